import {useState, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {forgetSearches, recentSearches} from '@site/src/domain/search/recent';
import {exampleQueries} from './parts';
import styles from './SearchDialog.module.css';

export interface SuggestionsProps {
  onChoose: (query: string) => void;
}

/** What is shown before anything is typed: earlier queries, or examples. */
export function Suggestions({onChoose}: SuggestionsProps): ReactNode {
  const [recent, setRecent] = useState(recentSearches);
  const queries = recent.length > 0 ? recent : exampleQueries();
  const clear = (): void => {
    forgetSearches();
    setRecent([]);
  };
  return (
    <div className={styles.suggestions}>
      <div className={styles.suggestionsTitle}>
        {recent.length > 0 ? (
          <Translate id="search.recent.title" description="Over the queries that were typed earlier">
            Recent searches
          </Translate>
        ) : (
          <Translate id="search.examples.title" description="Over examples of queries">
            For instance
          </Translate>
        )}
        {recent.length > 0 ? (
          <button type="button" className={styles.clear} onClick={clear}>
            <Translate id="search.recent.clear" description="Button that forgets the earlier queries">
              Forget them
            </Translate>
          </button>
        ) : null}
      </div>
      <ul>
        {queries.map((query) => (
          <li key={query}>
            <button type="button" onClick={() => onChoose(query)}>
              {query}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
