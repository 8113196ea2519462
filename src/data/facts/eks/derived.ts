import Big from 'big.js';
import {HOURS_PER_MONTH} from '../../conventions';
import type {DerivedFact, DerivedFile} from '../../schema';

/** One cluster that exists for the whole month, without its nodes. */
function month(price: string): DerivedFact {
  return {
    topic: 'price',
    from: [price],
    compute: (read) => ({kind: 'amount', usd: new Big(read.usd(price)).times(HOURS_PER_MONTH).toFixed(2)}),
  };
}

const standard = 'eks.price.cluster.standard';
const extended = 'eks.price.cluster.extended';

export const derived = {
  'eks.month.extended': month(extended),
  'eks.month.standard': month(standard),
  'eks.price.cluster.extended-surcharge': {
    topic: 'price',
    from: [standard, extended],
    compute: (read) => ({
      kind: 'price',
      usd: new Big(read.usd(extended)).minus(read.usd(standard)).toFixed(2),
      per: 'cluster-hour',
      region: 'us-east-1',
    }),
  },
  'eks.support.total.duration': {
    topic: 'behaviour',
    from: ['eks.support.standard.duration', 'eks.support.extended.duration'],
    compute: (read) => ({
      kind: 'quantity',
      value:
        read.quantity('eks.support.standard.duration', 'month') +
        read.quantity('eks.support.extended.duration', 'month'),
      unit: 'month',
    }),
  },
} satisfies DerivedFile;
