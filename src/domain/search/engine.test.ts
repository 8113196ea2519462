import {describe, expect, it} from 'vitest';
import {localeList, type Locale} from '../../data/locales';
import {fixtureEngine} from './fixture';

const engines = Object.fromEntries(localeList.map((locale) => [locale, fixtureEngine(locale)])) as Record<
  Locale,
  ReturnType<typeof fixtureEngine>
>;
const first = (locale: Locale, query: string): string | undefined => engines[locale].hits(query)[0]?.path;

describe('ranking', () => {
  it.each([
    ['en', 'lambda', 'services/lambda'],
    ['en', 'task definition', 'services/ecs/building-blocks'],
    ['en', 'task def', 'services/ecs/building-blocks'],
    ['en', 'taskdefinition', 'services/ecs/building-blocks'],
    ['en', 'k8s', 'services/eks'],
    ['en', 'vps', 'services/lightsail'],
    ['en', 'gb-s', 'services/lambda/pricing'],
    ['en', '504', 'services/api-gateway'],
    ['en', 'lamdba', 'services/lambda'],
    ['en', 'fargte', 'services/fargate'],
    ['en', 'how much does Lambda cost', 'services/lambda/pricing'],
    ['en', 'limits', 'reference/limits'],
    ['nl', 'taakdefinities', 'services/ecs/building-blocks'],
    ['nl', 'container registratie', 'services/ecr'],
    ['nl', 'containerregistratie', 'services/ecr'],
    ['nl', 'contenedor', 'concepts/virtual-machines-vs-containers'],
    ['nl', 'wat kost lambda', 'services/lambda/pricing'],
    ['es', 'definicion de tarea', 'services/ecs/building-blocks'],
    ['es', 'taakdefinitie', 'services/ecs/building-blocks'],
    ['es', 'cuanto cuesta lambda', 'services/lambda/pricing'],
    ['es', 'maquinas virtuales', 'concepts/virtual-machines-vs-containers'],
  ] as const)('%s: "%s" leads to %s', (locale, query, path) => {
    expect(first(locale, query)).toBe(path);
  });

  it.each([
    ['en', 'difference between ECS and EKS'],
    ['en', 'eks vs ecs'],
    ['nl', 'wat is het verschil tussen ecs en eks'],
    ['es', 'diferencia entre eks y ecs'],
  ] as const)('%s: "%s" leads to the comparison', (locale, query) => {
    expect(first(locale, query)).toBe('compare/ecs-vs-eks');
  });

  it.each([
    ['en', 'ecs vs batch', 'compare/ecs-vs-batch', 'ECS or Batch'],
    ['en', 'difference between lightsail and eks', 'compare/eks-vs-lightsail', 'EKS or Lightsail'],
    ['nl', 'fargate of lambda', 'compare/fargate-vs-lambda', 'Fargate of Lambda'],
    ['es', 'ecr y lambda', 'compare/ecr-vs-lambda', 'ECR y Lambda'],
  ] as const)('%s: "%s" leads to the page of the pair, which is not in the index', (locale, query, path, title) => {
    expect(engines[locale].search(query).pages[0]).toMatchObject({path, title, sections: [{anchor: ''}]});
  });

  it('keeps what a query asks beside the names of two services', () => {
    expect(first('en', 'lambda memory with api gateway')).not.toMatch(/^compare/);
  });

  it('leads to the overview when there is no page of the two', () => {
    expect(first('en', 'difference between s3 and eks')).toBe('compare');
  });

  it('names the section that matches best', () => {
    expect(engines.en.hits('task definition')[0]).toMatchObject({
      anchor: 'task-definition',
      title: 'Building blocks of ECS · Task definition',
    });
  });

  it('lets the note win over the assignment that repeats it', () => {
    expect(first('en', 'task definition of a cluster')).toBe('services/ecs/building-blocks');
    expect(first('en', 'ecs assignment')).toBe('services/ecs/assignment');
  });

  it('has each page once', () => {
    const paths = engines.en.hits('containers').map(({path}) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });
});

describe('nothing', () => {
  it.each([
    '',
    '   ',
    'xqzvw',
    'pizza recipe',
    'weather tomorrow',
    'bitcoin price',
    '<script>alert(1)</script>',
    '%00',
    '🙂',
    '((((',
    '__proto__',
    'constructor',
    '"; DROP TABLE',
  ])('is found for %j', (query) => {
    expect(engines.en.hits(query)).toEqual([]);
  });

  it('breaks at the length of a query', () => {
    expect(() => engines.en.hits('lambda '.repeat(10_000))).not.toThrow();
    expect(engines.en.hits('lambda '.repeat(10_000))[0]?.path).toBe('services/lambda');
  });
});

describe('answers', () => {
  it.each([
    ['en', 'how long can a lambda run', 'lambda.timeout.max'],
    ['en', 'lambda memory', 'lambda.memory.max'],
    ['nl', 'hoe lang mag lambda draaien', 'lambda.timeout.max'],
    ['es', 'cuánto tiempo puede ejecutarse una lambda', 'lambda.timeout.max'],
    ['en', 'api gateway timeout', 'api-gateway.timeout.rest.default'],
  ] as const)('%s: "%s" is answered by %s', (locale, query, id) => {
    expect(engines[locale].search(query).answer).toMatchObject({id, path: 'reference/limits'});
  });

  it.each(['lambda', 'memory', 'ecs or eks', 'what is lambda'])('are not forced upon "%s"', (query) => {
    expect(engines.en.search(query).answer).toBeUndefined();
  });
});
