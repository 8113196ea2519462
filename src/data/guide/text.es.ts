import type {GuideTexts} from '../schema';
import type {graph} from './graph';

export const texts: GuideTexts<typeof graph> = {
  questions: {
    need: {
      question: '¿Qué quieres hacer?',
      why: 'Empieza por el trabajo, no por un producto. Cada respuesta lleva a otra capa de AWS.',
      answers: {
        site: 'Poner en línea un sitio sencillo o un blog',
        app: 'Mantener un programa en marcha: una web, un backend, un worker',
        work: 'Ejecutar trabajo que empieza, hace lo suyo y termina',
        api: 'Ofrecer una API a aplicaciones, clientes o socios',
        keep: 'Guardar algo: imágenes de contenedor, archivos o datos',
      },
    },
    'site-kind': {
      question: '¿De qué está hecho el sitio?',
      why: 'Los archivos solo necesitan almacenamiento. El software que genera cada página necesita una máquina.',
      answers: {
        files: 'De archivos terminados: HTML, estilos, fotos',
        package: 'De software ya hecho, como WordPress',
      },
    },
    'one-machine': {
      question: '¿Basta una máquina corriente de tamaño fijo?',
      why: 'Lightsail no añade instancias por su cuenta, no da un rol de IAM a una instancia, solo llega a la VPC predeterminada, y sus procesadores aguantan picos, no horas de trabajo a fondo.',
      answers: {
        yes: 'Sí, y quiero conocer la factura de antemano',
        no: 'No: más máquinas cuando crece la carga, una red propia, un rol de IAM, una GPU, una licencia por máquina u horas de trabajo a fondo',
      },
    },
    form: {
      question: '¿En qué forma tienes el programa?',
      why: 'Un contenedor va a un orquestador, el código fuente puede ir a una plataforma, y el software atado a su máquina conserva una.',
      answers: {
        image: 'Como imagen de contenedor, o puedo crear una',
        source: 'Como código fuente en un lenguaje habitual',
        machine: 'Como servidor, o como software comprado que quiere una máquina propia',
      },
    },
    'one-application': {
      question: '¿Es una sola aplicación y te valen las instancias?',
      why: 'Elastic Beanstalk Standard construye un entorno de instancias de EC2 alrededor de una aplicación. Las partes que crecen por separado necesitarían un entorno cada una.',
      answers: {
        yes: 'Sí: una aplicación web, y las instancias me valen',
        no: 'No: varias partes, o ninguna instancia; crearé imágenes',
      },
    },
    kubernetes: {
      question: '¿Tienes un motivo para usar Kubernetes?',
      why: 'Tanto ECS como EKS son orquestadores, así que basta uno. EKS cuesta {eks.price.cluster.standard}, y una versión de Kubernetes tiene {eks.support.standard.duration} de soporte estándar.',
      answers: {
        no: 'No: contenedores sí, Kubernetes no',
        yes: 'Sí: el equipo lo conoce, el software lo pide, los manifiestos deben servir en otro sitio o muchos equipos comparten plataforma',
      },
    },
    'ecs-capacity': {
      question: '¿Qué piden los contenedores a la máquina de debajo?',
      why: 'ECS inicia tareas y necesita capacidad para ejecutarlas. Fargate es un tipo de capacidad, así que esta es la pregunta que hay detrás de «ECS o Fargate».',
      answers: {
        none: 'Nada especial: procesador y memoria',
        hardware: 'Una GPU, un tipo de instancia concreto o tantas tareas que llenan máquinas; que las cuide AWS',
        host: 'La propia máquina: imagen de máquina nuestra, acceso al host, software junto a los contenedores',
      },
    },
    'eks-nodes': {
      question: '¿Quién cuida de los nodos?',
      why: 'EKS ejecuta el plano de control. Los pods siguen necesitando capacidad, igual que las tareas de ECS.',
      answers: {
        aws: 'AWS, en todo lo posible',
        pods: 'Nadie: cada pod debe tener su propia máquina pequeña',
        own: 'Nosotros, porque necesitamos una imagen de máquina o unos ajustes propios',
      },
    },
    duration: {
      question: '¿Cuánto puede tardar, en el peor caso, una pieza de trabajo?',
      why: 'Mira el peor caso, no la media: una función normal de Lambda se corta a los {lambda.timeout.max}.',
      answers: {
        short: 'Con seguridad, menos de {lambda.timeout.max}',
        long: 'Más, o no lo sé',
      },
    },
    size: {
      question: '¿Cabe en una función?',
      why: 'Una función tiene hasta {lambda.memory.max} de memoria, hasta {lambda.tmp.max} de disco temporal y ninguna GPU.',
      answers: {
        fits: 'Sí, cabe',
        larger: 'No: más memoria, más disco o una GPU',
      },
    },
    crowd: {
      question: '¿Cómo llegan las piezas?',
      why: 'Lambda lo inicia todo a la vez y puede agotar la simultaneidad de la cuenta. Una cola despacha una lista larga al ritmo que tú permites.',
      answers: {
        single: 'Una a una, con un evento, un mensaje o un horario',
        list: 'Como una lista larga, y nadie la espera',
      },
    },
    queue: {
      question: '¿Quieres que una cola se ocupe de los trabajos?',
      why: 'Batch da a un trabajo reintentos, un límite de tiempo, prioridad y orden. Un solo contenedor pequeño a una hora fija puede prescindir de ella.',
      answers: {
        yes: 'Sí: muchos trabajos, o reintentos, un límite de tiempo, un orden entre ellos',
        no: 'No: un contenedor a una hora fija o iniciado por un evento',
      },
    },
    'job-capacity': {
      question: '¿Qué necesita un trabajo por debajo?',
      why: 'Batch toma sus máquinas de un entorno de computación. En Fargate, un trabajo recibe hasta {batch.fargate.vcpu.max} y {batch.fargate.memory.max}, y no debe contar con más de {batch.fargate.duration.guaranteed}.',
      answers: {
        ordinary: 'Procesadores y memoria corrientes',
        special: 'Una GPU, más que eso o miles de trabajos al menor precio',
      },
    },
    entrance: {
      question: '¿Qué debe hacer la entrada de la API?',
      why: 'API Gateway vale lo que cobra por solicitud cuando hace algo por ti. Si no, basta una puerta más sencilla.',
      answers: {
        address: 'Dar una dirección a una función',
        checks: 'Comprobar tokens, reunir varios backends, poner límites a clientes o enviarles mensajes',
        traffic: 'Solo repartir tráfico intenso y constante entre copias de un contenedor',
      },
    },
    'api-kind': {
      question: '¿Cuál de estas cosas necesita la API?',
      why: 'API Gateway tiene tres tipos de API, y el tipo queda fijado al crear la API.',
      answers: {
        plain: 'Ninguna de las dos opciones siguientes',
        rest: 'Claves de API con planes de uso, validación de solicitudes, caché, AWS WAF, un punto de conexión privado o streaming',
        push: 'El servidor tiene que enviar sin que se lo pidan',
      },
    },
    backend: {
      question: '¿Cómo llega el tráfico?',
      why: 'La API es solo la puerta de entrada. Lo que se ejecuta detrás depende de la carga: una función inactiva no cuesta nada, una tarea atiende muchas solicitudes a la vez.',
      answers: {
        uneven: 'De forma irregular, con horas tranquilas',
        steady: 'Mucho, día y noche, o el programa tiene que seguir en marcha',
      },
    },
    'what-to-keep': {
      question: '¿Qué quieres guardar?',
      why: 'Las imágenes, los archivos y las filas se leen de maneras distintas, y cada cosa tiene su servicio.',
      answers: {
        images: 'Imágenes de contenedor',
        files: 'Archivos: fotos, descargas, copias de seguridad, logs',
        records: 'Datos que se buscan y se cambian',
      },
    },
    'who-pulls': {
      question: '¿Quién descarga las imágenes?',
      why: 'Lo que descargan tus propios roles puede ser privado. Lo que deben encontrar otros tiene que estar donde buscan.',
      answers: {
        us: 'Nuestras tareas, trabajos y funciones',
        world: 'Todo el mundo',
      },
    },
    'file-use': {
      question: '¿Cómo se usan los archivos?',
      why: 'S3 guarda y devuelve objetos enteros. Un programa que modifica un archivo por partes necesita un disco.',
      answers: {
        whole: 'Se escriben una vez y se leen enteros',
        parts: 'Se editan por partes, o una máquina arranca desde ellos',
      },
    },
    database: {
      question: '¿Qué tiene que hacer la base de datos?',
      why: 'Las filas que deben cambiar juntas piden una base de datos relacional. Quién la cuida es una segunda pregunta.',
      answers: {
        tables: 'Transacciones y joins, con poco trabajo nuestro',
        fixed: 'Lo mismo, en pequeño y a precio fijo',
        engine: 'Usar un motor que RDS no tiene, o dejarnos la máquina entera',
        keys: 'Buscar entradas sueltas a una escala muy grande',
      },
    },
  },
  outcomes: {
    'static-site': {
      title: 'Un bucket de S3, con CloudFront delante',
      reasons: [
        'Los archivos terminados no necesitan ningún programa, así que no hay máquina que iniciar, parchear ni escalar.',
        'Pagas por lo que guardas, lo que se pide y lo que sale. CloudFront añade HTTPS con tu propio dominio.',
      ],
      rather: {'lightsail-server': 'hay personas que escriben páginas en el propio sitio, como en WordPress'},
    },
    'lightsail-server': {
      title: 'Una instancia de Lightsail',
      reasons: [
        'Una máquina soporta la carga, y el plan reúne servidor, disco, dirección y transferencia de datos en un precio mensual.',
        'Una plantilla (blueprint) trae el software. Las actualizaciones del sistema y del software siguen siendo tuyas.',
        'No cierra ninguna puerta: más adelante puedes exportar una instantánea a EC2.',
      ],
      rather: {
        'ec2-server': 'hay que añadir y quitar instancias automáticamente, o un servidor detenido debe costar poco',
      },
      shop: 'El blog de recetas y noticias es WordPress en una instancia de Lightsail, con una instantánea cada noche.',
    },
    'ec2-server': {
      title: 'Instancias de EC2, en un Auto Scaling group si la carga varía',
      reasons: [
        'Tienes la máquina entera: sistema operativo, controlador, GPU, red y un rol de IAM sin claves.',
        'Un Auto Scaling group puede añadir y sustituir instancias, con un balanceador de carga delante.',
        'El precio es el trabajo: los parches, el número de máquinas y sus zonas son cosa tuya.',
      ],
      rather: {
        'lightsail-server': 'al final basta una máquina fija',
        'ecs-fargate': 'el programa se puede empaquetar como contenedor',
      },
      shop: 'La tienda no tiene ninguna instancia. Usaría una para un programa de contabilidad que solo funciona en Windows.',
    },
    beanstalk: {
      title: 'Elastic Beanstalk, sobre instancias de EC2 que él mismo prepara',
      reasons: [
        'Subes una versión; él construye alrededor las instancias, el escalado, el balanceador de carga y el despliegue.',
        'Todo queda a la vista en tu cuenta, y no pagas más que esas piezas.',
      ],
      rather: {'ecs-fargate': 'las partes tienen que crecer por separado o no quieres instancias'},
      shop: 'Con la web y nada más, Beanstalk habría bastado. El programa que envía los correos de pedido inclinó la balanza hacia ECS.',
    },
    'ecs-fargate': {
      title: 'ECS en Fargate, la imagen en ECR y un balanceador de carga delante',
      reasons: [
        'ECS mantiene los contenedores en marcha y no exige saber Kubernetes. Un worker que no recibe solicitudes no necesita el balanceador.',
        'Fargate da una máquina a cada tarea, de hasta {fargate.vcpu.max} y {fargate.memory.max}: nada que elegir, parchear ni llenar.',
        'ECR entrega la imagen a un rol, sin contraseña.',
      ],
      rather: {
        'ecs-managed-instances': 'la carga es tan alta y constante que llena máquinas enteras',
        'http-api-lambda': 'las solicitudes son cortas y hay horas sin ninguna',
      },
      shop: 'La web es un servicio de ECS con dos tareas pequeñas en Fargate.',
    },
    'ecs-managed-instances': {
      title: 'ECS en Managed Instances, la imagen en ECR',
      reasons: [
        'Las tareas reciben hardware de EC2, incluida una GPU, y comparten instancia si no lo prohíbes.',
        'AWS elige, parchea y sustituye las instancias. Ninguna vive más de {ecs.managed-instances.lifetime.max}, así que las tareas deben soportar un traslado.',
        'Pagas el precio de EC2 más un recargo, estén las instancias llenas o no.',
      ],
      rather: {'ecs-ec2': 'una tarea no se puede trasladar o la imagen de máquina tiene que ser tuya'},
      shop: 'La búsqueda por foto necesita una GPU; estaría en el mismo clúster que la web, en Managed Instances.',
    },
    'ecs-ec2': {
      title: 'ECS en instancias de EC2, la imagen en ECR',
      reasons: [
        'Solo aquí son tuyos el host y su imagen de máquina.',
        'El cuidado también: parcheas y sustituyes instancias, y escalas el clúster además del servicio.',
      ],
      rather: {'ecs-managed-instances': 'solo se trataba de una GPU o de un tipo de instancia concreto'},
    },
    'eks-auto-mode': {
      title: 'EKS con Auto Mode, la imagen en ECR',
      reasons: [
        'Tienes una API estándar de Kubernetes, con sus charts, operadores y namespaces.',
        'AWS elige, parchea y escala los nodos: instancias de EC2 en tu cuenta, ninguna con más de {eks.auto-mode.node-lifetime.max}.',
        'Empieza aquí y déjalo solo por una razón que sepas nombrar.',
      ],
      rather: {'ecs-fargate': 'el motivo para usar Kubernetes no se sostiene'},
      shop: 'La tienda llegaría aquí si la comprara una empresa más grande que ya tiene un clúster compartido.',
    },
    'eks-fargate': {
      title: 'EKS con pods en Fargate, la imagen en ECR',
      reasons: [
        'Cada pod tiene una máquina propia y no comparte kernel con otros.',
        'El mismo Fargate da sus máquinas a las tareas de ECS: sustituye a los nodos, no a Kubernetes.',
      ],
      rather: {'eks-auto-mode': 'los pods necesitan un DaemonSet, una GPU, Arm, Spot o un volumen de EBS'},
    },
    'eks-node-groups': {
      title: 'EKS con nodos propios en EC2, la imagen en ECR',
      reasons: [
        'Un grupo de nodos administrado crea las instancias y las vacía en una actualización que inicias tú.',
        'Los nodos autogestionados van más lejos, para imágenes y ajustes que los grupos de nodos no permiten.',
      ],
      rather: {'eks-auto-mode': 'ningún ajuste te obliga a mantener nodos'},
    },
    'lambda-event': {
      title: 'Una función de Lambda',
      reasons: [
        'La inicia un evento, un mensaje o un horario, termina en menos de {lambda.timeout.max} y el tiempo inactivo no cuesta nada.',
        'Escala sola, hasta la simultaneidad de tu cuenta.',
      ],
      rather: {'batch-fargate': 'una pieza de trabajo puede tardar más de {lambda.timeout.max}'},
      shop: 'Cada foto de producto inicia una función que hace sus miniaturas.',
    },
    'batch-fargate': {
      title: 'Batch en Fargate, la imagen en ECR',
      reasons: [
        'Un trabajo tarda lo que necesita, sin pasar de {batch.fargate.duration.guaranteed}, y tiene hasta {batch.retry.attempts.max} intentos.',
        'La cola no cuesta nada. Fargate se paga mientras hay trabajos en marcha.',
        'Pon un tiempo de espera (timeout) al trabajo: de por sí no tiene ninguno.',
      ],
      rather: {
        'lambda-event': 'cada pieza acaba pronto y alguien la espera',
        'scheduled-task': 'es un solo contenedor pequeño que no necesita cola',
      },
      shop: 'El informe nocturno requiere una hora y ocho gigabytes de memoria: un trabajo, con un tiempo de espera de tres horas.',
    },
    'batch-ec2': {
      title: 'Batch en instancias de EC2, la imagen en ECR',
      reasons: [
        'Un trabajo dispone de lo que tenga el tipo de instancia: GPU, mucha memoria, discos locales.',
        'Batch inicia instancias para la cola y las termina después. Spot abarata las cantidades grandes, si un trabajo puede volver a empezar.',
      ],
      rather: {'batch-fargate': 'los trabajos son corrientes y nadie quiere elegir tipos de instancia'},
      shop: 'Unas miniaturas nuevas para todo el catálogo serían un trabajo de matriz con doscientos trabajos secundarios, un fin de semana en instancias Spot.',
    },
    'scheduled-task': {
      title: 'Una tarea programada de ECS en Fargate, la imagen en ECR',
      reasons: [
        'EventBridge Scheduler inicia una tarea, la tarea termina y, a partir de ahí, Fargate no cobra nada.',
        'No tiene el límite de tiempo de una función ni una cola que preparar.',
      ],
      rather: {'batch-fargate': 'los trabajos son muchos, necesitan reintentos o se esperan unos a otros'},
    },
    'function-url': {
      title: 'Una función de Lambda con una Function URL',
      reasons: [
        'La URL pertenece a la función y no tiene precio propio.',
        'O la protege IAM, o no la protege nadie; cualquier otra comprobación es código tuyo.',
      ],
      rather: {'http-api-lambda': 'hay que comprobar tokens o se suman más funciones'},
    },
    'http-api-lambda': {
      title: 'Una API HTTP de API Gateway, con Lambda detrás',
      reasons: [
        'La API HTTP comprueba los JWT y cada llamada cuesta un {api-gateway.saving.http-over-rest} menos que en una API REST.',
        'Las funciones siguen el tráfico irregular y no cuestan nada entre medias.',
        'El backend tiene que responder en menos de {api-gateway.timeout.http.max}.',
      ],
      rather: {
        'http-api-ecs': 'el tráfico llega a ser alto y constante',
        'rest-api': 'los clientes necesitan límites propios',
      },
      shop: 'La API de la tienda empieza así: los pedidos son funciones.',
    },
    'http-api-ecs': {
      title: 'Una API HTTP de API Gateway, con ECS en Fargate detrás',
      reasons: [
        'Una tarea atiende muchas solicitudes a la vez, y eso sale más barato si la carga es alta todo el día.',
        'Un enlace de VPC lleva a un balanceador de carga interno, así que las tareas no necesitan dirección pública. Las imágenes están en ECR.',
      ],
      rather: {'http-api-lambda': 'hay largas horas tranquilas'},
      shop: 'La búsqueda de productos está en ECS, detrás de la misma API. Los pedidos la seguirán cuando su carga sea constante.',
    },
    'rest-api': {
      title: 'Una API REST de API Gateway, con Lambda detrás',
      reasons: [
        'A la API HTTP le faltan planes de uso, validación, caché, AWS WAF, puntos de conexión privados y streaming; la API REST los tiene.',
        'Detrás encaja ECS tan bien como Lambda; decide la carga.',
      ],
      rather: {'http-api-lambda': 'no usas nada de eso'},
      shop: 'Los comparadores de precios reciben una pequeña API REST, con una clave y una cuota diaria para cada uno.',
    },
    'websocket-api': {
      title: 'Una API WebSocket de API Gateway, con Lambda detrás',
      reasons: [
        'API Gateway mantiene las conexiones, hasta {api-gateway.websocket.connection.max} cada una, e invoca una función por cada mensaje.',
        'Para enviar, un programa hace un POST a la dirección de una conexión, que tienes que guardar tú.',
      ],
      rather: {'http-api-lambda': 'basta con volver a preguntar cada medio minuto'},
      shop: 'El estado del pedido cambia pocas veces, así que la tienda deja que la página pregunte. Un chat de atención al cliente seguiría esta rama.',
    },
    'ecr-private': {
      title: 'Un repositorio privado en ECR',
      reasons: [
        'Los roles pueden descargar, el pipeline puede subir y nadie tiene contraseña.',
        'Las capas están en la región de tus tareas. Para la imagen de una función de Lambda es el único sitio posible.',
      ],
      rather: {'public-registry': 'otros deben encontrar la imagen'},
      shop: 'Las imágenes de la web y del informe están en ECR; las imágenes base llegan por una caché de extracción.',
    },
    'public-registry': {
      title: 'Docker Hub, o el lado público de ECR',
      reasons: [
        'Docker Hub es donde la gente busca.',
        'Con el lado público de ECR, en {ecr.registry.public.address}, publicas sin salir de AWS.',
      ],
      rather: {'ecr-private': 'la imagen solo se ejecuta en tu propia cuenta'},
      shop: 'La tienda no publica nada; si algún día regalara una pequeña herramienta de imágenes, iría a Docker Hub.',
    },
    's3-bucket': {
      title: 'Un bucket de S3',
      reasons: [
        'Admite cualquier número de objetos de hasta {s3.object.max} y los entrega por HTTPS.',
        'Ni máquina ni tamaño que reservar: pagas por lo que hay y por lo que se pide.',
      ],
      rather: {
        volume: 'un programa edita archivos por partes',
        'rds-instance': 'las filas se buscan y se cambian juntas',
      },
      shop: 'Las fotos de producto y sus miniaturas están en S3; la base de datos solo guarda sus claves.',
    },
    volume: {
      title: 'Un disco: un volumen de EBS para EC2, o EFS para muchas máquinas',
      reasons: [
        'Un volumen de EBS es un disco para una instancia: los programas editan archivos en él y las máquinas arrancan desde él.',
        'EFS es un directorio que comparten muchas máquinas Linux.',
      ],
      rather: {'s3-bucket': 'los archivos solo se escriben y se leen enteros'},
    },
    'rds-instance': {
      title: 'Una base de datos en RDS',
      reasons: [
        'Las filas cambian juntas en transacciones y los joins las vuelven a reunir.',
        'RDS instala, parchea, hace copias de seguridad y, con Multi-AZ, conmuta por error; los motores son {rds.engines}.',
      ],
      rather: {
        'lightsail-database': 'es pequeña y el precio tiene que ser fijo',
        'database-on-ec2': 'falta el motor o necesitas la máquina',
      },
      shop: 'Los clientes, los pedidos y las existencias están en PostgreSQL, en RDS.',
    },
    'lightsail-database': {
      title: 'Una base de datos administrada de Lightsail',
      reasons: [
        'Un precio al mes incluye la máquina, el disco y la transferencia de datos.',
        'Hay poco donde elegir: {lightsail.database.engines}, en unos pocos tamaños.',
      ],
      rather: {'rds-instance': 'necesitas réplicas de lectura, otro motor o más de lo que da un plan'},
    },
    'database-on-ec2': {
      title: 'Una base de datos que llevas tú en EC2',
      reasons: [
        'Cualquier motor y cualquier ajuste, porque la máquina es tuya.',
        'También lo son la instalación, los parches, las copias de seguridad y la conmutación por error.',
      ],
      rather: {'rds-instance': 'RDS tiene el motor y puedes vivir sin la máquina'},
    },
    dynamodb: {
      title: 'DynamoDB, que estos apuntes no tratan',
      reasons: [
        'Está hecho para búsquedas sencillas por clave a una escala muy grande.',
        'No tiene joins: las tablas se diseñan para las preguntas que vas a hacer.',
      ],
      rather: {'rds-instance': 'las preguntas cambian o las filas de varias tablas van juntas'},
    },
  },
  comparisons: {
    'lightsail-vs-ec2': 'Lightsail o EC2',
    'vms-vs-containers': 'Máquinas virtuales o contenedores',
    'ecs-vs-elastic-beanstalk': 'ECS o Elastic Beanstalk',
    'ecs-and-fargate': 'ECS y Fargate',
    'ecs-vs-lambda': 'ECS o Lambda',
    'ecs-on-ec2-vs-fargate-vs-managed-instances': 'EC2, Fargate o Managed Instances',
    'ecs-vs-eks': 'ECS o EKS',
    'batch-vs-lambda': 'Batch o Lambda',
    'rest-vs-http-vs-websocket-apis': 'API REST, HTTP o WebSocket',
    'ecr-vs-docker-hub': 'ECR o Docker Hub',
  },
};
