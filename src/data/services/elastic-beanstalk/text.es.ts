import type {ProfileText} from '../../schema';

export const text: ProfileText = {
  tagline: 'despliega tu aplicación web en recursos corrientes',
  axes: {
    what: 'Una plataforma que construye un entorno alrededor de tu aplicación web y despliega en él cada versión',
    unit: 'Un entorno que ejecuta una versión de una aplicación',
    'you-manage':
      'Código, número y tamaño de las instancias, roles, datos y cuándo pasar a una versión de plataforma nueva',
    'aws-manages':
      'Construcción del entorno, despliegues, supervisión del estado, versiones de plataforma con sistema operativo y runtime',
    'compute-options': 'Instancias de EC2 en tu cuenta; en el modo Cluster, más nuevo, nodos de EKS; nunca Fargate',
    'longest-run': 'Sin límite de tiempo; un entorno funciona hasta que lo pausas o lo terminas',
    'memory-cpu': 'Los fija el tipo de instancia de EC2 del entorno',
    disk: 'Volúmenes de las instancias, perdidos cuando se sustituye una; S3 y RDS para lo que deba quedar',
    scaling:
      'Un entorno con balanceador añade y quita instancias por desencadenadores u horario, todas con los mismos contenedores',
    'scale-to-zero': {is: 'no', because: 'Solo si pausas un entorno a mano; su balanceador de carga se sigue cobrando'},
    'start-time': 'Sin tiempo prometido; las instancias arrancan y luego instalan la versión',
    networking: 'En tu VPC o en la predeterminada; balanceador de carga opcional',
    security: 'Un rol de servicio para Elastic Beanstalk, un perfil de instancia para tu código',
    pricing: 'Instancias, balanceador, volúmenes y otros recursos; nada por Elastic Beanstalk',
    'price-example':
      'Unos {ec2.t3-micro.month} por un mes de un entorno con una t3.micro, sin disco ni dirección; visto solo en fuentes de terceros',
    'free-tier': {
      is: 'not-applicable',
      because: 'Elastic Beanstalk no se cobra; sus recursos se facturan según sus propias reglas',
    },
    sla: {is: 'not-researched'},
    portability: 'El código se traslada; los entornos y su configuración solo existen en Elastic Beanstalk',
    'good-for': 'Una aplicación web o API de un equipo pequeño que prefiere subir código a construir infraestructura',
    'not-for': 'Varios contenedores que escalan por separado, contenedores en Fargate, reacciones cortas a eventos',
    'exam-trap':
      'Despliega el código de una aplicación; CloudFormation construye cualquier infraestructura a partir de una plantilla',
  },
};
