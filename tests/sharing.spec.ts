/** What a page says to those who share, index or read it elsewhere: every page of the sitemap, in every language. */
import {readFileSync} from 'node:fs';
import type {APIRequestContext} from '@playwright/test';
import {load, type CheerioAPI} from 'cheerio';
import {defaultLocale, localeLabels} from '../src/data/locales';
import {cardSize, learningKind, notesLicence, pagePath} from '../src/domain/sharing';
import {expect, localeList, pathIn, sitemapPaths, test, type Locale} from './fixtures';

/** Parsed pages by address: every test looks at the same ones. */
const parsed = new Map<string, CheerioAPI>();

async function open(request: APIRequestContext, path: string): Promise<CheerioAPI> {
  const known = parsed.get(path);
  if (known !== undefined) return known;
  const response = await request.get(path);
  expect(response.status(), path).toBe(200);
  const page = load(await response.text());
  parsed.set(path, page);
  return page;
}

const meta = ($: CheerioAPI, name: string): string | undefined =>
  $(`meta[property="${name}"], meta[name="${name}"]`).last().attr('content');

/** The address on the server under test of an absolute address of the site. */
const local = (url: string): string => new URL(url).pathname;

const dataOf = ($: CheerioAPI): Record<string, unknown>[] =>
  $('script[type="application/ld+json"]')
    .toArray()
    .map((script) => JSON.parse($(script).text()) as Record<string, unknown>);

const sitemapFile = (locale: Locale): string => `build/${locale === defaultLocale ? '' : `${locale}/`}sitemap.xml`;

/** Width and height in the header of a PNG. */
function pngSize(file: Buffer): number[] {
  expect(file.subarray(1, 4).toString()).toBe('PNG');
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}

test.describe.configure({timeout: 180_000});

for (const locale of localeList) {
  const paths = sitemapPaths(locale);
  const base = pathIn(locale, '/');

  test(`every page of ${locale} has a card`, async ({request}) => {
    const cards = new Set<string>();
    for (const path of [...paths, `${base}search/`]) {
      const $ = await open(request, path);
      const image = meta($, 'og:image');
      expect(image, path).toMatch(/^https?:\/\//);
      expect(meta($, 'twitter:image'), path).toBe(image);
      expect(meta($, 'twitter:card'), path).toBe('summary_large_image');
      expect([Number(meta($, 'og:image:width')), Number(meta($, 'og:image:height'))]).toEqual(Object.values(cardSize));
      const title = $('title').text().split(' | ')[0]!;
      expect(meta($, 'og:title'), path).toContain(title);
      expect(meta($, 'og:image:alt'), `${path}: put <PageSharing title description /> on the page`).toContain(title);
      const card = await request.get(local(image!));
      expect(card.status(), `the card of ${path}`).toBe(200);
      const file = await card.body();
      expect(pngSize(file)).toEqual(Object.values(cardSize));
      expect(file.length, `bytes of the card of ${path}`).toBeLessThan(40_000);
      cards.add(image!);
    }
    expect(cards.size).toBe(paths.length + 1);
  });

  test(`every page of ${locale} says to machines what it is`, async ({request}) => {
    for (const path of paths) {
      const $ = await open(request, path);
      const data = dataOf($);
      const kind = learningKind(pagePath(path, base)!);
      const resources = data.filter((item) => item['@type'] === 'LearningResource');
      expect(resources, `${path}: put <PageSharing title description /> on the page`).toHaveLength(
        kind === undefined ? 0 : 1,
      );
      if (kind !== undefined) {
        const {name, description, url, teaches, isPartOf, dateModified, ...rest} = resources[0]!;
        expect(name, path).toBe($('h1').text());
        expect(description).toBe(meta($, 'description'));
        expect(url).toBe($('link[rel="canonical"]').attr('href'));
        expect(teaches).toBe(name);
        expect(isPartOf).toMatchObject({
          '@type': 'WebSite',
          url: $('link[rel="canonical"]')
            .attr('href')!
            .slice(0, -pagePath(path, base)!.length - 1),
        });
        if (dateModified !== undefined) expect(dateModified).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(rest).toMatchObject({
          inLanguage: locale,
          license: notesLicence,
          learningResourceType: kind,
          educationalLevel: 'beginner',
          isAccessibleForFree: true,
        });
      }
      const ways = data.filter((item) => item['@type'] === 'BreadcrumbList');
      expect(ways.length, path).toBeLessThanOrEqual(1);
      for (const {itemListElement} of ways as {itemListElement: {item: string; name: string}[]}[]) {
        expect(itemListElement.length, path).toBeGreaterThan(0);
        for (const {item} of itemListElement) expect(paths, `breadcrumb of ${path}`).toContain(local(item));
      }
    }
  });

  test(`every page of ${locale} leads to itself in every language`, async ({request}) => {
    const sitemap = load(readFileSync(sitemapFile(locale), 'utf8'), {xml: true});
    const listed = new Map(
      sitemap('url')
        .toArray()
        .map((entry) => [
          local(sitemap(entry).find('loc').text()),
          sitemap(entry)
            .find('xhtml\\:link')
            .toArray()
            .map((link) => [sitemap(link).attr('hreflang'), sitemap(link).attr('href')]),
        ]),
    );
    for (const path of paths) {
      const $ = await open(request, path);
      const {origin} = new URL($('link[rel="canonical"]').attr('href')!);
      const page = pagePath(path, base)!;
      const inLocale = (other: Locale): string => `${origin}${pathIn(other, `/${page}${page === '' ? '' : '/'}`)}`;
      const expected = [...localeList.map((other) => [other, inLocale(other)]), ['x-default', inLocale(defaultLocale)]];
      expect($('html').attr('lang'), path).toBe(locale);
      expect($('link[rel="canonical"]').attr('href')).toBe(`${origin}${path}`);
      const links = $('link[rel="alternate"][hreflang]').toArray();
      expect(links.map((link) => [$(link).attr('hreflang'), $(link).attr('href')])).toEqual(expected);
      expect(listed.get(path), `sitemap of ${path}`).toEqual(expected);
    }
  });

  test(`every page of ${locale} exists as Markdown`, async ({request}) => {
    const list = await (await request.get(`${base}llms.txt`)).text();
    for (const path of paths) {
      const $ = await open(request, path);
      const address = $('link[rel="alternate"][type="text/markdown"]').attr('href');
      expect(address, path).toBe(`${$('link[rel="canonical"]').attr('href')!}index.html.md`);
      const response = await request.get(local(address!));
      expect(response.status(), address).toBe(200);
      const text = await response.text();
      expect(text.match(/^# .*/gm)?.[0], path).toBe(`# ${$('h1').text().trim()}`);
      const prose = text.replace(/```[^]*?```/g, '');
      expect(prose, path).not.toMatch(/<(Fact|div|span|a|button)\b|\bundefined\b|\bNaN\b|\[object |\u200b/);
      expect(prose, path).not.toMatch(/\]\((\/|#)/);
      // As much text as the note has: a number of words that no table or figure could hide.
      const words = (content: string): number => content.split(/\s+/).length;
      const note = $('.theme-doc-markdown').clone();
      note.find('script, style, nav, button, svg, form, select, label, [role="search"], pre').remove();
      expect(words(prose), path).toBeGreaterThan(words(note.text()) * 0.8);
      if (path !== base) expect(list, `llms.txt of ${locale}`).toContain(`](${address!}): `);
    }
    expect(list).toMatch(/^# .+\n\n> .+\n\n## /);
  });

  test(`${locale} can be put among the apps`, async ({request}) => {
    const $ = await open(request, base);
    const manifest = await request.get($('link[rel="manifest"]').attr('href')!);
    const app = (await manifest.json()) as Record<string, unknown> & {icons: {src: string; sizes: string}[]};
    expect(app).toMatchObject({lang: locale, start_url: base, scope: base});
    expect(app['theme_color']).toBe($('meta[name="theme-color"][media*="light"]').attr('content'));
    expect($('meta[name="theme-color"][media*="dark"]').attr('content')).toMatch(/^#[0-9a-f]{6}$/);
    for (const {src, sizes} of app.icons) {
      const icon = await request.get(src);
      expect(icon.status(), src).toBe(200);
      if (sizes !== 'any') expect(pngSize(await icon.body()).join('x'), src).toBe(sizes);
    }
    expect(pngSize(await (await request.get($('link[rel="apple-touch-icon"]').attr('href')!)).body())).toEqual([
      180, 180,
    ]);
    const icon = await (await request.get($('link[rel="icon"][sizes]').attr('href')!)).body();
    expect(pngSize(icon.subarray(22))).toEqual([32, 32]);
  });

  test(`the footer of ${locale} says the licences`, async ({request}) => {
    const $ = await open(request, base);
    const footer = $('footer.footer');
    expect(footer.find(`a[href^="${notesLicence}"]`).text()).toContain('CC BY 4.0');
    expect(footer.find('a[href$="/LICENSE"]').text()).toContain('MIT');
    const notices = await request.get(footer.find('a[href$="third-party-notices.txt"]').attr('href')!);
    const text = await notices.text();
    for (const name of ['react', 'react-dom', 'scheduler', '@docusaurus/core', 'minisearch']) {
      expect(text, name).toMatch(new RegExp(`^${name} \\d+\\.\\S+ \\([\\w.-]+\\)$`, 'm'));
    }
    // Code is coloured at build time.
    expect(text).not.toMatch(/^prism/m);
    expect(text).toContain('Permission is hereby granted');
  });
}

test('the home page says what the site is, in its language', async ({request}) => {
  for (const locale of localeList) {
    const sites = dataOf(await open(request, pathIn(locale, '/'))).filter((item) => item['@type'] === 'WebSite');
    expect(sites, localeLabels[locale]).toHaveLength(1);
    expect(sites[0]).toMatchObject({inLanguage: locale, isAccessibleForFree: true});
  }
});

test('a page that does not exist promises nothing', async ({request}) => {
  const $ = load(await (await request.get('/nowhere/')).text());
  expect(meta($, 'og:image')).toBeUndefined();
  expect($('link[type="text/markdown"]')).toHaveLength(0);
});
