import type {ProfileText} from '../../schema';

export const text: ProfileText = {
  tagline: 'serverless capaciteit voor containers',
  axes: {
    what: 'Capaciteit voor containers zonder instances: een afgeschermde machine van gekozen grootte voor elke taak',
    unit: 'Een taak van ECS of een pod van EKS, met een vaste grootte',
    'you-manage': 'Image, taakgrootte, aantal taken, VPC, security groups, IAM-rollen, data',
    'aws-manages': 'Hosts, besturingssysteem, containerruntime, patches, scheiding tussen taken',
    'compute-options':
      'Capaciteit van AWS, On-Demand of Spot, x86 of Arm, voor ECS en Batch; op EKS alleen On-Demand en x86',
    'longest-run':
      'Geen grens; voordat AWS een taak stopzet, kondigt het dat standaard {fargate.retirement.wait.default|form=sentence} van tevoren aan',
    'memory-cpu':
      '{fargate.vcpu.min} met {fargate.memory.min} tot {fargate.vcpu.max} met {fargate.memory.max}, in vaste paren',
    disk: '{fargate.ephemeral-storage.included} inbegrepen, tot {fargate.ephemeral-storage.max} op ECS; weg als de taak stopt',
    scaling: 'De orkestrator voegt taken toe volgens jouw schaalbeleid; er zijn geen instances om te schalen',
    'scale-to-zero': 'Ja, als de orkestrator geen taak draait; dan betaal je niets',
    'start-time':
      'Geen toezegging; elke taak downloadt eerst haar hele image, dus met een kleine image gaat het sneller',
    networking:
      'Alleen {fargate.network-mode}: elke taak heeft een eigen netwerkinterface, privéadres en security groups',
    security: 'Taakrol voor de code, uitvoeringsrol voor image, logs en secrets; geen kernel gedeeld met andere taken',
    pricing:
      'Aangevraagde vCPU en geheugen, per seconde, minstens {fargate.price.duration.min}; schijf boven het inbegrepen deel',
    'price-example':
      '{fargate.month.0-25-vcpu-0-5-gb.x86} voor een maand met één taak van {fargate.vcpu.min} en {fargate.memory.min} op x86',
    'free-tier': {is: 'not-researched', because: 'Alleen derden zeggen dat het er niet is'},
    sla: '{ecs.sla} per maand in een regio, in één overeenkomst met ECS',
    portability: 'Elke OCI-image die voor x86 of Arm is gebouwd; taakdefinitie, rollen en netwerk zitten vast aan AWS',
    'good-for':
      'Websites, API’s, workers en jobs met weinig of wisselende belasting, zonder iemand om machines te patchen',
    'not-for':
      'GPU’s, privileged containers, daemons, een eigen machine-image, of zware belasting die altijd gelijk blijft',
    'exam-trap': 'Geen alternatief voor ECS: ECS en EKS beslissen, op Fargate draait het',
  },
};
