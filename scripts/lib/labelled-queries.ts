import {readFileSync} from 'node:fs';
import * as v from 'valibot';
import type {Locale} from '../../src/data/locales';
import {labelledQueriesSchema, type LabelledQuery} from '../../src/domain/search/quality';

export const queriesFile = (locale: Locale): string => `tests/search/queries.${locale}.json`;

export function readQueries(locale: Locale, file = queriesFile(locale)): LabelledQuery[] {
  return v.parse(labelledQueriesSchema, JSON.parse(readFileSync(file, 'utf8')));
}
