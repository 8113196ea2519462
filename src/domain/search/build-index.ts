/** From pages and from what the notes know to the index of a language. Same input, same bytes. */
import MiniSearch from 'minisearch';
import {localeList, type Locale} from '../../data/locales';
import type {PageText} from './documents';

import {
  answerKey,
  anyComparison,
  comparisonTerm,
  conceptTerm,
  indexVersion,
  type IndexedConcept,
  type IndexedAnswer,
  type IndexedSection,
  type SearchIndex,
} from './index-file';
import type {Alternates, Knowledge} from './knowledge';
import {sectionOptions} from './section-index';
import type {SourceHeading} from './source-headings';
import {nGrams, phraseKeys, termsOf, wordsOf} from './text';

/** A fact that may answer. */
export interface AnsweringFact {
  id: string;
  page: 'limits' | 'prices';
}

/** What the index of a language is made from. */
export interface IndexInput {
  locale: Locale;
  pages: readonly PageText[];
  /** Titles and headings of the same pages in the other languages, by path. */
  otherHeadings: ReadonlyMap<string, readonly SourceHeading[]>;
  facts: readonly AnsweringFact[];
  knowledge: Knowledge;
}

/** The index, and what could not go into it. */
export interface BuiltIndex {
  index: SearchIndex;
  /** Words that lead to a page or a section that does not exist. */
  lost: readonly string[];
}

const longestConcept = 5;
const longestPhrase = 7;
/** Titles of pages at AWS and the glossary: they have the words of everything, and the notes explain it. */
const isList = (path: string, anchor: string): boolean =>
  anchor === 'sources' || path === 'reference/sources' || path === 'reference/glossary';

const join = (terms: Iterable<string>): string => [...terms].join(' ');

class Builder {
  private readonly concepts: IndexedConcept[] = [];
  private readonly conceptOf = new Map<string, number[]>();
  private readonly conceptsOfAnchor = new Map<string, number[]>();
  private readonly lost: string[] = [];

  constructor(private readonly input: IndexInput) {
    const {concepts, beside} = input.knowledge;
    for (const {id, words, anchors, isName} of concepts) {
      const position = this.concepts.length;
      const own = words[this.locale].flatMap((word) => phraseKeys(wordsOf(word), this.locale));
      this.concepts.push({
        id,
        terms: [...new Set(own)],
        ...(isName === undefined ? {} : {isName}),
        ...(beside.includes(id) ? {isBeside: true as const} : {}),
      });
      for (const word of localeList.flatMap((locale) => words[locale])) {
        for (const key of phraseKeys(wordsOf(word), this.locale)) {
          const known = this.conceptOf.get(key) ?? [];
          if (!known.includes(position)) this.conceptOf.set(key, [...known, position]);
        }
      }
      for (const anchor of anchors ?? []) {
        this.conceptsOfAnchor.set(anchor, [...(this.conceptsOfAnchor.get(anchor) ?? []), position]);
      }
    }
  }

  private get locale(): Locale {
    return this.input.locale;
  }

  build(): BuiltIndex {
    const {pages} = this.input;
    const sections = this.sections();
    return {
      index: {
        version: indexVersion,
        locale: this.locale,
        pages: pages.map(({path, title}) => ({path, title})),
        sections: sections.list,
        sectionIndex: sections.index,
        answers: this.answers(),
        concepts: this.concepts,
        conceptOf: Object.fromEntries([...this.conceptOf].sort(([a], [b]) => (a < b ? -1 : 1))),
      },
      lost: this.lost,
    };
  }

  /** Concepts that a text names. */
  private conceptsIn(text: string): number[] {
    const grams = nGrams(wordsOf(text), this.locale, longestConcept);
    return [...new Set(grams.flatMap(({keys}) => keys.flatMap((key) => this.conceptOf.get(key) ?? [])))];
  }

  private sections() {
    const {pages, otherHeadings} = this.input;
    const {phrases, words} = this.knownWords();
    const list: IndexedSection[] = [];
    const index = new MiniSearch(sectionOptions);
    pages.forEach((page, pageNumber) => {
      const pageConcepts = this.conceptsIn(page.title);
      const names = pageConcepts.filter((position) => this.concepts[position]!.isName);
      for (const {anchor, title, text} of page.sections) {
        const key = `${page.path}#${anchor}`;
        const others = (otherHeadings.get(page.path) ?? [])
          .filter((heading) => heading.anchor === anchor)
          .map(({text: other}) => other);
        const own = anchor === '' ? page.title : title;
        const concepts = new Set([
          ...(anchor === '' ? pageConcepts : names),
          ...this.conceptsIn(title),
          ...(this.conceptsOfAnchor.get(anchor) ?? []),
        ]);
        const known = words.get(key) ?? [];
        index.add({
          id: list.length,
          page: join(new Set(termsOf(page.title, this.locale))),
          section: join(new Set(termsOf(own, this.locale))),
          terms: join(new Set([...known, ...others].flatMap((word) => termsOf(word, this.locale)))),
          concept: join([...concepts].map((position) => conceptTerm(this.concepts[position]!.id))),
          phrase: join(new Set([...this.keysOf(own), ...others.flatMap((other) => this.keysOf(other))])),
          known: join(new Set(phrases.get(key) ?? [])),
          body: isList(page.path, anchor) ? '' : join(new Set(termsOf(text, this.locale))),
        });
        list.push({page: pageNumber, anchor, title});
      }
    });
    return {list, index: index.toJSON()};
  }

  /** A phrase that is longer than anybody types is left out. */
  private keysOf(text: string): string[] {
    const words = wordsOf(text);
    return words.length > longestPhrase ? [] : phraseKeys(words, this.locale);
  }

  /** Words and phrase keys by address; what leads nowhere is reported and given to the beginning of its page, if there is one. */
  private knownWords() {
    const words = new Map<string, string[]>();
    const phrases = new Map<string, string[]>();
    const {alternates, comparisons, comparisonOverview} = this.input.knowledge;
    const add = (map: Map<string, string[]>, key: string | undefined, items: readonly string[]): void => {
      if (key !== undefined) map.set(key, [...(map.get(key) ?? []), ...items]);
    };
    for (const alternate of alternates) {
      const key = this.address(alternate);
      const all = [...alternate.words, ...(alternate.only?.[this.locale] ?? [])];
      add(words, key, all);
      add(
        phrases,
        key,
        all.flatMap((word) => this.keysOf(word)),
      );
    }
    for (const comparison of comparisons) {
      const key = this.address(comparison);
      const {of} = comparison;
      add(
        phrases,
        key,
        of.flatMap((one, position) => of.slice(position + 1).map((other) => comparisonTerm(one, other))),
      );
    }
    add(phrases, this.address({path: comparisonOverview}), [anyComparison]);
    return {words, phrases};
  }

  private address({path, anchor = ''}: Pick<Alternates, 'path' | 'anchor'>): string | undefined {
    const page = this.input.pages.find((candidate) => candidate.path === path);
    const hasSection = page?.sections.some((section) => section.anchor === anchor) ?? false;
    if (!hasSection) this.lost.push(anchor === '' ? path : `${path}#${anchor}`);
    if (page === undefined) return undefined;
    return `${path}#${hasSection ? anchor : ''}`;
  }

  private answers(): Record<string, IndexedAnswer> {
    const {facts, knowledge} = this.input;
    return Object.fromEntries(
      knowledge.answers.flatMap(({fact, about}) => {
        const known = facts.find(({id}) => id === fact);
        if (known === undefined) this.lost.push(fact);
        return known === undefined ? [] : [[answerKey(about), {fact, page: known.page}]];
      }),
    );
  }
}

/** The index of a language. Words that lead nowhere are reported in `lost`, not thrown. */
export function buildIndex(input: IndexInput): BuiltIndex {
  return new Builder(input).build();
}
