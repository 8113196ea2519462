/** What the dialog and the page of the search have in common. */
import {useEffect, useMemo, useState, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import services from '@generated/notes-data/default/services.json';
import {factById} from '@site/src/clientModules/popoverData';
import type {FactAnswer} from '@site/src/domain/search/engine';
import type {TextPart} from '@site/src/domain/search/snippet';
import {useLocale} from '@site/src/hooks/useLocale';
import type {PopoverData} from '@site/src/plugins/notes-data';
import type {LoadedSearch, PageSnippets} from './loadSearch';
import {addressOf} from './resultOptions';
import styles from './parts.module.css';

/** Layer of the service that a page is about; notes that are about none have none. */
export function layerOf(path: string): string | undefined {
  const [area, id] = path.split('/');
  return area === 'services' ? services.find((service) => service.id === id)?.layer : undefined;
}

function Parts({parts}: {parts: readonly TextPart[]}): ReactNode {
  return parts.map(({text, isMatch}, index) => (isMatch ? <mark key={index}>{text}</mark> : text));
}

export interface MarkedProps {
  text: string;
  search: LoadedSearch;
  terms: ReadonlySet<string>;
}

/** A title with the words that match in bold. */
export function Marked({text, search, terms}: MarkedProps): ReactNode {
  const locale = useLocale();
  return <Parts parts={search.mark(text, terms, locale)} />;
}

const snippetDelay = 120;

/** The text of a page; loaded a moment after the reader stopped typing. */
function usePageText(search: LoadedSearch, path: string): PageSnippets | undefined {
  const known = search.knownText(path);
  const [loaded, setLoaded] = useState<{path: string; text: PageSnippets}>();
  const isKnown = known !== undefined;
  useEffect(() => {
    if (isKnown) return undefined;
    let isCurrent = true;
    const timer = setTimeout(() => {
      void search.loadText(path).then((text) => isCurrent && setLoaded({path, text}));
    }, snippetDelay);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [search, path, isKnown]);
  return known ?? (loaded?.path === path ? loaded.text : undefined);
}

export interface SnippetProps {
  search: LoadedSearch;
  path: string;
  anchor: string;
  terms: ReadonlySet<string>;
}

/** The part of a section that matches. Its place is kept while the text is loading. */
export function Snippet({search, path, anchor, terms}: SnippetProps): ReactNode {
  const locale = useLocale();
  const page = usePageText(search, path);
  const text = page?.[anchor];
  const parts = useMemo(
    () => (text === undefined ? [] : search.snippet(text, terms, locale)),
    [search, text, terms, locale],
  );
  if (page !== undefined && text === undefined) return null;
  return (
    <span className={styles.snippet}>
      <Parts parts={parts} />
    </span>
  );
}

/* ---------- answer ---------- */

type Popover = PopoverData[string];

/** The fact that answers, once it is here; the results do not wait for it. */
export function useAnswer(answer: FactAnswer | undefined): Popover | undefined {
  const id = answer?.id;
  const [loaded, setLoaded] = useState<{id: string; fact: Popover | undefined}>();
  useEffect(() => {
    if (id === undefined) return undefined;
    let isCurrent = true;
    factById(id).then(
      (fact) => isCurrent && setLoaded({id, fact}),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [id]);
  return loaded !== undefined && loaded.id === id ? loaded.fact : undefined;
}

export interface AnswerProps {
  answer: FactAnswer;
  fact: Popover;
  onOpen?: (() => void) | undefined;
}

/** A fact that answers the query, with its source. */
export function Answer({answer, fact, onOpen}: AnswerProps): ReactNode {
  const [group] = answer.id.split('.');
  const service = services.find(({id}) => id === group)?.name;
  return (
    <section
      className={styles.answer}
      aria-label={translate({
        id: 'search.answer.label',
        message: 'Answer',
        description: 'Name of the row that answers a query with a fact',
      })}>
      <p className={styles.answerName}>
        {service === undefined ? null : `${service} · `}
        <Link to={addressOf(answer)} onClick={onOpen}>
          {fact.name}
        </Link>
        {': '}
        <strong>{fact.value}</strong>
      </p>
      {fact.note === undefined ? null : <p className={styles.answerNote}>{fact.note}</p>}
      <p className={styles.answerSource}>
        <Translate id="search.answer.source" description="Before the link to the source of a fact">
          Source:
        </Translate>{' '}
        {fact.sources.map(({title, url}) => (
          <a key={url} href={url}>
            {title}
          </a>
        ))}
      </p>
    </section>
  );
}

/* ---------- messages ---------- */

/** "3 pages found", in the number of the language. */
export function useCountMessage(): (count: number) => string {
  const {selectMessage} = usePluralForm();
  return (count) =>
    selectMessage(
      count,
      translate(
        {
          id: 'search.count',
          message: 'One page found|{count} pages found',
          description: 'Number of pages found; singular and plural separated by |',
        },
        {count},
      ),
    );
}

/** Lists that lead to every page, for when the search does not. */
export function WaysOut({onOpen}: {onOpen?: (() => void) | undefined}): ReactNode {
  return (
    <ul className={styles.ways}>
      <li>
        <Link to="/services/" onClick={onOpen}>
          <Translate id="search.ways.services" description="Link to the list of services when a search does not help">
            All services
          </Translate>
        </Link>
      </li>
      <li>
        <Link to="/compare/" onClick={onOpen}>
          <Translate id="search.ways.compare" description="Link to the comparisons when a search does not help">
            All comparisons
          </Translate>
        </Link>
      </li>
      <li>
        <Link to="/reference/" onClick={onOpen}>
          <Translate id="search.ways.reference" description="Link to the reference pages when a search does not help">
            Limits, prices and sources
          </Translate>
        </Link>
      </li>
      <li>
        <Link to="/reference/glossary/" onClick={onOpen}>
          <Translate id="search.ways.glossary" description="Link to the glossary when a search does not help">
            Glossary
          </Translate>
        </Link>
      </li>
    </ul>
  );
}

export interface FailedProps {
  retry: () => void;
  onOpen?: (() => void) | undefined;
}

/** The index could not be loaded: says so, and leads to lists of every page. */
export function Failed({retry, onOpen}: FailedProps): ReactNode {
  return (
    <div className={styles.message} role="alert">
      <p className={styles.messageTitle}>
        <Translate id="search.failed.title" description="The index of the search could not be loaded">
          The search could not be loaded.
        </Translate>
      </p>
      <p>
        <Translate id="search.failed.text" description="Under the message that the search could not be loaded">
          You may be offline. Try again, or find the page in a list:
        </Translate>
      </p>
      <WaysOut onOpen={onOpen} />
      <button type="button" className={styles.button} onClick={retry}>
        <Translate id="search.failed.retry" description="Button that loads the search again">
          Try again
        </Translate>
      </button>
    </div>
  );
}

export interface NothingProps {
  query: string;
  onOpen?: (() => void) | undefined;
}

/** No page matches: advice, and lists of every page. */
export function Nothing({query, onOpen}: NothingProps): ReactNode {
  return (
    <div className={styles.message}>
      <p className={styles.messageTitle}>
        <Translate id="search.none.title" description="No page matches the query" values={{query}}>
          {'Nothing found for “{query}”.'}
        </Translate>
      </p>
      <ul>
        <li>
          <Translate id="search.none.fewer" description="Advice when nothing is found">
            Leave a word out: one or two are enough.
          </Translate>
        </li>
        <li>
          <Translate id="search.none.name" description="Advice when nothing is found">
            Use the name of a service or the word from the exam; English, Dutch and Spanish words all work.
          </Translate>
        </li>
        <li>
          <Translate id="search.none.lists" description="Advice when nothing is found; a list of links follows">
            Or find the page in a list:
          </Translate>
          <WaysOut onOpen={onOpen} />
        </li>
      </ul>
    </div>
  );
}

/** Queries that show what the search can do. */
export function exampleQueries(): string[] {
  return [
    translate({
      id: 'search.example.term',
      message: 'task definition',
      description: 'Example of a query: a term of the exam',
    }),
    translate({
      id: 'search.example.question',
      message: 'how long can a Lambda run',
      description: 'Example of a query: a question',
    }),
    translate({
      id: 'search.example.comparison',
      message: 'difference between ECS and EKS',
      description: 'Example of a query: a comparison',
    }),
  ];
}
