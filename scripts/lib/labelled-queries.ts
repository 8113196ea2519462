import {readFileSync} from 'node:fs';
import * as v from 'valibot';
import type {Locale} from '../../src/data/locales';
import {labelledQueriesSchema, type LabelledQuery} from '../../src/domain/search/quality';

/** Path from the root of the project. */
export const queriesFile = (locale: Locale): string => `tests/search/queries.${locale}.json`;

/**
 * The labelled queries of a language.
 *
 * @throws Error naming the file and the entry that has another shape
 */
export function readQueries(locale: Locale): LabelledQuery[] {
  const file = queriesFile(locale);
  const result = v.safeParse(labelledQueriesSchema, JSON.parse(readFileSync(file, 'utf8')));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`${file}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}
