/** Lists the files of a built language for readers who keep it. */
import {createHash} from 'node:crypto';
import {readdir, readFile} from 'node:fs/promises';
import {join, relative} from 'node:path';
import {promisify} from 'node:util';
import {gzip} from 'node:zlib';
import {localeList, type Locale} from '../../data/locales';
import {manifestFile, workerFile} from '../../domain/offline/addresses';
import type {Manifest, ManifestEntry} from '../../domain/offline/manifest';

const compress = promisify(gzip);

/** Files that no page needs to be read: for machines, for hosts, or to take away. */
const leftOut: readonly RegExp[] = [
  new RegExp(`^(?:${manifestFile}|${workerFile})$`),
  // The other languages stand below the default one.
  new RegExp(`^(?:${localeList.join('|')})/`),
  /^(?:sitemap\.xml|_headers|_redirects|CNAME|\.nojekyll)$/,
  /^(?:robots|llms[\w-]*)\.txt$/,
  /\.md$/,
  /\.(?:br|gz|zst|map)$/,
  // Pictures for those who share a link.
  /^img\/cards\//,
  // Downloads; browsers fetch them past the service worker.
  /^data\/facts\.(?:csv|json)$/,
];

/** Whether a reader without network needs the file. @param file path below the folder of the language */
export function isNeeded(file: string): boolean {
  return !leftOut.some((pattern) => pattern.test(file));
}

function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 20);
}

/** Hash of what a page says: the names of scripts and styles change with every release, the page does not. */
function textHash(html: string): string {
  return hashOf(html.replace(/(?<=[.-])[0-9a-f]{8,32}(?=\.(?:js|css)\b)/g, ''));
}

/** A page of its own: not the page for unknown addresses, not one that only leads on. */
function isPage(file: string, html: string): boolean {
  return (
    /(?:^|\/)index\.html$/.test(file) && !html.includes('http-equiv="refresh"') && !html.includes('http-equiv=refresh')
  );
}

async function entryOf(outDir: string, file: string): Promise<ManifestEntry> {
  const content = await readFile(join(outDir, file));
  const html = file.endsWith('.html') ? content.toString('utf8') : undefined;
  return {
    path: file.replace(/(^|\/)index\.html$/, '$1'),
    hash: hashOf(content),
    bytes: content.length,
    transfer: (await compress(content)).length,
    ...(html !== undefined && isPage(file, html) ? {text: textHash(html)} : {}),
  };
}

/**
 * @param outDir folder of the language; nothing may be written there afterwards
 * @returns the files in the order in which they are downloaded: by path
 */
export async function buildManifest(outDir: string, locale: Locale): Promise<Manifest> {
  const found = await readdir(outDir, {recursive: true, withFileTypes: true});
  const files = found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(outDir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter(isNeeded)
    .sort();
  const entries: ManifestEntry[] = [];
  for (const file of files) entries.push(await entryOf(outDir, file));
  return {format: 1, locale, version: hashOf(JSON.stringify(entries)), entries};
}
