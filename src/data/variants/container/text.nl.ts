import type {VariantText} from '../../schema';

export const text: VariantText = {
  name: 'Container',
  axes: {
    what: 'Afgeschermde processen op de kernel van een host, gestart uit een image met de applicatie en haar bibliotheken',
    unit: 'Een container; ECS bundelt er een of meer in een taak, EKS in een pod',
    'you-manage': 'De image en alles erin; op EC2-capaciteit ook de host',
    'aws-manages': 'Op Fargate de host en zijn kernel; op EC2-capaciteit alleen wat onder de instance ligt',
    'compute-options':
      'EC2-instances, ECS Managed Instances, Fargate, of eigen servers via ECS Anywhere en EKS Hybrid Nodes',
    'memory-cpu': 'Een deel van de host, gereserveerd of begrensd per container of taak',
    disk: 'Een dunne schrijfbare laag die met de container verdwijnt; volumes voor wat moet blijven',
    scaling:
      'De orkestrator voegt exemplaren toe en haalt ze weg; de ruimte op de hosts moet meegroeien, behalve op Fargate',
    'start-time': 'Geen besturingssysteem dat opstart: image ophalen als de host die niet heeft, dan de applicatie',
    networking: 'Poorten van de host, of met awsvpc een eigen adres per taak',
    security: 'Op ECS één IAM-rol per taak; containers delen de kernel van hun host, taken op Fargate niet',
    portability: 'Elke host met een OCI-runtime, hetzelfde soort kernel en dezelfde processorarchitectuur',
    'good-for':
      'Software die vaak uitkomt, veel kleine applicaties op weinig machines, één pakket van laptop tot productie',
    'not-for': 'Software met een eigen kernel, drivers of bureaublad; code van vreemden op één gedeelde host',
    'exam-trap': 'Niet elke container deelt zijn kernel met andere: een taak op Fargate doet dat niet',
  },
};
