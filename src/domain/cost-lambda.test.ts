import {describe, expect, test} from 'vitest';
import {totalOfExact, totalOfRounded} from './cost';
import {
  billedMs,
  gbSeconds,
  lambdaDurationCharge,
  lambdaMonth,
  lambdaRequestCharge,
  lambdaStorageCharge,
  lambdaStreamingCharge,
  noFreeTier,
  provisionedConcurrencyCharge,
  provisionedDurationCharge,
  type Architecture,
  type LambdaRates,
} from './cost-lambda';

/** us-east-1, written here once more so that the sums do not depend on the fact set. */
const rates: LambdaRates = {
  request: '0.0000002',
  duration: {
    x86: [
      {upTo: '6000000000', price: '0.0000166667'},
      {upTo: '15000000000', price: '0.0000150000'},
      {price: '0.0000133334'},
    ],
    arm: [
      {upTo: '7500000000', price: '0.0000133334'},
      {upTo: '18750000000', price: '0.0000120001'},
      {price: '0.0000106667'},
    ],
  },
  storage: {gbSecond: '0.0000000309', includedMb: 512},
  provisioned: {configured: '0.0000041667', duration: '0.0000097222'},
  streaming: {gb: '0.008', includedMbPerRequest: 6},
  free: {requests: 1_000_000, gbSeconds: 400_000, streamedGb: 100},
};

const badInputs = [-1, '-0.01', Number.NaN, Number.POSITIVE_INFINITY, 'twelve'];

function month(
  requests: number,
  durationMs: number,
  memoryMb: number,
  options: {architecture?: Architecture; free?: boolean; storageMb?: number} = {},
) {
  const {architecture = 'x86', free = true, storageMb} = options;
  return lambdaMonth(
    {requests, durationMs, memoryMb, architecture, ...(storageMb === undefined ? {} : {storageMb})},
    rates,
    free ? rates.free : noFreeTier,
  );
}

const totals = (charges: ReturnType<typeof month>) => [
  charges.duration.toFixed(2),
  charges.requests.toFixed(2),
  charges.storage.toFixed(2),
  totalOfRounded(Object.values(charges)).toFixed(2),
];

describe('the examples that AWS publishes (https://aws.amazon.com/lambda/pricing/)', () => {
  test('mobile back end: $2.73', () => {
    const charges = month(3_000_000, 120, 1536);
    expect(charges.duration.toFixed()).toBe('2.333338');
    expect(totals(charges)).toEqual(['2.33', '0.40', '0.00', '2.73']);
  });

  test('telemetry without free tier: $249.49', () => {
    const charges = month(7_440_000, 2000, 1024, {free: false});
    expect(charges.duration.toFixed()).toBe('248.000496');
    expect(totals(charges)).toEqual(['248.00', '1.49', '0.00', '249.49']);
  });

  test('language processing with 2,048 MB of /tmp: $106.41', () => {
    const charges = month(6_000_000, 280, 4096, {storageMb: 2048});
    expect(charges.duration.toFixed()).toBe('105.333544');
    expect(charges.storage.toFixed()).toBe('0.077868');
    expect(totals(charges)).toEqual(['105.33', '1.00', '0.08', '106.41']);
  });

  test('provisioned concurrency: $19.96', () => {
    const usage = {memoryMb: 1536};
    const charges = [
      provisionedConcurrencyCharge({concurrency: 100, memoryMb: 1536, hours: 8}, rates),
      lambdaRequestCharge(3_000_000, rates, rates.free),
      provisionedDurationCharge({...usage, requests: 500_000, durationMs: 100}, rates),
      lambdaDurationCharge(
        [{architecture: 'x86', gbSeconds: gbSeconds({...usage, requests: 2_500_000, durationMs: 120})}],
        rates,
        rates.free,
      ),
    ];
    expect(charges.map((charge) => charge.toFixed(2))).toEqual(['18.00', '0.40', '0.73', '0.83']);
    expect(totalOfRounded(charges).toFixed(2)).toBe('19.96');
  });

  test('response streaming: $39.04, where AWS adds rounded parts and leaves out the 100 GB that are free', () => {
    const {duration, requests} = month(3_000_000, 500, 1536);
    const streaming = lambdaStreamingCharge({responses: 1_000_000, mbPerResponse: 7}, rates, noFreeTier);
    expect(streaming.toFixed()).toBe('7.8125');
    expect(totalOfRounded([duration, requests, streaming]).toFixed(2)).toBe('39.04');
    expect(totalOfExact([duration, requests, streaming]).toFixed(2)).toBe('39.05');
  });

  test('the example of the old page at the price of today: $18.73', () => {
    expect(totals(month(3_000_000, 1000, 512))).toEqual(['18.33', '0.40', '0.00', '18.73']);
  });
});

describe('own examples', () => {
  test.each([
    ['inside the free tier', [800_000, 500, 128], {}, '0.00'],
    ['exactly the free tier', [1_000_000, 400, 1024], {}, '0.00'],
    ['3,200,000 seconds at 128 MB', [3_200_000, 1000, 128], {}, '0.44'],
    ['requests only', [10_000_000, 200, 128], {}, '1.80'],
    ['requests only on Arm', [10_000_000, 200, 128], {architecture: 'arm'}, '1.80'],
    ['a shop API', [50_000_000, 300, 1024], {}, '253.13'],
    ['a shop API on Arm', [50_000_000, 300, 1024], {architecture: 'arm'}, '204.47'],
    ['seven billion GB-seconds', [7_000_000_000, 1000, 1024], {free: false}, '116400.20'],
  ] as const)('%s', (_, [requests, ms, mb], options, total) => {
    const charges = Object.values(month(requests, ms, mb, options));
    expect(totalOfRounded(charges).toFixed(2)).toBe(total);
    expect(totalOfExact(charges).toFixed(2)).toBe(total);
  });

  test.each([
    ['x86', '10.00'],
    ['arm', '8.00'],
  ] as const)('600,000 billable GB-seconds on %s cost $%s, not a tenth of it', (architecture, total) => {
    expect(lambdaDurationCharge([{architecture, gbSeconds: 600_000}], rates, noFreeTier).toFixed(2)).toBe(total);
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
    ['x86', '5999999999', '100000.1999833333'],
    ['x86', '6000000000', '100000.2'],
    ['x86', '6000000001', '100000.200015'],
    ['x86', '14999999999', '235000.199985'],
    ['x86', '15000000000', '235000.2'],
    ['x86', '15000000001', '235000.2000133334'],
    ['arm', '7499999999', '100000.4999866666'],
    ['arm', '7500000000', '100000.5'],
    ['arm', '7500000001', '100000.5000120001'],
    ['arm', '18749999999', '235001.6249879999'],
    ['arm', '18750000000', '235001.625'],
    ['arm', '18750000001', '235001.6250106667'],
  ] as const)('%s: %s GB-seconds cost $%s', (architecture, used, charge) => {
    expect(lambdaDurationCharge([{architecture, gbSeconds: used}], rates, noFreeTier).toFixed()).toBe(charge);
  });

  test.each([
    [399_999, '0'],
    [400_000, '0'],
    [400_001, '0.0000166667'],
  ])('%s GB-seconds of the account cost $%s', (used, charge) => {
    expect(lambdaDurationCharge([{architecture: 'x86', gbSeconds: used}], rates, rates.free).toFixed()).toBe(charge);
  });

  test.each([
    [999_999, '0'],
    [1_000_000, '0'],
    [1_000_001, '0.0000002'],
  ])('%s requests of the account cost $%s', (requests, charge) => {
    expect(lambdaRequestCharge(requests, rates, rates.free).toFixed()).toBe(charge);
  });

  test.each([
    [511, '0'],
    [512, '0'],
    [513, '0.00003017578125'],
  ])('%s MB of /tmp for a million seconds cost $%s', (storageMb, charge) => {
    const exact = lambdaStorageCharge({requests: 1_000_000, durationMs: 1000, storageMb}, rates);
    expect(exact.toFixed()).toBe(charge);
  });

  test.each([
    [5, '0'],
    [6, '0'],
    [7, '7.0125'],
    ['6.1024', '0'],
    ['6.1025', '0.00078125'],
  ])('a million responses of %s MB with 100 GB free cost $%s', (mbPerResponse, charge) => {
    const exact = lambdaStreamingCharge({responses: 1_000_000, mbPerResponse}, rates, rates.free);
    expect(exact.toFixed()).toBe(charge);
  });

  test.each([
    ['0', '0'],
    ['0.01', '1.25001'],
    ['1', '15.00012'],
  ])('1,000 environments of 1 GB for %s hours cost $%s', (hours, charge) => {
    expect(provisionedConcurrencyCharge({concurrency: 1000, memoryMb: 1024, hours}, rates).toFixed()).toBe(charge);
  });
});

test('the free tier is given once for both architectures', () => {
  const usage = [
    {architecture: 'x86', gbSeconds: 300_000},
    {architecture: 'arm', gbSeconds: 300_000},
  ] as const;
  expect(lambdaDurationCharge(usage, rates, rates.free).toFixed()).toBe('2.66668');
  expect(lambdaDurationCharge([...usage].reverse(), rates, rates.free).toFixed()).toBe('3.33334');
});

test('functions of one architecture share its tiers', () => {
  const half = {architecture: 'x86', gbSeconds: '3500000000'} as const;
  expect(lambdaDurationCharge([half, half], rates, noFreeTier).toFixed()).toBe('115000.2');
});

test.each(badInputs)('refuses %s', (bad) => {
  const usage = {requests: 1, durationMs: 1, memoryMb: 128};
  for (const key of ['requests', 'durationMs', 'memoryMb'] as const) {
    expect(() => lambdaMonth({...usage, architecture: 'x86', [key]: bad}, rates, noFreeTier)).toThrow(RangeError);
    expect(() => provisionedDurationCharge({...usage, [key]: bad}, rates)).toThrow(RangeError);
  }
  for (const key of ['requests', 'gbSeconds'] as const) {
    expect(() => lambdaMonth({...usage, architecture: 'arm'}, rates, {...rates.free, [key]: bad})).toThrow(RangeError);
  }
  expect(() => lambdaMonth({...usage, architecture: 'x86', storageMb: bad}, rates, noFreeTier)).toThrow(RangeError);
  expect(() => lambdaRequestCharge(1, {request: bad}, noFreeTier)).toThrow(RangeError);
  for (const key of ['concurrency', 'memoryMb', 'hours'] as const) {
    const configured = {concurrency: 1, memoryMb: 128, hours: 1, [key]: bad};
    expect(() => provisionedConcurrencyCharge(configured, rates)).toThrow(RangeError);
  }
  for (const key of ['responses', 'mbPerResponse'] as const) {
    const streamed = {responses: 1, mbPerResponse: 7, [key]: bad};
    expect(() => lambdaStreamingCharge(streamed, rates, noFreeTier)).toThrow(RangeError);
  }
});
