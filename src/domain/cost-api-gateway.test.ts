import {describe, expect, test} from 'vitest';
import {cents, tiered, totalOfExact} from './cost';
import {
  httpApiCharge,
  meteredHttpRequests,
  restApiCharge,
  webSocketCharges,
  type ApiGatewayRates,
} from './cost-api-gateway';

const million = 1_000_000;

/** us-east-1, per single request, message or minute. */
const rates: ApiGatewayRates = {
  rest: [
    {upTo: 333 * million, price: '0.0000035'},
    {upTo: 1000 * million, price: '0.0000028'},
    {upTo: 20_000 * million, price: '0.00000238'},
    {price: '0.00000151'},
  ],
  http: {requests: [{upTo: 300 * million, price: '0.000001'}, {price: '0.0000009'}], meteredKb: 512},
  webSocket: {
    messages: [{upTo: 1000 * million, price: '0.000001'}, {price: '0.0000008'}],
    meteredKb: 32,
    connectionMinute: '0.00000025',
  },
};

describe('the examples that AWS publishes (https://aws.amazon.com/api-gateway/pricing/)', () => {
  test('HTTP API, 432 million requests: $418.80', () => {
    expect(httpApiCharge({requests: 432 * million}, rates).toFixed(2)).toBe('418.80');
  });

  test('REST API, 5 million calls that return 3 KB: $17.50 and $1.29 of transfer, $18.79', () => {
    const transferredGb = (5 * million * 3) / 1024 / 1024;
    const requests = restApiCharge(5 * million, rates);
    const transfer = tiered(transferredGb, [{upTo: 10_240, price: '0.09'}, {price: '0.085'}]);
    expect([cents(requests).toFixed(2), cents(transfer).toFixed(2)]).toEqual(['17.50', '1.29']);
    expect(totalOfExact([requests, transfer]).toFixed(2)).toBe('18.79');
  });

  test('REST API, 15 billion calls: $36,353.10', () => {
    expect(restApiCharge(15_000 * million, rates).toFixed(2)).toBe('36353.10');
  });

  test('WebSocket chat, 18 million messages and 21.6 million minutes: $23.40', () => {
    const charges = webSocketCharges({messages: 18 * million, connectionMinutes: '21600000'}, rates);
    expect([charges.messages.toFixed(), charges.connection.toFixed()]).toEqual(['18', '5.4']);
    expect(totalOfExact(Object.values(charges)).toFixed(2)).toBe('23.40');
  });

  test('HTTP API, 25 uploads of 4.5 MB a minute: $9.72', () => {
    const requests = 25 * 60 * 24 * 30;
    expect(meteredHttpRequests(requests, 4.5 * 1024, 512).toNumber()).toBe(9_720_000);
    expect(httpApiCharge({requests, payloadKb: 4.5 * 1024}, rates).toFixed(2)).toBe('9.72');
  });
});

/** Infracost's test calls `monthly_requests: 21000000000`; the four parts it prints add up to this. */
test('REST API, 21 billion calls: $49,763.10', () => {
  expect(restApiCharge(21_000 * million, rates).toFixed(2)).toBe('49763.10');
});

describe('boundaries', () => {
  test.each([
    ['332999999', '1165.4999965'],
    ['333000000', '1165.5'],
    ['333000001', '1165.5000028'],
    ['999999999', '3033.0999972'],
    ['1000000000', '3033.1'],
    ['1000000001', '3033.10000238'],
    ['19999999999', '48253.09999762'],
    ['20000000000', '48253.1'],
    ['20000000001', '48253.10000151'],
  ])('REST: %s requests cost $%s', (requests, charge) => {
    expect(restApiCharge(requests, rates).toFixed()).toBe(charge);
  });

  test.each([
    ['0', '0'],
    ['299999999', '299.999999'],
    ['300000000', '300'],
    ['300000001', '300.0000009'],
  ])('HTTP: %s requests cost $%s', (requests, charge) => {
    expect(httpApiCharge({requests}, rates).toFixed()).toBe(charge);
  });

  test.each([
    [511, '10'],
    [512, '10'],
    [513, '20'],
  ])('HTTP: 10 million requests of %s KB cost $%s', (payloadKb, charge) => {
    expect(httpApiCharge({requests: 10 * million, payloadKb}, rates).toFixed()).toBe(charge);
  });

  test.each([
    ['999999999', 32, '999.999999'],
    ['1000000000', 32, '1000'],
    ['1000000001', 32, '1000.0000008'],
    ['1000000', 31, '1'],
    ['1000000', 33, '2'],
    ['1000000', 128, '4'],
  ])('WebSocket: %s messages of %s KB cost $%s', (messages, messageKb, charge) => {
    expect(webSocketCharges({messages, messageKb, connectionMinutes: 0}, rates).messages.toFixed()).toBe(charge);
  });
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 'many'])('refuses %s', (bad) => {
  expect(() => restApiCharge(bad, rates)).toThrow(RangeError);
  expect(() => httpApiCharge({requests: bad}, rates)).toThrow(RangeError);
  expect(() => httpApiCharge({requests: 1, payloadKb: bad}, rates)).toThrow(RangeError);
  for (const key of ['messages', 'messageKb', 'connectionMinutes'] as const) {
    const usage = {messages: 1, messageKb: 1, connectionMinutes: 1, [key]: bad};
    expect(() => webSocketCharges(usage, rates)).toThrow(RangeError);
  }
});
