/**
 * Builds the search index of a language from the built pages. Writes, beside the pages of the language:
 *
 * - `search-index.json`: names the files below; the one address that the browser knows.
 * - `search-index.<hash>.json`: what ranking needs.
 * - `search-text.<hash>/<page>.json`: the text of a page by section, for snippets; loaded for pages that are shown.
 */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import logger from '@docusaurus/logger';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {isLocale} from '../../data/locales';
import {generatedPairPaths} from '../../domain/pairs';
import {pageText, type PageText} from '../../domain/search/documents';
import {buildSiteIndex, writeSiteIndex} from './site-index';

/** Path of a page without the base of the language and without slashes at the ends. */
function pagePath(route: string, baseUrl: string): string | undefined {
  if (!route.startsWith(baseUrl)) return undefined;
  const path = route.slice(baseUrl.length).replace(/^\/|\/$/g, '');
  return path === '' || path === 'search' || path.endsWith('.html') || path.endsWith('*') ? undefined : path;
}

async function readPage(outDir: string, path: string): Promise<PageText | undefined> {
  let html: string;
  try {
    html = await readFile(join(outDir, path, 'index.html'), 'utf8');
  } catch {
    // A route without a page of its own, such as a redirect.
    return undefined;
  }
  return pageText(html, path);
}

export default function searchIndex(context: LoadContext): Plugin {
  const {currentLocale} = context.i18n;
  if (!isLocale(currentLocale)) throw new Error(`"${currentLocale}" is not in src/data/locales.ts`);
  const locale = currentLocale;
  return {
    name: 'search-index',
    async postBuild({outDir, routesPaths, baseUrl}) {
      const paths = [...new Set(routesPaths.flatMap((route) => pagePath(route, baseUrl) ?? []))].sort();
      const pages = (await Promise.all(paths.map((path) => readPage(outDir, path)))).filter(
        (page) => page !== undefined,
      );
      // The names of two services lead to their page (src/domain/search/pair-hit.ts); its text need not be in the index.
      const indexed = pages.filter(({path}) => !generatedPairPaths.includes(path));
      const {index, lost} = buildSiteIndex({locale, pages: indexed, siteDir: context.siteDir});
      if (lost.length > 0) {
        logger.warn(`src/data/search-terms.ts leads to what does not exist (${locale}): ${lost.join(', ')}`);
      }
      await writeSiteIndex(outDir, index, pages);
    },
  };
}
