import {describe, expect, it} from 'vitest';
import {markMatches, snippetOf} from './snippet';

const text = (parts: readonly {text: string}[]): string => parts.map((part) => part.text).join('');
const marked = (parts: readonly {text: string; isMatch: boolean}[]): string[] =>
  parts.filter(({isMatch}) => isMatch).map((part) => part.text);

describe('markMatches', () => {
  it('marks the words whose stem matches, with their accents', () => {
    const parts = markMatches('La definición de la tarea', new Set(['definicion', 'tare']), 'es');
    expect(marked(parts)).toEqual(['definición', 'tarea']);
    expect(text(parts)).toBe('La definición de la tarea');
  });

  it('keeps hostile text as text', () => {
    expect(text(markMatches('<img src=x onerror=alert(1)>', new Set(['img']), 'en'))).toBe(
      '<img src=x onerror=alert(1)>',
    );
  });
});

describe('snippetOf', () => {
  const long = `${'Nothing to see here. '.repeat(30)}The memory of a function is set in MB. ${'More of the same. '.repeat(30)}`;

  it('shows the part with the match, cut at words', () => {
    const parts = snippetOf(long, new Set(['memori']), 'en', 120);
    expect(marked(parts)).toEqual(['memory']);
    expect(text(parts).length).toBeLessThan(130);
    expect(text(parts)).toMatch(/^… \S/);
    expect(text(parts)).toMatch(/ …$/);
  });

  it('shows the beginning when nothing matches', () => {
    expect(text(snippetOf(long, new Set(), 'en', 60))).toMatch(/^Nothing to see here\./);
  });

  it('shows a short text whole', () => {
    expect(text(snippetOf('Short.', new Set(['short']), 'en'))).toBe('Short.');
    expect(snippetOf('', new Set(['short']), 'en')).toEqual([]);
  });
});
