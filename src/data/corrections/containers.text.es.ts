import type {CorrectionTexts} from '../schema';
import type {corrections} from './containers';

export const texts = {
  'alb-is-the-only-load-balancer': {
    claim: 'ECS solo funciona con el Application Load Balancer.',
    right:
      'Un servicio puede estar detrás de cualquiera de estos: {ecs.load-balancer.types}. Para el tráfico entre servicios existe Service Connect, que no necesita balanceador.',
    why: 'Casi todos los tutoriales publican una web, y para HTTP lo habitual es el Application Load Balancer.',
  },
  'beanstalk-always-creates-an-ecs-cluster': {
    claim: 'Cuando Elastic Beanstalk ejecuta un contenedor, crea para él un clúster de ECS.',
    right:
      'Elastic Beanstalk tiene estas ramas de plataforma para contenedores: {elastic-beanstalk.docker.branches}. Solo la rama ECS, con un {elastic-beanstalk.ecs-branch.file} de la versión {elastic-beanstalk.ecs-branch.file-version}, crea un clúster; la rama Docker ejecuta Docker directamente en instancias de EC2. Ninguna de las dos usa Fargate.',
    why: 'AWS describe las dos ramas una junto a otra, y un clúster de ECS parece el lugar natural de cualquier contenedor.',
  },
  'beanstalk-differs-only-in-control': {
    claim: 'ECS es Elastic Beanstalk con más ajustes.',
    right:
      'También cambia la unidad. Elastic Beanstalk administra un entorno de instancias de EC2 que ejecutan todas los mismos contenedores; ECS administra servicios que escalan por separado y pueden ejecutarse en Fargate.',
    why: 'Los dos parten de una imagen y acaban en una web, y Beanstalk incluso puede usar ECS por debajo.',
  },
  'capacity-provider-is-an-ec2-resource': {
    claim: 'Un proveedor de capacidad es un recurso de EC2 para un Auto Scaling group.',
    right:
      'Pertenece a ECS: en CloudFormation su tipo es AWS::ECS::CapacityProvider. Hay varias clases ({ecs.capacity-provider.types}), y solo EC2_AUTOSCALING apunta a un Auto Scaling group tuyo.',
    why: 'El primer proveedor de capacidad que uno crea envuelve un Auto Scaling group, y los dos acaban pareciendo lo mismo.',
  },
  'cluster-auto-scaling-is-always-needed': {
    claim: 'Para escalar en ECS siempre hay que escalar también las instancias de EC2 del clúster.',
    right:
      'Ese segundo nivel solo existe con capacidad de EC2 en un Auto Scaling group. Fargate no tiene instancias que añadir, y las de Managed Instances aparecen y desaparecen sin ningún Auto Scaling group tuyo.',
    why: 'Las explicaciones sobre el escalado de ECS suelen partir de EC2, donde más tareas sin más instancias se quedan esperando.',
  },
  'cluster-is-a-group-of-servers': {
    claim: 'Un clúster de ECS es un conjunto de servidores.',
    right:
      'Un clúster es un grupo lógico de servicios y tareas, junto con la capacidad que pueden usar. Si solo usa Fargate, no contiene ningún servidor.',
    why: 'En el resto de la informática, un clúster es un grupo de máquinas.',
  },
  'container-and-image-are-the-same': {
    claim: 'Contenedor e imagen de contenedor son dos palabras para lo mismo.',
    right:
      'La imagen es la plantilla, hecha de capas y de solo lectura; el contenedor es una copia en marcha. De una sola imagen puede haber muchos contenedores funcionando a la vez.',
    why: 'En el habla diaria se construye, se sube y se ejecuta «el contenedor», y las herramientas rara vez corrigen.',
  },
  'container-image-is-like-an-ami': {
    claim: 'Una imagen de contenedor es la misma idea que una AMI.',
    right:
      'Las dos son plantillas, pero una AMI arranca una máquina entera con su sistema operativo y su kernel. Una imagen de contenedor lleva la aplicación y lo que esta necesita, sin kernel, y varias imágenes pueden compartir capas.',
    why: 'La comparación ayuda a quien ya conoce EC2, y a medias es cierta.',
  },
  'container-instance-is-managed-by-ecs': {
    claim: 'De una instancia de EC2 que está en un clúster se ocupa ECS.',
    right:
      'Una instancia de contenedor es una instancia de EC2 tuya, con el agente de ECS y registrada en un clúster. ECS coloca tareas en ella; el sistema operativo y sus parches siguen siendo cosa tuya. AWS solo asume ese trabajo con otro tipo de capacidad, ECS Managed Instances.',
    why: 'ECS decide qué se ejecuta en la instancia, y eso se parece a administrarla.',
  },
  'container-links-connect-containers': {
    claim: 'Los contenedores se conectan entre sí con enlaces (container links).',
    right:
      'Los enlaces son una función antigua de Docker, y ECS solo los acepta en el modo de red {ecs.links.network-mode}, así que no en Fargate. Los contenedores de una misma tarea awsvpc se alcanzan por localhost; entre servicios se usa Service Connect o un balanceador de carga.',
    why: 'Los primeros textos sobre Docker y Beanstalk usaban enlaces en todas partes, y la opción todavía existe.',
  },
  'containers-always-share-a-kernel': {
    claim: 'Los contenedores siempre comparten el kernel del host con todos los demás.',
    right:
      'En una misma máquina, sí. En Fargate cada tarea o pod está aislado y no comparte kernel, CPU, memoria ni interfaz de red con otro; solo comparten los contenedores de una misma tarea o pod.',
    why: 'El kernel compartido es la diferencia de manual entre contenedores y máquinas virtuales.',
  },
  'containers-keep-their-files': {
    claim: 'Lo que un contenedor escribe en su disco sigue ahí después de un reinicio.',
    right:
      'El disco de una tarea desaparece con la tarea, y la que la sustituye empieza vacía. Una tarea de Fargate tiene {fargate.ephemeral-storage.included} de almacenamiento efímero, {fargate.ephemeral-storage.max} como máximo; lo que deba durar va en un volumen como EFS, en S3 o en una base de datos.',
    why: 'En un servidor o un portátil los archivos siguen ahí a la mañana siguiente.',
  },
  'containers-mean-ecs': {
    claim: 'Hablar de contenedores en AWS es hablar de ECS, ECR y Fargate.',
    right: 'Hay otro orquestador en la misma capa: EKS, que ejecuta Kubernetes. ECR y Fargate funcionan con los dos.',
    why: 'Las introducciones breves siguen un solo camino por los servicios y dejan Kubernetes para más adelante.',
  },
  'containers-run-only-in-the-cloud': {
    claim: 'Los contenedores de AWS se ejecutan en la nube, y on-premises es otro mundo.',
    right:
      'ECS Anywhere registra tus propios servidores como capacidad. EKS Hybrid Nodes, desde el {eks.hybrid-nodes.since}, los añade como nodos a un clúster cuyo plano de control está en AWS; con EKS Anywhere lo ejecutas todo tú.',
    why: 'La nube y on-premises suelen enseñarse como opuestos, y lo que hay en medio se queda sin nombrar.',
  },
  'docker-is-what-aws-runs': {
    claim: 'ECS, ECR y EKS son servicios para contenedores Docker.',
    right:
      'Aceptan cualquier imagen en formato OCI, la construyas con la herramienta que la construyas, y ECR guarda también otros artefactos OCI. Los nodos de EKS ejecutan {eks.container-runtime}; la pieza con la que Kubernetes podía usar Docker desapareció en la versión {eks.dockershim.removed-in}.',
    why: 'Docker hizo populares los contenedores, y mucha gente sigue diciendo Docker cuando quiere decir contenedor.',
  },
  'ecr-is-a-repository': {
    claim: 'ECR significa Elastic Container Repository.',
    right:
      'La R es de Registry. Tu cuenta tiene un registro privado en cada región; el registro contiene repositorios, y un repositorio, las versiones de una imagen.',
    why: 'Lo que creas en la consola es un repositorio, y en inglés las dos palabras se parecen.',
  },
  'ecr-is-private-only': {
    claim: 'ECR es un registro privado.',
    right:
      'Tiene repositorios privados y públicos. Los públicos están en {ecr.registry.public.address}, y cualquiera puede descargar de ellos sin tener cuenta.',
    why: 'En la mayoría de los cursos solo se sube una aplicación propia, y esa va a un repositorio privado.',
  },
  'ecr-serves-only-ecs-and-fargate': {
    claim: 'Las imágenes de ECR las puede ejecutar ECS o Fargate.',
    right:
      'EKS, Lambda, una instancia de EC2, tu portátil: puede descargarlas todo lo que hable el protocolo OCI y tenga permiso. Fargate no es un consumidor aparte; descarga para ECS o para EKS.',
    why: 'El primer ejercicio es casi siempre ECR con ECS en Fargate.',
  },
  'ecr-stores-the-dockerfile': {
    claim: 'En ECR se guarda el Dockerfile de una aplicación.',
    right:
      'ECR guarda la imagen ya construida. El Dockerfile es la receta para construirla y se queda con el código fuente.',
    why: 'Dockerfile, construcción y subida van seguidos en todos los tutoriales.',
  },
  'ecs-anywhere-is-new-and-complete': {
    claim: 'Ahora ECS puede hacer en tus servidores todo lo que hace en la nube, con el nuevo ECS Anywhere.',
    right:
      'ECS Anywhere existe desde el {ecs.anywhere.launched} y hace menos: sin Elastic Load Balancing, sin descubrimiento de servicios, sin awsvpc y sin proveedores de capacidad. Cada máquina registrada cuesta {ecs.anywhere.price|bare} por hora; va mejor para procesos que tratan datos y los envían que para una web.',
    why: 'Una frase del anuncio conserva su «ahora» durante años, y las excepciones están en otra página.',
  },
  'ecs-balances-the-load': {
    claim: 'ECS reparte el tráfico entre los contenedores.',
    right:
      'Lo hace Elastic Load Balancing. ECS añade cada tarea de un servicio al grupo de destino y la saca cuando la tarea se detiene; sin balanceador de carga no se reparte nada.',
    why: 'El balanceador se configura en el formulario de ECS, así que parece parte de ECS.',
  },
  'ecs-compares-only-with-lambda-and-beanstalk': {
    claim: 'Los servicios con los que hay que comparar ECS son Lambda y Elastic Beanstalk.',
    right:
      'El más cercano es EKS, con Kubernetes; Batch despacha colas de trabajos en contenedores; Lightsail ejecuta contenedores pequeños a precio fijo; Express Mode de ECS crea un servicio web a partir de una imagen con una sola llamada. App Runner está cerrado a clientes nuevos desde el {ecs.app-runner.closed}.',
    why: 'La lista viene de una época en la que varios de ellos aún no existían.',
  },
  'ecs-costs-extra': {
    claim: 'Se paga por ECS en sí, además de por las máquinas.',
    right:
      'Para las tareas en la nube, la orquestación de ECS no cuesta nada; pagas la capacidad, el balanceador de carga, los logs y el tráfico. EKS sí cobra por cada clúster: {eks.price.cluster.standard|bare} por hora.',
    why: 'De un servicio que hace tanto, uno espera ver una línea en la factura.',
  },
  'ecs-fits-every-workload': {
    claim: 'Da igual lo que quieras ejecutar: ponlo en un contenedor en ECS.',
    right:
      'El código que se ejecuta un momento tras un evento es más sencillo en Lambda, siempre que no pase de {lambda.timeout.max}; un equipo que necesita la API de Kubernetes elige EKS; a un sitio estático le basta S3. ECS encaja con contenedores que funcionan mucho tiempo y no necesitan Kubernetes.',
    why: 'Los apuntes describen lo que un servicio puede hacer, y rara vez cuándo dejarlo.',
  },
  'ecs-is-a-group-of-ec2-machines': {
    claim: 'ECS es una agrupación lógica de máquinas EC2, una configuración para aprovecharlas bien.',
    right:
      'ECS es un orquestador que ejecuta AWS: decide qué se ejecuta dónde, lo mantiene así y lo conecta. La agrupación lógica es el clúster, una de sus piezas; y EC2 es solo un tipo de capacidad, junto a Fargate, Managed Instances y tus propios servidores.',
    why: 'Con capacidad de EC2 ves sobre todo tus instancias, y el planificador queda fuera de la vista.',
  },
  'ecs-needs-ec2-instances': {
    claim: 'Con ECS tienes que aprovisionar y mantener instancias de EC2.',
    right:
      'Solo si eliges capacidad de EC2. Fargate no tiene instancias que mantener, y las de Managed Instances las parchea y sustituye AWS; tus propios servidores los puedes registrar con ECS Anywhere.',
    why: 'Muchos apuntes oponen «ECS» a «Fargate» cuando quieren decir ECS en EC2.',
  },
  'ecs-replaces-every-stopped-task': {
    claim: 'Cuando falla un contenedor, ECS lo recupera.',
    right:
      'Un servicio sustituye las tareas que pierde. Una tarea que arrancas por separado no se sustituye cuando se detiene.',
    why: 'Casi todos los ejemplos usan un servicio, y parece que la sustitución es cosa de ECS en general.',
  },
  'ecs-replaces-the-server': {
    claim: 'Pasar del montaje clásico a ECS es poner contenedores donde había servidores.',
    right:
      'Lo que ECS sustituye es el trabajo que los rodea: en vez de una máquina por aplicación, instalaciones a mano, reinicios con cron y entradas en un balanceador, hay una imagen, una definición de tarea y un servicio que mantiene el número deseado de tareas. Debajo sigue habiendo máquinas, tuyas o de AWS.',
    why: 'Un dibujo del montaje antiguo y del nuevo muestra las cajas, no el trabajo manual que hay entre ellas.',
  },
  'ecs-runs-the-containers-itself': {
    claim: 'ECS es el lugar donde se ejecutan los contenedores.',
    right:
      'Los contenedores se ejecutan en la capacidad: EC2, Fargate, Managed Instances o servidores tuyos. ECS es la capa de encima, la que decide dónde va cada tarea, mantiene vivas las que hacen falta y las conecta.',
    why: '«Ejecutar contenedores en ECS» es la forma normal de decirlo.',
  },
  'ecs-scales-without-being-told': {
    claim: 'ECS añade y quita contenedores por sí solo según el tráfico.',
    right:
      'Un servicio nuevo mantiene su número deseado de tareas, también en Fargate, hasta que fijas un mínimo, un máximo y una política de escalado. La política mueve entonces ese número ({auto-scaling.ecs.dimension}), de modo que aparecen y desaparecen tareas enteras con todos sus contenedores.',
    why: '«Escalable» y «escala automáticamente» aparecen muy juntos en las descripciones, y en casi todos los ejemplos una tarea tiene un solo contenedor.',
  },
  'ecs-vocabulary-is-cluster-and-container': {
    claim: 'Para entender ECS bastan dos palabras: clúster y contenedor.',
    right:
      'Entre esas dos están las palabras que importan. Una definición de tarea (task definition) es la receta, para {ecs.task-definition.containers.max} contenedores como máximo; una tarea es una copia en marcha; un servicio mantiene vivo un número de tareas; un proveedor de capacidad dice dónde pueden ejecutarse.',
    why: '«Contenedor» ya lo conoce todo el mundo, y lo primero que pide la consola es un clúster.',
  },
  'eks-cluster-is-free': {
    claim: 'Kubernetes es de código abierto, así que en EKS solo pagas los nodos.',
    right:
      'Cada clúster cuesta {eks.price.cluster.standard|bare} por hora antes de que funcione un solo nodo, es decir, {eks.month.standard} al mes. Cuando su versión de Kubernetes pasa al soporte extendido, son {eks.price.cluster.extended|bare} por hora. Los nodos, Fargate, los discos y los balanceadores se pagan aparte.',
    why: 'El software en sí es gratis, y ECS, el otro orquestador, no tiene esa tarifa.',
  },
  'eks-is-fully-managed': {
    claim: 'Con EKS, AWS administra todo el clúster de Kubernetes.',
    right:
      'AWS se ocupa del plano de control, repartido en {eks.control-plane.zones} zonas de disponibilidad. Los nodos, los complementos y las actualizaciones de versión son cosa tuya, salvo con Auto Mode, en el que AWS lleva también los nodos, o con Fargate, donde no hay nodos que cuidar.',
    why: '«Kubernetes administrado» suena a todo.',
  },
  'eks-is-the-same-in-every-cloud': {
    claim: 'Kubernetes no depende de ninguna nube, así que una aplicación de EKS se muda a cualquiera sin cambios.',
    right:
      'La API de Kubernetes es igual en todas partes. Lo que la rodea no: los permisos de los pods mediante IAM, los balanceadores de carga y el almacenamiento ({eks.storage.drivers}) son propios de AWS y hay que sustituirlos al mudarse.',
    why: 'La portabilidad es la ventaja más conocida de Kubernetes, y en lo que toca a la API es cierta.',
  },
  'eks-runs-only-on-ec2-and-fargate': {
    claim: 'Los pods de EKS se ejecutan en instancias de EC2 que administras tú, o en Fargate.',
    right:
      'Desde el {eks.auto-mode.since} existe también Auto Mode, en el que AWS crea, parchea y elimina los nodos de EC2, y existen los Hybrid Nodes, máquinas de tu propio centro de datos. Los nodos de EC2 también pueden estar en Outposts o en una Local Zone.',
    why: 'Durante años esas dos eran toda la respuesta, y los apuntes y preguntas antiguos aún la dan.',
  },
  'eks-version-stays-as-it-is': {
    claim: 'Una versión de Kubernetes en EKS puede quedarse mientras el clúster funcione.',
    right:
      'Una versión tiene {eks.support.standard.duration} de soporte estándar y {eks.support.extended.duration} de soporte extendido, que cuesta más por clúster; después AWS actualiza el plano de control de todos modos. Tras una actualización puedes volver una versión atrás durante {eks.version.rollback.window}.',
    why: 'En un servicio que se llama administrado, las versiones parecen asunto del proveedor.',
  },
  'fargate-bills-what-you-use': {
    claim: 'En Fargate pagas la CPU y la memoria que tu contenedor usa de verdad.',
    right:
      'Pagas la vCPU y la memoria que pide la tarea, esté ocupada o no, desde que empieza la descarga de la imagen hasta que se detiene: por segundos, con un mínimo de {fargate.price.duration.min} en Linux.',
    why: '«Pagas lo que usas» se dice de toda la nube, y el cobro de Lambda se acerca mucho más a eso.',
  },
  'fargate-has-no-quota': {
    claim: 'En Fargate puedes arrancar todas las tareas que quieras desde el primer día.',
    right:
      'De forma predeterminada la cuota es de {fargate.quota.vcpu.on-demand} bajo demanda a la vez por cuenta y región; se puede ampliar y crece con el uso. También está limitado el arranque de tareas, a {fargate.quota.launch.sustained} por segundo de forma sostenida.',
    why: 'Nadie ve las máquinas, y la reserva parece infinita.',
  },
  'fargate-is-an-alternative-to-ecs': {
    claim: 'Fargate es una alternativa a ECS: lanzas tus contenedores con uno o con otro.',
    right:
      'Fargate es capacidad y no planifica nada por sí mismo: ECS o EKS le pide sitio para una tarea o un pod. Lo que sustituye son las instancias de EC2.',
    why: 'En muchos apuntes los dos llevan títulos contiguos, con la misma primera línea debajo.',
  },
  'fargate-is-an-integration-of-ecs': {
    claim: 'Combinar ECS con otros servicios es combinarlo con Fargate.',
    right:
      'Fargate es aquello sobre lo que funciona ECS. Los servicios con los que se combina: ECR para las imágenes, Elastic Load Balancing y Service Connect para el tráfico, IAM para los permisos, Secrets Manager para los secretos, EFS o EBS para los archivos, CloudWatch para logs y alarmas, EventBridge para tareas programadas.',
    why: 'Fargate es el servicio que más a menudo se nombra junto a ECS.',
  },
  'fargate-leaves-nothing-to-set-up': {
    claim: 'Fargate no tiene servidores y de la infraestructura se ocupa AWS, así que a mí no me queda nada por hacer.',
    right:
      'Servidores hay, y los elige, los parchea y los sustituye AWS. La VPC, las subredes y los grupos de seguridad, los roles de IAM, el tamaño de la tarea, la política de escalado, la imagen y los datos los sigues configurando tú.',
    why: 'Serverless promete más de lo que significa y, al lado del cuidado de las instancias, lo demás apenas parece infraestructura.',
  },
  'fargate-provisions-the-containers': {
    claim: 'Fargate crea los contenedores y ECS los usa.',
    right:
      'Es al revés: ECS decide que tiene que arrancar una tarea, y Fargate le da un sitio con la CPU y la memoria pedidas.',
    why: 'Las palabras «ECS con Fargate» no dicen quién pide qué a quién.',
  },
  'fargate-removes-cluster-and-orchestration': {
    claim: 'Con Fargate ya no hay clúster ni orquestación.',
    right:
      'Solo desaparecen los servidores. Cada tarea sigue perteneciendo a un clúster, ECS la sigue orquestando, y tú sigues decidiendo la red, los roles, el tamaño y el escalado.',
    why: 'Las descripciones de Fargate dicen que ya no hace falta administrar servidores ni clústeres, y es fácil leerlo como el fin de los clústeres.',
  },
  'fargate-takes-any-size': {
    claim: 'En Fargate pides exactamente la CPU y la memoria que necesitas.',
    right:
      'Eliges entre tamaños fijos, de {fargate.vcpu.min} a {fargate.vcpu.max}, y cada uno admite solo ciertas cantidades de memoria, {fargate.memory.max} como máximo.',
    why: 'En una definición de tarea son dos campos libres, y en EC2 se acepta casi cualquier número.',
  },
  'lambda-is-the-only-way-without-servers': {
    claim: 'ECS necesita servidores y ejecuta contenedores; Lambda es serverless y ejecuta código.',
    right:
      'ECS en Fargate también es serverless, y una función de Lambda puede ir empaquetada como imagen de contenedor. Lo que cambia es la forma del trabajo: una función de Lambda responde a eventos y una normal acaba en {lambda.timeout.max} como máximo; una tarea dura lo que haga falta y se paga todo ese tiempo.',
    why: 'La comparación viene de antes de Fargate y de las imágenes de contenedor para Lambda.',
  },
  'microservice-is-a-process': {
    claim: 'Un microservicio es una parte de la aplicación que se ejecuta en su propio proceso.',
    right:
      'Lo que distingue a un microservicio es que un equipo es su dueño y puede desplegarlo y escalarlo sin los demás. En ECS suele ser un servicio con su propia definición de tarea; cuántos procesos lleve dentro es un detalle.',
    why: 'El proceso es lo que se ve, y como regla práctica suele valer.',
  },
  'microservices-cost-nothing': {
    claim: 'Frente a una sola aplicación grande, los microservicios solo tienen ventajas.',
    right:
      'Las llamadas dentro de un programa pasan a ir por una red que puede ser lenta o fallar; los datos se reparten en varios almacenes; hay más despliegues, versiones de API y logs que seguir. A un equipo pequeño con un solo producto le suele ir mejor con una sola aplicación.',
    why: 'Las introducciones muestran lo que ganan las grandes empresas y omiten la factura.',
  },
  'microservices-need-containers': {
    claim: 'Los microservicios y los contenedores van juntos: no hay unos sin otros.',
    right:
      'Ninguno necesita al otro. Los microservicios también funcionan como funciones de Lambda o en instancias de EC2, y en un contenedor cabe igual de bien una sola aplicación grande.',
    why: 'Se hicieron populares en los mismos años y comparten capítulo en la mayoría de los cursos.',
  },
  'microservices-withstand-failures': {
    claim: 'Los microservicios traen de serie aislamiento de fallos y alta disponibilidad.',
    right:
      'Las dos cosas son posibles, pero ninguna viene sola. Un servicio lento detiene también a quienes lo llaman, salvo que tengan tiempos de espera (timeouts), reintentos limitados y una respuesta para cuando no conteste; y cada parte necesita varias tareas en más de una zona de disponibilidad. Una cadena de servicios que tienen que responder todos está disponible menos tiempo que cada uno por separado.',
    why: 'En un esquema, las cajas separadas dan la impresión de que nada puede saltar de una a otra.',
  },
  'network-of-a-task-is-that-of-its-host': {
    claim: 'Un contenedor siempre está detrás de la dirección de la máquina en la que se ejecuta.',
    right:
      'Depende del modo de red: {ecs.network-modes}. Con awsvpc, el único modo en Fargate, cada tarea tiene su propia interfaz de red, su dirección privada y sus grupos de seguridad. Una definición de tarea para Linux en EC2 que no indica ningún modo recibe {ecs.network-mode.default}.',
    why: 'Así lo hace Docker en un portátil, con puertos asignados al host.',
  },
  'push-the-image-and-ecs-runs-it': {
    claim: 'Construyes una imagen, la subes a ECR y ECS la ejecuta.',
    right:
      'Antes de subirla inicias sesión, con un token válido durante {ecr.token.lifetime}. Después viene lo que ECS necesita: una definición de tarea que nombre la imagen, un rol de ejecución que pueda descargarla, una red y un servicio con un número deseado de tareas. Subir la imagen, por sí solo, no arranca nada.',
    why: 'Un esquema con tres flechas se deja las piezas que hay entre subir y ejecutar.',
  },
  'registry-is-part-of-a-container': {
    claim: 'El registro para compartir imágenes viene con los contenedores, a través de Docker Hub.',
    right:
      'Un registro es un servicio aparte, independiente de los contenedores que lo usan. Docker Hub es uno y Amazon ECR es el de AWS; un contenedor no trae ningún registro consigo.',
    why: 'Docker descarga de Docker Hub si no le dices otra cosa, y el registro pasa desapercibido.',
  },
  'scaling-policies-are-services': {
    claim: 'El seguimiento de destino, el escalado por pasos y el programado son servicios de AWS.',
    right:
      'El trabajo lo hace un solo servicio, Application Auto Scaling. Los tipos de política que conoce son {auto-scaling.policy-types}; el escalado programado no es una política, sino una acción a una hora fija.',
    why: 'Cada uno tiene su página y su nombre, como los servicios.',
  },
  'scheduled-scaling-sets-the-number-of-tasks': {
    claim: 'El escalado programado fija el número de tareas a una hora determinada.',
    right:
      'Cambia la capacidad mínima y la máxima; el número de tareas solo se mueve si queda fuera de ellas, y las demás políticas siguen actuando dentro. La programación tiene una de estas formas: {auto-scaling.scheduled.formats}; la zona horaria es {auto-scaling.scheduled.time-zone.default} si no indicas otra.',
    why: 'Las listas de tipos de escalado suelen nombrarlo sin añadir nada.',
  },
  'step-scaling-is-called-step-tracking': {
    claim: 'La pareja del target tracking es el step tracking.',
    right:
      'Se llama escalado por pasos (step scaling) y no sigue nada. Creas tú la alarma de CloudWatch y dices cuánto escalar si el umbral se supera por poco y cuánto si se supera por mucho, con {auto-scaling.step.adjustment-types}. Para CPU o solicitudes AWS recomienda el seguimiento de destino.',
    why: 'Dos nombres de una misma lista acaban terminando igual.',
  },
  'target-tracking-has-a-threshold': {
    claim: 'Una política de target tracking dice: por encima del 80 por ciento, añade una tarea.',
    right:
      'Un objetivo es un valor del que no hay que alejarse, ni por arriba ni por abajo, como el de un termostato; las alarmas las crea Application Auto Scaling. Con un objetivo del 70 por ciento, cuatro tareas que van al 90 pasan a ser seis (4 × 90 / 70, redondeado hacia arriba). Los límites con escalones son cosa del escalado por pasos.',
    why: 'Un límite que hace saltar una alarma es lo que todo el mundo conoce de la monitorización.',
  },
  'target-tracking-takes-any-metric': {
    claim: 'El seguimiento de destino funciona con cualquier métrica de CloudWatch.',
    right:
      'La métrica tiene que bajar cuando se añaden tareas, como la CPU media o las solicitudes por destino; el total de solicitudes no baja. Para ECS vienen preparadas {auto-scaling.target-tracking.metrics}, y también puedes usar una métrica propia.',
    why: 'El formulario te deja elegir una métrica y no dice cuáles sirven.',
  },
  'task-has-one-role': {
    claim: 'Una tarea tiene un solo rol de IAM, y sirve para todo.',
    right:
      'Hay dos. El rol de ejecución de tareas (task execution role) es para el propio ECS, antes de que se ejecute tu código: descargar la imagen, leer los secretos, escribir los logs. El rol de la tarea (task role) es para tu código, por ejemplo para leer de S3.',
    why: 'Los dos se indican en la misma definición de tarea, y los nombres se diferencian en una palabra.',
  },
  'three-kinds-of-scaling': {
    claim: 'ECS conoce tres formas de escalar: seguimiento de destino, por pasos y programado.',
    right:
      'Desde el {auto-scaling.predictive.since} hay una cuarta, el escalado predictivo. Hace previsiones con un historial de hasta {auto-scaling.predictive.history.max} y solo añade tareas; una política nueva empieza en el modo {auto-scaling.predictive.mode.default} y no cambia nada hasta que lo cambias tú.',
    why: 'Durante años la lista estaba completa, y la mayoría de los apuntes son anteriores a la cuarta.',
  },
  'virtual-machine-has-its-own-hardware': {
    claim: 'Cada máquina virtual necesita su propio sistema operativo y su propio hardware.',
    right:
      'Su propio sistema operativo, sí. El hardware que ve es virtual: un hipervisor reparte una máquina física entre varias virtuales.',
    why: 'Vista por dentro, una máquina virtual tiene discos, memoria y procesadores como cualquier otra.',
  },
  'virtualization-is-ec2': {
    claim: 'Virtualización de servidores es otra forma de llamar a una instancia de EC2.',
    right:
      'La virtualización es la técnica, y existe en cualquier centro de datos. Una instancia de EC2 es un servidor virtual que AWS crea con ella y alquila; los tipos de instancia bare metal de EC2 incluso prescinden del hipervisor.',
    why: 'En AWS la instancia es la única cara de la virtualización que te encuentras.',
  },
} as const satisfies CorrectionTexts<typeof corrections>;
