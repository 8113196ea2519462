import Big from 'big.js';
import {HOURS_PER_MONTH} from '../../conventions';
import type {DerivedFact, DerivedFile} from '../../schema';

const million = 1_000_000;

const monthOfCalls = (rate: string, calls: number): DerivedFact => ({
  topic: 'price',
  from: [rate],
  compute: (read) => ({kind: 'amount', usd: new Big(read.usd(rate)).times(calls).div(million).toFixed(2)}),
});

const monthOfCache = (rate: string): DerivedFact => ({
  topic: 'price',
  from: [rate],
  compute: (read) => ({kind: 'amount', usd: new Big(read.usd(rate)).times(HOURS_PER_MONTH).toFixed(2)}),
});

export const derived = {
  /** Ten million calls stay within the first tier of both. */
  'api-gateway.month.http.10m-calls': monthOfCalls('api-gateway.price.http.tier1', 10 * million),
  'api-gateway.month.rest.10m-calls': monthOfCalls('api-gateway.price.rest.tier1', 10 * million),
  'api-gateway.month.cache.0-5gb': monthOfCache('api-gateway.price.cache.0-5gb'),
  'api-gateway.month.cache.1-6gb': monthOfCache('api-gateway.price.cache.1-6gb'),
  'api-gateway.month.websocket.1000-clients': {
    topic: 'price',
    from: ['api-gateway.price.websocket.connection'],
    compute: (read) => ({
      kind: 'amount',
      usd: new Big(read.usd('api-gateway.price.websocket.connection'))
        .times(1000 * HOURS_PER_MONTH * 60)
        .div(million)
        .toFixed(2),
    }),
  },
  'api-gateway.saving.http-over-rest': {
    topic: 'price',
    from: ['api-gateway.price.http.tier1', 'api-gateway.price.rest.tier1'],
    compute: (read) => ({
      kind: 'quantity',
      value: new Big(1)
        .minus(new Big(read.usd('api-gateway.price.http.tier1')).div(read.usd('api-gateway.price.rest.tier1')))
        .times(100)
        .round(0)
        .toNumber(),
      unit: 'percent',
    }),
  },
  /** New connections per second for as long as the first of them may last. */
  'api-gateway.websocket.connections.most': {
    topic: 'limit',
    from: ['api-gateway.websocket.new-connections', 'api-gateway.websocket.connection.max'],
    compute: (read) => ({
      kind: 'quantity',
      value:
        read.quantity('api-gateway.websocket.new-connections', 'count') *
        read.quantity('api-gateway.websocket.connection.max', 'second'),
      unit: 'count',
    }),
  },
} satisfies DerivedFile;
