import {describe, expect, it} from 'vitest';
import {cardFile, learningKind, markdownFile, pagePath, servicesOf} from './sharing';

describe('the path of a page', () => {
  it.each([
    ['/services/ecs/', '/', 'services/ecs'],
    ['/services/ecs', '/', 'services/ecs'],
    ['/notes/nl/', '/notes/nl/', ''],
    ['/notes/nl', '/notes/nl/', ''],
    ['/nl/services/ecs/', '/nl/', 'services/ecs'],
  ])('%s below %s is %s', (pathname, base, path) => {
    expect(pagePath(pathname, base)).toBe(path);
  });
  it.each([
    ['/404.html', '/'],
    ['/*', '/'],
    ['/elsewhere/', '/notes/'],
  ])('%s below %s is no page', (pathname, base) => {
    expect(pagePath(pathname, base)).toBeUndefined();
  });
});

it('names files after pages', () => {
  expect([cardFile(''), cardFile('services/ecs')]).toEqual(['img/cards/index.png', 'img/cards/services/ecs.png']);
  expect([markdownFile(''), markdownFile('services/ecs'), markdownFile('search')]).toEqual([
    'index.html.md',
    'services/ecs/index.html.md',
    undefined,
  ]);
});

it.each([
  ['', undefined],
  ['search', undefined],
  ['services', undefined],
  ['services/ecs', 'lecture notes'],
  ['services/ecs/assignment', 'assignment'],
  ['concepts/serverless', 'lecture notes'],
  ['compare', 'comparison'],
  ['compare/ecs-vs-eks', 'comparison'],
  ['reference/prices', 'reference'],
  ['practice/questions', 'practice'],
])('"%s" is for a learner: %s', (path, kind) => {
  expect(learningKind(path)).toBe(kind);
});

it.each([
  ['services/ecs/assignment', ['ecs']],
  ['compare/ecs-and-fargate', ['ecs', 'fargate']],
  ['compare/ecs-vs-elastic-beanstalk', ['ecs', 'elastic-beanstalk']],
  ['compare/ecr-vs-docker-hub', ['ecr']],
  ['compare/vms-vs-containers', []],
  ['compare', []],
  ['concepts/ecs', []],
])('%s is about %j', (path, services) => {
  expect(servicesOf(path, ['ecs', 'fargate', 'ecr', 'elastic-beanstalk'])).toEqual(services);
});
