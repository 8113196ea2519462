import type {VariantText} from '../../schema';

export const text: VariantText = {
  name: 'ECS en Fargate',
  axes: {
    what: 'Tareas en capacidad que AWS pone para cada tarea, sin instancias',
    'you-manage': 'Tamaño de la tarea, red, roles y política de escalado; ninguna máquina',
    'aws-manages': 'Hosts, su sistema operativo y sus parches, y el aislamiento entre tareas',
    'longest-run':
      'Sin límite de tiempo; AWS puede retirar una tarea por mantenimiento, de forma predeterminada {fargate.retirement.wait.default|form=sentence} después del aviso',
    'memory-cpu':
      'Tamaños fijos: de {fargate.vcpu.min} con {fargate.memory.min} a {fargate.vcpu.max} con {fargate.memory.max}',
    disk: '{fargate.ephemeral-storage.included} incluidos, hasta {fargate.ephemeral-storage.max} por tarea; EFS o EBS para más',
    scaling: 'Las tareas con una política del servicio; no hay instancias que escalar',
    'scale-to-zero': 'Sí; con cero tareas no se cobra vCPU ni memoria',
    'start-time':
      'Capacidad, descarga de la imagen completa en cada tarea, arranque de la aplicación; las imágenes no se guardan en caché',
    networking: 'Solo {fargate.network-mode}: una interfaz de red y una dirección privada por tarea',
    pricing:
      'La vCPU y la memoria pedidas, por segundo desde la descarga de la imagen hasta el final, {fargate.price.duration.min|form=sentence} como mínimo',
    'price-example':
      'Una tarea de una vCPU y {fargate.size.1-vcpu.memory.min}, en marcha todo el mes: {fargate.month.1-vcpu-2-gb.x86}',
    'good-for': 'Carga pequeña o irregular, aislamiento fuerte entre tareas, equipos sin especialistas en plataformas',
    'not-for': 'GPU, contenedores con privilegios, servicios de tipo daemon, una imagen de máquina propia',
  },
};
