import type {FactTexts} from '../../schema';
import type {facts} from './facts';

export const texts = {
  'auto-scaling.activities.history': {name: 'Schaalactiviteiten die je kunt terugzien'},
  'auto-scaling.cluster.capacity-target.default': {
    name: 'Doelcapaciteit van een capacity provider',
    note: 'Een lager doel houdt instances in reserve.',
  },
  'auto-scaling.cluster.capacity-target.max': {name: 'Hoogste doelcapaciteit van een capacity provider'},
  'auto-scaling.cluster.ecs-resource': {
    name: 'Een capacity provider is een resource van ECS',
    note: 'Hij verwijst naar een Auto Scaling group, maar is zelf geen EC2-resource.',
  },
  'auto-scaling.cluster.evaluation': {name: 'Tijd tussen twee controles van het automatisch schalen van het cluster'},
  'auto-scaling.cluster.managed-draining': {
    name: 'ECS kan een instance leegmaken voordat die wordt beëindigd',
    note: 'De functie heet managed draining.',
  },
  'auto-scaling.cluster.metric': {
    name: 'Metric die het automatisch schalen van het cluster volgt',
    note: 'Die vergelijkt de benodigde instances met de instances die draaien.',
  },
  'auto-scaling.cluster.step.max.default': {name: 'Grootste aantal instances dat in één keer bij komt'},
  'auto-scaling.cluster.step.min.default': {name: 'Kleinste aantal instances dat in één keer bij komt'},
  'auto-scaling.cluster.termination-protection.default': {
    name: 'Managed termination protection staat standaard aan',
    note: 'Het voorkomt dat instances met taken bij het inschalen worden beëindigd, en vereist managed scaling.',
  },
  'auto-scaling.cluster.warm-up.default': {
    name: 'Opwarmtijd van een nieuwe instance voordat ze meetelt in de metrics',
  },
  'auto-scaling.deployment.scale-in': {name: 'Inschalen gaat door tijdens een uitrol'},
  'auto-scaling.deployment.scale-out': {name: 'Uitschalen gaat door tijdens een uitrol'},
  'auto-scaling.ecs.default': {
    name: 'Een ECS-service schaalt vanzelf, zonder schaalbeleid',
    note: 'Je registreert de service eerst als scalable target en koppelt er daarna schaalbeleid aan.',
  },
  'auto-scaling.ecs.dimension': {name: 'Wat automatisch schalen aan een ECS-service verandert'},
  'auto-scaling.ecs.min-capacity.min': {
    name: 'Laagste minimumaantal taken van een ECS-service',
    note: 'AWS raadt meer aan, zodat er metrics blijven binnenkomen.',
  },
  'auto-scaling.ecs.zero.metrics': {
    name: 'Een service zonder taken blijft CPU en geheugen melden',
    note: 'Om hem te wekken heb je een metric nodig die niet van taken afhangt, zoals de lengte van een wachtrij.',
  },
  'auto-scaling.managed-instances.scale-in-after.max': {
    name: 'Langste wachttijd voordat Managed Instances een ongebruikte instance opruimen',
  },
  'auto-scaling.managed-instances.scale-in-after.off': {
    name: 'Waarde van scaleInAfter waarbij ongebruikte instances blijven staan',
  },
  'auto-scaling.policies.largest-wins': {name: 'Als policy’s elkaar tegenspreken, wint de grootste capaciteit'},
  'auto-scaling.policies.several': {name: 'Meerdere policy’s op één service'},
  'auto-scaling.policy-types': {
    name: 'Soorten schaalbeleid',
    note: 'Daarnaast is er scheduled scaling, met geplande acties.',
  },
  'auto-scaling.predictive.buffer.default': {name: 'Voorsprong van predictive scaling op het voorspelde uur'},
  'auto-scaling.predictive.history.max': {name: 'Historie waarop een voorspelling hooguit terugkijkt'},
  'auto-scaling.predictive.history.min': {name: 'Historie die nodig is voor de eerste voorspelling'},
  'auto-scaling.predictive.horizon': {
    name: 'Tijd die een voorspelling vooruitkijkt',
    note: 'Er is één waarde per uur.',
  },
  'auto-scaling.predictive.max-capacity.default': {name: 'Wat predictive scaling doet bij de maximale capaciteit'},
  'auto-scaling.predictive.mode.default': {
    name: 'Modus van een nieuwe policy voor predictive scaling',
    note: 'In deze modus toont ze alleen voorspellingen en verandert er niets.',
  },
  'auto-scaling.predictive.modes': {name: 'Modi van predictive scaling'},
  'auto-scaling.predictive.refresh': {name: 'Tijd tussen twee bijwerkingen van een voorspelling'},
  'auto-scaling.predictive.scale-in': {
    name: 'Predictive scaling haalt taken weg',
    note: 'Combineer het met target tracking of step scaling, die inschalen op de werkelijke belasting.',
  },
  'auto-scaling.predictive.services': {
    name: 'De enige dienst met predictive scaling in Application Auto Scaling',
    note: 'Auto Scaling groups van EC2 hebben hun eigen predictive scaling.',
  },
  'auto-scaling.predictive.since': {
    name: 'Predictive scaling toegevoegd voor ECS-services',
    note: 'De dag waarop de gebruikersgids er een hoofdstuk over kreeg, gelezen op een kopie van de pagina voor de Chinese regio’s.',
  },
  'auto-scaling.scheduled.cron.fields': {name: 'Velden van een cron-expressie'},
  'auto-scaling.scheduled.formats': {
    name: 'Vormen van een schema',
    note: 'Een geplande actie stelt een nieuw minimum, een nieuw maximum of allebei in.',
  },
  'auto-scaling.scheduled.time-zone.default': {name: 'Tijdzone van een geplande actie'},
  'auto-scaling.scheduled.time-zone.formats': {name: 'Vormen van een schema die een tijdzone kennen'},
  'auto-scaling.step.adjustment-types': {name: 'Soorten aanpassingen bij step scaling'},
  'auto-scaling.step.aggregation.default': {name: 'Hoe step scaling een metric samenvat als je niets opgeeft'},
  'auto-scaling.step.alarms-managed': {
    name: 'AWS maakt de alarmen van step scaling',
    note: 'Die alarmen maak en beheer je zelf; voor CPU of aantallen verzoeken raadt AWS target tracking aan.',
  },
  'auto-scaling.step.cooldown.default': {name: 'Cooldown van step scaling'},
  'auto-scaling.target-tracking.alarms-managed': {
    name: 'AWS maakt en beheert de alarmen van target tracking',
    note: 'Wijzig deze alarmen niet met de hand.',
  },
  'auto-scaling.target-tracking.custom-metrics': {
    name: 'Target tracking op een eigen metric',
    note: 'De metric moet dalen als er taken bij komen.',
  },
  'auto-scaling.target-tracking.insufficient-data': {
    name: 'Target tracking schaalt als de metric te weinig data heeft',
  },
  'auto-scaling.target-tracking.metrics': {name: 'Voorgedefinieerde metrics voor een ECS-service'},
  'auto-scaling.target-tracking.metrics.high-resolution': {
    name: 'Voorgedefinieerde metrics met hoge resolutie',
    note: 'Zet voor de service eerst metrics met hoge resolutie aan.',
  },
  'auto-scaling.target-tracking.resolution.default': {
    name: 'Tijd tussen twee waarden van de CPU- en geheugenmetric van een service',
  },
  'auto-scaling.target-tracking.resolution.high': {name: 'Tijd tussen twee waarden van een metric met hoge resolutie'},
  'auto-scaling.target-tracking.scale-in-disabled.default': {
    name: 'Target tracking laat inschalen standaard achterwege',
  },
  'auto-scaling.target-tracking.scale-in.needs-all': {
    name: 'Bij meerdere policy’s wacht inschalen tot ze het allemaal eens zijn',
    note: 'Voor uitschalen is één policy genoeg.',
  },
} as const satisfies FactTexts<typeof facts>;
