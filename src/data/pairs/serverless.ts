/** Pairs with Lambda, API Gateway or Lightsail. The page of `a-vs-b` is also reached as `b-vs-a`. */
import type {PairFile} from '../schema';

export const pairs = {
  'ecs-vs-lambda': {sides: ['ecs', 'lambda'], relation: 'overlap', written: 'compare/ecs-vs-lambda'},
  'ecs-vs-api-gateway': {
    sides: ['ecs', 'api-gateway'],
    relation: 'stack',
    wanted: ['compare/rest-vs-http-vs-websocket-apis'],
  },
  'ecs-vs-lightsail': {sides: ['ecs', 'lightsail'], relation: 'overlap', wanted: ['compare/lightsail-vs-ec2']},
  'fargate-vs-lambda': {sides: ['fargate', 'lambda'], relation: 'overlap', wanted: ['compare/ecs-vs-lambda']},
  'fargate-vs-api-gateway': {
    sides: ['fargate', 'api-gateway'],
    relation: 'stack',
    wanted: ['compare/rest-vs-http-vs-websocket-apis'],
  },
  'fargate-vs-lightsail': {sides: ['fargate', 'lightsail'], relation: 'overlap', wanted: ['compare/lightsail-vs-ec2']},
  'ecr-vs-lambda': {sides: ['ecr', 'lambda'], relation: 'stack', wanted: ['compare/ecr-vs-docker-hub']},
  'ecr-vs-api-gateway': {
    sides: ['ecr', 'api-gateway'],
    relation: 'stack',
    wanted: ['compare/ecr-vs-docker-hub', 'compare/rest-vs-http-vs-websocket-apis'],
  },
  'ecr-vs-lightsail': {sides: ['ecr', 'lightsail'], relation: 'stack', wanted: ['compare/ecr-vs-docker-hub']},
  'eks-vs-lambda': {sides: ['eks', 'lambda'], relation: 'overlap', wanted: ['compare/ecs-vs-lambda']},
  'eks-vs-api-gateway': {
    sides: ['eks', 'api-gateway'],
    relation: 'stack',
    wanted: ['compare/rest-vs-http-vs-websocket-apis'],
  },
  'eks-vs-lightsail': {sides: ['eks', 'lightsail'], relation: 'overlap', wanted: ['compare/ecs-vs-eks']},
  'batch-vs-lambda': {sides: ['batch', 'lambda'], relation: 'overlap', written: 'compare/batch-vs-lambda'},
  'lambda-vs-api-gateway': {
    sides: ['lambda', 'api-gateway'],
    relation: 'stack',
    wanted: ['compare/rest-vs-http-vs-websocket-apis'],
  },
  'lambda-vs-lightsail': {sides: ['lambda', 'lightsail'], relation: 'overlap', wanted: ['compare/ec2-vs-lambda']},
  'ec2-vs-lambda': {sides: ['ec2', 'lambda'], relation: 'overlap', written: 'compare/ec2-vs-lambda'},
  'lambda-vs-elastic-beanstalk': {
    sides: ['lambda', 'elastic-beanstalk'],
    relation: 'overlap',
    wanted: ['compare/ecs-vs-lambda'],
  },
  'batch-vs-api-gateway': {
    sides: ['batch', 'api-gateway'],
    relation: 'stack',
    wanted: ['compare/rest-vs-http-vs-websocket-apis'],
  },
  'batch-vs-lightsail': {sides: ['batch', 'lightsail'], relation: 'overlap', wanted: ['compare/batch-vs-lambda']},
  'api-gateway-vs-lightsail': {
    sides: ['api-gateway', 'lightsail'],
    relation: 'stack',
    wanted: ['compare/rest-vs-http-vs-websocket-apis'],
  },
  'api-gateway-vs-ec2': {
    sides: ['api-gateway', 'ec2'],
    relation: 'stack',
    wanted: ['compare/rest-vs-http-vs-websocket-apis'],
  },
  'api-gateway-vs-elastic-beanstalk': {
    sides: ['api-gateway', 'elastic-beanstalk'],
    relation: 'stack',
    wanted: ['compare/rest-vs-http-vs-websocket-apis'],
  },
  'lightsail-vs-ec2': {sides: ['lightsail', 'ec2'], relation: 'overlap', written: 'compare/lightsail-vs-ec2'},
  'lightsail-vs-elastic-beanstalk': {
    sides: ['lightsail', 'elastic-beanstalk'],
    relation: 'alternatives',
    wanted: ['compare/lightsail-vs-ec2'],
  },
} as const satisfies PairFile;
