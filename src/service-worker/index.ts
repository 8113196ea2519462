/**
 * The service worker of the site. It answers from the network first and from what is stored when there is none:
 *
 * - a language that the reader keeps (`src/offline`), whole;
 * - else the pages that were seen, with their scripts and styles, the latest of them;
 * - else a page that says what can be read.
 *
 * Installing it downloads nothing, and a new version waits until the reader agrees or has closed all pages of the site.
 */
import {clientsClaim} from 'workbox-core';
import {ExpirationPlugin} from 'workbox-expiration';
import {registerRoute} from 'workbox-routing';
import {CacheFirst, NetworkFirst} from 'workbox-strategies';
import {cacheNames, isNamedByContent, languageOf} from '../domain/offline/addresses';
import {parseMessage} from '../domain/offline/messages';
import {keptResponse} from '../offline/kept-storage';
import {
  troubleIsNoAnswer,
  htmlOnly,
  keptFirst,
  onePagePerAddress,
  retryWithoutStorage,
  storeWhatIsWhole,
} from './plugins';
import {siteBase} from './site';
import {standIn} from './stand-in';

declare const self: ServiceWorkerGlobalScope;

/** After this a stored copy is shown instead of waiting for a network that may never answer. */
const networkTimeoutSeconds = 3;
const maxPages = 60;
const maxAssets = 300;
/** A page opened by the site's own navigation is fetched for storage again after this. */
const freshMilliseconds = 24 * 60 * 60 * 1000;

const names = cacheNames(siteBase);

const pages = new NetworkFirst({
  cacheName: names.pages,
  networkTimeoutSeconds,
  plugins: [
    onePagePerAddress,
    troubleIsNoAnswer,
    htmlOnly,
    new ExpirationPlugin({maxEntries: maxPages, purgeOnQuotaError: true}),
    keptFirst,
    standIn,
  ],
});

const assetPlugins = [
  storeWhatIsWhole,
  new ExpirationPlugin({maxEntries: maxAssets, purgeOnQuotaError: true}),
  keptFirst,
  retryWithoutStorage,
];

/** Scripts, styles, the search index and its texts: their names change with their content. */
const namedByContent = new CacheFirst({cacheName: names.assets, plugins: assetPlugins});

/** The icon, and the file that names the search index. */
const others = new NetworkFirst({cacheName: names.assets, networkTimeoutSeconds, plugins: assetPlugins});

/** `reload` asks for the file as it is on the server. */
function mayAnswer(url: URL, request: Request): boolean {
  return url.origin === self.location.origin && url.pathname.startsWith(siteBase) && request.cache !== 'reload';
}

registerRoute(({url, request}) => request.mode === 'navigate' && url.pathname.startsWith(siteBase), pages);
registerRoute(
  ({url, request}) => mayAnswer(url, request) && request.mode !== 'navigate' && isNamedByContent(url.pathname),
  namedByContent,
);
registerRoute(
  ({url, request}) =>
    mayAnswer(url, request) && (request.destination === 'image' || url.pathname.endsWith('/search-index.json')),
  others,
);

async function isStored(page: string): Promise<boolean> {
  const {base} = languageOf(new URL(page).pathname, siteBase);
  if ((await keptResponse(page, siteBase, base)) !== undefined) return true;
  const stored = await caches.match(page, {cacheName: names.pages});
  const date = Date.parse(stored?.headers.get('date') ?? '');
  return Date.now() - date < freshMilliseconds;
}

/** Stores a page that this worker did not serve itself. */
async function remember(event: ExtendableEvent, page: string, assets: readonly string[]): Promise<void> {
  const isOurs = (address: string): boolean => mayAnswer(new URL(address), new Request(address));
  if (isOurs(page) && !(await isStored(page))) {
    await Promise.all(pages.handleAll({event, request: new Request(page)}));
  }
  const named = assets.filter((address) => isOurs(address) && isNamedByContent(new URL(address).pathname));
  await Promise.allSettled(
    named.flatMap((address) => namedByContent.handleAll({event, request: new Request(address)})),
  );
}

self.addEventListener('message', (event) => {
  const message = parseMessage(event.data);
  if (message?.type === 'seen') event.waitUntil(remember(event, message.page, message.assets));
  if (message?.type === 'activate') event.waitUntil(self.skipWaiting());
});

// Pages that were open before the first visit's worker was there are served from now on, too.
clientsClaim();
