/** Built pages as the index and the snippets need them: one text per section. Node only: it parses HTML. */
import {load, type CheerioAPI} from 'cheerio';

/** A node of the parsed page; cheerio has no name for it. */
type AnyNode = ReturnType<CheerioAPI['root']>[0]['children'][number];
type Element = Extract<AnyNode, {attribs: unknown}>;
type Text = Extract<AnyNode, {data: string}>;

const isTag = (node: AnyNode): node is Element => node.nodeType === 1;
const isText = (node: AnyNode): node is Text => node.nodeType === 3;

/** What stands below a heading. */
export interface PageSection {
  /** Heading id; empty for the beginning of the page. */
  anchor: string;
  /** Heading; empty for the beginning of the page. */
  title: string;
  text: string;
}

/** The text of a page as the index takes it. */
export interface PageText {
  /** Without language and without slashes at the ends. */
  path: string;
  title: string;
  sections: readonly PageSection[];
}

/** Where a page has its text: notes, and the lists that Docusaurus makes of a category. */
const contentSelector = 'article .markdown, [class*="generatedIndexPage"]';

/** Parts that are no text of the note. */
const skipped = [
  'script',
  'style',
  'template',
  'nav',
  'button',
  'annotation',
  '.hash-link',
  '.theme-doc-breadcrumbs',
  '.theme-doc-toc-mobile',
  '[aria-hidden="true"]',
  '[data-search="skip"]',
  // Host and dates behind a source.
  'li > a ~ span',
].join(',');

const blocks = new Set(
  'address article aside blockquote br dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tr ul text title desc'.split(
    ' ',
  ),
);
/** Where a row of facts says where it comes from: on reference pages only, and not what anybody searches for. */
const isProvenance = (node: Element, $: CheerioAPI): boolean =>
  $(node).is('tr[data-group][id] > td:nth-child(3), tr[data-group][id] > th > code');

const openingSection = 'in-one-sentence';
const cells = new Set(['td', 'th', 'caption']);

class Reader {
  private readonly sections: {anchor: string; title: string; parts: string[]}[] = [{anchor: '', title: '', parts: []}];
  title = '';

  constructor(private readonly $: CheerioAPI) {}

  read(node: AnyNode): void {
    if (isText(node)) {
      this.add(node.data);
      return;
    }
    if (!isTag(node)) return;
    if (this.$(node).is(skipped) || isProvenance(node, this.$)) return;
    // The head of a service note: its badges are no text.
    const title = node.name === 'header' ? this.$(node).find('h1')[0] : node.name === 'h1' ? node : undefined;
    if (title !== undefined) {
      this.title = this.plain(title);
      return;
    }
    const id = node.attribs['id'];
    // The one sentence of a service note is the beginning of the page.
    if (id === openingSection) return;
    if ((node.name === 'h2' || node.name === 'h3') && id !== undefined) {
      this.sections.push({anchor: id, title: this.plain(node), parts: []});
      return;
    }
    // In a cell of a table of facts, a note stands under the name.
    const isBlock = blocks.has(node.name) || (node.name === 'span' && this.$(node).is('th > span, td > span'));
    // Two elements side by side are two things, except in code.
    const isApart = node.prev !== null && isTag(node.prev) && !this.$(node).is('pre *, code *');
    if (isBlock || isApart) this.add(' ');
    for (const child of node.children) this.read(child);
    if (cells.has(node.name)) this.add(' · ');
    else if (isBlock) this.add(' ');
  }

  result(): PageSection[] {
    return this.sections.map(({anchor, title, parts}) => ({anchor, title, text: tidy(parts.join(''))}));
  }

  private add(text: string): void {
    this.sections.at(-1)!.parts.push(text);
  }

  private plain(node: Element): string {
    const copy = this.$(node).clone();
    copy.find(skipped).remove();
    return tidy(copy.text());
  }
}

function tidy(text: string): string {
  return text
    .replace(/[\u200b\u00ad]/g, '')
    .replace(/[ \t\n\r]+/g, ' ')
    .replace(/(?: · ?)+(?=\s|$)/g, ' ·')
    .replace(/(?:\s*·)+\s*$/, '')
    .trim();
}

/**
 * @param path without language and slashes at the ends
 * @returns undefined for what is no note (home, search, 404)
 */
export function pageText(html: string, path: string): PageText | undefined {
  const $ = load(html);
  const content = $(contentSelector).first()[0];
  if (content === undefined) return undefined;
  const reader = new Reader($);
  for (const child of content.children) reader.read(child);
  const title = reader.title === '' ? tidy($('h1').first().text()) : reader.title;
  return title === '' ? undefined : {path, title, sections: reader.result()};
}
