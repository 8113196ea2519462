import {describe, expect, test} from 'vitest';
import type {FactValue, Proof} from '../../src/data/schema';
import {facts} from '../../src/data/facts';
import {prove} from './prove';

const provable = facts.entries.flatMap(({id, value, fact}) =>
  fact?.verify === undefined ? [] : [{id, value, proof: fact.verify}],
);

/** The same fact with another value. */
function changed(value: FactValue): FactValue {
  switch (value.kind) {
    case 'quantity':
      return {...value, value: value.value + 1};
    case 'literal':
      return {...value, text: `${value.text}x`};
    case 'list':
      return {...value, items: [...value.items, 'NOT_AT_AWS']};
    case 'flag':
      return {...value, flag: !value.flag};
    case 'date':
      return {...value, date: '1999-01-01'};
    default:
      return value;
  }
}

describe('a changed value turns its proof red', () => {
  // "At least" is the one proof that a slightly larger value may pass.
  const strict = provable.filter(({proof}) => !(proof.kind === 'enum-size' && proof.match === 'at-least'));
  test.each(strict)('$id', ({value, proof}) => {
    expect(prove(value, proof).outcome).toBe('proved');
    expect(prove(changed(value), proof).outcome).toBe('disproved');
  });
});

test('at least 130 facts are proved', () => {
  expect(provable.length).toBeGreaterThanOrEqual(130);
});

const quantity: FactValue = {kind: 'quantity', value: 900, unit: 'second'};

test.each<[string, FactValue, Proof, RegExp]>([
  [
    'a package that lacks the enumeration',
    {kind: 'list', items: ['x']},
    {kind: 'enum', package: '@aws-sdk/client-lambda', enum: 'NoSuchEnum', match: 'exact'},
    /exports no NoSuchEnum/,
  ],
  [
    'an interface that is gone',
    quantity,
    {kind: 'text', package: '@aws-sdk/client-lambda', at: 'NoSuch.thing', pattern: '(?<value>1)'},
    /no interface NoSuch/,
  ],
  [
    'a pattern that proves nothing',
    quantity,
    {kind: 'text', package: '@aws-sdk/client-lambda', pattern: 'Lambda'},
    /no group named "value"/,
  ],
  [
    'a text that is gone',
    quantity,
    {kind: 'text', package: '@aws-sdk/client-lambda', pattern: 'no such sentence (?<value>\\d+)'},
    /is not in the package's text/,
  ],
  [
    'a command that exists',
    {kind: 'flag', flag: false},
    {kind: 'no-command', package: '@aws-sdk/client-lambda', pattern: 'concurrency'},
    /the package has/,
  ],
])('%s', (_, value, proof, because) => {
  const verdict = prove(value, proof);
  expect(verdict.outcome).toBe('disproved');
  expect(verdict.outcome === 'disproved' ? verdict.because : '').toMatch(because);
});
