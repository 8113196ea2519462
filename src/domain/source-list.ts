import {facts} from '../data/facts';
import type {Locale} from '../data/locales';
import {formatDate} from './format';
import {seenWords} from './fact-table';
import {groupName} from './group-name';
import {nearest} from './nearest';
import type {FactSource} from './fact-set';

/** An official page with its dates. */
export interface SourceRow {
  group: string;
  title: string;
  url: string;
  /** Set on the page where every source lives. */
  anchor?: string;
  /** Oldest evidence of the facts read there; empty where a copy had no date. */
  seen: string;
  checked: string;
  /** Number of facts that name the page. */
  facts: number;
}

export interface SourceListProps {
  sources: readonly SourceRow[];
  /** On the page where every source lives: what the reader can filter by. */
  groups?: readonly {id: string; name: string}[];
}

const groupOf = ({id}: FactSource): string => id.slice(0, id.indexOf('/'));

function row(source: FactSource, locale: Locale, isHome: boolean): SourceRow {
  const readers = facts.entries.filter(
    (entry) => entry.fact !== undefined && entry.sources.some(({id}) => id === source.id),
  );
  const dates = readers
    .map((entry) => entry.seenOn)
    .filter((date) => date !== 'undated')
    .sort();
  const checked = readers.map((entry) => entry.checkedOn).sort()[0];
  return {
    group: groupOf(source),
    title: source.title,
    url: source.url,
    ...(isHome ? {anchor: source.anchor} : {}),
    seen: dates.length === 0 ? '' : seenWords(dates[0]!, locale),
    checked: checked === undefined ? '' : formatDate(checked, locale, 'medium'),
    facts: readers.length,
  };
}

/**
 * An official page by its id (`group/key`).
 *
 * @throws RangeError naming the nearest
 */
export function sourceById(id: string): FactSource {
  const source = facts.sources.find((candidate) => candidate.id === id);
  if (source !== undefined) return source;
  const known = facts.sources.map((candidate) => candidate.id);
  throw new RangeError(`unknown source "${id}"; did you mean "${nearest(id, known)}"?`);
}

/**
 * The official pages a note rests on; all of them, with addresses, when no ids are given.
 *
 * @throws RangeError for an unknown source id (`group/key`)
 */
export function sourceListProps(ids: readonly string[] | undefined, locale: Locale): SourceListProps {
  if (ids === undefined) {
    const groups = [...new Set(facts.sources.map(groupOf))].map((id) => ({id, name: groupName(id)}));
    return {sources: facts.sources.map((source) => row(source, locale, true)), groups};
  }
  return {sources: ids.map((id) => row(sourceById(id), locale, false))};
}
