/** The services of the site, in the order in which lists show them. */
export const serviceIds = [
  'ecs',
  'fargate',
  'ecr',
  'eks',
  'lambda',
  'batch',
  'api-gateway',
  'lightsail',
  'ec2',
  'elastic-beanstalk',
  's3',
  'rds',
] as const;
export type ServiceId = (typeof serviceIds)[number];

/** Whether a word of a note, a fact or an address names a service. */
export const isServiceId = (id: string): id is ServiceId => (serviceIds as readonly string[]).includes(id);

/** Sides of a comparison that are no service. */
export const variantIds = [
  'virtual-machine',
  'container',
  'ecs-on-ec2',
  'ecs-on-fargate',
  'ecs-managed-instances',
  'rest-api',
  'http-api',
  'websocket-api',
  'docker-hub',
] as const;
export type VariantId = (typeof variantIds)[number];
