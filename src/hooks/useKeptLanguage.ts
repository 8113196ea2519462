import {useSyncExternalStore} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Locale} from '@site/src/data/locales';
import {siteBaseOf} from '@site/src/domain/offline/addresses';
import {keepStore, type KeepState, type KeepStore} from '@site/src/offline/store';
import {useLocale} from './useLocale';

const checking: KeepState = {status: 'checking'};

/** What is kept of the language of the page, and the means to change it. */
export function useKeptLanguage(): {locale: Locale; languageBase: string; store: KeepStore; state: KeepState} {
  const languageBase = useDocusaurusContext().siteConfig.baseUrl;
  const locale = useLocale();
  const store = keepStore({languageBase, siteBase: siteBaseOf(languageBase, locale)});
  const state = useSyncExternalStore(store.subscribe, store.state, () => checking);
  return {locale, languageBase, store, state};
}
