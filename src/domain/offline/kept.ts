/** The record that a language is kept. It is written last, so a language is kept whole or not at all. */
import * as v from 'valibot';
import {localeList} from '../../data/locales';

const recordSchema = v.strictObject({
  format: v.literal(1),
  locale: v.picklist(localeList),
  version: v.pipe(v.string(), v.regex(/^[0-9a-f]{20}$/)),
  savedOn: v.pipe(v.string(), v.isoTimestamp()),
  files: v.pipe(v.number(), v.integer(), v.minValue(1)),
  pages: v.pipe(v.number(), v.integer(), v.minValue(1)),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** What is known of a kept language: version, size, day. */
export type KeptRecord = Readonly<v.InferOutput<typeof recordSchema>>;

/** @returns nothing when the stored text is no record: it was damaged, or written by another version of the site */
export function parseRecord(text: string): KeptRecord | undefined {
  try {
    const result = v.safeParse(recordSchema, JSON.parse(text));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}

/** Header of a stored file: the hash that the manifest gave for it. */
export const hashHeader = 'x-content-hash';
