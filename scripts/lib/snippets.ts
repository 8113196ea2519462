/** Reads the code blocks of the notes. */
import {readFileSync} from 'node:fs';
import type {Locale} from '../../src/data/locales';
import type {Note} from './notes';

/** A fenced block of code. */
export interface Snippet {
  locale: Locale;
  /** Path of the note below the content root. */
  page: string;
  file: string;
  language: string;
  title: string | undefined;
  code: string;
  /** Line of the file on which the code starts. */
  line: number;
}

/** The code blocks of a note that name a language. */
export function snippetsIn(source: string, {locale, path, file}: Pick<Note, 'locale' | 'path' | 'file'>): Snippet[] {
  return [...source.matchAll(/^```(\w+)([^\n]*)\n([\s\S]*?)^```$/gm)].map(({1: language, 2: meta, 3: code, index}) => ({
    locale,
    page: path,
    file,
    language: language!,
    title: /title="([^"]+)"/.exec(meta!)?.[1],
    code: code!,
    line: source.slice(0, index).split('\n').length + 1,
  }));
}

/** The code blocks of some notes. */
export function readSnippets(notes: readonly Note[]): Snippet[] {
  return notes.flatMap((note) => snippetsIn(readFileSync(note.file, 'utf8'), note));
}
