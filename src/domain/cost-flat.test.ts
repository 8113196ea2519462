import {HOURS_PER_MONTH} from '../data/conventions';
import {describe, expect, test} from 'vitest';
import {cents} from './cost';
import {ecsAnywhereCharge, eksClusterCharge, lightsailPlanCharge} from './cost-flat';

const hours = HOURS_PER_MONTH;

describe('a month', () => {
  test.each([
    ['standard', '0.10', '73.00'],
    ['extended', '0.60', '438.00'],
  ])('of an EKS cluster in %s support: $%s an hour, $%s', (_, clusterHour, total) => {
    expect(eksClusterCharge({clusters: 1, hours}, clusterHour).toFixed(2)).toBe(total);
  });

  test('of a server on ECS Anywhere: $7.48', () => {
    expect(cents(ecsAnywhereCharge({instances: 1, hours}, '0.01025')).toFixed(2)).toBe('7.48');
  });
});

test('a year of two Lightsail instances', () => {
  expect(lightsailPlanCharge({instances: 2, months: 12}, '5').toFixed(2)).toBe('120.00');
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 'many'])('refuses %s', (bad) => {
  const calls = [
    () => eksClusterCharge({clusters: bad, hours}, 1),
    () => eksClusterCharge({clusters: 1, hours: bad}, 1),
    () => eksClusterCharge({clusters: 1, hours}, bad),
    () => ecsAnywhereCharge({instances: bad, hours}, 1),
    () => ecsAnywhereCharge({instances: 1, hours: bad}, 1),
    () => ecsAnywhereCharge({instances: 1, hours}, bad),
    () => lightsailPlanCharge({instances: bad, months: 1}, 1),
    () => lightsailPlanCharge({instances: 1, months: bad}, 1),
    () => lightsailPlanCharge({instances: 1, months: 1}, bad),
  ];
  for (const call of calls) expect(call).toThrow(RangeError);
});
