import {axisWords} from '../data/axes';
import {facts} from '../data/facts';
import {layerWords} from '../data/layers';
import type {Locale} from '../data/locales';
import {axes as allAxes, type Axis, type Cell, type Layer} from '../data/schema';
import {sideById} from '../data/services';
import {nearest} from './nearest';
import {plainText, resolveText, type RichText} from './rich-text';

/** What a cell shows; the three answers that are not text are told apart from each other. */
export type ResolvedCell = {text: RichText} | {is: Exclude<Cell, string>['is']; because?: RichText};

export interface ComparisonSide {
  id: string;
  name: string;
  layer: Layer;
  /** Page of the note. */
  to: string;
}

export interface ComparisonRow {
  axis: Axis;
  label: string;
  cells: readonly ResolvedCell[];
  /** All sides give the same answer. */
  isSame: boolean;
}

export interface ComparisonProps {
  caption: string;
  sides: readonly ComparisonSide[];
  rows: readonly ComparisonRow[];
}

/** Puts the facts into a cell; an absent cell is one that nobody researched. */
export function resolveCell(cell: Cell | undefined, locale: Locale): ResolvedCell {
  if (cell === undefined) return {is: 'not-researched'};
  if (typeof cell === 'string') return {text: resolveText(cell, facts, locale, {form: 'cell'})};
  if (cell.because === undefined) return {is: cell.is};
  return {is: cell.is, because: resolveText(cell.because, facts, locale, {form: 'cell'})};
}

/** Two cells mean the same when they say the same once facts are put in, whatever the case or the full stop. */
function meaningOf(cell: ResolvedCell): string {
  if ('is' in cell) return cell.is;
  return plainText(cell.text)
    .toLocaleLowerCase()
    .replace(/[\s.]+/g, ' ')
    .trim();
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
    sides: sides.map(({id, layer, page, text}) => ({id, name: text[locale].name, layer, to: `/${page}/`})),
    rows: chosen.map((axis) => {
      const cells = sides.map(({layer, text}): ResolvedCell =>
        axis === 'layer' ? {text: [layerWords[layer][locale].name]} : resolveCell(text[locale].axes[axis], locale),
      );
      return {
        axis,
        label: axisWords[axis][locale],
        cells,
        isSame: new Set(cells.map(meaningOf)).size === 1,
      };
    }),
  };
}
