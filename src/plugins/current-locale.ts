import type {LoadContext} from '@docusaurus/types';
import {isLocale, type Locale} from '../data/locales';

/**
 * The language that is being built.
 *
 * @throws Error for one that Docusaurus was told of and the data was not
 */
export function currentLocaleOf({i18n: {currentLocale}}: Pick<LoadContext, 'i18n'>): Locale {
  if (isLocale(currentLocale)) return currentLocale;
  throw new Error(`"${currentLocale}" is not in src/data/locales.ts; add it there, or build without --locale`);
}
