import {useSyncExternalStore, type ReactNode} from 'react';
import clsx from 'clsx';
import {useHistory} from '@docusaurus/router';
import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {openSearch} from '@site/src/components/Search/openSearch';
import styles from './styles.module.css';

export interface SearchBoxProps {
  /** `hero` is the large one of the home page. */
  variant?: 'navbar' | 'hero';
}

const unchanging = () => () => undefined;
const isApple = () => /mac|iphone|ipad/i.test(navigator.platform);

/** The keys that open the search; a server does not know the keyboard and says Ctrl. */
function Shortcut(): ReactNode {
  const modifier = useSyncExternalStore(unchanging, isApple, () => false) ? '⌘' : 'Ctrl';
  return (
    <kbd className={styles.keys} aria-hidden="true">
      {`${modifier} K`}
    </kbd>
  );
}

/** Decoration: the field beside it has a name of its own. */
export function MagnifierIcon({className}: {className?: string | undefined}): ReactNode {
  return (
    <svg
      className={className}
      viewBox="0 0 24 24"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      aria-hidden="true">
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="m15.5 15.5 5 5" />
    </svg>
  );
}

/** Looks like a field and opens the search. Nothing of the search is loaded before. */
export function SearchBox({variant = 'navbar'}: SearchBoxProps): ReactNode {
  const history = useHistory();
  const searchPage = useBaseUrl('/search/');
  const open = (): void => {
    if (!openSearch()) history.push(searchPage);
  };
  return (
    <button
      type="button"
      className={clsx(styles.box, styles[variant])}
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K /"
      aria-label={translate({
        id: 'search.button.label',
        message: 'Search',
        description: 'Name of the button that opens the search',
      })}
      onClick={open}>
      <MagnifierIcon className={styles.icon} />
      <span className={styles.text}>
        {variant === 'hero' ? (
          <Translate id="search.button.hero" description="In the large search box of the home page">
            Search for a service, a term, a question
          </Translate>
        ) : (
          <Translate id="search.button.navbar" description="In the search box of the navigation bar">
            Search
          </Translate>
        )}
      </span>
      <Shortcut />
    </button>
  );
}
