import type {VariantText} from '../../schema';

export const text: VariantText = {
  name: 'API HTTP',
  axes: {
    what: 'El tipo ligero y más barato, para solicitud y respuesta por HTTPS',
    unit: 'Una ruta: un método con una dirección, como GET /orders',
    'longest-run': '{api-gateway.timeout.http.max} por llamada, y no se puede aumentar',
    scaling: 'Automático, dentro de la limitación de la cuenta; límites por etapa y ruta',
    networking: 'Solo dirección regional; backends privados por un enlace de VPC; CORS es un ajuste',
    security: 'IAM, JWT, autorizadores de Lambda, TLS mutuo; sin AWS WAF, políticas de recursos ni claves de API',
    pricing:
      '{api-gateway.price.http.tier1} en el primer tramo; una llamada cuenta una vez por cada {api-gateway.price.http.increment}',
    'price-example': 'Diez millones de llamadas pequeñas al mes: {api-gateway.month.http.10m-calls}',
    'free-tier':
      'Créditos para cuentas nuevas; la oferta de {api-gateway.free.http.calls} de llamadas al mes, para cuentas anteriores al {api-gateway.free.cutoff}, ya ha caducado',
    'good-for': 'La API de una web o una aplicación delante de Lambda o ECS, con inicio de sesión por JWT',
    'not-for': 'Cuotas por cliente, validación de solicitudes, caché, direcciones privadas, streaming',
    'exam-trap': 'También es RESTful, pese a su nombre; JWT y el menor precio significan esta',
  },
};
