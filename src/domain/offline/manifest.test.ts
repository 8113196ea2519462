import {describe, expect, it} from 'vitest';
import {differenceOf, parseManifest, sizeOf, type Manifest, type ManifestEntry} from './manifest';

const hash = (letter: string): string => letter.repeat(20);

const page = (path: string, letter: string, text = letter): ManifestEntry => ({
  path,
  hash: hash(letter),
  text: hash(text),
  bytes: 100,
  transfer: 40,
});

const file = (path: string, letter: string): ManifestEntry => ({path, hash: hash(letter), bytes: 10, transfer: 5});

const manifest = (...entries: ManifestEntry[]): Manifest => ({format: 1, locale: 'nl', version: hash('0'), entries});

describe('parseManifest', () => {
  const good = manifest(page('', 'a'), page('services/ecs/', 'b'), file('assets/js/main.0123abcd.js', 'c'));

  it('takes what the build writes', () => {
    expect(parseManifest(structuredClone(good))).toEqual(good);
  });

  it.each([
    ['nothing', null],
    ['text', '<!doctype html>'],
    ['another format', {...good, format: 2}],
    ['no file', {...good, entries: []}],
    ['an unknown language', {...good, locale: 'fr'}],
    ['a version that is no hash', {...good, version: '../records'}],
    ['a path out of the site', manifest({...page('', 'a'), path: '../admin/'})],
    ['a path within that leads out', manifest({...page('', 'a'), path: 'services/../../admin/'})],
    ['an absolute path', manifest({...page('', 'a'), path: '//evil.example/'})],
    ['an address of another site', manifest({...page('', 'a'), path: 'https://evil.example/'})],
    ['a size that is no number', manifest({...page('', 'a'), bytes: '1' as unknown as number})],
    ['a negative size', manifest({...page('', 'a'), transfer: -1})],
    ['a path twice', manifest(page('', 'a'), page('', 'b'))],
  ])('refuses %s', (_, data) => {
    expect(parseManifest(data)).toBeUndefined();
  });
});

it('sizeOf counts pages and files', () => {
  expect(sizeOf([page('', 'a'), file('x.js', 'b')])).toEqual({pages: 1, files: 2, bytes: 110, transfer: 45});
});

describe('differenceOf', () => {
  const kept = manifest(page('', 'a'), page('old/', 'b'), page('same/', 'c'), file('x.js', 'd'));

  it('is nothing between equals', () => {
    expect(differenceOf(kept, kept)).toEqual({pages: 0, transfer: 0});
  });

  it('counts new, gone and changed pages, and downloads what is new or changed', () => {
    const offered = manifest(page('', 'e'), page('new/', 'f'), page('same/', 'c'), file('x.js', 'd'));
    expect(differenceOf(kept, offered)).toEqual({pages: 3, transfer: 80});
  });

  it('does not count a page whose scripts alone are new, but downloads it', () => {
    const offered = manifest(page('', 'e', 'a'), page('old/', 'b'), page('same/', 'c'), file('x.js', 'f'));
    expect(differenceOf(kept, offered)).toEqual({pages: 0, transfer: 45});
  });
});
