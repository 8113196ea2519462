/** Rules for the use of the fact set. */
import {lineOfProblem, type DataProblem} from '../../src/domain/data-problem';
import type {FactSet} from '../../src/domain/fact-set';
import {localeList, type Locale} from '../../src/data/locales';
import type {Finding} from './report';

/** A problem of the data, with the line on which its id stands. */
export function toFinding(problem: DataProblem): Finding {
  const {file, at, message} = problem;
  return {file, line: lineOfProblem(problem), message: `${at}: ${message}`};
}

/**
 * Sources that no fact and no note reads.
 *
 * @param noteText where notes, corrections and changes name sources
 */
export function checkUnusedSources(facts: Pick<FactSet, 'entries' | 'sources'>, noteText: string): Finding[] {
  const used = new Set(facts.entries.flatMap((entry) => entry.sources.map(({id}) => id)));
  return facts.sources
    .filter(({id}) => !used.has(id) && !noteText.includes(id))
    .map(({id}) => {
      const [group, key] = id.split('/') as [string, string];
      return toFinding({
        file: `src/data/facts/${group}/sources.ts`,
        at: key,
        message: 'no fact and no note reads this page; remove it or use it',
      });
    });
}

/** A data file and what turns its texts into what a page shows; that throws when a placeholder cannot be resolved. */
export type TextFile = readonly [file: string, resolve: (locale: Locale) => unknown];

/** Placeholders in data texts resolve in every language. */
export function checkTexts(files: readonly TextFile[]): Finding[] {
  return files.flatMap(([file, resolve]) =>
    localeList.flatMap((locale) => {
      try {
        resolve(locale);
        return [];
      } catch (error) {
        return [{file, line: 1, message: `${locale}: ${(error as Error).message}`}];
      }
    }),
  );
}
