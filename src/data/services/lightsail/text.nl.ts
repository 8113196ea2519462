import type {ProfileText} from '../../schema';

export const text: ProfileText = {
  tagline: 'kleine servers en sites voor een maandprijs',
  axes: {
    what: 'Bundels voor eenvoudige websites: server, schijf, adres en dataverkeer voor één prijs per maand',
    unit: 'Een instance met een plan; daarnaast databases, load balancers, buckets, containerservices',
    'you-manage':
      'Gastbesturingssysteem, applicatie en hun updates, firewall, wachtwoorden, snapshots, aantal instances',
    'aws-manages': 'Hardware, netwerk en sjablonen; beheerde databases, load balancers, distributies en containernodes',
    'compute-options':
      'Virtuele servers van Lightsail met Linux of Windows; containers op de nodes van een containerservice',
    'longest-run': 'Geen tijdslimiet; een instance draait tot je hem stopt of verwijdert',
    'memory-cpu':
      '{lightsail.plan.512-mb.memory} tot {lightsail.plan.256-gb.memory} in algemene plannen, tot {lightsail.plan.memory-optimized.memory.max} met extra geheugen; CPU met bursts boven een baseline',
    disk: 'SSD van het plan, vanaf {lightsail.plan.512-mb.disk}; extra schijven tot {lightsail.disk.size.max}',
    scaling:
      'Niet automatisch: met de hand een groter plan via een snapshot, meer instances achter een load balancer, meer containernodes',
    'scale-to-zero': {
      is: 'no',
      because: 'Een gestopte instance wordt helemaal berekend; alleen verwijderen maakt er een eind aan',
    },
    'start-time': 'Geen tijd beloofd; het besturingssysteem moet opstarten',
    networking: 'Een netwerk van Lightsail; peering alleen met de standaard-VPC van de regio',
    security: 'Een firewall per instance, geen IAM-rol erop; IAM-policy’s voor mensen',
    pricing: 'Een plan per uur tot zijn maandprijs; snapshots, load balancers en extra dataverkeer komen erbij',
    'price-example':
      '{lightsail.plan.512-mb.price} voor het kleinste Linux-plan met publiek IPv4, {lightsail.plan.512-mb.ipv6-price} zonder',
    'free-tier':
      'Tegoed voor nieuwe accounts; volgens de FAQ over facturering zijn de proefperiodes gestopt, andere pagina’s beloven ze nog',
    sla: '{lightsail.sla.instances.region} per maand voor instances in meerdere zones, {lightsail.sla.database-ha} voor een database met hoge beschikbaarheid',
    portability: 'Een snapshot kan naar EC2 en wordt daar een AMI; een weg terug is er niet',
    'good-for': 'Een blog, een kleine website of winkel, testomgevingen, een rekening die je vooraf kent',
    'not-for':
      'Belasting die automatisch moet schalen, een eigen netwerkontwerp, IAM-rollen, CPU’s die de hele dag druk zijn',
    'exam-trap': 'Hoge beschikbaarheid alleen als je die bouwt, nooit automatisch schalen; bij SAA-C03 buiten de stof',
  },
};
