import type {VariantText} from '../../schema';

export const text: VariantText = {
  name: 'ECS op Fargate',
  axes: {
    what: 'Taken op capaciteit die AWS per taak levert, zonder instances',
    'you-manage': 'Maat van de taak, netwerk, rollen en schaalbeleid; geen machines',
    'aws-manages': 'Hosts, hun besturingssysteem en patches, en de scheiding tussen taken',
    'longest-run':
      'Geen tijdslimiet; AWS kan een taak voor onderhoud stoppen, standaard {fargate.retirement.wait.default|form=sentence} na de aankondiging',
    'memory-cpu':
      'Vaste maten: {fargate.vcpu.min} met {fargate.memory.min} tot {fargate.vcpu.max} met {fargate.memory.max}',
    disk: '{fargate.ephemeral-storage.included} inbegrepen, tot {fargate.ephemeral-storage.max} per taak; EFS of EBS voor meer',
    scaling: 'Taken met een policy van de service; er zijn geen instances om te schalen',
    'scale-to-zero': 'Ja; met nul taken betaal je geen vCPU of geheugen',
    'start-time': 'Capaciteit, voor elke taak de hele image ophalen, applicatie starten; images worden niet gecachet',
    networking: 'Alleen {fargate.network-mode}: een netwerkinterface en een privéadres per taak',
    pricing:
      'Aangevraagde vCPU en geheugen, per seconde vanaf het ophalen van de image tot het stoppen, minstens {fargate.price.duration.min|form=sentence}',
    'price-example':
      'Een taak van één vCPU en {fargate.size.1-vcpu.memory.min}, de hele maand aan: {fargate.month.1-vcpu-2-gb.x86}',
    'good-for': 'Kleine of wisselende belasting, sterke scheiding tussen taken, teams zonder platformspecialisten',
    'not-for': 'GPU’s, privileged containers, daemon-services, een eigen machine-image',
  },
};
