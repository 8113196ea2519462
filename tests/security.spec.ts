/** Addresses, storage and input cannot make a page break its policy; that no page does so by itself is in pages.spec.ts. */
import type {Page} from '@playwright/test';
import {expect, hydrated, test} from './fixtures';
import {watchPolicy} from './guards';

test.describe('the watch itself', () => {
  test.use({allowedOnConsole: [/Content Security Policy|Failed to load resource|request to https:.+elsewhere/]});
  for (const [name, body] of [
    ['an inline script', '<script>document.title = "run"</script>'],
    ['an event handler', '<img src="data:," onerror="document.title = \'run\'">'],
    ['a script of another host', '<script src="https://elsewhere.example/x.js"></script>'],
    ['an image of another host', '<img src="https://elsewhere.example/x.png">'],
    ['a style attribute', '<p style="color: red">red</p>'],
  ] as const) {
    test(`sees ${name}, which is refused`, async ({page}) => {
      const refused = await watchPolicy(page);
      await page.route('**/concepts/', async (route) => {
        const response = await route.fetch();
        await route.fulfill({response, body: (await response.text()).replace('</body>', `${body}</body>`)});
      });
      await page.goto('/concepts/');
      await expect.poll(refused).not.toEqual([]);
      expect(await page.title()).not.toBe('run');
    });
  }
});

const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "';alert(1)//",
  'javascript:alert(1)',
  '__proto__',
  'constructor',
  '__proto__[x]=1',
  '\u202Eevitcepsrep\u202C',
  '\u0000\u0008\uFFFF',
  '{{7*7}}${7*7}',
  '\\u003cscript\\u003e',
  'a'.repeat(20_000),
];

/** An alert, a polluted prototype or an empty page is a success of the attacker. */
async function expectUnharmed(page: Page): Promise<void> {
  await expect(page.locator('h1')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(Object.prototype).length + ('x' in {} ? 1 : 0))).toBe(0);
  await expect(page.locator('main script, main img[onerror]')).toHaveCount(0);
}

function failOnAlert(page: Page): void {
  page.on('dialog', (dialog) => {
    void dialog.dismiss();
    throw new Error(`a script ran: ${dialog.message()}`);
  });
}

test('query strings are text', async ({page}) => {
  test.setTimeout(300_000);
  failOnAlert(page);
  for (const attack of attacks) {
    // What is too long for a server never reaches a page.
    const text = encodeURIComponent(attack.slice(0, 4000));
    for (const path of [
      `/search/?q=${text}`,
      `/reference/limits/?service=${text}&text=${text}`,
      `/nl/services/ecs/?docusaurus-theme=${text}&docusaurus-data-x=${text}&${text}=1`,
    ]) {
      await page.goto(path);
      await hydrated(page);
      await expectUnharmed(page);
    }
  }
});

test('broken escapes in the address leave a readable page', async ({page}) => {
  failOnAlert(page);
  for (const path of [
    '/search/?q=%E0%A4%A',
    '/search/?q=%',
    '/services/ecs/?%E0%A4%A=%ff',
    '/es/reference/limits/?service=%E0%A4%A',
  ]) {
    await page.goto(path);
    await hydrated(page);
    await expectUnharmed(page);
  }
});

test('hashes are text', async ({page}) => {
  test.setTimeout(180_000);
  failOnAlert(page);
  for (const attack of [...attacks, '%E0%A4%A', '%', '#', 'a"]|[x="']) {
    await page.goto('/concepts/');
    await page.goto(`/services/ecs/#${attack}`);
    await hydrated(page);
    await expectUnharmed(page);
    // The switch of language takes the hash along.
    await page.locator('nav a[lang="nl"]').evaluate((link: HTMLAnchorElement) => {
      link.click();
    });
    await expect(page).toHaveURL(/\/nl\/services\/ecs\//);
    await expectUnharmed(page);
  }
});

test('what the browser keeps is not trusted', async ({page}) => {
  test.setTimeout(180_000);
  failOnAlert(page);
  await page.goto('/services/ecs/');
  await hydrated(page);
  await page.locator('button[aria-haspopup="dialog"]').first().click();
  await page.getByRole('combobox').fill('fargate');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/fargate/);
  const keys = await page.evaluate(() => Object.keys(localStorage));
  expect(keys.length, 'the search remembers').toBeGreaterThan(0);
  const stored = [
    ...attacks,
    '',
    'null',
    '[]',
    '{"version":1e9}',
    '{"__proto__":{"x":1}}',
    '[[[[',
    '{"version":1,"queries":[{}]}',
  ];
  for (const value of stored) {
    await page.evaluate(
      ([names, text]) => {
        for (const name of [...names, 'theme-aws-compute-notes']) localStorage.setItem(name, text);
      },
      [keys, value] as const,
    );
    await page.goto('/services/ecs/');
    await page.keyboard.press('/');
    await expect(page.getByRole('combobox')).toBeFocused();
    await expectUnharmed(page);
  }
});

test('what is typed into the search is text', async ({page}) => {
  test.setTimeout(120_000);
  failOnAlert(page);
  await page.goto('/');
  await page.keyboard.press('/');
  for (const attack of attacks) {
    await page.getByRole('combobox').fill(attack);
    await expect(page.getByRole('dialog').getByRole('status').first()).not.toHaveText('');
    await expectUnharmed(page);
  }
});
