import type {ProfileText} from '../../schema';

export const text: ProfileText = {
  tagline: 'funciones que se ejecutan una vez por evento',
  axes: {
    what: 'Un servicio que ejecuta tu función una vez por cada evento, sin servidores',
    unit: 'Una función; cada copia en marcha tiene su propio entorno de ejecución',
    'you-manage':
      'Código y bibliotecas, runtime, memoria y tiempo de espera, permisos, errores; con una imagen, también su contenido',
    'aws-manages': 'Hardware, sistema operativo, aislamiento, número de copias, parches de los runtimes administrados',
    'compute-options': 'Máquinas de AWS que nunca ves, {lambda.architectures}; con Managed Instances, en EC2',
    'longest-run': '{lambda.timeout.max} por invocación',
    'memory-cpu': 'De {lambda.memory.min} a {lambda.memory.max}; una vCPU por cada {lambda.memory.per-vcpu}',
    disk: '{lambda.tmp.default} en /tmp, hasta {lambda.tmp.max}; desaparece con el entorno',
    scaling:
      'Sin configurar nada: hasta {lambda.scaling.environments} entornos más cada {lambda.scaling.interval|form=sentence} por función, hasta la cuota de la cuenta',
    'scale-to-zero': 'Sí: sin eventos no se ejecuta nada y no se cobra nada',
    'start-time':
      'Al instante en un entorno caliente; un arranque en frío añade la inicialización, como máximo {lambda.init.on-demand.max|form=sentence}',
    networking: 'Fuera de tu VPC, con internet; conectada a una VPC solo tiene las rutas de esa VPC',
    security: 'Un rol de ejecución para lo que puede hacer, una resource-based policy para quién puede invocarla',
    pricing:
      'Cada solicitud, y la memoria multiplicada por la duración, redondeada hacia arriba a {lambda.price.rounding}',
    'price-example':
      '{lambda.example.mobile-backend} al mes por el backend móvil del ejemplo de AWS, descontada la capa gratuita',
    'free-tier': '{lambda.free.requests} de solicitudes y {lambda.free.gb-seconds} al mes, sin fecha de fin',
    sla: {is: 'not-researched'},
    portability:
      'El código se muda, los eventos y la configuración no; una imagen sigue necesitando la interfaz de runtime de Lambda',
    'good-for':
      'Trabajo corto que empieza con un evento, tráfico irregular, backend de una API, pegamento entre servicios',
    'not-for': 'Trabajo más largo que el tiempo de espera, GPU, carga alta día y noche',
    'exam-trap': 'Una sola tarea larga lo descarta, por pequeña que sea: el límite es el tiempo, no el lenguaje',
  },
};
