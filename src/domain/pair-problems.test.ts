import {describe, expect, it} from 'vitest';
import type {PairFiles} from '../data/pairs/texts';
import type {Pair, PairPageText} from '../data/schema';
import {buildFactSet} from './fact-set';
import {pairProblems, type PairCheckInput} from './pair-problems';

const text: PairPageText = {
  verdict: 'One asks, the other delivers.',
  untangle: 'They work together.',
  first: ['a reason'],
  second: ['another reason'],
  wrong: [{claim: 'One replaces the other.', right: 'It does not.'}],
};
const stack: Pair = {sides: ['ecs', 'fargate'], relation: 'stack', wanted: ['compare/real']};

function fileOf(pairs: Readonly<Record<string, Pair>>, texts: Readonly<Record<string, PairPageText>>): PairFiles {
  return {name: 'sample', pairs, texts: {en: texts, nl: texts, es: texts}};
}

function problemsOf(file: PairFiles, more: Partial<PairCheckInput> = {}): string[] {
  return pairProblems({
    files: [file],
    services: ['ecs', 'fargate'],
    layerOf: (service) => service,
    hasPage: (path) => path === 'compare/real',
    facts: buildFactSet({}),
    ...more,
  }).map(({file: at, at: key, message}) => `${at} (${key}): ${message}`);
}

describe('pairProblems', () => {
  it('finds none in sound data', () => {
    expect(problemsOf(fileOf({'ecs-vs-fargate': stack}, {'ecs-vs-fargate': text}))).toEqual([]);
  });

  it('names an unknown service and the nearest', () => {
    const pair: Pair = {...stack, sides: ['ecs', 'fargte']};
    expect(problemsOf(fileOf({'ecs-vs-fargte': pair}, {'ecs-vs-fargte': text}))).toContain(
      'src/data/pairs/sample.ts (ecs-vs-fargte): unknown service "fargte"; did you mean "fargate"?',
    );
  });

  it('asks for the text of every language', () => {
    const file = fileOf({'ecs-vs-fargate': stack}, {'ecs-vs-fargate': text});
    expect(problemsOf({...file, texts: {...file.texts, nl: {}}})).toEqual([
      'src/data/pairs/sample.text.nl.ts (ecs-vs-fargate): there is no nl text of the pair; add its verdict',
    ]);
  });

  it('asks for a pair that is missing, once', () => {
    expect(problemsOf(fileOf({}, {}))).toEqual([
      'src/data/pairs/sample.ts (ecs-vs-fargate): there is no pair of ecs and fargate; add it with its texts',
    ]);
  });

  it('finds the same pair in the other order', () => {
    const reversed: Pair = {...stack, sides: ['fargate', 'ecs']};
    const file = fileOf(
      {'ecs-vs-fargate': stack, 'fargate-vs-ecs': reversed},
      {'ecs-vs-fargate': text, 'fargate-vs-ecs': text},
    );
    expect(problemsOf(file)).toEqual([
      'src/data/pairs/sample.ts (fargate-vs-ecs): the two are a pair already: "ecs-vs-fargate"; keep one of them',
    ]);
  });

  it.each<[string, Partial<Pair>, Partial<PairPageText>, string]>([
    ['a page that does not exist', {wanted: ['compare/gone']}, {}, 'there is no page "compare/gone"'],
    ['a written page that does not exist', {written: 'compare/gone'}, {}, 'there is no page "compare/gone"'],
    ['a stack without the comparison that was wanted', {wanted: undefined}, {}, 'name the comparison'],
    ['an empty verdict', {}, {verdict: ' '}, 'the verdict is empty'],
    ['different layers without a sentence', {}, {untangle: undefined}, 'say in "untangle"'],
    ['an empty list', {}, {wrong: []}, '"wrong" has no entry'],
    ['an unknown fact', {}, {verdict: 'At most {ecs.none}.'}, 'unknown fact id "ecs.none"'],
  ])('finds %s', (_, pair, change, message) => {
    const file = fileOf({'ecs-vs-fargate': {...stack, ...pair}}, {'ecs-vs-fargate': {...text, ...change}});
    expect(problemsOf(file).join('\n')).toContain(message);
  });

  it('finds a name that does not follow the sides, and a text without its pair', () => {
    expect(problemsOf(fileOf({'fargate-ecs': stack}, {'fargate-ecs': text})).join()).toContain(
      'rename it to "ecs-vs-fargate"',
    );
    expect(problemsOf(fileOf({'ecs-vs-fargate': stack}, {'ecs-vs-fargate': text, stray: text})).join()).toContain(
      'there is no pair "stray"',
    );
  });

  it('finds languages that name different facts', () => {
    const file = fileOf({'ecs-vs-fargate': stack}, {'ecs-vs-fargate': text});
    const other = {'ecs-vs-fargate': {...text, verdict: 'At most {a.b}.'}};
    expect(problemsOf({...file, texts: {...file.texts, es: other}}).join()).toContain(
      'the languages name different facts',
    );
  });
});
