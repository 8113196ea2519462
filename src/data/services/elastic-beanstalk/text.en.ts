import type {ProfileText} from '../../schema';

export const text: ProfileText = {
  tagline: 'deploys your web application on ordinary AWS resources',
  axes: {
    what: 'A platform that builds an environment around your web application and deploys each version into it',
    unit: 'An environment that runs one version of an application',
    'you-manage': 'Code, number and size of instances, roles, data, and when to take a newer platform version',
    'aws-manages':
      'Building the environment, deployments, health monitoring, platform versions with operating system and runtime',
    'compute-options': 'EC2 instances in your account; in the newer Cluster mode nodes of EKS; never Fargate',
    'longest-run': 'No time limit; an environment runs until you pause or terminate it',
    'memory-cpu': 'Set by the EC2 instance type of the environment',
    disk: 'Volumes of the instances, gone when an instance is replaced; S3 and RDS for what must stay',
    scaling:
      'A load-balanced environment adds and removes instances by triggers or schedule, all with the same containers',
    'scale-to-zero': {
      is: 'no',
      because: 'Only when you pause an environment by hand; its load balancer is still charged',
    },
    'start-time': 'No figure promised; instances boot and then install the version',
    networking: 'In your VPC or the default one; a load balancer is optional',
    security: 'A service role for Elastic Beanstalk, an instance profile for your code',
    pricing: 'Instances, load balancer, volumes and other resources; nothing for Elastic Beanstalk itself',
    'price-example':
      'About {ec2.t3-micro.month} for a month of an environment of one t3.micro, without disk and address; seen at third parties',
    'free-tier': {
      is: 'not-applicable',
      because: 'Elastic Beanstalk itself has no charge; its resources are billed by their own rules',
    },
    sla: {is: 'not-researched'},
    portability: 'The code moves; environments and their configuration exist in Elastic Beanstalk only',
    'good-for': 'One web application or API of a small team that would rather upload code than build infrastructure',
    'not-for': 'Several containers that scale apart, containers on Fargate, short reactions to events',
    'exam-trap': 'It deploys the code of an application; CloudFormation builds any infrastructure from a template',
  },
};
