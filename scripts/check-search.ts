/**
 * Checks the search of the built site against the labelled queries in tests/search: at least 95 % have a right page first
 * and 99 % among the first three, per language. Prints each query that fails.
 */
import {localeList, type Locale} from '../src/data/locales';
import {floor, isAboveFloor, measure, type Failure} from '../src/domain/search/quality';
import {NoBuildError, readBuiltSearch} from './lib/built-search';
import {queriesFile, readQueries} from './lib/labelled-queries';

/** Largest index of a language, compressed; see performance budget in the README of the plugin. */
const maxIndexBytes = 60 * 1024;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function line(file: string, {query, accept, found, isNear}: Failure): string {
  const expected = accept.length === 0 ? 'nothing' : accept.join(' or ');
  return `${file}:${query}: expected ${expected}, found ${found.length === 0 ? 'nothing' : found.join(', ')}${isNear ? ' (among the first three)' : ''}`;
}

function check(locale: Locale): boolean {
  const file = queriesFile(locale);
  const {engine, bytes} = readBuiltSearch(locale);
  const quality = measure(engine, readQueries(locale));
  const isGood = isAboveFloor(quality);
  const isSmall = bytes.brotli <= maxIndexBytes;
  for (const failure of quality.failures) console.log(line(file, failure));
  console.log(
    `check:search ${locale}: ${quality.queries} queries, first ${percent(quality.success1)} (floor ${percent(floor.success1)}), ` +
      `first three ${percent(quality.success3)} (floor ${percent(floor.success3)}), index ${bytes.brotli} bytes: ${isGood && isSmall ? 'ok' : 'FAILED'}`,
  );
  if (!isSmall)
    console.log(
      `the index of ${locale} is larger than ${maxIndexBytes} bytes; index less text (src/domain/search/build-index.ts)`,
    );
  return isGood && isSmall;
}

try {
  const results = localeList.map(check);
  process.exitCode = results.every(Boolean) ? 0 : 1;
} catch (error) {
  if (!(error instanceof NoBuildError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
