import Big from 'big.js';
import type {DerivedFile} from '../../schema';

const signUp = 'aws.free-tier.credits.sign-up';
const activities = 'aws.free-tier.credits.activities';

export const derived = {
  'aws.free-tier.credits.max': {
    topic: 'free-tier',
    from: [signUp, activities],
    compute: (read) => ({kind: 'amount', usd: new Big(read.usd(signUp)).plus(read.usd(activities)).toFixed(2)}),
  },
} satisfies DerivedFile;
