import type {ProfileText} from '../../schema';

export const text: ProfileText = {
  tagline: 'keeps your containers running',
  axes: {
    what: 'Orchestrator: starts containers, keeps the wanted number running, connects them to network and load balancer',
    unit: 'Task: one or more containers from one task definition; a service keeps tasks running',
    'you-manage': 'Image, task definition, IAM roles, network, scaling policy; with EC2 capacity also the instances',
    'aws-manages': 'Control plane and scheduler; with Fargate or Managed Instances also the machines',
    'compute-options': 'Fargate, EC2, ECS Managed Instances, or servers of your own through ECS Anywhere',
    'longest-run': 'No time limit; a task runs until it ends or is stopped',
    'memory-cpu':
      'Depends on capacity: up to {fargate.vcpu.max} and {fargate.memory.max} on Fargate, up to {ecs.ec2.task-cpu.max} on EC2',
    disk: 'Temporary disk that goes with the task; EFS, EBS or S3 Files for more',
    scaling: 'Number of tasks, by policies that you add; on EC2 the number of instances as well',
    'scale-to-zero': 'Yes, with zero tasks; waking up needs a metric that does not come from tasks',
    'start-time': 'The time to find capacity, pull the image and start the application',
    networking: 'In your VPC; with awsvpc each task has its own network interface; load balancer optional',
    security: 'Task role for the code; task execution role for image, logs and secrets',
    pricing: 'Capacity, load balancer, storage and logs; nothing for ECS itself',
    'price-example':
      'A task of one vCPU and {fargate.size.1-vcpu.memory.min} on Fargate, running all month: {fargate.month.1-vcpu-2-gb.x86}',
    'free-tier': {
      is: 'not-applicable',
      because: 'ECS itself has no charge; its capacity is billed by the rules of EC2 or Fargate',
    },
    sla: '{ecs.sla} per month and Region, for tasks in several Availability Zones',
    portability: 'The image runs on any container platform; task definitions and services exist in ECS only',
    'good-for': 'Websites, APIs, workers and scheduled containers without Kubernetes',
    'not-for': 'The Kubernetes API and its tools, short code that reacts to events, static sites',
    'exam-trap': 'Fargate is capacity for ECS, not an alternative to it',
  },
};
