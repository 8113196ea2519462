import {load} from 'cheerio';
import {describe, expect, it} from 'vitest';
import {localeList} from '../../data/locales';
import {titleOf, unreachablePage} from './unreachable-page';

describe('unreachablePage', () => {
  it.each(localeList)('is a whole page in %s that loads nothing', (locale) => {
    const $ = load(unreachablePage({locale, base: '/', kept: [], seen: []}));
    expect($('html').attr('lang')).toBe(locale);
    expect($('h1').text()).not.toBe('');
    expect($('script, link, img').length).toBe(0);
  });

  it('lists the languages that are kept and the pages that were seen', () => {
    const $ = load(
      unreachablePage({
        locale: 'en',
        base: '/notes/',
        kept: [{locale: 'nl', base: '/notes/nl/'}],
        seen: [{path: '/notes/services/ecs/', title: 'Amazon ECS', locale: 'en'}],
      }),
    );
    expect($('li a[lang="nl"]').attr('href')).toBe('/notes/nl/');
    expect($('li a[href="/notes/services/ecs/"]').text()).toBe('Amazon ECS');
    expect($('.how a').attr('href')).toBe('/notes/reference/offline/');
  });

  it('escapes titles and paths', () => {
    const html = unreachablePage({
      locale: 'en',
      base: '/',
      kept: [],
      seen: [{path: '/"><script>alert(1)</script>', title: '<img src=x onerror=alert(1)>', locale: 'en'}],
    });
    const $ = load(html);
    expect($('script, img').length).toBe(0);
    expect($('li').text()).toBe('<img src=x onerror=alert(1)>');
  });
});

describe('titleOf', () => {
  it.each([
    ['<title data-rh="true">Amazon ECS | AWS Compute Notes</title>', 'Amazon ECS'],
    ['<title>REST &amp; HTTP</title>', 'REST & HTTP'],
    ['<title></title>', '/path/'],
    ['no page', '/path/'],
  ])('of %s', (html, title) => {
    expect(titleOf(html, '/path/')).toBe(title);
  });
});
