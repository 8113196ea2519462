import {readFileSync} from 'node:fs';
import {expect, test as base, type Page} from '@playwright/test';
import {defaultLocale, localeList, type Locale} from '../src/data/locales';
import {generatedPairPaths} from '../src/domain/pairs';
import {serveSite, type SiteServer} from './site-server';

export {expect};
export {localeList, type Locale};

/** Path of a page in a language: `/nl/services/ecs/`. */
export function pathIn(locale: Locale, path: string): string {
  return `${locale === defaultLocale ? '' : `/${locale}`}${path}`;
}

/** Paths of all pages of a language, read from its sitemap. */
export function sitemapPaths(locale: Locale): string[] {
  const file = locale === defaultLocale ? 'build/sitemap.xml' : `build/${locale}/sitemap.xml`;
  return [...readFileSync(file, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url!).pathname);
}

/** Pages that share one template; `compare.spec.ts` opens all of them and looks closely at one of each kind. */
export function isGeneratedPair(path: string): boolean {
  return generatedPairPaths.some((pair) => path.endsWith(`/${pair}/`));
}

/** Gives the page the intent that brings its scripts, and waits until React has taken it over. */
export async function hydrated(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelector('button')!.dispatchEvent(new PointerEvent('pointermove', {bubbles: true}));
  });
  await page.waitForFunction(() => document.documentElement.dataset['hasHydrated'] === 'true');
}

interface Guards {
  /** What a test expects on the console, where it breaks something on purpose. */
  allowedOnConsole: RegExp[];
}

/** Collects what a page logs as an error or a warning, throws, or asks of another host. */
export function collectComplaints(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    complaints.push(`page error: ${error.message}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) complaints.push(`request to ${url.origin}`);
  });
  return complaints;
}

/** A test that fails when the page logs an error or a warning, or asks another host for something. */
export const test = base.extend<Guards & {guard: undefined}>({
  allowedOnConsole: [[], {option: true}],
  guard: [
    async ({page, baseURL, allowedOnConsole}, use) => {
      const complaints = collectComplaints(page, new URL(baseURL!).origin);
      await use(undefined);
      const unexpected = complaints.filter((text) => !allowedOnConsole.some((pattern) => pattern.test(text)));
      expect(unexpected, 'console and network').toEqual([]);
    },
    {auto: true},
  ],
});

/** The site on an origin of its own: nothing is stored there yet, and its server can be told to fail. */
export const testOnOwnServer = test.extend<{site: SiteServer}>({
  // Playwright wants the first argument written as a pattern.
  // eslint-disable-next-line no-empty-pattern
  site: async ({}, use) => {
    const site = await serveSite('build');
    await use(site);
    await site.stop().catch(() => undefined);
  },
  baseURL: async ({site}, use) => {
    await use(site.url);
  },
});
