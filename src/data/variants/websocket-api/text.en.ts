import type {VariantText} from '../../schema';

export const text: VariantText = {
  name: 'WebSocket API',
  axes: {
    what: 'The kind for connections that stay open, on which both sides send',
    unit: 'A route, chosen for each message by a field in it; plus $connect and $disconnect',
    'longest-run':
      '{api-gateway.timeout.websocket.max} per message; a connection {api-gateway.websocket.connection.max} at most, or {api-gateway.websocket.idle.max} of silence',
    scaling:
      'By itself, up to {api-gateway.websocket.new-connections} new connections per second; so at most {api-gateway.websocket.connections.most} open at once',
    networking:
      'Regional address only; private backends through a VPC link; they send through the @connections address',
    security: 'IAM or a Lambda authorizer, once, when the connection is made; no JWT authorizer',
    pricing:
      '{api-gateway.price.websocket.messages.tier1} in the first tier, and {api-gateway.price.websocket.connection}',
    'price-example':
      'A thousand clients connected all month: {api-gateway.month.websocket.1000-clients}, before messages',
    'free-tier':
      'Credits for new accounts; the {api-gateway.free.websocket.messages} free messages and {api-gateway.free.websocket.connection-minutes} connection minutes a month of accounts from before {api-gateway.free.cutoff} have run out',
    'good-for': 'Chat, games, live boards: the server sends without being asked',
    'not-for': 'Ordinary calls, or news so rare that asking now and then is enough',
    'exam-trap': 'The gateway holds the connection, not the function; push to clients means this one',
  },
};
