import {describe, expect, test} from 'vitest';
import {billedMs, gbSeconds, lambdaRequestCharge, noFreeTier, type LambdaFreeTier} from './cost-lambda';

/** us-east-1, written here once more so that the sums do not depend on the fact set. */
const rates = {request: '0.0000002'};
const free: LambdaFreeTier = {requests: 1_000_000, gbSeconds: 400_000};

const badInputs = [-1, '-0.01', Number.NaN, Number.POSITIVE_INFINITY, 'twelve'];

/** The totals of these are in worked-example.test.ts. */
describe('the examples that AWS publishes (https://aws.amazon.com/lambda/pricing/)', () => {
  test.each([
    ['mobile back end', 3_000_000, 120, 1536, 540_000, '0.4'],
    ['telemetry', 7_440_000, 2000, 1024, 14_880_000, '1.288'],
    ['language processing', 6_000_000, 280, 4096, 6_720_000, '1'],
  ])('%s', (_, requests, durationMs, memoryMb, used, charge) => {
    expect(gbSeconds({requests, durationMs, memoryMb}).toNumber()).toBe(used);
    expect(lambdaRequestCharge(requests, rates, free).toFixed()).toBe(charge);
  });

  test('without the free tier every request counts', () => {
    expect(lambdaRequestCharge(7_440_000, rates, noFreeTier).toFixed()).toBe('1.488');
  });
});

describe('boundaries', () => {
  test.each([
    [0, 0],
    ['0.2', 1],
    [1, 1],
    ['1.0001', 2],
    [120, 120],
  ])('%s ms are billed as %s', (ms, billed) => {
    expect(billedMs(ms).toNumber()).toBe(billed);
  });

  test('each invocation is rounded, not the sum', () => {
    expect(gbSeconds({requests: 1000, durationMs: '1.5', memoryMb: 1024}).toNumber()).toBe(2);
  });

  test.each([
    [999_999, '0'],
    [1_000_000, '0'],
    [1_000_001, '0.0000002'],
  ])('%s requests of the account cost $%s', (requests, charge) => {
    expect(lambdaRequestCharge(requests, rates, free).toFixed()).toBe(charge);
  });
});

test.each(badInputs)('refuses %s', (bad) => {
  for (const key of ['requests', 'durationMs', 'memoryMb'] as const) {
    expect(() => gbSeconds({requests: 1, durationMs: 1, memoryMb: 128, [key]: bad})).toThrow(RangeError);
  }
  expect(() => lambdaRequestCharge(bad, rates, free)).toThrow(RangeError);
  expect(() => lambdaRequestCharge(1, {request: bad}, noFreeTier)).toThrow(RangeError);
  expect(() => lambdaRequestCharge(1, rates, {requests: bad})).toThrow(RangeError);
});
