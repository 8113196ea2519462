import {useId, type ReactNode} from 'react';
import BrowserOnly from '@docusaurus/BrowserOnly';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {useQueryString} from '@docusaurus/theme-common';
import Heading from '@theme/Heading';
import {
  Answer,
  exampleQueries,
  Failed,
  layerOf,
  Marked,
  Nothing,
  Snippet,
  useAnswer,
  useCountMessage,
  WaysOut,
} from '@site/src/components/Search/parts';
import {addressOf, resultGroups, type ResultGroup} from '@site/src/components/Search/resultOptions';
import {useSearch, type SearchState} from '@site/src/components/Search/useSearch';
import styles from './styles.module.css';

const mostPages = 30;

function Result({group, state}: {group: ResultGroup; state: Extract<SearchState, {status: 'ready'}>}): ReactNode {
  const {search, result} = state;
  return (
    <li className={styles.result} data-layer={layerOf(group.path)}>
      <h2 className={styles.title}>
        <Link to={`/${group.path}/`}>
          <Marked text={group.title} search={search} terms={result.terms} />
        </Link>
      </h2>
      <ul className={styles.sections}>
        {group.options.map((option) => (
          <li key={option.id}>
            {option.title === '' ? null : (
              <Link to={addressOf(option)}>
                <Marked text={option.title} search={search} terms={result.terms} />
              </Link>
            )}
            <Snippet search={search} path={option.path} anchor={option.anchor} terms={result.terms} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function Results({query}: {query: string}): ReactNode {
  const id = useId();
  const state = useSearch(query);
  const countMessage = useCountMessage();
  const result = state.status === 'ready' ? state.result : undefined;
  const fact = useAnswer(result?.answer);
  if (state.status === 'failed') return <Failed retry={state.retry} />;
  if (state.status === 'loading' || result === undefined) {
    return (
      <p role="status">
        <Translate id="search.loading" description="While the index of the search is loading">
          Loading the index …
        </Translate>
      </p>
    );
  }
  if (result.pages.length === 0) {
    return (
      <div role="status">
        <Nothing query={query} />
      </div>
    );
  }
  const groups = resultGroups(result.pages, id, mostPages);
  return (
    <>
      <p role="status" className={styles.count}>
        {countMessage(groups.length)}
      </p>
      {result.answer === undefined || fact === undefined ? null : <Answer answer={result.answer} fact={fact} />}
      <ol className={styles.results}>
        {groups.map((group) => (
          <Result key={group.path} group={group} state={state} />
        ))}
      </ol>
    </>
  );
}

function Examples({onChoose}: {onChoose: (query: string) => void}): ReactNode {
  return (
    <>
      <p className={styles.count}>
        <Translate id="search.examples.title" description="Over examples of queries">
          For instance
        </Translate>
      </p>
      <ul className={styles.examples}>
        {exampleQueries().map((query) => (
          <li key={query}>
            <button type="button" onClick={() => onChoose(query)}>
              {query}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The address holds what is typed, so that a search can be shared. */
function SearchForm(): ReactNode {
  const [query, setQuery] = useQueryString('q');
  const typed = query.slice(0, 200);
  return (
    <>
      <form role="search" className={styles.form} onSubmit={(event) => event.preventDefault()}>
        <input
          type="search"
          name="q"
          className={styles.input}
          value={typed}
          onChange={(event) => setQuery(event.target.value)}
          aria-label={translate({
            id: 'search.input.label',
            message: 'Search for',
            description: 'Name of the field of the search',
          })}
          placeholder={translate({
            id: 'search.input.placeholder',
            message: 'A service, a term, a question',
            description: 'In the empty field of the search',
          })}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={200}
        />
      </form>
      {typed.trim() === '' ? <Examples onChoose={setQuery} /> : <Results query={typed.trim()} />}
    </>
  );
}

/** All results of a query, on a page with an address. */
export function SearchPage(): ReactNode {
  return (
    <main className={styles.page}>
      <Heading as="h1">
        <Translate id="search.page.title" description="Title of the page of the search">
          Search
        </Translate>
      </Heading>
      <BrowserOnly
        fallback={
          <noscript>
            <p>
              <Translate
                id="search.noscript"
                description="On the page of the search, without JavaScript; a list of links follows">
                The search needs JavaScript. Every page is in these lists:
              </Translate>
            </p>
            <WaysOut />
          </noscript>
        }>
        {() => <SearchForm />}
      </BrowserOnly>
    </main>
  );
}
