import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join, sep} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {parseManifest} from '../../domain/offline/manifest';
import {buildManifest, isNeeded} from './build-manifest';

let folder = '';

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), {recursive: true});
    await writeFile(join(folder, name), content);
  }
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'manifest-'));
});

afterEach(() => rm(folder, {recursive: true}));

const site = {
  'index.html': '<script src="/assets/js/main.0123abcd.js"></script>Home',
  '404.html': 'Unknown',
  'services/ecs/index.html': 'ECS',
  'old/index.html': '<meta http-equiv="refresh" content="0; url=/">',
  'assets/js/main.0123abcd.js': 'run()',
  'search-index.json': '{}',
  'nl/index.html': 'Start',
  'es/assets/js/main.js': 'correr()',
  'sitemap.xml': '<urlset/>',
  'data/facts.csv': 'a,b',
  'services/ecs/index.html.br': '…',
};

describe('buildManifest', () => {
  it('lists the files of one language that reading needs, pages by their address', async () => {
    await write(site);
    const manifest = await buildManifest(folder, 'en');
    expect(manifest.entries.map(({path}) => path)).toEqual([
      '404.html',
      'assets/js/main.0123abcd.js',
      '',
      'old/',
      'search-index.json',
      'services/ecs/',
    ]);
    expect(manifest.entries.filter(({text}) => text !== undefined).map(({path}) => path)).toEqual([
      '',
      'services/ecs/',
    ]);
    expect(parseManifest(manifest)).toEqual(manifest);
  });

  it('is the same for a folder given with a slash at its end, and for a second run', async () => {
    await write(site);
    expect(await buildManifest(folder + sep, 'en')).toEqual(await buildManifest(folder, 'en'));
  });

  it('has another version when one byte differs', async () => {
    await write(site);
    const {version} = await buildManifest(folder, 'en');
    await write({'search-index.json': '{ }'});
    expect((await buildManifest(folder, 'en')).version).not.toBe(version);
  });

  it('tells a page that reads differently from one whose script is new', async () => {
    await write(site);
    const text = async (path: string): Promise<string | undefined> =>
      (await buildManifest(folder, 'en')).entries.find((entry) => entry.path === path)?.text;
    const [home, ecs] = [await text(''), await text('services/ecs/')];
    await write({
      'index.html': '<script src="/assets/js/main.ffff0000.js"></script>Home',
      'services/ecs/index.html': 'Amazon ECS',
    });
    expect(await text('')).toBe(home);
    expect(await text('services/ecs/')).not.toBe(ecs);
  });
});

describe('isNeeded', () => {
  it.each([
    'sw.js',
    'offline-manifest.json',
    'nl/index.html',
    'robots.txt',
    'img/cards/home.png',
    'a.js.map',
    'a.css.gz',
  ])('leaves out %s', (file) => {
    expect(isNeeded(file)).toBe(false);
  });
  it.each(['favicon.svg', 'nlp/index.html', 'data/pairs.json', 'img/diagram.png', '404.html'])('keeps %s', (file) => {
    expect(isNeeded(file)).toBe(true);
  });
});
