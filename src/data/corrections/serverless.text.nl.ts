import type {CorrectionTexts} from '../schema';
import type {corrections} from './serverless';

export const texts = {
  'api-gateway-has-three-api-types': {
    claim: 'API Gateway biedt RESTful API’s en WebSocket-API’s: twee soorten.',
    right:
      'Het zijn er drie: REST-API’s, HTTP-API’s en WebSocket-API’s. De eerste twee zijn allebei RESTful. De HTTP-API is de lichte variant en begint bij {api-gateway.price.http.tier1}, tegenover {api-gateway.price.rest.tier1} voor de REST-API, die meer functies heeft.',
    why: '“RESTful” dekt twee producten met één woord, en aantekeningen van voor de HTTP-API’s konden de derde soort niet kennen.',
  },
  'api-gateway-http-apis-are-restful': {
    claim: 'Een HTTP-API is geen REST-API, dus voor een RESTful API heb je de REST-soort nodig.',
    right:
      'In API Gateway zijn REST-API en HTTP-API productnamen. Een RESTful API bouw je met allebei; het REST-product voegt er onder meer API-sleutels met gebruiksplannen, validatie van verzoeken, een cache, AWS WAF en privé-endpoints aan toe.',
    why: 'Eén product draagt de naam van de architectuurstijl, waardoor het lijkt alsof het andere die stijl mist.',
  },
  'api-gateway-is-no-load-balancer': {
    claim: 'API Gateway en een Application Load Balancer doen hetzelfde werk.',
    right:
      'Een load balancer verdeelt verzoeken over targets die jij draait, en je betaalt hem zolang hij bestaat. API Gateway beheert een API: het kan controleren wie er aanroept, beperken hoe vaak, API-sleutels eisen en verzoeken omvormen, en je betaalt per verzoek. Ze gaan ook samen: via een VPC link kan een API vóór een load balancer staan.',
    why: 'Allebei nemen ze HTTPS-verzoeken van het internet aan, en allebei kunnen ze een Lambda-functie aanroepen.',
  },
  'api-gateway-is-throttled': {
    claim: 'API Gateway is serverless en schaalt dus onbeperkt.',
    right:
      'Het schaalt inderdaad vanzelf, maar binnen een quotum: {api-gateway.throttle.rate} voor alle API’s van een account in een regio, met een emmer voor pieken (burst) van {api-gateway.throttle.burst}, en in sommige nieuwere regio’s minder. Daarboven krijgen aanroepers status {api-gateway.throttle.status}; het tempo kan op verzoek omhoog.',
    why: '“Serverless en schaalbaar” is hoe de dienst wordt samengevat, en het quotum staat op een andere pagina.',
  },
  'api-gateway-timeout-can-be-raised': {
    claim: 'Elke aanroep via API Gateway eindigt na 29 seconden, en daar is niets aan te doen.',
    right:
      'Voor REST-API’s is {api-gateway.timeout.rest.max} alleen het standaardplafond: sinds {api-gateway.timeout.rest.raisable.since} kun je voor regionale en private REST-API’s meer aanvragen, en een gestreamd antwoord mag {api-gateway.streaming.duration.max} duren. HTTP-API’s stoppen wel bij {api-gateway.timeout.http.max}, en dat kan niet omhoog.',
    why: 'Jarenlang was het een harde limiet, en de foutcode 504 die erbij hoorde is wat iedereen onthoudt.',
  },
  'batch-can-be-serverless': {
    claim: 'Batch is serverless, net als Lambda; of juist andersom: Batch is nooit serverless.',
    right:
      'Dat hangt af van de capaciteit. Met Fargate is er geen instance om voor te zorgen, dus is de job serverless. Met EC2-capaciteit start en stopt Batch de instances voor je, maar ze draaien in jouw account en jij kiest types en images.',
    why: 'In beide gevallen start je nooit zelf een server, en een tabel met één cel voor “serverless” laat geen ruimte voor “dat hangt ervan af”.',
  },
  'batch-disk-depends-on-capacity': {
    claim: 'De schijf van een Batch-job is altijd EBS of instance store.',
    right:
      'Dat klopt op EC2. Op Fargate krijgt een job tijdelijke opslag (ephemeral storage), in te stellen van {batch.fargate.ephemeral.min} tot {batch.fargate.ephemeral.max}, en jobs kunnen ook Amazon EFS of S3 Files koppelen.',
    why: 'De regel komt uit de tijd dat elke Batch-job op een EC2-instance draaide.',
  },
  'batch-jobs-come-from-job-definitions': {
    claim: 'Een Batch-job is gedefinieerd als een Docker-image.',
    right:
      'Een job wordt beschreven door een jobdefinitie (job definition): die noemt de image en voegt vCPU’s, geheugen, het commando, rollen, nieuwe pogingen en een time-out toe. De image is er één regel van, en elke containerimage voldoet, niet alleen een die met Docker is gebouwd.',
    why: 'De image is het deel dat je zelf maakt, en dus het deel dat je onthoudt.',
  },
  'batch-launches-more-than-ec2': {
    claim: 'Batch start EC2-instances of Spot Instances, en verder niets.',
    right:
      'De soorten capaciteit van een rekenomgeving (compute environment) zijn {batch.compute.types}; Batch kan jobs ook op een EKS-cluster plaatsen en trainingsjobs voor SageMaker in de wachtrij zetten. En Spot is geen tweede soort machine naast EC2: het is een manier om dezelfde EC2-instances te kopen.',
    why: 'Toen Batch nieuw was, waren dit de enige keuzes, en cursusaantekeningen noemen ze nog steeds.',
  },
  'batch-runs-on-eks-too': {
    claim: 'Batch-jobs draaien altijd op ECS.',
    right:
      'ECS is de standaard, maar een rekenomgeving (compute environment) kan in plaats daarvan EKS gebruiken. Op ECS kunnen de jobs op hun beurt op EC2-instances, op Fargate of op Managed Instances draaien.',
    why: 'Voordat Batch EKS ondersteunde, was ECS het hele antwoord.',
  },
  'batch-scale-is-not-a-hundred-jobs': {
    claim: 'AWS Batch is gemaakt voor zo’n honderd jobs tegelijk.',
    right:
      'Eén array job kan {batch.array.size.max} deeljobs bevatten, en een account kan {batch.quota.submitted-jobs} jobs in de toestand SUBMITTED hebben. Grote aantallen jobs zijn juist waar de dienst voor is.',
    why: 'Eén verkeerd scheidingsteken, 100,00 in plaats van 100.000, maakt van honderdduizend honderd.',
  },
  'batch-time-limit-on-fargate': {
    claim: 'Batch heeft helemaal geen tijdslimiet.',
    right:
      'Een job zonder eigen time-out draait tot hij klaar is, en AWS stelt geen bovengrens; een time-out die je zelf instelt is minstens {batch.timeout.min}. Op Fargate kan een job er echter niet op rekenen langer dan {batch.fargate.duration.guaranteed} te draaien.',
    why: 'Naast de korte limiet van Lambda vormt “geen limiet” een mooie tegenpool in een tabel.',
  },
  'cloud-and-on-premises-compared': {
    claim: 'Cloud of on-premises is alleen de vraag waar de servers staan.',
    right:
      'Het verandert ook wat je betaalt en beslist: gebruik in plaats van een aankoop vooraf, capaciteit die de vraag volgt in plaats van een schatting, en een deel van de verantwoordelijkheid bij AWS. Regels over gegevens, heel korte afstanden of oude systemen kunnen redenen zijn om on-premises te blijven, en ECS Anywhere of EKS Hybrid Nodes kan een brug slaan.',
    why: 'De plaats is wat je ziet; de aantekeningen waaruit deze site is ontstaan hadden de kop wel, maar lieten hem leeg.',
  },
  'ec2-is-not-a-managed-service': {
    claim: 'EC2 is een beheerde dienst: je huurt servers die AWS onderhoudt.',
    right:
      'AWS onderhoudt het gebouw, de hardware en de hypervisor. Het gastbesturingssysteem, de updates, de software erop en de firewallregels zijn van jou. Dat maakt EC2 infrastructure as a service, de minst beheerde van de rekendiensten hier.',
    why: 'Niemand hoeft nog met hardware te sjouwen, en dat voelt al alsof alles onderhouden wordt.',
  },
  'ec2-runs-until-you-stop-it': {
    claim: 'Een EC2-instance draait altijd door.',
    right:
      'Hij draait tot je hem stopt of beëindigt. Zolang hij draait betaal je, of er nu werk is of niet; stop je hem, dan betaal je niet meer voor de instance, al kosten de EBS-volumes nog wel geld. Een testserver mag ’s nachts slapen.',
    why: 'Vergeleken met een functie die alleen tijdens een gebeurtenis bestaat, lijkt een server blijvend.',
  },
  'ec2-scales-automatically': {
    claim: 'EC2 schalen betekent altijd met de hand servers toevoegen en weghalen.',
    right:
      'Een Auto Scaling group doet het voor je: die start en beëindigt instances tussen een minimum en een maximum dat jij instelt, op basis van een metric, een schema of een voorspelling. Jouw deel is de configuratie, en een applicatie die ertegen kan dat instances komen en gaan.',
    why: 'Bij één losse instance moet inderdaad iemand ingrijpen, en daar komt de tegenstelling met Lambda vandaan; een Spaanse versie maakte van “scaling means intervention” zelfs “aanzienlijke schaling”.',
  },
  'lambda-bill-needs-a-sum': {
    claim: 'Wie de twee tarieven van Lambda kent, weet wat een functie kost.',
    right:
      'De tarieven worden pas een rekening in een som: verzoeken tegen {lambda.price.request|bare} per miljoen, plus verzoeken maal seconden maal gigabytes geheugen tegen {lambda.price.gb-second.x86.tier1} op x86, elk na aftrek van het gratis deel van de maand. Het eigen voorbeeld van AWS, een mobiele backend, komt op {lambda.example.mobile-backend} per maand.',
    why: 'Aantekeningen nemen de tarieven over en houden daar op, en aan een prijs met zeven of meer decimalen zie je niet wat een maand kost.',
  },
  'lambda-billing-has-more-parts': {
    claim: 'Bij Lambda betaal je voor aanroepen en duur, en verder nergens voor.',
    right:
      'Verzoeken ({lambda.price.request|bare} per miljoen) en duur vormen de basis. Afhankelijk van wat je aanzet, betaal je ook voor tijdelijke opslag boven {lambda.tmp.default}, ingerichte gelijktijdigheid (provisioned concurrency), SnapStart voor Python en .NET, het streamen van antwoorden, grote asynchrone gebeurtenissen (events) en de bewerkingen van durable functions.',
    why: 'Toen Lambda jong was, was dat de hele prijslijst, en voor een eenvoudige functie is het nog steeds de hele rekening.',
  },
  'lambda-billing-is-per-millisecond': {
    claim: 'Lambda rondt elke uitvoering af naar boven op 100 milliseconden.',
    right:
      'Sinds {lambda.change.billing-per-millisecond} wordt de gefactureerde duur naar boven afgerond op {lambda.price.rounding}. Een heel korte functie betaalt dus nauwelijks meer dan ze gebruikt.',
    why: 'Dat was de regel in de eerste zes jaar van Lambda, en prijstabellen uit die tijd staan nog steeds online.',
  },
  'lambda-cold-starts-are-billed': {
    claim: 'Een koude start kost tijd, maar geen geld.',
    right:
      'Sinds {lambda.change.init-billing} hoort de initialisatie van een nieuwe uitvoeringsomgeving bij elke functie tot de gefactureerde duur. Weinig afhankelijkheden en korte opstartcode schelen nu dus ook geld.',
    why: 'Tot die dag betaalde een gewone functie, een zipbestand op een beheerde runtime, er niet voor, en dat is de soort die de meeste tutorials gebruiken.',
  },
  'lambda-disk-can-grow': {
    claim: 'Een Lambda-functie heeft alleen een kleine tijdelijke schijf.',
    right:
      'De map /tmp begint op {lambda.tmp.default} en kan tot {lambda.tmp.max} worden ingesteld. Ze blijft tijdelijk; voor bestanden die de uitvoeringsomgeving moeten overleven kan een functie Amazon EFS of S3 Files koppelen.',
    why: 'Jarenlang was de standaardgrootte de enige grootte.',
  },
  'lambda-free-compute-is-in-gb-seconds': {
    claim: 'Het gratis tegoed van Lambda bevat 400.000 GB, of zelfs maar 400 GB, aan rekenwerk.',
    right:
      'De eenheid is de GB-seconde: geheugen in gigabytes maal looptijd in seconden. Elke maand zijn {lambda.free.gb-seconds} gratis. Dat is {lambda.free.seconds.1024-mb} draaien met één gigabyte geheugen, of {lambda.free.seconds.128-mb} met {lambda.memory.min}.',
    why: '“GBs” leest als het meervoud van gigabyte, en buiten een rekening kom je zelden een eenheid tegen die twee grootheden vermenigvuldigt.',
  },
  'lambda-free-tier-returns-every-month': {
    claim: 'Het eerste miljoen Lambda-verzoeken is één keer gratis, of hooguit in het eerste jaar van een account.',
    right:
      '{lambda.free.requests} verzoeken en {lambda.free.gb-seconds} zijn elke maand gratis, zonder einddatum. Ze tellen één keer voor het hele account en niet per functie, en functies met ingerichte gelijktijdigheid (provisioned concurrency) vallen erbuiten.',
    why: 'Veel aanbiedingen van AWS liepen inderdaad na een jaar af, en het getal wordt meestal genoemd zonder “per maand” erbij.',
  },
  'lambda-gb-seconds-per-dollar': {
    claim: 'Na het gratis tegoed koop je voor één dollar 600.000 GB-seconden Lambda.',
    right:
      'Voor één dollar krijg je ongeveer {lambda.gb-seconds-per-dollar.x86|round=1} op x86 en ongeveer {lambda.gb-seconds-per-dollar.arm|round=2} op Arm. De hoeveelheid uit de bewering kost {lambda.cost.600000-gb-seconds.x86} op x86 en {lambda.cost.600000-gb-seconds.arm} op Arm.',
    why: 'Er sloop een nul te veel in een zin die daarna van aantekening naar aantekening is overgeschreven, en bijna niemand rekent een deling met zeven decimalen na.',
  },
  'lambda-has-more-limits-than-time': {
    claim: 'EC2 wordt begrensd door CPU en RAM, Lambda alleen door tijd: uitvoeringen zijn kort.',
    right:
      '“Kort” is een getal: hooguit {lambda.timeout.max} per aanroep, en {lambda.timeout.default} zolang je de time-out niet aanpast. Een functie heeft ook een plafond voor geheugen ({lambda.memory.max}), tijdelijke opslag ({lambda.tmp.max}) en een synchrone gebeurtenis ({lambda.payload.sync.request.max}). Een EC2-instance heeft geen tijdslimiet en is zo groot als het type dat je kiest uit meer dan {ec2.instance-types.count}.',
    why: 'De tegenstelling past op één regel, en de tijd is de limiet waar mensen het eerst tegenaan lopen.',
  },
  'lambda-integrations-are-many-not-all': {
    claim: 'Lambda is met elke AWS-dienst geïntegreerd.',
    right:
      'Veel diensten kunnen een functie starten, op drie manieren: sommige sturen een gebeurtenis, zoals S3, SNS en EventBridge; sommige worden via een event source mapping uitgelezen, zoals SQS, Kinesis en DynamoDB Streams; en sommige roepen de functie aan en wachten, zoals API Gateway en de Application Load Balancer. Met de rest praat je code via de AWS SDK, net als elk ander programma.',
    why: 'Vanuit een functie bereik je met de SDK inderdaad bijna alles, waardoor een dienst aanroepen en door een dienst gestart worden door elkaar gaan lopen.',
  },
  'lambda-is-not-a-task-service': {
    claim: 'Lambda is een gebeurtenisgestuurde taakdienst.',
    right:
      'Lambda is gebeurtenisgestuurde, serverless rekenkracht: er komt een gebeurtenis (event) binnen en de handler van je functie draait in een uitvoeringsomgeving. Een taak (task) hoort bij Amazon ECS: een draaiend exemplaar van een taakdefinitie met een of meer containers.',
    why: 'Taak is een alledaags woord voor een stuk werk, en oudere beschrijvingen van Lambda gebruikten het losjes.',
  },
  'lambda-memory-and-network': {
    claim: 'Meer geheugen geeft een functie altijd meer CPU en meer netwerk.',
    right:
      'De CPU groeit altijd mee met het geheugen: bij {lambda.memory.per-vcpu} hoort één volle vCPU. De netwerkbandbreedte groeit pas mee sinds {lambda.change.network-bandwidth}, vanaf {lambda.network.scaling.memory-min} en voor functies buiten een VPC.',
    why: 'De oude vuistregel noemde beide in één adem, terwijl AWS alleen de CPU documenteerde.',
  },
  'lambda-reserved-concurrency-is-free': {
    claim: 'Gereserveerde gelijktijdigheid (reserved concurrency) kost extra.',
    right:
      'Reserveren is gratis: een deel van de {lambda.concurrency.default} gelijktijdige uitvoeringen van het account staat dan apart voor één functie, en meer dan dat deel krijgt die functie ook niet. Voor ingerichte gelijktijdigheid (provisioned concurrency) betaal je wel, omdat die omgevingen klaarhoudt, of er nu een verzoek komt of niet.',
    why: 'De twee namen lijken op elkaar, en iets reserveren kost meestal geld.',
  },
  'lambda-runs-any-language': {
    claim: 'Lambda draait alleen de talen op de lijst van AWS.',
    right:
      'De lijst noemt de beheerde runtimes, die AWS bijwerkt. Met een OS-only runtime breng je er zelf een mee voor elke taal die op Linux draait, en een containerimage van hooguit {lambda.image.max} kan bevatten wat je code maar nodig heeft.',
    why: 'Cursustabellen zetten “beperkte runtimes” bij Lambda naast “elke runtime” bij Batch, en de eigen runtime valt daartussen weg.',
  },
  'lambda-time-limit-has-exceptions': {
    claim: 'Niets in Lambda kan langer draaien dan 15 minuten.',
    right:
      '{lambda.timeout.max} is de limiet van één aanroep van een gewone functie. Op Managed Instances mag een asynchrone aanroep of een aanroep via een event source mapping {lambda.timeout.managed-instances.max} duren, een MicroVM leeft hooguit {lambda.microvm.duration.max}, en een durable function kan zich met pauzes over hooguit {lambda.durable.execution.max} uitstrekken.',
    why: 'Jarenlang was dit het enige antwoord, en voor een gewone functie is het dat nog steeds.',
  },
  'lightsail-costs-can-rise': {
    claim: 'Bij Lightsail is de prijs van het plan de hele rekening, wat er ook gebeurt.',
    right:
      'De prijs van een plan heeft een maandelijks plafond. Daarbovenop kunnen uitgaand dataverkeer boven de bundel komen, snapshots voor {lightsail.snapshot.price}, extra schijven voor {lightsail.disk.price}, en een vast IP-adres voor {lightsail.static-ip.unattached.price|bare} per uur zodra het langer dan {lightsail.static-ip.unattached.grace} nergens aan hangt.',
    why: '“Laag en voorspelbaar” is het verkoopargument, en voor een kleine site is het plan vaak ook de hele rekening.',
  },
  'lightsail-has-more-than-servers': {
    claim: 'Lightsail bestaat uit virtuele servers, opslag, databases en een netwerk.',
    right:
      'De lijst is langer geworden: ook containerservices, objectopslag in buckets, CDN-distributies, load balancers en DNS-zones horen bij Lightsail.',
    why: 'Lightsail begon als een eenvoudige server tegen een vaste prijs, en de oude lijst beschrijft nog steeds de kern.',
  },
  'lightsail-high-availability-is-built': {
    claim: 'Lightsail heeft uit zichzelf hoge beschikbaarheid.',
    right:
      'Eén instance staat in één Availability Zone en valt samen met die zone uit. Hoge beschikbaarheid bouw je zelf: minstens {lightsail.high-availability.instances.min} instances in verschillende zones achter een load balancer, een databaseplan met hoge beschikbaarheid, of een containerservice met meer dan één node.',
    why: 'Cursusaantekeningen zeggen “heeft hoge beschikbaarheid”, en dat klopt voor wat je kunt bouwen, niet voor wat je krijgt.',
  },
  'lightsail-reaches-other-services': {
    claim: 'Lightsail staat los van de rest van AWS.',
    right:
      'Instances kunnen via VPC peering met je andere resources praten, al is dat alleen met de standaard-VPC van de regio, en een snapshot van een instance kun je naar EC2 exporteren als je uit het plan groeit. Wat je niet krijgt, is een VPC naar eigen ontwerp.',
    why: 'Lightsail heeft een eigen console, een eigen netwerk en eigen plannen, en lijkt daardoor een aparte cloud.',
  },
  'lightsail-scales-by-hand': {
    claim: 'Lightsail kan niet schalen.',
    right:
      'Het schaalt niet automatisch, maar je kunt het met de hand doen: een grotere instance maken van een snapshot, meer instances achter de load balancer zetten, of een containerservice een grotere power of tot {lightsail.container.scale.max} nodes geven.',
    why: '“Niet automatisch schalen” wordt ingekort tot “niet schalen”, vooral in een vertaling.',
  },
  'lightsail-stopped-instances-cost': {
    claim: 'Een gestopte Lightsail-instance kost niets, net als bij EC2.',
    right:
      'In Lightsail betaal je voor het plan tot je de instance verwijdert, of die nu draait of stilstaat. Bij EC2 betaal je na het stoppen niet meer voor de instance, terwijl de EBS-volumes geld blijven kosten.',
    why: 'Beide diensten hebben een stopknop met hetzelfde woord erop.',
  },
  'rds-is-a-service-not-a-database': {
    claim: 'RDS is de SQL-database van AWS.',
    right:
      'RDS is een beheerde dienst die een database-engine naar keuze draait: {rds.engines}. AWS zorgt voor inrichten, updates, back-ups en failover; het schema, de query’s, de parameters en wie er verbinding mag maken blijven bij jou.',
    why: 'De naam eindigt op “database service”, en in een diagram staat hij getekend als één database.',
  },
  'runtime-is-not-running-time': {
    claim: '“Limited runtimes” betekent dat de looptijd van Lambda beperkt is, terwijl die van Batch van ECS afhangt.',
    right:
      'Een runtime is de taalomgeving die je code uitvoert, zoals Node.js of Python. Hoelang de code mag draaien is een andere limiet: {lambda.timeout.max} voor een aanroep van Lambda. Batch neemt elke runtime die je in een containerimage kunt stoppen.',
    why: 'Woord voor woord vertaald wordt runtime in het Nederlands en het Spaans een tijdsduur, en één verschoven cel in een tabel doet de rest.',
  },
  's3-is-object-storage': {
    claim: 'Een S3-bucket is een harde schijf op internet.',
    right:
      'S3 is objectopslag: een bucket bevat objecten, elk met een sleutel (key), de data en wat metadata, en je bereikt ze met HTTPS-verzoeken. Een object vervang je normaal in zijn geheel in plaats van het ter plekke te bewerken, en een map is niet meer dan het begin van een sleutel. De bucket is de bak; S3 is de dienst.',
    why: 'De console toont buckets met mappen en bestanden, precies zoals een schijf.',
  },
  's3-is-private-by-default': {
    claim: 'Bestanden in S3 kan iedereen overal openen.',
    right:
      'Het adres is vanaf internet bereikbaar, maar een nieuwe bucket weigert openbare toegang: Block Public Access staat aan en access control lists staan uit. Iemand komt er alleen in via een policy, een rol of een vooraf ondertekende URL (presigned URL) die jij geeft.',
    why: '“Overal toegankelijk” gaat over het netwerk, en lekken uit verkeerd ingestelde buckets haalden het nieuws.',
  },
  'serverless-can-cost-more': {
    claim: 'Serverless is altijd goedkoper.',
    right:
      'Betalen naar gebruik wint als de belasting klein is of in pieken komt, omdat stilstaan niets of weinig kost. Een gelijkmatige belasting dag en nacht is op instances vaak goedkoper, zeker met een Savings Plan; en Fargate rekent de grootte die je aanvraagt zolang de taak draait, druk of niet. Alleen de som voor je eigen belasting beslist.',
    why: 'Het eerste kleine project past in het gratis tegoed, en van daaruit is doortrekken verleidelijk.',
  },
  'serverless-has-limits': {
    claim: 'Serverless schaalt onbeperkt en onmiddellijk.',
    right:
      'Het schaalt binnen quota. Een account begint met {lambda.concurrency.default} gelijktijdige Lambda-uitvoeringen per regio, een functie krijgt er hooguit {lambda.scaling.environments} omgevingen per {lambda.scaling.interval} bij, en Fargate begint met {fargate.quota.vcpu.on-demand} tegelijk. AWS verhoogt quota op verzoek; de database achter je functies heeft eigen limieten.',
    why: 'In een demo haalt niemand een quotum, en “automatisch” klinkt als “onbeperkt”.',
  },
  'serverless-has-servers': {
    claim: 'Serverless betekent dat er geen servers zijn.',
    right:
      'Er zijn wel servers; AWS bezit ze, werkt ze bij en schaalt ze, en jij ziet ze niet. Je code, de rechten, de netwerkinstellingen en de gegevens blijven jouw verantwoordelijkheid.',
    why: 'De naam zegt het, en vergeleken met zelf machines beheren voelt het ook zo.',
  },
  'serverless-is-not-new': {
    claim: 'Serverless is een nieuw paradigma.',
    right:
      'Lambda werd aangekondigd in {lambda.change.announced}. Serverless is een gevestigde manier van bouwen, met bekende sterke kanten, limieten en prijzen.',
    why: 'Elke cursus brengt het als het nieuwe alternatief voor servers, en die zin gaat langer mee dan de cursus.',
  },
  'serverless-is-wider-than-functions': {
    claim: 'Serverless betekent dat je alleen functies uitrolt.',
    right:
      'Functies zijn er één onderdeel van. Fargate draait containers, S3 bewaart objecten, DynamoDB bewaart tabellen, SQS bewaart berichten, API Gateway beantwoordt verzoeken: bij geen ervan heb je een server te beheren, en geen ervan is een functie.',
    why: 'Lambda maakte het woord bekend, waardoor “functies” en “serverless” synoniemen werden.',
  },
  'services-differ-by-layer': {
    claim: 'Lambda, Batch, API Gateway en Lightsail zijn vier manieren om hetzelfde te doen.',
    right:
      'Ze zitten op verschillende lagen. API Gateway is de voordeur en voert geen code van jou uit, Lambda draait een functie per gebeurtenis, Batch zet lange jobs in de rij en zoekt er capaciteit voor, en Lightsail bundelt een server met wat een kleine site nodig heeft. Meerdere ervan kunnen in één systeem staan.',
    why: 'Cursussen behandelen ze in één hoofdstuk onder “overige diensten”, en de afbeelding die ze had moeten ordenen ontbrak in de aantekeningen.',
  },
} as const satisfies CorrectionTexts<typeof corrections>;
