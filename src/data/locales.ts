/**
 * The languages of the site, defined once. Configuration, data, scripts and tests read this list;
 * English is the source text, the others follow it page by page.
 */
export const localeList = ['en', 'nl', 'es'] as const;

/** A language of the site, as BCP 47 names it. */
export type Locale = (typeof localeList)[number];

/** The language of the source text. */
export const defaultLocale: Locale = 'en';

/** The languages that are translated from the source text. */
export const translatedLocales = localeList.filter((locale) => locale !== defaultLocale);

/** How each language names itself in the switch. */
export const localeLabels: Readonly<Record<Locale, string>> = {
  en: 'English',
  nl: 'Nederlands',
  es: 'Español',
};

/** Whether a value from outside (a folder, an argument, Docusaurus) names a language of the site. */
export function isLocale(value: unknown): value is Locale {
  return localeList.includes(value as Locale);
}

/** Folder of the notes in a language, from the root of the project. */
export function notesFolder(locale: Locale): string {
  return locale === defaultLocale ? 'docs' : `i18n/${locale}/docusaurus-plugin-content-docs/current`;
}
