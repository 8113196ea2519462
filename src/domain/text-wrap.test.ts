import {describe, expect, test} from 'vitest';
import {wrapText} from './text-wrap';

describe('wrapText', () => {
  const wrap = (text: string, width: number): string[] => wrapText(text, 'detail', 10, width);

  test('breaks at spaces and balances the lines', () => {
    expect(wrap('aaaa bbbb cccc dddd', 80)).toEqual(['aaaa bbbb', 'cccc dddd']);
    expect(wrap('one line', 500)).toEqual(['one line']);
  });

  test('keeps a hyphen, writes a soft one only where it breaks', () => {
    expect(wrap('gast\u00adbesturing', 60)).toEqual(['gast-', 'besturing']);
    expect(wrap('gast\u00adbesturing', 500)).toEqual(['gastbesturing']);
    expect(wrap('Lambda-functie', 60)).toEqual(['Lambda-', 'functie']);
  });

  test('breaks silently where it may', () => {
    expect(wrap('Capacity\u200bProvider', 60)).toEqual(['Capacity', 'Provider']);
    expect(wrap('Capacity\u200bProvider', 500)).toEqual(['CapacityProvider']);
  });

  test('leaves a word whole that is too long', () => {
    expect(wrap('a sehrlangeswort', 20)).toEqual(['a', 'sehrlangeswort']);
  });
});
