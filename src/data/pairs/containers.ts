/** Pairs among the container services, the machines below them and what is built on them. The page of `a-vs-b` is also reached as `b-vs-a`. */
import type {PairFile} from '../schema';

export const pairs = {
  'ecs-vs-fargate': {
    sides: ['ecs', 'fargate'],
    relation: 'stack',
    wanted: ['compare/ecs-on-ec2-vs-fargate-vs-managed-instances'],
    written: 'compare/ecs-and-fargate',
  },
  'ecs-vs-ecr': {sides: ['ecs', 'ecr'], relation: 'stack', wanted: ['compare/ecr-vs-docker-hub']},
  'ecs-vs-eks': {sides: ['ecs', 'eks'], relation: 'alternatives', written: 'compare/ecs-vs-eks'},
  'ecs-vs-batch': {sides: ['ecs', 'batch'], relation: 'overlap', wanted: ['compare/batch-vs-lambda']},
  'ecs-vs-ec2': {
    sides: ['ecs', 'ec2'],
    relation: 'stack',
    wanted: ['compare/ecs-on-ec2-vs-fargate-vs-managed-instances'],
  },
  'ecs-vs-elastic-beanstalk': {
    sides: ['ecs', 'elastic-beanstalk'],
    relation: 'overlap',
    written: 'compare/ecs-vs-elastic-beanstalk',
  },
  'fargate-vs-ecr': {sides: ['fargate', 'ecr'], relation: 'stack', wanted: ['compare/ecr-vs-docker-hub']},
  'fargate-vs-eks': {sides: ['fargate', 'eks'], relation: 'stack', wanted: ['compare/ecs-vs-eks']},
  'fargate-vs-batch': {sides: ['fargate', 'batch'], relation: 'stack', wanted: ['compare/batch-vs-lambda']},
  'fargate-vs-ec2': {
    sides: ['fargate', 'ec2'],
    relation: 'alternatives',
    wanted: ['compare/ecs-on-ec2-vs-fargate-vs-managed-instances'],
  },
  'fargate-vs-elastic-beanstalk': {
    sides: ['fargate', 'elastic-beanstalk'],
    relation: 'overlap',
    wanted: ['compare/ecs-vs-elastic-beanstalk'],
  },
  'ecr-vs-eks': {sides: ['ecr', 'eks'], relation: 'stack', wanted: ['compare/ecr-vs-docker-hub']},
  'ecr-vs-batch': {sides: ['ecr', 'batch'], relation: 'stack', wanted: ['compare/ecr-vs-docker-hub']},
  'ecr-vs-ec2': {sides: ['ecr', 'ec2'], relation: 'stack', wanted: ['compare/ecr-vs-docker-hub']},
  'ecr-vs-elastic-beanstalk': {
    sides: ['ecr', 'elastic-beanstalk'],
    relation: 'stack',
    wanted: ['compare/ecr-vs-docker-hub'],
  },
  'eks-vs-batch': {sides: ['eks', 'batch'], relation: 'overlap', wanted: ['compare/batch-vs-lambda']},
  'eks-vs-ec2': {sides: ['eks', 'ec2'], relation: 'stack', wanted: ['compare/ecs-vs-eks']},
  'eks-vs-elastic-beanstalk': {
    sides: ['eks', 'elastic-beanstalk'],
    relation: 'overlap',
    wanted: ['compare/ecs-vs-elastic-beanstalk'],
  },
  'batch-vs-ec2': {sides: ['batch', 'ec2'], relation: 'stack', wanted: ['compare/batch-vs-lambda']},
  'batch-vs-elastic-beanstalk': {
    sides: ['batch', 'elastic-beanstalk'],
    relation: 'overlap',
    wanted: ['compare/batch-vs-lambda'],
  },
  'ec2-vs-elastic-beanstalk': {
    sides: ['ec2', 'elastic-beanstalk'],
    relation: 'overlap',
    wanted: ['compare/ecs-vs-elastic-beanstalk'],
  },
} as const satisfies PairFile;
