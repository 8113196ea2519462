import type {VariantText} from '../../schema';

export const text: VariantText = {
  name: 'ECS op EC2',
  axes: {
    what: 'Taken op je eigen EC2-instances, meestal in een Auto Scaling group',
    'you-manage': 'Instancetypes, machine-image, patches, ECS-agent en genoeg ruimte voor de taken',
    'aws-manages': 'Control plane, plaatsing van taken en de hardware onder de instances',
    'longest-run': 'Geen tijdslimiet; een taak leeft hoogstens zo lang als haar instance',
    'memory-cpu':
      'Wat de instance heeft; CPU per taak {ecs.ec2.task-cpu.min|bare} tot {ecs.ec2.task-cpu.max}, en die mag je weglaten',
    disk: 'Schijf van de instance, gedeeld door de taken erop; Docker-volumes, EBS, EFS',
    scaling: 'Taken met een policy van de service, instances met een capacity provider en een Auto Scaling group',
    'scale-to-zero': 'Ja, als de Auto Scaling group naar nul mag; de volgende taak wacht dan op een instance',
    'start-time':
      'Image ophalen en applicatie starten als een instance ruimte heeft; anders start eerst een instance op',
    networking: '{ecs.network-modes}; op Linux {ecs.network-mode.default} als je geen modus opgeeft',
    pricing: 'De instances, vol of leeg: On-Demand, Spot, gereserveerd of met een Savings Plan',
    'price-example': 'Een m7g.xlarge, de hele maand, vol of leeg: {ec2.m7g-xlarge.month}',
    'good-for':
      'GPU’s, bijzondere instancetypes, een eigen machine-image, toegang tot de host, hoge en gelijkmatige belasting',
    'not-for': 'Teams die geen machines willen patchen en op maat kiezen',
  },
};
