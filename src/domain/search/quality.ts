/** How good the search is: a labelled set of queries, what it measures, and the floor under it. */
import * as v from 'valibot';
import type {SearchEngine} from './engine';

/** The form of the files in `tests/search`. */
export const labelledQueriesSchema = v.array(
  v.strictObject({
    query: v.pipe(v.string(), v.nonEmpty()),
    /** Paths without language and slashes at the ends; none where nothing may be found. */
    accept: v.array(v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/))),
    /** Plain word, word of the exam, plural, typing mistake, question … */
    kind: v.string(),
  }),
);
export type LabelledQuery = v.InferOutput<typeof labelledQueriesSchema>[number];

/** A query whose first page is not the right one. */
export interface Failure {
  query: string;
  kind: string;
  accept: readonly string[];
  /** The first three pages. */
  found: readonly string[];
  /** The right page is among the first three. */
  isNear: boolean;
}

/** Shares run from 0 to 1. */
export interface Quality {
  queries: number;
  /** Share of queries whose first page is right, or that rightly find nothing. */
  success1: number;
  success3: number;
  /** Mean reciprocal rank of the first right page. */
  reciprocalRank: number;
  failures: readonly Failure[];
}

/** The least shares of queries that find the right page first, and among the first three. */
export const floor = {success1: 0.95, success3: 0.99} as const;

/** Rank of the first accepted page, from 1; 0 when there is none. */
function rankOf(found: readonly string[], accept: readonly string[]): number {
  if (accept.length === 0) return found.length === 0 ? 1 : 0;
  return found.findIndex((path) => accept.includes(path)) + 1;
}

/** Asks every query and compares what is found with what was expected. */
export function measure(engine: Pick<SearchEngine, 'hits'>, queries: readonly LabelledQuery[]): Quality {
  const ranked = queries.map((labelled) => {
    const found = engine.hits(labelled.query).map(({path}) => path);
    return {labelled, found, rank: rankOf(found, labelled.accept)};
  });
  const share = (isGood: (rank: number) => boolean): number =>
    ranked.filter(({rank}) => isGood(rank)).length / Math.max(1, ranked.length);
  return {
    queries: queries.length,
    success1: share((rank) => rank === 1),
    success3: share((rank) => rank >= 1 && rank <= 3),
    reciprocalRank: ranked.reduce((sum, {rank}) => sum + (rank === 0 ? 0 : 1 / rank), 0) / Math.max(1, ranked.length),
    failures: ranked
      .filter(({rank}) => rank !== 1)
      .map(({labelled, found, rank}) => ({...labelled, found: found.slice(0, 3), isNear: rank >= 1 && rank <= 3})),
  };
}

/** An empty set proves nothing and is below the floor. */
export function isAboveFloor({queries, success1, success3}: Quality): boolean {
  return queries > 0 && success1 >= floor.success1 && success3 >= floor.success3;
}
