import {expect, test} from 'vitest';
import {nearest} from './nearest';
import {convert} from './units';

test('time converts', () => {
  expect(convert(900, 'second', 'minute')).toBe(15);
  expect(convert(366, 'day', 'second')).toBe(31_622_400);
  expect(convert(1, 'year', 'month')).toBe(12);
});

test('MB and GB are those of AWS, MiB and GiB those of the IEC', () => {
  expect(convert(10_240, 'MB', 'GB')).toBe(10);
  expect(convert(244, 'GiB', 'MiB')).toBe(249_856);
});

test('a month is no number of days', () => {
  expect(() => convert(1, 'month', 'day')).toThrow(RangeError);
  expect(() => convert(1, 'vCPU', 'GB')).toThrow(RangeError);
});

test('the nearest word', () => {
  expect(nearest('secnd', ['second', 'minute'])).toBe('second');
  expect(nearest('x', [])).toBeUndefined();
});
