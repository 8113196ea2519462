/**
 * From a query to ranked pages: the same code in the browser, on the command line and in the bench. MiniSearch does the
 * matching and the scoring of terms; this file decides which terms stand for a word of the query, and adds up.
 */
import MiniSearch, {type Options, type SearchOptions} from 'minisearch';
import type {Locale} from '../../data/locales';
import {
  answerTerm,
  anyComparison,
  comparisonTerm,
  conceptTerm,
  factFields,
  sectionFields,
  type FactField,
  type IndexedConcept,
  type SearchIndex,
  type SectionField,
} from './index-file';
import {isStopWord, nGrams, phraseKeys, splitCompound, stem, wordsOf, type NGram} from './text';

/* ---------- options ---------- */

const byTerm = {
  tokenize: (text: string) => text.split(' '),
  processTerm: (term: string) => term,
} satisfies Partial<Options>;

/** The sections of all pages. The index is built with these options and read with the same. */
export const sectionOptions: Options = {...byTerm, fields: [...sectionFields]};
export const factOptions: Options = {...byTerm, fields: [...factFields]};

/** What a match in a field is worth. */
const sectionBoost: Readonly<Record<SectionField, number>> = {page: 2.2, section: 2.6, terms: 2.2, concept: 2.4, phrase: 3, body: 1};
const factBoost: Readonly<Record<FactField, number>> = {name: 1, concept: 1.2, answer: 1};

/** Fields that name things: a misspelt word is looked for here first. */
const namingSectionFields: readonly SectionField[] = ['page', 'section', 'terms', 'phrase'];
const namingFactFields: readonly FactField[] = ['name'];

/** What a match is worth beside the word itself. */
const weight = {
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

/**
 * Pages that repeat what others explain step back. Pages about everything do so only where the query names something:
 * `limits` alone is the list of all limits.
 */
const rankOfPage: readonly {pages: RegExp; named: number; unnamed?: number}[] = [
  {pages: /\/assignment$/, named: 0.5},
  {pages: /^reference\/(limits|prices)$/, named: 0.45, unnamed: 0.8},
  {pages: /^reference\//, named: 0.5, unnamed: 0.8},
  {pages: /^(services|concepts|reference|practice|costs)$/, named: 0.45},
  {pages: /^compare$/, named: 0.55, unnamed: 0.9},
  {pages: /^compare\//, named: 0.62},
  {pages: /^services\/[^/]+\/./, named: 0.95},
];

function rankOf(path: string, isNamed: boolean): number {
  const rule = rankOfPage.find(({pages}) => pages.test(path));
  if (rule === undefined) return 1;
  return isNamed ? rule.named : (rule.unnamed ?? rule.named);
}

const longestPhrase = 6;
const mostPerSlot = 24;
const halfOfSlot = 20;
const mostContinuations = 8;
const phraseBoost = 2;
/** A phrase that is a whole page says more than one that is a heading on it. */
const wholePageBoost = 1.3;
const comparisonBoost = 4;
/** How much a page must cover of what the query asks, in weight of its words. */
const leastCoverage = 0.55;
const leastCoverageWithName = 0.1;
const maxQueryLength = 200;
const maxQueryWords = 16;

/* ---------- results ---------- */

export interface SectionHit {
  anchor: string;
  /** Empty for the beginning of the page. */
  title: string;
  score: number;
}

export interface PageHit {
  path: string;
  title: string;
  score: number;
  /** Best first. */
  sections: readonly SectionHit[];
}

export interface FactAnswer {
  id: string;
  path: string;
  anchor: string;
}

export interface SearchResult {
  pages: readonly PageHit[];
  answer?: FactAnswer;
  /** Terms of the index that matched, to mark them in a text. */
  terms: ReadonlySet<string>;
}

/** What the command line prints: one hit per page, with the section that matched best. */
export interface Hit {
  path: string;
  anchor: string;
  title: string;
  score: number;
}

/* ---------- words of the query ---------- */

/** A subject of the query: the words that express it and the concepts they name. */
interface Slot {
  words: readonly string[];
  concepts: readonly number[];
  isLast: boolean;
}

const comparingWords: ReadonlySet<string> = new Set(
  wordsOf(
    `vs versus difference differences differ compare compared comparison between better instead rather verschil verschillen verschilt
    vergelijk vergelijken vergelijking tussen beter keuze plaats diferencia diferencias diferencian comparar comparacion comparativa
    entre mejor frente contra vez`,
  ),
);

/** "or" is short and means something else in the next language. */
const orWord: Readonly<Record<Locale, string>> = {en: 'or', nl: 'of', es: 'o'};

interface Reading {
  words: readonly string[];
  slots: readonly Slot[];
  names: readonly string[];
  compares: boolean;
}

/* ---------- engine ---------- */

interface Match {
  score: number;
  terms: string[];
}

type Matches = Map<number, Match>;

/** A collection of the index with what is known about its terms. */
class Collection<Field extends string> {
  private readonly index: MiniSearch;
  private readonly terms: ReadonlySet<string>;
  /** Terms that name something: they stand in a title, a heading or a list of known words. */
  private readonly namingTerms: ReadonlySet<string>;

  constructor(
    stored: SearchIndex['sectionIndex'],
    options: Options,
    private readonly boost: Readonly<Record<Field, number>>,
    readonly namingFields: readonly Field[],
  ) {
    this.index = MiniSearch.loadJS(stored, options);
    const namingIds = namingFields.map((field) => String(stored.fieldIds[field]));
    this.terms = new Set(stored.index.map(([term]) => term));
    this.namingTerms = new Set(stored.index.filter(([, fields]) => namingIds.some((id) => id in fields)).map(([term]) => term));
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

  /** Adds the documents that have `term` to `matches`; a document keeps its best match. */
  find(matches: Matches, term: string, factor: number, options: SearchOptions & {fields?: Field[]} = {}): boolean {
    const found = this.index.search(term, {boost: this.boost, ...options} as SearchOptions);
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

/** One subject, however often and prominently it occurs, does not outweigh a second one. */
const saturated = (score: number): number => (mostPerSlot * score) / (halfOfSlot + score);

function typoDistance(word: string): number {
  if (/\d/.test(word) || word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** The word with two neighbouring letters exchanged, in all ways: `lamdba`. */
function transpositions(word: string): string[] {
  return Array.from({length: Math.max(0, word.length - 1)}, (_, at) => {
    const letters = [...word];
    [letters[at], letters[at + 1]] = [letters[at + 1]!, letters[at]!];
    return letters.join('');
  });
}

export class SearchEngine {
  private readonly sections: Collection<SectionField>;
  private readonly facts: Collection<FactField>;

  constructor(private readonly file: SearchIndex) {
    this.sections = new Collection(file.sectionIndex, sectionOptions, sectionBoost, namingSectionFields);
    this.facts = new Collection(file.factIndex, factOptions, factBoost, namingFactFields);
  }

  /** @param query anything a reader types; hostile input finds nothing and breaks nothing */
  search(query: string): SearchResult {
    const reading = this.read(query);
    if (reading.slots.length === 0) return {pages: [], terms: new Set()};
    const {pages, terms} = this.searchSections(reading);
    const answer = pages.length === 0 ? undefined : this.answer(reading);
    return {pages, terms, ...(answer === undefined ? {} : {answer})};
  }

  /** One hit per page, best first. */
  hits(query: string): Hit[] {
    return this.search(query).pages.map(({path, title, score, sections}) => {
      const best = sections[0];
      return {
        path,
        anchor: best?.anchor ?? '',
        title: best === undefined || best.title === '' ? title : `${title} · ${best.title}`,
        score: Math.round(score * 1000) / 1000,
      };
    });
  }

  /* ----- reading the query ----- */

  private read(query: string): Reading {
    const words = wordsOf(query.slice(0, maxQueryLength)).slice(0, maxQueryWords);
    const conceptsAt = this.conceptsIn(words);
    const slots: Slot[] = [];
    let compares = false;
    for (let at = 0; at < words.length; ) {
      const gram = conceptsAt.get(at);
      const word = words[at]!;
      if (gram !== undefined) {
        slots.push({words: words.slice(at, gram.to), concepts: gram.concepts, isLast: gram.to === words.length});
        at = gram.to;
        continue;
      }
      if (words.length > 1 && (comparingWords.has(word) || word === orWord[this.file.locale])) compares = true;
      else if (!isStopWord(word)) slots.push({words: [word], concepts: [], isLast: at === words.length - 1});
      at += 1;
    }
    // Nothing but stop words: take them as they are ("can", "over").
    if (slots.length === 0 && words.length === 1) slots.push({words, concepts: [], isLast: true});
    const names = slots.flatMap((slot) => slot.concepts.map((position) => this.file.concepts[position]!).filter(({isName}) => isName));
    return {words, slots, names: [...new Set(names.map(({id}) => id))], compares};
  }

  /** The longest phrases of the query that name a concept, without overlap, by the position of their first word. */
  private conceptsIn(words: readonly string[]): Map<number, NGram & {concepts: readonly number[]}> {
    const taken = new Set<number>();
    const found = new Map<number, NGram & {concepts: readonly number[]}>();
    for (const gram of nGrams(words, this.file.locale, longestPhrase)) {
      const concepts = gram.keys.flatMap((key) => (Object.hasOwn(this.file.conceptOf, key) ? this.file.conceptOf[key]! : []));
      const positions = Array.from({length: gram.to - gram.from}, (_, offset) => gram.from + offset);
      if (concepts.length === 0 || positions.some((position) => taken.has(position))) continue;
      // "a container" is the container, not a phrase of its own.
      if (gram.to - gram.from > 1 && (isStopWord(words[gram.from]!) || isStopWord(words[gram.to - 1]!)) && !this.isExactPhrase(gram, words)) continue;
      for (const position of positions) taken.add(position);
      found.set(gram.from, {...gram, concepts: [...new Set(concepts)]});
    }
    return found;
  }

  private isExactPhrase(gram: NGram, words: readonly string[]): boolean {
    const [whole] = phraseKeys(words.slice(gram.from, gram.to), this.file.locale);
    return whole !== undefined && Object.hasOwn(this.file.conceptOf, whole);
  }

  /* ----- matching ----- */

  /** Documents that are about a slot, by whichever word; `sure` falls where the word had to be guessed. */
  private match<Field extends string>(collection: Collection<Field>, slot: Slot): {matches: Matches; sure: number} {
    const {locale} = this.file;
    const matches: Matches = new Map();
    let sure = 0;
    for (const position of slot.concepts) {
      const concept: IndexedConcept = this.file.concepts[position]!;
      if (collection.find(matches, conceptTerm(concept.id), weight.concept)) sure = 1;
      for (const term of concept.terms) if (collection.find(matches, term, weight.synonym)) sure = 1;
    }
    if (slot.words.length > 1) {
      for (const key of phraseKeys(slot.words, locale)) if (collection.find(matches, key, 1)) sure = 1;
      for (const word of slot.words) {
        if (!isStopWord(word)) collection.find(matches, stem(word, locale), weight.partOfPhrase);
      }
      return {matches, sure};
    }
    const word = slot.words[0]!;
    const term = stem(word, locale);
    const isKnown = collection.find(matches, term, 1);
    if (isKnown) sure = 1;
    if (slot.isLast || (!isKnown && word.length >= 4)) {
      const fields = word.length < 3 ? {fields: [...collection.namingFields]} : {};
      for (const start of new Set([word, term])) {
        const isPrefix = collection.find(matches, start, isKnown ? weight.longer : weight.prefix, {prefix: true, ...fields});
        if (isPrefix && sure === 0) sure = 0.9;
      }
    }
    if (sure === 0) sure = this.guess(collection, matches, word, term);
    return {matches, sure};
  }

  /** A word that nobody knows: a longer form, a compound, a typing mistake. */
  private guess<Field extends string>(collection: Collection<Field>, matches: Matches, word: string, term: string): number {
    const {locale} = this.file;
    const fields = [...collection.namingFields];
    for (const swapped of transpositions(word)) {
      const known = stem(swapped, locale);
      if (word.length >= 4 && collection.has(known)) collection.find(matches, known, weight.typo, {fields});
    }
    const distance = typoDistance(word);
    const misspelt = (edits: number): void => {
      collection.find(matches, term, weight.typo, {fields, fuzzy: Math.min(edits, typoDistance(term))});
      if (term !== word) collection.find(matches, word, weight.typo, {fields, fuzzy: edits});
    };
    if (distance > 0) misspelt(1);
    if (matches.size > 0) return 0.8;
    const parts = word.length >= 7 ? splitCompound(word, locale, (part) => collection.names(part)) : undefined;
    if (parts !== undefined) {
      const both = parts.map((part) => {
        const of: Matches = new Map();
        collection.find(of, stem(part, locale), weight.split);
        return of;
      });
      for (const [id, match] of both[0]!) {
        const other = both[1]!.get(id);
        if (other !== undefined) matches.set(id, {score: match.score + other.score, terms: [...match.terms, ...other.terms]});
      }
      if (matches.size > 0) return 0.9;
    }
    if (distance > 1) misspelt(2);
    if (matches.size > 0) return 0.8;
    const beginning = collection.knownBeginning(word);
    if (beginning !== undefined && collection.find(matches, beginning, weight.shortened)) return 0.7;
    if (word.length >= 7 && distance > 0 && collection.find(matches, term, weight.typoInBody, {fuzzy: 1})) return 0.6;
    return 0;
  }

  /** Weight of a subject: rare ones say more. An unknown one weighs as if a single document had it. */
  private weightOf(found: number, total: number): number {
    const documents = Math.max(1, found);
    return Math.log(1 + (total - documents + 0.5) / (documents + 0.5));
  }

  private score<Field extends string>(collection: Collection<Field>, slots: readonly Slot[]) {
    const totals = new Map<number, {score: number; covered: number; slots: number}>();
    const terms = new Set<string>();
    let all = 0;
    for (const slot of slots) {
      const {matches, sure} = this.match(collection, slot);
      const slotWeight = this.weightOf(matches.size, collection.size);
      all += slotWeight;
      for (const [id, match] of matches) {
        const total = totals.get(id) ?? {score: 0, covered: 0, slots: 0};
        total.score += saturated(match.score);
        total.covered += slotWeight * sure;
        total.slots += 1;
        totals.set(id, total);
        for (const term of match.terms) terms.add(term);
      }
    }
    for (const total of totals.values()) total.covered /= all === 0 ? 1 : all;
    return {totals, terms};
  }

  /* ----- sections and pages ----- */

  private searchSections(reading: Reading): {pages: PageHit[]; terms: Set<string>} {
    const {totals, terms} = this.score(this.sections, reading.slots);
    const least = reading.names.length > 0 ? leastCoverageWithName : leastCoverage;
    const best = Math.max(0, ...[...totals.values()].map(({covered}) => covered));
    if (best < least) return {pages: [], terms: new Set()};
    const extra = this.phraseScores(reading);
    const byPage = new Map<number, {id: number; score: number}[]>();
    for (const id of new Set([...totals.keys(), ...extra.keys()])) {
      const {page} = this.file.sections[id]!;
      const {score, covered} = totals.get(id) ?? {score: 0, covered: 0.1};
      const total = (score * covered + (extra.get(id) ?? 0)) * rankOf(this.file.pages[page]!.path, reading.names.length > 0);
      const hits = byPage.get(page) ?? [];
      hits.push({id, score: total});
      byPage.set(page, hits);
    }
    const pages = [...byPage].map(([page, hits]) => this.pageHit(page, hits));
    const ranked = pages.sort((a, b) => b.score - a.score || (a.path < b.path ? -1 : 1));
    const floor = (ranked[0]?.score ?? 0) * 0.08;
    return {pages: ranked.filter(({score}) => score > floor), terms};
  }

  private pageHit(page: number, hits: {id: number; score: number}[]): PageHit {
    hits.sort((a, b) => b.score - a.score || a.id - b.id);
    const [first, second] = hits;
    return {
      ...this.file.pages[page]!,
      score: first!.score + 0.1 * (second?.score ?? 0),
      sections: hits.map(({id, score}) => {
        const {anchor, title} = this.file.sections[id]!;
        return {anchor, title, score};
      }),
    };
  }

  /** What the query names as a whole or in part: a title, a heading, a word that the notes know, a comparison. */
  private phraseScores(reading: Reading): Map<number, number> {
    const scores = new Map<number, number>();
    const {words, names} = reading;
    const content = words.filter((word) => !isStopWord(word)).length || words.length;
    for (const gram of nGrams(words, this.file.locale, longestPhrase)) {
      const share = Math.min(1, Math.max(1, words.slice(gram.from, gram.to).filter((word) => !isStopWord(word)).length) / content);
      const isOpen = gram.to === words.length;
      for (const key of gram.keys) {
        const matches: Matches = new Map();
        this.sections.find(matches, key, 1, {fields: ['phrase']});
        if (isOpen && key.length >= 4) {
          for (const longer of this.sections.continuations(key)) {
            this.sections.find(matches, longer, (0.7 * key.length) / longer.length, {fields: ['phrase']});
          }
        }
        for (const [id, {score}] of matches) {
          const boost = this.file.sections[id]!.anchor === '' ? phraseBoost * wholePageBoost : phraseBoost;
          scores.set(id, Math.max(scores.get(id) ?? 0, score * share ** 1.5 * boost));
        }
      }
    }
    this.addComparisons(scores, names, reading.compares);
    return scores;
  }

  private addComparisons(scores: Map<number, number>, names: readonly string[], compares: boolean): void {
    const add = (term: string, factor: number): boolean => {
      const matches: Matches = new Map();
      const isFound = this.sections.find(matches, term, 1, {fields: ['phrase']});
      for (const [id, {score}] of matches) scores.set(id, (scores.get(id) ?? 0) + score * factor);
      return isFound;
    };
    let isFound = false;
    names.forEach((one, position) => {
      for (const other of names.slice(position + 1)) {
        isFound = add(comparisonTerm(one, other), compares ? comparisonBoost : comparisonBoost / 4) || isFound;
      }
    });
    if (compares && !isFound && names.length > 1) add(anyComparison, comparisonBoost);
  }

  /* ----- answers ----- */

  /** The fact that the query asks for; undefined unless it is plainly that one. */
  private answer(reading: Reading): FactAnswer | undefined {
    const position = this.knownAnswer(reading) ?? this.onlyFact(reading);
    if (position === undefined) return undefined;
    const {id, page} = this.file.facts[position]!;
    return {id, path: `reference/${page}`, anchor: id.replaceAll('.', '-')};
  }

  /** The answer that the notes give to exactly these concepts. */
  private knownAnswer({slots}: Reading): number | undefined {
    const asked = slots.map((slot) => slot.concepts.map((position) => this.file.concepts[position]!));
    if (asked.some((concepts) => concepts.length === 0)) return undefined;
    const isBeside = (concepts: readonly IndexedConcept[]): boolean => concepts.every((concept) => concept.isBeside === true);
    for (const slotsAsked of [asked, asked.filter((concepts) => !isBeside(concepts))]) {
      for (const choice of combinations(slotsAsked.map((concepts) => concepts.map(({id}) => id)))) {
        const matches: Matches = new Map();
        this.facts.find(matches, answerTerm([...new Set(choice)]), 1, {fields: ['answer']});
        const [first] = matches.keys();
        if (first !== undefined) return first;
      }
    }
    return undefined;
  }

  /** The one fact that has every word of the query, and hardly a word beside. */
  private onlyFact(reading: Reading): number | undefined {
    if (reading.slots.length < 3 || reading.names.length === 0) return undefined;
    const {totals} = this.score(this.facts, reading.slots);
    const complete = [...totals].filter(([, {covered, slots}]) => slots === reading.slots.length && covered > 0.95);
    complete.sort(([, a], [, b]) => b.score - a.score);
    const [best, second] = complete;
    return best === undefined || (second !== undefined && second[1].score > best[1].score * 0.8) ? undefined : best[0];
  }
}

const mostCombinations = 16;

/** All ways to take one of each. */
function combinations(choices: readonly (readonly string[])[]): string[][] {
  return choices.reduce<string[][]>(
    (all, choice) => all.flatMap((taken) => choice.map((one) => [...taken, one])).slice(0, mostCombinations),
    [[]],
  );
}
