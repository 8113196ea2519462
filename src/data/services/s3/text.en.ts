import type {ProfileText} from '../../schema';

export const text: ProfileText = {
  tagline: 'object storage in buckets',
  axes: {
    what: 'Object storage: whole objects with a key and metadata, written and read over HTTPS',
    unit: 'An object in a bucket, found by its key',
    'you-manage': 'What is stored, keys, permissions, storage class, versions, lifecycle rules',
    'aws-manages': 'Servers, disks, copies and their repair, growth, encryption at rest',
    'compute-options': {is: 'not-applicable', because: 'It stores objects and runs nothing'},
    'longest-run': {is: 'not-applicable', because: 'An object stays until you or a lifecycle rule removes it'},
    'memory-cpu': {is: 'not-applicable', because: 'It stores objects and runs nothing'},
    disk: 'No volume to size; objects of up to {s3.object.max} each, as many as you like',
    scaling: 'Nothing to set; space and request rate grow with use',
    'scale-to-zero': {
      is: 'not-applicable',
      because: 'Nothing runs; stored objects are charged even if nobody reads them',
    },
    'start-time': {
      is: 'not-applicable',
      because:
        'Nothing starts; a standard restore from Deep Archive usually takes at most {s3.restore.deep-archive.standard|form=sentence}',
    },
    networking: 'HTTPS address in the Region, outside your VPC; from a private subnet by gateway endpoint or NAT',
    security: 'IAM policies and bucket policies; closed to the public by default; pre-signed URLs for single requests',
    pricing: 'Storage by GB and month, requests, reading from the colder classes, data sent to the internet',
    'price-example': '{s3.price.standard} in S3 Standard, for the first {s3.price.standard.tier1.size}',
    'free-tier': {is: 'not-researched', because: 'Only the credits of new accounts as a whole are on record'},
    sla: {
      is: 'not-researched',
      because: 'S3 Standard is designed for {s3.availability.standard}; the agreement itself was not read',
    },
    portability: 'Objects move out at the price of the transfer; policies, events and classes stay behind',
    'good-for': 'Photos, downloads, backups, logs, static websites, data for analysis',
    'not-for': 'Rows of a database, files edited in place, the disk of an operating system',
    'exam-trap': 'Object storage, no disk: EBS is a disk for an instance, EFS a file system for many',
  },
};
