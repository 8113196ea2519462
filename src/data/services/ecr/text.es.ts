import type {ProfileText} from '../../schema';

export const text: ProfileText = {
  tagline: 'registro administrado de imágenes de contenedor',
  axes: {
    what: 'Registro de AWS para imágenes de contenedor y artefactos OCI, privado o público',
    unit: 'Una imagen en un repositorio, identificada por etiqueta o digest',
    'you-manage':
      'Contenido de las imágenes, etiquetas, permisos, reglas de ciclo de vida y qué hacer con los hallazgos',
    'aws-manages': 'Almacenamiento, disponibilidad, cifrado, el analizador',
    'compute-options': {is: 'not-applicable', because: 'Guarda imágenes y no ejecuta nada'},
    'longest-run': {
      is: 'not-applicable',
      because: 'Una imagen se queda hasta que la borras tú o una regla de ciclo de vida',
    },
    'memory-cpu': {is: 'not-applicable', because: 'Guarda imágenes y no ejecuta nada'},
    disk: 'Tanto como subas, en capas de hasta {ecr.layer.max}',
    scaling: 'Nada que configurar; AWS amplía el almacenamiento y atiende cada subida y descarga dentro de tus cuotas',
    'scale-to-zero': {
      is: 'not-applicable',
      because: 'No se ejecuta nada; las imágenes guardadas se cobran aunque nadie las descargue',
    },
    'start-time': {
      is: 'not-applicable',
      because: 'No arranca nada; restaurar una imagen archivada tarda como máximo {ecr.archive.restore.max}',
    },
    networking:
      'Dirección HTTPS de la región; desde una subred privada, por NAT o puntos de conexión para ecr.api, ecr.dkr y S3',
    security: 'Políticas de IAM y del repositorio; un token de inicio de sesión dura {ecr.token.lifetime}',
    pricing:
      'Capas comprimidas por GB y mes, y datos que salen de la región; el análisis enhanced, por Amazon Inspector',
    'price-example': {is: 'not-researched', because: 'Sus precios solo se pudieron leer en fuentes de terceros'},
    'free-tier':
      'En repositorios públicos: {ecr.public.storage.free} guardados, {ecr.public.anonymous-transfer.max} de descargas anónimas al mes',
    sla: {is: 'not-researched'},
    portability:
      'Imágenes OCI corrientes para cualquier cliente; las políticas, el análisis y el acceso dependen de AWS',
    'good-for': 'Imágenes que se ejecutan en AWS: permisos por rol y capas en la región de las tareas',
    'not-for': 'Paquetes de lenguajes de programación, archivos sueltos o imágenes que deba encontrar todo el mundo',
    'exam-trap': 'Registry, no Repository: guarda imágenes construidas, nunca el Dockerfile, y no ejecuta nada',
  },
};
