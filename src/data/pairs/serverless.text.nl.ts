import type {PairTexts} from '../schema';
import type {pairs} from './serverless';

export const texts: PairTexts<typeof pairs> = {
  'ecs-vs-lambda': {
    verdict:
      'Kies Lambda voor werk dat met een gebeurtenis begint, binnen {lambda.timeout.max} klaar is en onregelmatig komt; kies ECS voor een programma dat blijft draaien, lang duurt of het grootste deel van de dag bezig is.',
    untangle:
      'ECS houdt je containers draaiend op capaciteit die jij kiest; Lambda roept je code één keer per gebeurtenis aan. Geen van beide draait op de ander, al kan een functie een taak starten voor werk dat niet binnen haar tijdslimiet past. In de webshop draait de website op ECS en zitten de miniaturen in Lambda.',
  },
  'ecs-vs-api-gateway': {
    verdict:
      'Ze horen bij elkaar: API Gateway neemt de verzoeken van een API aan en controleert ze, ECS houdt de containers draaiend die ze beantwoorden; een API in containers waarbij tokens of quota gecontroleerd moeten worden, gebruikt ze allebei.',
    untangle:
      'Een verzoek komt binnen bij API Gateway, gaat via een VPC link en een interne load balancer en eindigt in een taak die ECS draaiend houdt. In de webshop neemt het zoeken naar producten deze weg; bestellingen komen op hetzelfde adres binnen, maar hun routes leiden naar Lambda-functies.',
    first: [
      'de backend blijft draaien, databaseverbindingen openhoudt of toestand in het geheugen bewaart',
      'een worker dag en nacht een wachtrij leegwerkt en geen client hem ooit aanroept',
      'een container draaiend moet blijven en na een storing vervangen moet worden, wie hem ook aanroept',
    ],
    second: [
      'tokens gecontroleerd en aanroepers begrensd moeten zijn voordat een verzoek een container bereikt',
      'containers en functies op één adres moeten antwoorden, elk achter eigen routes',
      'partners elk een sleutel en een dagquotum nodig hebben, die een REST-API hun kan geven',
    ],
    wrong: [
      {
        claim: 'API Gateway verdeelt de verzoeken over mijn taken.',
        right:
          'API Gateway beslist of een verzoek door mag en naar welke backend het gaat. Het over de taken verdelen is werk van de load balancer achter de VPC link; ECS meldt elke taak van de service daar aan en ook weer af.',
      },
      {
        claim: 'Een container op ECS heeft API Gateway nodig om vanaf internet bereikbaar te zijn.',
        right:
          'Een publieke load balancer is genoeg. Voor een website met gelijkmatig, druk verkeer waar geen tokens of quota te controleren zijn, is dat ook de eenvoudigere keuze: je betaalt ervoor per uur en naar belasting, terwijl API Gateway elk verzoek in rekening brengt.',
      },
      {
        claim: 'Een taak heeft geen tijdslimiet, dus een aanroep via API Gateway mag zo lang duren als nodig is.',
        right:
          'De taak werkt misschien door, maar de client krijgt een fout: een HTTP-API wacht {api-gateway.timeout.http.max}, een REST-API {api-gateway.timeout.rest.max}, tenzij je die tijd laat verhogen of het antwoord streamt. Zet lang werk in een wachtrij en antwoord meteen met status 202.',
      },
    ],
  },
  'ecs-vs-lightsail': {
    verdict:
      'Kies Lightsail voor één kleine site met een prijs die je vooraf kent; kies ECS als meerdere containers met eigen schaalbeleid los van elkaar moeten schalen, in een VPC die je zelf hebt ontworpen.',
    untangle:
      'Ze bouwen niet op elkaar: Lightsail is een bundel met eigen servers, een eigen netwerk en eigen prijzen, ECS een orkestrator die zijn capaciteit van Fargate of EC2 leent. Ze overlappen waar de containerservice van Lightsail ook containers draait. In de webshop draait de website op ECS en het blog, één WordPress-instance, op Lightsail.',
    first: [
      'het aantal exemplaren de belasting moet volgen zonder dat iemand ingrijpt',
      'website, zoekfunctie en workers los van elkaar uitgerold en geschaald moeten worden',
      'de code de hele dag AWS-diensten aanroept en dat met een rol moet doen in plaats van met toegangssleutels',
    ],
    second: [
      'één machine de belasting aankan en een uur uitval je weinig kost',
      'je WordPress of een andere blueprint wilt draaien zonder een image te bouwen',
      'de rekening vooraf bekend moet zijn, met schijf, adres en dataverkeer erbij',
      'een paar gelijke containernodes volstaan en je hun aantal met de hand wilt instellen',
    ],
    wrong: [
      {
        claim: 'De containerservice van Lightsail is ECS voor een vaste prijs.',
        right:
          'Die draait containers op hoogstens {lightsail.container.scale.max} gelijke nodes, die je elk betaalt, en dat aantal verander je zelf. ECS voegt er schaalbeleid aan toe, keuze uit capaciteit, een rol per taak en je eigen VPC.',
      },
      {
        claim: 'ECS zelf is gratis, dus een kleine site kost daar minder dan op Lightsail.',
        right:
          'De orkestratie is gratis, de capaciteit niet. De kleinste Fargate-taak op x86 komt op {fargate.month.0-25-vcpu-0-5-gb.x86} per maand, nog zonder load balancer en dataverkeer. Het kleinste Lightsail-plan met IPv4 kost {lightsail.plan.512-mb.price}, inclusief schijf, adres en een hoeveelheid dataverkeer.',
      },
      {
        claim: 'Allebei houden ze mijn site in de lucht als er een machine uitvalt.',
        right:
          'Een ECS-service vervangt een verloren taak en spreidt zijn taken standaard over Availability Zones. Een Lightsail-instance is één machine in één zone: om uitval te overleven bouw je er minstens {lightsail.high-availability.instances.min}, achter een load balancer en met een gedeelde database.',
      },
    ],
  },
  'fargate-vs-lambda': {
    verdict:
      'Kies Lambda als er tussen gebeurtenissen niets hoeft te draaien en elk ervan binnen {lambda.timeout.max} is afgehandeld; kies Fargate, via ECS of EKS, voor een container die luistert, wacht of langer werkt.',
    untangle:
      'Allebei halen ze de servers uit het zicht, maar op verschillende lagen: Lambda voert de functie zelf uit, Fargate levert alleen de machine voor een taak die ECS of EKS start. De echte vraag is dus: een functie of een taak op Fargate. In de webshop zijn de miniaturen functies; de website en het nachtrapport draaien op Fargate.',
    first: [
      'het programma op een eigen poort luistert, verbindingen openhoudt of dingen in het geheugen onthoudt',
      'één stuk werk meer dan {lambda.timeout.max} of meer dan {lambda.memory.max} geheugen kan vragen',
      'er de hele dag verzoeken komen en één exemplaar aan veel tegelijk kan werken',
      'de image ook elders moet draaien, zonder handler die voor één dienst is geschreven',
    ],
    second: [
      'het werk in pieken komt en de uren ertussen niets mogen kosten',
      'een upload, een bericht of een schema de code start en niemand een cluster of schaalbeleid wil',
      'een plotselinge piek elke {lambda.scaling.interval} tot {lambda.scaling.environments} extra exemplaren vraagt',
    ],
    wrong: [
      {
        claim: 'Code hoort in Lambda, containers horen op Fargate.',
        right:
          'De verpakking beslist niet. Een functie kan een containerimage van hoogstens {lambda.image.max} zijn, als die de runtime-interface van Lambda spreekt. Wat beslist, is de vorm van het werk: losse gebeurtenissen, of een programma dat blijft draaien.',
      },
      {
        claim: 'Allebei zijn ze serverless, dus allebei kosten ze niets terwijl ze wachten.',
        right:
          'Een functie kost tussen gebeurtenissen niets. Bij een taak op Fargate betaal je de gevraagde grootte, vanaf het downloaden van de image tot ze stopt, bezig of niet: {fargate.month.0-25-vcpu-0-5-gb.x86} per maand voor de kleinste op x86.',
      },
      {
        claim: 'Fargate schaalt vanzelf, net als Lambda.',
        right:
          'Lambda maakt nieuwe omgevingen naarmate er gebeurtenissen komen. Fargate heeft alleen plaats voor meer taken; hoeveel er starten, beslist ECS of EKS, met schaalbeleid dat jij toevoegt. Een nieuwe ECS-service heeft dat niet, behalve in Express Mode.',
      },
    ],
  },
  'fargate-vs-api-gateway': {
    verdict:
      'Dit is geen keuze: bij API Gateway komt een verzoek binnen, en Fargate is de machine onder de container die het beantwoordt, met een orkestrator en meestal een load balancer ertussen.',
    untangle:
      'API Gateway weet niets van Fargate. Het stuurt het verzoek via een VPC link naar een load balancer, en die kent de taken die ECS op Fargate draait. In de webshop neemt het zoeken naar producten deze weg; ook het nachtrapport draait op Fargate, maar daar komt nooit een verzoek aan.',
    first: [
      'de container achter de API een machine nodig heeft en er niemand is om die te patchen',
      'een job zonder aanroepers, zoals een nachtrapport, een uur lang capaciteit nodig heeft',
      'de backend van een API de hele dag bezig is, zodat een taak meestal goedkoper is dan een functie',
    ],
    second: [
      'tokens, sleutels of quota gecontroleerd moeten zijn voordat een verzoek een taak bezighoudt',
      'taken in privésubnets blijven en er van buiten alleen bepaalde routes heen mogen leiden',
      'clients een WebSocket-verbinding hebben die het vervangen van een taak moet overleven',
    ],
    wrong: [
      {
        claim: 'Taken op Fargate hebben geen adres, dus hebben ze API Gateway nodig.',
        right:
          'Elke taak heeft een netwerkinterface met een privéadres, en met een publiek adres als je erom vraagt. Wat aanroepers missen, is een naam die de taken overleeft. Die geeft een load balancer, met of zonder API Gateway ervoor.',
      },
      {
        claim: 'Allebei zijn ze serverless, dus de hele keten kost ’s nachts niets.',
        right:
          'API Gateway brengt aanroepen in rekening, dus een stille nacht kost daar niets, tenzij een REST-API een cache heeft. Voor de taken betaal je zolang ze draaien, en voor de load balancer zolang hij bestaat.',
      },
      {
        claim: 'Een verzoek via API Gateway wekt een service die naar nul taken is geschaald.',
        right:
          'Nee: met nul taken is er niemand die antwoordt, en de aanroeper krijgt een fout. Wekken kan alleen met een metric die niet van taken komt, zoals de lengte van een wachtrij. Alleen een functie start met het verzoek zelf.',
      },
    ],
  },
  'fargate-vs-lightsail': {
    verdict:
      'Kies een Lightsail-plan voor een kleine site die de hele maand op één server staat; kies Fargate, onder ECS of EKS, voor containers die met het werk komen en gaan en je nooit een server laten zien.',
    untangle:
      'Fargate is capaciteit die op een orkestrator wacht; Lightsail is een kant-en-klaar pakket met eigen servers, en geen van beide gebruikt de ander. Vergelijken kun je een taak op Fargate met een instance of containernode van Lightsail. In de webshop draaien de taken van de website op Fargate en is het blog een Lightsail-instance.',
    first: [
      'er één uur per nacht een machine nodig is en je alleen dat uur wilt betalen',
      'schaalbeleid ’s avonds exemplaren moet toevoegen en ’s nachts weer weghalen',
      'de code een IAM-rol en privésubnets in je eigen VPC nodig heeft',
    ],
    second: [
      'één prijs voor de hele maand schijf, adres en dataverkeer moet dekken',
      'de software uploads en plug-ins op haar eigen schijf bewaart, zoals WordPress doet',
      'je via SSH wilt inloggen en met de hand dingen wilt installeren',
      'niemand voor deze site een taakdefinitie wil schrijven of een load balancer wil inrichten',
    ],
    wrong: [
      {
        claim: 'Lightsail is Fargate voor een vaste prijs.',
        right:
          'Een Lightsail-instance is een server waarvan jij het besturingssysteem bijwerkt en die geld kost tot je hem verwijdert. Een taak op Fargate is een container op een machine die je nooit ziet, met een prijs per seconde tot ze stopt. Alleen de containerservice van Lightsail komt in de buurt, zonder automatisch te schalen.',
      },
      {
        claim: 'Wat ik stop, kost niets meer, bij allebei.',
        right:
          'Een gestopte Fargate-taak kost inderdaad niets. Een gestopte Lightsail-instance kost evenveel als een draaiende, omdat het plan voor je gereserveerd blijft; alleen verwijderen maakt daar een eind aan.',
      },
      {
        claim: 'Fargate is altijd duurder dan Lightsail.',
        right:
          'Een hele maand lang komt de kleinste taak op x86 op {fargate.month.0-25-vcpu-0-5-gb.x86} en het kleinste plan met IPv4 op {lightsail.plan.512-mb.price}. Bij één uur per nacht is het andersom: voor de taak betaal je dat uur, voor het plan de maand.',
      },
    ],
  },
  'ecr-vs-lambda': {
    verdict:
      'Er valt niets te kiezen: ECR bewaart images en draait niets, Lambda voert functies uit, en de twee ontmoeten elkaar alleen als je een functie als containerimage verpakt in plaats van als zipbestand.',
    untangle:
      'Je pusht de image naar een privérepository in de regio van de functie, en daar haalt Lambda hem op. In de webshop komen ze allebei voor zonder elkaar te ontmoeten: in ECR liggen de images van de website en het nachtrapport, en de miniatuurfunctie zit daar niet bij.',
    first: [
      'de functie uitgepakt groter is dan {lambda.zip.unzipped.max}, zodat geen zipbestand haar kan bevatten',
      'de pipeline al images bouwt, scant en ondertekent en functies dezelfde weg moeten volgen',
      'ECS, EKS of Batch ook images nodig hebben, met rechten per rol',
    ],
    second: [
      'een gebeurtenis moet starten wat in de image zit, zonder taak, pod of node om draaiend te houden',
      'AWS de taalruntime moet patchen, wat het doet bij een zipbestand op een beheerde runtime',
      'een paar bestanden met code zo moeten draaien, zonder image en zonder register om op te ruimen',
    ],
    wrong: [
      {
        claim: 'Elke image in ECR kan als Lambda-functie draaien.',
        right:
          'Hij moet de runtime-interface van Lambda spreken, hoogstens {lambda.image.max} groot zijn en in een privérepository van dezelfde regio liggen. Een gewone webserver in een image wordt geen functie doordat je hem pusht.',
      },
      {
        claim: 'Lambda patcht runtimes, dus mijn image in ECR blijft vanzelf up-to-date.',
        right:
          'Lambda patcht zijn eigen beheerde runtimes. In een image hoort de runtime bij jouw pakket: AWS bouwt hem niet opnieuw, en ECR verandert nooit wat het bewaart. Bouw en push een nieuwe image en werk daarna de functie bij.',
      },
      {
        claim: 'Elke Lambda-functie heeft een repository in ECR nodig.',
        right:
          'Dat geldt alleen voor een functie in de vorm van een image. Een zipbestand tot {lambda.zip.upload.max} upload je rechtstreeks, en daar komt geen register aan te pas.',
      },
    ],
  },
  'ecr-vs-api-gateway': {
    verdict:
      'Ze ontmoeten elkaar bijna nooit: ECR bewaart de images waaruit containers starten, API Gateway geeft verzoeken door aan containers die al draaien; ze staan naast elkaar omdat ze allebei rond de rekenkracht staan en zelf niets draaien.',
    untangle:
      'ECR is aan de beurt vóór het eerste verzoek, als ECS, EKS of Lambda de image ophaalt; API Gateway bij elk verzoek daarna. In de webshop staat de webservice tussen die twee in: zijn image komt uit ECR, zijn zoekverzoeken komen van API Gateway, en onderling hebben ze geen contact.',
    first: [
      'een pipeline containerimages bouwt en iets op AWS die met een rol moet ophalen',
      'images gescand, per versie bewaard en volgens regels opgeruimd moeten worden',
    ],
    second: [
      'clients van buiten een API aanroepen en eerst hun tokens of quota gecontroleerd worden',
      'één adres naar meerdere backends moet leiden, hoe die ook verpakt zijn',
    ],
    wrong: [
      {
        claim: 'Mijn API levert productafbeeldingen, dus die images bewaar ik in ECR.',
        right:
          'Dat zijn twee betekenissen van één woord. ECR bewaart containerimages: ingepakte programma’s die iets anders start. Foto’s horen in S3; de API deelt alleen hun adressen uit, of een vooraf ondertekende URL om een nieuwe te uploaden.',
      },
      {
        claim: 'Bij een aanroep haalt API Gateway de image uit ECR en start het de container.',
        right:
          'Het draait geen code en heeft dus niets op te halen. Een orkestrator of Lambda haalt de image op; API Gateway roept de backend aan die er is, en geeft een fout terug als er geen is.',
      },
    ],
  },
  'ecr-vs-lightsail': {
    verdict:
      'Ze ontmoeten elkaar zelden, en dan werken ze samen: ECR bewaart containerimages, Lightsail draait kleine sites, en een containerservice van Lightsail kan toegang krijgen tot een privérepository in ECR.',
    untangle:
      'Een Lightsail-instance start vanuit een blueprint en heeft geen register nodig. Een containerservice start vanuit images, die uit het eigen imageregister van Lightsail of uit ECR kunnen komen. In de webshop is het blog een WordPress-instance, dus ECR bedient de website en het rapport, en Lightsail gebruikt er niets van.',
    first: [
      'de image die vandaag op Lightsail draait, morgen op ECS of EKS moet draaien',
      'images op kwetsbaarheden gescand en met lifecycle policies opgeruimd moeten worden',
      'diensten buiten Lightsail dezelfde image ophalen, elk met een eigen rol',
    ],
    second: [
      'een container ergens klein moet draaien, met een HTTPS-endpoint en een prijs per node',
      'de site kant-en-klaar uit een blueprint komt en er geen image te bewaren valt',
    ],
    wrong: [
      {
        claim: 'Een blueprint van Lightsail is een containerimage en zou in ECR kunnen liggen.',
        right:
          'Een blueprint is het sjabloon van een hele server, met besturingssysteem; op EC2 komt een AMI er het dichtst bij. ECR bewaart containerimages, met een applicatie en wat die nodig heeft, zonder kernel.',
      },
      {
        claim: 'Docker op een Lightsail-instance haalt images uit ECR met de rol van de instance.',
        right:
          'Een Lightsail-instance kan geen IAM-rol krijgen. Docker heeft daar toegangssleutels nodig om in te loggen, en die login geldt {ecr.token.lifetime}. Op ECS wordt de image met de uitvoeringsrol opgehaald, en er ligt nergens een sleutel.',
      },
    ],
  },
  'eks-vs-lambda': {
    verdict:
      'Kies Lambda voor korte code die door een gebeurtenis wordt gestart; kies EKS voor containers die blijven draaien waar Kubernetes toch al in gebruik is, want een cluster kost {eks.month.standard} per maand voordat het iets doet.',
    untangle:
      'EKS houdt pods draaiend op nodes of Fargate, Lambda voert per gebeurtenis een functie uit, en geen van beide is op de ander gebouwd; code in een pod kan wel een functie aanroepen. Van de twee komt in de webshop alleen Lambda voor. Een team dat Kubernetes kent, zou de website op EKS zetten en de miniaturen laten waar ze zijn.',
    first: [
      'er al een cluster is, zodat een extra deployment geen tweede clusterprijs kost',
      'de software die je nodig hebt als Helm-chart of operator wordt geleverd',
      'dezelfde manifesten in je eigen datacenter of een andere cloud moeten draaien',
      'een pod moet luisteren, verbindingen open moet houden of langer dan {lambda.timeout.max} moet werken',
    ],
    second: [
      'niemand in het team Kubernetes kent en het werk uit kleine stukken bestaat die door gebeurtenissen starten',
      'stille uren niets mogen kosten, ook de control plane niet',
      'een nieuw object in S3 of een bericht in een wachtrij de code moet starten, zonder dat er een programma van jou op wacht',
    ],
    wrong: [
      {
        claim: 'Pods kunnen naar nul, dus een stil EKS-cluster kost niet meer dan een stille functie.',
        right:
          'Pods en nodes kunnen naar nul, de control plane niet: elk cluster kost {eks.price.cluster.standard|bare} per uur, en meer in uitgebreide ondersteuning. Een gewone functie zonder gebeurtenissen kost helemaal niets.',
      },
      {
        claim: 'Aan Lambda zit ik vast, terwijl alles op EKS overal heen kan.',
        right:
          'De Kubernetes-API verhuist; rollen van pods, instellingen van load balancers en storage classes niet. Ook de kern van een functie verhuist, als een dunne handler de gebeurtenis vertaalt. Aan beide kanten blijft vooral configuratie achter.',
      },
      {
        claim: 'EKS op Fargate is serverless, dus het is hetzelfde als Lambda.',
        right:
          'Fargate haalt de nodes weg, maar het model blijft. Een pod blijft draaien en kost ook geld terwijl hij wacht, in een cluster met een prijs en een versie die upgrades vraagt. Een functie bestaat voor een gebeurtenis en hoort bij geen cluster.',
      },
    ],
  },
  'eks-vs-api-gateway': {
    verdict:
      'Elk heeft zijn eigen plaats: API Gateway is de voordeur voor aanroepers van je API, EKS draait de pods die antwoorden; de API-server van het cluster is weer iets anders, bedoeld voor de beheerders.',
    untangle:
      'In het cluster wordt een Ingress een load balancer vóór de pods, en API Gateway kan die load balancer aanroepen, via een VPC link als hij intern is. In de webshop draait het zoeken naar producten op ECS; draaide het op EKS, dan leidde de route naar pods en merkten aanroepers er niets van.',
    first: [
      'de backend uit deployments bestaat die een team al in manifesten beschrijft',
      'services in het cluster elkaars pods op naam moeten vinden',
      'pods een wachtrij afwerken en geen client ze van buiten aanroept',
    ],
    second: [
      'tokens gecontroleerd moeten zijn, of sleutels met een dagquotum, voordat aanroepers een pod bereiken',
      'sommige routes naar pods leiden en andere naar functies, onder één adres',
      'een route van het cluster naar Lambda moet verhuizen zonder dat aanroepers het merken',
    ],
    wrong: [
      {
        claim: 'API Gateway publiceert het API-endpoint van mijn EKS-cluster.',
        right:
          'Dat endpoint is de API-server van Kubernetes, waar kubectl en de controllers het cluster beheren; beperk wie erbij kan. API Gateway publiceert de API van je applicatie en roept een load balancer vóór de pods aan.',
      },
      {
        claim: 'Met een Ingress is API Gateway overbodig.',
        right:
          'Voor HTTP-regels die naar pods leiden klopt dat: op EKS wordt een Ingress een Application Load Balancer. API Gateway voegt authorizers toe, gebruiksplannen, een prijs per verzoek en routes die het cluster uit leiden. Ze gaan ook samen.',
      },
      {
        claim: 'De Gateway API van Kubernetes is Amazon API Gateway.',
        right:
          'De namen delen twee woorden. De Gateway API is een Kubernetes-standaard waarmee je in manifesten beschrijft hoe verkeer een cluster binnenkomt; Amazon API Gateway is een AWS-dienst buiten het cluster, met eigen instellingen.',
      },
    ],
  },
  'eks-vs-lightsail': {
    verdict:
      'Alleen het woord container zet ze op één lijst: kies Lightsail voor een kleine site met een vaste prijs, EKS als teams Kubernetes nodig hebben en {eks.month.standard} per maand overhebben voor een nog leeg cluster.',
    untangle:
      'EKS orkestreert pods op nodes of Fargate; Lightsail verhuurt een kant-en-klare server of een paar containernodes, en geen van beide draait op de ander. In de webshop staat het blog op Lightsail en is er geen cluster. Een team dat Kubernetes kent, zou de website op EKS draaien en het blog laten staan.',
    first: [
      'het team al manifesten schrijft, of software nodig heeft die als Helm-chart komt',
      'veel teams één platform delen, met eigen namespaces, rechten en quota',
      'pods en nodes de belasting moeten volgen zonder dat iemand ingrijpt',
    ],
    second: [
      'het hele project één kleine site is en de rekening vooraf bekend moet zijn',
      'niemand Kubernetes-versies wil bijhouden, elk met {eks.support.standard.duration} standaardondersteuning',
      'een handvol gelijke containernodes volstaat en je hun aantal met de hand instelt',
    ],
    wrong: [
      {
        claim: 'Wat in een containerservice van Lightsail draait, verhuist ongewijzigd naar EKS.',
        right:
          'Alleen de image. Lightsail heeft eigen deployments en neemt geen manifesten van Kubernetes aan, dus Deployment, Service, Ingress, rollen en schaalbeleid moeten voor het cluster opnieuw geschreven worden.',
      },
      {
        claim: 'Een klein EKS-cluster kost ongeveer evenveel als een Lightsail-server.',
        right:
          'De control plane alleen al komt op {eks.month.standard} per maand, vóór er één node, schijf of load balancer is. Het kleinste Lightsail-plan met IPv4 kost {lightsail.plan.512-mb.price}, met schijf en adres erbij.',
      },
    ],
  },
  'batch-vs-lambda': {
    verdict:
      'Kies Lambda voor werk dat op een gebeurtenis reageert en zeker binnen {lambda.timeout.max} klaar is; kies Batch voor jobs die langer kunnen duren, meer geheugen of een GPU vragen, of met duizenden komen zonder dat iemand wacht.',
    untangle:
      'Lambda voert de code zelf uit; Batch is een wachtrij met een planner (scheduler) die capaciteit haalt bij Fargate, EC2 of een EKS-cluster. Ze kunnen samenwerken: een functie ontvangt een gebeurtenis en dient de job in die voor haarzelf te groot is. In de webshop zijn de miniaturen functies en is het nachtrapport een job.',
  },
  'lambda-vs-api-gateway': {
    verdict:
      'Vaak heb je ze allebei nodig: API Gateway neemt het verzoek aan en draait niets van je code, Lambda draait je code en kent geen routes, API-sleutels of gebruiksplannen; samen vormen ze een serverless API.',
    untangle:
      'API Gateway controleert de aanroep, roept de functie aan en wacht op haar antwoord: de een is dus de aanroeper, de ander de backend. In de webshop komen bestellingen binnen via API Gateway en eindigen ze in functies, terwijl de miniatuurfunctie door S3 wordt gestart en nooit een gateway ziet.',
    first: [
      'iets achter de route het antwoord moet berekenen en dat binnen enkele seconden kan',
      'bestanden, berichten of een schema de code starten en geen client die ooit aanroept',
      'één functie via HTTPS moet antwoorden en haar Function URL daarvoor genoeg is',
    ],
    second: [
      'één adres naar veel functies moet leiden, of ook naar containers',
      'logins gecontroleerd moeten zijn voordat een functie draait en geld kost',
      'elke klant een sleutel, een tempo en een quotum krijgt',
      'clients een WebSocket-verbinding houden waarover de server als eerste mag spreken',
    ],
    wrong: [
      {
        claim: 'Mijn functie mag minutenlang draaien, dus mijn API mag zo lang over een antwoord doen.',
        right:
          'De kleinste grens telt. Een HTTP-API houdt na {api-gateway.timeout.http.max} op met wachten, een REST-API na {api-gateway.timeout.rest.max}, tenzij je die tijd laat verhogen of het antwoord streamt, en de functie werkt misschien voor niemand door. Zet lang werk in een wachtrij en antwoord meteen.',
      },
      {
        claim: 'Zonder API Gateway kan niets een Lambda-functie aanroepen.',
        right:
          'S3, EventBridge en wachtrijen starten functies zonder voordeur. Voor alleen HTTPS geeft een Function URL één functie een adres, met IAM of zonder authenticatie, en ook een Application Load Balancer kan een functie aanroepen.',
      },
      {
        claim: 'Bij allebei zijn een miljoen aanroepen per maand gratis.',
        right:
          'Bij Lambda zijn elke maand {lambda.free.requests} verzoeken gratis, zonder einddatum. De gratis aanroepen van API Gateway hoorden bij de eerste {api-gateway.free.duration} van accounts van vóór {api-gateway.free.cutoff} en zijn verlopen.',
      },
    ],
  },
  'lambda-vs-lightsail': {
    verdict:
      'Kies Lightsail voor kant-en-klare software die een server wil, zoals WordPress; kies Lambda voor eigen code in korte stukken, die tussen twee gebeurtenissen niets kost.',
    untangle:
      'Lightsail verhuurt je een kleine server die op bezoekers wacht, Lambda voert een functie uit als er iets gebeurt, en geen van beide draait op de ander. In de webshop hebben ze allebei werk, het blog op Lightsail en de miniaturen in Lambda, en geen van die twee klussen zou op de plaats van de ander passen.',
    first: [
      'eigen code een paar seconden werk heeft, op momenten die je niet kunt voorspellen',
      'een piek van gebeurtenissen opgevangen moet worden zonder dat iemand een server toevoegt',
      'je geen enkel besturingssysteem zelf wilt bijwerken',
      'de code andere AWS-diensten aanroept, met een rol in plaats van toegangssleutels',
    ],
    second: [
      'de software af is en een server met een schijf verwacht, zoals WordPress',
      'een proces moet blijven draaien en luisteren, met een database ernaast',
      'elke maand hetzelfde bedrag je meer waard is dan een stille nacht zonder kosten',
    ],
    wrong: [
      {
        claim: 'Voor een kleine website is Lambda het goedkopere Lightsail.',
        right:
          'Een functie is geen server: ze bevat geen database, en haar bestanden in /tmp verdwijnen met de omgeving. Een site van functies heeft ook een voordeur en opslag nodig. Lambda vervangt een formulier of een kleine API, geen WordPress.',
      },
      {
        claim: 'Als er niemand langskomt, kosten ze allebei niets.',
        right:
          'Een gewone functie zonder gebeurtenissen kost niets. Een Lightsail-plan telt uren op tot zijn maandprijs, bezoek of geen bezoek, en zelfs als de instance gestopt is; alleen verwijderen maakt er een eind aan.',
      },
      {
        claim: 'Lightsail groeit mee met de bezoekers, net als Lambda.',
        right:
          'Een functie kan er elke {lambda.scaling.interval} {lambda.scaling.environments} omgevingen bij krijgen. Een Lightsail-instance werkt op een CPU-baseline met bursts erboven; is dat niet meer genoeg, dan neem je met de hand een groter plan of meer instances.',
      },
    ],
  },
  'ec2-vs-lambda': {
    verdict:
      'Kies Lambda voor kort werk dat met een gebeurtenis begint en onregelmatig komt; kies EC2 als een programma moet blijven draaien, het besturingssysteem of een GPU nodig heeft, of een machine de hele dag bezighoudt.',
    untangle:
      'Bij EC2 huur je een machine en is alles boven de hypervisor van jou; bij Lambda lever je code aan en is alles daaronder van AWS. Geen van beide heeft de ander nodig, al draaien Lambda Managed Instances functies op EC2-instances die AWS in jouw account beheert. De webshop heeft zijn miniaturen in Lambda en nog geen enkele EC2-instance.',
  },
  'lambda-vs-elastic-beanstalk': {
    verdict:
      'Kies Elastic Beanstalk voor een webapplicatie die de hele dag luistert en die je als geheel uploadt; kies Lambda als het werk in korte stukken uiteenvalt, die elk door een gebeurtenis of een aanroep starten.',
    untangle:
      'Elastic Beanstalk bouwt een omgeving van EC2-instances om je applicatie heen en rolt elke versie daarin uit; Lambda voert per gebeurtenis één functie uit, en geen van beide gebruikt de ander. Van de twee komt in de webshop alleen Lambda voor. De website had als één programma op Elastic Beanstalk kunnen beginnen, maar de delen schalen los van elkaar, en dus werd het ECS.',
    first: [
      'er hele nachten zonder verzoek voorbijgaan en die niets mogen kosten',
      'een bestand, een bericht of een schema het werk start, en geen bezoeker',
      'niemand instancetypes wil kiezen of wil beslissen wanneer er een nieuwere platformversie komt',
    ],
    second: [
      'een bestaande webapplicatie moet draaien zoals ze is, met haar eigen serverproces',
      'de belasting hoog en gelijkmatig is, zodat instances bijna nooit stilstaan',
      'verbindingen lang openblijven, of er toestand in het geheugen van het programma zit',
      'je onder de motorkap wilt kijken en zelf instances en load balancer wilt bijstellen',
    ],
    wrong: [
      {
        claim: 'Bij allebei upload ik alleen code, dus zijn ze allebei serverless.',
        right:
          'Elastic Beanstalk start EC2-instances in jouw account. Jij kiest hun grootte en aantal, en je betaalt ze of er nu iemand langskomt of niet. Een gewone functie laat je geen instance zien en kost zonder gebeurtenissen niets.',
      },
      {
        claim: 'Elastic Beanstalk kan mijn Lambda-functies uitrollen.',
        right:
          'Het rolt webapplicaties en workers uit op EC2-instances of, in de nieuwere vorm Cluster, op nodes van EKS. Een functie rol je uit naar Lambda zelf, met een eigen trigger en een eigen rol.',
      },
      {
        claim: 'Allebei schalen ze automatisch, dus is er geen verschil.',
        right:
          'Een omgeving met load balancer voegt hele instances toe, volgens triggers of een schema, en die moeten eerst opstarten; een omgeving van één instance schaalt nooit. Lambda voegt exemplaren toe naarmate er gebeurtenissen komen, tot het gelijktijdigheidsquotum van het account.',
      },
    ],
  },
  'batch-vs-api-gateway': {
    verdict:
      'De een heeft haast en de ander niet, dus vervangen ze elkaar niet: API Gateway antwoordt binnen seconden, Batch draait werk dat zijn tijd neemt, en een API die een lang rapport bestelt, dient alleen de job in.',
    untangle:
      'API Gateway neemt het verzoek aan, een functie erachter dient de job in en antwoordt met status 202, en Batch draait de job zodra er capaciteit is. In de webshop bestelt niemand het nachtrapport via de API: EventBridge Scheduler dient het in, dus API Gateway komt er niet aan te pas.',
    first: [
      'het werk achter een knop uren duurt, of een GPU vraagt',
      'veel zware opdrachten tegelijk komen en op hun beurt mogen wachten, sommige met voorrang',
      'een schema het werk start en er geen client bij betrokken is',
    ],
    second: [
      'mensen of programma’s van buiten het werk bestellen en eerst herkend moeten worden',
      'aanroepers nu een antwoord willen, al zegt dat alleen waar het resultaat komt te staan',
      'elke klant maar een beperkt aantal rapporten per dag mag bestellen',
    ],
    wrong: [
      {
        claim: 'Ik verhoog de time-out van de API tot de job erin past.',
        right:
          'Een REST-API wacht {api-gateway.timeout.rest.max}, tenzij je die tijd laat verhogen of het antwoord streamt, een HTTP-API hoogstens {api-gateway.timeout.http.max}, en dan staat de job misschien nog in de wachtrij. Dien hem in, antwoord met status 202 en bied een route voor de status.',
      },
      {
        claim: 'Komen er te veel verzoeken, dan zet API Gateway ze in een wachtrij.',
        right:
          'Het begrenst ze: boven de limiet krijgen aanroepers status {api-gateway.throttle.status} en moeten ze terugkomen. Werk bewaren tot er plaats voor is, doet Batch, of een wachtrij als SQS.',
      },
      {
        claim: 'Om van buiten een Batch-job te starten heb ik API Gateway nodig.',
        right:
          'Elk programma met de juiste IAM-rechten kan een job indienen, en EventBridge Scheduler ook. Een voordeur is alleen nodig voor aanroepers zonder zulke rechten: je klanten, met een token of een sleutel.',
      },
    ],
  },
  'batch-vs-lightsail': {
    verdict:
      'Kies Batch voor jobs die starten, rekenen en ophouden, en alleen geld kosten zolang ze capaciteit gebruiken; kies Lightsail voor een server die de hele maand bezoekers bedient en er een klein cronscript naast kan draaien.',
    untangle:
      'Batch zet jobs in een wachtrij en haalt capaciteit bij Fargate, EC2 of EKS, nooit bij Lightsail; Lightsail is een server met een vaste prijs. Ze overlappen alleen waar iemand een nachtelijk script met cron zou draaien op een server die er toch al staat. In de webshop is het rapport een Batch-job en staat het blog op Lightsail.',
    first: [
      'een job een uur lang veel vCPU’s, veel geheugen of een GPU vraagt, en daarna niets meer',
      'honderden jobs op hun beurt wachten, en sommige op elkaar',
      'een mislukte poging volgens regels herhaald moet worden zonder dat iemand kijkt',
    ],
    second: [
      'bezoekers op elk moment antwoord moeten krijgen, wat geen job doet',
      'het script klein is en met bestanden op de schijf van precies die server werkt',
    ],
    wrong: [
      {
        claim: 'Een Lightsail-server is de goedkopere plek voor een nachtrapport.',
        right:
          'Een plan voor algemeen gebruik met {lightsail.plan.16-gb.vcpu} kost {lightsail.plan.16-gb.price}, gebruikt of niet, en valt terug naar zijn CPU-baseline zodra de bursts op zijn. Op Fargate betaal je voor het rapport van de webshop één uur per nacht: {fargate.price.vcpu-hour.x86|bare} per vCPU op x86, plus geheugen.',
      },
      {
        claim: 'Batch kan mijn Lightsail-instances als capaciteit gebruiken.',
        right:
          'De soorten capaciteit op ECS zijn {batch.compute.types}, en zelfs een rekenomgeving zonder beheer (unmanaged) bestaat uit EC2-instances. Een Lightsail-instance staat in een eigen netwerk en kan de rol die daarvoor nodig is niet krijgen.',
      },
    ],
  },
  'api-gateway-vs-lightsail': {
    verdict:
      'Ze zijn een zeldzaam paar en geen rivalen: API Gateway is een voordeur voor API’s, Lightsail een server met een eigen deur; een site daar heeft de gateway pas nodig als ze een API aanbiedt.',
    untangle:
      'Een browser bereikt een Lightsail-site op het eigen adres of via de load balancer van Lightsail; API Gateway zou dat publieke adres als HTTP-backend kunnen aanroepen. In de webshop is het andersom: het blog op Lightsail vraagt productgegevens aan de API Gateway van de webshop, zoals elke andere client.',
    first: [
      'apps van anderen de server aanroepen en elk een sleutel en een quotum nodig hebben',
      'één adres zowel de server als een paar functies ernaast moet dekken',
      'logins met een JWT gecontroleerd moeten zijn voordat de kleine server tijd aan een aanroep besteedt',
    ],
    second: [
      'lezers pagina’s in een browser openen en één WordPress-server die opbouwt',
      'de backend van de API één klein programma is dat een server met een vaste prijs wil',
    ],
    wrong: [
      {
        claim: 'Een Lightsail-site heeft API Gateway nodig voor HTTPS.',
        right:
          'Dat heeft Lightsail zelf: bij de load balancer hoort het TLS-certificaat, en een containerservice heeft een HTTPS-endpoint. API Gateway voegt tokens, sleutels en quota toe, waar een blog niets aan heeft.',
      },
      {
        claim: 'Met API Gateway ervoor schaalt mijn Lightsail-server.',
        right:
          'Alleen de deur schaalt. API Gateway zou {api-gateway.throttle.rate} doorlaten, en daarachter staat één machine; meer instances voeg je met de hand toe. De gateway kan de server wel beschermen, met een strengere begrenzing op de stage.',
      },
      {
        claim: 'Het blog op Lightsail ondertekent zijn aanroepen van de API met zijn IAM-rol.',
        right:
          'Een Lightsail-instance kan er geen krijgen, dus ondertekenen met IAM zou toegangssleutels op de server betekenen. Voor productgegevens die iedereen mag zien, is een openbare route met een begrenzing eenvoudiger.',
      },
    ],
  },
  'api-gateway-vs-ec2': {
    verdict:
      'Dit is geen keuze: API Gateway neemt verzoeken aan, controleert en begrenst ze zonder code te draaien, EC2 is een machine waarop een programma van jou ze beantwoordt, met een besturingssysteem dat jij patcht.',
    untangle:
      'API Gateway roept het programma aan over HTTP, op een publiek adres of via een VPC link naar een load balancer vóór de instances. De webshop heeft API Gateway en nog geen instance: achter de routes staan functies en een service op Fargate.',
    first: [
      'een oud programma een API moet aanbieden en logins gecontroleerd moeten zijn voordat er iets bij aankomt',
      'routes één voor één van instances naar functies of containers moeten verhuizen',
      'elke klant een eigen sleutel en een eigen quotum nodig heeft',
    ],
    second: [
      'de backend het besturingssysteem, een GPU of een aan de machine gebonden licentie nodig heeft',
      'clients geen HTTPS of WebSocket spreken, maar een protocol voor mail of een spel',
      'het programma werkt zonder aangeroepen te worden en de hele dag een machine nodig heeft',
    ],
    wrong: [
      {
        claim: 'API Gateway vervangt de load balancer vóór mijn instances.',
        right:
          'Het kiest de backend van een route en verdeelt geen verzoeken over de instances van een Auto Scaling group. Dat blijft het werk van de load balancer, en een VPC link leidt van de gateway daarheen.',
      },
      {
        claim: 'Met API Gateway ervoor is mijn EC2-backend serverless.',
        right:
          'De voordeur wel. Voor de instances betaal je zolang ze draaien, aangeroepen of niet, en hun besturingssysteem blijft jouw werk. Alleen wat de gateway kost, zakt ’s nachts tot nul.',
      },
      {
        claim: 'API Gateway controleert de tokens, dus mijn instances zijn veilig.',
        right:
          'Wie een instance met een publiek adres en een open security group vindt, loopt gewoon om de gateway heen. Zet instances en load balancer in privésubnets en laat de VPC link de enige weg naar binnen zijn.',
      },
    ],
  },
  'api-gateway-vs-elastic-beanstalk': {
    verdict:
      'De een vervangt de ander niet: Elastic Beanstalk bouwt de omgeving waarin een webapplicatie draait en werkt die bij; API Gateway kan ervoor staan als er tokens, sleutels of quota te controleren zijn.',
    untangle:
      'Een omgeving heeft een eigen adres en antwoordt zonder hulp; API Gateway zou dat adres als HTTP-backend aanroepen. De webshop gebruikt API Gateway, maar ECS in plaats van Elastic Beanstalk, omdat zijn delen los van elkaar schalen.',
    first: [
      'partners de applicatie aanroepen en elk een sleutel met een quotum nodig hebben',
      'losse routes de applicatie moeten verlaten en functies worden, op een ongewijzigd adres',
      'trage opdrachten meteen aangenomen moeten worden: de gateway schrijft ze naar SQS, een workeromgeving leest ze',
    ],
    second: [
      'iemand instances, load balancer en alarmen moet maken en jij liever code uploadt',
      'elke nieuwe versie in groepjes uitgerold en op gezondheid bewaakt moet worden',
      'bezoekers met een browser een webapplicatie moeten bereiken en een load balancer als deur genoeg is',
    ],
    wrong: [
      {
        claim: 'Elastic Beanstalk richt API Gateway in voor mijn applicatie.',
        right:
          'Een gewone omgeving is gebouwd op {elastic-beanstalk.resources}; API Gateway hoort daar niet bij. Die API maak je zelf, met het adres van de omgeving als backend.',
      },
      {
        claim: 'API Gateway heeft stages en deployments, dus kan het ook mijn applicatie uitrollen.',
        right:
          'Zo’n deployment is een momentopname van routes en instellingen, en een stage publiceert die; er zit geen code van jou in. Nieuwe versies van de applicatie rolt Elastic Beanstalk uit, in groepjes of op nieuwe instances.',
      },
    ],
  },
  'lightsail-vs-ec2': {
    verdict:
      'Kies Lightsail als één gewone server genoeg is en de rekening vooraf bekend moet zijn; kies EC2 als het aantal machines de belasting volgt, of als je een eigen netwerk, IAM-rollen of bijzondere hardware nodig hebt.',
    untangle:
      'Allebei zijn het virtuele servers waarvan het besturingssysteem jouw werk is. EC2 is capaciteit, één onderdeel van wat jij bouwt; Lightsail is een bundel waarin server, schijf, adres en dataverkeer al gekozen zijn. In de webshop staat het blog op Lightsail; een snapshot ervan kan naar EC2, en een weg terug is er niet.',
  },
  'lightsail-vs-elastic-beanstalk': {
    verdict:
      'Kies Lightsail voor kant-en-klare software zoals WordPress op één server voor een vaste prijs; kies Elastic Beanstalk voor een eigen applicatie, versie na versie uitgerold op EC2-instances die kunnen schalen.',
    first: [
      'de software als blueprint komt en je weinig of geen code schrijft',
      'de prijs vooraf bekend moet zijn, met schijf, adres en dataverkeer erin',
      'je de server met de hand aanpast en die aanpassingen en zijn bestanden moeten blijven',
    ],
    second: [
      'je team vaak nieuwe versies uitbrengt en die in groepjes wil uitrollen, met bewaking van de gezondheid',
      'instances volgens triggers of op vaste tijden erbij en eraf moeten',
      'de code een rol voor AWS-diensten nodig heeft en een VPC die jij hebt ontworpen',
      'een test- en een productieomgeving bij elke versie van adres moeten wisselen',
    ],
    wrong: [
      {
        claim: 'Allebei zijn het platforms, dus AWS werkt bij allebei de server bij.',
        right:
          'Op een Lightsail-instance is elke update van systeem en applicatie jouw werk. Voor Elastic Beanstalk publiceert AWS platformversies met besturingssysteem en runtime; jij beslist wanneer je er een neemt, tenzij je managed updates aanzet.',
      },
      {
        claim: 'Elastic Beanstalk kost meer, want het is een dienst erbovenop.',
        right:
          'Het rekent zelf niets; wat het bouwt, kost geld. De rekening ziet er anders uit: Lightsail heeft één prijs met een maandplafond voor het plan, Elastic Beanstalk een lijst met instances, volumes, load balancer en dataverkeer.',
      },
      {
        claim: 'Met een load balancer schaalt Lightsail net als een omgeving van Elastic Beanstalk.',
        right:
          'De load balancer van Lightsail verdeelt het verkeer over de instances die jij hebt gestart, en start er zelf geen. In een omgeving met load balancer van Elastic Beanstalk voegt een Auto Scaling group instances toe en haalt ze weg.',
      },
    ],
  },
};
