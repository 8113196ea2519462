/**
 * What the notes know about words. Everything here counts in the index of every language: a Dutch page is found by
 * `contenedor`, a Spanish one by `taakdefinitie`. Accents, plurals and the spelling of compounds need no entry of their own.
 *
 * - `concepts`: subjects with their words. A query for one word finds what is written with another. The words of one concept
 *   do not hold those of another: `ECS task` is two concepts.
 * - `alternates`: words that lead to one page or one section.
 * - `comparisons`: which page compares what.
 * - `answers`: facts that answer who asks for certain concepts together.
 */
import type {Alternates, Comparison, Concept, KnownAnswer, Knowledge} from '../domain/search/knowledge';

/** Names are said in every language alike. */
const name = (id: string, ...words: string[]): Concept => ({id, words: {en: words, nl: words, es: words}, isName: true});

const names: readonly Concept[] = [
  name('ecs', 'ECS', 'Elastic Container Service', 'Amazon ECS', 'AWS ECS'),
  name('fargate', 'Fargate', 'AWS Fargate'),
  name('ecr', 'ECR', 'Elastic Container Registry', 'Amazon ECR'),
  name('eks', 'EKS', 'Kubernetes', 'k8s', 'Elastic Kubernetes Service', 'Amazon EKS', 'kube'),
  name('lambda', 'Lambda', 'AWS Lambda'),
  name('batch', 'Batch', 'AWS Batch'),
  name('api-gateway', 'API Gateway', 'apigw', 'APIGW', 'Amazon API Gateway'),
  name('lightsail', 'Lightsail', 'Amazon Lightsail'),
  name('ec2', 'EC2', 'Elastic Compute Cloud', 'Amazon EC2'),
  name('elastic-beanstalk', 'Elastic Beanstalk', 'Beanstalk'),
  name('s3', 'S3', 'Simple Storage Service', 'Amazon S3'),
  name('rds', 'RDS', 'Relational Database Service', 'Amazon RDS'),
  name('docker-hub', 'Docker Hub', 'Dockerhub'),
  name('managed-instances', 'Managed Instances'),
  name('rest-api', 'REST API', 'REST', 'RESTful'),
  name('http-api', 'HTTP API', 'HTTP'),
  name('websocket-api', 'WebSocket API', 'WebSocket', 'websockets'),
  {
    id: 'virtual-machine',
    words: {
      en: ['virtual machine', 'VM', 'virtual server'],
      nl: ['virtuele machine', 'VM', 'virtuele server'],
      es: ['máquina virtual', 'VM', 'MV', 'servidor virtual'],
    },
    isName: true,
  },
  {
    id: 'container',
    words: {en: ['container'], nl: ['container'], es: ['contenedor', 'container']},
    isName: true,
  },
  {
    id: 'image',
    words: {
      en: ['image', 'container image', 'Docker image'],
      nl: ['image', 'containerimage', 'afbeelding'],
      es: ['imagen', 'imagen de contenedor', 'imagen de Docker'],
    },
    isName: true,
  },
  name('ami', 'AMI', 'Amazon Machine Image', 'machine image'),
  {
    id: 'task',
    words: {en: ['task'], nl: ['taak'], es: ['tarea']},
    isName: true,
  },
  {
    id: 'task-definition',
    words: {en: ['task definition', 'taskdef'], nl: ['taakdefinitie', 'taak definitie'], es: ['definición de tarea', 'definición de tareas']},
    isName: true,
  },
  name('pod', 'pod'),
  {id: 'cluster', words: {en: ['cluster'], nl: ['cluster', 'kluster'], es: ['clúster', 'cluster']}, isName: true},
  {
    id: 'on-premises',
    words: {
      en: ['on-premises', 'on-premise', 'on-prem', 'own data center', 'own datacentre', 'data center'],
      nl: ['on-premises', 'eigen datacenter', 'eigen servers', 'datacenter', 'serverruimte'],
      es: ['on-premises', 'local', 'centro de datos', 'centro de datos propio', 'servidores propios', 'instalaciones propias'],
    },
    isName: true,
  },
  {id: 'cloud', words: {en: ['cloud', 'cloud computing'], nl: ['cloud', 'de cloud'], es: ['nube', 'la nube', 'cloud', 'computación en la nube']}, isName: true},
  {
    id: 'microservices',
    words: {en: ['microservices', 'microservice'], nl: ['microservices', 'microdiensten'], es: ['microservicios', 'microservicio']},
    isName: true,
  },
  {
    id: 'monolith',
    words: {en: ['monolith', 'monolithic'], nl: ['monoliet', 'monolithisch', 'monolitische'], es: ['monolito', 'monolítico', 'monolítica']},
    isName: true,
  },
  {
    id: 'serverless',
    words: {en: ['serverless'], nl: ['serverless', 'serverloos', 'zonder server', 'zonder servers'], es: ['serverless', 'sin servidor', 'sin servidores']},
    isName: true,
  },
  {
    id: 'auto-scaling',
    words: {
      en: ['auto scaling', 'autoscaling', 'autoscale', 'scale automatically'],
      nl: ['auto scaling', 'automatisch schalen', 'autoscaling', 'automatische schaling'],
      es: ['escalado automático', 'autoescalado', 'auto scaling', 'autoscaling', 'escalar automáticamente', 'escalamiento automático'],
    },
    isName: true,
  },
  {
    id: 'shared-responsibility',
    words: {
      en: ['shared responsibility', 'shared responsibility model'],
      nl: ['gedeelde verantwoordelijkheid', 'verantwoordelijkheidsmodel'],
      es: ['responsabilidad compartida', 'modelo de responsabilidad compartida'],
    },
    isName: true,
  },
  name('docker', 'Docker'),
  name('dockerfile', 'Dockerfile'),
  name('spot', 'Spot', 'Spot Instances'),
  name('target-tracking', 'target tracking'),
  name('step-scaling', 'step scaling'),
];

/** Subjects that have no page of their own: they are asked of a service. */
const subjects: readonly Concept[] = [
  {
    id: 'price',
    anchors: ['price', 'pricing', 'prices', 'cost', 'costs'],
    words: {
      en: ['price', 'pricing', 'cost', 'costs', 'expensive', 'cheap', 'cheaper', 'cheapest', 'pay', 'bill', 'billing', 'billed', 'charge', 'charged', 'fee', 'fees', 'rate', 'how much does', 'money'],
      nl: ['prijs', 'kosten', 'kost', 'duur', 'goedkoop', 'goedkoper', 'goedkoopste', 'betalen', 'betaal', 'betaalt', 'rekening', 'tarief', 'tarieven', 'factuur', 'prijsmodel', 'afrekenen', 'geld'],
      es: ['precio', 'coste', 'costo', 'costes', 'cuesta', 'cuestan', 'costar', 'caro', 'cara', 'barato', 'barata', 'pagar', 'pago', 'paga', 'pagas', 'factura', 'facturación', 'cobra', 'cobran', 'tarifa', 'tarifas', 'dinero'],
    },
  },
  {
    id: 'limit',
    anchors: ['limits', 'limit', 'quotas'],
    words: {
      en: ['limit', 'limits', 'quota', 'quotas', 'maximum', 'max', 'largest', 'biggest', 'at most', 'largest size'],
      nl: ['limiet', 'limieten', 'grens', 'grenzen', 'quota', 'quotum', 'maximum', 'maximaal', 'max', 'hoogstens', 'grootste'],
      es: ['límite', 'límites', 'cuota', 'cuotas', 'máximo', 'máxima', 'máx', 'como máximo', 'mayor'],
    },
  },
  {
    id: 'timeout',
    words: {
      en: ['timeout', 'time-out', 'time out', 'how long', 'duration', 'longest', 'run time limit', 'maximum duration', 'execution time', 'maximum execution time', 'run for hours'],
      nl: ['timeout', 'time-out', 'hoe lang', 'duur maximaal', 'looptijd', 'langste', 'maximale duur', 'maximale looptijd', 'uitvoeringstijd', 'tijdslimiet'],
      es: ['timeout', 'tiempo de espera', 'cuánto tiempo', 'duración', 'duración máxima', 'tiempo máximo', 'tiempo de ejecución', 'tiempo límite', 'más larga', 'cuánto dura', 'cuánto puede durar'],
    },
  },
  {
    id: 'run',
    words: {
      en: ['run', 'runs', 'running', 'last', 'execute'],
      nl: ['draaien', 'draait', 'lopen', 'uitvoeren', 'duren', 'duurt'],
      es: ['ejecutarse', 'ejecutar', 'ejecuta', 'correr', 'durar', 'funcionar'],
    },
  },
  {
    id: 'array-job',
    words: {en: ['array job', 'array size'], nl: ['arrayjob', 'array-job'], es: ['trabajo de matriz', 'trabajos de matriz']},
  },
  {
    id: 'retry',
    words: {en: ['retry', 'retries', 'retry attempts'], nl: ['herhaling', 'opnieuw proberen', 'pogingen'], es: ['reintento', 'reintentos', 'reintentar']},
  },
  {
    id: 'read-replica',
    words: {en: ['read replica'], nl: ['leesreplica', 'read replica'], es: ['réplica de lectura', 'réplicas de lectura']},
  },
  {
    id: 'memory',
    words: {en: ['memory', 'RAM'], nl: ['geheugen', 'RAM', 'werkgeheugen'], es: ['memoria', 'RAM']},
  },
  {
    id: 'cpu',
    words: {en: ['vCPU', 'CPU', 'processor', 'cores'], nl: ['vCPU', 'CPU', 'processor', 'rekenkracht', 'kernen'], es: ['vCPU', 'CPU', 'procesador', 'núcleos']},
  },
  {
    id: 'storage',
    words: {
      en: ['storage', 'disk', 'ephemeral storage', 'tmp', 'volume', 'file system'],
      nl: ['opslag', 'schijf', 'schijfruimte', 'tijdelijke opslag', 'volume', 'bestandssysteem'],
      es: ['almacenamiento', 'disco', 'almacenamiento efímero', 'volumen', 'sistema de archivos'],
    },
  },
  {
    id: 'free-tier',
    words: {
      en: ['free tier', 'free', 'for free', 'gratis'],
      nl: ['gratis tegoed', 'gratis', 'free tier', 'kosteloos', 'gratis laag'],
      es: ['capa gratuita', 'nivel gratuito', 'gratis', 'gratuito', 'gratuita', 'free tier'],
    },
  },
  {
    id: 'scaling',
    anchors: ['scaling', 'auto-scaling'],
    words: {
      en: ['scale', 'scaling', 'scales', 'scalability', 'scale out', 'scale up', 'scale to zero', 'elasticity'],
      nl: ['schalen', 'schaalt', 'schaal', 'schaalbaarheid', 'opschalen', 'afschalen', 'naar nul schalen', 'meeschalen'],
      es: ['escalar', 'escala', 'escalado', 'escalabilidad', 'escalamiento', 'escalar a cero', 'elasticidad'],
    },
  },
  {
    id: 'networking',
    anchors: ['networking'],
    words: {
      en: ['network', 'networking', 'VPC', 'subnet', 'security group', 'network mode', 'awsvpc', 'NAT', 'ENI'],
      nl: ['netwerk', 'netwerken', 'VPC', 'subnet', 'security group', 'netwerkmodus'],
      es: ['red', 'redes', 'VPC', 'subred', 'grupo de seguridad', 'modo de red'],
    },
  },
  {
    id: 'security',
    anchors: ['security', 'networking'],
    words: {
      en: ['security', 'IAM', 'role', 'permission', 'permissions', 'secrets', 'encryption', 'authentication'],
      nl: ['beveiliging', 'veiligheid', 'IAM', 'rol', 'rechten', 'toestemming', 'geheimen', 'versleuteling', 'authenticatie'],
      es: ['seguridad', 'IAM', 'rol', 'permiso', 'permisos', 'secretos', 'cifrado', 'autenticación'],
    },
  },
  {
    id: 'use-case',
    anchors: ['use-it-when', 'use-when', 'when-to-use'],
    words: {
      en: ['use case', 'use cases', 'when to use', 'when should i use', 'good for', 'suitable', 'when to choose'],
      nl: ['toepassing', 'wanneer gebruik je', 'wanneer gebruik ik', 'gebruiken', 'waarvoor gebruik je', 'geschikt', 'wanneer kies je', 'waar is goed voor'],
      es: ['caso de uso', 'casos de uso', 'cuándo usar', 'cuándo se usa', 'para qué sirve', 'adecuado', 'cuándo elegir', 'cuándo conviene'],
    },
  },
  {
    id: 'misunderstood',
    anchors: ['often-misunderstood', 'misunderstood'],
    words: {
      en: ['misconception', 'misunderstanding', 'misunderstood', 'myth', 'mistake', 'wrong'],
      nl: ['misverstand', 'misvatting', 'mythe', 'fout', 'vergissing'],
      es: ['malentendido', 'confusión', 'mito', 'error común', 'errores comunes', 'equivocación'],
    },
  },
  {
    id: 'exam',
    anchors: ['for-the-exam', 'exam'],
    words: {
      en: ['exam', 'certification', 'CLF-C02', 'SAA-C03', 'Cloud Practitioner', 'Solutions Architect', 'certificate'],
      nl: ['examen', 'certificering', 'CLF-C02', 'SAA-C03', 'certificaat', 'Cloud Practitioner', 'Solutions Architect'],
      es: ['examen', 'certificación', 'CLF-C02', 'SAA-C03', 'certificado', 'Cloud Practitioner', 'Solutions Architect'],
    },
  },
  {
    id: 'manages',
    anchors: ['what-you-manage', 'who-manages-what'],
    words: {
      en: ['who manages', 'manage', 'manages', 'who patches', 'patching', 'responsible', 'responsibility'],
      nl: ['wie beheert', 'beheer', 'beheren', 'patchen', 'verantwoordelijk', 'verantwoordelijkheid'],
      es: ['quién gestiona', 'quién administra', 'gestionar', 'gestión', 'administrar', 'parches', 'responsable', 'responsabilidad'],
    },
  },
  {
    id: 'how-it-works',
    anchors: ['how-it-works'],
    words: {
      en: ['how it works', 'architecture', 'diagram', 'how does it work'],
      nl: ['hoe werkt het', 'hoe het werkt', 'architectuur', 'schema', 'diagram', 'werking'],
      es: ['cómo funciona', 'arquitectura', 'diagrama', 'esquema', 'funcionamiento'],
    },
  },
  {
    id: 'building-blocks',
    anchors: ['building-blocks'],
    words: {
      en: ['building blocks', 'components', 'parts', 'concepts'],
      nl: ['bouwstenen', 'onderdelen', 'componenten', 'begrippen'],
      es: ['componentes', 'piezas', 'bloques', 'elementos'],
    },
  },
  {
    id: 'options',
    anchors: ['options'],
    words: {en: ['options', 'launch type', 'launch types', 'variants'], nl: ['opties', 'keuzes', 'varianten', 'launch type'], es: ['opciones', 'variantes', 'tipo de lanzamiento', 'tipos de lanzamiento']},
  },
  {
    id: 'assignment',
    words: {
      en: ['assignment', 'homework', 'exercise', 'worked assignment'],
      nl: ['opdracht', 'huiswerk', 'oefening', 'key-terms', 'ervaren problemen', 'gebruikte bronnen'],
      es: ['ejercicio', 'tarea del curso', 'deberes', 'práctica'],
    },
  },
  {
    id: 'problem',
    anchors: ['problems'],
    words: {
      en: ['problem', 'problems', 'error', 'errors', 'stuck', 'fails', 'failed', 'troubleshooting', 'not working', 'does not start'],
      nl: ['probleem', 'problemen', 'foutmelding', 'fouten', 'hangt', 'mislukt', 'oplossen', 'werkt niet', 'start niet', 'blijft hangen'],
      es: ['problema', 'problemas', 'errores', 'falla', 'fallo', 'atascada', 'atascado', 'no funciona', 'no arranca', 'solucionar'],
    },
  },
  {
    id: 'source',
    anchors: ['sources'],
    words: {en: ['sources', 'references', 'bibliography'], nl: ['bronnen', 'bron', 'verwijzingen'], es: ['fuentes', 'fuente', 'referencias', 'bibliografía']},
  },
  {
    id: 'registry',
    words: {
      en: ['registry', 'container registry', 'image registry', 'repository', 'repositories'],
      nl: ['register', 'registry', 'containerregister', 'containerregistratie', 'imageregister', 'repository', 'containerregistry'],
      es: ['registro', 'registro de contenedores', 'registro de imágenes', 'repositorio', 'repositorios'],
    },
  },
  {
    id: 'function',
    words: {en: ['function', 'functions', 'FaaS', 'function as a service'], nl: ['functie', 'functies', 'FaaS'], es: ['función', 'funciones', 'FaaS']},
  },
  {
    id: 'invocation',
    words: {en: ['invocation', 'invoke', 'call', 'calls'], nl: ['aanroep', 'aanroepen', 'invocatie'], es: ['invocación', 'invocar', 'llamada', 'llamadas']},
  },
  {
    id: 'event',
    words: {en: ['event', 'trigger', 'event-driven'], nl: ['gebeurtenis', 'trigger', 'gebeurtenisgestuurd', 'event'], es: ['evento', 'disparador', 'desencadenador', 'basado en eventos']},
  },
  {
    id: 'concurrency',
    words: {en: ['concurrency', 'concurrent', 'parallel', 'simultaneous'], nl: ['gelijktijdigheid', 'gelijktijdig', 'tegelijk', 'parallel', 'concurrency'], es: ['simultaneidad', 'concurrencia', 'concurrente', 'simultáneas', 'paralelo']},
  },
  {
    id: 'cold-start',
    words: {en: ['cold start', 'cold starts', 'start-up time', 'warm start'], nl: ['koude start', 'cold start', 'opstarttijd', 'koudestart'], es: ['arranque en frío', 'inicio en frío', 'cold start', 'tiempo de arranque']},
  },
  {
    id: 'queue',
    words: {en: ['queue', 'job queue'], nl: ['wachtrij', 'jobwachtrij'], es: ['cola', 'cola de trabajos']},
  },
  {
    id: 'job',
    words: {en: ['job', 'jobs', 'batch job'], nl: ['job', 'jobs', 'batchjob', 'batchtaak'], es: ['trabajo', 'trabajos', 'trabajo por lotes', 'job']},
  },
  {
    id: 'service',
    words: {en: ['service'], nl: ['service', 'dienst', 'diensten'], es: ['servicio', 'servicios']},
  },
  {
    id: 'instance',
    words: {en: ['instance', 'server'], nl: ['instance', 'instantie', 'server'], es: ['instancia', 'servidor']},
  },
  {
    id: 'node',
    words: {en: ['node', 'worker node'], nl: ['node', 'knooppunt', 'werknode'], es: ['nodo', 'nodo de trabajo']},
  },
  {
    id: 'database',
    words: {en: ['database', 'SQL', 'relational database'], nl: ['database', 'databank', 'gegevensbank', 'relationele database'], es: ['base de datos', 'bases de datos', 'base de datos relacional']},
  },
  {
    id: 'bucket',
    words: {en: ['bucket', 'object storage', 'object'], nl: ['bucket', 'objectopslag', 'object'], es: ['bucket', 'almacenamiento de objetos', 'objeto']},
  },
  {
    id: 'load-balancer',
    words: {en: ['load balancer', 'ALB', 'NLB', 'ELB', 'load balancing'], nl: ['load balancer', 'loadbalancer', 'lastverdeler', 'lastverdeling'], es: ['balanceador de carga', 'balanceador', 'equilibrador de carga', 'balanceo de carga']},
  },
  {
    id: 'deployment',
    words: {en: ['deploy', 'deployment', 'rolling update', 'blue/green', 'roll out'], nl: ['uitrollen', 'uitrol', 'deployment', 'deployen', 'in productie'], es: ['despliegue', 'desplegar', 'implementación', 'implementar']},
  },
  {
    id: 'orchestrator',
    words: {en: ['orchestrator', 'orchestration', 'container orchestration'], nl: ['orkestrator', 'orkestratie', 'containerorkestratie', 'orchestratie'], es: ['orquestador', 'orquestación', 'orquestación de contenedores']},
  },
  {
    id: 'capacity-provider',
    words: {en: ['capacity provider', 'capacity providers'], nl: ['capacity provider', 'capaciteitsprovider', 'capaciteitsleverancier'], es: ['proveedor de capacidad', 'proveedores de capacidad', 'capacity provider']},
  },
  {
    id: 'throttling',
    words: {en: ['throttling', 'throttle', 'rate limit', 'too many requests'], nl: ['throttling', 'afknijpen', 'te veel verzoeken', 'beperking'], es: ['limitación', 'throttling', 'demasiadas solicitudes', 'limitación de solicitudes']},
  },
  {
    id: 'request',
    words: {en: ['request', 'requests'], nl: ['verzoek', 'verzoeken', 'aanvraag', 'aanvragen'], es: ['solicitud', 'solicitudes', 'petición', 'peticiones']},
  },
  {
    id: 'payload',
    words: {en: ['payload', 'message size', 'body size', 'request size'], nl: ['payload', 'berichtgrootte', 'payloadgrootte'], es: ['carga útil', 'payload', 'tamaño del mensaje', 'tamaño de la carga']},
  },
  {
    id: 'log',
    words: {en: ['log', 'logs', 'logging', 'monitoring', 'CloudWatch'], nl: ['log', 'logs', 'logboek', 'logging', 'bewaking', 'CloudWatch'], es: ['registros de log', 'logs', 'supervisión', 'monitorización', 'CloudWatch']},
  },
  {
    id: 'runtime',
    words: {en: ['runtime', 'runtimes', 'programming language', 'languages', 'Python', 'Node.js', 'Java'], nl: ['runtime', 'programmeertaal', 'programmeertalen', 'talen'], es: ['runtime', 'entorno de ejecución', 'lenguaje', 'lenguajes', 'lenguaje de programación']},
  },
  {
    id: 'version',
    words: {en: ['version', 'versions', 'upgrade'], nl: ['versie', 'versies', 'bijwerken'], es: ['versión', 'versiones', 'actualizar']},
  },
  {
    id: 'support-end',
    words: {
      en: ['end of support', 'deprecated', 'deprecation', 'end of life', 'extended support', 'standard support'],
      nl: ['einde ondersteuning', 'uitgefaseerd', 'verouderd', 'verlengde ondersteuning', 'ondersteuning'],
      es: ['fin del soporte', 'obsoleto', 'soporte ampliado', 'soporte extendido', 'soporte'],
    },
  },
  {
    id: 'capacity',
    words: {en: ['capacity'], nl: ['capaciteit'], es: ['capacidad']},
  },
  {
    id: 'host',
    words: {en: ['website', 'hosting', 'host a website', 'WordPress', 'blog'], nl: ['website', 'hosting', 'websitehosting', 'WordPress'], es: ['sitio web', 'página web', 'alojamiento', 'alojar', 'WordPress', 'hosting']},
  },
  {
    id: 'schedule',
    words: {en: ['schedule', 'scheduled', 'cron', 'timer'], nl: ['gepland', 'planning', 'cron', 'geplande'], es: ['programado', 'programada', 'cron', 'planificado']},
  },
  {
    id: 'availability',
    words: {en: ['availability', 'SLA', 'uptime', 'high availability', 'Multi-AZ'], nl: ['beschikbaarheid', 'SLA', 'uptime', 'hoge beschikbaarheid'], es: ['disponibilidad', 'SLA', 'alta disponibilidad']},
  },
  {
    id: 'backup',
    words: {en: ['backup', 'snapshot', 'restore'], nl: ['back-up', 'backup', 'momentopname', 'snapshot', 'herstel'], es: ['copia de seguridad', 'instantánea', 'backup', 'restaurar']},
  },
  {
    id: 'cache',
    words: {en: ['cache', 'caching'], nl: ['cache', 'caching'], es: ['caché', 'almacenamiento en caché']},
  },
  {
    id: 'hypervisor',
    words: {en: ['hypervisor', 'virtualization', 'virtualisation'], nl: ['hypervisor', 'virtualisatie'], es: ['hipervisor', 'virtualización']},
  },
  {
    id: 'kernel',
    words: {en: ['kernel', 'operating system', 'OS'], nl: ['kernel', 'besturingssysteem', 'OS'], es: ['kernel', 'núcleo', 'sistema operativo', 'SO']},
  },
  {
    id: 'isolation',
    words: {en: ['isolation', 'isolated'], nl: ['isolatie', 'geïsoleerd', 'afscherming'], es: ['aislamiento', 'aislado']},
  },
  {
    id: 'vulnerability-scan',
    words: {en: ['vulnerability scan', 'image scanning', 'scan', 'vulnerabilities'], nl: ['kwetsbaarheden', 'imagescan', 'scannen', 'scan'], es: ['vulnerabilidades', 'análisis de vulnerabilidades', 'escaneo', 'analizar imágenes']},
  },
  {
    id: 'lifecycle-policy',
    words: {en: ['lifecycle policy', 'clean up images', 'expire images'], nl: ['levenscyclusbeleid', 'lifecycle policy', 'images opruimen'], es: ['política de ciclo de vida', 'ciclo de vida', 'limpiar imágenes']},
  },
];

const alternates: readonly Alternates[] = [
  {
    path: 'services/ecs',
    words: ['ECS', 'Amazon ECS', 'Elastic Container Service', 'container orchestration', 'containerorkestratie', 'orquestación de contenedores', 'orchestrator', 'orkestrator', 'orquestador', 'run containers on AWS', 'containers draaien', 'ejecutar contenedores', 'containers on AWS', 'containers op AWS', 'contenedores en AWS', 'container service', 'containerdienst', 'servicio de contenedores', 'dockerswarm'],
  },
  {path: 'services/ecs', anchor: 'options', words: ['ECS Anywhere', 'launch type', 'external instances', 'tipo de lanzamiento', 'lanceertype']},
  {
    path: 'services/ecs/building-blocks',
    words: ['ECS building blocks', 'ECS bouwstenen', 'componentes de ECS', 'ECS components', 'parts of ECS', 'onderdelen van ECS'],
  },
  {
    path: 'services/ecs/building-blocks',
    anchor: 'task-definition',
    words: ['task definition', 'taakdefinitie', 'definición de tarea', 'taskdef', 'task-definition.json', 'task definition revision', 'family revision', 'taakdefinities', 'container definition', 'containerdefinitie', 'definición de contenedor'],
  },
  {
    path: 'services/ecs/building-blocks',
    anchor: 'task',
    words: ['ECS task', 'ECS-taak', 'tarea de ECS', 'task', 'taak', 'tarea', 'run task', 'RunTask', 'standalone task'],
  },
  {
    path: 'services/ecs/building-blocks',
    anchor: 'service',
    words: ['ECS service', 'ECS-service', 'servicio de ECS', 'desired count', 'gewenst aantal', 'número deseado', 'recuento deseado', 'keep tasks running'],
  },
  {
    path: 'services/ecs/building-blocks',
    anchor: 'cluster',
    words: ['cluster', 'clúster', 'ECS cluster', 'ECS-cluster', 'clúster de ECS', 'group of instances', 'logical grouping'],
  },
  {
    path: 'services/ecs/building-blocks',
    anchor: 'capacity-provider',
    words: ['capacity provider', 'capaciteitsprovider', 'proveedor de capacidad', 'capacity provider strategy'],
  },
  {
    path: 'services/ecs/building-blocks',
    anchor: 'container-instance',
    words: ['container instance', 'containerinstance', 'instancia de contenedor', 'container agent', 'containeragent', 'agente de contenedor', 'ECS agent'],
  },
  {
    path: 'services/ecs/building-blocks',
    anchor: 'roles',
    words: ['task role', 'task execution role', 'execution role', 'taakrol', 'uitvoeringsrol', 'rol de tarea', 'rol de ejecución', 'rol de ejecución de tareas'],
  },
  {
    path: 'services/ecs/auto-scaling',
    words: ['ECS auto scaling', 'service auto scaling', 'Application Auto Scaling', 'scaling ECS', 'ECS schalen', 'escalar ECS', 'scale tasks', 'taken schalen', 'escalar tareas', 'scaling policy', 'schaalbeleid', 'política de escalado'],
  },
  {path: 'services/ecs/auto-scaling', anchor: 'target-tracking', words: ['target tracking', 'target tracking scaling', 'seguimiento de objetivos', 'doelwaarde volgen', 'seguimiento de destino']},
  {path: 'services/ecs/auto-scaling', anchor: 'step', words: ['step scaling', 'step tracking', 'escalado por pasos', 'stapsgewijs schalen', 'escalado escalonado']},
  {path: 'services/ecs/auto-scaling', anchor: 'scheduled', words: ['scheduled scaling', 'gepland schalen', 'escalado programado']},
  {path: 'services/ecs/auto-scaling', anchor: 'predictive', words: ['predictive scaling', 'voorspellend schalen', 'escalado predictivo']},
  {
    path: 'services/ecs/auto-scaling',
    anchor: 'cluster-auto-scaling',
    words: ['cluster auto scaling', 'CAS', 'managed scaling', 'escalado del clúster', 'clusterschaling', 'capacity provider reservation', 'managed termination protection'],
  },
  {path: 'services/ecs/auto-scaling', anchor: 'cooldown', words: ['cooldown', 'cool-down', 'afkoelperiode', 'enfriamiento', 'período de enfriamiento']},
  {
    path: 'services/ecs/from-image-to-running-task',
    words: ['docker push', 'docker build', 'push an image', 'image pushen', 'subir una imagen', 'deploy a container', 'container uitrollen', 'desplegar un contenedor', 'from image to task', 'ECR and ECS together', 'ECR en ECS samen', 'ECR y ECS juntos', 'run my image', 'deploy an image', 'first container'],
  },
  {
    path: 'services/fargate',
    words: ['Fargate', 'AWS Fargate', 'serverless containers', 'serverless container', 'containers zonder servers', 'contenedores sin servidor', 'serverless compute for containers', 'platform version', 'platformversie', 'versión de plataforma', 'containers without servers', 'serverloze containers'],
  },
  {path: 'services/fargate', anchor: 'options', words: ['Fargate Spot', 'platform version', 'versión de plataforma', 'platformversie']},
  {
    path: 'services/ecr',
    words: ['ECR', 'Elastic Container Registry', 'container registry', 'containerregister', 'containerregistratie', 'container registratie', 'registro de contenedores', 'image registry', 'imageregister', 'registro de imágenes', 'private registry', 'repository', 'repositorio', 'store images', 'images bewaren', 'guardar imágenes', 'pull through cache', 'lifecycle policy', 'levenscyclusbeleid', 'política de ciclo de vida', 'image scanning', 'imagescan', 'análisis de imágenes', 'opslag van images', 'almacén de imágenes', 'docker registry', 'docker login', 'authorization token'],
  },
  {
    path: 'services/eks',
    words: ['EKS', 'Kubernetes', 'k8s', 'Elastic Kubernetes Service', 'managed Kubernetes', 'beheerde Kubernetes', 'Kubernetes gestionado', 'Kubernetes administrado', 'control plane', 'plano de control', 'besturingslaag', 'kubectl', 'pod', 'pods', 'EKS Auto Mode', 'Auto Mode', 'node group', 'managed node group', 'nodegroep', 'grupo de nodos', 'Karpenter', 'helm', 'worker node', 'kubelet', 'Fargate profile', 'Kubernetes version', 'Kubernetes-versie', 'versión de Kubernetes'],
  },
  {
    path: 'services/lambda',
    words: ['Lambda', 'AWS Lambda', 'serverless function', 'serverless functions', 'serverless functie', 'función sin servidor', 'function as a service', 'FaaS', 'functie als dienst', 'función como servicio', 'event-driven', 'gebeurtenisgestuurd', 'orientado a eventos', 'Lambda function', 'Lambdafunctie', 'función Lambda', 'run code without servers', 'code draaien zonder server', 'ejecutar código sin servidores', 'SnapStart', 'function URL', 'handler', 'runtime', 'Lambda layers', 'event source mapping', 'Lambda@Edge', 'durable functions', 'cloud functions', 'cloudfunctie'],
  },
  {
    path: 'services/lambda',
    anchor: 'scaling',
    words: ['provisioned concurrency', 'reserved concurrency', 'concurrency', 'gelijktijdigheid', 'simultaneidad', 'concurrencia', 'cold start', 'koude start', 'arranque en frío', 'simultaneidad aprovisionada', 'simultaneidad reservada', 'burst', 'concurrent executions', 'gelijktijdige uitvoeringen', 'ejecuciones simultáneas'],
  },
  {
    path: 'services/lambda',
    anchor: 'limits',
    words: ['Lambda limits', 'Lambda timeout', 'Lambda time-out', '15 minutes', '15 minuten', '15 minutos', '900 seconds', 'deployment package', 'zip file', 'function memory', 'payload size', '10240', '6 MB'],
  },
  {
    path: 'services/lambda/pricing',
    words: ['Lambda pricing', 'Lambda price', 'Lambda cost', 'Lambda prijs', 'Lambda kosten', 'precio de Lambda', 'coste de Lambda', 'GB-second', 'GB-s', 'GBs', 'GB-seconds', 'GB-seconde', 'GB-segundo', 'gigabyte seconds', 'gigabyteseconde', 'price per million requests', 'pay per request', 'pay per use', 'Lambda free tier', 'one million requests', 'miljoen verzoeken', 'un millón de solicitudes', 'duration charge', 'what does Lambda cost', 'wat kost Lambda', 'cuánto cuesta Lambda', 'how much does Lambda cost'],
  },
  {
    path: 'services/batch',
    words: ['Batch', 'AWS Batch', 'batch processing', 'batch computing', 'batchverwerking', 'procesamiento por lotes', 'job queue', 'jobwachtrij', 'wachtrij', 'cola de trabajos', 'cola', 'queue', 'job definition', 'jobdefinitie', 'definición de trabajo', 'compute environment', 'rekenomgeving', 'entorno informático', 'entorno de cómputo', 'entorno de computación', 'array job', 'arrayjob', 'trabajo de matriz', 'fair share', 'HPC', 'multi-node parallel', 'long-running jobs', 'lange jobs', 'trabajos largos', 'scheduling policy', 'trabajos por lotes', 'batchjob', 'nightly jobs', 'nachtelijke jobs', 'share identifier'],
  },
  {
    path: 'services/api-gateway',
    words: ['API Gateway', 'Amazon API Gateway', 'apigw', 'API-gateway', 'puerta de enlace de API', 'puerta de enlace', 'front door', 'voordeur', 'puerta de entrada', 'API management', 'API-beheer', 'gestión de API', 'throttling', 'usage plan', 'usage plans', 'API key', 'API-sleutel', 'clave de API', 'gebruiksplan', 'plan de uso', 'Lambda proxy', 'authorizer', 'autorizador', 'custom domain', 'CORS', 'stage', 'REST endpoint', '429', 'too many requests', 'API cache', 'mapping template', 'VPC link'],
  },
  {
    path: 'services/api-gateway',
    anchor: 'limits',
    words: ['504', 'gateway timeout', '504 gateway timeout', 'Endpoint request timed out', 'integration timeout', 'integratietime-out', 'tiempo de espera de integración', '29 seconds', '29 seconden', '29 segundos', 'API Gateway timeout', 'HTTP 504', 'error 504', 'fout 504', '10 MB payload', '413'],
  },
  {
    path: 'services/lightsail',
    words: ['Lightsail', 'Amazon Lightsail', 'VPS', 'virtual private server', 'virtuele privéserver', 'servidor privado virtual', 'servidor virtual privado', 'WordPress', 'blueprint', 'blauwdruk', 'cheap server', 'goedkope server', 'servidor barato', 'fixed monthly price', 'vaste maandprijs', 'precio fijo mensual', 'simple website', 'eenvoudige website', 'sitio web sencillo', 'LAMP', 'bundle', 'bundel', 'paquete', 'website hosting', 'websitehosting', 'alojamiento web', 'hosting', 'static IP', 'fixed price server', 'plantilla'],
  },
  {
    path: 'services/ec2',
    words: ['EC2', 'Amazon EC2', 'Elastic Compute Cloud', 'virtual server', 'virtuele server', 'servidor virtual', 'AMI', 'Amazon Machine Image', 'instance type', 'instancetype', 'tipo de instancia', 'On-Demand', 'Spot', 'Spot Instances', 'Reserved Instances', 'gereserveerde instances', 'instancias reservadas', 'Savings Plans', 'Auto Scaling group', 'Auto Scaling-groep', 'grupo de Auto Scaling', 'EBS', 'user data', 'key pair', 'bare metal', 'Dedicated Host', 'instance', 'instancia', 'instantie', 'Graviton', 'spot instance', 'instancias de spot', 'reserved instance', 'instancia puntual'],
  },
  {
    path: 'services/elastic-beanstalk',
    words: ['Elastic Beanstalk', 'Beanstalk', 'PaaS', 'platform as a service', 'platform als dienst', 'plataforma como servicio', 'upload code', 'code uploaden', 'subir código', 'web app deployment', 'worker environment', 'webapplicatie uitrollen', 'desplegar una aplicación web', 'deploy a web app', 'EB CLI'],
  },
  {
    path: 'services/s3',
    words: ['S3', 'Amazon S3', 'Simple Storage Service', 'object storage', 'objectopslag', 'almacenamiento de objetos', 'bucket', 'buckets', 'storage class', 'opslagklasse', 'clase de almacenamiento', 'Glacier', 'static website', 'statische website', 'sitio web estático', 'Intelligent-Tiering', 'store files', 'bestanden opslaan', 'guardar archivos', 'durability', 'duurzaamheid', 'durabilidad', 'eleven nines', 'blob'],
  },
  {
    path: 'services/rds',
    words: ['RDS', 'Relational Database Service', 'relational database', 'relationele database', 'base de datos relacional', 'SQL', 'MySQL', 'PostgreSQL', 'Postgres', 'MariaDB', 'Oracle', 'SQL Server', 'Aurora', 'Multi-AZ', 'read replica', 'leesreplica', 'réplica de lectura', 'managed database', 'beheerde database', 'base de datos gestionada', 'base de datos administrada', 'database', 'databank', 'base de datos', 'RDS Proxy', 'Db2', 'failover'],
  },
  {
    path: 'concepts/cloud-vs-on-premises',
    words: ['cloud', 'cloud computing', 'nube', 'on-premises', 'on-premise', 'on-prem', 'on prem vs cloud', 'own data center', 'eigen datacenter', 'centro de datos propio', 'data center', 'datacenter', 'centro de datos', 'CapEx', 'OpEx', 'capital expense', 'pay-as-you-go', 'betalen naar gebruik', 'pago por uso', 'Region', 'Availability Zone', 'regio', 'beschikbaarheidszone', 'zona de disponibilidad', 'región', 'economies of scale', 'schaalvoordelen', 'economías de escala', 'what is AWS', 'wat is AWS', 'qué es AWS', 'advantages of the cloud', 'voordelen van de cloud', 'ventajas de la nube', 'benefits of cloud', 'IaaS', 'SaaS', 'own hardware', 'hybrid cloud', 'hybride cloud', 'nube híbrida'],
  },
  {
    path: 'concepts/virtual-machines-vs-containers',
    words: ['virtual machine', 'virtuele machine', 'máquina virtual', 'VM', 'hypervisor', 'hipervisor', 'guest OS', 'gastbesturingssysteem', 'sistema operativo invitado', 'container', 'contenedor', 'kernel', 'virtualization', 'virtualisatie', 'virtualización', 'namespaces', 'cgroups', 'shared kernel', 'gedeelde kernel', 'what is a container', 'wat is een container', 'qué es un contenedor', 'what is a virtual machine', 'wat is een virtuele machine', 'qué es una máquina virtual', 'containerization', 'containerisatie', 'contenerización', 'contenedorización'],
  },
  {
    path: 'concepts/images-and-registries',
    words: ['image', 'container image', 'containerimage', 'imagen de contenedor', 'imagen', 'Docker image', 'Docker-image', 'imagen de Docker', 'Dockerfile', 'Docker', 'layers', 'image layers', 'lagen', 'capas', 'tag', 'digest', 'etiqueta', 'registry', 'registro', 'OCI', 'base image', 'basisimage', 'imagen base', 'multi-architecture', 'image tag', 'manifest', 'what is an image', 'wat is een image', 'qué es una imagen', 'what is Docker', 'wat is Docker', 'qué es Docker', 'image vs container', 'latest tag'],
  },
  {
    path: 'concepts/microservices',
    words: ['microservices', 'microservicios', 'microdiensten', 'monolith', 'monoliet', 'monolito', 'monolithic', 'monolítica', 'loosely coupled', 'loose coupling', 'losgekoppeld', 'losse koppeling', 'débilmente acoplado', 'acoplamiento débil', 'bajo acoplamiento', 'decoupling', 'failure isolation', 'independent deployment', 'despliegue independiente', 'service-oriented', 'SOA', 'microservice architecture', 'arquitectura de microservicios', 'microservicesarchitectuur', 'small services', 'kleine services', 'servicios pequeños', 'splitting an application'],
  },
  {
    path: 'concepts/serverless',
    words: ['serverless', 'serverloos', 'sin servidor', 'zonder server', 'zonder servers', 'serverless computing', 'computación sin servidor', 'informática sin servidor', 'no servers', 'geen servers', 'DynamoDB', 'SQS', 'SNS', 'Step Functions', 'EventBridge', 'event-driven architecture', 'scale to zero', 'schalen naar nul', 'escalar a cero', 'pay for what you use', 'what is serverless', 'wat is serverless', 'qué es serverless'],
  },
  {
    path: 'concepts/auto-scaling',
    words: ['auto scaling', 'autoscaling', 'automatisch schalen', 'escalado automático', 'autoescalado', 'horizontal scaling', 'vertical scaling', 'horizontaal schalen', 'verticaal schalen', 'escalado horizontal', 'escalado vertical', 'scale out', 'scale in', 'scale up', 'scale down', 'opschalen', 'afschalen', 'uitschalen', 'inschalen', 'elasticity', 'elasticiteit', 'elasticidad', 'scalability', 'schaalbaarheid', 'escalabilidad', 'EC2 Auto Scaling', 'Auto Scaling group', 'scaling', 'schalen', 'escalar', 'escalado', 'aumentar y reducir'],
  },
  {
    path: 'concepts/shared-responsibility',
    words: ['shared responsibility', 'shared responsibility model', 'gedeelde verantwoordelijkheid', 'responsabilidad compartida', 'security of the cloud', 'security in the cloud', 'beveiliging van de cloud', 'beveiliging in de cloud', 'seguridad de la nube', 'seguridad en la nube', 'who is responsible', 'wie is verantwoordelijk', 'quién es responsable', 'patching', 'patchen', 'parches', 'who patches the operating system', 'wie patcht', 'quién aplica los parches', 'managed service', 'security responsibility', 'verantwoordelijkheidsmodel'],
  },
  {path: 'compare', words: ['compare', 'compare services', 'comparison', 'vergelijken', 'vergelijking', 'services vergelijken', 'comparar', 'comparación', 'comparar servicios', 'comparativa', 'overview of services', 'overzicht van services', 'which service', 'welke service', 'qué servicio', 'choose a service', 'differences', 'verschillen', 'diferencias', 'all services', 'alle services', 'todos los servicios']},
  {path: 'compare/ecs-on-ec2-vs-fargate-vs-managed-instances', words: ['ECS Managed Instances', 'Managed Instances', 'EC2 launch type', 'Fargate launch type', 'launch types', 'ECS on EC2', 'ECS op EC2', 'ECS en EC2', 'ECS op Fargate', 'ECS on Fargate', 'ECS en Fargate', 'instancias administradas']},
  {path: 'compare/rest-vs-http-vs-websocket-apis', words: ['REST API', 'HTTP API', 'WebSocket API', 'WebSocket', 'API types', 'API-typen', 'soorten API', 'tipos de API', 'REST versus HTTP', 'kinds of API', 'bidirectional', 'real-time API', 'chat API']},
  {path: 'compare/ecr-vs-docker-hub', words: ['Docker Hub', 'Dockerhub', 'public registry', 'openbaar register', 'registro público', 'pull rate limit', 'pull limit', 'ECR Public', 'limite de descargas']},
  {path: 'compare/ecs-and-fargate', words: ['ECS with Fargate', 'ECS met Fargate', 'ECS con Fargate', 'is Fargate an alternative to ECS', 'is Fargate een alternatief voor ECS', 'es Fargate una alternativa a ECS', 'Fargate instead of ECS']},
  {path: 'reference/limits', words: ['limits', 'quotas', 'limieten', 'grenzen', 'límites', 'cuotas', 'all limits', 'alle limieten', 'todos los límites', 'service quotas', 'servicequota', 'cuotas de servicio']},
  {path: 'reference/prices', words: ['prices', 'pricing', 'prijzen', 'kosten', 'precios', 'costes', 'all prices', 'alle prijzen', 'todos los precios', 'price list', 'prijslijst', 'lista de precios', 'free tier', 'capa gratuita', 'gratis tegoed', 'tarifas', 'costs']},
  {path: 'reference/corrections', words: ['corrections', 'correcties', 'correcciones', 'errata', 'mistakes', 'fouten', 'errores', 'wrong statements', 'verbeteringen']},
  {path: 'reference/whats-changed', words: ["what's changed", 'changes', 'changelog', 'wijzigingen', 'wat is er veranderd', 'cambios', 'qué ha cambiado', 'novedades', 'new features', 'nieuw', 'nuevo', 'news', 'deprecated', 'end of support', 'fin del soporte', 'einde ondersteuning']},
  {path: 'reference/sources', words: ['sources', 'bronnen', 'fuentes', 'references', 'documentation links', 'bibliography', 'bibliografía', 'AWS documentation', 'AWS-documentatie', 'documentación de AWS', 'bronvermelding']},
  {path: 'reference/summary', words: ['summary', 'samenvatting', 'resumen', 'overview', 'overzicht', 'visión general', 'cheat sheet', 'spiekbriefje', 'chuleta', 'whole picture', 'everything on one page', 'alles op één pagina', 'todo en una página', 'service map', 'mapa de servicios', 'dienstenkaart', 'layers', 'kaart']},
  {path: 'services/ecs/assignment', words: ['26', '26.1', '26.2', '26.3', '26.4', 'ECS assignment', 'opdracht ECS', 'ejercicio de ECS', 'opdracht 26']},
  {path: 'services/fargate/assignment', words: ['opdracht 27', 'Fargate assignment', 'opdracht Fargate', 'ejercicio de Fargate']},
  {path: 'services/ecr/assignment', words: ['opdracht 28', 'ECR assignment', 'opdracht ECR', 'ejercicio de ECR']},
  {path: 'services/eks/assignment', words: ['opdracht 29', 'EKS assignment', 'opdracht EKS', 'ejercicio de EKS']},
  {path: 'services/lambda/assignment', words: ['opdracht 30', 'Lambda assignment', 'opdracht Lambda', 'ejercicio de Lambda']},
  {path: 'services/batch/assignment', words: ['opdracht 31', 'Batch assignment', 'opdracht Batch', 'ejercicio de Batch']},
  {path: 'services/api-gateway/assignment', words: ['opdracht 32', 'API Gateway assignment', 'opdracht API Gateway', 'ejercicio de API Gateway']},
  {path: 'services/lightsail/assignment', words: ['opdracht 33', 'Lightsail assignment', 'opdracht Lightsail', 'ejercicio de Lightsail']},
];

const comparisons: readonly Comparison[] = [
  {path: 'compare/vms-vs-containers', of: ['virtual-machine', 'container']},
  {path: 'compare/vms-vs-containers', of: ['virtual-machine', 'docker']},
  {path: 'compare/ec2-vs-lambda', of: ['ec2', 'lambda']},
  {path: 'compare/ec2-vs-lambda', of: ['virtual-machine', 'lambda']},
  {path: 'compare/ecs-vs-lambda', of: ['container', 'lambda']},
  {path: 'compare/batch-vs-lambda', of: ['batch', 'lambda']},
  {path: 'compare/ecs-vs-eks', of: ['ecs', 'eks']},
  {path: 'compare/ecs-and-fargate', of: ['ecs', 'fargate']},
  {path: 'compare/ecs-vs-lambda', of: ['ecs', 'lambda']},
  {path: 'compare/ecs-vs-elastic-beanstalk', of: ['ecs', 'elastic-beanstalk']},
  {path: 'compare/ecs-on-ec2-vs-fargate-vs-managed-instances', of: ['ec2', 'fargate', 'managed-instances']},
  {path: 'compare/rest-vs-http-vs-websocket-apis', of: ['rest-api', 'http-api', 'websocket-api']},
  {path: 'compare/lightsail-vs-ec2', of: ['lightsail', 'ec2']},
  {path: 'compare/ecr-vs-docker-hub', of: ['ecr', 'docker-hub']},
  {path: 'concepts/cloud-vs-on-premises', of: ['cloud', 'on-premises']},
  {path: 'concepts/microservices', of: ['microservices', 'monolith']},
  {path: 'concepts/images-and-registries', of: ['image', 'container']},
  {path: 'concepts/images-and-registries', of: ['image', 'ami']},
  {path: 'concepts/images-and-registries', of: ['image', 'dockerfile']},
  {path: 'services/ecs/auto-scaling', of: ['target-tracking', 'step-scaling']},
  {path: 'services/ecs/building-blocks', of: ['task', 'task-definition']},
];

/** What the fact is asked by: concepts, in any language, in any order. */
const answers: readonly KnownAnswer[] = [
  {fact: 'lambda.timeout.max', about: ['lambda', 'timeout']},
  {fact: 'lambda.memory.max', about: ['lambda', 'memory']},
  {fact: 'lambda.tmp.max', about: ['lambda', 'storage']},
  {fact: 'lambda.concurrency.default', about: ['lambda', 'concurrency']},
  {fact: 'lambda.payload.sync.request.max', about: ['lambda', 'payload']},
  {fact: 'lambda.price.request', about: ['lambda', 'price']},
  {fact: 'lambda.free.requests', about: ['lambda', 'free-tier']},
  {fact: 'lambda.init.on-demand.max', about: ['lambda', 'cold-start']},
  {fact: 'fargate.memory.max', about: ['fargate', 'memory']},
  {fact: 'fargate.vcpu.max', about: ['fargate', 'cpu']},
  {fact: 'fargate.ephemeral-storage.max', about: ['fargate', 'storage']},
  {fact: 'fargate.price.vcpu-hour.x86', about: ['fargate', 'price']},
  {fact: 'fargate.spot.discount.max', about: ['fargate', 'spot']},
  {fact: 'ecs.sla', about: ['ecs', 'availability']},
  {fact: 'ecs.task-definition.containers.max', about: ['task-definition', 'container', 'limit']},
  {fact: 'ecs.clusters.max', about: ['ecs', 'cluster', 'limit']},
  {fact: 'eks.price.cluster.standard', about: ['eks', 'price']},
  {fact: 'eks.sla.standard', about: ['eks', 'availability']},
  {fact: 'eks.support.standard.duration', about: ['eks', 'support-end']},
  {fact: 'lightsail.plan.512-mb.price', about: ['lightsail', 'price']},
  {fact: 'rds.read-replicas.max', about: ['rds', 'read-replica']},
  {fact: 'rds.storage.max', about: ['rds', 'storage']},
  {fact: 'rds.backup.max', about: ['rds', 'backup']},
  {fact: 'ec2.sla.region', about: ['ec2', 'availability']},
  {fact: 'batch.array.size.max', about: ['batch', 'array-job']},
  {fact: 'batch.retry.attempts.max', about: ['batch', 'retry']},
  {fact: 'ecr.layer.max', about: ['ecr', 'image', 'limit']},
  {fact: 'api-gateway.timeout.rest.default', about: ['api-gateway', 'timeout']},
  {fact: 'api-gateway.timeout.http.max', about: ['http-api', 'timeout']},
  {fact: 'api-gateway.payload.rest.max', about: ['api-gateway', 'payload']},
];

export const searchTerms: Knowledge = {
  alternates,
  concepts: [...names, ...subjects],
  comparisons,
  comparisonOverview: 'compare',
  answers,
  beside: ['limit', 'run', 'function', 'how-it-works', 'use-case', 'manages'],
};
