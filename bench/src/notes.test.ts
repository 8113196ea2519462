import {describe, expect, it} from 'vitest';
import {languages, notes} from './notes';

describe('generated notes', () => {
  it.each(languages)('are the same at every run in %s', (language) => {
    expect(notes(3, language)).toEqual(notes(3, language));
  });

  it('have the length of a note, in folders of ten', () => {
    const [first, ...others] = notes(11, 'en');
    const words = first!.body.split(/\s+/).length;
    expect(words).toBeGreaterThan(600);
    expect(words).toBeLessThan(1100);
    expect(others.at(-1)!.slug).toBe('part-002/note-0011');
  });

  it('differ from one language to the next', () => {
    expect(notes(1, 'nl')[0]!.body).not.toBe(notes(1, 'es')[0]!.body);
  });
});
