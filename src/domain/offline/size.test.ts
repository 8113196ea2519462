import {expect, it} from 'vitest';
import type {Locale} from '../../data/locales';
import {formatSize} from './size';

it.each<[number, Locale, string]>([
  [1_897_471, 'en', '1.9 MB'],
  [1_897_471, 'nl', '1,9 MB'],
  [340_400, 'es', '340 kB'],
  [0, 'en', '0 kB'],
])('%i bytes in %s are %s', (bytes, locale, text) => {
  // A line does not break between number and unit.
  expect(formatSize(bytes, locale).replace(/\s/g, ' ')).toBe(text);
});
