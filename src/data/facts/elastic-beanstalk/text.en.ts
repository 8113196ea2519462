import type {FactTexts} from '../../schema';
import type {facts} from './facts';

export const texts = {
  'elastic-beanstalk.cluster.launched': {
    name: 'Cluster Mode of Elastic Beanstalk since',
    note: 'Environments on EC2 are called Beanstalk Standard since then.',
  },
  'elastic-beanstalk.cluster.orchestrator': {
    name: 'What Beanstalk Cluster runs containers on',
    note: 'Beanstalk Standard, the older form, runs on EC2 instances.',
  },
  'elastic-beanstalk.bundle.same-region': {name: 'The code’s S3 bucket is in the Region of the environment'},
  'elastic-beanstalk.docker-branch.compose': {name: 'Docker Compose on the Docker branch'},
  'elastic-beanstalk.docker-branch.ecs': {
    name: 'The Docker branch uses ECS',
    note: 'Docker runs straight on the EC2 instances.',
  },
  'elastic-beanstalk.docker.branches': {name: 'Platform branches for containers'},
  'elastic-beanstalk.docker.operating-systems': {
    name: 'Operating systems of the container branches',
    note: 'Read in an undated copy of the page; check whether the Amazon Linux 2 branches are still offered.',
  },
  'elastic-beanstalk.ecs-branch.ecs': {
    name: 'The ECS branch uses ECS',
    note: 'Elastic Beanstalk makes an ECS cluster of EC2 instances and a task definition.',
  },
  'elastic-beanstalk.ecs-branch.file': {name: 'File that describes the containers on the ECS branch'},
  'elastic-beanstalk.ecs-branch.file-version': {
    name: 'Version number in that file',
    note: 'Stands under AWSEBDockerrunVersion.',
  },
  'elastic-beanstalk.environment-name.max': {name: 'Characters in an environment’s name, at most'},
  'elastic-beanstalk.environment-name.min': {name: 'Characters in an environment’s name, at least'},
  'elastic-beanstalk.fargate': {name: 'Containers on Fargate', note: 'Both branches run containers on EC2 instances.'},
  'elastic-beanstalk.resources': {name: 'Services on which an environment is built'},
  'elastic-beanstalk.same-containers': {
    name: 'Every instance of an environment runs the same containers',
    note: 'So one container cannot scale without the others; a service on ECS can.',
  },
  'elastic-beanstalk.tier.web': {name: 'Environment tier that answers HTTP requests'},
  'elastic-beanstalk.tier.worker': {name: 'Environment tier that works through background jobs'},
  'elastic-beanstalk.tier.worker.type': {name: 'Type of the worker tier'},
} as const satisfies FactTexts<typeof facts>;
