import {readFileSync} from 'node:fs';
import {expect, test as base, type Page} from '@playwright/test';
import {defaultLocale, localeList, type Locale} from '../src/data/locales';

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

/** A test that fails when the page logs an error or a warning, or asks another host for something. */
export const test = base.extend<Guards & {guard: undefined}>({
  allowedOnConsole: [[], {option: true}],
  guard: [
    async ({page, baseURL, allowedOnConsole}, use) => {
      const complaints: string[] = [];
      const complain = (text: string): void => {
        if (!allowedOnConsole.some((pattern) => pattern.test(text))) complaints.push(text);
      };
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complain(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => {
        complain(`page error: ${error.message}`);
      });
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== new URL(baseURL!).origin)
          complain(`request to ${url.origin}`);
      });
      await use(undefined);
      expect(complaints, 'console and network').toEqual([]);
    },
    {auto: true},
  ],
});
