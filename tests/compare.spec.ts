/** Comparisons: the tables and their tools, the chooser, the pages of the pairs. */
import {readFileSync} from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {load} from 'cheerio';
import type {Table} from 'mdast';
import {remark} from 'remark';
import remarkGfm from 'remark-gfm';
import {pairs} from '../src/data/pairs';
import {axes} from '../src/data/schema';
import {pairAliases, pairPath, pairTitle} from '../src/domain/pairs';
import {expect, hydrated, localeList, pathIn, sitemapPaths, test} from './fixtures';

/** The chooser is ready when its data is there. */
async function openChooser(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await hydrated(page);
}

const chosenTable = (page: Page) => page.locator('[data-ready] table');
const columnsOf = (page: Page) => chosenTable(page).locator('thead th');
const isIgnored = (page: Page) => page.getByRole('note').filter({hasText: 'Ignored in the address'});

/** The scripts that a page runs; what the browser fetches ahead for the next page is none of them. */
async function scriptsOf(page: Page, path: string): Promise<string[]> {
  const urls = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'script') urls.add(request.url());
  });
  await page.goto(path, {waitUntil: 'networkidle'});
  await hydrated(page);
  return Promise.all([...urls].map(async (url) => (await page.request.get(url)).text()));
}

test.describe('the pages of the pairs', () => {
  for (const locale of localeList) {
    test(`all open in ${locale}, and other addresses lead to them`, async ({request}) => {
      const listed = sitemapPaths(locale);
      for (const [key, pair] of Object.entries(pairs)) {
        const path = pathIn(locale, `/${pairPath(key, pair)}/`);
        const response = await request.get(path);
        expect(response.status(), path).toBe(200);
        const $ = load(await response.text());
        expect($('h1').text(), path).toBe(pairTitle(pair, locale));
        expect($('link[rel="canonical"]').attr('href'), path).toMatch(new RegExp(`${path}$`));
        const description = $('meta[name="description"]').attr('content') ?? '';
        expect(description.length, path).toBeGreaterThan(30);
        expect(listed, path).toContain(path);
        for (const alias of pairAliases(key, pair)) {
          const other = pathIn(locale, `/${alias}/`);
          const redirect = load(await (await request.get(other)).text());
          expect(redirect('meta[http-equiv="refresh"]').attr('content'), other).toBe(`0; url=${path}`);
          expect(redirect('link[rel="canonical"]').attr('href'), other).toMatch(new RegExp(`${path}$`));
          expect(redirect('meta[name="robots"]').attr('content'), other).toBe('noindex');
          expect(listed, other).not.toContain(other);
        }
      }
    });
  }

  test('the services in the other order lead to the one address', async ({page}) => {
    await page.goto('/nl/compare/batch-vs-ecs/');
    await expect(page).toHaveURL(/\/nl\/compare\/ecs-vs-batch\/$/);
    await page.goto('/compare/fargate-vs-ecs/');
    await expect(page).toHaveURL(/\/compare\/ecs-and-fargate\/$/);
    await expect(page.getByRole('heading', {level: 1})).toHaveText('ECS and Fargate');
  });

  const samples = {
    alternatives: 'fargate-vs-ec2',
    stack: 'ecr-vs-lambda',
    overlap: 'fargate-vs-lambda',
  } as const;
  for (const [relation, key] of Object.entries(samples)) {
    test(`one of the kind "${relation}" is complete and accessible, in light and dark`, async ({page}) => {
      expect(pairs[key]!.relation).toBe(relation);
      await page.emulateMedia({reducedMotion: 'reduce'});
      await page.goto(`/compare/${key}/`);
      await hydrated(page);
      await expect(page.getByLabel('Only differences')).toBeVisible();
      await expect(page.locator('#together')).toHaveCount(relation === 'alternatives' ? 0 : 1);
      await expect(page.locator('main table tbody tr')).toHaveCount(axes.length);
      const [service] = await page.locator('#how-to-choose + div section p').allInnerTexts();
      expect(service).toMatch(relation === 'stack' ? /You need .+ when …/ : /Choose .+ when …/);
      await expect(
        page.getByRole('navigation', {name: 'Breadcrumbs'}).getByRole('link', {name: 'Compare'}),
      ).toBeVisible();
      await expect(page.locator('.menu__link--active').filter({hasText: pairTitle(pairs[key]!, 'en')})).toHaveCount(1);
      expect((await new AxeBuilder({page}).analyze()).violations.map(({id}) => id)).toEqual([]);
      await page.emulateMedia({colorScheme: 'dark', reducedMotion: 'reduce'});
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      const dark = await new AxeBuilder({page}).withRules('color-contrast').analyze();
      expect(dark.violations.map(({id}) => id)).toEqual([]);
    });
  }

  test('one ships its own texts and no other', async ({page}) => {
    const scripts = await scriptsOf(page, '/compare/ecs-vs-batch/');
    const verdictOf = async (path: string): Promise<string> =>
      load(await (await page.request.get(path)).text())('header + p')
        .text()
        .slice(0, 30);
    const [own, other] = [await verdictOf('/compare/ecs-vs-batch/'), await verdictOf('/compare/ecr-vs-lambda/')];
    expect(scripts.filter((script) => script.includes(own))).toHaveLength(1);
    expect(scripts.filter((script) => script.includes(other))).toHaveLength(0);
  });
});

test.describe('the chooser', () => {
  test('keeps the choice in the address: reload, back, language', async ({page}) => {
    await openChooser(page, '/compare/');
    const pick = page.getByRole('group', {name: 'Pick 2 to 4 services'});
    await pick.getByLabel('ECS').check();
    await expect(page).toHaveURL(/\?services=ecs$/);
    await expect(page.getByText('Pick a second service to compare ECS with.')).toBeVisible();
    await pick.getByLabel('EKS').check();
    await expect(page).toHaveURL(/\?services=ecs,eks$/);
    await expect(columnsOf(page)).toHaveText(['Amazon ECS', 'Amazon EKS']);
    await page.getByLabel('Only differences').check();
    await expect(page).toHaveURL(/\?services=ecs,eks&diff=1$/);

    await page.reload();
    await hydrated(page);
    await expect(columnsOf(page)).toHaveText(['Amazon ECS', 'Amazon EKS']);
    await expect(page.getByLabel('Only differences')).toBeChecked();

    await page.locator('nav a[lang="nl"]').evaluate((link: HTMLAnchorElement) => link.click());
    // The menu of languages writes a comma as %2C.
    await expect(page).toHaveURL(/\/nl\/compare\/\?services=ecs(,|%2C)eks&diff=1$/);
    await expect(page.getByLabel('Alleen verschillen')).toBeChecked();
    await expect(columnsOf(page)).toHaveText(['Amazon ECS', 'Amazon EKS']);

    await page.goBack();
    await hydrated(page);
    await page.goBack();
    await expect(page.getByLabel('Only differences')).not.toBeChecked();
    await page.goBack();
    await expect(columnsOf(page)).toHaveText(['Amazon ECS']);
  });

  test('shows the verdict of two and leads to their page', async ({page}) => {
    await openChooser(page, '/compare/?services=batch,ecs');
    const link = page.getByRole('link', {name: `More: ${pairTitle(pairs['ecs-vs-batch']!, 'en')}`});
    await link.evaluate((element: HTMLAnchorElement) => element.click());
    await expect(page).toHaveURL(/\/compare\/ecs-vs-batch\/$/);
  });

  test('stacks services on different layers and names the comparison that was wanted', async ({page}) => {
    await openChooser(page, '/compare/?services=ecs,fargate');
    await expect(page.getByText('none of them replaces another')).toBeVisible();
    const bands = page.locator('[data-ready] ol > li[data-layer]');
    await expect(bands).toHaveCount(2);
    await expect(bands.first()).toContainText('Amazon ECS');
    await expect(
      page.locator('[data-ready]').getByRole('link', {name: 'EC2, Fargate or Managed Instances'}),
    ).toBeVisible();
    await page.goto('/compare/?services=ecs,eks');
    await expect(columnsOf(page)).toHaveCount(2);
    await expect(bands).toHaveCount(0);
  });

  test('ignores what it does not know and says so', async ({page}) => {
    await openChooser(page, '/compare/?services=ecs,nonsense,ecs');
    await expect(columnsOf(page)).toHaveText(['Amazon ECS']);
    await expect(page.getByText('Pick a second service to compare ECS with.')).toBeVisible();
    await expect(isIgnored(page)).toContainText('“nonsense”: no service of these notes.');
    await expect(isIgnored(page)).toContainText('“ecs”: named more than once, shown once.');
    await page.goto('/compare/?services=ecs,eks,lambda,batch,s3&axes=disk,colour&diff=maybe');
    await expect(columnsOf(page)).toHaveCount(4);
    await expect(isIgnored(page)).toContainText('“s3”: left out');
    await expect(isIgnored(page)).toContainText('“colour”: no row of this table.');
    await expect(isIgnored(page)).toContainText('“maybe”: only diff=1');
    await expect(page.getByLabel('RDS')).toBeDisabled();
  });

  test('takes a hostile address for text', async ({page}) => {
    const hostile = '<img src=x onerror=alert(1)>';
    await openChooser(page, `/compare/?services=${encodeURIComponent(hostile)},__proto__`);
    await expect(isIgnored(page)).toContainText(hostile);
    await expect(page.locator('img[src="x"]')).toHaveCount(0);
    await expect(chosenTable(page)).toHaveCount(0);
  });

  test('is accessible with and without a choice', async ({page}) => {
    await page.emulateMedia({reducedMotion: 'reduce'});
    for (const path of ['/compare/', '/compare/?services=ecs,fargate,s3,none']) {
      await openChooser(page, path);
      if (path.includes('?')) await expect(columnsOf(page)).toHaveCount(3);
      expect((await new AxeBuilder({page}).analyze()).violations.map(({id}) => id)).toEqual([]);
    }
  });

  test('is not shipped to other pages, nor are the tools to pages without a comparison', async ({page}) => {
    const note = await scriptsOf(page, '/services/ecs/');
    expect(note.filter((script) => script.includes('chooser.ignored'))).toEqual([]);
    const concept = await scriptsOf(page, '/concepts/microservices/');
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
    expect(concept.filter((script) => script.includes('compare.tools.csv'))).toEqual([]);
  });
});

test.describe('a table', () => {
  test.use({permissions: ['clipboard-read', 'clipboard-write']});

  test('shows only differences, and only the chosen rows', async ({page}) => {
    await openChooser(page, '/compare/?services=ecs,eks');
    const rows = chosenTable(page).locator('tbody tr');
    await expect(rows).toHaveCount(axes.length);
    await page.getByLabel('Only differences').check();
    await expect(chosenTable(page).getByRole('rowheader', {name: 'Layer', exact: true})).toHaveCount(0);
    expect(await rows.count()).toBeLessThan(axes.length);
    await page.getByLabel('Only differences').uncheck();
    await page.getByText(`Rows: ${axes.length} of ${axes.length}`).click();
    const rowGroup = page.getByRole('group', {name: 'Rows to show'});
    await rowGroup.getByLabel('Disk').uncheck();
    await expect(page).toHaveURL(/axes=(?!.*disk)/);
    await expect(rows).toHaveCount(axes.length - 1);
    await rowGroup.getByRole('button', {name: 'All rows'}).click();
    await expect(rows).toHaveCount(axes.length);
    await expect(page).not.toHaveURL(/axes=/);
  });

  test('is copied as a Markdown table with its facts and sources', async ({page}) => {
    await openChooser(page, '/nl/compare/?services=lambda,batch&axes=longest-run,disk');
    await expect(columnsOf(page)).toHaveCount(2);
    await page.getByRole('button', {name: 'Kopiëren als Markdown'}).click();
    await expect(page.getByText('Gekopieerd.')).toBeVisible();
    const markdown = await page.evaluate(() => navigator.clipboard.readText());
    const tree = remark().use(remarkGfm).parse(markdown);
    const table = tree.children.find((node): node is Table => node.type === 'table');
    expect(table?.children.map((row) => row.children.length)).toEqual([3, 3, 3]);
    const shown = await chosenTable(page).locator('tbody td').first().innerText();
    expect(markdown).toContain(shown.replace(/\s*\[[\d, ]+\]$/, ''));
    expect(markdown).toContain('https://docs.aws.amazon.com/');
    expect(markdown).not.toMatch(/\{[a-z]+\./);
  });

  for (const [locale, separator] of [
    ['en', ','],
    ['nl', ';'],
    ['es', ';'],
  ] as const) {
    test(`is downloaded as CSV in the manner of ${locale}`, async ({page}) => {
      await openChooser(page, pathIn(locale, '/compare/?services=lambda,ecs&axes=longest-run,free-tier'));
      const name = {en: 'Download CSV', nl: 'CSV downloaden', es: 'Descargar CSV'}[locale];
      const downloading = page.waitForEvent('download');
      await page.getByRole('button', {name}).click();
      const download = await downloading;
      expect(download.suggestedFilename()).toBe('lambda-ecs.csv');
      const bytes = readFileSync(await download.path());
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const lines = bytes.toString('utf8').slice(1).split('\r\n');
      expect(lines).toHaveLength(3);
      expect(lines[0]!.split(separator).slice(0, 3)).toEqual(['', 'AWS Lambda', 'Amazon ECS']);
      const label = await chosenTable(page).locator('tbody th').first().innerText();
      expect(lines[1]!.startsWith(label + separator)).toBe(true);
    });
  }

  test('opens the sources of a cell', async ({page}) => {
    await page.goto('/compare/fargate-vs-lambda/');
    await hydrated(page);
    const cell = page
      .locator('main tbody tr')
      .filter({has: page.getByRole('rowheader', {name: 'Longest run'})})
      .locator('td')
      .nth(1);
    const mark = cell.getByRole('link', {name: /Sources of this cell/});
    await mark.scrollIntoViewIfNeeded();
    await mark.hover();
    const popover = page.locator('#note-popover');
    await expect(popover).toContainText('Longest invocation');
    await expect(popover.getByRole('link').first()).toHaveAttribute('href', /^https:\/\/docs\.aws\.amazon\.com\//);
    await page.keyboard.press('Escape');
    const target = await mark.getAttribute('href');
    await mark.evaluate((link: HTMLAnchorElement) => link.click());
    const source = page.locator(`[id="${target!.slice(1)}"]`);
    await expect(source).toBeVisible();
    await expect(source.getByRole('link')).toHaveAttribute('href', /^https:\/\/[a-z.]*aws/);
  });

  test('keeps its header and first column in view', async ({page}) => {
    await page.setViewportSize({width: 360, height: 740});
    await openChooser(page, '/compare/?services=ecs,eks,lambda,batch');
    await expect(columnsOf(page)).toHaveCount(4);
    const frame = chosenTable(page).locator('..');
    await frame.scrollIntoViewIfNeeded();
    await frame.evaluate((element) => element.scrollTo(250, 900));
    const [box, head, first] = await Promise.all([
      frame.boundingBox(),
      columnsOf(page).nth(1).boundingBox(),
      chosenTable(page).getByRole('rowheader', {name: 'Longest run'}).boundingBox(),
    ]);
    expect(Math.abs(head!.y - box!.y)).toBeLessThan(4);
    expect(Math.abs(first!.x - box!.x)).toBeLessThan(2);
    // The names of the rows leave most of a phone to the cells.
    expect(first!.width).toBeLessThan(130);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);

    await page.setViewportSize({width: 1280, height: 800});
    await page.goto('/compare/fargate-vs-lambda/');
    await hydrated(page);
    await page
      .locator('main tbody tr')
      .nth(12)
      .evaluate((row) => row.scrollIntoView({block: 'center', behavior: 'instant'}));
    const navbar = await page.locator('.navbar').boundingBox();
    const sticky = await page.locator('main thead th').first().boundingBox();
    expect(Math.abs(sticky!.y - (navbar!.y + navbar!.height))).toBeLessThan(4);
  });

  test('is printed without a frame, its header repeated', async ({page}) => {
    await page.goto('/compare/fargate-vs-lambda/');
    await hydrated(page);
    await page.emulateMedia({media: 'print'});
    const styles = await page.locator('main table').evaluate((table) => ({
      overflow: getComputedStyle(table.parentElement!).overflow,
      maxHeight: getComputedStyle(table.parentElement!).maxHeight,
      head: getComputedStyle(table.querySelector('thead')!).display,
      cell: getComputedStyle(table.querySelector('thead th')!).position,
    }));
    expect(styles).toEqual({overflow: 'visible', maxHeight: 'none', head: 'table-header-group', cell: 'static'});
    await expect(page.getByRole('button', {name: 'Download CSV'})).toBeHidden();
  });
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the overview and the list of all pairs are complete', async ({page}) => {
    await page.goto('/nl/compare/');
    for (const [key, pair] of Object.entries(pairs)) {
      await expect(page.locator(`main a[href="/nl/${pairPath(key, pair)}/"]:visible`).first(), key).toBeVisible();
    }
    await expect(page.locator('#all ~ div table tbody tr td').first()).toBeVisible();
    await page.setViewportSize({width: 360, height: 740});
    await expect(page.getByRole('link', {name: 'Fargate of Lambda'})).toBeVisible();
  });

  test('a page of a pair is complete, and its tools are absent', async ({page}) => {
    await page.goto('/es/compare/fargate-vs-lambda/');
    await expect(page.locator('main tbody tr')).toHaveCount(axes.length);
    await expect(page.getByRole('button', {name: 'Descargar CSV'})).toHaveCount(0);
    const mark = page.locator('main tbody td a[href^="#"]').first();
    const id = (await mark.getAttribute('href'))!.slice(1);
    await expect(page.locator(`[id="${id}"] a`)).toHaveAttribute('href', /^https:\/\//);
  });
});
