import type {ProfileText} from '../../schema';

export const text: ProfileText = {
  tagline: 'houdt je containers draaiend',
  axes: {
    what: 'Orkestrator: start containers, houdt het gewenste aantal draaiend, verbindt ze met netwerk en load balancer',
    unit: 'Taak: een of meer containers uit één taakdefinitie; een service houdt taken draaiend',
    'you-manage': 'Image, taakdefinitie, IAM-rollen, netwerk, schaalbeleid; met EC2-capaciteit ook de instances',
    'aws-manages': 'Control plane en scheduler; met Fargate of Managed Instances ook de machines',
    'compute-options': 'Fargate, EC2, ECS Managed Instances, of eigen servers via ECS Anywhere',
    'longest-run': 'Geen tijdslimiet; een taak draait tot ze klaar is of wordt gestopt',
    'memory-cpu':
      'Hangt af van de capaciteit: tot {fargate.vcpu.max} en {fargate.memory.max} op Fargate, tot {ecs.ec2.task-cpu.max} op EC2',
    disk: 'Tijdelijke schijf die met de taak verdwijnt; EFS, EBS of S3 Files voor meer',
    scaling: 'Het aantal taken, met policy’s die je toevoegt; op EC2 ook het aantal instances',
    'scale-to-zero': 'Ja, met nul taken; wakker worden vergt een metric die niet uit taken komt',
    'start-time': 'De tijd om capaciteit te vinden, de image op te halen en de applicatie te starten',
    networking: 'In je VPC; met awsvpc heeft elke taak een eigen netwerkinterface; load balancer optioneel',
    security: 'Taakrol voor de code; uitvoeringsrol voor image, logs en secrets',
    pricing: 'Capaciteit, load balancer, opslag en logs; niets voor ECS zelf',
    'price-example':
      'Een taak van één vCPU en {fargate.size.1-vcpu.memory.min} op Fargate, de hele maand aan: {fargate.month.1-vcpu-2-gb.x86}',
    'free-tier': {
      is: 'not-applicable',
      because: 'ECS zelf kost niets; voor de capaciteit gelden de regels van EC2 of Fargate',
    },
    sla: '{ecs.sla} per maand en regio, voor taken in meerdere Availability Zones',
    portability: 'De image draait op elk containerplatform; taakdefinities en services bestaan alleen in ECS',
    'good-for': 'Websites, API’s, workers en geplande containers zonder Kubernetes',
    'not-for': 'De Kubernetes-API en de tools eromheen, korte code die op gebeurtenissen reageert, statische sites',
    'exam-trap': 'Fargate is capaciteit voor ECS, geen alternatief ervoor',
  },
};
