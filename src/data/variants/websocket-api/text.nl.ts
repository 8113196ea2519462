import type {VariantText} from '../../schema';

export const text: VariantText = {
  name: 'WebSocket-API',
  axes: {
    what: 'De soort voor verbindingen die open blijven en waarop beide kanten sturen',
    unit: 'Een route, per bericht gekozen door een veld erin; plus $connect en $disconnect',
    'longest-run':
      '{api-gateway.timeout.websocket.max} per bericht; een verbinding hoogstens {api-gateway.websocket.connection.max}, of {api-gateway.websocket.idle.max} stilte',
    scaling:
      'Vanzelf, tot {api-gateway.websocket.new-connections} nieuwe verbindingen per seconde; daardoor hoogstens {api-gateway.websocket.connections.most} tegelijk open',
    networking:
      'Alleen een regionaal adres; afgeschermde backends via een VPC link; ze sturen via het @connections-adres',
    security: 'IAM of een Lambda-authorizer, één keer, bij het verbinden; geen JWT-authorizer',
    pricing:
      '{api-gateway.price.websocket.messages.tier1} in de eerste schijf, en {api-gateway.price.websocket.connection}',
    'price-example':
      'Duizend clients die de hele maand verbonden zijn: {api-gateway.month.websocket.1000-clients}, nog zonder berichten',
    'free-tier':
      'Tegoed voor nieuwe accounts; de {api-gateway.free.websocket.messages} gratis berichten en {api-gateway.free.websocket.connection-minutes} verbindingsminuten per maand van accounts van vóór {api-gateway.free.cutoff} zijn verlopen',
    'good-for': 'Chat, spellen, live dashboards: de server stuurt zonder dat erom gevraagd is',
    'not-for': 'Gewone aanroepen, of updates die zo zeldzaam zijn dat af en toe vragen genoeg is',
    'exam-trap': 'De gateway houdt de verbinding vast, niet de functie; push to clients wijst op deze',
  },
};
