import type {ProfileText} from '../../schema';

export const text: ProfileText = {
  tagline: 'virtual servers in almost any size',
  axes: {
    what: 'Virtual servers, called instances, on which you run whatever you like',
    unit: 'An instance: one virtual server of a chosen type, started from an AMI',
    'you-manage': 'Guest operating system and patches, software, firewall rules, keys, backups, number of instances',
    'aws-manages': 'Buildings, hardware, network and the hypervisor that divides a host',
    'compute-options':
      'Hosts of AWS, shared or dedicated; more than {ec2.instance-types.count} instance types, x86 or Arm, On-Demand or Spot',
    'longest-run':
      'No time limit; an instance runs until you stop or terminate it, unless AWS takes a Spot Instance back',
    'memory-cpu': 'Set by the instance type you choose; burstable types earn CPU credits',
    disk: 'EBS volumes, gp3 up to {ec2.ebs.gp3.size.max}, which outlive a stop; instance store is temporary',
    scaling:
      'An Auto Scaling group adds and removes instances by your policies; an instance outside a group stays alone',
    'scale-to-zero':
      'Yes, with a group at zero or with stopped instances, whose volumes are still charged; no request wakes them',
    'start-time': 'No figure promised; the operating system has to boot',
    networking: 'In one subnet of your VPC, so in one Availability Zone; a load balancer is optional',
    security: 'An instance profile gives the instance an IAM role; security groups allow traffic',
    pricing: 'Running time by the second, at least {ec2.billing.min}; volumes, public addresses and transfer apart',
    'price-example':
      'About {ec2.t3-micro.month} for a month of one t3.micro On-Demand, without disk and address; seen at third parties',
    'free-tier':
      'Credits for new accounts; the free instance hours of accounts from before {aws.free-tier.since} have run out',
    sla: '{ec2.sla.region} per month for instances in several zones, {ec2.sla.instance} for a single one',
    portability: 'Software for Linux or Windows moves as it is; AMIs, networks and roles are tied to AWS',
    'good-for': 'Software that needs the operating system, GPUs, special licences, high and steady load',
    'not-for': 'Teams with nobody to patch machines, short reactions to events, servers that mostly wait',
    'exam-trap': 'It is infrastructure, not a managed service: the guest operating system is yours to patch',
  },
};
