import {HOURS_PER_MONTH} from '../data/conventions';
import {describe, expect, test} from 'vitest';
import {totalOfExact} from './cost';
import {fargateCharges, type FargateRates, type FargateUsage} from './cost-fargate';

const storage = {gbHour: '0.000111', includedGb: 20};
const rates: Readonly<Record<'x86' | 'arm', FargateRates>> = {
  x86: {vcpuHour: '0.04048', gbHour: '0.004445', storage},
  arm: {vcpuHour: '0.03238', gbHour: '0.00356', storage},
};

const task: FargateUsage = {tasks: 1, vcpu: 1, memoryGb: 2, hours: HOURS_PER_MONTH};

describe('one task for a month', () => {
  test.each([
    ['x86', '0.25', '0.5', '9.01'],
    ['x86', 1, 2, '36.04'],
    ['x86', 4, 8, '144.16'],
    ['x86', 16, 120, '862.19'],
    ['x86', 32, 244, '1737.36'],
    ['arm', '0.25', '0.5', '7.21'],
    ['arm', 1, 2, '28.84'],
    ['arm', 16, 120, '690.05'],
    ['arm', 32, 244, '1390.50'],
  ] as const)('%s, %s vCPU, %s GB: $%s', (architecture, vcpu, memoryGb, total) => {
    const charges = fargateCharges({...task, vcpu, memoryGb}, rates[architecture]);
    expect(totalOfExact(Object.values(charges)).toFixed(2)).toBe(total);
  });
});

test('names vCPU and memory apart', () => {
  const {vcpu, memory} = fargateCharges(task, rates.x86);
  expect([vcpu.toFixed(), memory.toFixed()]).toEqual(['29.5504', '6.4897']);
});

test('more tasks and more hours multiply', () => {
  const {vcpu} = fargateCharges({...task, tasks: 3, hours: '0.5'}, rates.x86);
  expect(vcpu.toFixed()).toBe('0.06072');
});

test.each([
  [19, '0'],
  [20, '0'],
  [21, '0.08103'],
  [200, '14.5854'],
])('%s GB of ephemeral storage cost $%s a month', (storageGb, charge) => {
  expect(fargateCharges({...task, storageGb}, rates.x86).storage.toFixed()).toBe(charge);
});

test.each([-1, Number.NaN, Number.NEGATIVE_INFINITY, 'many'])('refuses %s', (bad) => {
  for (const key of ['tasks', 'vcpu', 'memoryGb', 'hours', 'storageGb'] as const) {
    expect(() => fargateCharges({...task, [key]: bad}, rates.x86)).toThrow(RangeError);
  }
  for (const key of ['vcpuHour', 'gbHour'] as const) {
    expect(() => fargateCharges(task, {...rates.x86, [key]: bad})).toThrow(RangeError);
  }
});
