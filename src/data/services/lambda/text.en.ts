import type {ProfileText} from '../../schema';

export const text: ProfileText = {
  tagline: 'functions that run once for each event',
  axes: {
    what: 'A service that runs your function once for each event, without servers',
    unit: 'A function; each running copy has an execution environment of its own',
    'you-manage':
      'Code and libraries, runtime, memory and timeout, permissions, errors; with an image also its contents',
    'aws-manages': 'Hardware, operating system, isolation, number of copies, patches of managed runtimes',
    'compute-options': 'Machines of AWS that you never see, {lambda.architectures}; Managed Instances run it on EC2',
    'longest-run': '{lambda.timeout.max} per invocation',
    'memory-cpu': '{lambda.memory.min} to {lambda.memory.max}; one vCPU for each {lambda.memory.per-vcpu}',
    disk: '{lambda.tmp.default} in /tmp, up to {lambda.tmp.max}; gone with the environment',
    scaling:
      'By itself: up to {lambda.scaling.environments} more environments every {lambda.scaling.interval|form=sentence} per function, until the account’s concurrency quota',
    'scale-to-zero': 'Yes: without events nothing runs and nothing is charged',
    'start-time':
      'At once in a warm environment; a cold start adds the init phase, at most {lambda.init.on-demand.max|form=sentence}',
    networking: 'Outside your VPC with internet access; attached to a VPC it has only the routes of that VPC',
    security: 'An execution role for what it may do, a resource-based policy for who may invoke it',
    pricing: 'Each request, and memory multiplied by duration, rounded up to {lambda.price.rounding}',
    'price-example':
      '{lambda.example.mobile-backend} per month for the mobile back end of AWS’s example, less the free tier',
    'free-tier': '{lambda.free.requests} requests and {lambda.free.gb-seconds} per month, without an end date',
    sla: {is: 'not-researched'},
    portability: 'The code moves, events and configuration do not; an image still needs Lambda’s runtime interface',
    'good-for': 'Short work that starts with an event, uneven traffic, API back ends, glue between services',
    'not-for': 'Work longer than the timeout, GPUs, load that is high day and night',
    'exam-trap': 'One long task rules it out, however small: the limit is time, not language',
  },
};
