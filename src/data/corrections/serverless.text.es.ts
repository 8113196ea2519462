import type {CorrectionTexts} from '../schema';
import type {corrections} from './serverless';

export const texts = {
  'api-gateway-has-three-api-types': {
    claim: 'API Gateway ofrece API RESTful y API WebSocket: dos tipos.',
    right:
      'Son tres: API REST, API HTTP y API WebSocket. Las dos primeras son RESTful. La API HTTP es la ligera y empieza en {api-gateway.price.http.tier1}, frente a {api-gateway.price.rest.tier1} de la API REST, que tiene más funciones.',
    why: '«RESTful» abarca dos productos con una palabra, y los apuntes anteriores a las API HTTP no podían conocer el tercer tipo.',
  },
  'api-gateway-http-apis-are-restful': {
    claim: 'Una API HTTP no es una API REST, así que para una API RESTful hace falta el tipo REST.',
    right:
      'En API Gateway, API REST y API HTTP son nombres de productos. Con los dos se construye una API RESTful; el producto REST añade, entre otras cosas, claves de API con planes de uso, validación de solicitudes, caché, AWS WAF y puntos de conexión privados.',
    why: 'Un producto lleva el nombre del estilo de arquitectura, y parece que al otro le falta.',
  },
  'api-gateway-is-no-load-balancer': {
    claim: 'API Gateway y un Application Load Balancer hacen el mismo trabajo.',
    right:
      'Un balanceador de carga reparte solicitudes entre destinos que tú mantienes y se paga mientras existe. API Gateway gestiona una API: puede comprobar quién llama, limitar con qué frecuencia, exigir claves de API y transformar solicitudes, y se paga por solicitud. También se combinan: con un VPC link, una API puede estar delante de un balanceador.',
    why: 'Los dos reciben solicitudes HTTPS de internet, y los dos pueden llamar a una función de Lambda.',
  },
  'api-gateway-is-throttled': {
    claim: 'API Gateway es serverless, así que escala sin límite.',
    right:
      'Escala por sí solo, pero dentro de una cuota: {api-gateway.throttle.rate} para todas las API de una cuenta en una región, con una ráfaga (burst) de {api-gateway.throttle.burst}, y menos en algunas regiones nuevas. Por encima, quien llama recibe el estado {api-gateway.throttle.status}; la tasa se puede aumentar si lo pides.',
    why: 'El servicio se resume como «serverless y escalable», y la cuota está en otra página.',
  },
  'api-gateway-timeout-can-be-raised': {
    claim: 'Toda llamada a través de API Gateway termina a los 29 segundos, y eso no se puede cambiar.',
    right:
      'En las API REST, {api-gateway.timeout.rest.max} es solo el tope predeterminado: desde {api-gateway.timeout.rest.raisable.since} puedes pedir más para las regionales y las privadas, y una respuesta en streaming puede durar {api-gateway.streaming.duration.max}. Las API HTTP sí se detienen a los {api-gateway.timeout.http.max}, y eso no se puede ampliar.',
    why: 'Durante años fue un límite fijo, y el error 504 que provocaba es lo que todo el mundo recuerda.',
  },
  'batch-can-be-serverless': {
    claim: 'Batch es serverless, como Lambda; o al revés: Batch nunca es serverless.',
    right:
      'Depende de la capacidad. Con Fargate no hay instancias de las que ocuparse, así que el trabajo es serverless (sin servidor). Con capacidad de EC2, Batch inicia y detiene las instancias por ti, pero están en tu cuenta y tú eliges sus tipos e imágenes.',
    why: 'En ninguno de los dos casos inicias un servidor a mano, y una tabla con una sola celda para «serverless» no deja sitio para «depende».',
  },
  'batch-disk-depends-on-capacity': {
    claim: 'El disco de un trabajo de Batch es siempre EBS o almacén de instancias.',
    right:
      'Es cierto en EC2. En Fargate un trabajo recibe almacenamiento efímero, que puedes fijar entre {batch.fargate.ephemeral.min} y {batch.fargate.ephemeral.max}, y los trabajos también pueden montar Amazon EFS o S3 Files.',
    why: 'La regla viene de la época en que todos los trabajos de Batch se ejecutaban en una instancia de EC2.',
  },
  'batch-jobs-come-from-job-definitions': {
    claim: 'Un trabajo de Batch se define como una imagen de Docker.',
    right:
      'Un trabajo se describe en una definición de trabajo (job definition): nombra la imagen y añade vCPU, memoria, comando, roles, reintentos y un tiempo de espera. La imagen es solo una línea, y sirve cualquier imagen de contenedor, no solo las construidas con Docker.',
    why: 'La imagen es la parte que haces tú, y por eso es la que se recuerda.',
  },
  'batch-launches-more-than-ec2': {
    claim: 'Batch lanza instancias de EC2 o instancias Spot, y nada más.',
    right:
      'Los tipos de capacidad de un entorno de computación son {batch.compute.types}; además, Batch puede colocar trabajos en un clúster de EKS y poner en cola trabajos de entrenamiento de SageMaker. Y Spot no es otra clase de máquina junto a EC2: es una forma de comprar las mismas instancias de EC2.',
    why: 'Cuando Batch era nuevo, esas eran sus únicas opciones, y los apuntes de los cursos las siguen citando.',
  },
  'batch-runs-on-eks-too': {
    claim: 'Los trabajos de Batch se ejecutan siempre en ECS.',
    right:
      'ECS es la opción predeterminada, pero un entorno de computación puede usar EKS. En ECS, a su vez, los trabajos pueden ejecutarse en instancias de EC2, en Fargate o en Managed Instances.',
    why: 'Antes de que Batch admitiera EKS, ECS era toda la respuesta.',
  },
  'batch-scale-is-not-a-hundred-jobs': {
    claim: 'AWS Batch está hecho para unos cien trabajos a la vez.',
    right:
      'Un solo trabajo de matriz (array job) puede contener {batch.array.size.max} trabajos secundarios, y una cuenta puede tener {batch.quota.submitted-jobs} de trabajos en el estado SUBMITTED. El servicio está pensado precisamente para grandes cantidades.',
    why: 'Un separador mal puesto, 100,00 en lugar de 100 000, reduce cien mil a cien.',
  },
  'batch-time-limit-on-fargate': {
    claim: 'Batch no tiene ningún límite de tiempo.',
    right:
      'Un trabajo sin tiempo de espera (timeout) propio se ejecuta hasta que acaba, y AWS no fija un máximo; si pones uno, es de al menos {batch.timeout.min}. En Fargate, en cambio, un trabajo no puede contar con ejecutarse más de {batch.fargate.duration.guaranteed}.',
    why: 'Junto al límite corto de Lambda, «sin límite» queda como un opuesto perfecto en una tabla.',
  },
  'cloud-and-on-premises-compared': {
    claim: 'La nube u on-premises es solo cuestión de dónde están los servidores.',
    right:
      'También cambia lo que pagas y decides: uso en lugar de una compra por adelantado, capacidad que sigue a la demanda en lugar de una estimación, y parte de la responsabilidad en manos de AWS. Las normas sobre datos, las distancias muy cortas o los sistemas antiguos pueden ser razones para seguir on-premises, y ECS Anywhere o EKS Hybrid Nodes pueden servir de puente.',
    why: 'El lugar es lo que se ve; los apuntes de los que nació este sitio tenían el título, sin texto debajo.',
  },
  'ec2-is-not-a-managed-service': {
    claim: 'EC2 es un servicio administrado: alquilas servidores que AWS mantiene.',
    right:
      'AWS mantiene el edificio, el hardware y el hipervisor. El sistema operativo invitado, sus parches, el software instalado y las reglas de firewall son cosa tuya. Por eso EC2 es infraestructura como servicio, el menos administrado de los servicios de computación de estos apuntes.',
    why: 'Ya nadie tiene que cargar con hardware, y eso da la sensación de que todo está mantenido.',
  },
  'ec2-runs-until-you-stop-it': {
    claim: 'Una instancia de EC2 funciona todo el tiempo.',
    right:
      'Funciona hasta que la detienes o la terminas. Mientras funciona pagas, tenga trabajo o no; si la detienes, deja de cobrarse la instancia, aunque sus volúmenes de EBS se siguen cobrando. Un servidor de pruebas puede dormir por la noche.',
    why: 'Comparado con una función que solo existe durante un evento, un servidor parece permanente.',
  },
  'ec2-scales-automatically': {
    claim: 'Escalar EC2 siempre significa añadir y quitar servidores a mano.',
    right:
      'Un Auto Scaling group lo hace por ti: inicia y termina instancias entre un mínimo y un máximo que tú fijas, según una métrica, un horario o una previsión. A ti te toca la configuración, y una aplicación que soporte que las instancias vayan y vengan.',
    why: 'Con una sola instancia sí tiene que intervenir alguien, y de ahí sale el contraste con Lambda; una versión española incluso convirtió «scaling means intervention» en «escalado significativo».',
  },
  'lambda-bill-needs-a-sum': {
    claim: 'Quien conoce las dos tarifas de Lambda sabe lo que cuesta una función.',
    right:
      'Las tarifas solo se convierten en factura con una suma: solicitudes a {lambda.price.request|bare} por millón, más las solicitudes multiplicadas por los segundos y por los gigabytes de memoria a {lambda.price.gb-second.x86.tier1} en x86, cada parte después de restar lo gratuito del mes. El ejemplo de AWS de un backend móvil sale a {lambda.example.mobile-backend} al mes.',
    why: 'Los apuntes copian las tarifas y se quedan ahí, y de un precio con siete o más decimales nadie deduce lo que cuesta un mes.',
  },
  'lambda-billing-has-more-parts': {
    claim: 'En Lambda se paga por las llamadas y la duración, y por nada más.',
    right:
      'Las solicitudes ({lambda.price.request|bare} por millón) y la duración son la base. Según lo que actives, también pagas el almacenamiento efímero por encima de {lambda.tmp.default}, la simultaneidad aprovisionada (provisioned concurrency), SnapStart para Python y .NET, las respuestas en streaming, los eventos asíncronos grandes y las operaciones de las durable functions.',
    why: 'Cuando Lambda era joven, esa era toda la lista de precios, y para una función sencilla sigue siendo toda la factura.',
  },
  'lambda-billing-is-per-millisecond': {
    claim: 'Lambda redondea cada ejecución hacia arriba hasta los siguientes 100 milisegundos.',
    right:
      'Desde {lambda.change.billing-per-millisecond} la duración facturada se redondea hacia arriba a {lambda.price.rounding}, así que una función muy corta paga poco más de lo que usa.',
    why: 'Fue la regla durante los seis primeros años de Lambda, y las tablas de precios de entonces siguen en línea.',
  },
  'lambda-cold-starts-are-billed': {
    claim: 'Los arranques en frío cuestan tiempo, pero no dinero.',
    right:
      'Desde el {lambda.change.init-billing} la inicialización de un nuevo entorno de ejecución forma parte de la duración facturada en todas las funciones. Tener pocas dependencias y un código de arranque corto ahora también ahorra dinero.',
    why: 'Hasta entonces una función corriente, un archivo .zip con un runtime administrado, no pagaba por ello, y es el tipo que usan casi todos los tutoriales.',
  },
  'lambda-disk-can-grow': {
    claim: 'Una función de Lambda solo tiene un disco temporal pequeño.',
    right:
      'El directorio /tmp empieza en {lambda.tmp.default} y se puede ampliar hasta {lambda.tmp.max}. Sigue siendo temporal; para archivos que deban sobrevivir al entorno de ejecución, una función puede montar Amazon EFS o S3 Files.',
    why: 'Durante años el tamaño predeterminado fue el único.',
  },
  'lambda-free-compute-is-in-gb-seconds': {
    claim: 'La capa gratuita de Lambda incluye 400 000 GB, o incluso solo 400 GB, de computación.',
    right:
      'La unidad es el GB-segundo: memoria en gigabytes por duración en segundos. Cada mes hay {lambda.free.gb-seconds} gratis, es decir, {lambda.free.seconds.1024-mb} de ejecución con un gigabyte de memoria, o {lambda.free.seconds.128-mb} con {lambda.memory.min}.',
    why: '«GBs» parece el plural de gigabyte, y fuera de una factura es raro ver una unidad que multiplica dos magnitudes.',
  },
  'lambda-free-tier-returns-every-month': {
    claim:
      'El primer millón de solicitudes de Lambda es gratis una sola vez o, como mucho, durante el primer año de la cuenta.',
    right:
      '{lambda.free.requests} de solicitudes y {lambda.free.gb-seconds} son gratis cada mes, sin fecha de fin. Se cuentan una vez para toda la cuenta, no para cada función, y las funciones con simultaneidad aprovisionada (provisioned concurrency) quedan fuera.',
    why: 'Muchas ofertas de AWS sí terminaban al año, y la cifra suele citarse sin las palabras «al mes».',
  },
  'lambda-gb-seconds-per-dollar': {
    claim: 'Pasada la capa gratuita, un dólar compra 600 000 GB-segundos de Lambda.',
    right:
      'Un dólar compra unos {lambda.gb-seconds-per-dollar.x86|round=1} en x86 y unos {lambda.gb-seconds-per-dollar.arm|round=2} en Arm. La cantidad de la afirmación cuesta {lambda.cost.600000-gb-seconds.x86} en x86 y {lambda.cost.600000-gb-seconds.arm} en Arm.',
    why: 'Se coló un cero de más en una frase que se ha copiado de unos apuntes a otros, y casi nadie rehace una división con siete decimales.',
  },
  'lambda-has-more-limits-than-time': {
    claim: 'EC2 está limitado por la CPU y la RAM; Lambda, solo por el tiempo: sus ejecuciones son cortas.',
    right:
      '«Cortas» tiene una cifra: como máximo {lambda.timeout.max} por invocación, y {lambda.timeout.default} mientras no cambies el tiempo de espera (timeout). Una función también tiene topes de memoria ({lambda.memory.max}), de almacenamiento efímero ({lambda.tmp.max}) y de tamaño de un evento síncrono ({lambda.payload.sync.request.max}). Una instancia de EC2 no tiene límite de tiempo y es tan grande como el tipo que elijas entre más de {ec2.instance-types.count}.',
    why: 'El contraste cabe en una línea, y el tiempo es el límite con el que uno choca primero.',
  },
  'lambda-integrations-are-many-not-all': {
    claim: 'Lambda está integrado con todos los servicios de AWS.',
    right:
      'Muchos servicios pueden iniciar una función, de tres maneras: unos envían un evento (S3, SNS, EventBridge), otros se sondean mediante una asignación de origen de eventos (SQS, Kinesis, DynamoDB Streams) y otros llaman a la función y esperan (API Gateway, Application Load Balancer). Con los demás, tu código habla a través del SDK de AWS, como cualquier otro programa.',
    why: 'Desde dentro de una función el SDK llega a casi todo, y por eso se confunde llamar a un servicio con que el servicio inicie la función.',
  },
  'lambda-is-not-a-task-service': {
    claim: 'Lambda es un servicio de tareas basado en eventos.',
    right:
      'Lambda es computación serverless basada en eventos: llega un evento y el handler de tu función se ejecuta en un entorno de ejecución. Una tarea (task) es cosa de Amazon ECS: una copia en marcha de una definición de tarea, con uno o más contenedores.',
    why: 'Tarea es una palabra corriente para un trabajo cualquiera, y las descripciones antiguas de Lambda la usaban con libertad.',
  },
  'lambda-memory-and-network': {
    claim: 'Más memoria siempre da a una función más CPU y más red.',
    right:
      'La CPU siempre crece con la memoria: con {lambda.memory.per-vcpu} llega una vCPU completa. El ancho de banda de red solo crece con ella desde el {lambda.change.network-bandwidth}, a partir de {lambda.network.scaling.memory-min} y en funciones fuera de una VPC.',
    why: 'La vieja regla nombraba las dos de un tirón, aunque AWS solo documentaba la CPU.',
  },
  'lambda-reserved-concurrency-is-free': {
    claim: 'La simultaneidad reservada (reserved concurrency) se paga aparte.',
    right:
      'Reservar es gratis: aparta para una función una parte de las {lambda.concurrency.default} ejecuciones simultáneas de la cuenta y la limita a esa parte. La que se paga es la simultaneidad aprovisionada (provisioned concurrency), porque mantiene entornos listos lleguen o no solicitudes.',
    why: 'Los dos nombres se parecen, y reservar algo suele costar dinero.',
  },
  'lambda-runs-any-language': {
    claim: 'Lambda solo ejecuta los lenguajes de la lista de AWS.',
    right:
      'La lista recoge los runtimes administrados, que AWS mantiene al día. Con un runtime de solo sistema operativo (OS-only) aportas el tuyo para cualquier lenguaje que funcione en Linux, y una imagen de contenedor de hasta {lambda.image.max} puede llevar todo lo que tu código necesite.',
    why: 'Las tablas de los cursos ponen «runtimes limitados» en Lambda junto a «cualquier runtime» en Batch, y el runtime personalizado se pierde por el camino.',
  },
  'lambda-time-limit-has-exceptions': {
    claim: 'En Lambda nada puede ejecutarse más de 15 minutos.',
    right:
      '{lambda.timeout.max} es el límite de una invocación de una función corriente. En Managed Instances una invocación asíncrona o de una asignación de origen de eventos (event source mapping) puede durar {lambda.timeout.managed-instances.max}, una MicroVM vive hasta {lambda.microvm.duration.max} y una durable function puede extenderse, con pausas, durante un máximo de {lambda.durable.execution.max}.',
    why: 'Durante años fue la única respuesta, y para una función corriente lo sigue siendo.',
  },
  'lightsail-costs-can-rise': {
    claim: 'En Lightsail el precio del plan es toda la factura, pase lo que pase.',
    right:
      'El precio de un plan tiene un tope mensual. Aparte pueden venir la transferencia de datos de salida que supere lo incluido, las instantáneas (snapshots) a {lightsail.snapshot.price}, los discos adicionales a {lightsail.disk.price} y una dirección IP estática a {lightsail.static-ip.unattached.price|bare} por hora cuando pasa más de {lightsail.static-ip.unattached.grace} sin estar asociada.',
    why: '«Bajo y predecible» es su argumento de venta, y en un sitio pequeño el plan suele ser toda la factura.',
  },
  'lightsail-has-more-than-servers': {
    claim: 'Lightsail se compone de servidores virtuales, almacenamiento, bases de datos y red.',
    right:
      'La lista ha crecido: también los servicios de contenedores, el almacenamiento de objetos en buckets, las distribuciones de CDN, los balanceadores de carga y las zonas DNS forman parte de Lightsail.',
    why: 'Lightsail empezó como un servidor sencillo a precio fijo, y la lista antigua sigue describiendo su núcleo.',
  },
  'lightsail-high-availability-is-built': {
    claim: 'Lightsail tiene alta disponibilidad por sí solo.',
    right:
      'Una instancia está en una sola zona de disponibilidad y cae con ella. La alta disponibilidad la construyes tú: al menos {lightsail.high-availability.instances.min} instancias en zonas distintas detrás de un balanceador de carga, una base de datos con un plan de alta disponibilidad o un servicio de contenedores con más de un nodo.',
    why: 'Los apuntes de los cursos dicen «tiene alta disponibilidad», lo que es cierto de lo que puedes montar, no de lo que recibes.',
  },
  'lightsail-reaches-other-services': {
    claim: 'Lightsail está aislado del resto de AWS.',
    right:
      'Las instancias pueden hablar con tus otros recursos mediante interconexión de VPC (VPC peering), aunque solo con la VPC predeterminada de la región, y la instantánea de una instancia se puede exportar a EC2 cuando el plan se queda pequeño. Lo que no tienes es una VPC diseñada por ti.',
    why: 'Lightsail tiene su propia consola, su propia red y sus propios planes, y por eso parece otra nube.',
  },
  'lightsail-scales-by-hand': {
    claim: 'Lightsail no puede escalar.',
    right:
      'No escala automáticamente, pero puedes hacerlo a mano: crear una instancia mayor a partir de una instantánea (snapshot), poner más instancias detrás del balanceador de carga o dar a un servicio de contenedores más potencia o hasta {lightsail.container.scale.max} nodos.',
    why: '«Sin escalado automático» se abrevia a «sin escalado», sobre todo al traducir.',
  },
  'lightsail-stopped-instances-cost': {
    claim: 'Una instancia de Lightsail detenida no cuesta nada, como en EC2.',
    right:
      'En Lightsail pagas el plan hasta que eliminas la instancia, esté en marcha o detenida. En EC2, al detenerla sí deja de cobrarse la instancia, mientras que sus volúmenes de EBS siguen costando dinero.',
    why: 'Los dos servicios tienen un botón de detener con la misma palabra.',
  },
  'rds-is-a-service-not-a-database': {
    claim: 'RDS es la base de datos SQL de AWS.',
    right:
      'RDS es un servicio administrado que ejecuta el motor de base de datos que elijas: {rds.engines}. AWS se encarga del aprovisionamiento, los parches, las copias de seguridad y la conmutación por error; el esquema, las consultas, los parámetros y quién puede conectarse siguen siendo cosa tuya.',
    why: 'El nombre termina en «database service», y en un diagrama se dibuja como una sola base de datos.',
  },
  'runtime-is-not-running-time': {
    claim:
      '«Limited runtimes» significa que el tiempo de ejecución de Lambda es limitado y que el de Batch depende de ECS.',
    right:
      'El runtime es el entorno del lenguaje que ejecuta tu código, como Node.js o Python. Cuánto puede durar la ejecución es otro límite: {lambda.timeout.max} por invocación de Lambda. Batch admite cualquier runtime que quepa en una imagen de contenedor.',
    why: 'Traducido palabra por palabra, runtime se convierte en duración en español y en neerlandés, y una celda desplazada en una tabla hace el resto.',
  },
  's3-is-object-storage': {
    claim: 'Un bucket de S3 es un disco duro en internet.',
    right:
      'S3 es almacenamiento de objetos: un bucket contiene objetos, cada uno con una clave (key), sus datos y algunos metadatos, y se accede a ellos con solicitudes HTTPS. Lo normal es reemplazar un objeto entero en vez de modificarlo en el sitio, y una carpeta no es más que el principio de una clave. El bucket es el recipiente; S3 es el servicio.',
    why: 'La consola muestra buckets con carpetas y archivos, igual que un disco.',
  },
  's3-is-private-by-default': {
    claim: 'Cualquiera puede abrir los archivos de S3 desde cualquier sitio.',
    right:
      'La dirección es accesible desde internet, pero un bucket nuevo rechaza el acceso público: Block Public Access está activado y las listas de control de acceso (ACL) están desactivadas. Solo se entra con una política, un rol o una URL prefirmada (pre-signed URL) que tú proporciones.',
    why: '«Accesible desde cualquier sitio» se refiere a la red, y las filtraciones de buckets mal configurados llegaron a los titulares.',
  },
  'serverless-can-cost-more': {
    claim: 'Serverless siempre es más barato.',
    right:
      'El pago por uso gana cuando la carga es pequeña o llega a ráfagas, porque el tiempo inactivo cuesta poco o nada. Una carga constante las veinticuatro horas suele salir más barata en instancias, sobre todo con un Savings Plan; y Fargate cobra el tamaño que pides mientras la tarea está en marcha, trabaje o no. Solo decide la suma hecha con tu propia carga.',
    why: 'El primer proyecto pequeño cabe en la capa gratuita, y desde ahí es tentador extrapolar.',
  },
  'serverless-has-limits': {
    claim: 'Serverless escala sin límite y al instante.',
    right:
      'Escala dentro de cuotas. Una cuenta empieza con {lambda.concurrency.default} ejecuciones simultáneas de Lambda por región, una función añade como máximo {lambda.scaling.environments} entornos cada {lambda.scaling.interval}, y Fargate empieza con {fargate.quota.vcpu.on-demand} a la vez. AWS amplía las cuotas si lo pides; la base de datos que hay detrás de tus funciones tiene sus propios límites.',
    why: 'En una demostración nadie alcanza una cuota, y «automático» suena a «ilimitado».',
  },
  'serverless-has-servers': {
    claim: 'Serverless significa que no hay servidores.',
    right:
      'Servidores hay; AWS los posee, los actualiza y los escala, y tú no los ves. Tu código, sus permisos, su configuración de red y sus datos siguen siendo responsabilidad tuya.',
    why: 'Lo dice el nombre y, comparado con cuidar máquinas, así se siente.',
  },
  'serverless-is-not-new': {
    claim: 'Serverless es un paradigma nuevo.',
    right:
      'Lambda se anunció en {lambda.change.announced}. Serverless es una forma de construir consolidada, con ventajas, límites y precios conocidos.',
    why: 'Cada curso lo presenta como la nueva alternativa a los servidores, y la frase dura más que el curso.',
  },
  'serverless-is-wider-than-functions': {
    claim: 'Serverless significa que solo despliegas funciones.',
    right:
      'Las funciones son una parte. Fargate ejecuta contenedores, S3 guarda objetos, DynamoDB guarda tablas, SQS guarda mensajes, API Gateway responde solicitudes: en ninguno hay un servidor que cuidar, y ninguno es una función.',
    why: 'Lambda hizo famosa la palabra, y «funciones» y «serverless» acabaron siendo sinónimos.',
  },
  'services-differ-by-layer': {
    claim: 'Lambda, Batch, API Gateway y Lightsail son cuatro maneras de hacer lo mismo.',
    right:
      'Están en capas distintas. API Gateway es la puerta de entrada y no ejecuta código tuyo, Lambda ejecuta una función por cada evento, Batch pone en cola trabajos largos y les busca capacidad, y Lightsail reúne un servidor con lo que necesita un sitio pequeño. Varios pueden convivir en un mismo sistema.',
    why: 'Los cursos los tratan en un solo capítulo de «otros servicios», y en los apuntes faltaba la imagen que debía ordenarlos.',
  },
} as const satisfies CorrectionTexts<typeof corrections>;
