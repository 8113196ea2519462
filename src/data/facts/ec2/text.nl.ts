import type {FactTexts} from '../../schema';
import type {derived} from './derived';
import type {facts} from './facts';

export const texts = {
  'ec2.auto-scaling': {
    name: 'Automatisch schalen van instances',
    note: 'In een Auto Scaling group, zodra je grenzen en schaalbeleid hebt ingesteld.',
  },
  'ec2.billing.min': {name: 'Kortste tijd die je bij elke start van een instance betaalt'},
  'ec2.billing.per-second': {name: 'Je betaalt per seconde', note: 'Na {ec2.billing.min} bij de start.'},
  'ec2.credits.t2.default': {name: 'CPU-creditmodus van een nieuwe T2-instance'},
  'ec2.credits.t3.default': {
    name: 'CPU-creditmodus van een nieuwe T3-, T3a- of T4g-instance',
    note: 'In deze modus betaal je voor extra credits.',
  },
  'ec2.credits.unlimited-families': {name: 'Instancefamilies die in de modus unlimited kunnen draaien'},
  'ec2.ebs.gp3.iops.included': {name: 'I/O-bewerkingen die elk gp3-volume heeft'},
  'ec2.ebs.gp3.iops.max': {name: 'Meeste I/O-bewerkingen van een gp3-volume'},
  'ec2.ebs.gp3.price': {
    name: 'gp3-volume',
    note: 'Inclusief {ec2.ebs.gp3.iops.included} en {ec2.ebs.gp3.throughput.included}.',
  },
  'ec2.ebs.gp3.size.max': {name: 'Grootste gp3-volume'},
  'ec2.ebs.gp3.size.min': {name: 'Kleinste gp3-volume'},
  'ec2.ebs.gp3.throughput.included': {
    name: 'Doorvoer die elk gp3-volume heeft',
    note: 'De API telt dit getal in MiB per seconde.',
  },
  'ec2.ebs.gp3.throughput.max': {
    name: 'Hoogste doorvoer van een gp3-volume',
    note: 'De API telt dit getal in MiB per seconde.',
  },
  'ec2.ebs.same-zone': {name: 'Een volume en zijn instance delen een beschikbaarheidszone'},
  'ec2.ebs.volume-types': {name: 'Soorten EBS-volumes'},
  'ec2.free-tier.legacy.duration': {
    name: 'Duur van het oude gratis tegoed (Free Tier)',
    note: 'Geldt alleen voor accounts met de oude Free Tier; nieuwere krijgen tegoed (credits). Alleen bij derden gezien; kijk het op de pagina na voordat je erop vertrouwt.',
  },
  'ec2.free-tier.legacy.hours': {
    name: 'Gratis instance-uren per maand in het oude gratis tegoed',
    note: 'Geldt alleen voor accounts met de oude Free Tier; nieuwere krijgen tegoed (credits). Alleen bij derden gezien; kijk het op de pagina na voordat je erop vertrouwt.',
  },
  'ec2.free-tier.legacy.types': {
    name: 'Instancetypes in het oude gratis tegoed',
    note: 'Geldt alleen voor accounts met de oude Free Tier; nieuwere krijgen tegoed (credits). Alleen bij derden gezien; kijk het op de pagina na voordat je erop vertrouwt.',
  },
  'ec2.guest-os.patched-by-customer': {
    name: 'Je patcht het gastbesturingssysteem zelf',
    note: 'Volgt uit de richtlijnen van AWS over EC2; de pagina zelf is niet in deze bewoording gelezen.',
  },
  'ec2.instance-types.count': {
    name: 'Instancetypes in de API, minstens',
    note: 'Telt elke grootte mee, ook die van oudere generaties.',
  },
  'ec2.instance.states': {name: 'Toestanden van een instance'},
  'ec2.m7g-xlarge.month': {name: 'm7g.xlarge On-Demand, een hele maand'},
  'ec2.m7g-xlarge.price': {name: 'm7g.xlarge On-Demand', note: 'Uit een voorbeeld op de prijspagina van AWS Lambda.'},
  'ec2.market-types': {name: 'Manieren om een instance te kopen bij het starten'},
  'ec2.placement.strategies': {name: 'Strategieën van placement groups'},
  'ec2.public-ipv4.month': {name: 'Publiek IPv4-adres, een hele maand'},
  'ec2.public-ipv4.price': {name: 'Publiek IPv4-adres'},
  'ec2.reserved.classes': {name: 'Klassen van Reserved Instances', note: 'Alleen een convertible kun je ruilen.'},
  'ec2.sla.instance': {
    name: 'Maandelijkse beschikbaarheid van één instance in de SLA',
    note: 'Gelezen in een oudere kopie van de pagina.',
  },
  'ec2.sla.region': {
    name: 'Maandelijkse beschikbaarheid op regioniveau in de SLA',
    note: 'Gelezen in een oudere kopie van de pagina. Vereist instances in meer dan één beschikbaarheidszone.',
  },
  'ec2.spot.interruption.behaviors': {name: 'Wat er met een onderbroken Spot Instance kan gebeuren'},
  'ec2.spot.interruption.default': {name: 'Wat er met een onderbroken Spot Instance gebeurt als je niets kiest'},
  'ec2.stopped.instance-charge': {
    name: 'Een gestopte instance zelf kost geld',
    note: 'De volumes ervan blijven wel geld kosten.',
  },
  'ec2.stopped.volume-charge': {name: 'Voor de EBS-volumes van een gestopte instance betaal je'},
  'ec2.t3-micro.month': {
    name: 't3.micro On-Demand, een hele maand',
    note: 'Zonder schijf en publiek adres. De uurprijs is alleen bij derden gezien.',
  },
  'ec2.t3-micro.price': {
    name: 't3.micro On-Demand',
    note: 'Alleen bij derden gezien; kijk het op de pagina na voordat je erop vertrouwt.',
  },
  'ec2.tenancies': {name: 'Soorten tenancy van een instance'},
  'ec2.termination-protection.default': {name: 'Beëindigingsbeveiliging van een nieuwe instance'},
  'ec2.user-data.max': {name: 'Grootste user data van een instance'},
} as const satisfies FactTexts<typeof facts & typeof derived>;
