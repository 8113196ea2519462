/**
 * Keeps a language on the device: downloads it into a cache of its own, and only when every file is there does the
 * record name that cache. Until then, and if anything fails, the copy that was kept before stays in use.
 */
import {cacheNames, keptCacheName, manifestFile, recordAddress} from '../domain/offline/addresses';
import type {KeptRecord} from '../domain/offline/kept';
import {parseManifest, sizeOf, type Manifest, type ManifestEntry} from '../domain/offline/manifest';
import {fetchEntry, isCopyOf, KeepError, store} from './download';
import {keptCaches, readRecord} from './kept-storage';

/** A language, by its base and that of the site. */
export interface LanguagePlace {
  siteBase: string;
  languageBase: string;
}

/** How far a download is. */
export interface Progress {
  files: number;
  allFiles: number;
  /** Bytes of the download so far, compressed. */
  transfer: number;
  allTransfer: number;
}

/** Downloads at the same time: enough to fill a slow line, few enough for a small server. */
const parallel = 6;

/** @throws KeepError when the manifest cannot be fetched, or is none */
export async function fetchManifest(languageBase: string): Promise<Manifest> {
  let data: unknown;
  try {
    const response = await fetch(languageBase + manifestFile, {cache: 'no-cache'});
    if (!response.ok) throw new Error(`${languageBase}${manifestFile}: ${response.status}`);
    data = await response.json();
  } catch (error) {
    throw new KeepError('network', {cause: error});
  }
  const manifest = parseManifest(data);
  if (manifest === undefined) throw new KeepError('changed');
  return manifest;
}

/** The manifest of the kept version, which is stored with it. */
export async function keptManifest(
  {languageBase}: LanguagePlace,
  {version}: KeptRecord,
): Promise<Manifest | undefined> {
  const stored = await caches.match(languageBase + manifestFile, {cacheName: keptCacheName(languageBase, version)});
  try {
    return parseManifest(await stored?.json());
  } catch {
    return undefined;
  }
}

/** Not every browser can tell. */
async function estimate(): Promise<StorageEstimate> {
  try {
    return await navigator.storage.estimate();
  } catch {
    return {};
  }
}

/** Room for what is missing; browsers that do not tell are believed to have it. */
async function checkRoom(bytes: number): Promise<void> {
  const {quota, usage} = await estimate();
  if (quota !== undefined && usage !== undefined && quota - usage < bytes) throw new KeepError('full');
}

/**
 * Does the work for all items, a few at a time.
 *
 * @throws the first failure, or the reason of `signal`
 */
async function forAll<Item>(
  items: readonly Item[],
  signal: AbortSignal,
  work: (item: Item, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const control = new AbortController();
  const stop = (): void => control.abort(signal.reason);
  signal.addEventListener('abort', stop);
  const queue = [...items];
  const worker = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined && !control.signal.aborted; item = queue.shift()) {
      await work(item, control.signal);
    }
  };
  await Promise.all(
    Array.from({length: parallel}, () =>
      worker().catch((error: unknown) => {
        control.abort(error);
      }),
    ),
  );
  signal.removeEventListener('abort', stop);
  signal.throwIfAborted();
  control.signal.throwIfAborted();
}

/** What of the manifest is not in the cache yet; copies over what older caches have. */
async function missingEntries(
  target: Cache,
  older: readonly string[],
  {entries}: Manifest,
  languageBase: string,
  signal: AbortSignal,
): Promise<ManifestEntry[]> {
  const missing: ManifestEntry[] = [];
  await forAll(entries, signal, async (entry) => {
    const address = languageBase + entry.path;
    if (isCopyOf(await target.match(address), entry)) return;
    const copies = await Promise.all(older.map((cacheName) => caches.match(address, {cacheName})));
    const copy = copies.find((stored) => isCopyOf(stored, entry));
    if (copy === undefined) missing.push(entry);
    else await store(target, address, copy);
  });
  return missing;
}

async function download(
  {siteBase, languageBase}: LanguagePlace,
  manifest: Manifest,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  const name = keptCacheName(languageBase, manifest.version);
  const older = (await keptCaches(languageBase)).filter((other) => other !== name);
  const target = await caches.open(name);
  const missing = await missingEntries(target, older, manifest, languageBase, signal);
  const all = sizeOf(missing);
  await checkRoom(all.bytes);

  let files = 0;
  let transfer = 0;
  const report = (): void => onProgress({files, allFiles: all.files, transfer, allTransfer: all.transfer});
  report();
  await forAll(missing, signal, async (entry, stop) => {
    const address = languageBase + entry.path;
    await store(target, address, await fetchEntry(address, entry, stop));
    files += 1;
    transfer += entry.transfer;
    report();
  });

  const {pages, bytes} = sizeOf(manifest.entries);
  const record: KeptRecord = {
    format: 1,
    locale: manifest.locale,
    version: manifest.version,
    savedOn: new Date().toISOString(),
    files: manifest.entries.length,
    pages,
    bytes,
  };
  await store(target, languageBase + manifestFile, new Response(JSON.stringify(manifest)));
  const records = await caches.open(cacheNames(siteBase).records);
  await store(records, recordAddress(languageBase), new Response(JSON.stringify(record)));
  await Promise.all(older.map((other) => caches.delete(other)));
}

/**
 * Downloads the version of the manifest and makes it the one that is kept. What an earlier attempt has brought is used.
 *
 * @throws KeepError; the reason of `signal` when the reader stopped it
 */
export async function keep(
  place: LanguagePlace,
  manifest: Manifest,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  try {
    await navigator.locks.request(`acn:${place.languageBase}`, {ifAvailable: true}, async (lock) => {
      if (lock === null) throw new KeepError('busy');
      await download(place, manifest, signal, onProgress);
    });
  } catch (error) {
    if (error instanceof KeepError || signal.aborted) throw error;
    throw new KeepError('forbidden', {cause: error});
  }
}

/** Removes the language from the device, and what an unfinished download has left. */
export async function forget({siteBase, languageBase}: LanguagePlace): Promise<void> {
  const records = await caches.open(cacheNames(siteBase).records);
  await records.delete(recordAddress(languageBase));
  await Promise.all((await keptCaches(languageBase)).map((name) => caches.delete(name)));
}

/** What is on the device of a language. */
export interface Stored {
  record: KeptRecord | undefined;
  /** A download was begun and not finished. */
  isBegun: boolean;
  /** What was kept can no longer be read. */
  isDamaged: boolean;
}

/**
 * What is on the device. A kept language from which files are missing counts as damaged: browsers remove what they like
 * when space is short.
 *
 * @throws DOMException where storage is forbidden
 */
export async function readStored({siteBase, languageBase}: LanguagePlace): Promise<Stored> {
  const [found, names] = await Promise.all([readRecord(siteBase, languageBase), keptCaches(languageBase)]);
  if (found === undefined || found === 'damaged') {
    return {record: undefined, isBegun: names.length > 0, isDamaged: found === 'damaged'};
  }
  const name = keptCacheName(languageBase, found.version);
  const files = (await (await caches.open(name)).keys()).length;
  // The manifest is stored beside the files.
  const isWhole = files === found.files + 1;
  return {
    record: isWhole ? found : undefined,
    isBegun: names.length > 1 || !isWhole,
    isDamaged: !isWhole,
  };
}
