import Big from 'big.js';
import {HOURS_PER_MONTH} from '../../conventions';
import type {DerivedFact, DerivedFile} from '../../schema';

/** One Linux task that runs without a break, On-Demand, with the ephemeral storage that is included. */
function month(vcpu: string, gb: string, architecture: 'arm' | 'x86'): DerivedFact {
  const vcpuHour = `fargate.price.vcpu-hour.${architecture}`;
  const gbHour = `fargate.price.gb-hour.${architecture}`;
  return {
    topic: 'price',
    from: [vcpuHour, gbHour],
    compute: (read) => {
      const hour = new Big(read.usd(vcpuHour)).times(vcpu).plus(new Big(read.usd(gbHour)).times(gb));
      return {kind: 'amount', usd: hour.times(HOURS_PER_MONTH).toFixed(2)};
    },
  };
}

export const derived = {
  'fargate.month.0-25-vcpu-0-5-gb.x86': month('0.25', '0.5', 'x86'),
  'fargate.month.0-25-vcpu-0-5-gb.arm': month('0.25', '0.5', 'arm'),
  'fargate.month.1-vcpu-2-gb.x86': month('1', '2', 'x86'),
  'fargate.month.1-vcpu-2-gb.arm': month('1', '2', 'arm'),
  'fargate.month.4-vcpu-8-gb.x86': month('4', '8', 'x86'),
  'fargate.month.4-vcpu-8-gb.arm': month('4', '8', 'arm'),
  'fargate.month.16-vcpu-120-gb.x86': month('16', '120', 'x86'),
  'fargate.month.16-vcpu-120-gb.arm': month('16', '120', 'arm'),
  'fargate.month.32-vcpu-244-gb.x86': month('32', '244', 'x86'),
  'fargate.month.32-vcpu-244-gb.arm': month('32', '244', 'arm'),
  'fargate.price.arm-saving': {
    topic: 'price',
    from: ['fargate.price.vcpu-hour.arm', 'fargate.price.vcpu-hour.x86'],
    compute: (read) => {
      const share = new Big(read.usd('fargate.price.vcpu-hour.arm')).div(read.usd('fargate.price.vcpu-hour.x86'));
      return {kind: 'quantity', value: new Big(1).minus(share).times(100).round(0).toNumber(), unit: 'percent'};
    },
  },
} satisfies DerivedFile;
