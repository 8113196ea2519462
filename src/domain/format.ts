/**
 * Writes facts in the manner of a language. Everything goes through `Intl`; the one thing added is the Spanish
 * separator of thousands, a space as the Real Academia and AWS's Spanish pages write it (Intl gives a point).
 */
import type {Locale} from '../data/locales';
import type {FactValue, Unit} from '../data/schema';
import {flagWords, priceBasisWords, unitSymbols, unitWords} from '../data/units';
import {convert, isTimeUnit} from './units';

/** No-break space: a number never leaves its unit at the end of a line. */
const nbsp = '\u00a0';

/** How a value is written; without options, as in a sentence. */
export interface FormatOptions {
  /** Show a quantity in this unit instead of its own. */
  as?: Unit | undefined;
  /** Round to this many significant digits ("about 60,000"); exact when absent. */
  round?: number | undefined;
  /** The number alone, or the amount without "per hour". */
  bare?: boolean | undefined;
  /** `sentence` writes units of time as words, `cell` writes them short. */
  form?: 'sentence' | 'cell' | undefined;
}

/** Dates in English follow the day-month-year order of the rest of Europe. */
const dateLocale: Readonly<Record<Locale, string>> = {en: 'en-GB', nl: 'nl', es: 'es'};

function joinParts(locale: Locale, parts: Intl.NumberFormatPart[]): string {
  return parts
    .map((part) => (part.type === 'group' && locale === 'es' ? nbsp : part.value))
    .join('')
    .replaceAll(' ', nbsp);
}

/**
 * @param value a number, or an exact decimal as text (no digit is lost)
 */
export function formatNumber(value: number | string, locale: Locale, options: Intl.NumberFormatOptions = {}): string {
  const format = new Intl.NumberFormat(locale, {maximumFractionDigits: 10, ...options});
  return joinParts(locale, format.formatToParts(value as number));
}

/** US dollars with at least two and at most ten decimals: prices per GB-second need all of them. */
export function formatUsd(usd: string | number, locale: Locale): string {
  return formatNumber(usd, locale, {style: 'currency', currency: 'USD', maximumFractionDigits: 10});
}

/** @param isoDate `YYYY-MM-DD` */
export function formatDate(isoDate: string, locale: Locale, style: 'long' | 'medium' = 'long'): string {
  return new Intl.DateTimeFormat(dateLocale[locale], {dateStyle: style, timeZone: 'UTC'}).format(new Date(isoDate));
}

/** @param month `YYYY-MM` */
export function formatMonth(month: string, locale: Locale): string {
  return new Intl.DateTimeFormat(dateLocale[locale], {month: 'long', year: 'numeric', timeZone: 'UTC'}).format(
    new Date(`${month}-01`),
  );
}

function formatQuantity(value: number, unit: Unit, locale: Locale, options: FormatOptions): string {
  const rounding = options.round === undefined ? {} : {maximumSignificantDigits: options.round};
  if (options.bare === true || unit === 'count') return formatNumber(value, locale, rounding);
  if (unit === 'percent') return formatNumber(value / 100, locale, {style: 'percent', ...rounding});
  if (isTimeUnit(unit)) {
    const unitDisplay = options.form === 'cell' && unit !== 'month' && unit !== 'year' ? 'short' : 'long';
    const written = formatNumber(value, locale, {style: 'unit', unit, unitDisplay, ...rounding});
    return unitDisplay === 'long' ? written.replace(/\u00a0(?=\D*$)/, ' ') : written;
  }
  const word = unitWords[unit]?.[locale] ?? unitSymbols[unit] ?? unit;
  return `${formatNumber(value, locale, rounding)}${nbsp}${word}`;
}

/**
 * The text of a fact's value in a language.
 *
 * @throws RangeError when `as` is a unit of another family, or the fact is no quantity
 */
export function formatFact(fact: FactValue, locale: Locale, options: FormatOptions = {}): string {
  if (options.as !== undefined && fact.kind !== 'quantity') {
    throw new RangeError(`only a quantity can be shown in another unit; this fact is a ${fact.kind}`);
  }
  switch (fact.kind) {
    case 'quantity': {
      const unit = options.as ?? fact.show ?? fact.unit;
      return formatQuantity(convert(fact.value, fact.unit, unit), unit, locale, options);
    }
    case 'price': {
      const amount = formatUsd(fact.usd, locale);
      return options.bare === true ? amount : `${amount} ${priceBasisWords[fact.per][locale]}`;
    }
    case 'amount':
      return formatUsd(fact.usd, locale);
    case 'date':
      return formatDate(fact.date, locale, options.form === 'cell' ? 'medium' : 'long');
    case 'month':
      return formatMonth(fact.month, locale);
    case 'flag':
      return flagWords[fact.flag ? 'yes' : 'no'][locale];
    case 'literal':
      return fact.text;
    case 'list':
      return new Intl.ListFormat(locale, {type: 'conjunction'}).format(fact.items);
  }
}
