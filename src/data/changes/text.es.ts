import type {ChangeTexts} from '../schema';
import type {changes} from './changes';

export const texts = {
  '2026-09-elastic-beanstalk-cluster-mode': {
    what: 'Elastic Beanstalk puede ejecutar contenedores en {elastic-beanstalk.cluster.orchestrator}: Cluster Mode, junto a los entornos en EC2, que ahora se llaman Beanstalk Standard.',
    answer:
      'Una pregunta de examen sobre Elastic Beanstalk sigue refiriéndose a entornos en instancias de EC2; nunca a Fargate.',
  },
  '2023-11-eks-pod-identity': {
    what: 'EKS Pod Identity da a un pod un rol de IAM sin proveedor OIDC.',
    answer:
      'Para dar permisos de AWS a un pod, Pod Identity es ahora la respuesta más sencilla. Los roles de IAM para cuentas de servicio (IRSA), que necesitan un proveedor OIDC, siguen funcionando; antes eran la respuesta correcta.',
  },
  '2023-11-lambda-scaling-rate': {
    what: 'Cada función de Lambda escala por su cuenta, hasta {lambda.scaling.environments} entornos cada {lambda.scaling.interval}.',
    answer:
      'Responde con esta tasa por función. Una ráfaga distinta según la región y compartida por todas las funciones era la respuesta correcta antes.',
  },
  '2023-12-eks-access-entries': {
    what: 'El acceso a un clúster de EKS se puede conceder a través de la API de EKS, con entradas de acceso (access entries).',
    answer:
      'Quién puede usar un clúster se define con entradas de acceso. Editar el ConfigMap aws-auth dentro del clúster era antes la única manera; ahora los modos son {eks.auth.modes}.',
  },
  '2024-02-ec2-public-ipv4-charged': {
    what: 'AWS cobra {ec2.public-ipv4.price|bare} por hora por cada dirección IPv4 pública, también mientras se usa.',
    answer:
      'Cuenta cada dirección IPv4 pública de instancias, balanceadores de carga y puertas de enlace NAT: {ec2.public-ipv4.month} al mes. «Una Elastic IP es gratis mientras esté asociada a una instancia en marcha» era correcto antes.',
  },
  '2024-04-eks-extended-support-charged': {
    what: 'Un clúster con una versión de Kubernetes en soporte extendido cuesta {eks.price.cluster.extended}.',
    answer:
      'El precio de un clúster depende de su versión: {eks.price.cluster.standard} en soporte estándar y {eks.price.cluster.extended} después. Un precio único para todos los clústeres era correcto antes.',
  },
  '2024-06-api-gateway-timeout': {
    what: 'El tiempo de espera de integración de las API REST regionales y privadas se puede ampliar por encima de {api-gateway.timeout.rest.max} si lo pides.',
    answer:
      'Da {api-gateway.timeout.rest.max} como valor predeterminado de las API REST, no como tope fijo; las API HTTP sí se detienen a los {api-gateway.timeout.http.max}. «Nunca puede tardar más» era correcto antes.',
  },
  '2024-11-ecs-predictive-scaling': {
    what: 'Un servicio de ECS puede escalar según una previsión: el escalado predictivo mira {auto-scaling.predictive.horizon} hacia delante.',
    answer:
      'Los servicios de ECS tienen cuatro tipos de escalado: seguimiento de destino (target tracking), por pasos, programado y predictivo. Tres, sin la previsión, era correcto antes.',
  },
  '2024-11-lambda-snapstart-python-dotnet': {
    what: 'SnapStart también funciona con Python y .NET.',
    answer:
      'SnapStart es una respuesta a los arranques en frío en Java, Python y .NET; en los dos últimos se cobra. «Solo Java» era correcto antes.',
  },
  '2024-12-eks-auto-mode': {
    what: 'EKS Auto Mode deja que AWS se ocupe también de los nodos de un clúster.',
    answer:
      'Con Auto Mode, AWS también crea, actualiza y reemplaza los nodos. «En EKS siempre te ocupas tú de los nodos de EC2» era correcto antes, y lo sigue siendo sin Auto Mode.',
  },
  '2024-12-eks-hybrid-nodes': {
    what: 'EKS Hybrid Nodes conecta máquinas de tu propio centro de datos a un clúster en AWS.',
    answer:
      'Para Kubernetes on-premises con un plano de control que gestiona AWS, responde Hybrid Nodes. EKS Anywhere, donde también mantienes el plano de control, era antes la respuesta correcta más cercana.',
  },
  '2025-03-api-gateway-dual-stack': {
    what: 'Los puntos de conexión y los nombres de dominio de API Gateway pueden ser de doble pila, con IPv4 e IPv6.',
    answer: 'Las API REST, HTTP y WebSocket se pueden llamar por IPv6. «Solo IPv4» era correcto antes.',
  },
  '2025-06-ecs-logs-non-blocking': {
    what: 'El modo predeterminado de entrega de los logs de contenedores en ECS pasó a ser {ecs.logs.mode.default}.',
    answer:
      'De forma predeterminada, un búfer de logs lleno ahora descarta mensajes y la aplicación sigue. Que la aplicación espere (modo blocking) era correcto antes y aún se puede configurar.',
  },
  '2025-07-aws-free-tier-credits': {
    what: 'Las cuentas nuevas de AWS reciben créditos de hasta {aws.free-tier.credits.max} en lugar de ofertas que duran {aws.free-tier.legacy.duration}.',
    answer:
      'Para una cuenta nueva, responde créditos y un plan gratuito de {aws.free-tier.plan.duration}; las ofertas siempre gratuitas, como la de Lambda, se mantienen. Las horas de EC2 o las llamadas de API Gateway gratis el primer año eran correctas antes y solo valen para cuentas más antiguas.',
  },
  '2025-07-batch-sagemaker-training': {
    what: 'Batch puede poner en cola trabajos de entrenamiento de SageMaker.',
    answer:
      'Una cola de Batch ya no es solo para contenedores en ECS o EKS: como trabajo de servicio (service job) puede contener un entrenamiento que ejecuta SageMaker. «Batch solo ejecuta contenedores que coloca él mismo» era correcto antes.',
  },
  '2025-07-ecs-blue-green': {
    what: 'Los despliegues blue/green están integrados en ECS.',
    answer:
      'ECS hace blue/green por sí mismo con la estrategia BLUE_GREEN. AWS CodeDeploy era la respuesta correcta antes y sigue siendo posible.',
  },
  '2025-08-lambda-init-billed': {
    what: 'La inicialización de un entorno de ejecución de Lambda se factura en todas las funciones.',
    answer:
      'Un arranque en frío ahora cuesta dinero además de tiempo. La inicialización gratuita de las funciones bajo demanda en un archivo .zip con un runtime administrado era correcta antes.',
  },
  '2025-09-ecs-managed-instances': {
    what: 'ECS Managed Instances: instancias de EC2 en tu cuenta que AWS inicia, actualiza y reemplaza.',
    answer:
      'La capacidad de ECS tiene tres respuestas: EC2 que gestionas tú, Managed Instances y Fargate. «¿Necesitas una GPU o un tipo de instancia concreto? Entonces gestiona EC2 tú mismo» era correcto antes.',
  },
  '2025-10-ecs-linear-canary': {
    what: 'ECS puede mover el tráfico a una versión nueva por pasos: los despliegues linear y canary están integrados.',
    answer:
      'Las estrategias del propio ECS son {ecs.deployment.strategies}. Para linear y canary, AWS CodeDeploy era la respuesta correcta antes.',
  },
  '2025-10-lambda-async-payload': {
    what: 'Un evento asíncrono de Lambda puede ocupar hasta {lambda.payload.async.max}.',
    answer:
      'Responde {lambda.payload.async.max} para las invocaciones asíncronas. La cuarta parte era lo correcto antes; lo que la supere se factura como solicitudes adicionales.',
  },
  '2025-11-api-gateway-alb': {
    what: 'Una API REST puede llegar directamente a un Application Load Balancer de una VPC mediante un VPC link.',
    answer:
      'Una API REST ya no necesita un Network Load Balancer intermedio para llegar a servicios privados, como tareas de ECS detrás de un Application Load Balancer. «REST exige un NLB, HTTP también admite un ALB» era correcto antes.',
  },
  '2025-11-api-gateway-portals': {
    what: 'API Gateway ofrece portales en los que los desarrolladores encuentran y prueban tus API.',
    answer:
      'Un portal para desarrolladores puede venir del propio API Gateway. Construir y alojar uno propio era lo correcto antes.',
  },
  '2025-11-api-gateway-response-streaming': {
    what: 'Las API REST pueden transmitir una respuesta (streaming) mientras se genera.',
    answer:
      'Con streaming, una respuesta a través de una API REST puede durar hasta {api-gateway.streaming.duration.max} y superar los {api-gateway.payload.rest.max} de una respuesta en búfer. Para ambas cosas, una Function URL de Lambda era la respuesta correcta antes.',
  },
  '2025-11-ecr-archive': {
    what: 'ECR tiene una clase de archivo para las imágenes que debes conservar pero no descargas.',
    answer:
      'Una regla de ciclo de vida puede archivar una imagen en vez de eliminarla; restaurarla tarda hasta {ecr.archive.restore.max} y se facturan al menos {ecr.archive.duration.min}. «Conservarla tal cual o borrarla» era correcto antes.',
  },
  '2025-11-ecr-managed-signing': {
    what: 'ECR puede firmar las imágenes con AWS Signer cuando se suben.',
    answer:
      'Firmar imágenes es ahora un ajuste del registro. Una herramienta de firma en tu propio pipeline era la respuesta correcta antes.',
  },
  '2025-11-ecs-express-mode': {
    what: 'ECS Express Mode crea, a partir de una imagen y dos roles, un servicio en Fargate con balanceador de carga, HTTPS y escalado.',
    answer:
      'Para «un contenedor web con la mínima configuración», responde Express Mode. AWS App Runner era la respuesta correcta antes.',
  },
  '2025-11-eks-al2-images-ended': {
    what: 'AWS dejó de publicar imágenes de EKS basadas en Amazon Linux 2.',
    answer: 'Elige Amazon Linux 2023 o Bottlerocket para los nodos. Amazon Linux 2 era antes una respuesta correcta.',
  },
  '2025-11-eks-capabilities': {
    what: 'EKS Capabilities: AWS ejecuta por ti Argo CD, ACK y kro, fuera de tus nodos.',
    answer:
      'GitOps con Argo CD puede ser una parte administrada de EKS. Instalarlo y actualizarlo tú en el clúster era lo correcto antes y sigue siendo posible.',
  },
  '2025-11-eks-provisioned-control-plane': {
    what: 'Un clúster puede tener un plano de control de un tamaño fijo y mayor: Provisioned Control Plane.',
    answer:
      'Los tamaños son {eks.control-plane.tiers}. «No puedes influir en la capacidad del plano de control» era correcto antes.',
  },
  '2025-11-lambda-managed-instances': {
    what: 'Lambda Managed Instances ejecuta funciones en instancias de EC2 de tu cuenta de las que se ocupa AWS.',
    answer:
      'Para una carga constante y alta, Lambda puede usar precios de EC2 más un cargo del {lambda.price.managed-instances.fee}, y un entorno atiende varias solicitudes. «¿Carga constante? Cambia Lambda por contenedores o EC2» era correcto antes.',
  },
  '2025-11-lambda-runtimes': {
    what: 'Lambda recibió runtimes para Java 25, Python 3.14 y Node.js 24.',
    answer:
      'Para una función nueva, toma el runtime más reciente de tu lenguaje. Java 21, Python 3.13 y Node.js 22 eran antes los más recientes y siguen funcionando.',
  },
  '2025-11-lambda-rust': {
    what: 'Rust en Lambda pasó a estar disponible de forma general.',
    answer:
      'Rust está admitido en un runtime de solo sistema operativo (OS-only). «Posible, pero experimental» era correcto antes.',
  },
  '2025-11-lambda-tenant-isolation': {
    what: 'Una función de Lambda puede usar un entorno de ejecución separado para cada inquilino (tenant).',
    answer:
      'El aislamiento entre clientes de una misma aplicación es un ajuste de la función. Una función por cliente era la respuesta correcta antes.',
  },
  '2025-12-ecs-managed-instances-spot': {
    what: 'ECS Managed Instances puede usar capacidad Spot.',
    answer:
      'Las opciones de compra son {ecs.managed-instances.capacity-options}. En los primeros meses tras el lanzamiento, «sin Spot en Managed Instances» era correcto.',
  },
  '2025-12-lambda-durable-functions': {
    what: 'Las durable functions guardan su progreso, así que una ejecución puede pausarse y continuar durante un máximo de {lambda.durable.execution.max}.',
    answer:
      'Un proceso de varios pasos con esperas largas puede vivir en código de Lambda. Step Functions era la respuesta correcta antes y sigue siéndolo.',
  },
  '2025-12-s3-object-size': {
    what: 'Un objeto de S3 puede ocupar hasta {s3.object.max}.',
    answer:
      'Responde {s3.object.max} para el objeto más grande y {s3.put.max} para una sola subida. La décima parte de lo primero era lo correcto antes.',
  },
  '2026-01-batch-amazon-linux-2023': {
    what: 'Los nuevos entornos de computación de Batch en ECS y EC2 usan Amazon Linux 2023 de forma predeterminada.',
    answer:
      'El tipo de imagen predeterminado es {batch.ami.default}, y desde el {batch.ami.al2.blocked-since} los entornos nuevos no pueden usar las imágenes de Amazon Linux 2 de Batch. Amazon Linux 2 era la respuesta correcta antes.',
  },
  '2026-02-ecr-clair-ended': {
    what: 'El análisis básico de imágenes de ECR solo usa el motor de AWS; Clair ha desaparecido.',
    answer:
      'El análisis básico es el motor de AWS y el mejorado es {ecr.scan.enhanced.engine}. «El análisis básico usa Clair» era correcto antes.',
  },
  '2026-03-eks-control-plane-8xl': {
    what: 'Provisioned Control Plane recibió un tamaño mayor y un nivel de servicio del {eks.sla.provisioned}.',
    answer:
      'El punto de conexión de la API de un clúster tiene un {eks.sla.standard} de forma predeterminada y un {eks.sla.provisioned} con Provisioned Control Plane. Una sola cifra para todos los clústeres era correcta antes.',
  },
  '2026-04-ecs-app-runner-closed': {
    what: 'AWS App Runner ya no admite clientes nuevos.',
    answer:
      'Para una cuenta nueva, App Runner ya no es una respuesta; AWS remite a ECS Express Mode. Para un contenedor web sencillo era correcto antes.',
  },
  '2026-04-lambda-nodejs-20-deprecated': {
    what: 'El runtime de Lambda nodejs20.x está obsoleto (deprecated).',
    answer:
      'Las funciones existentes siguen ejecutándose, sin actualizaciones de seguridad; modificarlas quedará bloqueado a partir del {lambda.runtime.nodejs20-x.update-blocked}. Elige ahora Node.js 24; Node.js 20 era antes una buena elección.',
  },
  '2026-04-lambda-s3-files': {
    what: 'Una función de Lambda puede montar un bucket de S3 como sistema de archivos, con S3 Files.',
    answer: 'Para archivos compartidos en una función, responde Amazon EFS o S3 Files. Solo EFS era lo correcto antes.',
  },
  '2026-04-lambda-self-managed-code': {
    what: 'Lambda puede ejecutar código que se queda en tu propio bucket de S3, en lugar de copiarlo.',
    answer:
      'El almacenamiento de código de {lambda.code-storage.default} por región limita solo el código copiado. Que limitara todo el código era correcto antes.',
  },
  '2026-06-ecs-copilot-end': {
    what: 'Terminó el soporte de AWS Copilot CLI.',
    answer:
      'Para ECS desde la línea de comandos usa Express Mode, AWS CDK o CloudFormation. Copilot era antes una respuesta correcta.',
  },
  '2026-06-eks-kubernetes-1-36': {
    what: 'EKS ofrece Kubernetes 1.36.',
    answer:
      'Un clúster nuevo puede empezar con 1.36, en soporte estándar hasta el {eks.version.1-36.standard-until}. Antes la más reciente era 1.35.',
  },
  '2026-06-fargate-32-vcpu': {
    what: 'Una tarea de Fargate puede tener hasta {fargate.vcpu.max} y {fargate.memory.max} de memoria.',
    answer:
      'Da {fargate.vcpu.max} con {fargate.size.32-vcpu.memory.min}, {fargate.size.32-vcpu.memory.middle} o {fargate.size.32-vcpu.memory.max} como tope de las tareas Linux. La mitad de vCPU y {fargate.size.16-vcpu.memory.max} era lo correcto antes, y muchas páginas lo siguen diciendo.',
  },
  '2026-06-fargate-platform-version-1-3-0': {
    what: 'La versión 1.3.0 de la plataforma Linux de Fargate se ha retirado.',
    answer:
      'Todas las tareas Linux se ejecutan en {fargate.platform-version.linux}; las últimas de una versión anterior se detuvieron el {fargate.platform-version.linux-1-3-0.terminated}. Elegir entre dos versiones era correcto antes.',
  },
  '2026-06-lambda-microvms': {
    what: 'Las Lambda MicroVMs son máquinas aisladas que puedes suspender y reanudar, durante un máximo de {lambda.microvm.duration.max}.',
    answer:
      'Lambda tiene respuesta para sesiones y código no fiable que necesitan una máquina propia durante horas. Fargate o EC2 era la respuesta correcta antes.',
  },
  '2026-07-eks-kubernetes-1-33-extended': {
    what: 'Kubernetes 1.33 salió del soporte estándar en EKS.',
    answer:
      'Un clúster con 1.33 cuesta ahora {eks.price.cluster.extended}, hasta el {eks.version.1-33.extended-until}. {eks.price.cluster.standard} era correcto antes.',
  },
  '2026-07-eks-version-rollback': {
    what: 'Un clúster de EKS puede volver a su versión anterior de Kubernetes.',
    answer:
      'En los {eks.version.rollback.window} posteriores a una actualización, el plano de control puede retroceder una versión secundaria; los nodos y complementos los reviertes tú, salvo que los gestione Auto Mode. «No hay vuelta atrás» era correcto antes.',
  },
  '2026-07-lambda-amazon-linux-2-deprecated': {
    what: 'El runtime de Lambda provided.al2 está obsoleto (deprecated).',
    answer:
      'Go, Rust, C++ y los runtimes propios van en provided.al2023; modificar funciones en el antiguo quedará bloqueado a partir del {lambda.runtime.provided-al2.update-blocked}. Antes los dos eran correctos.',
  },
  '2026-08-batch-managed-instances': {
    what: 'Batch puede usar ECS Managed Instances como capacidad.',
    answer:
      'Para trabajos con GPU sin instancias propias que actualizar, responde Managed Instances. Un entorno de computación de EC2 propio era antes la única respuesta correcta.',
  },
  '2026-08-lambda-preview-runtimes': {
    what: 'Lambda ofrece versiones nuevas de los lenguajes como runtimes en versión preliminar pública.',
    answer:
      '{lambda.runtimes.preview} se abrieron así: para probar, no para producción. Que una versión solo llegue a Lambda cuando está lista para producción era correcto antes.',
  },
  '2026-09-ecs-app-mesh-end': {
    what: 'AWS App Mesh dejó de existir.',
    answer:
      'Para el tráfico entre servicios, responde ECS Service Connect o Amazon VPC Lattice. App Mesh era antes una respuesta correcta.',
  },
  '2026-09-lambda-managed-instances-timeout': {
    what: 'En Managed Instances una invocación asíncrona o de una asignación de origen de eventos (event source mapping) puede durar {lambda.timeout.managed-instances.max}.',
    answer:
      '{lambda.timeout.max} sigue siendo la respuesta para una función corriente y para toda llamada síncrona. Como límite absoluto de una invocación era correcto antes.',
  },
  '2026-09-lambda-network-bandwidth': {
    what: 'Fuera de una VPC, el ancho de banda de red de una función crece con la memoria a partir de {lambda.network.scaling.memory-min}, hasta un máximo de {lambda.network.bandwidth.max}.',
    answer:
      '«Más memoria, más red» es ahora una respuesta documentada para funciones grandes fuera de una VPC. Que solo crece la CPU era antes la respuesta documentada.',
  },
  '2026-10-lambda-python-3-10-deprecated': {
    what: 'El runtime de Lambda python3.10 está obsoleto (deprecated).',
    answer:
      'Las funciones existentes siguen ejecutándose, sin actualizaciones de seguridad; modificarlas quedará bloqueado a partir del {lambda.runtime.python3-10.update-blocked}. Elige ahora Python 3.14; 3.10 era antes una buena elección.',
  },
  '2026-11-lambda-dotnet-8-deprecated': {
    what: 'El runtime de Lambda dotnet8 está obsoleto (deprecated).',
    answer:
      'Elige dotnet10, disponible desde el {lambda.change.dotnet-10}; modificar funciones en dotnet8 quedará bloqueado a partir del {lambda.runtime.dotnet8.update-blocked}. Antes dotnet8 era la elección correcta.',
  },
} as const satisfies ChangeTexts<typeof changes>;
