import {useEffect, useState, type ComponentType, type ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import HostedSearchBar from '@theme-original/SearchBar';
import {SearchBox} from '@site/src/components/SearchBox';
import type {SearchDialogProps} from '@site/src/components/Search/SearchDialog';
import {onOpenSearch, openSearch} from '@site/src/components/Search/openSearch';

const loadDialog = () => import(/* webpackChunkName: "search-dialog" */ '@site/src/components/Search/SearchDialog');

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))
  );
}

function isShortcut(event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() === 'k') return (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  return event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
}

/** The box, the keys that open it, and the dialog, which is loaded when it first opens. */
function OwnSearchBar(): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const [Dialog, setDialog] = useState<ComponentType<SearchDialogProps>>();
  const searchPage = useBaseUrl('/search/');

  useEffect(
    () =>
      onOpenSearch(() => {
        setIsOpen(true);
        loadDialog().then(
          ({SearchDialog}) => setDialog(() => SearchDialog),
          // The dialog cannot be loaded: the page of its own is the way out.
          () => window.location.assign(searchPage),
        );
      }),
    [searchPage],
  );

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      openSearch();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <>
      <SearchBox />
      {isOpen && Dialog !== undefined ? <Dialog onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}

/** The search in the navigation bar: our own, or the hosted one when the configuration names it. */
export default function SearchBar(): ReactNode {
  const {themeConfig} = useDocusaurusContext().siteConfig;
  return 'algolia' in themeConfig && themeConfig.algolia !== undefined ? <HostedSearchBar /> : <OwnSearchBar />;
}
