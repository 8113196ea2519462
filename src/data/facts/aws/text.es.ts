import type {FactTexts} from '../../schema';
import type {derived} from './derived';
import type {facts} from './facts';

export const texts = {
  'aws.free-tier.always-free.min': {
    name: 'Ofertas que siguen siendo gratuitas, como mínimo',
    note: 'Para cuentas antiguas y nuevas; la cantidad mensual de Lambda es una de ellas.',
  },
  'aws.free-tier.credits.activities': {
    name: 'Máximo de créditos que se ganan con actividades',
    note: 'Los ganas al probar determinados servicios.',
  },
  'aws.free-tier.credits.expiry': {
    name: 'Tiempo hasta que caducan los créditos',
    note: 'Se cuenta desde el día en que se abrió la cuenta.',
  },
  'aws.free-tier.credits.max': {name: 'Máximo de créditos de una cuenta nueva'},
  'aws.free-tier.credits.sign-up': {name: 'Créditos al abrir una cuenta'},
  'aws.free-tier.legacy.duration': {
    name: 'Duración de las ofertas iniciales de las cuentas antiguas',
    note: 'Solo para cuentas abiertas antes del {aws.free-tier.since}.',
  },
  'aws.free-tier.legacy.new-accounts': {name: 'Las cuentas nuevas siguen recibiendo las ofertas iniciales'},
  'aws.free-tier.plan.duration': {name: 'Duración del plan gratuito', note: 'Termina antes si se agotan los créditos.'},
  'aws.free-tier.since': {
    name: 'Primer día de la capa gratuita con créditos',
    note: 'Las cuentas abiertas ese día o después reciben créditos en lugar de ofertas que duran un año.',
  },
} as const satisfies FactTexts<typeof facts & typeof derived>;
