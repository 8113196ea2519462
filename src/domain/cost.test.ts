import {HOURS_PER_MONTH} from '../data/conventions';
import {describe, expect, test} from 'vitest';
import Big from 'big.js';
import {above, amount, cents, increments, tiered, tierShares, totalOfExact, totalOfRounded, type Tier} from './cost';

const badInputs = [-1, '-0.01', Number.NaN, Number.POSITIVE_INFINITY, 'twelve', ''];

test('a month has 8,760 / 12 hours', () => {
  expect(HOURS_PER_MONTH * 12).toBe(365 * 24);
});

describe('amount', () => {
  test('keeps every digit', () => {
    expect(amount('0.0000000309', 'a price').times('1000000000000').toFixed()).toBe('30900');
    expect(amount(0.1, 'a').plus(amount(0.2, 'b')).eq('0.3')).toBe(true);
  });

  test.each(badInputs)('refuses %s by name', (bad) => {
    expect(() => amount(bad, 'the memory')).toThrow(RangeError);
    expect(() => amount(bad, 'the memory')).toThrow(/the memory/);
  });
});

describe('rounding', () => {
  test.each([
    ['0.004999', '0.00'],
    ['0.005', '0.01'],
    ['28.835', '28.84'],
    ['1.005', '1.01'],
    ['2.675', '2.68'],
  ])('%s becomes %s', (exact, shown) => {
    expect(cents(exact).toFixed(2)).toBe(shown);
  });

  test('a sum of rounded parts differs from a rounded sum', () => {
    const parts = ['30.833395', '0.40', '7.8125'].map((part) => new Big(part));
    expect(totalOfRounded(parts).toFixed(2)).toBe('39.04');
    expect(totalOfExact(parts).toFixed(2)).toBe('39.05');
  });

  test('nothing costs nothing', () => {
    expect(totalOfRounded([]).toFixed(2)).toBe('0.00');
    expect(totalOfExact([]).toFixed(2)).toBe('0.00');
  });
});

describe('tiered', () => {
  const tiers: readonly Tier[] = [{upTo: 10, price: '3'}, {upTo: 30, price: '2'}, {price: '1'}];

  test.each([
    [0, '0'],
    [9, '27'],
    [10, '30'],
    [11, '32'],
    [29, '68'],
    [30, '70'],
    [31, '71'],
    ['10.5', '31'],
  ])('%s units cost %s', (units, charge) => {
    expect(tiered(units, tiers).toFixed()).toBe(charge);
  });

  test('names the share of each tier that is reached', () => {
    expect(tierShares(31, tiers).map(({units, charge}) => [units.toNumber(), charge.toNumber()])).toEqual([
      [10, 30],
      [20, 40],
      [1, 1],
    ]);
    expect(tierShares(0, tiers)).toHaveLength(1);
    expect(tierShares(10, tiers)).toHaveLength(1);
  });

  test.each(badInputs)('refuses %s', (bad) => {
    expect(() => tiered(bad, tiers)).toThrow(RangeError);
    expect(() => tiered(1, [{price: bad}])).toThrow(RangeError);
    expect(() => tiered(1, [{upTo: bad, price: 1}, {price: 1}])).toThrow(RangeError);
  });

  test('refuses a price list that is empty, ends or does not rise', () => {
    expect(() => tiered(1, [])).toThrow(RangeError);
    expect(() => tiered(1, [{upTo: 10, price: 1}])).toThrow(RangeError);
    expect(() => tiered(1, [{price: 2}, {price: 1}])).toThrow(RangeError);
    expect(() => tiered(1, [{upTo: 10, price: 2}, {upTo: 10, price: 1}, {price: 1}])).toThrow(RangeError);
    expect(() => tiered(1, [{upTo: 0, price: 2}, {price: 1}])).toThrow(RangeError);
  });
});

describe('increments', () => {
  test.each([
    [0, 1],
    [1, 1],
    [511, 1],
    [512, 1],
    [513, 2],
    ['512.001', 2],
    [1024, 2],
    [4608, 9],
  ])('%s KB are %s of 512 KB', (size, count) => {
    expect(increments(size, 512).toNumber()).toBe(count);
  });

  test('refuses bad sizes and a step of nothing', () => {
    for (const bad of badInputs) expect(() => increments(bad, 512)).toThrow(RangeError);
    for (const bad of [...badInputs, 0]) expect(() => increments(1, bad)).toThrow(RangeError);
  });
});

describe('above', () => {
  test.each([
    [399_999, 0],
    [400_000, 0],
    [400_001, 1],
  ])('%s less 400,000 is %s', (used, rest) => {
    expect(above(used, 400_000).toNumber()).toBe(rest);
  });

  test.each(badInputs)('refuses %s', (bad) => {
    expect(() => above(bad, 1)).toThrow(RangeError);
    expect(() => above(1, bad)).toThrow(RangeError);
  });
});
