import type {FactTexts} from '../../schema';
import type {derived} from './derived';
import type {facts} from './facts';

export const texts = {
  'lambda.architecture.default': {name: 'Architectuur van een nieuwe functie'},
  'lambda.architectures': {name: 'Processorarchitecturen'},
  'lambda.async.duplicates': {
    name: 'Een asynchrone gebeurtenis kan meer dan eens aankomen',
    note: 'Maak de functie idempotent.',
  },
  'lambda.async.event-age.default': {name: 'Tijd die een asynchrone gebeurtenis kan wachten als je niets instelt'},
  'lambda.async.event-age.max': {name: 'Hoogste maximumleeftijd van een asynchrone gebeurtenis'},
  'lambda.async.event-age.min': {name: 'Laagste maximumleeftijd van een asynchrone gebeurtenis'},
  'lambda.async.retries.default': {name: 'Nieuwe pogingen na een mislukte asynchrone aanroep'},
  'lambda.async.retries.max': {name: 'Hoogste aantal nieuwe asynchrone pogingen dat je kunt instellen'},
  'lambda.async.retries.min': {name: 'Laagste aantal nieuwe asynchrone pogingen dat je kunt instellen'},
  'lambda.change.announced': {name: 'Lambda aangekondigd'},
  'lambda.change.async-payload': {name: 'Grotere asynchrone gebeurtenissen'},
  'lambda.change.billing-per-millisecond': {
    name: 'Duur afgerekend per milliseconde',
    note: 'Daarvoor werd per 100 ms afgerekend.',
  },
  'lambda.change.dotnet-10': {name: 'Runtime voor .NET 10'},
  'lambda.change.durable-functions': {name: 'Durable functions', note: 'Maand gelezen bij derden.'},
  'lambda.change.init-billing': {name: 'Initialisatie afgerekend bij alle functies'},
  'lambda.change.java-25': {name: 'Runtime voor Java 25'},
  'lambda.change.managed-instances-timeout': {name: 'Langere aanroepen op Managed Instances'},
  'lambda.change.microvms': {
    name: 'Lambda MicroVMs',
    note: 'Datum gelezen bij derden. AWS schreef in juli over de lancering.',
  },
  'lambda.change.network-bandwidth': {name: 'Netwerkbandbreedte die met het geheugen meegroeit'},
  'lambda.change.nodejs-24': {name: 'Runtime voor Node.js 24'},
  'lambda.change.preview-runtimes': {name: 'Runtimes in publieke preview'},
  'lambda.change.python-3-14': {name: 'Runtime voor Python 3.14'},
  'lambda.change.rust': {name: 'Ondersteuning voor Rust algemeen beschikbaar'},
  'lambda.change.scaling': {name: 'Elke functie schaalt apart, en sneller'},
  'lambda.change.snapstart-python-dotnet': {name: 'SnapStart voor Python en .NET', note: 'Datum gelezen bij derden.'},
  'lambda.change.tenant-isolation': {
    name: 'Isolatie per tenant',
    note: 'De dag van het artikel van AWS; de aankondiging kan een dag ouder zijn.',
  },
  'lambda.code-signing.default': {name: 'Beleid bij een ongeldige handtekening als je niets instelt'},
  'lambda.code-signing.policies': {name: 'Beleid voor code met een ongeldige handtekening'},
  'lambda.code-storage.default': {
    name: 'Codeopslag per regio',
    note: 'Je kunt om meer vragen. Code die in je eigen S3-bucket blijft, telt niet mee.',
  },
  'lambda.code-storage.modes': {name: 'Opslagmodi voor code uit Amazon S3'},
  'lambda.concurrency.default': {
    name: 'Gelijktijdige uitvoeringen per account en regio',
    note: 'Nieuwe accounts kunnen met een lager quotum beginnen; AWS verhoogt het naarmate je de dienst gebruikt. Je kunt om meer vragen.',
  },
  'lambda.concurrency.provisioned.on-latest': {
    name: 'Ingerichte gelijktijdigheid werkt op de ongepubliceerde versie',
    note: 'Stel haar in op een gepubliceerde versie of een alias.',
  },
  'lambda.concurrency.reserved.caps': {
    name: 'Gereserveerde gelijktijdigheid begrenst de functie ook',
    note: 'Ze is bodem en plafond in één.',
  },
  'lambda.concurrency.reserved.charged': {name: 'Gereserveerde gelijktijdigheid kost extra'},
  'lambda.concurrency.reserved.min': {
    name: 'Laagste gereserveerde gelijktijdigheid',
    note: 'Nul zet een functie stil: elke aanroep wordt geweigerd.',
  },
  'lambda.concurrency.unreserved.min': {name: 'Gelijktijdigheid die niet gereserveerd mag worden'},
  'lambda.cost.600000-gb-seconds.arm': {
    name: 'Kosten van 600.000 GB-seconden op Arm',
    note: 'Eerste schijf, zonder het gratis tegoed.',
  },
  'lambda.cost.600000-gb-seconds.x86': {
    name: 'Kosten van 600.000 GB-seconden op x86',
    note: 'Eerste schijf, zonder het gratis tegoed.',
  },
  'lambda.destination.sns.max': {
    name: 'Grootste bericht naar een SNS-bestemming',
    note: 'Lambda laat de payload weg uit een bericht dat groter zou worden.',
  },
  'lambda.durable.execution.max': {
    name: 'Langste uitvoering van een durable function',
    note: 'Alle stappen en wachttijden samen. Eén aanroep daarbinnen houdt de grens van haar functie.',
  },
  'lambda.durable.payload.step.max': {name: 'Grootste resultaat van een stap in een durable function'},
  'lambda.durable.retention.default': {
    name: 'Bewaartijd van de geschiedenis van een durable uitvoering als je niets instelt',
    note: 'CloudFormation en SAM geven deze waarde; een tekst van de Lambda-API noemt een langere periode. Stel de bewaartijd zelf in.',
  },
  'lambda.durable.retention.max': {name: 'Langste bewaartijd van de geschiedenis van een durable uitvoering'},
  'lambda.durable.retention.min': {name: 'Kortste bewaartijd van de geschiedenis van een durable uitvoering'},
  'lambda.eni.default': {
    name: 'Netwerkinterfaces per VPC',
    note: 'Gedeeld met andere diensten, zoals Amazon EFS. Je kunt om meer vragen.',
  },
  'lambda.environment-variables.max': {name: 'Totale grootte van de omgevingsvariabelen van een functie'},
  'lambda.environment.concurrency': {
    name: 'Gelijktijdige verzoeken per uitvoeringsomgeving',
    note: 'On-demandfuncties. Managed Instances en Web Functions bedienen er meer tegelijk.',
  },
  'lambda.esm.batch.max': {name: 'Grootste batch van een event source mapping'},
  'lambda.esm.batch.min': {name: 'Kleinste batch van een event source mapping'},
  'lambda.esm.batch.sqs-fifo.max': {name: 'Grootste batch uit een SQS FIFO-wachtrij'},
  'lambda.esm.batch.sqs.default': {name: 'Batch uit een SQS-wachtrij als je niets instelt'},
  'lambda.esm.batch.streams.default': {name: 'Batch uit Kinesis of DynamoDB Streams als je niets instelt'},
  'lambda.esm.parallelization.default': {name: 'Gelijktijdige batches per shard als je niets instelt'},
  'lambda.esm.parallelization.max': {name: 'Hoogste aantal gelijktijdige batches per shard'},
  'lambda.esm.sqs.concurrency.max': {name: 'Hoogste maximale gelijktijdigheid van een SQS-mapping'},
  'lambda.esm.sqs.concurrency.min': {name: 'Laagste maximale gelijktijdigheid van een SQS-mapping'},
  'lambda.esm.window.kafka.default': {
    name: 'Verzamelvenster voor Kafka, Amazon MQ en DocumentDB als je niets instelt',
    note: 'Eenmaal gewijzigd komt het alleen terug met een nieuwe mapping.',
  },
  'lambda.esm.window.max': {name: 'Langste verzamelvenster voor een batch'},
  'lambda.esm.window.min': {name: 'Kortste verzamelvenster voor een batch'},
  'lambda.example.language-processing': {
    name: 'AWS-voorbeeld: taalverwerking, per maand',
    note: '6 miljoen verzoeken van 280 ms met 4.096 MB en 2.048 MB tijdelijke opslag op x86, na aftrek van het gratis tegoed.',
  },
  'lambda.example.mobile-backend': {
    name: 'AWS-voorbeeld: mobiele backend, per maand',
    note: '3 miljoen verzoeken van 120 ms met 1.536 MB op x86, na aftrek van het gratis tegoed.',
  },
  'lambda.example.provisioned-concurrency': {
    name: 'AWS-voorbeeld: ingerichte gelijktijdigheid, per maand',
    note: '100 eenheden met 1.536 MB gedurende 8 uur, 500.000 verzoeken van 100 ms daarop en 2,5 miljoen van 120 ms erbuiten.',
  },
  'lambda.example.response-streaming': {
    name: 'AWS-voorbeeld: response streaming, per maand',
    note: '3 miljoen verzoeken van 500 ms met 1.536 MB, waarvan er 1 miljoen 7 MB streamen.',
  },
  'lambda.example.telemetry': {
    name: 'AWS-voorbeeld: telemetrie, per maand',
    note: '7,44 miljoen verzoeken van 2 s met 1.024 MB op x86, zonder het gratis tegoed.',
  },
  'lambda.free.expires': {
    name: 'Het maandelijkse gratis tegoed eindigt na een jaar',
    note: 'Het hoort bij het aanbod dat gratis blijft.',
  },
  'lambda.free.gb-seconds': {
    name: 'Gratis rekentijd per maand',
    note: 'Eén keer per account, x86 en Arm samen. Geheugen maal tijd, geen gigabytes.',
  },
  'lambda.free.provisioned-concurrency': {
    name: 'Het gratis tegoed geldt voor functies met ingerichte gelijktijdigheid',
  },
  'lambda.free.requests': {name: 'Gratis verzoeken per maand', note: 'Eén keer per account, voor alle functies samen.'},
  'lambda.free.seconds.1024-mb': {name: 'Gratis seconden per maand bij 1.024 MB'},
  'lambda.free.seconds.128-mb': {name: 'Gratis seconden per maand bij 128 MB'},
  'lambda.free.stream': {name: 'Gratis response streaming per maand'},
  'lambda.function-url.auth': {name: 'Authenticatie van een Function URL', note: 'NONE maakt het endpoint openbaar.'},
  'lambda.function-url.mode.default': {name: 'Aanroepmodus van een nieuwe Function URL'},
  'lambda.function-url.modes': {name: 'Aanroepmodi van een Function URL'},
  'lambda.gb-seconds-per-dollar.arm': {
    name: 'Rekentijd voor één dollar op Arm',
    note: 'Eerste schijf, zonder het gratis tegoed.',
  },
  'lambda.gb-seconds-per-dollar.x86': {
    name: 'Rekentijd voor één dollar op x86',
    note: 'Eerste schijf, zonder het gratis tegoed.',
  },
  'lambda.image.max': {name: 'Grootste containerimage'},
  'lambda.image.runtime-required': {
    name: 'Een containerimage vraagt om een runtime en een handler',
    note: 'De image brengt ze zelf mee.',
  },
  'lambda.init.on-demand.max': {
    name: 'Langste initialisatie van een on-demandfunctie',
    note: 'Duurt de initialisatie langer, dan herhaalt Lambda haar bij de eerste aanroep.',
  },
  'lambda.init.prepared.max': {name: 'Langste initialisatie met ingerichte gelijktijdigheid of SnapStart'},
  'lambda.invocation.default': {name: 'Manier van aanroepen als de aanroeper niets kiest'},
  'lambda.invocation.types': {
    name: 'Manieren om een functie aan te roepen',
    note: 'RequestResponse is synchroon, Event asynchroon; DryRun controleert alleen de rechten.',
  },
  'lambda.layers.max': {name: 'Layers per functie', note: 'Alleen met zipbestanden, niet met containerimages.'},
  'lambda.managed-instances.concurrency.max': {
    name: 'Hoogste aantal gelijktijdige verzoeken per omgeving op Managed Instances',
  },
  'lambda.memory.default': {name: 'Geheugen van een nieuwe functie'},
  'lambda.memory.max': {
    name: 'Maximaal geheugen van een functie',
    note: 'Nieuwe accounts kunnen met een lager quotum beginnen; AWS verhoogt het naarmate je de dienst gebruikt.',
  },
  'lambda.memory.max.vcpu': {
    name: 'vCPU’s bij het maximale geheugen',
    note: 'Geheugen gedeeld door {lambda.memory.per-vcpu}. AWS rondt dit in sommige teksten af op zes.',
  },
  'lambda.memory.min': {name: 'Minimaal geheugen van een functie'},
  'lambda.memory.per-vcpu': {
    name: 'Geheugen waarbij één volledige vCPU hoort',
    note: 'De rekenkracht groeit evenredig met het geheugen; je kunt haar niet apart instellen.',
  },
  'lambda.memory.step': {name: 'Stap waarin je het geheugen instelt'},
  'lambda.microvm.duration.max': {
    name: 'Langste levensduur van een MicroVM',
    note: 'Tussendoor kun je haar pauzeren en hervatten.',
  },
  'lambda.microvm.memory.max': {name: 'Maximaal geheugen van een MicroVM'},
  'lambda.microvm.vcpu.max': {name: 'Maximumaantal vCPU’s van een MicroVM'},
  'lambda.name.max': {name: 'Tekens in de naam van een functie'},
  'lambda.network.bandwidth.max': {
    name: 'Hoogste aanhoudende netwerkbandbreedte',
    note: 'Bij {lambda.memory.max} geheugen, buiten een VPC.',
  },
  'lambda.network.bandwidth.min': {
    name: 'Aanhoudende netwerkbandbreedte waar ze begint te groeien',
    note: 'Bij {lambda.network.scaling.memory-min} geheugen, buiten een VPC.',
  },
  'lambda.network.scaling.memory-min': {
    name: 'Geheugen vanaf waar de netwerkbandbreedte meegroeit',
    note: 'Alleen voor functies die niet met een VPC verbonden zijn.',
  },
  'lambda.package.types': {name: 'Soorten deploymentpakket'},
  'lambda.payload.async.max': {name: 'Grootste gebeurtenis bij een asynchrone aanroep'},
  'lambda.payload.invoke-async.max': {
    name: 'Grootste gebeurtenis bij de verouderde bewerking InvokeAsync',
    note: 'Tot {lambda.change.async-payload} was dit de grens van elke asynchrone aanroep.',
  },
  'lambda.payload.stream.max': {name: 'Grootste gestreamde antwoord'},
  'lambda.payload.stream.rate': {
    name: 'Bandbreedte van een gestreamd antwoord',
    note: 'Geldt na de eerste {lambda.payload.stream.unlimited}.',
  },
  'lambda.payload.stream.unlimited': {name: 'Deel van een gestreamd antwoord zonder grens aan de bandbreedte'},
  'lambda.payload.sync.request.max': {name: 'Grootste gebeurtenis bij een synchrone aanroep'},
  'lambda.payload.sync.response.max': {
    name: 'Grootste gebufferde antwoord',
    note: 'Met response streaming mag het meer zijn.',
  },
  'lambda.price.async.chunk': {name: 'Grootte waarvoor een asynchrone gebeurtenis als één verzoek extra telt'},
  'lambda.price.async.first-chunk': {name: 'Deel van een asynchrone gebeurtenis dat als één verzoek telt'},
  'lambda.price.durable.operation': {name: 'Durable functions, bewerkingen'},
  'lambda.price.durable.storage': {name: 'Durable functions, bewaarde data'},
  'lambda.price.durable.write': {name: 'Durable functions, geschreven data'},
  'lambda.price.edge.gb-second': {
    name: 'Duur op Lambda@Edge',
    note: 'AWS noemt de prijs van één seconde met {lambda.memory.min}; dit is acht keer zoveel.',
  },
  'lambda.price.edge.request': {name: 'Verzoeken op Lambda@Edge'},
  'lambda.price.gb-second.arm.tier1': {name: 'Duur op Arm, eerste schijf'},
  'lambda.price.gb-second.arm.tier1.end': {
    name: 'Maandverbruik waarbij de eerste schijf van Arm eindigt',
    note: 'Geteld per account en regio.',
  },
  'lambda.price.gb-second.arm.tier2': {
    name: 'Duur op Arm, tweede schijf',
    note: 'AWS publiceert de korting; de cijfers zijn gelezen in kopieën van de prijslijst bij derden.',
  },
  'lambda.price.gb-second.arm.tier2.end': {
    name: 'Maandverbruik waarbij de tweede schijf van Arm eindigt',
    note: 'Geteld per account en regio.',
  },
  'lambda.price.gb-second.arm.tier3': {
    name: 'Duur op Arm, derde schijf',
    note: 'AWS publiceert de korting; de cijfers zijn gelezen in kopieën van de prijslijst bij derden.',
  },
  'lambda.price.gb-second.x86.tier1': {name: 'Duur op x86, eerste schijf'},
  'lambda.price.gb-second.x86.tier1.end': {
    name: 'Maandverbruik waarbij de eerste schijf van x86 eindigt',
    note: 'Geteld per account en regio.',
  },
  'lambda.price.gb-second.x86.tier2': {
    name: 'Duur op x86, tweede schijf',
    note: 'AWS publiceert de korting; de cijfers zijn gelezen in kopieën van de prijslijst bij derden.',
  },
  'lambda.price.gb-second.x86.tier2.end': {
    name: 'Maandverbruik waarbij de tweede schijf van x86 eindigt',
    note: 'Geteld per account en regio.',
  },
  'lambda.price.gb-second.x86.tier3': {
    name: 'Duur op x86, derde schijf',
    note: 'AWS publiceert de korting; de cijfers zijn gelezen in kopieën van de prijslijst bij derden.',
  },
  'lambda.price.init-billed': {
    name: 'Initialisatie hoort bij de gefactureerde duur',
    note: 'Voor alle functies sinds {lambda.change.init-billing}.',
  },
  'lambda.price.managed-instances.duration-billed': {name: 'Managed Instances rekenen de duur van aanroepen af'},
  'lambda.price.managed-instances.fee': {
    name: 'Beheertoeslag van Managed Instances',
    note: 'Boven op de On-Demand-prijs van de EC2-instances.',
  },
  'lambda.price.managed-instances.request': {name: 'Verzoeken op Managed Instances'},
  'lambda.price.microvm.gb-second': {name: 'Geheugen van een MicroVM', note: 'Op Arm.'},
  'lambda.price.microvm.snapshot.read': {name: 'Snapshot van een MicroVM, gelezen data'},
  'lambda.price.microvm.snapshot.storage': {name: 'Snapshot van een MicroVM, opslag'},
  'lambda.price.microvm.snapshot.write': {name: 'Snapshot van een MicroVM, geschreven data'},
  'lambda.price.microvm.vcpu-second': {name: 'Processor van een MicroVM', note: 'Op Arm.'},
  'lambda.price.millisecond.x86.1024-mb': {name: 'Eén milliseconde bij 1.024 MB op x86', note: 'Eerste schijf.'},
  'lambda.price.millisecond.x86.10240-mb': {name: 'Eén milliseconde bij 10.240 MB op x86', note: 'Eerste schijf.'},
  'lambda.price.millisecond.x86.128-mb': {name: 'Eén milliseconde bij 128 MB op x86', note: 'Eerste schijf.'},
  'lambda.price.millisecond.x86.1536-mb': {name: 'Eén milliseconde bij 1.536 MB op x86', note: 'Eerste schijf.'},
  'lambda.price.millisecond.x86.512-mb': {name: 'Eén milliseconde bij 512 MB op x86', note: 'Eerste schijf.'},
  'lambda.price.provisioned.configured': {
    name: 'Ingerichte gelijktijdigheid, zolang ze is ingesteld',
    note: 'Op x86, gebruikt of niet.',
  },
  'lambda.price.provisioned.duration': {name: 'Duur op ingerichte gelijktijdigheid', note: 'Op x86.'},
  'lambda.price.provisioned.rounding': {
    name: 'Eenheid waarop de tijd van ingerichte gelijktijdigheid naar boven wordt afgerond',
  },
  'lambda.price.request': {name: 'Verzoeken, x86 en Arm'},
  'lambda.price.rounding': {
    name: 'Eenheid waarop de gefactureerde duur naar boven wordt afgerond',
    note: 'Bij elke aanroep.',
  },
  'lambda.price.savings-plan.discount': {
    name: 'Grootste besparing met een Compute Savings Plan',
    note: 'Gelezen in een kopie zonder datum van een AWS-whitepaper.',
  },
  'lambda.price.snapstart.cache': {
    name: 'Cache van SnapStart',
    note: 'Python en .NET, zolang een versie gepubliceerd is.',
  },
  'lambda.price.snapstart.cache.min': {name: 'Kortste tijd waarvoor een SnapStart-cache wordt gefactureerd'},
  'lambda.price.snapstart.java': {name: 'SnapStart kost extra bij Java'},
  'lambda.price.snapstart.restore': {name: 'Herstel met SnapStart, per GB geheugen', note: 'Python en .NET.'},
  'lambda.price.stream': {
    name: 'Response streaming',
    note: 'Na de eerste {lambda.price.stream.included} van elk antwoord en de maandelijkse gratis {lambda.free.stream}.',
  },
  'lambda.price.stream.included': {name: 'Deel van elk gestreamd antwoord dat niet wordt gefactureerd'},
  'lambda.price.tenant-environment': {
    name: 'Nieuwe omgeving voor een tenant, per GB geheugen',
    note: 'Op x86, zoals de prijspagina het afrondt.',
  },
  'lambda.price.tier2.discount': {name: 'Korting op de duur in de tweede schijf'},
  'lambda.price.tier3.discount': {name: 'Korting op de duur in de derde schijf'},
  'lambda.price.tmp': {name: 'Tijdelijke opslag', note: 'Boven de inbegrepen {lambda.tmp.default}.'},
  'lambda.recursion.default': {name: 'Reactie op een recursieve lus als je niets instelt'},
  'lambda.requests-per-concurrency': {name: 'Verzoeken per seconde voor elke eenheid van het gelijktijdigheidsquotum'},
  'lambda.requests-per-second.default': {name: 'Verzoeken per seconde bij de standaardgelijktijdigheid'},
  'lambda.runtime-updates.default': {
    name: 'Updatemodus van een nieuwe functie',
    note: 'AWS patcht de runtime dan zonder nieuwe uitrol.',
  },
  'lambda.runtime-updates.modes': {name: 'Updatemodi van de runtime'},
  'lambda.runtime.dotnet10.deprecated': {
    name: 'Uitfasering van dotnet10',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.dotnet10.update-blocked': {
    name: 'Updates van functies met dotnet10 geblokkeerd',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.dotnet8.deprecated': {
    name: 'Uitfasering van dotnet8',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.dotnet8.update-blocked': {
    name: 'Updates van functies met dotnet8 geblokkeerd',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.dotnet9.deprecated': {
    name: 'Uitfasering van dotnet9',
    note: 'Alleen als containerimage. Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.java11-al2023.deprecated': {
    name: 'Uitfasering van java11.al2023',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.java11-al2023.update-blocked': {
    name: 'Updates van functies met java11.al2023 geblokkeerd',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.java11.deprecated': {
    name: 'Uitfasering van java11',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.java11.update-blocked': {
    name: 'Updates van functies met java11 geblokkeerd',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.java17-al2023.deprecated': {
    name: 'Uitfasering van java17.al2023',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.java17-al2023.update-blocked': {
    name: 'Updates van functies met java17.al2023 geblokkeerd',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.java17.deprecated': {
    name: 'Uitfasering van java17',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.java17.update-blocked': {
    name: 'Updates van functies met java17 geblokkeerd',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.java21.deprecated': {
    name: 'Uitfasering van java21',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.java21.update-blocked': {
    name: 'Updates van functies met java21 geblokkeerd',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.java25.deprecated': {
    name: 'Uitfasering van java25',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.java25.update-blocked': {
    name: 'Updates van functies met java25 geblokkeerd',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.java8-al2.deprecated': {
    name: 'Uitfasering van java8.al2',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.java8-al2.update-blocked': {
    name: 'Updates van functies met java8.al2 geblokkeerd',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.java8-al2023.deprecated': {
    name: 'Uitfasering van java8.al2023',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.java8-al2023.update-blocked': {
    name: 'Updates van functies met java8.al2023 geblokkeerd',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.nodejs20-x.deprecated': {
    name: 'Uitfasering van nodejs20.x',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.nodejs20-x.update-blocked': {
    name: 'Updates van functies met nodejs20.x geblokkeerd',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.nodejs22-x.deprecated': {
    name: 'Uitfasering van nodejs22.x',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.nodejs22-x.update-blocked': {
    name: 'Updates van functies met nodejs22.x geblokkeerd',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.nodejs24-x.deprecated': {
    name: 'Uitfasering van nodejs24.x',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.nodejs24-x.update-blocked': {
    name: 'Updates van functies met nodejs24.x geblokkeerd',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.provided-al2.deprecated': {
    name: 'Uitfasering van provided.al2',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.provided-al2.update-blocked': {
    name: 'Updates van functies met provided.al2 geblokkeerd',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.provided-al2023.deprecated': {
    name: 'Uitfasering van provided.al2023',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.provided-al2023.update-blocked': {
    name: 'Updates van functies met provided.al2023 geblokkeerd',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.python3-10.deprecated': {
    name: 'Uitfasering van python3.10',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.python3-10.update-blocked': {
    name: 'Updates van functies met python3.10 geblokkeerd',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.python3-11.deprecated': {
    name: 'Uitfasering van python3.11',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.python3-11.update-blocked': {
    name: 'Updates van functies met python3.11 geblokkeerd',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.python3-12.deprecated': {
    name: 'Uitfasering van python3.12',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.python3-12.update-blocked': {
    name: 'Updates van functies met python3.12 geblokkeerd',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.python3-13.deprecated': {
    name: 'Uitfasering van python3.13',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.python3-13.update-blocked': {
    name: 'Updates van functies met python3.13 geblokkeerd',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.python3-14.deprecated': {
    name: 'Uitfasering van python3.14',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.python3-14.update-blocked': {
    name: 'Updates van functies met python3.14 geblokkeerd',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.ruby3-2.deprecated': {
    name: 'Uitfasering van ruby3.2',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.ruby3-2.update-blocked': {
    name: 'Updates van functies met ruby3.2 geblokkeerd',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.ruby3-3.deprecated': {
    name: 'Uitfasering van ruby3.3',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.ruby3-3.update-blocked': {
    name: 'Updates van functies met ruby3.3 geblokkeerd',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.ruby3-4.deprecated': {
    name: 'Uitfasering van ruby3.4',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.ruby3-4.update-blocked': {
    name: 'Updates van functies met ruby3.4 geblokkeerd',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.ruby4-0.deprecated': {
    name: 'Uitfasering van ruby4.0',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtime.ruby4-0.update-blocked': {
    name: 'Updates van functies met ruby4.0 geblokkeerd',
    note: 'Gelezen in een lijst van derden die de runtimepagina van AWS volgt; AWS kan de datum verschuiven.',
  },
  'lambda.runtimes.dotnet': {
    name: 'Namen van de .NET-runtimes',
    note: 'Inclusief previews en onlangs uitgefaseerde; oudere zijn weggelaten.',
  },
  'lambda.runtimes.java': {
    name: 'Namen van de Java-runtimes',
    note: 'Inclusief previews en onlangs uitgefaseerde; oudere zijn weggelaten.',
  },
  'lambda.runtimes.nodejs': {
    name: 'Namen van de Node.js-runtimes',
    note: 'Inclusief previews en onlangs uitgefaseerde; oudere zijn weggelaten.',
  },
  'lambda.runtimes.os-only': {
    name: 'Runtimes met alleen een besturingssysteem',
    note: 'Voor Go, Rust, C++ en eigen runtimes.',
  },
  'lambda.runtimes.preview': {
    name: 'Runtimes die als publieke preview zijn geopend',
    note: 'Of ze sindsdien algemeen beschikbaar zijn, is niet nagegaan.',
  },
  'lambda.runtimes.python': {
    name: 'Namen van de Python-runtimes',
    note: 'Inclusief previews en onlangs uitgefaseerde; oudere zijn weggelaten.',
  },
  'lambda.runtimes.ruby': {
    name: 'Namen van de Ruby-runtimes',
    note: 'Inclusief previews en onlangs uitgefaseerde; oudere zijn weggelaten.',
  },
  'lambda.scaling.environments': {
    name: 'Omgevingen die een functie per interval kan toevoegen',
    note: 'Elke {lambda.scaling.interval}, voor elke functie apart.',
  },
  'lambda.scaling.interval': {name: 'Interval waarover de schaalsnelheid telt'},
  'lambda.scaling.requests': {
    name: 'Verzoeken per seconde die een functie per interval kan toevoegen',
    note: 'Elke {lambda.scaling.interval}, voor elke functie apart.',
  },
  'lambda.snapstart.apply-on': {name: 'Instellingen van SnapStart'},
  'lambda.snapstart.runtimes': {
    name: 'Runtimes met SnapStart',
    note: 'Alleen beheerde runtimes, geen containerimages.',
  },
  'lambda.snapstart.tmp.max': {name: 'Grootste tijdelijke opslag met SnapStart'},
  'lambda.snapstart.with-efs': {name: 'SnapStart gaat samen met Amazon EFS'},
  'lambda.snapstart.with-provisioned-concurrency': {name: 'SnapStart gaat samen met ingerichte gelijktijdigheid'},
  'lambda.tenant-isolation.modes': {name: 'Isolatiemodi per tenant'},
  'lambda.timeout.default': {name: 'Time-out van een nieuwe functie'},
  'lambda.timeout.managed-instances.max': {
    name: 'Langste aanroep op Managed Instances',
    note: 'Alleen voor asynchrone aanroepen en event source mappings, en niet voor Amazon MQ en Amazon DocumentDB. Een synchrone aanroep blijft op {lambda.timeout.max}.',
  },
  'lambda.timeout.max': {
    name: 'Langste aanroep',
    note: 'Geldt voor elke manier om een on-demandfunctie aan te roepen. Managed Instances, MicroVMs en durable functions hebben eigen grenzen.',
  },
  'lambda.timeout.min': {name: 'Kortste time-out die je kunt instellen'},
  'lambda.tmp.default': {name: 'Tijdelijke opslag van een nieuwe functie', note: 'Zoveel van /tmp zit in de prijs.'},
  'lambda.tmp.max': {name: 'Grootste tijdelijke opslag'},
  'lambda.tmp.min': {name: 'Kleinste tijdelijke opslag'},
  'lambda.tracing.modes': {name: 'Traceermodi van X-Ray'},
  'lambda.version.editable': {
    name: 'Een gepubliceerde versie is te wijzigen',
    note: 'Je laat in plaats daarvan een alias naar een andere versie wijzen.',
  },
  'lambda.vpc.internet-through-vpc': {
    name: 'Een functie in een VPC bereikt internet alleen via die VPC',
    note: 'Zonder VPC heeft ze standaard internettoegang.',
  },
  'lambda.vpc.ipv6-outbound': {
    name: 'Uitgaand IPv6-verkeer vanuit een VPC',
    note: 'Alleen in dual-stacksubnets, en pas als je het toestaat.',
  },
  'lambda.web-function.concurrency.default': {
    name: 'Gelijktijdige verzoeken per omgeving van een Web Function als je niets instelt',
  },
  'lambda.web-function.concurrency.max': {
    name: 'Hoogste aantal gelijktijdige verzoeken per omgeving van een Web Function',
  },
  'lambda.web-function.concurrency.min': {
    name: 'Laagste aantal gelijktijdige verzoeken per omgeving van een Web Function',
  },
  'lambda.web-function.languages': {name: 'Talen van Web Functions'},
  'lambda.web-function.timeout.default': {name: 'Time-out van een nieuwe Web Function'},
  'lambda.web-function.timeout.max': {name: 'Langste time-out van een Web Function'},
  'lambda.web-function.timeout.min': {name: 'Kortste time-out van een Web Function'},
  'lambda.zip.inline.max': {
    name: 'Grootste inline code in een CloudFormation-template',
    note: 'Alleen Node.js en Python.',
  },
  'lambda.zip.unzipped.max': {name: 'Grootste uitgepakte deploymentpakket', note: 'Inclusief lagen (layers).'},
  'lambda.zip.upload.max': {
    name: 'Grootste zipbestand dat je rechtstreeks uploadt',
    note: 'Via Amazon S3 telt alleen de uitgepakte grootte.',
  },
} as const satisfies FactTexts<typeof facts & typeof derived>;
