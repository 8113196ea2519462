import type {ProfileText} from '../../schema';

export const text: ProfileText = {
  tagline: 'almacenamiento de objetos en buckets',
  axes: {
    what: 'Almacenamiento de objetos: objetos enteros con clave y metadatos, escritos y leídos por HTTPS',
    unit: 'Un objeto de un bucket, que se encuentra por su clave',
    'you-manage': 'Qué se guarda, claves, permisos, clase de almacenamiento, versiones, reglas de ciclo de vida',
    'aws-manages': 'Servidores, discos, copias y su reparación, crecimiento, cifrado en reposo',
    'compute-options': {is: 'not-applicable', because: 'Guarda objetos y no ejecuta nada'},
    'longest-run': {
      is: 'not-applicable',
      because: 'Un objeto se queda hasta que lo eliminas tú o una regla de ciclo de vida',
    },
    'memory-cpu': {is: 'not-applicable', because: 'Guarda objetos y no ejecuta nada'},
    disk: 'No hay volumen que dimensionar; objetos de hasta {s3.object.max} cada uno, tantos como quieras',
    scaling: 'Nada que configurar; el espacio y el ritmo de solicitudes crecen con el uso',
    'scale-to-zero': {
      is: 'not-applicable',
      because: 'No se ejecuta nada; los objetos guardados se cobran aunque nadie los lea',
    },
    'start-time': {
      is: 'not-applicable',
      because:
        'No arranca nada; una restauración estándar desde Deep Archive suele tardar como máximo {s3.restore.deep-archive.standard|form=sentence}',
    },
    networking:
      'Dirección HTTPS en la región, fuera de tu VPC; desde una subred privada, por un punto de conexión gateway o NAT',
    security:
      'Políticas de IAM y de bucket; cerrado al público de forma predeterminada; URL prefirmadas para solicitudes sueltas',
    pricing: 'Almacenamiento por GB y mes, solicitudes, lectura desde las clases más frías, datos hacia internet',
    'price-example': '{s3.price.standard} en S3 Standard, para los primeros {s3.price.standard.tier1.size}',
    'free-tier': {
      is: 'not-researched',
      because: 'Solo constan los créditos de las cuentas nuevas en conjunto',
    },
    sla: {
      is: 'not-researched',
      because: 'S3 Standard está diseñado para un {s3.availability.standard}; el acuerdo en sí no se ha leído',
    },
    portability: 'Los objetos salen al precio de la transferencia; políticas, eventos y clases se quedan',
    'good-for': 'Fotos, descargas, copias de seguridad, logs, sitios web estáticos, datos para analizar',
    'not-for': 'Filas de una base de datos, archivos que se editan por partes, el disco de un sistema operativo',
    'exam-trap':
      'Almacenamiento de objetos, no un disco: EBS es un disco para una instancia; EFS, un sistema de archivos compartido',
  },
};
