import type {SourceFile} from '../../schema';

export const sources = {
  'capacity-providers': {
    title: 'Amazon ECS clusters for Fargate',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html',
  },
  'container-definition': {
    title: 'ContainerDefinition',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html',
  },
  'ephemeral-storage': {
    title: 'Fargate task ephemeral storage for Amazon ECS',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-storage.html',
  },
  'ephemeral-storage-eks': {
    title: 'Additional ephemeral storage for Amazon EKS on AWS Fargate',
    url: 'https://aws.amazon.com/about-aws/whats-new/2023/08/additional-ephemeral-storage-eks-fargate/',
  },
  'platform-versions': {
    title: 'Fargate Linux platform versions for Amazon ECS',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-linux-fargate.html',
  },
  pricing: {title: 'AWS Fargate Pricing', url: 'https://aws.amazon.com/fargate/pricing/'},
  quotas: {
    title: 'Amazon ECS endpoints and quotas',
    url: 'https://docs.aws.amazon.com/general/latest/gr/ecs-service.html#service-quotas-fargate',
  },
  retirement: {
    title: 'Task retirement and maintenance for AWS Fargate on Amazon ECS',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-maintenance.html',
  },
  'savings-plans': {title: 'Compute Savings Plans', url: 'https://aws.amazon.com/savingsplans/compute-pricing/'},
  'task-definition': {
    title: 'Amazon ECS task definition differences for Fargate',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html',
  },
  'task-sizes': {
    title: 'Troubleshoot Amazon ECS task definition invalid CPU or memory errors',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-cpu-memory-error.html',
  },
  throttling: {
    title: 'AWS Fargate throttling quotas',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/throttling.html',
  },
  'what-is': {
    title: 'Architect for AWS Fargate for Amazon ECS',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/AWS_Fargate.html',
  },
} as const satisfies SourceFile;
