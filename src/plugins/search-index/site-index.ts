/** The index of the site from its pages: adds the sources of the other languages, the facts and the known words. */
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {mkdir, readdir, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {facts} from '../../data/facts';
import {localeList, notesFolder, type Locale} from '../../data/locales';
import {searchTerms} from '../../data/search-terms';
import {glossaryAlternates} from '../../domain/glossary';
import {buildIndex, type BuiltIndex, type AnsweringFact} from '../../domain/search/build-index';
import type {PageText} from '../../domain/search/documents';
import {encodeIndex} from '../../domain/search/encoding';
import type {SearchIndex} from '../../domain/search/index-file';
import {sourceHeadings, type SourceHeading} from '../../domain/search/source-headings';
import {pageFor} from '../../domain/rich-text';

/** Headings of a page in the languages other than `locale`. */
function headingsElsewhere(siteDir: string, locale: Locale, path: string): SourceHeading[] {
  return localeList
    .filter((other) => other !== locale)
    .flatMap((other) => {
      const folder = join(siteDir, notesFolder(other));
      const file = [`${path}.mdx`, `${path}/index.mdx`, `${path}.md`, `${path}/index.md`]
        .map((name) => join(folder, name))
        .find(existsSync);
      return file === undefined ? [] : sourceHeadings(readFileSync(file, 'utf8'));
    });
}

function answeringFacts(): AnsweringFact[] {
  return facts.entries.map(({id, topic}) => ({id, page: pageFor(topic) === '/reference/prices' ? 'prices' : 'limits'}));
}

export interface SiteIndexInput {
  locale: Locale;
  pages: readonly PageText[];
  siteDir: string;
}

/** The index of the language from its pages and from what the data knows. */
export function buildSiteIndex({locale, pages, siteDir}: SiteIndexInput): BuiltIndex {
  return buildIndex({
    locale,
    pages,
    otherHeadings: new Map(pages.map(({path}) => [path, headingsElsewhere(siteDir, locale, path)])),
    facts: answeringFacts(),
    knowledge: {...searchTerms, alternates: [...searchTerms.alternates, ...glossaryAlternates()]},
  });
}

/** Text of a page by heading id, as the snippets read it. */
export type PageSnippets = Readonly<Record<string, string>>;

async function removeOlder(folder: string): Promise<void> {
  const old = (await readdir(folder)).filter((name) => /^search-(index|text)\.[0-9a-f]{10}(\.json)?$/.test(name));
  await Promise.all(old.map((name) => rm(join(folder, name), {recursive: true})));
}

/** Writes index and texts below the folder of the language; those of an earlier build are removed. */
export async function writeSiteIndex(outDir: string, index: SearchIndex, pages: readonly PageText[]): Promise<void> {
  const file = JSON.stringify(encodeIndex(index));
  const texts = pages.map(({path, sections}): [string, string] => {
    const snippets: PageSnippets = Object.fromEntries(
      sections.filter(({text}) => text !== '').map(({anchor, text}) => [anchor, text]),
    );
    return [path, JSON.stringify(snippets)];
  });
  const hash = createHash('sha256')
    .update(JSON.stringify([file, texts]))
    .digest('hex')
    .slice(0, 10);
  const names = {index: `search-index.${hash}.json`, text: `search-text.${hash}`};
  await removeOlder(outDir);
  await writeFile(join(outDir, names.index), file);
  await writeFile(join(outDir, 'search-index.json'), JSON.stringify(names));
  for (const [path, text] of texts) {
    const target = join(outDir, names.text, `${path}.json`);
    await mkdir(dirname(target), {recursive: true});
    await writeFile(target, text);
  }
}
