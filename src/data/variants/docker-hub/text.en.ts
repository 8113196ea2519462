import type {VariantText} from '../../schema';

export const text: VariantText = {
  name: 'Docker Hub',
  axes: {
    what: 'Registry of Docker, Inc. for container images, public first, with private repositories as well',
    unit: 'An image in a repository, named by tag or digest',
    'you-manage': 'Content of the images, tags, accounts and access tokens, and what you keep',
    'aws-manages': 'Nothing: Docker, Inc. runs the registry, outside AWS and outside your account',
    networking: 'HTTPS over the internet; from a private subnet by NAT, or through a pull-through cache in ECR',
    security: 'Accounts, teams and access tokens of Docker; no IAM, so private images need a stored secret',
    pricing: 'A free personal plan with pull limits, or a paid plan per user',
    portability: 'Standard OCI images for any client; the login works in every cloud and on a laptop',
    'good-for': 'Open source and base images that everybody should find, and teams that work across clouds',
    'not-for': 'Deployments that must not depend on pull limits or on a service outside AWS',
  },
};
