import {mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {afterAll, expect, test} from 'vitest';
import {compressFolder} from './compress';
import {cacheAndAsk, cacheControlOf, cacheForever, isCompressible, listFiles, mediaTypeOf} from './files';

test.each([
  '/assets/js/main.1a2b3c4d.js',
  '/nl/assets/css/styles.99887766.css',
  '/assets/images/map-0123456789abcdef0123456789abcdef.png',
  '/search-index.6649495b4e.json',
  '/search-text.6649495b4e/services/12.json',
])('%s never changes', (path) => {
  expect(cacheControlOf(path)).toBe(cacheForever);
});

test.each([
  '/index.html',
  '/services/ecs/index.html',
  '/changes/x-20261121/index.html',
  '/changes/x-20261121.html',
  '/changes/x-20261121.md',
  '/search-index.json',
  '/sw.js',
  '/sitemap.xml',
  '/favicon.svg',
  '/assets/js/main.js',
])('%s is asked for again', (path) => {
  expect(cacheControlOf(path)).toBe(cacheAndAsk);
});

test.each([
  ['manifest.webmanifest', 'application/manifest+json'],
  ['services/ecs.md', 'text/markdown; charset=utf-8'],
  ['worker.mjs', 'text/javascript; charset=utf-8'],
  ['A.HTML', 'text/html; charset=utf-8'],
  ['strange.xyz', 'application/octet-stream'],
  ['_headers', 'application/octet-stream'],
])('type of %s', (path, type) => {
  expect(mediaTypeOf(path)).toBe(type);
});

test('pictures and fonts are packed already', () => {
  expect(['a.html', 'a.json', 'a.svg', 'a.png', 'a.woff2', 'a.zip'].filter(isCompressible)).toEqual([
    'a.html',
    'a.json',
    'a.svg',
  ]);
});

const scratch = mkdtempSync(join(tmpdir(), 'notes-compress-'));
afterAll(() => rmSync(scratch, {recursive: true}));

function writeFiles(folder: string): string {
  const page = 'word '.repeat(1000);
  mkdirSync(join(folder, 'nl'), {recursive: true});
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'nl/index.html'), page);
  writeFileSync(join(folder, 'small.json'), '{}');
  writeFileSync(join(folder, 'photo.png'), page);
  utimesSync(join(folder, 'index.html'), 1_700_000_000, 1_700_000_000);
  return folder;
}

test('text above a kilobyte gets two packed twins, with its time', async () => {
  const folder = writeFiles(join(scratch, 'one'));
  const {files, plain, gz, br} = await compressFolder(folder);
  expect(listFiles(folder)).toEqual([
    'index.html',
    'index.html.br',
    'index.html.gz',
    'nl/index.html',
    'nl/index.html.br',
    'nl/index.html.gz',
    'photo.png',
    'small.json',
  ]);
  const original = readFileSync(join(folder, 'index.html'));
  expect(gunzipSync(readFileSync(join(folder, 'index.html.gz')))).toEqual(original);
  expect(brotliDecompressSync(readFileSync(join(folder, 'index.html.br')))).toEqual(original);
  expect(statSync(join(folder, 'index.html.gz')).mtimeMs).toBe(1_700_000_000_000);
  expect({files, plain, smaller: gz < plain && br < gz}).toEqual({files: 2, plain: 10_000, smaller: true});
});

test('the same build packs to the same bytes, also a second time', async () => {
  const [one, two] = [writeFiles(join(scratch, 'a')), writeFiles(join(scratch, 'b'))];
  await compressFolder(one);
  await compressFolder(two);
  await compressFolder(two);
  expect(listFiles(two)).toEqual(listFiles(one));
  for (const file of listFiles(one)) expect(readFileSync(join(two, file))).toEqual(readFileSync(join(one, file)));
});
