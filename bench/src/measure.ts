/** What a reader waits for, measured in Chromium. */
import {existsSync} from 'node:fs';
import {launch as launchChrome} from 'chrome-launcher';
import lighthouse from 'lighthouse';
import {chromium, type Browser, type Page} from 'playwright-core';
import {median} from './statistics';

const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @throws Error when no Chromium is found */
export function browserPath(): string {
  const known = [
    process.env['CHROMIUM_PATH'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  const path = known.find((candidate) => candidate !== undefined && existsSync(candidate));
  if (path === undefined) throw new Error('no Chromium found: install it, or name it in CHROMIUM_PATH');
  return path;
}

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({executablePath: browserPath(), args: flags.slice(1)});

export interface FirstLoad {
  /** Bytes over the wire until the page is at rest, headers of the response included. */
  bytes: number;
  requests: number;
}

/** Loads a page with an empty cache and waits until nothing is asked for any more. */
export async function firstLoad(browser: Browser, url: string): Promise<FirstLoad> {
  const context = await browser.newContext({viewport: {width: 412, height: 823}});
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  let requests = 0;
  session.on('Network.requestWillBeSent', () => (requests += 1));
  session.on('Network.loadingFinished', ({encodedDataLength}) => (bytes += encodedDataLength));
  await page.goto(url, {waitUntil: 'networkidle'});
  await page.waitForTimeout(500);
  await context.close();
  return {bytes, requests};
}

async function slowPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
  await page.goto(url, {waitUntil: 'networkidle'});
  return page;
}

/** Milliseconds from the click on a link of the text to the title of the other page on the screen, CPU slowed four times. */
export async function clickToNextPage(browser: Browser, from: string, to: string): Promise<number> {
  const page = await slowPage(browser, from);
  const path = new URL(to).pathname;
  const before = await page.locator('h1').first().textContent();
  const link = page.locator(`a[href="${path}"], a[href="${path.replace(/\.html$/, '')}"]`).first();
  await link.waitFor({state: 'attached'});
  // A reader points before clicking: whatever a site does on hover has the time of a hover.
  const box = await link.boundingBox();
  if (box !== null) {
    await page.mouse.move(box.x + 2, box.y + 2);
    await page.waitForTimeout(150);
  }
  const start = Date.now();
  await link.evaluate((element) => (element as HTMLElement).click());
  await page.waitForFunction((old) => {
    const title = document.querySelector('h1')?.textContent;
    return title !== null && title !== undefined && title !== old;
  }, before);
  const elapsed = Date.now() - start;
  await page.context().close();
  return elapsed;
}

/** Milliseconds from opening the same page in another language, as its menu does, to its title on the screen. */
export async function switchLanguage(browser: Browser, from: string, to: string, language: string): Promise<number> {
  const page = await slowPage(browser, from);
  const start = Date.now();
  await page.evaluate((address) => {
    const path = new URL(address).pathname;
    const link = document.querySelector<HTMLAnchorElement>(
      `a[href="${path}"], a[href="${path.replace(/\.html$/, '')}"]`,
    );
    if (link === null) location.assign(address);
    else link.click();
  }, to);
  await page.waitForFunction(
    (wanted) => document.documentElement.lang.startsWith(wanted) && document.querySelector('h1') !== null,
    language,
  );
  const elapsed = Date.now() - start;
  await page.context().close();
  return elapsed;
}

export interface Audit {
  /** 0 to 100. */
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  /** Milliseconds. */
  largestContentfulPaint: number;
  /** Milliseconds. */
  blocking: number;
}

/** One audit of Lighthouse with its settings for phones. */
export async function audit(url: string): Promise<Audit> {
  const chrome = await launchChrome({chromePath: browserPath(), chromeFlags: flags});
  try {
    const result = await lighthouse(url, {port: chrome.port, output: 'json', logLevel: 'error'});
    if (result === undefined) throw new Error(`Lighthouse gave no result for ${url}`);
    const {categories, audits} = result.lhr;
    const score = (id: string): number => Math.round((categories[id]?.score ?? 0) * 100);
    return {
      performance: score('performance'),
      accessibility: score('accessibility'),
      bestPractices: score('best-practices'),
      seo: score('seo'),
      largestContentfulPaint: audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
      blocking: audits['total-blocking-time']?.numericValue ?? Number.NaN,
    };
  } finally {
    chrome.kill();
  }
}

/** The median of each value. */
export function medianAudit(audits: readonly Audit[]): Audit {
  const of = (read: (audit: Audit) => number): number => median(audits.map(read));
  return {
    performance: of((one) => one.performance),
    accessibility: of((one) => one.accessibility),
    bestPractices: of((one) => one.bestPractices),
    seo: of((one) => one.seo),
    largestContentfulPaint: of((one) => one.largestContentfulPaint),
    blocking: of((one) => one.blocking),
  };
}
