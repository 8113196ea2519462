import Big from 'big.js';
import {describe, expect, test} from 'vitest';
import {cents, tierShares, type Decimal, type Tier} from './cost';
import {meteredHttpRequests, type ApiGatewayRates} from './cost-api-gateway';

const million = 1_000_000;

/** us-east-1, per single request. */
const rates: ApiGatewayRates = {
  rest: [
    {upTo: 333 * million, price: '0.0000035'},
    {upTo: 1000 * million, price: '0.0000028'},
    {upTo: 20_000 * million, price: '0.00000238'},
    {price: '0.00000151'},
  ],
  http: {requests: [{upTo: 300 * million, price: '0.000001'}, {price: '0.0000009'}], meteredKb: 512},
};

const charge = (total: Decimal, tiers: readonly Tier[]): Big =>
  tierShares(total, tiers).reduce((sum, share) => sum.plus(share.charge), new Big(0));

const metered = (requests: Decimal, payloadKb: Decimal): Big =>
  meteredHttpRequests(requests, payloadKb, rates.http.meteredKb);

describe('the examples that AWS publishes (https://aws.amazon.com/api-gateway/pricing/)', () => {
  test('HTTP API, 432 million requests: $418.80', () => {
    expect(charge(metered(432 * million, 0), rates.http.requests).toFixed(2)).toBe('418.80');
  });

  test('REST API, 5 million calls: $17.50', () => {
    expect(cents(charge(5 * million, rates.rest)).toFixed(2)).toBe('17.50');
  });

  test('REST API, 15 billion calls: $36,353.10', () => {
    expect(charge(15_000 * million, rates.rest).toFixed(2)).toBe('36353.10');
  });

  test('HTTP API, 25 uploads of 4.5 MB a minute: $9.72', () => {
    const requests = metered(25 * 60 * 24 * 30, 4.5 * 1024);
    expect(requests.toNumber()).toBe(9_720_000);
    expect(charge(requests, rates.http.requests).toFixed(2)).toBe('9.72');
  });
});

/** Infracost's test calls `monthly_requests: 21000000000`; the four parts it prints add up to this. */
test('REST API, 21 billion calls: $49,763.10', () => {
  expect(charge(21_000 * million, rates.rest).toFixed(2)).toBe('49763.10');
});

test.each([
  [0, 10],
  [511, 10],
  [512, 10],
  [513, 20],
])('HTTP: 10 million requests of %s KB are metered as %s million', (payloadKb, millions) => {
  expect(metered(10 * million, payloadKb).toNumber()).toBe(millions * million);
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 'many'])('refuses %s', (bad) => {
  expect(() => metered(bad, 1)).toThrow(RangeError);
  expect(() => metered(1, bad)).toThrow(RangeError);
});
