import type {ProfileText} from '../../schema';

export const text: ProfileText = {
  tagline: 'mantiene en marcha tus contenedores',
  axes: {
    what: 'Orquestador: arranca contenedores, mantiene en marcha el número deseado y los conecta a la red y al balanceador',
    unit: 'Tarea: uno o varios contenedores de una definición de tarea; un servicio mantiene tareas en marcha',
    'you-manage':
      'Imagen, definición de tarea, roles de IAM, red, política de escalado; con capacidad de EC2, también las instancias',
    'aws-manages': 'Plano de control y planificador; con Fargate o Managed Instances, también las máquinas',
    'compute-options': 'Fargate, EC2, ECS Managed Instances o servidores tuyos mediante ECS Anywhere',
    'longest-run': 'Sin límite de tiempo; una tarea funciona hasta que termina o se detiene',
    'memory-cpu':
      'Depende de la capacidad: hasta {fargate.vcpu.max} y {fargate.memory.max} en Fargate, hasta {ecs.ec2.task-cpu.max} en EC2',
    disk: 'Disco temporal que desaparece con la tarea; EFS, EBS o S3 Files para más',
    scaling: 'El número de tareas, con políticas que añades tú; en EC2, también el número de instancias',
    'scale-to-zero': 'Sí, con cero tareas; despertar exige una métrica que no dependa de las tareas',
    'start-time': 'Lo que se tarda en encontrar capacidad, descargar la imagen y arrancar la aplicación',
    networking: 'En tu VPC; con awsvpc cada tarea tiene su propia interfaz de red; balanceador opcional',
    security: 'Rol de la tarea para el código; rol de ejecución para imagen, logs y secretos',
    pricing: 'Capacidad, balanceador, almacenamiento y logs; nada por ECS en sí',
    'price-example':
      'Una tarea de una vCPU y {fargate.size.1-vcpu.memory.min} en Fargate, en marcha todo el mes: {fargate.month.1-vcpu-2-gb.x86}',
    'free-tier': {
      is: 'not-applicable',
      because: 'ECS en sí no cuesta nada; la capacidad sigue las reglas de EC2 o de Fargate',
    },
    sla: '{ecs.sla} al mes y por región, para tareas en varias zonas de disponibilidad',
    portability:
      'La imagen funciona en cualquier plataforma de contenedores; las definiciones de tarea y los servicios solo existen en ECS',
    'good-for': 'Sitios web, API, procesos en segundo plano y contenedores programados sin Kubernetes',
    'not-for': 'La API de Kubernetes y sus herramientas, código breve que reacciona a eventos, sitios estáticos',
    'exam-trap': 'Fargate es capacidad para ECS, no una alternativa a ECS',
  },
};
