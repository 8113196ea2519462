import type {CorrectionTexts} from '../schema';
import type {corrections} from './containers';

export const texts = {
  'alb-is-the-only-load-balancer': {
    claim: 'ECS werkt alleen met de Application Load Balancer.',
    right:
      'Een service kan achter elk van deze staan: {ecs.load-balancer.types}. Voor verkeer tussen services is er Service Connect, dat geen load balancer nodig heeft.',
    why: 'De meeste handleidingen publiceren een website, en voor HTTP is de Application Load Balancer de gewone keuze.',
  },
  'beanstalk-always-creates-an-ecs-cluster': {
    claim: 'Als Elastic Beanstalk een container draait, bouwt het daarvoor een ECS-cluster.',
    right:
      'Elastic Beanstalk heeft deze platform branches voor containers: {elastic-beanstalk.docker.branches}. Alleen de ECS-branch, met een {elastic-beanstalk.ecs-branch.file} van versie {elastic-beanstalk.ecs-branch.file-version}, maakt een cluster; de Docker-branch draait Docker rechtstreeks op EC2-instances. Geen van beide gebruikt Fargate.',
    why: 'AWS beschrijft beide branches naast elkaar, en een ECS-cluster lijkt de vanzelfsprekende plek voor elke container.',
  },
  'beanstalk-differs-only-in-control': {
    claim: 'ECS is Elastic Beanstalk met meer knoppen om aan te draaien.',
    right:
      'Ook de eenheid verschilt. Elastic Beanstalk beheert een omgeving van EC2-instances die allemaal dezelfde containers draaien; ECS beheert services die los van elkaar schalen en op Fargate kunnen draaien.',
    why: 'Beide beginnen bij een image en eindigen bij een website, en Beanstalk kan onder water zelfs ECS gebruiken.',
  },
  'capacity-provider-is-an-ec2-resource': {
    claim: 'Een capacity provider is een EC2-resource voor een Auto Scaling group.',
    right:
      'Hij hoort bij ECS: in CloudFormation is het type AWS::ECS::CapacityProvider. Er zijn meerdere soorten ({ecs.capacity-provider.types}), en alleen EC2_AUTOSCALING wijst naar een Auto Scaling group van jou.',
    why: 'De eerste capacity provider die je maakt, zit om een Auto Scaling group heen, en dan lijken die twee één ding.',
  },
  'cluster-auto-scaling-is-always-needed': {
    claim: 'Om in ECS te schalen moet je altijd ook de EC2-instances van het cluster schalen.',
    right:
      'Dat tweede niveau bestaat alleen voor EC2-capaciteit in een Auto Scaling group. Fargate heeft geen instances om toe te voegen, en Managed Instances komen en gaan zonder Auto Scaling group van jou.',
    why: 'Uitleg over schalen in ECS begint meestal bij EC2, waar extra taken zonder extra instances blijven wachten.',
  },
  'cluster-is-a-group-of-servers': {
    claim: 'Een ECS-cluster is een verzameling servers.',
    right:
      'Een cluster is een logische groep van services en taken, met de capaciteit die ze mogen gebruiken. Met alleen Fargate zit er geen enkele server in.',
    why: 'Overal elders in de informatica is een cluster een groep machines.',
  },
  'container-and-image-are-the-same': {
    claim: 'Een container en een containerimage zijn twee woorden voor hetzelfde.',
    right:
      'De image is het sjabloon, in lagen opgebouwd en alleen-lezen; de container is een draaiend exemplaar ervan. Van één image kunnen tegelijk vele containers draaien.',
    why: 'In de omgang heet alles “de container”, of je nu bouwt, pusht of draait, en de tools verbeteren je zelden.',
  },
  'container-image-is-like-an-ami': {
    claim: 'Een containerimage is hetzelfde idee als een AMI.',
    right:
      'Beide zijn sjablonen, maar een AMI start een hele machine met besturingssysteem en kernel. Een containerimage bevat de applicatie en wat die nodig heeft, geen kernel, en images kunnen lagen delen.',
    why: 'De vergelijking helpt wie EC2 al kent, en voor de helft klopt ze.',
  },
  'container-instance-is-managed-by-ecs': {
    claim: 'Voor een EC2-instance in een cluster zorgt ECS.',
    right:
      'Een containerinstance is een EC2-instance van jou met de ECS-agent, aangemeld bij een cluster. ECS plaatst er taken op; het besturingssysteem en de patches blijven jouw werk. Dat neemt AWS alleen over met een andere soort capaciteit, ECS Managed Instances.',
    why: 'ECS bepaalt wat er op de instance draait, en dat lijkt op beheren.',
  },
  'container-links-connect-containers': {
    claim: 'Je verbindt containers met elkaar via container links.',
    right:
      'Links zijn een oude Docker-functie, en ECS accepteert ze alleen in de netwerkmodus {ecs.links.network-mode}, dus niet op Fargate. Containers in één awsvpc-taak bereiken elkaar via localhost; tussen services gebruik je Service Connect of een load balancer.',
    why: 'Oude teksten over Docker en Beanstalk gebruikten overal links, en de instelling bestaat nog.',
  },
  'containers-always-share-a-kernel': {
    claim: 'Containers delen de kernel van hun host altijd met alle andere containers.',
    right:
      'Op één machine klopt dat. Op Fargate is elke taak of pod geïsoleerd en deelt die geen kernel, CPU, geheugen of netwerkinterface met een andere; alleen de containers binnen dezelfde taak of pod delen.',
    why: 'De gedeelde kernel is in elk leerboek hét verschil tussen containers en virtuele machines.',
  },
  'containers-keep-their-files': {
    claim: 'Wat een container op zijn schijf schrijft, staat er na een herstart nog.',
    right:
      'De schijf van een taak verdwijnt met de taak, en de vervanger begint leeg. Een Fargate-taak heeft {fargate.ephemeral-storage.included} tijdelijke opslag, hooguit {fargate.ephemeral-storage.max}; wat moet blijven, hoort in een volume zoals EFS, in S3 of in een database.',
    why: 'Op een server of een laptop staan de bestanden er de volgende ochtend gewoon nog.',
  },
  'containers-mean-ecs': {
    claim: 'Containers op AWS, dat zijn ECS, ECR en Fargate.',
    right:
      'Er is een tweede orkestrator op dezelfde laag: EKS, dat Kubernetes draait. ECR en Fargate werken met beide.',
    why: 'Korte inleidingen volgen één route langs de diensten en bewaren Kubernetes voor later.',
  },
  'containers-run-only-in-the-cloud': {
    claim: 'AWS-containers draaien in de cloud, en on-premises is een andere wereld.',
    right:
      'ECS Anywhere meldt je eigen servers aan als capaciteit. EKS Hybrid Nodes, sinds {eks.hybrid-nodes.since}, voegt ze als nodes toe aan een cluster waarvan de control plane bij AWS draait; met EKS Anywhere draai je alles zelf.',
    why: 'Cloud en on-premises worden meestal als tegenpolen uitgelegd, en dan blijft wat ertussen ligt ongenoemd.',
  },
  'docker-is-what-aws-runs': {
    claim: 'ECS, ECR en EKS zijn diensten voor Docker-containers.',
    right:
      'Ze nemen elke image in het OCI-formaat aan, met welke tool je die ook bouwde, en ECR bewaart ook andere OCI-artefacten. De nodes van EKS draaien {eks.container-runtime}; het onderdeel waarmee Kubernetes Docker kon gebruiken, verdween met versie {eks.dockershim.removed-in}.',
    why: 'Docker heeft containers groot gemaakt, en velen zeggen nog steeds Docker als ze container bedoelen.',
  },
  'ecr-is-a-repository': {
    claim: 'ECR staat voor Elastic Container Repository.',
    right:
      'De R is van Registry. Je account heeft per regio één privéregister; daarin zitten repository’s, en een repository bevat de versies van een image.',
    why: 'Wat je in de console aanmaakt, is een repository, en de twee woorden lijken op elkaar.',
  },
  'ecr-is-private-only': {
    claim: 'ECR is een privéregister.',
    right:
      'Er zijn privérepository’s en openbare repository’s. De openbare staan op {ecr.registry.public.address}, en daar kan iedereen zonder account images ophalen.',
    why: 'In de meeste cursussen push je alleen een eigen applicatie, en die gaat naar een privérepository.',
  },
  'ecr-serves-only-ecs-and-fargate': {
    claim: 'Images in ECR kun je met ECS of met Fargate draaien.',
    right:
      'EKS, Lambda, een EC2-instance, je laptop: alles wat het OCI-protocol spreekt en toestemming heeft, kan ze ophalen. Fargate is geen afnemer op zichzelf; het haalt op voor ECS of voor EKS.',
    why: 'De eerste oefening is bijna altijd ECR met ECS op Fargate.',
  },
  'ecr-stores-the-dockerfile': {
    claim: 'In ECR bewaar je de Dockerfile van een applicatie.',
    right:
      'ECR bewaart de image die gebouwd is. De Dockerfile is het recept om die te bouwen en blijft bij de broncode.',
    why: 'Dockerfile, bouwen en pushen volgen in elke handleiding direct op elkaar.',
  },
  'ecs-anywhere-is-new-and-complete': {
    claim: 'ECS kan nu op je eigen servers alles wat het in de cloud kan, met het nieuwe ECS Anywhere.',
    right:
      'ECS Anywhere is er sinds {ecs.anywhere.launched}, en het kan minder: geen Elastic Load Balancing, geen service discovery, geen awsvpc en geen capacity providers. Elke aangemelde machine kost {ecs.anywhere.price|bare} per uur; het past bij werk dat verwerkt en verstuurt, minder bij een website.',
    why: 'Een zin uit de aankondiging houdt het woord “nu” nog jaren, en de uitzonderingen staan op een andere pagina.',
  },
  'ecs-balances-the-load': {
    claim: 'ECS verdeelt het verkeer over de containers.',
    right:
      'Dat doet Elastic Load Balancing. ECS zet elke taak van een service in de target group en haalt die er weer uit als de taak stopt; zonder load balancer wordt er niets verdeeld.',
    why: 'Je stelt de load balancer in het formulier van ECS in, en daardoor lijkt hij bij ECS te horen.',
  },
  'ecs-compares-only-with-lambda-and-beanstalk': {
    claim: 'De diensten om ECS mee te vergelijken zijn Lambda en Elastic Beanstalk.',
    right:
      'EKS staat het dichtst bij, met Kubernetes; Batch werkt wachtrijen met jobs in containers af; Lightsail draait kleine containers voor een vaste prijs; Express Mode van ECS maakt in één aanroep een webservice van een image. App Runner is sinds {ecs.app-runner.closed} dicht voor nieuwe klanten.',
    why: 'Het lijstje komt uit een tijd waarin een aantal hiervan nog niet bestond.',
  },
  'ecs-costs-extra': {
    claim: 'Je betaalt voor ECS zelf, boven op de machines.',
    right:
      'Voor taken in de cloud kost de orkestratie door ECS niets; je betaalt voor de capaciteit, de load balancer, de logs en het verkeer. EKS rekent wel een bedrag per cluster: {eks.price.cluster.standard|bare} per uur.',
    why: 'Van een dienst die zoveel doet, verwacht je een regel op de rekening.',
  },
  'ecs-fits-every-workload': {
    claim: 'Wat je ook wilt draaien, zet het in een container op ECS.',
    right:
      'Code die kort draait na een gebeurtenis is eenvoudiger op Lambda, zolang die binnen {lambda.timeout.max} klaar is; een team dat de Kubernetes-API nodig heeft, neemt EKS; een statische site heeft alleen S3 nodig. ECS past bij containers die lang draaien en geen Kubernetes nodig hebben.',
    why: 'Aantekeningen beschrijven wat een dienst kan, en zelden wanneer je hem laat liggen.',
  },
  'ecs-is-a-group-of-ec2-machines': {
    claim: 'ECS is een logische groep EC2-machines, een configuratie om ze goed te benutten.',
    right:
      'ECS is een orkestrator die AWS draait: die bepaalt wat waar draait, houdt dat zo en verbindt het. De logische groep is het cluster, een onderdeel ervan; en EC2 is maar één soort capaciteit, naast Fargate, Managed Instances en je eigen servers.',
    why: 'Met EC2-capaciteit zie je vooral je eigen instances, en de scheduler blijft buiten beeld.',
  },
  'ecs-needs-ec2-instances': {
    claim: 'Bij ECS moet je EC2-instances regelen en onderhouden.',
    right:
      'Alleen als je voor EC2-capaciteit kiest. Fargate heeft geen instances om te onderhouden, en Managed Instances patcht en vervangt AWS; eigen servers kun je aanmelden met ECS Anywhere.',
    why: 'Veel aantekeningen zetten “ECS” tegenover “Fargate” en bedoelen ECS op EC2.',
  },
  'ecs-replaces-every-stopped-task': {
    claim: 'Als een container uitvalt, brengt ECS die weer terug.',
    right:
      'Een service vervangt de taken die wegvallen. Een taak die je los start, wordt niet vervangen als die stopt.',
    why: 'Bijna elk voorbeeld draait een service, en dan lijkt het vervangen iets van ECS in het algemeen.',
  },
  'ecs-replaces-the-server': {
    claim: 'Van de klassieke opzet naar ECS gaan betekent containers neerzetten waar eerst servers stonden.',
    right:
      'Wat ECS vervangt, is het werk eromheen: in plaats van een machine per applicatie, installeren met de hand, herstarten via cron en regels in een load balancer heb je een image, een taakdefinitie en een service die het gewenste aantal taken in stand houdt. Daaronder staan nog steeds machines, van jou of van AWS.',
    why: 'Een plaatje van de oude en de nieuwe opzet toont de blokken, niet het handwerk ertussen.',
  },
  'ecs-runs-the-containers-itself': {
    claim: 'ECS is de plek waar containers draaien.',
    right:
      'Containers draaien op capaciteit: EC2, Fargate, Managed Instances of eigen servers. ECS is de laag daarboven, die bepaalt waar een taak komt, het juiste aantal in leven houdt en ze verbindt.',
    why: '“Containers draaien op ECS” is de gewone manier om het te zeggen.',
  },
  'ecs-scales-without-being-told': {
    claim: 'ECS voegt uit zichzelf containers toe en haalt ze weg, afhankelijk van het verkeer.',
    right:
      'Een nieuwe service houdt vast aan het gewenste aantal taken, ook op Fargate, tot je een minimum, een maximum en een scaling policy instelt. De policy verschuift dan dat aantal ({auto-scaling.ecs.dimension}), dus er komen en gaan hele taken met al hun containers.',
    why: '“Schaalbaar” en “schaalt automatisch” staan in beschrijvingen dicht bij elkaar, en in de meeste voorbeelden heeft een taak maar één container.',
  },
  'ecs-vocabulary-is-cluster-and-container': {
    claim: 'Om ECS te begrijpen heb je twee woorden nodig: cluster en container.',
    right:
      'Tussen die twee liggen de woorden waar het om gaat. Een taakdefinitie (task definition) is het recept, voor hooguit {ecs.task-definition.containers.max} containers; een taak is een draaiend exemplaar ervan; een service houdt een aantal taken in leven; een capacity provider zegt waarop ze mogen draaien.',
    why: '“Container” kent iedereen al, en de console vraagt als eerste om een cluster.',
  },
  'eks-cluster-is-free': {
    claim: 'Kubernetes is open source, dus bij EKS betaal je alleen voor de nodes.',
    right:
      'Elk cluster kost {eks.price.cluster.standard|bare} per uur voordat er een node draait; dat is {eks.month.standard} per maand. Zodra de Kubernetes-versie in uitgebreide ondersteuning (extended support) zit, wordt dat {eks.price.cluster.extended|bare} per uur. Nodes, Fargate, schijven en load balancers komen daarbovenop.',
    why: 'De software zelf is inderdaad gratis, en ECS, de andere orkestrator, kent zo’n bedrag niet.',
  },
  'eks-is-fully-managed': {
    claim: 'Bij EKS beheert AWS het hele Kubernetes-cluster.',
    right:
      'AWS draait de control plane, verdeeld over {eks.control-plane.zones} Availability Zones. Nodes, add-ons en versie-upgrades zijn van jou, tenzij je Auto Mode gebruikt, waarbij AWS ook de nodes beheert, of Fargate, waar geen nodes zijn om voor te zorgen.',
    why: '“Beheerde Kubernetes” klinkt als alles.',
  },
  'eks-is-the-same-in-every-cloud': {
    claim: 'Kubernetes is cloud-onafhankelijk, dus een applicatie op EKS verhuist ongewijzigd naar elke cloud.',
    right:
      'De Kubernetes-API is overal gelijk. Wat eromheen zit niet: rechten van pods via IAM, load balancers en opslag ({eks.storage.drivers}) zijn van AWS en moet je bij een verhuizing vervangen.',
    why: 'Overdraagbaarheid is het bekendste voordeel van Kubernetes, en voor de API klopt dat ook.',
  },
  'eks-runs-only-on-ec2-and-fargate': {
    claim: 'Pods op EKS draaien op EC2-instances die jij beheert, of op Fargate.',
    right:
      'Sinds {eks.auto-mode.since} is er ook Auto Mode, waarin AWS de EC2-nodes maakt, patcht en verwijdert, en zijn er Hybrid Nodes, machines in je eigen datacenter. EC2-nodes kunnen ook op Outposts of in een Local Zone staan.',
    why: 'Jarenlang waren die twee het hele antwoord, en oudere aantekeningen en vragen geven het nog.',
  },
  'eks-version-stays-as-it-is': {
    claim: 'Een Kubernetes-versie op EKS kan blijven zolang het cluster werkt.',
    right:
      'Een versie heeft {eks.support.standard.duration} standaardondersteuning (standard support) en {eks.support.extended.duration} uitgebreide ondersteuning (extended support), die per cluster meer kost; daarna upgradet AWS de control plane hoe dan ook. Na een upgrade kun je binnen {eks.version.rollback.window} één versie terug.',
    why: 'Bij een dienst die beheerd heet, lijken versies een zaak van de aanbieder.',
  },
  'fargate-bills-what-you-use': {
    claim: 'Bij Fargate betaal je voor de CPU en het geheugen die je container echt gebruikt.',
    right:
      'Je betaalt voor de vCPU en het geheugen die de taak aanvraagt, druk of niet, vanaf het begin van het downloaden van de image tot de taak stopt: per seconde, op Linux met een minimum van {fargate.price.duration.min}.',
    why: '“Betalen naar gebruik” zegt men van de hele cloud, en Lambda komt daar met zijn prijs veel dichter bij.',
  },
  'fargate-has-no-quota': {
    claim: 'Op Fargate kun je vanaf de eerste dag zoveel taken starten als je wilt.',
    right:
      'Standaard is het quotum {fargate.quota.vcpu.on-demand} On-Demand tegelijk per account en regio; je kunt het laten verhogen en het groeit met het gebruik mee. Ook het starten van taken is begrensd, op den duur tot {fargate.quota.launch.sustained} per seconde.',
    why: 'Niemand ziet de machines, en dan lijkt de voorraad eindeloos.',
  },
  'fargate-is-an-alternative-to-ecs': {
    claim: 'Fargate is een alternatief voor ECS: je start je containers met het een of met het ander.',
    right:
      'Fargate is capaciteit en plant zelf niets in: ECS of EKS vraagt het om plek voor een taak of pod. Wat het vervangt, zijn EC2-instances.',
    why: 'In aantekeningen krijgen de twee vaak kopjes naast elkaar, met dezelfde eerste regel eronder.',
  },
  'fargate-is-an-integration-of-ecs': {
    claim: 'ECS combineren met andere diensten betekent combineren met Fargate.',
    right:
      'Fargate is waar ECS op draait. De diensten om het mee te combineren: ECR voor images, Elastic Load Balancing en Service Connect voor verkeer, IAM voor rechten, Secrets Manager voor secrets, EFS of EBS voor bestanden, CloudWatch voor logs en alarmen, EventBridge voor taken op gezette tijden.',
    why: 'Fargate is de dienst die het vaakst samen met ECS wordt genoemd.',
  },
  'fargate-leaves-nothing-to-set-up': {
    claim: 'Fargate heeft geen servers en AWS zorgt voor de infrastructuur, dus ik hoef niets meer te doen.',
    right:
      'Er zijn wel servers, en die kiest, patcht en vervangt AWS. VPC, subnets en security groups, IAM-rollen, taakgrootte, scaling policy, image en data stel je nog steeds zelf in.',
    why: 'Serverless belooft meer dan het betekent, en vergeleken met het onderhoud van instances lijkt de rest nauwelijks infrastructuur.',
  },
  'fargate-provisions-the-containers': {
    claim: 'Fargate maakt de containers, en ECS gebruikt ze.',
    right:
      'Het is andersom: ECS besluit dat er een taak moet starten, en Fargate levert er een plek voor met de gevraagde CPU en het gevraagde geheugen.',
    why: 'De woorden “ECS met Fargate” zeggen niet wie wat aan wie vraagt.',
  },
  'fargate-removes-cluster-and-orchestration': {
    claim: 'Met Fargate is er geen cluster en geen orkestratie meer.',
    right:
      'Alleen de servers zijn weg. Elke taak hoort nog bij een cluster, ECS orkestreert die nog steeds, en over netwerk, rollen, taakgrootte en schalen beslis jij.',
    why: 'Beschrijvingen van Fargate zeggen dat je geen servers of clusters meer hoeft te beheren, en dat lees je gauw als het einde van clusters.',
  },
  'fargate-takes-any-size': {
    claim: 'Op Fargate vraag je precies de CPU en het geheugen die je nodig hebt.',
    right:
      'Je kiest uit vaste maten, van {fargate.vcpu.min} tot {fargate.vcpu.max}, en bij elke maat horen bepaalde hoeveelheden geheugen, hooguit {fargate.memory.max}.',
    why: 'In een taakdefinitie zijn het twee vrije velden, en op EC2 wordt bijna elk getal aangenomen.',
  },
  'lambda-is-the-only-way-without-servers': {
    claim: 'ECS heeft servers nodig en draait containers; Lambda is serverless en draait code.',
    right:
      'ECS op Fargate is ook serverless, en een Lambda-functie kan in een containerimage verpakt zijn. Het verschil is de vorm van het werk: een Lambda-functie reageert op gebeurtenissen en een gewone is binnen {lambda.timeout.max} klaar; een taak draait zo lang die wil en kost al die tijd geld.',
    why: 'De vergelijking stamt uit de tijd vóór Fargate en vóór containerimages in Lambda.',
  },
  'microservice-is-a-process': {
    claim: 'Een microservice is een deel van de applicatie dat in een eigen proces draait.',
    right:
      'Het kenmerk van een microservice is dat één team er eigenaar van is en die los van de andere kan uitrollen en schalen. Op ECS is dat meestal een service met een eigen taakdefinitie; hoeveel processen daarin draaien, is bijzaak.',
    why: 'Het proces is wat je kunt zien, en als vuistregel gaat het vaak op.',
  },
  'microservices-cost-nothing': {
    claim: 'Microservices hebben alleen maar voordelen boven één grote applicatie.',
    right:
      'Aanroepen binnen een programma worden aanroepen over een netwerk dat traag kan zijn of kan uitvallen; data raakt verspreid over meerdere opslagplaatsen; er komen meer uitrollen, versies van API’s en logs om te volgen. Een klein team met één product is vaak beter af met één applicatie.',
    why: 'Inleidingen laten de winst van grote bedrijven zien en laten de rekening weg.',
  },
  'microservices-need-containers': {
    claim: 'Microservices en containers horen bij elkaar: het een gaat niet zonder het ander.',
    right:
      'Geen van beide heeft de ander nodig. Microservices draaien ook als Lambda-functies of op EC2-instances, en in een container past net zo goed één grote applicatie.',
    why: 'Ze werden in dezelfde jaren populair en delen in de meeste cursussen een hoofdstuk.',
  },
  'microservices-withstand-failures': {
    claim: 'Bij microservices krijg je isolatie van storingen en hoge beschikbaarheid cadeau.',
    right:
      'Beide kunnen, geen van beide komt vanzelf. Een trage service legt ook haar aanroepers stil, tenzij die time-outs hebben, een begrensd aantal nieuwe pogingen en een antwoord voor als die plat ligt; en elk deel heeft meerdere taken in meer dan één Availability Zone nodig. Een keten van services die allemaal moeten antwoorden, is minder vaak bereikbaar dan elk ervan apart.',
    why: 'Losse blokken in een schema zien eruit alsof er niets van het ene naar het andere kan overslaan.',
  },
  'network-of-a-task-is-that-of-its-host': {
    claim: 'Een container zit altijd achter het adres van de machine waarop hij draait.',
    right:
      'Dat hangt af van de netwerkmodus: {ecs.network-modes}. Met awsvpc, de enige modus op Fargate, heeft elke taak een eigen netwerkinterface, privéadres en security groups. Een taakdefinitie voor Linux op EC2 die geen modus noemt, krijgt {ecs.network-mode.default}.',
    why: 'Zo doet Docker het op een laptop, met poorten die naar de host verwijzen.',
  },
  'push-the-image-and-ecs-runs-it': {
    claim: 'Bouw een image, push die naar ECR, en ECS draait hem.',
    right:
      'Voor de push log je in, met een token dat {ecr.token.lifetime} geldig is. Daarna komt wat ECS nodig heeft: een taakdefinitie die de image noemt, een uitvoeringsrol die hem mag ophalen, een netwerk, en een service met een gewenst aantal taken. Alleen pushen start niets.',
    why: 'Een schema met drie pijlen laat de stukken tussen pushen en draaien weg.',
  },
  'registry-is-part-of-a-container': {
    claim: 'Een register om images te delen zit bij containers inbegrepen, via Docker Hub.',
    right:
      'Een register is een dienst op zichzelf, los van de containers die het gebruiken. Docker Hub is er een en Amazon ECR is dat van AWS; een container brengt geen register mee.',
    why: 'Docker haalt images van Docker Hub als je niets anders zegt, en dan valt het register niet op.',
  },
  'scaling-policies-are-services': {
    claim: 'Target tracking, step scaling en scheduled scaling zijn diensten van AWS.',
    right:
      'Eén dienst doet het werk, Application Auto Scaling. De typen policy die deze kent, zijn {auto-scaling.policy-types}; scheduled scaling is geen policy maar een actie op een vaste tijd.',
    why: 'Ze hebben elk een eigen pagina en een eigen naam, zoals diensten.',
  },
  'scheduled-scaling-sets-the-number-of-tasks': {
    claim: 'Scheduled scaling stelt op een vaste tijd het aantal taken in.',
    right:
      'Het verandert de minimum- en maximumcapaciteit; het aantal taken verschuift alleen als het daarbuiten valt, en andere policy’s werken daarbinnen door. Een schema heeft een van deze vormen: {auto-scaling.scheduled.formats}; de tijdzone is {auto-scaling.scheduled.time-zone.default} als je geen andere noemt.',
    why: 'Opsommingen van soorten schalen noemen het meestal zonder verdere uitleg.',
  },
  'step-scaling-is-called-step-tracking': {
    claim: 'De tegenhanger van target tracking is step tracking.',
    right:
      'Die heet step scaling en volgt niets. Je maakt zelf een CloudWatch-alarm en zegt hoever er bij een kleine en hoever er bij een grote overschrijding geschaald wordt, met {auto-scaling.step.adjustment-types}. Voor CPU of verzoeken raadt AWS target tracking aan.',
    why: 'Twee namen in één lijstje krijgen al gauw hetzelfde einde.',
  },
  'target-tracking-has-a-threshold': {
    claim: 'Een target-trackingpolicy zegt: boven de 80 procent komt er een taak bij.',
    right:
      'Een doel is een waarde om bij in de buurt te blijven, naar beide kanten, zoals de stand van een thermostaat; Application Auto Scaling maakt de alarmen zelf. Bij een doel van 70 procent worden vier taken die op 90 draaien er zes (4 × 90 / 70, naar boven afgerond). Grenzen met stappen horen bij step scaling.',
    why: 'Een grens waarboven een alarm afgaat, kent iedereen van monitoring.',
  },
  'target-tracking-takes-any-metric': {
    claim: 'Target tracking werkt met elke CloudWatch-metric.',
    right:
      'De metric moet dalen als er taken bij komen, zoals gemiddelde CPU of verzoeken per target; het totale aantal verzoeken doet dat niet. Klaar voor ECS zijn {auto-scaling.target-tracking.metrics}, en een eigen metric mag ook.',
    why: 'In het formulier kies je een metric, en het zegt er niet bij welke kunnen werken.',
  },
  'task-has-one-role': {
    claim: 'Een taak heeft één IAM-rol, en die dekt alles.',
    right:
      'Er zijn er twee. De uitvoeringsrol (task execution role) is voor ECS zelf, voordat je code draait: de image ophalen, secrets lezen, logs schrijven. De taakrol (task role) is voor je code, bijvoorbeeld om uit S3 te lezen.',
    why: 'Ze staan in dezelfde taakdefinitie, en in het Engels verschillen de namen één woord.',
  },
  'three-kinds-of-scaling': {
    claim: 'ECS kent drie manieren van schalen: target tracking, step en scheduled.',
    right:
      'Sinds {auto-scaling.predictive.since} is er een vierde, predictive scaling. Die voorspelt op basis van hooguit {auto-scaling.predictive.history.max} historie en voegt alleen taken toe; een nieuwe policy begint in de modus {auto-scaling.predictive.mode.default} en verandert niets tot je hem omzet.',
    why: 'Jarenlang was het lijstje compleet, en de meeste aantekeningen zijn ouder dan de vierde.',
  },
  'virtual-machine-has-its-own-hardware': {
    claim: 'Elke virtuele machine heeft een eigen besturingssysteem en eigen hardware nodig.',
    right:
      'Een eigen besturingssysteem wel. De hardware die ze ziet, is virtueel: een hypervisor verdeelt één fysieke machine over meerdere virtuele.',
    why: 'Van binnenuit heeft een virtuele machine schijven, geheugen en processors zoals elke andere.',
  },
  'virtualization-is-ec2': {
    claim: 'Servervirtualisatie is een ander woord voor een EC2-instance.',
    right:
      'Virtualisatie is de techniek, en die bestaat in elk datacenter. Een EC2-instance is een virtuele server die AWS ermee maakt en verhuurt; de bare-metal-instancetypes van EC2 doen het zelfs zonder hypervisor ertussen.',
    why: 'Op AWS is de instance de enige kant van virtualisatie die je tegenkomt.',
  },
} as const satisfies CorrectionTexts<typeof corrections>;
