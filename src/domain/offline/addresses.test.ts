import {describe, expect, it} from 'vitest';
import {isNamedByContent, keptCachePrefix, languageOf, pageAddress, siteBaseOf} from './addresses';

describe('siteBaseOf', () => {
  it.each([
    ['/', 'en', '/'],
    ['/nl/', 'nl', '/'],
    ['/notes/nl/', 'nl', '/notes/'],
    ['/notes/', 'en', '/notes/'],
    // A language that is built alone stands at the root.
    ['/', 'nl', '/'],
  ] as const)('%s of %s is below %s', (base, locale, expected) => {
    expect(siteBaseOf(base, locale)).toBe(expected);
  });
});

describe('languageOf', () => {
  it.each([
    ['/nl/services/ecs/', '/', 'nl', '/nl/'],
    ['/services/ecs/', '/', 'en', '/'],
    ['/notes/es/', '/notes/', 'es', '/notes/es/'],
    ['/notes/', '/notes/', 'en', '/notes/'],
    // Only a whole part of the path names a language.
    ['/nlp/', '/', 'en', '/'],
  ])('%s below %s is %s', (path, siteBase, locale, base) => {
    expect(languageOf(path, siteBase)).toEqual({locale, base});
  });
});

describe('pageAddress', () => {
  it.each([
    ['https://x.org/nl/services/ecs/?a=1#b', 'https://x.org/nl/services/ecs/'],
    ['https://x.org/nl/services/ecs', 'https://x.org/nl/services/ecs/'],
    ['https://x.org/services/index.html', 'https://x.org/services/'],
    ['https://x.org/404.html', 'https://x.org/404.html'],
    ['https://x.org/assets/main.0123abcd.js?v=1', 'https://x.org/assets/main.0123abcd.js'],
  ])('%s is stored as %s', (address, expected) => {
    expect(pageAddress(address)).toBe(expected);
  });
});

describe('isNamedByContent', () => {
  it.each([
    '/assets/js/main.9ac9aeaa.js',
    '/assets/images/map-0123456789abcdef0123456789abcdef.png',
    '/nl/search-index.adda24365c.json',
    '/nl/search-text.adda24365c/services/ecs.json',
  ])('%s', (path) => {
    expect(isNamedByContent(path)).toBe(true);
  });
  it.each(['/search-index.json', '/services/ecs/', '/favicon.svg', '/sw.js', '/img/decade.svg'])('not %s', (path) => {
    expect(isNamedByContent(path)).toBe(false);
  });
});

it('the caches of one language are not those of another', () => {
  expect(keptCachePrefix('/nl/').startsWith(keptCachePrefix('/'))).toBe(false);
});
