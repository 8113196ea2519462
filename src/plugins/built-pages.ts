/** The pages of a language after its build, for plugins that make something out of them. */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {load} from 'cheerio';
import {pagePath} from '../domain/sharing';

/** A page as it was written. */
export interface BuiltPage {
  /** Without the base of the language and without slashes at the ends; empty for home. */
  path: string;
  html: string;
}

/** What the head of a page says. */
export interface PageHead {
  /** Without the name of the site. */
  title: string;
  description: string;
  /** Names on the way to the page, itself included; empty where it shows no breadcrumbs. */
  trail: readonly string[];
}

/** Routes without a page of their own, such as redirects, are left out. */
async function readPage(outDir: string, path: string): Promise<BuiltPage[]> {
  try {
    return [{path, html: await readFile(join(outDir, path, 'index.html'), 'utf8')}];
  } catch {
    return [];
  }
}

/** Every page with an address of its own, sorted by path. */
export async function builtPages(outDir: string, routes: readonly string[], baseUrl: string): Promise<BuiltPage[]> {
  const paths = [...new Set(routes.flatMap((route) => pagePath(route, baseUrl) ?? []))].sort();
  return (await Promise.all(paths.map((path) => readPage(outDir, path)))).flat();
}

interface Breadcrumbs {
  itemListElement: readonly {name: string}[];
}

/**
 * @param siteTitle which Docusaurus puts behind each title
 * @throws Error for a page without a title or a description
 */
export function pageHead({path, html}: BuiltPage, siteTitle: string): PageHead {
  const $ = load(html.slice(0, html.indexOf('<body')));
  const title = $('title').text().replace(` | ${siteTitle}`, '');
  const description = $('meta[name="description"]').attr('content');
  if (title === '' || description === undefined) {
    throw new Error(`/${path}/ has no ${title === '' ? 'title' : 'description'}: give its page (or <Layout>) one`);
  }
  const trail = $('script[type="application/ld+json"]')
    .toArray()
    .map((script): Partial<Breadcrumbs> => JSON.parse($(script).text()) as Partial<Breadcrumbs>)
    .flatMap(({itemListElement}) => itemListElement ?? [])
    .map(({name}) => name);
  return {title, description, trail};
}
