/** The glossary in Dutch. */
import type {GlossaryTexts} from '../schema';
import type {terms} from './terms';

export const texts = {
  'ecs-cluster': {
    term: 'cluster',
    definition: 'Een logische groep taken en services, samen met de capaciteit waarop ze draaien.',
    synonyms: ['ECS-cluster'],
    forms: ['ECS-cluster'],
  },
  'task-definition': {
    term: 'taakdefinitie',
    definition:
      'De blauwdruk van een taak, met versies: welke images draaien, met hoeveel CPU en geheugen, welke rollen en welke netwerkmodus.',
    synonyms: [],
    avoid: ['taak definitie', 'taak-definitie', 'task-definitie'],
  },
  task: {
    term: 'taak',
    definition: 'Eén draaiend exemplaar van een taakdefinitie: een of meer containers die samen starten en stoppen.',
    synonyms: ['ECS-taak'],
    forms: ['ECS-taak', 'Fargate-taak'],
  },
  'ecs-service': {
    term: 'service',
    definition:
      'Het onderdeel van ECS dat een gekozen aantal taken draaiend houdt, gestopte taken vervangt en ze bij een load balancer kan aanmelden.',
    why: 'In ECS is een service een object; "dienst" gebruiken we voor een dienst van AWS.',
    synonyms: ['ECS-service'],
    forms: ['ECS-service'],
  },
  'standalone-task': {
    term: 'losse taak',
    definition: 'Een taak die op zichzelf wordt gestart, buiten een service, en niet wordt vervangen als ze stopt.',
    synonyms: ['RunTask'],
  },
  'container-instance': {
    term: 'containerinstance',
    definition:
      'Een EC2-instance, of met ECS Anywhere een eigen server, waarop de ECS-agent draait en die bij een cluster is aangemeld om taken te draaien.',
    synonyms: [],
    avoid: ['container-instance', 'containerinstantie'],
  },
  'ecs-agent': {
    term: 'ECS-agent',
    definition:
      'Het programma op een containerinstance dat zijn toestand aan ECS meldt en taken start en stopt wanneer ECS dat vraagt.',
    synonyms: ['container agent'],
  },
  'capacity-provider': {
    term: 'capacity provider',
    definition:
      'De koppeling tussen een cluster en de capaciteit die het mag gebruiken, zoals Fargate, Fargate Spot, een Auto Scaling group of Managed Instances.',
    why: 'AWS heeft geen Nederlandse documentatie; het Engelse woord is het examenwoord.',
    synonyms: ['capaciteitsprovider'],
    avoid: ['capaciteitsprovider', 'capacity-provider'],
  },
  'launch-type': {
    term: 'launch type',
    definition: 'De oudere, rechtstreekse keuze waar een taak draait, zonder capacity provider.',
    why: 'AWS heeft geen Nederlandse documentatie; het Engelse woord is het examenwoord.',
    synonyms: ['starttype'],
  },
  'desired-count': {
    term: 'gewenst aantal taken',
    definition: 'Het aantal taken dat een service draaiend probeert te houden.',
    synonyms: [],
  },
  'task-role': {
    term: 'taakrol',
    definition: 'De IAM-rol waarmee de code in de containers van een taak AWS aanroept.',
    synonyms: [],
  },
  'task-execution-role': {
    term: 'uitvoeringsrol van de taak',
    definition:
      'De IAM-rol die ECS zelf gebruikt om een taak te starten: de image ophalen, logs schrijven en secrets lezen.',
    synonyms: [],
  },
  'network-mode': {
    term: 'netwerkmodus',
    definition: 'De instelling van een taakdefinitie die bepaalt hoe de containers op het netwerk zijn aangesloten.',
    synonyms: ['awsvpc'],
  },
  'service-connect': {
    term: 'Service Connect',
    definition:
      'Een functie van ECS waarmee services elkaar via een korte naam bereiken, met metrics over het verkeer.',
    synonyms: ['service discovery'],
  },
  'managed-instances': {
    term: 'Managed Instances',
    definition: 'EC2-instances in je eigen account die AWS voor je kiest, start, bijwerkt en vervangt.',
    synonyms: ['beheerde instances'],
    forms: ['ECS Managed Instances'],
  },
  'express-mode': {
    term: 'Express Mode',
    definition:
      'Een manier van ECS om van een image een draaiende webservice te maken, met load balancer en schalen al ingericht.',
    synonyms: ['ECS Express Mode'],
  },
  'placement-strategy': {
    term: 'plaatsingsstrategie',
    definition:
      'De regel waarmee ECS de containerinstance voor een taak kiest, bijvoorbeeld dicht op elkaar of gespreid.',
    synonyms: ['binpack', 'spread'],
  },
  'rolling-update': {
    term: 'rolling update',
    definition:
      'Een uitrol die de oude taken stap voor stap door nieuwe vervangt terwijl de service blijft antwoorden.',
    why: 'Nederlandse engineers zeggen dit in het Engels.',
    synonyms: ['stapsgewijze uitrol'],
  },
  'blue-green-deployment': {
    term: 'blue/green-uitrol',
    definition:
      'Een uitrol die de nieuwe versie naast de oude start en daarna het verkeer omzet, zodat terugdraaien snel gaat.',
    synonyms: ['blauw-groen'],
  },
  sidecar: {
    term: 'sidecar',
    definition: 'Een hulpcontainer die naast de hoofdcontainer in dezelfde taak of pod draait.',
    synonyms: ['sidecarcontainer'],
  },
  fargate: {
    term: 'AWS Fargate',
    definition:
      'Serverless rekenkracht voor containers: je vraagt CPU en geheugen per taak of pod en ziet geen instance.',
    synonyms: ['Fargate'],
  },
  'fargate-spot': {
    term: 'Fargate Spot',
    definition: 'Ongebruikte Fargate-capaciteit met korting, voor ECS-taken die onderbroken mogen worden.',
    synonyms: [],
  },
  'platform-version': {
    term: 'platformversie',
    definition: 'De versie van de omgeving, met kernel en containerruntime, waarin Fargate een taak draait.',
    synonyms: [],
    forms: ['Fargate-platformversie'],
  },
  'fargate-profile': {
    term: 'Fargate-profiel',
    definition: 'De regels, op namespace en label, die zeggen welke pods van een EKS-cluster op Fargate draaien.',
    synonyms: [],
  },
  vcpu: {
    term: 'vCPU',
    definition:
      'Een virtuele processor, dat wil zeggen een thread of een hele kern van een fysieke; de eenheid waarin je de maat van machines en taken kiest.',
    synonyms: ['virtuele CPU'],
  },
  container: {
    term: 'container',
    definition:
      'Een geïsoleerd proces dat zijn eigen bestanden en bibliotheken meebrengt en de kernel van zijn host deelt.',
    synonyms: [],
  },
  'container-image': {
    term: 'containerimage',
    definition: 'Het alleen-lezen pakket, opgebouwd uit lagen, waaruit containers worden gestart.',
    synonyms: ['image', 'Docker-image'],
    avoid: ['container-image', 'containerafbeelding'],
  },
  'image-layer': {
    term: 'imagelaag',
    definition:
      'Eén set bestandswijzigingen van een image; images die een laag delen, slaan die één keer op en halen die één keer op.',
    synonyms: [],
  },
  dockerfile: {
    term: 'Dockerfile',
    definition: 'Het tekstbestand met de stappen waaruit een image wordt gebouwd.',
    synonyms: [],
  },
  'container-registry': {
    term: 'containerregister',
    definition: 'De server die images bewaart en uitdeelt aan wie ze mag ophalen.',
    synonyms: ['registry', 'register'],
  },
  repository: {
    term: 'repository',
    definition: 'De plek in een register met de versies van één image.',
    synonyms: ['repo'],
    forms: ['ECR-repository'],
  },
  'image-tag': {
    term: 'imagetag',
    definition:
      'Een leesbare naam voor één versie van een image, die verplaatst kan worden tenzij de repository dat verbiedt.',
    synonyms: ['tag'],
    avoid: ['image-tag'],
  },
  'image-digest': {
    term: 'digest',
    definition: 'De hash van het manifest van een image, die altijd precies dezelfde inhoud aanwijst.',
    synonyms: ['imagedigest'],
  },
  'lifecycle-policy': {
    term: 'lifecycle policy',
    definition: 'Regels waarmee ECR images verwijdert of archiveert op leeftijd, aantal of tag.',
    why: 'AWS heeft geen Nederlandse documentatie; het Engelse woord is het examenwoord.',
    synonyms: ['levenscyclusbeleid'],
    avoid: ['lifecycle-policy'],
  },
  'image-scanning': {
    term: 'image scanning',
    definition: 'Het zoeken naar bekende kwetsbaarheden in de software van een image.',
    why: 'AWS heeft geen Nederlandse documentatie; het Engelse woord is het examenwoord.',
    synonyms: ['kwetsbaarheden scannen'],
  },
  'tag-immutability': {
    term: 'onveranderlijke tags',
    definition:
      'De instelling van een repository die verbiedt om een bestaande tag naar een andere image te verplaatsen.',
    synonyms: ['immutable'],
  },
  'pull-through-cache': {
    term: 'pull-through cache',
    definition:
      'Een regel waarmee ECR images bij de eerste keer ophalen uit een ander register haalt en een kopie bewaart.',
    why: 'AWS heeft geen Nederlandse documentatie; het Engelse woord is het examenwoord.',
    synonyms: ['doorgeefcache'],
  },
  'cross-region-replication': {
    term: 'replicatie',
    definition: "Het kopiëren van nieuw gepushte images naar andere regio's of accounts, ingesteld per register.",
    synonyms: [],
  },
  'docker-hub': {
    term: 'Docker Hub',
    definition:
      'Het openbare register van Docker, waar het docker-commando uit ophaalt als een image geen register noemt.',
    synonyms: [],
  },
  ecr: {
    term: 'Amazon ECR',
    definition: 'Het containerregister van AWS, privé of openbaar, met toegang via IAM en scannen van images.',
    synonyms: ['ECR', 'Elastic Container Registry'],
  },
  ecs: {
    term: 'Amazon ECS',
    definition: 'De containerorkestrator van AWS zelf, die taken plaatst en bewaakt zonder Kubernetes.',
    synonyms: ['ECS', 'Elastic Container Service'],
  },
  'container-orchestration': {
    term: 'containerorkestratie',
    definition:
      'Bepalen waar containers draaien en zorgen dat ze blijven draaien, meeschalen, verbonden zijn en bijgewerkt worden.',
    synonyms: ['orkestrator'],
  },
  eks: {
    term: 'Amazon EKS',
    definition: 'Het beheerde Kubernetes van AWS: AWS draait de control plane, jij levert de manifesten.',
    synonyms: ['EKS', 'Elastic Kubernetes Service'],
  },
  kubernetes: {
    term: 'Kubernetes',
    definition: 'De opensource containerorkestrator die in elke cloud en in je eigen datacenter draait.',
    synonyms: ['k8s'],
  },
  pod: {
    term: 'pod',
    definition: 'Het kleinste dat Kubernetes plaatst: een of meer containers met een gedeeld netwerkadres.',
    synonyms: [],
  },
  node: {
    term: 'node',
    definition: 'Een machine in een Kubernetes-cluster waarop pods draaien.',
    synonyms: ['worker node'],
  },
  'node-group': {
    term: 'node group',
    definition: 'Een groep EC2-nodes van een EKS-cluster die samen worden aangemaakt en bijgewerkt.',
    why: 'Kubernetes-woorden blijven in het Nederlands Engels.',
    synonyms: ['managed node group', 'nodegroep'],
  },
  'kubernetes-deployment': {
    term: 'Deployment (Kubernetes)',
    definition: 'Het Kubernetes-object dat een aantal gelijke pods draaiend houdt en een nieuwe versie uitrolt.',
    why: 'Als object van Kubernetes blijft het Engels; het uitrollen zelf heet uitrol.',
    synonyms: ['deployment'],
    forms: ['Kubernetes-Deployment'],
  },
  namespace: {
    term: 'namespace',
    definition:
      'Een deel van een Kubernetes-cluster met een naam, dat objecten van teams of omgevingen uit elkaar houdt.',
    synonyms: [],
  },
  manifest: {
    term: 'manifest (Kubernetes)',
    definition: 'Een tekstbestand, meestal YAML, met de objecten die Kubernetes in stand moet houden.',
    synonyms: ['YAML'],
  },
  kubectl: {
    term: 'kubectl',
    definition: 'De opdrachtregel van Kubernetes, waarmee je manifesten verstuurt en het cluster bekijkt.',
    synonyms: [],
  },
  'eks-auto-mode': {
    term: 'Auto Mode',
    definition: 'De modus van EKS waarin AWS ook de nodes en de belangrijkste add-ons kiest, schaalt en bijwerkt.',
    synonyms: ['EKS Auto Mode'],
  },
  'control-plane': {
    term: 'control plane',
    definition: 'Het deel dat beslist en vastlegt wat er moet draaien, tegenover het deel dat het uitvoert.',
    why: 'AWS heeft geen Nederlandse documentatie; het Engelse woord is het examenwoord.',
    synonyms: ['besturingslaag'],
  },
  'data-plane': {
    term: 'data plane',
    definition: 'Het deel waar workloads echt draaien en waar hun verkeer doorheen gaat.',
    why: 'AWS heeft geen Nederlandse documentatie; het Engelse woord is het examenwoord.',
    synonyms: ['datalaag'],
  },
  'extended-support': {
    term: 'uitgebreide ondersteuning',
    definition: 'De betaalde periode waarin een oude Kubernetes-versie na de standaardondersteuning nog fixes krijgt.',
    synonyms: [],
  },
  lambda: {
    term: 'AWS Lambda',
    definition: 'Serverless rekenkracht die je functie uitvoert wanneer er een gebeurtenis of verzoek binnenkomt.',
    synonyms: ['Lambda'],
  },
  function: {
    term: 'functie',
    definition: 'Code met configuratie die Lambda bij elke aanroep uitvoert.',
    synonyms: ['Lambda-functie'],
    forms: ['Lambda-functie'],
  },
  handler: {term: 'handler', definition: 'De methode in je code die Lambda met de gebeurtenis aanroept.', synonyms: []},
  runtime: {
    term: 'runtime',
    definition:
      'De taalomgeving, zoals Python of Node.js, die gebeurtenissen aan je code geeft en de antwoorden terugstuurt.',
    synonyms: [],
    forms: ['beheerde runtime', 'Lambda-runtime'],
  },
  'execution-environment': {
    term: 'uitvoeringsomgeving',
    definition:
      'De geïsoleerde plek waar één exemplaar van een functie draait, die een tijd blijft bestaan en voor latere aanroepen wordt hergebruikt.',
    synonyms: [],
  },
  'cold-start': {
    term: 'koude start',
    definition:
      'De extra wachttijd wanneer Lambda eerst een uitvoeringsomgeving moet klaarzetten voordat je code draait.',
    synonyms: [],
    avoid: ['koudstart'],
  },
  concurrency: {
    term: 'gelijktijdigheid',
    definition: 'Het aantal aanroepen dat een functie op hetzelfde moment afhandelt.',
    synonyms: [],
  },
  'reserved-concurrency': {
    term: 'gereserveerde gelijktijdigheid',
    definition:
      'Een deel van de gelijktijdigheid van het account dat voor één functie apart is gezet en ook het maximum ervan is.',
    synonyms: [],
  },
  'provisioned-concurrency': {
    term: 'ingerichte gelijktijdigheid',
    definition:
      'Uitvoeringsomgevingen die vooraf klaarstaan, en waarvoor je betaalt, zodat verzoeken geen koude start meemaken.',
    synonyms: [],
  },
  invocation: {
    term: 'aanroep',
    definition: 'Eén uitvoering van een functie, synchroon, asynchroon of via een event source mapping gestart.',
    synonyms: ['invoke'],
    forms: [],
  },
  'asynchronous-invocation': {
    term: 'asynchrone aanroep',
    definition:
      'Een aanroep die Lambda in zijn eigen wachtrij zet, zodat de aanroeper niet wacht en mislukkingen opnieuw worden geprobeerd.',
    synonyms: ['async'],
  },
  event: {
    term: 'gebeurtenis',
    definition: 'Een bericht dat er iets is gebeurd, zoals een nieuw bestand, dat een functie kan starten.',
    synonyms: ['trigger'],
  },
  'event-driven': {
    term: 'gebeurtenisgestuurd',
    definition: 'Zo gebouwd dat onderdelen op gebeurtenissen reageren in plaats van elkaar rechtstreeks aan te roepen.',
    synonyms: ['eventgedreven'],
  },
  'event-source-mapping': {
    term: 'event source mapping',
    definition: 'Het onderdeel van Lambda dat een wachtrij of stream leest en de functie met groepen records aanroept.',
    why: 'AWS heeft geen Nederlandse documentatie; het Engelse woord is het examenwoord.',
    synonyms: ['ESM'],
  },
  'lambda-layer': {
    term: 'laag (Lambda)',
    definition: 'Een archief met bibliotheken of data dat meerdere functies kunnen delen.',
    synonyms: ['layer', 'Lambda-layer'],
    forms: ['Lambda-laag'],
  },
  snapstart: {
    term: 'SnapStart',
    definition:
      'Een mogelijkheid van Lambda om een functie te starten vanuit een bewaard beeld van de geïnitialiseerde omgeving, waardoor koude starts korter worden.',
    synonyms: [],
  },
  'function-url': {
    term: 'Function URL',
    definition: 'Een HTTPS-adres van de functie zelf, zonder API Gateway.',
    synonyms: ['Lambda-URL'],
  },
  'ephemeral-storage': {
    term: 'tijdelijke opslag',
    definition: 'Schijfruimte die alleen bestaat zolang de taak of de uitvoeringsomgeving bestaat.',
    synonyms: ['/tmp'],
  },
  timeout: {
    term: 'time-out',
    definition: 'De tijd die iets hoogstens mag duren voordat het wordt afgebroken.',
    synonyms: [],
    avoid: ['timeout', 'timeouts'],
  },
  'gb-second': {
    term: 'GB-seconde',
    definition: 'De eenheid waarin Lambda de looptijd rekent: geheugen in gigabyte maal looptijd in seconden.',
    synonyms: [],
  },
  'dead-letter-queue': {
    term: 'dead-letter queue',
    definition: 'Een wachtrij die de gebeurtenissen krijgt die na alle nieuwe pogingen niet verwerkt konden worden.',
    why: 'Nederlandse engineers zeggen dit in het Engels.',
    synonyms: ['DLQ'],
  },
  serverless: {
    term: 'serverless',
    definition:
      'Een manier om code te draaien waarbij AWS de servers beheert, de capaciteit het gebruik volgt en je per gebruik betaalt.',
    synonyms: ['serverloos'],
    avoid: ['serverloos', 'serverloze'],
  },
  batch: {
    term: 'AWS Batch',
    definition:
      'De dienst die jobs in een wachtrij zet en precies de rekenkracht start die ze nodig hebben, op EC2, Fargate of EKS.',
    synonyms: ['Batch'],
  },
  'batch-processing': {
    term: 'batchverwerking',
    definition: 'Werk dat zonder wachtende gebruiker tot het eind draait, vaak op veel data tegelijk.',
    synonyms: [],
  },
  job: {
    term: 'job',
    definition: 'Eén stuk werk in Batch: een container die tot het eind draait.',
    synonyms: ['Batch-job'],
  },
  'job-definition': {
    term: 'jobdefinitie',
    definition: 'Het sjabloon van een job: image, commando, CPU, geheugen, rol, nieuwe pogingen en time-out.',
    synonyms: [],
    avoid: ['job-definitie', 'job definitie'],
  },
  'job-queue': {
    term: 'jobwachtrij',
    definition: 'De plek waar ingediende jobs wachten, met een prioriteit en de rekenomgevingen die ze mag gebruiken.',
    synonyms: [],
    avoid: ['job-wachtrij', 'jobqueue'],
  },
  'compute-environment': {
    term: 'rekenomgeving',
    definition: "De capaciteit waarop Batch jobs draait, met haar soort en haar bovengrens aan vCPU's.",
    synonyms: [],
  },
  'array-job': {
    term: 'array job',
    definition: 'Eén aanvraag die veel gelijke jobs wordt, die alleen in hun index verschillen.',
    why: 'AWS heeft geen Nederlandse documentatie; het Engelse woord is het examenwoord.',
    synonyms: [],
  },
  'multi-node-parallel-job': {
    term: 'multi-node parallel job',
    definition: 'Eén job die over meerdere EC2-instances tegelijk loopt, voor berekeningen die met elkaar praten.',
    why: 'AWS heeft geen Nederlandse documentatie; het Engelse woord is het examenwoord.',
    synonyms: ['MNP'],
  },
  'fair-share-scheduling': {
    term: 'eerlijke verdeling',
    definition:
      'De regel waarmee een jobwachtrij capaciteit over groepen verdeelt in plaats van op volgorde van binnenkomst.',
    synonyms: ['fair share'],
  },
  retry: {term: 'nieuwe poging', definition: 'Het opnieuw proberen na een mislukking.', synonyms: []},
  'api-gateway': {
    term: 'Amazon API Gateway',
    definition:
      'De beheerde voordeur van een API: controleert, begrenst en geeft verzoeken door aan een functie, een service of een ander adres.',
    synonyms: ['API Gateway'],
  },
  'rest-api': {
    term: 'REST-API',
    definition:
      'De soort API in API Gateway met de meeste functies, zoals gebruiksplannen, caching en controle van verzoeken.',
    synonyms: [],
  },
  'http-api': {
    term: 'HTTP-API',
    definition: 'De lichtere en goedkopere soort API in API Gateway, met ingebouwde JWT-authorizers.',
    synonyms: [],
  },
  'websocket-api': {
    term: 'WebSocket-API',
    definition: 'De soort API in API Gateway die een verbinding openhoudt, zodat ook de server kan sturen.',
    synonyms: [],
  },
  endpoint: {term: 'endpoint', definition: 'Het adres waarop een API of een dienst bereikbaar is.', synonyms: []},
  stage: {
    term: 'stage',
    definition:
      'Een gepubliceerde versie van een API met een naam, zoals test of productie, en met eigen instellingen.',
    synonyms: [],
  },
  route: {
    term: 'route',
    definition: 'De combinatie van methode en pad, of het soort bericht, waarvoor API Gateway een integratie aanroept.',
    synonyms: [],
  },
  integration: {
    term: 'integratie',
    definition: 'Wat achter een route antwoordt: een Lambda-functie, een HTTP-adres of een andere AWS-dienst.',
    synonyms: [],
  },
  authorizer: {
    term: 'authorizer',
    definition: 'De controle, met een token of je eigen functie, die bepaalt wie een route mag aanroepen.',
    synonyms: ['Lambda-authorizer'],
  },
  'usage-plan': {
    term: 'gebruiksplan',
    definition: 'Een set snelheidslimieten en quota van een REST-API voor houders van bepaalde API-sleutels.',
    synonyms: [],
  },
  'api-key': {
    term: 'API-sleutel',
    definition:
      'Een tekenreeks waaraan API Gateway een client herkent voor een gebruiksplan; het is geen manier om in te loggen.',
    synonyms: [],
  },
  throttling: {
    term: 'throttling',
    definition: 'Verzoeken boven een bepaald tempo weigeren, zodat wat erachter zit niet overbelast raakt.',
    why: 'Nederlandse engineers zeggen dit in het Engels.',
    synonyms: ['begrenzing', 'rate limit'],
  },
  lightsail: {
    term: 'Amazon Lightsail',
    definition: 'Virtuele servers, databases en containers in eenvoudige plannen met een vaste maandprijs.',
    synonyms: ['Lightsail', 'VPS'],
  },
  'lightsail-plan': {
    term: 'plan (Lightsail)',
    definition:
      'De vaste combinatie van CPU, geheugen, schijf en dataverkeer van een Lightsail-resource, in de API bundle genoemd.',
    synonyms: ['plan', 'bundle'],
    forms: ['Lightsail-plan'],
  },
  blueprint: {
    term: 'blueprint',
    definition:
      'Het besturingssysteem, met of zonder applicatie zoals WordPress, waarmee een Lightsail-instance begint.',
    why: 'AWS heeft geen Nederlandse documentatie; het Engelse woord is het examenwoord.',
    synonyms: [],
  },
  snapshot: {
    term: 'snapshot',
    definition: 'Een kopie van een schijf of database op één moment, waaruit je die kunt herstellen.',
    why: 'Nederlandse engineers zeggen dit in het Engels.',
    synonyms: ['momentopname'],
  },
  ec2: {
    term: 'Amazon EC2',
    definition: 'Virtuele machines op aanvraag, waarvan je het type kiest en het besturingssysteem beheert.',
    synonyms: ['EC2', 'Elastic Compute Cloud'],
  },
  instance: {
    term: 'instance',
    definition: 'Eén virtuele machine in EC2 of Lightsail, of één databaseserver in RDS.',
    why: 'AWS heeft geen Nederlandse documentatie; "instance" is wat engineers zeggen, niet "instantie".',
    synonyms: ['instantie', 'EC2-instance'],
    avoid: ['instantie', 'instanties'],
  },
  'instance-type': {
    term: 'instancetype',
    definition: 'De grootte en soort van een instance: hoeveel CPU, geheugen, netwerk en schijf hij heeft.',
    synonyms: [],
    avoid: ['instance-type', 'instantietype'],
  },
  ami: {
    term: 'AMI',
    definition: 'De image met besturingssysteem en software waarmee een EC2-instance start.',
    synonyms: ['Amazon Machine Image'],
  },
  ebs: {
    term: 'Amazon EBS',
    definition: 'Schijven via het netwerk voor instances, die langer kunnen bestaan dan de instance waaraan ze hangen.',
    synonyms: ['EBS', 'Elastic Block Store'],
  },
  'virtual-machine': {
    term: 'virtuele machine',
    definition: 'Een computer in software met een eigen besturingssysteem en kernel.',
    synonyms: ['VM'],
  },
  hypervisor: {
    term: 'hypervisor',
    definition: 'De software die één fysieke machine over virtuele machines verdeelt.',
    synonyms: [],
  },
  kernel: {
    term: 'kernel',
    definition: 'De kern van een besturingssysteem, die containers op één host delen.',
    synonyms: [],
  },
  'elastic-beanstalk': {
    term: 'AWS Elastic Beanstalk',
    definition:
      'De dienst die je applicatie neemt en er in je account instances, load balancer en schalen voor inricht.',
    synonyms: ['Beanstalk', 'PaaS'],
  },
  s3: {
    term: 'Amazon S3',
    definition: 'Opslag voor objecten, bereikbaar via HTTPS, die vanzelf meegroeit.',
    synonyms: ['S3', 'Simple Storage Service'],
  },
  bucket: {
    term: 'bucket',
    definition: 'De verzamelplaats van objecten in S3, in één regio en met eigen regels.',
    synonyms: [],
    forms: ['S3-bucket'],
  },
  object: {term: 'object', definition: 'Een bestand in S3 met zijn sleutel en zijn metadata.', synonyms: []},
  'storage-class': {
    term: 'opslagklasse',
    definition: 'De keuze, per object, tussen prijs van bewaren, prijs van lezen en aantal Availability Zones.',
    synonyms: [],
  },
  versioning: {
    term: 'versiebeheer',
    definition: 'Het bewaren van eerdere versies van een object als het wordt overschreven of verwijderd.',
    synonyms: [],
    forms: [],
  },
  rds: {
    term: 'Amazon RDS',
    definition: 'Beheerde relationele databases, waarvan AWS back-ups, patches en failover doet.',
    synonyms: ['RDS', 'Relational Database Service'],
  },
  'multi-az': {
    term: 'Multi-AZ',
    definition:
      'Een database met een synchrone reserve in een andere Availability Zone, die het bij een storing overneemt.',
    synonyms: ['failover'],
  },
  'read-replica': {
    term: 'leesreplica',
    definition: 'Een kopie van een database, die asynchroon wordt bijgewerkt en leeswerk overneemt.',
    synonyms: [],
  },
  'auto-scaling': {
    term: 'automatisch schalen',
    definition: 'De hoeveelheid capaciteit vanzelf aanpassen, op basis van een metric of een schema.',
    synonyms: ['autoscaling'],
  },
  'auto-scaling-group': {
    term: 'Auto Scaling group',
    definition: 'Een groep EC2-instances met een minimum, een maximum en een gewenste grootte die AWS in stand houdt.',
    synonyms: ['ASG'],
  },
  'application-auto-scaling': {
    term: 'Application Auto Scaling',
    definition:
      'De AWS-dienst die andere dingen dan EC2-instances schaalt, zoals het gewenste aantal taken van een ECS-service.',
    synonyms: [],
  },
  'service-auto-scaling': {
    term: 'automatisch schalen van de service',
    definition: 'Het schalen van het aantal taken van een ECS-service.',
    synonyms: [],
  },
  'cluster-auto-scaling': {
    term: 'automatisch schalen van het cluster',
    definition: 'Het schalen van het aantal EC2-instances van een ECS-cluster, via een capacity provider.',
    synonyms: [],
  },
  'target-tracking': {
    term: 'target tracking',
    definition: 'Schaalbeleid dat een metric rond de gekozen waarde houdt, zoals een thermostaat.',
    why: 'AWS heeft geen Nederlandse documentatie; het Engelse woord is het examenwoord.',
    synonyms: ['doelvolgend schalen'],
  },
  'step-scaling': {
    term: 'step scaling',
    definition: 'Schaalbeleid met eigen stappen: hoe verder een metric het alarm voorbij is, hoe groter de aanpassing.',
    why: 'AWS heeft geen Nederlandse documentatie; het Engelse woord is het examenwoord.',
    synonyms: ['stapsgewijs schalen'],
  },
  'scheduled-scaling': {
    term: 'scheduled scaling',
    definition: 'Capaciteit aanpassen op tijden die vooraf bekend zijn.',
    why: 'AWS heeft geen Nederlandse documentatie; het Engelse woord is het examenwoord.',
    synonyms: ['gepland schalen'],
  },
  'predictive-scaling': {
    term: 'predictive scaling',
    definition:
      'Vooraf capaciteit toevoegen, op grond van een belastingpatroon dat AWS uit het verleden heeft afgeleid.',
    why: 'AWS heeft geen Nederlandse documentatie; het Engelse woord is het examenwoord.',
    synonyms: ['voorspellend schalen'],
  },
  'scale-out': {
    term: 'uitschalen',
    definition: 'Meer taken, instances of nodes van dezelfde soort toevoegen.',
    synonyms: ['horizontaal schalen'],
  },
  'scale-in': {
    term: 'inschalen',
    definition: 'Taken, instances of nodes weghalen die niet meer nodig zijn.',
    synonyms: [],
  },
  'scale-up': {
    term: 'opschalen',
    definition: 'Een grotere instance, taak of functie nemen in plaats van meer ervan.',
    synonyms: ['verticaal schalen'],
  },
  cooldown: {
    term: 'afkoelperiode',
    definition: 'De wachttijd na een schaalactie voordat er weer een mag volgen.',
    synonyms: ['cooldown'],
  },
  metric: {
    term: 'metric',
    definition: 'Een gemeten waarde in de tijd, zoals CPU-gebruik, in CloudWatch.',
    why: 'Engineers en de console zeggen metric; "metriek" is iets anders in de wiskunde.',
    synonyms: ['meetwaarde'],
  },
  alarm: {
    term: 'alarm',
    definition: 'Een regel in CloudWatch die van toestand wisselt als een metric lang genoeg over een drempel gaat.',
    synonyms: ['CloudWatch-alarm'],
  },
  'load-balancer': {
    term: 'load balancer',
    definition: 'De ingang die verzoeken over meerdere gezonde targets verdeelt.',
    why: 'Nederlandse engineers zeggen dit in het Engels.',
    synonyms: ['ALB', 'NLB', 'loadbalancer'],
    avoid: ['load-balancer', 'loadbalancer'],
  },
  'target-group': {
    term: 'target group',
    definition:
      'De lijst van taken, instances of adressen waar een load balancer verzoeken heen stuurt, met de gezondheidscontrole.',
    why: 'AWS heeft geen Nederlandse documentatie, en een doelgroep is in het Nederlands een publiek.',
    synonyms: ['doelgroep'],
  },
  'health-check': {
    term: 'gezondheidscontrole',
    definition: 'Een regelmatige test die laat zien of een container of target zijn werk nog kan doen.',
    synonyms: [],
  },
  vpc: {
    term: 'VPC',
    definition: 'Je eigen afgeschermde netwerk in een regio, met adressen die je zelf kiest.',
    synonyms: ['Virtual Private Cloud'],
  },
  subnet: {
    term: 'subnet',
    definition: 'Een deel van een VPC in één Availability Zone, openbaar of privé afhankelijk van de routes.',
    synonyms: ['subnetwerk'],
  },
  'security-group': {
    term: 'security group',
    definition:
      'Een firewall met alleen regels die verkeer toestaan, rond een instance, taak of andere netwerkinterface; antwoorden op toegestaan verkeer gaan vanzelf door.',
    why: 'AWS heeft geen Nederlandse documentatie; het Engelse woord is het examenwoord.',
    synonyms: ['firewall', 'beveiligingsgroep'],
    avoid: ['beveiligingsgroep', 'security-group'],
  },
  'nat-gateway': {
    term: 'NAT-gateway',
    definition: 'De uitgang naar internet voor wat in een privésubnet draait, van buitenaf gesloten.',
    synonyms: [],
  },
  'vpc-endpoint': {
    term: 'VPC-endpoint',
    definition: 'Een privéweg van een VPC naar een AWS-dienst, zonder internet.',
    synonyms: ['PrivateLink'],
    forms: ['VPC-endpoint', 'interface-endpoint', 'gateway-endpoint'],
  },
  region: {
    term: 'regio',
    definition: 'Een plek in de wereld waar AWS meerdere gescheiden Availability Zones heeft.',
    synonyms: ['AWS-regio'],
  },
  'availability-zone': {
    term: 'Availability Zone',
    definition: 'Een of meer datacenters in een regio, met stroom en netwerk los van die van de andere zones.',
    why: 'AWS heeft geen Nederlandse documentatie; het Engelse woord is het examenwoord.',
    synonyms: ['AZ', 'beschikbaarheidszone'],
  },
  'high-availability': {
    term: 'hoge beschikbaarheid',
    definition:
      'Een systeem bruikbaar houden als een deel uitvalt, meestal door het in meer dan één Availability Zone te draaien.',
    synonyms: ['HA'],
  },
  'iam-role': {
    term: 'IAM-rol',
    definition: 'Een identiteit met rechten die een dienst of persoon tijdelijk aanneemt, zonder eigen wachtwoord.',
    synonyms: ['rol'],
  },
  'iam-policy': {
    term: 'IAM-policy',
    definition: 'Een document dat zegt welke acties op welke resources zijn toegestaan of geweigerd.',
    synonyms: ['beleid'],
  },
  'least-privilege': {
    term: 'minimale rechten',
    definition: 'Alleen de rechten geven die het werk nodig heeft.',
    synonyms: [],
  },
  'shared-responsibility-model': {
    term: 'model van gedeelde verantwoordelijkheid',
    definition: 'De verdeling van het beveiligingswerk: AWS beveiligt de cloud zelf, jij beveiligt wat je erin zet.',
    synonyms: [],
  },
  'managed-service': {
    term: 'beheerde dienst',
    definition: 'Een dienst waarvan AWS het beheer doet, zoals bijwerken, vervangen en back-ups maken.',
    synonyms: [],
  },
  microservices: {
    term: 'microservices',
    definition: 'Een applicatie uit kleine services die los van elkaar worden gebouwd, uitgerold en geschaald.',
    synonyms: [],
    avoid: ['micro-services'],
  },
  monolith: {
    term: 'monoliet',
    definition: 'Een applicatie die als één geheel wordt gebouwd, uitgerold en geschaald.',
    synonyms: [],
  },
  workload: {
    term: 'workload',
    definition: 'Een applicatie of stuk werk met alles wat nodig is om te draaien.',
    synonyms: ['werklast'],
    avoid: ['werklast'],
  },
  'on-premises': {
    term: 'on-premises',
    definition: 'Op je eigen hardware in je eigen datacenter.',
    synonyms: ['on-prem'],
  },
  deployment: {term: 'uitrol', definition: 'Het in gebruik nemen van een versie van software.', synonyms: ['deploy']},
  'pay-as-you-go': {
    term: 'betalen naar gebruik',
    definition: 'Betalen voor wat je gebruikt, zonder contract vooraf.',
    synonyms: [],
  },
  'free-tier': {
    term: 'gratis tegoed',
    definition:
      'Gebruik dat AWS niet in rekening brengt, of krediet ervoor, onder voorwaarden die per dienst verschillen.',
    synonyms: [],
  },
  'on-demand': {
    term: 'On-Demand',
    definition: 'De prijs per seconde of uur voor rekenkracht zonder verplichting.',
    synonyms: ['on-demandinstances'],
  },
  spot: {
    term: 'Spot',
    definition: 'Ongebruikte capaciteit met korting, die AWS op korte termijn kan terugnemen.',
    synonyms: ['Spot Instances', 'spotinstances'],
  },
  'savings-plans': {
    term: 'Savings Plans',
    definition:
      'Korting in ruil voor de toezegging om gedurende een vaste termijn een vast bedrag per uur te besteden.',
    synonyms: ['Compute Savings Plans'],
  },
  'reserved-instances': {
    term: 'Reserved Instances',
    definition: 'Korting op instances in ruil voor een toezegging over bepaalde kenmerken gedurende een vaste termijn.',
    synonyms: ['RI', 'gereserveerde instances'],
  },
  quota: {
    term: 'quotum',
    definition: 'De hoeveelheid die een account van iets hoogstens mag gebruiken; veel ervan kun je laten verhogen.',
    synonyms: ['service quota'],
    avoid: ["quota's", 'quotums'],
  },
  limit: {
    term: 'limiet',
    definition: 'Een grens van een dienst die voor iedereen geldt en niet verhoogd kan worden.',
    synonyms: [],
  },
  sla: {
    term: 'SLA',
    definition: 'De beschikbaarheid die AWS in een contract belooft, met tegoed als die niet wordt gehaald.',
    synonyms: ['service level agreement'],
  },
  'data-transfer': {
    term: 'dataverkeer',
    definition: "Verkeer tussen zones, regio's of het internet, dat AWS telt en vaak in rekening brengt.",
    synonyms: ['egress'],
  },
} satisfies GlossaryTexts<typeof terms>;
