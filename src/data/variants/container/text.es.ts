import type {VariantText} from '../../schema';

export const text: VariantText = {
  name: 'Contenedor',
  axes: {
    what: 'Procesos aislados sobre el kernel de un host, iniciados desde una imagen con la aplicación y sus bibliotecas',
    unit: 'Un contenedor; ECS agrupa uno o varios en una tarea, EKS en un pod',
    'you-manage': 'La imagen y todo lo que lleva; con capacidad de EC2, también el host',
    'aws-manages': 'En Fargate, el host y su kernel; con capacidad de EC2, solo lo que hay debajo de la instancia',
    'compute-options':
      'Instancias de EC2, ECS Managed Instances, Fargate o servidores propios con ECS Anywhere y EKS Hybrid Nodes',
    'memory-cpu': 'Una parte del host, reservada o limitada por contenedor o por tarea',
    disk: 'Una fina capa de escritura que desaparece con el contenedor; volúmenes para lo que debe quedar',
    scaling: 'El orquestador añade y quita copias; el sitio en los hosts tiene que crecer a la vez, salvo en Fargate',
    'start-time': 'No arranca un sistema: se descarga la imagen si el host no la tiene y se inicia la aplicación',
    networking: 'Puertos del host o, con awsvpc, una dirección propia por tarea',
    security:
      'En ECS, un rol de IAM por tarea; los contenedores comparten el kernel de su host, las tareas de Fargate no',
    portability: 'Cualquier host con un runtime OCI, el mismo tipo de kernel y la misma arquitectura de procesador',
    'good-for':
      'Software que se publica a menudo, muchas aplicaciones pequeñas en pocas máquinas, un paquete del portátil a producción',
    'not-for':
      'Software que necesita kernel, controladores o escritorio propios; código de desconocidos en un mismo host',
    'exam-trap': 'No todo contenedor comparte su kernel con otros: una tarea de Fargate no lo hace',
  },
};
