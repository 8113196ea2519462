import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import * as v from 'valibot';
import {describe, expect, it} from 'vitest';
import {localeList} from '../../data/locales';
import {fixtureEngine} from './fixture';
import {isAboveFloor, labelledQueriesSchema, measure, type LabelledQuery} from './quality';

const good: LabelledQuery[] = [
  {query: 'lambda', accept: ['services/lambda'], kind: 'plain'},
  {query: 'fargte', accept: ['services/fargate'], kind: 'typo'},
  {query: 'xqzvw', accept: [], kind: 'nothing'},
];

describe('measure', () => {
  const engine = fixtureEngine('en');

  it('passes a set that the search answers', () => {
    const quality = measure(engine, good);
    expect(quality).toMatchObject({success1: 1, success3: 1, reciprocalRank: 1, failures: []});
    expect(isAboveFloor(quality)).toBe(true);
  });

  it('fails a bad set and names the queries', () => {
    const bad: LabelledQuery[] = [
      ...good,
      {query: 'ecr', accept: ['services/rds'], kind: 'plain'},
      {query: 'eks', accept: [], kind: 'nothing'},
    ];
    const quality = measure(engine, bad);
    expect(isAboveFloor(quality)).toBe(false);
    expect(quality.failures.map(({query}) => query)).toEqual(['ecr', 'eks']);
  });

  it('fails an empty set', () => {
    expect(isAboveFloor(measure(engine, []))).toBe(false);
  });

  it('counts a right page among the first three', () => {
    const hits = (paths: string[]) => ({hits: () => paths.map((path) => ({path, anchor: '', title: '', score: 1}))});
    expect(measure(hits(['a', 'b', 'c']), [{query: 'q', accept: ['c'], kind: 'plain'}])).toMatchObject({
      success1: 0,
      success3: 1,
      reciprocalRank: 1 / 3,
    });
    expect(measure(hits(['a', 'b', 'c', 'd']), [{query: 'q', accept: ['d'], kind: 'plain'}])).toMatchObject({
      success1: 0,
      success3: 0,
      reciprocalRank: 0.25,
    });
  });
});

describe('labelled queries', () => {
  it.each(localeList)('are at least 80 of many kinds in %s, each once', (locale) => {
    const file = join(import.meta.dirname, `../../../tests/search/queries.${locale}.json`);
    const queries = v.parse(labelledQueriesSchema, JSON.parse(readFileSync(file, 'utf8')));
    expect(queries.length).toBeGreaterThanOrEqual(80);
    expect(new Set(queries.map(({query}) => query)).size).toBe(queries.length);
    expect(new Set(queries.map(({kind}) => kind)).size).toBeGreaterThanOrEqual(8);
    expect(queries.some(({accept}) => accept.length === 0)).toBe(true);
  });
});
