/** Pages are read without their scripts; the first intent brings them, and nothing that was pressed is lost. */
import {readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import type {Page} from '@playwright/test';
import {expect, hydrated, localeList, pathIn, test} from './fixtures';

/** Paths of the scripts that the page has asked for so far. */
function scriptsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') asked.push(new URL(request.url()).pathname);
  });
  return asked;
}

/** A real click moves the pointer first; these tests press without that, as a finger does. */
async function press(page: Page, selector: string): Promise<void> {
  await page
    .locator(selector)
    .first()
    .evaluate((element: HTMLElement) => {
      element.click();
    });
}

const isHydrated = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.dataset['hasHydrated'] === 'true');

for (const locale of localeList) {
  test(`reading and scrolling in ${locale} load no script`, async ({page}) => {
    const asked = scriptsOf(page);
    for (const path of [
      '/',
      '/services/ecs/',
      '/compare/ecs-vs-eks/',
      '/services/ecs/assignment/',
      '/reference/limits/',
    ]) {
      await page.goto(pathIn(locale, path));
      await page.mouse.wheel(0, 2000);
      await page.keyboard.press('PageDown');
      await page.keyboard.press('Space');
      await page.waitForLoadState('networkidle');
      expect(asked, path).toEqual([]);
    }
  });
}

for (const locale of localeList) {
  test(`the longest note of ${locale} takes at most 160 kB of scripts, its own and the shared ones`, async ({page}) => {
    const asked = scriptsOf(page);
    await page.goto(pathIn(locale, '/services/ecs/'));
    await hydrated(page);
    await page.waitForLoadState('networkidle');
    const bytes = [...new Set(asked)].map((path) => brotliCompressSync(readFileSync(`build${path}`)).length);
    expect(bytes.length).toBeGreaterThan(2);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(160_000);
  });
}

test('a link is followed at once, without scripts', async ({page}) => {
  const asked = scriptsOf(page);
  await page.goto('/services/ecs/');
  await page.locator('article a[href="/services/fargate/"]').first().click();
  await expect(page).toHaveURL(/\/services\/fargate\/$/);
  expect(asked).toEqual([]);
});

test('a page of a tool loads its scripts at start', async ({page}) => {
  await page.goto('/search/');
  await expect(page.getByRole('searchbox')).toBeVisible();
});

test('an address that carries a choice is obeyed without a touch', async ({page}) => {
  await page.goto('/reference/limits/?service=lambda');
  await expect(page.getByLabel('Service', {exact: true})).toHaveValue('lambda');
  await expect(page.locator('tr[data-group="eks"]').first()).toBeHidden();
});

test('the search opens from one press, made before the scripts are there', async ({page}) => {
  await page.goto('/services/lambda/');
  await press(page, 'button[aria-haspopup="dialog"]');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await expect(page.locator('[data-pending]')).toHaveCount(0);
});

for (const keys of ['/', 'Control+k']) {
  test(`"${keys}" opens the search as the first thing that is pressed`, async ({page}) => {
    await page.goto('/nl/services/lambda/');
    await page.keyboard.press(keys);
    await expect(page.getByRole('combobox')).toBeFocused();
    await expect(page.getByRole('combobox')).toHaveValue('');
  });
}

test('the theme changes at once, is kept, and the button knows it afterwards', async ({page}) => {
  await page.route('**/assets/js/main*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.emulateMedia({colorScheme: 'light'});
  await page.goto('/services/ecs/');
  const html = page.locator('html');
  const toggle = page.locator('nav button[class*="toggleButton"]');
  await expect(toggle).toBeEnabled();
  await press(page, 'nav button[class*="toggleButton"]');
  await press(page, 'nav button[class*="toggleButton"]');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  expect(await isHydrated(page)).toBe(false);
  await hydrated(page);
  await expect(toggle).toHaveAccessibleName(/dark mode\)/);
  await press(page, 'nav button[class*="toggleButton"]');
  await expect(html).toHaveAttribute('data-theme-choice', 'system');
  await expect(html).toHaveAttribute('data-theme', 'light');
});

test('a page that waits for its scripts follows the theme of the system', async ({page}) => {
  await page.emulateMedia({colorScheme: 'light'});
  await page.goto('/');
  await page.emulateMedia({colorScheme: 'dark'});
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await isHydrated(page)).toBe(false);
});

test.describe('with a finger', () => {
  test.use({hasTouch: true, isMobile: true, viewport: {width: 360, height: 740}});

  test('the menu opens from the first tap', async ({page}) => {
    await page.goto('/es/services/ecs/');
    await page.locator('.navbar__toggle').tap();
    await expect(page.locator('.navbar-sidebar')).toBeVisible();
  });

  test('a fact opens from the first tap, the second follows the link', async ({page}) => {
    await page.goto('/services/lambda/');
    const fact = page.locator('p a[data-fact="lambda.timeout.max"]').first();
    await fact.tap();
    await expect(page.locator('#note-popover')).toContainText('Lambda quotas');
    await expect(page).toHaveURL(/\/services\/lambda\/$/);
    await fact.tap();
    await expect(page).toHaveURL(/#lambda-timeout-max$/);
  });
});

test('a fact opens under the pointer that brought the scripts', async ({page}) => {
  await page.goto('/services/lambda/');
  await page.locator('p a[data-fact="lambda.timeout.max"]').first().hover();
  await expect(page.locator('#note-popover')).toContainText('Lambda quotas');
});

test('a fact opens at the focus that brought the scripts', async ({page}) => {
  await page.goto('/services/lambda/');
  await page.keyboard.press('Tab');
  await page.locator('p a[data-fact="lambda.timeout.max"]').first().focus();
  await expect(page.locator('#note-popover')).toContainText('Lambda quotas');
});

test('the tools of a comparison are there before the scripts, and what was ticked counts', async ({page}) => {
  const asked = scriptsOf(page);
  await page.goto('/compare/fargate-vs-ec2/');
  const box = page.getByRole('checkbox', {name: 'Only differences'});
  await expect(box).toBeVisible();
  const rows = page.locator('main tbody tr');
  const all = await rows.count();
  expect(asked).toEqual([]);
  // Scripts that are slow: the box is ticked long before React takes the page over.
  await page.route('**/assets/js/main*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await box.check();
  expect(await isHydrated(page)).toBe(false);
  await expect.poll(() => rows.count()).toBeLessThan(all);
  await expect(box).toBeChecked();
});

test('a switch of language before the scripts keeps page, section and query', async ({page}) => {
  const asked = scriptsOf(page);
  await page.goto('/services/lambda/#limits');
  await press(page, 'nav a[lang="nl"]');
  await expect(page).toHaveURL(/\/nl\/services\/lambda\/#limits$/);
  await page.locator('h2#price').waitFor();
  await page.evaluate(() => {
    document.querySelector('h2#price')!.scrollIntoView({behavior: 'instant'});
  });
  await page.evaluate(() => {
    history.replaceState(null, '', location.pathname);
  });
  await press(page, 'nav a[lang="es"]');
  await expect(page).toHaveURL(/\/es\/services\/lambda\/#price$/);
  expect(asked).toEqual([]);
});

test('back and forward work between pages with and without scripts', async ({page}) => {
  await page.goto('/services/ecs/');
  await page.locator('article a[href="/services/fargate/"]').first().click();
  await expect(page).toHaveURL(/\/services\/fargate\/$/);
  await hydrated(page);
  await press(page, '.navbar__link[href="/compare/"]');
  await expect(page.getByRole('heading', {level: 1})).toContainText('Compar');
  await page.goBack();
  await expect(page.getByRole('heading', {level: 1})).toContainText('Fargate');
  await page.goBack();
  await expect(page.getByRole('heading', {level: 1})).toContainText('ECS');
  await press(page, 'button[aria-haspopup="dialog"]');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goForward();
  await expect(page.getByRole('heading', {level: 1})).toContainText('Fargate');
});

test('code can be copied after the pointer has come near', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/services/ecs/');
  const block = page.locator('.theme-code-block').first();
  await expect(block.locator('.code-string').first()).toBeVisible();
  await block.hover();
  await block.getByRole('button', {name: 'Copy code to clipboard'}).click();
  await expect(block.getByRole('button', {name: 'Copied'})).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await block.locator('code').evaluate((code) => code.textContent));
  expect(copied.split('\n').length).toBeGreaterThan(3);
});

test('links in view are not fetched after hydration; a link under the pointer is', async ({page}) => {
  await page.goto('/services/ecs/');
  await hydrated(page);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.locator('#limits').evaluate((heading) => {
    heading.scrollIntoView({behavior: 'instant'});
  });
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await page.locator('.pagination-nav__link').last().hover();
  await expect.poll(() => asked.length).toBeGreaterThan(0);
});

test.describe('when the scripts cannot be loaded', () => {
  test.use({allowedOnConsole: [/Failed to load resource/]});
  test('a press is let go, links work, and the next press tries again', async ({page}) => {
    await page.route('**/assets/js/**', (route) => route.abort());
    await page.goto('/services/ecs/');
    await press(page, 'button[aria-haspopup="dialog"]');
    await expect(page.locator('[data-pending]')).toHaveCount(0);
    await page.unroute('**/assets/js/**');
    await press(page, 'button[aria-haspopup="dialog"]');
    await expect(page.getByRole('dialog')).toBeVisible();
  });
});
