import {describe, expect, test} from 'vitest';
import type {FactValue} from '../data/schema';
import {formatDate, formatFact, formatNumber, formatUsd} from './format';

const spaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const memory: FactValue = {kind: 'quantity', value: 10_240, unit: 'MB'};
const timeout: FactValue = {kind: 'quantity', value: 900, unit: 'second', show: 'minute'};
const price: FactValue = {kind: 'price', usd: '0.0000166667', per: 'GB-second', region: 'us-east-1'};

describe('quantities', () => {
  test.each([
    ['en', '10,240 MB'],
    ['nl', '10.240 MB'],
    ['es', '10 240 MB'],
  ] as const)('data in %s', (locale, expected) => {
    expect(spaces(formatFact(memory, locale))).toBe(expected);
  });

  test.each([
    ['en', '15 minutes'],
    ['nl', '15 minuten'],
    ['es', '15 minutos'],
  ] as const)('time in %s', (locale, expected) => {
    expect(formatFact(timeout, locale)).toBe(expected);
  });

  test('one of something is singular', () => {
    expect(formatFact({kind: 'quantity', value: 1, unit: 'hour'}, 'en')).toBe('1 hour');
    expect(formatFact({kind: 'quantity', value: 1, unit: 'minute'}, 'es')).toBe('1 minuto');
  });

  test('another unit, rounded, bare, short', () => {
    expect(formatFact(timeout, 'en', {as: 'second'})).toBe('900 seconds');
    expect(spaces(formatFact(timeout, 'nl', {form: 'cell'}))).toBe('15 min');
    expect(formatFact({kind: 'quantity', value: 59_999.88, unit: 'GB-second'}, 'en', {round: 1, bare: true})).toBe(
      '60,000',
    );
    expect(spaces(formatFact({kind: 'quantity', value: 59_999.88, unit: 'GB-second'}, 'es', {round: 1}))).toBe(
      '60 000 GB-segundos',
    );
    expect(spaces(formatFact(memory, 'en', {as: 'GB'}))).toBe('10 GB');
  });

  test('percent in each manner', () => {
    const sla: FactValue = {kind: 'quantity', value: 99.95, unit: 'percent'};
    expect(formatFact(sla, 'en')).toBe('99.95%');
    expect(formatFact(sla, 'nl')).toBe('99,95%');
    expect(spaces(formatFact(sla, 'es'))).toBe('99,95 %');
  });

  test('a unit of another family is refused', () => {
    expect(() => formatFact(timeout, 'en', {as: 'MB'})).toThrow(/second cannot be written as MB/);
    expect(() => formatFact(price, 'en', {as: 'MB'})).toThrow(/only a quantity/);
  });
});

describe('money', () => {
  test('no digit of a small price is lost', () => {
    expect(formatFact(price, 'en')).toBe('$0.0000166667 per GB-second');
    expect(spaces(formatFact(price, 'nl'))).toBe('US$ 0,0000166667 per GB-seconde');
    expect(spaces(formatFact(price, 'es'))).toBe('0,0000166667 US$ por GB-segundo');
    expect(formatFact(price, 'en', {bare: true})).toBe('$0.0000166667');
  });

  test('at least two decimals, thousands separated', () => {
    expect(formatUsd('10', 'en')).toBe('$10.00');
    expect(formatUsd('116400.20', 'en')).toBe('$116,400.20');
    expect(spaces(formatUsd('116400.20', 'es'))).toBe('116 400,20 US$');
    expect(spaces(formatUsd('116400.20', 'nl'))).toBe('US$ 116.400,20');
  });
});

describe('dates, flags, words', () => {
  test('dates are days of the calendar, whatever the time zone', () => {
    expect(formatDate('2026-11-21', 'en')).toBe('21 November 2026');
    expect(formatDate('2026-11-21', 'nl')).toBe('21 november 2026');
    expect(formatDate('2026-11-21', 'es')).toBe('21 de noviembre de 2026');
    expect(formatFact({kind: 'month', month: '2025-10'}, 'es')).toBe('octubre de 2025');
  });

  test('flags and lists', () => {
    expect(formatFact({kind: 'flag', flag: false}, 'nl')).toBe('nee');
    expect(formatFact({kind: 'list', items: ['EC2', 'FARGATE']}, 'es')).toBe('EC2 y FARGATE');
    expect(formatFact({kind: 'literal', text: 'awsvpc'}, 'en')).toBe('awsvpc');
  });

  test('four digits stand together in Spanish', () => {
    expect(formatNumber(1000, 'es')).toBe('1000');
    expect(spaces(formatNumber(1_000_000, 'es'))).toBe('1 000 000');
  });
});
