import Big from 'big.js';
import {MB_PER_GB} from '../../conventions';
import type {DerivedFact, DerivedFile} from '../../schema';

const rates = {x86: 'lambda.price.gb-second.x86.tier1', arm: 'lambda.price.gb-second.arm.tier1'} as const;

const costOfGbSeconds = (gbSeconds: number, rate: string): DerivedFact => ({
  topic: 'price',
  from: [rate],
  compute: (read) => ({kind: 'amount', usd: new Big(read.usd(rate)).times(gbSeconds).toFixed(2)}),
});

const gbSecondsPerDollar = (rate: string): DerivedFact => ({
  topic: 'price',
  from: [rate],
  compute: (read) => ({kind: 'quantity', value: new Big(1).div(read.usd(rate)).round(2).toNumber(), unit: 'GB-second'}),
});

const freeSeconds = (mb: number): DerivedFact => ({
  topic: 'free-tier',
  from: ['lambda.free.gb-seconds'],
  compute: (read) => ({
    kind: 'quantity',
    value: (read.quantity('lambda.free.gb-seconds', 'GB-second') * MB_PER_GB) / mb,
    unit: 'second',
  }),
});

/** Every digit is kept; the page rounds for display. */
const pricePerMillisecond = (mb: number): DerivedFact => ({
  topic: 'price',
  from: [rates.x86],
  compute: (read) => ({kind: 'amount', usd: new Big(read.usd(rates.x86)).times(mb).div(MB_PER_GB).div(1000).toFixed()}),
});

export const derived = {
  'lambda.cost.600000-gb-seconds.arm': costOfGbSeconds(600_000, rates.arm),
  'lambda.cost.600000-gb-seconds.x86': costOfGbSeconds(600_000, rates.x86),
  'lambda.free.seconds.1024-mb': freeSeconds(1024),
  'lambda.free.seconds.128-mb': freeSeconds(128),
  'lambda.gb-seconds-per-dollar.arm': gbSecondsPerDollar(rates.arm),
  'lambda.gb-seconds-per-dollar.x86': gbSecondsPerDollar(rates.x86),
  'lambda.memory.max.vcpu': {
    topic: 'behaviour',
    from: ['lambda.memory.max', 'lambda.memory.per-vcpu'],
    compute: (read) => ({
      kind: 'quantity',
      value: new Big(read.quantity('lambda.memory.max', 'MB'))
        .div(read.quantity('lambda.memory.per-vcpu', 'MB'))
        .round(2)
        .toNumber(),
      unit: 'vCPU',
    }),
  },
  'lambda.price.millisecond.x86.1024-mb': pricePerMillisecond(1024),
  'lambda.price.millisecond.x86.10240-mb': pricePerMillisecond(10_240),
  'lambda.price.millisecond.x86.128-mb': pricePerMillisecond(128),
  'lambda.price.millisecond.x86.1536-mb': pricePerMillisecond(1536),
  'lambda.price.millisecond.x86.512-mb': pricePerMillisecond(512),
  'lambda.requests-per-second.default': {
    topic: 'limit',
    from: ['lambda.concurrency.default', 'lambda.requests-per-concurrency'],
    compute: (read) => ({
      kind: 'quantity',
      value:
        read.quantity('lambda.concurrency.default', 'count') *
        read.quantity('lambda.requests-per-concurrency', 'request-per-second'),
      unit: 'request-per-second',
    }),
  },
} satisfies DerivedFile;
