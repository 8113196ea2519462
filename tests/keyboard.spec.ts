/** The main ways through the site with the keyboard alone. */
import type {Page} from '@playwright/test';
import {expect, hydrated, test} from './fixtures';

/** Presses Tab until the focus is on what matches. */
async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`${most} presses of Tab do not reach ${selector}`);
}

/** Width of the outline, or of the stroke that stands for it in a drawing. */
async function focusMark(page: Page): Promise<number> {
  return page.evaluate(() => {
    const element = document.activeElement!;
    const shape = element.querySelector('rect');
    const {outlineStyle, outlineWidth} = getComputedStyle(element);
    const outline = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
    return Math.max(outline, shape === null ? 0 : Number.parseFloat(getComputedStyle(shape).strokeWidth));
  });
}

test('the first stop skips to the content', async ({page}) => {
  await page.goto('/services/lambda/');
  await hydrated(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', {name: 'Skip to main content'})).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, 'main a, main button', 3);
});

test('the places of the map are stops with a visible focus, and lead to the notes', async ({page}) => {
  await page.goto('/');
  await hydrated(page);
  await tabTo(page, 'svg a');
  const names: string[] = [];
  for (let count = 0; count < 12; count += 1) {
    names.push((await page.evaluate(() => document.activeElement!.getAttribute('aria-label'))) ?? '');
    expect(await focusMark(page)).toBeGreaterThanOrEqual(3);
    await page.keyboard.press('Tab');
  }
  expect(new Set(names).size).toBe(12);
  expect(names[0]).toContain('API Gateway');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/services\/[a-z0-9-]+\/$/);
});

test('language, theme and search are reached and used', async ({page}) => {
  await page.goto('/services/lambda/');
  await hydrated(page);
  await tabTo(page, 'nav button[aria-haspopup="dialog"]');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await tabTo(page, 'nav [class*="toggleButton"]');
  expect(await focusMark(page)).toBeGreaterThanOrEqual(2);
  const before = await page.locator('html').getAttribute('data-theme-choice');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme-choice', before ?? '');
  const languages = page.getByRole('button', {name: 'English'});
  await languages.press('Enter');
  await expect(languages).toHaveAttribute('aria-expanded', 'true');
  // The menu fades in; what is not visible yet takes no focus.
  await expect(page.locator('nav a[lang="nl"]')).toBeVisible();
  await tabTo(page, 'nav a[lang="nl"]', 4);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/nl\/services\/lambda\/$/);
});

test('the menu of a phone opens, closes and leads on', async ({page}) => {
  await page.setViewportSize({width: 360, height: 740});
  await page.goto('/services/lambda/');
  await hydrated(page);
  await tabTo(page, '.navbar__toggle');
  await page.keyboard.press('Enter');
  await tabTo(page, '.navbar-sidebar__close', 80);
  await page.keyboard.press('Enter');
  await expect(page.locator('.navbar-sidebar--show')).toHaveCount(0);
  await tabTo(page, '[class*="tocCollapsibleButton"]');
  await page.keyboard.press('Enter');
  // The list unfolds; what is not visible yet takes no focus.
  await expect(page.locator('.theme-doc-toc-mobile a[href="#where-it-sits"]')).toBeVisible();
  await tabTo(page, '.theme-doc-toc-mobile a[href="#where-it-sits"]', 4);
  await page.keyboard.press('Enter');
  await expect(page.locator('#where-it-sits')).toBeInViewport();
});

test('the table of contents marks the section and stays in view', async ({page}) => {
  await page.setViewportSize({width: 1280, height: 420});
  await page.goto('/services/ecs/#sources');
  await hydrated(page);
  await page.mouse.wheel(0, 10);
  const current = page.locator('.theme-doc-toc-desktop .table-of-contents__link--active');
  await expect(current).toHaveAttribute('href', /#(sources|for-the-exam)$/);
  await expect(current).toBeInViewport();
});

test.describe('copying', () => {
  test.use({permissions: ['clipboard-read', 'clipboard-write']});

  test('the mark of a heading copies its address and says so', async ({page}) => {
    await page.goto('/services/lambda/');
    await hydrated(page);
    await page.locator('#limits .hash-link').focus();
    await expect(page.locator('#limits .hash-link')).toHaveCSS('opacity', '1');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({hasText: 'Address copied'})).toBeAttached();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/services\/lambda\/#limits$/);
  });

  test('a code block is copied with the keyboard', async ({page}) => {
    await page.goto('/services/ecs/from-image-to-running-task/');
    await hydrated(page);
    const copy = page.locator('.theme-code-block button').first();
    await copy.focus();
    expect(await focusMark(page)).toBeGreaterThanOrEqual(2);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('export');
  });
});
