import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {remark} from 'remark';
import remarkMdx from 'remark-mdx';
import {VFile} from 'vfile';
import {expect, test} from 'vitest';
import {gitBlobHash} from '../domain/blob-hash';
import staleNotice from './stale-notice';

const site = mkdtempSync(join(tmpdir(), 'site-'));
const english = 'The text.\n';
mkdirSync(join(site, 'docs/services'), {recursive: true});
writeFileSync(join(site, 'docs/services/x.mdx'), english);

const dutchPath = join(site, 'i18n/nl/docusaurus-plugin-content-docs/current/services/x.mdx');

/** What the plugin makes of a page with this stamp. */
async function processed(path: string, sourceHash?: string): Promise<string> {
  const file = new VFile({value: '<header>\n  # X\n</header>\n\nTekst.\n', path});
  file.data['frontMatter'] = sourceHash === undefined ? {} : {l10n: {sourceHash}};
  return String(await remark().use(remarkMdx).use(staleNotice).process(file));
}

test('a translation of an older English text says so, below the title', async () => {
  expect(await processed(dutchPath, gitBlobHash('An older text.\n'))).toMatch(
    /<\/header>\s+<StaleNotice page="services\/x" \/>\s+Tekst\./,
  );
});

test('a translation that nobody has stamped says so', async () => {
  expect(await processed(dutchPath)).toContain('<StaleNotice');
});

test.each([
  ['a translation of this English text', dutchPath, gitBlobHash(english)],
  ['the English text', join(site, 'docs/services/x.mdx'), undefined],
  ['a page without an English one', dutchPath.replace('x.mdx', 'y.mdx'), 'older'],
])('%s says nothing', async (_, path, hash) => {
  expect(await processed(path, hash)).not.toContain('StaleNotice');
});
