/** The grid of a diagram: columns and rows, and the space that frames and steps need around their cells. */
import type {Place} from '../data/diagrams/types';

/** A frame, or a box that needs space outside of its cells. */
export interface GridItem {
  place: Place;
  isFrame: boolean;
  /** Space that it needs on each side of its cells. */
  own: Insets;
}
interface Insets {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
type Side = keyof Insets;

/** Tracks that a place covers first and last, from 0. */
export const firstColumn = ([column]: Place): number => column;
export const lastColumn = ([column, , columns = 1]: Place): number => column + columns - 1;
export const firstRow = ([, row]: Place): number => row;
export const lastRow = ([, row, , rows = 1]: Place): number => row + rows - 1;

const edgeOf: Readonly<Record<Side, (place: Place) => number>> = {
  left: firstColumn,
  right: lastColumn,
  top: firstRow,
  bottom: lastRow,
};

const holds = (outer: Place, inner: Place): boolean =>
  firstColumn(outer) <= firstColumn(inner) &&
  lastColumn(outer) >= lastColumn(inner) &&
  firstRow(outer) <= firstRow(inner) &&
  lastRow(outer) >= lastRow(inner);

/** In how many frames an item lies; an outer frame stands before those inside it. */
function depth(items: readonly GridItem[], index: number): number {
  const {place} = items[index]!;
  return items.slice(0, index).filter((item) => item.isFrame && holds(item.place, place)).length;
}

/** Space on one side of an item's cells: its own, and that of the items inside it that end at the same edge. */
function ownInset(items: readonly GridItem[], index: number, side: Side): number {
  const {place, own} = items[index]!;
  const edge = edgeOf[side];
  const inside = items.flatMap((item, other) =>
    other > index && holds(place, item.place) && edge(item.place) === edge(place) ? [inset(items, other, side)] : [],
  );
  return own[side] + Math.max(0, ...inside);
}

/** Space on one side of an item's cells, with the edges of neighbouring frames in one line. */
export function inset(items: readonly GridItem[], index: number, side: Side): number {
  const {place, isFrame} = items[index]!;
  if (!isFrame) return ownInset(items, index, side);
  const edge = edgeOf[side];
  const neighbours = items.flatMap((item, other) =>
    item.isFrame && edge(item.place) === edge(place) && depth(items, other) === depth(items, index)
      ? [ownInset(items, other, side)]
      : [],
  );
  return Math.max(...neighbours);
}

/** The most that any item needs before or after each track. */
export function trackInsets(items: readonly GridItem[], tracks: number, side: Side): number[] {
  return Array.from({length: tracks}, (_, track) =>
    Math.max(
      0,
      ...items.flatMap(({place}, index) => (edgeOf[side](place) === track ? [inset(items, index, side)] : [])),
    ),
  );
}

/** Between tracks, where the layout names no gap. */
const defaultGap = 22;

/** A gap for each space between tracks. */
export function gapsOf(gap: number | readonly number[] | undefined, tracks: number): number[] {
  return Array.from({length: tracks - 1}, (_, index) => (typeof gap === 'object' ? gap[index] : gap) ?? defaultGap);
}

/** A column or a row, in pixels. */
export interface Track {
  start: number;
  end: number;
}

/**
 * The tracks one after the other.
 *
 * @param before what each needs before it, `after` what it needs behind it, both in pixels
 */
export function tracksOf(
  sizes: readonly number[],
  before: readonly number[],
  after: readonly number[],
  gaps: readonly number[],
): Track[] {
  let at = 0;
  return sizes.map((size, index) => {
    const start = at + before[index]!;
    const end = start + size;
    at = end + after[index]! + (gaps[index] ?? 0);
    return {start, end};
  });
}
