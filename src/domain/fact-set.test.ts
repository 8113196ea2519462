import {describe, expect, test} from 'vitest';
import type {FactFile} from '../data/schema';
import {isInvalidData, lineOfProblem} from './data-problem';
import {buildFactSet, type FactGroupFiles} from './fact-set';
import {factRef, plainText, resolveText} from './rich-text';

const sources = {
  quotas: {title: 'Lambda quotas', url: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html'},
};
const provenance = {source: 'quotas', seenOn: '2026-11-04', checkedOn: '2026-11-21', confidence: 'high'} as const;

function groupOf(facts: FactFile, change: Partial<FactGroupFiles> = {}): Record<string, FactGroupFiles> {
  const texts = Object.fromEntries(Object.keys(facts).map((id) => [id, {name: 'Longest invocation'}]));
  return {lambda: {facts, sources, texts: {en: texts, nl: texts, es: texts}, ...change}};
}

const timeout: FactFile = {
  'lambda.timeout.max': {kind: 'quantity', value: 900, unit: 'second', show: 'minute', topic: 'limit', ...provenance},
};

function messages(groups: Record<string, FactGroupFiles>): string {
  try {
    buildFactSet(groups);
  } catch (error) {
    expect(isInvalidData(error)).toBe(true);
    return (error as Error).message;
  }
  return '';
}

describe('what is wrong is named with file, line, id and cure', () => {
  test.each<[string, Record<string, FactGroupFiles>, RegExp]>([
    [
      'a missing source',
      groupOf({'lambda.timeout.max': {...timeout['lambda.timeout.max']!, source: 'quota'}}),
      /facts\.ts:\d+: lambda\.timeout\.max: source "quota" is not in sources\.ts/,
    ],
    [
      'an unknown unit',
      groupOf({'lambda.timeout.max': {...timeout['lambda.timeout.max']!, unit: 'fortnight'} as never}),
      /unknown unit/,
    ],
    [
      'a date that is none',
      groupOf({'lambda.timeout.max': {...timeout['lambda.timeout.max']!, checkedOn: 'yesterday'}}),
      /checkedOn: write a date as YYYY-MM-DD/,
    ],
    [
      'a price with lost digits',
      groupOf({
        'lambda.price': {
          kind: 'price',
          usd: '1e-7',
          per: 'request',
          region: 'us-east-1',
          topic: 'price',
          ...provenance,
        },
      }),
      /decimal string/,
    ],
    [
      'a unit it cannot be shown in',
      groupOf({'lambda.timeout.max': {...timeout['lambda.timeout.max']!, show: 'MB'} as never}),
      /second cannot be written as MB/,
    ],
    ['an id of another group', groupOf({'ecs.timeout.max': timeout['lambda.timeout.max']!}), /start with "lambda\."/],
    ['an id in camel case', groupOf({'lambda.timeoutMax': timeout['lambda.timeout.max']!}), /kebab case/],
    ['a stray key', groupOf({'lambda.timeout.max': {...timeout['lambda.timeout.max']!, note: 'x'} as never}), /note/],
    [
      'a source that is not of AWS',
      groupOf(timeout, {sources: {quotas: {title: 'x', url: 'https://example.com/'}}}),
      /https page of AWS/,
    ],
    [
      'a source in one language',
      groupOf(timeout, {sources: {quotas: {title: 'x', url: 'https://docs.aws.amazon.com/es_es/lambda/'}}}),
      /without a language/,
    ],
    [
      'a missing translation',
      groupOf(timeout, {
        texts: {en: {'lambda.timeout.max': {name: 'x'}}, nl: {}, es: {'lambda.timeout.max': {name: 'x'}}},
      }),
      /text\.nl\.ts:\d+: lambda\.timeout\.max: there is no nl text for it; add 'lambda\.timeout\.max': \{name/,
    ],
    [
      'a doubt that is not said',
      groupOf({'lambda.timeout.max': {...timeout['lambda.timeout.max']!, confidence: 'medium'}}),
      /says its doubt/,
    ],
    [
      'a derived value from nothing',
      groupOf(timeout, {
        derived: {
          'lambda.x': {topic: 'limit', from: ['lambda.timeout.maxx'], compute: () => ({kind: 'flag', flag: true})},
        },
      }),
      /did you mean "lambda\.timeout\.max"/,
    ],
  ])('%s', (_, groups, expected) => {
    expect(messages(groups)).toMatch(expected);
  });

  describe('a missing translation is named with the line where it belongs', () => {
    const fact = timeout['lambda.timeout.max']!;
    // Real ids but the one in the middle, so that the lines are those of the file.
    const ids = ['lambda.architecture.default', 'lambda.architecture.x', 'lambda.architectures'];
    const textsOf = (known: readonly string[]) => Object.fromEntries(known.map((id) => [id, {name: 'x'}]));
    const lacking = (id: string, nl: readonly string[]) =>
      messages(
        groupOf(Object.fromEntries([...nl, id].sort().map((known) => [known, fact])), {
          texts: {en: textsOf(ids), nl: textsOf(nl), es: textsOf(ids)},
        }),
      );
    const file = 'src/data/facts/lambda/text.nl.ts';
    const lineOf = (id: string) => lineOfProblem({file, at: id, message: ''});

    test('above the next one', () => {
      expect(lineOf('lambda.architectures')).toBeGreaterThan(lineOf('lambda.architecture.default'));
      expect(lacking('lambda.architecture.x', [ids[0]!, ids[2]!])).toContain(
        `${file}:${lineOf('lambda.architectures')}: lambda.architecture.x: there is no nl text for it; ` +
          `add 'lambda.architecture.x': {name, note?} above 'lambda.architectures'`,
      );
    });

    test('below the last one', () => {
      expect(lacking('lambda.architecture.x', [ids[0]!])).toContain(
        `${file}:${lineOf('lambda.architecture.default')}: lambda.architecture.x: there is no nl text for it; ` +
          `add 'lambda.architecture.x': {name, note?} below 'lambda.architecture.default'`,
      );
    });
  });

  test('unsorted facts', () => {
    const fact = timeout['lambda.timeout.max']!;
    expect(messages(groupOf({'lambda.b': fact, 'lambda.a': fact}))).toMatch(/sorted by id/);
  });

  test('two facts with one address', () => {
    const fact = timeout['lambda.timeout.max']!;
    expect(messages(groupOf({'lambda.a-b': fact, 'lambda.a.b': fact}))).toMatch(/#lambda-a-b is also that of/);
  });

  test('a derived value that hides what it reads', () => {
    const texts = {'lambda.timeout.max': {name: 'x'}, 'lambda.x': {name: 'y'}};
    const groups = groupOf(timeout, {
      texts: {en: texts, nl: texts, es: texts},
      derived: {
        'lambda.x': {
          topic: 'limit',
          from: [],
          compute: (read) => ({kind: 'quantity', value: read.quantity('lambda.timeout.max', 'hour'), unit: 'hour'}),
        },
      },
    });
    expect(messages(groups)).toMatch(/which "from" does not name/);
  });
});

describe('facts in text', () => {
  const set = buildFactSet(groupOf(timeout));

  test('a fact leads to its row', () => {
    expect(factRef('lambda.timeout.max', set, 'nl')).toEqual({
      id: 'lambda.timeout.max',
      text: '15 minuten',
      to: '/reference/limits/#lambda-timeout-max',
    });
  });

  test('placeholders take options', () => {
    expect(plainText(resolveText('At most {lambda.timeout.max|as=second} each.', set, 'en'))).toBe(
      'At most 900 seconds each.',
    );
  });

  test('an unknown id names the nearest', () => {
    expect(() => resolveText('{lambda.timout.max}', set, 'en')).toThrow('did you mean "lambda.timeout.max"?');
  });

  test('an unknown option or unit is refused', () => {
    expect(() => resolveText('{lambda.timeout.max|rounded}', set, 'en')).toThrow(/unknown option/);
    expect(() => resolveText('{lambda.timeout.max|as=seconds}', set, 'en')).toThrow('did you mean "second"?');
  });
});
