import type {FactTexts} from '../../schema';
import type {facts} from './facts';

export const texts = {
  'rds.aurora-serverless.capacity.max': {
    name: 'Capacidad máxima de una instancia de Aurora Serverless v2',
    note: 'Se cuenta en unidades de capacidad de Aurora (ACU). Las versiones antiguas de Aurora tienen un límite menor.',
  },
  'rds.aurora-serverless.capacity.min': {
    name: 'Capacidad mínima de una instancia de Aurora Serverless v2',
    note: 'Se cuenta en unidades de capacidad de Aurora (ACU). Solo para versiones de Aurora que pueden pausarse solas.',
  },
  'rds.aurora.encryption.since': {name: 'Todo clúster nuevo de Aurora cifrado en reposo desde'},
  'rds.backup.default': {
    name: 'Retención de las copias de seguridad automáticas si no indicas nada',
    note: 'Mediante la API; la consola puede proponer otro valor.',
  },
  'rds.backup.max': {name: 'Retención máxima de las copias de seguridad automáticas'},
  'rds.backup.min': {
    name: 'Retención mínima de las copias de seguridad automáticas',
    note: 'Con este valor no hay copias automáticas.',
  },
  'rds.deletion-protection.default': {name: 'Protección contra la eliminación si no indicas nada'},
  'rds.encryption.default': {
    name: 'El almacenamiento se cifra si no indicas nada',
    note: 'Mediante la API. Un clúster nuevo de Aurora se cifra siempre.',
  },
  'rds.engines': {name: 'Motores de base de datos', note: 'Oracle y SQL Server existen también como RDS Custom.'},
  'rds.extended-support.default': {
    name: 'Una instancia nueva de MySQL o PostgreSQL se inscribe en Extended Support',
    note: 'Tiene un coste adicional en cuanto la versión del motor sale del soporte estándar.',
  },
  'rds.final-snapshot.default': {name: 'Se crea una última instantánea al eliminar una instancia'},
  'rds.minor-upgrades.default': {
    name: 'Las versiones secundarias del motor se instalan automáticamente',
    note: 'En la ventana de mantenimiento.',
  },
  'rds.multi-az': {name: 'Despliegue Multi-AZ en una segunda zona de disponibilidad'},
  'rds.port.mysql': {name: 'Puerto de una instancia de MySQL'},
  'rds.port.postgresql': {name: 'Puerto de una instancia de PostgreSQL'},
  'rds.read-replicas.db2.max': {name: 'Réplicas de lectura por instancia de Db2'},
  'rds.read-replicas.engines': {
    name: 'Motores con réplicas de lectura',
    note: 'Aurora tiene su propio tipo de réplicas.',
  },
  'rds.read-replicas.max': {
    name: 'Réplicas de lectura por instancia de base de datos',
    note: 'MariaDB, MySQL y PostgreSQL; otros motores tienen menos.',
  },
  'rds.read-replicas.oracle.max': {name: 'Réplicas de lectura por instancia de Oracle'},
  'rds.read-replicas.sql-server.max': {name: 'Réplicas de lectura por instancia de SQL Server'},
  'rds.stop.max': {
    name: 'Tiempo máximo que una instancia de base de datos sigue detenida',
    note: 'Después, RDS la vuelve a iniciar.',
  },
  'rds.storage.autoscaling': {
    name: 'El almacenamiento puede crecer solo hasta un tope que fijas',
    note: 'Aurora amplía su almacenamiento automáticamente.',
  },
  'rds.storage.default': {
    name: 'Tipo de almacenamiento si no eliges ninguno',
    note: 'Si indicas un número de IOPS, es io1.',
  },
  'rds.storage.max': {
    name: 'Almacenamiento SSD de uso general (gp2, gp3) máximo',
    note: 'SQL Server llega hasta {rds.storage.sql-server.max}.',
  },
  'rds.storage.min': {
    name: 'Almacenamiento SSD de uso general (gp2, gp3) mínimo',
    note: 'Aurora amplía su almacenamiento automáticamente.',
  },
  'rds.storage.provisioned-iops.min': {name: 'Almacenamiento de IOPS aprovisionadas (io1, io2) mínimo'},
  'rds.storage.sql-server.max': {name: 'Almacenamiento SSD de uso general máximo para SQL Server'},
} as const satisfies FactTexts<typeof facts>;
