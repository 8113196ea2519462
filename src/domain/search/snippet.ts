/** Which words of a text to mark, and which part of a long text to show. */
import type {Locale} from '../../data/locales';
import {isStopWord, stem, wordsOf} from './text';

/** A piece of text: what matches is marked. */
export interface TextPart {
  text: string;
  isMatch: boolean;
}

const word = /[\p{L}\p{N}]+/gu;

interface Place {
  from: number;
  to: number;
  term: string;
}

/** More matches than this do not make another part of a text better. */
const mostPlaces = 60;

const termOfWord = new Map<string, string>();
const mostRemembered = 20_000;

/** The term of a word as it stands in a text; empty for a word that says nothing. Remembered: texts repeat themselves. */
function termOf(written: string, locale: Locale): string {
  const key = `${locale} ${written}`;
  const known = termOfWord.get(key);
  if (known !== undefined) return known;
  const folded = wordsOf(written).join('');
  const term = isStopWord(folded) ? '' : stem(folded, locale);
  if (termOfWord.size >= mostRemembered) termOfWord.clear();
  termOfWord.set(key, term);
  return term;
}

function places(text: string, terms: ReadonlySet<string>, locale: Locale): Place[] {
  const found: Place[] = [];
  for (const match of text.matchAll(word)) {
    const term = termOf(match[0], locale);
    if (!terms.has(term)) continue;
    found.push({from: match.index, to: match.index + match[0].length, term});
    if (found.length === mostPlaces) break;
  }
  return found;
}

function partsOf(text: string, marks: readonly Place[]): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const {from, to} of marks) {
    if (from > end) parts.push({text: text.slice(end, from), isMatch: false});
    parts.push({text: text.slice(from, to), isMatch: true});
    end = to;
  }
  if (end < text.length) parts.push({text: text.slice(end), isMatch: false});
  return parts;
}

/** A text with the words that match. */
export function markMatches(text: string, terms: ReadonlySet<string>, locale: Locale): TextPart[] {
  return partsOf(text, places(text, terms, locale));
}

/** Start of the word at or after `position`, not further than the first mark. */
function wordStart(text: string, position: number): number {
  if (position <= 0) return 0;
  const space = text.indexOf(' ', position);
  return space < 0 ? position : space + 1;
}

/**
 * The part of a text that has most of the matching words, cut at words, with the matches marked.
 *
 * @param length of the part, in characters
 */
export function snippetOf(text: string, terms: ReadonlySet<string>, locale: Locale, length = 160): TextPart[] {
  const found = places(text, terms, locale);
  const lead = Math.floor(length / 4);
  let best = {start: 0, count: 0};
  for (const {from} of found) {
    const start = text.length <= length ? 0 : Math.max(0, Math.min(from - lead, text.length - length));
    const count = new Set(
      found.filter((place) => place.from >= start && place.to <= start + length).map(({term}) => term),
    ).size;
    if (count > best.count) best = {start, count};
  }
  const start = wordStart(text, best.start);
  const cut = start + length >= text.length ? text.length : text.lastIndexOf(' ', start + length);
  const end = cut <= start ? Math.min(text.length, start + length) : cut;
  const shown = text.slice(start, end);
  const marks = found
    .filter(({from, to}) => from >= start && to <= end)
    .map((place) => ({...place, from: place.from - start, to: place.to - start}));
  return [
    ...(start > 0 ? [{text: '… ', isMatch: false}] : []),
    ...partsOf(shown, marks),
    ...(end < text.length ? [{text: ' …', isMatch: false}] : []),
  ];
}
