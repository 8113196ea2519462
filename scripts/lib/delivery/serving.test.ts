import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {localeList} from '../../../src/data/locales';
import {compressFolder} from './compress';
import {parseHeaders} from './headers-file';
import {hasBrotliModule, type RunningNginx, startNginx} from './nginx-server';
import {checkServing, hiddenFiles, type Served} from './serving-rules';

/** What the build of this site writes, and a header of one folder. */
const rules = parseHeaders(
  `${readFileSync(join(import.meta.dirname, 'fixtures/_headers'), 'utf8')}/nl/services/*\n  X-Robots-Tag: noindex\n`,
);
const scratch = mkdtempSync(join(tmpdir(), 'notes-serving-'));
afterAll(() => rmSync(scratch, {recursive: true}));

/** A site of the shape of a build: pages, 404s, hashed and other files of each kind, and files that must stay hidden. */
async function writeSite(folder: string): Promise<void> {
  const text = (name: string): string => `${name} ${'word '.repeat(500)}`;
  const names = localeList.flatMap((locale) => {
    const prefix = locale === 'en' ? '' : `${locale}/`;
    return ['index.html', '404.html', 'services/ecs/index.html', 'assets/js/main.1a2b3c4d.js'].map(
      (name) => prefix + name,
    );
  });
  const kinds = [
    'assets/css/styles.5e6f7a8b.css',
    'assets/images/map-0123456789abcdef0123456789abcdef.png',
    'search-text.6649495b4e/0.json',
    'search-index.json',
    'services/ecs.md',
    'manifest.webmanifest',
    'sitemap.xml',
    'sw.js',
    'assets/js/worker.0a1b2c3d.mjs',
    'favicon.svg',
  ];
  for (const name of [...names, ...kinds, ...hiddenFiles]) {
    const file = join(folder, name);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, name === 'favicon.svg' ? '<svg xmlns="http://www.w3.org/2000/svg"/>' : text(name));
  }
  await compressFolder(folder);
}

describe.each(['/', '/notes/'])('nginx below %s', (baseUrl) => {
  const folder = join(scratch, baseUrl === '/' ? 'root' : 'sub');
  const build = join(folder, 'www', baseUrl);
  beforeAll(() => writeSite(build));

  /** What the rules say of a server whose configuration was changed. */
  async function findings(
    name: string,
    change?: (file: string, text: string) => string,
    brotli = hasBrotliModule(),
  ): Promise<string[]> {
    const server: RunningNginx = await startNginx({
      folder: join(folder, name),
      root: join(folder, 'www'),
      baseUrl,
      rules,
      brotli,
      ...(change === undefined ? {} : {change}),
    });
    const encodings: Served['encodings'] = brotli ? ['br', 'gzip'] : ['gzip'];
    try {
      return await checkServing({ask: (path, asking) => server.ask(path, asking), build, baseUrl, rules, encodings});
    } finally {
      await server.stop();
    }
  }

  test('serves the site as it should', async () => {
    expect(await findings('good')).toEqual([]);
  });

  test('without the module for brotli too', async () => {
    expect(await findings('no-brotli', undefined, false)).toEqual([]);
  });

  test('a header of the owner beside "listen", as deploy/README.md advises, takes none away', async () => {
    const found = await findings('own-header', (file, text) =>
      file === 'site.conf' ? text.replace(/^ *listen .*$/m, '$&\n    add_header X-Own "1" always;') : text,
    );
    expect(found).toEqual([]);
  });

  /** What is spoilt in the configuration, and the finding that it must lead to. */
  const spoilt: readonly [name: string, from: string | RegExp, to: string, finding: RegExp][] = [
    ['a missing header', /^add_header Referrer-Policy.*$/m, '', /referrer-policy came 0 times/],
    [
      'headers that errors lack',
      /(add_header Content-Security-Policy .*) always;/,
      '$1;',
      /no-such-page.*: content-security-policy came 0 times/,
    ],
    ['another policy', "script-src 'self'", "script-src 'self' 'unsafe-inline'", /content-security-policy is/],
    ['404 in English only', /^ {4}"~\^.*nl\/404\.html;$/m, '', /nl\/no-such-page\/: does not show nl\/404\.html/],
    ['a 404 that says 200', 'error_page 404 $', 'error_page 404 =200 $', /no-such-page: status 200, not 404/],
    ['forbidden folders', /^ *error_page 403.*$/m, '', /assets\/js\/: status 403, not 404/],
    ['a listing', 'index index.html;', 'index index.html; autoindex on;', /assets\/js\/: status 200, not 404/],
    ['dotfiles', /^ *location ~ \/\\\..*$/m, '', /\.env: status 200, not 404/],
    [
      'pages kept for ever',
      'default "no-cache"',
      'default "public, max-age=600"',
      /cache-control is "public, max-age=600"/,
    ],
    ['no packed files', /gzip_static on;(?:\n.*brotli.*)?\n *gzip on;/, '', /not packed/],
    ['no Vary', 'gzip_vary on;', '', /no Vary/],
    ['no ETag', 'index index.html;', 'index index.html; etag off;', /no ETag/],
    ['a wrong type', /^.*webmanifest;$/m, '', /manifest\.webmanifest: content-type is "application\/octet-stream"/],
    ['absolute redirects', 'absolute_redirect off;', '', /goes to http:/],
  ];

  test.each(spoilt)('finds %s', async (name, from, to, finding) => {
    let changed = 0;
    const found = await findings(`spoilt-${name.replaceAll(' ', '-')}`, (_file, text) => {
      const result = text.replace(from, to);
      if (result !== text) changed += 1;
      return result;
    });
    expect(changed, 'the configuration still has the place that is spoilt').toBe(1);
    expect(found.join('\n')).toMatch(finding);
  });
});

test('a configuration that nginx refuses stops with its words', async () => {
  const start = startNginx({
    folder: join(scratch, 'refused'),
    root: scratch,
    baseUrl: '/',
    rules,
    brotli: false,
    change: (file, text) => (file === 'site.conf' ? `${text}\nnonsense on;` : text),
  });
  await expect(start).rejects.toThrow(/unknown directive "nonsense"/);
});
