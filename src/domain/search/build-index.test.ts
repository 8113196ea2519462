import {describe, expect, it} from 'vitest';
import {localeList} from '../../data/locales';
import {searchTerms} from '../../data/search-terms';
import {decodeIndex, encodeIndex} from './encoding';
import {SearchEngine} from './engine';
import {fixtureEngine, fixtureIndex} from './fixture';

describe('buildIndex', () => {
  it('gives the same bytes for the same pages', () => {
    const text = (): string => JSON.stringify(encodeIndex(fixtureIndex('nl').index));
    expect(text()).toBe(text());
  });

  it('reports known words that lead nowhere', () => {
    expect(fixtureIndex('en').lost).toContain('services/rds');
    expect(fixtureIndex('en').lost).not.toContain('services/lambda');
  });
});

describe('encoding', () => {
  it.each(localeList)('keeps every hit in %s', (locale) => {
    const direct = new SearchEngine(fixtureIndex(locale).index);
    const decoded = fixtureEngine(locale);
    for (const query of [
      'lambda',
      'task definition',
      'fargte',
      'limits',
      'contenedores',
      'how long can a lambda run',
    ]) {
      expect(decoded.hits(query).map(({path, anchor}) => [path, anchor])).toEqual(
        direct.hits(query).map(({path, anchor}) => [path, anchor]),
      );
    }
  });

  it.each([[null], [{}], [{version: 99}], ['<!doctype html>']])('refuses what is no index: %j', (file) => {
    expect(() => decodeIndex(file)).toThrow();
  });
});

describe('search terms', () => {
  const ids = searchTerms.concepts.map(({id}) => id);

  it('have one concept per id', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ['comparisons', searchTerms.comparisons.flatMap(({of}) => of)],
    ['answers', searchTerms.answers.flatMap(({about}) => about)],
    ['beside', searchTerms.beside],
  ])('name known concepts in %s', (_, used) => {
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('have words in every language', () => {
    expect(searchTerms.concepts.filter(({words}) => localeList.some((locale) => words[locale].length === 0))).toEqual(
      [],
    );
  });
});
