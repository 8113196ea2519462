import type {FactTexts} from '../../schema';
import type {facts} from './facts';

export const texts = {
  's3.acls.default': {
    name: 'Listas de control de acceso (ACL) activas en un bucket nuevo',
    note: 'Concede el acceso con políticas.',
  },
  's3.availability.standard': {
    name: 'Disponibilidad para la que está diseñado S3 Standard',
    note: 'Un objetivo de diseño; lo que promete el SLA es otra cuestión.',
  },
  's3.block-public-access.default': {name: 'Block Public Access activado en un bucket nuevo'},
  's3.bucket.namespaces': {name: 'Espacios de nombres en los que el nombre de un bucket puede ser único'},
  's3.buckets.max': {name: 'Buckets de uso general por cuenta', note: 'Puedes pedir más.'},
  's3.consistency.strong': {
    name: 'Coherencia fuerte de lectura tras escritura',
    note: 'Visto solo en fuentes de terceros; compruébalo en la página antes de darlo por bueno.',
  },
  's3.copy.max': {name: 'Objeto más grande que se copia en una sola solicitud'},
  's3.delete.keys.max': {name: 'Objetos que se eliminan en una solicitud'},
  's3.durability': {
    name: 'Durabilidad para la que está diseñado S3',
    note: 'Un objetivo de diseño sobre conservar los datos, no una promesa sobre poder acceder a ellos.',
  },
  's3.encryption.default': {name: 'Cifrado de los objetos si no eliges ninguno'},
  's3.lifecycle.rules.max': {name: 'Reglas de ciclo de vida por bucket', note: 'Este límite no se puede aumentar.'},
  's3.list.keys.max': {name: 'Objetos que se listan en una respuesta'},
  's3.object-ownership.default': {name: 'Propiedad de los objetos de un bucket nuevo'},
  's3.object.max': {name: 'Tamaño máximo de un objeto', note: 'Un objeto tan grande se sube por partes.'},
  's3.part.min': {
    name: 'Tamaño mínimo de una parte de una subida multiparte',
    note: 'La última parte puede ser menor.',
  },
  's3.parts.max': {name: 'Partes de una subida multiparte'},
  's3.price.get': {
    name: 'Solicitudes GET a S3 Standard',
    note: 'Visto en una fuente de terceros que lee la lista de precios de AWS, no en la página; compruébalo en la página antes de darlo por bueno.',
  },
  's3.price.put': {
    name: 'Solicitudes PUT a S3 Standard',
    note: 'Visto en una fuente de terceros que lee la lista de precios de AWS, no en la página; compruébalo en la página antes de darlo por bueno.',
  },
  's3.price.standard': {
    name: 'Almacenamiento en S3 Standard, primer tramo',
    note: 'Visto en una fuente de terceros que lee la lista de precios de AWS, no en la página; compruébalo en la página antes de darlo por bueno. Vale para los primeros {s3.price.standard.tier1.size}.',
  },
  's3.price.standard.tier1.size': {
    name: 'Tamaño del primer tramo de precio de S3 Standard',
    note: 'Visto en una fuente de terceros que lee la lista de precios de AWS, no en la página; compruébalo en la página antes de darlo por bueno.',
  },
  's3.put.max': {
    name: 'Objeto más grande que se sube en una sola solicitud',
    note: 'Todo lo que sea mayor se sube por partes.',
  },
  's3.restore.deep-archive.bulk': {name: 'S3 Glacier Deep Archive: espera habitual de una restauración masiva, máxima'},
  's3.restore.deep-archive.standard': {
    name: 'S3 Glacier Deep Archive: espera habitual de una restauración estándar, máxima',
  },
  's3.restore.flexible.standard.max': {
    name: 'S3 Glacier Flexible Retrieval: espera habitual de una restauración estándar, máxima',
  },
  's3.restore.flexible.standard.min': {
    name: 'S3 Glacier Flexible Retrieval: espera habitual de una restauración estándar, mínima',
  },
  's3.storage-class.default': {name: 'Clase de almacenamiento de un objeto nuevo'},
  's3.storage-classes': {
    name: 'Clases de almacenamiento entre las que eliges',
    note: 'GLACIER es el nombre en la API de S3 Glacier Flexible Retrieval y GLACIER_IR, el de S3 Glacier Instant Retrieval.',
  },
  's3.storage-classes.count': {
    name: 'Clases de almacenamiento en la API',
    note: 'Entre ellas, una clase obsoleta y otras que usan servicios como Outposts y AWS Backup.',
  },
  's3.tags.max': {name: 'Etiquetas por objeto'},
  's3.versioning.states': {
    name: 'Estados de control de versiones que puedes fijar',
    note: 'Un bucket empieza sin ninguno de los dos; una vez activado, el control de versiones solo se puede suspender.',
  },
} as const satisfies FactTexts<typeof facts>;
