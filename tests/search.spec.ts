import type {Locator, Page} from '@playwright/test';
import {expect, hydrated, pathIn, test, type Locale} from './fixtures';

const field = (page: Page): Locator => page.getByRole('combobox');
const options = (page: Page): Locator => page.getByRole('option');

/** Opens the dialog with the keys and types. */
async function searchFor(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await field(page).fill(query);
}

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await hydrated(page);
}

const terms: readonly (readonly [Locale, string, string])[] = [
  ['nl', 'taakdefinitie', '/nl/services/ecs/building-blocks/'],
  ['es', 'definicion de tarea', '/es/services/ecs/building-blocks/'],
  ['en', 'task definition', '/services/ecs/building-blocks/'],
];

for (const [locale, query, path] of terms) {
  test(`"${query}" leads to the building blocks in ${locale}`, async ({page}) => {
    await visit(page, pathIn(locale, '/'));
    await searchFor(page, query);
    await expect(options(page).first()).toBeVisible();
    await expect(options(page).first().locator('mark').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((url) => url.pathname === path);
    await expect(page.getByRole('dialog')).toBeHidden();
  });
}

test('nothing of the search is loaded before it opens', async ({page}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await visit(page, '/services/lambda/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.includes('search'))).toEqual([]);
  await searchFor(page, 'lambda');
  await expect(options(page).first()).toBeVisible();
  expect(asked.some((path) => path.endsWith('/search-index.json'))).toBe(true);
});

test('the keyboard does everything', async ({page}) => {
  await visit(page, '/');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.type('fargate');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');

  const all = options(page);
  await expect(all.nth(0)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(all.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(all.nth(0)).toHaveAttribute('aria-selected', 'false');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await all.nth(1).getAttribute('id'))!);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(all.last()).toHaveAttribute('aria-selected', 'true');

  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a slash in a field is a slash', async ({page}) => {
  await visit(page, '/search/');
  await page.getByRole('searchbox').click();
  await page.keyboard.type('/');
  await expect(page.getByRole('searchbox')).toHaveValue('/');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('the box of the home page and the one of the bar open the same dialog', async ({page}) => {
  await visit(page, '/');
  for (const box of await page.getByRole('button', {name: 'Search', exact: true}).all()) {
    await box.click();
    await expect(field(page)).toBeFocused();
    await page.getByRole('button', {name: 'Close the search'}).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  }
});

test('a fact that answers is shown with its source', async ({page}) => {
  await visit(page, '/');
  await searchFor(page, 'how long can a lambda run');
  const answer = page.getByRole('region', {name: 'Answer'});
  await expect(answer).toContainText('15');
  await expect(answer.getByRole('link').first()).toHaveAttribute('href', '/reference/limits/#lambda-timeout-max');
  await expect(answer.getByRole('link').last()).toHaveAttribute('href', /^https:\/\/docs\.aws\.amazon\.com\//);
});

test('when nothing is found it says what to try', async ({page}) => {
  await visit(page, '/nl/');
  await searchFor(page, 'xqzvw');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('status')).toHaveText('Niets gevonden');
  await expect(dialog.getByRole('link', {name: 'Alle diensten'})).toHaveAttribute('href', '/nl/services/');
  await expect(options(page)).toHaveCount(0);
});

test('going back closes it', async ({page}) => {
  await visit(page, '/services/ecs/');
  await page.locator('.navbar').getByRole('link', {name: 'Compare'}).click();
  await expect(page).toHaveURL(/compare/);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/services\/ecs/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('recent searches are offered, and forgotten on request', async ({page}) => {
  await visit(page, '/');
  await searchFor(page, 'lightsail');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/lightsail/);
  // The next page brings a navigation bar of its own.
  await expect(page.getByRole('heading', {level: 1})).toContainText('Lightsail');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', {name: 'lightsail'}).click();
  await expect(field(page)).toHaveValue('lightsail');
  await field(page).fill('');
  await dialog.getByRole('button', {name: 'Forget them'}).click();
  await expect(dialog.getByRole('button', {name: 'lightsail'})).toHaveCount(0);
});

test.describe('when the index cannot be loaded', () => {
  test.use({allowedOnConsole: [/Failed to load resource/]});

  test('it says so, offers the lists, and works after a retry', async ({page}) => {
    await page.route('**/search-index*.json', (route) => route.abort());
    await visit(page, '/');
    await searchFor(page, 'fargate');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('alert')).toContainText('could not be loaded');
    await expect(dialog.getByRole('link', {name: 'All services'})).toHaveAttribute('href', '/services/');
    await expect(dialog.getByRole('link', {name: 'Limits, prices and sources'})).toHaveAttribute('href', '/reference/');

    await page.unroute('**/search-index*.json');
    await dialog.getByRole('button', {name: 'Try again'}).click();
    await expect(options(page).first()).toBeVisible();
  });

  test('a file that is no index counts as none', async ({page}) => {
    await page.route('**/search-index.*.json', (route) => route.fulfill({json: {version: 99}}));
    await visit(page, '/search/?q=fargate');
    await expect(page.getByRole('alert')).toContainText('could not be loaded');
  });
});

test.describe('the page of the search', () => {
  test('shows what its address asks for', async ({page}) => {
    await visit(page, '/es/search/?q=taakdefinitie');
    await expect(page.getByRole('searchbox')).toHaveValue('taakdefinitie');
    const first = page.getByRole('main').locator('ol > li').first();
    await expect(first.getByRole('link').first()).toHaveAttribute('href', '/es/services/ecs/building-blocks/');
  });

  test('keeps its address up to date', async ({page}) => {
    await visit(page, '/search/');
    await page.getByRole('searchbox').fill('eks');
    await expect(page).toHaveURL(/[?&]q=eks$/);
    await expect(page.getByRole('main').locator('ol > li').first()).toContainText('EKS');
  });

  for (const query of [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '%00%ff',
    "'; DROP TABLE notes;--",
    '__proto__',
    'a'.repeat(5000),
  ]) {
    test(`takes ${JSON.stringify(query.slice(0, 30))} for text`, async ({page}) => {
      let hasAlert = false;
      page.on('dialog', (dialog) => {
        hasAlert = true;
        void dialog.dismiss();
      });
      await visit(page, `/search/?q=${encodeURIComponent(query)}`);
      await expect(page.getByRole('main').getByRole('status')).toBeVisible();
      await expect(page.getByRole('main').locator('img, script')).toHaveCount(0);
      expect(hasAlert).toBe(false);
    });
  }
});
