import {changeFiles, correctionFiles} from '../data/corrections';
import {facts} from '../data/facts';
import type {Locale} from '../data/locales';
import type {Correction} from '../data/schema';
import {formatDate, formatMonth} from './format';
import {resolveText, type RichText} from './rich-text';
import {groupName, type GroupOption} from './group-name';
import {pageLink} from './page-link';
import {sourceById} from './source-list';

interface LinkedSource {
  title: string;
  url: string;
}

/** A correction as a page shows it. */
export interface CorrectionRow {
  id: string;
  services: readonly string[];
  kind: Correction['kind'];
  claim: string;
  right: RichText;
  why: string;
  /** Page that explains it. */
  to: string;
  sources: readonly LinkedSource[];
}

/** A change at AWS as a page shows it. */
export interface ChangeRow {
  id: string;
  services: readonly string[];
  date: string;
  /** Machine-readable date of the `time` element. */
  isoDate: string;
  what: RichText;
  answer: RichText;
  sources: readonly LinkedSource[];
}

function linkSources(ids: readonly string[]): LinkedSource[] {
  return ids.map((id) => {
    const {title, url} = sourceById(id);
    return {title, url};
  });
}

function groupsOf(rows: readonly {services: readonly string[]}[]): GroupOption[] {
  return [...new Set(rows.flatMap(({services}) => services))]
    .map((id) => ({id, name: groupName(id)}))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/**
 * All corrections, or those that a page explains.
 *
 * @param page path without fragment; the whole list when absent
 * @throws RangeError for a correction without a text; UnknownFactError for a fact that does not exist
 */
export function correctionProps(
  page: string | undefined,
  locale: Locale,
): {rows: CorrectionRow[]; groups: GroupOption[]; isHome: boolean} {
  const rows = correctionFiles.flatMap(({corrections, texts}) =>
    Object.entries(corrections)
      .filter(([, correction]) => page === undefined || correction.page.split('#')[0] === page)
      .map(([id, correction]): CorrectionRow => {
        const text = texts[locale][id];
        if (text === undefined)
          throw new RangeError(
            `correction "${id}" has no ${locale} text; add it to src/data/corrections/*.text.${locale}.ts`,
          );
        for (const fact of correction.facts) facts.get(fact);
        return {
          id,
          services: correction.services,
          kind: correction.kind,
          claim: text.claim,
          right: resolveText(text.right, facts, locale),
          why: text.why,
          to: pageLink(correction.page),
          sources: linkSources(correction.sources),
        };
      }),
  );
  return {rows, groups: groupsOf(rows), isHome: page === undefined};
}

/**
 * What changed at AWS, newest first.
 *
 * @throws RangeError for a change without a text; UnknownFactError for a fact that does not exist
 */
export function changeProps(locale: Locale): {rows: ChangeRow[]; groups: GroupOption[]} {
  const rows = changeFiles.flatMap(({changes, texts}) =>
    Object.entries(changes).map(([id, change]): ChangeRow => {
      const text = texts[locale][id];
      if (text === undefined)
        throw new RangeError(`change "${id}" has no ${locale} text; add it to src/data/changes/text.${locale}.ts`);
      for (const fact of change.facts) facts.get(fact);
      return {
        id,
        services: change.services,
        date: change.date.length === 7 ? formatMonth(change.date, locale) : formatDate(change.date, locale),
        isoDate: change.date,
        what: resolveText(text.what, facts, locale),
        answer: resolveText(text.answer, facts, locale),
        sources: linkSources(change.sources),
      };
    }),
  );
  rows.sort((a, b) => b.isoDate.localeCompare(a.isoDate));
  return {rows, groups: groupsOf(rows)};
}

/** The claims that a page corrects, for the list at its end. */
export function pageCorrections(page: string, locale: Locale): {id: string; claim: string}[] {
  return correctionProps(page, locale).rows.map(({id, claim}) => ({id, claim}));
}
