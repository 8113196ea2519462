import type {VariantText} from '../../schema';

export const text: VariantText = {
  name: 'REST-API',
  axes: {
    what: 'De soort API met de meeste functies, voor verzoek en antwoord over HTTPS',
    unit: 'Een resource met methods, zoals GET op /orders',
    'longest-run':
      '{api-gateway.timeout.rest.max} per aanroep, regionaal of privé op aanvraag meer; een gestreamd antwoord {api-gateway.streaming.duration.max}',
    scaling: 'Vanzelf binnen de throttling van het account; grenzen per stage, methode en klant',
    networking: 'Edge-optimized, regionaal of privé adres; afgeschermde backends via een VPC link',
    security: 'IAM, Cognito, Lambda-authorizers, resource policies, API-sleutels om te tellen, AWS WAF, mutual TLS',
    pricing: '{api-gateway.price.rest.tier1} in de eerste schijf; een cache per uur, als je die wilt',
    'price-example': 'Tien miljoen aanroepen per maand: {api-gateway.month.rest.10m-calls}',
    'free-tier':
      'Tegoed voor nieuwe accounts; de {api-gateway.free.rest.calls} gratis aanroepen per maand van accounts van vóór {api-gateway.free.cutoff} zijn verlopen',
    'good-for': 'Partners met sleutels en quota, validatie van verzoeken, cache, private API’s, streaming',
    'not-for': 'Een gewone API naar Lambda, waar elke aanroep meer kost voor functies die je niet gebruikt',
    'exam-trap': 'Usage plan, API key, WAF, cache of een privéadres in de vraag wijst op deze',
  },
};
