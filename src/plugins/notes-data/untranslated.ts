import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {defaultLocale, notesFolder, type Locale} from '../../data/locales';

/**
 * Pages that Docusaurus would silently show in English.
 *
 * @param siteDir root of the project
 * @returns a line per page, with its file and what to do; none for English
 */
export function untranslatedPages(siteDir: string, locale: Locale): string[] {
  if (locale === defaultLocale) return [];
  const folder = notesFolder(locale);
  return readdirSync(join(siteDir, notesFolder(defaultLocale)), {recursive: true, encoding: 'utf8'})
    .map((page) => page.replaceAll('\\', '/'))
    .filter((page) => page.endsWith('.mdx') && !existsSync(join(siteDir, folder, page)))
    .sort()
    .map((page) => `docs/${page}:1: there is no ${locale} page; write ${folder}/${page}`);
}
