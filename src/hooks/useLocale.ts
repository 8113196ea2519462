import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Locale} from '@site/src/data/locales';

/** The language of the page. The build stops for one that the data does not know (`src/plugins/current-locale.ts`). */
export function useLocale(): Locale {
  return useDocusaurusContext().i18n.currentLocale as Locale;
}
