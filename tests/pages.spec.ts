/** Every written page of the sitemap, in every language: opens, hydrates without a complaint, is what it says it is. */
import AxeBuilder from '@axe-core/playwright';
import {defaultLocale} from '../src/data/locales';
import {expect, hydrated, isGeneratedPair, localeList, sitemapPaths, test} from './fixtures';

interface Violation {
  id: string;
  nodes: {target: unknown[]}[];
}

/** What axe found, short enough to read. */
function describeViolations(violations: readonly Violation[]): string[] {
  return violations.map(
    ({id, nodes}) =>
      `${id}: ${nodes
        .map(({target}) => target.join(' '))
        .slice(0, 3)
        .join(' | ')}`,
  );
}

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

      const light = await new AxeBuilder({page}).analyze();
      expect(describeViolations(light.violations)).toEqual([]);
      if (locale !== defaultLocale) return;
      // The dark theme differs in colours only, and colours do not differ between languages.
      await page.emulateMedia({colorScheme: 'dark', reducedMotion: 'reduce'});
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      const dark = await new AxeBuilder({page}).withRules('color-contrast').analyze();
      expect(describeViolations(dark.violations)).toEqual([]);
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
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, path).toBeLessThanOrEqual(0);
      }
    });
  }
});
