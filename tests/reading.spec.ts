/** What a reader does: follow a link, open a fact, read a table, switch language, lose the way. */
import {expect, hydrated, localeList, pathIn, test} from './fixtures';

test('a switch of language keeps page, section and query', async ({page}) => {
  await page.goto('/services/lambda/?from=test#limits');
  await hydrated(page);
  await page.getByRole('button', {name: 'English'}).hover();
  await page.getByRole('link', {name: 'Nederlands'}).click();
  await expect(page).toHaveURL(/\/nl\/services\/lambda\/\?from=test#limits$/);
  await expect(page.getByRole('heading', {name: 'Limieten'})).toBeInViewport();
});

test('a switch of language keeps the section that was scrolled to', async ({page}) => {
  await page.goto('/es/services/lambda/');
  await hydrated(page);
  await page.evaluate(() => {
    document.querySelector('h2#price')!.scrollIntoView({behavior: 'instant'});
  });
  // Playwright's own click would scroll the page, because the link sits in a sticky bar.
  await page.locator('nav a[lang="en"]').evaluate((link: HTMLAnchorElement) => {
    link.click();
  });
  await expect(page).toHaveURL(/\/services\/lambda\/#price$/);
});

const timeouts = {en: '15 minutes', nl: '15 minuten', es: '15 minutos'} as const;
const memories = {en: '10,240 MB', nl: '10.240 MB', es: '10 240 MB'} as const;

for (const locale of localeList) {
  test(`a fact is written in the manner of ${locale} and leads to its row`, async ({page}) => {
    await page.goto(pathIn(locale, '/services/lambda/'));
    await hydrated(page);
    const timeout = page.locator('p a[data-fact="lambda.timeout.max"]').first();
    await expect(timeout).toHaveText(timeouts[locale]);
    const memory = await page.locator('a[data-fact="lambda.memory.max"]').first().innerText();
    expect(memory.replace(/\s/g, ' ')).toBe(memories[locale]);
    await timeout.click();
    await expect(page).toHaveURL(/\/reference\/limits\/#lambda-timeout-max$/);
    await expect(page.locator('#lambda-timeout-max')).toContainText(
      timeouts[locale].replace(/(minut|minuten|minutos).*/, ''),
    );
  });
}

test('a fact shows its source on focus and hides it on Escape', async ({page}) => {
  await page.goto('/services/lambda/');
  await hydrated(page);
  const fact = page.locator('p a[data-fact="lambda.timeout.max"]').first();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.locator('#limits').scrollIntoViewIfNeeded();
  await page.keyboard.press('Tab');
  await fact.focus();
  const popover = page.locator('#note-popover');
  await expect(popover).toBeVisible();
  await expect(popover).toContainText('Lambda quotas');
  await expect(popover).toContainText('checked');
  await page.keyboard.press('Escape');
  await expect(popover).toBeHidden();
  expect(requests.filter((url) => url.includes('popovers-lambda')).length).toBeLessThanOrEqual(1);
});

const terms = {
  en: {page: '/services/lambda/', id: 'vpc', word: 'VPC', says: 'isolated network'},
  nl: {page: '/services/fargate/', id: 'kernel', word: 'kernel', says: 'besturingssysteem'},
  es: {page: '/services/ecs/', id: 'target-tracking', word: 'seguimiento de destino', says: 'target tracking'},
} as const;

for (const locale of localeList) {
  test(`the first use of a term opens its definition, in ${locale}`, async ({page}) => {
    const {page: path, id, word, says} = terms[locale];
    await page.goto(pathIn(locale, path));
    await hydrated(page);
    const term = page.locator(`a[data-term="${id}"]`);
    await expect(term).toHaveCount(1);
    await expect(term).toHaveText(word);
    await expect(term).toHaveAttribute('href', `${pathIn(locale, '/reference/glossary/')}#${id}`);
    await page.keyboard.press('Tab');
    await term.focus();
    const popover = page.locator('#note-popover');
    await expect(popover).toBeVisible();
    await expect(popover).toContainText(says);
    await expect(popover.getByRole('link')).toHaveAttribute(
      'href',
      new RegExp(`^${pathIn(locale, '/')}(services|concepts)/`),
    );
    await page.keyboard.press('Escape');
    await expect(popover).toBeHidden();
  });
}

test('a page ships no fact set', async ({page}) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.url());
  });
  await page.goto('/services/ecs/');
  await hydrated(page);
  for (const url of scripts) {
    const text = await (await page.request.get(url)).text();
    expect(text, url).not.toContain('eks.version.1-36.released');
    expect(text, url).not.toContain('provisioned-concurrency.rounding');
  }
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});
  test('a comparison is complete and a fact is a link', async ({page}) => {
    await page.goto('/compare/batch-vs-lambda/');
    const table = page.getByRole('table').first();
    await expect(table.getByRole('columnheader', {name: 'AWS Lambda'})).toBeVisible();
    await expect(table.getByRole('rowheader', {name: 'Longest run'})).toBeVisible();
    await expect(table.locator('a[data-fact="lambda.timeout.max"]').first()).toHaveAttribute(
      'href',
      /\/reference\/limits\/#lambda-timeout-max$/,
    );
  });
  test('all facts are on the reference page', async ({page}) => {
    await page.goto('/reference/limits/');
    expect(await page.locator('tr[data-group]').count()).toBeGreaterThan(200);
  });
});

test('a reference page filters by service and text, and the address carries it', async ({page}) => {
  await page.goto('/reference/limits/');
  await hydrated(page);
  const all = await page.locator('tr[data-group]:visible').count();
  await page.getByLabel('Service', {exact: true}).selectOption('lambda');
  await page.getByLabel('Contains').fill('longest invocation');
  await expect(page).toHaveURL(/service=lambda&text=longest/);
  const few = await page.locator('tr[data-group]:visible').count();
  expect(few).toBeGreaterThan(0);
  expect(few).toBeLessThan(all / 10);
  await page.reload();
  await hydrated(page);
  await expect(page.getByLabel('Contains')).toHaveValue('longest invocation');
  await expect(page.locator('tr[data-group]:visible')).toHaveCount(few);
});

test('an unknown service in the address is ignored and said', async ({page}) => {
  await page.goto('/reference/limits/?service=%3Cscript%3E');
  await hydrated(page);
  await expect(page.getByText('it is ignored')).toBeVisible();
  expect(await page.locator('tr[data-group]:visible').count()).toBeGreaterThan(200);
});

test('dark mode is kept across languages', async ({page}) => {
  await page.goto('/');
  await hydrated(page);
  const toggle = page.locator('nav button[class*="toggleButton"]');
  for (let clicks = 0; clicks < 3 && (await page.locator('html').getAttribute('data-theme')) !== 'dark'; clicks += 1)
    await toggle.click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto('/nl/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test.describe('an address that does not exist', () => {
  test.use({allowedOnConsole: [/404/]});
  test('is answered in three languages', async ({page}) => {
    const response = await page.goto('/no/such/page/');
    expect(response?.status()).toBe(404);
    await hydrated(page);
    await expect(page.getByRole('heading', {name: 'This page does not exist'})).toBeVisible();
    await expect(page.getByRole('heading', {name: 'Deze pagina bestaat niet'})).toBeVisible();
    await expect(page.getByRole('heading', {name: 'Esta página no existe'})).toBeVisible();
    await page.getByRole('link', {name: 'Startpagina'}).click();
    await expect(page).toHaveURL(/\/nl\/$/);
  });
});

test('a note has breadcrumbs, neighbours, an edit link and a date', async ({page}) => {
  await page.goto('/services/ecs/auto-scaling/');
  await hydrated(page);
  await expect(page.getByRole('navigation', {name: 'Breadcrumbs'})).toBeVisible();
  await expect(page.locator('.pagination-nav__link')).toHaveCount(2);
  await expect(page.getByRole('link', {name: /Edit this page/})).toHaveAttribute(
    'href',
    /docs\/services\/ecs\/auto-scaling\.mdx$/,
  );
  await expect(page.getByText('Last updated')).toBeVisible();
});
