/**
 * Builds the search index of a language from the built pages. Writes, beside the pages of the language:
 *
 * - `search-index.json`: names the files below; the one address that the browser knows.
 * - `search-index.<hash>.json`: what ranking needs.
 * - `search-text.<hash>/<page>.json`: the text of a page by section, for snippets; loaded for pages that are shown.
 */
import logger from '@docusaurus/logger';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {generatedPairPaths} from '../../domain/pairs';
import {pageText} from '../../domain/search/documents';
import {builtPages} from '../built-pages';
import {currentLocaleOf} from '../current-locale';
import {buildSiteIndex, writeSiteIndex} from './site-index';

export default function searchIndex(context: LoadContext): Plugin {
  const locale = currentLocaleOf(context);
  return {
    name: 'search-index',
    async postBuild({outDir, routesPaths, baseUrl}) {
      const built = await builtPages(outDir, routesPaths, baseUrl);
      const pages = built.flatMap(({html, path}) => pageText(html, path) ?? []);
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
