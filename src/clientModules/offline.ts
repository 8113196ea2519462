/**
 * Starts the service worker once the page is idle, and tells it which pages are read: it sees neither the page of the
 * first visit nor those that the site opens by its own navigation. It comes with the site's script, so it costs nothing
 * before a reader does something on the page.
 */
import type {ClientModule} from '@docusaurus/types';
import siteConfig from '@generated/docusaurus.config';
import i18n from '@generated/i18n';
import type {Locale} from '../data/locales';
import {cacheNames, recordAddress, siteBaseOf} from '../domain/offline/addresses';
import {registerWorker, tell, whyUnsupported} from '../offline/worker';

const {baseUrl: languageBase} = siteConfig;
const siteBase = siteBaseOf(languageBase, i18n.currentLocale as Locale);

function whenIdle(action: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(action, {timeout: 4000});
  else setTimeout(action, 1500);
}

/** The files that this visit has loaded. */
function loadedAssets(): string[] {
  return performance
    .getEntriesByType('resource')
    .map(({name}) => name)
    .filter((name) => name.startsWith(`${location.origin}${languageBase}assets/`))
    .slice(-200);
}

async function reportPage(): Promise<void> {
  const {active} = await navigator.serviceWorker.ready;
  tell(active, {type: 'seen', page: location.origin + location.pathname, assets: loadedAssets()});
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

async function start(): Promise<void> {
  await registerWorker(siteBase);
  await reportPage();
  await offerUpdate();
}

const clientModule: ClientModule = {
  onRouteDidUpdate({location: to, previousLocation}) {
    if (to.pathname === previousLocation?.pathname || whyUnsupported() !== undefined) return;
    whenIdle(() => {
      // Refused storage or a worker that is not there: the site works as it does online.
      (previousLocation === null ? start() : reportPage()).catch(() => undefined);
    });
  },
};

export const {onRouteDidUpdate} = clientModule;
