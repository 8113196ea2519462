import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {differences, readTree} from './compare-trees';
import {treeMemory} from './process-memory';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trees-'));
  for (const tree of ['one', 'two']) {
    mkdirSync(join(folder, tree, 'sub'), {recursive: true});
    writeFileSync(join(folder, tree, 'sub/same.txt'), 'same');
  }
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

const compare = (): string[] => differences(readTree(join(folder, 'one')), readTree(join(folder, 'two')));

it('equal folders have no difference', () => {
  expect(compare()).toEqual([]);
});

it('names every file that differs or is missing', () => {
  writeFileSync(join(folder, 'one/date.html'), 'Monday');
  writeFileSync(join(folder, 'two/date.html'), 'Tuesday');
  writeFileSync(join(folder, 'one/old.js'), '');
  writeFileSync(join(folder, 'two/sub/new.js'), '');
  expect(compare()).toEqual([
    'date.html: differs',
    'old.js: only in the first build',
    'sub/new.js: only in the second build',
  ]);
});

it('memory counts a process with its children, and no stranger', () => {
  const rows = [
    {pid: 1, parent: 0, bytes: 1},
    {pid: 2, parent: 1, bytes: 10},
    {pid: 3, parent: 2, bytes: 100},
    {pid: 9, parent: 1, bytes: 1000},
  ];
  expect(treeMemory(rows, 2)).toBe(110);
  expect(treeMemory(rows, 7)).toBe(0);
});
