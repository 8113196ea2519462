/**
 * Brings the data of `src/data/` into the build: checks it, writes what the browser loads on demand (the popovers of facts
 * and of terms, one file per group) and what readers download (all facts as CSV and JSON).
 */
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {facts} from '../../data/facts';
import {layerWords} from '../../data/layers';
import type {Locale} from '../../data/locales';
import {serviceById} from '../../data/services';
import {serviceIds} from '../../data/services/ids';
import {factsAsCsv, factsAsJson} from '../../domain/fact-download';
import {changeProps, type ChangeRow} from '../../domain/corrections';
import {factRow, type FactRow} from '../../domain/fact-table';
import {glossaryProps, type GlossaryRow} from '../../domain/glossary';
import {plainText} from '../../domain/rich-text';
import {serviceMapProps} from '../../domain/service-map';
import {servicePlace} from '../../domain/service-place';
import type {Layer} from '../../data/schema';
import {currentLocaleOf} from '../current-locale';
import {glyphStyles} from './glyph-styles';
import {untranslatedPages} from './untranslated';

/** What a popover shows: the row of the fact without what the page already has. */
export type PopoverData = Readonly<
  Record<string, Pick<FactRow, 'name' | 'note' | 'value' | 'sources' | 'seen' | 'checked' | 'proof'>>
>;

/** What the popover of a term shows. */
export type TermData = Readonly<
  Record<
    string,
    Pick<GlossaryRow, 'term' | 'english'> & {definition: string; /** Address with the language. */ to: string}
  >
>;

/** A change at AWS as the home page shows it. */
export type RecentChange = Pick<ChangeRow, 'id' | 'date' | 'isoDate' | 'what'>;

/** A layer with its words. */
export interface LayerPlace {
  id: Layer;
  name: string;
  does: string;
}

function popoversOf(group: string, locale: Locale): PopoverData {
  return Object.fromEntries(
    facts.entries
      .filter((entry) => entry.group === group)
      .map((entry) => {
        const {name, note, value, sources, seen, checked, proof} = factRow(entry, locale, true);
        return [
          entry.id,
          {
            name,
            value,
            sources,
            seen,
            checked,
            ...(note === undefined ? {} : {note}),
            ...(proof === undefined ? {} : {proof}),
          },
        ];
      }),
  );
}

/** Definitions by term, one record for each group. */
function termsByGroup(locale: Locale, baseUrl: string): Map<string, TermData> {
  const rows = glossaryProps(locale).rows;
  return new Map(
    [...new Set(rows.map(({group}) => group))].map((name) => [
      name,
      Object.fromEntries(
        rows
          .filter(({group}) => group === name)
          .map(({id, term, english, definition, to}) => [
            id,
            {
              term,
              ...(english === undefined ? {} : {english}),
              definition: plainText(definition),
              to: baseUrl.replace(/\/$/, '') + to,
            },
          ]),
      ),
    ]),
  );
}

function layerPlaces(locale: Locale): LayerPlace[] {
  return (Object.keys(layerWords) as Layer[]).map((id) => ({id, ...layerWords[id][locale]}));
}

/** Full names by id: "Amazon ECS". */
function serviceNames(): Record<string, string> {
  return Object.fromEntries(serviceIds.map((id) => [id, serviceById(id).profile.name]));
}

const recentCount = 4;

function recentChanges(locale: Locale): RecentChange[] {
  return changeProps(locale)
    .rows.slice(0, recentCount)
    .map(({id, date, isoDate, what}) => ({id, date, isoDate, what}));
}

export default function notesData(context: LoadContext): Plugin {
  const locale = currentLocaleOf(context);
  return {
    name: 'notes-data',
    loadContent() {
      const missing = untranslatedPages(context.siteDir, locale);
      if (missing.length > 0) throw new Error(['pages are not translated:', ...missing].join('\n  '));
    },
    getClientModules: () => [join(context.generatedFilesDir, 'notes-data', 'default', 'glyphs.css')],
    async contentLoaded({actions}) {
      const groups = [...new Set(facts.entries.map((entry) => entry.group))];
      await Promise.all([
        ...groups.map((group) => actions.createData(`popovers-${group}.json`, popoversOf(group, locale))),
        ...[...termsByGroup(locale, context.baseUrl)].map(([group, terms]) =>
          actions.createData(`terms-${group}.json`, terms),
        ),
        actions.createData(
          'services.json',
          serviceIds.map((id) => servicePlace(id, locale)),
        ),
        actions.createData('layers.json', layerPlaces(locale)),
        actions.createData('service-names.json', serviceNames()),
        actions.createData('service-map.json', serviceMapProps(locale)),
        actions.createData('glyphs.css', glyphStyles()),
        actions.createData('recent-changes.json', recentChanges(locale)),
      ]);
    },
    async postBuild({outDir}) {
      const folder = join(outDir, 'data');
      await mkdir(folder, {recursive: true});
      await writeFile(join(folder, 'facts.csv'), factsAsCsv(facts, locale));
      await writeFile(join(folder, 'facts.json'), factsAsJson(facts, locale));
    },
  };
}
