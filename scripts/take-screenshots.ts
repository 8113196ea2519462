/**
 * Photographs ten kinds of page in three languages, two themes and three widths, from the built site.
 *
 *   npm run screenshots                            all, into test-results/screenshots
 *   npm run screenshots -- --only note,comparison  some kinds of page
 *   npm run screenshots -- --base http://localhost:3000  a site that is served already
 *
 * Look at them in test-results/screenshots/<kind>.html.
 */
import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {chromium, type Browser} from '@playwright/test';
import {defaultLocale, localeList, type Locale} from '../src/data/locales';
import {findBrowser, root} from './lib/setup.mjs';

const kinds: Readonly<Record<string, string>> = {
  home: '',
  index: 'services/',
  note: 'services/ecs/',
  assignment: 'services/lambda/assignment/',
  pricing: 'services/lambda/pricing/',
  comparison: 'compare/ecs-vs-eks/',
  overview: 'compare/',
  summary: 'reference/summary/',
  prices: 'reference/prices/',
  search: 'search/?q=fargate',
};
const themes = ['light', 'dark'] as const;
const widths = [360, 768, 1280] as const;
/** Longer pages are cut here: a list of hundreds of rows looks the same further down. */
const longest = 4000;

const out = join(root, 'test-results', 'screenshots');

interface Shot {
  kind: string;
  locale: Locale;
  theme: (typeof themes)[number];
  width: (typeof widths)[number];
}

const fileOf = ({kind, locale, theme, width}: Shot): string => `${kind}-${locale}-${theme}-${width}.png`;

/** Serves `build/` until `stop` is called. */
async function serve(port: number): Promise<{base: string; stop: () => void}> {
  const args = ['docusaurus', 'serve', '--port', String(port), '--host', 'localhost', '--no-open'];
  const server = spawn('npx', args, {cwd: root, stdio: 'ignore', detached: true});
  const stop = (): void => void process.kill(-server.pid!);
  const base = `http://localhost:${port}`;
  for (let attempt = 0; attempt < 120; attempt += 1) {
    const answer = await fetch(base).catch(() => undefined);
    if (answer?.ok === true) return {base, stop};
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  stop();
  throw new Error(`${base} does not answer: is the port taken? PORT chooses another`);
}

async function take(browser: Browser, base: string, shots: readonly Shot[]): Promise<void> {
  const {theme, width} = shots[0]!;
  const context = await browser.newContext({
    viewport: {width, height: 900},
    colorScheme: theme,
    reducedMotion: 'reduce',
    hasTouch: width < 1000,
  });
  const page = await context.newPage();
  for (const shot of shots) {
    const language = shot.locale === defaultLocale ? '' : `${shot.locale}/`;
    await page.goto(`${base}/${language}${kinds[shot.kind]!}`, {waitUntil: 'networkidle'});
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const clip = {x: 0, y: 0, width, height: Math.min(height, longest)};
    await page.screenshot({path: join(out, fileOf(shot)), fullPage: true, clip});
  }
  await context.close();
}

/** All pictures of a kind of page side by side: a row for each language and theme. */
function contactSheet(kind: string): string {
  const row = (locale: Locale, theme: Shot['theme']): string => {
    const pictures = widths.map((width) => {
      const file = fileOf({kind, locale, theme, width});
      return `<a href="${file}"><img src="${file}" alt="${locale}, ${theme}, ${width} px" loading="lazy" width="${width / 2}"></a>`;
    });
    return `<h2>${locale} · ${theme}</h2><div>${pictures.join('')}</div>`;
  };
  const rows = localeList.flatMap((locale) => themes.map((theme) => row(locale, theme)));
  const style = 'body{font:16px system-ui;margin:2rem;background:#888}div{display:flex;gap:1rem;align-items:start}';
  return `<!doctype html><meta charset="utf-8"><title>${kind}</title><style>${style}</style><h1>${kind}</h1>${rows.join('\n')}\n`;
}

const {values} = parseArgs({options: {only: {type: 'string'}, base: {type: 'string'}}});
const wanted = values.only?.split(',') ?? Object.keys(kinds);
const unknown = wanted.filter((kind) => kinds[kind] === undefined);
if (unknown.length > 0) {
  console.error(`screenshots: unknown kind of page: ${unknown.join(', ')}; there are ${Object.keys(kinds).join(', ')}`);
  process.exit(1);
}
if (values.base === undefined && !existsSync(join(root, 'build', 'index.html'))) {
  console.error('screenshots: there is no build; run npm run build first');
  process.exit(1);
}

mkdirSync(out, {recursive: true});
const server = values.base === undefined ? await serve(Number(process.env['PORT'] ?? 4199)) : undefined;
const base = (values.base ?? server!.base).replace(/\/$/, '');
const executablePath = process.env['CHROMIUM_PATH'] ?? findBrowser();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : {executablePath}),
  args: ['--no-sandbox'],
});
try {
  for (const theme of themes) {
    for (const width of widths) {
      const shots = wanted.flatMap((kind) => localeList.map((locale): Shot => ({kind, locale, theme, width})));
      await take(browser, base, shots);
      console.log(`screenshots: ${theme}, ${width} px: ${shots.length}`);
    }
  }
  for (const kind of wanted) writeFileSync(join(out, `${kind}.html`), contactSheet(kind));
} finally {
  await browser.close();
  server?.stop();
}
console.log(`screenshots: ${join(out, '*.html')}`);
