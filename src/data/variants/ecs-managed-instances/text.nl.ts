import type {VariantText} from '../../schema';

export const text: VariantText = {
  name: 'ECS Managed Instances',
  axes: {
    what: 'Taken op EC2-instances in jouw account die AWS kiest, start, patcht en vervangt',
    'you-manage': 'Eisen aan de instances, maten van taken, netwerk, rollen en schaalbeleid van de service',
    'aws-manages': 'Keuze, aantal, besturingssysteem, patches en vervanging van de instances',
    'longest-run':
      'Geen tijdslimiet, maar taken verhuizen: een instance loopt leeg na {ecs.managed-instances.drain-after|form=sentence} en is uiterlijk na {ecs.managed-instances.lifetime.max|form=sentence} weg',
    'memory-cpu': 'Wat de gekozen EC2-instancetypes hebben, GPU’s inbegrepen',
    disk: 'Datavolume van de instance, gedeeld door de taken erop; de grootte mag je instellen',
    scaling: 'Taken met een policy van de service; AWS voegt instances toe en haalt ze weg',
    'scale-to-zero': 'Ja; instances die ongebruikt blijven, verdwijnen, tenzij je dat uitzet',
    'start-time': 'Image ophalen en applicatie starten als een instance ruimte heeft; anders start AWS er eerst een',
    networking: 'awsvpc of host, geen bridge',
    pricing:
      'De EC2-prijs van hele instances plus een toeslag per seconde, minstens {ecs.managed-instances.billing.min|form=sentence}',
    'price-example':
      'Toeslag in het voorbeeld van AWS, een c6a.2xlarge: {ecs.managed-instances.fee.example} per uur, boven op EC2',
    'good-for': 'GPU’s en bijzondere instancetypes zonder machines te onderhouden; veel taken op weinig instances',
    'not-for': 'Windows-containers, een eigen machine-image, taken die niet mogen verhuizen',
  },
};
