import type {FactTexts} from '../../schema';
import type {derived} from './derived';
import type {facts} from './facts';

export const texts = {
  'ecs.anywhere.awsvpc': {name: 'Modo de red awsvpc en instancias externas'},
  'ecs.anywhere.billing.min': {name: 'Tiempo mínimo facturado por una instancia externa registrada'},
  'ecs.anywhere.capacity-providers': {
    name: 'Proveedores de capacidad (capacity providers) para instancias externas',
    note: 'Las instancias externas se eligen con el tipo de lanzamiento {ecs.anywhere.launch-type}.',
  },
  'ecs.anywhere.clusters.max': {name: 'Clústeres en los que una instancia externa puede estar registrada a la vez'},
  'ecs.anywhere.credentials.rotation': {
    name: 'Rotación de las credenciales de una instancia externa',
    note: 'Las obtiene el agente de SSM de la máquina. Leído en una copia antigua de la página.',
  },
  'ecs.anywhere.efs': {
    name: 'Volúmenes de Amazon EFS para tareas en instancias externas',
    note: 'Leído en una copia antigua de la página.',
  },
  'ecs.anywhere.exec': {name: 'ECS Exec en instancias externas', note: 'Leído en una copia antigua de la página.'},
  'ecs.anywhere.launch-type': {
    name: 'Tipo de lanzamiento (launch type) para tus propios servidores y máquinas virtuales',
  },
  'ecs.anywhere.launched': {name: 'Disponibilidad general de ECS Anywhere'},
  'ecs.anywhere.load-balancing': {
    name: 'Elastic Load Balancing delante de las tareas en instancias externas',
    note: 'Por eso ECS Anywhere encaja mejor con tráfico saliente y procesamiento de datos que con tráfico web.',
  },
  'ecs.anywhere.network-modes': {name: 'Modos de red de las tareas Linux en instancias externas'},
  'ecs.anywhere.price': {name: 'ECS Anywhere, por instancia externa registrada'},
  'ecs.anywhere.price.month': {
    name: 'ECS Anywhere, una instancia externa durante todo un mes',
    note: 'El mes se cuenta como lo hace AWS en sus ejemplos; tu propio hardware y tu red van aparte.',
  },
  'ecs.anywhere.service-discovery': {
    name: 'Descubrimiento de servicios (AWS Cloud Map) para tareas en instancias externas',
  },
  'ecs.anywhere.sla': {name: 'Disponibilidad mensual prometida para ECS Anywhere, por región'},
  'ecs.anywhere.sla.updated': {
    name: 'Último cambio del acuerdo de ECS Anywhere',
    note: 'La fecha que figura en la copia guardada del acuerdo.',
  },
  'ecs.anywhere.windows.since': {name: 'Windows en instancias externas'},
  'ecs.app-mesh.end': {name: 'Fin de AWS App Mesh', note: 'La sustituyen Service Connect y VPC Lattice.'},
  'ecs.app-runner.closed': {
    name: 'AWS App Runner cerrado a clientes nuevos',
    note: 'Los clientes existentes conservan el servicio; a los demás AWS los remite a ECS Express Mode. Una entrada del blog de AWS indica un día anterior al de la documentación.',
  },
  'ecs.awsvpc.one-vpc': {name: 'Todas las subredes de un servicio están en una misma VPC'},
  'ecs.awsvpc.public-ip.default': {name: 'Dirección IP pública para las tareas de un servicio'},
  'ecs.awsvpc.security-groups.max': {name: 'Grupos de seguridad de una tarea o un servicio con awsvpc'},
  'ecs.awsvpc.subnets.max': {name: 'Subredes de una tarea o un servicio con awsvpc'},
  'ecs.capacity-provider.types': {name: 'Tipos de proveedor de capacidad (capacity provider)'},
  'ecs.cluster.capacity-providers.max': {name: 'Proveedores de capacidad por clúster'},
  'ecs.cluster.default-name': {name: 'Nombre de un clúster al que no pones nombre'},
  'ecs.cluster.instances.max': {name: 'Instancias de contenedor por clúster'},
  'ecs.clusters.max': {name: 'Clústeres por cuenta y región', note: 'AWS aumenta esta cuota si lo solicitas.'},
  'ecs.container.essential.default': {name: 'Un contenedor se considera esencial salvo que indiques lo contrario'},
  'ecs.container.health-check.interval.default': {name: 'Tiempo entre dos comprobaciones de estado de un contenedor'},
  'ecs.container.health-check.retries.default': {
    name: 'Comprobaciones fallidas seguidas que dejan un contenedor en mal estado',
  },
  'ecs.container.health-check.timeout.default': {
    name: 'Tiempo que puede durar una comprobación de estado de un contenedor',
  },
  'ecs.container.restart.run-time.default': {
    name: 'Tiempo que debe llevar activo un contenedor para que se aplique su política de reinicio',
  },
  'ecs.copilot.end': {
    name: 'Fin del soporte de AWS Copilot CLI',
    note: 'El código fuente sigue siendo público, pero AWS ya no publica actualizaciones ni parches de seguridad.',
  },
  'ecs.cpu-units-per-vcpu': {name: 'Unidades de CPU por vCPU'},
  'ecs.daemon.tasks-per-instance': {name: 'Tareas de un servicio daemon en cada instancia de contenedor'},
  'ecs.deployment.bake-time.max': {name: 'Espera máxima en un despliegue linear o canary'},
  'ecs.deployment.blue-green.code-deploy': {name: 'Los despliegues blue/green necesitan AWS CodeDeploy'},
  'ecs.deployment.blue-green.since': {name: 'Despliegues blue/green integrados en ECS'},
  'ecs.deployment.canary.bake-time.default': {name: 'Espera de un despliegue canary antes de mover todo el tráfico'},
  'ecs.deployment.canary.percent.default': {name: 'Tráfico de la versión nueva en la fase canary'},
  'ecs.deployment.canary.percent.min': {name: 'Parte mínima del tráfico en la fase canary'},
  'ecs.deployment.canary.since': {name: 'Despliegues linear y canary integrados en ECS'},
  'ecs.deployment.circuit-breaker.tasks.max': {name: 'Mayor número de tareas fallidas que activa el circuit breaker'},
  'ecs.deployment.circuit-breaker.tasks.min': {name: 'Menor número de tareas fallidas que activa el circuit breaker'},
  'ecs.deployment.circuit-breaker.threshold.default': {
    name: 'Tareas fallidas que activan el circuit breaker, sobre el número deseado',
    note: 'El resultado se mantiene entre {ecs.deployment.circuit-breaker.tasks.min} y {ecs.deployment.circuit-breaker.tasks.max} tareas.',
  },
  'ecs.deployment.controller.default': {name: 'Controlador de despliegue de un servicio que no indica ninguno'},
  'ecs.deployment.controllers': {name: 'Controladores de despliegue'},
  'ecs.deployment.linear.bake-time.default': {name: 'Espera entre dos pasos de un despliegue linear'},
  'ecs.deployment.linear.percent.default': {name: 'Tráfico que se mueve en cada paso de un despliegue linear'},
  'ecs.deployment.linear.percent.min': {name: 'Paso mínimo de un despliegue linear'},
  'ecs.deployment.maximum-percent.default': {
    name: 'Máximo de tareas durante una actualización gradual, sobre el número deseado',
  },
  'ecs.deployment.minimum-healthy-percent.default': {
    name: 'Mínimo de tareas en buen estado durante una actualización gradual',
  },
  'ecs.deployment.strategies': {name: 'Estrategias de despliegue del controlador de ECS'},
  'ecs.deployment.strategy.default': {name: 'Estrategia de despliegue de un servicio que no indica ninguna'},
  'ecs.ec2.task-cpu.max': {name: 'CPU máxima de una tarea en EC2 e instancias externas'},
  'ecs.ec2.task-cpu.min': {name: 'CPU mínima de una tarea en EC2 e instancias externas'},
  'ecs.ec2.task-cpu.required': {
    name: 'La CPU de la tarea es obligatoria en EC2 e instancias externas',
    note: 'En Fargate es obligatoria.',
  },
  'ecs.exec.idle-timeout': {
    name: 'Tiempo de inactividad tras el que termina una sesión de ECS Exec',
    note: 'No se puede cambiar.',
  },
  'ecs.exec.sessions.max': {name: 'Sesiones de ECS Exec por contenedor'},
  'ecs.exec.vpc-endpoint': {name: 'Punto de conexión de interfaz para ECS Exec en una subred privada sin NAT'},
  'ecs.express.cpu.default': {
    name: 'CPU de una tarea de Express Mode',
    note: 'El valor por defecto de la API; la consola puede proponer otro.',
  },
  'ecs.express.creates-load-balancer': {
    name: 'Express Mode crea el balanceador, los grupos de seguridad y la política de escalado',
    note: 'Estos recursos quedan visibles en tu cuenta y se facturan en ella.',
  },
  'ecs.express.extra-charge': {
    name: 'Cargo adicional por Express Mode',
    note: 'Pagas los recursos que crea. Visto solo en fuentes de terceros; comprueba la página antes de fiarte de este dato.',
  },
  'ecs.express.health-check-path.default': {name: 'Ruta de la comprobación de estado de un servicio de Express Mode'},
  'ecs.express.launched': {
    name: 'Lanzamiento de ECS Express Mode',
    note: 'Visto solo en fuentes de terceros; comprueba la página antes de fiarte de este dato.',
  },
  'ecs.express.memory.default': {
    name: 'Memoria de una tarea de Express Mode',
    note: 'El valor por defecto de la API; la consola puede proponer otro.',
  },
  'ecs.express.port.default': {name: 'Puerto del contenedor de un servicio de Express Mode'},
  'ecs.express.scaling.metric.default': {
    name: 'Métrica de escalado de un servicio de Express Mode si no indicas ninguna',
  },
  'ecs.express.scaling.metrics': {name: 'Métricas de escalado de un servicio de Express Mode'},
  'ecs.express.scaling.target.default': {
    name: 'Objetivo de escalado de un servicio de Express Mode',
    note: 'Es un porcentaje de CPU mientras la métrica sea {ecs.express.scaling.metric.default}.',
  },
  'ecs.fargate.launch-rate.max': {name: 'Tareas por minuto que un servicio puede iniciar en Fargate'},
  'ecs.iam.task-role.parameter': {
    name: 'Parámetro del rol que usa el código de la aplicación',
    note: 'El rol de ejecución de tareas es otro: con él el agente de ECS descarga imágenes, escribe logs y lee secretos.',
  },
  'ecs.iam.task-role.shared': {name: 'Todos los contenedores de una tarea comparten el rol de la tarea'},
  'ecs.launch-type.with-strategy': {
    name: 'Un tipo de lanzamiento junto con una estrategia de proveedores de capacidad',
  },
  'ecs.launch-types': {
    name: 'Tipos de lanzamiento (launch types) de un servicio',
    note: 'ECS Managed Instances se elige con una estrategia de proveedores de capacidad, no con un tipo de lanzamiento.',
  },
  'ecs.links.network-mode': {name: 'El único modo de red con enlaces entre contenedores (container links)'},
  'ecs.load-balancer.target-groups.max': {
    name: 'Grupos de destino por servicio',
    note: 'Leído en una copia antigua de la página y, más recientemente, solo en fuentes de terceros.',
  },
  'ecs.load-balancer.types': {name: 'Balanceadores de carga para servicios en Fargate'},
  'ecs.logs.drivers': {name: 'Controladores de logs en instancias de EC2'},
  'ecs.logs.mode.changed': {name: 'Cambio del modo predeterminado de entrega de logs'},
  'ecs.logs.mode.default': {
    name: 'Modo de entrega de los logs de los contenedores',
    note: 'En este modo se pueden perder líneas de log si el búfer se llena; el contenedor sigue en marcha.',
  },
  'ecs.managed-instances.billing.min': {
    name: 'Tiempo mínimo facturado por la tarifa de administración',
    note: 'A partir de ahí se factura por segundo.',
  },
  'ecs.managed-instances.capacity-option.default': {
    name: 'Opción de compra de Managed Instances si no indicas ninguna',
  },
  'ecs.managed-instances.capacity-options': {name: 'Opciones de compra de Managed Instances'},
  'ecs.managed-instances.drain-after': {
    name: 'Edad a la que ECS empieza a vaciar una instancia administrada',
    note: 'Puede empezar antes: por un parche de seguridad, un fallo de hardware o una ventana de mantenimiento que tú definas.',
  },
  'ecs.managed-instances.fee.example': {
    name: 'Tarifa de administración por hora en el ejemplo de AWS, una c6a.2xlarge',
    note: 'Se suma al precio de EC2 y varía según el tipo de instancia.',
  },
  'ecs.managed-instances.launch-type': {name: 'Managed Instances se puede elegir con un tipo de lanzamiento'},
  'ecs.managed-instances.launched': {
    name: 'Lanzamiento de ECS Managed Instances',
    note: 'Visto solo en fuentes de terceros; comprueba la página antes de fiarte de este dato.',
  },
  'ecs.managed-instances.lifetime.max': {
    name: 'Vida máxima de una instancia administrada',
    note: 'Cuenta con que las tareas se muevan: el vaciado empieza a los {ecs.managed-instances.drain-after}. AWS amplió este límite después del lanzamiento, por eso los textos antiguos dan uno menor.',
  },
  'ecs.managed-instances.log-drivers': {name: 'Controladores de logs en Managed Instances'},
  'ecs.managed-instances.os': {
    name: 'Sistema operativo de los contenedores en Managed Instances',
    note: 'Leído en una copia sin fecha de la página.',
  },
  'ecs.managed-instances.several-tasks.default': {
    name: 'Varias tareas comparten por defecto una instancia administrada',
    note: 'En Fargate cada tarea está aislada de las demás.',
  },
  'ecs.managed-instances.spot.notice': {name: 'Aviso antes de que se retire una instancia Spot'},
  'ecs.managed-instances.spot.since': {
    name: 'Capacidad Spot para Managed Instances',
    note: 'Visto solo en fuentes de terceros; comprueba la página antes de fiarte de este dato.',
  },
  'ecs.network-mode.default': {
    name: 'Modo de red de una definición de tarea que no indica ninguno',
    note: 'El valor por defecto de la API para tareas en instancias Linux.',
  },
  'ecs.network-modes': {name: 'Modos de red de una tarea', note: 'Fargate solo admite awsvpc.'},
  'ecs.orchestration.extra-charge': {
    name: 'Cargo adicional por la orquestación de ECS',
    note: 'Pagas la capacidad, el almacenamiento, la red y los logs que usan tus tareas.',
  },
  'ecs.placement.constraints': {
    name: 'Restricciones de colocación',
    note: 'La colocación se refiere a instancias de contenedor; no se aplica a Fargate.',
  },
  'ecs.placement.constraints.max': {name: 'Restricciones de colocación por tarea'},
  'ecs.placement.strategies': {
    name: 'Estrategias de colocación',
    note: 'La colocación se refiere a instancias de contenedor; no se aplica a Fargate.',
  },
  'ecs.placement.strategies.max': {name: 'Reglas de colocación por servicio'},
  'ecs.run-task.tasks.max': {name: 'Tareas que inicia una llamada a RunTask'},
  'ecs.scheduling-strategies': {name: 'Estrategias de planificación de un servicio'},
  'ecs.secrets.parameter-store': {name: 'Secretos de SSM Parameter Store'},
  'ecs.secrets.reload': {
    name: 'Un contenedor en ejecución ve un secreto que ha cambiado',
    note: 'Los secretos se leen al iniciar el contenedor; inicia tareas nuevas para aplicar un cambio.',
  },
  'ecs.secrets.secrets-manager': {name: 'Secretos de AWS Secrets Manager'},
  'ecs.service-connect.launched': {
    name: 'Disponibilidad general de Service Connect',
    note: 'Leído en una copia antigua de la página.',
  },
  'ecs.service-connect.namespace': {name: 'Servicio de AWS que guarda los nombres de Service Connect'},
  'ecs.service-connect.proxy': {name: 'Service Connect añade un proxy administrado a cada tarea'},
  'ecs.service-connect.tasks.max': {
    name: 'Tareas por servicio con Service Connect',
    note: 'El límite viene de AWS Cloud Map. Leído en una copia antigua de la página.',
  },
  'ecs.service.az-rebalancing.default': {
    name: 'El reequilibrio entre zonas de disponibilidad está activo en un servicio nuevo',
  },
  'ecs.service.health-check-grace.default': {
    name: 'Periodo de gracia de las comprobaciones de estado tras iniciar una tarea',
  },
  'ecs.service.replaces-tasks': {name: 'Un servicio inicia una tarea nueva cuando se pierde una'},
  'ecs.service.spread-zones.default': {
    name: 'Un servicio reparte por defecto sus tareas entre zonas de disponibilidad',
  },
  'ecs.sla': {
    name: 'Disponibilidad mensual prometida para ECS en una región',
    note: 'Cubre las tareas que se ejecutan a la vez en varias zonas de disponibilidad. Leído en una versión anterior del acuerdo; de la actual solo se han visto copias de terceros.',
  },
  'ecs.standalone-task.replaced': {
    name: 'ECS sustituye una tarea independiente que se detiene',
    note: 'Solo un servicio mantiene su número de tareas.',
  },
  'ecs.start-task.instances.max': {name: 'Instancias de contenedor en una llamada a StartTask'},
  'ecs.storage.docker-volumes.fargate': {name: 'Volúmenes de Docker para tareas en Fargate'},
  'ecs.storage.ebs': {name: 'Volúmenes de Amazon EBS para tareas'},
  'ecs.storage.ebs.volumes.max': {name: 'Volúmenes de EBS creados por tarea'},
  'ecs.storage.efs': {name: 'Sistemas de archivos de Amazon EFS para tareas'},
  'ecs.storage.fsx-windows': {name: 'Amazon FSx for Windows File Server para tareas'},
  'ecs.storage.s3-files': {name: 'Sistemas de archivos de Amazon S3 Files para tareas'},
  'ecs.strategy.base.default': {name: 'Base de un proveedor de capacidad'},
  'ecs.strategy.base.max': {
    name: 'Base máxima de un proveedor de capacidad',
    note: 'Primero se coloca la base; el peso (weight) reparte el resto.',
  },
  'ecs.strategy.base.providers.max': {name: 'Proveedores de capacidad con base en una estrategia'},
  'ecs.strategy.providers.max': {name: 'Proveedores de capacidad en una estrategia'},
  'ecs.strategy.weight.default': {name: 'Peso (weight) de un proveedor de capacidad'},
  'ecs.strategy.weight.max': {name: 'Peso (weight) máximo de un proveedor de capacidad'},
  'ecs.tags.max': {name: 'Etiquetas por recurso'},
  'ecs.task-definition.containers.max': {
    name: 'Contenedores en una definición de tarea',
    note: 'Esta cuota no se puede aumentar.',
  },
  'ecs.task-protection.default': {
    name: 'Protección de una tarea frente a la reducción (scale-in) si no indicas tiempo',
  },
  'ecs.task-protection.max': {name: 'Protección máxima de una tarea frente a la reducción (scale-in)'},
  'ecs.task-protection.min': {name: 'Protección mínima de una tarea frente a la reducción (scale-in)'},
  'ecs.task-protection.standalone': {name: 'Protección frente a la reducción (scale-in) para tareas independientes'},
  'ecs.task.essential-containers.min': {
    name: 'Contenedores esenciales que necesita una tarea como mínimo',
    note: 'Cuando se detiene un contenedor esencial, se detiene toda la tarea.',
  },
  'ecs.task.stopped.visible': {name: 'Tiempo mínimo que sigue visible una tarea detenida'},
  'ecs.vpc-endpoints.gateway': {name: 'Punto de conexión de tipo gateway para las tareas de Fargate sin NAT'},
  'ecs.vpc-endpoints.interface': {
    name: 'Puntos de conexión de interfaz para tareas de Fargate en una subred privada sin NAT',
    note: 'Hace falta además un punto de conexión de tipo gateway para {ecs.vpc-endpoints.gateway}, donde se guardan las capas de las imágenes.',
  },
} as const satisfies FactTexts<typeof facts & typeof derived>;
