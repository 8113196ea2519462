/** Each kind of page, in every language: light and dark, phone and laptop, enlarged, in other colours. */
import {defaultLocale} from '../src/data/locales';
import {accessibilityFaults, outlineFaults, sidewaysScroll, smallTargets} from './guards';
import {collectComplaints, expect, hydrated, localeList, pathIn, test} from './fixtures';

const kinds = {
  home: '/',
  overview: '/services/',
  note: '/services/lambda/',
  'long note': '/services/ecs/from-image-to-running-task/',
  assignment: '/services/ecs/assignment/',
  concept: '/concepts/virtual-machines-vs-containers/',
  comparison: '/compare/batch-vs-lambda/',
  'comparison of all': '/compare/',
  glossary: '/reference/glossary/',
  summary: '/reference/summary/',
  corrections: '/reference/corrections/',
} as const;

const phone = {width: 360, height: 740};

for (const locale of localeList) {
  for (const [kind, path] of Object.entries(kinds)) {
    test(`${kind} in ${locale} on a phone: accessible, nothing sticks out`, async ({page}) => {
      test.slow(path.includes('/reference/'));
      await page.setViewportSize(phone);
      await page.emulateMedia({reducedMotion: 'reduce'});
      await page.goto(pathIn(locale, path));
      await hydrated(page);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await outlineFaults(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toEqual([]);
      // Colours do not differ between languages.
      if (locale !== defaultLocale) return;
      await page.emulateMedia({colorScheme: 'dark', reducedMotion: 'reduce'});
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      expect(await accessibilityFaults(page, 'color-contrast')).toEqual([]);
    });
  }
}

test.describe('with a finger', () => {
  test.use({viewport: phone, hasTouch: true, isMobile: true});
  for (const [kind, path] of Object.entries(kinds)) {
    test(`targets of ${kind} are large`, async ({page}) => {
      await page.goto(path);
      await hydrated(page);
      expect(await smallTargets(page)).toEqual([]);
    });
  }

  test('menu, search and language are at the lower edge of a note', async ({page}) => {
    await page.goto('/nl/services/lambda/');
    await hydrated(page);
    const bar = (await page.locator('nav.navbar').boundingBox())!;
    expect(Math.round(bar.y + bar.height)).toBe(phone.height);
    await page.locator('.navbar__toggle').tap();
    await expect(page.locator('.navbar-sidebar').getByRole('link', {name: 'Lambda'})).toBeVisible();
    expect(await smallTargets(page)).toEqual([]);
    await page.locator('.navbar-sidebar__close').tap();
    await page.getByRole('button', {name: 'Nederlands'}).tap();
    await page.getByRole('link', {name: 'Español'}).tap();
    // Playwright scrolls towards what it taps, and a switch of language keeps the section.
    await expect(page).toHaveURL(/\/es\/services\/lambda\/(#[\w-]+)?$/);
  });
});

// A window of 1280 px at 400 % is 320 px wide.
test('nothing is lost at 400 %', async ({page}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({width: 320, height: 256});
  for (const [kind, path] of Object.entries(kinds)) {
    await page.goto(path, {waitUntil: 'domcontentloaded'});
    expect(await sidewaysScroll(page), kind).toEqual([]);
    await expect(page.locator('h1'), kind).toBeVisible();
    await expect(page.locator('.navbar__toggle'), kind).toBeVisible();
  }
});

for (const [name, media] of Object.entries({
  'more contrast': {contrast: 'more'},
  'the colours of the reader': {forcedColors: 'active'},
} as const)) {
  test(`${name}: the main kinds of pages stay readable`, async ({page}) => {
    test.setTimeout(120_000);
    await page.emulateMedia({...media, reducedMotion: 'reduce'});
    for (const path of [kinds.home, kinds.note, kinds.comparison, kinds.summary]) {
      await page.goto(path);
      await hydrated(page);
      expect(await accessibilityFaults(page), path).toEqual([]);
    }
  });
}

test('the reader’s own colours keep glyphs, current item and map visible', async ({page}) => {
  await page.emulateMedia({forcedColors: 'active'});
  await page.goto('/services/lambda/');
  const glyph = page.locator('.theme-doc-sidebar-container .glyph-lambda .menu__link').first();
  const colours = await glyph.evaluate((link) => ({
    glyph: getComputedStyle(link, '::before').backgroundColor,
    page: getComputedStyle(document.body).backgroundColor,
    edge: getComputedStyle(link).borderInlineStartWidth,
  }));
  expect(colours.glyph).not.toBe(colours.page);
  expect(colours.edge).toBe('4px');
});

test('reduced motion stops what moves', async ({page}) => {
  await page.emulateMedia({reducedMotion: 'reduce'});
  await page.goto('/');
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')]
        .map((element) => getComputedStyle(element))
        .filter(({transitionDuration, animationDuration}) =>
          [transitionDuration, animationDuration].some((all) =>
            all.split(',').some((one) => Number.parseFloat(one) > 0.01),
          ),
        ).length,
  );
  expect(moving).toBe(0);
});

test.describe('a broken page', () => {
  test.use({viewport: phone, allowedOnConsole: [/planted|elsewhere\.invalid|ERR_/]});
  test('is found out by every guard', async ({page, baseURL}) => {
    const complaints = collectComplaints(page, new URL(baseURL!).origin);
    await page.setContent(`<!doctype html><html lang="en"><title>Broken</title><body>
      <h1>Title</h1><h3>Skipped</h3><img src="http://elsewhere.invalid/a.gif">
      <p style="color:#999;background:#fff">Faint</p><button style="width:20px;height:20px">x</button>
      <div style="width:900px">Wide</div>
      <script>console.warn('planted warning'); setTimeout(() => { throw new Error('planted error') })</script>`);
    const faults = (await accessibilityFaults(page)).join('\n');
    expect(faults).toContain('image-alt');
    expect(faults).toContain('color-contrast');
    expect(await outlineFaults(page)).toEqual(['h3 "Skipped" follows h1', 'no main', 'no nav', 'no footer']);
    expect((await sidewaysScroll(page)).join()).toContain('in a window of 360 px');
    expect(await smallTargets(page)).toEqual(['button "x" is 20 × 20 px']);
    expect(complaints).toEqual(
      expect.arrayContaining([
        'warning: planted warning',
        'page error: planted error',
        'request to http://elsewhere.invalid',
      ]),
    );
  });
});
