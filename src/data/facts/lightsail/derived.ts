import Big from 'big.js';
import type {DerivedFile} from '../../schema';

export const derived = {
  'lightsail.database.1-gb.ha-price': {
    topic: 'price',
    from: ['lightsail.database.1-gb.price', 'lightsail.database.ha-multiplier'],
    compute: (read) => ({
      kind: 'amount',
      usd: new Big(read.usd('lightsail.database.1-gb.price'))
        .times(read.quantity('lightsail.database.ha-multiplier', 'count'))
        .toFixed(2),
    }),
  },
  'lightsail.plan.512-mb.ipv4-surcharge': {
    topic: 'price',
    from: ['lightsail.plan.512-mb.price', 'lightsail.plan.512-mb.ipv6-price'],
    compute: (read) => ({
      kind: 'amount',
      usd: new Big(read.usd('lightsail.plan.512-mb.price'))
        .minus(read.usd('lightsail.plan.512-mb.ipv6-price'))
        .toFixed(2),
    }),
  },
  'lightsail.price.two-nano-and-load-balancer': {
    topic: 'price',
    from: ['lightsail.plan.512-mb.price', 'lightsail.high-availability.instances.min', 'lightsail.load-balancer.price'],
    compute: (read) => ({
      kind: 'amount',
      usd: new Big(read.usd('lightsail.plan.512-mb.price'))
        .times(read.quantity('lightsail.high-availability.instances.min', 'count'))
        .plus(read.usd('lightsail.load-balancer.price'))
        .toFixed(2),
    }),
  },
} satisfies DerivedFile;
