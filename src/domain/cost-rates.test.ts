import {describe, expect, test} from 'vitest';
import {facts} from '../data/facts';
import {billedMs, PROVISIONED_STEP_SECONDS} from './cost-lambda';
import {convert} from './units';
import {
  apiGatewayRates,
  ecsAnywhereInstanceHour,
  eksClusterHour,
  fargateRates,
  lambdaRates,
  lightsailPlanMonth,
} from './rates';
import type {FactSet} from './fact-set';
import type {Tier} from './cost';

const list = (tiers: readonly Tier[]) => tiers.map(({upTo, price}) => [upTo, String(price)]);

describe('the rates of the fact set are those of the sums', () => {
  test('Lambda', () => {
    const rates = lambdaRates(facts);
    expect(String(rates.request)).toBe('2e-7');
    expect(list(rates.duration.x86)).toEqual([
      [6_000_000_000, '0.0000166667'],
      [15_000_000_000, '0.000015'],
      [undefined, '0.0000133334'],
    ]);
    expect(list(rates.duration.arm)).toEqual([
      [7_500_000_000, '0.0000133334'],
      [18_750_000_000, '0.0000120001'],
      [undefined, '0.0000106667'],
    ]);
    expect(rates.storage.includedMb).toBe(512);
    expect(rates.streaming.includedMbPerRequest).toBe(6);
    expect(rates.free).toEqual({requests: 1_000_000, gbSeconds: 400_000, streamedGb: 100});
  });

  test('API Gateway', () => {
    const rates = apiGatewayRates(facts);
    const million = 1_000_000;
    expect(list(rates.rest)).toEqual([
      [333 * million, '0.0000035'],
      [1000 * million, '0.0000028'],
      [20_000 * million, '0.00000238'],
      [undefined, '0.00000151'],
    ]);
    expect(list(rates.http.requests)).toEqual([
      [300 * million, '0.000001'],
      [undefined, '9e-7'],
    ]);
    expect(list(rates.webSocket.messages)).toEqual([
      [1000 * million, '0.000001'],
      [undefined, '8e-7'],
    ]);
    expect([rates.http.meteredKb, rates.webSocket.meteredKb]).toEqual([512, 32]);
    expect(String(rates.webSocket.connectionMinute)).toBe('2.5e-7');
  });

  test('containers and plans', () => {
    expect(fargateRates(facts, 'x86').storage.includedGb).toBe(20);
    expect(String(fargateRates(facts, 'x86').vcpuHour)).toBe('0.04048');
    expect(String(fargateRates(facts, 'arm').gbHour)).toBe('0.00356');
    expect(String(eksClusterHour(facts, 'standard'))).toBe('0.1');
    expect(String(eksClusterHour(facts, 'extended'))).toBe('0.6');
    expect(String(ecsAnywhereInstanceHour(facts))).toBe('0.01025');
    expect(String(lightsailPlanMonth(facts, '512-mb'))).toBe('5');
  });
});

/** Rules of rounding stand in the code and, for the reader, in the facts. */
test('the steps of the code are those of the facts', () => {
  const step = (id: string, unit: 'millisecond' | 'second'): number => {
    const {value} = facts.get(id);
    return value.kind === 'quantity' ? convert(value.value, value.unit, unit) : Number.NaN;
  };
  expect(billedMs('0.001').toNumber()).toBe(step('lambda.price.rounding', 'millisecond'));
  expect(PROVISIONED_STEP_SECONDS).toBe(step('lambda.price.provisioned.rounding', 'second'));
});

describe('a fact that is not what it should be', () => {
  const withFact = (id: string, value: object): FactSet => ({
    ...facts,
    get: (asked) => (asked === id ? {...facts.get(asked), value: value as never} : facts.get(asked)),
  });

  test('a price in another unit is refused', () => {
    const hourly = {kind: 'price', usd: '1', per: 'hour', region: 'us-east-1'};
    expect(() => lambdaRates(withFact('lambda.price.request', hourly))).toThrow(/expected per request/);
  });

  test('a flag is no price and no quantity', () => {
    const flag = {kind: 'flag', flag: true};
    expect(() => eksClusterHour(withFact('eks.price.cluster.standard', flag), 'standard')).toThrow(/not a price/);
    expect(() => lambdaRates(withFact('lambda.free.requests', flag))).toThrow(/not a quantity/);
  });

  test('an unknown plan is named', () => {
    expect(() => lightsailPlanMonth(facts, '513-mb')).toThrow(/did you mean "lightsail\.plan\.512-mb\.price"/);
  });
});
