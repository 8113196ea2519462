import type {FactTexts} from '../../schema';
import type {facts} from './facts';

export const texts = {
  'ecr.archive.duration.min': {
    name: 'Shortest time billed for an archived image',
    note: 'Deleting it earlier does not make it cheaper.',
  },
  'ecr.archive.pull': {name: 'Pulling an archived image', note: 'Restore it first.'},
  'ecr.archive.restore.max': {name: 'Longest time to restore an archived image'},
  'ecr.archive.scan': {name: 'Scanning an archived image'},
  'ecr.archive.since': {name: 'Archive storage class since'},
  'ecr.creation-templates.uses': {name: 'Events for which a template can create a repository'},
  'ecr.encryption.default': {name: 'Encryption without a setting'},
  'ecr.encryption.types': {
    name: 'Kinds of encryption at rest',
    note: 'KMS_DSSE encrypts in two layers; AWS offers it in the GovCloud (US) Regions only.',
  },
  'ecr.layer.max': {name: 'Largest image layer'},
  'ecr.lifecycle.actions': {
    name: 'Actions of a lifecycle rule',
    note: 'TRANSITION moves an image to the archive class.',
  },
  'ecr.lifecycle.delay': {name: 'Longest time until a lifecycle rule takes effect on an image'},
  'ecr.lifecycle.preview': {name: 'Preview of a lifecycle policy'},
  'ecr.lifecycle.rules.max': {name: 'Rules in a lifecycle policy', note: 'Read in an older copy of the page.'},
  'ecr.oci': {name: 'OCI images and artifacts'},
  'ecr.public.anonymous-transfer.max': {name: 'Data that anonymous pulls from the public gallery may take per month'},
  'ecr.public.storage.free': {
    name: 'Free storage in public repositories, always',
    note: 'Seen at third parties only; check the page before you rely on it.',
  },
  'ecr.pull-through-cache.rules.max': {name: 'Pull-through cache rules of a registry'},
  'ecr.pull-through-cache.upstreams': {
    name: 'Registries that a pull-through cache can read',
    note: 'Of GitLab only the service at gitlab.com.',
  },
  'ecr.pull-through-cache.upstreams.anonymous': {
    name: 'Registries that a pull-through cache reads without credentials',
    note: 'Another Amazon ECR registry needs an IAM role, the rest a secret in AWS Secrets Manager.',
  },
  'ecr.pull-time.refresh': {name: 'Longest time until the last pull of an image is recorded'},
  'ecr.registry.address': {name: 'Address of a private registry'},
  'ecr.registry.public.address': {name: 'Address of the public gallery'},
  'ecr.replication.cross-account': {
    name: 'Replication to other accounts',
    note: 'The destination account has to allow it.',
  },
  'ecr.replication.cross-region': {name: 'Replication to other Regions'},
  'ecr.replication.filters': {name: 'Filters that choose what is replicated'},
  'ecr.scan.basic.clair-ended': {
    name: 'End of the Clair engine in basic scanning',
    note: 'Since then an engine of AWS itself does the work.',
  },
  'ecr.scan.basic.free': {
    name: 'Basic scanning free of charge',
    note: 'Seen at third parties only; check the page before you rely on it.',
  },
  'ecr.scan.basic.image-interval': {
    name: 'Wait before a basic scan of the same image',
    note: 'The scan on push counts too.',
  },
  'ecr.scan.basic.language-packages': {
    name: 'Basic scanning looks at packages of programming languages',
    note: 'It looks at packages of the operating system.',
  },
  'ecr.scan.basic.per-day.max': {name: 'Basic scans in 24 hours', note: 'Per account and Region.'},
  'ecr.scan.enhanced.engine': {name: 'Service behind enhanced scanning'},
  'ecr.scan.enhanced.language-packages': {name: 'Enhanced scanning looks at packages of programming languages'},
  'ecr.scan.frequencies': {name: 'Moments of scanning', note: 'Continuous scanning belongs to enhanced scanning.'},
  'ecr.scan.frequency.default': {name: 'Moment of scanning without a setting'},
  'ecr.scan.on-push.default': {name: 'Repository scans on push by default'},
  'ecr.scan.type.default': {name: 'Kind of scanning without a setting'},
  'ecr.scan.types': {name: 'Kinds of image scanning'},
  'ecr.signing.on-push': {
    name: 'Managed signing with AWS Signer',
    note: 'Amazon ECR signs an image when it is pushed.',
  },
  'ecr.signing.since': {name: 'Managed signing since'},
  'ecr.storage-classes': {name: 'Storage classes'},
  'ecr.tag-mutability.default': {name: 'Setting for overwriting tags by default'},
  'ecr.tag-mutability.options': {name: 'Settings for overwriting tags'},
  'ecr.token.lifetime': {
    name: 'Lifetime of a login token',
    note: 'It carries the permissions of the IAM identity that asked for it.',
  },
} as const satisfies FactTexts<typeof facts>;
