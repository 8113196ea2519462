import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {root} from './setup.mjs';
import {checkWorkflow} from './workflow-rules';

const folder = join(root, '.github/workflows');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

test.each(readdirSync(folder))('%s is right', (file) => {
  expect(checkWorkflow(read(file)).wrong).toEqual([]);
});

describe('publishing to GitHub Pages', () => {
  const {workflow} = checkWorkflow(read('pages.yml'));
  const build = workflow?.jobs['build'];
  const deploy = workflow?.jobs['deploy'];
  const using = (action: string) => build?.steps.find(({uses}) => uses?.startsWith(`actions/${action}@`));

  test('takes the whole history, for the dates of last change', () => {
    expect(using('checkout')?.with).toEqual({'fetch-depth': 0});
  });

  test('builds for the address that Pages gives', () => {
    expect(build?.steps.find(({run}) => run === 'npm run build')?.env).toEqual({
      SITE_URL: '${{ steps.pages.outputs.origin }}',
      BASE_URL: '${{ steps.pages.outputs.base_path }}/',
    });
    expect(using('upload-pages-artifact')?.with).toEqual({path: 'build'});
  });

  test('lets only the last job write, and only to Pages', () => {
    expect(workflow?.permissions).toEqual({contents: 'read'});
    expect(build?.permissions).toEqual({contents: 'read', pages: 'read'});
    expect(deploy?.permissions).toEqual({pages: 'write', 'id-token': 'write'});
    expect(deploy?.needs).toBe('build');
  });
});

describe('finds', () => {
  test.each([
    [
      'an action that is not pinned',
      'actions/checkout@v4',
      'actions/checkout@main',
      /pinned by major version or commit/,
    ],
    [
      'an action without version',
      'actions/deploy-pages@v4',
      'actions/deploy-pages',
      /pinned by major version or commit/,
    ],
    [
      'write access for all jobs',
      'permissions:\n  contents: read',
      'permissions:\n  contents: write',
      /write access is given/,
    ],
    ['no permissions', 'permissions:\n  contents: read\n', '', /permissions: .*undefined/],
    ['an unknown key', 'concurrency:', 'concurency:', /concurency/],
    ['no time limit', '    timeout-minutes: 20\n', '', /timeout-minutes/],
    ['a step that does nothing', '      - run: npm ci\n', '      - name: nothing\n', /either "uses" or "run"/],
    ['a step that is none', 'steps.pages.outputs.origin', 'steps.page.outputs.origin', /no step has the id page$/m],
    ['a job that is none', 'needs: build', 'needs: bild', /there is no job bild/],
  ])('%s', (_name, from, to, finding) => {
    const spoilt = read('pages.yml').replace(from, () => to);
    expect(spoilt).not.toBe(read('pages.yml'));
    expect(checkWorkflow(spoilt).wrong.join('\n')).toMatch(finding);
  });

  test('what is no YAML, with its line', () => {
    expect(() => checkWorkflow('name: a\n  jobs: b')).toThrow(/2:/);
  });
});
