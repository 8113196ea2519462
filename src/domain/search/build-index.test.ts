import {describe, expect, it} from 'vitest';
import {localeList} from '../../data/locales';
import {searchTerms} from '../../data/search-terms';
import {buildIndex} from './build-index';
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

  it('finds the glossary by its title only', () => {
    const text = 'A quokka.';
    const pages = ['reference/glossary', 'concepts/animals'].map((path) => ({
      path,
      title: path === 'reference/glossary' ? 'Glossary' : 'Animals',
      sections: [
        {anchor: '', title: '', text},
        {anchor: 'all', title: 'All terms', text},
      ],
    }));
    const {index} = buildIndex({locale: 'en', pages, otherHeadings: new Map(), facts: [], knowledge: searchTerms});
    const engine = new SearchEngine(decodeIndex(encodeIndex(index)));
    const found = (query: string): string[] => engine.search(query).pages.map(({path}) => path);
    expect(found('quokka')).toEqual(['concepts/animals']);
    expect(found('glossary')).toEqual(['reference/glossary']);
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
