import type {ProfileText} from '../../schema';

export const text: ProfileText = {
  tagline: 'zet jobs in een rij en zoekt machines',
  axes: {
    what: 'Een beheerde wachtrij en planner voor containerjobs, die de nodige capaciteit start en weer stopt',
    unit: 'Een job, beschreven door een jobdefinitie; een array job bevat er tot {batch.array.size.max}',
    'you-manage':
      'Image, jobdefinitie, rollen, netwerk, plafond in vCPU’s, regels voor nieuwe pogingen; op EC2 ook de machine-image',
    'aws-manages': 'Wachtrij, planner, starten en stoppen van capaciteit; met Fargate ook hosts en besturingssysteem',
    'compute-options': 'ECS of EKS, op EC2 of Spot; op ECS ook Fargate, Fargate Spot en Managed Instances',
    'longest-run':
      'Geen grens per job op EC2; reken op Fargate niet op meer dan {batch.fargate.duration.guaranteed|form=sentence}',
    'memory-cpu':
      'Tot {batch.fargate.vcpu.max} en {batch.fargate.memory.max} op Fargate; op EC2 wat de instance heeft, ook GPU’s',
    disk: 'EBS of instance store op EC2, {fargate.ephemeral-storage.included} tot {batch.fargate.ephemeral.max} op Fargate, EFS; weg met de job, tenzij gedeeld',
    scaling: 'Vanzelf met de wachtrij mee, tussen het minimum en maximum aan vCPU’s dat jij instelt',
    'scale-to-zero': 'Ja, met een minimum van nul vCPU’s, en op Fargate altijd',
    'start-time': 'Geen toezegging; een job wacht op zijn beurt, op capaciteit en op de image',
    networking: 'In subnets van je VPC; op Fargate zonder publiek adres, tenzij je erom vraagt',
    security: 'Uitvoeringsrol om de job te starten, job role voor de code; op EC2 een instance role',
    pricing: 'Capaciteit, schijven en logs die de jobs gebruiken; niets voor Batch zelf',
    'price-example':
      'Een uur met één vCPU op Fargate: {fargate.price.vcpu-hour.x86|bare}, plus {fargate.price.gb-hour.x86|bare} per GB geheugen',
    'free-tier': {
      is: 'not-applicable',
      because: 'Batch zelf kost niets; de capaciteit wordt berekend volgens de regels van EC2 of Fargate',
    },
    sla: {is: 'not-researched'},
    portability: 'De image draait op elk containerplatform; definities, wachtrijen en regels bestaan alleen in Batch',
    'good-for':
      'Werk dat lang duurt, zwaar is of in grote aantallen komt en waar niemand op wacht: rapporten, video, simulaties',
    'not-for': 'Antwoorden waar iemand op wacht, korte reacties op gebeurtenissen, programma’s die nooit ophouden',
    'exam-trap': 'Geen tijdslimiet, maar ook geen directe start; en alleen met Fargate is het serverless',
  },
};
