import type {ProfileText} from '../../schema';

export const text: ProfileText = {
  tagline: 'capacidad serverless para contenedores',
  axes: {
    what: 'Capacidad para contenedores sin instancias: una máquina aislada del tamaño elegido para cada tarea',
    unit: 'Una tarea de ECS o un pod de EKS, con un tamaño fijo',
    'you-manage': 'Imagen, tamaño y número de tareas, VPC, grupos de seguridad, roles de IAM, datos',
    'aws-manages': 'Hosts, sistema operativo, runtime de contenedores, parches, aislamiento entre tareas',
    'compute-options': 'Capacidad de AWS, On-Demand o Spot, x86 o Arm, para ECS y Batch; en EKS, solo On-Demand y x86',
    'longest-run':
      'Sin límite; antes de retirar una tarea, AWS avisa, por defecto con {fargate.retirement.wait.default|form=sentence} de antelación',
    'memory-cpu':
      'De {fargate.vcpu.min} con {fargate.memory.min} a {fargate.vcpu.max} con {fargate.memory.max}, en parejas fijas',
    disk: '{fargate.ephemeral-storage.included} incluidos, hasta {fargate.ephemeral-storage.max} en ECS; desaparece al detenerse la tarea',
    scaling: 'El orquestador añade tareas según tu política de escalado; no hay instancias que escalar',
    'scale-to-zero': 'Sí, cuando el orquestador no ejecuta ninguna tarea; entonces no se cobra nada',
    'start-time':
      'Sin cifra prometida; cada tarea descarga primero su imagen entera, así que una pequeña arranca antes',
    networking:
      'Solo {fargate.network-mode}: cada tarea tiene interfaz de red, dirección privada y grupos de seguridad propios',
    security: 'Rol de la tarea para el código, rol de ejecución para imagen, logs y secretos; kernel no compartido',
    pricing:
      'La vCPU y la memoria pedidas, por segundo, mínimo {fargate.price.duration.min}; el disco que supere lo incluido',
    'price-example':
      '{fargate.month.0-25-vcpu-0-5-gb.x86} por un mes de una tarea con {fargate.vcpu.min} y {fargate.memory.min} en x86',
    'free-tier': {is: 'not-researched', because: 'Solo terceros dicen que no la hay'},
    sla: '{ecs.sla} al mes en una región, en el mismo acuerdo que ECS',
    portability: 'Cualquier imagen OCI construida para x86 o Arm; definición de tarea, roles y red dependen de AWS',
    'good-for': 'Webs, API, workers y trabajos con carga pequeña o irregular y sin nadie que actualice máquinas',
    'not-for':
      'GPU, contenedores con privilegios, daemons, imagen de máquina propia o una carga grande siempre constante',
    'exam-trap': 'No es una alternativa a ECS: ECS y EKS deciden, Fargate es donde se ejecuta',
  },
};
