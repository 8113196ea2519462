import {spawnSync} from 'node:child_process';
import {chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, dirname, join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {root} from '../setup.mjs';
import {cacheAndAsk, cacheForever} from './files';
import {planUploads} from './publish';

const files = [
  '.DS_Store',
  '.well-known/security.txt',
  '404.html',
  '_headers',
  'assets/js/main.1a2b3c4d.js',
  'assets/js/main.1a2b3c4d.js.br',
  'index.html',
  'index.html.gz',
  'nl/index.html',
  'offline-manifest.json',
  'search-index.json',
  'services/ecs.md',
  'sw.js',
];

test('hashed files, data, pages, service worker; nothing hidden, nothing packed', () => {
  const html = 'text/html; charset=utf-8';
  const script = 'text/javascript; charset=utf-8';
  const plan = planUploads(files);
  expect(plan.map(({files: own, contentType, cacheControl}) => [own, contentType, cacheControl])).toEqual([
    [['assets/js/main.1a2b3c4d.js'], script, cacheForever],
    [['.well-known/security.txt'], 'text/plain; charset=utf-8', cacheAndAsk],
    [['search-index.json'], 'application/json', cacheAndAsk],
    [['services/ecs.md'], 'text/markdown; charset=utf-8', cacheAndAsk],
    [['404.html', 'index.html', 'nl/index.html'], html, cacheAndAsk],
    [['offline-manifest.json'], 'application/json', cacheAndAsk],
    [['sw.js'], script, cacheAndAsk],
  ]);
});

describe('publish-to-s3 with an AWS CLI that only writes down', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'notes-publish-test-'));
  const log = join(scratch, 'log');
  const build = join(scratch, 'build');

  beforeAll(() => {
    for (const file of files) {
      mkdirSync(dirname(join(build, file)), {recursive: true});
      writeFileSync(join(build, file), file);
    }
    mkdirSync(join(scratch, 'bin'));
    // Writes the command and the files of the folder that it got; fails where it is told to.
    writeFileSync(
      join(scratch, 'bin/aws'),
      `#!/bin/sh
echo "$*" | sed "s#/[^ ]*notes-publish-[^ ]*#FOLDER#" >> "${log}"
case "$*" in *"$FAIL_AT"*) test -n "$FAIL_AT" && exit 1;; esac
exit 0
`,
    );
    chmodSync(join(scratch, 'bin/aws'), 0o755);
  });
  afterAll(() => rmSync(scratch, {recursive: true}));

  function publish(args: readonly string[], failAt = ''): {status: number | null; stderr: string; commands: string[]} {
    rmSync(log, {force: true});
    const {status, stderr} = spawnSync(
      process.execPath,
      ['--import', 'tsx', join(root, 'scripts/publish-to-s3.ts'), '--build', build, ...args],
      {
        cwd: root,
        encoding: 'utf8',
        env: {...process.env, FAIL_AT: failAt, PATH: `${join(scratch, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`},
      },
    );
    let commands: string[] = [];
    try {
      commands = readFileSync(log, 'utf8').trim().split('\n');
    } catch {
      // Nothing was started.
    }
    return {status, stderr, commands};
  }

  const wanted = ['--bucket', 'b', '--distribution', 'D1', '--base-url', '/notes/'];

  test('uploads in order, then deletes, then clears CloudFront', () => {
    const {status, stderr, commands} = publish(wanted);
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    const headers = (type: string, cache: string): string =>
      `--content-type ${type} --cache-control ${cache} --no-progress`;
    expect(commands).toEqual([
      `s3 sync FOLDER s3://b/notes/ --size-only ${headers('text/javascript; charset=utf-8', cacheForever)}`,
      `s3 cp FOLDER s3://b/notes/ --recursive ${headers('text/plain; charset=utf-8', cacheAndAsk)}`,
      `s3 cp FOLDER s3://b/notes/ --recursive ${headers('application/json', cacheAndAsk)}`,
      `s3 cp FOLDER s3://b/notes/ --recursive ${headers('text/markdown; charset=utf-8', cacheAndAsk)}`,
      `s3 cp FOLDER s3://b/notes/ --recursive ${headers('text/html; charset=utf-8', cacheAndAsk)}`,
      `s3 cp FOLDER s3://b/notes/ --recursive ${headers('application/json', cacheAndAsk)}`,
      `s3 cp FOLDER s3://b/notes/ --recursive ${headers('text/javascript; charset=utf-8', cacheAndAsk)}`,
      `s3 sync FOLDER s3://b/notes/ --delete --size-only --exclude *[.-]${'[0-9a-f]'.repeat(8)}* --no-progress`,
      'cloudfront create-invalidation --distribution-id D1 --paths /notes/*',
    ]);
  });

  test('hashed files of earlier builds go on request', () => {
    expect(publish([...wanted, '--prune-hashed']).commands.at(-2)).toBe(
      's3 sync FOLDER s3://b/notes/ --delete --size-only --no-progress',
    );
  });

  test('a failure stops before the pages', () => {
    const {status, stderr, commands} = publish(wanted, 'application/json');
    expect(status).toBe(1);
    expect(stderr).toMatch(/publish:s3: stopped: "aws s3 cp" failed/);
    expect(commands.at(-1)).toMatch(/application\/json/);
  });

  test('without a bucket nothing starts', () => {
    const {status, stderr, commands} = publish(['--distribution', 'D1']);
    expect({status, commands}).toEqual({status: 1, commands: []});
    expect(stderr).toMatch(/--bucket and --distribution are needed/);
  });
});
