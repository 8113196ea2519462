import type {PairTexts} from '../schema';
import type {pairs} from './containers';

export const texts: PairTexts<typeof pairs> = {
  'ecs-vs-fargate': {
    verdict:
      'Geen keuze: ECS bepaalt welke taken er draaien en vervangt wat wegvalt, Fargate is een van de plekken waar ze kunnen draaien; wat je echt kiest, is Fargate of EC2 onder ECS.',
    untangle:
      'ECS vraagt en Fargate levert: voor elke taak die daar moet starten, vraagt ECS om een machine met de grootte uit de taakdefinitie (task definition). In de webshop werken ze samen: een ECS-service houdt twee exemplaren van de website in de lucht, en die draaien allebei op Fargate.',
  },
  'ecs-vs-ecr': {
    verdict:
      'Eén letter verschil en toch geen keuze: ECR bewaart images en draait niets, ECS draait containers en bewaart geen images, dus wie images voor ECS bouwt, heeft ze meestal allebei.',
    untangle:
      'Als een taak start, wordt de image uit ECR opgehaald, op Fargate met de uitvoeringsrol (task execution role); de draaiende container heeft het register daarna niet meer nodig. In de webshop pusht de pipeline de image shop/web naar ECR, en de taakdefinitie van de website noemt hem.',
    first: [
      'er een image klaarligt en iets hem moet starten, plaatsen en op een load balancer aansluiten',
      'een vast aantal exemplaren in leven moet blijven en elk exemplaar dat uitvalt, vervangen moet worden',
      'de website en haar hulpprogramma’s los van elkaar moeten schalen, elk als eigen service',
    ],
    second: [
      'je eigen images bouwt en IAM-rollen in plaats van wachtwoorden moeten bepalen wie ze ophaalt',
      'taken in privésubnets hun image moeten ophalen zonder toegang tot internet',
      'de pull-limieten van een openbaar register het uitrollen of uitschalen niet mogen tegenhouden',
      'images op bekende kwetsbaarheden gescand moeten worden, bij de push of daarna doorlopend',
    ],
    wrong: [
      {
        claim: 'In ECR draaien mijn containers.',
        right:
          'ECR bewaart images; er valt geen CPU of geheugen te kiezen. Een container bestaat pas als iets hem uit een image start: ECS doet dat, als deel van een taak, op Fargate of op EC2.',
      },
      {
        claim: 'Zodra ik een nieuwe image naar ECR push, draait ECS hem.',
        right:
          'Een push start niets. Bij elke uitrol zet een service de tag om in een digest, en al zijn taken houden die image, ook als de tag daarna naar een andere wijst. De nieuwe image komt pas mee met de volgende uitrol.',
      },
      {
        claim: 'ECS haalt images alleen uit ECR.',
        right:
          'Elk register dat de taak kan bereiken voldoet, ook Docker Hub. Voor een privé-image daar noemt de taakdefinitie een secret met het wachtwoord; bij ECR is een rol genoeg.',
      },
    ],
  },
  'ecs-vs-eks': {
    verdict:
      'Neem ECS, tenzij iets om Kubernetes vraagt: EKS rekent een bedrag per cluster en heeft versies die je moet bijwerken, en dat is het waard als je team, je software of een tweede locatie al Kubernetes spreekt.',
  },
  'ecs-vs-batch': {
    verdict:
      'ECS voor containers die blijven draaien en voor één job op een vast tijdstip; Batch zodra er veel jobs komen die een wachtrij, nieuwe pogingen en machines nodig hebben die daarna weer verdwijnen.',
    untangle:
      'Batch draait zelf geen container: het zet de job in de wachtrij en zoekt capaciteit, en ECS start de container, tenzij je daarvoor EKS kiest. De webshop heeft beide: een ECS-service houdt de website in de lucht; het nachtrapport is een Batch-job, omdat een mislukte poging volgens een regel herhaald moet worden, en draait via ECS op Fargate.',
    first: [
      'het programma nooit ophoudt: een website, een API, een worker die de hele dag berichten leest',
      'er achter een load balancer exemplaren in leven moeten blijven en elk verloren exemplaar vervangen moet worden',
      'één kleine container op vaste tijden draait en geen wachtrij of afhankelijkheden nodig heeft',
    ],
    second: [
      'er meer jobs wachten dan er tegelijk kunnen draaien en prioriteiten bepalen welke voorgaat',
      'een mislukte job volgens regels opnieuw moet starten, bijvoorbeeld alleen na het verlies van een Spot Instance',
      'jobs op elkaar wachten, of één ingediende job voor wel {batch.array.size.max} deeljobs staat',
      'jobs tijdelijk grote machines of GPU’s nodig hebben en niemand die met de hand wil starten en stoppen',
    ],
    wrong: [
      {
        claim: 'Met Batch heb ik ECS niet meer nodig.',
        right:
          'Services schrijf je er niet meer voor, maar ECS is er nog: tenzij je een EKS-cluster kiest, start het de containers van je jobs. Batch voegt daarboven de wachtrij, de nieuwe pogingen en het zoeken naar capaciteit toe.',
      },
      {
        claim: 'Een container die één keer per nacht draait, hoort in Batch.',
        right:
          'Een tijdstip alleen beslist niet. Eén kleine container kan een geplande ECS-taak zijn. De wachtrij en definities van Batch lonen bij veel jobs, nieuwe pogingen volgens regels, afhankelijkheden, of machines die er alleen voor de job moeten zijn.',
      },
      {
        claim: 'ECS herhaalt een job die mislukt, net als Batch.',
        right:
          'Alleen een service vervangt taken, en die zou ook een rapport dat klaar is eindeloos opnieuw starten. Een taak die je los start, wordt nooit vervangen. Batch herhaalt een mislukte job, tot {batch.retry.attempts.max} pogingen in totaal, en stopt zodra hij slaagt.',
      },
    ],
  },
  'ecs-vs-ec2': {
    verdict:
      'Twee lagen, geen keuze: EC2 verhuurt je machines, ECS bepaalt welke containers erop draaien, en met Fargate eronder heeft ECS geen enkele instance van jou nodig.',
    untangle:
      'Op EC2-capaciteit plaatst ECS taken op instances in jouw account waarop de ECS-agent draait; het besturingssysteem blijft jouw werk. De webshop heeft een ECS-service maar geen instance, want de taken draaien op Fargate; er zou er een onder ECS komen als een taak een eigen machine-image nodig had.',
    first: [
      'de applicatie uit containers bestaat en er op meerdere machines exemplaren van in leven moeten blijven',
      'een nieuwe versie de oude taak voor taak moet vervangen zonder dat iemand op een server inlogt',
      'meerdere programma’s dezelfde machines delen, elk met eigen schaalbeleid',
    ],
    second: [
      'software een heel besturingssysteem nodig heeft, een driver of een licentie die aan een machine vastzit',
      'een bestaande server naar AWS moet zoals hij is, voordat iemand hem in een container verpakt',
      'ECS-taken een eigen machine-image nodig hebben, of software die naast de taken op de host staat',
      'taken minder moeten kosten dan op Fargate en zo gelijkmatig draaien dat ze hele instances vol houden',
    ],
    wrong: [
      {
        claim: 'ECS is een groep EC2-machines.',
        right:
          'Wat je beschrijft, is een cluster, en alleen een cluster met EC2-capaciteit. ECS is de planner (scheduler) die AWS beheert; een cluster groepeert services en taken, en met alleen Fargate zit er geen instance in.',
      },
      {
        claim: 'Met ECS moet ik EC2-instances aanmaken en onderhouden.',
        right:
          'Alleen als je EC2-capaciteit kiest. Fargate heeft geen instances om te onderhouden, en ECS Managed Instances zijn EC2-instances die AWS voor je patcht en vervangt.',
      },
      {
        claim: 'ECS houdt de instances in zijn cluster up-to-date.',
        right:
          'Het plaatst er taken op, meer niet. Op EC2-capaciteit werk je het besturingssysteem en de ECS-agent zelf bij; alleen bij ECS Managed Instances doet AWS dat.',
      },
    ],
  },
  'ecs-vs-elastic-beanstalk': {
    verdict:
      'Beanstalk als je één applicatie hebt en liever een versie uploadt dan ontwerpt waarop ze draait; ECS als meerdere containers los van elkaar moeten schalen of zonder instances moeten draaien.',
    untangle:
      'Beanstalk voegt instances, schalen, load balancer en uitrol samen tot één omgeving; ECS is in zo’n geheel alleen de orkestrator, en in één containerbranch van Beanstalk zit zelfs ECS. De webshop draait website en mailer als twee services op ECS, omdat de mailer niet met de website mee moet groeien.',
  },
  'fargate-vs-ecr': {
    verdict:
      'Ze zijn nooit concurrenten: op Fargate draait een taak, uit ECR komt haar image, en omdat Fargate niets in een cache bewaart, wordt bij elke start de hele image gedownload.',
    untangle:
      'Geen van beide roept de ander aan. Een orkestrator, ECS of EKS, vraagt Fargate om een machine, en daarna wordt de image die hij noemde uit ECR op die machine gezet. In de webshop gebeurt dat voor elke taak van de website en bij elke keer dat het nachtrapport draait.',
    first: [
      'de image er is, ECS of EKS hem moet draaien en er niemand is om machines te patchen',
      'elke taak van alle andere geïsoleerd moet zijn, tot en met de kernel',
      'jobs een paar keer per dag komen en er tussendoor geen instance mag staan te wachten',
    ],
    second: [
      'taken in privésubnets starten en hun image zonder internet moeten vinden',
      'er veel taken tegelijk starten en een openbaar register een deel van de pulls zou weigeren',
      'er nergens een wachtwoord bewaard mag worden en een rol alleen bij de benodigde images mag',
    ],
    wrong: [
      {
        claim: 'Fargate haalt mijn image uit ECR en draait hem, dus ECS heb ik niet nodig.',
        right:
          'Fargate start zelf niets. ECS of EKS bepaalt dat er een taak of pod moet draaien en welke image die krijgt; Fargate maakt er alleen plaats voor. Zonder orkestrator vraagt niemand Fargate om iets.',
      },
      {
        claim: 'Hoe groot een image is, merk ik alleen aan de opslagrekening van ECR.',
        right:
          'Op Fargate merk je het bij elke start. Elke taak downloadt haar hele image, van de vorige blijft niets in een cache staan, en de rekening begint bij de download. Een kleine image start eerder en kost minder.',
      },
      {
        claim: 'Fargate en ECR zijn allebei van AWS, dus een taak kan vanzelf bij haar image.',
        right:
          'De taak zit in jouw subnet en heeft een weg naar buiten nodig: een publiek adres, een NAT-gateway, of interface-endpoints voor ECR plus een gateway-endpoint voor S3, waar de lagen staan. Zonder dat laatste lukt het inloggen en blijft de download hangen.',
      },
    ],
  },
  'fargate-vs-eks': {
    verdict:
      'Een schijnkeuze: EKS bepaalt welke pods er draaien en Fargate is één soort capaciteit daarvoor; wat je wel beslist, per groep pods, is Fargate of EC2-nodes.',
    untangle:
      'Een Fargate-profiel zegt met namespace en labels welke pods naar Fargate gaan; elk daarvan krijgt een eigen machine, en het cluster houdt zijn uurprijs. De webshop gebruikt Fargate zonder EKS, want daar vraagt ECS om de machines; met Kubernetes had Fargate kunnen blijven.',
    first: [
      'pods van het cluster moeten draaien zonder nodes die iemand moet patchen en vullen',
      'pods van verschillende klanten geen kernel mogen delen',
      'er af en toe een paar pods komen en een eigen node meestal leeg zou staan',
    ],
    second: [
      'charts, operators of manifesten die je al hebt, de Kubernetes-API verwachten',
      'sommige pods naar Fargate moeten en andere naar nodes van hetzelfde cluster, voor een GPU, Arm, Spot of een DaemonSet',
      'veel teams één platform delen, verdeeld met namespaces en rechten',
    ],
    wrong: [
      {
        claim: 'Fargate is de serverless versie van EKS.',
        right:
          'In Fargate zit geen Kubernetes. EKS beheert de control plane en beslist over pods, Fargate levert een machine voor elke pod in een profiel. En Fargate is niet de enige manier zonder werk aan nodes: Auto Mode beheert EC2-nodes voor je.',
      },
      {
        claim: 'Met EKS op Fargate betaal ik alleen de pods.',
        right:
          'Het cluster kost {eks.price.cluster.standard|bare} per uur, met of zonder pods. Bovendien telt Fargate {eks.fargate.memory-overhead} op bij het geheugen dat elke pod aanvraagt, en daardoor kan hij in de volgende maat terechtkomen.',
      },
      {
        claim: 'Wat Fargate onder ECS kan, kan het ook onder EKS.',
        right:
          'Onder EKS is er geen Fargate Spot, geen Arm, geen Windows en geen EBS-volume. Pods draaien alleen in privésubnets, en hun schijf houdt op bij {fargate.ephemeral-storage.eks.max} in plaats van {fargate.ephemeral-storage.max}.',
      },
    ],
  },
  'fargate-vs-batch': {
    verdict:
      'Geen keuze: Batch beheert de wachtrij en bepaalt wanneer een job start, Fargate is één soort machine daarvoor; wat je binnen Batch kiest, is Fargate of EC2.',
    untangle:
      'Voor een rekenomgeving (compute environment) op Fargate laat Batch ECS elke job daar als taak starten; een wachtrij combineert Fargate nooit met een andere soort capaciteit. Het nachtrapport van de webshop draait zo en heeft alleen een machine zolang het rekent. De website gebruikt Fargate zonder Batch.',
    first: [
      'jobs klein zijn of zelden komen en je zelf geen machine-image wilt vernieuwen',
      'elke job een eigen machine moet krijgen en zonder GPU binnen {batch.fargate.vcpu.max} en {batch.fargate.memory.max} past',
      'niet alleen jobs, maar ook websites en API’s zonder instances moeten draaien',
    ],
    second: [
      'containers volgens prioriteit op hun beurt moeten wachten en een verloren container volgens een regel opnieuw moet starten',
      'één ingediende job voor veel deeljobs staat, tot {batch.array.size.max} in een array job',
      'je vanuit één plek sommige jobs naar Fargate wilt sturen en andere naar EC2, voor een GPU of voor meerdere nodes tegelijk',
    ],
    wrong: [
      {
        claim: 'Batch kent geen tijdslimiet, dus een job op Fargate mag maanden duren.',
        right:
          'Batch stelt geen grens, maar Fargate belooft niet meer dan dit: een job kan er niet op rekenen langer dan {batch.fargate.duration.guaranteed} te draaien; daarna kan de capaciteit wegvallen. Werk dat langer duurt, hoort op EC2.',
      },
      {
        claim: 'Batch is serverless.',
        right:
          'Met Fargate wel: geen instance, geen machine-image. Met EC2-capaciteit start en stopt Batch de instances, maar ze draaien in jouw account, en wanneer je een nieuwere image neemt, bepaal jij.',
      },
      {
        claim: 'Op Fargate raken geen machines vol, dus al mijn jobs starten tegelijk.',
        right:
          'Het account heeft een quotum voor wat er tegelijk op Fargate draait, in het begin {fargate.quota.vcpu.on-demand} On-Demand, en een array job zit daar snel aan. De andere deeljobs wachten in RUNNABLE tot er ruimte is. Het quotum kan omhoog en groeit met het gebruik.',
      },
    ],
  },
  'fargate-vs-ec2': {
    verdict:
      'Fargate als niemand machines wil beheren en de belasting klein of grillig is; EC2 als een container de machine zelf nodig heeft, of als gelijkmatige belasting hele instances vult.',
    first: [
      'niemand in het team machines wil kiezen, patchen of vullen',
      'de belasting klein of grillig is en instances half leeg zouden staan',
      'taken van verschillende klanten geen kernel mogen delen',
    ],
    second: [
      'een container een GPU, privileged mode, de host of een eigen machine-image nodig heeft',
      'één taak meer dan {fargate.vcpu.max} of {fargate.memory.max} nodig heeft',
      'de belasting dag en nacht hoog en gelijkmatig is, zodat taken hele instances vullen',
      'de software geen container is, maar een server met besturingssysteem wil',
    ],
    wrong: [
      {
        claim: 'EC2 is altijd goedkoper dan Fargate.',
        right:
          'Tegen de On-Demand-prijs is de winst klein, en ze bestaat alleen zolang de instance vol is: half leeg maakt hij elke taak twee keer zo duur. Ruimte voor een uitrol en de uren voor images en patches komen daar nog bij.',
      },
      {
        claim: 'Een Fargate-taak is een kleine EC2-instance waarop ik kan inloggen.',
        right:
          'Er is geen host waar je bij kunt: geen SSH, geen AMI, geen software naast de taak. Onder ECS opent ECS Exec een shell in een container als je binnen moet kijken.',
      },
      {
        claim: 'Op EC2 betaal ik een instance, op Fargate wat mijn container echt gebruikt.',
        right:
          'Beide rekenen wat je reserveert. Op EC2 is dat de hele instance, vol of leeg; op Fargate de vCPU’s en het geheugen die de taak aanvraagt, druk of niet, vanaf het begin van de download van de image tot ze stopt.',
      },
    ],
  },
  'fargate-vs-elastic-beanstalk': {
    verdict:
      'Beanstalk als je code uploadt en EC2-instances in je account prima vindt; Fargate, met ECS erboven, als je een image hebt en geen instance wilt, want Beanstalk draait containers nooit op Fargate.',
    untangle:
      'Fargate is capaciteit en wacht op een orkestrator; Beanstalk is een platform dat zijn eigen capaciteit meebrengt: EC2-instances of, in de vorm Cluster, nodes van EKS. Samen gebruik je ze dus nooit, en de echte concurrent van Beanstalk is ECS op Fargate. Zo draait de website van de webshop, zonder Beanstalk.',
    first: [
      'de applicatie een containerimage is en je geen eigen instance wilt',
      'meerdere onderdelen los van elkaar moeten schalen, elk met een eigen aantal taken',
      'er tussen twee jobs niets mag draaien en je dan geen capaciteit wilt betalen',
    ],
    second: [
      'er broncode in een ondersteunde taal is, zoals PHP of Python, en geen image',
      'load balancer, schalen en geleidelijke updates met één upload van die code mee moeten komen',
      'iemand op de servers onder de applicatie moet kunnen inloggen',
    ],
    wrong: [
      {
        claim: 'Elastic Beanstalk kan mijn containers op Fargate draaien.',
        right:
          'Dat kan het niet. Beide branches voor containers, {elastic-beanstalk.docker.branches}, gebruiken EC2-instances, en de nieuwere vorm Cluster gebruikt nodes van EKS. Op Fargate kom je via ECS, EKS of Batch.',
      },
      {
        claim: 'Beanstalk en Fargate nemen me allebei de servers uit handen.',
        right:
          'Fargate wel: er is geen instance te zien of te patchen. Beanstalk neemt je het bouwen uit handen. De instances staan in jouw account, jij kiest hun grootte en aantal, en jij bepaalt wanneer ze een nieuwere platformversie krijgen.',
      },
      {
        claim: 'Op Fargate moet ik alles rond de container met de hand bouwen; alleen Beanstalk doet dat voor me.',
        right:
          'Voor een image is er ECS Express Mode: één aanroep maakt een service op Fargate met load balancer, HTTPS-adres en schaalbeleid. Bij code zonder image houdt Beanstalk zijn voorsprong.',
      },
    ],
  },
  'ecr-vs-eks': {
    verdict:
      'Geen keuze: EKS draait pods, ECR bewaart de images waaruit ze starten, en ze kunnen ook zonder elkaar, want EKS haalt images uit elk register en ECR bedient ook ECS en Lambda.',
    untangle:
      'Een node van EKS haalt de image op die het manifest noemt, en het inloggen bij ECR vraagt geen wachtwoord van jou. Als de webshop zijn website van ECS naar EKS bracht, bleef ECR precies zoals het is: de Deployment zou dezelfde image noemen.',
    first: [
      'manifesten je eigen images noemen en er geen registerwachtwoord in het cluster mag staan',
      'Helm-charts in hetzelfde register bewaard moeten worden als de images die ze installeren',
      'nodes in privésubnets zonder internet hun images moeten ophalen',
    ],
    second: [
      'Kubernetes pods moet plaatsen, herstarten en schalen op basis van manifesten die je al hebt',
      'de benodigde software als operator komt, die in een cluster draait',
      'meerdere teams hun containers gescheiden moeten draaien, in namespaces van één cluster',
    ],
    wrong: [
      {
        claim: 'Kubernetes brengt zijn eigen register mee, en ECR is dat van ECS.',
        right:
          'In een cluster zit geen register: elke node haalt de image uit het register dat in het manifest staat. ECR is ook geen deel van ECS; beide orkestrators kunnen er dezelfde image uit starten.',
      },
      {
        claim: 'EKS draait alleen images uit ECR.',
        right:
          'Elke OCI-image uit elk register dat de nodes kunnen bereiken, voldoet. ECR bespaart je een bewaard wachtwoord en de weg over internet, en zijn pull-through cache haalt images van Docker Hub binnen.',
      },
      {
        claim: 'EKS start een image niet als ECR er een kwetsbaarheid in heeft gevonden.',
        right:
          'Een scan meldt alleen. ECR levert een image met bevindingen net zo goed, en de regel die hem weigert, bouw je zelf, in de pipeline of in het cluster. Zonder instelling scant ECR niet eens.',
      },
    ],
  },
  'ecr-vs-batch': {
    verdict:
      'Twee uiteinden van één weg: ECR bewaart de image van een job, Batch draait hem als het zijn beurt is en er capaciteit is, dus het is nooit het een of het ander.',
    untangle:
      'De jobdefinitie in Batch noemt de image, en telkens als de job start, wordt die opgehaald, op Fargate met de uitvoeringsrol. In de webshop pusht de pipeline shop/report naar ECR en draait Batch hem elke nacht; ernaast staat shop/web, dat Batch nooit te zien krijgt.',
    first: [
      'je het programma van de job zelf maakt en alleen jouw rollen het mogen ophalen',
      'er honderden deeljobs tegelijk starten en een openbaar register hun pulls zou begrenzen',
      'een oude job te herhalen moet zijn met precies dezelfde image, aangewezen met de digest',
    ],
    second: [
      'één image vaak moet draaien, met steeds andere parameters, zodra er capaciteit is',
      'jobs na een fout herhaald moeten worden, volgens prioriteit moeten starten of op elkaar moeten wachten',
      'machines voor de jobs moeten komen en weer weg moeten als de wachtrij leeg is',
    ],
    wrong: [
      {
        claim: 'Een Batch-job is een image in ECR.',
        right:
          'De image is één regel van de jobdefinitie, naast commando, vCPU’s, geheugen, rollen, nieuwe pogingen en time-out. Meerdere definities kunnen dezelfde image gebruiken, en die mag ook uit een ander register komen.',
      },
      {
        claim: 'Door een nieuwe image in ECR draait Batch de job opnieuw.',
        right:
          'Een push start geen job. Iets moet hem indienen, een schema bijvoorbeeld, en dan gebruikt Batch de image die de jobdefinitie noemt. Staat er een versie in de tag, dan moet ook de definitie veranderen.',
      },
      {
        claim: 'Ook zonder internetadres vindt een job ECR, want het is allebei AWS.',
        right:
          'Op Fargate staat het publieke adres van een job standaard op {batch.fargate.public-ip.default}, dus in een privésubnet heeft hij een NAT-gateway nodig, of endpoints voor ECR en S3. Anders mislukt de pull, hoe goed de rol ook is.',
      },
    ],
  },
  'ecr-vs-ec2': {
    verdict:
      'Ze komen elkaar nauwelijks tegen: EC2 start servers uit machine-images, AMI’s, en ECR bewaart containerimages; alleen het woord image zet ze naast elkaar, tot een instance er een ophaalt.',
    untangle:
      'Op een instance van jezelf logt Docker bij ECR in met een token dat met de rol van de instance is aangevraagd, en haalt de image op. Hoort de instance bij ECS of EKS, dan regelt de orkestrator dat. De webshop heeft images in ECR en geen enkele instance, want de taken draaien op Fargate.',
    first: [
      'een programma als containerimage is verpakt en meerdere machines dezelfde versie moeten ophalen',
      'oude versies van een image een tijd moeten blijven en daarna volgens een regel vanzelf moeten verdwijnen',
      'een image die één keer gebouwd is, ook in andere regio’s of accounts nodig is',
    ],
    second: [
      'je een hele machine wilt starten, met een eigen kernel en drivers',
      'je de image op een eigen buildmachine uit Dockerfile en broncode wilt bouwen',
      'containers gewoon onder Docker moeten draaien, zonder orkestrator',
    ],
    wrong: [
      {
        claim: 'Een containerimage is een soort AMI, dus beide horen in ECR.',
        right:
          'Een AMI start een hele machine, met besturingssysteem en kernel, en hoort bij EC2. Een containerimage heeft geen kernel; er zit een applicatie in en wat die nodig heeft. Alleen dat, en andere OCI-artefacten, kan in ECR.',
      },
      {
        claim: 'Om een image uit ECR op te halen, heeft een instance de toegangssleutels van een gebruiker nodig.',
        right:
          'Een rol is genoeg. Het instance profile geeft hem aan de instance, de AWS CLI vraagt er een token mee aan dat {ecr.token.lifetime} geldig is, en daarmee logt Docker in. Er staat geen sleutel op de schijf.',
      },
      {
        claim: 'ECR bouwt de image uit mijn Dockerfile.',
        right:
          'ECR bewaart wat elders gebouwd is: op een laptop, in een pipeline, op een EC2-instance. De Dockerfile blijft bij de broncode en wordt nooit naar ECR gepusht.',
      },
    ],
  },
  'ecr-vs-elastic-beanstalk': {
    verdict:
      'Geen keuze: Beanstalk bouwt en draait een omgeving, ECR kan de containerimage bewaren die erin draait, en voor gewone broncode in een ondersteunde taal is geen register nodig.',
    untangle:
      'Op beide branches voor containers kan het bestand dat je uploadt een image in ECR noemen, en elke instance van de omgeving haalt die op. De webshop gebruikt ECR zonder Beanstalk: ECS en Batch halen de images op.',
    first: [
      'de omgeving containers draait en een pipeline de image één keer bouwt, in plaats van Beanstalk uit een Dockerfile',
      'dezelfde image ook op ECS, EKS of Batch moet draaien, zonder opnieuw gebouwd te worden',
      'meerdere omgevingen één privé-image ophalen en rollen bepalen welke dat mogen',
    ],
    second: [
      'instances, load balancer en uitrol rond je applicatie voor je opgezet moeten worden',
      'er broncode in een ondersteunde taal is en niemand een image wil maken',
      'nieuwe versies in groepjes uitgerold moeten worden, of door twee omgevingen te verwisselen',
    ],
    wrong: [
      {
        claim: 'Beanstalk bewaart de versies van mijn applicatie in ECR.',
        right:
          'Een applicatieversie is een pakket in een S3-bucket in dezelfde regio. Bij containers hoeft dat pakket alleen een image te noemen; de image zelf staat in het register waar je hem naartoe hebt gepusht.',
      },
      {
        claim: 'Voor Beanstalk moet ik mijn applicatie eerst in een image stoppen.',
        right:
          'Containers zijn één platform naast andere. Voor Go, Java, .NET, Node.js, PHP, Python en Ruby upload je de broncode, en er komt geen image of register aan te pas.',
      },
      {
        claim: 'Een omgeving mag images uit ECR ophalen, want beide staan in mijn account.',
        right:
          'Het ophalen gebeurt met de rechten van de instances. Hun instance profile moet het toestaan, voor alle repositories of voor de ene die nodig is; anders mislukt de uitrol bij de pull.',
      },
    ],
  },
  'eks-vs-batch': {
    verdict:
      'Voor services, en een paar jobs op een cluster dat toch al draait, is EKS genoeg; Batch is voor grote aantallen jobs die in de rij moeten, en kan ze op datzelfde cluster plaatsen.',
    untangle:
      'Batch zet jobs in de wachtrij en zoekt capaciteit; EKS kan daaronder in plaats van ECS de orkestrator zijn, op een cluster dat je al hebt. De webshop heeft Batch zonder EKS: het nachtrapport wordt door ECS op Fargate gestart. Op een cluster dat toch al draaide, kon het rapport een geplande Kubernetes-Job zijn.',
    first: [
      'programma’s blijven draaien: websites en API’s die in leven en bereikbaar moeten blijven',
      'er weinig jobs zijn en het team ze met dezelfde manifesten wil regelen als de rest',
      'jobs bij software horen die als operator komt en ze zelf start',
    ],
    second: [
      'niemand een cluster heeft en je er geen wilt betalen zolang er geen job draait',
      'jobs van meerdere teams concurreren en prioriteiten of een eerlijke verdeling (fair share) bepalen wie voorgaat',
      'één ingediende job voor duizenden deeljobs staat, met nieuwe pogingen en afhankelijkheden',
    ],
    wrong: [
      {
        claim: 'Batch-jobs draaien altijd op ECS.',
        right:
          'ECS is alleen de standaard. Een rekenomgeving kan ook naar een EKS-cluster wijzen, en dan draaien de jobs daar als pods. Fargate valt in dat geval af: de nodes zijn EC2-instances, On-Demand of Spot.',
      },
      {
        claim: 'Als ik EKS kies, maakt Batch het cluster.',
        right:
          'Het cluster moet er al zijn, en het kost {eks.price.cluster.standard|bare} per uur, of er nu jobs draaien of niet. Met ECS is er geen bedrag per cluster, dus kan Batch tussen jobs niets kosten.',
      },
      {
        claim: 'Kubernetes heeft Jobs, dus op EKS blijft er voor Batch niets over.',
        right:
          'Een Kubernetes-Job start pods en herhaalt wat mislukt. Batch zet er een wachtrij voor: prioriteiten, een verdeling over teams, array jobs, jobs die op andere wachten, en capaciteit die meegaat met wat er wacht.',
      },
    ],
  },
  'eks-vs-ec2': {
    verdict:
      'EKS vervangt EC2 niet, het staat er meestal op: EC2 levert de machines, EKS de control plane van Kubernetes die ze met pods vult, voor een bedrag per cluster.',
    untangle:
      'Nodes van EKS zijn EC2-instances in jouw account, tenzij pods naar Fargate of naar je eigen servers gaan; hoeveel van het onderhoud bij jou ligt, hangt af van het soort node. De webshop heeft geen EKS en geen instances: hij koos ECS op Fargate, omdat niemand er Kubernetes kent.',
    first: [
      'containers via de Kubernetes-API over meerdere machines verdeeld moeten worden',
      'de software die je nodig hebt als Helm-chart of operator wordt geleverd',
      'meerdere teams een groep machines delen en er namespaces, quota en rechten in nodig hebben',
    ],
    second: [
      'de software geen container is en een eigen server wil',
      'pods van EKS een GPU, Arm, Windows of Spot nodig hebben, wat Fargate hun niet biedt',
      'je elk onderdeel van Kubernetes zelf wilt beheren, ook de control plane',
    ],
    wrong: [
      {
        claim: 'Met EKS gaan de instances me niet meer aan.',
        right:
          'Met Auto Mode beheert AWS ze. In een managed node group werkt AWS de nodes bij, maar pas als jij de update start; self-managed nodes zijn helemaal van jou. In alle drie de gevallen staan de instances in jouw account en op jouw rekening.',
      },
      {
        claim: 'Kubernetes is gratis, dus EKS kost niet meer dan zijn instances.',
        right:
          'Een cluster kost vóór de eerste node {eks.price.cluster.standard|bare} per uur, {eks.month.standard} in een maand, en {eks.price.cluster.extended|bare} per uur zodra zijn versie in uitgebreide ondersteuning valt. De instances komen daar nog bij.',
      },
      {
        claim: 'Kubernetes dat ik zelf op EC2 installeer, is EKS zonder het bedrag per cluster.',
        right:
          'De API is dezelfde, maar ook de control plane is dan van jou. EKS verdeelt minstens {eks.control-plane.api-servers.min} API-servers en {eks.control-plane.etcd-members} exemplaren van etcd over {eks.control-plane.zones} Availability Zones en vervangt wat uitvalt; zelf heb je daar instances en mensen voor nodig.',
      },
    ],
  },
  'eks-vs-elastic-beanstalk': {
    verdict:
      'Beanstalk als één webapplicatie online moet zonder dat iemand Kubernetes leert; EKS als je juist Kubernetes wilt, voor veel services, teams of locaties, en iemand de upgrades bijhoudt.',
    untangle:
      'EKS is een orkestrator, waarvoor je manifesten schrijft; Beanstalk is een platform, waaraan je een applicatie geeft. In de nieuwere vorm Cluster maakt en beheert Beanstalk zelf een EKS-cluster; in Standard gebruikt het EC2-instances. De webshop nam geen van beide: met ECS op Fargate schalen de onderdelen los van elkaar, zonder Kubernetes.',
    first: [
      'er manifesten, charts of operators zijn en dezelfde ook op een tweede plek moeten draaien',
      'veel services van meerdere teams één platform delen, verdeeld met namespaces',
      'elke container los van de andere moet schalen',
    ],
    second: [
      'één applicatie in een ondersteunde taal van een upload naar een webadres moet',
      'een klein team geen tijd heeft voor versies van Kubernetes en rechten in een cluster',
      'het uurbedrag van een cluster zwaarder zou wegen dan de applicatie die erop draait',
    ],
    wrong: [
      {
        claim: 'Beanstalk en EKS hebben niets met elkaar te maken.',
        right:
          'Sinds {elastic-beanstalk.cluster.launched} heeft Beanstalk de vorm Cluster, die een containerimage draait op een EKS-cluster dat Beanstalk in jouw account maakt en beheert. Een tekst of examenvraag die geen vorm noemt, bedoelt nog steeds omgevingen op EC2-instances.',
      },
      {
        claim: 'Beanstalk is een klein Kubernetes: het verdeelt mijn containers ook over de machines.',
        right:
          'In Standard wordt er niets verdeeld. Elke instance van de omgeving draait dezelfde containers, dus een drukke container neemt de andere mee als hij schaalt. Op EKS heeft elke Deployment een eigen aantal pods.',
      },
      {
        claim: 'Wat op Beanstalk begint, kan later zonder meer naar EKS.',
        right:
          'Code en image verhuizen mee; de omgeving met haar instellingen bestaat alleen in Beanstalk. Op EKS moet iemand nieuwe manifesten schrijven, nodes en load balancing kiezen, en vanaf dan de Kubernetes-versie bijwerken.',
      },
    ],
  },
  'batch-vs-ec2': {
    verdict:
      'Geen keuze, want de een start de ander: Batch bepaalt wanneer een job draait, start er EC2-instances voor en ruimt ze daarna op, tenzij het Fargate gebruikt en er geen instance van jou bij komt kijken.',
    untangle:
      'Op EC2-capaciteit kiest Batch instances in jouw account uit de types die je toestaat, tussen een minimum en een maximum aan vCPU’s; over de machine-image beslis jij. Het nachtrapport van de webshop doet het zonder: zijn vier vCPU’s passen op Fargate.',
    first: [
      'werk in porties komt die mogen wachten en er alleen instances mogen zijn zolang er werk is',
      'jobs herhaald, geordend of aan elkaar gekoppeld moeten worden zonder dat je er zelf een script voor schrijft',
      'Spot Instances het werk moeten doen en een job die zijn instance verliest, opnieuw moet starten',
    ],
    second: [
      'een job een GPU, meerdere nodes tegelijk of meer dan {batch.fargate.vcpu.max} nodig heeft',
      'een job langer kan duren dan {batch.fargate.duration.guaranteed|form=sentence}, want dat belooft Fargate niet',
      'een programma nooit ophoudt, of een server met besturingssysteem voor zichzelf wil',
    ],
    wrong: [
      {
        claim: 'Een cronjob op een kleine EC2-instance doet hetzelfde als Batch.',
        right:
          'Hij start op tijd, en daar blijft het bij. Voor de instance betaal je dag en nacht, het is één machine in één Availability Zone, en niemand start een mislukte job opnieuw. Batch heeft alleen machines zolang er jobs zijn en probeert volgens regels opnieuw.',
      },
      {
        claim: 'Batch draait op EC2 of op Spot, en op niets anders.',
        right:
          'De soorten capaciteit zijn {batch.compute.types}. En Spot is geen tweede soort machine: het is dezelfde capaciteit van EC2 of Fargate voor een lagere prijs, die AWS mag terugnemen.',
      },
      {
        claim: 'Als ik de rekenomgeving uitschakel, kosten haar instances niets meer.',
        right:
          'Ze neemt geen nieuwe jobs aan, maar haar minimum aan vCPU’s blijft draaien, en voor die instances betaal je. Zet het minimum op nul of verwijder de omgeving.',
      },
    ],
  },
  'batch-vs-elastic-beanstalk': {
    verdict:
      'Ze komen elkaar alleen bij achtergrondwerk tegen: een worker van Beanstalk past bij kleine berichten die een webapplicatie de hele dag doorgeeft, Batch bij lange of zware jobs, waarna de machines weer verdwijnen.',
    untangle:
      'Batch draait containers die eindigen. Beanstalk houdt een applicatie in de lucht, en zijn worker tier haalt berichten uit een SQS-wachtrij, op instances die blijven. Een nachtrapport kan bij beide; in de webshop heeft Batch het, omdat geen instance de hele dag moet wachten op één uur werk.',
    first: [
      'een job urenlang rekent, of veel vCPU’s of een GPU wil',
      'er tussen twee jobs niets mag draaien en je dan geen capaciteit wilt betalen',
      'jobs op elkaar wachten of met elkaar concurreren, en prioriteiten beslissen',
    ],
    second: [
      'mensen op antwoord wachten: een website of een API in één pakket',
      'een webapplicatie de hele dag kleine stukjes werk doorgeeft en hetzelfde team de worker schrijft',
      'er broncode is en niemand er een image voor wil bouwen',
    ],
    wrong: [
      {
        claim: 'Beanstalk is voor websites; voor alles op de achtergrond heb je Batch nodig.',
        right:
          'Beanstalk heeft een omgevingslaag voor achtergrondwerk, {elastic-beanstalk.tier.worker}, die berichten uit een SQS-wachtrij haalt. Het verschil zit in de machines: die van een omgeving blijven, die van Batch komen en gaan met de jobs.',
      },
      {
        claim: 'Ik upload mijn code naar Batch, net als naar Beanstalk.',
        right:
          'Batch neemt geen broncode aan. Je bouwt een containerimage, pusht die naar een register en noemt hem in een jobdefinitie; Beanstalk draait code in een ondersteunde taal zonder enige image.',
      },
      {
        claim: 'Beide zijn gratis, dus voor een nachtelijke job kosten ze evenveel.',
        right:
          'Geen van beide heeft een eigen prijs, maar wat ze draaien wel. Een omgeving houdt haar instances dag en nacht, tenzij je haar met de hand pauzeert. Batch op Fargate, of op EC2 met een minimum van nul, heeft tussen jobs geen capaciteit te betalen.',
      },
    ],
  },
  'ec2-vs-elastic-beanstalk': {
    verdict:
      'De machines zijn dezelfde: Beanstalk als een gewone webapplicatie load balancer, schalen en uitrol kant-en-klaar moet krijgen, EC2 zelf als elk onderdeel jouw eigen ontwerp moet volgen.',
    untangle:
      'Beanstalk is geen tweede soort server. Het bouwt in jouw account een omgeving met {elastic-beanstalk.resources} en rolt je versies uit op de instances. De webshop heeft geen van beide: de website draait als containers op ECS met Fargate.',
    first: [
      'de software geen webapplicatie is: een mailserver, een Windows-programma, een eigen database',
      'een bestaande server moet verhuizen zoals hij is, met alles wat erop geïnstalleerd staat',
      'netwerk, Auto Scaling group en uitrol tot de laatste instelling je eigen sjabloon moeten volgen',
    ],
    second: [
      'één webapplicatie in een ondersteunde taal snel online moet en niemand de onderdelen eromheen in elkaar wil zetten',
      'versies in groepjes uitgerold en teruggedraaid moeten worden zonder eigen scripts',
      'de gezondheid van instances en applicatie vanaf de eerste dag op één plek te zien moet zijn',
    ],
    wrong: [
      {
        claim: 'Beanstalk doet meer dan EC2, dus het kost meer.',
        right:
          'Beanstalk heeft geen prijs. Je betaalt de instances, volumes en load balancer die het maakt, alsof je ze zelf had gemaakt. Duurder uit ben je hooguit door een onderdeel dat je anders had weggelaten, zoals de load balancer.',
      },
      {
        claim: 'Met Beanstalk zijn de servers niet meer van mij.',
        right:
          'Het zijn EC2-instances in jouw account; jij kiest hun grootte en aantal. AWS brengt platformversies met een gepatcht besturingssysteem uit, maar je omgeving neemt die pas als jij dat zegt of managed updates aanzet.',
      },
      {
        claim: 'Een instance van Beanstalk kan ik met de hand inrichten, net als elke andere.',
        right:
          'Dat kan, tot hij wordt vervangen: de nieuwe instance komt uit de configuratie en mist wat jij deed. Zulke wijzigingen horen in de configuratie van de omgeving, bijvoorbeeld in .ebextensions.',
      },
    ],
  },
};
