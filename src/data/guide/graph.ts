/**
 * The decision guide without its words: questions with the answers and where each leads, and the outcomes. The ids of
 * answers stand in addresses that readers share, so an id that is published stays. Two answers may lead to the same place.
 *
 * Services stand on layers: an outcome names all layers it needs, and no question sets one layer against another.
 */
import type {GuideGraph} from '../schema';

export const graph = {
  start: 'need',
  questions: {
    need: {site: 'site-kind', app: 'form', work: 'duration', api: 'entrance', keep: 'what-to-keep'},

    'site-kind': {files: 'static-site', package: 'one-machine'},
    'one-machine': {yes: 'lightsail-server', no: 'ec2-server'},

    form: {image: 'kubernetes', source: 'one-application', machine: 'one-machine'},
    'one-application': {yes: 'beanstalk', no: 'kubernetes'},
    kubernetes: {no: 'ecs-capacity', yes: 'eks-nodes'},
    'ecs-capacity': {none: 'ecs-fargate', hardware: 'ecs-managed-instances', host: 'ecs-ec2'},
    'eks-nodes': {aws: 'eks-auto-mode', pods: 'eks-fargate', own: 'eks-node-groups'},

    duration: {short: 'size', long: 'queue'},
    size: {fits: 'crowd', larger: 'queue'},
    crowd: {single: 'lambda-event', list: 'job-capacity'},
    queue: {yes: 'job-capacity', no: 'scheduled-task'},
    'job-capacity': {ordinary: 'batch-fargate', special: 'batch-ec2'},

    entrance: {address: 'function-url', checks: 'api-kind', traffic: 'kubernetes'},
    'api-kind': {plain: 'backend', rest: 'rest-api', push: 'websocket-api'},
    backend: {uneven: 'http-api-lambda', steady: 'http-api-ecs'},

    'what-to-keep': {images: 'who-pulls', files: 'file-use', records: 'database'},
    'who-pulls': {us: 'ecr-private', world: 'public-registry'},
    'file-use': {whole: 's3-bucket', parts: 'volume'},
    database: {tables: 'rds-instance', fixed: 'lightsail-database', engine: 'database-on-ec2', keys: 'dynamodb'},
  },
  outcomes: {
    'static-site': {services: ['s3'], weigh: [], rather: ['lightsail-server']},
    'lightsail-server': {services: ['lightsail'], weigh: ['lightsail-vs-ec2'], rather: ['ec2-server'], shop: true},
    'ec2-server': {
      services: ['ec2'],
      weigh: ['lightsail-vs-ec2', 'vms-vs-containers'],
      rather: ['lightsail-server', 'ecs-fargate'],
      shop: true,
    },

    beanstalk: {
      services: ['elastic-beanstalk', 'ec2'],
      weigh: ['ecs-vs-elastic-beanstalk'],
      rather: ['ecs-fargate'],
      shop: true,
    },
    'ecs-fargate': {
      services: ['ecs', 'fargate', 'ecr'],
      weigh: ['ecs-and-fargate', 'ecs-vs-lambda'],
      rather: ['ecs-managed-instances', 'http-api-lambda'],
      shop: true,
    },
    'ecs-managed-instances': {
      services: ['ecs', 'ec2', 'ecr'],
      weigh: ['ecs-on-ec2-vs-fargate-vs-managed-instances'],
      rather: ['ecs-ec2'],
      shop: true,
    },
    'ecs-ec2': {
      services: ['ecs', 'ec2', 'ecr'],
      weigh: ['ecs-on-ec2-vs-fargate-vs-managed-instances'],
      rather: ['ecs-managed-instances'],
    },
    'eks-auto-mode': {services: ['eks', 'ec2', 'ecr'], weigh: ['ecs-vs-eks'], rather: ['ecs-fargate'], shop: true},
    'eks-fargate': {services: ['eks', 'fargate', 'ecr'], weigh: ['ecs-vs-eks'], rather: ['eks-auto-mode']},
    'eks-node-groups': {services: ['eks', 'ec2', 'ecr'], weigh: ['ecs-vs-eks'], rather: ['eks-auto-mode']},

    'lambda-event': {
      services: ['lambda'],
      weigh: ['batch-vs-lambda', 'ecs-vs-lambda'],
      rather: ['batch-fargate'],
      shop: true,
    },
    'batch-fargate': {
      services: ['batch', 'fargate', 'ecr'],
      weigh: ['batch-vs-lambda'],
      rather: ['lambda-event', 'scheduled-task'],
      shop: true,
    },
    'batch-ec2': {services: ['batch', 'ec2', 'ecr'], weigh: ['batch-vs-lambda'], rather: ['batch-fargate'], shop: true},
    'scheduled-task': {
      services: ['ecs', 'fargate', 'ecr'],
      weigh: ['ecs-and-fargate'],
      rather: ['batch-fargate'],
    },

    'function-url': {services: ['lambda'], weigh: [], rather: ['http-api-lambda']},
    'http-api-lambda': {
      services: ['api-gateway', 'lambda'],
      weigh: ['rest-vs-http-vs-websocket-apis', 'ecs-vs-lambda'],
      rather: ['http-api-ecs', 'rest-api'],
      shop: true,
    },
    'http-api-ecs': {
      services: ['api-gateway', 'ecs', 'fargate', 'ecr'],
      weigh: ['rest-vs-http-vs-websocket-apis', 'ecs-vs-lambda'],
      rather: ['http-api-lambda'],
      shop: true,
    },
    'rest-api': {
      services: ['api-gateway', 'lambda'],
      weigh: ['rest-vs-http-vs-websocket-apis'],
      rather: ['http-api-lambda'],
      shop: true,
    },
    'websocket-api': {
      services: ['api-gateway', 'lambda'],
      weigh: ['rest-vs-http-vs-websocket-apis'],
      rather: ['http-api-lambda'],
      shop: true,
    },

    'ecr-private': {services: ['ecr'], weigh: ['ecr-vs-docker-hub'], rather: ['public-registry'], shop: true},
    'public-registry': {services: ['ecr'], weigh: ['ecr-vs-docker-hub'], rather: ['ecr-private'], shop: true},
    's3-bucket': {services: ['s3'], weigh: [], rather: ['volume', 'rds-instance'], shop: true},
    volume: {services: ['ec2'], weigh: [], rather: ['s3-bucket']},
    'rds-instance': {services: ['rds'], weigh: [], rather: ['lightsail-database', 'database-on-ec2'], shop: true},
    'lightsail-database': {services: ['lightsail'], weigh: [], rather: ['rds-instance']},
    'database-on-ec2': {services: ['ec2'], weigh: [], rather: ['rds-instance']},
    dynamodb: {services: [], weigh: [], rather: ['rds-instance']},
  },
} as const satisfies GuideGraph;
