/** `llms.txt` as llmstxt.org describes it: one file that leads to the Markdown version of every page. */

/** A page of the list. */
export interface ListedPage {
  /** Without slashes at the ends; empty for home. */
  path: string;
  title: string;
  description: string;
  /** Absolute address of the Markdown version. */
  markdown: string;
}

export interface LlmsInput {
  siteTitle: string;
  pages: readonly ListedPage[];
  /** What may be left out when room is short: other languages, data. Absolute addresses. */
  optional: readonly {title: string; url: string}[];
}

const areaOf = (path: string): string => path.split('/')[0]!;

/** A name as the text of a link: brackets would end it. */
const linkText = (title: string): string => title.replace(/([[\]])/g, '\\$1');

/**
 * One section for each area of the site, named after the page that opens it.
 *
 * @throws Error when the home page is not among the pages
 */
export function llmsText({siteTitle, pages, optional}: LlmsInput): string {
  const home = pages.find(({path}) => path === '');
  if (home === undefined) throw new Error('llms.txt needs the home page for its summary');
  const areas = [...new Set(pages.filter(({path}) => path !== '').map(({path}) => areaOf(path)))];
  const sections = areas.map((area) => {
    const listed = pages.filter(({path}) => areaOf(path) === area);
    const title = listed.find(({path}) => path === area)?.title ?? area;
    const lines = listed.map((page) => `- [${linkText(page.title)}](${page.markdown}): ${page.description}`);
    return `## ${title}\n\n${lines.join('\n')}\n`;
  });
  const others = optional.map(({title, url}) => `- [${linkText(title)}](${url})`);
  return [
    `# ${siteTitle}\n`,
    `> ${home.title}. ${home.description}\n`,
    ...sections,
    `## Optional\n\n${others.join('\n')}\n`,
  ].join('\n');
}
