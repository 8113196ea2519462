/** Every rule is broken once: a check that cannot fail is none. */
import {expect, test} from 'vitest';
import {facts} from '../../src/data/facts';
import {resolveText} from '../../src/domain/rich-text';
import {checkTexts, checkUnusedSources, toFinding} from './fact-rules';

test('a page that no fact and no note reads', () => {
  const quotas = facts.sources.find(({id}) => id === 'lambda/quotas')!;
  const found = checkUnusedSources({entries: [], sources: [quotas]}, '');
  expect(found).toMatchObject([
    {
      file: 'src/data/facts/lambda/sources.ts',
      message: expect.stringMatching(/^quotas: no fact and no note/) as string,
    },
  ]);
  expect(checkUnusedSources({entries: [], sources: [quotas]}, 'ids="lambda/quotas"')).toEqual([]);
  expect(checkUnusedSources({entries: facts.entries, sources: [quotas]}, '')).toEqual([]);
});

test('a data text whose fact does not exist, in one language', () => {
  const texts = {
    en: 'At most {lambda.timeout.max}.',
    nl: 'Hoogstens {lambda.timout.max}.',
    es: 'Hasta {lambda.timeout.max}.',
  };
  expect(checkTexts([['src/data/x.ts', (locale) => resolveText(texts[locale], facts, locale)]])).toEqual([
    {file: 'src/data/x.ts', line: 1, message: expect.stringMatching(/^nl: .*lambda\.timeout\.max/) as string},
  ]);
});

test('a problem of the data has the line of its id', () => {
  const {line} = toFinding({file: 'src/data/facts/lambda/text.en.ts', at: 'lambda.timeout.max', message: 'x'});
  expect(line).toBeGreaterThan(1);
});

test('a problem has the line of its neighbour where the file lacks its id, else the first', () => {
  const file = 'src/data/facts/lambda/text.nl.ts';
  const lineOf = (at: string, near?: string) =>
    toFinding({file, at, message: 'x', ...(near === undefined ? {} : {near})}).line;
  expect(lineOf('lambda.timeout.maxx', 'lambda.timeout.max')).toBe(lineOf('lambda.timeout.max'));
  expect(lineOf('lambda.timeout.maxx')).toBe(1);
  expect(toFinding({file: 'src/data/none.ts', at: 'x', message: 'x'}).line).toBe(1);
});
