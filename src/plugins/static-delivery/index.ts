/** How the built pages reach the reader: README.md. */
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {siteBaseOf, workerFile} from '../../domain/offline/addresses';
import {currentLocaleOf} from '../current-locale';
import {readSite, writePages, type BuiltSite, type DeliveryStep} from './built-site';
import {loaderScript, scriptsOnIntent, speculationRules} from './scripts-on-intent';
import {securityPolicy} from './security';
import {splitStyleSheet} from './split-css';
import {trimStyleSheets} from './trim-css';

/** What `docusaurus.config.ts` says to the plugin. */
export interface StaticDeliveryOptions {
  /** When scripts load: on the reader's first intent, or with the page as Docusaurus does it. */
  scripts?: 'intent' | 'start';
}

/** The sprite of the theme is hidden by an attribute instead of a style, which the policy would have to name. */
function hideSprite({pages}: BuiltSite): void {
  for (const [file, html] of pages)
    pages.set(file, html.replace(/<svg style=(?:"display: ?none;?"|display:none)>/, '<svg hidden>'));
}

/** What Docusaurus says to the crawler of a hosted search; our own search reads the notes while the site is built. */
function dropCrawlerTags({pages}: BuiltSite): void {
  for (const [file, html] of pages)
    pages.set(
      file,
      html.replace(/<meta data-rh="?true"? name="?(?:docsearch:|docusaurus_)\w+"? content="?[\w.-]+"?\s*\/?>/g, ''),
    );
}

export default function staticDelivery(context: LoadContext, options: StaticDeliveryOptions): Plugin {
  const {scripts = 'intent'} = options;
  if (!['intent', 'start'].includes(scripts)) {
    throw new Error(
      `static-delivery: scripts is "intent" or "start", not "${scripts}" (docusaurus.config.ts, SCRIPTS)`,
    );
  }
  const hasHostedSearch = 'algolia' in context.siteConfig.themeConfig;
  const folder = join(context.siteDir, 'src/plugins/static-delivery');
  const worker = siteBaseOf(context.baseUrl, currentLocaleOf(context)) + workerFile;
  const waits = scripts === 'intent' && process.env['NODE_ENV'] === 'production';
  return {
    name: 'static-delivery',
    configureWebpack: () => ({
      resolve: {alias: {'prism-react-renderer$': join(folder, 'no-prism.ts')}},
    }),
    injectHtmlTags: () =>
      waits
        ? {
            postBodyTags: [
              {tagName: 'script', attributes: {type: 'speculationrules'}, innerHTML: speculationRules},
              {tagName: 'script', innerHTML: loaderScript(folder, `theme${context.siteStorage.namespace}`, worker)},
            ],
          }
        : {},
    async postBuild({outDir, baseUrl, routesPaths}) {
      const site = await readSite(outDir, baseUrl, routesPaths);
      const steps: DeliveryStep[] = [
        trimStyleSheets,
        hideSprite,
        ...(hasHostedSearch ? [] : [dropCrawlerTags]),
        ...(waits ? [splitStyleSheet, scriptsOnIntent] : []),
        // Last: the policy speaks of what the pages then hold.
        securityPolicy,
      ];
      for (const step of steps) await step(site);
      await writePages(site);
    },
  };
}
