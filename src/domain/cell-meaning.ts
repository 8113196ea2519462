/** What a cell of a comparison means, whatever its words look like: the ground of "only differences". */
import type {Cell, FactValue, Unit} from '../data/schema';
import type {Locale} from '../data/locales';
import type {FactSet} from './fact-set';
import {resolveText} from './rich-text';
import {convert} from './units';

const baseUnits: readonly Unit[] = ['second', 'month', 'MB', 'B'];

/** 900 seconds and 15 minutes are one value. */
function quantity(value: number, unit: Unit): string {
  for (const base of baseUnits) {
    try {
      return `${convert(value, unit, base)} ${base}`;
    } catch {
      // Of another family of units.
    }
  }
  return `${value} ${unit}`;
}

function valueOf(fact: FactValue): string {
  switch (fact.kind) {
    case 'quantity':
      return quantity(fact.value, fact.unit);
    case 'price':
      return `$${Number(fact.usd)} ${fact.per}`;
    case 'amount':
      return `$${Number(fact.usd)}`;
    case 'date':
      return fact.date;
    case 'month':
      return fact.month;
    case 'flag':
      return String(fact.flag);
    case 'literal':
      return fact.text;
    case 'list':
      return [...fact.items].sort().join('+');
  }
}

/** Words without case, punctuation at the ends and white space that nobody sees. */
function wordsOf(text: string): string {
  return text
    .toLocaleLowerCase()
    .replace(/[\s.;,]+/g, ' ')
    .trim();
}

/**
 * Two cells with equal meanings say the same: the same kind of answer, or the same words around the same values.
 *
 * @throws UnknownFactError or RangeError when a placeholder cannot be resolved
 */
export function meaningOf(cell: Cell | undefined, facts: FactSet, locale: Locale): string {
  if (cell === undefined) return '=not-researched';
  if (typeof cell !== 'string') return `=${cell.is}`;
  return resolveText(cell, facts, locale)
    .map((part) => (typeof part === 'string' ? wordsOf(part) : `{${valueOf(facts.get(part.id).value)}}`))
    .filter((part) => part !== '')
    .join(' ');
}
