import {
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
import {useHistory} from '@docusaurus/router';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {MagnifierIcon} from '@site/src/components/SearchBox';
import {rememberSearch} from '@site/src/domain/search/recent';
import {Answer, Failed, Nothing, useAnswer, useCountMessage} from './parts';
import {ResultGroupList} from './ResultGroupList';
import {addressOf, resultGroups, type ResultOption} from './resultOptions';
import {Suggestions} from './Suggestions';
import {useSearch} from './useSearch';
import styles from './SearchDialog.module.css';

/** Names of keys are the same in every language. */
const keys = {choose: '↑ ↓', open: '↵', close: 'Esc'} as const;

function KeyHints(): ReactNode {
  return (
    <span className={styles.keys} aria-hidden="true">
      <kbd>{keys.choose}</kbd>{' '}
      <Translate id="search.keys.choose" description="What the arrow keys do in the search">
        choose
      </Translate>{' '}
      <kbd>{keys.open}</kbd>{' '}
      <Translate id="search.keys.open" description="What the Enter key does in the search">
        open
      </Translate>{' '}
      <kbd>{keys.close}</kbd>{' '}
      <Translate id="search.keys.close" description="What the Escape key does in the search">
        close
      </Translate>
    </span>
  );
}

export interface SearchDialogProps {
  onClose: () => void;
}

/** The search as a dialog: a combobox with a list of results, after the pattern of the WAI-ARIA APG. */
export function SearchDialog({onClose}: SearchDialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const listId = `${id}-list`;
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<{query: string; id: string}>();
  const state = useSearch(query);
  const history = useHistory();
  const {withBaseUrl} = useBaseUrlUtils();
  const countMessage = useCountMessage();

  const hasQuery = query.trim() !== '';
  const result = state.status === 'ready' && hasQuery ? state.result : undefined;
  const groups = result === undefined ? [] : resultGroups(result.pages, id);
  const options = groups.flatMap((group) => group.options);
  const active =
    chosen?.query === query && options.some((option) => option.id === chosen.id) ? chosen.id : options[0]?.id;
  const fact = useAnswer(result?.answer);

  useEffect(() => {
    const element = dialog.current;
    if (element?.open === false) element.showModal();
    input.current?.focus();
  }, []);

  // Going back leaves the page that the dialog belongs to.
  useEffect(() => history.listen((_, action) => (action === 'POP' ? onClose() : undefined)), [history, onClose]);

  useEffect(() => {
    if (active !== undefined) document.getElementById(active)?.scrollIntoView({block: 'nearest'});
  }, [active]);

  const searchPage = `/search/?q=${encodeURIComponent(query.trim())}`;
  const leave = useCallback(() => {
    rememberSearch(query);
    onClose();
  }, [query, onClose]);

  const open = (to: string): void => {
    leave();
    history.push(withBaseUrl(to));
  };

  const choose = (option: ResultOption, event: MouseEvent): void => {
    const to = addressOf(option);
    if (event.ctrlKey || event.metaKey) {
      rememberSearch(query);
      window.open(withBaseUrl(to), '_blank', 'noopener');
    } else open(to);
  };

  const move = (step: number): void => {
    if (options.length === 0) return;
    const at = options.findIndex((option) => option.id === active);
    const next = options[(at + step + options.length) % options.length];
    if (next !== undefined) setChosen({query, id: next.id});
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const option = options.find((candidate) => candidate.id === active);
      if (option !== undefined) open(addressOf(option));
      else if (hasQuery) open(searchPage);
    }
  };

  const status = ((): string => {
    if (!hasQuery || state.status === 'failed') return '';
    if (state.status === 'loading') {
      return translate({
        id: 'search.loading',
        message: 'Loading the index …',
        description: 'While the index of the search is loading',
      });
    }
    if (options.length === 0) {
      return translate({
        id: 'search.none.status',
        message: 'Nothing found',
        description: 'Read aloud when no page matches',
      });
    }
    return [fact === undefined ? '' : `${fact.name}: ${fact.value}.`, countMessage(groups.length)]
      .filter(Boolean)
      .join(' ');
  })();

  return (
    // A click on the backdrop closes; Escape does the same by keyboard.
    // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events, jsx-a11y-x/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={translate({
        id: 'search.dialog.label',
        message: 'Search the notes',
        description: 'Name of the dialog of the search',
      })}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && onClose()}>
      <div className={styles.panel}>
        <div className={styles.field}>
          <MagnifierIcon className={styles.icon} />
          <input
            ref={input}
            type="text"
            role="combobox"
            className={styles.input}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={onKeyDown}
            placeholder={translate({
              id: 'search.input.placeholder',
              message: 'A service, a term, a question',
              description: 'In the empty field of the search',
            })}
            aria-label={translate({
              id: 'search.input.label',
              message: 'Search for',
              description: 'Name of the field of the search',
            })}
            aria-expanded={options.length > 0}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={active}
            autoComplete="off"
            autoCapitalize="off"
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="go"
            maxLength={200}
          />
          <button
            type="button"
            className={styles.close}
            onClick={onClose}
            aria-label={translate({
              id: 'search.close',
              message: 'Close the search',
              description: 'Button that closes the search',
            })}>
            <svg
              viewBox="0 0 24 24"
              width="20"
              height="20"
              fill="none"
              stroke="currentColor"
              strokeWidth="2"
              strokeLinecap="round"
              aria-hidden="true">
              <path d="m6 6 12 12M18 6 6 18" />
            </svg>
          </button>
        </div>
        <div className={styles.status} role="status">
          {status}
        </div>
        <div className={styles.results}>
          {hasQuery || state.status === 'failed' ? null : (
            <Suggestions onChoose={(next) => (setQuery(next), input.current?.focus())} />
          )}
          {state.status === 'failed' ? <Failed retry={state.retry} onOpen={leave} /> : null}
          {result?.answer === undefined || fact === undefined ? null : (
            <Answer answer={result.answer} fact={fact} onOpen={leave} />
          )}
          {result !== undefined && options.length === 0 ? <Nothing query={query.trim()} onOpen={leave} /> : null}
          <div
            role="listbox"
            id={listId}
            aria-label={translate({
              id: 'search.results.label',
              message: 'Results',
              description: 'Name of the list of results',
            })}>
            {state.status === 'ready'
              ? groups.map((group) => (
                  <ResultGroupList
                    key={group.path}
                    group={group}
                    active={active}
                    state={state}
                    onChoose={choose}
                    onPoint={(option) => option !== active && setChosen({query, id: option})}
                  />
                ))
              : null}
          </div>
        </div>
        <div className={styles.footer}>
          <KeyHints />
          {hasQuery ? (
            <Link to={searchPage} onClick={leave}>
              <Translate id="search.all" description="Link to all results of a query, on a page with an address">
                All results on a page
              </Translate>
            </Link>
          ) : null}
        </div>
      </div>
    </dialog>
  );
}
