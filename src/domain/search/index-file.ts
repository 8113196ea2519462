/** What the build writes and the browser reads: the index of one language. */
import type {AsPlainObject} from 'minisearch';
import type {Locale} from '../../data/locales';

/** Goes up when the form of the file changes. */
export const indexVersion = 1;

/** The fields of a section in the order of the index. All hold terms separated by spaces, never running text. */
export const sectionFields = ['page', 'section', 'terms', 'concept', 'phrase', 'known', 'body'] as const;
export type SectionField = (typeof sectionFields)[number];

/** A section as a result shows it. */
export interface IndexedSection {
  /** Number of the page in `pages`. */
  page: number;
  /** Fragment; empty for the beginning of the page. */
  anchor: string;
  /** Empty for the beginning of the page. */
  title: string;
}

/** A page as a result shows it. */
export interface IndexedPage {
  /** Path without language and without slashes at the ends. */
  path: string;
  title: string;
}

/** A fact that answers who asks for certain concepts. */
export interface IndexedAnswer {
  fact: string;
  /** Page of the fact's row. */
  page: 'limits' | 'prices';
}

/** A subject that goes by several words: `geheugen`, `RAM`, `memoria`. */
export interface IndexedConcept {
  id: string;
  /** Terms of this language that stand for it. */
  terms: readonly string[];
  /** Set for what has a name of its own (a service, a thing to compare): a query with a name is never nonsense. */
  isName?: true;
  /** It says nothing about which fact answers: a limit, to run. */
  isBeside?: true;
}

/** The index of one language. */
export interface SearchIndex {
  version: typeof indexVersion;
  locale: Locale;
  pages: readonly IndexedPage[];
  sections: readonly IndexedSection[];
  /** Ids are positions in `sections`. */
  sectionIndex: AsPlainObject;
  /** By the key of the concepts that are asked for. */
  answers: Readonly<Record<string, IndexedAnswer>>;
  concepts: readonly IndexedConcept[];
  /** Phrase key -> positions in `concepts`. */
  conceptOf: Readonly<Record<string, readonly number[]>>;
}

/** The term of a concept in the index; no word of a text starts with a tilde. */
export const conceptTerm = (id: string): string => `~${id}`;

/** The term of a page that compares two things, in the order of the alphabet. */
export const comparisonTerm = (one: string, other: string): string => `=${[one, other].sort().join('+')}`;

/** The key of the fact that answers who asks for these concepts, in whichever order. */
export const answerKey = (concepts: readonly string[]): string => [...new Set(concepts)].sort().join('+');

/** Comparisons in general: the overview carries it. */
export const anyComparison = '=';
