/**
 * Writes each page as Markdown beside its HTML (`services/ecs/index.html.md`) and the list of them, `llms.txt`, for every
 * language. Made from the built pages, so it has what a reader sees: facts, tables, descriptions of diagrams.
 */
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {defaultLocale, localeLabels, localeList} from '../../data/locales';
import {markdownFile, notesLicence} from '../../domain/sharing';
import {builtPages, pageHead} from '../built-pages';
import {currentLocaleOf} from '../current-locale';
import {llmsText, type ListedPage} from './llms';
import {pageMarkdown} from './page-markdown';

export default function markdownPages(context: LoadContext): Plugin {
  const currentLocale = currentLocaleOf(context);
  return {
    name: 'markdown-pages',
    async postBuild({outDir, routesPaths, baseUrl, siteConfig, i18n}) {
      const base = `${siteConfig.url}${baseUrl}`;
      const listed: ListedPage[] = [];
      for (const page of await builtPages(outDir, routesPaths, baseUrl)) {
        const file = markdownFile(page.path);
        if (file === undefined) continue;
        const url = page.path === '' ? base : `${base}${page.path}/`;
        const markdown = pageMarkdown({html: page.html, url, siteTitle: siteConfig.title, licence: notesLicence});
        await writeFile(join(outDir, file), markdown);
        const {title, description} = pageHead(page, siteConfig.title);
        listed.push({path: page.path, title, description, markdown: `${base}${file}`});
      }
      const languages = localeList
        .filter((locale) => locale !== currentLocale)
        .map((locale) => {
          const localeBase = i18n.localeConfigs[locale]?.baseUrl ?? (locale === defaultLocale ? '/' : `/${locale}/`);
          return {title: localeLabels[locale], url: `${siteConfig.url}${localeBase}llms.txt`};
        });
      const data = ['data/facts.json', 'data/facts.csv'].map((file) => ({title: file, url: `${base}${file}`}));
      await writeFile(
        join(outDir, 'llms.txt'),
        llmsText({siteTitle: siteConfig.title, pages: listed, optional: [...languages, ...data]}),
      );
    },
  };
}
