import type {VariantText} from '../../schema';

export const text: VariantText = {
  name: 'ECS on Fargate',
  axes: {
    what: 'Tasks on capacity that AWS supplies for each task, without instances',
    'you-manage': 'Size of the task, network, roles and scaling policy; no machines',
    'aws-manages': 'Hosts, their operating system and patches, and the isolation between tasks',
    'longest-run':
      'No time limit; AWS may retire a task for maintenance, {fargate.retirement.wait.default|form=sentence} after its notice by default',
    'memory-cpu':
      'Fixed sizes: {fargate.vcpu.min} with {fargate.memory.min} up to {fargate.vcpu.max} with {fargate.memory.max}',
    disk: '{fargate.ephemeral-storage.included} included, up to {fargate.ephemeral-storage.max} for each task; EFS or EBS for more',
    scaling: 'Tasks by a policy of the service; there are no instances to scale',
    'scale-to-zero': 'Yes; with zero tasks no vCPU or memory is billed',
    'start-time': 'Capacity, the whole image pulled for each task, application start; images are not cached',
    networking: '{fargate.network-mode} only: a network interface and a private address for each task',
    pricing:
      'Requested vCPU and memory, per second from image pull to stop, {fargate.price.duration.min|form=sentence} at least',
    'price-example':
      'A task of one vCPU and {fargate.size.1-vcpu.memory.min}, running all month: {fargate.month.1-vcpu-2-gb.x86}',
    'good-for': 'Small or uneven load, strong isolation between tasks, teams without platform specialists',
    'not-for': 'GPUs, privileged containers, daemon services, your own machine image',
  },
};
