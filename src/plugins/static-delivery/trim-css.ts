/** Leaves out of the style sheet what no page and no script of the site can use: most of Infima. */
import {createHash} from 'node:crypto';
import {readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {transform} from 'lightningcss';
import {classesOf, type BuiltSite} from './built-site';

/**
 * Parts of the theme that the configuration leaves off; their scripts still name their classes. A page that has one of
 * them keeps it.
 */
const leftOff =
  /^(?:announcementBar|backToTop|badge|hero|tabs|pagination$|shadow|themedComponent|navbar(?:--dark|--primary|__logo|Hid)|footer(?:--dark|__logo|LogoLink)|darkNavbar|collapseSidebar|expandButton|sidebar(?:Logo|Hidden|WithHideable)|docSidebarContainerHidden|doc(?:MainContainer|ItemWrapper)Enhanced|menu(?:HtmlItem|WithAnnouncementBar)|button--|col--offset|padding-|tag(?:s?_|Regular|WithCount))/;

/** Class names that the pages have, and every word in their scripts: a script may set any of them. */
export function usedNames(pages: Iterable<string>, scripts: Iterable<string>): Set<string> {
  const names = new Set<string>();
  for (const html of pages) for (const name of classesOf(html)) names.add(name);
  for (const code of scripts) for (const [word] of code.matchAll(/[\w-]+/g)) if (!leftOff.test(word)) names.add(word);
  return names;
}

/** `alert--${type}` in a script leaves the word `alert--`: every class that starts so counts as used. */
function isUsed(name: string, used: ReadonlySet<string>): boolean {
  if (used.has(name)) return true;
  for (let end = name.indexOf('-'); end > 0 && end < name.length - 1; end = name.indexOf('-', end + 1))
    if (used.has(name.slice(0, end + 1))) return true;
  return false;
}

const variables = (css: string): Set<string> =>
  new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name!));

/**
 * @param used as `usedNames` collects them; names of custom properties among them are kept
 * @returns the style sheet without rules for unused classes and without custom properties that nothing reads
 */
export function trimCss(css: string, used: ReadonlySet<string>): string {
  const unused = new Set<string>();
  for (const [, name] of css.matchAll(/\.(-?[A-Za-z_][\w-]*)/g)) if (!isUsed(name!, used)) unused.add(name!);
  let trimmed = transform({
    filename: 'styles.css',
    code: Buffer.from(css),
    minify: true,
    unusedSymbols: [...unused].sort(),
  }).code.toString();
  // A property may be read by another that nothing reads.
  for (let before = -1; before !== trimmed.length;) {
    before = trimmed.length;
    const read = variables(trimmed);
    trimmed = transform({
      filename: 'styles.css',
      code: Buffer.from(trimmed),
      minify: true,
      visitor: {
        Declaration: {
          custom: ({name}) => (name.startsWith('--') && !read.has(name) && !used.has(name) ? [] : undefined),
        },
      },
    }).code.toString();
  }
  return trimmed;
}

/** The name of a style sheet says its content, so that a browser may keep it for ever. */
export async function trimStyleSheets({outDir, pages}: BuiltSite): Promise<void> {
  const scriptDir = join(outDir, 'assets/js');
  const scripts = await Promise.all(
    (await readdir(scriptDir))
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFile(join(scriptDir, file), 'utf8')),
  );
  const used = usedNames(pages.values(), scripts);
  const styleDir = join(outDir, 'assets/css');
  for (const file of (await readdir(styleDir)).filter((name) => /^styles\.[0-9a-f]+\.css$/.test(name))) {
    const css = trimCss(await readFile(join(styleDir, file), 'utf8'), used);
    const name = `styles.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
    if (name === basename(file)) continue;
    await writeFile(join(styleDir, name), css);
    await rm(join(styleDir, file));
    for (const [page, html] of pages) pages.set(page, html.replaceAll(file, name));
  }
}
