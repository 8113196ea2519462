/**
 * What the code blocks of the notes are, by their title: the types that JSON and handlers have to fit, and the commands of the
 * AWS CLI that no installed package can confirm.
 */
import type {Handlers, Structures} from './lib/snippet-types';

/** JSON by title: the type it is given to, written as TypeScript. `Ecs`, `Batch`, `Scaling` are the packages of the SDK. */
export const structures: Structures = {
  'task-definition.json': 'Ecs.RegisterTaskDefinitionCommandInput',
  'shop-web-service.json': 'Ecs.CreateServiceCommandInput',
  'capacity-provider.json': 'Ecs.CreateCapacityProviderCommandInput',
  'web-cpu.json': 'Scaling.PutScalingPolicyCommandInput',
  'job-definition.json': 'Batch.RegisterJobDefinitionCommandInput',
  // The SDK takes a lifecycle policy as text, and Beanstalk reads its file from the bundle: both are written out here.
  'lifecycle-policy.json': `{
    rules: {
      rulePriority: number;
      description?: string;
      selection: {
        tagStatus: 'tagged' | 'untagged' | 'any';
        tagPatternList?: string[];
        tagPrefixList?: string[];
        countType: 'imageCountMoreThan' | 'sinceImagePushed';
        countUnit?: 'days';
        countNumber: number;
      };
      action: {type: 'expire'};
    }[];
  }`,
  'Dockerrun.aws.json': `{
    AWSEBDockerrunVersion: 2;
    containerDefinitions: Ecs.ContainerDefinition[];
    volumes?: {name: string; host: {sourcePath: string}}[];
  }`,
};

/** TypeScript by title: the type of `aws-lambda` that its exported handler has. */
export const handlers: Handlers = {
  'thumbnails.ts': 'S3Handler',
  'get-order.ts': 'APIGatewayProxyHandlerV2WithJWTAuthorizer',
};

const ownCommand = 'a command of the AWS CLI itself, not of the API';
const notInstalled = 'the package of the SDK is not installed for one command';

/** Commands that are not looked up, and why. */
export const uncheckedCommands: Readonly<Record<string, string>> = {
  'ecr get-login-password': ownCommand,
  'ecs wait': ownCommand,
  's3 cp': ownCommand,
  's3 presign': ownCommand,
  'cloudwatch put-metric-alarm': notInstalled,
  'logs create-log-group': notInstalled,
  'elbv2 describe-target-health': notInstalled,
  'autoscaling describe-scaling-activities': notInstalled,
};

/** Services of the AWS CLI and the package of the SDK that knows their commands. */
export const cliPackages: Readonly<Record<string, string>> = {
  'application-autoscaling': '@aws-sdk/client-application-auto-scaling',
  batch: '@aws-sdk/client-batch',
  ec2: '@aws-sdk/client-ec2',
  ecr: '@aws-sdk/client-ecr',
  ecs: '@aws-sdk/client-ecs',
  eks: '@aws-sdk/client-eks',
  lambda: '@aws-sdk/client-lambda',
  lightsail: '@aws-sdk/client-lightsail',
  rds: '@aws-sdk/client-rds',
  s3api: '@aws-sdk/client-s3',
};

/** What a learner finds in the notes, whoever rewrites them. */
export const promised: readonly {page: string; title: string; holds: RegExp}[] = [
  {page: 'services/ecs/building-blocks.mdx', title: 'task-definition.json', holds: /"containerDefinitions"/},
  {page: 'services/lambda/index.mdx', title: 'thumbnails.ts', holds: /export async function handler/},
  {page: 'services/batch/index.mdx', title: 'job-definition.json', holds: /"jobDefinitionName"/},
  {
    page: 'services/ecr/index.mdx',
    title: 'push-web.sh',
    holds: /get-login-password[^]*docker login[^]*docker tag[^]*docker push/,
  },
];
