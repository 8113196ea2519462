import type {Locale} from '../data/locales';
import {csvOf} from './csv';
import type {FactSet} from './fact-set';
import {factRow} from './fact-table';

/** All facts as a table for spreadsheets, in the page's language, marked as UTF-8 so that accents open right. */
export function factsAsCsv(facts: FactSet, locale: Locale): string {
  const header = ['id', 'topic', 'name', 'value', 'note', 'source', 'url', 'seenOn', 'checkedOn', 'proof'];
  const rows = facts.entries.map((entry) => {
    const row = factRow(entry, locale, true);
    return [
      row.id,
      entry.topic,
      row.name,
      row.value,
      row.note ?? '',
      row.sources.map(({title}) => title).join(' | '),
      row.sources.map(({url}) => url).join(' | '),
      entry.seenOn,
      entry.checkedOn,
      row.proof ?? '',
    ];
  });
  return csvOf([header, ...rows], locale);
}

/** All facts for programs: raw values beside the written ones. */
export function factsAsJson(facts: FactSet, locale: Locale): string {
  return JSON.stringify(
    facts.entries.map((entry) => {
      const row = factRow(entry, locale, true);
      return {
        id: row.id,
        group: entry.group,
        topic: entry.topic,
        name: row.name,
        note: row.note,
        value:
          entry.fact === undefined
            ? entry.value
            : Object.fromEntries(Object.entries(entry.fact).filter(([key]) => valueKeys.has(key))),
        text: row.value,
        sources: row.sources,
        seenOn: entry.seenOn,
        checkedOn: entry.checkedOn,
        confidence: entry.fact?.confidence,
        derivedFrom: entry.derivedFrom,
        proof: row.proof,
      };
    }),
    null,
    1,
  );
}

const valueKeys = new Set(['kind', 'value', 'unit', 'usd', 'per', 'region', 'date', 'month', 'flag', 'text', 'items']);
