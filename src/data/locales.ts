/**
 * The languages of the site, defined once. Configuration, data, scripts and tests read this list;
 * English is the source text, the others follow it page by page.
 */
export const localeList = ['en', 'nl', 'es'] as const;

export type Locale = (typeof localeList)[number];

export const defaultLocale: Locale = 'en';

/** The languages that are translated from the source text. */
export const translatedLocales = localeList.filter((locale) => locale !== defaultLocale);

/** How each language names itself in the switch. */
export const localeLabels: Readonly<Record<Locale, string>> = {
  en: 'English',
  nl: 'Nederlands',
  es: 'Español',
};

export function isLocale(value: unknown): value is Locale {
  return localeList.includes(value as Locale);
}
