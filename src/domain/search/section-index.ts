/** The sections of all pages in MiniSearch: its options, what its fields are worth, and what is asked of it. */
import MiniSearch, {type Options} from 'minisearch';
import {sectionFields, type SearchIndex, type SectionField} from './index-file';

const byTerm = {
  tokenize: (text: string) => text.split(' '),
  processTerm: (term: string) => term,
} satisfies Partial<Options>;

/** The sections of all pages. The index is built with these options and read with the same. */
export const sectionOptions: Options = {...byTerm, fields: [...sectionFields]};

/** What a match in a field is worth. */
const sectionBoost: Record<SectionField, number> = {
  page: 2.2,
  section: 2.6,
  terms: 2.2,
  concept: 2.4,
  phrase: 3,
  known: 4.5,
  body: 1,
};

/** Fields that name things: a misspelt word is looked for here first. */
export const namingFields: readonly SectionField[] = ['page', 'section', 'terms', 'phrase', 'known'];
/** Fields that hold phrases as a whole. */
export const phraseFields: readonly SectionField[] = ['phrase', 'known'];
/** Fields of which each term is a word: the beginning of a phrase is looked for by itself. */
export const wordFields: readonly SectionField[] = ['page', 'section', 'terms', 'body'];

/** A section and how well it matches. */
export interface Match {
  score: number;
  /** Terms of the index that matched. */
  terms: string[];
}

/** By position of the section in the index. */
export type Matches = Map<number, Match>;

export interface FindOptions {
  fields?: readonly SectionField[];
  prefix?: boolean;
  /** Number of typing mistakes. */
  fuzzy?: number;
}

const mostContinuations = 8;

/** The sections of the index with what is known about their terms. */
export class SectionIndex {
  private readonly index: MiniSearch;
  private readonly terms: ReadonlySet<string>;
  /** Terms that name something: they stand in a title, a heading or a list of known words. */
  private readonly namingTerms: ReadonlySet<string>;

  constructor(stored: SearchIndex['sectionIndex']) {
    this.index = MiniSearch.loadJS(stored, sectionOptions);
    const namingIds = namingFields.map((field) => String(stored.fieldIds[field]));
    this.terms = new Set(stored.index.map(([term]) => term));
    this.namingTerms = new Set(
      stored.index.filter(([, fields]) => namingIds.some((id) => id in fields)).map(([term]) => term),
    );
  }

  get size(): number {
    return this.index.documentCount;
  }

  has(term: string): boolean {
    return this.terms.has(term);
  }

  names(term: string): boolean {
    return this.namingTerms.has(term);
  }

  /** Terms that begin with `start`, the shortest first. */
  continuations(start: string): string[] {
    const found = [...this.terms].filter((term) => term.length > start.length && term.startsWith(start));
    return found.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, mostContinuations);
  }

  /** The longest term of which `word` is a longer form. */
  knownBeginning(word: string): string | undefined {
    for (let length = word.length - 1; length >= Math.max(4, word.length - 4); length -= 1) {
      if (this.has(word.slice(0, length))) return word.slice(0, length);
    }
    return undefined;
  }

  /** Adds the sections that have `term` to `matches`; a section keeps its best match. */
  find(matches: Matches, term: string, factor: number, options: FindOptions = {}): boolean {
    const {fields = sectionFields, ...how} = options;
    const found = this.index.search(term, {boost: sectionBoost, fields: [...fields], ...how});
    for (const {id, score, terms} of found) {
      const known = matches.get(id as number);
      if (known === undefined) matches.set(id as number, {score: score * factor, terms: [...terms]});
      else {
        known.score = Math.max(known.score, score * factor);
        known.terms.push(...terms);
      }
    }
    return found.length > 0;
  }
}
