import type {ProfileText} from '../../schema';

export const text: ProfileText = {
  tagline: 'Kubernetes con el plano de control administrado',
  axes: {
    what: 'Un orquestador que ejecuta contenedores con Kubernetes estándar',
    unit: 'Un pod: uno o varios contenedores que comparten una dirección',
    'you-manage':
      'Manifiestos, imágenes, permisos, actualizaciones de versión; también los nodos, salvo con Auto Mode o Fargate',
    'aws-manages':
      'El plano de control en {eks.control-plane.zones} zonas de disponibilidad; con Auto Mode o Fargate, también los nodos',
    'compute-options':
      'EC2 (Auto Mode, nodos administrados o autogestionados), Fargate o tus servidores con Hybrid Nodes',
    'longest-run':
      'Sin límite para un pod; un nodo de Auto Mode vive como máximo {eks.auto-mode.node-lifetime.max|form=sentence}',
    'memory-cpu': 'Lo que ofrezca el tipo de instancia del nodo; en Fargate, uno de sus tamaños fijos',
    disk: 'Disco del nodo, volúmenes con controladores CSI; en Fargate, hasta {fargate.ephemeral-storage.eks.max}',
    scaling: 'Pods con el Horizontal Pod Autoscaler, nodos con Auto Mode, Karpenter o Cluster Autoscaler',
    'scale-to-zero': {
      is: 'no',
      because: 'Los pods y los nodos pueden llegar a cero, pero el plano de control se cobra cada hora',
    },
    'start-time': 'Lo que tarde en descargarse la imagen, más un nodo nuevo si no hay sitio',
    networking: 'Cada pod tiene una dirección en tu VPC; los balanceadores salen de objetos Ingress y Service',
    security: 'Entradas de acceso para las personas, roles de Kubernetes dentro, un rol de IAM por cuenta de servicio',
    pricing: 'Cada clúster por horas, más los nodos o Fargate a su propio precio',
    'price-example': '{eks.month.standard} al mes por un clúster sin nodos, {eks.month.extended} en soporte extendido',
    'free-tier': {
      is: 'not-researched',
      because: 'Leído solo en fuentes de terceros: no consta ninguna para el plano de control',
    },
    sla: '{eks.sla.standard} al mes para el punto de conexión de la API',
    portability:
      'Los manifiestos sirven en cualquier Kubernetes conforme; los ajustes de IAM, balanceo y almacenamiento no se mudan',
    'good-for':
      'Equipos que conocen Kubernetes, charts de Helm y operadores, una plataforma para muchos equipos o varios lugares',
    'not-for': 'Uno o dos servicios sin conocimientos de Kubernetes, o poco presupuesto para un clúster vacío',
    'exam-trap': 'EKS o Fargate no es una elección: Fargate es capacidad que EKS puede usar',
  },
};
