import type {FactTexts} from '../../schema';
import type {facts} from './facts';

export const texts = {
  's3.acls.default': {name: 'Access control lists (ACLs) active on a new bucket', note: 'Grant access with policies.'},
  's3.availability.standard': {
    name: 'Availability for which S3 Standard is designed',
    note: 'A design goal; what the SLA promises is a matter of its own.',
  },
  's3.block-public-access.default': {name: 'Block Public Access on for a new bucket'},
  's3.bucket.namespaces': {name: 'Namespaces in which a bucket name can be unique'},
  's3.buckets.max': {name: 'General purpose buckets per account', note: 'You can ask for more.'},
  's3.consistency.strong': {
    name: 'Strong read-after-write consistency',
    note: 'Seen at third parties only; check the page before you rely on it.',
  },
  's3.copy.max': {name: 'Largest object copied in a single request'},
  's3.delete.keys.max': {name: 'Objects deleted in one request'},
  's3.durability': {
    name: 'Durability for which S3 is designed',
    note: 'A design goal for keeping data, not a promise about reaching it.',
  },
  's3.encryption.default': {name: 'Encryption of objects if you choose none'},
  's3.lifecycle.rules.max': {name: 'Lifecycle rules per bucket', note: 'This limit cannot be raised.'},
  's3.list.keys.max': {name: 'Objects listed in one answer'},
  's3.object-ownership.default': {name: 'Object ownership of a new bucket'},
  's3.object.max': {name: 'Largest object', note: 'An object this large is uploaded in parts.'},
  's3.part.min': {name: 'Smallest part of a multipart upload', note: 'The last part may be smaller.'},
  's3.parts.max': {name: 'Parts of a multipart upload'},
  's3.price.get': {
    name: 'GET requests to S3 Standard',
    note: 'Seen at a third party that reads AWS’s price list, not on the page; check the page before you rely on it.',
  },
  's3.price.put': {
    name: 'PUT requests to S3 Standard',
    note: 'Seen at a third party that reads AWS’s price list, not on the page; check the page before you rely on it.',
  },
  's3.price.standard': {
    name: 'S3 Standard storage, first tier',
    note: 'Seen at a third party that reads AWS’s price list, not on the page; check the page before you rely on it. Holds for the first {s3.price.standard.tier1.size}.',
  },
  's3.price.standard.tier1.size': {
    name: 'Size of the first price tier of S3 Standard',
    note: 'Seen at a third party that reads AWS’s price list, not on the page; check the page before you rely on it.',
  },
  's3.put.max': {name: 'Largest upload in a single request', note: 'Anything larger is uploaded in parts.'},
  's3.restore.deep-archive.bulk': {name: 'S3 Glacier Deep Archive: usual wait for a bulk restore, longest'},
  's3.restore.deep-archive.standard': {name: 'S3 Glacier Deep Archive: usual wait for a standard restore, longest'},
  's3.restore.flexible.standard.max': {
    name: 'S3 Glacier Flexible Retrieval: usual wait for a standard restore, longest',
  },
  's3.restore.flexible.standard.min': {
    name: 'S3 Glacier Flexible Retrieval: usual wait for a standard restore, shortest',
  },
  's3.storage-class.default': {name: 'Storage class of a new object'},
  's3.storage-classes': {
    name: 'Storage classes you choose between',
    note: 'GLACIER is the API word for S3 Glacier Flexible Retrieval, GLACIER_IR for S3 Glacier Instant Retrieval.',
  },
  's3.storage-classes.count': {
    name: 'Storage classes in the API',
    note: 'Among them an outdated class and classes that other services use, such as Outposts and AWS Backup.',
  },
  's3.tags.max': {name: 'Tags per object'},
  's3.versioning.states': {
    name: 'Versioning states you can set',
    note: 'A bucket starts in neither; once enabled, versioning can only be suspended.',
  },
} as const satisfies FactTexts<typeof facts>;
