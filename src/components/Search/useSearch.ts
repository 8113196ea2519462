import {useCallback, useEffect, useMemo, useState} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {SearchResult} from '@site/src/domain/search/engine';
import {loadSearch, type LoadedSearch} from './loadSearch';

/** `failed` when the index could not be downloaded; `retry` downloads it again. */
export type SearchState =
  | {status: 'loading'}
  | {status: 'failed'; retry: () => void}
  | {status: 'ready'; search: LoadedSearch; result: SearchResult};

/** The results for what is typed. Loads the index when it is first used. */
export function useSearch(query: string): SearchState {
  const {baseUrl} = useDocusaurusContext().siteConfig;
  const [attempt, setAttempt] = useState(0);
  const [search, setSearch] = useState<LoadedSearch>();
  const [failedAttempt, setFailedAttempt] = useState<number>();

  useEffect(() => {
    let isCurrent = true;
    loadSearch(baseUrl).then(
      (loaded) => isCurrent && setSearch(loaded),
      () => isCurrent && setFailedAttempt(attempt),
    );
    return () => {
      isCurrent = false;
    };
  }, [baseUrl, attempt]);

  const retry = useCallback(() => setAttempt((current) => current + 1), []);
  const result = useMemo(() => search?.engine.search(query), [search, query]);
  if (search !== undefined && result !== undefined) return {status: 'ready', search, result};
  return failedAttempt === attempt ? {status: 'failed', retry} : {status: 'loading'};
}
