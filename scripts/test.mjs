/**
 * `npm test`: installs what is missing, a browser and nginx too, then runs every check and test. Ends with one line
 * `N passed, N failed`; a check counts as one, test runners count their tests.
 */
import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {
  buildEnvironment,
  ensureBrowser,
  ensureInstalled,
  ensureNginx,
  ensureNode,
  root,
  run,
  runQuietly,
  say,
} from './lib/setup.mjs';

ensureNode();
await ensureInstalled();
const chromium = await ensureBrowser();
await ensureNginx();

const results = join(root, 'test-results');
rmSync(results, {recursive: true, force: true});
mkdirSync(results, {recursive: true});
const unitResults = join(results, 'unit.json');
const browserResults = join(results, 'browser.json');

/** Counts of Vitest's JSON report; a runner that died before its report counts as one failure. */
function unitCounts(code) {
  if (!existsSync(unitResults)) return {passed: 0, failed: 1};
  const {numPassedTests, numFailedTests, numFailedTestSuites} = JSON.parse(readFileSync(unitResults, 'utf8'));
  const failed = Math.max(numFailedTests, numFailedTestSuites);
  return {passed: numPassedTests, failed: code === 0 ? failed : Math.max(1, failed)};
}

/** Counts of Playwright's JSON report. */
function browserCounts(code) {
  if (!existsSync(browserResults)) return {passed: 0, failed: 1};
  const {expected, unexpected, flaky} = JSON.parse(readFileSync(browserResults, 'utf8')).stats;
  return {passed: expected, failed: code === 0 ? unexpected + flaky : Math.max(1, unexpected + flaky)};
}

/** One thread each: two of them run at a time, and say what they have to say when they are done. */
const checks = [
  {name: 'Types', args: ['tsc', '--noEmit']},
  {name: 'Types of the service worker', args: ['tsc', '--noEmit', '-p', 'src/service-worker']},
  {name: 'ESLint', args: ['eslint', '--max-warnings', '0', '.']},
  {name: 'Prettier', args: ['prettier', '--check', '--log-level', 'warn', '.']},
  {name: 'Notes', args: ['tsx', 'scripts/check-notes.ts']},
  {name: 'Spelling', args: ['cspell', 'lint', '--no-progress']},
  {name: 'Snippets', args: ['tsx', 'scripts/check-snippets.ts']},
  {name: 'Interface strings', args: ['tsx', 'scripts/check-strings.ts']},
  {name: 'Facts', args: ['tsx', 'scripts/check-facts.ts']},
  {name: 'Proofs of facts', args: ['tsx', 'scripts/verify-facts.ts']},
];

const steps = [
  {
    name: 'Unit tests',
    args: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitResults}`],
    counts: unitCounts,
  },
  {name: 'Build of the three languages', args: ['docusaurus', 'build'], env: buildEnvironment},
  {name: 'Builds that must stop', args: ['tsx', 'scripts/check-bad-content.ts']},
  {name: 'Budgets of bytes', args: ['size-limit', '--silent'], needs: 'Build of the three languages'},
  {
    name: 'A second build, byte by byte',
    args: ['tsx', 'scripts/check-reproducible.ts', '--second'],
    needs: 'Build of the three languages',
  },
  {name: 'Search quality', args: ['tsx', 'scripts/check-search.ts'], needs: 'Build of the three languages'},
  {name: 'Serving with nginx', args: ['tsx', 'scripts/check-serving.ts'], needs: 'Build of the three languages'},
  {
    name: 'Tests in the browser',
    args: ['playwright', 'test'],
    env: {CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: browserResults},
    counts: browserCounts,
    needs: 'Build of the three languages',
  },
];

let passed = 0;
let failed = 0;
const broken = new Set();

function count({name, counts}, code) {
  const counted = counts?.(code) ?? (code === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1});
  passed += counted.passed;
  failed += counted.failed;
  if (counted.failed > 0) broken.add(name);
}

const waiting = [...checks];
async function runChecks() {
  for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
    const {code, output} = await runQuietly('npx', check.args);
    say(check.name);
    process.stdout.write(output);
    count(check, code);
  }
}
await Promise.all([runChecks(), runChecks()]);

for (const step of steps) {
  const {name, args, env, needs} = step;
  if (needs !== undefined && broken.has(needs)) {
    say(`${name}: not run, because this failed: ${needs}`);
    failed += 1;
    continue;
  }
  say(name);
  count(step, await run('npx', args, {env: {...process.env, ...env}}));
}

if (broken.size > 0) say(`Failed: ${[...broken].join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
