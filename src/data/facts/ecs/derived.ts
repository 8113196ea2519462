import Big from 'big.js';
import {HOURS_PER_MONTH} from '../../conventions';
import type {DerivedFile} from '../../schema';

export const derived = {
  'ecs.anywhere.price.month': {
    topic: 'price',
    from: ['ecs.anywhere.price'],
    compute: (read) => ({
      kind: 'amount',
      usd: new Big(read.usd('ecs.anywhere.price')).times(HOURS_PER_MONTH).toFixed(2),
    }),
  },
} satisfies DerivedFile;
