/** The shapes of what the notes know about words; the words themselves are in `src/data/search-terms.ts`. */
import type {Locale} from '../../data/locales';

/** Words that lead to a page, in any language, in the index of every language. */
export interface Alternates {
  /** Without language and slashes at the ends. */
  path: string;
  anchor?: string;
  words: readonly string[];
  /** Words that mean this in one language only. */
  only?: Readonly<Partial<Record<Locale, readonly string[]>>>;
}

/** A subject and its words. A query for one word finds what is written with another, in the language of the page. */
export interface Concept {
  id: string;
  words: Readonly<Record<Locale, readonly string[]>>;
  /** Ids of headings that are about it on every page. */
  anchors?: readonly string[];
  /** It has a name of its own: a service, a side of a comparison. */
  isName?: true;
}

/** A page that compares things; `of` names concepts. */
export interface Comparison {
  path: string;
  anchor?: string;
  of: readonly string[];
}

/** The fact that answers who asks for these concepts together: Lambda, memory. */
export interface KnownAnswer {
  fact: string;
  about: readonly string[];
}

/** Everything the search knows besides the text of the pages. */
export interface Knowledge {
  alternates: readonly Alternates[];
  concepts: readonly Concept[];
  comparisons: readonly Comparison[];
  /** Page that holds comparisons of everything with everything. */
  comparisonOverview: string;
  answers: readonly KnownAnswer[];
  /** Concepts that change nothing about an answer: a limit, to run. */
  beside: readonly string[];
}
