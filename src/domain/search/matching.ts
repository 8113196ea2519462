/** Which terms of the index stand for a subject of the query: its words, its other words, or what was probably meant. */
import {conceptTerm, type SearchIndex} from './index-file';
import type {Slot} from './reading';
import {namingFields, wordFields, type Matches, type SectionIndex} from './section-index';
import {isStopWord, phraseKeys, splitCompound, stem} from './text';

/** What a match is worth beside the word itself. */
export const weight = {
  concept: 0.9,
  synonym: 0.55,
  /** The end of the word is not typed yet. */
  prefix: 0.7,
  /** The word is complete and also begins a longer one. */
  longer: 0.25,
  typo: 0.6,
  typoInBody: 0.3,
  /** A longer form of a known stem. */
  shortened: 0.5,
  split: 0.8,
  partOfPhrase: 0.4,
} as const;

/** How many letters of a word may be wrong: none in a short one or in one with a digit. */
export function typoDistance(word: string): number {
  if (/\d/.test(word) || word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** The word with two neighbouring letters exchanged, in all ways: `lamdba`. */
function transpositions(word: string): string[] {
  return Array.from({length: Math.max(0, word.length - 1)}, (_, at) => {
    const letters = Array.from(word);
    [letters[at], letters[at + 1]] = [letters[at + 1]!, letters[at]!];
    return letters.join('');
  });
}

/** Finds the sections that are about a subject of the query. */
export class Matcher {
  constructor(
    private readonly file: SearchIndex,
    private readonly sections: SectionIndex,
  ) {}

  /** Sections that are about a slot, by whichever word; `sure` falls where the word had to be guessed. */
  match(slot: Slot): {matches: Matches; sure: number} {
    const {locale} = this.file;
    const matches: Matches = new Map();
    let sure = 0;
    for (const position of slot.concepts) {
      const concept = this.file.concepts[position]!;
      if (this.sections.find(matches, conceptTerm(concept.id), weight.concept)) sure = 1;
      for (const term of concept.terms) if (this.sections.find(matches, term, weight.synonym)) sure = 1;
    }
    if (slot.words.length > 1) {
      for (const key of phraseKeys(slot.words, locale)) if (this.sections.find(matches, key, 1)) sure = 1;
      for (const word of slot.words) {
        if (!isStopWord(word)) this.sections.find(matches, stem(word, locale), weight.partOfPhrase);
      }
      return {matches, sure};
    }
    const word = slot.words[0]!;
    const term = stem(word, locale);
    const isKnown = this.sections.find(matches, term, 1);
    if (isKnown) sure = 1;
    if (slot.isLast || (!isKnown && word.length >= 4)) {
      const fields = wordFields.filter((field) => word.length >= 3 || namingFields.includes(field));
      for (const start of new Set([word, term])) {
        const isPrefix = this.sections.find(matches, start, isKnown ? weight.longer : weight.prefix, {
          prefix: true,
          fields,
        });
        if (isPrefix && sure === 0) sure = 0.9;
      }
    }
    if (sure === 0) sure = this.guess(matches, word, term);
    return {matches, sure};
  }

  /** A word that nobody knows: a longer form, a compound, a typing mistake. */
  private guess(matches: Matches, word: string, term: string): number {
    const {locale} = this.file;
    const fields = namingFields;
    for (const swapped of transpositions(word)) {
      const known = stem(swapped, locale);
      if (word.length >= 4 && this.sections.has(known)) this.sections.find(matches, known, weight.typo, {fields});
    }
    const distance = typoDistance(word);
    const misspelt = (edits: number): void => {
      this.sections.find(matches, term, weight.typo, {fields, fuzzy: Math.min(edits, typoDistance(term))});
      if (term !== word) this.sections.find(matches, word, weight.typo, {fields, fuzzy: edits});
    };
    if (distance > 0) misspelt(1);
    if (matches.size > 0) return 0.8;
    const parts = word.length >= 7 ? splitCompound(word, locale, (part) => this.sections.names(part)) : undefined;
    if (parts !== undefined) {
      const both = parts.map((part) => {
        const of: Matches = new Map();
        this.sections.find(of, stem(part, locale), weight.split);
        return of;
      });
      for (const [id, match] of both[0]!) {
        const other = both[1]!.get(id);
        if (other === undefined) continue;
        matches.set(id, {score: match.score + other.score, terms: [...match.terms, ...other.terms]});
      }
      if (matches.size > 0) return 0.9;
    }
    if (distance > 1) misspelt(2);
    if (matches.size > 0) return 0.8;
    const beginning = this.sections.knownBeginning(word);
    if (beginning !== undefined && this.sections.find(matches, beginning, weight.shortened)) return 0.7;
    if (word.length >= 7 && distance > 0 && this.sections.find(matches, term, weight.typoInBody, {fuzzy: 1}))
      return 0.6;
    return 0;
  }
}
