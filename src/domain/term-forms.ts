/** How a term of the glossary stands in running text: its plural, and a capital at the start of a sentence. */
import {glossaryTerms, glossaryTexts} from '../data/glossary';
import type {Locale} from '../data/locales';

const acute: Readonly<Record<string, string>> = {á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u'};

function englishPlurals(term: string): string[] {
  if (/[^aeiou]y$/.test(term)) return [`${term.slice(0, -1)}ies`];
  return [/(?:s|x|ch|sh)$/.test(term) ? `${term}es` : `${term}s`];
}

/** Dutch has several plurals and nothing but the word says which: each is tried, and those that are no words match nothing. */
function dutchPlurals(term: string): string[] {
  return [
    `${term}s`,
    `${term}’s`,
    `${term}'s`,
    `${term}en`,
    `${term}n`,
    `${term}${term.at(-1)}en`,
    // taak → taken
    term.replace(/(.)\1([^aeiou])$/, '$1$2en'),
  ];
}

function spanishPlural(word: string): string {
  if (/[aeiouáéó]$/.test(word)) return `${word}s`;
  if (word.endsWith('z')) return `${word.slice(0, -1)}ces`;
  return `${word.replace(/([áéíóú])([ns])$/, (_, vowel: string, end: string) => `${acute[vowel]}${end}`)}es`;
}

/** The noun and its adjectives take the plural; what follows a preposition stays: definiciones de tarea. */
function spanishPlurals(term: string): string[] {
  const words = term.split(' ');
  const preposition = words.findIndex((word) => ['de', 'en', 'por', 'del', 'a'].includes(word));
  const head = preposition < 0 ? words : words.slice(0, preposition);
  return [[...head.map(spanishPlural), ...words.slice(head.length)].join(' ')];
}

const pluralsOf: Readonly<Record<Locale, (term: string) => string[]>> = {
  en: englishPlurals,
  nl: dutchPlurals,
  es: spanishPlurals,
};

/** A term and the plurals it may have, as they stand in a sentence. */
export function inflections(term: string, locale: Locale): string[] {
  return [...new Set([term, ...pluralsOf[locale](term)])];
}

const capital = /^\p{Lu}/u;
/** Elsewhere a capital makes a name of it: Aurora Serverless. */
const sentenceStart = /(?:^|[.!?:]\s+|["“«¿¡])$/;

function patternOf(form: string): string {
  const escaped = form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+');
  const first = form.charAt(0);
  // A name keeps its capital; any other word has one at the start of a sentence.
  return capital.test(form) ? escaped : `[${first}${first.toLocaleUpperCase()}]${escaped.slice(1)}`;
}

/** Folds what does not tell terms apart: case of the first letter, white space. */
function keyOf(form: string): string {
  return (form.charAt(0).toLowerCase() + form.slice(1)).replace(/\s+/g, ' ');
}

/** A term where it stands in a text. */
export interface TermUse {
  id: string;
  /** Where the term starts in the text, and its words as written. */
  index: number;
  match: string;
}

/** Finds terms in a text. */
export type TermFinder = (text: string) => TermUse[];

/** @returns a finder of the terms that the notes link, in the words of one language; the longest term wins */
export function termFinder(locale: Locale): TermFinder {
  const ids = new Map<string, string>();
  const names = new Set<string>();
  const forms: string[] = [];
  for (const [id, {unlinked}] of Object.entries(glossaryTerms)) {
    const text = glossaryTexts[locale][id];
    if (text === undefined || unlinked !== undefined) continue;
    for (const form of (text.forms ?? [text.term]).flatMap((word) => inflections(word, locale))) {
      if (ids.has(keyOf(form))) continue;
      ids.set(keyOf(form), id);
      if (capital.test(form)) names.add(id);
      forms.push(form);
    }
  }
  const alternatives = forms.sort((a, b) => b.length - a.length).map(patternOf);
  // A part of a compound (Lambda-functie, task-based) is another word.
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_/-])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}_/-])`, 'gu');
  return (text) =>
    [...text.matchAll(pattern)]
      .map(({0: match, index}) => ({id: ids.get(keyOf(match))!, index, match}))
      .filter(
        ({id, index, match}) => !capital.test(match) || names.has(id) || sentenceStart.test(text.slice(0, index)),
      );
}
