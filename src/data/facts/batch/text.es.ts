import type {FactTexts} from '../../schema';
import type {facts} from './facts';

export const texts = {
  'batch.allocation.default': {
    name: 'Estrategia de un entorno de computación de ECS si no eliges ninguna',
    note: 'Un entorno de EKS no tiene valor predeterminado: tienes que elegir una.',
  },
  'batch.allocation.fargate': {name: 'Estrategia de asignación en Fargate'},
  'batch.allocation.spot-recommended': {
    name: 'Estrategia que AWS recomienda para Spot',
    note: 'Pondera el precio y la probabilidad de interrupción.',
  },
  'batch.allocation.strategies': {name: 'Estrategias para elegir los tipos de instancia'},
  'batch.ami.al2.blocked-since': {
    name: 'Día desde el que un entorno de ECS nuevo no puede usar imágenes de Amazon Linux 2',
    note: 'Conviene pasar los entornos existentes a Amazon Linux 2023.',
  },
  'batch.ami.default': {name: 'Tipo de imagen de un entorno de computación nuevo en ECS y EC2'},
  'batch.ami.default.since': {name: 'Día en que Amazon Linux 2023 pasó a ser la imagen predeterminada'},
  'batch.architecture.default': {name: 'Arquitectura de un trabajo de Fargate que no indica ninguna'},
  'batch.architectures': {
    name: 'Arquitecturas de procesador de un trabajo en Fargate',
    note: 'Los contenedores de Windows solo funcionan con X86_64.',
  },
  'batch.array.dependencies': {
    name: 'Tipos de dependencia de los trabajos de matriz',
    note: 'SEQUENTIAL ejecuta los secundarios uno tras otro; con N_TO_N cada uno espera al que tiene su mismo índice.',
  },
  'batch.array.size.max': {name: 'Máximo de trabajos secundarios de un trabajo de matriz'},
  'batch.array.size.min': {name: 'Mínimo de trabajos secundarios de un trabajo de matriz'},
  'batch.cancel.running': {
    name: 'CancelJob detiene un trabajo que ya está arrancando o en ejecución',
    note: 'Para eso, usa TerminateJob.',
  },
  'batch.compute-environment.disabled-keeps-minimum': {
    name: 'Un entorno de computación desactivado mantiene su mínimo de vCPU',
    note: 'Por eso sigue costando dinero hasta que bajes el mínimo o lo elimines. Fargate no tiene ese mínimo.',
  },
  'batch.compute-environment.exceeds-maximum': {
    name: 'Batch puede superar el máximo de vCPU',
    note: 'Como mucho en una instancia, y no con la estrategia BEST_FIT en instancias bajo demanda.',
  },
  'batch.compute-environment.types': {
    name: 'Tipos de entorno de computación',
    note: 'En uno administrado, Batch inicia y detiene la capacidad; en uno no administrado, las instancias son cosa tuya.',
  },
  'batch.compute-environment.unmanaged.fargate': {name: 'Fargate en un entorno de computación no administrado'},
  'batch.compute.types': {
    name: 'Tipos de capacidad de un entorno de computación',
    note: 'Spot es una forma de comprar capacidad de EC2, no algo distinto de EC2.',
  },
  'batch.definition.deleted-after': {
    name: 'Plazo tras el que una definición de trabajo dada de baja se borra para siempre',
  },
  'batch.definition.types': {name: 'Tipos de definición de trabajo'},
  'batch.extra-charge': {
    name: 'AWS cobra por el propio Batch',
    note: 'Pagas lo que usan los trabajos: EC2, Fargate, EBS, transferencia de datos, etcétera.',
  },
  'batch.fair-share.decay.default': {
    name: 'Ventana en la que cuenta el uso anterior para el reparto, si se fija en cero',
  },
  'batch.fair-share.decay.max': {name: 'Ventana máxima en la que cuenta el uso anterior para el reparto'},
  'batch.fair-share.identifiers.max': {name: 'Máximo de identificadores de reparto activos a la vez en una cola'},
  'batch.fair-share.weight.default': {
    name: 'Peso de un identificador de reparto si no fijas ninguno',
    note: 'Un peso menor recibe más capacidad.',
  },
  'batch.fargate.duration.guaranteed': {
    name: 'Duración máxima con la que puede contar un trabajo en Fargate',
    note: 'Después puede desaparecer la capacidad de Fargate y, con ella, el trabajo.',
  },
  'batch.fargate.ephemeral.max': {name: 'Almacenamiento efímero máximo de un trabajo en Fargate'},
  'batch.fargate.ephemeral.min': {
    name: 'Almacenamiento efímero mínimo que puedes fijar en un trabajo de Fargate',
    note: 'Omite el ajuste para obtener el tamaño estándar de Fargate.',
  },
  'batch.fargate.execution-role': {name: 'Un trabajo en Fargate debe tener un rol de ejecución'},
  'batch.fargate.gpu': {name: 'GPU para los trabajos en Fargate'},
  'batch.fargate.local-zones': {name: 'Trabajos de Fargate en Local Zones'},
  'batch.fargate.log-drivers': {name: 'Controladores de logs de un trabajo en Fargate'},
  'batch.fargate.memory.max': {
    name: 'Memoria máxima de un trabajo en Fargate',
    note: 'Junto con {batch.fargate.vcpu.max}.',
  },
  'batch.fargate.privileged': {name: 'Contenedores con privilegios en Fargate'},
  'batch.fargate.public-ip.default': {
    name: 'Dirección IP pública de un trabajo en Fargate si no configuras nada',
    note: 'En una subred privada, el trabajo necesita entonces una puerta de enlace NAT o puntos de conexión de VPC para descargar su imagen.',
  },
  'batch.fargate.security-groups.max': {name: 'Máximo de grupos de seguridad de un entorno de computación de Fargate'},
  'batch.fargate.subnets.max': {name: 'Máximo de subredes de un entorno de computación de Fargate'},
  'batch.fargate.vcpu.max': {
    name: 'Máximo de vCPU de un trabajo en Fargate',
    note: 'Los textos más antiguos indican todavía la mitad.',
  },
  'batch.fargate.windows-spot': {name: 'Contenedores de Windows en Fargate Spot'},
  'batch.job.containers.max': {name: 'Máximo de contenedores en un trabajo en ECS'},
  'batch.job.dependencies.max': {name: 'Máximo de trabajos a los que puede esperar un trabajo'},
  'batch.job.memory.min': {
    name: 'Memoria mínima que pide un trabajo en EC2',
    note: 'En Fargate el tamaño mínimo es mayor y depende del número de vCPU.',
  },
  'batch.job.platform.default': {name: 'Plataforma de una definición de trabajo que no indica ninguna'},
  'batch.job.platforms': {
    name: 'Plataformas que puede pedir una definición de trabajo',
    note: 'Para trabajos en ECS; un trabajo en EKS no indica ninguna.',
  },
  'batch.job.resource-types': {name: 'Recursos que puede reservar un trabajo'},
  'batch.job.states': {name: 'Estados por los que puede pasar un trabajo'},
  'batch.job.states.count': {name: 'Número de estados de un trabajo'},
  'batch.managed-instances.draining-ends-job': {
    name: 'Al vaciarse una instancia administrada se interrumpe su trabajo',
    note: 'Con reintentos, el trabajo se ejecuta otra vez.',
  },
  'batch.multi-node.fargate': {name: 'Trabajos paralelos de varios nodos en Fargate'},
  'batch.multi-node.managed-instances': {name: 'Trabajos paralelos de varios nodos en ECS Managed Instances'},
  'batch.multi-node.spot': {name: 'Trabajos paralelos de varios nodos en instancias Spot'},
  'batch.orchestration': {name: 'Orquestadores en los que Batch ejecuta sus trabajos'},
  'batch.orchestration.default': {name: 'Orquestador de un entorno de computación si no eliges ninguno'},
  'batch.queue.architectures-mixed': {name: 'Arquitecturas de procesador distintas en una misma cola de trabajos'},
  'batch.queue.compute-environments.max': {
    name: 'Máximo de entornos de computación de una cola de trabajos',
    note: 'Batch los prueba en el orden que indicas.',
  },
  'batch.queue.ec2-fargate-mixed': {name: 'Entornos de EC2 y de Fargate en una misma cola de trabajos'},
  'batch.queue.managed-instances-mixed': {
    name: 'ECS Managed Instances y otra clase de capacidad en una misma cola de trabajos',
  },
  'batch.queue.order.default': {
    name: 'Orden de una cola de trabajos sin política de planificación',
    note: 'El primero en entrar es el primero en salir.',
  },
  'batch.queue.policy-removable': {
    name: 'A una cola de trabajos se le puede quitar su política de reparto equitativo',
    note: 'Solo se puede cambiar por otra, y una cola FIFO nunca puede recibirla.',
  },
  'batch.queue.priority.max': {
    name: 'Prioridad máxima de una cola de trabajos',
    note: 'El número más alto va primero.',
  },
  'batch.queue.priority.min': {name: 'Prioridad mínima de una cola de trabajos'},
  'batch.queue.stuck-job.actions': {name: 'Qué puede hacer una cola con un trabajo atascado a la cabeza'},
  'batch.queue.stuck-job.max': {name: 'Tiempo máximo tras el que una cola actúa sobre un trabajo atascado'},
  'batch.queue.stuck-job.min': {name: 'Tiempo mínimo tras el que una cola actúa sobre un trabajo atascado'},
  'batch.queue.types': {
    name: 'Tipos de cola de trabajos',
    note: 'Una cola para entrenamiento de SageMaker tiene entornos de servicio, no de computación.',
  },
  'batch.quota-share.strategies': {
    name: 'Formas en que una cuota compartida trata su capacidad libre',
    note: 'Las cuotas compartidas (quota shares) solo existen para colas de trabajos de entrenamiento de SageMaker.',
  },
  'batch.quota.adjustable': {
    name: 'Las cuotas de Batch se pueden aumentar',
    note: 'También se aplican las cuotas de EC2, Fargate, ECS y EKS, y esas sí se pueden aumentar.',
  },
  'batch.quota.compute-environments': {name: 'Entornos de computación por cuenta y región'},
  'batch.quota.compute-environments-per-eks-cluster': {name: 'Entornos de computación por clúster de EKS'},
  'batch.quota.consumable-resources': {
    name: 'Recursos consumibles por cuenta y región',
    note: 'Por ejemplo, licencias o conexiones a bases de datos que comparten los trabajos.',
  },
  'batch.quota.job-definition-size': {name: 'Tamaño máximo de una definición de trabajo'},
  'batch.quota.job-queues': {name: 'Colas de trabajos por cuenta y región'},
  'batch.quota.service-environments': {name: 'Entornos de servicio por cuenta y región'},
  'batch.quota.submit-job-rate': {
    name: 'Ritmo al que una cuenta puede enviar trabajos',
    note: 'Un trabajo de matriz cuenta como una sola solicitud.',
  },
  'batch.quota.submit-job-size': {name: 'Tamaño máximo de la solicitud que envía un trabajo'},
  'batch.quota.submitted-jobs': {name: 'Máximo de trabajos en el estado SUBMITTED'},
  'batch.retry.actions': {name: 'Qué puede hacer una regla de reintento'},
  'batch.retry.attempts.max': {name: 'Máximo de intentos de un trabajo'},
  'batch.retry.attempts.min': {name: 'Mínimo de intentos de un trabajo'},
  'batch.retry.rules.max': {
    name: 'Máximo de reglas que deciden si se reintenta',
    note: 'Un trabajo que no coincide con ninguna regla se reintenta.',
  },
  'batch.scale-down-delay.max': {name: 'Tiempo máximo que puedes conservar las instancias tras su último trabajo'},
  'batch.scale-down-delay.min': {
    name: 'Tiempo mínimo que puedes conservar las instancias tras su último trabajo',
    note: 'Las instancias en espera se facturan como siempre; omite el retardo para detenerlas enseguida.',
  },
  'batch.scheduling-priority.max': {
    name: 'Prioridad de planificación máxima de un trabajo',
    note: 'Solo cuenta en colas con una política de reparto equitativo.',
  },
  'batch.spot.fleet-role.strategy': {
    name: 'Estrategia de asignación con la que Spot necesita un rol de Spot Fleet',
    note: 'También cuando no eliges ninguna estrategia.',
  },
  'batch.spot.max-price.default': {
    name: 'Precio máximo de Spot si no fijas ninguno, en proporción al precio bajo demanda',
    note: 'Siempre pagas el precio de Spot del momento, no el máximo.',
  },
  'batch.storage.efs': {name: 'Un trabajo puede montar un sistema de archivos de Amazon EFS'},
  'batch.storage.s3-files': {name: 'Un trabajo puede montar un sistema de archivos de S3 Files'},
  'batch.terminate.bulk.max': {name: 'Máximo de trabajos que puedes detener con una llamada'},
  'batch.timeout.by-default': {
    name: 'Los trabajos tienen un tiempo de espera salvo que lo desactives',
    note: 'Sin él, un trabajo se ejecuta hasta que termina su contenedor.',
  },
  'batch.timeout.grace': {name: 'Tiempo entre SIGTERM y SIGKILL cuando un trabajo agota su tiempo de espera'},
  'batch.timeout.min': {
    name: 'Tiempo de espera mínimo de un trabajo',
    note: 'Se cuenta desde el inicio de cada intento.',
  },
  'batch.timeout.retried': {name: 'Se reintenta un trabajo que agotó su tiempo de espera'},
  'batch.timeout.upper-limit': {
    name: 'AWS pone un límite superior al tiempo de espera',
    note: 'En Fargate no cuentes con más de {batch.fargate.duration.guaranteed}.',
  },
  'batch.update.job-timeout.default': {
    name: 'Tiempo que reciben los trabajos en curso durante una actualización de la infraestructura',
  },
  'batch.update.job-timeout.max': {
    name: 'Tiempo máximo para los trabajos en curso durante una actualización de la infraestructura',
  },
} as const satisfies FactTexts<typeof facts>;
