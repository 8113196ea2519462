import Big from 'big.js';
import type {DerivedFile} from '../../schema';

/** Hours in a month as AWS counts them in its price examples. */
const hoursPerMonth = 730;

export const derived = {
  'ecs.anywhere.price.month': {
    topic: 'price',
    from: ['ecs.anywhere.price'],
    compute: (read) => ({kind: 'amount', usd: new Big(read.usd('ecs.anywhere.price')).times(hoursPerMonth).toFixed(2)}),
  },
} satisfies DerivedFile;
