/**
 * Tells the service worker of pages that the site opens by its own navigation, which it does not see, and offers newer
 * versions of a language that is kept. The script that comes with every page does the first for readers who need no other
 * (`src/plugins/static-delivery/loader`).
 */
import type {ClientModule} from '@docusaurus/types';
import siteConfig from '@generated/docusaurus.config';
import i18n from '@generated/i18n';
import type {Locale} from '../data/locales';
import {cacheNames, recordAddress, siteBaseOf, workerFile} from '../domain/offline/addresses';
import {reportPage} from '../offline/reportPage';
import {whyUnsupported} from '../offline/worker';

const {baseUrl: languageBase} = siteConfig;
const siteBase = siteBaseOf(languageBase, i18n.currentLocale as Locale);

function whenIdle(action: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(action, {timeout: 4000});
  else setTimeout(action, 1500);
}

/** The notice is loaded only for readers who keep the language. */
async function offerUpdate(): Promise<void> {
  const record = await caches.match(recordAddress(languageBase), {cacheName: cacheNames(siteBase).records});
  // The page on reading offline makes the same offer in its text.
  const isOffered = location.pathname === `${languageBase}reference/offline/`;
  if (record === undefined || isOffered || !navigator.onLine) return;
  const {showUpdateNotice} = await import(/* webpackChunkName: "offline-notice" */ '../offline/showUpdateNotice');
  await showUpdateNotice({siteBase, languageBase});
}

const clientModule: ClientModule = {
  onRouteDidUpdate({location: to, previousLocation}) {
    if (to.pathname === previousLocation?.pathname || whyUnsupported() !== undefined) return;
    whenIdle(() => {
      // Refused storage or a worker that is not there: the site works as it does online.
      reportPage(siteBase + workerFile)
        .then(() => (previousLocation === null ? offerUpdate() : undefined))
        .catch(() => undefined);
    });
  },
};

export const {onRouteDidUpdate} = clientModule;
