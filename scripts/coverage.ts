/**
 * What the rough notes held, asked or left empty, and where it lives now: page and heading. Each must exist in every
 * language.
 */
export const coverage: readonly {topic: string; at: readonly string[]}[] = [
  {topic: 'ECS, what it is; ECS Anywhere', at: ['services/ecs#in-one-sentence', 'services/ecs#options']},
  {topic: 'key terms of the ECS assignment', at: ['services/ecs/assignment#key-terms']},
  {topic: 'questions 26.1 to 26.4', at: ['services/ecs/assignment#assignment']},
  {topic: 'sources of the assignment', at: ['services/ecs/assignment#sources']},
  {topic: 'problems encountered', at: ['services/ecs/assignment#problems']},
  {topic: '26.1 what it means, with a drawing', at: ['services/ecs/assignment#result-1', 'services/ecs#how-it-works']},
  {topic: '26.2 in a classic setting', at: ['services/ecs/assignment#result-2']},
  {topic: '26.3 combined with other services', at: ['services/ecs/assignment#result-3', 'compare/ecs-and-fargate']},
  {topic: '26.4 beside Lambda', at: ['services/ecs/assignment#result-4', 'compare/ecs-vs-lambda']},
  {topic: '26.4 beside Elastic Beanstalk', at: ['compare/ecs-vs-elastic-beanstalk', 'services/elastic-beanstalk']},
  {topic: 'microservices', at: ['concepts/microservices#attributes', 'concepts/microservices#costs']},
  {
    topic: 'virtualization and containers; image and AMI; Docker Hub',
    at: [
      'concepts/virtual-machines-vs-containers',
      'concepts/images-and-registries',
      'compare/vms-vs-containers',
      'compare/ecr-vs-docker-hub',
    ],
  },
  {topic: 'service auto scaling', at: ['services/ecs/auto-scaling#service-auto-scaling', 'concepts/auto-scaling']},
  {topic: 'cluster auto scaling', at: ['services/ecs/auto-scaling#cluster-auto-scaling']},
  {topic: 'target tracking, worked through', at: ['services/ecs/auto-scaling#target-tracking']},
  {topic: 'step and scheduled scaling', at: ['services/ecs/auto-scaling#step', 'services/ecs/auto-scaling#scheduled']},
  {topic: 'who runs the instances; load balancer', at: ['services/ecs#what-you-manage', 'services/ecs#networking']},
  {topic: 'Fargate, ECR', at: ['services/fargate', 'services/ecr']},
  {topic: 'EKS and Kubernetes', at: ['services/eks', 'compare/ecs-vs-eks']},
  {topic: 'EC2 and Lambda', at: ['compare/ec2-vs-lambda']},
  {topic: 'benefits of Lambda', at: ['services/lambda']},
  {
    topic: 'Lambda pricing with sums',
    at: ['services/lambda/pricing#formula', 'services/lambda/pricing#worked-examples'],
  },
  {topic: 'API Gateway', at: ['services/api-gateway', 'compare/rest-vs-http-vs-websocket-apis']},
  {topic: 'Batch, and beside Lambda', at: ['services/batch', 'compare/batch-vs-lambda']},
  {topic: 'Lightsail, and beside EC2', at: ['services/lightsail', 'compare/lightsail-vs-ec2']},
  {
    topic: 'AWS in general; machine and cluster',
    at: ['concepts/cloud-vs-on-premises', 'services/ecs/building-blocks#cluster'],
  },
  {topic: 'placement, scaling, load balancing', at: ['services/ecs#how-it-works']},
  {topic: 'ECR and ECS in steps', at: ['services/ecs/from-image-to-running-task']},
  {topic: 'where the Dockerfile is', at: ['concepts/images-and-registries', 'services/ecr#often-misunderstood']},
  {topic: 'EC2, S3, RDS', at: ['services/ec2', 'services/s3', 'services/rds']},
  {topic: 'Fargate as an alternative to ECS', at: ['compare/ecs-and-fargate', 'services/fargate#often-misunderstood']},
  {topic: 'serverless as a concept', at: ['concepts/serverless']},
  {topic: 'the whole picture', at: ['reference/summary']},
  {topic: 'corrections', at: ['reference/corrections']},
];
