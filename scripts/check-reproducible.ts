/**
 * Builds the site twice, from nothing, and compares every byte: the same input gives the same output. Measures the
 * memory of the whole tree of processes while it does. With `--second`, takes `build/` for the first of the two.
 */
import {spawn} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {differences, readTree} from './lib/compare-trees';
import {buildEnvironment} from './lib/setup.mjs';
import {treeMemory, type ProcessRow} from './lib/process-memory';

/** 2 GiB: what a small machine of continuous integration can spare. */
const mostMemory = 2 * 1024 ** 3;

/** All processes, from /proc; where there is none (macOS, Windows), none. */
function processes(): ProcessRow[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((pid) => {
        try {
          const status = readFileSync(`/proc/${pid}/status`, 'utf8');
          const number = (key: string): number => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
          return [{pid: Number(pid), parent: number('PPid'), bytes: number('VmRSS') * 1024}];
        } catch {
          return [];
        }
      });
  } catch {
    return [];
  }
}

/** @returns the highest memory of the build and its children, in bytes; 0 where the system does not tell */
async function build(outDir: string): Promise<number> {
  // Without npx, whose own memory would count.
  const program = 'node_modules/@docusaurus/core/bin/docusaurus.mjs';
  const child = spawn(process.execPath, [program, 'build', '--out-dir', outDir], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {...process.env, ...buildEnvironment},
  });
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, treeMemory(processes(), child.pid!));
  }, 250);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`docusaurus build --out-dir ${outDir} ended with ${String(code)}`);
  return peak;
}

const temporary = mkdtempSync(join(tmpdir(), 'reproducible-'));
try {
  const hasFirst = process.argv.includes('--second');
  const first = hasFirst ? 'build' : join(temporary, 'first');
  const peaks = hasFirst ? [] : [await build(first)];
  const second = join(temporary, 'second');
  peaks.push(await build(second));

  const found = differences(readTree(first), readTree(second));
  for (const line of found.slice(0, 20)) console.error(line);
  if (found.length > 0) {
    console.error(
      `check:reproducible: ${found.length} files differ between two builds of the same input: look for a date, a random number, an order that is not sorted`,
    );
    process.exitCode = 1;
  }

  const peak = Math.max(...peaks);
  const memory = peak === 0 ? 'not measured on this system' : `${Math.round(peak / 1e6)} MB`;
  if (peak > mostMemory) {
    console.error(`check:reproducible: the build needed ${memory}, more than ${mostMemory / 1e6} MB`);
    process.exitCode = 1;
  }
  if (process.exitCode !== 1) {
    console.log(
      `check:reproducible: ${readTree(second).size} files are equal in two builds; memory at most: ${memory}`,
    );
  }
} finally {
  rmSync(temporary, {recursive: true, force: true});
}
