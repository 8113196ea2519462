/** The three sites that are measured: how their source is laid out, how they are built, where a note is found. */
import {mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {smallBuild, writeSmallSite, type SmallNote} from '../../scripts/lib/small-site';
import {languages, notes, type Language} from './notes';

const bench = join(import.meta.dirname, '..');

export interface Site {
  name: 'this site' | 'Starlight' | 'VitePress';
  /** Writes the source; `folder` is empty. */
  prepare: (folder: string, count: number) => void;
  /** Program and arguments, run in `folder`. */
  build: (folder: string) => {command: string; args: string[]; env?: Record<string, string>};
  /** Removes what a first build leaves behind, so that the next one is cold. */
  forget: (folder: string) => void;
  /** Folder with the built site. */
  output: (folder: string) => string;
  /** Address of a note. */
  address: (slug: string, language: Language) => string;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
}

const prefix = (language: Language): string => (language === 'en' ? '' : `/${language}`);

/** Docusaurus with the theme, settings and most plugins of this repository; only the notes are others. */
const ours: Site = {
  name: 'this site',
  prepare(folder, count) {
    writeSmallSite(
      folder,
      languages.flatMap((language): SmallNote[] => [
        [
          language,
          'index',
          '---\ntitle: Home\nslug: /\ndescription: Where the notes begin.\n---\n\nWhere the notes begin.\n',
        ],
        ...notes(count, language).map(({slug, title, description, body}): SmallNote => [
          language,
          slug,
          `---\ntitle: ${title}\ndescription: ${description}\n---\n\n${body}\n`,
        ]),
      ]),
    );
  },
  build: () => ({command: 'node_modules/.bin/docusaurus', args: [...smallBuild]}),
  forget(folder) {
    for (const name of ['build', '.docusaurus']) rmSync(join(folder, name), {recursive: true, force: true});
  },
  output: (folder) => join(folder, 'build'),
  address: (slug, language) => `${prefix(language)}/${slug}/`,
};

const starlight: Site = {
  name: 'Starlight',
  prepare(folder, count) {
    symlinkSync(join(bench, 'node_modules'), join(folder, 'node_modules'));
    write(join(folder, 'package.json'), '{"name": "starlight-bench", "private": true, "type": "module"}\n');
    write(
      join(folder, 'astro.config.mjs'),
      `import {defineConfig} from 'astro/config';\nimport starlight from '@astrojs/starlight';\n` +
        `export default defineConfig({site: 'https://example.org', telemetry: false, integrations: [starlight({\n` +
        `  title: 'Bench', defaultLocale: 'root',\n` +
        `  locales: {root: {label: 'English', lang: 'en'}, nl: {label: 'Nederlands'}, es: {label: 'Español'}},\n` +
        `  sidebar: ${JSON.stringify(parts(count).map((part) => ({label: part, collapsed: true, autogenerate: {directory: part}})))},\n})]});\n`,
    );
    write(
      join(folder, 'src/content.config.ts'),
      `import {defineCollection} from 'astro:content';\nimport {docsLoader} from '@astrojs/starlight/loaders';\n` +
        `import {docsSchema} from '@astrojs/starlight/schema';\n` +
        `export const collections = {docs: defineCollection({loader: docsLoader(), schema: docsSchema()})};\n`,
    );
    for (const language of languages) {
      const base = join(folder, 'src/content/docs', language === 'en' ? '' : language);
      for (const {slug, title, description, body} of notes(count, language)) {
        write(join(base, `${slug}.md`), `---\ntitle: ${title}\ndescription: ${description}\n---\n\n${body}\n`);
      }
      write(
        join(base, 'index.md'),
        '---\ntitle: Home\ndescription: Where the notes begin.\n---\n\nWhere the notes begin.\n',
      );
    }
  },
  build: () => ({command: 'node_modules/.bin/astro', args: ['build'], env: {ASTRO_TELEMETRY_DISABLED: '1'}}),
  forget(folder) {
    for (const name of ['dist', '.astro']) rmSync(join(folder, name), {recursive: true, force: true});
    rmSync(join(bench, 'node_modules/.astro'), {recursive: true, force: true});
    rmSync(join(bench, 'node_modules/.vite'), {recursive: true, force: true});
  },
  output: (folder) => join(folder, 'dist'),
  address: (slug, language) => `${prefix(language)}/${slug}/`,
};

const vitepress: Site = {
  name: 'VitePress',
  prepare(folder, count) {
    symlinkSync(join(bench, 'node_modules'), join(folder, 'node_modules'));
    write(join(folder, 'package.json'), '{"name": "vitepress-bench", "private": true, "type": "module"}\n');
    const sidebar = (language: Language) =>
      parts(count).map((part) => ({
        text: part,
        collapsed: true,
        items: notes(count, language)
          .filter(({slug}) => slug.startsWith(`${part}/`))
          .map(({slug, title}) => ({text: title, link: `${prefix(language)}/${slug}`})),
      }));
    write(
      join(folder, '.vitepress/config.mts'),
      `import {defineConfig} from 'vitepress';\nexport default defineConfig({title: 'Bench', locales: {\n` +
        languages
          .map((language) => {
            const key = language === 'en' ? 'root' : language;
            return `  ${key}: {label: '${language}', lang: '${language}', themeConfig: {sidebar: ${JSON.stringify(sidebar(language))}}},\n`;
          })
          .join('') +
        `}, themeConfig: {search: {provider: 'local'}}});\n`,
    );
    for (const language of languages) {
      const base = join(folder, language === 'en' ? '' : language);
      for (const {slug, title, description, body} of notes(count, language)) {
        write(
          join(base, `${slug}.md`),
          `---\ntitle: ${title}\ndescription: ${description}\n---\n\n# ${title}\n\n${body}\n`,
        );
      }
      write(join(base, 'index.md'), '---\ntitle: Home\n---\n\n# Home\n\nWhere the notes begin.\n');
    }
  },
  build: () => ({command: 'node_modules/.bin/vitepress', args: ['build', '.']}),
  forget(folder) {
    for (const name of ['dist', 'cache']) rmSync(join(folder, '.vitepress', name), {recursive: true, force: true});
  },
  output: (folder) => join(folder, '.vitepress/dist'),
  address: (slug, language) => `${prefix(language)}/${slug}.html`,
};

function parts(count: number): string[] {
  return [...new Set(notes(count, 'en').map(({slug}) => slug.split('/')[0]!))];
}

export const sites: readonly Site[] = [ours, starlight, vitepress];
