import type {ProfileText} from '../../schema';

export const text: ProfileText = {
  tagline: 'queues jobs and finds machines for them',
  axes: {
    what: 'A managed queue and scheduler for container jobs, which starts and ends the capacity they need',
    unit: 'A job, described by a job definition; an array job holds up to {batch.array.size.max} of them',
    'you-manage': 'Image, job definition, roles, network, ceiling in vCPUs, retry rules; on EC2 also the machine image',
    'aws-manages': 'Queue, scheduler, starting and ending capacity; with Fargate also hosts and operating system',
    'compute-options': 'ECS or EKS, on EC2 or Spot; on ECS also Fargate, Fargate Spot and Managed Instances',
    'longest-run':
      'No limit per job on EC2; on Fargate do not count on more than {batch.fargate.duration.guaranteed|form=sentence}',
    'memory-cpu':
      'Up to {batch.fargate.vcpu.max} and {batch.fargate.memory.max} on Fargate; on EC2 what the instance has, GPUs included',
    disk: 'EBS or instance store on EC2, {fargate.ephemeral-storage.included} to {batch.fargate.ephemeral.max} on Fargate, EFS; gone with the job unless shared',
    scaling: 'By itself with the queue, between the minimum and maximum of vCPUs that you set',
    'scale-to-zero': 'Yes, with a minimum of zero vCPUs, and always on Fargate',
    'start-time': 'No figure promised; a job waits for its turn, for capacity and for the image',
    networking: 'In subnets of your VPC; on Fargate without a public address unless you ask for one',
    security: 'Execution role to start the job, job role for the code; on EC2 an instance role',
    pricing: 'Capacity, disks and logs that the jobs use; nothing for Batch itself',
    'price-example':
      'An hour of one vCPU on Fargate: {fargate.price.vcpu-hour.x86|bare}, plus {fargate.price.gb-hour.x86|bare} for each GB of memory',
    'free-tier': {
      is: 'not-applicable',
      because: 'Batch itself has no charge; its capacity is billed by the rules of EC2 or Fargate',
    },
    sla: {is: 'not-researched'},
    portability: 'The image runs on any container platform; definitions, queues and retry rules exist in Batch only',
    'good-for': 'Work that is long, heavy or numerous and that nobody is waiting for: reports, video, simulations',
    'not-for': 'Answers to people, short reactions to events, programs that never end',
    'exam-trap': 'No time limit, but also no instant start; and it is serverless only with Fargate',
  },
};
