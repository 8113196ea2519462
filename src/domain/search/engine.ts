/**
 * From a query to ranked pages: the same code in the browser, on the command line and in the bench. MiniSearch does the
 * matching and the scoring of terms; this file adds up what it finds for the subjects of the query.
 */
import {knownAnswer} from './answers';
import {anyComparison, comparisonTerm, type IndexedAnswer, type SearchIndex} from './index-file';
import {Matcher, typoDistance, weight} from './matching';
import {foundPair} from './pair-hit';
import {rankOfSection, ranksOf} from './ranks';
import {longestPhrase, readQuery, type Reading, type Slot} from './reading';
import {phraseFields, SectionIndex, type Matches} from './section-index';
import {isStopWord, nGrams, stem} from './text';

/** A subject scores at most this, and half of it at `halfOfSlot`. */
const mostPerSlot = 24;
const halfOfSlot = 20;
/** Coverage of a section that has none of the words, only the phrase. */
const coverageOfPhrase = 0.1;
/** Pages far behind the first are noise. */
const leastShareOfBest = 0.08;
/** What the second section of a page adds to it. */
const shareOfSecond = 0.1;
const phraseBoost = 2;
/** A phrase that is a whole page says more than one that is a heading on it. */
const wholePageBoost = 1.3;
const phraseInSection = 0.3;
const shortestOpenPhrase = 4;
const comparisonBoost = 4;
/** How much a page must cover of what the query asks, in weight of its words. */
const leastCoverage = 0.55;
const leastCoverageWithName = 0.1;

/** A section that matches. */
export interface SectionHit {
  anchor: string;
  /** Empty for the beginning of the page. */
  title: string;
  score: number;
}

/** A page that matches. */
export interface PageHit {
  path: string;
  title: string;
  score: number;
  /** Best first. */
  sections: readonly SectionHit[];
}

/** The fact that answers a query, by the address of its row. */
export interface FactAnswer {
  id: string;
  path: string;
  anchor: string;
}

/** What a query finds, the best page first. */
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

interface ScoredSection {
  id: number;
  /** For the rank of its page. */
  score: number;
  /** For its rank within the page: a name of the whole page says less there. */
  asSection: number;
}

/** One subject, however often and prominently it occurs, does not outweigh a second one. */
const saturated = (score: number): number => (mostPerSlot * score) / (halfOfSlot + score);

function addressed({fact, page}: IndexedAnswer): FactAnswer {
  return {id: fact, path: `reference/${page}`, anchor: fact.replaceAll('.', '-')};
}

/** Weight of a subject: rare ones say more. An unknown one weighs as if a single section had it. */
function weightOf(found: number, total: number): number {
  const sections = Math.max(1, found);
  return Math.log(1 + (total - sections + 0.5) / (sections + 0.5));
}

interface Total {
  score: number;
  /** Share of the query that the section covers, by weight of its subjects. */
  covered: number;
}

/** Answers queries over the index of one language. */
export class SearchEngine {
  private readonly sections: SectionIndex;
  private readonly matcher: Matcher;

  constructor(private readonly file: SearchIndex) {
    this.sections = new SectionIndex(file.sectionIndex);
    this.matcher = new Matcher(file, this.sections);
  }

  /** @param query anything a reader types; hostile input finds nothing and breaks nothing */
  search(query: string): SearchResult {
    const reading = readQuery(query, this.file);
    if (reading.slots.length === 0) return {pages: [], terms: new Set()};
    const {pages, terms} = this.searchSections(reading);
    const answer = pages.length === 0 ? undefined : knownAnswer(reading, this.file);
    return {pages, terms, ...(answer === undefined ? {} : {answer: addressed(answer)})};
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

  private score(slots: readonly Slot[]): {totals: Map<number, Total>; terms: Set<string>} {
    const totals = new Map<number, Total>();
    const terms = new Set<string>();
    let all = 0;
    for (const slot of slots) {
      const {matches, sure} = this.matcher.match(slot);
      const slotWeight = weightOf(matches.size, this.sections.size);
      all += slotWeight;
      for (const [id, match] of matches) {
        const total = totals.get(id) ?? {score: 0, covered: 0};
        total.score += saturated(match.score);
        total.covered += slotWeight * sure;
        totals.set(id, total);
        for (const term of match.terms) terms.add(term);
      }
    }
    for (const total of totals.values()) total.covered /= all === 0 ? 1 : all;
    return {totals, terms};
  }

  private searchSections(reading: Reading): {pages: PageHit[]; terms: Set<string>} {
    const {totals, terms} = this.score(reading.slots);
    const least = reading.names.length > 0 ? leastCoverageWithName : leastCoverage;
    const best = Math.max(0, ...[...totals.values()].map(({covered}) => covered));
    if (best < least) return {pages: [], terms: new Set()};
    const phrases = this.phraseScores(reading);
    const byPage = new Map<number, ScoredSection[]>();
    for (const id of new Set([...totals.keys(), ...phrases.keys()])) {
      const {page, anchor} = this.file.sections[id]!;
      const {score, covered} = totals.get(id) ?? {score: 0, covered: coverageOfPhrase};
      const ranks = ranksOf(this.file.pages[page]!.path, reading.names.length > 0);
      const words = score * covered * ranks.words * (rankOfSection[anchor] ?? 1);
      const phrase = (phrases.get(id) ?? 0) * ranks.phrase;
      const hits = byPage.get(page) ?? [];
      hits.push({id, score: words + phrase, asSection: words + phrase * phraseInSection});
      byPage.set(page, hits);
    }
    const pages = [...byPage].map(([page, hits]) => this.pageHit(page, hits));
    const ranked = pages.sort((a, b) => b.score - a.score || (a.path < b.path ? -1 : 1));
    const top = ranked[0]?.score ?? 0;
    const pair = foundPair(reading, this.file.locale);
    const first: PageHit[] =
      pair === undefined ? [] : [{...pair, score: top, sections: [{anchor: '', title: '', score: top}]}];
    return {pages: [...first, ...ranked.filter(({score}) => score > top * leastShareOfBest)], terms};
  }

  private pageHit(page: number, hits: readonly ScoredSection[]): PageHit {
    const [best = 0, second = 0] = hits.map(({score}) => score).sort((a, b) => b - a);
    const {path, title} = this.file.pages[page]!;
    const sections = [...hits].sort((a, b) => b.asSection - a.asSection || a.id - b.id);
    return {
      path,
      title,
      score: best + shareOfSecond * second,
      sections: sections.map(({id, asSection}) => ({
        anchor: this.file.sections[id]!.anchor,
        title: this.file.sections[id]!.title,
        score: asSection,
      })),
    };
  }

  /** What the query names as a whole or in part: a title, a heading, a word that the notes know, a comparison. */
  private phraseScores(reading: Reading): Map<number, number> {
    const scores = new Map<number, number>();
    const {words, names} = reading;
    const content = words.filter((word) => !isStopWord(word)).length || words.length;
    for (const gram of nGrams(words, this.file.locale, longestPhrase)) {
      const share = Math.min(
        1,
        Math.max(1, words.slice(gram.from, gram.to).filter((word) => !isStopWord(word)).length) / content,
      );
      const isOpen = gram.to === words.length;
      for (const key of gram.keys) {
        const matches = this.findPhrase(key, isOpen);
        if (matches.size === 0 && words.slice(gram.from, gram.to).some((word) => this.isUnknown(word))) {
          this.sections.find(matches, key, weight.typo, {fields: phraseFields, fuzzy: typoDistance(key)});
        }
        for (const [id, {score}] of matches) {
          const boost = this.file.sections[id]!.anchor === '' ? phraseBoost * wholePageBoost : phraseBoost;
          scores.set(id, Math.max(scores.get(id) ?? 0, score * share ** 2 * boost));
        }
      }
    }
    this.addComparisons(scores, names, reading.compares);
    return scores;
  }

  /** @param isOpen the reader may still be typing it */
  private findPhrase(key: string, isOpen: boolean): Matches {
    const matches: Matches = new Map();
    this.sections.find(matches, key, 1, {fields: phraseFields});
    if (isOpen && key.length >= shortestOpenPhrase) {
      for (const longer of this.sections.continuations(key)) {
        this.sections.find(matches, longer, weight.prefix * (key.length / longer.length) ** 3, {fields: phraseFields});
      }
    }
    return matches;
  }

  private isUnknown(word: string): boolean {
    return !isStopWord(word) && !this.sections.has(stem(word, this.file.locale));
  }

  private addComparisons(scores: Map<number, number>, names: readonly string[], compares: boolean): void {
    const add = (term: string, factor: number): boolean => {
      const matches: Matches = new Map();
      const isFound = this.sections.find(matches, term, 1, {fields: phraseFields});
      for (const [id, {score}] of matches) scores.set(id, (scores.get(id) ?? 0) + score * factor);
      return isFound;
    };
    const pairs = names.flatMap((one, position) =>
      names.slice(position + 1).map((other) => comparisonTerm(one, other)),
    );
    const written = pairs.filter((pair) => add(pair, compares ? comparisonBoost : comparisonBoost / 4));
    if (compares && pairs.length > 0 && written.length === 0) add(anyComparison, comparisonBoost);
  }
}
