import Big from 'big.js';
import {HOURS_PER_MONTH} from '../../conventions';
import type {DerivedFact, DerivedFile} from '../../schema';

/** Something that is paid by the hour, kept for a whole month. */
const month = (price: string): DerivedFact => ({
  topic: 'price',
  from: [price],
  compute: (read) => ({kind: 'amount', usd: new Big(read.usd(price)).times(HOURS_PER_MONTH).toFixed(2)}),
});

export const derived = {
  'ec2.m7g-xlarge.month': month('ec2.m7g-xlarge.price'),
  'ec2.public-ipv4.month': month('ec2.public-ipv4.price'),
  'ec2.t3-micro.month': month('ec2.t3-micro.price'),
} satisfies DerivedFile;
