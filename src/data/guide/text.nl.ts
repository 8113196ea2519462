import type {GuideTexts} from '../schema';
import type {graph} from './graph';

export const texts: GuideTexts<typeof graph> = {
  questions: {
    need: {
      question: 'Wat wil je doen?',
      why: 'Begin bij het werk, niet bij een product. Elk antwoord leidt naar een andere laag van AWS.',
      answers: {
        site: 'Een eenvoudige site of een blog online zetten',
        app: 'Een programma draaiend houden: een website, een backend, een worker',
        work: 'Werk uitvoeren dat begint, zijn taak doet en ophoudt',
        api: 'Een API aanbieden aan apps, klanten of partners',
        keep: 'Iets bewaren: images, bestanden of data',
      },
    },
    'site-kind': {
      question: 'Waaruit bestaat de site?',
      why: 'Bestanden hebben alleen opslag nodig. Software die elke pagina opbouwt, heeft een machine nodig.',
      answers: {
        files: 'Uit kant-en-klare bestanden: HTML, stijlen, afbeeldingen',
        package: 'Uit bestaande software, zoals WordPress',
      },
    },
    'one-machine': {
      question: 'Is één gewone machine van een vaste maat genoeg?',
      why: 'Lightsail voegt niet vanzelf instances toe, kent geen IAM-rol voor een instance, bereikt alleen de standaard-VPC, en zijn processors zijn op pieken gebouwd, niet op urenlang hard werken.',
      answers: {
        yes: 'Ja, en ik wil de rekening vooraf kennen',
        no: 'Nee: meer machines als de belasting groeit, een eigen netwerk, een IAM-rol, een GPU, een licentie per machine, of urenlang zwaar rekenwerk',
      },
    },
    form: {
      question: 'In welke vorm heb je het programma?',
      why: 'Een container gaat naar een orkestrator, broncode kan naar een platform, en software die aan haar machine vastzit, houdt er een.',
      answers: {
        image: 'Als containerimage, of ik kan er een bouwen',
        source: 'Als broncode in een gangbare taal',
        machine: 'Als server, of als gekochte software die een eigen machine wil',
      },
    },
    'one-application': {
      question: 'Is het één applicatie, en heb je niets tegen instances?',
      why: 'Elastic Beanstalk Standard bouwt een omgeving van EC2-instances rond één applicatie. Delen die los van elkaar groeien, hebben elk een eigen omgeving nodig.',
      answers: {
        yes: 'Ja: één webapplicatie, en instances zijn prima',
        no: 'Nee: meerdere delen, of helemaal geen instances; ik bouw images',
      },
    },
    kubernetes: {
      question: 'Heb je een reden voor Kubernetes?',
      why: 'ECS en EKS zijn allebei orkestrators; een van de twee is genoeg. EKS kost {eks.price.cluster.standard}, en een Kubernetes-versie heeft {eks.support.standard.duration} standaardondersteuning.',
      answers: {
        no: 'Nee: wel containers, geen Kubernetes',
        yes: 'Ja: het team kent het, software vraagt erom, manifesten moeten ook elders draaien, of veel teams delen een platform',
      },
    },
    'ecs-capacity': {
      question: 'Wat vragen de containers van de machine eronder?',
      why: 'ECS start taken en heeft capaciteit nodig om ze te draaien. Fargate is één soort capaciteit; dit is dus de vraag achter “ECS of Fargate”.',
      answers: {
        none: 'Niets bijzonders: processor en geheugen',
        hardware:
          'Een GPU of een bepaald instancetype, of zo veel taken dat ze machines vullen; AWS moet die machines beheren',
        host: 'De machine zelf: een eigen machine-image, toegang tot de host, software naast de containers',
      },
    },
    'eks-nodes': {
      question: 'Wie zorgt voor de nodes?',
      why: 'EKS draait de control plane. Pods hebben daarnaast capaciteit nodig, net als taken van ECS.',
      answers: {
        aws: 'AWS, zo veel mogelijk',
        pods: 'Niemand: elke pod krijgt zijn eigen kleine machine',
        own: 'Wijzelf, want we hebben een eigen machine-image of eigen instellingen nodig',
      },
    },
    duration: {
      question: 'Hoelang kan één stuk werk in het slechtste geval duren?',
      why: 'Ga uit van dat geval, niet van het gemiddelde: een gewone Lambda-functie wordt na {lambda.timeout.max} afgebroken.',
      answers: {
        short: 'Zeker korter dan {lambda.timeout.max}',
        long: 'Langer, of ik weet het niet',
      },
    },
    size: {
      question: 'Past het in een functie?',
      why: 'Een functie heeft tot {lambda.memory.max} geheugen, tot {lambda.tmp.max} tijdelijke schijf, en geen GPU.',
      answers: {
        fits: 'Ja, het past',
        larger: 'Nee: meer geheugen, meer schijf of een GPU',
      },
    },
    crowd: {
      question: 'Hoe komen de stukken binnen?',
      why: 'Lambda start alles naast elkaar en kan zo de gelijktijdigheid van het account opgebruiken. Een wachtrij werkt een lange lijst af in het tempo dat jij toestaat.',
      answers: {
        single: 'Een voor een, met een gebeurtenis, een bericht of een schema',
        list: 'Als een lange lijst, en niemand wacht erop',
      },
    },
    queue: {
      question: 'Moet een wachtrij de jobs beheren?',
      why: 'Batch geeft een job nieuwe pogingen, een tijdslimiet, prioriteit en volgorde. Eén kleine container op een vast tijdstip kan zonder.',
      answers: {
        yes: 'Ja: veel jobs, of nieuwe pogingen, een tijdslimiet, een volgorde tussen jobs',
        no: 'Nee: één container op een vast tijdstip, of gestart door een gebeurtenis',
      },
    },
    'job-capacity': {
      question: 'Wat vraagt een job van de machine eronder?',
      why: 'Batch haalt zijn machines uit een rekenomgeving. Op Fargate krijgt een job tot {batch.fargate.vcpu.max} en {batch.fargate.memory.max}, en kan hij niet op meer dan {batch.fargate.duration.guaranteed} rekenen.',
      answers: {
        ordinary: 'Gewone processors en gewoon geheugen',
        special: 'Een GPU, meer dan dat, of duizenden jobs voor de laagste prijs',
      },
    },
    entrance: {
      question: 'Wat moet de ingang van de API doen?',
      why: 'API Gateway is zijn prijs per verzoek waard als het iets voor je doet. Anders is een eenvoudiger deur genoeg.',
      answers: {
        address: 'Eén functie een adres geven',
        checks: 'Tokens controleren, meerdere backends samenbrengen, klanten begrenzen of zelf berichten sturen',
        traffic: 'Alleen druk, gelijkmatig verkeer verdelen over exemplaren van een container',
      },
    },
    'api-kind': {
      question: 'Wat hiervan heeft de API nodig?',
      why: 'API Gateway kent drie soorten API’s, en de soort ligt vast zodra de API is aangemaakt.',
      answers: {
        plain: 'Geen van de twee hieronder',
        rest: 'API-sleutels met gebruiksplannen, validatie van verzoeken, een cache, AWS WAF, een privé-endpoint of streaming',
        push: 'De server moet ongevraagd kunnen sturen',
      },
    },
    backend: {
      question: 'Hoe komt het verkeer binnen?',
      why: 'De gateway is alleen de voordeur. Wat erachter draait, hangt af van de belasting: een functie die niets doet, kost niets, een taak handelt veel verzoeken tegelijk af.',
      answers: {
        uneven: 'Wisselend, met stille uren',
        steady: 'Veel, dag en nacht, of het programma moet blijven draaien',
      },
    },
    'what-to-keep': {
      question: 'Wat wil je bewaren?',
      why: 'Images, bestanden en rijen worden elk anders gelezen, en voor elk is er een eigen dienst.',
      answers: {
        images: 'Containerimages',
        files: 'Bestanden: foto’s, downloads, back-ups, logs',
        records: 'Data die wordt doorzocht en gewijzigd',
      },
    },
    'who-pulls': {
      question: 'Wie haalt de images op?',
      why: 'Wat je eigen rollen ophalen, kan privé blijven. Wat vreemden moeten vinden, moet liggen waar zij zoeken.',
      answers: {
        us: 'Onze eigen taken, jobs en functies',
        world: 'Iedereen',
      },
    },
    'file-use': {
      question: 'Hoe worden de bestanden gebruikt?',
      why: 'S3 bewaart hele objecten en geeft ze als geheel terug. Een programma dat een bestand op zijn plek wijzigt, heeft een schijf nodig.',
      answers: {
        whole: 'Eén keer geschreven, in hun geheel gelezen',
        parts: 'Ter plekke bewerkt, of gebruikt om een machine van te starten',
      },
    },
    database: {
      question: 'Wat moet de database doen?',
      why: 'Rijen die samen moeten veranderen, vragen om een relationele database. Wie ervoor zorgt, is een tweede vraag.',
      answers: {
        tables: 'Transacties en joins, met weinig zorg van ons',
        fixed: 'Hetzelfde, klein en voor een vaste prijs',
        engine: 'Een engine draaien die RDS niet heeft, of ons de hele machine geven',
        keys: 'Losse gegevens opzoeken op heel grote schaal',
      },
    },
  },
  outcomes: {
    'static-site': {
      title: 'Een bucket in S3, met CloudFront ervoor',
      reasons: [
        'Kant-en-klare bestanden hebben geen programma nodig; er is dus geen machine om te starten, te patchen of te schalen.',
        'Je betaalt voor wat is opgeslagen, opgevraagd en verstuurd. CloudFront voegt HTTPS onder je eigen naam toe.',
      ],
      rather: {'lightsail-server': 'mensen in de site zelf pagina’s schrijven, zoals in WordPress'},
    },
    'lightsail-server': {
      title: 'Eén Lightsail-instance',
      reasons: [
        'Eén machine kan de belasting aan, en het plan vat server, schijf, adres en dataverkeer samen in één maandprijs.',
        'Een blueprint brengt de software mee. Updates van het systeem en van de software blijven jouw werk.',
        'Je zit er niet aan vast: een snapshot kan later naar EC2.',
      ],
      rather: {'ec2-server': 'er vanzelf instances bij en af moeten, of een gestopte server weinig mag kosten'},
      shop: 'Het blog met recepten en nieuws is WordPress op één Lightsail-instance, met elke nacht een snapshot.',
    },
    'ec2-server': {
      title: 'EC2-instances, in een Auto Scaling group als de belasting wisselt',
      reasons: [
        'Je hebt de hele machine: besturingssysteem, driver, GPU, netwerk en een IAM-rol zonder sleutels.',
        'Een Auto Scaling group kan instances toevoegen en vervangen, met een load balancer ervoor.',
        'Dat kost werk: patchen, het aantal machines en hun zones regel je zelf.',
      ],
      rather: {
        'lightsail-server': 'één vaste machine bij nader inzien genoeg is',
        'ecs-fargate': 'het programma in een container past',
      },
      shop: 'De webshop heeft geen instance. Voor een boekhoudprogramma dat alleen op Windows draait, zou er een komen.',
    },
    beanstalk: {
      title: 'Elastic Beanstalk, op EC2-instances die het zelf inricht',
      reasons: [
        'Je uploadt een versie; Beanstalk bouwt de instances, het schalen, de load balancer en de uitrol eromheen.',
        'Alles blijft zichtbaar in je account, en je betaalt niet meer dan die onderdelen.',
      ],
      rather: {'ecs-fargate': 'delen los van elkaar moeten groeien, of je geen instances wilt'},
      shop: 'Met alleen de website had Beanstalk volstaan. Het programma dat de bestelmails stuurt, gaf de doorslag voor ECS.',
    },
    'ecs-fargate': {
      title: 'ECS op Fargate, de image in ECR, een load balancer ervoor',
      reasons: [
        'ECS houdt de containers draaiend en vraagt geen kennis van Kubernetes. Een worker die geen verzoeken aanneemt, kan zonder de load balancer.',
        'Fargate levert een machine per taak, tot {fargate.vcpu.max} en {fargate.memory.max}: niets te kiezen, te patchen of te vullen.',
        'ECR geeft de image af op grond van een rol, zonder wachtwoord.',
      ],
      rather: {
        'ecs-managed-instances': 'de belasting zo hoog en gelijkmatig is dat ze hele machines vult',
        'http-api-lambda': 'verzoeken kort zijn en er uren zonder verzoeken zijn',
      },
      shop: 'De website is een ECS-service met twee kleine taken op Fargate.',
    },
    'ecs-managed-instances': {
      title: 'ECS op Managed Instances, de image in ECR',
      reasons: [
        'De taken krijgen hardware van EC2, ook een GPU, en delen een instance tenzij je dat verbiedt.',
        'AWS kiest, patcht en vervangt de instances. Geen enkele leeft langer dan {ecs.managed-instances.lifetime.max}, dus taken moeten tegen een verhuizing kunnen.',
        'Je betaalt de EC2-prijs plus een toeslag, of de instances nu vol zijn of niet.',
      ],
      rather: {'ecs-ec2': 'een taak niet mag verhuizen, of de machine-image van jezelf moet zijn'},
      shop: 'Zoeken met een foto heeft een GPU nodig; dat zou naast de website in hetzelfde cluster komen, op Managed Instances.',
    },
    'ecs-ec2': {
      title: 'ECS op EC2-instances, de image in ECR',
      reasons: [
        'Alleen hier zijn de host en zijn machine-image van jou.',
        'De zorg ook: jij patcht en vervangt instances, en schaalt behalve de service ook het cluster.',
      ],
      rather: {'ecs-managed-instances': 'het alleen om een GPU of een bepaald instancetype ging'},
    },
    'eks-auto-mode': {
      title: 'EKS met Auto Mode, de image in ECR',
      reasons: [
        'Je krijgt de gewone Kubernetes-API, met charts, operators en namespaces.',
        'AWS kiest, patcht en schaalt de nodes: EC2-instances in jouw account, geen enkele ouder dan {eks.auto-mode.node-lifetime.max}.',
        'Begin hier en wijk ervan af om een reden die je kunt noemen.',
      ],
      rather: {'ecs-fargate': 'de reden voor Kubernetes geen stand houdt'},
      shop: 'De webshop zou hier uitkomen als hij werd gekocht door een groter bedrijf dat al een gedeeld cluster heeft.',
    },
    'eks-fargate': {
      title: 'EKS met pods op Fargate, de image in ECR',
      reasons: [
        'Elke pod heeft een eigen machine en deelt geen kernel met andere pods.',
        'Hetzelfde Fargate geeft taken van ECS hun machines: het vervangt nodes, niet Kubernetes.',
      ],
      rather: {'eks-auto-mode': 'pods een DaemonSet, een GPU, Arm, Spot of een EBS-volume nodig hebben'},
    },
    'eks-node-groups': {
      title: 'EKS met eigen nodes op EC2, de image in ECR',
      reasons: [
        'Een managed node group maakt de instances en laat ze leeglopen bij een update die jij start.',
        'Self-managed nodes gaan verder, voor images en instellingen die node groups niet toelaten.',
      ],
      rather: {'eks-auto-mode': 'geen enkele instelling je dwingt om nodes te houden'},
    },
    'lambda-event': {
      title: 'Een Lambda-functie',
      reasons: [
        'Een gebeurtenis, een bericht of een schema start haar, ze is klaar binnen {lambda.timeout.max}, en stilstand kost niets.',
        'Ze schaalt vanzelf, tot de gelijktijdigheid van je account.',
      ],
      rather: {'batch-fargate': 'een stuk werk langer dan {lambda.timeout.max} kan duren'},
      shop: 'Elke productfoto start een functie die de miniaturen maakt.',
    },
    'batch-fargate': {
      title: 'Batch op Fargate, de image in ECR',
      reasons: [
        'Een job duurt zo lang als nodig, binnen {batch.fargate.duration.guaranteed}, en krijgt tot {batch.retry.attempts.max} pogingen.',
        'De wachtrij kost niets. Fargate betaal je zolang er jobs draaien.',
        'Geef de job een time-out: uit zichzelf heeft hij er geen.',
      ],
      rather: {
        'lambda-event': 'elk stuk snel klaar is en er iemand op wacht',
        'scheduled-task': 'het één kleine container is die geen wachtrij nodig heeft',
      },
      shop: 'Het nachtrapport kost een uur en acht gigabyte geheugen: één job, met een time-out van drie uur.',
    },
    'batch-ec2': {
      title: 'Batch op EC2-instances, de image in ECR',
      reasons: [
        'Een job krijgt wat het instancetype heeft: GPU’s, veel geheugen, lokale schijven.',
        'Batch start instances voor de wachtrij en beëindigt ze daarna. Spot maakt grote aantallen goedkoop, als een job opnieuw kan beginnen.',
      ],
      rather: {'batch-fargate': 'de jobs gewoon zijn en niemand instancetypes wil kiezen'},
      shop: 'Nieuwe miniaturen voor de hele catalogus zouden één array job zijn, met tweehonderd deeljobs, in een weekend op Spot Instances.',
    },
    'scheduled-task': {
      title: 'Een geplande ECS-taak op Fargate, de image in ECR',
      reasons: [
        'EventBridge Scheduler start één taak, de taak houdt op, en daarna rekent Fargate niets meer.',
        'Ze heeft geen tijdslimiet zoals een functie, en je hoeft geen wachtrij in te richten.',
      ],
      rather: {'batch-fargate': 'het veel jobs worden, ze nieuwe pogingen nodig hebben of op elkaar wachten'},
    },
    'function-url': {
      title: 'Een Lambda-functie met een Function URL',
      reasons: [
        'De URL hoort bij de functie en heeft geen eigen prijs.',
        'Of IAM bewaakt hem, of niemand; elke andere controle is jouw code.',
      ],
      rather: {'http-api-lambda': 'er tokens gecontroleerd moeten worden of er meer functies bij komen'},
    },
    'http-api-lambda': {
      title: 'Een HTTP-API van API Gateway, met Lambda erachter',
      reasons: [
        'De HTTP-API controleert JWT’s en kost per aanroep {api-gateway.saving.http-over-rest} minder dan een REST-API.',
        'Functies volgen wisselend verkeer en kosten tussendoor niets.',
        'De backend moet binnen {api-gateway.timeout.http.max} antwoorden.',
      ],
      rather: {
        'http-api-ecs': 'het verkeer hoog en gelijkmatig wordt',
        'rest-api': 'klanten elk een eigen grens nodig hebben',
      },
      shop: 'De API van de webshop begint zo: bestellingen zijn functies.',
    },
    'http-api-ecs': {
      title: 'Een HTTP-API van API Gateway, met ECS op Fargate erachter',
      reasons: [
        'Een taak handelt veel verzoeken tegelijk af; dat is goedkoper als de belasting de hele dag hoog is.',
        'Een VPC link leidt naar een interne load balancer, zodat de taken geen publiek adres nodig hebben. De images staan in ECR.',
      ],
      rather: {'http-api-lambda': 'er lange stille uren zijn'},
      shop: 'De zoekdienst draait op ECS achter dezelfde API. De bestellingen volgen als hun belasting gelijkmatig is geworden.',
    },
    'rest-api': {
      title: 'Een REST-API van API Gateway, met Lambda erachter',
      reasons: [
        'De HTTP-API mist gebruiksplannen, validatie, een cache, AWS WAF, privé-endpoints en streaming; de REST-API heeft ze.',
        'Erachter past ECS net zo goed als Lambda; de belasting beslist.',
      ],
      rather: {'http-api-lambda': 'je niets daarvan gebruikt'},
      shop: 'Prijsvergelijkers krijgen een kleine REST-API, elk met een sleutel en een dagquotum.',
    },
    'websocket-api': {
      title: 'Een WebSocket-API van API Gateway, met Lambda erachter',
      reasons: [
        'De gateway houdt de verbindingen open, elk hoogstens {api-gateway.websocket.connection.max}, en roept voor elk bericht een functie aan.',
        'Om iets te sturen, doet een programma een POST naar het adres van een verbinding, en dat adres moet je zelf onthouden.',
      ],
      rather: {'http-api-lambda': 'elke halve minuut opnieuw vragen goed genoeg is'},
      shop: 'De bestelstatus verandert maar een paar keer, dus de webshop laat de pagina vragen. Een klantenchat zou hier uitkomen.',
    },
    'ecr-private': {
      title: 'Een privérepository in ECR',
      reasons: [
        'Rollen mogen images ophalen, de pipeline mag ze pushen, en niemand heeft een wachtwoord.',
        'De lagen staan in de regio van je taken. De image van een Lambda-functie kan nergens anders staan.',
      ],
      rather: {'public-registry': 'vreemden de image moeten kunnen vinden'},
      shop: 'De images van de website en van het rapport staan in ECR; basisimages komen via een pull-through cache.',
    },
    'public-registry': {
      title: 'Docker Hub, of de openbare kant van ECR',
      reasons: [
        'Docker Hub is waar mensen zoeken.',
        'Met de openbare kant van ECR, op {ecr.registry.public.address}, blijft publiceren binnen AWS.',
      ],
      rather: {'ecr-private': 'de image alleen in je eigen account draait'},
      shop: 'De webshop publiceert niets; zou hij ooit een klein beeldprogramma weggeven, dan ging het naar Docker Hub.',
    },
    's3-bucket': {
      title: 'Een bucket in S3',
      reasons: [
        'Er passen onbeperkt veel objecten in, elk tot {s3.object.max}, en S3 levert ze via HTTPS.',
        'Geen machine, geen ruimte om te reserveren: je betaalt wat er staat en wat wordt opgevraagd.',
      ],
      rather: {
        volume: 'een programma bestanden op hun plek bewerkt',
        'rds-instance': 'rijen samen worden doorzocht en gewijzigd',
      },
      shop: 'Productfoto’s en hun miniaturen staan in S3; de database bewaart alleen hun sleutels.',
    },
    volume: {
      title: 'Een schijf: een EBS-volume van EC2, of EFS voor veel machines',
      reasons: [
        'Een EBS-volume is een schijf voor een instance: programma’s bewerken er bestanden op, machines starten ervan op.',
        'EFS is een map die veel Linux-machines delen.',
      ],
      rather: {'s3-bucket': 'bestanden alleen als geheel worden geschreven en gelezen'},
    },
    'rds-instance': {
      title: 'Een database in RDS',
      reasons: [
        'Rijen veranderen samen in transacties, en joins brengen ze weer bij elkaar.',
        'RDS installeert, patcht, maakt back-ups en schakelt met Multi-AZ om bij een storing; de engines zijn {rds.engines}.',
      ],
      rather: {
        'lightsail-database': 'ze klein is en de prijs vast moet staan',
        'database-on-ec2': 'de engine ontbreekt of je de machine nodig hebt',
      },
      shop: 'Klanten, bestellingen en voorraad staan in PostgreSQL op RDS.',
    },
    'lightsail-database': {
      title: 'Een beheerde database van Lightsail',
      reasons: [
        'Eén prijs per maand omvat de machine, de schijf en het dataverkeer.',
        'De keuze is beperkt: {lightsail.database.engines}, in een paar maten.',
      ],
      rather: {'rds-instance': 'je leesreplica’s, een andere engine of meer dan een plan nodig hebt'},
    },
    'database-on-ec2': {
      title: 'Een database die je zelf op EC2 draait',
      reasons: [
        'Elke engine en elke instelling, want de machine is van jou.',
        'Installatie, patches, back-ups en omschakelen bij een storing dus ook.',
      ],
      rather: {'rds-instance': 'RDS de engine heeft en je zonder de machine kunt'},
    },
    dynamodb: {
      title: 'DynamoDB, dat deze notities niet behandelen',
      reasons: [
        'Het is gemaakt om eenvoudig op sleutel te zoeken, op heel grote schaal.',
        'Het kent geen joins: je ontwerpt de tabellen op de vragen die je gaat stellen.',
      ],
      rather: {'rds-instance': 'de vragen veranderen, of rijen uit meerdere tabellen bij elkaar horen'},
    },
  },
  comparisons: {
    'lightsail-vs-ec2': 'Lightsail of EC2',
    'vms-vs-containers': 'Virtuele machines of containers',
    'ecs-vs-elastic-beanstalk': 'ECS of Elastic Beanstalk',
    'ecs-and-fargate': 'ECS en Fargate',
    'ecs-vs-lambda': 'ECS of Lambda',
    'ecs-on-ec2-vs-fargate-vs-managed-instances': 'EC2, Fargate of Managed Instances',
    'ecs-vs-eks': 'ECS of EKS',
    'batch-vs-lambda': 'Batch of Lambda',
    'rest-vs-http-vs-websocket-apis': 'REST-, HTTP- of WebSocket-API',
    'ecr-vs-docker-hub': 'ECR of Docker Hub',
  },
};
