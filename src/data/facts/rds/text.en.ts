import type {FactTexts} from '../../schema';
import type {facts} from './facts';

export const texts = {
  'rds.aurora-serverless.capacity.max': {
    name: 'Largest capacity of an Aurora Serverless v2 instance',
    note: 'Counted in Aurora capacity units (ACUs). Older Aurora versions have a lower limit.',
  },
  'rds.aurora-serverless.capacity.min': {
    name: 'Smallest capacity of an Aurora Serverless v2 instance',
    note: 'Counted in Aurora capacity units (ACUs). Only for Aurora versions that can pause by themselves.',
  },
  'rds.aurora.encryption.since': {name: 'Every new Aurora cluster is encrypted at rest since'},
  'rds.backup.default': {
    name: 'Retention of automated backups if you say nothing',
    note: 'Through the API; the console may propose another value.',
  },
  'rds.backup.max': {name: 'Longest retention of automated backups'},
  'rds.backup.min': {
    name: 'Shortest retention of automated backups',
    note: 'With this value there are no automated backups.',
  },
  'rds.deletion-protection.default': {name: 'Deletion protection if you say nothing'},
  'rds.encryption.default': {
    name: 'Storage is encrypted if you say nothing',
    note: 'Through the API. New Aurora clusters are always encrypted.',
  },
  'rds.engines': {name: 'Database engines', note: 'Oracle and SQL Server also exist as RDS Custom.'},
  'rds.extended-support.default': {
    name: 'A new MySQL or PostgreSQL instance is enrolled in Extended Support',
    note: 'It costs extra once the engine version has left standard support.',
  },
  'rds.final-snapshot.default': {name: 'A last snapshot is taken when you delete an instance'},
  'rds.minor-upgrades.default': {
    name: 'Minor engine versions are installed automatically',
    note: 'In the maintenance window.',
  },
  'rds.multi-az': {name: 'Multi-AZ deployment over a second Availability Zone'},
  'rds.port.mysql': {name: 'Port of a MySQL instance'},
  'rds.port.postgresql': {name: 'Port of a PostgreSQL instance'},
  'rds.read-replicas.db2.max': {name: 'Read replicas per Db2 instance'},
  'rds.read-replicas.engines': {name: 'Engines with read replicas', note: 'Aurora has replicas of its own kind.'},
  'rds.read-replicas.max': {
    name: 'Read replicas per database instance',
    note: 'MariaDB, MySQL and PostgreSQL; other engines have fewer.',
  },
  'rds.read-replicas.oracle.max': {name: 'Read replicas per Oracle instance'},
  'rds.read-replicas.sql-server.max': {name: 'Read replicas per SQL Server instance'},
  'rds.stop.max': {name: 'Longest time a database instance stays stopped', note: 'After that RDS starts it again.'},
  'rds.storage.autoscaling': {
    name: 'Storage can grow by itself up to a ceiling you set',
    note: 'Aurora grows its storage by itself.',
  },
  'rds.storage.default': {name: 'Storage type if you choose none', note: 'If you name a number of IOPS, it is io1.'},
  'rds.storage.max': {
    name: 'Largest General Purpose SSD storage (gp2, gp3)',
    note: 'SQL Server ends at {rds.storage.sql-server.max}.',
  },
  'rds.storage.min': {
    name: 'Smallest General Purpose SSD storage (gp2, gp3)',
    note: 'Aurora grows its storage by itself.',
  },
  'rds.storage.provisioned-iops.min': {name: 'Smallest Provisioned IOPS storage (io1, io2)'},
  'rds.storage.sql-server.max': {name: 'Largest General Purpose SSD storage for SQL Server'},
} as const satisfies FactTexts<typeof facts>;
