import type {VariantText} from '../../schema';

export const text: VariantText = {
  name: 'API REST',
  axes: {
    what: 'El tipo de API con más funciones, para solicitud y respuesta por HTTPS',
    unit: 'Un recurso con métodos, como GET en /orders',
    'longest-run':
      '{api-gateway.timeout.rest.max} por llamada, más si se pide y es regional o privada; una respuesta en streaming, {api-gateway.streaming.duration.max}',
    scaling: 'Automático, dentro de la limitación de la cuenta; límites por etapa, método y cliente',
    networking: 'Dirección optimizada para el borde, regional o privada; backends privados por un enlace de VPC',
    security:
      'IAM, Cognito, autorizadores de Lambda, políticas de recursos, claves de API para contar, AWS WAF, TLS mutuo',
    pricing: '{api-gateway.price.rest.tier1} en el primer tramo; una caché por horas, si la quieres',
    'price-example': 'Diez millones de llamadas al mes: {api-gateway.month.rest.10m-calls}',
    'free-tier':
      'Créditos para cuentas nuevas; la oferta de {api-gateway.free.rest.calls} de llamadas al mes, para cuentas anteriores al {api-gateway.free.cutoff}, ya ha caducado',
    'good-for': 'Socios con claves y cuotas, validación de solicitudes, caché, API privadas, streaming',
    'not-for': 'Una API sencilla hacia Lambda, en la que cada llamada cuesta más por funciones que no usas',
    'exam-trap': 'Usage plan, API key, WAF, caché o dirección privada en la pregunta significan esta',
  },
};
