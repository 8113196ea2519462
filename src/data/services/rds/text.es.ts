import type {ProfileText} from '../../schema';

export const text: ProfileText = {
  tagline: 'bases de datos relacionales administradas',
  axes: {
    what: 'Servicio administrado que ejecuta el motor de base de datos relacional que elijas',
    unit: 'Una instancia de base de datos: un motor en una máquina del tamaño elegido, con su almacenamiento',
    'you-manage':
      'Esquema, consultas, índices, usuarios, ajustes del motor, tamaño, acceso por red, momento de las actualizaciones mayores',
    'aws-manages':
      'Hardware, sistema operativo, instalación y parches del motor, copias de seguridad, conmutación por error',
    'compute-options': 'Instancias de la clase que elijas, en tu VPC; Aurora Serverless v2 adapta su propia capacidad',
    'longest-run': 'Sin límite de tiempo; una instancia detenida vuelve a arrancar a los {rds.stop.max|form=sentence}',
    'memory-cpu':
      'Los fija la clase de instancia; Aurora Serverless v2, de {rds.aurora-serverless.capacity.min} a {rds.aurora-serverless.capacity.max} unidades de capacidad',
    disk: 'De {rds.storage.min} a {rds.storage.max} de SSD de uso general en la mayoría de los motores; Aurora crece automáticamente',
    scaling:
      'Una clase mayor para todo; hasta {rds.read-replicas.max} réplicas de lectura para leer; el almacenamiento crece si lo permites',
    'scale-to-zero':
      'Las instancias corrientes no; Aurora Serverless v2 puede pausarse en las versiones que lo permiten',
    'start-time': 'Sin cifra prometida; crear o restaurar una instancia es cuestión de minutos, no de segundos',
    networking:
      'Un nombre DNS en subredes de tu VPC; los grupos de seguridad abren el puerto, {rds.port.postgresql} en PostgreSQL',
    security:
      'IAM para administrarla, usuarios de la base de datos para los datos; el cifrado en reposo se elige al crearla',
    pricing:
      'Tiempo en marcha de cada instancia según clase y motor, almacenamiento, copias adicionales, transferencia de datos',
    'price-example': {is: 'not-researched'},
    'free-tier': {
      is: 'not-researched',
      because: 'Solo constan los créditos de las cuentas nuevas en conjunto',
    },
    sla: {is: 'not-researched'},
    portability: 'El motor es el corriente: se exporta y se carga en otro sitio; lo propio de Aurora se queda en AWS',
    'good-for':
      'Pedidos, clientes, existencias: datos relacionados con transacciones, sin mantener un servidor de base de datos',
    'not-for': 'Fotos y archivos, búsquedas por clave a escala muy grande, motores que no ofrece',
    'exam-trap':
      'Multi-AZ sirve para la conmutación por error; las réplicas de lectura, para leer: una única instancia en espera no responde consultas',
  },
};
