import {existsSync} from 'node:fs';
import {expect, test} from 'vitest';
import {serviceIds} from '../data/services/ids';
import {relatedProps, serviceOfPage} from './related';

test('a service knows its partners, its layer and its comparisons', () => {
  const {partners, sameLayer, comparisons} = relatedProps('ecs', 'en');
  expect(partners.map(({id}) => id)).toEqual(['fargate', 'ecr', 'batch', 'api-gateway', 'ec2']);
  expect(sameLayer.map(({id}) => id)).toEqual(['eks']);
  expect(comparisons).toContainEqual({name: 'ECS and Fargate', to: '/compare/ecs-and-fargate/'});
  expect(comparisons).toContainEqual({name: 'ECS or EKS', to: '/compare/ecs-vs-eks/'});
});

test('every service has something near it, and every comparison exists', () => {
  for (const id of serviceIds) {
    const {partners, sameLayer, comparisons} = relatedProps(id, 'nl');
    expect([id, partners.length + sameLayer.length > 0]).toEqual([id, true]);
    for (const {to} of comparisons) expect([to, existsSync(`docs${to.slice(0, -1)}.mdx`)]).toEqual([to, true]);
  }
});

test('only the note of a service ends with it', () => {
  expect(serviceOfPage('services/ecs')).toBe('ecs');
  expect(serviceOfPage('services/ecs/assignment')).toBeUndefined();
  expect(serviceOfPage('reference/limits')).toBeUndefined();
});
