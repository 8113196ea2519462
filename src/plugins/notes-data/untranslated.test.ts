import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {expect, test} from 'vitest';
import {untranslatedPages} from './untranslated';

const site = mkdtempSync(join(tmpdir(), 'untranslated-'));
for (const file of ['docs/a/x.mdx', 'docs/y.mdx', 'i18n/nl/docusaurus-plugin-content-docs/current/a/x.mdx']) {
  mkdirSync(dirname(join(site, file)), {recursive: true});
  writeFileSync(join(site, file), '');
}

test('a page without a translation is named, with the file to write', () => {
  expect(untranslatedPages(site, 'nl')).toEqual([
    'docs/y.mdx:1: there is no nl page; write i18n/nl/docusaurus-plugin-content-docs/current/y.mdx',
  ]);
  expect(untranslatedPages(site, 'es')).toHaveLength(2);
});

test('English needs none', () => {
  expect(untranslatedPages(site, 'en')).toEqual([]);
});
