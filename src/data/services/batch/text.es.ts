import type {ProfileText} from '../../schema';

export const text: ProfileText = {
  tagline: 'pone trabajos en cola y les busca máquinas',
  axes: {
    what: 'Una cola y un planificador administrados para trabajos en contenedores, que arrancan y liberan la capacidad necesaria',
    unit: 'Un trabajo, descrito en una definición de trabajo; un trabajo de matriz contiene hasta {batch.array.size.max}',
    'you-manage':
      'Imagen, definición de trabajo, roles, red, techo de vCPU, reglas de reintento; en EC2 también la imagen de máquina',
    'aws-manages':
      'Cola, planificador, arranque y liberación de la capacidad; con Fargate también hosts y sistema operativo',
    'compute-options': 'ECS o EKS, en EC2 o Spot; en ECS también Fargate, Fargate Spot y Managed Instances',
    'longest-run':
      'Sin límite por trabajo en EC2; en Fargate no cuentes con más de {batch.fargate.duration.guaranteed|form=sentence}',
    'memory-cpu':
      'Hasta {batch.fargate.vcpu.max} y {batch.fargate.memory.max} en Fargate; en EC2 lo que tenga la instancia, GPU incluidas',
    disk: 'EBS o almacén de instancias en EC2, de {fargate.ephemeral-storage.included} a {batch.fargate.ephemeral.max} en Fargate, EFS; salvo lo compartido, desaparece con el trabajo',
    scaling: 'Automático según la cola, entre el mínimo y el máximo de vCPU que fijas',
    'scale-to-zero': 'Sí, con un mínimo de cero vCPU, y en Fargate siempre',
    'start-time': 'Sin cifra prometida; un trabajo espera su turno, la capacidad y la imagen',
    networking: 'En subredes de tu VPC; en Fargate sin dirección pública si no la pides',
    security: 'Rol de ejecución para iniciar el trabajo, rol del trabajo para el código; en EC2, un rol de instancia',
    pricing: 'La capacidad, los discos y los logs que usan los trabajos; nada por Batch en sí',
    'price-example':
      'Una hora de una vCPU en Fargate: {fargate.price.vcpu-hour.x86|bare}, más {fargate.price.gb-hour.x86|bare} por cada GB de memoria',
    'free-tier': {
      is: 'not-applicable',
      because: 'Batch en sí no se cobra; su capacidad se factura con las reglas de EC2 o de Fargate',
    },
    sla: {is: 'not-researched'},
    portability:
      'La imagen funciona en cualquier plataforma de contenedores; definiciones, colas y reglas solo existen en Batch',
    'good-for': 'Trabajos largos, pesados o numerosos que nadie está esperando: informes, vídeo, simulaciones',
    'not-for': 'Respuestas a personas, reacciones cortas a eventos, programas que no acaban nunca',
    'exam-trap': 'Sin límite de tiempo, pero tampoco arranque inmediato; y solo con Fargate es serverless',
  },
};
