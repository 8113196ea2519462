/**
 * The index on the wire. MiniSearch writes a posting as `"1234":1`; here a term's documents are differences of one or two
 * characters each, a third of the bytes after compression. How often a word occurs in a section is not kept: sections are short.
 */
import type {AsPlainObject} from 'minisearch';
import * as v from 'valibot';
import {localeList} from '../../data/locales';
import {indexVersion, type SearchIndex} from './index-file';

/**
 * Postings of a field: one string, the terms of the vocabulary separated by `|`; a posting is the number of documents
 * skipped since the one before.
 */
const collectionSchema = v.strictObject({
  count: v.number(),
  fields: v.array(v.strictObject({name: v.string(), lengths: v.array(v.number()), postings: v.string()})),
});
type EncodedCollection = v.InferOutput<typeof collectionSchema>;

const fileSchema = v.strictObject({
  version: v.literal(indexVersion, 'the index has another version than the code'),
  locale: v.picklist(localeList),
  pages: v.array(v.tuple([v.string(), v.string()])),
  /** Page number, anchor, title. */
  sections: v.array(v.tuple([v.number(), v.string(), v.string()])),
  /**
   * All terms in the order of the alphabet, separated by spaces; of each, what it shares with the one
   * before is a number in base 36.
   */
  terms: v.string(),
  sectionIndex: collectionSchema,
  /** Key of the concepts, id of the fact, page of its row. */
  answers: v.array(v.tuple([v.string(), v.string(), v.picklist(['limits', 'prices'])])),
  /** Id, marks (n: it is a name, b: it is beside an answer), terms, phrase keys beside the terms. */
  concepts: v.array(v.tuple([v.string(), v.string(), v.string(), v.string()])),
});
export type EncodedIndex = v.InferOutput<typeof fileSchema>;

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < 35 && length < one.length && one[length] === other[length]) length += 1;
  return length;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Digits from here on say that another digit follows; they carry four bits. */
const firstContinuing = 48;

function encodeNumber(value: number): string {
  let text = '';
  let rest = value;
  for (; rest >= firstContinuing; rest >>= 4) text += digits.charAt(firstContinuing + (rest & 15));
  return text + digits.charAt(rest);
}

function decodeNumbers(text: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const digit of text) {
    const part = digits.indexOf(digit);
    if (part >= firstContinuing) {
      value |= (part - firstContinuing) << shift;
      shift += 4;
    } else {
      numbers.push(value + (part << shift));
      [value, shift] = [0, 0];
    }
  }
  return numbers;
}

function encodePostings(postings: Readonly<Record<string, number>> | undefined): string {
  let before = -1;
  return Object.keys(postings ?? {})
    .map(Number)
    .sort((a, b) => a - b)
    .map((id) => {
      const gap = id - before - 1;
      before = id;
      return encodeNumber(gap);
    })
    .join('');
}

function encodeTerms(vocabulary: readonly string[]): string {
  let before = '';
  return vocabulary
    .map((term) => {
      const shared = sharedLength(before, term);
      before = term;
      return shared.toString(36) + term.slice(shared);
    })
    .join(' ');
}

function decodeTerms(terms: string): string[] {
  let before = '';
  return terms.split(' ').map((encoded) => {
    before = before.slice(0, parseInt(encoded[0]!, 36)) + encoded.slice(1);
    return before;
  });
}

function encodeCollection(
  {index, fieldIds, fieldLength, documentCount}: AsPlainObject,
  vocabulary: readonly string[],
): EncodedCollection {
  const postingsOf = new Map(index);
  return {
    count: documentCount,
    fields: Object.entries(fieldIds).map(([name, id]) => ({
      name,
      lengths: Array.from({length: documentCount}, (_, document) => fieldLength[String(document)]?.[id] ?? 0),
      postings: vocabulary.map((term) => encodePostings(postingsOf.get(term)?.[String(id)])).join('|'),
    })),
  };
}

function decodePostings(text: string): Record<string, number> {
  let id = -1;
  return Object.fromEntries(
    decodeNumbers(text).map((gap) => {
      id += gap + 1;
      return [String(id), 1];
    }),
  );
}

function decodeCollection({count, fields}: EncodedCollection, vocabulary: readonly string[]): AsPlainObject {
  const columns = fields.map(({postings}) => postings.split('|'));
  const documents = Array.from({length: count}, (_, document) => String(document));
  return {
    documentCount: count,
    nextId: count,
    documentIds: Object.fromEntries(documents.map((id) => [id, Number(id)])),
    fieldIds: Object.fromEntries(fields.map(({name}, id) => [name, id])),
    fieldLength: Object.fromEntries(
      documents.map((id, document) => [id, fields.map(({lengths}) => lengths[document]!)]),
    ),
    averageFieldLength: fields.map(
      ({lengths}) => lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, count),
    ),
    storedFields: {},
    dirtCount: 0,
    index: vocabulary.flatMap((term, at): AsPlainObject['index'] => {
      const postings = columns.flatMap((column, field) =>
        column[at] === '' || column[at] === undefined ? [] : [[String(field), decodePostings(column[at])]],
      );
      return postings.length === 0 ? [] : [[term, Object.fromEntries(postings)]];
    }),
    serializationVersion: 2,
  };
}

const splitWords = (text: string): string[] => (text === '' ? [] : text.split(' '));

/** @param keys of each concept */
function conceptsByKey(keys: readonly (readonly string[])[]): Record<string, number[]> {
  const found = new Map<string, number[]>();
  keys.forEach((of, position) => {
    for (const key of of) found.set(key, [...(found.get(key) ?? []), position]);
  });
  return Object.fromEntries(found);
}

/** The index as it is sent; `decodeIndex` reads it back. */
export function encodeIndex(index: SearchIndex): EncodedIndex {
  const vocabulary = index.sectionIndex.index.map(([term]) => term).sort();
  return {
    version: index.version,
    locale: index.locale,
    pages: index.pages.map(({path, title}) => [path, title]),
    sections: index.sections.map(({page, anchor, title}) => [page, anchor, title]),
    terms: encodeTerms(vocabulary),
    sectionIndex: encodeCollection(index.sectionIndex, vocabulary),
    answers: Object.entries(index.answers).map(([key, {fact, page}]) => [key, fact, page]),
    concepts: index.concepts.map(({id, terms, isName, isBeside}, position) => {
      const keys = Object.keys(index.conceptOf).filter(
        (key) => index.conceptOf[key]!.includes(position) && !terms.includes(key),
      );
      return [id, `${isName ? 'n' : ''}${isBeside ? 'b' : ''}`, terms.join(' '), keys.join(' ')];
    }),
  };
}

/**
 * @param file the parsed file, whatever it is
 * @throws ValiError when it is no index of this version
 */
export function decodeIndex(file: unknown): SearchIndex {
  const {version, locale, pages, sections, terms, sectionIndex, answers, concepts} = v.parse(fileSchema, file);
  const vocabulary = decodeTerms(terms);
  return {
    version,
    locale,
    pages: pages.map(([path, title]) => ({path, title})),
    sections: sections.map(([page, anchor, title]) => ({page, anchor, title})),
    sectionIndex: decodeCollection(sectionIndex, vocabulary),
    answers: Object.fromEntries(answers.map(([key, fact, page]) => [key, {fact, page}])),
    concepts: concepts.map(([id, marks, terms]) => ({
      id,
      terms: splitWords(terms),
      ...(marks.includes('n') ? {isName: true as const} : {}),
      ...(marks.includes('b') ? {isBeside: true as const} : {}),
    })),
    conceptOf: conceptsByKey(concepts.map(([, , terms, keys]) => [...splitWords(terms), ...splitWords(keys)])),
  };
}
