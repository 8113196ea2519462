/**
 * Budgets, in bytes after brotli: what a page of each kind loads before it can be read (its HTML, style sheets, and the
 * scripts it names), and what the first intent adds on every page; the page's own code comes on top. Read from the build: `npm run check:size`.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const build = process.env.SIZE_BUILD ?? 'build';

/** The first kind that fits counts. */
const kinds = [
  // Tools that load their scripts with the page.
  {
    name: 'tool',
    test: /^(nl\/|es\/)?(search|reference\/offline|compare\/which-service|compare(?=\/index))\//,
    limit: '160 kB',
  },
  // Every fact, or every term, on one page.
  {
    name: 'list',
    test: /^(nl\/|es\/)?reference\/(limits|prices|sources|glossary|corrections|whats-changed|summary)\//,
    limit: '70 kB',
  },
  {name: 'page', test: /./, limit: '30 kB'},
];

/** Files of the build that a page loads at once. */
function firstLoad(page) {
  const html = readFileSync(join(build, page), 'utf8');
  const tags = [...html.matchAll(/<(?:link|script)\b[^>]*>/g)].map(([tag]) => tag);
  const addresses = tags
    .filter((tag) => tag.startsWith('<script') || /\brel="?(?:stylesheet|preload|modulepreload)\b/.test(tag))
    .flatMap((tag) => /\b(?:src|href)=("?)([^"\s>]+)\1/.exec(tag)?.[2] ?? []);
  return [
    page,
    ...addresses.map((address) =>
      address.slice(address.indexOf('assets/') < 0 ? 1 : 0).replace(/^.*?(?=(?:nl\/|es\/)?assets\/)/, ''),
    ),
  ].map((file) => join(build, file));
}

/** Addresses that the loader of a page adds on the first intent. */
function onIntent(page) {
  const scripts = /<meta name="?scripts"? content="([^"]+)"/.exec(readFileSync(join(build, page), 'utf8'))?.[1];
  if (scripts === undefined) throw new Error(`${page}: names no scripts for the first intent`);
  return scripts.split(' ').map((address) => join(build, address.replace(/^.*?(?=(?:nl\/|es\/)?assets\/)/, '')));
}

if (!existsSync(join(build, 'index.html'))) throw new Error(`${build}/ holds no site: run "npm run build" first`);

const pages = readdirSync(build, {recursive: true, encoding: 'utf8'})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html'))
  .sort();

export default [
  ...pages.map((page) => {
    const {name, limit} = kinds.find(({test}) => test.test(page));
    return {name: `${name}: ${page}`, path: firstLoad(page), limit, brotli: true};
  }),
  ...pages
    .filter((page) => /^(nl\/|es\/)?index\.html$/.test(page))
    .map((page) => ({name: `scripts on intent: ${page}`, path: onIntent(page), limit: '120 kB', brotli: true})),
];
