import type {ProfileText} from '../../schema';

export const text: ProfileText = {
  tagline: 'objectopslag in buckets',
  axes: {
    what: 'Objectopslag: hele objecten met een sleutel en metadata, geschreven en gelezen over HTTPS',
    unit: 'Een object in een bucket, te vinden met zijn sleutel',
    'you-manage': 'Wat er ligt, sleutels, rechten, opslagklasse, versies, levenscyclusregels',
    'aws-manages': 'Servers, schijven, kopieën en hun herstel, groei, versleuteling in rust',
    'compute-options': {is: 'not-applicable', because: 'Het bewaart objecten en draait niets'},
    'longest-run': {
      is: 'not-applicable',
      because: 'Een object blijft tot jij of een levenscyclusregel het weghaalt',
    },
    'memory-cpu': {is: 'not-applicable', because: 'Het bewaart objecten en draait niets'},
    disk: 'Geen volume waarvan je de maat kiest; objecten tot {s3.object.max} per stuk, zoveel je wilt',
    scaling: 'Niets in te stellen; ruimte en aantal verzoeken groeien mee met het gebruik',
    'scale-to-zero': {
      is: 'not-applicable',
      because: 'Er draait niets; opgeslagen objecten kosten geld, ook als niemand ze leest',
    },
    'start-time': {
      is: 'not-applicable',
      because:
        'Er start niets; standaard herstellen uit Deep Archive duurt meestal hoogstens {s3.restore.deep-archive.standard|form=sentence}',
    },
    networking: 'HTTPS-adres in de regio, buiten je VPC; vanuit een privésubnet via een gateway-endpoint of NAT',
    security: 'IAM-policy’s en bucketpolicy’s; standaard dicht voor het publiek; presigned URL’s voor losse verzoeken',
    pricing: 'Opslag per GB en maand, verzoeken, lezen uit de koudere klassen, data naar het internet',
    'price-example': '{s3.price.standard} in S3 Standard, voor de eerste {s3.price.standard.tier1.size}',
    'free-tier': {
      is: 'not-researched',
      because: 'Alleen het tegoed van nieuwe accounts als geheel is vastgelegd',
    },
    sla: {
      is: 'not-researched',
      because: 'S3 Standard is ontworpen voor {s3.availability.standard}; de overeenkomst zelf is niet gelezen',
    },
    portability: 'Objecten verhuizen voor de prijs van het transport; policy’s, events en klassen blijven achter',
    'good-for': 'Foto’s, downloads, back-ups, logs, statische websites, data voor analyse',
    'not-for': 'Rijen van een database, bestanden die je op hun plek bewerkt, de schijf van een besturingssysteem',
    'exam-trap': 'Objectopslag, geen schijf: EBS is een schijf voor een instance, EFS een bestandssysteem voor velen',
  },
};
