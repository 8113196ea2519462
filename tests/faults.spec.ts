/**
 * A browser, a server or a network that fails: each leaves a readable page and a clear message. Offline reading has its
 * own faults in offline.spec.ts, scripts that do not arrive are in light.spec.ts, hostile input in security.spec.ts.
 */
import type {Page} from '@playwright/test';
import {expect, hydrated, localeList, pathIn, testOnOwnServer as test, type Locale} from './fixtures';

test.use({
  allowedOnConsole: [
    /Failed to load resource|net::ERR|browser storage|storage error|Service Worker registration blocked/,
  ],
  serviceWorkers: 'block',
});

const search = {en: 'fargate', nl: 'taakdefinitie', es: 'definición de tarea'} satisfies Record<Locale, string>;

async function expectReadable(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('heading', {level: 1})).toContainText(title);
  await expect(page.locator('main p').first()).toBeVisible();
}

/** The theme's dark ground, as a sign that the styles are there. */
const hasStyles = (page: Page): Promise<boolean> =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ifm-navbar-height') !== '');

test.describe('styles', () => {
  test('that come late, those for reading and those for the tools, are waited for', async ({page, site}) => {
    site.fault = (path, response, content) => {
      if (!path.endsWith('.css')) return false;
      setTimeout(() => response.writeHead(200, {'content-type': 'text/css'}).end(content), 1500);
      return true;
    };
    await page.goto('/nl/services/ecs/', {waitUntil: 'commit'});
    await expectReadable(page, 'ECS');
    expect(await hasStyles(page), 'no page without styles is shown').toBe(true);
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill(search.nl);
    await expect(page.getByRole('option').first()).toBeVisible();
  });

  test('that never come leave the text, the links and the search', async ({page, site}) => {
    site.fault = (path, response) => {
      if (path.endsWith('.css')) response.writeHead(503).end();
      return path.endsWith('.css');
    };
    await page.goto('/es/services/lambda/');
    expect(await hasStyles(page)).toBe(false);
    await expectReadable(page, 'Lambda');
    await page.locator('article a[href="/es/services/ecs/"]').first().click();
    await expectReadable(page, 'ECS');
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill(search.es);
    await expect(page.getByRole('option').first()).toBeVisible();
  });
});

test('on a slow network a note is read before its scripts, and a press is answered', async ({page}) => {
  test.slow();
  await page.goto('about:blank');
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  // As the developer tools define "3G": 400 kbit/s, two seconds of waiting cut to half a second for the test.
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 500,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  await page.goto('/services/ecr/');
  await expectReadable(page, 'ECR');
  const box = page.locator('button[aria-haspopup="dialog"]').first();
  await box.evaluate((button: HTMLElement) => {
    button.click();
  });
  await expect(box).toHaveAttribute('data-pending', '');
  await expect(page.getByRole('combobox')).toBeFocused({timeout: 40_000});
  await page.getByRole('combobox').fill(search.en);
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Loading the index …');
  await expect(page.getByRole('option').first()).toBeVisible({timeout: 40_000});
});

test.describe('the index of the search', () => {
  const faults = {
    'that is not there': (content: Buffer) => ({status: 404, body: content.subarray(0, 0)}),
    'that is cut off': (content: Buffer) => ({status: 200, body: content.subarray(0, content.length / 2)}),
    'that is something else': () => ({status: 200, body: Buffer.from('<!doctype html><title>Sign in</title>')}),
  };
  for (const [name, answer] of Object.entries(faults)) {
    test(`${name} is said, and a retry mends it`, async ({page, site}) => {
      site.fault = (path, response, content) => {
        if (!path.includes('search-index')) return false;
        const {status, body} = answer(content!);
        response.writeHead(status, {'content-type': 'application/json'}).end(body);
        return true;
      };
      await page.goto(`/nl/search/?q=${search.nl}`);
      await hydrated(page);
      await expect(page.getByRole('alert')).toContainText('kon niet worden geladen');
      site.fault = undefined;
      await page.getByRole('alert').getByRole('button').click();
      await expect(page.locator('main').getByRole('link', {name: /ECS/}).first()).toBeVisible();
    });
  }
});

for (const locale of localeList) {
  test(`an address of ${locale} that does not exist is answered in its language, with ways out`, async ({page}) => {
    const response = await page.goto(pathIn(locale, '/services/no-such-service/'));
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    const heading = page.getByRole('heading', {level: 1});
    await expect(heading).toBeVisible();
    await expect(page).toHaveTitle(`${await heading.innerText()} | AWS Compute Notes`);
    await expect(page.locator(`main a[href="${pathIn(locale, '/')}"]`).first()).toBeVisible();
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill(search[locale]);
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
    await expect(page).not.toHaveURL(/no-such-service/);
  });
}

test('a section that does not exist shows the page from its top, before and after the scripts', async ({page}) => {
  await page.goto('/es/services/batch/#no-such-section');
  await expectReadable(page, 'Batch');
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await hydrated(page);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.locator('nav a[lang="en"]').evaluate((link: HTMLElement) => {
    link.click();
  });
  await expect(page).toHaveURL(/\/services\/batch\//);
  await expectReadable(page, 'Batch');
});

for (const fault of ['forbidden', 'full'] as const) {
  test(`with storage that is ${fault} theme and search work as long as the page`, async ({page}) => {
    await page.addInitScript((kind) => {
      const refuse = (): never => {
        throw new DOMException(kind, kind === 'full' ? 'QuotaExceededError' : 'SecurityError');
      };
      if (kind === 'full') Storage.prototype.setItem = refuse;
      else Object.defineProperty(window, 'localStorage', {get: refuse});
    }, fault);
    await page.emulateMedia({colorScheme: 'light'});
    await page.goto('/services/ecs/');
    const toggle = page.locator('nav button[class*="toggleButton"]');
    // Before React: system, light, dark.
    for (const choice of ['light', 'dark']) {
      await toggle.evaluate((button: HTMLElement) => {
        button.click();
      });
      await expect(page.locator('html')).toHaveAttribute('data-theme-choice', choice);
    }
    await hydrated(page);
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill(search.en);
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/fargate/);
    await expectReadable(page, 'Fargate');
  });
}

test('of two tabs one changes the theme, the other follows', async ({page, context}) => {
  await page.emulateMedia({colorScheme: 'light'});
  await page.goto('/services/ecs/');
  await hydrated(page);
  const second = await context.newPage();
  await second.emulateMedia({colorScheme: 'light'});
  await second.goto('/nl/services/ecs/');
  await hydrated(second);
  const toggle = page.locator('nav button[class*="toggleButton"]');
  await toggle.click();
  await toggle.click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(second.locator('html')).toHaveAttribute('data-theme', 'dark');
});
