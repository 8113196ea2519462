import type {SourceFile} from '../../schema';

export const sources = {
  'free-tier': {title: 'AWS Free Tier', url: 'https://aws.amazon.com/free/'},
  'free-tier-guide': {
    title: 'Explore AWS services with AWS Free Tier',
    url: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/free-tier.html',
  },
  'shared-responsibility': {
    title: 'Shared Responsibility Model',
    url: 'https://aws.amazon.com/compliance/shared-responsibility-model/',
  },
  'six-advantages': {
    title: 'Six advantages of cloud computing',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/aws-overview/six-advantages-of-cloud-computing.html',
  },
  'types-of-cloud-computing': {
    title: 'Types of cloud computing',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/aws-overview/types-of-cloud-computing.html',
  },
} as const satisfies SourceFile;
