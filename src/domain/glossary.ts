import {facts} from '../data/facts';
import {glossaryTerms, glossaryTexts} from '../data/glossary';
import {defaultLocale, localeList, type Locale} from '../data/locales';
import type {GlossaryText} from '../data/schema';
import {groupName, type GroupOption} from './group-name';
import {pageLink} from './page-link';
import {resolveText, type RichText} from './rich-text';
import type {Alternates} from './search/knowledge';

/** A term as the glossary shows it. */
export interface GlossaryRow {
  /** Address of the entry on its page. */
  id: string;
  term: string;
  /** The word of the exam, where the term is a translation. */
  english?: string;
  definition: RichText;
  why?: string;
  synonyms: readonly string[];
  /** The note that explains it. */
  to: string;
  group: string;
}

function textOf(id: string, locale: Locale): GlossaryText {
  const text = glossaryTexts[locale][id];
  if (text === undefined)
    throw new RangeError(`term "${id}" has no ${locale} text; add it to src/data/glossary/text.${locale}.ts`);
  return text;
}

/**
 * Every term, in the order of the alphabet of the language.
 *
 * @throws RangeError for a term without a text; UnknownFactError for a fact that does not exist
 */
export function glossaryProps(locale: Locale): {rows: GlossaryRow[]; groups: GroupOption[]} {
  const {compare} = new Intl.Collator(locale);
  const rows = Object.entries(glossaryTerms)
    .map(([id, {page, group}]): GlossaryRow => {
      const {term, definition, why, synonyms} = textOf(id, locale);
      const english = textOf(id, defaultLocale).term;
      return {
        id,
        term,
        ...(english === term ? {} : {english}),
        definition: resolveText(definition, facts, locale),
        ...(why === undefined ? {} : {why}),
        synonyms,
        to: pageLink(page),
        group,
      };
    })
    .sort((a, b) => compare(a.term, b.term));
  const groups = [...new Set(rows.map(({group}) => group))]
    .map((id) => ({id, name: groupName(id)}))
    .sort((a, b) => compare(a.name, b.name));
  return {rows, groups};
}

/** The terms as the search takes them: every language's word and synonyms lead to the note that explains the term. */
export function glossaryAlternates(): Alternates[] {
  return Object.entries(glossaryTerms).map(([id, {page}]) => ({
    path: page,
    words: [
      ...new Set(
        localeList.flatMap((locale) => {
          const {term, synonyms} = textOf(id, locale);
          return [term, ...synonyms].map((word) => word.toLocaleLowerCase(locale));
        }),
      ),
    ],
  }));
}
