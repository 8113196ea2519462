/** The decision guide: step by step, by keyboard, from an address, as an outline. */
import AxeBuilder from '@axe-core/playwright';
import {guideGraph, guideTexts} from '../src/data/guide';
import {allPaths, pathTo, stringifyPath, walk} from '../src/domain/guide';
import {expect, hydrated, localeList, pathIn, test} from './fixtures';

const home = '/compare/which-service/';
const {en} = guideTexts;

/** Address of an outcome. */
const addressOf = (outcome: string): string => `${home}?path=${stringifyPath(pathTo(guideGraph, outcome)!)}`;

test('the keyboard alone leads to an outcome', async ({page}) => {
  await page.goto(home);
  await hydrated(page);
  const stepper = page.locator('fieldset');
  await stepper.getByRole('link').first().focus();
  // The third answer: work that ends.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?path=work$/);
  await expect(page.getByRole('heading', {name: en.questions['duration']!.question})).toBeFocused();
  for (const [question, answer] of [
    ['size', 'work.short'],
    ['crowd', 'work.short.fits'],
  ] as const) {
    await page.keyboard.press('Tab');
    // The explanation may hold facts, which are links too.
    while (await page.evaluate(() => document.activeElement?.matches('.fact') === true))
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`\\?path=${answer.replaceAll('.', '\\.')}$`));
    await expect(page.getByRole('heading', {name: en.questions[question]!.question})).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', {name: en.outcomes['lambda-event']!.title})).toBeFocused();
  await expect(page).toHaveURL(/\?path=work\.short\.fits\.single$/);
});

test('one step back: by the link, by the browser, by the trail', async ({page}) => {
  await page.goto(home);
  await hydrated(page);
  const heading = (id: string) => page.getByRole('heading', {name: en.questions[id]!.question});
  await page.locator('fieldset').getByRole('link', {name: en.questions['need']!.answers['app']!}).click();
  await page.locator('fieldset').getByRole('link', {name: en.questions['form']!.answers['image']!}).click();
  await expect(heading('kubernetes')).toBeFocused();
  await page.goBack();
  await expect(heading('form')).toBeFocused();
  await page.goForward();
  await expect(heading('kubernetes')).toBeVisible();
  await page.getByRole('link', {name: 'One step back'}).click();
  await expect(heading('form')).toBeFocused();
  await expect(page).toHaveURL(/\?path=app$/);
  await page
    .getByRole('navigation', {name: /^Your answers/})
    .getByRole('link')
    .first()
    .click();
  await expect(heading('need')).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`${home}$`));
});

test('an address with a path opens at its outcome, takes no focus, survives a reload, starts again', async ({page}) => {
  await page.goto(addressOf('ecs-fargate'));
  await hydrated(page);
  const title = page.getByRole('heading', {name: en.outcomes['ecs-fargate']!.title});
  await expect(title).toBeVisible();
  await expect(title).not.toBeFocused();
  await page.reload();
  await expect(title).toBeVisible();
  await page.getByRole('link', {name: 'Start again'}).click();
  await expect(page.getByRole('heading', {name: en.questions['need']!.question})).toBeFocused();
});

test('every path opens at its outcome', async ({page}) => {
  test.slow();
  await page.goto(home);
  await hydrated(page);
  for (const path of allPaths(guideGraph)) {
    await page.goto(`${home}?path=${stringifyPath(path)}`);
    await expect(page.getByRole('heading', {name: en.outcomes[walk(guideGraph, path).at]!.title})).toBeVisible();
    await expect(page.getByRole('status')).toHaveCount(0);
  }
});

test('another outcome is one click away', async ({page}) => {
  await page.goto(addressOf('batch-fargate'));
  await hydrated(page);
  await page.getByRole('link', {name: en.outcomes['lambda-event']!.title, exact: true}).first().click();
  await expect(page.getByRole('heading', {name: en.outcomes['lambda-event']!.title})).toBeFocused();
});

for (const [path, question] of [
  ['work.nonsense.yes', 'duration'],
  ['%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', 'need'],
  ['__proto__.constructor', 'need'],
  [`work.${'x'.repeat(3000)}`, 'duration'],
] as const) {
  test(`the address ?path=${path.slice(0, 30)} is cut at its last good step, and says so`, async ({page}) => {
    await page.goto(`${home}?path=${path}`);
    await hydrated(page);
    await expect(page.getByRole('heading', {name: en.questions[question]!.question})).toBeVisible();
    await expect(page.getByRole('status')).toContainText('which is no answer here');
    expect((await page.getByRole('status').innerText()).length).toBeLessThan(200);
    await expect(page.locator('img[src="x"]')).toHaveCount(0);
  });
}

test('a switch of language keeps the path', async ({page}) => {
  await page.goto(addressOf('batch-fargate'));
  await hydrated(page);
  for (const locale of ['nl', 'es'] as const) {
    await page.locator(`nav a[lang="${locale}"]`).evaluate((link: HTMLAnchorElement) => {
      link.click();
    });
    await expect(page).toHaveURL(`${pathIn(locale, home)}?path=work.long.yes.ordinary`);
    await expect(page.getByRole('heading', {name: guideTexts[locale].outcomes['batch-fargate']!.title})).toBeVisible();
  }
});

test('the outline is folded, opens where an address leads into it, and on paper', async ({page}) => {
  await page.goto(home);
  await hydrated(page);
  const outline = page.locator('details', {hasText: 'All questions and answers at once'});
  await expect(outline).not.toHaveAttribute('open');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(outline).toHaveAttribute('open');
  await page.emulateMedia({media: 'print'});
  await expect(page.locator('fieldset')).toBeHidden();
  await expect(page.locator('#dynamodb')).toBeVisible();
  await page.emulateMedia({media: 'screen'});
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(outline).not.toHaveAttribute('open');
  await page.goto(`${home}#websocket-api`);
  await hydrated(page);
  await expect(page.locator('#websocket-api')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({viewport: {width: 360, height: 740}, hasTouch: true, isMobile: true});
  for (const locale of localeList) {
    test(`the guide of ${locale} fits and its targets are large`, async ({page}) => {
      await page.emulateMedia({reducedMotion: 'reduce'});
      for (const path of ['', '?path=app.source.no', '?path=app.image.no.none', '#batch-ec2']) {
        await page.goto(pathIn(locale, home + path));
        await hydrated(page);
        await expect(page.getByRole('heading', {level: 3}).first()).toBeVisible();
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, path).toBeLessThanOrEqual(0);
        for (const link of await page.locator('fieldset').getByRole('listitem').getByRole('link').all()) {
          expect((await link.boundingBox())?.height ?? 44, path).toBeGreaterThanOrEqual(44);
        }
        const {violations} = await new AxeBuilder({page}).include('article').analyze();
        expect(
          violations.map(({id}) => id),
          path,
        ).toEqual([]);
      }
    });
  }

  test('answers by touch lead to an outcome, whose heading is in view', async ({page}) => {
    await page.goto(home);
    await hydrated(page);
    for (const [question, answer] of [
      ['need', 'keep'],
      ['what-to-keep', 'records'],
      ['database', 'tables'],
    ] as const) {
      await page.getByRole('link', {name: en.questions[question]!.answers[answer]!, exact: true}).first().tap();
    }
    await expect(page.getByRole('heading', {name: en.outcomes['rds-instance']!.title})).toBeInViewport();
  });
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});
  for (const locale of localeList) {
    test(`the outline of ${locale} is complete`, async ({page}) => {
      await page.goto(pathIn(locale, home));
      const {questions, outcomes} = guideTexts[locale];
      for (const [id, {title}] of Object.entries(outcomes)) {
        await expect(page.locator(`#${id}`)).toBeVisible();
        await expect(page.locator(`#${id}`)).toContainText(title);
      }
      for (const [id, answers] of Object.entries(guideGraph.questions)) {
        if (id === guideGraph.start) continue;
        await expect(page.locator(`#${id}`)).toContainText(questions[id]!.question);
        expect(await page.locator(`#${id} > ul > li`).count()).toBe(Object.keys(answers).length);
      }
    });
  }

  test('an answer of the first question leads into the outline', async ({page}) => {
    await page.goto(home);
    await page.locator('fieldset').getByRole('link').last().click();
    await expect(page).toHaveURL(/#what-to-keep$/);
    await expect(page.locator('#what-to-keep')).toBeInViewport();
  });
});
