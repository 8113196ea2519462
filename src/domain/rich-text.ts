/** Text of the data files, with its facts put in: what components render and what the search index reads. */
import type {Locale} from '../data/locales';
import {unitSchema, type FactTopic, type Unit} from '../data/schema';
import type {FactEntry, FactSet} from './fact-set';
import {placeholderPattern} from './fact-set';
import {formatFact, type FormatOptions} from './format';
import {nearest} from './nearest';

/** A fact as a page shows it: its text and the address of its row. */
export interface FactRef {
  id: string;
  text: string;
  /** Path within the site, with fragment. */
  to: string;
}

/** Text with facts in it, in order. */
export type RichText = readonly (string | FactRef)[];

const pageOfTopic: Readonly<Record<FactTopic, string>> = {
  limit: '/reference/limits',
  default: '/reference/limits',
  option: '/reference/limits',
  behaviour: '/reference/limits',
  sla: '/reference/limits',
  date: '/reference/limits',
  price: '/reference/prices',
  'free-tier': '/reference/prices',
};

/** The page that holds the rows of a topic. */
export const pageFor = (topic: FactTopic): string => pageOfTopic[topic];

/** Address of a fact's row on its reference page. */
export function addressOf(entry: Pick<FactEntry, 'topic' | 'anchor'>): string {
  return `${pageOfTopic[entry.topic]}/#${entry.anchor}`;
}

/**
 * @param unit as an author typed it
 * @throws RangeError naming the nearest unit
 */
export function parseUnit(unit: string): Unit {
  const known: readonly string[] = unitSchema.options;
  if (known.includes(unit)) return unit as Unit;
  throw new RangeError(`unknown unit "${unit}"; did you mean "${nearest(unit, known)}"?`);
}

/** The options behind the bar in `{lambda.timeout.max|as=second,bare}`. */
function parseOptions(source: string): FormatOptions {
  const options: FormatOptions = {};
  for (const part of source
    .split(',')
    .map((option) => option.trim())
    .filter(Boolean)) {
    const [key, value] = part.split('=');
    if (key === 'bare' && value === undefined) options.bare = true;
    else if (key === 'as' && value !== undefined) options.as = parseUnit(value);
    else if (key === 'round' && value !== undefined && /^\d+$/.test(value)) options.round = Number(value);
    else if (key === 'form' && (value === 'cell' || value === 'sentence')) options.form = value;
    else throw new RangeError(`unknown option "${part}"; write as=<unit>, round=<digits>, bare or form=cell`);
  }
  return options;
}

/** One fact, formatted and addressed. */
export function factRef(id: string, facts: FactSet, locale: Locale, options: FormatOptions = {}): FactRef {
  const entry = facts.get(id);
  return {id, text: formatFact(entry.value, locale, options), to: addressOf(entry)};
}

/**
 * Puts the facts into a text.
 *
 * @throws UnknownFactError or RangeError when a placeholder cannot be resolved
 */
export function resolveText(text: string, facts: FactSet, locale: Locale, defaults: FormatOptions = {}): RichText {
  const parts: (string | FactRef)[] = [];
  let end = 0;
  for (const match of text.matchAll(placeholderPattern)) {
    if (match.index > end) parts.push(text.slice(end, match.index));
    parts.push(factRef(match[1]!, facts, locale, {...defaults, ...parseOptions(match[2]!.slice(1))}));
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

/** The same as plain text, for descriptions, downloads and the search index. */
export function plainText(rich: RichText): string {
  return rich.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
