/** What a server of the built site has to do, asked of a running one. Each rule returns what is wrong, in words. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {translatedLocales} from '../../../src/data/locales';
import {cacheAndAsk, cacheControlOf, isPacked, listFiles, mediaTypeOf} from './files';
import {type HeaderRule, headersOf} from './headers-file';
import type {Answer, Asking} from './nginx-server';

/** The server under test and what it serves. */
export interface Served {
  ask: (path: string, asking?: Asking) => Promise<Answer>;
  /** Folder of the build. */
  build: string;
  baseUrl: string;
  rules: readonly HeaderRule[];
  /** Encodings that the server has packed files for. */
  encodings: readonly ('br' | 'gzip')[];
}

const unpack = {br: brotliDecompressSync, gzip: gunzipSync};
const twin = {br: 'br', gzip: 'gz'};

/** Pages are asked for as readers do: `services/ecs/index.html` is `services/ecs/`. */
const addressOf = (served: Served, file: string): string => served.baseUrl + file.replace(/(^|\/)index\.html$/, '$1');

/** Headers that a response for this file of the build must carry, once each. */
function expectedHeaders({rules}: Served, file: string): Map<string, string> {
  const path = `/${file}`;
  return new Map([['cache-control', cacheControlOf(path)], ...headersOf(rules, path)]);
}

function wrongHeaders(where: string, answer: Answer, expected: ReadonlyMap<string, string>): string[] {
  return [...expected].flatMap(([name, value]) => {
    const got = answer.headers[name];
    if (answer.counts.get(name) !== 1)
      return [`${where}: ${name} came ${answer.counts.get(name) ?? 0} times, not once`];
    return got === value ? [] : [`${where}: ${name} is "${got ?? ''}", not "${value}"`];
  });
}

const wrongStatus = (where: string, answer: Answer, status: number): string[] =>
  answer.status === status ? [] : [`${where}: status ${answer.status}, not ${status}`];

/** A file that exists: status, type, headers, content; then the packed forms and the answer to a known ETag. */
async function checkFile(served: Served, file: string): Promise<string[]> {
  const address = addressOf(served, file);
  const content = readFileSync(join(served.build, file));
  const expected = expectedHeaders(served, file).set('content-type', mediaTypeOf(file));
  const plain = await served.ask(address);
  const wrong = [...wrongStatus(address, plain, 200), ...wrongHeaders(address, plain, expected)];
  if (!plain.body.equals(content)) wrong.push(`${address}: the body is not ${file}`);
  if (plain.headers['content-encoding'] !== undefined) wrong.push(`${address}: packed without being asked for`);

  for (const encoding of served.encodings) {
    if (!existsSync(join(served.build, `${file}.${twin[encoding]}`))) continue;
    const where = `${address} (${encoding})`;
    const packed = await served.ask(address, {headers: {'accept-encoding': encoding}});
    wrong.push(...wrongStatus(where, packed, 200), ...wrongHeaders(where, packed, expected));
    if (packed.headers['content-encoding'] !== encoding) wrong.push(`${where}: not packed`);
    else if (!unpack[encoding](packed.body).equals(content)) wrong.push(`${where}: does not unpack to ${file}`);
    for (const answer of [plain, packed]) {
      if (!/accept-encoding/i.test(answer.headers['vary'] ?? '')) wrong.push(`${where}: no Vary: Accept-Encoding`);
    }
  }

  const etag = plain.headers['etag'];
  if (etag === undefined) return [...wrong, `${address}: no ETag`];
  const again = await served.ask(address, {headers: {'if-none-match': etag}});
  const where = `${address} (known ETag)`;
  wrong.push(...wrongStatus(where, again, 304), ...wrongHeaders(where, again, expectedHeaders(served, file)));
  if (again.body.length > 0) wrong.push(`${where}: has a body`);
  return wrong;
}

/** A page without its slash is sent to the page, with the query kept and without leaving the site. */
async function checkRedirect(served: Served, file: string): Promise<string[]> {
  const address = addressOf(served, file);
  const bare = address.slice(0, -1);
  const answer = await served.ask(`${bare}?q=a%26b`);
  const where = `${bare} (no slash)`;
  const wrong = [...wrongStatus(where, answer, 301), ...wrongHeaders(where, answer, headersOf(served.rules, '/x/'))];
  const location = answer.headers['location'];
  return location === `${address}?q=a%26b` ? wrong : [...wrong, `${where}: goes to ${location ?? 'nowhere'}`];
}

/** Something that is not there: status 404, the page in the language of the address, never kept, all headers. */
async function checkMissing(served: Served, address: string): Promise<string[]> {
  const rest = address.slice(served.baseUrl.length);
  const locale = translatedLocales.find((candidate) => rest.startsWith(`${candidate}/`));
  const page = locale === undefined ? '404.html' : `${locale}/404.html`;
  const answer = await served.ask(address);
  const expected = expectedHeaders(served, page).set('content-type', mediaTypeOf(page));
  const wrong = [...wrongStatus(address, answer, 404), ...wrongHeaders(address, answer, expected)];
  if (!answer.body.equals(readFileSync(join(served.build, page)))) wrong.push(`${address}: does not show ${page}`);
  return wrong;
}

/** Addresses below the base URL that must not be found; the caller puts files at the hidden ones. */
export const hiddenFiles = ['.env', '.git/config', 'nl/.draft.html', '_headers'];

function missingAddresses({baseUrl, build}: Served): string[] {
  const folders = new Set(listFiles(build).map((file) => file.replace(/[^/]*$/, '')));
  const withoutPage = [...folders].filter((folder) => !existsSync(join(build, folder, 'index.html')));
  const invented = [
    'no-such-page',
    'no-such-page/',
    'services/no-such-page/?q=<script>',
    'assets/js/main.0123abcd.js',
    ...translatedLocales.flatMap((locale) => [`${locale}/no-such-page/`, `${locale}/assets/js/main.0123abcd.js`]),
  ];
  return [...invented, ...hiddenFiles, ...withoutPage].map((path) => baseUrl + path);
}

/** What servers are tricked with: nothing leaves the folder or the site, and no answer comes without its headers. */
async function checkHostile(served: Served): Promise<string[]> {
  const wrong: string[] = [];
  for (const address of ['//evil.example/', '//evil.example/..', '/\\evil.example', '/%5cevil.example/%2e%2e']) {
    const {headers} = await served.ask(address);
    const location = headers['location'] ?? '/';
    if (/^(?:\w+:|\/[/\\])/.test(location)) wrong.push(`${address}: sends the reader to ${location}`);
  }
  for (const address of ['/../../../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/assets/..%2f..%2f..%2fetc/passwd']) {
    const {status, body} = await served.ask(address);
    if (status < 400 || body.includes('root:')) wrong.push(`${address}: status ${status}, left the folder`);
  }
  const post = await served.ask(served.baseUrl, {method: 'POST'});
  return [
    ...wrong,
    ...wrongStatus('POST', post, 405),
    ...wrongHeaders('POST', post, headersOf(served.rules, '/index.html')),
  ];
}

/** Below a sub-path the root leads to the notes, and the rest of the host shows the 404 page of the notes. */
async function checkSubPath({ask, baseUrl, build}: Served): Promise<string[]> {
  if (baseUrl === '/') return [];
  const top = await ask('/');
  const outside = await ask('/elsewhere/');
  return [
    ...wrongStatus('/', top, 302),
    ...(top.headers['location'] === baseUrl ? [] : [`/: goes to ${top.headers['location'] ?? 'nowhere'}`]),
    ...wrongStatus('/elsewhere/', outside, 404),
    ...(outside.body.equals(readFileSync(join(build, '404.html'))) ? [] : ['/elsewhere/: does not show 404.html']),
  ];
}

/**
 * Asks the server for everything that is in the build, and for much that is not.
 *
 * @returns what is wrong; nothing where all is well
 */
export async function checkServing(served: Served): Promise<string[]> {
  const files = listFiles(served.build).filter((file) => !isPacked(file) && !hiddenFiles.includes(file));
  const folders = files.filter((file) => file.endsWith('/index.html'));
  const wrong: string[] = [];
  for (const file of files) wrong.push(...(await checkFile(served, file)));
  for (const file of folders) wrong.push(...(await checkRedirect(served, file)));
  for (const address of missingAddresses(served)) wrong.push(...(await checkMissing(served, address)));
  wrong.push(...(await checkHostile(served)), ...(await checkSubPath(served)));
  for (const file of files.filter((name) => mediaTypeOf(name) === 'application/octet-stream')) {
    wrong.push(`${file}: has no media type; add its extension to scripts/lib/delivery/files.ts`);
  }
  const kept = files.filter((file) => cacheControlOf(`/${file}`) !== cacheAndAsk);
  if (kept.length === 0) wrong.push('no file is kept for ever: are the names of the assets hashed?');
  return wrong;
}
