import {describe, expect, it} from 'vitest';
import {chooserData} from './pair-page';
import {guardOf, pairsAmong, wantedOf} from './chosen-pairs';
import {layerStack} from './layer-stack';

const {pairs, table} = chooserData('en', new Map([['compare/ecs-vs-eks', 'ECS or EKS']]));
const guard = (...ids: string[]) =>
  guardOf(
    ids.map((id) => table.sides.find((side) => side.id === id)!.layer),
    pairsAmong(pairs, ids),
  );

describe('guardOf', () => {
  it.each([
    [['ecs', 'eks'], 'alternatives'],
    [['ecs'], 'alternatives'],
    [['ecs', 'fargate'], 'stack'],
    [['ecs', 'ecr', 'fargate'], 'stack'],
    [['lambda', 's3', 'rds'], 'stack'],
    [['ecs', 'lambda'], 'mixed'],
    [['ecr', 'ecs', 'lambda'], 'mixed'],
  ] as const)('%j: %s', (ids, expected) => {
    expect(guard(...ids)).toBe(expected);
  });
});

describe('pairsAmong', () => {
  it('finds each two of what is chosen, where there is a pair', () => {
    expect(pairsAmong(pairs, ['ecs', 'eks', 'lambda'])).toHaveLength(3);
    expect(pairsAmong(pairs, ['ecs', 's3'])).toHaveLength(0);
  });
});

describe('wantedOf', () => {
  it('names a comparison once, and none for alternatives', () => {
    expect(wantedOf(pairsAmong(pairs, ['fargate', 'eks', 'ec2']))).toEqual([
      {to: '/compare/ecs-vs-eks/', title: 'ECS or EKS'},
    ]);
    expect(wantedOf(pairsAmong(pairs, ['ecs', 'eks']))).toEqual([]);
    expect(wantedOf(pairsAmong(pairs, ['ecs', 'eks', 'ec2']))).toEqual([]);
  });
});

describe('layerStack', () => {
  it('orders services by layer, from the request down', () => {
    const layers = [
      {id: 'front-door', name: 'Front door', does: ''},
      {id: 'orchestrator', name: 'Orchestrator', does: ''},
      {id: 'capacity', name: 'Capacity', does: ''},
    ] as const;
    const sides = ['fargate', 'ecs', 'ec2', 'eks'].map((id) => table.sides.find((side) => side.id === id)!);
    const stack = layerStack(sides, layers);
    expect(stack.map(({id, sides: on}) => [id, on.map((side) => side.id)])).toEqual([
      ['orchestrator', ['ecs', 'eks']],
      ['capacity', ['fargate', 'ec2']],
    ]);
  });
});
