/** No number of AWS is typed into a note: it comes from the fact set. */
import type {Locale} from '../../src/data/locales';
import type {Note} from './notes';
import {finding, type Finding} from './report';

const units = [
  // symbols
  '%',
  'ms',
  's',
  'B',
  '[KMGT]i?B',
  'vCPUs?',
  'vCPU’s',
  'IOPS',
  'Mbps',
  'MB/s',
  'GB-s',
  // English, Dutch, Spanish
  'milliseconds?',
  'seconds?',
  'minutes?',
  'hours?',
  'days?',
  'weeks?',
  'months?',
  'years?',
  'milliseconden?',
  'seconden?',
  'minuten',
  'minuut',
  'uur',
  'uren',
  'dag',
  'dagen',
  'weken',
  'maanden?',
  'jaar',
  'milisegundos?',
  'segundos?',
  'minutos?',
  'horas?',
  'días?',
  'semanas?',
  'mes',
  'meses',
  'años?',
  'percent',
  'procent',
  'por ciento',
  'megabytes?',
  'gigabytes?',
  'terabytes?',
  'requests?',
  'verzoeken',
  'solicitudes',
  'dollars?',
  'dólares',
  'cents?',
  'USD',
  'GB-seconds',
  'GB-seconden',
  'GB-segundos',
].join('|');

const typedNumber = new RegExp(
  String.raw`(?:US\s?)?[$€]\s?\d[\d.,\u00a0]*|\d[\d.,\u00a0]*\s?(?:US\s?)?[$€]|\b\d[\d.,\u00a0]*[\s\u00a0-]?(?:${units})(?![\p{L}\p{N}])`,
  'gu',
);

/** A number in prose that is allowed to be typed, and why. */
export interface NumberException {
  /** Path below the content root, in every language. */
  path: string;
  /** The typed number as the check reports it, in each language. */
  text: Readonly<Record<Locale, string>>;
  reason: string;
}

/** Numbers with a unit, typed in prose. */
function typedNumbers(note: Note): {match: string; line: number}[] {
  return note.texts.flatMap(({value, line}) =>
    [...value.matchAll(typedNumber)].map(([match]) => ({match: match.trim(), line})),
  );
}

/** No quota, price, size or time is typed in prose; an exception that is not needed any more is reported as well. */
export function checkTypedNumbers(
  notes: readonly Note[],
  exceptions: readonly NumberException[],
  exceptionFile: string,
): Finding[] {
  const used = new Set<string>();
  const findings = notes.flatMap((note) =>
    typedNumbers(note).flatMap(({match, line}) => {
      const index = exceptions.findIndex(({path, text}) => path === note.path && text[note.locale] === match);
      if (index >= 0) {
        used.add(`${index}/${note.locale}`);
        return [];
      }
      return [
        finding(
          note,
          line,
          `"${match}" is typed; write <Fact id="…" /> or, if it is no fact of AWS, add it to ${exceptionFile}`,
        ),
      ];
    }),
  );
  const read = new Set(notes.map(({path, locale}) => `${path}/${locale}`));
  exceptions.forEach(({path, text}, index) => {
    for (const locale of Object.keys(text) as Locale[]) {
      if (!used.has(`${index}/${locale}`) && read.has(`${path}/${locale}`)) {
        findings.push({
          file: exceptionFile,
          line: 1,
          message: `the exception "${text[locale]}" in ${path} (${locale}) is not needed any more; remove it`,
        });
      }
    }
  });
  return findings;
}
