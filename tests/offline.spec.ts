/** The site without network, and with a network, a server or a browser that fails. */
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {expect, hydrated, localeList, pathIn, sitemapPaths, testOnOwnServer as test, type Locale} from './fixtures';
import {serveSite} from './site-server';

// The browser logs each request that fails; here they are made to. A page of which the text alone was stored stays a text.
test.use({allowedOnConsole: [/Failed to load resource|net::ERR|Failed to fetch|ServiceWorker|Loading chunk/]});

const words = {
  en: {
    keep: 'Keep all notes in English',
    kept: 'All notes in English are on this device',
    remove: 'Remove from this device',
    none: 'Not kept yet',
    unreachable: 'This page cannot be reached now',
  },
  nl: {
    keep: 'Alle notities in het Nederlands bewaren',
    kept: 'Alle Nederlandse notities staan op dit apparaat',
    remove: 'Van dit apparaat verwijderen',
    none: 'Nog niet bewaard',
    unreachable: 'Deze pagina is nu niet bereikbaar',
  },
  es: {
    keep: 'Guardar todos los apuntes en español',
    kept: 'Todos los apuntes en español están en este dispositivo',
    remove: 'Quitar de este dispositivo',
    none: 'Todavía sin guardar',
    unreachable: 'Ahora no se puede acceder a esta página',
  },
} satisfies Record<Locale, object>;

/** A new release of a page, in a place that its scripts leave alone. */
const renew = (html: string): string => html.replace('<head>', '<head><meta name="release" content="2">');
const renewed = (page: Page) => page.locator('meta[name="release"]');

const panel = (page: Page) => page.locator('section[data-status]');

/** Opens the page on reading offline; `base` for a site below a path. */
async function openPanel(page: Page, locale: Locale, base = ''): Promise<void> {
  await page.goto(`${base}${pathIn(locale, '/reference/offline/')}`);
  await hydrated(page);
}

async function keepLanguage(page: Page, locale: Locale, base = ''): Promise<void> {
  await openPanel(page, locale, base);
  await page.getByRole('button', {name: words[locale].keep}).click();
  await expect(panel(page)).toHaveAttribute('data-status', 'kept', {timeout: 40_000});
}

/** Waits until the page is among those that can be read again. */
async function stored(page: Page, path: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(async (address) => (await caches.match(address)) !== undefined, path), {timeout: 15_000})
    .toBe(true);
}

/** Waits until the styles of the page are stored. */
async function stylesStored(page: Page): Promise<void> {
  const style = await page.locator('link[rel="stylesheet"]').first().getAttribute('href');
  await stored(page, style!);
}

function hasWaitingWorker(page: Page): Promise<boolean> {
  return page.evaluate(async () => ((await navigator.serviceWorker.getRegistration())?.waiting ?? null) !== null);
}

test('a page of the first visit is readable without the server, with its styles and whatever its query', async ({
  page,
  site,
}) => {
  await page.goto('/nl/services/ecs/');
  // Reading on is enough: this visit loads no script of the site.
  await page.mouse.wheel(0, 400);
  await stored(page, '/nl/services/ecs/');
  await stylesStored(page);
  await site.stop();
  await page.goto('/nl/services/ecs/?from=test#limits');
  await expect(page.getByRole('heading', {level: 1})).toContainText('ECS');
  const paper = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--acn-paper'));
  expect(paper.trim()).not.toBe('');
});

test('a page opened by the site’s own navigation is readable, too', async ({page, site}) => {
  await page.goto('/services/ecs/');
  await hydrated(page);
  await stored(page, '/services/ecs/');
  await page.locator('.pagination-nav__link--next').click();
  await expect(page).not.toHaveURL(/\/services\/ecs\/$/);
  const path = new URL(page.url()).pathname;
  const title = await page.getByRole('heading', {level: 1}).innerText();
  await stored(page, path);
  await site.stop();
  await page.goto(path);
  await expect(page.getByRole('heading', {level: 1})).toHaveText(title);
});

for (const locale of localeList) {
  test(`a page of ${locale} that is not on the device says so, and which are`, async ({page, site}) => {
    await page.goto(pathIn(locale, '/services/ecs/'));
    await hydrated(page);
    await stored(page, pathIn(locale, '/services/ecs/'));
    await site.stop();
    const response = await page.goto(pathIn(locale, '/services/lambda/'));
    expect(response?.status()).toBe(503);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.getByRole('heading', {level: 1})).toHaveText(words[locale].unreachable);
    expect((await new AxeBuilder({page}).analyze()).violations).toEqual([]);
    await page.getByRole('link', {name: 'Amazon ECS'}).click();
    await expect(page.getByRole('heading', {level: 1})).toContainText('ECS');
    await site.start();
    await page.goto(pathIn(locale, '/services/lambda/'));
    await expect(page.getByRole('heading', {level: 1})).toContainText('Lambda');
  });
}

test('the first visit downloads the page, the worker, and nothing else of the site', async ({page, site}) => {
  await page.goto('/services/ecs/');
  await hydrated(page);
  await stored(page, '/services/ecs/');
  await stylesStored(page);
  await page.waitForLoadState('networkidle');
  expect(site.requests.filter((path) => path.endsWith('/') && path !== '/services/ecs/')).toEqual([]);
  expect(site.requests.filter((path) => path.includes('search-') || path.includes('manifest'))).toEqual([]);
});

test('an error is never stored; a stored page stands in for it', async ({page, site}) => {
  await page.goto('/services/ecs/');
  await hydrated(page);
  await stored(page, '/services/ecs/');
  await page.goto('/no/such/page/');
  site.fault = (_, response) => {
    response.writeHead(503);
    response.end('Down');
    return true;
  };
  await page.goto('/services/ecs/');
  await expect(page.getByRole('heading', {level: 1})).toContainText('ECS');
  await page.goto('/no/such/page/');
  await expect(page.getByRole('heading', {level: 1})).toHaveText(words.en.unreachable);
  await expect(page.getByRole('listitem')).toHaveText(['Amazon ECS']);
});

const searches = {en: 'task definition', nl: 'taakdefinitie', es: 'definición de tarea'} as const;

for (const locale of localeList) {
  test(`all of ${locale} works without network: every page, and the search`, async ({page, context, site}) => {
    test.setTimeout(300_000);
    await openPanel(page, locale);
    await expect(panel(page)).toContainText(/\d[.,]?\d*\sMB/);
    await page.getByRole('button', {name: words[locale].keep}).click();
    await expect(page.getByRole('progressbar')).toBeVisible();
    await expect(panel(page)).toHaveAttribute('data-status', 'kept', {timeout: 60_000});
    await expect(panel(page).getByRole('status')).toHaveText(words[locale].kept);

    await context.setOffline(true);
    await site.stop();
    // What the worker answers does not differ between languages: one of them is walked through, the others sampled.
    const every = locale === 'en' ? 1 : 8;
    for (const path of sitemapPaths(locale).filter((_, index) => index % every === 0)) {
      const response = await page.goto(path, {waitUntil: 'domcontentloaded'});
      expect(response?.status(), path).toBe(200);
      await expect(page.locator('html'), path).toHaveAttribute('lang', locale);
      await expect(page.getByRole('heading', {level: 1}), path).not.toHaveText(words[locale].unreachable);
    }
    await page.goto(pathIn(locale, `/search/?q=${encodeURIComponent(searches[locale])}`));
    await expect(
      page
        .locator('main')
        .getByRole('link', {name: /ECS|Amazon/})
        .first(),
    ).toBeVisible();
    const unknown = await page.goto(pathIn(locale, '/no/such/page/'));
    expect(unknown?.status()).toBe(404);
    // The site's own navigation, with scripts that no page of this visit has loaded.
    await page.goto(pathIn(locale, '/'));
    await hydrated(page);
    await page.locator('footer a[href$="/reference/limits/"]').click();
    await expect(page).toHaveURL(/\/reference\/limits\/$/);
    await expect(page.locator('tr[data-group]').first()).toBeVisible();
  });
}

test('what was kept can be removed, and leaves nothing behind', async ({page, site}) => {
  await keepLanguage(page, 'nl');
  await page.getByRole('button', {name: words.nl.remove}).click();
  await expect(panel(page).getByRole('status')).toHaveText(words.nl.none);
  expect(await page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('kept')))).toEqual([]);
  await site.stop();
  await page.goto('/nl/services/lambda/');
  await expect(page.getByRole('heading', {level: 1})).toHaveText(words.nl.unreachable);
});

test('a newer version is offered, never forced; the page stays as it is', async ({page, site}) => {
  await keepLanguage(page, 'en');
  site.publish('/', '/services/ecs/', renew);
  await page.goto('/services/lambda/');
  await hydrated(page);
  const notice = page.locator('div[role="status"]', {hasText: 'newer version'});
  await expect(notice).toContainText('1 page changed');
  expect((await new AxeBuilder({page}).include('div[role="status"]').analyze()).violations).toEqual([]);
  await page.evaluate(() => {
    document.title = 'not reloaded';
  });
  await page.getByRole('button', {name: 'Not now'}).click();
  await expect(notice).toBeHidden();
  await page.goto('/services/fargate/');
  await hydrated(page);
  await page.waitForLoadState('networkidle');
  await expect(notice).toBeHidden();

  await page.evaluate(() => {
    sessionStorage.clear();
  });
  await page.reload();
  await hydrated(page);
  await page.evaluate(() => {
    document.title = 'not reloaded';
  });
  site.requests.length = 0;
  await page.getByRole('button', {name: 'Update'}).click();
  await expect(page.getByText('The notes on this device are up to date.')).toBeVisible({timeout: 40_000});
  expect(await page.title()).toBe('not reloaded');
  expect(site.requests.filter((path) => path.endsWith('/') || path.startsWith('/assets/'))).toEqual(['/services/ecs/']);
  await site.stop();
  await page.goto('/services/ecs/');
  await expect(renewed(page)).toHaveCount(1);
});

test('a download that breaks off leaves the last good copy, and goes on where it was', async ({page, site}) => {
  await keepLanguage(page, 'en');
  site.publish('/', '/services/ecs/', renew);
  site.publish('/', '/services/lambda/', renew);
  await page.reload();
  await expect(panel(page)).toContainText('2 pages changed');
  site.fault = (path, response) => {
    if (path !== '/services/lambda/') return false;
    response.destroy();
    return true;
  };
  await page.getByRole('button', {name: 'Update'}).click();
  await expect(panel(page)).toContainText('The download broke off', {timeout: 20_000});
  await site.stop();
  const reader = await page.context().newPage();
  await reader.goto('/services/ecs/');
  await expect(reader.getByRole('heading', {level: 1})).toContainText('ECS');
  await expect(renewed(reader)).toHaveCount(0);
  await site.start();
  site.fault = undefined;
  site.requests.length = 0;
  await page.getByRole('button', {name: 'Update'}).click();
  await expect(panel(page)).toHaveAttribute('data-status', 'kept', {timeout: 40_000});
  await expect(panel(page)).not.toContainText('newer version');
  expect(site.requests.filter((path) => path.endsWith('/'))).toEqual(['/services/lambda/']);
  await site.stop();
  await reader.goto('/services/lambda/');
  await expect(renewed(reader)).toHaveCount(1);
});

test('a server that dies half-way through the first download: said, and gone on with', async ({page, site}) => {
  await openPanel(page, 'es');
  await page.waitForLoadState('networkidle');
  let left = 60;
  site.fault = (_, response) => {
    left -= 1;
    if (left > 0) return false;
    response.destroy();
    return true;
  };
  await page.getByRole('button', {name: words.es.keep}).click();
  await expect(panel(page)).toContainText('La descarga se ha interrumpido', {timeout: 20_000});
  await expect(panel(page)).toHaveAttribute('data-status', 'none');
  site.fault = undefined;
  await page.getByRole('button', {name: 'Seguir con la descarga'}).click();
  await expect(panel(page)).toHaveAttribute('data-status', 'kept', {timeout: 40_000});
});

test('a truncated file is not taken for the file', async ({page, site}) => {
  await openPanel(page, 'en');
  site.fault = (path, response, content) => {
    if (path !== '/services/batch/') return false;
    response.writeHead(200, {'content-type': 'text/html'});
    response.end(content!.subarray(0, content!.length / 2));
    return true;
  };
  await page.getByRole('button', {name: words.en.keep}).click();
  await expect(panel(page)).toContainText('The site was updated during the download', {timeout: 40_000});
  await expect(panel(page)).toHaveAttribute('data-status', 'none');
});

test('a download can be stopped, gone on with, and cleared away', async ({page, site}) => {
  await openPanel(page, 'en');
  site.fault = (path, response, content) => {
    if (!path.startsWith('/services/')) return false;
    setTimeout(() => response.end(content), 1000);
    return true;
  };
  await page.getByRole('button', {name: words.en.keep}).click();
  await page.getByRole('button', {name: 'Stop'}).click();
  await expect(panel(page).getByRole('status')).toHaveText('Not complete yet');
  await expect(page.getByRole('button', {name: 'Go on with the download'})).toBeVisible();
  await page.getByRole('button', {name: words.en.remove}).click();
  await expect(panel(page).getByRole('status')).toHaveText(words.en.none);
});

test('two tabs do not download at the same time, and both know the result', async ({page, context, site}) => {
  await openPanel(page, 'en');
  const second = await context.newPage();
  await openPanel(second, 'en');
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  site.fault = (path, response, content) => {
    if (path !== '/services/lambda/') return false;
    void released.then(() => response.end(content));
    return true;
  };
  await page.getByRole('button', {name: words.en.keep}).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await second.getByRole('button', {name: words.en.keep}).click();
  await expect(panel(second)).toContainText('Another tab is downloading');
  release();
  await expect(panel(page)).toHaveAttribute('data-status', 'kept', {timeout: 40_000});
  await expect(panel(second)).toHaveAttribute('data-status', 'kept');
});

test('storage that is full says so, and the site works on', async ({page}) => {
  await page.addInitScript(() => {
    Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  });
  await openPanel(page, 'en');
  await page.getByRole('button', {name: words.en.keep}).click();
  await expect(panel(page)).toContainText('There is not enough room');
  await page.locator('footer a[href$="/reference/limits/"]').click();
  await expect(page.locator('tr[data-group]').first()).toBeVisible();
});

test('too little room is said before the download', async ({page, site}) => {
  await page.addInitScript(() => {
    navigator.storage.estimate = () => Promise.resolve({quota: 2_000_000, usage: 1_000_000});
  });
  await openPanel(page, 'nl');
  await stored(page, '/nl/reference/offline/');
  site.requests.length = 0;
  await page.getByRole('button', {name: words.nl.keep}).click();
  await expect(panel(page)).toContainText('te weinig ruimte');
  expect(site.requests.filter((path) => path.endsWith('/'))).toEqual([]);
});

test('storage that is forbidden says so', async ({page}) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('denied', 'SecurityError'));
    Object.assign(CacheStorage.prototype, {open: refuse, match: refuse, keys: refuse, has: refuse});
  });
  await openPanel(page, 'es');
  await expect(panel(page)).toContainText('no deja que este sitio guarde nada');
});

test('a damaged record is said, nothing else is lost, and keeping again heals it', async ({page}) => {
  await keepLanguage(page, 'en');
  await page.evaluate(async () => {
    localStorage.setItem('aws-compute-notes.search.recent', '{"version":1,"queries":["fargate"]}');
    const records = await caches.open('acn:/:records');
    await records.put('/__kept', new Response('{"format":1,"locale":"<script>"'));
  });
  await page.reload();
  await expect(panel(page)).toContainText('can no longer be read whole');
  expect(await page.evaluate(() => localStorage.getItem('aws-compute-notes.search.recent'))).toContain('fargate');
  await page.getByRole('button', {name: 'Go on with the download'}).click();
  await expect(panel(page)).toHaveAttribute('data-status', 'kept');
});

test('files that the browser has thrown away are noticed and fetched again', async ({page, site}) => {
  await keepLanguage(page, 'en');
  await page.evaluate(async () => {
    const name = (await caches.keys()).find((candidate) => candidate.includes(':kept:'))!;
    await (await caches.open(name)).delete('/services/ecs/');
  });
  await page.reload();
  await expect(panel(page)).toContainText('can no longer be read whole');
  site.requests.length = 0;
  await page.getByRole('button', {name: 'Go on with the download'}).click();
  await expect(panel(page)).toHaveAttribute('data-status', 'kept');
  expect(site.requests.filter((path) => path.endsWith('/'))).toEqual(['/services/ecs/']);
});

test('an old worker does not stop a language from being kept, and gives way on the reader’s word', async ({
  page,
  site,
}) => {
  site.replace('/sw.js', 'self.addEventListener("activate", (event) => event.waitUntil(clients.claim())); // old');
  await page.goto('/services/ecs/');
  await hydrated(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  // The next release has the real one.
  site.replace('/sw.js', readFileSync('build/sw.js', 'utf8'));
  await openPanel(page, 'en');
  await expect.poll(() => hasWaitingWorker(page)).toBe(true);
  await page.evaluate(() => {
    document.title = 'not reloaded';
  });
  await page.getByRole('button', {name: words.en.keep}).click();
  await expect(panel(page)).toHaveAttribute('data-status', 'kept', {timeout: 40_000});
  await expect.poll(() => hasWaitingWorker(page)).toBe(false);
  expect(await page.title()).toBe('not reloaded');
  await site.stop();
  await page.goto('/services/lambda/');
  await expect(page.getByRole('heading', {level: 1})).toContainText('Lambda');
});

test('without JavaScript the panel says what it needs', async ({request}) => {
  const html = await (await request.get('/nl/reference/offline/')).text();
  expect(/<noscript><p>(.*?)<\/p><\/noscript>/.exec(html)?.[1]).toContain('is JavaScript nodig');
});

test.describe('below a path', () => {
  const folder = 'test-results/sub-path';

  test.beforeAll(() => {
    test.setTimeout(300_000);
    const {status, stderr} = spawnSync(
      'npx',
      ['docusaurus', 'build', '--locale', 'en', '--locale', 'nl', '--out-dir', folder],
      {
        env: {...process.env, BASE_URL: '/notes/'},
        encoding: 'utf8',
        stdio: ['ignore', 'ignore', 'pipe'],
        timeout: 240_000,
      },
    );
    expect(status, stderr).toBe(0);
  });

  test.use({
    // eslint-disable-next-line no-empty-pattern
    site: async ({}, use) => {
      const site = await serveSite(folder, '/notes/');
      await use(site);
      await site.stop().catch(() => undefined);
    },
  });

  test('pages seen, a kept language and the search work', async ({page, site}) => {
    await page.goto('/notes/services/ecs/');
    await hydrated(page);
    await stored(page, '/notes/services/ecs/');
    await keepLanguage(page, 'nl', '/notes');
    await site.stop();
    await page.goto('/notes/services/ecs/');
    await expect(page.getByRole('heading', {level: 1})).toContainText('ECS');
    await page.goto('/notes/nl/services/batch/');
    await expect(page.getByRole('heading', {level: 1})).toContainText('Batch');
    await page.goto('/notes/nl/search/?q=taakdefinitie');
    await expect(page.locator('main').getByRole('link', {name: /ECS/}).first()).toBeVisible();
    await page.goto('/notes/services/lambda/');
    await expect(page.getByRole('heading', {level: 1})).toHaveText(words.en.unreachable);
    await page.getByRole('link', {name: 'Nederlands'}).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.scope);
    expect(scope).toBe(`${site.url}/notes/`);
  });
});
