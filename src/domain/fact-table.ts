import {facts} from '../data/facts';
import type {Locale} from '../data/locales';
import {factTopics, type FactTopic} from '../data/schema';
import {proofSentence} from './proof';
import type {FactEntry} from './fact-set';
import {formatDate, formatFact, formatMonth} from './format';
import {groupName, type GroupOption} from './group-name';
import {nearest} from './nearest';
import {buildDate, supportStatus, type SupportStatus} from './support';
import {addressOf, plainText, resolveText} from './rich-text';

/** Which facts a table shows. Ids win over groups and topics, and keep their order. */
export interface FactSelection {
  groups?: readonly string[] | undefined;
  topics?: readonly string[] | undefined;
  ids?: readonly string[] | undefined;
  /** The rows carry the facts' addresses: reference pages only, once per fact. */
  rowsAreHome: boolean;
  caption?: string | undefined;
}

/** A fact as a table shows it. */
export interface FactRow {
  id: string;
  group: string;
  /** Set where the row is the fact's home. */
  anchor?: string;
  /** Set where the row is not: the address of the home. */
  to?: string;
  name: string;
  note?: string;
  value: string;
  sources: readonly {title: string; url: string}[];
  seen: string;
  checked: string;
  proof?: string;
  /** For a day on which support ends: whether it has, on the day of the build. */
  status?: SupportStatus;
}

export interface FactTableProps {
  caption?: string;
  rows: readonly FactRow[];
  /** On a reference page: what the reader can filter by. */
  groups?: readonly GroupOption[];
}

/** The date of the evidence in words; empty where the copy had none. */
export function seenWords(seenOn: string, locale: Locale): string {
  if (seenOn === 'undated') return '';
  return seenOn.length === 7 ? formatMonth(seenOn, locale) : formatDate(seenOn, locale, 'medium');
}

/** @param isHome whether links to the fact lead to this row */
export function factRow(entry: FactEntry, locale: Locale, isHome: boolean): FactRow {
  const {name, note} = entry.text[locale];
  const proof = proofSentence(entry, locale);
  const status = entry.fact === undefined ? undefined : supportStatus(entry.fact, buildDate());
  return {
    id: entry.id,
    group: entry.group,
    ...(isHome ? {anchor: entry.anchor} : {to: addressOf(entry)}),
    name,
    ...(note === undefined ? {} : {note: plainText(resolveText(note, facts, locale))}),
    value: formatFact(entry.value, locale, {form: 'cell'}),
    sources: entry.sources.map(({title, url}) => ({title, url})),
    seen: seenWords(entry.seenOn, locale),
    checked: formatDate(entry.checkedOn, locale, 'medium'),
    ...(proof === undefined ? {} : {proof}),
    ...(status === undefined ? {} : {status}),
  };
}

function assertKnown(given: readonly string[], known: readonly string[], what: string): void {
  const stray = given.find((item) => !known.includes(item));
  if (stray !== undefined) throw new RangeError(`unknown ${what} "${stray}"; did you mean "${nearest(stray, known)}"?`);
}

function select({groups, topics, ids}: FactSelection): readonly FactEntry[] {
  if (ids !== undefined) return ids.map((id) => facts.get(id));
  if (groups !== undefined) assertKnown(groups, [...new Set(facts.entries.map((entry) => entry.group))], 'service');
  if (topics !== undefined) assertKnown(topics, factTopics, 'topic');
  return facts.entries.filter(
    (entry) =>
      (groups === undefined || groups.includes(entry.group)) &&
      (topics === undefined || (topics as readonly FactTopic[]).includes(entry.topic)),
  );
}

/**
 * @throws RangeError for an unknown service, topic or id, or when nothing is left to show
 */
export function factTableProps(selection: FactSelection, locale: Locale): FactTableProps {
  const entries = select(selection);
  if (entries.length === 0) throw new RangeError('no fact matches; check service and topics');
  return {
    ...(selection.caption === undefined ? {} : {caption: selection.caption}),
    rows: entries.map((entry) => factRow(entry, locale, selection.rowsAreHome)),
    ...(selection.rowsAreHome
      ? {groups: [...new Set(entries.map(({group}) => group))].map((id) => ({id, name: groupName(id)}))}
      : {}),
  };
}
