import type {FactTexts} from '../../schema';
import type {derived} from './derived';
import type {facts} from './facts';

export const texts = {
  'ec2.auto-scaling': {
    name: 'Automatic scaling of instances',
    note: 'In an Auto Scaling group, once you have set its limits and policies.',
  },
  'ec2.billing.min': {name: 'Shortest time charged whenever an instance starts'},
  'ec2.billing.per-second': {name: 'Usage is charged by the second', note: 'After {ec2.billing.min} at the start.'},
  'ec2.credits.t2.default': {name: 'CPU credit mode of a new T2 instance'},
  'ec2.credits.t3.default': {
    name: 'CPU credit mode of a new T3, T3a or T4g instance',
    note: 'In this mode surplus credits are charged.',
  },
  'ec2.credits.unlimited-families': {name: 'Instance families that can run in unlimited mode'},
  'ec2.ebs.gp3.iops.included': {name: 'I/O operations that every gp3 volume has'},
  'ec2.ebs.gp3.iops.max': {name: 'Most I/O operations of a gp3 volume'},
  'ec2.ebs.gp3.price': {
    name: 'gp3 volume',
    note: 'Includes {ec2.ebs.gp3.iops.included} and {ec2.ebs.gp3.throughput.included}.',
  },
  'ec2.ebs.gp3.size.max': {name: 'Largest gp3 volume'},
  'ec2.ebs.gp3.size.min': {name: 'Smallest gp3 volume'},
  'ec2.ebs.gp3.throughput.included': {
    name: 'Throughput that every gp3 volume has',
    note: 'The API counts this figure in MiB per second.',
  },
  'ec2.ebs.gp3.throughput.max': {
    name: 'Highest throughput of a gp3 volume',
    note: 'The API counts this figure in MiB per second.',
  },
  'ec2.ebs.same-zone': {name: 'A volume and its instance share an Availability Zone'},
  'ec2.ebs.volume-types': {name: 'Types of EBS volumes'},
  'ec2.free-tier.legacy.duration': {
    name: 'How long the old free tier lasted',
    note: 'Holds for accounts under the old free tier only; newer accounts get credits. Seen at third parties only; check the page before you rely on it.',
  },
  'ec2.free-tier.legacy.hours': {
    name: 'Free instance hours per month in the old free tier',
    note: 'Holds for accounts under the old free tier only; newer accounts get credits. Seen at third parties only; check the page before you rely on it.',
  },
  'ec2.free-tier.legacy.types': {
    name: 'Instance types in the old free tier',
    note: 'Holds for accounts under the old free tier only; newer accounts get credits. Seen at third parties only; check the page before you rely on it.',
  },
  'ec2.guest-os.patched-by-customer': {
    name: 'You patch the guest operating system yourself',
    note: 'Follows from AWS’s guidance on EC2; the page itself was not read in this wording.',
  },
  'ec2.instance-types.count': {
    name: 'Instance types in the API, at least',
    note: 'Counts every size, earlier generations included.',
  },
  'ec2.instance.states': {name: 'States of an instance'},
  'ec2.m7g-xlarge.month': {name: 'm7g.xlarge on demand for a whole month'},
  'ec2.m7g-xlarge.price': {name: 'm7g.xlarge on demand', note: 'From an example on the price page of AWS Lambda.'},
  'ec2.market-types': {name: 'Ways to buy an instance when you launch it'},
  'ec2.placement.strategies': {name: 'Strategies of placement groups'},
  'ec2.public-ipv4.month': {name: 'Public IPv4 address for a whole month'},
  'ec2.public-ipv4.price': {name: 'Public IPv4 address'},
  'ec2.reserved.classes': {name: 'Classes of Reserved Instances', note: 'Only a convertible one can be exchanged.'},
  'ec2.sla.instance': {
    name: 'Monthly availability of a single instance in the SLA',
    note: 'Read in an older copy of the page.',
  },
  'ec2.sla.region': {
    name: 'Monthly availability at Region level in the SLA',
    note: 'Read in an older copy of the page. It asks for instances in more than one Availability Zone.',
  },
  'ec2.spot.interruption.behaviors': {name: 'What can happen to an interrupted Spot Instance'},
  'ec2.spot.interruption.default': {name: 'What happens to an interrupted Spot Instance if you choose nothing'},
  'ec2.stopped.instance-charge': {
    name: 'A stopped instance is charged as an instance',
    note: 'Its volumes do keep costing money.',
  },
  'ec2.stopped.volume-charge': {name: 'The EBS volumes of a stopped instance are charged'},
  'ec2.t3-micro.month': {
    name: 't3.micro on demand for a whole month',
    note: 'Without disk and public address. The hourly price was seen at third parties only.',
  },
  'ec2.t3-micro.price': {
    name: 't3.micro on demand',
    note: 'Seen at third parties only; check the page before you rely on it.',
  },
  'ec2.tenancies': {name: 'Tenancies of an instance'},
  'ec2.termination-protection.default': {name: 'Termination protection of a new instance'},
  'ec2.user-data.max': {name: 'User data of an instance'},
} as const satisfies FactTexts<typeof facts & typeof derived>;
