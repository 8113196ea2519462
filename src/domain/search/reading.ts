/** A query as subjects: words and phrases, the concepts they name, and whether it asks for a comparison. */
import type {Locale} from '../../data/locales';
import type {SearchIndex} from './index-file';
import {isStopWord, nGrams, stem, wordsOf, type NGram} from './text';

const maxQueryLength = 200;
const maxQueryWords = 16;
/** Words of the longest phrase that is looked up as one. */
export const longestPhrase = 6;

/** A subject of the query: the words that express it and the concepts they name. */
export interface Slot {
  words: readonly string[];
  /** Positions in the index. */
  concepts: readonly number[];
  /** The reader may still be typing its last word. */
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

/** What a query asks for. */
export interface Reading {
  words: readonly string[];
  slots: readonly Slot[];
  /** Ids of the concepts that are names. */
  names: readonly string[];
  /** It asks for a comparison. */
  compares: boolean;
}

/** The longest phrases of the query that name a concept, without overlap, by the position of their first word. */
function conceptsIn(
  words: readonly string[],
  {locale, conceptOf}: SearchIndex,
): Map<number, NGram & {concepts: readonly number[]}> {
  const taken = new Set<number>();
  const found = new Map<number, NGram & {concepts: readonly number[]}>();
  for (const gram of nGrams(words, locale, longestPhrase)) {
    const concepts = gram.keys.flatMap((key) => (Object.hasOwn(conceptOf, key) ? conceptOf[key]! : []));
    const positions = Array.from({length: gram.to - gram.from}, (_, offset) => gram.from + offset);
    if (concepts.length === 0 || positions.some((position) => taken.has(position))) continue;
    // "a container" is the container, not a phrase of its own.
    if (
      gram.to - gram.from > 1 &&
      (isStopWord(words[gram.from]!) || isStopWord(words[gram.to - 1]!)) &&
      !Object.hasOwn(conceptOf, stem(words.slice(gram.from, gram.to).join(''), locale))
    ) {
      continue;
    }
    for (const position of positions) taken.add(position);
    found.set(gram.from, {...gram, concepts: [...new Set(concepts)]});
  }
  return found;
}

/** @param query anything a reader types */
export function readQuery(query: string, file: SearchIndex): Reading {
  const words = wordsOf(query.slice(0, maxQueryLength)).slice(0, maxQueryWords);
  const conceptsAt = conceptsIn(words, file);
  const slots: Slot[] = [];
  let compares = false;
  for (let at = 0; at < words.length;) {
    const gram = conceptsAt.get(at);
    const word = words[at]!;
    if (gram !== undefined) {
      slots.push({words: words.slice(at, gram.to), concepts: gram.concepts, isLast: gram.to === words.length});
      at = gram.to;
      continue;
    }
    if (words.length > 1 && (comparingWords.has(word) || word === orWord[file.locale])) compares = true;
    else if (!isStopWord(word)) slots.push({words: [word], concepts: [], isLast: at === words.length - 1});
    at += 1;
  }
  // Nothing but stop words: take them as they are ("can", "over").
  if (slots.length === 0 && words.length === 1) slots.push({words, concepts: [], isLast: true});
  const names = slots.flatMap((slot) =>
    slot.concepts.map((position) => file.concepts[position]!).filter(({isName}) => isName),
  );
  return {words, slots, names: [...new Set(names.map(({id}) => id))], compares};
}
