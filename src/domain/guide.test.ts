import {describe, expect, it} from 'vitest';
import {guideGraph, guideTexts} from '../data/guide';
import {localeList} from '../data/locales';
import type {GuideGraph, GuideTexts} from '../data/schema';
import {serviceIds} from '../data/services/ids';
import {
  allPaths,
  graphProblems,
  outline,
  parsePath,
  pathTo,
  stringifyPath,
  textProblems,
  walk,
  type OutlineNode,
} from './guide';

const outcome = (...services: string[]) => ({services, weigh: [], rather: []});

/** Two questions, three outcomes, one of them reached in two ways. */
const small: GuideGraph = {
  start: 'need',
  questions: {
    need: {code: 'length', files: 'bucket'},
    length: {short: 'function', long: 'bucket'},
  },
  outcomes: {function: outcome('lambda'), bucket: {...outcome('s3'), rather: ['function']}},
};
const smallServices = ['lambda', 's3'];

const smallTexts: GuideTexts = {
  questions: {
    need: {question: 'What?', why: 'Because.', answers: {code: 'Code', files: 'Files'}},
    length: {question: 'How long?', why: 'Because.', answers: {short: 'Short', long: 'Long'}},
  },
  outcomes: {
    function: {title: 'A function', reasons: ['One.', 'Two.'], rather: {}},
    bucket: {title: 'A bucket', reasons: ['One.', 'Two.'], rather: {function: 'it runs'}},
  },
  comparisons: {},
};

describe('the guide of the site', () => {
  const paths = allPaths(guideGraph);

  it('has no problem, in any language', () => {
    expect(graphProblems(guideGraph, serviceIds)).toEqual([]);
    for (const locale of localeList) expect(textProblems(guideGraph, guideTexts[locale]), locale).toEqual([]);
  });

  it.each(paths.map((path) => [stringifyPath(path)]))('%s leads to an outcome in two to five questions', (address) => {
    const {steps, at, rest} = walk(guideGraph, parsePath(address));
    expect(Object.keys(guideGraph.outcomes)).toContain(at);
    expect(rest).toEqual([]);
    expect(steps.length).toBeGreaterThanOrEqual(2);
    expect(steps.length).toBeLessThanOrEqual(5);
    for (const locale of localeList) {
      const {questions, outcomes} = guideTexts[locale];
      for (const {question, answer} of steps) expect(questions[question]?.answers[answer]).toBeTruthy();
      expect(outcomes[at]?.title).toBeTruthy();
    }
  });

  it('reaches every outcome, and by them each of the twelve services', () => {
    const reached = new Set(paths.map((path) => walk(guideGraph, path).at));
    expect([...reached].sort()).toEqual(Object.keys(guideGraph.outcomes).sort());
    const services = new Set([...reached].flatMap((id) => guideGraph.outcomes[id]!.services));
    expect([...services].sort()).toEqual([...serviceIds].sort());
  });

  it('names the facts of a text in every language', () => {
    const placeholders = (text: string): string[] => (text.match(/\{[^}]+\}/g) ?? []).sort();
    const all = (texts: GuideTexts): string[][] => [
      ...Object.entries(texts.questions).flatMap(([, {question, why, answers}]) =>
        [question, why, ...Object.values(answers)].map(placeholders),
      ),
      ...Object.values(texts.outcomes).flatMap(({title, reasons, rather}) =>
        [title, ...reasons, ...Object.values(rather)].map(placeholders),
      ),
    ];
    expect(all(guideTexts.nl)).toEqual(all(guideTexts.en));
    expect(all(guideTexts.es)).toEqual(all(guideTexts.en));
  });
});

describe('a path', () => {
  it('is read from the address as it was written', () => {
    for (const path of [[], ...allPaths(guideGraph)]) expect(parsePath(stringifyPath(path))).toEqual(path);
  });

  it('needs no escape in an address', () => {
    for (const path of allPaths(guideGraph)) {
      const address = stringifyPath(path);
      expect(new URLSearchParams({path: address}).toString()).toBe(`path=${address}`);
    }
  });

  it('is walked to the question or the outcome', () => {
    expect(walk(small, [])).toEqual({steps: [], at: 'need', rest: []});
    expect(walk(small, ['code']).at).toBe('length');
    expect(walk(small, ['code', 'long']).at).toBe('bucket');
  });

  it.each([
    ['nonsense', 0, ['nonsense']],
    ['code.nonsense.short', 1, ['nonsense', 'short']],
    ['files.more', 1, ['more']],
    ['code..short', 1, ['', 'short']],
    ['constructor', 0, ['constructor']],
    ['__proto__.toString', 0, ['__proto__', 'toString']],
    ['<script>alert(1)</script>', 0, ['<script>alert(1)</script>']],
  ])('%s is cut at the last good step', (address, good, rest) => {
    const walked = walk(small, parsePath(address));
    expect(walked.steps).toHaveLength(good);
    expect(walked.rest).toEqual(rest);
  });

  it('to an outcome is the shortest one', () => {
    expect(pathTo(small, 'bucket')).toEqual(['files']);
    expect(pathTo(small, 'nowhere')).toBeUndefined();
  });
});

describe('the outline', () => {
  const idsOf = (node: OutlineNode, is: OutlineNode['is']): string[] => [
    ...(node.is === is ? [node.id] : []),
    ...(node.is === 'question' ? node.branches.flatMap((branch) => idsOf(branch.node, is)) : []),
  ];

  it('shows every question and outcome once', () => {
    const tree = outline(guideGraph);
    expect(idsOf(tree, 'question').sort()).toEqual(Object.keys(guideGraph.questions).sort());
    expect(idsOf(tree, 'outcome').sort()).toEqual(Object.keys(guideGraph.outcomes).sort());
  });

  it('refers to what it has shown', () => {
    expect(idsOf(outline(small), 'seen')).toEqual(['bucket']);
  });
});

describe('a graph that is wrong', () => {
  const change = (questions: GuideGraph['questions'], outcomes: GuideGraph['outcomes'] = {}): GuideGraph => ({
    ...small,
    questions: {...small.questions, ...questions},
    outcomes: {...small.outcomes, ...outcomes},
  });

  it.each([
    ['a circle', change({length: {short: 'function', long: 'need'}}), /circle: need → length → need/],
    [
      'a dead end',
      change({length: {short: 'function', long: 'buckett'}}),
      /"length.long" leads to "buckett".*"bucket"/,
    ],
    ['an outcome without a path', change({}, {lonely: outcome('s3')}), /no path leads to "lonely"/],
    ['a question without a path', change({lonely: {a: 'bucket', b: 'function'}}), /no path leads to "lonely"/],
    ['a question with one answer', change({length: {short: 'function'}}), /"length" has no choice/],
    ['a name used twice', change({bucket: {a: 'function', b: 'function'}}), /"bucket" is a question and an outcome/],
    ['an unknown service', change({}, {function: outcome('lamda')}), /unknown service "lamda".*"lambda"/],
    ['a service left out', change({}, {function: outcome('s3')}), /no outcome names the service "lambda"/],
    [
      'an alternative to itself',
      change({}, {function: {...outcome('lambda'), rather: ['function']}}),
      /rather "function"/,
    ],
    ['a start that is no question', {...small, start: 'bucket'}, /start "bucket" is no question/],
  ])('has %s', (_, graph, message) => {
    expect(graphProblems(graph, smallServices).join('\n')).toMatch(message);
  });

  it('is told from a right one', () => {
    expect(graphProblems(small, smallServices)).toEqual([]);
    expect(textProblems(small, smallTexts)).toEqual([]);
  });

  it('has no list of paths when it goes round in a circle', () => {
    expect(() => allPaths(change({length: {short: 'function', long: 'need'}}))).toThrow(/need → length → need/);
  });
});

describe('texts that are wrong', () => {
  const without = (change: (texts: GuideTexts) => unknown): GuideTexts => {
    const copy = structuredClone(smallTexts);
    change(copy);
    return copy;
  };
  const drop = (record: object, key: string) => Reflect.deleteProperty(record, key);

  it.each([
    ['a question', without(({questions}) => drop(questions, 'length')), /question "length" has no text/],
    ['an answer', without(({questions}) => drop(questions['need']!.answers, 'files')), /"need.files" has no text/],
    ['an outcome', without(({outcomes}) => drop(outcomes, 'bucket')), /outcome "bucket" has no text/],
    ['a condition', without(({outcomes}) => drop(outcomes['bucket']!.rather, 'function')), /rather "function" has no/],
    [
      'a second reason',
      without(({outcomes}) => Object.assign(outcomes['bucket']!, {reasons: ['One.']})),
      /"bucket" needs two reasons/,
    ],
    [
      'a mark in the graph for the shop',
      without(({outcomes}) => Object.assign(outcomes['bucket']!, {shop: 'The shop.'})),
      /"bucket" has a text for the shop/,
    ],
  ])('lack %s', (_, texts, message) => {
    expect(textProblems(small, texts).join('\n')).toMatch(message);
  });
});
