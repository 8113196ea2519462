import type {VariantText} from '../../schema';

export const text: VariantText = {
  name: 'ECS Managed Instances',
  axes: {
    what: 'Tasks on EC2 instances in your account that AWS chooses, starts, patches and replaces',
    'you-manage': 'Requirements for the instances, task sizes, network, roles and scaling policy of the service',
    'aws-manages': 'Choice, number, operating system, patches and replacement of the instances',
    'longest-run':
      'No time limit, but tasks move: an instance drains after {ecs.managed-instances.drain-after|form=sentence} and is gone after {ecs.managed-instances.lifetime.max|form=sentence} at the latest',
    'memory-cpu': 'What the chosen EC2 instance types have, GPUs included',
    disk: 'Data volume of the instance, shared by its tasks; you may set its size',
    scaling: 'Tasks by a policy of the service; AWS adds and removes the instances',
    'scale-to-zero': 'Yes; instances that stay idle are removed, unless you switch that off',
    'start-time': 'Image pull and application start if an instance has room; otherwise AWS starts one first',
    networking: 'awsvpc or host, no bridge',
    pricing:
      'The EC2 price of whole instances plus a fee by the second, {ecs.managed-instances.billing.min|form=sentence} at least',
    'price-example': 'Fee in AWS’s example, a c6a.2xlarge: {ecs.managed-instances.fee.example} per hour, on top of EC2',
    'good-for': 'GPUs and special instance types without maintaining machines; many tasks packed on few instances',
    'not-for': 'Windows containers, your own machine image, tasks that cannot be moved',
  },
};
