/** What every page has to be, as functions that name what is wrong: tests expect an empty list. */
import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';

interface Violation {
  id: string;
  nodes: {target: unknown[]}[];
}

/** What axe found, short enough to read. */
function describeViolations(violations: readonly Violation[]): string[] {
  return violations.map(
    ({id, nodes}) =>
      `${id}: ${nodes
        .map(({target}) => target.join(' '))
        .slice(0, 3)
        .join(' | ')}`,
  );
}

/** Violations that axe finds, by all its rules or by some. */
export async function accessibilityFaults(page: Page, ...rules: string[]): Promise<string[]> {
  // No page has a frame, so axe need not gather its results in a page of its own; and only faults are of interest.
  const axe = new AxeBuilder({page}).options({resultTypes: ['violations']}).setLegacyMode();
  const {violations} = await (rules.length === 0 ? axe : axe.withRules(rules)).analyze();
  return describeViolations(violations);
}

/** How far the page can be scrolled sideways, and what sticks out. */
export async function sidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const {scrollWidth, clientWidth} = document.documentElement;
    return scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in a window of ${clientWidth} px`] : [];
  });
}

/**
 * Targets that are smaller than a finger. Links within running text are as high as its lines: WCAG 2.5.8 excepts them.
 */
export async function smallTargets(page: Page, least = 44): Promise<string[]> {
  return page.evaluate((pixels) => {
    const selector = 'a[href], button, input, select, summary, [role="button"], [tabindex="0"]';
    const isInline = (element: Element): boolean =>
      getComputedStyle(element).display.startsWith('inline') &&
      element.closest('p, li, td, th, dd, dt, caption, figcaption, h1, h2, h3, h4') !== null;
    return [...document.querySelectorAll<HTMLElement>(selector)]
      .filter((element) => element.checkVisibility({visibilityProperty: true, opacityProperty: true}))
      .filter((element) => !element.closest('[inert]') && !isInline(element))
      .flatMap((element) => {
        // A box to tick is ticked by its label as well.
        const label = element.matches('[type=checkbox], [type=radio]')
          ? (element as HTMLInputElement).labels?.[0]
          : undefined;
        const {width, height, right, bottom} = (label ?? element).getBoundingClientRect();
        // What is out of sight, like the skip link before it has the focus.
        if (width === 0 || right <= 0 || bottom + window.scrollY <= 0) return [];
        // Half a pixel is rounding.
        if (width >= pixels - 0.5 && height >= pixels - 0.5) return [];
        const name = (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 30);
        return [`${element.localName} "${name}" is ${Math.round(width)} × ${Math.round(height)} px`];
      });
  }, least);
}

/** Headings that skip a level, and landmarks that are missing. */
export async function outlineFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    let before = 0;
    for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
      if (!heading.checkVisibility()) continue;
      const level = Number(heading.localName.slice(1));
      if (level > before + 1) faults.push(`h${level} "${heading.textContent}" follows h${before}`);
      before = level;
    }
    for (const landmark of ['main', 'nav', 'footer']) {
      if (document.querySelector(landmark) === null) faults.push(`no ${landmark}`);
    }
    return faults;
  });
}

/** Watches the pages to come; gives what the policy of the present one has refused so far. */
export async function watchPolicy(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(window, {refused});
    document.addEventListener('securitypolicyviolation', (event) => {
      refused.push(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  return () => page.evaluate(() => (window as unknown as {refused: string[]}).refused);
}
