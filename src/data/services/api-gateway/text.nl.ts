import type {ProfileText} from '../../schema';

export const text: ProfileText = {
  tagline: 'één voordeur voor je API’s',
  axes: {
    what: 'Een beheerde voordeur: neemt verzoeken aan, controleert en begrenst aanroepers en geeft door aan backends',
    unit: 'Een API met routes, gepubliceerd op stages; een REST-, HTTP- of WebSocket-API',
    'you-manage': 'Routes, authorizers, grenzen, logs, domeinnaam, en de backend',
    'aws-manages': 'Endpoints, TLS, schalen en beschikbaarheid',
    'compute-options': {
      is: 'not-applicable',
      because: 'Het draait geen code; dat doet Lambda, ECS of een andere HTTP-dienst erachter',
    },
    'longest-run':
      '{api-gateway.timeout.rest.max} per REST-aanroep tenzij verhoogd, {api-gateway.timeout.http.max} per HTTP-aanroep; een WebSocket-verbinding {api-gateway.websocket.connection.max}',
    'memory-cpu': {
      is: 'not-applicable',
      because: 'Er is geen grootte te kiezen; de payload is beperkt tot {api-gateway.payload.http.max}',
    },
    disk: {is: 'not-applicable', because: 'Het bewaart geen data, op de cache van een REST-API na'},
    scaling: 'Vanzelf, tot {api-gateway.throttle.rate} voor alle API’s van een account in een regio',
    'scale-to-zero': 'Ja: zonder aanroepen kost het niets, behalve de cache van een REST-API',
    'start-time': 'Meteen; een koude start hoort bij de backend',
    networking: 'Openbaar adres, of privé bij REST-API’s; een VPC link leidt naar afgeschermde backends',
    security: 'IAM, JWT, Cognito of een Lambda-authorizer voor aanroepers, niet bij elke soort allemaal',
    pricing: 'Elk verzoek of bericht; WebSocket-verbindingen per minuut, een REST-cache per uur',
    'price-example':
      'Tien miljoen kleine aanroepen per maand: {api-gateway.month.http.10m-calls} als HTTP-API, {api-gateway.month.rest.10m-calls} als REST-API',
    'free-tier':
      'Tegoed voor nieuwe accounts; de {api-gateway.free.http.calls} gratis aanroepen per maand van accounts van vóór {api-gateway.free.cutoff} zijn verlopen',
    sla: '{api-gateway.sla.uptime} per maand en regio',
    portability: 'Een OpenAPI-beschrijving verhuist; authorizers, integraties en gebruiksplannen niet',
    'good-for': 'API’s met meerdere backends, tokens om te controleren, klanten met eigen grenzen, wisselend verkeer',
    'not-for': 'Eén functie die alleen een adres nodig heeft, grote bestanden, backends die minuten nodig hebben',
    'exam-trap':
      'Een trage backend vraagt om een wachtrij, geen langere time-out; API-sleutels tellen, ze autoriseren niet',
  },
};
