import type {VariantText} from '../../schema';

export const text: VariantText = {
  name: 'ECS Managed Instances',
  axes: {
    what: 'Tareas en instancias de EC2 de tu cuenta que AWS elige, arranca, parchea y sustituye',
    'you-manage': 'Requisitos de las instancias, tamaños de las tareas, red, roles y política de escalado del servicio',
    'aws-manages': 'Elección, número, sistema operativo, parches y sustitución de las instancias',
    'longest-run':
      'Sin límite de tiempo, pero las tareas se mudan: la instancia se vacía a los {ecs.managed-instances.drain-after|form=sentence} y desaparece, como tarde, a los {ecs.managed-instances.lifetime.max|form=sentence}',
    'memory-cpu': 'Lo que tengan los tipos de instancia de EC2 elegidos, GPU incluidas',
    disk: 'Volumen de datos de la instancia, compartido por sus tareas; puedes fijar su tamaño',
    scaling: 'Las tareas con una política del servicio; AWS añade y quita las instancias',
    'scale-to-zero': 'Sí; las instancias que siguen sin uso se eliminan, salvo que lo desactives',
    'start-time':
      'Descarga de la imagen y arranque de la aplicación si hay sitio; si no, AWS arranca antes una instancia',
    networking: 'awsvpc o host, sin bridge',
    pricing:
      'El precio de EC2 de instancias enteras más un recargo por segundo, {ecs.managed-instances.billing.min|form=sentence} como mínimo',
    'price-example':
      'Recargo en el ejemplo de AWS, una c6a.2xlarge: {ecs.managed-instances.fee.example} por hora, además de EC2',
    'good-for': 'GPU y tipos de instancia especiales sin mantener máquinas; muchas tareas en pocas instancias',
    'not-for': 'Contenedores Windows, una imagen de máquina propia, tareas que no se pueden mover',
  },
};
