/** What the strategies of Workbox do differently here. */
import type {WorkboxPlugin} from 'workbox-core';
import {languageOf, pageAddress} from '../domain/offline/addresses';
import {keptResponse} from '../offline/kept-storage';
import {siteBase} from './site';

/** The query belongs to the reader's choice, not to the page. */
export const onePagePerAddress: WorkboxPlugin = {
  cacheKeyWillBeUsed: ({request}) => Promise.resolve(pageAddress(request.url)),
};

/** A server in trouble is the same as none: a stored copy is better than its error. */
export const troubleIsNoAnswer: WorkboxPlugin = {
  fetchDidSucceed({response}) {
    if (response.status >= 500) throw new Error(`The server answered ${response.status}`);
    return Promise.resolve(response);
  },
};

/** Errors, redirects and answers of other origins are never stored. */
function isWhole(response: Response): boolean {
  return response.status === 200 && response.type === 'basic' && !response.redirected;
}

/** A part of a file, or an error, is not kept. */
export const storeWhatIsWhole: WorkboxPlugin = {
  cacheWillUpdate: ({response}) => Promise.resolve(isWhole(response) ? response : null),
};

/** Downloads are asked for like pages; they are not pages. */
export const htmlOnly: WorkboxPlugin = {
  cacheWillUpdate: ({response}) =>
    Promise.resolve(
      isWhole(response) && response.headers.get('content-type')?.startsWith('text/html') === true ? response : null,
    ),
};

/** A language that is kept fits together; it goes before copies of single pages. */
export const keptFirst: WorkboxPlugin = {
  async cachedResponseWillBeUsed({request, cachedResponse}) {
    const {base} = languageOf(new URL(request.url).pathname, siteBase);
    return (await keptResponse(request.url, siteBase, base)) ?? cachedResponse;
  },
};

/** Storage that fails must not take the site with it. */
export const retryWithoutStorage: WorkboxPlugin = {
  handlerDidError: ({request}) => fetch(request),
};
