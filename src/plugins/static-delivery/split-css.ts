/**
 * Divides the style sheet in two: what most pages show, and what few pages show or only scripts bring (dialogs, menus,
 * the chooser). A page that shows something of the second sheet names both; elsewhere the loader adds it on intent.
 */
import {createHash} from 'node:crypto';
import {readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {transform, type Selector, type SelectorList} from 'lightningcss';
import {classesOf, type BuiltSite} from './built-site';

/** A class that fewer pages have belongs to the second sheet, unless one of the notes has it. */
const commonPages = 3;
const notes = /^(?:services|concepts)\//;

/**
 * @param pages HTML by file
 * @returns classes that at least three pages have, or one of the notes
 */
export function commonClasses(pages: ReadonlyMap<string, string>): Set<string> {
  const counts = new Map<string, number>();
  for (const [file, html] of pages)
    for (const name of classesOf(html))
      counts.set(name, (counts.get(name) ?? 0) + (notes.test(file) ? commonPages : 1));
  return new Set([...counts].filter(([, count]) => count >= commonPages).map(([name]) => name));
}

/** Whether the selector can match on a page that has only common classes. */
function isCommon(selector: Selector, common: ReadonlySet<string>): boolean {
  return selector.every((part) => {
    if (part.type === 'class') return common.has(part.name);
    if (part.type === 'pseudo-class' && (part.kind === 'is' || part.kind === 'where'))
      return part.selectors.some((inner) => isCommon(inner, common));
    return true;
  });
}

function keep(css: string, isKept: (selectors: SelectorList) => boolean, hasTheRest: boolean): string {
  return transform({
    filename: 'styles.css',
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Rule: {
        style: (rule) => (isKept(rule.value.selectors) ? undefined : []),
        // Declared once is enough, and these belong to no class.
        ...(hasTheRest ? {} : {keyframes: () => [], 'font-face': () => [], property: () => []}),
      },
    },
  }).code.toString();
}

/**
 * @param common class names whose rules stay in the first sheet
 * @returns two sheets that hold every rule once; rules without a class are in the first
 */
export function splitCss(css: string, common: ReadonlySet<string>): {first: string; later: string} {
  const isFirst = (selectors: SelectorList): boolean => selectors.some((selector) => isCommon(selector, common));
  return {
    first: keep(css, isFirst, true),
    later: keep(css, (selectors) => !isFirst(selectors), false),
  };
}

const nameOf = (kind: string, css: string): string =>
  `${kind}.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;

/** Runs after the style sheet was trimmed; does nothing where there is not exactly one. */
export async function splitStyleSheet({outDir, pages}: BuiltSite): Promise<void> {
  const folder = join(outDir, 'assets/css');
  const sheets = (await readdir(folder)).filter((name) => /^styles\.[0-9a-f]+\.css$/.test(name));
  if (sheets.length !== 1) return;
  const [sheet] = sheets as [string];
  const css = await readFile(join(folder, sheet), 'utf8');
  const common = commonClasses(pages);
  const {first, later} = splitCss(css, common);
  const laterClasses = new Set([...later.matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].map(([, name]) => name!));
  const [firstName, laterName] = [nameOf('styles', first), nameOf('later', later)];
  await writeFile(join(folder, firstName), first);
  await writeFile(join(folder, laterName), later);
  if (firstName !== sheet) await rm(join(folder, sheet));
  for (const [file, html] of pages) {
    const showsLater = [...classesOf(html)].some((name) => !common.has(name) && laterClasses.has(name));
    pages.set(
      file,
      html.replace(/<link rel="?stylesheet"? href="?([^">\s]*)styles\.[0-9a-f]+\.css"?\s*\/?>/, (tag, path: string) =>
        [
          tag.replace(sheet, firstName),
          showsLater
            ? `<link rel="stylesheet" href="${path}${laterName}">`
            : `<meta name="later-style" content="${path}${laterName}">`,
        ].join(''),
      ),
    );
  }
}
