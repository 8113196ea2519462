import type {FactTexts} from '../../schema';
import type {derived} from './derived';
import type {facts} from './facts';

export const texts = {
  'aws.free-tier.always-free.min': {
    name: 'Minimumaantal aanbiedingen dat gratis blijft',
    note: 'Voor oude en nieuwe accounts; het maandelijkse gratis tegoed van Lambda hoort erbij.',
  },
  'aws.free-tier.credits.activities': {
    name: 'Hoogste tegoed dat je met activiteiten verdient',
    note: 'Je verdient het door bepaalde diensten uit te proberen.',
  },
  'aws.free-tier.credits.expiry': {
    name: 'Tijd tot het tegoed vervalt',
    note: 'Geteld vanaf de dag waarop het account is geopend.',
  },
  'aws.free-tier.credits.max': {name: 'Hoogste tegoed van een nieuw account'},
  'aws.free-tier.credits.sign-up': {name: 'Tegoed bij het openen van een account'},
  'aws.free-tier.legacy.duration': {
    name: 'Duur van het introductieaanbod van oudere accounts',
    note: 'Alleen voor accounts die vóór {aws.free-tier.since} zijn geopend.',
  },
  'aws.free-tier.legacy.new-accounts': {name: 'Nieuwe accounts krijgen het introductieaanbod nog'},
  'aws.free-tier.plan.duration': {name: 'Duur van het gratis plan', note: 'Het eindigt eerder als het tegoed op is.'},
  'aws.free-tier.since': {
    name: 'Eerste dag van de Free Tier met tegoed',
    note: 'Accounts die op of na deze dag zijn geopend, krijgen tegoed in plaats van aanbod dat een jaar geldt.',
  },
} as const satisfies FactTexts<typeof facts & typeof derived>;
