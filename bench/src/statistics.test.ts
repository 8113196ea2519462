import {describe, expect, it} from 'vitest';
import {median, ratio} from './statistics';

describe('median', () => {
  it('is the value in the middle', () => {
    expect(median([9, 1, 4])).toBe(4);
  });

  it('is the mean of the two in the middle of an even number', () => {
    expect(median([1, 2, 4, 9])).toBe(3);
  });

  it('of nothing is a mistake', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('ratio', () => {
  it('compares with the baseline', () => {
    expect(ratio(3, 2)).toBe('1.50×');
  });

  it('has no answer for a baseline of zero', () => {
    expect(ratio(3, 0)).toBe('–');
    expect(ratio(0, 0)).toBe('1.00×');
  });
});
