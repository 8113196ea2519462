import type {FactTexts} from '../../schema';
import type {facts} from './facts';

export const texts = {
  'batch.allocation.default': {
    name: 'Toewijzingsstrategie van een rekenomgeving op ECS als je er geen kiest',
    note: 'Een rekenomgeving op EKS heeft geen standaard: daar moet je er een kiezen.',
  },
  'batch.allocation.fargate': {name: 'Toewijzingsstrategie op Fargate'},
  'batch.allocation.spot-recommended': {
    name: 'Toewijzingsstrategie die AWS aanraadt voor Spot',
    note: 'Ze weegt de prijs af tegen de kans op onderbreking.',
  },
  'batch.allocation.strategies': {name: 'Strategieën (allocation strategies) om instancetypes te kiezen'},
  'batch.ami.al2.blocked-since': {
    name: 'Dag sinds wanneer nieuwe rekenomgevingen geen Amazon Linux 2 van Batch meer krijgen',
    note: 'Bestaande rekenomgevingen zet je het best over op Amazon Linux 2023.',
  },
  'batch.ami.default': {name: 'Imagetype van een nieuwe rekenomgeving op ECS en EC2'},
  'batch.ami.default.since': {name: 'Dag waarop Amazon Linux 2023 de standaardimage werd'},
  'batch.architecture.default': {name: 'Processorarchitectuur van een Fargate-job die er geen noemt'},
  'batch.architectures': {
    name: 'Processorarchitecturen van een job op Fargate',
    note: 'Windows-containers draaien alleen op X86_64.',
  },
  'batch.array.dependencies': {
    name: 'Soorten afhankelijkheden voor array jobs',
    note: 'SEQUENTIAL draait de deeljobs na elkaar; met N_TO_N wacht elke deeljob op die met dezelfde index.',
  },
  'batch.array.size.max': {name: 'Meeste deeljobs van een array job'},
  'batch.array.size.min': {name: 'Minste deeljobs van een array job'},
  'batch.cancel.running': {
    name: 'CancelJob stopt een job die al start of draait',
    note: 'Gebruik daarvoor TerminateJob.',
  },
  'batch.compute-environment.disabled-keeps-minimum': {
    name: 'Een uitgeschakelde rekenomgeving houdt haar minimumaantal vCPU’s',
    note: 'Ze blijft dus geld kosten tot je het minimum verlaagt of haar verwijdert. Fargate kent zo’n minimum niet.',
  },
  'batch.compute-environment.exceeds-maximum': {
    name: 'Batch kan boven het maximumaantal vCPU’s uitkomen',
    note: 'Met hoogstens één instance, en niet met de strategie BEST_FIT op On-Demand Instances.',
  },
  'batch.compute-environment.types': {
    name: 'Soorten rekenomgevingen',
    note: 'In een managed omgeving start en stopt Batch de capaciteit; in een unmanaged omgeving beheer je de instances zelf.',
  },
  'batch.compute-environment.unmanaged.fargate': {name: 'Fargate in een unmanaged rekenomgeving'},
  'batch.compute.types': {
    name: 'Soorten capaciteit van een rekenomgeving',
    note: 'Spot is een manier om EC2-capaciteit te kopen, niet iets naast EC2.',
  },
  'batch.definition.deleted-after': {name: 'Tijd waarna een afgemelde jobdefinitie (deregistered) definitief weg is'},
  'batch.definition.types': {name: 'Soorten jobdefinities'},
  'batch.extra-charge': {
    name: 'AWS brengt Batch zelf in rekening',
    note: 'Je betaalt wat de jobs gebruiken: EC2, Fargate, EBS, dataverkeer enzovoort.',
  },
  'batch.fair-share.decay.default': {
    name: 'Tijdvenster waarin eerder gebruik meetelt voor de fair share, als je nul instelt',
  },
  'batch.fair-share.decay.max': {name: 'Langste tijdvenster waarin eerder gebruik meetelt voor de fair share'},
  'batch.fair-share.identifiers.max': {name: 'Meeste share identifiers die tegelijk actief zijn in een wachtrij'},
  'batch.fair-share.weight.default': {
    name: 'Gewicht van een share identifier als je niets instelt',
    note: 'Een lager gewicht krijgt meer van de capaciteit.',
  },
  'batch.fargate.duration.guaranteed': {
    name: 'Langste duur waarop een job op Fargate kan rekenen',
    note: 'Daarna kan de Fargate-capaciteit verdwijnen, en de job ook.',
  },
  'batch.fargate.ephemeral.max': {name: 'Grootste tijdelijke opslag van een job op Fargate'},
  'batch.fargate.ephemeral.min': {
    name: 'Kleinste tijdelijke opslag die je voor een job op Fargate kunt instellen',
    note: 'Laat de instelling weg om de standaardmaat van Fargate te krijgen.',
  },
  'batch.fargate.execution-role': {name: 'Een job op Fargate moet een uitvoeringsrol (execution role) hebben'},
  'batch.fargate.gpu': {name: 'GPU’s voor jobs op Fargate'},
  'batch.fargate.local-zones': {name: 'Fargate-jobs in Local Zones'},
  'batch.fargate.log-drivers': {name: 'Logdrivers van een job op Fargate'},
  'batch.fargate.memory.max': {
    name: 'Meeste geheugen van een job op Fargate',
    note: 'Samen met {batch.fargate.vcpu.max}.',
  },
  'batch.fargate.privileged': {name: 'Privileged containers op Fargate'},
  'batch.fargate.public-ip.default': {
    name: 'Publiek IP-adres van een job op Fargate als je niets instelt',
    note: 'In een privésubnet heeft de job dan een NAT-gateway of VPC-endpoints nodig om zijn image op te halen.',
  },
  'batch.fargate.security-groups.max': {name: 'Meeste security groups van een rekenomgeving op Fargate'},
  'batch.fargate.subnets.max': {name: 'Meeste subnets van een rekenomgeving op Fargate'},
  'batch.fargate.vcpu.max': {name: 'Meeste vCPU’s van een job op Fargate', note: 'Oudere teksten noemen nog de helft.'},
  'batch.fargate.windows-spot': {name: 'Windows-containers op Fargate Spot'},
  'batch.job.containers.max': {name: 'Meeste containers in één job op ECS'},
  'batch.job.dependencies.max': {name: 'Meeste jobs waarop een job kan wachten'},
  'batch.job.memory.min': {
    name: 'Minste geheugen dat een job op EC2 vraagt',
    note: 'Op Fargate is de kleinste maat groter en hangt ze samen met het aantal vCPU’s.',
  },
  'batch.job.platform.default': {name: 'Platform van een jobdefinitie die er geen noemt'},
  'batch.job.platforms': {
    name: 'Platformen waar een jobdefinitie om kan vragen',
    note: 'Voor jobs op ECS; een job op EKS noemt er geen.',
  },
  'batch.job.resource-types': {name: 'Resources die een job kan reserveren'},
  'batch.job.states': {name: 'Toestanden die een job kan doorlopen'},
  'batch.job.states.count': {name: 'Aantal toestanden van een job'},
  'batch.managed-instances.draining-ends-job': {
    name: 'Het leegmaken van een managed instance breekt de job daarop af',
    note: 'Met nieuwe pogingen (retries) draait de job opnieuw.',
  },
  'batch.multi-node.fargate': {name: 'Multi-node parallel jobs op Fargate'},
  'batch.multi-node.managed-instances': {name: 'Multi-node parallel jobs op ECS Managed Instances'},
  'batch.multi-node.spot': {name: 'Multi-node parallel jobs op Spot Instances'},
  'batch.orchestration': {name: 'Orkestrators waarop Batch zijn jobs draait'},
  'batch.orchestration.default': {name: 'Orkestrator van een rekenomgeving als je niets kiest'},
  'batch.queue.architectures-mixed': {name: 'Verschillende processorarchitecturen in één jobwachtrij'},
  'batch.queue.compute-environments.max': {
    name: 'Meeste rekenomgevingen van een jobwachtrij',
    note: 'Batch probeert ze in de volgorde die je opgeeft.',
  },
  'batch.queue.ec2-fargate-mixed': {name: 'Rekenomgevingen op EC2 en op Fargate in één jobwachtrij'},
  'batch.queue.managed-instances-mixed': {
    name: 'ECS Managed Instances met een andere soort capaciteit in één jobwachtrij',
  },
  'batch.queue.order.default': {
    name: 'Volgorde van een jobwachtrij zonder scheduling policy',
    note: 'Wat het eerst binnenkomt, gaat het eerst.',
  },
  'batch.queue.policy-removable': {
    name: 'Een jobwachtrij kan haar fair-share-policy weer kwijtraken',
    note: 'Ze kan alleen een andere krijgen, en een FIFO-wachtrij krijgt er nooit een.',
  },
  'batch.queue.priority.max': {name: 'Hoogste prioriteit van een jobwachtrij', note: 'Een hoger getal gaat voor.'},
  'batch.queue.priority.min': {name: 'Laagste prioriteit van een jobwachtrij'},
  'batch.queue.stuck-job.actions': {name: 'Wat een wachtrij kan doen met een job die vooraan blijft vastzitten'},
  'batch.queue.stuck-job.max': {name: 'Langste tijd waarna een wachtrij ingrijpt bij een vastzittende job'},
  'batch.queue.stuck-job.min': {name: 'Kortste tijd waarna een wachtrij ingrijpt bij een vastzittende job'},
  'batch.queue.types': {
    name: 'Soorten jobwachtrijen',
    note: 'Een wachtrij voor SageMaker-training heeft service environments, geen rekenomgevingen.',
  },
  'batch.quota-share.strategies': {
    name: 'Manieren waarop een quota share met ongebruikte capaciteit omgaat',
    note: 'Quota shares bestaan alleen voor wachtrijen met SageMaker-trainingsjobs.',
  },
  'batch.quota.adjustable': {
    name: 'De quota van Batch kunnen omhoog',
    note: 'De quota van EC2, Fargate, ECS en EKS gelden ook, en die kunnen wel omhoog.',
  },
  'batch.quota.compute-environments': {name: 'Rekenomgevingen per account en regio'},
  'batch.quota.compute-environments-per-eks-cluster': {name: 'Rekenomgevingen per EKS-cluster'},
  'batch.quota.consumable-resources': {
    name: 'Consumable resources per account en regio',
    note: 'Zoals licenties of databaseverbindingen die jobs delen.',
  },
  'batch.quota.job-definition-size': {name: 'Grootste jobdefinitie'},
  'batch.quota.job-queues': {name: 'Jobwachtrijen per account en regio'},
  'batch.quota.service-environments': {name: 'Service environments per account en regio'},
  'batch.quota.submit-job-rate': {
    name: 'Tempo waarin een account jobs kan indienen',
    note: 'Een array job telt als één verzoek.',
  },
  'batch.quota.submit-job-size': {name: 'Grootste verzoek om een job in te dienen'},
  'batch.quota.submitted-jobs': {name: 'Meeste jobs in de toestand SUBMITTED'},
  'batch.retry.actions': {name: 'Wat een regel voor nieuwe pogingen kan doen'},
  'batch.retry.attempts.max': {name: 'Meeste pogingen van een job'},
  'batch.retry.attempts.min': {name: 'Minste pogingen van een job'},
  'batch.retry.rules.max': {
    name: 'Meeste regels die bepalen of er opnieuw geprobeerd wordt',
    note: 'Een job waar geen regel op past, wordt opnieuw geprobeerd.',
  },
  'batch.scale-down-delay.max': {name: 'Langste tijd die je instances na hun laatste job kunt aanhouden'},
  'batch.scale-down-delay.min': {
    name: 'Kortste tijd die je instances na hun laatste job kunt aanhouden',
    note: 'Wachtende instances worden gewoon in rekening gebracht; laat de vertraging weg om ze meteen te stoppen.',
  },
  'batch.scheduling-priority.max': {
    name: 'Hoogste planningsprioriteit van een job',
    note: 'Ze telt alleen in wachtrijen met een fair-share-policy.',
  },
  'batch.spot.fleet-role.strategy': {
    name: 'Toewijzingsstrategie waarbij Spot een Spot Fleet-rol nodig heeft',
    note: 'Ook als je geen strategie kiest.',
  },
  'batch.spot.max-price.default': {
    name: 'Hoogste Spot-prijs die Batch standaard betaalt, als deel van de On-Demand-prijs',
    note: 'Je betaalt altijd de Spot-prijs van het moment, niet het maximum.',
  },
  'batch.storage.efs': {name: 'Een job kan een Amazon EFS-bestandssysteem koppelen'},
  'batch.storage.s3-files': {name: 'Een job kan een S3 Files-bestandssysteem koppelen'},
  'batch.terminate.bulk.max': {name: 'Meeste jobs die je met één aanroep stopt'},
  'batch.timeout.by-default': {
    name: 'Jobs hebben een time-out, tenzij je die uitzet',
    note: 'Zonder time-out draait een job tot zijn container stopt.',
  },
  'batch.timeout.grace': {name: 'Tijd tussen SIGTERM en SIGKILL als een job zijn time-out bereikt'},
  'batch.timeout.min': {name: 'Kortste time-out van een job', note: 'Hij telt vanaf het begin van elke poging.'},
  'batch.timeout.retried': {name: 'Een job die door de time-out stopte, wordt opnieuw geprobeerd'},
  'batch.timeout.upper-limit': {
    name: 'AWS stelt een bovengrens aan de time-out',
    note: 'Reken op Fargate niet op meer dan {batch.fargate.duration.guaranteed}.',
  },
  'batch.update.job-timeout.default': {name: 'Tijd die lopende jobs krijgen tijdens een infrastructuurupdate'},
  'batch.update.job-timeout.max': {
    name: 'Langste tijd die lopende jobs kunnen krijgen tijdens een infrastructuurupdate',
  },
} as const satisfies FactTexts<typeof facts>;
