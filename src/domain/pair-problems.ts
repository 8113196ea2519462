/** What is wrong in the data of the pairs, said so that an author can mend it. */
import * as v from 'valibot';
import {localeList, type Locale} from '../data/locales';
import type {PairFiles} from '../data/pairs/texts';
import {pairSchema, type Pair, type PairPageText, type PairText} from '../data/schema';
import type {DataProblem} from './data-problem';
import {placeholderPattern, type FactSet} from './fact-set';
import {nearest} from './nearest';
import {resolveText} from './rich-text';

/** The pairs, and what they are held against. */
export interface PairCheckInput {
  files: readonly PairFiles[];
  /** The services of which every two make a pair. */
  services: readonly string[];
  layerOf: (service: string) => string;
  /** Whether there is a written page, by its path. */
  hasPage: (path: string) => boolean;
  facts: FactSet;
}

const textsOf = (text: PairText | PairPageText): string[] => [
  text.verdict,
  text.untangle ?? '',
  ...('first' in text
    ? [...text.first, ...text.second, ...text.wrong.flatMap(({claim, right}) => [claim, right])]
    : []),
];

const factsOf = (text: PairText | PairPageText): string =>
  textsOf(text)
    .flatMap((source) => [...source.matchAll(placeholderPattern)].map(([, id]) => id))
    .sort()
    .join();

class Checker {
  readonly problems: DataProblem[] = [];
  private readonly seen = new Map<string, string>();

  constructor(private readonly input: PairCheckInput) {}

  run(): DataProblem[] {
    for (const file of this.input.files) {
      for (const [key, pair] of Object.entries(file.pairs)) this.checkPair(file, key, pair);
      for (const locale of localeList) this.checkStrays(file, locale);
    }
    this.checkCompleteness();
    return this.problems;
  }

  private report(name: string, at: string, message: string): void {
    this.problems.push({file: `src/data/pairs/${name}.ts`, at, message});
  }

  private checkPair(file: PairFiles, key: string, pair: Pair): void {
    const {name, texts} = file;
    const {services, hasPage} = this.input;
    const shape = v.safeParse(pairSchema, pair);
    if (!shape.success) {
      for (const issue of shape.issues) this.report(name, key, issue.message);
      return;
    }
    const [first, second] = pair.sides;
    const stray = pair.sides.find((side) => !services.includes(side));
    if (stray !== undefined) {
      this.report(name, key, `unknown service "${stray}"; did you mean "${nearest(stray, services)}"?`);
      return;
    }
    if (key !== `${first}-vs-${second}`)
      this.report(name, key, `rename it to "${first}-vs-${second}", after its sides`);
    this.checkTwice(name, key, [first, second]);
    for (const path of [...(pair.wanted ?? []), ...(pair.written === undefined ? [] : [pair.written])]) {
      if (!hasPage(path)) this.report(name, key, `there is no page "${path}"; write it or name another`);
    }
    if (pair.relation !== 'alternatives' && pair.written === undefined && pair.wanted === undefined) {
      this.report(name, key, "name the comparison that the reader wanted: wanted: ['compare/…']");
    }
    for (const locale of localeList) this.checkText(file, key, pair, locale);
    const used = localeList.map((locale) => texts[locale][key]).filter((text) => text !== undefined);
    if (new Set(used.map(factsOf)).size > 1) this.report(`${name}.text.en`, key, 'the languages name different facts');
  }

  private checkTwice(name: string, key: string, sides: readonly string[]): void {
    const pair = [...sides].sort().join('+');
    const other = this.seen.get(pair);
    if (other !== undefined) this.report(name, key, `the two are a pair already: "${other}"; keep one of them`);
    this.seen.set(pair, key);
  }

  private checkText({name, texts}: PairFiles, key: string, pair: Pair, locale: Locale): void {
    const file = `${name}.text.${locale}`;
    const text = texts[locale][key];
    if (text === undefined) {
      this.report(file, key, `there is no ${locale} text of the pair; add its verdict`);
      return;
    }
    const [first, second] = pair.sides;
    const {layerOf, facts} = this.input;
    if (text.verdict.trim() === '') this.report(file, key, 'the verdict is empty');
    if (pair.written === undefined && layerOf(first) !== layerOf(second) && text.untangle === undefined) {
      this.report(file, key, 'the two are on different layers: say in "untangle" how they work together');
    }
    if (pair.written === undefined) {
      for (const list of ['first', 'second', 'wrong'] as const) {
        if (!('first' in text) || text[list].length === 0) this.report(file, key, `"${list}" has no entry; write one`);
      }
    }
    for (const source of textsOf(text)) {
      try {
        resolveText(source, facts, locale);
      } catch (error) {
        this.report(file, key, (error as Error).message);
      }
    }
  }

  private checkStrays({name, pairs, texts}: PairFiles, locale: Locale): void {
    for (const key of Object.keys(texts[locale])) {
      if (!Object.hasOwn(pairs, key)) {
        this.report(
          `${name}.text.${locale}`,
          key,
          `there is no pair "${key}"; add it to ${name}.ts or remove the text`,
        );
      }
    }
  }

  private checkCompleteness(): void {
    const {services, files} = this.input;
    const name = files[0]?.name ?? 'index';
    services.forEach((one, position) => {
      for (const other of services.slice(position + 1)) {
        if (!this.seen.has([one, other].sort().join('+'))) {
          this.report(name, `${one}-vs-${other}`, `there is no pair of ${one} and ${other}; add it with its texts`);
        }
      }
    });
  }
}

/** Unknown services and pages, missing pairs and texts, facts that do not resolve; empty when all is well. */
export function pairProblems(input: PairCheckInput): DataProblem[] {
  return new Checker(input).run();
}
