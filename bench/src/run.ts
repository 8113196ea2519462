/**
 * `npm run bench`: builds the same generated notes with this site, Starlight and VitePress and prints, in one run, what a
 * reader and an author wait for, as ratios to this site. `-- --pages 30,300 --runs 5 --no-lighthouse` narrows it.
 */
import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, rmSync} from 'node:fs';
import {cpus} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {audit, clickToNextPage, firstLoad, medianAudit, openBrowser, switchLanguage, type Audit} from './measure';
import {notes} from './notes';
import {serve} from './serve';
import {sites, type Site} from './sites';
import {median, ratio} from './statistics';

const {values} = parseArgs({
  options: {
    pages: {type: 'string', default: '30,300,1000'},
    runs: {type: 'string', default: '5'},
    lighthouse: {type: 'boolean', default: true},
  },
  allowNegative: true,
});
const sizes = values.pages.split(',').map(Number);
const runs = Number(values.runs);
if (sizes.some((size) => !Number.isInteger(size) || size < 2) || !Number.isInteger(runs) || runs < 1) {
  console.error('--pages takes numbers of 2 or more, separated by commas; --runs a number of 1 or more');
  process.exit(1);
}

const work = join(import.meta.dirname, '../.work');

/** Seconds that the build took. */
async function build(site: Site, folder: string): Promise<number> {
  const {command, args, env} = site.build(folder);
  const start = Date.now();
  const child = spawn(command, args, {cwd: folder, env: {...process.env, ...env}, stdio: ['ignore', 'pipe', 'pipe']});
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`${site.name} did not build:\n${output.slice(-4000)}`);
  return (Date.now() - start) / 1000;
}

type Row = [name: string, values: readonly number[], unit: string, digits: number];

function print(title: string, rows: readonly Row[]): void {
  console.log(`\n### ${title}\n`);
  console.log(
    `| | ${sites.map(({name}) => name).join(' | ')} | ${sites
      .slice(1)
      .map(({name}) => `${name} : this site`)
      .join(' | ')} |`,
  );
  console.log(`| --- |${' ---: |'.repeat(sites.length * 2 - 1)}`);
  for (const [name, cells, unit, digits] of rows) {
    const shown = cells.map((value) => `${value.toFixed(digits)}${unit}`);
    const ratios = cells.slice(1).map((value) => ratio(value, cells[0]!));
    console.log(`| ${name} | ${[...shown, ...ratios].join(' | ')} |`);
  }
}

/** The same measurement for each site, taken in turns, so that a busy moment of the machine hits all alike. */
async function inTurns<T>(count: number, measure: (site: number) => Promise<T>): Promise<T[][]> {
  const results: T[][] = sites.map(() => []);
  for (let turn = 0; turn < count; turn += 1) {
    for (const index of sites.keys()) results[index]!.push(await measure(index));
  }
  return results;
}

console.log(
  `Node ${process.versions.node}, ${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}, ${runs} runs, medians`,
);

for (const size of sizes) {
  const folders = sites.map(({name}) => join(work, `${name.replaceAll(' ', '-').toLowerCase()}-${size}`));
  const cold: number[] = [];
  const warm: number[] = [];
  for (const [index, site] of sites.entries()) {
    const folder = folders[index]!;
    if (existsSync(folder)) rmSync(folder, {recursive: true, force: true});
    mkdirSync(folder, {recursive: true});
    site.prepare(folder, size);
    site.forget(folder);
    cold.push(await build(site, folder));
    warm.push(await build(site, folder));
  }
  const served = await Promise.all(sites.map((site, index) => serve(site.output(folders[index]!))));
  const [first, second] = notes(size, 'en');
  const url = (index: number, slug: string, language: 'en' | 'nl'): string =>
    `${served[index]!.origin}${sites[index]!.address(slug, language)}`;
  const browser = await openBrowser();
  const loads = await inTurns(1, (index) => firstLoad(browser, url(index, first!.slug, 'en')));
  const clicks = await inTurns(runs, (index) =>
    clickToNextPage(browser, url(index, first!.slug, 'en'), url(index, second!.slug, 'en')),
  );
  const switches = await inTurns(runs, (index) =>
    switchLanguage(browser, url(index, first!.slug, 'en'), url(index, first!.slug, 'nl'), 'nl'),
  );
  await browser.close();
  const rows: Row[] = [
    ['build, cold (s)', cold, '', 1],
    ['build, warm (s)', warm, '', 1],
    ['first read of a note (kB)', loads.map(([load]) => load!.bytes / 1000), '', 1],
    ['requests', loads.map(([load]) => load!.requests), '', 0],
    ['click to next page, CPU 4× slower (ms)', clicks.map(median), '', 0],
    ['switch of language, CPU 4× slower (ms)', switches.map(median), '', 0],
  ];
  if (values.lighthouse && size === sizes[0]) {
    const audits: Audit[] = (await inTurns(runs, (index) => audit(url(index, first!.slug, 'en')))).map(medianAudit);
    rows.push(
      ['Lighthouse, phone: performance', audits.map((one) => one.performance), '', 0],
      ['Lighthouse: accessibility', audits.map((one) => one.accessibility), '', 0],
      ['Lighthouse: best practices', audits.map((one) => one.bestPractices), '', 0],
      ['Lighthouse: SEO', audits.map((one) => one.seo), '', 0],
      ['largest contentful paint (ms)', audits.map((one) => one.largestContentfulPaint), '', 0],
      ['blocking time (ms)', audits.map((one) => one.blocking), '', 0],
    );
  }
  for (const {server} of served) server.close();
  print(`${size} notes per language`, rows);
}
