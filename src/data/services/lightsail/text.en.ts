import type {ProfileText} from '../../schema';

export const text: ProfileText = {
  tagline: 'small servers and sites at a monthly price',
  axes: {
    what: 'Bundles for simple websites: a server, disk, address and data transfer for one monthly price',
    unit: 'An instance with a plan; beside it databases, load balancers, buckets, container services',
    'you-manage':
      'Guest operating system, application and their updates, firewall, passwords, snapshots, number of instances',
    'aws-manages':
      'Hardware, network and templates; managed databases, load balancers, distributions and container nodes',
    'compute-options':
      'Virtual servers of Lightsail with Linux or Windows; containers on the nodes of a container service',
    'longest-run': 'No time limit; an instance runs until you stop or delete it',
    'memory-cpu':
      '{lightsail.plan.512-mb.memory} to {lightsail.plan.256-gb.memory} in general purpose plans, up to {lightsail.plan.memory-optimized.memory.max} memory-optimised; CPU bursts above a baseline',
    disk: 'SSD of the plan, from {lightsail.plan.512-mb.disk}; extra disks of up to {lightsail.disk.size.max}',
    scaling:
      'Not automatic: by hand a larger plan through a snapshot, more instances behind a load balancer, more container nodes',
    'scale-to-zero': {is: 'no', because: 'A stopped instance is billed in full; only deleting it ends the charge'},
    'start-time': 'No figure promised; the operating system has to boot',
    networking: 'A network of Lightsail; peering only with the default VPC of the Region',
    security: 'A firewall for each instance, no IAM role on it; IAM policies for people',
    pricing: 'A plan by the hour up to its monthly price; snapshots, load balancers and extra transfer on top',
    'price-example':
      '{lightsail.plan.512-mb.price} for the smallest Linux plan with public IPv4, {lightsail.plan.512-mb.ipv6-price} without',
    'free-tier':
      'Credits for new accounts; the billing FAQ says that the free trials ended, other pages still promise them',
    sla: '{lightsail.sla.instances.region} per month for instances in several zones, {lightsail.sla.database-ha} for a high-availability database',
    portability: 'A snapshot can be exported to EC2, where it becomes an AMI; there is no way back',
    'good-for': 'A blog, a small website or shop, test environments, a bill known beforehand',
    'not-for': 'Load that must scale automatically, networks of your own design, IAM roles, CPUs busy all day',
    'exam-trap': 'High availability only if you build it, never automatic scaling; out of scope for SAA-C03',
  },
};
