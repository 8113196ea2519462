import type {PairTexts} from '../schema';
import type {pairs} from './serverless';

export const texts: PairTexts<typeof pairs> = {
  'ecs-vs-lambda': {
    verdict:
      'Elige Lambda para el trabajo que empieza con un evento, acaba en {lambda.timeout.max} como máximo y llega de forma irregular; elige ECS para un programa que sigue en marcha, dura mucho o está ocupado casi todo el día.',
    untangle:
      'ECS mantiene tus contenedores en marcha sobre la capacidad que elijas; Lambda llama a tu código una vez por cada evento. Ninguno se ejecuta sobre el otro, aunque una función puede iniciar una tarea para un trabajo que no cabe en su límite de tiempo. En la tienda, la web está en ECS y las miniaturas, en Lambda.',
  },
  'ecs-vs-api-gateway': {
    verdict:
      'Van juntos: API Gateway recibe y comprueba las solicitudes de una API, ECS mantiene en marcha los contenedores que las responden; una API en contenedores con tokens o cuotas que comprobar usa los dos.',
    untangle:
      'Una solicitud llega a API Gateway, pasa por un enlace de VPC (VPC link) y un balanceador de carga interno, y acaba en una tarea que ECS mantiene en marcha. En la tienda, la búsqueda de productos sigue este camino; los pedidos entran por la misma dirección, pero sus rutas llevan a funciones de Lambda.',
    first: [
      'el backend sigue en marcha, mantiene abiertas conexiones a la base de datos o guarda estado en memoria',
      'un worker tiene que vaciar una cola de día y de noche, y ningún cliente lo llama nunca',
      'hay que mantener un contenedor en marcha y sustituirlo cuando falla, lo llame quien lo llame',
    ],
    second: [
      'hay que comprobar tokens y limitar a quien llama antes de que una solicitud llegue a un contenedor',
      'contenedores y funciones tienen que responder en una misma dirección, cada uno en sus rutas',
      'cada socio necesita una clave y una cuota diaria, que una API REST le puede dar',
    ],
    wrong: [
      {
        claim: 'API Gateway reparte las solicitudes entre mis tareas.',
        right:
          'API Gateway decide si una solicitud puede pasar y a qué backend va. Repartirla entre las tareas es trabajo del balanceador de carga que hay detrás del enlace de VPC; ECS registra allí cada tarea del servicio y la vuelve a quitar.',
      },
      {
        claim: 'Un contenedor en ECS necesita API Gateway para ser accesible desde internet.',
        right:
          'Basta con un balanceador de carga público. Para una web con tráfico intenso y constante, sin tokens ni cuotas que comprobar, es además lo más sencillo: se paga por hora y según la carga, y API Gateway cobra cada solicitud.',
      },
      {
        claim:
          'Una tarea no tiene límite de tiempo, así que una llamada por API Gateway puede tardar lo que haga falta.',
        right:
          'Quizá la tarea siga trabajando, pero el cliente recibe un error: una API HTTP espera {api-gateway.timeout.http.max}, y una API REST, {api-gateway.timeout.rest.max} si no pediste más ni usas streaming. Pon el trabajo largo en una cola y responde enseguida con el estado 202.',
      },
    ],
  },
  'ecs-vs-lightsail': {
    verdict:
      'Elige Lightsail para un solo sitio pequeño con un precio conocido de antemano; elige ECS cuando varios contenedores deben escalar por separado con políticas, dentro de una VPC diseñada por ti.',
    untangle:
      'Ninguno se apoya en el otro: Lightsail es un paquete con servidores, red y precios propios; ECS, un orquestador que toma la capacidad de Fargate o de EC2. Coinciden en que el servicio de contenedores de Lightsail también ejecuta contenedores. En la tienda, ECS mantiene la web y Lightsail, el blog, una sola instancia de WordPress.',
    first: [
      'el número de copias tiene que seguir a la carga sin que intervenga nadie',
      'la web, la búsqueda y los workers se despliegan y escalan por separado',
      'el código llama todo el día a servicios de AWS y debe hacerlo con un rol, no con claves de acceso',
    ],
    second: [
      'una sola máquina soporta la carga, y una hora de caída te cuesta poco',
      'quieres tener WordPress u otra plantilla (blueprint) en marcha sin construir una imagen',
      'la factura tiene que conocerse de antemano, con disco, dirección y transferencia de datos incluidos',
      'bastan unos pocos nodos de contenedores iguales y no te importa fijar su número a mano',
    ],
    wrong: [
      {
        claim: 'El servicio de contenedores de Lightsail es ECS a precio fijo.',
        right:
          'Ejecuta contenedores en un máximo de {lightsail.container.scale.max} nodos iguales, pagas cada uno y cambias tú ese número. ECS añade políticas de escalado, capacidad a elegir, un rol por tarea y tu propia VPC.',
      },
      {
        claim: 'ECS es gratis, así que un sitio pequeño cuesta menos allí que en Lightsail.',
        right:
          'La orquestación es gratis, la capacidad no. La tarea de Fargate más pequeña en x86 sale a {fargate.month.0-25-vcpu-0-5-gb.x86} al mes, sin contar balanceador ni transferencia. El plan más pequeño de Lightsail con IPv4 cuesta {lightsail.plan.512-mb.price}, con disco, dirección y una transferencia incluida.',
      },
      {
        claim: 'Los dos mantienen mi sitio en pie cuando falla una máquina.',
        right:
          'Un servicio de ECS sustituye la tarea perdida y reparte sus tareas entre zonas de disponibilidad de forma predeterminada. Una instancia de Lightsail es una máquina en una zona: para sobrevivir montas al menos {lightsail.high-availability.instances.min}, tras un balanceador y con una base de datos común.',
      },
    ],
  },
  'fargate-vs-lambda': {
    verdict:
      'Elige Lambda cuando entre eventos no debe funcionar nada y cada uno se resuelve en {lambda.timeout.max} como máximo; elige Fargate, con ECS o EKS, para un contenedor que escucha, espera o trabaja más tiempo.',
    untangle:
      'Los dos te quitan los servidores de la vista, en capas distintas: Lambda ejecuta la función; Fargate solo aporta la máquina para una tarea que inicia ECS o EKS. La pregunta real es, pues: ¿una función o una tarea en Fargate? En la tienda, las miniaturas son funciones; la web y el informe nocturno se ejecutan en Fargate.',
    first: [
      'el programa escucha en un puerto propio, mantiene conexiones abiertas o recuerda cosas en memoria',
      'un solo trabajo puede necesitar más de {lambda.timeout.max} o más de {lambda.memory.max} de memoria',
      'llegan solicitudes todo el día y una copia puede atender muchas a la vez',
      'la imagen también tiene que funcionar en otros sitios, sin un handler escrito para un solo servicio',
    ],
    second: [
      'el trabajo llega a ráfagas y las horas entre ellas no deben costar nada',
      'una subida, un mensaje o un horario inicia el código, y nadie quiere un clúster ni políticas de escalado',
      'un pico repentino exige hasta {lambda.scaling.environments} copias más cada {lambda.scaling.interval}',
    ],
    wrong: [
      {
        claim: 'El código va a Lambda y los contenedores, a Fargate.',
        right:
          'El empaquetado no decide. Una función puede ser una imagen de contenedor de hasta {lambda.image.max}, siempre que implemente la interfaz de runtime de Lambda. Decide la forma del trabajo: eventos sueltos o un programa que sigue en marcha.',
      },
      {
        claim: 'Los dos son serverless, así que ninguno cuesta nada mientras espera.',
        right:
          'Una función no se cobra entre eventos. Una tarea en Fargate se cobra por el tamaño que pidió, desde la descarga de la imagen hasta que se detiene, ocupada o no: {fargate.month.0-25-vcpu-0-5-gb.x86} al mes la más pequeña en x86.',
      },
      {
        claim: 'Fargate escala solo, igual que Lambda.',
        right:
          'Lambda crea entornos a medida que llegan eventos. Fargate solo tiene sitio para más tareas; cuántas se inician lo decide ECS o EKS, con una política de escalado que añades tú. Un servicio de ECS recién creado no tiene ninguna, salvo en Express Mode.',
      },
    ],
  },
  'fargate-vs-api-gateway': {
    verdict:
      'Aquí no se elige: API Gateway es por donde entra una solicitud, y Fargate, la máquina que hay debajo del contenedor que la responde, con un orquestador y casi siempre un balanceador de carga en medio.',
    untangle:
      'API Gateway no sabe nada de Fargate. Envía la solicitud por un enlace de VPC (VPC link) a un balanceador de carga, que conoce las tareas que ECS ejecuta en Fargate. En la tienda, la búsqueda de productos sigue este camino; el informe nocturno también se ejecuta en Fargate, y a él no llega nunca una solicitud.',
    first: [
      'el contenedor que hay detrás de la API necesita una máquina y nadie va a parchearla',
      'un trabajo que nadie llama, como un informe nocturno, necesita capacidad durante una hora',
      'el backend de una API está ocupado todo el día, y ahí una tarea suele salir más barata que una función',
    ],
    second: [
      'hay que comprobar tokens, claves o cuotas antes de que una solicitud ocupe una tarea',
      'las tareas se quedan en subredes privadas y desde fuera solo se llega por determinadas rutas',
      'los clientes mantienen una conexión WebSocket que debe sobrevivir al cambio de una tarea por otra',
    ],
    wrong: [
      {
        claim: 'Las tareas en Fargate no tienen dirección, así que necesitan API Gateway.',
        right:
          'Cada tarea tiene una interfaz de red con una dirección privada, y una pública si la pides. Lo que le falta a quien llama es un nombre que dure más que las tareas. Eso lo da un balanceador de carga, con API Gateway delante o sin él.',
      },
      {
        claim: 'Los dos son serverless, así que la cadena entera no cuesta nada de noche.',
        right:
          'API Gateway cobra llamadas, así que una noche en silencio no cuesta nada ahí, salvo que una API REST tenga caché. Las tareas se cobran mientras funcionan, y el balanceador de carga, mientras existe.',
      },
      {
        claim: 'Una solicitud por API Gateway despierta un servicio que está en cero tareas.',
        right:
          'No: con cero tareas no hay quien responda, y quien llama recibe un error. Para despertarlo hace falta una métrica que no venga de las tareas, como la longitud de una cola. Solo una función arranca con la propia solicitud.',
      },
    ],
  },
  'fargate-vs-lightsail': {
    verdict:
      'Elige un plan de Lightsail para un sitio pequeño que vive todo el mes en un servidor; elige Fargate, con ECS o EKS, para contenedores que van y vienen con el trabajo y nunca te enseñan un servidor.',
    untangle:
      'Fargate es capacidad que espera a un orquestador; Lightsail, un paquete terminado con servidores propios, y ninguno usa al otro. Lo que se puede comparar es una tarea en Fargate con una instancia o un nodo de contenedores de Lightsail. En la tienda, las tareas de la web están en Fargate, y el blog es una instancia de Lightsail.',
    first: [
      'necesitas una máquina una hora cada noche y solo quieres pagar esa hora',
      'una política de escalado debe añadir copias por la tarde y quitarlas por la noche',
      'el código necesita un rol de IAM y subredes privadas de tu propia VPC',
    ],
    second: [
      'un único precio mensual debe cubrir disco, dirección y transferencia de datos',
      'el software guarda archivos subidos y complementos en su propio disco, como hace WordPress',
      'quieres entrar por SSH e instalar cosas a mano',
      'nadie va a escribir una definición de tarea ni a montar un balanceador para este sitio',
    ],
    wrong: [
      {
        claim: 'Lightsail es Fargate a precio fijo.',
        right:
          'Una instancia de Lightsail es un servidor cuyo sistema operativo actualizas tú, y se cobra hasta que la eliminas. Una tarea en Fargate es un contenedor en una máquina que no ves, y se cobra por segundos hasta que se detiene. Solo se le acerca el servicio de contenedores de Lightsail, sin escalado automático.',
      },
      {
        claim: 'Lo que detengo deja de costar, en cualquiera de los dos.',
        right:
          'Una tarea de Fargate detenida, en efecto, no cuesta nada. Una instancia de Lightsail detenida cuesta lo mismo que en marcha, porque su plan sigue reservado para ti; solo deja de cobrarse al eliminarla.',
      },
      {
        claim: 'Fargate siempre es más caro que Lightsail.',
        right:
          'Durante un mes entero, la tarea más pequeña en x86 sale a {fargate.month.0-25-vcpu-0-5-gb.x86} y el plan más pequeño con IPv4, a {lightsail.plan.512-mb.price}. Con una hora cada noche es al revés: la tarea se cobra por esa hora y el plan, por el mes.',
      },
    ],
  },
  'ecr-vs-lambda': {
    verdict:
      'No hay nada que elegir: ECR guarda imágenes y no ejecuta nada, Lambda ejecuta funciones, y solo se encuentran cuando empaquetas una función como imagen de contenedor en lugar de como archivo zip.',
    untangle:
      'Subes la imagen a un repositorio privado de la región de la función, y Lambda la toma de ahí. En la tienda aparecen los dos sin encontrarse: ECR guarda las imágenes de la web y del informe nocturno, y la función de las miniaturas no está entre ellas.',
    first: [
      'la función ocupa más de {lambda.zip.unzipped.max} descomprimida, así que no cabe en un archivo zip',
      'el pipeline ya construye, analiza y firma imágenes, y las funciones deben seguir el mismo camino',
      'ECS, EKS o Batch también necesitan imágenes, con permisos por rol',
    ],
    second: [
      'un evento debe ejecutar lo que hay en la imagen, sin tarea, pod ni nodo que mantener en marcha',
      'AWS debe parchear el runtime del lenguaje, cosa que hace con un zip y un runtime administrado',
      'unos pocos archivos de código tienen que ejecutarse tal cual, sin imagen y sin un registro que limpiar',
    ],
    wrong: [
      {
        claim: 'Cualquier imagen de ECR puede ejecutarse como función de Lambda.',
        right:
          'Tiene que implementar la interfaz de runtime de Lambda, ocupar como mucho {lambda.image.max} y estar en un repositorio privado de la misma región. Un servidor web corriente metido en una imagen no se convierte en función por subirlo.',
      },
      {
        claim: 'Lambda parchea los runtimes, así que mi imagen de ECR se mantiene al día sola.',
        right:
          'Lambda parchea sus runtimes administrados. En una imagen, el runtime es parte de tu paquete: AWS no la reconstruye, y ECR nunca cambia lo que guarda. Construye y sube una imagen nueva, y después actualiza la función.',
      },
      {
        claim: 'Toda función de Lambda necesita un repositorio en ECR.',
        right:
          'Solo lo necesita una función en forma de imagen. Un archivo zip de hasta {lambda.zip.upload.max} se sube directamente, y no interviene ningún registro.',
      },
    ],
  },
  'ecr-vs-api-gateway': {
    verdict:
      'Casi nunca se encuentran: ECR guarda las imágenes de las que nacen los contenedores, API Gateway pasa solicitudes a contenedores ya en marcha; aparecen juntos porque los dos rodean la computación y no ejecutan nada.',
    untangle:
      'A ECR le toca antes de la primera solicitud, cuando ECS, EKS o Lambda toma la imagen; a API Gateway, en cada solicitud posterior. En la tienda, el servicio web está entre los dos: su imagen viene de ECR, sus búsquedas llegan de API Gateway, y ninguno de los dos habla nunca con el otro.',
    first: [
      'un pipeline construye imágenes de contenedor y algo en AWS tiene que descargarlas con un rol',
      'hay que analizar imágenes, guardarlas por versiones y borrarlas según reglas',
    ],
    second: [
      'clientes de fuera llaman a una API y antes se comprueban sus tokens o sus cuotas',
      'una sola dirección tiene que llevar a varios backends, estén empaquetados como estén',
    ],
    wrong: [
      {
        claim: 'Mi API sirve imágenes de productos, así que las guardo en ECR.',
        right:
          'Son dos sentidos de una misma palabra. ECR guarda imágenes de contenedor: programas empaquetados que otro servicio inicia. Las fotos van en S3; la API solo entrega sus direcciones, o una URL prefirmada para subir una nueva.',
      },
      {
        claim: 'Con cada llamada, API Gateway descarga la imagen de ECR e inicia el contenedor.',
        right:
          'No ejecuta código, así que no tiene nada que descargar. La imagen la toma un orquestador o Lambda; API Gateway llama al backend que encuentra, y devuelve un error si no hay ninguno.',
      },
    ],
  },
  'ecr-vs-lightsail': {
    verdict:
      'Se encuentran poco, y entonces colaboran: ECR guarda imágenes de contenedor, Lightsail aloja sitios pequeños, y un servicio de contenedores de Lightsail puede recibir acceso a un repositorio privado de ECR.',
    untangle:
      'Una instancia de Lightsail arranca de una plantilla (blueprint) y no pide nada a ningún registro. Un servicio de contenedores arranca de imágenes, que pueden venir del registro propio de Lightsail o de ECR. En la tienda, el blog es una instancia de WordPress, así que ECR sirve a la web y al informe, y Lightsail no usa nada de él.',
    first: [
      'la imagen que hoy se ejecuta en Lightsail tiene que ejecutarse mañana en ECS o EKS',
      'las imágenes se tienen que analizar en busca de vulnerabilidades y borrar con políticas de ciclo de vida',
      'servicios de fuera de Lightsail descargan la misma imagen, cada uno con su propio rol',
    ],
    second: [
      'un contenedor tiene que ejecutarse en algo pequeño, con una dirección HTTPS y un precio por nodo',
      'el sitio sale ya hecho de una plantilla y no hay ninguna imagen que guardar',
    ],
    wrong: [
      {
        claim: 'Una plantilla (blueprint) de Lightsail es una imagen de contenedor y podría estar en ECR.',
        right:
          'Es la plantilla de un servidor entero, con su sistema operativo; en EC2, lo más parecido es una AMI. ECR guarda imágenes de contenedor, con una aplicación y lo que necesita, sin kernel.',
      },
      {
        claim: 'Docker en una instancia de Lightsail descarga de ECR con el rol de la instancia.',
        right:
          'Una instancia de Lightsail no puede tener rol de IAM. Docker necesita allí claves de acceso para iniciar sesión, y esa sesión dura {ecr.token.lifetime}. En ECS, la imagen se descarga con el rol de ejecución, y no se guarda ninguna clave.',
      },
    ],
  },
  'eks-vs-lambda': {
    verdict:
      'Elige Lambda para código corto que inicia un evento; elige EKS para contenedores que siguen en marcha donde ya se usa Kubernetes, porque un clúster cuesta {eks.month.standard} al mes antes de hacer nada.',
    untangle:
      'EKS mantiene pods en marcha en nodos o en Fargate, Lambda ejecuta una función por cada evento, y ninguno se apoya en el otro; el código de un pod sí puede invocar una función. De los dos, en la tienda solo aparece Lambda. Un equipo que conociera Kubernetes pondría la web en EKS y dejaría las miniaturas donde están.',
    first: [
      'ya hay un clúster, así que un deployment más no añade otra tarifa de clúster',
      'el software que necesitas se entrega como chart de Helm u operador',
      'los mismos manifiestos tienen que funcionar en tu centro de datos o en otra nube',
      'un pod tiene que escuchar, mantener conexiones abiertas o trabajar más de {lambda.timeout.max}',
    ],
    second: [
      'nadie del equipo conoce Kubernetes y el trabajo consta de piezas pequeñas iniciadas por eventos',
      'las horas tranquilas no deben costar nada, plano de control incluido',
      'un objeto nuevo en S3 o un mensaje en una cola debe iniciar el código, sin un programa tuyo a la espera',
    ],
    wrong: [
      {
        claim: 'Los pods pueden bajar a cero, así que un clúster de EKS parado no cuesta más que una función parada.',
        right:
          'Los pods y los nodos pueden bajar a cero, el plano de control no: cada clúster cuesta {eks.price.cluster.standard|bare} por hora, y más en soporte extendido. Una función corriente sin eventos no cuesta nada.',
      },
      {
        claim: 'Lambda me ata, mientras que lo que se ejecuta en EKS se muda a cualquier sitio.',
        right:
          'La API de Kubernetes se muda; los roles de los pods, los ajustes de los balanceadores y las clases de almacenamiento no. El núcleo de una función también se muda, si un handler mínimo traduce el evento. En ambos lados, lo que se queda es la configuración.',
      },
      {
        claim: 'EKS en Fargate es serverless, así que es lo mismo que Lambda.',
        right:
          'Fargate quita los nodos, no el modelo. Un pod sigue en marcha y se paga mientras espera, en un clúster con tarifa y con una versión que actualizar. Una función existe para un evento y no pertenece a ningún clúster.',
      },
    ],
  },
  'eks-vs-api-gateway': {
    verdict:
      'Cada uno tiene su sitio: API Gateway es la puerta de entrada para quien llama a tu API, EKS mantiene los pods que responden; el servidor de API del clúster es otra cosa, para quien lo opera.',
    untangle:
      'En el clúster, un Ingress se convierte en un balanceador de carga delante de los pods, y API Gateway puede llamarlo, por un enlace de VPC (VPC link) si es interno. En la tienda, la búsqueda de productos está en ECS; si estuviera en EKS, su ruta llevaría a pods y quien llama no notaría nada.',
    first: [
      'el backend es un conjunto de deployments que un equipo ya describe en manifiestos',
      'los servicios de dentro del clúster tienen que encontrar por nombre los pods de los demás',
      'los pods vacían una cola y ningún cliente los llama desde fuera',
    ],
    second: [
      'quien llama tiene que pasar por tokens, o por claves con cuota diaria, antes de llegar a un pod',
      'unas rutas llevan a pods y otras a funciones, en una misma dirección',
      'una ruta tiene que mudarse del clúster a Lambda sin que lo note quien llama',
    ],
    wrong: [
      {
        claim: 'API Gateway publica el punto de conexión de la API de mi clúster de EKS.',
        right:
          'Ese punto de conexión es el servidor de API de Kubernetes, donde kubectl y los controladores gestionan el clúster; limita quién llega a él. API Gateway publica la API de tu aplicación y llama a un balanceador de carga delante de los pods.',
      },
      {
        claim: 'Con un Ingress sobra API Gateway.',
        right:
          'Para reglas HTTP que llevan a pods, sí: en EKS un Ingress se convierte en un Application Load Balancer. API Gateway añade autorizadores, planes de uso, un precio por solicitud y rutas que salen del clúster. También se combinan.',
      },
      {
        claim: 'La Gateway API de Kubernetes es Amazon API Gateway.',
        right:
          'Los nombres comparten dos palabras. La Gateway API es un estándar de Kubernetes con el que describes, en manifiestos, cómo entra el tráfico en un clúster; Amazon API Gateway es un servicio de AWS fuera del clúster, con sus propios ajustes.',
      },
    ],
  },
  'eks-vs-lightsail': {
    verdict:
      'Solo la palabra contenedor los pone en la misma lista: elige Lightsail para un sitio pequeño a precio fijo, EKS cuando varios equipos necesitan Kubernetes y aceptan {eks.month.standard} al mes por un clúster aún vacío.',
    untangle:
      'EKS orquesta pods en nodos o en Fargate; Lightsail alquila un servidor terminado o unos pocos nodos de contenedores, y ninguno se ejecuta sobre el otro. En la tienda, el blog está en Lightsail y no hay clúster. Un equipo que conociera Kubernetes llevaría la web a EKS y aun así dejaría el blog en paz.',
    first: [
      'el equipo ya escribe manifiestos, o necesita software que se entrega como chart de Helm',
      'muchos equipos comparten una plataforma, con namespaces, permisos y cuotas propios',
      'los pods y los nodos tienen que seguir a la carga sin que intervenga nadie',
    ],
    second: [
      'todo el proyecto es un sitio pequeño y su factura tiene que conocerse de antemano',
      'nadie va a seguir las versiones de Kubernetes, cada una con {eks.support.standard.duration} de soporte estándar',
      'bastan unos cuantos nodos de contenedores iguales y fijas su número a mano',
    ],
    wrong: [
      {
        claim: 'Lo que se ejecuta en un servicio de contenedores de Lightsail se muda a EKS sin cambios.',
        right:
          'Solo se muda la imagen. Lightsail tiene sus propios despliegues y no acepta manifiestos de Kubernetes, así que Deployment, Service, Ingress, roles y reglas de escalado hay que escribirlos de nuevo para el clúster.',
      },
      {
        claim: 'Un clúster pequeño de EKS cuesta más o menos lo mismo que un servidor de Lightsail.',
        right:
          'Solo el plano de control sale a {eks.month.standard} al mes, antes de cualquier nodo, disco o balanceador. El plan más pequeño de Lightsail con IPv4 cuesta {lightsail.plan.512-mb.price}, con disco y dirección incluidos.',
      },
    ],
  },
  'batch-vs-lambda': {
    verdict:
      'Elige Lambda para el trabajo que responde a un evento y seguro que acaba en {lambda.timeout.max}; elige Batch para trabajos que pueden durar más, piden más memoria o una GPU, o llegan a miles sin que nadie espere.',
    untangle:
      'Lambda ejecuta directamente el código; Batch es una cola con un planificador que busca capacidad en Fargate, EC2 o un clúster de EKS. Pueden colaborar: una función recibe un evento y envía el trabajo que le queda grande. En la tienda, las miniaturas son funciones y el informe nocturno es un trabajo de Batch.',
  },
  'lambda-vs-api-gateway': {
    verdict:
      'A menudo necesitas los dos: API Gateway recibe la solicitud y no ejecuta tu código, Lambda lo ejecuta y no sabe de rutas, claves de API ni planes de uso; juntos forman una API serverless.',
    untangle:
      'API Gateway comprueba la llamada, invoca la función y espera su respuesta: uno es quien llama y el otro, el backend. En la tienda, los pedidos entran por API Gateway y acaban en funciones, mientras que la función de las miniaturas la inicia S3 y nunca pasa por API Gateway.',
    first: [
      'algo detrás de la ruta tiene que calcular la respuesta y lo hace en pocos segundos',
      'archivos, mensajes o un horario inician el código, y ningún cliente lo llama nunca',
      'una sola función tiene que responder por HTTPS y para eso basta su Function URL',
    ],
    second: [
      'una sola dirección tiene que llevar a muchas funciones, o también a contenedores',
      'hay que comprobar la identidad antes de que una función se ejecute y se cobre',
      'cada cliente recibe una clave, un ritmo y una cuota',
      'los clientes mantienen una conexión WebSocket por la que el servidor puede hablar primero',
    ],
    wrong: [
      {
        claim: 'Mi función puede durar muchos minutos, así que mi API puede tardar eso en responder.',
        right:
          'El límite que cuenta es el más pequeño. Una API HTTP deja de esperar a los {api-gateway.timeout.http.max}, y una API REST, a los {api-gateway.timeout.rest.max} si no pediste más ni usas streaming, aunque la función siga trabajando para nadie. Pon el trabajo largo en una cola y responde enseguida.',
      },
      {
        claim: 'Sin API Gateway nada puede llamar a una función de Lambda.',
        right:
          'S3, EventBridge y las colas inician funciones sin puerta de entrada. Para HTTPS a secas, una Function URL da una dirección a una función, con IAM o sin autenticación, y un Application Load Balancer también puede llamarla.',
      },
      {
        claim: 'Un millón de llamadas al mes son gratis en los dos.',
        right:
          'En Lambda son gratis {lambda.free.requests} de solicitudes cada mes, sin fecha de fin. Las llamadas gratuitas de API Gateway eran de los primeros {api-gateway.free.duration} de las cuentas anteriores al {api-gateway.free.cutoff}, y ya han caducado.',
      },
    ],
  },
  'lambda-vs-lightsail': {
    verdict:
      'Elige Lightsail para software ya hecho que quiere un servidor, como WordPress; elige Lambda para código propio en piezas cortas, que no cuesta nada entre dos eventos.',
    untangle:
      'Lightsail te alquila un servidor pequeño que espera visitas, Lambda ejecuta una función cuando pasa algo, y ninguno se ejecuta sobre el otro. En la tienda los dos tienen trabajo, el blog en Lightsail y las miniaturas en Lambda, y ninguno de los dos serviría para el trabajo del otro.',
    first: [
      'tu código tiene unos segundos de trabajo, en momentos que no puedes prever',
      'hay que atender un pico de eventos sin que nadie añada un servidor',
      'no quieres tener ningún sistema operativo que actualizar',
      'el código llama a otros servicios de AWS, con un rol en lugar de claves de acceso',
    ],
    second: [
      'el software está terminado y espera un servidor con disco, como WordPress',
      'un proceso tiene que seguir en marcha y escuchar, con una base de datos al lado',
      'prefieres pagar lo mismo cada mes a tener gratis las noches tranquilas',
    ],
    wrong: [
      {
        claim: 'Para una web pequeña, Lambda es el Lightsail barato.',
        right:
          'Una función no es un servidor: no contiene una base de datos, y sus archivos en /tmp desaparecen con el entorno. Una web hecha de funciones necesita además una puerta de entrada y almacenamiento. Lambda sustituye un formulario o una API pequeña, no WordPress.',
      },
      {
        claim: 'Si no entra nadie, ninguno de los dos cuesta nada.',
        right:
          'Una función corriente sin eventos no cuesta nada. Un plan de Lightsail suma horas hasta su precio mensual, haya visitas o no, e incluso con la instancia detenida; solo deja de cobrarse al eliminarla.',
      },
      {
        claim: 'Lightsail crece con las visitas, como Lambda.',
        right:
          'Una función puede ganar {lambda.scaling.environments} entornos cada {lambda.scaling.interval}. Una instancia de Lightsail trabaja sobre una línea base de CPU con ráfagas por encima; cuando no basta, pasas a mano a un plan mayor o a más instancias.',
      },
    ],
  },
  'ec2-vs-lambda': {
    verdict:
      'Elige Lambda para trabajo corto que empieza con un evento y llega de forma irregular; elige EC2 cuando un programa debe seguir en marcha, necesita el sistema operativo o una GPU, u ocupa una máquina todo el día.',
    untangle:
      'En EC2 alquilas una máquina, y todo lo que está por encima del hipervisor es tuyo; a Lambda le das código, y todo lo que está por debajo es de AWS. Ninguno necesita al otro, aunque Lambda Managed Instances ejecuta funciones en instancias de EC2 que AWS opera en tu cuenta. La tienda tiene las miniaturas en Lambda y, por ahora, ninguna instancia de EC2.',
  },
  'lambda-vs-elastic-beanstalk': {
    verdict:
      'Elige Elastic Beanstalk para una aplicación web que escucha todo el día y que subes entera; elige Lambda cuando el trabajo se divide en piezas cortas, cada una iniciada por un evento o una llamada.',
    untangle:
      'Elastic Beanstalk construye un entorno de instancias de EC2 alrededor de tu aplicación y despliega en él cada versión; Lambda ejecuta una función por evento, y ninguno usa al otro. De los dos, en la tienda solo aparece Lambda. La web podría haber empezado en Elastic Beanstalk como un solo programa, pero sus partes escalan por separado y por eso fue a ECS.',
    first: [
      'pasan noches enteras sin una solicitud y no deben costar nada',
      'un archivo, un mensaje o un horario inicia el trabajo, y no un visitante',
      'nadie quiere elegir tipos de instancia ni decidir cuándo pasar a otra versión de plataforma',
    ],
    second: [
      'una aplicación web existente tiene que funcionar tal como es, con su propio proceso servidor',
      'la carga es alta y constante, de modo que las instancias casi nunca están paradas',
      'las conexiones siguen abiertas mucho tiempo, o hay estado en la memoria del programa',
      'quieres ver qué hay debajo y ajustar tú las instancias y el balanceador',
    ],
    wrong: [
      {
        claim: 'En los dos solo subo código, así que los dos son serverless.',
        right:
          'Elastic Beanstalk inicia instancias de EC2 en tu cuenta. Tú eliges su tamaño y su número, y las pagas venga alguien o no. Una función corriente no te enseña ninguna instancia y sin eventos no cuesta nada.',
      },
      {
        claim: 'Elastic Beanstalk puede desplegar mis funciones de Lambda.',
        right:
          'Despliega aplicaciones web y workers en instancias de EC2 o, en el modo Cluster, más nuevo, en nodos de EKS. Una función se despliega en el propio Lambda, con su desencadenador y su rol.',
      },
      {
        claim: 'Los dos escalan automáticamente, así que no hay diferencia.',
        right:
          'Un entorno con balanceador añade instancias enteras, por desencadenadores u horario, y cada una tiene que arrancar antes; un entorno de una sola instancia no escala nunca. Lambda añade copias a medida que llegan eventos, hasta la cuota de simultaneidad de la cuenta.',
      },
    ],
  },
  'batch-vs-api-gateway': {
    verdict:
      'Uno tiene prisa y el otro no, así que no se sustituyen: API Gateway responde en segundos, Batch ejecuta trabajo que se toma su tiempo, y una API que encarga un informe largo solo envía el trabajo.',
    untangle:
      'API Gateway recibe la solicitud, una función que está detrás envía el trabajo y responde con el estado 202, y Batch lo ejecuta cuando hay capacidad. En la tienda nadie encarga el informe nocturno por la API: lo envía EventBridge Scheduler, así que API Gateway no interviene.',
    first: [
      'el trabajo que hay detrás de un botón dura horas o pide una GPU',
      'llegan juntos muchos encargos pesados que pueden esperar su turno, algunos con prioridad',
      'un horario inicia el trabajo y no interviene ningún cliente',
    ],
    second: [
      'personas o programas de fuera encargan el trabajo y antes hay que identificarlos',
      'quien llama quiere una respuesta ya, aunque solo diga dónde estará el resultado',
      'cada cliente puede encargar solo cierto número de informes al día',
    ],
    wrong: [
      {
        claim: 'Subo el tiempo de espera de la API hasta que quepa el trabajo.',
        right:
          'Una API REST espera {api-gateway.timeout.rest.max} si no pediste más ni usas streaming, y una API HTTP, {api-gateway.timeout.http.max} como máximo; quizá el trabajo siga entonces en la cola. Envíalo, responde 202 y ofrece una ruta para consultar su estado.',
      },
      {
        claim: 'Cuando llegan demasiadas solicitudes, API Gateway las pone en una cola.',
        right:
          'Las limita: por encima del límite, quien llama recibe el estado {api-gateway.throttle.status} y tiene que volver. Guardar el trabajo hasta que haya sitio es cosa de Batch, o de una cola como SQS.',
      },
      {
        claim: 'Para iniciar un trabajo de Batch desde fuera necesito API Gateway.',
        right:
          'Cualquier programa con los permisos de IAM adecuados puede enviar un trabajo, y EventBridge Scheduler también. Una puerta de entrada solo hace falta para quien no tiene esos permisos: tus clientes, con un token o una clave.',
      },
    ],
  },
  'batch-vs-lightsail': {
    verdict:
      'Elige Batch para trabajos que empiezan, calculan y acaban, y se pagan solo mientras usan capacidad; elige Lightsail para un servidor que atiende visitas todo el mes y puede ejecutar de paso un pequeño script de cron.',
    untangle:
      'Batch pone trabajos en cola y toma la capacidad de Fargate, EC2 o EKS, nunca de Lightsail; Lightsail es un servidor a precio fijo. Solo coinciden cuando alguien ejecuta con cron un script nocturno en un servidor que ya estaba ahí. En la tienda, el informe es un trabajo de Batch y el blog está en Lightsail.',
    first: [
      'un trabajo pide muchas vCPU, mucha memoria o una GPU durante una hora, y después nada',
      'cientos de trabajos esperan su turno, y algunos se esperan entre sí',
      'una ejecución fallida debe repetirse según reglas, sin que nadie esté mirando',
    ],
    second: [
      'hay que responder a las visitas en cualquier momento, cosa que no hace ningún trabajo',
      'el script es pequeño y trabaja con archivos del disco de ese mismo servidor',
    ],
    wrong: [
      {
        claim: 'Un servidor de Lightsail es el sitio barato para un informe nocturno.',
        right:
          'Un plan de uso general con {lightsail.plan.16-gb.vcpu} cuesta {lightsail.plan.16-gb.price}, se use o no, y vuelve a su línea base de CPU cuando agota las ráfagas. En Fargate, el informe de la tienda paga una hora cada noche: {fargate.price.vcpu-hour.x86|bare} por vCPU en x86, más la memoria.',
      },
      {
        claim: 'Batch puede usar mis instancias de Lightsail como capacidad.',
        right:
          'Los tipos de capacidad en ECS son {batch.compute.types}, e incluso un entorno de computación no administrado se compone de instancias de EC2. Una instancia de Lightsail está en una red propia y no puede tener el rol que haría falta.',
      },
    ],
  },
  'api-gateway-vs-lightsail': {
    verdict:
      'Son una pareja rara y no rivales: API Gateway es una puerta de entrada para API, Lightsail, un servidor con puerta propia; un sitio en él solo necesita API Gateway cuando ofrece una API.',
    untangle:
      'Un navegador llega a un sitio de Lightsail por su propia dirección o por el balanceador de Lightsail; API Gateway podría llamar a esa dirección pública como backend HTTP. En la tienda es al revés: el blog, en Lightsail, pide datos de productos a la API de la tienda en API Gateway, como cualquier otro cliente.',
    first: [
      'aplicaciones de otros llaman al servidor y cada una necesita una clave y una cuota',
      'una sola dirección tiene que cubrir el servidor y unas cuantas funciones a su lado',
      'hay que comprobar un JWT antes de que el servidor pequeño gaste tiempo en una llamada',
    ],
    second: [
      'los lectores abren páginas en un navegador y las genera un único servidor de WordPress',
      'el backend de la API es un programa pequeño que pide un servidor a precio fijo',
    ],
    wrong: [
      {
        claim: 'Un sitio de Lightsail necesita API Gateway para tener HTTPS.',
        right:
          'Eso ya lo tiene Lightsail: su balanceador incluye el certificado TLS, y un servicio de contenedores trae un punto de conexión HTTPS. API Gateway añade tokens, claves y cuotas, que a un blog no le sirven de nada.',
      },
      {
        claim: 'Con API Gateway delante, mi servidor de Lightsail escala.',
        right:
          'Solo escala la puerta. API Gateway dejaría pasar {api-gateway.throttle.rate}, y detrás hay una sola máquina; las demás instancias se añaden a mano. Lo que sí puede hacer es proteger el servidor, con una limitación más baja en la etapa.',
      },
      {
        claim: 'El blog de Lightsail firma sus llamadas a la API con su rol de IAM.',
        right:
          'Una instancia de Lightsail no puede tenerlo, así que firmar con IAM supondría claves de acceso en el servidor. Para datos de productos que puede ver cualquiera, es más sencilla una ruta pública con limitación.',
      },
    ],
  },
  'api-gateway-vs-ec2': {
    verdict:
      'Aquí no se elige: API Gateway recibe, comprueba y limita solicitudes sin ejecutar código; EC2 es una máquina en la que un programa tuyo las responde, con un sistema operativo que parcheas tú.',
    untangle:
      'API Gateway llama al programa por HTTP, en una dirección pública o por un enlace de VPC (VPC link) hasta un balanceador de carga delante de las instancias. La tienda tiene API Gateway y, por ahora, ninguna instancia: detrás de sus rutas hay funciones y un servicio en Fargate.',
    first: [
      'un programa antiguo debe ofrecer una API y hay que comprobar la identidad antes de que le llegue nada',
      'las rutas tienen que pasar una a una de instancias a funciones o contenedores',
      'cada cliente necesita una clave y una cuota propias',
    ],
    second: [
      'el backend necesita el sistema operativo, una GPU o una licencia ligada a una máquina',
      'los clientes no hablan HTTPS ni WebSocket, sino un protocolo de correo o de un juego',
      'el programa trabaja sin que lo llamen y necesita una máquina todo el día',
    ],
    wrong: [
      {
        claim: 'API Gateway sustituye al balanceador de carga de mis instancias.',
        right:
          'Elige el backend de una ruta y no reparte solicitudes entre las instancias de un Auto Scaling group. Eso sigue siendo trabajo del balanceador, y un enlace de VPC lleva hasta él desde API Gateway.',
      },
      {
        claim: 'Con API Gateway delante, mi backend en EC2 es serverless.',
        right:
          'Lo es la puerta de entrada. Las instancias se cobran mientras funcionan, haya llamadas o no, y su sistema operativo lo sigues parcheando tú. De noche solo baja a cero la parte de API Gateway en la factura.',
      },
      {
        claim: 'API Gateway comprueba los tokens, así que mis instancias están a salvo.',
        right:
          'Quien encuentra una instancia con dirección pública y un grupo de seguridad abierto esquiva API Gateway sin más. Pon instancias y balanceador en subredes privadas y deja el enlace de VPC como única entrada.',
      },
    ],
  },
  'api-gateway-vs-elastic-beanstalk': {
    verdict:
      'Ninguno sustituye al otro: Elastic Beanstalk construye y actualiza el entorno en el que funciona una aplicación web; API Gateway puede ir delante cuando hay tokens, claves o cuotas que comprobar.',
    untangle:
      'Un entorno tiene dirección propia y responde sin ayuda; API Gateway llamaría a esa dirección como backend HTTP. La tienda usa API Gateway, pero ECS en lugar de Elastic Beanstalk, porque sus partes escalan por separado.',
    first: [
      'varios socios llaman a la aplicación y cada uno necesita una clave con cuota',
      'algunas rutas deben salir de la aplicación y convertirse en funciones, sin cambiar de dirección',
      'hay que aceptar enseguida encargos lentos: API Gateway los escribe en SQS y los lee un entorno Worker',
    ],
    second: [
      'alguien tiene que crear instancias, balanceador y alarmas, y tú prefieres subir código',
      'cada versión nueva debe desplegarse por lotes, con su estado vigilado',
      'las visitas tienen que llegar con un navegador a una aplicación web y un balanceador es puerta suficiente',
    ],
    wrong: [
      {
        claim: 'Elastic Beanstalk configura API Gateway para mi aplicación.',
        right:
          'Un entorno corriente se apoya en {elastic-beanstalk.resources}; API Gateway no está entre ellos. Lo creas tú y le das la dirección del entorno como backend.',
      },
      {
        claim: 'API Gateway tiene etapas y despliegues, así que también puede desplegar mi aplicación.',
        right:
          'Su despliegue es una copia fija de rutas y ajustes, que una etapa publica; dentro no hay código tuyo. Las versiones nuevas de la aplicación las despliega Elastic Beanstalk, por lotes o en instancias nuevas.',
      },
    ],
  },
  'lightsail-vs-ec2': {
    verdict:
      'Elige Lightsail cuando basta un servidor corriente y la factura debe conocerse de antemano; elige EC2 cuando el número de máquinas sigue a la carga, o necesitas una red propia, roles de IAM o hardware especial.',
    untangle:
      'Los dos son servidores virtuales cuyo sistema operativo es cosa tuya. EC2 es capacidad, una pieza de lo que construyes; Lightsail es un paquete en el que servidor, disco, dirección y transferencia ya están elegidos. En la tienda, el blog está en Lightsail; su instantánea se podría exportar a EC2, y no hay camino de vuelta.',
  },
  'lightsail-vs-elastic-beanstalk': {
    verdict:
      'Elige Lightsail para software ya hecho, como WordPress, en un servidor a precio fijo; elige Elastic Beanstalk para una aplicación propia, desplegada versión a versión en instancias de EC2 que pueden escalar.',
    first: [
      'el software sale de una plantilla (blueprint) y escribes poco código o ninguno',
      'el precio debe conocerse de antemano, con disco, dirección y transferencia de datos dentro',
      'cambias el servidor a mano y quieres que esos cambios y sus archivos se queden',
    ],
    second: [
      'tu equipo publica versiones a menudo y las quiere desplegar por lotes, con el estado vigilado',
      'las instancias se añaden y se quitan por desencadenadores o a horas fijas',
      'el código necesita un rol para servicios de AWS y una VPC diseñada por ti',
      'un entorno de pruebas y otro de producción intercambian sus direcciones en cada versión',
    ],
    wrong: [
      {
        claim: 'Los dos son plataformas, así que en los dos AWS mantiene el servidor al día.',
        right:
          'En una instancia de Lightsail, cada actualización del sistema y de la aplicación es tuya. Para Elastic Beanstalk, AWS publica versiones de plataforma con sistema operativo y runtime; tú decides cuándo tomar una, salvo que actives las actualizaciones administradas.',
      },
      {
        claim: 'Elastic Beanstalk cuesta más porque es un servicio añadido.',
        right:
          'No añade ningún cargo; se cobra lo que construye. Lo que cambia es la forma de la factura: Lightsail tiene un precio con tope mensual por el plan; Elastic Beanstalk, una lista de instancias, volúmenes, balanceador y transferencia.',
      },
      {
        claim: 'Con un balanceador, Lightsail escala como un entorno de Elastic Beanstalk.',
        right:
          'El balanceador de Lightsail reparte el tráfico entre las instancias que iniciaste tú, y no inicia ninguna. En un entorno con balanceador de Elastic Beanstalk, un Auto Scaling group añade y quita instancias.',
      },
    ],
  },
};
