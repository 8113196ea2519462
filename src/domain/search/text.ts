/**
 * From written text to the terms of the index, and the same for a query. Everything that turns characters into terms is
 * here, so that the index and the query can never disagree.
 */
import {stemmer as stemDutch} from '@orama/stemmers/dutch';
import {stemmer as stemEnglish} from '@orama/stemmers/english';
import {stemmer as stemSpanish} from '@orama/stemmers/spanish';
import type {Locale} from '../../data/locales';
import {stopWords} from './stop-words';

/** Lower case without accents: `Definición` and `definicion` are one word. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .toLowerCase();
}

/** Separators within a number (10,240 · 10.240 · 10 240 with a no-break space), so that all three are found by 10240. */
const groupSeparator = /(?<=\d)[.,\u00a0\u202f](?=\d{3}(?!\d))/g;
/** Decimals of a price; nobody searches for them, and each is a term of its own. */
const decimals = /(?<=\d)[.,]\d{3,}/g;
/** `lambda's`, `AWS's`. */
const possessive = /'s?(?![a-z])/g;

/** The words of a text, folded, in order. Whatever is no letter and no digit separates. */
export function wordsOf(text: string): string[] {
  return (
    fold(text)
      .replace(groupSeparator, '')
      .replace(decimals, '')
      .replace(possessive, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Whether a folded word says nothing about the subject. */
export const isStopWord = (word: string): boolean => stopWords.has(word);

/** A plural s is taken off before stemming: the Dutch and Spanish algorithms leave English plurals as they are. */
function withoutPluralS(word: string): string {
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function dutch(word: string): string {
  // draait, schaalt, betaalt: the algorithm knows the infinitive only.
  const verb = /(aa|ee|oo|uu)[bdfgklmnpr]t$|[aeou]it$/.test(word) ? word.slice(0, -1) : word;
  // prijzen, grenzen: z and v at the end are written s and f in the singular.
  return withoutPluralS(stemDutch(withoutPluralS(verb)).replace(/z$/, 's').replace(/v$/, 'f'));
}

function spanish(word: string): string {
  // imágenes, contenedores, funciones: the algorithm takes "en" off the singular only.
  const singular = /[nlrdj]es$/.test(word) && word.length > 4 ? word.slice(0, -2) : withoutPluralS(word);
  return stemSpanish(singular);
}

const stemmers: Readonly<Record<Locale, (word: string) => string>> = {en: stemEnglish, nl: dutch, es: spanish};

/** Abbreviations and everything with a digit (k8s, ec2, x86) stay as they are. */
const isFixed = (word: string): boolean => word.length <= 3 || /\d/.test(word);

/** @param word folded */
export function stem(word: string, locale: Locale): string {
  return isFixed(word) ? word : stemmers[locale](word);
}

/** The terms of a text for the index: stems of all words that mean something. */
export function termsOf(text: string, locale: Locale): string[] {
  return wordsOf(text)
    .filter((word) => !isStopWord(word))
    .map((word) => stem(word, locale));
}

/**
 * The keys under which a phrase is known, written as one word. The first makes `container registratie` and
 * `containerregistratie` the same, the second `definiciones de tarea` and `definición de tarea`.
 */
export function phraseKeys(words: readonly string[], locale: Locale): string[] {
  const joined = stem(words.join(''), locale);
  const stems = words.filter((word) => !isStopWord(word)).map((word) => stem(word, locale));
  return [...new Set([joined, stems.join('')])].filter((key) => key !== '');
}

/** Words that stand side by side. */
export interface NGram {
  /** Position of its first word. */
  from: number;
  /** Position after its last word. */
  to: number;
  keys: readonly string[];
}

/** All runs of at most `longest` neighbouring words, the longest first. */
export function nGrams(words: readonly string[], locale: Locale, longest: number): NGram[] {
  const grams: NGram[] = [];
  for (let length = Math.min(longest, words.length); length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      grams.push({from, to: from + length, keys: phraseKeys(words.slice(from, from + length), locale)});
    }
  }
  return grams;
}

const shortestPart = 3;

/**
 * Splits a word that nobody knows into two that are known: `taskdefinition`, `gebruikslimiet` (the stem takes the s off).
 * The split whose shorter part is longest wins.
 *
 * @param isKnown says whether a stem is in the index
 */
export function splitCompound(
  word: string,
  locale: Locale,
  isKnown: (term: string) => boolean,
): [string, string] | undefined {
  let best: [string, string] | undefined;
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const left = word.slice(0, at);
    const right = word.slice(at);
    if (isStopWord(left) || isStopWord(right) || !isKnown(stem(left, locale)) || !isKnown(stem(right, locale)))
      continue;
    const shorter = Math.min(left.length, right.length);
    if (best === undefined || shorter > Math.min(best[0].length, best[1].length)) best = [left, right];
  }
  return best;
}
