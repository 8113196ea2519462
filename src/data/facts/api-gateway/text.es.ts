import type {FactTexts} from '../../schema';
import type {derived} from './derived';
import type {facts} from './facts';

export const texts = {
  'api-gateway.api-key.sources': {name: 'Lugares de los que una API REST lee la clave de API'},
  'api-gateway.cache.sizes': {name: 'Tamaños de caché de una etapa de una API REST, en GB'},
  'api-gateway.cache.ttl.default': {name: 'Tiempo que una respuesta permanece en la caché si no fijas nada'},
  'api-gateway.cache.ttl.max': {name: 'Tiempo máximo que una respuesta permanece en la caché'},
  'api-gateway.compression.threshold.max': {
    name: 'Tamaño máximo a partir del cual una API REST puede empezar a comprimir',
  },
  'api-gateway.connection.default': {name: 'Conexión de una integración si no fijas ninguna'},
  'api-gateway.connection.types': {
    name: 'Formas en que una integración llega a su backend',
    note: 'Un enlace de VPC (VPC link) llega a un backend sin dirección pública.',
  },
  'api-gateway.default-endpoint': {
    name: 'Se puede llamar a una API en su dirección execute-api, sin dominio propio',
    note: 'Desactiva esa dirección para obligar a todos a usar tu nombre de dominio.',
  },
  'api-gateway.example.http-432m': {
    name: 'Ejemplo de AWS de una API HTTP grande',
    note: '432 millones de llamadas en un mes, cada una dentro de un incremento de medición.',
  },
  'api-gateway.example.http-upload': {
    name: 'Ejemplo de AWS de subidas por una API HTTP',
    note: '25 archivos de 4,5 MB por minuto durante un mes de 30 días; cada archivo cuenta como 9 llamadas.',
  },
  'api-gateway.example.rest-15b': {
    name: 'Ejemplo de AWS de una API REST muy grande',
    note: '15 000 millones de llamadas en un mes, sin los datos enviados.',
  },
  'api-gateway.example.rest-5m': {
    name: 'Ejemplo de AWS de una API REST pequeña',
    note: '5 millones de llamadas en un mes con respuestas de 3 KB: llamadas y datos enviados en total.',
  },
  'api-gateway.example.rest-5m.calls': {
    name: 'Ejemplo de AWS de una API REST pequeña: las llamadas',
    note: '5 millones de llamadas en un mes.',
  },
  'api-gateway.example.rest-5m.data-out': {
    name: 'Ejemplo de AWS de una API REST pequeña: los datos enviados',
    note: '5 millones de respuestas de 3 KB.',
  },
  'api-gateway.example.websocket-chat': {
    name: 'Ejemplo de AWS de un chat por WebSocket',
    note: '18 millones de mensajes y 21,6 millones de minutos de conexión en un mes.',
  },
  'api-gateway.free.always': {name: 'API Gateway tiene una oferta gratuita permanente'},
  'api-gateway.free.cutoff': {name: 'Día antes del cual debe haberse creado la cuenta para tener la capa gratuita'},
  'api-gateway.free.duration': {
    name: 'Duración de la capa gratuita de API Gateway',
    note: 'Solo para cuentas creadas antes del {api-gateway.free.cutoff}; las más nuevas reciben créditos.',
  },
  'api-gateway.free.http.calls': {
    name: 'Llamadas gratuitas a API HTTP',
    note: 'Al mes, solo para cuentas creadas antes del {api-gateway.free.cutoff} y solo en sus primeros {api-gateway.free.duration}.',
  },
  'api-gateway.free.rest.calls': {
    name: 'Llamadas gratuitas a API REST',
    note: 'Al mes, solo para cuentas creadas antes del {api-gateway.free.cutoff} y solo en sus primeros {api-gateway.free.duration}.',
  },
  'api-gateway.free.websocket.connection-minutes': {
    name: 'Minutos de conexión gratuitos de WebSocket',
    note: 'Al mes, solo para cuentas creadas antes del {api-gateway.free.cutoff} y solo en sus primeros {api-gateway.free.duration}.',
  },
  'api-gateway.free.websocket.messages': {
    name: 'Mensajes gratuitos de WebSocket',
    note: 'Al mes, solo para cuentas creadas antes del {api-gateway.free.cutoff} y solo en sus primeros {api-gateway.free.duration}.',
  },
  'api-gateway.http.api-keys': {
    name: 'Claves de API en las API HTTP',
    note: 'Los planes de uso con límites por cliente las necesitan, así que las API HTTP tampoco los tienen.',
  },
  'api-gateway.http.authorizer.ttl.max': {
    name: 'Tiempo máximo en caché de la respuesta de un autorizador de Lambda de una API HTTP',
  },
  'api-gateway.http.caching': {name: 'Caché de respuestas en las API HTTP'},
  'api-gateway.http.cors': {name: 'CORS como ajuste de una API HTTP'},
  'api-gateway.http.default-route': {
    name: 'Ruta que recoge toda solicitud sin ruta propia',
    note: 'La creación rápida la añade si no indicas ninguna ruta.',
  },
  'api-gateway.http.endpoint-types': {name: 'Tipos de punto de conexión de una API HTTP'},
  'api-gateway.http.integrations.max': {name: 'Integraciones por API HTTP', note: 'No se puede aumentar.'},
  'api-gateway.http.mapping-templates': {name: 'Plantillas de asignación (VTL) en las API HTTP'},
  'api-gateway.http.mock': {name: 'Integraciones simuladas (mock) en las API HTTP'},
  'api-gateway.http.mutual-tls': {
    name: 'TLS mutuo en las API HTTP',
    note: 'Se configura en un nombre de dominio personalizado.',
  },
  'api-gateway.http.payload-formats': {name: 'Versiones del formato de carga útil que una API HTTP envía a Lambda'},
  'api-gateway.http.request-validation': {name: 'Validación de solicitudes con un modelo en las API HTTP'},
  'api-gateway.http.resource-policy': {name: 'Políticas de recursos en las API HTTP'},
  'api-gateway.http.routes.max': {name: 'Rutas por API HTTP', note: 'Se puede aumentar.'},
  'api-gateway.http.stages.max': {name: 'Etapas por API HTTP', note: 'Se puede aumentar.'},
  'api-gateway.http.streaming': {name: 'Streaming de respuestas en las API HTTP'},
  'api-gateway.http.vpc-links.max': {
    name: 'Enlaces de VPC para API HTTP por cuenta y región',
    note: 'Se puede aumentar.',
  },
  'api-gateway.http.waf': {name: 'AWS WAF directamente delante de una API HTTP'},
  'api-gateway.integration.types': {name: 'Tipos de integración de una API REST'},
  'api-gateway.ip-type.private': {name: 'Único tipo de dirección IP de una API privada'},
  'api-gateway.ip-types': {name: 'Tipos de dirección IP de una API'},
  'api-gateway.payload.http.max': {name: 'Carga útil máxima de una API HTTP'},
  'api-gateway.payload.rest.max': {
    name: 'Carga útil máxima de una API REST',
    note: 'Una respuesta en streaming puede ser mayor.',
  },
  'api-gateway.price.cache.0-5gb': {
    name: 'Caché, tamaño más pequeño',
    note: 'Visto solo en fuentes de terceros; consulta la página antes de confiar en el dato.',
  },
  'api-gateway.price.cache.1-6gb': {
    name: 'Caché, segundo tamaño más pequeño',
    note: 'Se cobra mientras exista, la uses o no.',
  },
  'api-gateway.price.data-out': {
    name: 'Datos enviados a internet, primer tramo',
    note: 'El precio habitual de transferencia de datos de EC2.',
  },
  'api-gateway.price.http.increment': {
    name: 'Incremento en que se miden las llamadas a API HTTP',
    note: 'Una carga útil mayor cuenta como varias llamadas.',
  },
  'api-gateway.price.http.tier1': {
    name: 'Llamadas a API HTTP, primer tramo',
    note: 'Para los primeros {api-gateway.price.http.tier1.calls} de llamadas de un mes. Una carga útil cuenta como una llamada por cada {api-gateway.price.http.increment}.',
  },
  'api-gateway.price.http.tier1.calls': {name: 'Llamadas a API HTTP al mes en el primer tramo'},
  'api-gateway.price.http.tier2': {name: 'Llamadas a API HTTP por encima del primer tramo'},
  'api-gateway.price.private.data-out': {
    name: 'Se cobra la transferencia de datos saliente en las API privadas',
    note: 'En su lugar se cobra AWS PrivateLink.',
  },
  'api-gateway.price.rest.tier1': {
    name: 'Llamadas a API REST, primer tramo',
    note: 'Para los primeros {api-gateway.price.rest.tier1.calls} de llamadas de un mes.',
  },
  'api-gateway.price.rest.tier1.calls': {name: 'Llamadas a API REST al mes en el primer tramo'},
  'api-gateway.price.rest.tier2': {
    name: 'Llamadas a API REST, segundo tramo',
    note: 'Para los siguientes {api-gateway.price.rest.tier2.calls} de llamadas.',
  },
  'api-gateway.price.rest.tier2.calls': {name: 'Llamadas a API REST al mes en el segundo tramo'},
  'api-gateway.price.rest.tier3': {
    name: 'Llamadas a API REST, tercer tramo',
    note: 'Para los siguientes {api-gateway.price.rest.tier3.calls} de llamadas.',
  },
  'api-gateway.price.rest.tier3.calls': {name: 'Llamadas a API REST al mes en el tercer tramo'},
  'api-gateway.price.rest.tier4': {name: 'Llamadas a API REST por encima del tercer tramo'},
  'api-gateway.price.websocket.connection': {name: 'Conexiones de WebSocket abiertas'},
  'api-gateway.price.websocket.increment': {
    name: 'Incremento en que se miden los mensajes de WebSocket',
    note: 'Un mensaje mayor cuenta como varios.',
  },
  'api-gateway.price.websocket.messages.tier1': {
    name: 'Mensajes de WebSocket, primer tramo',
    note: 'Para los primeros {api-gateway.price.websocket.tier1.messages} de mensajes de un mes, enviados y recibidos; un mensaje por cada {api-gateway.price.websocket.increment}.',
  },
  'api-gateway.price.websocket.messages.tier2': {name: 'Mensajes de WebSocket por encima del primer tramo'},
  'api-gateway.price.websocket.tier1.messages': {name: 'Mensajes de WebSocket al mes en el primer tramo'},
  'api-gateway.rest.api-keys': {name: 'Claves de API en las API REST'},
  'api-gateway.rest.api-keys.max': {name: 'Claves de API por cuenta y región', note: 'No se puede aumentar.'},
  'api-gateway.rest.apis.edge.max': {
    name: 'API REST optimizadas para el borde por cuenta y región',
    note: 'No se puede aumentar.',
  },
  'api-gateway.rest.apis.private.max': {name: 'API REST privadas por cuenta y región', note: 'No se puede aumentar.'},
  'api-gateway.rest.apis.regional.max': {
    name: 'API REST regionales por cuenta y región',
    note: 'No se puede aumentar.',
  },
  'api-gateway.rest.authorizer.ttl.default': {
    name: 'Tiempo que se guarda en caché la respuesta de un autorizador si no fijas nada',
  },
  'api-gateway.rest.authorizer.ttl.max': {
    name: 'Tiempo máximo en caché de la respuesta de un autorizador de una API REST',
  },
  'api-gateway.rest.authorizers': {
    name: 'Tipos de autorizador de una API REST',
    note: 'TOKEN y REQUEST son funciones de Lambda. IAM y las políticas de recursos no necesitan autorizador.',
  },
  'api-gateway.rest.authorizers.max': {name: 'Autorizadores por API REST', note: 'Se puede aumentar.'},
  'api-gateway.rest.caching': {name: 'Caché de respuestas en una etapa de una API REST'},
  'api-gateway.rest.canary': {name: 'Lanzamientos canary en una etapa de una API REST'},
  'api-gateway.rest.endpoint-types': {name: 'Tipos de punto de conexión de una API REST'},
  'api-gateway.rest.import-file.max': {name: 'Archivo de OpenAPI más grande que puedes importar'},
  'api-gateway.rest.model.max': {name: 'Modelo más grande (esquema JSON)'},
  'api-gateway.rest.mutual-tls': {
    name: 'TLS mutuo en las API REST',
    note: 'Se configura en un nombre de dominio personalizado.',
  },
  'api-gateway.rest.request-validation': {name: 'Validación de solicitudes con un modelo en las API REST'},
  'api-gateway.rest.resource-policy': {name: 'Políticas de recursos en las API REST'},
  'api-gateway.rest.resources.max': {name: 'Recursos por API REST', note: 'Se puede aumentar.'},
  'api-gateway.rest.stage-name.max': {name: 'Máximo de caracteres del nombre de una etapa'},
  'api-gateway.rest.stages.max': {name: 'Etapas por API REST', note: 'Se puede aumentar.'},
  'api-gateway.rest.usage-plans.max': {name: 'Planes de uso por cuenta y región', note: 'Se puede aumentar.'},
  'api-gateway.rest.vpc-links.max': {
    name: 'Enlaces de VPC para API REST por cuenta y región',
    note: 'Se puede aumentar.',
  },
  'api-gateway.rest.waf': {name: 'AWS WAF delante de una API REST'},
  'api-gateway.sla.uptime': {
    name: 'Disponibilidad mensual del acuerdo de nivel de servicio, por región',
    note: 'Leído en una copia antigua y traducida de la página; consúltala antes de confiar en el dato.',
  },
  'api-gateway.streaming.billing-unit': {
    name: 'Parte de una respuesta en streaming que cuenta como una solicitud',
    note: 'Se redondea hacia arriba. Visto solo en fuentes de terceros; consulta la página antes de confiar en el dato.',
  },
  'api-gateway.streaming.duration.max': {
    name: 'Respuesta en streaming más larga',
    note: 'Solo en integraciones proxy de las API REST.',
  },
  'api-gateway.streaming.full-speed': {name: 'Parte de una respuesta en streaming que se envía a toda velocidad'},
  'api-gateway.streaming.idle.edge': {name: 'Silencio máximo en un flujo de una API optimizada para el borde'},
  'api-gateway.streaming.idle.regional': {name: 'Silencio máximo en un flujo de una API regional o privada'},
  'api-gateway.streaming.mode.default': {name: 'Forma en que una API REST transmite una respuesta si no fijas nada'},
  'api-gateway.streaming.modes': {name: 'Formas en que una API REST transmite una respuesta'},
  'api-gateway.streaming.rate': {
    name: 'Velocidad de una respuesta en streaming tras la primera parte',
    note: 'Los primeros {api-gateway.streaming.full-speed} no se ralentizan.',
  },
  'api-gateway.streaming.since': {name: 'Día en que apareció el streaming de respuestas'},
  'api-gateway.throttle.burst': {
    name: 'Solicitudes que caben en el depósito de ráfagas de una cuenta',
    note: 'AWS lo deriva del ritmo; no puedes fijarlo.',
  },
  'api-gateway.throttle.burst.newer-regions': {
    name: 'Solicitudes que caben en el depósito de ráfagas en las regiones más nuevas',
  },
  'api-gateway.throttle.raisable': {name: 'El ritmo de limitación de una cuenta se puede aumentar'},
  'api-gateway.throttle.rate': {
    name: 'Ritmo de solicitudes a partir del que se limita una cuenta',
    note: 'Por región y para todos los tipos de API en conjunto; se puede aumentar. Algunas regiones empiezan más bajo.',
  },
  'api-gateway.throttle.rate.newer-regions': {
    name: 'Ritmo de solicitudes a partir del que se limita una cuenta en regiones más nuevas',
    note: 'Por ejemplo, Ciudad del Cabo, Milán, España, Zúrich y Yakarta.',
  },
  'api-gateway.throttle.status': {
    name: 'Código HTTP que recibe un cliente limitado',
    note: 'Se llama Too Many Requests. La limitación se aplica en la medida de lo posible y no es un techo garantizado.',
  },
  'api-gateway.timeout.http.default': {name: 'Tiempo de espera de la integración de una API HTTP si no fijas ninguno'},
  'api-gateway.timeout.http.max': {
    name: 'Tiempo de espera máximo de la integración de una API HTTP',
    note: 'Esta cuota no se puede aumentar.',
  },
  'api-gateway.timeout.http.min': {name: 'Tiempo de espera mínimo de la integración de una API HTTP'},
  'api-gateway.timeout.http.raisable': {name: 'Las API HTTP pueden obtener un tiempo de espera mayor'},
  'api-gateway.timeout.rest.default': {name: 'Tiempo de espera de la integración de una API REST si no fijas ninguno'},
  'api-gateway.timeout.rest.edge-raisable': {
    name: 'Las API REST optimizadas para el borde pueden obtener un tiempo de espera mayor',
  },
  'api-gateway.timeout.rest.max': {
    name: 'Tiempo de espera máximo de la integración de una API REST sin aumento de cuota',
    note: 'Las API regionales y privadas pueden pedir más; AWS puede bajar a cambio la cuota de limitación de la cuenta.',
  },
  'api-gateway.timeout.rest.min': {name: 'Tiempo de espera mínimo de la integración de una API REST'},
  'api-gateway.timeout.rest.raisable': {
    name: 'Las API REST regionales y privadas pueden obtener un tiempo de espera mayor',
  },
  'api-gateway.timeout.rest.raisable.since': {
    name: 'Mes desde el que se puede aumentar el tiempo de espera de la integración',
  },
  'api-gateway.timeout.websocket.default': {
    name: 'Tiempo de espera de la integración de una API WebSocket si no fijas ninguno',
  },
  'api-gateway.timeout.websocket.max': {
    name: 'Tiempo de espera máximo de la integración de una API WebSocket',
    note: 'Esta cuota no se puede aumentar.',
  },
  'api-gateway.timeout.websocket.min': {name: 'Tiempo de espera mínimo de la integración de una API WebSocket'},
  'api-gateway.usage-plan.quota-periods': {name: 'Periodos en los que un plan de uso cuenta las solicitudes'},
  'api-gateway.v2.authorization-types': {
    name: 'Tipos de autorización de una ruta',
    note: 'CUSTOM es un autorizador de Lambda; JWT solo funciona en las API HTTP.',
  },
  'api-gateway.v2.authorizers': {
    name: 'Tipos de autorizador de las API HTTP y WebSocket',
    note: 'REQUEST es una función de Lambda; JWT solo funciona en las API HTTP.',
  },
  'api-gateway.v2.auto-deploy.default': {
    name: 'Una etapa despliega los cambios por sí sola salvo que indiques otra cosa',
    note: 'Para API HTTP y WebSocket creadas a través de la API.',
  },
  'api-gateway.v2.protocols': {
    name: 'Protocolos de la más nueva de las dos API de gestión del servicio',
    note: 'Las API REST se gestionan con la antigua, así que hay tres tipos de API.',
  },
  'api-gateway.websocket.connection.max': {
    name: 'Conexión de WebSocket más larga',
    note: 'Después, el cliente tiene que conectarse de nuevo.',
  },
  'api-gateway.websocket.frame.max': {name: 'Trama de WebSocket más grande'},
  'api-gateway.websocket.idle.max': {name: 'Tiempo tras el que se cierra una conexión de WebSocket inactiva'},
  'api-gateway.websocket.jwt': {name: 'Autorizadores JWT en las API WebSocket'},
  'api-gateway.websocket.message.max': {
    name: 'Mensaje de WebSocket más grande',
    note: 'Un mensaje mayor que una trama se reparte en varias.',
  },
  'api-gateway.websocket.new-connections': {
    name: 'Conexiones de WebSocket nuevas por segundo',
    note: 'Por cuenta y región; se puede aumentar.',
  },
  'api-gateway.websocket.routes.max': {name: 'Rutas por API WebSocket', note: 'Se puede aumentar.'},
  'api-gateway.month.cache.0-5gb': {
    name: 'Un mes de la caché más pequeña',
    note: 'Calculado con 730 horas. El precio se ha visto solo en fuentes de terceros.',
  },
  'api-gateway.month.cache.1-6gb': {name: 'Un mes de la segunda caché más pequeña', note: 'Calculado con 730 horas.'},
  'api-gateway.month.http.10m-calls': {
    name: 'Un mes con diez millones de llamadas a API HTTP',
    note: 'Sin capa gratuita ni datos enviados.',
  },
  'api-gateway.month.rest.10m-calls': {
    name: 'Un mes con diez millones de llamadas a API REST',
    note: 'Sin capa gratuita ni datos enviados.',
  },
  'api-gateway.month.websocket.1000-clients': {
    name: 'Un mes con mil clientes de WebSocket siempre conectados',
    note: 'Solo minutos de conexión, sin mensajes; calculado con 730 horas.',
  },
  'api-gateway.saving.http-over-rest': {
    name: 'Ahorro por llamada de una API HTTP frente a una API REST',
    note: 'En el primer tramo, redondeado a un porcentaje entero.',
  },
  'api-gateway.websocket.connections.most': {
    name: 'Máximo de conexiones de WebSocket abiertas a la vez',
    note: 'AWS no fija una cuota: resulta de las conexiones por segundo y de cuánto puede durar una.',
  },
} as const satisfies FactTexts<typeof facts & typeof derived>;
