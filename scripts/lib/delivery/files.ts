/** What every way of serving must know of a file of the build: its type, how long it may be kept, whether it packs well. */
import {readdirSync} from 'node:fs';
import {join, relative, sep} from 'node:path';

/** Media types by extension. The server's own list is left out: Debian's knows neither web manifests nor Markdown. */
export const mediaTypes: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  gif: 'image/gif',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  ics: 'text/calendar; charset=utf-8',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  map: 'application/json',
  md: 'text/markdown; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  tsv: 'text/tab-separated-values; charset=utf-8',
  ttf: 'font/ttf',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff: 'font/woff',
  woff2: 'font/woff2',
  xml: 'application/xml',
  yaml: 'application/yaml',
  yml: 'application/yaml',
  zip: 'application/zip',
};

const unknownType = 'application/octet-stream';

/** Extension without the dot, in lower case; empty where there is none. */
export function extensionOf(path: string): string {
  return /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** The `Content-Type` of a file, by its extension. */
export function mediaTypeOf(path: string): string {
  return mediaTypes[extensionOf(path)] ?? unknownType;
}

/**
 * A name that carries a hash of its content (`main.1a2b3c4d.js`, `map-<32 digits>.png`, `search-text.1a2b3c4d/0.json`):
 * it never changes. Pages and their Markdown twins are never meant, however their address looks. Read by PCRE too.
 */
export const hashedPath = '[.-][0-9a-f]{8,}(?:/[^.]+)?\\.(?!html$|md$|txt$|xml$)[a-z0-9]+$';

/** For a name that changes with its content: never asked for again. */
export const cacheForever = 'public, max-age=31536000, immutable';

/** Kept, but asked for again each time: an unchanged file costs a 304 without a body. */
export const cacheAndAsk = 'no-cache';

/** @param path from the root of the build: `/assets/js/main.1a2b3c4d.js` */
export function cacheControlOf(path: string): string {
  return new RegExp(hashedPath).test(path) ? cacheForever : cacheAndAsk;
}

const texts = /^(?:text\/|application\/(?:json|manifest\+json|xml|yaml|wasm)|image\/(?:svg\+xml|x-icon))/;

/** True for what gets smaller by compression. */
export function isCompressible(path: string): boolean {
  return texts.test(mediaTypeOf(path));
}

/** True for the packed twins that `compress-build` writes. */
export function isPacked(path: string): boolean {
  return /\.(?:gz|br)$/.test(path);
}

/** All files below a folder, sorted, with `/` between their parts and none before. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
