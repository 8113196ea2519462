import type {FactTexts} from '../../schema';
import type {facts} from './facts';

export const texts = {
  'ecr.archive.duration.min': {
    name: 'Tiempo mínimo facturado por una imagen archivada',
    note: 'Eliminarla antes no reduce el coste.',
  },
  'ecr.archive.pull': {name: 'Descargar (pull) una imagen archivada', note: 'Restáurala primero.'},
  'ecr.archive.restore.max': {name: 'Tiempo máximo para restaurar una imagen archivada'},
  'ecr.archive.scan': {name: 'Analizar una imagen archivada'},
  'ecr.archive.since': {name: 'Clase de almacenamiento de archivo desde'},
  'ecr.creation-templates.uses': {name: 'Eventos en los que una plantilla puede crear un repositorio'},
  'ecr.encryption.default': {name: 'Cifrado si no se configura nada'},
  'ecr.encryption.types': {
    name: 'Tipos de cifrado en reposo',
    note: 'KMS_DSSE cifra en dos capas; AWS solo lo ofrece en las regiones GovCloud (US).',
  },
  'ecr.layer.max': {name: 'Capa de imagen más grande'},
  'ecr.lifecycle.actions': {
    name: 'Acciones de una regla de ciclo de vida',
    note: 'TRANSITION mueve una imagen a la clase de archivo.',
  },
  'ecr.lifecycle.delay': {name: 'Tiempo máximo hasta que una regla de ciclo de vida actúa sobre una imagen'},
  'ecr.lifecycle.preview': {name: 'Vista previa de una política de ciclo de vida'},
  'ecr.lifecycle.rules.max': {
    name: 'Reglas de una política de ciclo de vida',
    note: 'Leído en una copia antigua de la página.',
  },
  'ecr.oci': {name: 'Imágenes y artefactos OCI'},
  'ecr.public.anonymous-transfer.max': {
    name: 'Datos al mes que admiten las descargas anónimas de la galería pública',
  },
  'ecr.public.storage.free': {
    name: 'Almacenamiento gratuito en repositorios públicos, siempre',
    note: 'Visto solo en fuentes de terceros; comprueba la página antes de fiarte del dato.',
  },
  'ecr.pull-through-cache.rules.max': {name: 'Reglas de caché de extracción de un registro'},
  'ecr.pull-through-cache.upstreams': {
    name: 'Registros que puede leer una caché de extracción (pull-through cache)',
    note: 'De GitLab, solo el servicio de gitlab.com.',
  },
  'ecr.pull-through-cache.upstreams.anonymous': {
    name: 'Registros que una caché de extracción lee sin credenciales',
    note: 'Otro registro de Amazon ECR necesita un rol de IAM; los demás, un secreto en AWS Secrets Manager.',
  },
  'ecr.pull-time.refresh': {name: 'Tiempo máximo hasta que se registra la última descarga de una imagen'},
  'ecr.registry.address': {name: 'Dirección de un registro privado'},
  'ecr.registry.public.address': {name: 'Dirección de la galería pública'},
  'ecr.replication.cross-account': {
    name: 'Replicación a otras cuentas',
    note: 'La cuenta de destino tiene que permitirlo.',
  },
  'ecr.replication.cross-region': {name: 'Replicación a otras regiones'},
  'ecr.replication.filters': {name: 'Filtros que eligen qué se replica'},
  'ecr.scan.basic.clair-ended': {
    name: 'Fin del motor Clair en el análisis básico',
    note: 'Desde entonces lo hace un motor propio de AWS.',
  },
  'ecr.scan.basic.free': {
    name: 'Análisis básico gratuito',
    note: 'Visto solo en fuentes de terceros; comprueba la página antes de fiarte del dato.',
  },
  'ecr.scan.basic.image-interval': {
    name: 'Espera antes de otro análisis básico de la misma imagen',
    note: 'El análisis al subirla también cuenta.',
  },
  'ecr.scan.basic.language-packages': {
    name: 'El análisis básico revisa paquetes de lenguajes de programación',
    note: 'Revisa los paquetes del sistema operativo.',
  },
  'ecr.scan.basic.per-day.max': {name: 'Análisis básicos en 24 horas', note: 'Por cuenta y región.'},
  'ecr.scan.enhanced.engine': {name: 'Servicio detrás del análisis mejorado (enhanced)'},
  'ecr.scan.enhanced.language-packages': {
    name: 'El análisis mejorado (enhanced) revisa paquetes de lenguajes de programación',
  },
  'ecr.scan.frequencies': {
    name: 'Momentos de análisis',
    note: 'El análisis continuo pertenece al análisis mejorado (enhanced).',
  },
  'ecr.scan.frequency.default': {name: 'Momento de análisis si no se configura nada'},
  'ecr.scan.on-push.default': {name: 'El repositorio analiza al subir (push) de forma predeterminada'},
  'ecr.scan.type.default': {name: 'Tipo de análisis si no se configura nada'},
  'ecr.scan.types': {name: 'Tipos de análisis de imágenes'},
  'ecr.signing.on-push': {
    name: 'Firma administrada con AWS Signer',
    note: 'Amazon ECR firma una imagen cuando se sube (push).',
  },
  'ecr.signing.since': {name: 'Firma administrada desde'},
  'ecr.storage-classes': {name: 'Clases de almacenamiento'},
  'ecr.tag-mutability.default': {name: 'Opción predeterminada para sobrescribir etiquetas'},
  'ecr.tag-mutability.options': {name: 'Opciones para sobrescribir etiquetas'},
  'ecr.token.lifetime': {
    name: 'Duración de un token de inicio de sesión',
    note: 'Lleva los permisos de la identidad de IAM que lo solicitó.',
  },
} as const satisfies FactTexts<typeof facts>;
