import type {Config} from '@docusaurus/types';
import type {Options as PresetOptions, ThemeConfig} from '@docusaurus/preset-classic';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import {defaultLocale, localeLabels, localeList, notesFolder, type Locale} from './src/data/locales';
import {notesLicence} from './src/domain/sharing';
import {inOrder} from './src/plugins/in-order';
import markdownPages from './src/plugins/markdown-pages';
import notesData from './src/plugins/notes-data';
import offline from './src/plugins/offline';
import searchIndex from './src/plugins/search-index';
import {hostedSearch} from './src/plugins/search-index/hosted';
import servicePairs from './src/plugins/service-pairs';
import siteIcons from './src/plugins/site-icons';
import socialCards from './src/plugins/social-cards';
import staticDelivery, {type StaticDeliveryOptions} from './src/plugins/static-delivery';
import thirdPartyNotices, {noticesFile} from './src/plugins/third-party-notices';
import highlightCode from './src/remark/highlight-code';
import linkTerms from './src/remark/link-terms';
import resolveTags from './src/remark/resolve-tags';
import staleNotice from './src/remark/stale-notice';

/** Where the site is published; forks and previews set both. */
const url = process.env['SITE_URL'] ?? 'https://aws-compute-notes.example.org';
const baseUrl = process.env['BASE_URL'] ?? '/';
const repository = 'https://github.com/aws-compute-notes/aws-compute-notes';

const taglines: Readonly<Record<Locale, string>> = {
  en: 'AWS containers and serverless, explained once and correctly',
  nl: 'AWS-containers en serverless, één keer en goed uitgelegd',
  es: 'Contenedores y serverless en AWS, explicados una vez y bien',
};

// The configuration is read once per language; Docusaurus names the language in the environment.
const currentLocale = (process.env['DOCUSAURUS_CURRENT_LOCALE'] ?? defaultLocale) as Locale;

// A hosted engine in the place of our own search: src/plugins/search-index/README.md.
const algolia = hostedSearch(process.env['SEARCH_ALGOLIA']);
/** `SCRIPTS=start` loads the scripts with the page, as Docusaurus does: src/plugins/static-delivery/README.md. */
const delivery: StaticDeliveryOptions = {scripts: (process.env['SCRIPTS'] ?? 'intent') as 'intent' | 'start'};
const privatePages = ['**/_*.{js,jsx,ts,tsx,md,mdx}', '**/_*/**', '**/*.test.{js,jsx,ts,tsx}', '**/__tests__/**'];

const preset: PresetOptions = {
  docs: {
    routeBasePath: '/',
    sidebarPath: './sidebars.ts',
    editUrl: ({locale, docPath}) => `${repository}/edit/main/${notesFolder(locale as Locale)}/${docPath}`,
    showLastUpdateTime: true,
    breadcrumbs: true,
    onInlineTags: 'throw',
    remarkPlugins: [remarkMath, resolveTags, linkTerms, staleNotice],
    // MathML alone: browsers draw it, screen readers read it, and no font or script is shipped for it.
    rehypePlugins: [[rehypeKatex, {output: 'mathml', strict: true}], highlightCode],
  },
  blog: false,
  // The hosted engine brings its own page of the search.
  pages: {exclude: [...privatePages, ...(algolia === undefined ? [] : ['search.tsx'])]},
  theme: {
    customCss: ['tokens', 'custom', 'navigation', 'print'].map((name) => `./src/css/${name}.css`),
  },
  sitemap: {
    ignorePatterns: ['**/search/**'],
    lastmod: 'date',
    changefreq: null,
    priority: null,
    async createSitemapItems({defaultCreateSitemapItems, ...params}) {
      const items = await defaultCreateSitemapItems(params);
      return items.map((item) => ({...item, links: alternatesOf(item.url, params.siteConfig.baseUrl)}));
    },
  },
};

/** The same page in every language, for the sitemap; `x-default` as in the head of the page. */
function alternatesOf(page: string, localeBase: string): {lang: string; url: string}[] {
  const path = page.slice(url.length + localeBase.length);
  const inLocale = (locale: Locale): string => `${url}${baseUrl}${locale === defaultLocale ? '' : `${locale}/`}${path}`;
  return [
    ...localeList.map((locale) => ({lang: locale, url: inLocale(locale)})),
    {lang: 'x-default', url: inLocale(defaultLocale)},
  ];
}

const themeConfig: ThemeConfig = {
  ...(algolia === undefined ? {} : {algolia}),
  colorMode: {respectPrefersColorScheme: true},
  docs: {sidebar: {hideable: false, autoCollapseCategories: true}},
  tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 3},
  navbar: {
    title: 'AWS Compute Notes',
    items: [
      {to: '/services/', label: 'Services', position: 'left'},
      {to: '/compare/', label: 'Compare', position: 'left'},
      {to: '/concepts/', label: 'Concepts', position: 'left'},
      {to: '/reference/', label: 'Reference', position: 'left'},
      {type: 'search', position: 'right'},
      {type: 'localeDropdown', position: 'right'},
    ],
  },
  footer: {
    links: [
      {
        title: 'Notes',
        items: [
          {label: 'Services', to: '/services/'},
          {label: 'Compare', to: '/compare/'},
          {label: 'Concepts', to: '/concepts/'},
          {label: 'Exam map', to: '/practice/exam-map/'},
          {label: 'Read offline', to: '/reference/offline/'},
        ],
      },
      {
        title: 'Data',
        items: [
          {label: 'Limits', to: '/reference/limits/'},
          {label: 'Prices', to: '/reference/prices/'},
          {label: 'Corrections', to: '/reference/corrections/'},
          {label: 'What has changed', to: '/reference/whats-changed/'},
        ],
      },
      {
        title: 'Licences',
        items: [
          {
            label: 'Notes: CC BY 4.0',
            href: currentLocale === 'en' ? notesLicence : `${notesLicence}deed.${currentLocale}`,
          },
          {label: 'Code: MIT', href: `${repository}/blob/main/LICENSE`},
          {label: 'Third-party notices', to: `pathname:///${noticesFile}`},
        ],
      },
    ],
    copyright: 'Not affiliated with Amazon Web Services.',
  },
  // Code is coloured at build time: src/remark/highlight-code.ts.
  prism: {theme: {plain: {}, styles: []}},
};

const config: Config = {
  title: 'AWS Compute Notes',
  tagline: taglines[currentLocale],
  url,
  baseUrl,
  baseUrlIssueBanner: false,
  trailingSlash: true,
  favicon: 'favicon.svg',
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    format: 'mdx',
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
  },
  i18n: {
    defaultLocale,
    locales: [...localeList],
    localeConfigs: Object.fromEntries(
      localeList.map((locale) => [locale, {label: localeLabels[locale], htmlLang: locale}]),
    ),
  },
  // One key for all languages: otherwise dark mode is forgotten at every switch of language.
  storage: {type: 'localStorage', namespace: 'aws-compute-notes'},
  future: {
    v4: true,
    faster: {
      swcJsLoader: true,
      swcJsMinimizer: true,
      swcHtmlMinimizer: true,
      lightningCssMinimizer: true,
      mdxCrossCompilerCache: true,
      rspackBundler: true,
      // A page depends on the fact set, which the bundler's cache on disk does not know of.
      rspackPersistentCache: false,
      ssgWorkerThreads: true,
      gitEagerVcs: true,
    },
  },
  presets: [['classic', preset]],
  // Each sees what those before it have written; the list of files for reading offline holds the hash of each.
  plugins: inOrder(
    notesData,
    servicePairs,
    socialCards,
    markdownPages,
    thirdPartyNotices,
    siteIcons,
    ...(algolia === undefined ? [searchIndex] : []),
    (context) => staticDelivery(context, delivery),
    offline,
  ),
  clientModules: ['popover', 'keepSection', 'quietPrefetch', 'tocInView', 'copyAnchor', 'offline'].map(
    (name) => `./src/clientModules/${name}.ts`,
  ),
  themeConfig,
};

export default config;
