/** The glossary in Spanish. */
import type {GlossaryTexts} from '../schema';
import type {terms} from './terms';

export const texts = {
  'ecs-cluster': {
    term: 'clúster',
    definition: 'Grupo lógico de tareas y servicios, junto con la capacidad en la que se ejecutan.',
    synonyms: ['clúster de ECS'],
    forms: ['clúster de ECS'],
  },
  'task-definition': {
    term: 'definición de tarea',
    definition:
      'El plano de una tarea, con versiones: qué imágenes ejecuta, con cuánta CPU y memoria, con qué roles y en qué modo de red.',
    synonyms: [],
    avoid: ['definición de tareas', 'definiciones de tareas', 'tarea definición'],
  },
  task: {
    term: 'tarea',
    definition:
      'Una copia en ejecución de una definición de tarea: uno o varios contenedores que arrancan y paran juntos.',
    synonyms: ['tarea de ECS'],
    forms: ['tarea de ECS', 'tarea de Fargate'],
  },
  'ecs-service': {
    term: 'servicio',
    definition:
      'La parte de ECS que mantiene en marcha un número elegido de tareas, sustituye las que se paran y puede registrarlas en un balanceador de carga.',
    synonyms: ['servicio de ECS'],
    forms: ['servicio de ECS'],
  },
  'standalone-task': {
    term: 'tarea independiente',
    definition: 'Tarea que se inicia por su cuenta, fuera de un servicio, y que no se sustituye cuando se para.',
    synonyms: ['RunTask'],
  },
  'container-instance': {
    term: 'instancia de contenedor',
    definition:
      'Instancia de EC2, o servidor propio con ECS Anywhere, que ejecuta el agente de ECS y está registrada en un clúster para recibir tareas.',
    synonyms: [],
  },
  'ecs-agent': {
    term: 'agente de ECS',
    definition:
      'Programa de una instancia de contenedor que comunica su estado a ECS e inicia y para tareas cuando ECS lo pide.',
    synonyms: ['container agent', 'agente de contenedor'],
  },
  'capacity-provider': {
    term: 'proveedor de capacidad',
    definition:
      'Vínculo entre un clúster y la capacidad que puede usar, como Fargate, Fargate Spot, un Auto Scaling group o Managed Instances.',
    synonyms: [],
  },
  'launch-type': {
    term: 'tipo de lanzamiento',
    definition: 'La forma antigua y directa de elegir dónde se ejecuta una tarea, sin proveedor de capacidad.',
    synonyms: [],
  },
  'desired-count': {
    term: 'número deseado de tareas',
    definition: 'Cantidad de tareas que un servicio intenta mantener en marcha.',
    synonyms: ['recuento deseado'],
    avoid: ['recuento deseado'],
  },
  'task-role': {
    term: 'rol de la tarea',
    definition: 'Rol de IAM con el que el código de los contenedores de una tarea llama a AWS.',
    synonyms: ['rol de tarea'],
  },
  'task-execution-role': {
    term: 'rol de ejecución de tareas',
    definition:
      'Rol de IAM que usa el propio ECS para iniciar una tarea: descargar la imagen, escribir logs y leer secretos.',
    synonyms: [],
  },
  'network-mode': {
    term: 'modo de red',
    definition: 'Ajuste de la definición de tarea que decide cómo se conectan sus contenedores a la red.',
    synonyms: ['awsvpc'],
  },
  'service-connect': {
    term: 'Service Connect',
    definition: 'Función de ECS con la que los servicios se encuentran por un nombre corto, con métricas del tráfico.',
    synonyms: ['service discovery', 'descubrimiento de servicios'],
  },
  'managed-instances': {
    term: 'Managed Instances',
    definition: 'Instancias de EC2 de tu cuenta que AWS elige, arranca, actualiza y sustituye por ti.',
    synonyms: ['instancias administradas'],
    forms: ['ECS Managed Instances'],
  },
  'express-mode': {
    term: 'Express Mode',
    definition:
      'Modo de ECS que convierte una imagen en un servicio web en marcha, con el balanceador de carga y el escalado ya configurados.',
    synonyms: ['ECS Express Mode'],
  },
  'placement-strategy': {
    term: 'estrategia de colocación',
    definition:
      'Regla con la que ECS elige la instancia de contenedor de una tarea, por ejemplo para agrupar las tareas o repartirlas.',
    synonyms: ['estrategia de ubicación', 'binpack', 'spread'],
  },
  'rolling-update': {
    term: 'actualización gradual',
    definition:
      'Despliegue que sustituye poco a poco las tareas antiguas por otras nuevas mientras el servicio sigue respondiendo.',
    synonyms: [],
  },
  'blue-green-deployment': {
    term: 'despliegue azul/verde',
    definition:
      'Despliegue que arranca la versión nueva junto a la antigua y después desvía el tráfico, de modo que volver atrás es rápido.',
    synonyms: [],
  },
  sidecar: {
    term: 'sidecar',
    definition: 'Contenedor auxiliar que se ejecuta junto al principal en la misma tarea o el mismo pod.',
    synonyms: ['contenedor auxiliar'],
  },
  fargate: {
    term: 'AWS Fargate',
    definition:
      'Computación serverless para contenedores: pides CPU y memoria por tarea o pod y no ves ninguna instancia.',
    synonyms: ['Fargate'],
  },
  'fargate-spot': {
    term: 'Fargate Spot',
    definition: 'Capacidad sobrante de Fargate con descuento, para tareas de ECS que se pueden interrumpir.',
    synonyms: [],
  },
  'platform-version': {
    term: 'versión de plataforma',
    definition: 'Versión del entorno, con kernel y runtime de contenedores, en el que Fargate ejecuta una tarea.',
    synonyms: [],
    forms: ['versión de plataforma de Fargate'],
  },
  'fargate-profile': {
    term: 'perfil de Fargate',
    definition: 'Reglas, por namespace y etiqueta, que dicen qué pods de un clúster de EKS se ejecutan en Fargate.',
    synonyms: [],
  },
  vcpu: {
    term: 'vCPU',
    definition:
      'Procesador virtual, es decir, un hilo o un núcleo entero de uno físico; la unidad con la que se elige el tamaño de máquinas y tareas.',
    synonyms: ['CPU virtual'],
  },
  container: {
    term: 'contenedor',
    definition: 'Proceso aislado que trae sus propios archivos y bibliotecas y comparte el kernel de su host.',
    synonyms: [],
  },
  'container-image': {
    term: 'imagen de contenedor',
    definition: 'Paquete de solo lectura, formado por capas, a partir del que se inician contenedores.',
    synonyms: ['imagen', 'imagen de Docker'],
  },
  'image-layer': {
    term: 'capa de imagen',
    definition:
      'Conjunto de cambios de archivos de una imagen; las imágenes que comparten una capa la guardan y la descargan una sola vez.',
    synonyms: [],
  },
  dockerfile: {
    term: 'Dockerfile',
    definition: 'Archivo de texto con los pasos para construir una imagen.',
    synonyms: [],
  },
  'container-registry': {
    term: 'registro de contenedores',
    definition: 'Servidor que guarda imágenes y las entrega a quien puede descargarlas.',
    synonyms: ['registro', 'registry'],
    avoid: ['registro de contenedor'],
  },
  repository: {
    term: 'repositorio',
    definition: 'Lugar de un registro que contiene las versiones de una imagen.',
    synonyms: ['repo'],
    forms: ['repositorio de ECR'],
  },
  'image-tag': {
    term: 'etiqueta de imagen',
    definition: 'Nombre legible de una versión de una imagen, que se puede mover salvo que el repositorio lo prohíba.',
    synonyms: ['tag'],
  },
  'image-digest': {
    term: 'digest',
    definition: 'Hash del manifiesto de una imagen, que siempre designa exactamente el mismo contenido.',
    synonyms: ['digest de la imagen', 'resumen'],
  },
  'lifecycle-policy': {
    term: 'política de ciclo de vida',
    definition: 'Reglas con las que ECR elimina o archiva imágenes por antigüedad, cantidad o etiqueta.',
    synonyms: [],
  },
  'image-scanning': {
    term: 'análisis de imágenes',
    definition: 'Búsqueda de vulnerabilidades conocidas en el software de una imagen.',
    synonyms: ['escaneo de imágenes'],
  },
  'tag-immutability': {
    term: 'inmutabilidad de etiquetas',
    definition: 'Ajuste de un repositorio que prohíbe mover una etiqueta existente a otra imagen.',
    synonyms: ['etiquetas inmutables'],
  },
  'pull-through-cache': {
    term: 'caché de extracción',
    definition: 'Regla con la que ECR trae las imágenes de otro registro en la primera descarga y conserva una copia.',
    synonyms: [],
  },
  'cross-region-replication': {
    term: 'replicación',
    definition: 'Copia de las imágenes recién subidas a otras regiones o cuentas, configurada por registro.',
    synonyms: [],
  },
  'docker-hub': {
    term: 'Docker Hub',
    definition:
      'Registro público de Docker, del que descarga el comando docker cuando una imagen no nombra ningún registro.',
    synonyms: [],
  },
  ecr: {
    term: 'Amazon ECR',
    definition: 'Registro de contenedores de AWS, privado o público, con acceso mediante IAM y análisis de imágenes.',
    synonyms: ['ECR', 'Elastic Container Registry'],
  },
  ecs: {
    term: 'Amazon ECS',
    definition: 'Orquestador de contenedores propio de AWS, que coloca y vigila tareas sin Kubernetes.',
    synonyms: ['ECS', 'Elastic Container Service'],
  },
  'container-orchestration': {
    term: 'orquestación de contenedores',
    definition:
      'Decidir dónde se ejecutan los contenedores y mantenerlos en marcha, escalados, conectados y actualizados.',
    synonyms: ['orquestador'],
  },
  eks: {
    term: 'Amazon EKS',
    definition: 'Kubernetes administrado de AWS: AWS se ocupa del plano de control y tú aportas los manifiestos.',
    synonyms: ['EKS', 'Elastic Kubernetes Service'],
  },
  kubernetes: {
    term: 'Kubernetes',
    definition:
      'Orquestador de contenedores de código abierto que funciona en cualquier nube y en tu propio centro de datos.',
    synonyms: ['k8s'],
  },
  pod: {
    term: 'pod',
    definition: 'Lo más pequeño que coloca Kubernetes: uno o varios contenedores con una dirección de red compartida.',
    synonyms: [],
  },
  node: {
    term: 'nodo',
    definition: 'Máquina de un clúster de Kubernetes en la que se ejecutan los pods.',
    synonyms: ['nodo de trabajo'],
  },
  'node-group': {
    term: 'grupo de nodos',
    definition: 'Conjunto de nodos de EC2 de un clúster de EKS que se crean y actualizan juntos.',
    synonyms: ['managed node group'],
  },
  'kubernetes-deployment': {
    term: 'Deployment (Kubernetes)',
    definition: 'Objeto de Kubernetes que mantiene en marcha varios pods iguales y despliega una versión nueva.',
    why: 'Como objeto de Kubernetes queda en inglés; la acción se llama despliegue.',
    synonyms: ['deployment'],
    forms: ['Deployment de Kubernetes'],
  },
  namespace: {
    term: 'namespace',
    definition:
      'Parte con nombre de un clúster de Kubernetes que mantiene separados los objetos de equipos o entornos.',
    synonyms: ['espacio de nombres'],
  },
  manifest: {
    term: 'manifiesto',
    definition: 'Archivo de texto, casi siempre YAML, que describe los objetos que Kubernetes debe mantener.',
    synonyms: ['YAML'],
  },
  kubectl: {
    term: 'kubectl',
    definition: 'Línea de comandos de Kubernetes, con la que envías manifiestos y consultas el clúster.',
    synonyms: [],
  },
  'eks-auto-mode': {
    term: 'Auto Mode',
    definition: 'Modo de EKS en el que AWS también elige, escala y actualiza los nodos y los complementos principales.',
    synonyms: ['EKS Auto Mode'],
  },
  'control-plane': {
    term: 'plano de control',
    definition: 'La parte que decide y registra qué debe ejecutarse, frente a la que lo ejecuta.',
    synonyms: [],
  },
  'data-plane': {
    term: 'plano de datos',
    definition: 'La parte en la que de verdad se ejecutan las cargas de trabajo y circula su tráfico.',
    synonyms: [],
  },
  'extended-support': {
    term: 'soporte extendido',
    definition:
      'Periodo de pago en el que una versión antigua de Kubernetes sigue recibiendo correcciones tras el soporte estándar.',
    synonyms: ['soporte ampliado'],
  },
  lambda: {
    term: 'AWS Lambda',
    definition: 'Computación serverless que ejecuta tu función cuando llega un evento o una solicitud.',
    synonyms: ['Lambda'],
  },
  function: {
    term: 'función',
    definition: 'Código con su configuración que Lambda ejecuta en cada invocación.',
    synonyms: ['función de Lambda'],
    forms: ['función de Lambda'],
  },
  handler: {
    term: 'handler',
    definition: 'Método de tu código al que Lambda llama con el evento.',
    synonyms: ['controlador'],
  },
  runtime: {
    term: 'runtime',
    definition:
      'Entorno del lenguaje, como Python o Node.js, que entrega los eventos a tu código y devuelve las respuestas.',
    why: 'El runtime, nunca «tiempo de ejecución»: eso se entiende como duración.',
    synonyms: [],
    forms: ['runtime administrado', 'runtime de Lambda'],
    avoid: ['tiempo de ejecución'],
  },
  'execution-environment': {
    term: 'entorno de ejecución',
    definition:
      'Lugar aislado en el que se ejecuta una copia de una función; se conserva un tiempo y se reutiliza en invocaciones posteriores.',
    synonyms: [],
  },
  'cold-start': {
    term: 'arranque en frío',
    definition:
      'Espera adicional cuando Lambda tiene que preparar un entorno de ejecución antes de ejecutar tu código.',
    synonyms: [],
    avoid: ['inicio en frío'],
  },
  concurrency: {
    term: 'simultaneidad',
    definition: 'Número de invocaciones que una función atiende en el mismo momento.',
    synonyms: ['concurrencia'],
    avoid: ['concurrencia'],
  },
  'reserved-concurrency': {
    term: 'simultaneidad reservada',
    definition: 'Parte de la simultaneidad de la cuenta apartada para una función, que es a la vez su máximo.',
    synonyms: ['concurrencia reservada'],
  },
  'provisioned-concurrency': {
    term: 'simultaneidad aprovisionada',
    definition:
      'Entornos de ejecución preparados de antemano, y que se pagan, para que las solicitudes no sufran un arranque en frío.',
    synonyms: ['concurrencia aprovisionada'],
  },
  invocation: {
    term: 'invocación',
    definition:
      'Una ejecución de una función, iniciada de forma síncrona, asíncrona o por una asignación de origen de eventos.',
    synonyms: ['invoke'],
  },
  'asynchronous-invocation': {
    term: 'invocación asíncrona',
    definition:
      'Invocación que Lambda pone en su propia cola, de modo que quien llama no espera y los fallos se reintentan.',
    synonyms: [],
  },
  event: {
    term: 'evento',
    definition: 'Mensaje de que ha ocurrido algo, como un archivo nuevo, que puede iniciar una función.',
    synonyms: ['desencadenador'],
  },
  'event-driven': {
    term: 'basado en eventos',
    definition: 'Construido de modo que las partes reaccionan a eventos en lugar de llamarse directamente.',
    synonyms: ['orientado a eventos'],
  },
  'event-source-mapping': {
    term: 'asignación de origen de eventos',
    definition: 'Parte de Lambda que lee una cola o un flujo e invoca la función con lotes de registros.',
    synonyms: ['ESM'],
  },
  'lambda-layer': {
    term: 'capa (Lambda)',
    definition: 'Archivo comprimido con bibliotecas o datos que pueden compartir varias funciones.',
    synonyms: ['layer', 'capa de Lambda'],
    forms: ['capa de Lambda'],
  },
  snapstart: {
    term: 'SnapStart',
    definition:
      'Opción de Lambda que arranca una función desde una copia guardada del entorno ya inicializado, lo que acorta los arranques en frío.',
    synonyms: [],
  },
  'function-url': {
    term: 'Function URL',
    definition: 'Dirección HTTPS propia de una función, sin API Gateway.',
    synonyms: ['URL de función'],
  },
  'ephemeral-storage': {
    term: 'almacenamiento efímero',
    definition: 'Espacio en disco que solo existe mientras existe la tarea o el entorno de ejecución.',
    synonyms: ['/tmp', 'almacenamiento temporal'],
  },
  timeout: {
    term: 'tiempo de espera',
    definition: 'El máximo que puede durar algo antes de que se interrumpa.',
    synonyms: [],
  },
  'gb-second': {
    term: 'GB-segundo',
    definition:
      'Unidad con la que Lambda cobra la duración: memoria en gigabytes multiplicada por los segundos que dura la ejecución.',
    synonyms: [],
  },
  'dead-letter-queue': {
    term: 'cola de mensajes fallidos',
    definition: 'Cola que recibe los eventos que no se pudieron procesar tras todos los reintentos.',
    synonyms: ['DLQ'],
  },
  serverless: {
    term: 'serverless',
    definition:
      'Forma de ejecutar código en la que AWS gestiona los servidores, la capacidad sigue al uso y se paga por el uso.',
    why: 'El examen y los ingenieros dicen serverless; «sin servidor» engaña, porque servidores hay.',
    synonyms: ['sin servidor'],
  },
  batch: {
    term: 'AWS Batch',
    definition:
      'Servicio que pone trabajos en cola y arranca solo la computación que necesitan, en EC2, Fargate o EKS.',
    synonyms: ['Batch'],
  },
  'batch-processing': {
    term: 'procesamiento por lotes',
    definition:
      'Trabajo que se ejecuta hasta el final sin que ningún usuario espere, a menudo sobre muchos datos a la vez.',
    synonyms: [],
  },
  job: {
    term: 'trabajo',
    definition: 'Una unidad de trabajo en Batch: un contenedor que se ejecuta hasta terminar.',
    synonyms: [],
    forms: ['trabajo de Batch'],
  },
  'job-definition': {
    term: 'definición de trabajo',
    definition: 'Plantilla de un trabajo: imagen, comando, CPU, memoria, rol, reintentos y tiempo de espera.',
    synonyms: [],
  },
  'job-queue': {
    term: 'cola de trabajos',
    definition:
      'Lugar donde esperan los trabajos enviados, con una prioridad y los entornos de computación que puede usar.',
    synonyms: [],
  },
  'compute-environment': {
    term: 'entorno de computación',
    definition: 'Capacidad en la que Batch ejecuta los trabajos, con su tipo y su tope de vCPU.',
    synonyms: ['entorno informático'],
    avoid: ['entorno de computo', 'entorno de cómputo', 'entorno informático'],
  },
  'array-job': {
    term: 'trabajo de matriz',
    definition: 'Un solo envío que se convierte en muchos trabajos iguales, distintos solo por su índice.',
    synonyms: [],
  },
  'multi-node-parallel-job': {
    term: 'trabajo paralelo de varios nodos',
    definition: 'Un trabajo que ocupa varias instancias de EC2 a la vez, para cálculos que se comunican entre sí.',
    synonyms: ['MNP'],
  },
  'fair-share-scheduling': {
    term: 'reparto equitativo',
    definition:
      'Regla con la que una cola de trabajos divide la capacidad entre grupos en lugar de atender por orden de llegada.',
    synonyms: [],
  },
  retry: {term: 'reintento', definition: 'Nuevo intento después de un fallo.', synonyms: []},
  'api-gateway': {
    term: 'Amazon API Gateway',
    definition:
      'Puerta de entrada administrada de una API: comprueba, limita y pasa las solicitudes a una función, un servicio u otra dirección.',
    synonyms: ['API Gateway'],
  },
  'rest-api': {
    term: 'API REST',
    definition:
      'El tipo de API de API Gateway con más funciones, como planes de uso, caché y validación de solicitudes.',
    synonyms: [],
  },
  'http-api': {
    term: 'API HTTP',
    definition: 'El tipo de API más ligero y barato de API Gateway, con autorizadores JWT integrados.',
    synonyms: [],
  },
  'websocket-api': {
    term: 'API WebSocket',
    definition:
      'El tipo de API de API Gateway que mantiene abierta una conexión, de modo que el servidor también puede enviar.',
    synonyms: [],
  },
  endpoint: {
    term: 'punto de conexión',
    definition: 'Dirección en la que se puede acceder a una API o a un servicio.',
    synonyms: [],
  },
  stage: {
    term: 'etapa',
    definition: 'Versión publicada de una API con nombre propio, como pruebas o producción, y con sus ajustes.',
    synonyms: [],
    forms: [],
  },
  route: {
    term: 'ruta',
    definition:
      'Combinación de método y ruta de acceso, o tipo de mensaje, para la que API Gateway llama a una integración.',
    synonyms: [],
  },
  integration: {
    term: 'integración',
    definition: 'Lo que responde detrás de una ruta: una función de Lambda, una dirección HTTP u otro servicio de AWS.',
    synonyms: [],
  },
  authorizer: {
    term: 'autorizador',
    definition: 'Comprobación, con un token o con tu propia función, que decide quién puede llamar a una ruta.',
    synonyms: [],
  },
  'usage-plan': {
    term: 'plan de uso',
    definition: 'Conjunto de límites de frecuencia y cuotas de una API REST para quienes tienen ciertas claves de API.',
    synonyms: [],
    forms: [],
  },
  'api-key': {
    term: 'clave de API',
    definition: 'Cadena con la que API Gateway reconoce a un cliente para un plan de uso; no sirve para autenticarse.',
    synonyms: [],
  },
  throttling: {
    term: 'limitación',
    definition: 'Rechazo de las solicitudes que superan cierto ritmo, para no sobrecargar lo que hay detrás.',
    synonyms: [],
    forms: [],
  },
  lightsail: {
    term: 'Amazon Lightsail',
    definition: 'Servidores virtuales, bases de datos y contenedores en planes sencillos con precio mensual fijo.',
    synonyms: ['Lightsail', 'VPS'],
  },
  'lightsail-plan': {
    term: 'plan (Lightsail)',
    definition:
      'Combinación fija de CPU, memoria, disco y transferencia de datos de un recurso de Lightsail, llamada bundle en la API.',
    synonyms: ['plan', 'bundle'],
    forms: ['plan de Lightsail'],
  },
  blueprint: {
    term: 'plantilla',
    definition:
      'Sistema operativo, con o sin una aplicación como WordPress, con el que arranca una instancia de Lightsail.',
    synonyms: [],
    forms: [],
  },
  snapshot: {
    term: 'instantánea',
    definition: 'Copia de un disco o de una base de datos en un momento dado, a partir de la que se puede restaurar.',
    synonyms: [],
  },
  ec2: {
    term: 'Amazon EC2',
    definition: 'Máquinas virtuales bajo demanda, de las que eliges el tipo y gestionas el sistema operativo.',
    synonyms: ['EC2', 'Elastic Compute Cloud'],
  },
  instance: {
    term: 'instancia',
    definition: 'Una máquina virtual de EC2 o Lightsail, o un servidor de base de datos de RDS.',
    synonyms: ['instancia de EC2'],
    avoid: ['instancia EC2', 'instancias EC2'],
  },
  'instance-type': {
    term: 'tipo de instancia',
    definition: 'Tamaño y clase de una instancia: cuánta CPU, memoria, red y disco tiene.',
    synonyms: [],
  },
  ami: {
    term: 'AMI',
    definition: 'Imagen con sistema operativo y software a partir de la que arranca una instancia de EC2.',
    synonyms: ['Amazon Machine Image'],
  },
  ebs: {
    term: 'Amazon EBS',
    definition: 'Discos en red para instancias, que pueden sobrevivir a la instancia a la que están conectados.',
    synonyms: ['EBS', 'Elastic Block Store'],
  },
  'virtual-machine': {
    term: 'máquina virtual',
    definition: 'Ordenador hecho de software, con sistema operativo y kernel propios.',
    synonyms: ['VM', 'MV'],
  },
  hypervisor: {
    term: 'hipervisor',
    definition: 'Software que reparte una máquina física entre varias máquinas virtuales.',
    synonyms: [],
  },
  kernel: {
    term: 'kernel',
    definition: 'Núcleo de un sistema operativo, que comparten los contenedores de un mismo host.',
    synonyms: ['núcleo'],
  },
  'elastic-beanstalk': {
    term: 'AWS Elastic Beanstalk',
    definition:
      'Servicio que toma tu aplicación y prepara para ella instancias, balanceador de carga y escalado en tu cuenta.',
    synonyms: ['Beanstalk', 'PaaS'],
  },
  s3: {
    term: 'Amazon S3',
    definition: 'Almacenamiento de objetos, accesible por HTTPS, que crece por sí solo.',
    synonyms: ['S3', 'Simple Storage Service'],
  },
  bucket: {
    term: 'bucket',
    definition: 'Contenedor de objetos de S3, en una región y con sus propias reglas.',
    why: 'El nombre en inglés es el que usan los ingenieros y la consola; «cubo» no se entiende.',
    synonyms: [],
    forms: ['bucket de S3'],
  },
  object: {term: 'objeto', definition: 'Archivo guardado en S3 con su clave y sus metadatos.', synonyms: []},
  'storage-class': {
    term: 'clase de almacenamiento',
    definition: 'Elección, por objeto, entre precio de guardar, precio de leer y número de zonas de disponibilidad.',
    synonyms: [],
  },
  versioning: {
    term: 'control de versiones',
    definition: 'Conservar las versiones anteriores de un objeto cuando se sobrescribe o se elimina.',
    synonyms: ['versionado'],
    forms: [],
  },
  rds: {
    term: 'Amazon RDS',
    definition:
      'Bases de datos relacionales administradas, con copias de seguridad, parches y conmutación por error a cargo de AWS.',
    synonyms: ['RDS', 'Relational Database Service'],
  },
  'multi-az': {
    term: 'Multi-AZ',
    definition:
      'Despliegue de una base de datos con una réplica síncrona en otra zona de disponibilidad, que toma el relevo si hay un fallo.',
    synonyms: ['failover', 'conmutación por error'],
  },
  'read-replica': {
    term: 'réplica de lectura',
    definition: 'Copia de una base de datos, actualizada de forma asíncrona, que asume trabajo de lectura.',
    synonyms: [],
  },
  'auto-scaling': {
    term: 'escalado automático',
    definition: 'Cambio automático de la cantidad de capacidad, según una métrica o un horario.',
    synonyms: ['autoescalado'],
    avoid: ['autoescalado', 'auto escalado'],
  },
  'auto-scaling-group': {
    term: 'Auto Scaling group',
    definition: 'Conjunto de instancias de EC2 con un mínimo, un máximo y un tamaño deseado que AWS mantiene.',
    synonyms: ['ASG', 'grupo de escalado automático'],
  },
  'application-auto-scaling': {
    term: 'Application Auto Scaling',
    definition:
      'Servicio de AWS que escala lo que no son instancias de EC2, como el número deseado de tareas de un servicio de ECS.',
    synonyms: [],
  },
  'service-auto-scaling': {
    term: 'escalado automático del servicio',
    definition: 'Escalado del número de tareas de un servicio de ECS.',
    synonyms: [],
  },
  'cluster-auto-scaling': {
    term: 'escalado automático del clúster',
    definition: 'Escalado del número de instancias de EC2 de un clúster de ECS, mediante un proveedor de capacidad.',
    synonyms: [],
  },
  'target-tracking': {
    term: 'seguimiento de destino',
    definition: 'Política de escalado que mantiene una métrica cerca del valor elegido, como un termostato.',
    synonyms: ['seguimiento de objetivos'],
    avoid: ['seguimiento de objetivos'],
  },
  'step-scaling': {
    term: 'escalado por pasos',
    definition: 'Política de escalado con pasos propios: cuanto más rebasa la métrica la alarma, mayor es el cambio.',
    synonyms: [],
  },
  'scheduled-scaling': {
    term: 'escalado programado',
    definition: 'Cambio de capacidad a horas conocidas de antemano.',
    synonyms: [],
  },
  'predictive-scaling': {
    term: 'escalado predictivo',
    definition: 'Ampliación de la capacidad antes de un patrón de carga que AWS ha aprendido del pasado.',
    synonyms: [],
  },
  'scale-out': {
    term: 'ampliar',
    definition: 'Añadir más tareas, instancias o nodos del mismo tipo.',
    synonyms: ['escalado horizontal'],
    forms: [],
  },
  'scale-in': {
    term: 'reducir',
    definition: 'Quitar tareas, instancias o nodos que ya no hacen falta.',
    synonyms: [],
    forms: [],
  },
  'scale-up': {
    term: 'escalar verticalmente',
    definition: 'Usar una instancia, tarea o función más grande en lugar de más unidades.',
    synonyms: ['escalado vertical'],
  },
  cooldown: {
    term: 'periodo de enfriamiento',
    definition: 'Espera tras una acción de escalado antes de que pueda haber otra.',
    synonyms: ['cooldown'],
  },
  metric: {
    term: 'métrica',
    definition: 'Valor medido a lo largo del tiempo, como el uso de CPU, en CloudWatch.',
    synonyms: [],
  },
  alarm: {
    term: 'alarma',
    definition:
      'Regla de CloudWatch que cambia de estado cuando una métrica cruza un umbral durante el tiempo suficiente.',
    synonyms: [],
  },
  'load-balancer': {
    term: 'balanceador de carga',
    definition: 'Entrada que reparte las solicitudes entre varios destinos en buen estado.',
    synonyms: ['ALB', 'NLB'],
    avoid: ['balanceador de cargas', 'equilibrador de carga'],
  },
  'target-group': {
    term: 'grupo de destino',
    definition:
      'Lista de tareas, instancias o direcciones a las que un balanceador de carga envía solicitudes, con su comprobación de estado.',
    synonyms: [],
  },
  'health-check': {
    term: 'comprobación de estado',
    definition: 'Prueba periódica que indica si un contenedor o un destino puede seguir trabajando.',
    synonyms: [],
  },
  vpc: {
    term: 'VPC',
    definition: 'Tu propia red aislada en una región, con las direcciones que tú eliges.',
    synonyms: ['Virtual Private Cloud', 'nube privada virtual'],
  },
  subnet: {
    term: 'subred',
    definition: 'Parte de una VPC en una zona de disponibilidad, pública o privada según sus rutas.',
    synonyms: [],
  },
  'security-group': {
    term: 'grupo de seguridad',
    definition:
      'Cortafuegos con reglas de permiso en torno a una instancia, tarea u otra interfaz de red; las respuestas al tráfico permitido pasan por sí solas.',
    synonyms: ['firewall'],
  },
  'nat-gateway': {
    term: 'puerta de enlace NAT',
    definition: 'Salida a internet para lo que se ejecuta en una subred privada, cerrada desde fuera.',
    synonyms: [],
  },
  'vpc-endpoint': {
    term: 'punto de conexión de VPC',
    definition: 'Camino privado de una VPC a un servicio de AWS, sin pasar por internet.',
    synonyms: ['PrivateLink'],
    forms: ['punto de conexión de VPC'],
  },
  region: {
    term: 'región',
    definition: 'Lugar del mundo en el que AWS tiene varias zonas de disponibilidad separadas.',
    synonyms: [],
  },
  'availability-zone': {
    term: 'zona de disponibilidad',
    definition: 'Uno o varios centros de datos de una región, con energía y red separadas de las demás zonas.',
    synonyms: ['AZ'],
  },
  'high-availability': {
    term: 'alta disponibilidad',
    definition:
      'Mantener utilizable un sistema cuando falla una parte, casi siempre ejecutándolo en más de una zona de disponibilidad.',
    synonyms: ['HA'],
  },
  'iam-role': {
    term: 'rol de IAM',
    definition: 'Identidad con permisos que un servicio o una persona asume por un tiempo, sin contraseña propia.',
    synonyms: ['rol'],
  },
  'iam-policy': {
    term: 'política de IAM',
    definition: 'Documento que indica qué acciones sobre qué recursos se permiten o se deniegan.',
    synonyms: ['permisos'],
  },
  'least-privilege': {
    term: 'mínimo privilegio',
    definition: 'Conceder solo los permisos que el trabajo necesita.',
    synonyms: ['privilegio mínimo'],
  },
  'shared-responsibility-model': {
    term: 'modelo de responsabilidad compartida',
    definition: 'Reparto del trabajo de seguridad: AWS protege la nube en sí y tú proteges lo que pones en ella.',
    synonyms: [],
  },
  'managed-service': {
    term: 'servicio administrado',
    definition: 'Servicio cuya operación hace AWS, como parchear, sustituir y hacer copias de seguridad.',
    synonyms: ['servicio gestionado'],
    avoid: ['servicio gestionado', 'servicios gestionados'],
  },
  microservices: {
    term: 'microservicios',
    definition: 'Aplicación formada por servicios pequeños que se construyen, despliegan y escalan por separado.',
    synonyms: [],
    avoid: ['micro servicios', 'micro-servicios'],
  },
  monolith: {
    term: 'monolito',
    definition: 'Aplicación que se construye, despliega y escala como un todo.',
    synonyms: [],
  },
  workload: {
    term: 'carga de trabajo',
    definition: 'Aplicación o trabajo junto con todo lo que necesita para funcionar.',
    synonyms: [],
  },
  'on-premises': {
    term: 'on-premises',
    definition: 'En tu propio hardware y en tus propias instalaciones.',
    synonyms: ['on-prem', 'local'],
  },
  deployment: {
    term: 'despliegue',
    definition: 'Puesta en uso de una versión de un software.',
    synonyms: ['implementación'],
  },
  'pay-as-you-go': {term: 'pago por uso', definition: 'Pagar por lo que se usa, sin contrato previo.', synonyms: []},
  'free-tier': {
    term: 'capa gratuita',
    definition: 'Uso o crédito que AWS no cobra, con condiciones distintas según el servicio.',
    synonyms: ['nivel gratuito'],
    avoid: ['nivel gratuito'],
  },
  'on-demand': {
    term: 'bajo demanda',
    definition: 'Precio por segundo u hora de la computación sin compromiso.',
    synonyms: [],
    forms: ['instancia bajo demanda'],
  },
  spot: {
    term: 'Spot',
    definition: 'Capacidad sobrante con descuento que AWS puede retirar con poco aviso.',
    synonyms: ['Spot Instances', 'instancias de Spot'],
  },
  'savings-plans': {
    term: 'Savings Plans',
    definition: 'Descuento a cambio del compromiso de gastar una cantidad fija por hora durante un plazo de años.',
    synonyms: ['Compute Savings Plans'],
  },
  'reserved-instances': {
    term: 'instancias reservadas',
    definition:
      'Descuento en instancias a cambio de un compromiso sobre ciertas características durante un plazo de años.',
    synonyms: ['RI'],
  },
  quota: {
    term: 'cuota',
    definition: 'El máximo de algo que puede usar una cuenta; muchas se amplían bajo petición.',
    synonyms: ['service quota'],
  },
  limit: {term: 'límite', definition: 'Tope de un servicio que vale para todos y no se puede ampliar.', synonyms: []},
  sla: {
    term: 'SLA',
    definition: 'Disponibilidad que AWS promete por contrato, con crédito si no se cumple.',
    synonyms: ['acuerdo de nivel de servicio'],
  },
  'data-transfer': {
    term: 'transferencia de datos',
    definition: 'Tráfico entre zonas, regiones o internet, que AWS mide y a menudo cobra.',
    synonyms: ['tráfico de salida'],
  },
} satisfies GlossaryTexts<typeof terms>;
