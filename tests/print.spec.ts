/** Pages as hand-outs on A4. */
import type {Page} from '@playwright/test';
import {expect, hydrated, localeList, pathIn, test} from './fixtures';

/** Pages of a PDF: each is an object of the type Page. */
async function printedPages(page: Page): Promise<number> {
  const pdf = await page.pdf({preferCSSPageSize: true});
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

for (const locale of localeList) {
  test(`the summary in ${locale} prints on two pages at most`, async ({page}) => {
    await page.goto(pathIn(locale, '/reference/summary/'));
    await hydrated(page);
    const pages = await printedPages(page);
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThanOrEqual(2);
  });
}

test('a longer page needs more paper', async ({page}) => {
  await page.goto('/services/lambda/');
  await hydrated(page);
  expect(await printedPages(page)).toBeGreaterThan(2);
});

for (const path of ['/services/lambda/', '/services/ecs/assignment/', '/compare/batch-vs-lambda/', '/']) {
  test(`${path} prints without navigation, with sources spelled out`, async ({page}) => {
    await page.goto(path);
    await hydrated(page);
    await page.emulateMedia({media: 'print', colorScheme: 'dark'});
    for (const part of [
      '.navbar',
      '.footer',
      '.theme-doc-sidebar-container',
      '.pagination-nav',
      '.hash-link',
      'main button',
    ])
      await expect(page.locator(part).filter({visible: true}), part).toHaveCount(0);
    const source = page.locator('.markdown a[href^="https://docs.aws.amazon.com"]').last();
    if (path !== '/')
      expect(await source.evaluate((link) => getComputedStyle(link, '::after').content)).toContain(
        'docs.aws.amazon.com',
      );
    await expect(page.locator('html')).toHaveCSS('--acn-paper', '#fff');
    for (const head of await page.locator('thead').all()) await expect(head).toHaveCSS('display', 'table-header-group');
  });
}
