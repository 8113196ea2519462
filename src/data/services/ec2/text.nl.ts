import type {ProfileText} from '../../schema';

export const text: ProfileText = {
  tagline: 'virtuele servers in bijna elke maat',
  axes: {
    what: 'Virtuele servers, instances geheten, waarop je draait wat je wilt',
    unit: 'Een instance: één virtuele server van een gekozen type, gestart vanaf een AMI',
    'you-manage': 'Gastbesturingssysteem en patches, software, firewallregels, sleutels, back-ups, aantal instances',
    'aws-manages': 'Gebouwen, hardware, netwerk en de hypervisor die een host verdeelt',
    'compute-options':
      'Hosts van AWS, gedeeld of dedicated; meer dan {ec2.instance-types.count} instancetypes, x86 of Arm, On-Demand of Spot',
    'longest-run':
      'Geen tijdslimiet; een instance draait tot je hem stopt of verwijdert, tenzij AWS een Spot Instance terugneemt',
    'memory-cpu': 'Bepaald door het gekozen instancetype; types met bursts sparen CPU-credits',
    disk: 'EBS-volumes, gp3 tot {ec2.ebs.gp3.size.max}, die stoppen overleven; instance store is tijdelijk',
    scaling:
      'Een Auto Scaling group voegt instances toe en haalt ze weg volgens je policy’s; een instance zonder groep blijft alleen',
    'scale-to-zero':
      'Ja, met een groep op nul of met gestopte instances, waarvan de volumes geld blijven kosten; geen verzoek wekt ze',
    'start-time': 'Geen tijd beloofd; het besturingssysteem moet opstarten',
    networking: 'In één subnet van je VPC, dus in één beschikbaarheidszone; load balancer naar keuze',
    security: 'Een instance profile geeft de instance een IAM-rol; security groups laten verkeer toe',
    pricing: 'Draaitijd per seconde, minstens {ec2.billing.min}; volumes, publieke adressen en dataverkeer apart',
    'price-example':
      'Ongeveer {ec2.t3-micro.month} voor een maand t3.micro On-Demand, zonder schijf en adres; alleen bij derden gezien',
    'free-tier':
      'Tegoed voor nieuwe accounts; de gratis instance-uren van accounts van vóór {aws.free-tier.since} zijn verlopen',
    sla: '{ec2.sla.region} per maand voor instances in meerdere zones, {ec2.sla.instance} voor één enkele',
    portability:
      'Software voor Linux of Windows verhuist zoals ze is; AMI’s, netwerken en rollen zijn aan AWS gebonden',
    'good-for':
      'Software die het besturingssysteem nodig heeft, GPU’s, bijzondere licenties, hoge en gelijkmatige belasting',
    'not-for': 'Teams zonder iemand die machines patcht, korte reacties op gebeurtenissen, servers die vooral wachten',
    'exam-trap': 'Het is infrastructuur, geen beheerde dienst: het gastbesturingssysteem patch je zelf',
  },
};
