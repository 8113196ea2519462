import type {ProfileText} from '../../schema';

export const text: ProfileText = {
  tagline: 'managed relational databases',
  axes: {
    what: 'Managed service that runs a relational database engine of your choice',
    unit: 'A DB instance: one engine on a machine of a chosen size, with its storage',
    'you-manage': 'Schema, queries, indexes, users, engine settings, size, network access, moment of major upgrades',
    'aws-manages': 'Hardware, operating system, installing and patching the engine, backups, failover',
    'compute-options': 'Instances of a class you choose, in your VPC; Aurora Serverless v2 adapts its own capacity',
    'longest-run': 'No time limit; an instance you stopped starts again after {rds.stop.max|form=sentence}',
    'memory-cpu':
      'Set by the instance class; Aurora Serverless v2 from {rds.aurora-serverless.capacity.min} to {rds.aurora-serverless.capacity.max} capacity units',
    disk: '{rds.storage.min} to {rds.storage.max} of General Purpose SSD for most engines; Aurora grows by itself',
    scaling:
      'Larger class for everything; up to {rds.read-replicas.max} read replicas for reads; storage by itself if you allow it',
    'scale-to-zero': 'Ordinary instances no; Aurora Serverless v2 can pause in versions that allow it',
    'start-time': 'No figure promised; creating or restoring an instance is a matter of minutes, not seconds',
    networking:
      'A DNS name in subnets of your VPC; security groups open the port, {rds.port.postgresql} for PostgreSQL',
    security: 'IAM for managing it, database users for the data; encryption at rest is chosen at creation',
    pricing: 'Running time of each instance by class and engine, storage, extra backups, data transfer',
    'price-example': {is: 'not-researched'},
    'free-tier': {is: 'not-researched', because: 'Only the credits of new accounts as a whole are on record'},
    sla: {is: 'not-researched'},
    portability: 'The engine is the ordinary one: dump and restore elsewhere; Aurora’s own features stay at AWS',
    'good-for': 'Orders, customers, stock: related data with transactions, without running a database server',
    'not-for': 'Photos and files, lookups by key at very large scale, engines that it does not offer',
    'exam-trap': 'Multi-AZ is for failover, read replicas are for reading: a single standby answers no queries',
  },
};
