import type {ProfileText} from '../../schema';

export const text: ProfileText = {
  tagline: 'una sola puerta de entrada a tus API',
  axes: {
    what: 'Una puerta de entrada administrada: recibe solicitudes, comprueba y limita a quien llama y las pasa a backends',
    unit: 'Una API con rutas, publicada en etapas; una API REST, HTTP o WebSocket',
    'you-manage': 'Rutas, autorizadores, límites, logs, nombre de dominio y el backend',
    'aws-manages': 'Puntos de conexión, TLS, escalado y disponibilidad',
    'compute-options': {
      is: 'not-applicable',
      because: 'No ejecuta código; lo hace Lambda, ECS o cualquier servicio HTTP que esté detrás',
    },
    'longest-run':
      '{api-gateway.timeout.rest.max} por llamada REST si no se aumenta, {api-gateway.timeout.http.max} por llamada HTTP; una conexión WebSocket, {api-gateway.websocket.connection.max}',
    'memory-cpu': {
      is: 'not-applicable',
      because: 'No hay tamaño que elegir; la carga útil está limitada a {api-gateway.payload.http.max}',
    },
    disk: {is: 'not-applicable', because: 'No guarda datos, salvo la caché de una API REST'},
    scaling: 'Automático, hasta {api-gateway.throttle.rate} para todas las API de una cuenta en una región',
    'scale-to-zero': 'Sí: sin llamadas no se cobra nada, salvo la caché de una API REST',
    'start-time': 'Al instante; un arranque en frío es cosa del backend',
    networking: 'Dirección pública, o privada en las API REST; un enlace de VPC lleva a backends privados',
    security: 'IAM, JWT, Cognito o un autorizador de Lambda para quien llama, no todos en todos los tipos',
    pricing: 'Cada solicitud o mensaje; las conexiones WebSocket por minutos, una caché REST por horas',
    'price-example':
      'Diez millones de llamadas pequeñas al mes: {api-gateway.month.http.10m-calls} como API HTTP, {api-gateway.month.rest.10m-calls} como API REST',
    'free-tier':
      'Créditos para cuentas nuevas; la oferta de {api-gateway.free.http.calls} de llamadas al mes, para cuentas anteriores al {api-gateway.free.cutoff}, ya ha caducado',
    sla: '{api-gateway.sla.uptime} al mes en una región',
    portability: 'Una descripción OpenAPI se traslada; los autorizadores, las integraciones y los planes de uso no',
    'good-for': 'API con varios backends, tokens que comprobar, clientes con límites distintos, tráfico irregular',
    'not-for': 'Una sola función que únicamente necesita una dirección, archivos grandes, backends que tardan minutos',
    'exam-trap': 'Un backend lento pide una cola, no más tiempo de espera; las claves de API cuentan, no autorizan',
  },
};
