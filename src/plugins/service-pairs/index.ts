/**
 * The pages of the pairs of services. Checks their data, gives each pair without a written comparison a page in the
 * layout of the notes, leads other addresses of a pair to its own, and writes what the chooser loads on demand.
 */
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
// Docusaurus 3.10.2 exports `lib/*` but documents none of it: compare after an update.
import {toSidebarsProp} from '@docusaurus/plugin-content-docs/lib/props.js';
import {facts} from '../../data/facts';
import {pairedServices, pairs} from '../../data/pairs';
import {pairFiles} from '../../data/pairs/texts';
import {serviceById} from '../../data/services';
import {InvalidDataError} from '../../domain/data-problem';
import {chooserData, pairPageProps, type PageTitles} from '../../domain/pair-page';
import {pairProblems} from '../../domain/pair-problems';
import {generatedPairPaths} from '../../domain/pairs';
import {currentLocaleOf} from '../current-locale';
import {writeRedirects} from './redirects';

type Docs = LoadedContent['loadedVersions'][number];

/** The one version of the notes. */
function notesOf(allContent: Readonly<Record<string, Readonly<Record<string, unknown>>>>): Docs {
  const content = allContent['docusaurus-plugin-content-docs']?.['default'] as LoadedContent | undefined;
  const version = content?.loadedVersions[0];
  if (version === undefined) throw new Error('service-pairs needs the docs plugin: keep "docs" in the classic preset');
  return version;
}

/** Titles of the notes by path without slashes at the ends. */
function titlesOf({docs}: Docs, baseUrl: string): PageTitles {
  return new Map(docs.map(({permalink, title}) => [permalink.slice(baseUrl.length).replace(/\/$/, ''), title]));
}

/**
 * @throws InvalidDataError with every problem found
 */
function assertSound(titles: PageTitles): void {
  const problems = pairProblems({
    files: pairFiles,
    services: pairedServices,
    layerOf: (service) => serviceById(service).profile.layer,
    hasPage: (path) => titles.has(path),
    facts,
  });
  if (problems.length > 0) throw new InvalidDataError(problems);
}

export default function servicePairs(context: LoadContext): Plugin {
  const {siteConfig, baseUrl} = context;
  const locale = currentLocaleOf(context);
  return {
    name: 'service-pairs',
    async allContentLoaded({allContent, actions}) {
      const notes = notesOf(allContent);
      const titles = titlesOf(notes, baseUrl);
      assertSound(titles);
      await actions.createData('chooser.json', chooserData(locale, titles));
      const sidebar = await actions.createData('sidebar.json', toSidebarsProp(notes)['notes'] ?? []);
      for (const key of Object.keys(pairs)) {
        const path = `compare/${key}`;
        if (!generatedPairPaths.includes(path)) continue;
        const pair = await actions.createData(`${key}.json`, pairPageProps(key, locale, titles));
        actions.addRoute({
          path: `${baseUrl}${path}/`,
          component: '@site/src/components/PairPage',
          exact: true,
          modules: {pair, sidebar},
        });
      }
    },
    async postBuild({outDir}) {
      await writeRedirects(outDir, locale, siteConfig.url, baseUrl);
    },
  };
}
