/** Brings one file of a language into a cache, and makes sure that it is the file that the manifest means. */
import {hashHeader} from '../domain/offline/kept';
import type {ManifestEntry} from '../domain/offline/manifest';

/** Why a language could not be kept. Whatever was kept before is untouched. */
export type KeepFailure =
  /** The network or the server failed. */
  | 'network'
  /** The site was published anew during the download, or something between server and reader changes files. */
  | 'changed'
  /** There is no room. */
  | 'full'
  /** The browser does not let this site store anything. */
  | 'forbidden'
  /** Another tab is at it. */
  | 'busy';

/** A language could not be kept; `reason` is what the reader is told. */
export class KeepError extends Error {
  constructor(
    readonly reason: KeepFailure,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

/** Pauses before the second and the third try of a file. */
const pauses = [400, 1500];

/** Headers that describe the transfer, not the file. */
const transferHeaders = ['content-encoding', 'content-length', 'transfer-encoding', 'vary', 'set-cookie'];

async function hashOf(content: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, 20);
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

async function fetchOnce(
  address: string,
  entry: ManifestEntry,
  cache: RequestCache,
  signal: AbortSignal,
): Promise<Response> {
  let response: Response;
  let content: ArrayBuffer;
  try {
    response = await fetch(address, {cache, signal});
    content = await response.arrayBuffer();
  } catch (error) {
    signal.throwIfAborted();
    throw new KeepError('network', {cause: error});
  }
  // The page for unknown addresses is asked for by its name, which hosts answer with 200 or 404.
  if (response.status !== 200 && !(response.status === 404 && entry.path === '404.html')) {
    throw new KeepError(response.status === 404 ? 'changed' : 'network');
  }
  if ((await hashOf(content)) !== entry.hash) throw new KeepError('changed');
  const headers = new Headers(response.headers);
  transferHeaders.forEach((name) => headers.delete(name));
  headers.set(hashHeader, entry.hash);
  return new Response(content, {headers});
}

/**
 * Fetches a file, up to three times.
 *
 * @throws KeepError, or the reason of `signal` when it was aborted
 */
export async function fetchEntry(address: string, entry: ManifestEntry, signal: AbortSignal): Promise<Response> {
  for (const wait of [...pauses, undefined]) {
    try {
      // First as the browser would; then past every cache on the way.
      return await fetchOnce(address, entry, wait === pauses[0] ? 'no-cache' : 'reload', signal);
    } catch (error) {
      if (wait === undefined || signal.aborted) throw error;
      await pause(wait, signal);
      signal.throwIfAborted();
    }
  }
  throw new KeepError('network');
}

/** Stores a response; says plainly when there is no room. */
export async function store(cache: Cache, address: string, response: Response): Promise<void> {
  try {
    await cache.put(address, response);
  } catch (error) {
    throw new KeepError(error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'forbidden', {
      cause: error,
    });
  }
}

/** Whether the stored copy is the file that the manifest means. */
export function isCopyOf(stored: Response | undefined, entry: ManifestEntry): stored is Response {
  return stored?.headers.get(hashHeader) === entry.hash;
}
