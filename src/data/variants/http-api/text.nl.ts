import type {VariantText} from '../../schema';

export const text: VariantText = {
  name: 'HTTP-API',
  axes: {
    what: 'De lichte en goedkopere soort, voor verzoek en antwoord over HTTPS',
    unit: 'Een route: een methode met een pad, zoals GET /orders',
    'longest-run': '{api-gateway.timeout.http.max} per aanroep, en dat kan niet omhoog',
    scaling: 'Vanzelf binnen de throttling van het account; grenzen per stage en route',
    networking: 'Alleen een regionaal adres; afgeschermde backends via een VPC link; CORS is een instelling',
    security: 'IAM, JWT, Lambda-authorizers, mutual TLS; geen AWS WAF, resource policies of API-sleutels',
    pricing:
      '{api-gateway.price.http.tier1} in de eerste schijf; een aanroep telt één keer per {api-gateway.price.http.increment}',
    'price-example': 'Tien miljoen kleine aanroepen per maand: {api-gateway.month.http.10m-calls}',
    'free-tier':
      'Tegoed voor nieuwe accounts; de {api-gateway.free.http.calls} gratis aanroepen per maand van accounts van vóór {api-gateway.free.cutoff} zijn verlopen',
    'good-for': 'De API van een website of app voor Lambda of ECS, met logins via JWT',
    'not-for': 'Quota per klant, validatie van verzoeken, cache, privéadressen, streaming',
    'exam-trap': 'Ook RESTful, ondanks de naam; JWT en de laagste prijs wijzen op deze',
  },
};
