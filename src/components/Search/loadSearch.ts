/** Loads engine and index, once, when somebody searches for the first time. */
import * as v from 'valibot';
import type {SearchEngine} from '@site/src/domain/search/engine';
import type * as Client from '@site/src/domain/search/client';

const namesSchema = v.object({
  index: v.pipe(v.string(), v.regex(/^search-index\.[0-9a-f]+\.json$/)),
  text: v.pipe(v.string(), v.regex(/^search-text\.[0-9a-f]+$/)),
});

const snippetsSchema = v.record(v.string(), v.string());

/** Text of a page by heading id. */
export type PageSnippets = Readonly<Record<string, string>>;

/** The search of a language, ready for queries. */
export interface LoadedSearch {
  engine: SearchEngine;
  mark: typeof Client.markMatches;
  snippet: typeof Client.snippetOf;
  /** The text of a page, if it is here already. */
  knownText: (path: string) => PageSnippets | undefined;
  /** Never rejects: a result without its snippet is still a result. */
  loadText: (path: string) => Promise<PageSnippets>;
}

async function fetchJson(url: string, options: RequestInit = {}): Promise<unknown> {
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}

async function load(baseUrl: string): Promise<LoadedSearch> {
  const client = import(/* webpackChunkName: "search" */ '@site/src/domain/search/client');
  // The name of the index changes with its content: the file that names it is always asked for again.
  const names = v.parse(namesSchema, await fetchJson(`${baseUrl}search-index.json`, {cache: 'no-cache'}));
  const [{SearchEngine, decodeIndex, markMatches, snippetOf}, file] = await Promise.all([
    client,
    fetchJson(baseUrl + names.index),
  ]);
  const known = new Map<string, PageSnippets>();
  return {
    engine: new SearchEngine(decodeIndex(file)),
    mark: markMatches,
    snippet: snippetOf,
    knownText: (path) => known.get(path),
    async loadText(path) {
      try {
        const text =
          known.get(path) ?? v.parse(snippetsSchema, await fetchJson(`${baseUrl}${names.text}/${path}.json`));
        known.set(path, text);
        return text;
      } catch {
        return {};
      }
    },
  };
}

const loading = new Map<string, Promise<LoadedSearch>>();

/**
 * @param baseUrl of the language
 * @returns rejects when something could not be loaded; the next call tries again
 */
export function loadSearch(baseUrl: string): Promise<LoadedSearch> {
  const known = loading.get(baseUrl);
  if (known !== undefined) return known;
  const search = load(baseUrl);
  loading.set(baseUrl, search);
  search.catch(() => loading.delete(baseUrl));
  return search;
}
