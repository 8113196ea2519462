import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {defaultLocale, localeList, type Locale} from '../data/locales';
import {pairedServices, pairs} from '../data/pairs';
import {describePair, layerStackProps, pairIndexProps, pairPageProps, pairSummary, type PageTitles} from './pair-page';
import {generatedPairPaths, pairAliases, pairKey, pairPath, pairTitle} from './pairs';

const folderOf = (locale: Locale): string =>
  locale === defaultLocale ? 'docs' : `i18n/${locale}/docusaurus-plugin-content-docs/current`;

function titleOf(path: string, locale: Locale): string | undefined {
  const file = `${folderOf(locale)}/${path}.mdx`;
  return existsSync(file) ? /^title: (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
}

/** The written comparisons that the pairs name, with their titles. */
function titlesIn(locale: Locale): PageTitles {
  const paths = Object.values(pairs).flatMap(({wanted = [], written}) => [...wanted, ...(written ? [written] : [])]);
  return new Map(
    paths.flatMap((path) => (titleOf(path, locale) === undefined ? [] : [[path, titleOf(path, locale)!]])),
  );
}

describe('the addresses of the pairs', () => {
  it('are one for each two of the ten services', () => {
    expect(Object.keys(pairs)).toHaveLength((pairedServices.length * (pairedServices.length - 1)) / 2);
    for (const [key, {sides}] of Object.entries(pairs)) expect(pairKey(...sides)).toBe(key);
    for (const [key, {sides}] of Object.entries(pairs)) expect(pairKey(sides[1], sides[0])).toBe(key);
    expect(pairKey('ecs', 's3')).toBeUndefined();
    expect(pairKey('constructor', 'toString')).toBeUndefined();
  });

  it('are those of the written comparisons where there are any', () => {
    expect(pairPath('ecs-vs-fargate', pairs['ecs-vs-fargate']!)).toBe('compare/ecs-and-fargate');
    expect(pairAliases('ecs-vs-fargate', pairs['ecs-vs-fargate']!)).toEqual([
      'compare/ecs-vs-fargate',
      'compare/fargate-vs-ecs',
    ]);
    expect(pairAliases('batch-vs-lambda', pairs['batch-vs-lambda']!)).toEqual(['compare/lambda-vs-batch']);
    expect(generatedPairPaths).toHaveLength(38);
    expect(generatedPairPaths).not.toContain('compare/batch-vs-lambda');
  });

  it('never collide with each other or with a note', () => {
    const all = Object.entries(pairs).flatMap(([key, pair]) => [pairPath(key, pair), ...pairAliases(key, pair)]);
    expect(new Set(all).size).toBe(all.length);
    const generated = [
      ...generatedPairPaths,
      ...Object.entries(pairs).flatMap(([key, pair]) => pairAliases(key, pair)),
    ];
    for (const path of generated) expect(titleOf(path, 'en'), path).toBeUndefined();
  });
});

describe('a written comparison', () => {
  const named = Object.values(pairs).flatMap(({wanted = [], written}) => [...wanted, ...(written ? [written] : [])]);
  it.each([...new Set(named)])('%s exists in every language', (path) => {
    for (const locale of localeList) expect(titleOf(path, locale), locale).toBeDefined();
  });

  it('is called what the list of pairs calls it', () => {
    for (const pair of Object.values(pairs)) {
      if (pair.written === undefined) continue;
      for (const locale of localeList) expect(titleOf(pair.written, locale)).toBe(pairTitle(pair, locale));
    }
  });
});

describe.each(localeList)('the pages of the pairs in %s', (locale) => {
  const titles = titlesIn(locale);
  const keys = Object.keys(pairs).filter((key) => pairs[key]!.written === undefined);

  it.each(keys)('%s says everything that a page says', (key) => {
    const page = pairPageProps(key, locale, titles);
    expect(page.description.length).toBeGreaterThanOrEqual(80);
    expect(page.description.length).toBeLessThanOrEqual(160);
    expect(JSON.stringify(page)).not.toMatch(/\{[a-z]+\.[a-z.-]+[|}]/);
    expect(page.choose.map((reasons) => reasons.length > 0)).toEqual([true, true]);
    expect(page.wrong.length).toBeGreaterThan(0);
    expect(page.related.map(({links}) => links.length)).toEqual([8, 8]);
    const isStacked = page.services[0]!.layer !== page.services[1]!.layer;
    expect(page.stack).toHaveLength(isStacked ? 2 : 0);
    expect(page.untangle !== undefined).toBe(isStacked);
    expect(page.wanted).toHaveLength(pairs[key]!.wanted?.length ?? 0);
  });

  it('are all in the index of pairs', () => {
    const {services, pairs: listed} = pairIndexProps(locale);
    expect(services).toHaveLength(10);
    expect(listed).toHaveLength(45);
    expect(listed.filter(({isWritten}) => isWritten)).toHaveLength(7);
  });
});

describe('describePair', () => {
  const more = 'ECS and Batch side by side: limits, scaling, price, and what people get wrong.';
  it('takes a verdict of a fitting length as it is', () => {
    const verdict = `${'word '.repeat(20)}end.`;
    expect(describePair(verdict, more)).toBe(verdict);
  });
  it('fills up a short one and cuts a long one at a clause, else at a word', () => {
    expect(describePair('Short.', more)).toBe(`Short. ${more}`);
    const clauses = `${'word '.repeat(18)}word, ${'more '.repeat(20)}end.`;
    expect(describePair(clauses, more)).toBe(`${'word '.repeat(19).trim()}…`);
    const words = describePair(`${'abcdefghi '.repeat(30)}end.`, more);
    expect(words).toMatch(/abcdefghi…$/);
    expect(words.length).toBeLessThanOrEqual(160);
  });
});

describe('a pair or a stack that does not exist', () => {
  it('is named with the nearest', () => {
    expect(() => pairSummary('ecs-vs-bach', 'en', new Map())).toThrow('did you mean "ecs-vs-batch"');
    expect(() => pairPageProps('ecs-vs-eks', 'en', new Map())).toThrow('written by hand');
    expect(() => layerStackProps(['ecs', 'eks'], 'en')).toThrow('on one layer');
    expect(() => layerStackProps(['ecs', 'fargte'], 'en')).toThrow('did you mean "fargate"');
  });

  it('of a written page is in the order of the layers', () => {
    expect(layerStackProps(['fargate', 'ecs'], 'nl').stack.map(({name}) => name)).toEqual([
      'Orkestrator',
      'Capaciteit',
    ]);
  });
});
