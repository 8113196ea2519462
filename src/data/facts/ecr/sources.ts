import type {SourceFile} from '../../schema';

export const sources = {
  archive: {
    title: 'Archiving an image in Amazon ECR',
    url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/archive_restore_image.html',
  },
  authentication: {
    title: 'Private registry authentication in Amazon ECR',
    url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html',
  },
  encryption: {
    title: 'Encryption at rest',
    url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html',
  },
  'lifecycle-policies': {
    title: 'Automate the cleanup of images by using lifecycle policies in Amazon ECR',
    url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html',
  },
  pricing: {title: 'Amazon Elastic Container Registry pricing', url: 'https://aws.amazon.com/ecr/pricing/'},
  'public-quotas': {
    title: 'Amazon ECR Public service quotas',
    url: 'https://docs.aws.amazon.com/AmazonECR/latest/public/public-service-quotas.html',
  },
  'pull-through-cache': {
    title: 'Sync an upstream registry with an Amazon ECR private registry',
    url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/pull-through-cache.html',
  },
  quotas: {
    title: 'Amazon ECR service quotas',
    url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/service-quotas.html',
  },
  replication: {
    title: 'Private image replication in Amazon ECR',
    url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/replication.html',
  },
  'repository-creation-templates': {
    title:
      'Templates to control repositories created during a pull through cache, create on push, or replication action',
    url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-creation-templates.html',
  },
  'scanning-basic': {
    title: 'Scan images for OS vulnerabilities in Amazon ECR',
    url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning-basic.html',
  },
  'scanning-enhanced': {
    title: 'Scan images for OS and programming language package vulnerabilities in Amazon ECR',
    url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning-enhanced.html',
  },
  signing: {
    title: 'Managed signing',
    url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/managed-signing.html',
  },
  'tag-mutability': {
    title: 'Preventing image tags from being overwritten in Amazon ECR',
    url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html',
  },
  'what-is': {
    title: 'What is Amazon Elastic Container Registry?',
    url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/what-is-ecr.html',
  },
} as const satisfies SourceFile;
