/**
 * What a reader searched for, kept in their browser only. What is stored is checked when it is read; storage that is
 * corrupt, full or forbidden is the same as empty.
 */
import * as v from 'valibot';

const key = 'aws-compute-notes.search.recent';
const maxQueries = 6;
const maxLength = 100;

/** The stored form; a change of it gets a new version. */
const storedSchema = v.strictObject({
  version: v.literal(1),
  queries: v.pipe(
    v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(maxLength))),
    v.maxLength(maxQueries),
  ),
});

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Reading the property already throws where storage is forbidden. */
function browserStore(): Store | undefined {
  try {
    return typeof window === 'undefined' ? undefined : window.localStorage;
  } catch {
    return undefined;
  }
}

/** Latest first. */
export function recentSearches(store: Store | undefined = browserStore()): readonly string[] {
  try {
    const text = store?.getItem(key);
    if (text === null || text === undefined) return [];
    const result = v.safeParse(storedSchema, JSON.parse(text));
    return result.success ? result.output.queries : [];
  } catch {
    return [];
  }
}

/** Puts a query first among the recent ones; does nothing where storage is forbidden. */
export function rememberSearch(query: string, store: Store | undefined = browserStore()): void {
  const added = query.trim().replace(/\s+/g, ' ');
  if (added.length < 2 || added.length > maxLength) return;
  const others = recentSearches(store).filter((known) => known.toLowerCase() !== added.toLowerCase());
  const queries = [added, ...others].slice(0, maxQueries);
  try {
    store?.setItem(key, JSON.stringify({version: 1, queries}));
  } catch {
    // Full or forbidden: the search works without.
  }
}

/** Removes the recent queries from the device. */
export function forgetSearches(store: Store | undefined = browserStore()): void {
  try {
    store?.removeItem(key);
  } catch {
    // Forbidden: nothing was stored either.
  }
}
