import type {SourceFile} from '../../schema';

export const sources = {
  'application-version': {
    title: 'AWS::ElasticBeanstalk::ApplicationVersion',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticbeanstalk-applicationversion.html',
  },
  'cluster-options': {
    title: 'Configuration options for Beanstalk Cluster environments',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general-eks.html',
  },
  docker: {
    title: 'Using the Elastic Beanstalk Docker platform branch',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/docker.html',
  },
  dockerrun: {
    title: 'Configuring the Dockerrun.aws.json v2 file',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/create_deploy_docker_v2config.html',
  },
  environment: {
    title: 'AWS::ElasticBeanstalk::Environment',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticbeanstalk-environment.html',
  },
  'release-cluster-mode': {
    title: 'Elastic Beanstalk release notes: Cluster Mode, 17 September 2026',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/relnotes/release-2026-09-17-cluster-mode.html',
  },
  tier: {
    title: 'AWS::ElasticBeanstalk::Environment Tier',
    url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-elasticbeanstalk-environment-tier.html',
  },
  welcome: {
    title: 'What is AWS Elastic Beanstalk?',
    url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/Welcome.html',
  },
} as const satisfies SourceFile;
