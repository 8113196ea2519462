import type {Exam, ExamGuide} from '../schema';

/** What the exams ask, by official number, and where the notes answer it. */
export const examGuides = {
  'CLF-C02': {
    source: 'aws/clf-c02-guide',
    passing: 700,
    domains: {'1': 24, '2': 30, '3': 34, '4': 12},
    statements: {
      '1.1': [
        'concepts/cloud-vs-on-premises#capacity',
        'concepts/cloud-vs-on-premises#regions',
        'concepts/auto-scaling',
      ],
      '1.4': ['concepts/cloud-vs-on-premises#cost', 'concepts/serverless#definition'],
      '2.1': [
        'concepts/shared-responsibility',
        'services/ec2#what-you-manage',
        'services/rds#what-you-manage',
        'services/lambda#what-you-manage',
      ],
      '3.1': ['services/ecs/from-image-to-running-task', 'concepts/cloud-vs-on-premises#models'],
      '3.3': [
        'services/ec2',
        'services/ecs',
        'services/eks',
        'services/ecr',
        'services/fargate',
        'services/lambda',
        'services/batch',
        'services/elastic-beanstalk',
        'services/lightsail',
        'concepts/auto-scaling#idea',
        'concepts/virtual-machines-vs-containers#side-by-side',
      ],
      '3.4': ['services/rds'],
      '3.5': ['services/api-gateway'],
      '3.6': ['services/s3#options'],
      '4.1': ['services/ec2#price', 'reference/prices'],
    },
  },
  'SAA-C03': {
    source: 'aws/saa-c03-guide',
    passing: 720,
    domains: {'1': 30, '2': 26, '3': 24, '4': 20},
    statements: {
      '2.1': [
        'concepts/microservices',
        'concepts/serverless',
        'services/ecs',
        'services/eks',
        'services/fargate',
        'services/lambda',
        'services/ecr',
        'services/elastic-beanstalk',
        'services/api-gateway#options',
        'compare/ecs-vs-eks',
        'compare/rest-vs-http-vs-websocket-apis',
      ],
      '2.2': [
        'concepts/cloud-vs-on-premises#regions',
        'services/ec2#scaling',
        'services/rds#options',
        'services/api-gateway#scaling',
      ],
      '3.1': ['services/s3#options'],
      '3.2': [
        'concepts/auto-scaling#policies',
        'services/ecs/auto-scaling',
        'services/ec2#scaling',
        'services/eks#scaling',
        'services/fargate#limits',
        'services/lambda#scaling',
        'services/batch#when-to-use',
        'compare/batch-vs-lambda',
      ],
      '3.3': ['services/rds#scaling'],
      '4.1': ['services/s3#price'],
      '4.2': [
        'services/ec2#price',
        'services/ecs#price',
        'services/eks#price',
        'services/fargate#price',
        'services/lambda/pricing',
        'compare/ec2-vs-lambda',
        'compare/ecs-on-ec2-vs-fargate-vs-managed-instances',
      ],
      '4.3': ['services/rds#price'],
    },
  },
} as const satisfies Readonly<Record<Exam, ExamGuide>>;

type Guides = typeof examGuides;

/** A page, or one of its headings, that a task statement leads to. */
export type ExamTarget = {
  [E in Exam]: {
    [S in keyof Guides[E]['statements']]: Guides[E]['statements'][S] extends readonly (infer T extends string)[]
      ? T
      : never;
  }[keyof Guides[E]['statements']];
}[Exam];

/** The words of the exam map; a missing one does not compile. */
export interface ExamTexts {
  exams: {
    [E in Exam]: {
      domains: Record<keyof Guides[E]['domains'], string>;
      /** What the statement asks, in our words. */
      statements: Record<keyof Guides[E]['statements'], string>;
    };
  };
  /** What a reader finds there. */
  targets: Record<ExamTarget, string>;
}
