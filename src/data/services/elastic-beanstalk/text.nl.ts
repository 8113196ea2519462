import type {ProfileText} from '../../schema';

export const text: ProfileText = {
  tagline: 'rolt je webapplicatie uit op gewone AWS-onderdelen',
  axes: {
    what: 'Een platform dat een omgeving rond je webapplicatie bouwt en er elke versie in uitrolt',
    unit: 'Een omgeving die één versie van een applicatie draait',
    'you-manage':
      'Code, aantal en maat van de instances, rollen, gegevens, en wanneer je een nieuwere platformversie neemt',
    'aws-manages':
      'De omgeving bouwen, uitrollen, gezondheid bewaken, platformversies met besturingssysteem en runtime',
    'compute-options': 'EC2-instances in jouw account; in de nieuwere vorm, Cluster, nodes van EKS; nooit Fargate',
    'longest-run': 'Geen tijdslimiet; een omgeving draait tot je haar pauzeert of verwijdert',
    'memory-cpu': 'Bepaald door het EC2-instancetype van de omgeving',
    disk: 'Volumes van de instances, weg als een instance wordt vervangen; S3 en RDS voor wat moet blijven',
    scaling:
      'Een omgeving met load balancer voegt instances toe en haalt ze weg via triggers of planning, alle met dezelfde containers',
    'scale-to-zero': {
      is: 'no',
      because: 'Alleen als je een omgeving met de hand pauzeert; haar load balancer kost nog steeds geld',
    },
    'start-time': 'Geen tijd beloofd; instances starten op en installeren dan de versie',
    networking: 'In jouw VPC of in de standaard-VPC; load balancer naar keuze',
    security: 'Een service role voor Elastic Beanstalk, een instance profile voor je code',
    pricing: 'Instances, load balancer, volumes en andere onderdelen; niets voor Elastic Beanstalk zelf',
    'price-example':
      'Ongeveer {ec2.t3-micro.month} voor een maand van een omgeving met één t3.micro, zonder schijf en adres; alleen bij derden gezien',
    'free-tier': {
      is: 'not-applicable',
      because: 'Elastic Beanstalk zelf kost niets; zijn onderdelen worden volgens hun eigen regels berekend',
    },
    sla: {is: 'not-researched'},
    portability: 'De code verhuist; omgevingen en hun configuratie bestaan alleen in Elastic Beanstalk',
    'good-for': 'Eén webapplicatie of API van een klein team dat liever code uploadt dan infrastructuur bouwt',
    'not-for':
      'Meerdere containers die los van elkaar schalen, containers op Fargate, korte reacties op gebeurtenissen',
    'exam-trap': 'Het rolt de code van een applicatie uit; CloudFormation bouwt elke infrastructuur uit een sjabloon',
  },
};
