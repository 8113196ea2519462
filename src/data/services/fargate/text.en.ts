import type {ProfileText} from '../../schema';

export const text: ProfileText = {
  tagline: 'serverless capacity for containers',
  axes: {
    what: 'Capacity for containers without instances: an isolated machine of a chosen size for each task',
    unit: 'A task of ECS or a pod of EKS, with a fixed size',
    'you-manage': 'Image, task size, number of tasks, VPC, security groups, IAM roles, data',
    'aws-manages': 'Hosts, operating system, container runtime, patches, isolation between tasks',
    'compute-options':
      'Capacity of AWS, On-Demand or Spot, x86 or Arm, for ECS and Batch; on EKS only On-Demand and x86',
    'longest-run':
      'No limit; AWS announces the retirement of a task, by default {fargate.retirement.wait.default|form=sentence} ahead',
    'memory-cpu':
      '{fargate.vcpu.min} with {fargate.memory.min} to {fargate.vcpu.max} with {fargate.memory.max}, in fixed pairs',
    disk: '{fargate.ephemeral-storage.included} included, up to {fargate.ephemeral-storage.max} on ECS; gone when the task stops',
    scaling: 'The orchestrator adds tasks by your scaling policy; there are no instances to scale',
    'scale-to-zero': 'Yes, when the orchestrator runs no task; then nothing is charged',
    'start-time': 'No figure promised; each task first downloads its whole image, so small images start sooner',
    networking:
      '{fargate.network-mode} only: each task has its own network interface, private address and security groups',
    security: 'Task role for the code, execution role for image, logs and secrets; no kernel shared with other tasks',
    pricing:
      'vCPU and memory requested, per second, at least {fargate.price.duration.min}; disk above the included part',
    'price-example':
      '{fargate.month.0-25-vcpu-0-5-gb.x86} for a month of one task with {fargate.vcpu.min} and {fargate.memory.min} on x86',
    'free-tier': {is: 'not-researched', because: 'Only third parties say that there is none'},
    sla: '{ecs.sla} a month in a Region, in one agreement with ECS',
    portability: 'Any OCI image built for x86 or Arm; task definition, roles and network are tied to AWS',
    'good-for': 'Websites, APIs, workers and jobs with small or uneven load and nobody to patch machines',
    'not-for': 'GPUs, privileged containers, daemons, your own machine image, or heavy load that is always steady',
    'exam-trap': 'It is no alternative to ECS: ECS and EKS decide, Fargate is where it runs',
  },
};
