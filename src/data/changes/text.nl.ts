import type {ChangeTexts} from '../schema';
import type {changes} from './changes';

export const texts = {
  '2026-09-elastic-beanstalk-cluster-mode': {
    what: 'Elastic Beanstalk kan containers op {elastic-beanstalk.cluster.orchestrator} draaien: Cluster Mode, naast de EC2-omgevingen die nu Beanstalk Standard heten.',
    answer: 'Een examenvraag over Elastic Beanstalk bedoelt nog altijd omgevingen op EC2-instances; nooit Fargate.',
  },
  '2023-11-eks-pod-identity': {
    what: 'EKS Pod Identity geeft een pod een IAM-rol zonder OIDC-provider.',
    answer:
      'Voor AWS-rechten in een pod is Pod Identity nu het eenvoudigere antwoord. IAM roles for service accounts, die een OIDC-provider nodig hebben, werken nog steeds; eerder waren die het juiste antwoord.',
  },
  '2023-11-lambda-scaling-rate': {
    what: 'Elke Lambda-functie schaalt zelfstandig, met hooguit {lambda.scaling.environments} omgevingen per {lambda.scaling.interval}.',
    answer:
      'Antwoord met dit tempo per functie. Een piek (burst) die per regio verschilt en door alle functies wordt gedeeld, was eerder het juiste antwoord.',
  },
  '2023-12-eks-access-entries': {
    what: 'Toegang tot een EKS-cluster kun je via de EKS-API geven, met access entries.',
    answer:
      'Wie een cluster mag gebruiken, stel je in met access entries. De aws-auth-ConfigMap in het cluster bewerken was eerder de enige manier; de modi zijn nu {eks.auth.modes}.',
  },
  '2024-02-ec2-public-ipv4-charged': {
    what: 'AWS rekent {ec2.public-ipv4.price|bare} per uur voor elk publiek IPv4-adres, ook als het in gebruik is.',
    answer:
      'Tel elk publiek IPv4-adres van instances, load balancers en NAT-gateways mee: {ec2.public-ipv4.month} per maand. “Een Elastic IP is gratis zolang het aan een draaiende instance hangt” klopte eerder.',
  },
  '2024-04-eks-extended-support-charged': {
    what: 'Een cluster op een Kubernetes-versie in uitgebreide ondersteuning (extended support) kost {eks.price.cluster.extended}.',
    answer:
      'De prijs van een cluster hangt af van de versie: {eks.price.cluster.standard} tijdens de standaardondersteuning, daarna {eks.price.cluster.extended}. Eén prijs voor elk cluster klopte eerder.',
  },
  '2024-06-api-gateway-timeout': {
    what: 'De integratietime-out van regionale en private REST-API’s kan op verzoek hoger dan {api-gateway.timeout.rest.max}.',
    answer:
      'Noem {api-gateway.timeout.rest.max} als standaard voor REST-API’s, niet als muur; HTTP-API’s stoppen wel bij {api-gateway.timeout.http.max}. “Het kan nooit langer duren” klopte eerder.',
  },
  '2024-11-ecs-predictive-scaling': {
    what: 'Een ECS-service kan op een voorspelling schalen: predictive scaling kijkt {auto-scaling.predictive.horizon} vooruit.',
    answer:
      'ECS-services kennen vier soorten schalen: target tracking, step, scheduled en predictive scaling. Drie, zonder de voorspelling, klopte eerder.',
  },
  '2024-11-lambda-snapstart-python-dotnet': {
    what: 'SnapStart werkt ook voor Python en .NET.',
    answer:
      'SnapStart is een antwoord op koude starts in Java, Python en .NET; voor de laatste twee betaal je ervoor. “Alleen Java” klopte eerder.',
  },
  '2024-12-eks-auto-mode': {
    what: 'EKS Auto Mode laat AWS ook de nodes van een cluster draaien.',
    answer:
      'Met Auto Mode maakt, patcht en vervangt AWS ook de nodes. “Bij EKS zorg je altijd zelf voor de EC2-nodes” klopte eerder, en klopt zonder Auto Mode nog steeds.',
  },
  '2024-12-eks-hybrid-nodes': {
    what: 'EKS Hybrid Nodes koppelt machines in je eigen datacenter aan een cluster in AWS.',
    answer:
      'Voor Kubernetes on-premises met een control plane die AWS beheert, is Hybrid Nodes het antwoord. EKS Anywhere, waarbij je ook de control plane zelf draait, kwam eerder het dichtst in de buurt.',
  },
  '2025-03-api-gateway-dual-stack': {
    what: 'Endpoints en domeinnamen van API Gateway kunnen dual-stack zijn, met IPv4 en IPv6.',
    answer: 'REST-, HTTP- en WebSocket-API’s zijn ook via IPv6 aan te roepen. “Alleen IPv4” klopte eerder.',
  },
  '2025-06-ecs-logs-non-blocking': {
    what: 'De standaardmodus voor het afleveren van containerlogs in ECS werd {ecs.logs.mode.default}.',
    answer:
      'Standaard gooit een volle logbuffer nu berichten weg en draait de applicatie door. Dat de applicatie wacht (blocking), klopte eerder, en kun je nog steeds instellen.',
  },
  '2025-07-aws-free-tier-credits': {
    what: 'Nieuwe AWS-accounts krijgen een tegoed van hooguit {aws.free-tier.credits.max} in plaats van aanbiedingen die {aws.free-tier.legacy.duration} duren.',
    answer:
      'Noem voor een nieuw account het tegoed en een gratis plan van {aws.free-tier.plan.duration}; aanbiedingen die altijd gratis zijn, zoals die van Lambda, blijven. Gratis EC2-uren of API Gateway-aanroepen in het eerste jaar klopten eerder en gelden alleen nog voor oudere accounts.',
  },
  '2025-07-batch-sagemaker-training': {
    what: 'Batch kan trainingsjobs van SageMaker in de wachtrij zetten.',
    answer:
      'Een Batch-wachtrij is niet langer alleen voor containers op ECS of EKS: als service job kan er een trainingsjob in staan die SageMaker uitvoert. “Batch draait alleen containers die het zelf plaatst” klopte eerder.',
  },
  '2025-07-ecs-blue-green': {
    what: 'Blue/green-uitrol zit ingebouwd in ECS.',
    answer:
      'ECS doet blue/green zelf met de strategie BLUE_GREEN. AWS CodeDeploy was eerder het juiste antwoord en kan nog steeds.',
  },
  '2025-08-lambda-init-billed': {
    what: 'De initialisatie van een Lambda-uitvoeringsomgeving wordt bij elke functie gefactureerd.',
    answer:
      'Een koude start kost nu behalve tijd ook geld. Gratis initialisatie van on-demandfuncties uit een zipbestand op een beheerde runtime klopte eerder.',
  },
  '2025-09-ecs-managed-instances': {
    what: 'ECS Managed Instances: EC2-instances in jouw account die AWS start, patcht en vervangt.',
    answer:
      'Capaciteit voor ECS heeft drie antwoorden: EC2 die je zelf beheert, Managed Instances en Fargate. “Een GPU of een bepaald instancetype nodig? Dan beheer je EC2 zelf” klopte eerder.',
  },
  '2025-10-ecs-linear-canary': {
    what: 'ECS kan verkeer stap voor stap naar een nieuwe versie verplaatsen: linear en canary zijn ingebouwd.',
    answer:
      'De strategieën van ECS zelf zijn {ecs.deployment.strategies}. Voor linear en canary was AWS CodeDeploy eerder het juiste antwoord.',
  },
  '2025-10-lambda-async-payload': {
    what: 'Een asynchrone gebeurtenis (event) voor Lambda mag {lambda.payload.async.max} groot zijn.',
    answer:
      'Antwoord {lambda.payload.async.max} voor asynchrone aanroepen; het grotere deel wordt als extra verzoeken gefactureerd. Een kwart daarvan klopte eerder.',
  },
  '2025-11-api-gateway-alb': {
    what: 'Een REST-API kan via een VPC link rechtstreeks bij een Application Load Balancer in een VPC.',
    answer:
      'Een REST-API heeft geen Network Load Balancer meer nodig om afgeschermde services te bereiken, zoals ECS-taken achter een Application Load Balancer. “REST vraagt een NLB, HTTP kan ook met een ALB” klopte eerder.',
  },
  '2025-11-api-gateway-portals': {
    what: 'API Gateway biedt portals waarin ontwikkelaars je API’s vinden en uitproberen.',
    answer: 'Een ontwikkelaarsportal kan van API Gateway zelf komen. Er zelf een bouwen en hosten klopte eerder.',
  },
  '2025-11-api-gateway-response-streaming': {
    what: 'REST-API’s kunnen een antwoord naar de aanroeper streamen terwijl het ontstaat.',
    answer:
      'Met streaming mag een antwoord via een REST-API tot {api-gateway.streaming.duration.max} duren en groter zijn dan de {api-gateway.payload.rest.max} van een gebufferd antwoord. Voor beide was een Lambda Function URL eerder het juiste antwoord.',
  },
  '2025-11-ecr-archive': {
    what: 'ECR heeft een archiefklasse voor images die je moet bewaren maar niet meer ophaalt.',
    answer:
      'Een regel in een lifecycle policy kan een image archiveren in plaats van laten verlopen; terughalen duurt hooguit {ecr.archive.restore.max} en je betaalt minstens {ecr.archive.duration.min}. “Bewaren zoals het is, of verwijderen” klopte eerder.',
  },
  '2025-11-ecr-managed-signing': {
    what: 'ECR kan images met AWS Signer ondertekenen zodra ze worden gepusht.',
    answer:
      'Ondertekende images zijn nu een instelling van het register. Een ondertekentool in je eigen pipeline was eerder het juiste antwoord.',
  },
  '2025-11-ecs-express-mode': {
    what: 'ECS Express Mode maakt van een image en twee rollen een Fargate-service met load balancer, HTTPS en schalen.',
    answer:
      'Voor “een webcontainer met zo min mogelijk inrichting” antwoord je Express Mode. AWS App Runner was eerder het juiste antwoord.',
  },
  '2025-11-eks-al2-images-ended': {
    what: 'AWS stopte met EKS-images op basis van Amazon Linux 2.',
    answer: 'Kies voor nodes Amazon Linux 2023 of Bottlerocket. Amazon Linux 2 was eerder een goed antwoord.',
  },
  '2025-11-eks-capabilities': {
    what: 'EKS Capabilities: AWS draait Argo CD, ACK en kro voor je, buiten je nodes.',
    answer:
      'GitOps met Argo CD kan een beheerd onderdeel van EKS zijn. Het zelf in het cluster installeren en bijwerken klopte eerder en kan nog steeds.',
  },
  '2025-11-eks-provisioned-control-plane': {
    what: 'Een cluster kan een control plane van een vaste, grotere maat krijgen: Provisioned Control Plane.',
    answer:
      'De maten zijn {eks.control-plane.tiers}. “Op de capaciteit van de control plane heb je geen invloed” klopte eerder.',
  },
  '2025-11-lambda-managed-instances': {
    what: 'Lambda Managed Instances draait functies op EC2-instances in jouw account waar AWS voor zorgt.',
    answer:
      'Voor een gelijkmatige, zware belasting kan Lambda EC2-prijzen plus een toeslag van {lambda.price.managed-instances.fee} gebruiken, en één omgeving verwerkt meerdere verzoeken. “Gelijkmatige belasting? Verruil Lambda voor containers of EC2” klopte eerder.',
  },
  '2025-11-lambda-runtimes': {
    what: 'Lambda kreeg runtimes voor Java 25, Python 3.14 en Node.js 24.',
    answer:
      'Neem voor een nieuwe functie de nieuwste runtime van je taal. Java 21, Python 3.13 en Node.js 22 waren eerder de nieuwste en draaien nog.',
  },
  '2025-11-lambda-rust': {
    what: 'Rust op Lambda werd algemeen beschikbaar.',
    answer: 'Rust wordt ondersteund op een OS-only runtime. “Kan, maar experimenteel” klopte eerder.',
  },
  '2025-11-lambda-tenant-isolation': {
    what: 'Een Lambda-functie kan voor elke tenant een aparte uitvoeringsomgeving gebruiken.',
    answer:
      'Isolatie tussen klanten van één applicatie is een instelling van de functie. Eén functie per klant was eerder het juiste antwoord.',
  },
  '2025-12-ecs-managed-instances-spot': {
    what: 'ECS Managed Instances kan Spot-capaciteit gebruiken.',
    answer:
      'De aankoopopties zijn {ecs.managed-instances.capacity-options}. In de eerste maanden na de introductie klopte “geen Spot op Managed Instances”.',
  },
  '2025-12-lambda-durable-functions': {
    what: 'Durable functions bewaren hun voortgang, zodat een uitvoering kan pauzeren en tot {lambda.durable.execution.max} kan doorgaan.',
    answer:
      'Een proces in meerdere stappen met lange wachttijden kan in Lambda-code staan. Step Functions was eerder het juiste antwoord en blijft er een.',
  },
  '2025-12-s3-object-size': {
    what: 'Een S3-object mag {s3.object.max} groot zijn.',
    answer:
      'Antwoord {s3.object.max} voor het grootste object en {s3.put.max} voor één upload. Een tiende van het eerste klopte eerder.',
  },
  '2026-01-batch-amazon-linux-2023': {
    what: 'Nieuwe rekenomgevingen van Batch op ECS en EC2 gebruiken standaard Amazon Linux 2023.',
    answer:
      'Het standaardtype image is {batch.ami.default}, en sinds {batch.ami.al2.blocked-since} kunnen nieuwe omgevingen de Amazon Linux 2-images van Batch niet meer gebruiken. Amazon Linux 2 was eerder het juiste antwoord.',
  },
  '2026-02-ecr-clair-ended': {
    what: 'Basic image scanning in ECR gebruikt alleen nog de engine van AWS; Clair is verdwenen.',
    answer:
      'Basic scanning is de engine van AWS en enhanced scanning is {ecr.scan.enhanced.engine}. “Basic scanning gebruikt Clair” klopte eerder.',
  },
  '2026-03-eks-control-plane-8xl': {
    what: 'Provisioned Control Plane kreeg een grotere maat en een serviceniveau van {eks.sla.provisioned}.',
    answer:
      'Het API-endpoint van een cluster heeft standaard {eks.sla.standard} en met Provisioned Control Plane {eks.sla.provisioned}. Eén getal voor elk cluster klopte eerder.',
  },
  '2026-04-ecs-app-runner-closed': {
    what: 'AWS App Runner neemt geen nieuwe klanten meer aan.',
    answer:
      'Voor een nieuw account is App Runner geen antwoord meer; AWS verwijst naar ECS Express Mode. Voor een eenvoudige webcontainer klopte het eerder.',
  },
  '2026-04-lambda-nodejs-20-deprecated': {
    what: 'De Lambda-runtime nodejs20.x is uitgefaseerd (deprecated).',
    answer:
      'Bestaande functies draaien nog, zonder beveiligingsupdates; wijzigen kan niet meer vanaf {lambda.runtime.nodejs20-x.update-blocked}. Kies nu Node.js 24; Node.js 20 was eerder een goede keuze.',
  },
  '2026-04-lambda-s3-files': {
    what: 'Een Lambda-functie kan een S3-bucket als bestandssysteem koppelen, met S3 Files.',
    answer: 'Voor gedeelde bestanden in een functie antwoord je Amazon EFS of S3 Files. Alleen EFS klopte eerder.',
  },
  '2026-04-lambda-self-managed-code': {
    what: 'Lambda kan code draaien die in je eigen S3-bucket blijft staan, in plaats van die te kopiëren.',
    answer:
      'De codeopslag van {lambda.code-storage.default} per regio begrenst alleen gekopieerde code. Dat ze alle code begrenst, klopte eerder.',
  },
  '2026-06-ecs-copilot-end': {
    what: 'De ondersteuning van de AWS Copilot CLI is gestopt.',
    answer:
      'Gebruik voor ECS vanaf de opdrachtregel Express Mode, de AWS CDK of CloudFormation. Copilot was eerder een goed antwoord.',
  },
  '2026-06-eks-kubernetes-1-36': {
    what: 'EKS biedt Kubernetes 1.36.',
    answer:
      'Een nieuw cluster kan met 1.36 beginnen, met standaardondersteuning tot {eks.version.1-36.standard-until}. Eerder was 1.35 de nieuwste.',
  },
  '2026-06-fargate-32-vcpu': {
    what: 'Een Fargate-taak kan tot {fargate.vcpu.max} en {fargate.memory.max} geheugen krijgen.',
    answer:
      'Noem {fargate.vcpu.max} met {fargate.size.32-vcpu.memory.min}, {fargate.size.32-vcpu.memory.middle} of {fargate.size.32-vcpu.memory.max} als plafond voor Linux-taken. De helft van de vCPU’s en {fargate.size.16-vcpu.memory.max} klopten eerder, en veel pagina’s zeggen dat nog.',
  },
  '2026-06-fargate-platform-version-1-3-0': {
    what: 'De Linux-platformversie 1.3.0 van Fargate is uitgefaseerd.',
    answer:
      'Elke Linux-taak draait op {fargate.platform-version.linux}; de laatste oudere stopten op {fargate.platform-version.linux-1-3-0.terminated}. Een keuze tussen twee versies klopte eerder.',
  },
  '2026-06-lambda-microvms': {
    what: 'Lambda MicroVMs zijn geïsoleerde machines die je kunt pauzeren en hervatten, hooguit {lambda.microvm.duration.max} lang.',
    answer:
      'Lambda heeft een antwoord voor sessies en onvertrouwde code die uren een eigen machine nodig hebben. Fargate of EC2 was eerder het juiste antwoord.',
  },
  '2026-07-eks-kubernetes-1-33-extended': {
    what: 'De standaardondersteuning van Kubernetes 1.33 op EKS is afgelopen.',
    answer:
      'Een cluster op 1.33 kost nu {eks.price.cluster.extended}, tot {eks.version.1-33.extended-until}. {eks.price.cluster.standard} klopte eerder.',
  },
  '2026-07-eks-version-rollback': {
    what: 'Een EKS-cluster kan terug naar de vorige Kubernetes-versie.',
    answer:
      'Binnen {eks.version.rollback.window} na een upgrade kan de control plane één minorversie terug; nodes en add-ons zet je zelf terug, tenzij Auto Mode ze draait. “Er is geen weg terug” klopte eerder.',
  },
  '2026-07-lambda-amazon-linux-2-deprecated': {
    what: 'De Lambda-runtime provided.al2 is uitgefaseerd (deprecated).',
    answer:
      'Go, Rust, C++ en eigen runtimes horen op provided.al2023; functies op de oude wijzigen kan niet meer vanaf {lambda.runtime.provided-al2.update-blocked}. Eerder waren beide goed.',
  },
  '2026-08-batch-managed-instances': {
    what: 'Batch kan ECS Managed Instances als capaciteit gebruiken.',
    answer:
      'Voor GPU-jobs zonder eigen instances om te patchen antwoord je Managed Instances. Een eigen EC2-rekenomgeving was eerder het enige juiste antwoord.',
  },
  '2026-08-lambda-preview-runtimes': {
    what: 'Lambda biedt nieuwe taalversies aan als runtimes in publieke preview.',
    answer:
      '{lambda.runtimes.preview} begonnen zo: om mee te testen, niet voor productie. Dat een versie pas in Lambda komt als ze productierijp is, klopte eerder.',
  },
  '2026-09-ecs-app-mesh-end': {
    what: 'AWS App Mesh is gestopt.',
    answer:
      'Voor verkeer tussen services antwoord je ECS Service Connect, of Amazon VPC Lattice. App Mesh was eerder een goed antwoord.',
  },
  '2026-09-lambda-managed-instances-timeout': {
    what: 'Op Managed Instances mag een asynchrone aanroep of een aanroep via een event source mapping {lambda.timeout.managed-instances.max} duren.',
    answer:
      '{lambda.timeout.max} blijft het antwoord voor een gewone functie en voor elke synchrone aanroep. Als absolute limiet van één aanroep klopte het eerder.',
  },
  '2026-09-lambda-network-bandwidth': {
    what: 'Buiten een VPC groeit de netwerkbandbreedte van een functie vanaf {lambda.network.scaling.memory-min} mee met het geheugen, tot hooguit {lambda.network.bandwidth.max}.',
    answer:
      '“Meer geheugen, meer netwerk” is nu een gedocumenteerd antwoord voor grote functies buiten een VPC. Dat alleen de CPU meegroeit, was eerder het gedocumenteerde antwoord.',
  },
  '2026-10-lambda-python-3-10-deprecated': {
    what: 'De Lambda-runtime python3.10 is uitgefaseerd (deprecated).',
    answer:
      'Bestaande functies draaien nog, zonder beveiligingsupdates; wijzigen kan niet meer vanaf {lambda.runtime.python3-10.update-blocked}. Kies nu Python 3.14; 3.10 was eerder een goede keuze.',
  },
  '2026-11-lambda-dotnet-8-deprecated': {
    what: 'De Lambda-runtime dotnet8 is uitgefaseerd (deprecated).',
    answer:
      'Kies dotnet10, beschikbaar sinds {lambda.change.dotnet-10}; functies op dotnet8 wijzigen kan niet meer vanaf {lambda.runtime.dotnet8.update-blocked}. Eerder was dotnet8 de juiste keuze.',
  },
} as const satisfies ChangeTexts<typeof changes>;
