import {axisWords, examWords} from '../data/axes';
import {examGuides} from '../data/exams';
import {facts} from '../data/facts';
import {layerWords} from '../data/layers';
import type {Locale} from '../data/locales';
import {axes as allAxes, examScopes, type Axis, type Cell, type Layer} from '../data/schema';
import {sideById, type Side} from '../data/services';
import {meaningOf} from './cell-meaning';
import {factsIn} from './comparison-view';
import type {FactSource} from './fact-set';
import {nearest} from './nearest';
import {pageLink} from './page-link';
import {resolveText, type RichText} from './rich-text';
import {sourceById} from './source-list';

/** What a cell shows; the three answers that are not text are told apart from each other. */
export type ResolvedCell = (
  | {text: RichText}
  | {
      is: Exclude<Cell, string>['is'];
      because?: RichText;
    }
) & {
  /** Positions in the sources of the table: the official pages behind the cell. */
  sources?: readonly number[];
};

/** A column of the table. */
export interface ComparisonSide {
  id: string;
  name: string;
  layer: Layer;
  /** Page of the note. */
  to: string;
}

/** An axis with the answer of each side. */
export interface ComparisonRow {
  axis: Axis;
  label: string;
  cells: readonly ResolvedCell[];
  /** One number a cell; cells of the row with equal numbers mean the same. */
  meanings: readonly number[];
}

export interface ComparisonProps {
  caption: string;
  sides: readonly ComparisonSide[];
  rows: readonly ComparisonRow[];
  /** The official pages behind the cells, in the order in which the table first needs them. */
  sources: readonly {title: string; url: string}[];
}

/** Puts the facts into a cell; an absent cell is one that nobody researched. */
function resolveCell(cell: Cell | undefined, locale: Locale): ResolvedCell {
  if (cell === undefined) return {is: 'not-researched'};
  if (typeof cell === 'string') return {text: resolveText(cell, facts, locale, {form: 'cell'})};
  if (cell.because === undefined) return {is: cell.is};
  return {is: cell.is, because: resolveText(cell.because, facts, locale, {form: 'cell'})};
}

/** In or out of scope of each exam, with the task statements. A variant is in no guide. */
function examCell(exams: Side['exams'], locale: Locale): Cell {
  if (exams === undefined) return {is: 'not-applicable'};
  return examScopes
    .map((exam) => {
      const scope = exams[exam];
      const isOut = scope === 'out';
      return examWords[isOut ? 'out' : 'in'][locale]
        .replace('{exam}', exam)
        .replace('{tasks}', isOut ? '' : scope.join(', '));
    })
    .join('; ');
}

function rawCell({layer, exams, text}: Side, axis: Axis, locale: Locale): Cell | undefined {
  if (axis === 'layer') return layerWords[layer][locale].name;
  if (axis === 'exam-scope') return examCell(exams, locale);
  return text[locale].axes[axis];
}

/** What a service or variant answers on an axis. */
export function cellOf(side: Side, axis: Axis, locale: Locale): ResolvedCell {
  return resolveCell(rawCell(side, axis, locale), locale);
}

function rowOf(axis: Axis, sides: readonly Side[], locale: Locale): ComparisonRow {
  const meanings = sides.map((side) => meaningOf(rawCell(side, axis, locale), facts, locale));
  return {
    axis,
    label: axisWords[axis][locale],
    cells: sides.map((side) => cellOf(side, axis, locale)),
    meanings: meanings.map((meaning) => meanings.indexOf(meaning)),
  };
}

/** The official pages behind a cell: those of its facts, and the guides of the exams for what these ask. */
function pagesOf(cell: ResolvedCell, axis: Axis, {exams}: Side): FactSource[] {
  const ofFacts = factsIn(cell).flatMap((id) => facts.get(id).sources);
  if (axis !== 'exam-scope' || exams === undefined) return ofFacts;
  return [...ofFacts, ...examScopes.map((exam) => sourceById(examGuides[exam].source))];
}

/** Numbers the official pages behind the cells. */
function withSources(
  rows: readonly ComparisonRow[],
  sides: readonly Side[],
): Pick<ComparisonProps, 'rows' | 'sources'> {
  const pages = new Map<string, {title: string; url: string; position: number}>();
  const numberOf = ({title, url}: FactSource): number => {
    const page = pages.get(url) ?? {title, url, position: pages.size};
    pages.set(url, page);
    return page.position;
  };
  const numbered = rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, index) => {
      const positions = pagesOf(cell, row.axis, sides[index]!).map(numberOf);
      const sources = [...new Set(positions)].sort((a, b) => a - b);
      return sources.length === 0 ? cell : {...cell, sources};
    }),
  }));
  return {rows: numbered, sources: [...pages.values()].map(({title, url}) => ({title, url}))};
}

/**
 * The table of two or more services or variants.
 *
 * @throws RangeError for an unknown side or axis, or fewer than two sides
 */
export function comparisonProps(
  selection: {sides: readonly string[]; axes?: readonly string[] | undefined; caption: string},
  locale: Locale,
): ComparisonProps {
  if (selection.sides.length < 2) throw new RangeError('a comparison has at least two sides');
  const stray = selection.axes?.find((axis) => !(allAxes as readonly string[]).includes(axis));
  if (stray !== undefined) throw new RangeError(`unknown axis "${stray}"; did you mean "${nearest(stray, allAxes)}"?`);
  const sides = selection.sides.map((id) => sideById(id));
  const chosen = (selection.axes as readonly Axis[] | undefined) ?? allAxes;
  return {
    caption: selection.caption,
    sides: sides.map(({id, layer, page, text}) => ({id, name: text[locale].name, layer, to: pageLink(page)})),
    ...withSources(
      chosen.map((axis) => rowOf(axis, sides, locale)),
      sides,
    ),
  };
}
