/** What a reader sees of a comparison: which sides, which rows. Runs in the browser; reads no data. */
import type {Axis} from '../data/schema';
import type {ComparisonProps, ComparisonRow, ResolvedCell} from './comparison';

/** The view of a table that the reader has set. */
export interface TableView {
  /** The rows that the reader chose; all when absent. */
  axes?: readonly Axis[] | undefined;
  onlyDifferences: boolean;
}

/** Every row. */
export const fullView: TableView = {onlyDifferences: false};

/** All sides give the same answer. */
export function isSame({meanings}: Pick<ComparisonRow, 'meanings'>): boolean {
  return meanings.every((meaning) => meaning === meanings[0]);
}

/** Ids of the facts in a cell, each once. */
export function factsIn(cell: ResolvedCell): string[] {
  const rich = 'text' in cell ? cell.text : (cell.because ?? []);
  return [...new Set(rich.flatMap((part) => (typeof part === 'string' ? [] : [part.id])))];
}

/** The rows of a view, in the order of the table. With a single side there is nothing to differ from. */
export function visibleRows(rows: readonly ComparisonRow[], {axes, onlyDifferences}: TableView): ComparisonRow[] {
  return rows.filter(
    (row) =>
      (axes === undefined || axes.includes(row.axis)) && !(onlyDifferences && row.meanings.length > 1 && isSame(row)),
  );
}

/** The columns of some sides, in the order that is asked for, with the sources that these need. */
export function pickSides(table: ComparisonProps, ids: readonly string[], caption: string): ComparisonProps {
  const columns = ids.map((id) => table.sides.findIndex((side) => side.id === id)).filter((column) => column >= 0);
  const needed = new Map<number, number>();
  const renumber = (cell: ResolvedCell): ResolvedCell => {
    if (cell.sources === undefined) return cell;
    const sources = cell.sources.map((source) => {
      const position = needed.get(source) ?? needed.size;
      needed.set(source, position);
      return position;
    });
    return {...cell, sources: sources.sort((a, b) => a - b)};
  };
  const rows = table.rows.map((row) => ({
    ...row,
    cells: columns.map((column) => renumber(row.cells[column]!)),
    meanings: columns.map((column) => row.meanings[column]!),
  }));
  return {
    caption,
    sides: columns.map((column) => table.sides[column]!),
    rows,
    sources: [...needed.keys()].map((source) => table.sources[source]!),
  };
}
