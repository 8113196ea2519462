import type {ProfileText} from '../../schema';

export const text: ProfileText = {
  tagline: 'beheerde relationele databases',
  axes: {
    what: 'Beheerde dienst die een relationele database-engine van jouw keuze draait',
    unit: 'Een database-instance: één engine op een machine van gekozen grootte, met eigen opslag',
    'you-manage':
      'Schema, query’s, indexen, gebruikers, engine-instellingen, grootte, netwerktoegang, moment van grote upgrades',
    'aws-manages': 'Hardware, besturingssysteem, installeren en patchen van de engine, back-ups, failover',
    'compute-options':
      'Instances van een klasse die jij kiest, in je VPC; Aurora Serverless v2 past zijn eigen capaciteit aan',
    'longest-run': 'Geen tijdslimiet; een gestopte instance start weer na {rds.stop.max|form=sentence}',
    'memory-cpu':
      'Volgt uit de instanceklasse; Aurora Serverless v2 van {rds.aurora-serverless.capacity.min} tot {rds.aurora-serverless.capacity.max} capaciteitseenheden',
    disk: '{rds.storage.min} tot {rds.storage.max} General Purpose SSD voor de meeste engines; Aurora groeit vanzelf',
    scaling:
      'Een grotere klasse voor alles; tot {rds.read-replicas.max} leesreplica’s voor het lezen; opslag vanzelf als je dat toestaat',
    'scale-to-zero': 'Gewone instances niet; Aurora Serverless v2 kan pauzeren in versies die dat toelaten',
    'start-time': 'Geen getal beloofd; een instance maken of terugzetten kost minuten, geen seconden',
    networking:
      'Een DNS-naam in subnets van je VPC; security groups openen de poort, {rds.port.postgresql} voor PostgreSQL',
    security: 'IAM voor het beheer, databasegebruikers voor de data; versleuteling in rust kies je bij het aanmaken',
    pricing: 'Looptijd van elke instance naar klasse en engine, opslag, extra back-ups, dataverkeer',
    'price-example': {is: 'not-researched'},
    'free-tier': {
      is: 'not-researched',
      because: 'Alleen het tegoed van nieuwe accounts als geheel is vastgelegd',
    },
    sla: {is: 'not-researched'},
    portability: 'De engine is de gewone: dump maken en elders inlezen; wat Aurora zelf toevoegt, blijft bij AWS',
    'good-for':
      'Bestellingen, klanten, voorraad: samenhangende data met transacties, zonder zelf een databaseserver te draaien',
    'not-for': 'Foto’s en bestanden, opzoeken op sleutel op heel grote schaal, engines die het niet aanbiedt',
    'exam-trap':
      'Multi-AZ is voor failover, leesreplica’s zijn voor lezen: één enkele standby beantwoordt geen query’s',
  },
};
