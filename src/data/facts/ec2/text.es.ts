import type {FactTexts} from '../../schema';
import type {derived} from './derived';
import type {facts} from './facts';

export const texts = {
  'ec2.auto-scaling': {
    name: 'Escalado automático de instancias',
    note: 'En un Auto Scaling group, una vez que has fijado sus límites y políticas.',
  },
  'ec2.billing.min': {name: 'Tiempo mínimo que se cobra cada vez que se inicia una instancia'},
  'ec2.billing.per-second': {name: 'El uso se cobra por segundo', note: 'Tras {ec2.billing.min} al inicio.'},
  'ec2.credits.t2.default': {name: 'Modo de créditos de CPU de una instancia T2 nueva'},
  'ec2.credits.t3.default': {
    name: 'Modo de créditos de CPU de una instancia T3, T3a o T4g nueva',
    note: 'En este modo se cobran los créditos excedentes.',
  },
  'ec2.credits.unlimited-families': {name: 'Familias de instancias que admiten el modo unlimited'},
  'ec2.ebs.gp3.iops.included': {name: 'Operaciones de E/S que tiene todo volumen gp3'},
  'ec2.ebs.gp3.iops.max': {name: 'Máximo de operaciones de E/S de un volumen gp3'},
  'ec2.ebs.gp3.price': {
    name: 'Volumen gp3',
    note: 'Incluye {ec2.ebs.gp3.iops.included} y {ec2.ebs.gp3.throughput.included}.',
  },
  'ec2.ebs.gp3.size.max': {name: 'Tamaño máximo de un volumen gp3'},
  'ec2.ebs.gp3.size.min': {name: 'Tamaño mínimo de un volumen gp3'},
  'ec2.ebs.gp3.throughput.included': {
    name: 'Rendimiento de transferencia que tiene todo volumen gp3',
    note: 'La API cuenta esta cifra en MiB por segundo.',
  },
  'ec2.ebs.gp3.throughput.max': {
    name: 'Rendimiento de transferencia máximo de un volumen gp3',
    note: 'La API cuenta esta cifra en MiB por segundo.',
  },
  'ec2.ebs.same-zone': {name: 'Un volumen y su instancia comparten zona de disponibilidad'},
  'ec2.ebs.volume-types': {name: 'Tipos de volúmenes de EBS'},
  'ec2.free-tier.legacy.duration': {
    name: 'Duración de la capa gratuita antigua',
    note: 'Vale solo para cuentas de la capa gratuita antigua; las más nuevas reciben créditos. Visto solo en fuentes de terceros; compruébalo en la página antes de darlo por bueno.',
  },
  'ec2.free-tier.legacy.hours': {
    name: 'Horas de instancia gratuitas al mes en la capa gratuita antigua',
    note: 'Vale solo para cuentas de la capa gratuita antigua; las más nuevas reciben créditos. Visto solo en fuentes de terceros; compruébalo en la página antes de darlo por bueno.',
  },
  'ec2.free-tier.legacy.types': {
    name: 'Tipos de instancia de la capa gratuita antigua',
    note: 'Vale solo para cuentas de la capa gratuita antigua; las más nuevas reciben créditos. Visto solo en fuentes de terceros; compruébalo en la página antes de darlo por bueno.',
  },
  'ec2.guest-os.patched-by-customer': {
    name: 'El sistema operativo invitado lo parcheas tú',
    note: 'Se deduce de las recomendaciones de AWS sobre EC2; la página no se ha leído con estas palabras.',
  },
  'ec2.instance-types.count': {
    name: 'Tipos de instancia en la API, como mínimo',
    note: 'Cuenta todos los tamaños, incluidos los de generaciones anteriores.',
  },
  'ec2.instance.states': {name: 'Estados de una instancia'},
  'ec2.m7g-xlarge.month': {name: 'm7g.xlarge bajo demanda durante un mes entero'},
  'ec2.m7g-xlarge.price': {
    name: 'm7g.xlarge bajo demanda',
    note: 'De un ejemplo de la página de precios de AWS Lambda.',
  },
  'ec2.market-types': {name: 'Formas de contratar una instancia al lanzarla'},
  'ec2.placement.strategies': {name: 'Estrategias de los grupos de ubicación'},
  'ec2.public-ipv4.month': {name: 'Dirección IPv4 pública durante un mes entero'},
  'ec2.public-ipv4.price': {name: 'Dirección IPv4 pública'},
  'ec2.reserved.classes': {name: 'Clases de instancias reservadas', note: 'Solo las convertibles se pueden cambiar.'},
  'ec2.sla.instance': {
    name: 'Disponibilidad mensual de una sola instancia en el SLA',
    note: 'Leído en una copia antigua de la página.',
  },
  'ec2.sla.region': {
    name: 'Disponibilidad mensual a nivel de región en el SLA',
    note: 'Leído en una copia antigua de la página. Exige instancias en más de una zona de disponibilidad.',
  },
  'ec2.spot.interruption.behaviors': {name: 'Qué puede ocurrir con una instancia Spot interrumpida'},
  'ec2.spot.interruption.default': {name: 'Qué ocurre con una instancia Spot interrumpida si no eliges nada'},
  'ec2.stopped.instance-charge': {
    name: 'Se cobra por el uso de una instancia detenida',
    note: 'Sus volúmenes sí siguen costando dinero.',
  },
  'ec2.stopped.volume-charge': {name: 'Se cobran los volúmenes de EBS de una instancia detenida'},
  'ec2.t3-micro.month': {
    name: 't3.micro bajo demanda durante un mes entero',
    note: 'Sin disco ni dirección pública. El precio por hora solo se ha visto en fuentes de terceros.',
  },
  'ec2.t3-micro.price': {
    name: 't3.micro bajo demanda',
    note: 'Visto solo en fuentes de terceros; compruébalo en la página antes de darlo por bueno.',
  },
  'ec2.tenancies': {name: 'Tenencias de una instancia'},
  'ec2.termination-protection.default': {name: 'Protección contra la terminación de una instancia nueva'},
  'ec2.user-data.max': {name: 'Datos de usuario (user data) de una instancia'},
} as const satisfies FactTexts<typeof facts & typeof derived>;
