import type {SourceFile} from '../../schema';

export const sources = {
  'auto-scaling': {
    title: 'What is Amazon EC2 Auto Scaling?',
    url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/what-is-amazon-ec2-auto-scaling.html',
  },
  'compute-sla': {title: 'Amazon Compute Service Level Agreement', url: 'https://aws.amazon.com/compute/sla/'},
  concepts: {title: 'What is Amazon EC2?', url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/concepts.html'},
  'create-placement-group': {
    title: 'CreatePlacementGroup (EC2 API)',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreatePlacementGroup.html',
  },
  'create-volume': {
    title: 'CreateVolume (EC2 API)',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html',
  },
  'credit-specification': {
    title: 'ModifyDefaultCreditSpecification (EC2 API)',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyDefaultCreditSpecification.html',
  },
  'ebs-pricing': {title: 'Amazon EBS pricing', url: 'https://aws.amazon.com/ebs/pricing/'},
  'free-tier': {title: 'AWS Free Tier', url: 'https://aws.amazon.com/free/'},
  'instance-state': {
    title: 'InstanceState (EC2 API)',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceState.html',
  },
  'lambda-pricing': {title: 'AWS Lambda pricing', url: 'https://aws.amazon.com/lambda/pricing/'},
  'launch-template-data': {
    title: 'RequestLaunchTemplateData (EC2 API)',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestLaunchTemplateData.html',
  },
  'market-options': {
    title: 'InstanceMarketOptionsRequest (EC2 API)',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceMarketOptionsRequest.html',
  },
  'on-demand-pricing': {title: 'Amazon EC2 On-Demand pricing', url: 'https://aws.amazon.com/ec2/pricing/on-demand/'},
  placement: {
    title: 'Placement (EC2 API)',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Placement.html',
  },
  'reserved-instances-offering': {
    title: 'ReservedInstancesOffering (EC2 API)',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReservedInstancesOffering.html',
  },
  'run-instances': {
    title: 'RunInstances (EC2 API)',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html',
  },
  'shared-responsibility': {
    title: 'Shared Responsibility Model',
    url: 'https://aws.amazon.com/compliance/shared-responsibility-model/',
  },
  'spot-market-options': {
    title: 'SpotMarketOptions (EC2 API)',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotMarketOptions.html',
  },
  'stop-instances': {
    title: 'StopInstances (EC2 API)',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StopInstances.html',
  },
  'vpc-pricing': {title: 'Amazon VPC pricing', url: 'https://aws.amazon.com/vpc/pricing/'},
} as const satisfies SourceFile;
