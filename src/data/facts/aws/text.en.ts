import type {FactTexts} from '../../schema';
import type {derived} from './derived';
import type {facts} from './facts';

export const texts = {
  'aws.free-tier.always-free.min': {
    name: 'Offers that stay free, at least',
    note: 'For old and new accounts alike; the monthly allowance of Lambda is one of them.',
  },
  'aws.free-tier.credits.activities': {
    name: 'Most credits earned with activities',
    note: 'You earn them by trying out certain services.',
  },
  'aws.free-tier.credits.expiry': {
    name: 'Time until credits expire',
    note: 'Counted from the day on which the account was opened.',
  },
  'aws.free-tier.credits.max': {name: 'Most credits of a new account'},
  'aws.free-tier.credits.sign-up': {name: 'Credits on opening an account'},
  'aws.free-tier.legacy.duration': {
    name: 'Length of the introductory offers of older accounts',
    note: 'Only for accounts opened before {aws.free-tier.since}.',
  },
  'aws.free-tier.legacy.new-accounts': {name: 'New accounts still get the introductory offers'},
  'aws.free-tier.plan.duration': {
    name: 'Length of the free plan',
    note: 'It ends earlier once the credits are used up.',
  },
  'aws.free-tier.since': {
    name: 'First day of the Free Tier with credits',
    note: 'Accounts opened on or after this day get credits instead of offers that last a year.',
  },
} as const satisfies FactTexts<typeof facts & typeof derived>;
