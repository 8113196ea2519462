import type {FactTexts} from '../../schema';
import type {derived} from './derived';
import type {facts} from './facts';

export const texts = {
  'lambda.architecture.default': {name: 'Arquitectura de una función nueva'},
  'lambda.architectures': {name: 'Arquitecturas de procesador'},
  'lambda.async.duplicates': {
    name: 'Un evento asíncrono puede llegar más de una vez',
    note: 'Haz que la función sea idempotente.',
  },
  'lambda.async.event-age.default': {name: 'Tiempo que puede esperar un evento asíncrono si no configuras nada'},
  'lambda.async.event-age.max': {name: 'Antigüedad máxima más larga de un evento asíncrono'},
  'lambda.async.event-age.min': {name: 'Antigüedad máxima más corta de un evento asíncrono'},
  'lambda.async.retries.default': {name: 'Reintentos de una invocación asíncrona fallida'},
  'lambda.async.retries.max': {name: 'Máximo de reintentos asíncronos que puedes configurar'},
  'lambda.async.retries.min': {name: 'Mínimo de reintentos asíncronos que puedes configurar'},
  'lambda.change.announced': {name: 'Anuncio de Lambda'},
  'lambda.change.async-payload': {name: 'Eventos asíncronos más grandes'},
  'lambda.change.billing-per-millisecond': {
    name: 'Duración facturada por milisegundo',
    note: 'Antes se facturaba cada 100 ms.',
  },
  'lambda.change.dotnet-10': {name: 'Runtime de .NET 10'},
  'lambda.change.durable-functions': {name: 'Durable functions', note: 'Mes leído en fuentes de terceros.'},
  'lambda.change.init-billing': {name: 'Inicialización facturada en todas las funciones'},
  'lambda.change.java-25': {name: 'Runtime de Java 25'},
  'lambda.change.managed-instances-timeout': {name: 'Invocaciones más largas en Managed Instances'},
  'lambda.change.microvms': {
    name: 'Lambda MicroVMs',
    note: 'Fecha leída en fuentes de terceros. AWS escribió sobre el lanzamiento en julio.',
  },
  'lambda.change.network-bandwidth': {name: 'Ancho de banda que crece con la memoria'},
  'lambda.change.nodejs-24': {name: 'Runtime de Node.js 24'},
  'lambda.change.preview-runtimes': {name: 'Runtimes en versión preliminar pública'},
  'lambda.change.python-3-14': {name: 'Runtime de Python 3.14'},
  'lambda.change.rust': {name: 'Compatibilidad con Rust disponible de forma general'},
  'lambda.change.scaling': {name: 'Cada función escala por separado y más rápido'},
  'lambda.change.snapstart-python-dotnet': {
    name: 'SnapStart para Python y .NET',
    note: 'Fecha leída en fuentes de terceros.',
  },
  'lambda.change.tenant-isolation': {
    name: 'Aislamiento por inquilino',
    note: 'Es el día del artículo de AWS; el anuncio puede ser de un día antes.',
  },
  'lambda.code-signing.default': {name: 'Política ante una firma no válida si no configuras ninguna'},
  'lambda.code-signing.policies': {name: 'Políticas para código con firma no válida'},
  'lambda.code-storage.default': {
    name: 'Almacenamiento de código por región',
    note: 'Puedes pedir más. El código que permanece en tu propio bucket de S3 no cuenta.',
  },
  'lambda.code-storage.modes': {name: 'Modos de almacenamiento del código de Amazon S3'},
  'lambda.concurrency.default': {
    name: 'Ejecuciones simultáneas por cuenta y región',
    note: 'Las cuentas nuevas pueden empezar con una cuota menor, que AWS aumenta a medida que usas el servicio. Puedes pedir más.',
  },
  'lambda.concurrency.provisioned.on-latest': {
    name: 'La simultaneidad aprovisionada funciona en la versión sin publicar',
    note: 'Configúrala en una versión publicada o en un alias.',
  },
  'lambda.concurrency.reserved.caps': {
    name: 'La simultaneidad reservada también limita la función',
    note: 'Es suelo y techo a la vez.',
  },
  'lambda.concurrency.reserved.charged': {name: 'La simultaneidad reservada tiene un coste adicional'},
  'lambda.concurrency.reserved.min': {
    name: 'Simultaneidad reservada mínima',
    note: 'Cero detiene la función: se rechazan todas las invocaciones.',
  },
  'lambda.concurrency.unreserved.min': {name: 'Simultaneidad que debe quedar sin reservar'},
  'lambda.cost.600000-gb-seconds.arm': {
    name: 'Coste de 600 000 GB-segundos en Arm',
    note: 'Primer tramo, sin la capa gratuita.',
  },
  'lambda.cost.600000-gb-seconds.x86': {
    name: 'Coste de 600 000 GB-segundos en x86',
    note: 'Primer tramo, sin la capa gratuita.',
  },
  'lambda.destination.sns.max': {
    name: 'Registro máximo hacia un destino SNS',
    note: 'Lambda omite la carga útil de un registro que sería mayor.',
  },
  'lambda.durable.execution.max': {
    name: 'Ejecución más larga de una durable function',
    note: 'Todos los pasos y esperas en conjunto. Cada invocación mantiene el límite de su función.',
  },
  'lambda.durable.payload.step.max': {name: 'Resultado máximo de un paso de una durable function'},
  'lambda.durable.retention.default': {
    name: 'Retención del historial de una ejecución duradera si no configuras ninguna',
    note: 'CloudFormation y SAM dan este valor; un texto de la API de Lambda menciona un periodo más largo. Configura tú la retención.',
  },
  'lambda.durable.retention.max': {name: 'Retención máxima del historial de una ejecución duradera'},
  'lambda.durable.retention.min': {name: 'Retención mínima del historial de una ejecución duradera'},
  'lambda.eni.default': {
    name: 'Interfaces de red por VPC',
    note: 'Se comparten con otros servicios, como Amazon EFS. Puedes pedir más.',
  },
  'lambda.environment-variables.max': {name: 'Tamaño total de las variables de entorno de una función'},
  'lambda.environment.concurrency': {
    name: 'Solicitudes simultáneas por entorno de ejecución',
    note: 'Funciones bajo demanda. Managed Instances y las Web Functions atienden varias a la vez.',
  },
  'lambda.esm.batch.max': {name: 'Lote máximo de una asignación de origen de eventos'},
  'lambda.esm.batch.min': {name: 'Lote mínimo de una asignación de origen de eventos'},
  'lambda.esm.batch.sqs-fifo.max': {name: 'Lote máximo de una cola FIFO de SQS'},
  'lambda.esm.batch.sqs.default': {name: 'Lote de una cola de SQS si no configuras ninguno'},
  'lambda.esm.batch.streams.default': {name: 'Lote de Kinesis o DynamoDB Streams si no configuras ninguno'},
  'lambda.esm.parallelization.default': {name: 'Lotes simultáneos por partición si no configuras ninguno'},
  'lambda.esm.parallelization.max': {name: 'Máximo de lotes simultáneos por partición'},
  'lambda.esm.sqs.concurrency.max': {name: 'Simultaneidad máxima más alta de una asignación de SQS'},
  'lambda.esm.sqs.concurrency.min': {name: 'Simultaneidad máxima más baja de una asignación de SQS'},
  'lambda.esm.window.kafka.default': {
    name: 'Ventana de agrupación de Kafka, Amazon MQ y DocumentDB si no configuras ninguna',
    note: 'Una vez cambiada, solo vuelve con una asignación nueva.',
  },
  'lambda.esm.window.max': {name: 'Ventana de agrupación máxima'},
  'lambda.esm.window.min': {name: 'Ventana de agrupación mínima'},
  'lambda.example.language-processing': {
    name: 'Ejemplo de AWS: procesamiento de lenguaje, al mes',
    note: '6 millones de solicitudes de 280 ms con 4096 MB y 2048 MB de almacenamiento efímero en x86, descontada la capa gratuita.',
  },
  'lambda.example.mobile-backend': {
    name: 'Ejemplo de AWS: backend móvil, al mes',
    note: '3 millones de solicitudes de 120 ms con 1536 MB en x86, descontada la capa gratuita.',
  },
  'lambda.example.provisioned-concurrency': {
    name: 'Ejemplo de AWS: simultaneidad aprovisionada, al mes',
    note: '100 unidades con 1536 MB durante 8 horas, 500 000 solicitudes de 100 ms sobre ellas y 2,5 millones de 120 ms fuera.',
  },
  'lambda.example.response-streaming': {
    name: 'Ejemplo de AWS: respuestas en streaming, al mes',
    note: '3 millones de solicitudes de 500 ms con 1536 MB, de las que 1 millón transmite 7 MB.',
  },
  'lambda.example.telemetry': {
    name: 'Ejemplo de AWS: telemetría, al mes',
    note: '7,44 millones de solicitudes de 2 s con 1024 MB en x86, sin la capa gratuita.',
  },
  'lambda.free.expires': {
    name: 'La capa gratuita mensual termina al cabo de un año',
    note: 'Es una de las ofertas que siguen siendo gratuitas.',
  },
  'lambda.free.gb-seconds': {
    name: 'Computación gratuita al mes',
    note: 'Una vez por cuenta, x86 y Arm juntos. Memoria por tiempo, no gigabytes.',
  },
  'lambda.free.provisioned-concurrency': {name: 'La capa gratuita cubre funciones con simultaneidad aprovisionada'},
  'lambda.free.requests': {
    name: 'Solicitudes gratuitas al mes',
    note: 'Una vez por cuenta, para todas las funciones juntas.',
  },
  'lambda.free.seconds.1024-mb': {name: 'Segundos gratuitos al mes con 1024 MB'},
  'lambda.free.seconds.128-mb': {name: 'Segundos gratuitos al mes con 128 MB'},
  'lambda.free.stream': {name: 'Respuestas en streaming gratuitas al mes'},
  'lambda.function-url.auth': {
    name: 'Autenticación de una Function URL',
    note: 'NONE hace público el punto de conexión.',
  },
  'lambda.function-url.mode.default': {name: 'Modo de invocación de una Function URL nueva'},
  'lambda.function-url.modes': {name: 'Modos de invocación de una Function URL'},
  'lambda.gb-seconds-per-dollar.arm': {
    name: 'Computación que compra un dólar en Arm',
    note: 'Primer tramo, sin la capa gratuita.',
  },
  'lambda.gb-seconds-per-dollar.x86': {
    name: 'Computación que compra un dólar en x86',
    note: 'Primer tramo, sin la capa gratuita.',
  },
  'lambda.image.max': {name: 'Imagen de contenedor máxima'},
  'lambda.image.runtime-required': {
    name: 'Una imagen de contenedor necesita configurar runtime y handler',
    note: 'La imagen trae los suyos.',
  },
  'lambda.init.on-demand.max': {
    name: 'Inicialización más larga de una función bajo demanda',
    note: 'Si la inicialización tarda más, Lambda la repite en la primera invocación.',
  },
  'lambda.init.prepared.max': {name: 'Inicialización más larga con simultaneidad aprovisionada o SnapStart'},
  'lambda.invocation.default': {name: 'Forma de invocación si quien llama no elige ninguna'},
  'lambda.invocation.types': {
    name: 'Formas de invocar una función',
    note: 'RequestResponse es síncrona, Event es asíncrona y DryRun solo comprueba los permisos.',
  },
  'lambda.layers.max': {name: 'Capas por función', note: 'Solo con archivos .zip, no con imágenes de contenedor.'},
  'lambda.managed-instances.concurrency.max': {
    name: 'Máximo de solicitudes simultáneas por entorno en Managed Instances',
  },
  'lambda.memory.default': {name: 'Memoria de una función nueva'},
  'lambda.memory.max': {
    name: 'Memoria máxima de una función',
    note: 'Las cuentas nuevas pueden empezar con una cuota menor, que AWS aumenta a medida que usas el servicio.',
  },
  'lambda.memory.max.vcpu': {
    name: 'vCPU con la memoria máxima',
    note: 'Memoria dividida entre {lambda.memory.per-vcpu}. AWS lo redondea a seis en algunos textos.',
  },
  'lambda.memory.min': {name: 'Memoria mínima de una función'},
  'lambda.memory.per-vcpu': {
    name: 'Memoria que equivale a una vCPU completa',
    note: 'La potencia de cálculo crece en proporción a la memoria; no se configura por separado.',
  },
  'lambda.memory.step': {name: 'Incremento con el que configuras la memoria'},
  'lambda.microvm.duration.max': {
    name: 'Vida máxima de una MicroVM',
    note: 'Entretanto puedes suspenderla y reanudarla.',
  },
  'lambda.microvm.memory.max': {name: 'Memoria máxima de una MicroVM'},
  'lambda.microvm.vcpu.max': {name: 'Máximo de vCPU de una MicroVM'},
  'lambda.name.max': {name: 'Caracteres del nombre de una función'},
  'lambda.network.bandwidth.max': {
    name: 'Ancho de banda sostenido máximo',
    note: 'Con {lambda.memory.max} de memoria, fuera de una VPC.',
  },
  'lambda.network.bandwidth.min': {
    name: 'Ancho de banda sostenido donde empieza a crecer',
    note: 'Con {lambda.network.scaling.memory-min} de memoria, fuera de una VPC.',
  },
  'lambda.network.scaling.memory-min': {
    name: 'Memoria a partir de la cual el ancho de banda crece con ella',
    note: 'Solo para funciones que no están conectadas a una VPC.',
  },
  'lambda.package.types': {name: 'Tipos de paquete de despliegue'},
  'lambda.payload.async.max': {name: 'Evento máximo de una invocación asíncrona'},
  'lambda.payload.invoke-async.max': {
    name: 'Evento máximo de la operación obsoleta InvokeAsync',
    note: 'Hasta {lambda.change.async-payload} este era el límite de toda invocación asíncrona.',
  },
  'lambda.payload.stream.max': {name: 'Respuesta máxima en streaming'},
  'lambda.payload.stream.rate': {
    name: 'Ancho de banda de una respuesta en streaming',
    note: 'Se aplica después de los primeros {lambda.payload.stream.unlimited}.',
  },
  'lambda.payload.stream.unlimited': {name: 'Parte de una respuesta en streaming sin límite de ancho de banda'},
  'lambda.payload.sync.request.max': {name: 'Evento máximo de una invocación síncrona'},
  'lambda.payload.sync.response.max': {
    name: 'Respuesta máxima en búfer',
    note: 'Una respuesta en streaming puede ser mayor.',
  },
  'lambda.price.async.chunk': {name: 'Tamaño que añade una solicitud facturada a un evento asíncrono'},
  'lambda.price.async.first-chunk': {name: 'Tamaño de un evento asíncrono que cuenta como una solicitud'},
  'lambda.price.durable.operation': {name: 'Durable functions, operaciones'},
  'lambda.price.durable.storage': {name: 'Durable functions, datos conservados'},
  'lambda.price.durable.write': {name: 'Durable functions, datos escritos'},
  'lambda.price.edge.gb-second': {
    name: 'Duración en Lambda@Edge',
    note: 'AWS indica el precio de un segundo con {lambda.memory.min}; esto es ocho veces ese precio.',
  },
  'lambda.price.edge.request': {name: 'Solicitudes en Lambda@Edge'},
  'lambda.price.gb-second.arm.tier1': {name: 'Duración en Arm, primer tramo'},
  'lambda.price.gb-second.arm.tier1.end': {
    name: 'Consumo mensual en el que termina el primer tramo de Arm',
    note: 'Se cuenta por cuenta y región.',
  },
  'lambda.price.gb-second.arm.tier2': {
    name: 'Duración en Arm, segundo tramo',
    note: 'AWS publica el descuento; las cifras se leyeron en copias de su lista de precios hechas por terceros.',
  },
  'lambda.price.gb-second.arm.tier2.end': {
    name: 'Consumo mensual en el que termina el segundo tramo de Arm',
    note: 'Se cuenta por cuenta y región.',
  },
  'lambda.price.gb-second.arm.tier3': {
    name: 'Duración en Arm, tercer tramo',
    note: 'AWS publica el descuento; las cifras se leyeron en copias de su lista de precios hechas por terceros.',
  },
  'lambda.price.gb-second.x86.tier1': {name: 'Duración en x86, primer tramo'},
  'lambda.price.gb-second.x86.tier1.end': {
    name: 'Consumo mensual en el que termina el primer tramo de x86',
    note: 'Se cuenta por cuenta y región.',
  },
  'lambda.price.gb-second.x86.tier2': {
    name: 'Duración en x86, segundo tramo',
    note: 'AWS publica el descuento; las cifras se leyeron en copias de su lista de precios hechas por terceros.',
  },
  'lambda.price.gb-second.x86.tier2.end': {
    name: 'Consumo mensual en el que termina el segundo tramo de x86',
    note: 'Se cuenta por cuenta y región.',
  },
  'lambda.price.gb-second.x86.tier3': {
    name: 'Duración en x86, tercer tramo',
    note: 'AWS publica el descuento; las cifras se leyeron en copias de su lista de precios hechas por terceros.',
  },
  'lambda.price.init-billed': {
    name: 'La inicialización forma parte de la duración facturada',
    note: 'Para todas las funciones desde el {lambda.change.init-billing}.',
  },
  'lambda.price.managed-instances.duration-billed': {name: 'Managed Instances factura la duración de las invocaciones'},
  'lambda.price.managed-instances.fee': {
    name: 'Tarifa de administración de Managed Instances',
    note: 'Además del precio bajo demanda de las instancias de EC2.',
  },
  'lambda.price.managed-instances.request': {name: 'Solicitudes en Managed Instances'},
  'lambda.price.microvm.gb-second': {name: 'Memoria de una MicroVM', note: 'En Arm.'},
  'lambda.price.microvm.snapshot.read': {name: 'Instantánea de una MicroVM, datos leídos'},
  'lambda.price.microvm.snapshot.storage': {name: 'Instantánea de una MicroVM, almacenamiento'},
  'lambda.price.microvm.snapshot.write': {name: 'Instantánea de una MicroVM, datos escritos'},
  'lambda.price.microvm.vcpu-second': {name: 'Procesador de una MicroVM', note: 'En Arm.'},
  'lambda.price.millisecond.x86.1024-mb': {name: 'Un milisegundo con 1024 MB en x86', note: 'Primer tramo.'},
  'lambda.price.millisecond.x86.10240-mb': {name: 'Un milisegundo con 10 240 MB en x86', note: 'Primer tramo.'},
  'lambda.price.millisecond.x86.128-mb': {name: 'Un milisegundo con 128 MB en x86', note: 'Primer tramo.'},
  'lambda.price.millisecond.x86.1536-mb': {name: 'Un milisegundo con 1536 MB en x86', note: 'Primer tramo.'},
  'lambda.price.millisecond.x86.512-mb': {name: 'Un milisegundo con 512 MB en x86', note: 'Primer tramo.'},
  'lambda.price.provisioned.configured': {
    name: 'Simultaneidad aprovisionada, mientras está configurada',
    note: 'En x86, se use o no.',
  },
  'lambda.price.provisioned.duration': {name: 'Duración con simultaneidad aprovisionada', note: 'En x86.'},
  'lambda.price.provisioned.rounding': {
    name: 'Unidad a la que se redondea al alza el tiempo de simultaneidad aprovisionada',
  },
  'lambda.price.request': {name: 'Solicitudes, x86 y Arm'},
  'lambda.price.rounding': {
    name: 'Unidad a la que se redondea al alza la duración facturada',
    note: 'En cada invocación.',
  },
  'lambda.price.savings-plan.discount': {
    name: 'Ahorro máximo con un Compute Savings Plan',
    note: 'Leído en una copia sin fecha de un documento técnico de AWS.',
  },
  'lambda.price.snapstart.cache': {
    name: 'Caché de SnapStart',
    note: 'Python y .NET, mientras una versión está publicada.',
  },
  'lambda.price.snapstart.cache.min': {name: 'Tiempo mínimo por el que se factura una caché de SnapStart'},
  'lambda.price.snapstart.java': {name: 'SnapStart tiene un coste adicional con Java'},
  'lambda.price.snapstart.restore': {name: 'Restauración con SnapStart, por GB de memoria', note: 'Python y .NET.'},
  'lambda.price.stream': {
    name: 'Respuestas en streaming',
    note: 'Después de los primeros {lambda.price.stream.included} de cada respuesta y de los {lambda.free.stream} gratuitos al mes.',
  },
  'lambda.price.stream.included': {name: 'Parte de cada respuesta en streaming que no se factura'},
  'lambda.price.tenant-environment': {
    name: 'Entorno nuevo para un inquilino, por GB de memoria',
    note: 'En x86, con el redondeo de la página de precios.',
  },
  'lambda.price.tier2.discount': {name: 'Descuento sobre la duración en el segundo tramo'},
  'lambda.price.tier3.discount': {name: 'Descuento sobre la duración en el tercer tramo'},
  'lambda.price.tmp': {name: 'Almacenamiento efímero', note: 'Por encima de los {lambda.tmp.default} incluidos.'},
  'lambda.recursion.default': {name: 'Respuesta a un bucle recursivo si no configuras ninguna'},
  'lambda.requests-per-concurrency': {name: 'Solicitudes por segundo por cada unidad de la cuota de simultaneidad'},
  'lambda.requests-per-second.default': {name: 'Solicitudes por segundo con la simultaneidad predeterminada'},
  'lambda.runtime-updates.default': {
    name: 'Modo de actualización de una función nueva',
    note: 'AWS aplica entonces los parches al runtime sin un nuevo despliegue.',
  },
  'lambda.runtime-updates.modes': {name: 'Modos de actualización del runtime'},
  'lambda.runtime.dotnet10.deprecated': {
    name: 'Obsolescencia de dotnet10',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.dotnet10.update-blocked': {
    name: 'Bloqueo de actualizaciones de funciones con dotnet10',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.dotnet8.deprecated': {
    name: 'Obsolescencia de dotnet8',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.dotnet8.update-blocked': {
    name: 'Bloqueo de actualizaciones de funciones con dotnet8',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.dotnet9.deprecated': {
    name: 'Obsolescencia de dotnet9',
    note: 'Solo como imagen de contenedor. Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.java11-al2023.deprecated': {
    name: 'Obsolescencia de java11.al2023',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.java11-al2023.update-blocked': {
    name: 'Bloqueo de actualizaciones de funciones con java11.al2023',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.java11.deprecated': {
    name: 'Obsolescencia de java11',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.java11.update-blocked': {
    name: 'Bloqueo de actualizaciones de funciones con java11',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.java17-al2023.deprecated': {
    name: 'Obsolescencia de java17.al2023',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.java17-al2023.update-blocked': {
    name: 'Bloqueo de actualizaciones de funciones con java17.al2023',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.java17.deprecated': {
    name: 'Obsolescencia de java17',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.java17.update-blocked': {
    name: 'Bloqueo de actualizaciones de funciones con java17',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.java21.deprecated': {
    name: 'Obsolescencia de java21',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.java21.update-blocked': {
    name: 'Bloqueo de actualizaciones de funciones con java21',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.java25.deprecated': {
    name: 'Obsolescencia de java25',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.java25.update-blocked': {
    name: 'Bloqueo de actualizaciones de funciones con java25',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.java8-al2.deprecated': {
    name: 'Obsolescencia de java8.al2',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.java8-al2.update-blocked': {
    name: 'Bloqueo de actualizaciones de funciones con java8.al2',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.java8-al2023.deprecated': {
    name: 'Obsolescencia de java8.al2023',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.java8-al2023.update-blocked': {
    name: 'Bloqueo de actualizaciones de funciones con java8.al2023',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.nodejs20-x.deprecated': {
    name: 'Obsolescencia de nodejs20.x',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.nodejs20-x.update-blocked': {
    name: 'Bloqueo de actualizaciones de funciones con nodejs20.x',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.nodejs22-x.deprecated': {
    name: 'Obsolescencia de nodejs22.x',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.nodejs22-x.update-blocked': {
    name: 'Bloqueo de actualizaciones de funciones con nodejs22.x',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.nodejs24-x.deprecated': {
    name: 'Obsolescencia de nodejs24.x',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.nodejs24-x.update-blocked': {
    name: 'Bloqueo de actualizaciones de funciones con nodejs24.x',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.provided-al2.deprecated': {
    name: 'Obsolescencia de provided.al2',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.provided-al2.update-blocked': {
    name: 'Bloqueo de actualizaciones de funciones con provided.al2',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.provided-al2023.deprecated': {
    name: 'Obsolescencia de provided.al2023',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.provided-al2023.update-blocked': {
    name: 'Bloqueo de actualizaciones de funciones con provided.al2023',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.python3-10.deprecated': {
    name: 'Obsolescencia de python3.10',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.python3-10.update-blocked': {
    name: 'Bloqueo de actualizaciones de funciones con python3.10',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.python3-11.deprecated': {
    name: 'Obsolescencia de python3.11',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.python3-11.update-blocked': {
    name: 'Bloqueo de actualizaciones de funciones con python3.11',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.python3-12.deprecated': {
    name: 'Obsolescencia de python3.12',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.python3-12.update-blocked': {
    name: 'Bloqueo de actualizaciones de funciones con python3.12',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.python3-13.deprecated': {
    name: 'Obsolescencia de python3.13',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.python3-13.update-blocked': {
    name: 'Bloqueo de actualizaciones de funciones con python3.13',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.python3-14.deprecated': {
    name: 'Obsolescencia de python3.14',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.python3-14.update-blocked': {
    name: 'Bloqueo de actualizaciones de funciones con python3.14',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.ruby3-2.deprecated': {
    name: 'Obsolescencia de ruby3.2',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.ruby3-2.update-blocked': {
    name: 'Bloqueo de actualizaciones de funciones con ruby3.2',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.ruby3-3.deprecated': {
    name: 'Obsolescencia de ruby3.3',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.ruby3-3.update-blocked': {
    name: 'Bloqueo de actualizaciones de funciones con ruby3.3',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.ruby3-4.deprecated': {
    name: 'Obsolescencia de ruby3.4',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.ruby3-4.update-blocked': {
    name: 'Bloqueo de actualizaciones de funciones con ruby3.4',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.ruby4-0.deprecated': {
    name: 'Obsolescencia de ruby4.0',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtime.ruby4-0.update-blocked': {
    name: 'Bloqueo de actualizaciones de funciones con ruby4.0',
    note: 'Leído en una lista de terceros que sigue la página de runtimes de AWS; AWS puede mover la fecha.',
  },
  'lambda.runtimes.dotnet': {
    name: 'Identificadores de los runtimes de .NET',
    note: 'Incluye versiones preliminares y las obsoletas recientes; se omiten las más antiguas.',
  },
  'lambda.runtimes.java': {
    name: 'Identificadores de los runtimes de Java',
    note: 'Incluye versiones preliminares y las obsoletas recientes; se omiten las más antiguas.',
  },
  'lambda.runtimes.nodejs': {
    name: 'Identificadores de los runtimes de Node.js',
    note: 'Incluye versiones preliminares y las obsoletas recientes; se omiten las más antiguas.',
  },
  'lambda.runtimes.os-only': {
    name: 'Runtimes con solo el sistema operativo',
    note: 'Para Go, Rust, C++ y runtimes propios.',
  },
  'lambda.runtimes.preview': {
    name: 'Runtimes abiertos como versión preliminar pública',
    note: 'No se ha podido comprobar si desde entonces están disponibles de forma general.',
  },
  'lambda.runtimes.python': {
    name: 'Identificadores de los runtimes de Python',
    note: 'Incluye versiones preliminares y las obsoletas recientes; se omiten las más antiguas.',
  },
  'lambda.runtimes.ruby': {
    name: 'Identificadores de los runtimes de Ruby',
    note: 'Incluye versiones preliminares y las obsoletas recientes; se omiten las más antiguas.',
  },
  'lambda.scaling.environments': {
    name: 'Entornos que una función puede añadir por intervalo',
    note: 'Cada {lambda.scaling.interval}, por separado para cada función.',
  },
  'lambda.scaling.interval': {name: 'Intervalo de la tasa de escalado de simultaneidad'},
  'lambda.scaling.requests': {
    name: 'Tasa de solicitudes que una función puede añadir por intervalo',
    note: 'Cada {lambda.scaling.interval}, por separado para cada función.',
  },
  'lambda.snapstart.apply-on': {name: 'Opciones de SnapStart'},
  'lambda.snapstart.runtimes': {
    name: 'Runtimes con SnapStart',
    note: 'Solo runtimes administrados, no imágenes de contenedor.',
  },
  'lambda.snapstart.tmp.max': {name: 'Almacenamiento efímero máximo con SnapStart'},
  'lambda.snapstart.with-efs': {name: 'SnapStart funciona junto con Amazon EFS'},
  'lambda.snapstart.with-provisioned-concurrency': {
    name: 'SnapStart funciona junto con la simultaneidad aprovisionada',
  },
  'lambda.tenant-isolation.modes': {name: 'Modos de aislamiento por inquilino'},
  'lambda.timeout.default': {name: 'Tiempo de espera de una función nueva'},
  'lambda.timeout.managed-instances.max': {
    name: 'Duración máxima de una invocación en Managed Instances',
    note: 'Solo para invocaciones asíncronas y asignaciones de origen de eventos, y no para Amazon MQ ni Amazon DocumentDB. Una invocación síncrona se queda en {lambda.timeout.max}.',
  },
  'lambda.timeout.max': {
    name: 'Duración máxima de una invocación',
    note: 'Vale para cualquier forma de invocar una función bajo demanda. Managed Instances, las MicroVMs y las durable functions tienen límites propios.',
  },
  'lambda.timeout.min': {name: 'Tiempo de espera más corto que puedes configurar'},
  'lambda.tmp.default': {
    name: 'Almacenamiento efímero de una función nueva',
    note: 'Esta parte de /tmp está incluida en el precio.',
  },
  'lambda.tmp.max': {name: 'Almacenamiento efímero máximo'},
  'lambda.tmp.min': {name: 'Almacenamiento efímero mínimo'},
  'lambda.tracing.modes': {name: 'Modos de rastreo de X-Ray'},
  'lambda.version.editable': {
    name: 'Una versión publicada se puede modificar',
    note: 'En su lugar, haces que un alias apunte a otra versión.',
  },
  'lambda.vpc.internet-through-vpc': {
    name: 'Una función en una VPC solo accede a internet a través de ella',
    note: 'Sin VPC tiene acceso a internet de forma predeterminada.',
  },
  'lambda.vpc.ipv6-outbound': {
    name: 'Tráfico IPv6 saliente desde una VPC',
    note: 'Solo en subredes de doble pila y solo si lo permites.',
  },
  'lambda.web-function.concurrency.default': {
    name: 'Solicitudes simultáneas por entorno de una Web Function si no configuras ninguna',
  },
  'lambda.web-function.concurrency.max': {name: 'Máximo de solicitudes simultáneas por entorno de una Web Function'},
  'lambda.web-function.concurrency.min': {name: 'Mínimo de solicitudes simultáneas por entorno de una Web Function'},
  'lambda.web-function.languages': {name: 'Lenguajes de las Web Functions'},
  'lambda.web-function.timeout.default': {name: 'Tiempo de espera de una Web Function nueva'},
  'lambda.web-function.timeout.max': {name: 'Tiempo de espera máximo de una Web Function'},
  'lambda.web-function.timeout.min': {name: 'Tiempo de espera mínimo de una Web Function'},
  'lambda.zip.inline.max': {
    name: 'Código máximo escrito en una plantilla de CloudFormation',
    note: 'Solo Node.js y Python.',
  },
  'lambda.zip.unzipped.max': {name: 'Paquete de despliegue descomprimido máximo', note: 'Capas incluidas.'},
  'lambda.zip.upload.max': {
    name: 'Archivo .zip máximo subido directamente',
    note: 'A través de Amazon S3 solo cuenta el tamaño descomprimido.',
  },
} as const satisfies FactTexts<typeof facts & typeof derived>;
