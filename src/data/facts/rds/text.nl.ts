import type {FactTexts} from '../../schema';
import type {facts} from './facts';

export const texts = {
  'rds.aurora-serverless.capacity.max': {
    name: 'Grootste capaciteit van een Aurora Serverless v2-instance',
    note: 'Geteld in Aurora capacity units (ACU’s). Oudere Aurora-versies hebben een lagere grens.',
  },
  'rds.aurora-serverless.capacity.min': {
    name: 'Kleinste capaciteit van een Aurora Serverless v2-instance',
    note: 'Geteld in Aurora capacity units (ACU’s). Alleen voor Aurora-versies die zichzelf kunnen pauzeren.',
  },
  'rds.aurora.encryption.since': {name: 'Elk nieuw Aurora-cluster in rust versleuteld sinds'},
  'rds.backup.default': {
    name: 'Bewaartijd van geautomatiseerde back-ups als je niets opgeeft',
    note: 'Via de API; de console kan een andere waarde voorstellen.',
  },
  'rds.backup.max': {name: 'Langste bewaartijd van geautomatiseerde back-ups'},
  'rds.backup.min': {
    name: 'Kortste bewaartijd van geautomatiseerde back-ups',
    note: 'Met deze waarde zijn er geen geautomatiseerde back-ups.',
  },
  'rds.deletion-protection.default': {name: 'Verwijderbeveiliging als je niets opgeeft'},
  'rds.encryption.default': {
    name: 'Opslag is versleuteld als je niets opgeeft',
    note: 'Via de API. Een nieuw Aurora-cluster is altijd versleuteld.',
  },
  'rds.engines': {name: 'Database-engines', note: 'Oracle en SQL Server bestaan ook als RDS Custom.'},
  'rds.extended-support.default': {
    name: 'Een nieuwe MySQL- of PostgreSQL-instance valt onder Extended Support',
    note: 'Dat kost extra zodra de engineversie uit de standaardondersteuning is.',
  },
  'rds.final-snapshot.default': {name: 'Er komt een laatste snapshot als je een instance verwijdert'},
  'rds.minor-upgrades.default': {
    name: 'Kleine engineversies worden automatisch geïnstalleerd',
    note: 'In het onderhoudsvenster.',
  },
  'rds.multi-az': {name: 'Multi-AZ met een tweede beschikbaarheidszone'},
  'rds.port.mysql': {name: 'Poort van een MySQL-instance'},
  'rds.port.postgresql': {name: 'Poort van een PostgreSQL-instance'},
  'rds.read-replicas.db2.max': {name: 'Leesreplica’s per Db2-instance'},
  'rds.read-replicas.engines': {name: 'Engines met leesreplica’s', note: 'Aurora heeft een eigen soort replica’s.'},
  'rds.read-replicas.max': {
    name: 'Leesreplica’s (read replicas) per database-instance',
    note: 'MariaDB, MySQL en PostgreSQL; andere engines hebben er minder.',
  },
  'rds.read-replicas.oracle.max': {name: 'Leesreplica’s per Oracle-instance'},
  'rds.read-replicas.sql-server.max': {name: 'Leesreplica’s per SQL Server-instance'},
  'rds.stop.max': {name: 'Langste tijd dat een database-instance gestopt blijft', note: 'Daarna start RDS hem weer.'},
  'rds.storage.autoscaling': {
    name: 'Opslag kan vanzelf groeien tot een plafond dat je instelt',
    note: 'Aurora laat zijn opslag zelf groeien.',
  },
  'rds.storage.default': {name: 'Opslagtype als je niets kiest', note: 'Geef je een aantal IOPS op, dan is het io1.'},
  'rds.storage.max': {
    name: 'Grootste General Purpose SSD-opslag (gp2, gp3)',
    note: 'SQL Server houdt op bij {rds.storage.sql-server.max}.',
  },
  'rds.storage.min': {
    name: 'Kleinste General Purpose SSD-opslag (gp2, gp3)',
    note: 'Aurora laat zijn opslag zelf groeien.',
  },
  'rds.storage.provisioned-iops.min': {name: 'Kleinste Provisioned IOPS-opslag (io1, io2)'},
  'rds.storage.sql-server.max': {name: 'Grootste General Purpose SSD-opslag voor SQL Server'},
} as const satisfies FactTexts<typeof facts>;
