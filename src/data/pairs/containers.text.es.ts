import type {PairTexts} from '../schema';
import type {pairs} from './containers';

export const texts: PairTexts<typeof pairs> = {
  'ecs-vs-fargate': {
    verdict:
      'No hay elección: ECS decide qué tareas se ejecutan y repone las que se pierden, y Fargate es uno de los sitios donde pueden ejecutarse; lo que se elige es Fargate o EC2 debajo de ECS.',
    untangle:
      'ECS pide y Fargate suministra: por cada tarea que deba iniciarse ahí, ECS pide una máquina del tamaño que indica la definición de tarea (task definition). En la tienda trabajan juntos: un servicio de ECS mantiene en marcha dos copias de la web, y las dos se ejecutan en Fargate.',
  },
  'ecs-vs-ecr': {
    verdict:
      'Los separa una letra y no compiten: ECR guarda imágenes y no ejecuta nada, ECS ejecuta contenedores y no guarda imágenes, así que quien construye imágenes para ECS suele tener los dos.',
    untangle:
      'Al iniciarse una tarea, su imagen se descarga de ECR, en Fargate con el rol de ejecución de tareas (task execution role); el contenedor en marcha ya no necesita el registro. En la tienda, el pipeline sube la imagen shop/web a ECR y la definición de tarea de la web la nombra.',
    first: [
      'ya hay una imagen y algo tiene que arrancarla, ubicarla y conectarla a un balanceador de carga',
      'un número fijo de copias tiene que seguir en marcha y cada una que falla necesita sustituta',
      'la web y sus programas auxiliares tienen que escalar por separado, cada uno como un servicio',
    ],
    second: [
      'construyes imágenes propias y quieres que decidan los roles de IAM, y no contraseñas, quién las descarga',
      'las tareas de subredes privadas tienen que descargar su imagen sin salir a internet',
      'los límites de descarga de un registro público no deben frenar un despliegue ni una ampliación',
      'las imágenes se tienen que analizar en busca de vulnerabilidades conocidas, al subirlas o de forma continua',
    ],
    wrong: [
      {
        claim: 'ECR es el sitio donde se ejecutan mis contenedores.',
        right:
          'ECR guarda imágenes; ahí no se elige CPU ni memoria. Un contenedor solo existe cuando algo lo arranca a partir de una imagen: lo hace ECS, como parte de una tarea, en Fargate o en EC2.',
      },
      {
        claim: 'En cuanto subo una imagen nueva a ECR, ECS la ejecuta.',
        right:
          'Subirla no arranca nada. En cada despliegue, un servicio convierte la etiqueta en un digest, y todas sus tareas conservan esa imagen aunque la etiqueta cambie después. La imagen nueva entra con el despliegue siguiente.',
      },
      {
        claim: 'ECS solo toma imágenes de ECR.',
        right:
          'Vale cualquier registro al que llegue la tarea, también Docker Hub. Para una imagen privada de allí, la definición de tarea nombra un secreto con la contraseña; con ECR basta un rol.',
      },
    ],
  },
  'ecs-vs-eks': {
    verdict:
      'Quédate con ECS salvo que algo pida Kubernetes: EKS cobra por cada clúster y tiene versiones que actualizar, y eso compensa cuando tu equipo, tu software o una segunda ubicación ya hablan Kubernetes.',
  },
  'ecs-vs-batch': {
    verdict:
      'ECS para contenedores que siguen en marcha y para un solo trabajo a una hora fija; Batch cuando los trabajos son muchos y piden cola, reintentos y máquinas que después desaparecen.',
    untangle:
      'Batch no ejecuta contenedores: pone el trabajo en cola y busca capacidad, y ECS arranca el contenedor, salvo que hayas elegido EKS para eso. La tienda tiene los dos: un servicio de ECS mantiene la web en marcha; el informe nocturno es un trabajo de Batch, porque un intento fallido se repite según una regla, y se ejecuta con ECS en Fargate.',
    first: [
      'el programa no acaba nunca: una web, una API, un worker que lee mensajes todo el día',
      'varias copias tienen que seguir vivas detrás de un balanceador y hay que reponer las que se pierden',
      'un único contenedor pequeño se ejecuta a horas fijas y no necesita ni cola ni dependencias',
    ],
    second: [
      'esperan más trabajos de los que caben a la vez y las prioridades deciden cuál va antes',
      'un trabajo fallido se reinicia según reglas, por ejemplo solo tras perder una instancia Spot',
      'unos trabajos esperan a otros, o un solo envío representa hasta {batch.array.size.max} trabajos secundarios',
      'los trabajos necesitan un rato máquinas grandes o GPU y nadie quiere arrancarlas y pararlas a mano',
    ],
    wrong: [
      {
        claim: 'Con Batch ya no necesito ECS.',
        right:
          'Ya no defines servicios de ECS, pero ECS sigue ahí: salvo que elijas un clúster de EKS, es quien arranca los contenedores de tus trabajos. Batch le pone encima la cola, los reintentos y la búsqueda de capacidad.',
      },
      {
        claim: 'Un contenedor que se ejecuta una vez por noche es cosa de Batch.',
        right:
          'El horario por sí solo no decide. Un único contenedor pequeño puede ser una tarea programada de ECS. La cola y las definiciones de Batch compensan con muchos trabajos, reintentos según reglas, dependencias o máquinas que solo deban existir para el trabajo.',
      },
      {
        claim: 'ECS repite un trabajo que falla, igual que Batch.',
        right:
          'Solo un servicio repone tareas, y volvería a iniciar sin fin también un informe ya terminado. Una tarea que inicias suelta nunca se repone. Batch repite un trabajo fallido, hasta {batch.retry.attempts.max} intentos en total, y se detiene cuando sale bien.',
      },
    ],
  },
  'ecs-vs-ec2': {
    verdict:
      'Son dos capas y no se elige entre ellas: EC2 alquila máquinas, ECS decide qué contenedores se ejecutan en ellas, y con Fargate debajo ECS no necesita ninguna instancia tuya.',
    untangle:
      'Con capacidad de EC2, ECS coloca tareas en instancias de tu cuenta que ejecutan su agente; el sistema operativo sigue siendo trabajo tuyo. La tienda tiene un servicio de ECS y ninguna instancia, porque sus tareas están en Fargate; entraría una debajo de ECS si una tarea necesitara una imagen de máquina propia.',
    first: [
      'la aplicación viene en contenedores y sus copias tienen que seguir vivas en varias máquinas',
      'una versión nueva tiene que sustituir a la vieja tarea a tarea, sin que nadie entre en un servidor',
      'varios programas comparten las mismas máquinas, cada uno con su propia política de escalado',
    ],
    second: [
      'el software pide un sistema operativo entero, un controlador o una licencia ligada a una máquina',
      'un servidor que ya existe tiene que pasar a AWS tal como está, antes de que alguien lo meta en un contenedor',
      'las tareas de ECS necesitan una imagen de máquina propia o software instalado en el host junto a ellas',
      'las tareas tienen que costar menos que en Fargate y son tan constantes que mantienen llenas instancias enteras',
    ],
    wrong: [
      {
        claim: 'ECS es un grupo de máquinas de EC2.',
        right:
          'Lo que describes es un clúster, y solo uno con capacidad de EC2. ECS es el planificador (scheduler) que AWS opera; un clúster agrupa servicios y tareas, y con Fargate como única capacidad no contiene ninguna instancia.',
      },
      {
        claim: 'Con ECS tengo que crear y mantener instancias de EC2.',
        right:
          'Solo si eliges capacidad de EC2. Fargate no tiene instancias que mantener, y las de ECS Managed Instances son instancias de EC2 que AWS parchea y sustituye por ti.',
      },
      {
        claim: 'ECS mantiene al día las instancias de su clúster.',
        right:
          'Coloca tareas en ellas y nada más. Con capacidad de EC2, el sistema operativo y el agente de ECS los actualizas tú; AWS solo hace ese trabajo en ECS Managed Instances.',
      },
    ],
  },
  'ecs-vs-elastic-beanstalk': {
    verdict:
      'Beanstalk si tienes una sola aplicación y prefieres subir una versión a diseñar dónde se ejecuta; ECS si varios contenedores deben escalar por separado o funcionar sin instancias.',
    untangle:
      'Beanstalk reúne instancias, escalado, balanceador y despliegue en un solo entorno; ECS es solo el orquestador de un conjunto así, y una rama de contenedores de Beanstalk incluso lleva ECS dentro. La tienda ejecuta la web y el programa de correo como dos servicios de ECS, porque el correo no debe crecer con la web.',
  },
  'fargate-vs-ecr': {
    verdict:
      'Nunca compiten: en Fargate se ejecuta una tarea, de ECR viene su imagen, y como Fargate no guarda nada en caché, en cada arranque se descarga la imagen entera.',
    untangle:
      'Ninguno llama al otro. Un orquestador, ECS o EKS, pide una máquina a Fargate, y después se descarga en ella, desde ECR, la imagen que el orquestador indicó. En la tienda ocurre con cada tarea de la web y cada vez que se ejecuta el informe nocturno.',
    first: [
      'la imagen existe, la va a ejecutar ECS o EKS y no hay nadie que parchee máquinas',
      'cada tarea tiene que estar aislada de las demás, kernel incluido',
      'los trabajos llegan unas pocas veces al día y entremedias no debe esperarlos ninguna instancia',
    ],
    second: [
      'las tareas se inician en subredes privadas y tienen que encontrar su imagen sin internet',
      'muchas tareas se inician a la vez y un registro público rechazaría parte de las descargas',
      'no quieres guardar ninguna contraseña y cada rol debe dar acceso solo a las imágenes necesarias',
    ],
    wrong: [
      {
        claim: 'Fargate toma mi imagen de ECR y la ejecuta, así que no necesito ECS.',
        right:
          'Fargate no arranca nada por su cuenta. ECS o EKS decide que se ejecute una tarea o un pod y con qué imagen; Fargate solo le hace sitio. Sin orquestador, nadie le pide nada a Fargate.',
      },
      {
        claim: 'El tamaño de una imagen solo se nota en la factura de almacenamiento de ECR.',
        right:
          'En Fargate se nota en cada arranque. Cada tarea descarga su imagen entera, de la anterior no queda nada en caché, y el cobro empieza con la descarga. Una imagen pequeña arranca antes y cuesta menos.',
      },
      {
        claim: 'Fargate y ECR son los dos de AWS, así que una tarea llega sola a su imagen.',
        right:
          'La tarea está en tu subred y necesita una salida: una dirección pública, una puerta de enlace NAT, o puntos de conexión de interfaz para ECR más uno de puerta de enlace para S3, donde están las capas. Sin este último, el inicio de sesión funciona y la descarga se queda colgada.',
      },
    ],
  },
  'fargate-vs-eks': {
    verdict:
      'Falsa elección: EKS decide qué pods se ejecutan y Fargate es un tipo de capacidad para ellos; lo que de verdad decides, para cada grupo de pods, es Fargate o nodos de EC2.',
    untangle:
      'Un perfil de Fargate (Fargate profile) dice, por namespace y labels, qué pods van a Fargate; cada uno recibe una máquina propia, y el clúster conserva su precio por hora. La tienda usa Fargate sin EKS, porque allí pide las máquinas ECS; con Kubernetes podría haber conservado Fargate.',
    first: [
      'los pods del clúster tienen que ejecutarse sin nodos que alguien deba parchear y llenar',
      'los pods de clientes distintos no deben compartir kernel',
      'unos pocos pods van y vienen, y un nodo para ellos estaría casi siempre vacío',
    ],
    second: [
      'los charts, operadores o manifiestos que ya tienes esperan la API de Kubernetes',
      'unos pods tienen que ir a Fargate y otros a nodos del mismo clúster, por una GPU, Arm, Spot o un DaemonSet',
      'muchos equipos comparten una plataforma, repartida con namespaces y permisos',
    ],
    wrong: [
      {
        claim: 'Fargate es la versión serverless de EKS.',
        right:
          'En Fargate no hay Kubernetes. EKS opera el plano de control y decide sobre los pods; Fargate suministra una máquina a cada pod de un perfil. Y no es la única forma de no ocuparse de nodos: con Auto Mode, AWS gestiona nodos de EC2 por ti.',
      },
      {
        claim: 'Con EKS en Fargate solo pago los pods.',
        right:
          'El clúster cuesta {eks.price.cluster.standard|bare} por hora, con pods o sin ellos. Además, Fargate añade {eks.fargate.memory-overhead} a la memoria que pide cada pod, y eso puede llevarlo al tamaño siguiente.',
      },
      {
        claim: 'Lo que Fargate puede hacer con ECS también lo puede hacer con EKS.',
        right:
          'Con EKS no hay Fargate Spot, ni Arm, ni Windows, ni volúmenes de EBS. Los pods solo se ejecutan en subredes privadas y su disco llega a {fargate.ephemeral-storage.eks.max} en lugar de a {fargate.ephemeral-storage.max}.',
      },
    ],
  },
  'fargate-vs-batch': {
    verdict:
      'No hay elección: Batch lleva la cola y decide cuándo empieza un trabajo, y Fargate es un tipo de máquina para él; lo que eliges, dentro de Batch, es Fargate o EC2.',
    untangle:
      'En un entorno de computación (compute environment) de Fargate, Batch hace que ECS inicie allí cada trabajo como tarea; una cola nunca mezcla Fargate con otra clase de capacidad. El informe nocturno de la tienda se ejecuta así y solo tiene máquina mientras calcula. La web usa Fargate sin Batch.',
    first: [
      'los trabajos son pequeños o escasos y no quieres tener que renovar una imagen de máquina',
      'cada trabajo tiene que recibir una máquina propia y cabe, sin GPU, en {batch.fargate.vcpu.max} y {batch.fargate.memory.max}',
      'no solo los trabajos, también las webs y las API tienen que funcionar sin instancias',
    ],
    second: [
      'los contenedores esperan su turno por prioridad y uno perdido se reintenta según una regla',
      'un solo envío representa muchos trabajos secundarios, hasta {batch.array.size.max} en un trabajo de matriz',
      'desde un mismo sitio tienen que ir unos trabajos a Fargate y otros a EC2, por una GPU o por varios nodos a la vez',
    ],
    wrong: [
      {
        claim: 'Batch no tiene límite de tiempo, así que un trabajo en Fargate puede durar meses.',
        right:
          'Batch no pone límite, pero Fargate no promete más que esto: allí un trabajo no puede contar con más de {batch.fargate.duration.guaranteed}; después, su capacidad puede desaparecer. Lo que dure más va en EC2.',
      },
      {
        claim: 'Batch es serverless.',
        right:
          'Con Fargate sí: ni instancia ni imagen de máquina. Con capacidad de EC2, Batch arranca y termina las instancias, pero están en tu cuenta, y cuándo pasar a una imagen más nueva lo decides tú.',
      },
      {
        claim: 'En Fargate no hay máquinas que se llenen, así que todos mis trabajos empiezan a la vez.',
        right:
          'La cuenta tiene una cuota para lo que está a la vez en Fargate, al principio {fargate.quota.vcpu.on-demand} bajo demanda, y un trabajo de matriz la alcanza enseguida. Los demás trabajos secundarios esperan en RUNNABLE a que haya sitio. La cuota se puede ampliar y crece con el uso.',
      },
    ],
  },
  'fargate-vs-ec2': {
    verdict:
      'Fargate si nadie va a ocuparse de máquinas y la carga es pequeña o irregular; EC2 si un contenedor necesita la máquina misma, o si una carga constante mantiene llenas instancias enteras.',
    first: [
      'nadie del equipo quiere elegir, parchear ni llenar máquinas',
      'la carga es pequeña o irregular y las instancias estarían medio vacías',
      'las tareas de clientes distintos no deben compartir kernel',
    ],
    second: [
      'un contenedor necesita una GPU, el modo privilegiado, el host o una imagen de máquina tuya',
      'una tarea necesita más de {fargate.vcpu.max} o de {fargate.memory.max}',
      'la carga es alta y constante día y noche, y las tareas llenan instancias enteras',
      'el software no es un contenedor, sino que quiere un servidor con su sistema operativo',
    ],
    wrong: [
      {
        claim: 'EC2 siempre es más barato que Fargate.',
        right:
          'Al precio bajo demanda la ventaja es pequeña y solo existe mientras la instancia está llena: medio vacía, duplica el precio de cada tarea. A eso se suman el sitio libre para los despliegues y las horas dedicadas a imágenes y parches.',
      },
      {
        claim: 'Una tarea de Fargate es una pequeña instancia de EC2 en la que puedo entrar.',
        right:
          'No hay un host al que puedas llegar: ni SSH, ni AMI, ni software al lado de la tarea. Con ECS, ECS Exec abre una shell en un contenedor si tienes que mirar dentro.',
      },
      {
        claim: 'En EC2 pago una instancia; en Fargate, lo que mi contenedor usa de verdad.',
        right:
          'Los dos cobran lo que reservas. En EC2 es la instancia entera, llena o vacía; en Fargate, las vCPU y la memoria que pide la tarea, ocupada o no, desde que empieza a descargarse la imagen hasta que se detiene.',
      },
    ],
  },
  'fargate-vs-elastic-beanstalk': {
    verdict:
      'Beanstalk si subes código y aceptas instancias de EC2 en tu cuenta; Fargate, con ECS encima, si tienes una imagen y no quieres instancias, porque Beanstalk nunca ejecuta contenedores en Fargate.',
    untangle:
      'Fargate es capacidad y espera a un orquestador; Beanstalk es una plataforma que trae su propia capacidad: instancias de EC2 o, en su modo Cluster, nodos de EKS. Por eso nunca se combinan, y el verdadero rival de Beanstalk es ECS en Fargate. Así se ejecuta la web de la tienda, sin Beanstalk.',
    first: [
      'la aplicación es una imagen de contenedor y nadie quiere tener instancias',
      'varias partes tienen que escalar por separado, cada una con su número de tareas',
      'entre un trabajo y otro no debe quedar nada en marcha ni capacidad que pagar',
    ],
    second: [
      'hay código fuente en un lenguaje admitido, como PHP o Python, y no hay imagen',
      'el balanceador, el escalado y las actualizaciones graduales tienen que venir con una sola subida de ese código',
      'alguien tiene que poder entrar en los servidores que hay debajo de la aplicación',
    ],
    wrong: [
      {
        claim: 'Elastic Beanstalk puede ejecutar mis contenedores en Fargate.',
        right:
          'No puede. Las dos ramas para contenedores, {elastic-beanstalk.docker.branches}, usan instancias de EC2, y el modo Cluster, más nuevo, usa nodos de EKS. A Fargate se llega con ECS, EKS o Batch.',
      },
      {
        claim: 'Beanstalk y Fargate me quitan los dos los servidores de encima.',
        right:
          'Fargate sí: no hay instancia que ver ni que parchear. Beanstalk te quita el montaje. Sus instancias están en tu cuenta, tú eliges su tamaño y su número, y tú decides cuándo pasan a una versión de plataforma más nueva.',
      },
      {
        claim: 'En Fargate tengo que montar a mano todo lo que rodea al contenedor; solo Beanstalk lo hace por mí.',
        right:
          'Para una imagen está ECS Express Mode: una sola llamada crea un servicio en Fargate con balanceador, dirección HTTPS y política de escalado. Donde Beanstalk conserva la ventaja es en el código sin imagen.',
      },
    ],
  },
  'ecr-vs-eks': {
    verdict:
      'No se elige entre ellos: EKS ejecuta pods, ECR guarda las imágenes de las que parten, y cada uno puede ir sin el otro, porque EKS descarga de cualquier registro y ECR sirve también a ECS y Lambda.',
    untangle:
      'Un nodo de EKS descarga la imagen que nombra el manifiesto, y para entrar en ECR no hace falta ninguna contraseña tuya. Si la tienda pasara su web de ECS a EKS, ECR se quedaría exactamente como está: el Deployment nombraría la misma imagen.',
    first: [
      'los manifiestos nombran imágenes tuyas y en el clúster no debe haber contraseñas de un registro',
      'los charts de Helm tienen que guardarse en el mismo registro que las imágenes que instalan',
      'los nodos de subredes privadas tienen que descargar imágenes sin internet',
    ],
    second: [
      'Kubernetes tiene que ubicar, reiniciar y escalar pods a partir de manifiestos que ya tienes',
      'el software que necesitas viene como operador, que funciona dentro de un clúster',
      'varios equipos tienen que ejecutar sus contenedores por separado, en namespaces de un mismo clúster',
    ],
    wrong: [
      {
        claim: 'Kubernetes trae su propio registro, y ECR es el de ECS.',
        right:
          'Un clúster no contiene ningún registro: cada nodo descarga la imagen del que nombra el manifiesto. ECR tampoco es parte de ECS; los dos orquestadores pueden arrancar la misma imagen desde él.',
      },
      {
        claim: 'EKS solo ejecuta imágenes de ECR.',
        right:
          'Sirve cualquier imagen OCI de cualquier registro al que lleguen los nodos. ECR ahorra la contraseña guardada y el paso por internet, y su caché de extracción (pull-through cache) trae imágenes de Docker Hub.',
      },
      {
        claim: 'EKS no arranca una imagen en la que ECR ha encontrado una vulnerabilidad.',
        right:
          'Un análisis solo informa. ECR entrega una imagen con hallazgos como cualquier otra, y la regla que la rechaza la construyes tú, en el pipeline o en el clúster. Si no lo configuras, ECR ni siquiera analiza.',
      },
    ],
  },
  'ecr-vs-batch': {
    verdict:
      'Son los dos extremos de un mismo camino: ECR guarda la imagen de un trabajo y Batch la ejecuta cuando llegan el turno y la capacidad, así que nunca hay que elegir uno.',
    untangle:
      'La definición de trabajo de Batch nombra la imagen, y cada vez que el trabajo empieza se descarga, en Fargate con el rol de ejecución. En la tienda, el pipeline sube shop/report a ECR y Batch la ejecuta cada noche; al lado está shop/web, que nunca pasa por Batch.',
    first: [
      'el programa del trabajo es tuyo y solo tus roles deben poder descargarlo',
      'cientos de trabajos secundarios empiezan a la vez y un registro público limitaría sus descargas',
      'un trabajo antiguo tiene que poder repetirse con la misma imagen exacta, nombrada por su digest',
    ],
    second: [
      'una imagen tiene que ejecutarse muchas veces con otros parámetros, en cuanto haya capacidad',
      'los trabajos se reintentan, se ordenan por prioridad o se esperan unos a otros',
      'las máquinas tienen que llegar para los trabajos e irse cuando la cola se vacía',
    ],
    wrong: [
      {
        claim: 'Un trabajo de Batch es una imagen de ECR.',
        right:
          'La imagen es una línea de la definición de trabajo, junto al comando, las vCPU, la memoria, los roles, los reintentos y el tiempo de espera. Varias definiciones pueden usar la misma imagen, que también puede venir de otro registro.',
      },
      {
        claim: 'Una imagen nueva en ECR hace que Batch repita el trabajo.',
        right:
          'Subir una imagen no inicia ningún trabajo. Algo tiene que enviarlo, por ejemplo un horario, y entonces Batch usa la imagen que nombra la definición de trabajo. Si la etiqueta lleva versión, también hay que cambiar la definición.',
      },
      {
        claim: 'Un trabajo sin dirección de internet encuentra ECR igualmente, porque los dos son de AWS.',
        right:
          'En Fargate, la dirección pública de un trabajo está en {batch.fargate.public-ip.default} de forma predeterminada, así que en una subred privada necesita una puerta de enlace NAT o puntos de conexión para ECR y S3. Sin ellos la descarga falla, por correcto que sea el rol.',
      },
    ],
  },
  'ecr-vs-ec2': {
    verdict:
      'Apenas se encuentran: EC2 arranca servidores a partir de imágenes de máquina, las AMI, y ECR guarda imágenes de contenedor; solo la palabra imagen los pone juntos, hasta que una instancia descarga una.',
    untangle:
      'En una instancia tuya, Docker entra en ECR con un token pedido con el rol de la instancia, y descarga la imagen. Si la instancia pertenece a ECS o a EKS, de eso se encarga el orquestador. La tienda tiene imágenes en ECR y ninguna instancia, porque sus tareas están en Fargate.',
    first: [
      'un programa va empaquetado como imagen de contenedor y varias máquinas descargan la misma versión',
      'las versiones viejas de una imagen tienen que quedarse un tiempo y luego borrarse según una regla',
      'una imagen que se construye una vez hace falta también en otras regiones o cuentas',
    ],
    second: [
      'lo que quieres arrancar es una máquina entera, con su kernel y sus controladores',
      'una máquina de construcción tuya tiene que convertir el Dockerfile y el código en la imagen',
      'los contenedores se ejecutan con Docker a secas, sin orquestador',
    ],
    wrong: [
      {
        claim: 'Una imagen de contenedor es una especie de AMI, así que las dos van en ECR.',
        right:
          'Una AMI arranca una máquina entera, con sistema operativo y kernel, y pertenece a EC2. Una imagen de contenedor no tiene kernel; contiene una aplicación y lo que esta necesita. Solo eso, y otros artefactos OCI, cabe en ECR.',
      },
      {
        claim: 'Para descargar de ECR, una instancia necesita las claves de acceso de un usuario.',
        right:
          'Basta un rol. El perfil de instancia se lo da a la instancia, la AWS CLI pide con él un token que dura {ecr.token.lifetime}, y con ese token entra Docker. En el disco no queda ninguna clave.',
      },
      {
        claim: 'ECR construye la imagen a partir de mi Dockerfile.',
        right:
          'ECR guarda lo que se ha construido en otra parte: en un portátil, en un pipeline, en una instancia de EC2. El Dockerfile se queda con el código fuente y nunca se sube a ECR.',
      },
    ],
  },
  'ecr-vs-elastic-beanstalk': {
    verdict:
      'No se elige: Beanstalk construye y opera un entorno, ECR puede guardar la imagen de contenedor que se ejecuta en él, y con solo código fuente en un lenguaje admitido no hace falta registro.',
    untangle:
      'En las dos ramas para contenedores, el archivo que subes puede nombrar una imagen de ECR, y cada instancia del entorno la descarga. La tienda usa ECR sin Beanstalk: sus imágenes las descargan ECS y Batch.',
    first: [
      'el entorno ejecuta contenedores y un pipeline construye la imagen una vez, en lugar de que Beanstalk la construya desde un Dockerfile',
      'la misma imagen tiene que ejecutarse también en ECS, EKS o Batch sin construirla de nuevo',
      'varios entornos descargan una imagen privada y los roles deciden cuáles pueden',
    ],
    second: [
      'quieres instancias, balanceador y despliegues ya montados alrededor de tu aplicación',
      'hay código fuente en un lenguaje admitido y nadie quiere hacer una imagen',
      'las versiones nuevas se despliegan por lotes o intercambiando dos entornos',
    ],
    wrong: [
      {
        claim: 'Beanstalk guarda las versiones de mi aplicación en ECR.',
        right:
          'Una versión de la aplicación es un paquete en un bucket de S3 de la misma región. Con contenedores, ese paquete puede limitarse a nombrar una imagen; la imagen está en el registro al que la subiste.',
      },
      {
        claim: 'Para usar Beanstalk primero tengo que meter mi aplicación en una imagen.',
        right:
          'Los contenedores son una plataforma entre varias. Con Go, Java, .NET, Node.js, PHP, Python y Ruby subes el código fuente, y no intervienen ni imagen ni registro.',
      },
      {
        claim: 'Un entorno puede descargar de ECR porque los dos están en mi cuenta.',
        right:
          'La descarga se hace con los permisos de las instancias. Su perfil de instancia tiene que permitirla, para todos los repositorios o para el que hace falta; si no, el despliegue falla al descargar.',
      },
    ],
  },
  'eks-vs-batch': {
    verdict:
      'Para servicios, y unos pocos trabajos en un clúster que ya está en marcha, basta EKS; Batch es para trabajos en gran número que tienen que hacer cola, y puede colocarlos en ese mismo clúster.',
    untangle:
      'Batch pone los trabajos en cola y busca capacidad; EKS puede ser el orquestador de debajo en lugar de ECS, en un clúster que ya tengas. La tienda tiene Batch sin EKS: su informe nocturno lo arranca ECS en Fargate. En un clúster que ya estuviera en marcha, el informe podría ser un Job programado de Kubernetes.',
    first: [
      'los programas no paran: webs y API que tienen que seguir vivas y accesibles',
      'los trabajos son pocos y el equipo quiere llevarlos con los mismos manifiestos que lo demás',
      'los trabajos son parte de un software que viene como operador y los inicia él mismo',
    ],
    second: [
      'nadie tiene un clúster y no quieres pagar uno mientras no hay trabajos',
      'los trabajos de varios equipos compiten y deciden las prioridades o un reparto equitativo',
      'un solo envío representa miles de trabajos secundarios, con reintentos y dependencias',
    ],
    wrong: [
      {
        claim: 'Los trabajos de Batch siempre se ejecutan en ECS.',
        right:
          'ECS es solo lo predeterminado. Un entorno de computación puede apuntar a un clúster de EKS, y entonces los trabajos se ejecutan allí como pods. En ese caso Fargate queda fuera: los nodos son instancias de EC2, bajo demanda o Spot.',
      },
      {
        claim: 'Si elijo EKS, Batch crea el clúster.',
        right:
          'El clúster tiene que existir ya, y cuesta {eks.price.cluster.standard|bare} por hora haya trabajos o no. Con ECS no hay precio por clúster, así que Batch puede no costar nada entre un trabajo y otro.',
      },
      {
        claim: 'Kubernetes tiene Jobs, así que en EKS a Batch no le queda nada que hacer.',
        right:
          'Un Job de Kubernetes arranca pods y repite los que fallan. Batch pone una cola delante: prioridades y reparto entre equipos, trabajos de matriz, trabajos que esperan a otros y capacidad que sigue a lo que está esperando.',
      },
    ],
  },
  'eks-vs-ec2': {
    verdict:
      'EKS no sustituye a EC2, suele apoyarse en él: EC2 pone las máquinas y EKS, el plano de control de Kubernetes que las llena de pods, a cambio de un precio por clúster.',
    untangle:
      'Los nodos de EKS son instancias de EC2 en tu cuenta, salvo que los pods vayan a Fargate o a servidores tuyos; cuánto de su cuidado te toca depende del tipo de nodo. La tienda no tiene ni EKS ni instancias: eligió ECS en Fargate porque allí nadie conoce Kubernetes.',
    first: [
      'los contenedores tienen que repartirse entre varias máquinas con la API de Kubernetes',
      'el software que necesitas se entrega como chart de Helm o como operador',
      'varios equipos comparten un grupo de máquinas y necesitan en él namespaces, cuotas y permisos',
    ],
    second: [
      'el software no es un contenedor y quiere un servidor propio',
      'los pods de EKS necesitan una GPU, Arm, Windows o Spot, que Fargate no les ofrece',
      'quieres operar tú todas las partes de Kubernetes, incluido el plano de control',
    ],
    wrong: [
      {
        claim: 'Con EKS las instancias ya no son asunto mío.',
        right:
          'Con Auto Mode las gestiona AWS. En un grupo de nodos administrado AWS actualiza los nodos, pero solo cuando tú inicias la actualización; los nodos autogestionados son del todo tuyos. En los tres casos las instancias están en tu cuenta y en tu factura.',
      },
      {
        claim: 'Kubernetes es gratis, así que EKS cuesta lo que cuestan sus instancias.',
        right:
          'Un clúster cuesta {eks.price.cluster.standard|bare} por hora antes del primer nodo, {eks.month.standard} en un mes, y {eks.price.cluster.extended|bare} por hora cuando su versión entra en soporte extendido. Las instancias se suman a eso.',
      },
      {
        claim: 'Un Kubernetes que instalo yo en EC2 es EKS sin ese precio.',
        right:
          'Tiene la misma API, pero entonces el plano de control también es tuyo. EKS reparte al menos {eks.control-plane.api-servers.min} servidores de API y {eks.control-plane.etcd-members} copias de etcd en {eks.control-plane.zones} zonas de disponibilidad y repone lo que falla; hacerlo tú exige instancias y personas.',
      },
    ],
  },
  'eks-vs-elastic-beanstalk': {
    verdict:
      'Beanstalk si una aplicación web tiene que publicarse sin que nadie aprenda Kubernetes; EKS si lo que quieres es Kubernetes, para muchos servicios, equipos o ubicaciones, y alguien se ocupa de sus actualizaciones.',
    untangle:
      'EKS es un orquestador, para el que escribes manifiestos; Beanstalk es una plataforma, a la que entregas una aplicación. En su modo Cluster, más nuevo, el propio Beanstalk crea y opera un clúster de EKS; en el modo Standard usa instancias de EC2. La tienda no eligió ninguno: con ECS en Fargate sus partes escalan por separado, sin Kubernetes.',
    first: [
      'hay manifiestos, charts u operadores y los mismos tienen que funcionar en un segundo sitio',
      'muchos servicios de varios equipos comparten una plataforma, repartida con namespaces',
      'cada contenedor tiene que escalar por separado de los demás',
    ],
    second: [
      'una aplicación en un lenguaje admitido tiene que pasar de una subida a una dirección web',
      'un equipo pequeño no tiene tiempo para versiones de Kubernetes ni para permisos dentro de un clúster',
      'el precio por hora de un clúster pesaría más que la aplicación que lleva encima',
    ],
    wrong: [
      {
        claim: 'Beanstalk y EKS no tienen nada que ver.',
        right:
          'Desde el {elastic-beanstalk.cluster.launched} Beanstalk tiene un modo Cluster, que ejecuta una imagen de contenedor en un clúster de EKS que él crea y opera en tu cuenta. Un texto o una pregunta de examen que no nombra el modo sigue hablando de entornos en instancias de EC2.',
      },
      {
        claim: 'Beanstalk es un Kubernetes pequeño: también reparte mis contenedores entre las máquinas.',
        right:
          'En el modo Standard no se reparte nada. Cada instancia del entorno ejecuta los mismos contenedores, así que uno con mucho trabajo arrastra a los demás cuando escala. En EKS cada Deployment tiene su número de pods.',
      },
      {
        claim: 'Lo que empieza en Beanstalk se puede pasar después a EKS sin más.',
        right:
          'El código y la imagen se trasladan; el entorno con sus ajustes solo existe en Beanstalk. En EKS alguien escribe manifiestos nuevos, decide los nodos y el balanceo de carga y, desde entonces, actualiza la versión de Kubernetes.',
      },
    ],
  },
  'batch-vs-ec2': {
    verdict:
      'No se elige, porque uno arranca al otro: Batch decide cuándo se ejecuta un trabajo, inicia instancias de EC2 para él y luego las termina, salvo que use Fargate y no intervenga ninguna instancia tuya.',
    untangle:
      'Con capacidad de EC2, Batch elige instancias en tu cuenta entre los tipos que permites, con un mínimo y un máximo de vCPU; la imagen de máquina la decides tú. El informe nocturno de la tienda no las necesita: sus cuatro vCPU caben en Fargate.',
    first: [
      'la carga llega en porciones que pueden esperar y solo debe haber instancias mientras queda alguna',
      'los trabajos se repiten, se ordenan o se encadenan y no debe hacerlo un script tuyo',
      'usas instancias Spot y un trabajo que pierde la suya tiene que empezar otra vez',
    ],
    second: [
      'un trabajo necesita una GPU, varios nodos a la vez o más de {batch.fargate.vcpu.max}',
      'un trabajo puede durar más de {batch.fargate.duration.guaranteed|form=sentence}, cosa que Fargate no promete',
      'un programa no acaba nunca, o quiere para sí un servidor con su sistema operativo',
    ],
    wrong: [
      {
        claim: 'Un cron en una instancia pequeña de EC2 hace lo mismo que Batch.',
        right:
          'Empieza a su hora, y nada más. La instancia se paga día y noche, es una sola máquina en una sola zona de disponibilidad y nadie reinicia un trabajo fallido. Batch solo tiene máquinas mientras hay trabajos, y reintenta según reglas.',
      },
      {
        claim: 'Batch se ejecuta en EC2 o en Spot, y en nada más.',
        right:
          'Sus tipos de capacidad son {batch.compute.types}. Y Spot no es un segundo tipo de máquina: es la misma capacidad de EC2 o de Fargate a menor precio, que AWS puede recuperar.',
      },
      {
        claim: 'Si desactivo el entorno de computación, sus instancias dejan de costar dinero.',
        right:
          'No acepta trabajos nuevos, pero su mínimo de vCPU sigue en marcha y esas instancias se cobran. Pon el mínimo a cero o elimina el entorno.',
      },
    ],
  },
  'batch-vs-elastic-beanstalk': {
    verdict:
      'Solo coinciden en el trabajo en segundo plano: un worker de Beanstalk encaja con mensajes pequeños que una aplicación web entrega todo el día; Batch, con trabajos largos o pesados, y después suelta las máquinas.',
    untangle:
      'Batch ejecuta contenedores que terminan. Beanstalk mantiene en marcha una aplicación, y su nivel worker procesa mensajes de una cola de SQS en instancias que permanecen. Un informe nocturno cabe en los dos; en la tienda lo tiene Batch, porque ninguna instancia debe esperar todo el día por una hora de trabajo.',
    first: [
      'un trabajo calcula durante horas, o quiere muchas vCPU o una GPU',
      'entre dos trabajos no debe haber nada en marcha ni capacidad que se cobre',
      'los trabajos se esperan unos a otros o compiten, y deciden las prioridades',
    ],
    second: [
      'hay personas esperando respuesta: una web o una API en un solo paquete',
      'una aplicación web entrega todo el día pequeños encargos y el mismo equipo escribe el worker',
      'hay código fuente y nadie quiere construir una imagen para él',
    ],
    wrong: [
      {
        claim: 'Beanstalk es para webs; todo lo que va en segundo plano necesita Batch.',
        right:
          'Beanstalk tiene un nivel de entorno para el trabajo en segundo plano, {elastic-beanstalk.tier.worker}, que procesa mensajes de una cola de SQS. La diferencia está en las máquinas: las de un entorno se quedan, las de Batch van y vienen con los trabajos.',
      },
      {
        claim: 'Subo mi código a Batch igual que a Beanstalk.',
        right:
          'Batch no acepta código fuente. Construyes una imagen de contenedor, la subes a un registro y la nombras en una definición de trabajo; Beanstalk ejecuta código en un lenguaje admitido sin imagen alguna.',
      },
      {
        claim: 'Los dos son gratis, así que un trabajo nocturno cuesta lo mismo en ambos.',
        right:
          'Ninguno tiene precio propio, pero lo que ejecutan sí. Un entorno conserva sus instancias día y noche, salvo que lo pauses a mano. Batch en Fargate, o en EC2 con un mínimo de cero, no tiene capacidad que pagar entre trabajos.',
      },
    ],
  },
  'ec2-vs-elastic-beanstalk': {
    verdict:
      'Las máquinas son las mismas: Beanstalk si una aplicación web corriente quiere balanceador, escalado y despliegues ya hechos; EC2 directamente si cada parte tiene que seguir un diseño tuyo.',
    untangle:
      'Beanstalk no es otra clase de servidor. Construye en tu cuenta un entorno con {elastic-beanstalk.resources} y despliega tus versiones en las instancias. La tienda no tiene ninguno de los dos: su web se ejecuta en contenedores, con ECS y Fargate.',
    first: [
      'el software no es una aplicación web: un servidor de correo, un programa de Windows, una base de datos propia',
      'un servidor que ya existe tiene que trasladarse tal como está, con todo lo que tiene instalado',
      'la red, el Auto Scaling group y el despliegue tienen que seguir tu propia plantilla hasta el último ajuste',
    ],
    second: [
      'una aplicación web en un lenguaje admitido tiene que publicarse pronto y nadie quiere montar lo que la rodea',
      'las versiones se despliegan por lotes y se revierten sin scripts tuyos',
      'el estado de las instancias y de la aplicación tiene que verse en un solo lugar desde el primer día',
    ],
    wrong: [
      {
        claim: 'Beanstalk hace más que EC2, así que cuesta más.',
        right:
          'Beanstalk no tiene precio. Pagas las instancias, los volúmenes y el balanceador que crea, como si los hubieras creado tú. Como mucho encarece una parte que tú habrías dejado fuera, por ejemplo el balanceador.',
      },
      {
        claim: 'Con Beanstalk los servidores ya no son míos.',
        right:
          'Son instancias de EC2 en tu cuenta; tú eliges su tamaño y su número. AWS publica versiones de plataforma con el sistema operativo parcheado, pero tu entorno solo las adopta cuando lo dices o si activas las actualizaciones administradas.',
      },
      {
        claim: 'Una instancia de Beanstalk la puedo preparar a mano, como cualquier otra.',
        right:
          'Puedes, hasta que la sustituyen: la instancia nueva sale de la configuración y le falta lo que hiciste. Esos cambios van en la configuración del entorno, por ejemplo en .ebextensions.',
      },
    ],
  },
};
