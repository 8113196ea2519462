/** Every written page of the sitemap, in every language: opens, hydrates without a complaint, is what it says it is. */
import {defaultLocale} from '../src/data/locales';
import {accessibilityFaults, outlineFaults, sidewaysScroll, watchPolicy} from './guards';
import {expect, hydrated, isGeneratedPair, localeList, sitemapPaths, test} from './fixtures';

for (const locale of localeList) {
  for (const path of sitemapPaths(locale).filter((page) => !isGeneratedPair(page))) {
    test(`${path} opens and is accessible`, async ({page}) => {
      // The reference pages hold hundreds of rows, and axe looks at each.
      test.slow(path.includes('/reference/'));
      // A colour half-way through its transition is no colour of the design.
      await page.emulateMedia({reducedMotion: 'reduce'});
      const response = await page.goto(path);
      expect(response?.status()).toBe(200);
      await hydrated(page);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page).toHaveTitle(/\S/);
      const description = await page.locator('meta[name="description"]').getAttribute('content');
      expect(description?.length ?? 0).toBeGreaterThan(30);
      const text = await page.locator('main').evaluate((main) => {
        const prose = main.cloneNode(true) as HTMLElement;
        prose.querySelectorAll('pre, script').forEach((code) => code.remove());
        return prose.textContent;
      });
      expect(text).not.toMatch(/\[(Schrijf|Geef|Write|Escribe)|undefined|\bNaN\b|\{[a-z]+\.[a-z.-]+\}/);

      expect(await outlineFaults(page)).toEqual([]);
      expect(await accessibilityFaults(page)).toEqual([]);
      if (locale !== defaultLocale) return;
      // The dark theme differs in colours only, and colours do not differ between languages.
      await page.emulateMedia({colorScheme: 'dark', reducedMotion: 'reduce'});
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      expect(await accessibilityFaults(page, 'color-contrast')).toEqual([]);
    });
  }
}

test.describe('at 360 px', () => {
  test.use({viewport: {width: 360, height: 740}});
  for (const locale of localeList) {
    test(`no page of ${locale} scrolls sideways, leaves its origin or breaks its policy`, async ({page}) => {
      test.setTimeout(300_000);
      const refused = await watchPolicy(page);
      for (const path of sitemapPaths(locale)) {
        // The guard of every test watches console and network.
        await page.goto(path);
        expect(await sidewaysScroll(page), path).toEqual([]);
        // The written pages are hydrated above.
        if (isGeneratedPair(path)) {
          await hydrated(page);
          expect(await sidewaysScroll(page), `${path}, hydrated`).toEqual([]);
        }
        const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
        expect(policy, path).toContain("default-src 'none'");
        expect(policy, path).not.toMatch(/'unsafe-(?:inline|eval)'/);
        expect(await refused(), path).toEqual([]);
      }
    });
  }
});
