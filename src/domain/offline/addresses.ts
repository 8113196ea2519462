/**
 * Addresses as the offline parts see them. The base of a language is the path under which its pages stand, with slashes
 * at both ends: `/`, `/nl/`, or `/notes/nl/` for a site published below `/notes/`.
 */
import {defaultLocale, localeList, type Locale} from '../../data/locales';

/** Name of the manifest, below the base of its language. */
export const manifestFile = 'offline-manifest.json';

/** Name of the service worker, below the base of the site. */
export const workerFile = 'sw.js';

/** The base of the site, of which the base of a language is a part; a language built alone has the site's own. */
export function siteBaseOf(languageBase: string, locale: Locale): string {
  return languageBase.endsWith(`/${locale}/`) ? languageBase.slice(0, -(locale.length + 1)) : languageBase;
}

/** The language that an address belongs to, and its base. */
export function languageOf(path: string, siteBase: string): {locale: Locale; base: string} {
  const locale = localeList.find((candidate) => path.startsWith(`${siteBase}${candidate}/`));
  return locale === undefined ? {locale: defaultLocale, base: siteBase} : {locale, base: `${siteBase}${locale}/`};
}

/** The address under which a page is stored, however it was asked for: without query and fragment, with a slash. */
export function pageAddress(address: string): string {
  const {origin, pathname} = new URL(address);
  const path = pathname.replace(/\/index\.html$/, '/');
  return origin + (path.endsWith('/') || /\.[a-z0-9]+$/i.test(path) ? path : `${path}/`);
}

/** Whether the name of a file changes with its content, so that a copy is never out of date. */
export function isNamedByContent(path: string): boolean {
  return /[.-][0-9a-f]{8,32}[./]/.test(path);
}

/** Names of the caches of this site; other sites may share the origin. */
export function cacheNames(siteBase: string): Record<'pages' | 'assets' | 'records', string> {
  return {
    pages: `acn:${siteBase}:pages`,
    assets: `acn:${siteBase}:assets`,
    records: `acn:${siteBase}:records`,
  };
}

/** Start of the names of the caches that hold a kept language, one for each version. */
export function keptCachePrefix(languageBase: string): string {
  return `acn:${languageBase}:kept:`;
}

/** Where the record of a language is stored in the cache of the records; no page has this address. */
export function recordAddress(languageBase: string): string {
  return `${languageBase}__kept`;
}

/** The cache that holds a version of a language. */
export function keptCacheName(languageBase: string, version: string): string {
  return keptCachePrefix(languageBase) + version;
}
