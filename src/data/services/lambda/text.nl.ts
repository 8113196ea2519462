import type {ProfileText} from '../../schema';

export const text: ProfileText = {
  tagline: 'functies die één keer per gebeurtenis draaien',
  axes: {
    what: 'Een dienst die je functie één keer per gebeurtenis uitvoert, zonder servers',
    unit: 'Een functie; elk draaiend exemplaar heeft een eigen uitvoeringsomgeving',
    'you-manage': 'Code en bibliotheken, runtime, geheugen en time-out, rechten, fouten; bij een image ook de inhoud',
    'aws-manages': 'Hardware, besturingssysteem, isolatie, aantal exemplaren, patches van beheerde runtimes',
    'compute-options': 'Machines van AWS die je nooit ziet, {lambda.architectures}; met Managed Instances op EC2',
    'longest-run': '{lambda.timeout.max} per aanroep',
    'memory-cpu': '{lambda.memory.min} tot {lambda.memory.max}; één vCPU per {lambda.memory.per-vcpu}',
    disk: '{lambda.tmp.default} in /tmp, tot {lambda.tmp.max}; verdwijnt met de omgeving',
    scaling:
      'Vanzelf: per functie elke {lambda.scaling.interval|form=sentence} tot {lambda.scaling.environments} omgevingen erbij, tot het quotum van het account',
    'scale-to-zero': 'Ja: zonder gebeurtenissen draait er niets en kost het niets',
    'start-time':
      'Meteen in een warme omgeving; een koude start voegt de initfase toe, hoogstens {lambda.init.on-demand.max|form=sentence}',
    networking: 'Buiten je VPC, met internet; gekoppeld aan een VPC alleen de routes van die VPC',
    security: 'Een uitvoeringsrol voor wat de functie mag, een resource-based policy voor wie haar mag aanroepen',
    pricing: 'Elk verzoek, en geheugen maal duur, naar boven afgerond op {lambda.price.rounding}',
    'price-example':
      '{lambda.example.mobile-backend} per maand voor de mobiele backend uit het voorbeeld van AWS, na het gratis tegoed',
    'free-tier': '{lambda.free.requests} verzoeken en {lambda.free.gb-seconds} per maand, zonder einddatum',
    sla: {is: 'not-researched'},
    portability:
      'De code verhuist, gebeurtenissen en configuratie niet; een image heeft nog steeds Lambda’s runtime-interface nodig',
    'good-for':
      'Kort werk dat met een gebeurtenis begint, wisselend verkeer, backend van een API, lijm tussen diensten',
    'not-for': 'Werk dat langer duurt dan de time-out, GPU’s, belasting die dag en nacht hoog is',
    'exam-trap': 'Eén lange taak sluit het uit, hoe klein ook: de grens is tijd, niet taal',
  },
};
