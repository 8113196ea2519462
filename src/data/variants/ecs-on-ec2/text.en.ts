import type {VariantText} from '../../schema';

export const text: VariantText = {
  name: 'ECS on EC2',
  axes: {
    what: 'Tasks on EC2 instances of your own, usually in an Auto Scaling group',
    'you-manage': 'Instance types, machine image, patches, ECS agent, and enough room for the tasks',
    'aws-manages': 'Control plane, placement of tasks, and the hardware under the instances',
    'longest-run': 'No time limit; a task lives at most as long as its instance',
    'memory-cpu':
      'What the instance has; task CPU {ecs.ec2.task-cpu.min|bare} to {ecs.ec2.task-cpu.max}, and you may leave it out',
    disk: 'Disk of the instance, shared by its tasks; Docker volumes, EBS, EFS',
    scaling: 'Tasks by a policy of the service, instances by a capacity provider with an Auto Scaling group',
    'scale-to-zero': 'Yes, if the Auto Scaling group may go to zero; the next task then waits for an instance',
    'start-time': 'Image pull and application start if an instance has room; otherwise an instance boots first',
    networking: '{ecs.network-modes}; on Linux {ecs.network-mode.default} if you give no mode',
    pricing: 'The instances, full or empty: On-Demand, Spot, reserved or with a Savings Plan',
    'price-example': 'An m7g.xlarge all month, full or empty: {ec2.m7g-xlarge.month}',
    'good-for': 'GPUs, special instance types, your own machine image, access to the host, high and steady load',
    'not-for': 'Teams that do not want to patch and size machines',
  },
};
