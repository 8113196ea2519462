import type {VariantText} from '../../schema';

export const text: VariantText = {
  name: 'API WebSocket',
  axes: {
    what: 'El tipo para conexiones que siguen abiertas y en las que envían las dos partes',
    unit: 'Una ruta, elegida para cada mensaje según uno de sus campos; además $connect y $disconnect',
    'longest-run':
      '{api-gateway.timeout.websocket.max} por mensaje; una conexión dura como máximo {api-gateway.websocket.connection.max}, o {api-gateway.websocket.idle.max} en silencio',
    scaling:
      'Automático, hasta {api-gateway.websocket.new-connections} conexiones nuevas por segundo; por eso, como máximo {api-gateway.websocket.connections.most} abiertas a la vez',
    networking: 'Solo dirección regional; backends privados por un enlace de VPC; envían por la dirección @connections',
    security: 'IAM o un autorizador de Lambda, una vez, al conectar; sin autorizador de JWT',
    pricing:
      '{api-gateway.price.websocket.messages.tier1} en el primer tramo, y {api-gateway.price.websocket.connection}',
    'price-example':
      'Mil clientes conectados todo el mes: {api-gateway.month.websocket.1000-clients}, sin contar los mensajes',
    'free-tier':
      'Créditos para cuentas nuevas; la oferta de {api-gateway.free.websocket.messages} de mensajes y {api-gateway.free.websocket.connection-minutes} minutos de conexión al mes, para cuentas anteriores al {api-gateway.free.cutoff}, ya ha caducado',
    'good-for': 'Chat, juegos, tableros en directo: el servidor envía sin que nadie se lo pida',
    'not-for': 'Llamadas corrientes, o novedades tan raras que basta con preguntar de vez en cuando',
    'exam-trap': 'La conexión la mantiene API Gateway, no la función; push to clients significa esta',
  },
};
