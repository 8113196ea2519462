import {describe, expect, it} from 'vitest';
import {csvOf} from './csv';

describe('csvOf', () => {
  it('marks the file as UTF-8 and separates as the language expects', () => {
    const rows = [
      ['é', 'b'],
      ['1', '2'],
    ];
    expect(csvOf(rows, 'en')).toBe('\ufeffé,b\r\n1,2');
    expect(csvOf(rows, 'nl')).toBe('\ufeffé;b\r\n1;2');
    expect(csvOf(rows, 'es')).toBe('\ufeffé;b\r\n1;2');
  });

  it('quotes what would end a field', () => {
    expect(csvOf([['a,b', 'say "so"', 'two\nlines']], 'en')).toBe('\ufeff"a,b","say ""so""","two\nlines"');
    expect(csvOf([['a,b', 'a;b']], 'nl')).toBe('\ufeffa,b;"a;b"');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'makes text of %j, which a spreadsheet would run',
    (value) => {
      expect(csvOf([[value]], 'en')).toContain(`'${value}`);
    },
  );

  it('leaves a dash for "not researched" alone', () => {
    expect(csvOf([['– (not researched)']], 'en')).toBe('\ufeff– (not researched)');
  });
});
