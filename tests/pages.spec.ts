/** Every page of the sitemap, in every language: opens, hydrates without a complaint, is what it says it is. */
import AxeBuilder from '@axe-core/playwright';
import {expect, hydrated, localeList, sitemapPaths, test} from './fixtures';

for (const locale of localeList) {
  for (const path of sitemapPaths(locale)) {
    test(`${path} opens`, async ({page}) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(200);
      await hydrated(page);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page).toHaveTitle(/\S/);
      const description = await page.locator('meta[name="description"]').getAttribute('content');
      expect(description?.length ?? 0).toBeGreaterThan(30);
      const text = await page.locator('main').innerText();
      expect(text).not.toMatch(/\[(Schrijf|Geef|Write|Escribe)|undefined|\bNaN\b|\{[a-z]+\.[a-z.-]+\}/);
    });
  }
}

test.describe('at 360 px', () => {
  test.use({viewport: {width: 360, height: 740}});
  for (const locale of localeList) {
    test(`no page of ${locale} scrolls sideways`, async ({page}) => {
      test.setTimeout(240_000);
      for (const path of sitemapPaths(locale)) {
        await page.goto(path, {waitUntil: 'domcontentloaded'});
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(overflow, path).toBeLessThanOrEqual(0);
      }
    });
  }
});

for (const locale of localeList) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`accessibility, ${locale}, ${colorScheme}`, () => {
      test.use({colorScheme});
      test(`axe finds nothing on any page`, async ({page}) => {
        test.setTimeout(600_000);
        for (const path of sitemapPaths(locale)) {
          await page.goto(path);
          await hydrated(page);
          const {violations} = await new AxeBuilder({page}).analyze();
          expect(
            violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).slice(0, 3).join(' | ')}`),
            path,
          ).toEqual([]);
        }
      });
    });
  }
}
