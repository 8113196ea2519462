import type {SourceFile} from '../../schema';

export const sources = {
  'application-auto-scaling': {
    title: 'What is Application Auto Scaling?',
    url: 'https://docs.aws.amazon.com/autoscaling/application/userguide/what-is-application-auto-scaling.html',
  },
  'batch-machine-images': {
    title: 'Compute resource AMIs (AWS Batch)',
    url: 'https://docs.aws.amazon.com/batch/latest/userguide/compute_resource_AMIs.html',
  },
  'beanstalk-managed-updates': {
    title: 'Managed platform updates (AWS Elastic Beanstalk)',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environment-platform-update-managed.html',
  },
  'clf-c02-guide': {
    title: 'AWS Certified Cloud Practitioner (CLF-C02) exam guide',
    url: 'https://docs.aws.amazon.com/aws-certification/latest/cloud-practitioner-02/cloud-practitioner-02.html',
  },
  'containers-vs-vms': {
    title: 'What’s the Difference Between Containers and Virtual Machines?',
    url: 'https://aws.amazon.com/compare/the-difference-between-containers-and-virtual-machines/',
  },
  'dynamodb-on-demand': {
    title: 'DynamoDB on-demand capacity mode',
    url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode.html',
  },
  'ecs-shared-responsibility': {
    title: 'AWS shared responsibility model for Amazon ECS',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-shared-model.html',
  },
  'free-tier': {title: 'AWS Free Tier', url: 'https://aws.amazon.com/free/'},
  'free-tier-guide': {
    title: 'Explore AWS services with AWS Free Tier',
    url: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/free-tier.html',
  },
  'lambda-shared-responsibility': {
    title: 'Understanding the shared responsibility model for Lambda runtime management',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/runtime-management-shared.html',
  },
  'machine-images': {
    title: 'Amazon Machine Images in Amazon EC2',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/AMIs.html',
  },
  microservices: {
    title: 'Implementing Microservices on AWS',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/microservices-on-aws/microservices-on-aws.html',
  },
  'rds-maintenance': {
    title: 'Maintaining a DB instance (Amazon RDS)',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Maintenance.html',
  },
  'regions-and-zones': {
    title: 'Regions and Zones (Amazon EC2)',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html',
  },
  'saa-c03-guide': {
    title: 'AWS Certified Solutions Architect – Associate (SAA-C03) exam guide',
    url: 'https://docs.aws.amazon.com/aws-certification/latest/solutions-architect-associate-03/solutions-architect-associate-03.html',
  },
  serverless: {title: 'Serverless on AWS', url: 'https://aws.amazon.com/serverless/'},
  'shared-responsibility': {
    title: 'Shared Responsibility Model',
    url: 'https://aws.amazon.com/compliance/shared-responsibility-model/',
  },
  'six-advantages': {
    title: 'Six advantages of cloud computing',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/aws-overview/six-advantages-of-cloud-computing.html',
  },
  'types-of-cloud-computing': {
    title: 'Types of cloud computing',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/aws-overview/types-of-cloud-computing.html',
  },
  'what-is-cloud-computing': {
    title: 'What is cloud computing?',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/aws-overview/what-is-cloud-computing.html',
  },
  'workload-segmentation': {
    title: 'Choose how to segment your workload (AWS Well-Architected Framework)',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel03-bp01.html',
  },
} as const satisfies SourceFile;
