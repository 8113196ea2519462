import type {ProfileText} from '../../schema';

export const text: ProfileText = {
  tagline: 'managed registry for container images',
  axes: {
    what: 'Registry of AWS for container images and OCI artifacts, private or public',
    unit: 'An image in a repository, named by tag or digest',
    'you-manage': 'Content of the images, tags, permissions, lifecycle rules, and what follows from scan findings',
    'aws-manages': 'Storage, availability, encryption, the scanner',
    'compute-options': {is: 'not-applicable', because: 'It stores images and runs nothing'},
    'longest-run': {is: 'not-applicable', because: 'An image stays until you or a lifecycle rule removes it'},
    'memory-cpu': {is: 'not-applicable', because: 'It stores images and runs nothing'},
    disk: 'As much as you push, in layers of up to {ecr.layer.max}',
    scaling: 'Nothing to set; AWS grows the storage and answers every push and pull within your quotas',
    'scale-to-zero': {
      is: 'not-applicable',
      because: 'Nothing runs; stored images are charged even if nobody pulls them',
    },
    'start-time': {
      is: 'not-applicable',
      because: 'Nothing starts; restoring an archived image takes up to {ecr.archive.restore.max}',
    },
    networking: 'HTTPS address in the Region; from a private subnet by NAT or endpoints for ecr.api, ecr.dkr and S3',
    security: 'IAM policies and repository policies; a login token lives for {ecr.token.lifetime}',
    pricing:
      'Compressed layers by GB and month, and data that leaves the Region; enhanced scanning by Amazon Inspector',
    'price-example': {is: 'not-researched', because: 'Its prices could only be read at third parties'},
    'free-tier':
      'For public repositories: {ecr.public.storage.free} stored, {ecr.public.anonymous-transfer.max} of anonymous pulls a month',
    sla: {is: 'not-researched'},
    portability: 'Standard OCI images for any client; policies, scanning and the login are tied to AWS',
    'good-for': 'Images that run on AWS: permissions by role, layers in the Region of the tasks',
    'not-for': 'Packages of programming languages, plain files, or images that the whole world should find',
    'exam-trap': 'Registry, not Repository: it stores built images, never the Dockerfile, and runs nothing',
  },
};
