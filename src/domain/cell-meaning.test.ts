import {describe, expect, it} from 'vitest';
import type {Cell} from '../data/schema';
import {buildFactSet} from './fact-set';
import {meaningOf} from './cell-meaning';

const provenance = {
  topic: 'limit',
  source: 'page',
  seenOn: '2026-01-01',
  checkedOn: '2026-01-02',
  confidence: 'high',
} as const;
const named = {
  'x.quarter': {name: 'A quarter of an hour'},
  'x.seconds': {name: 'The same'},
  'x.hour': {name: 'An hour'},
};
const facts = buildFactSet({
  x: {
    facts: {
      'x.hour': {kind: 'quantity', value: 1, unit: 'hour', ...provenance},
      'x.quarter': {kind: 'quantity', value: 15, unit: 'minute', ...provenance},
      'x.seconds': {kind: 'quantity', value: 900, unit: 'second', ...provenance},
    },
    sources: {page: {title: 'A page', url: 'https://docs.aws.amazon.com/x'}},
    texts: {en: named, nl: named, es: named},
  },
});
const meaning = (cell: Cell | undefined): string => meaningOf(cell, facts, 'en');

describe('meaningOf', () => {
  it('takes the value of a fact, not how it is written', () => {
    expect(meaning('At most {x.quarter}')).toBe(meaning('at most {x.seconds|form=cell}.'));
    expect(meaning('At most {x.quarter}')).toBe(meaning('At most {x.quarter|as=second}'));
    expect(meaning('At most {x.quarter}')).not.toBe(meaning('At most {x.hour}'));
  });

  it('takes the kind of an answer, not its reason', () => {
    expect(meaning({is: 'no', because: 'It runs nothing'})).toBe(meaning({is: 'no', because: 'It stores'}));
    expect(meaning({is: 'no'})).not.toBe(meaning({is: 'not-applicable'}));
    expect(meaning({is: 'not-researched'})).toBe(meaning(undefined));
    expect(meaning({is: 'not-researched'})).not.toBe(meaning({is: 'no'}));
  });

  it('does not take a text for an answer', () => {
    expect(meaning('no')).not.toBe(meaning({is: 'no'}));
  });
});
