import type {FactTexts} from '../../schema';
import type {derived} from './derived';
import type {facts} from './facts';

export const texts = {
  'fargate.architectures': {
    name: 'Arquitecturas de procesador',
    note: 'ARM64 es para tareas Linux de Amazon ECS; los pods de Amazon EKS se ejecutan solo en x86.',
  },
  'fargate.capacity-providers': {
    name: 'Proveedores de capacidad (capacity providers) que tiene toda cuenta',
    note: 'No tienes que crearlos; los asocias a un clúster.',
  },
  'fargate.daemon': {
    name: 'Servicios DAEMON',
    note: 'Un proceso auxiliar se ejecuta como contenedor sidecar en cada tarea.',
  },
  'fargate.ephemeral-storage.eks.included': {name: 'Almacenamiento efímero incluido con un pod de Amazon EKS'},
  'fargate.ephemeral-storage.eks.max': {name: 'Almacenamiento efímero máximo de un pod de Amazon EKS'},
  'fargate.ephemeral-storage.eks.since': {name: 'Almacenamiento efímero configurable para pods de Amazon EKS desde'},
  'fargate.ephemeral-storage.included': {name: 'Almacenamiento efímero incluido con una tarea'},
  'fargate.ephemeral-storage.max': {
    name: 'Almacenamiento efímero máximo de una tarea',
    note: 'Para Amazon ECS; un pod de Amazon EKS obtiene como máximo {fargate.ephemeral-storage.eks.max}.',
  },
  'fargate.ephemeral-storage.min': {
    name: 'Almacenamiento efímero mínimo que puedes configurar',
    note: 'Sin configurarlo, una tarea tiene {fargate.ephemeral-storage.included}.',
  },
  'fargate.gpu': {name: 'GPU'},
  'fargate.host-access': {
    name: 'SSH al host',
    note: 'No hay ningún host al que puedas llegar; ECS Exec abre una shell en un contenedor.',
  },
  'fargate.kernel-shared': {
    name: 'Kernel compartido con otras tareas',
    note: 'Tampoco CPU, memoria ni interfaz de red; los contenedores de una misma tarea sí los comparten.',
  },
  'fargate.linux-capability': {name: 'Única capacidad (capability) de Linux que un contenedor puede añadir'},
  'fargate.log-drivers': {name: 'Controladores de logs (log drivers)'},
  'fargate.memory.max': {name: 'Memoria máxima de una tarea', note: 'Solo con {fargate.vcpu.max}.'},
  'fargate.memory.min': {name: 'Memoria mínima de una tarea'},
  'fargate.month.0-25-vcpu-0-5-gb.arm': {
    name: 'Una tarea de 0,25 vCPU y 0,5 GB durante un mes, Arm',
    note: 'Linux, bajo demanda, activa las 730 horas, con el almacenamiento efímero incluido.',
  },
  'fargate.month.0-25-vcpu-0-5-gb.x86': {
    name: 'Una tarea de 0,25 vCPU y 0,5 GB durante un mes, x86',
    note: 'Linux, bajo demanda, activa las 730 horas, con el almacenamiento efímero incluido.',
  },
  'fargate.month.1-vcpu-2-gb.arm': {
    name: 'Una tarea de 1 vCPU y 2 GB durante un mes, Arm',
    note: 'Linux, bajo demanda, activa las 730 horas, con el almacenamiento efímero incluido.',
  },
  'fargate.month.1-vcpu-2-gb.x86': {
    name: 'Una tarea de 1 vCPU y 2 GB durante un mes, x86',
    note: 'Linux, bajo demanda, activa las 730 horas, con el almacenamiento efímero incluido.',
  },
  'fargate.month.16-vcpu-120-gb.arm': {
    name: 'Una tarea de 16 vCPU y 120 GB durante un mes, Arm',
    note: 'Linux, bajo demanda, activa las 730 horas, con el almacenamiento efímero incluido.',
  },
  'fargate.month.16-vcpu-120-gb.x86': {
    name: 'Una tarea de 16 vCPU y 120 GB durante un mes, x86',
    note: 'Linux, bajo demanda, activa las 730 horas, con el almacenamiento efímero incluido.',
  },
  'fargate.month.32-vcpu-244-gb.arm': {
    name: 'Una tarea de 32 vCPU y 244 GB durante un mes, Arm',
    note: 'Linux, bajo demanda, activa las 730 horas, con el almacenamiento efímero incluido.',
  },
  'fargate.month.32-vcpu-244-gb.x86': {
    name: 'Una tarea de 32 vCPU y 244 GB durante un mes, x86',
    note: 'Linux, bajo demanda, activa las 730 horas, con el almacenamiento efímero incluido.',
  },
  'fargate.month.4-vcpu-8-gb.arm': {
    name: 'Una tarea de 4 vCPU y 8 GB durante un mes, Arm',
    note: 'Linux, bajo demanda, activa las 730 horas, con el almacenamiento efímero incluido.',
  },
  'fargate.month.4-vcpu-8-gb.x86': {
    name: 'Una tarea de 4 vCPU y 8 GB durante un mes, x86',
    note: 'Linux, bajo demanda, activa las 730 horas, con el almacenamiento efímero incluido.',
  },
  'fargate.network-mode': {
    name: 'Único modo de red',
    note: 'Cada tarea obtiene su propia interfaz de red y su propia dirección IP privada.',
  },
  'fargate.placement-constraints': {name: 'Restricciones de colocación de tareas (placement constraints)'},
  'fargate.platform-version.default': {name: 'Versión de plataforma si no indicas ninguna'},
  'fargate.platform-version.large-sizes': {name: 'Versión de plataforma Linux mínima para 8 vCPU o más'},
  'fargate.platform-version.linux': {name: 'Versión de plataforma Linux más reciente'},
  'fargate.platform-version.linux-1-3-0.retired': {name: 'Versión de plataforma Linux 1.3.0: sin tareas nuevas desde'},
  'fargate.platform-version.linux-1-3-0.terminated': {
    name: 'Versión de plataforma Linux 1.3.0: detención de las últimas tareas',
  },
  'fargate.platform-version.windows': {name: 'Versión de plataforma Windows'},
  'fargate.price.arm-saving': {
    name: 'Ahorro de Arm frente a x86',
    note: 'Sobre el precio de una vCPU; en memoria el ahorro es parecido.',
  },
  'fargate.price.duration.min': {
    name: 'Tiempo mínimo facturado por tarea',
    note: 'Para Linux; Windows tiene su propia regla.',
  },
  'fargate.price.duration.step': {
    name: 'Unidad de facturación',
    note: 'El tiempo cuenta desde que empieza la descarga de la imagen hasta que la tarea se detiene.',
  },
  'fargate.price.ephemeral-storage.gb-hour': {
    name: 'Un GB de almacenamiento efímero por hora',
    note: 'Por lo que supere los {fargate.ephemeral-storage.included} incluidos.',
  },
  'fargate.price.ephemeral-storage.gb-second': {
    name: 'Un GB de almacenamiento efímero por segundo',
    note: 'Por lo que supere los {fargate.ephemeral-storage.included} incluidos.',
  },
  'fargate.price.gb-hour.arm': {name: 'Un GB de memoria por hora, Linux en Arm'},
  'fargate.price.gb-hour.x86': {name: 'Un GB de memoria por hora, Linux en x86'},
  'fargate.price.gb-second.arm': {
    name: 'Un GB de memoria por segundo, Linux en Arm',
    note: 'AWS publica ambas formas; difieren por el redondeo.',
  },
  'fargate.price.gb-second.x86': {
    name: 'Un GB de memoria por segundo, Linux en x86',
    note: 'AWS publica ambas formas; difieren por el redondeo.',
  },
  'fargate.price.requested-size': {name: 'Se factura el tamaño que solicitas, no lo que consumes'},
  'fargate.price.vcpu-hour.arm': {name: 'Una vCPU por hora, Linux en Arm'},
  'fargate.price.vcpu-hour.x86': {name: 'Una vCPU por hora, Linux en x86'},
  'fargate.price.vcpu-second.arm': {
    name: 'Una vCPU por segundo, Linux en Arm',
    note: 'AWS publica ambas formas; difieren por el redondeo.',
  },
  'fargate.price.vcpu-second.x86': {
    name: 'Una vCPU por segundo, Linux en x86',
    note: 'AWS publica ambas formas; difieren por el redondeo.',
  },
  'fargate.privileged': {name: 'Contenedores con privilegios (privileged)'},
  'fargate.quota.launch.burst': {
    name: 'Tareas y pods que pueden iniciarse a la vez',
    note: 'Por cuenta y región. Una cuenta que solo tiene pods de Amazon EKS dispone de una ráfaga menor.',
  },
  'fargate.quota.launch.sustained': {name: 'Tareas y pods que pueden iniciarse por segundo de forma sostenida'},
  'fargate.quota.vcpu.on-demand': {
    name: 'Cuota predeterminada de vCPU bajo demanda simultáneas',
    note: 'Por cuenta y región; se puede ampliar y crece con el uso.',
  },
  'fargate.quota.vcpu.spot': {
    name: 'Cuota predeterminada de vCPU de Fargate Spot simultáneas',
    note: 'Por cuenta y región; se puede ampliar y crece con el uso.',
  },
  'fargate.retirement.wait.default': {
    name: 'Preaviso antes de que AWS retire una tarea',
    note: 'AWS reemplaza las tareas de un servicio; una tarea independiente que iniciaste tú solo se detiene.',
  },
  'fargate.retirement.wait.max': {name: 'Preaviso máximo que puedes elegir'},
  'fargate.retirement.wait.min': {name: 'Preaviso mínimo que puedes elegir'},
  'fargate.savings-plan': {
    name: 'Se aplican los Compute Savings Plans',
    note: 'Leído en una copia antigua de la página.',
  },
  'fargate.savings-plan.discount.max': {
    name: 'Descuento máximo de un Compute Savings Plan',
    note: 'Cifra aproximada. Visto solo en fuentes de terceros; comprueba la página antes de fiarte del dato.',
  },
  'fargate.size.0-25-vcpu.memory.max': {name: 'Memoria máxima con 0,25 vCPU'},
  'fargate.size.0-25-vcpu.memory.middle': {name: 'Tamaño intermedio de memoria con 0,25 vCPU'},
  'fargate.size.0-25-vcpu.memory.min': {name: 'Memoria mínima con 0,25 vCPU'},
  'fargate.size.0-5-vcpu.memory.max': {name: 'Memoria máxima con 0,5 vCPU'},
  'fargate.size.0-5-vcpu.memory.min': {name: 'Memoria mínima con 0,5 vCPU'},
  'fargate.size.0-5-vcpu.memory.step': {name: 'Incremento de memoria con 0,5 vCPU'},
  'fargate.size.1-vcpu.memory.max': {name: 'Memoria máxima con 1 vCPU'},
  'fargate.size.1-vcpu.memory.min': {name: 'Memoria mínima con 1 vCPU'},
  'fargate.size.1-vcpu.memory.step': {name: 'Incremento de memoria con 1 vCPU'},
  'fargate.size.16-vcpu.memory.max': {name: 'Memoria máxima con 16 vCPU'},
  'fargate.size.16-vcpu.memory.min': {name: 'Memoria mínima con 16 vCPU'},
  'fargate.size.16-vcpu.memory.step': {name: 'Incremento de memoria con 16 vCPU'},
  'fargate.size.2-vcpu.memory.max': {name: 'Memoria máxima con 2 vCPU'},
  'fargate.size.2-vcpu.memory.min': {name: 'Memoria mínima con 2 vCPU'},
  'fargate.size.2-vcpu.memory.step': {name: 'Incremento de memoria con 2 vCPU'},
  'fargate.size.32-vcpu.memory.max': {name: 'Memoria máxima con 32 vCPU'},
  'fargate.size.32-vcpu.memory.middle': {name: 'Tamaño intermedio de memoria con 32 vCPU'},
  'fargate.size.32-vcpu.memory.min': {name: 'Memoria mínima con 32 vCPU'},
  'fargate.size.4-vcpu.memory.max': {name: 'Memoria máxima con 4 vCPU'},
  'fargate.size.4-vcpu.memory.min': {name: 'Memoria mínima con 4 vCPU'},
  'fargate.size.4-vcpu.memory.step': {name: 'Incremento de memoria con 4 vCPU'},
  'fargate.size.8-vcpu.memory.max': {name: 'Memoria máxima con 8 vCPU'},
  'fargate.size.8-vcpu.memory.min': {name: 'Memoria mínima con 8 vCPU'},
  'fargate.size.8-vcpu.memory.step': {name: 'Incremento de memoria con 8 vCPU'},
  'fargate.spot.arm': {name: 'Fargate Spot para ARM64'},
  'fargate.spot.discount.max': {name: 'Descuento máximo de Fargate Spot'},
  'fargate.spot.eks': {name: 'Fargate Spot para Amazon EKS'},
  'fargate.spot.fallback': {
    name: 'Fargate Spot recurre a la capacidad bajo demanda',
    note: 'Si no hay capacidad libre, ECS espera y vuelve a intentarlo.',
  },
  'fargate.spot.warning': {name: 'Aviso antes de que Fargate Spot detenga una tarea'},
  'fargate.spot.windows': {name: 'Fargate Spot para Windows'},
  'fargate.stop-timeout.default': {name: 'Tiempo entre SIGTERM y SIGKILL'},
  'fargate.stop-timeout.max': {name: 'Tiempo máximo entre SIGTERM y SIGKILL'},
  'fargate.stop-timeout.min': {name: 'Tiempo mínimo entre SIGTERM y SIGKILL'},
  'fargate.task-size.required': {name: 'CPU y memoria obligatorias en el nivel de tarea'},
  'fargate.vcpu.max': {
    name: 'vCPU máximas de una tarea',
    note: 'Con la versión de plataforma Linux {fargate.platform-version.large-sizes} o posterior. Los textos antiguos de AWS se quedan en la mitad.',
  },
  'fargate.vcpu.min': {name: 'vCPU mínimas de una tarea'},
  'fargate.vcpu.sizes': {name: 'Tamaños de vCPU'},
  'fargate.volume.docker': {name: 'Volúmenes de Docker'},
  'fargate.volume.ebs': {
    name: 'Volúmenes de Amazon EBS',
    note: 'Para tareas de Amazon ECS, no para pods de Amazon EKS. Visto solo en fuentes de terceros; comprueba la página antes de fiarte del dato.',
  },
  'fargate.volume.efs': {
    name: 'Sistemas de archivos de Amazon EFS',
    note: 'Visto solo en fuentes de terceros; comprueba la página antes de fiarte del dato.',
  },
  'fargate.volume.host-path': {name: 'Volúmenes desde una ruta del host'},
  'fargate.volume.s3-files': {
    name: 'Sistemas de archivos de Amazon S3 Files',
    note: 'Visto solo en fuentes de terceros; comprueba la página antes de fiarte del dato.',
  },
  'fargate.windows.architecture': {name: 'Arquitectura de procesador de los contenedores Windows'},
  'fargate.windows.vcpu.max': {name: 'vCPU máximas de una tarea Windows'},
  'fargate.windows.vcpu.min': {name: 'vCPU mínimas de una tarea Windows'},
} as const satisfies FactTexts<typeof facts & typeof derived>;
