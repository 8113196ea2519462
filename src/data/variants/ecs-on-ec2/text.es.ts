import type {VariantText} from '../../schema';

export const text: VariantText = {
  name: 'ECS en EC2',
  axes: {
    what: 'Tareas en instancias de EC2 tuyas, normalmente en un Auto Scaling group',
    'you-manage': 'Tipos de instancia, imagen de máquina, parches, agente de ECS y sitio suficiente para las tareas',
    'aws-manages': 'Plano de control, colocación de las tareas y el hardware bajo las instancias',
    'longest-run': 'Sin límite de tiempo; una tarea vive como mucho lo que su instancia',
    'memory-cpu':
      'Lo que tenga la instancia; CPU por tarea de {ecs.ec2.task-cpu.min|bare} a {ecs.ec2.task-cpu.max}, y puedes omitirla',
    disk: 'Disco de la instancia, compartido por sus tareas; volúmenes de Docker, EBS, EFS',
    scaling:
      'Las tareas con una política del servicio; las instancias con un proveedor de capacidad y un Auto Scaling group',
    'scale-to-zero':
      'Sí, si el Auto Scaling group puede bajar a cero; la siguiente tarea espera entonces una instancia',
    'start-time': 'Descarga de la imagen y arranque de la aplicación si hay sitio; si no, antes arranca una instancia',
    networking: '{ecs.network-modes}; en Linux, {ecs.network-mode.default} si no indicas modo',
    pricing: 'Las instancias, llenas o vacías: On-Demand, Spot, reservadas o con un Savings Plan',
    'price-example': 'Una m7g.xlarge todo el mes, llena o vacía: {ec2.m7g-xlarge.month}',
    'good-for':
      'GPU, tipos de instancia especiales, una imagen de máquina propia, acceso al host, carga alta y constante',
    'not-for': 'Equipos que no quieren parchear ni dimensionar máquinas',
  },
};
