import {useEffect, useState, useSyncExternalStore, type ComponentType, type ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import HostedSearchBar from '@theme-original/SearchBar';
import {SearchBox} from '@site/src/components/SearchBox';
import type {SearchDialogProps} from '@site/src/components/Search/SearchDialog';
import {closeSearch, isSearchOpen, watchSearch} from '@site/src/components/Search/openSearch';

const loadDialog = () => import(/* webpackChunkName: "search-dialog" */ '@site/src/components/Search/SearchDialog');

/** The box, the keys that open it, and the dialog, which is loaded when it first opens. */
function OwnSearchBar(): ReactNode {
  const isOpen = useSyncExternalStore(watchSearch, isSearchOpen, () => false);
  const [Dialog, setDialog] = useState<ComponentType<SearchDialogProps>>();
  const searchPage = useBaseUrl('/search/');

  useEffect(() => {
    if (!isOpen) return;
    loadDialog().then(
      ({SearchDialog}) => setDialog(() => SearchDialog),
      // The dialog cannot be loaded: the page of its own is the way out.
      () => {
        closeSearch();
        window.location.assign(searchPage);
      },
    );
  }, [isOpen, searchPage]);

  return (
    <>
      <SearchBox />
      {isOpen && Dialog !== undefined ? <Dialog onClose={closeSearch} /> : null}
    </>
  );
}

/** The search in the navigation bar: our own, or the hosted one when the configuration names it. */
export default function SearchBar(): ReactNode {
  const {themeConfig} = useDocusaurusContext().siteConfig;
  return 'algolia' in themeConfig && themeConfig.algolia !== undefined ? <HostedSearchBar /> : <OwnSearchBar />;
}
