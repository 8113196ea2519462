/** The groups of facts: one folder each, named as the first part of its ids. */
export type FactGroup =
  | 'api-gateway'
  | 'auto-scaling'
  | 'aws'
  | 'batch'
  | 'ec2'
  | 'ecr'
  | 'ecs'
  | 'eks'
  | 'elastic-beanstalk'
  | 'fargate'
  | 'lambda'
  | 'lightsail'
  | 'rds'
  | 's3';
