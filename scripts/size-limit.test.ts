/** The budgets of `.size-limit.mjs`, held against a small site that keeps them, and one that does not. */
import {spawnSync} from 'node:child_process';
import {randomBytes} from 'node:crypto';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {stripVTControlCharacters} from 'node:util';
import {afterEach, beforeEach, expect, it} from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'size-'));
  mkdirSync(join(folder, 'assets/css'), {recursive: true});
  mkdirSync(join(folder, 'assets/js'), {recursive: true});
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

/** A site with a style sheet and a script of so many bytes that do not compress. */
function site(styleBytes: number, scriptBytes: number): void {
  const head = '<meta name="scripts" content="/assets/js/main.js"><link rel=stylesheet href=/assets/css/styles.css />';
  writeFileSync(join(folder, 'index.html'), `<!doctype html><head>${head}</head>`);
  writeFileSync(join(folder, 'assets/css/styles.css'), randomBytes(styleBytes));
  writeFileSync(join(folder, 'assets/js/main.js'), randomBytes(scriptBytes));
}

function check(): {status: number | null; output: string} {
  const {status, stdout, stderr} = spawnSync('npx', ['size-limit'], {
    env: {...process.env, SIZE_BUILD: folder},
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  // Where `CI` is set, size-limit writes in colour.
  return {status, output: stripVTControlCharacters(stdout + stderr)};
}

it('passes a site within the budgets', {timeout: 30_000}, () => {
  site(20_000, 90_000);
  expect(check()).toMatchObject({status: 0});
});

it('fails a page whose style sheet is too much, and names it', {timeout: 30_000}, () => {
  site(31_000, 90_000);
  const {status, output} = check();
  expect(status).toBe(1);
  expect(output).toMatch(/page: index\.html\n.*exceeded/);
});

it('fails scripts that are too much', {timeout: 30_000}, () => {
  site(20_000, 121_000);
  const {status, output} = check();
  expect(status).toBe(1);
  expect(output).toMatch(/scripts on intent: index\.html\n.*exceeded/);
});
