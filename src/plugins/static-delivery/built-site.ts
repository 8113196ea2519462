/** The pages of one language as Docusaurus wrote them; steps change them in memory, then they are written once. */
import {readFile, rename, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

/** A built language. */
export interface BuiltSite {
  /** Folder of the language: `build/`, `build/nl/`. */
  readonly outDir: string;
  /** Path under which the folder is served: `/`, `/nl/`. */
  readonly baseUrl: string;
  /** HTML by file, relative to `outDir`, in the order of the names. */
  readonly pages: Map<string, string>;
}

/** What is done to the finished pages. Steps run one after the other; a later one sees what an earlier one did. */
export type DeliveryStep = (site: BuiltSite) => Promise<void> | void;

/** File of a route: `/nl/services/ecs/` is `services/ecs/index.html` in the folder of its language. */
export function pageFile(route: string, baseUrl: string): string {
  const path = decodeURI(route.slice(baseUrl.length));
  return path.endsWith('.html') ? path : join(path, 'index.html');
}

/** @param routes as Docusaurus lists them; a route without a page of its own is left out */
export async function readSite(outDir: string, baseUrl: string, routes: readonly string[]): Promise<BuiltSite> {
  const files = [...new Set(routes.filter((route) => route.startsWith(baseUrl)).map((r) => pageFile(r, baseUrl)))];
  const pages = new Map<string, string>();
  for (const file of files.sort()) {
    const html = await readFile(join(outDir, file), 'utf8').catch(() => undefined);
    if (html !== undefined) pages.set(file, html);
  }
  return {outDir, baseUrl, pages};
}

/** Class names that an element of the page has. */
export function classesOf(html: string): Set<string> {
  const names = new Set<string>();
  for (const [, quoted, bare] of html.matchAll(/\bclass=(?:"([^"]*)"|([^\s>"]+))/g))
    for (const name of (quoted ?? bare!).split(/\s+/)) names.add(name);
  return names;
}

/** Other plugins read the pages at the same time: each file is whole at every moment. */
export async function writePages({outDir, pages}: BuiltSite): Promise<void> {
  for (const [file, html] of pages) {
    const target = join(outDir, file);
    await writeFile(`${target}.new`, html);
    await rename(`${target}.new`, target);
  }
}
