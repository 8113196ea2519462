import type {VariantText} from '../../schema';

export const text: VariantText = {
  name: 'Container',
  axes: {
    what: 'Isolated processes on the kernel of a host, started from an image with the application and its libraries',
    unit: 'A container; ECS groups one or more of them in a task, EKS in a pod',
    'you-manage': 'The image and everything in it; on EC2 capacity the host as well',
    'aws-manages': 'On Fargate the host and its kernel; on EC2 capacity only what lies below the instance',
    'compute-options':
      'EC2 instances, ECS Managed Instances, Fargate, or servers of your own through ECS Anywhere and EKS Hybrid Nodes',
    'memory-cpu': 'A share of the host, reserved or limited for each container or task',
    disk: 'A thin writable layer that goes with the container; volumes for what must remain',
    scaling: 'The orchestrator adds and removes copies; room on the hosts has to follow, except on Fargate',
    'start-time': 'No boot: the image is pulled if the host lacks it, then the application starts',
    networking: 'Ports of the host, or with awsvpc an address of its own for each task',
    security: 'On ECS one IAM role for each task; containers share the kernel of their host, tasks on Fargate do not',
    portability: 'Any host with an OCI runtime, the same kind of kernel and the same processor architecture',
    'good-for':
      'Software released often, many small applications on few machines, one package from laptop to production',
    'not-for': 'Software that needs its own kernel, drivers or desktop; code of strangers on one shared host',
    'exam-trap': 'Not every container shares its kernel with others: a task on Fargate does not',
  },
};
