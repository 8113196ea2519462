/** Reads what is kept. Used by pages and by the service worker; storage that is forbidden or damaged is the same as empty. */
import {cacheNames, keptCacheName, keptCachePrefix, pageAddress, recordAddress} from '../domain/offline/addresses';
import {parseRecord, type KeptRecord} from '../domain/offline/kept';

/** @returns nothing when the language is not kept, and `damaged` when the record can no longer be read */
export async function readRecord(siteBase: string, languageBase: string): Promise<KeptRecord | 'damaged' | undefined> {
  const stored = await caches.match(recordAddress(languageBase), {cacheName: cacheNames(siteBase).records});
  if (stored === undefined) return undefined;
  const record = parseRecord(await stored.text());
  if (record === undefined || !(await caches.has(keptCacheName(languageBase, record.version)))) return 'damaged';
  return record;
}

/**
 * The copy of a file or page of a language that is kept whole.
 *
 * @param address of a file, or of a page in any of its spellings
 */
export async function keptResponse(
  address: string,
  siteBase: string,
  languageBase: string,
): Promise<Response | undefined> {
  try {
    const record = await readRecord(siteBase, languageBase);
    if (record === undefined || record === 'damaged') return undefined;
    // `caches.open` would bring back a cache that another tab is just replacing.
    return await caches.match(pageAddress(address), {cacheName: keptCacheName(languageBase, record.version)});
  } catch {
    return undefined;
  }
}

/** Names of all caches that hold the language: the kept version, and others that were begun. */
export async function keptCaches(languageBase: string): Promise<string[]> {
  const prefix = keptCachePrefix(languageBase);
  return (await caches.keys()).filter((name) => name.startsWith(prefix));
}
