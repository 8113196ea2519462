import Big from 'big.js';
import type {DerivedFact, DerivedFile} from '../../schema';

/** The month in which all sums on this site are made: 8,760 hours / 12. */
const hoursPerMonth = 730;

/** Something that is paid by the hour, kept for a whole month. */
const month = (price: string): DerivedFact => ({
  topic: 'price',
  from: [price],
  compute: (read) => ({kind: 'amount', usd: new Big(read.usd(price)).times(hoursPerMonth).toFixed(2)}),
});

export const derived = {
  'ec2.m7g-xlarge.month': month('ec2.m7g-xlarge.price'),
  'ec2.public-ipv4.month': month('ec2.public-ipv4.price'),
  'ec2.t3-micro.month': month('ec2.t3-micro.price'),
} satisfies DerivedFile;
