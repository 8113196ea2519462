/** Answers for a page that can neither be fetched nor is stored. */
import type {WorkboxPlugin} from 'workbox-core';
import {localeList, defaultLocale} from '../data/locales';
import {cacheNames, languageOf} from '../domain/offline/addresses';
import {titleOf, unreachablePage, unreachablePolicy, type AvailablePage} from '../domain/offline/unreachable-page';
import {keptResponse, readRecord} from '../offline/kept-storage';
import {siteBase} from './site';

/** Pages that were seen: those in the language asked for first. */
async function seenPages(base: string): Promise<AvailablePage[]> {
  const name = cacheNames(siteBase).pages;
  if (!(await caches.has(name))) return [];
  const cache = await caches.open(name);
  const pages = await Promise.all(
    (await cache.keys()).map(async ({url}) => {
      const path = new URL(url).pathname;
      const html = (await (await cache.match(url))?.text()) ?? '';
      const language = languageOf(path, siteBase);
      return {path, title: titleOf(html, path), locale: language.locale, isNear: language.base === base};
    }),
  );
  return pages.sort((a, b) => Number(b.isNear) - Number(a.isNear) || a.title.localeCompare(b.title));
}

async function keptLanguages(): Promise<{locale: (typeof localeList)[number]; base: string}[]> {
  const bases = localeList.map((locale) => (locale === defaultLocale ? siteBase : `${siteBase}${locale}/`));
  const records = await Promise.all(bases.map((base) => readRecord(siteBase, base)));
  return records.flatMap((record, index) =>
    record === undefined || record === 'damaged' ? [] : [{locale: record.locale, base: bases[index]!}],
  );
}

async function unreachable(path: string): Promise<Response> {
  const {locale, base} = languageOf(path, siteBase);
  const [kept, seen] = await Promise.all([keptLanguages().catch(() => []), seenPages(base).catch(() => [])]);
  return new Response(unreachablePage({locale, base, kept, seen}), {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': unreachablePolicy,
      'cache-control': 'no-store',
    },
  });
}

/** In the place of a page that cannot be fetched and is not stored. */
export const standIn: WorkboxPlugin = {
  async handlerDidError({request}) {
    const {pathname, origin} = new URL(request.url);
    const {base} = languageOf(pathname, siteBase);
    // In a language that is kept whole, an unknown address is one that does not exist.
    const notFound = await keptResponse(`${origin}${base}404.html`, siteBase, base);
    if (notFound === undefined) return unreachable(pathname);
    return new Response(notFound.body, {status: 404, headers: notFound.headers});
  },
};
