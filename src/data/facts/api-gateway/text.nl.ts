import type {FactTexts} from '../../schema';
import type {derived} from './derived';
import type {facts} from './facts';

export const texts = {
  'api-gateway.api-key.sources': {name: 'Plaatsen waar een REST-API de API-sleutel leest'},
  'api-gateway.cache.sizes': {name: 'Cachegroottes van een stage van een REST-API, in GB'},
  'api-gateway.cache.ttl.default': {name: 'Tijd dat een antwoord in de cache blijft als je niets instelt'},
  'api-gateway.cache.ttl.max': {name: 'Langste tijd dat een antwoord in de cache blijft'},
  'api-gateway.compression.threshold.max': {name: 'Hoogste drempel waarboven een REST-API gaat comprimeren'},
  'api-gateway.connection.default': {name: 'Verbinding van een integratie als je niets instelt'},
  'api-gateway.connection.types': {
    name: 'Manieren waarop een integratie haar backend bereikt',
    note: 'Een VPC link bereikt een backend zonder publiek adres.',
  },
  'api-gateway.default-endpoint': {
    name: 'Clients kunnen een API op haar execute-api-adres aanroepen, zonder eigen domeinnaam',
    note: 'Zet dat adres uit om iedereen via je eigen domeinnaam te laten komen.',
  },
  'api-gateway.example.http-432m': {
    name: 'AWS’ voorbeeld van een grote HTTP-API',
    note: '432 miljoen aanroepen in een maand, elk binnen één meetstap.',
  },
  'api-gateway.example.http-upload': {
    name: 'AWS’ voorbeeld van uploads via een HTTP-API',
    note: '25 bestanden van 4,5 MB per minuut, een maand van 30 dagen lang; elk bestand telt als 9 aanroepen.',
  },
  'api-gateway.example.rest-15b': {
    name: 'AWS’ voorbeeld van een zeer grote REST-API',
    note: '15 miljard aanroepen in een maand, zonder de uitgaande data.',
  },
  'api-gateway.example.rest-5m': {
    name: 'AWS’ voorbeeld van een kleine REST-API',
    note: '5 miljoen aanroepen in een maand met antwoorden van 3 KB: aanroepen en uitgaande data samen.',
  },
  'api-gateway.example.rest-5m.calls': {
    name: 'AWS’ voorbeeld van een kleine REST-API: de aanroepen',
    note: '5 miljoen aanroepen in een maand.',
  },
  'api-gateway.example.rest-5m.data-out': {
    name: 'AWS’ voorbeeld van een kleine REST-API: de uitgaande data',
    note: '5 miljoen antwoorden van 3 KB.',
  },
  'api-gateway.example.websocket-chat': {
    name: 'AWS’ voorbeeld van een chat via WebSocket',
    note: '18 miljoen berichten en 21,6 miljoen verbindingsminuten in een maand.',
  },
  'api-gateway.free.always': {name: 'API Gateway heeft een aanbod dat gratis blijft'},
  'api-gateway.free.cutoff': {
    name: 'Dag waarvóór een account gemaakt moet zijn voor het gratis tegoed van API Gateway',
  },
  'api-gateway.free.duration': {
    name: 'Duur van het gratis tegoed van API Gateway',
    note: 'Alleen voor accounts van vóór {api-gateway.free.cutoff}; nieuwere krijgen in plaats daarvan credits.',
  },
  'api-gateway.free.http.calls': {
    name: 'Gratis HTTP-API-aanroepen',
    note: 'Per maand, alleen voor accounts van vóór {api-gateway.free.cutoff}, en alleen in hun eerste {api-gateway.free.duration}.',
  },
  'api-gateway.free.rest.calls': {
    name: 'Gratis REST-API-aanroepen',
    note: 'Per maand, alleen voor accounts van vóór {api-gateway.free.cutoff}, en alleen in hun eerste {api-gateway.free.duration}.',
  },
  'api-gateway.free.websocket.connection-minutes': {
    name: 'Gratis WebSocket-verbindingsminuten',
    note: 'Per maand, alleen voor accounts van vóór {api-gateway.free.cutoff}, en alleen in hun eerste {api-gateway.free.duration}.',
  },
  'api-gateway.free.websocket.messages': {
    name: 'Gratis WebSocket-berichten',
    note: 'Per maand, alleen voor accounts van vóór {api-gateway.free.cutoff}, en alleen in hun eerste {api-gateway.free.duration}.',
  },
  'api-gateway.http.api-keys': {
    name: 'API-sleutels voor HTTP-API’s',
    note: 'Gebruiksplannen (usage plans) met limieten per client hebben ze nodig, dus die hebben HTTP-API’s ook niet.',
  },
  'api-gateway.http.authorizer.ttl.max': {
    name: 'Langste cachetijd van het antwoord van een Lambda-authorizer van een HTTP-API',
  },
  'api-gateway.http.caching': {name: 'Cache voor antwoorden in HTTP-API’s'},
  'api-gateway.http.cors': {name: 'CORS als instelling van een HTTP-API'},
  'api-gateway.http.default-route': {
    name: 'Route die elk verzoek zonder eigen route opvangt',
    note: 'Quick create maakt haar als je geen route noemt.',
  },
  'api-gateway.http.endpoint-types': {name: 'Endpointtypes van een HTTP-API'},
  'api-gateway.http.integrations.max': {name: 'Integraties per HTTP-API', note: 'Kan niet omhoog.'},
  'api-gateway.http.mapping-templates': {name: 'Mapping templates (VTL) in HTTP-API’s'},
  'api-gateway.http.mock': {name: 'Mockintegraties in HTTP-API’s'},
  'api-gateway.http.mutual-tls': {name: 'Mutual TLS voor HTTP-API’s', note: 'Het hoort bij een eigen domeinnaam.'},
  'api-gateway.http.payload-formats': {name: 'Versies van het payloadformaat die een HTTP-API naar Lambda stuurt'},
  'api-gateway.http.request-validation': {name: 'Validatie van verzoeken tegen een model in HTTP-API’s'},
  'api-gateway.http.resource-policy': {name: 'Resource policies voor HTTP-API’s'},
  'api-gateway.http.routes.max': {name: 'Routes per HTTP-API', note: 'Kan omhoog.'},
  'api-gateway.http.stages.max': {name: 'Stages per HTTP-API', note: 'Kan omhoog.'},
  'api-gateway.http.streaming': {name: 'Streamen van antwoorden in HTTP-API’s'},
  'api-gateway.http.vpc-links.max': {name: 'VPC links voor HTTP-API’s per account en regio', note: 'Kan omhoog.'},
  'api-gateway.http.waf': {name: 'AWS WAF rechtstreeks voor een HTTP-API'},
  'api-gateway.integration.types': {name: 'Integratietypes van een REST-API'},
  'api-gateway.ip-type.private': {name: 'Enige IP-adrestype van een private API'},
  'api-gateway.ip-types': {name: 'IP-adrestypes van een API'},
  'api-gateway.payload.http.max': {name: 'Grootste payload van een HTTP-API'},
  'api-gateway.payload.rest.max': {
    name: 'Grootste payload van een REST-API',
    note: 'Een gestreamd antwoord mag groter zijn.',
  },
  'api-gateway.price.cache.0-5gb': {
    name: 'Cache, kleinste maat',
    note: 'Alleen bij derden gezien; controleer de pagina voordat je erop vertrouwt.',
  },
  'api-gateway.price.cache.1-6gb': {
    name: 'Cache, op een na kleinste maat',
    note: 'Je betaalt zolang hij bestaat, gebruikt of niet.',
  },
  'api-gateway.price.data-out': {
    name: 'Data naar het internet, eerste schijf',
    note: 'De gewone prijs van EC2 voor dataverkeer.',
  },
  'api-gateway.price.http.increment': {
    name: 'Stap waarin HTTP-API-aanroepen worden gemeten',
    note: 'Een grotere payload telt als meerdere aanroepen.',
  },
  'api-gateway.price.http.tier1': {
    name: 'HTTP-API-aanroepen, eerste schijf',
    note: 'Voor de eerste {api-gateway.price.http.tier1.calls} aanroepen van een maand. Een payload telt als één aanroep per {api-gateway.price.http.increment}.',
  },
  'api-gateway.price.http.tier1.calls': {name: 'HTTP-API-aanroepen per maand in de eerste schijf'},
  'api-gateway.price.http.tier2': {name: 'HTTP-API-aanroepen boven de eerste schijf'},
  'api-gateway.price.private.data-out': {
    name: 'Uitgaand dataverkeer van private API’s wordt in rekening gebracht',
    note: 'In plaats daarvan betaal je AWS PrivateLink.',
  },
  'api-gateway.price.rest.tier1': {
    name: 'REST-API-aanroepen, eerste schijf',
    note: 'Voor de eerste {api-gateway.price.rest.tier1.calls} aanroepen van een maand.',
  },
  'api-gateway.price.rest.tier1.calls': {name: 'REST-API-aanroepen per maand in de eerste schijf'},
  'api-gateway.price.rest.tier2': {
    name: 'REST-API-aanroepen, tweede schijf',
    note: 'Voor de volgende {api-gateway.price.rest.tier2.calls} aanroepen.',
  },
  'api-gateway.price.rest.tier2.calls': {name: 'REST-API-aanroepen per maand in de tweede schijf'},
  'api-gateway.price.rest.tier3': {
    name: 'REST-API-aanroepen, derde schijf',
    note: 'Voor de volgende {api-gateway.price.rest.tier3.calls} aanroepen.',
  },
  'api-gateway.price.rest.tier3.calls': {name: 'REST-API-aanroepen per maand in de derde schijf'},
  'api-gateway.price.rest.tier4': {name: 'REST-API-aanroepen boven de derde schijf'},
  'api-gateway.price.websocket.connection': {name: 'Open WebSocket-verbindingen'},
  'api-gateway.price.websocket.increment': {
    name: 'Stap waarin WebSocket-berichten worden gemeten',
    note: 'Een groter bericht telt als meerdere berichten.',
  },
  'api-gateway.price.websocket.messages.tier1': {
    name: 'WebSocket-berichten, eerste schijf',
    note: 'Voor de eerste {api-gateway.price.websocket.tier1.messages} berichten van een maand, verzonden en ontvangen; één bericht per {api-gateway.price.websocket.increment}.',
  },
  'api-gateway.price.websocket.messages.tier2': {name: 'WebSocket-berichten boven de eerste schijf'},
  'api-gateway.price.websocket.tier1.messages': {name: 'WebSocket-berichten per maand in de eerste schijf'},
  'api-gateway.rest.api-keys': {name: 'API-sleutels voor REST-API’s'},
  'api-gateway.rest.api-keys.max': {name: 'API-sleutels per account en regio', note: 'Kan niet omhoog.'},
  'api-gateway.rest.apis.edge.max': {
    name: 'Edge-optimized REST-API’s per account en regio',
    note: 'Kan niet omhoog.',
  },
  'api-gateway.rest.apis.private.max': {name: 'Private REST-API’s per account en regio', note: 'Kan niet omhoog.'},
  'api-gateway.rest.apis.regional.max': {name: 'Regionale REST-API’s per account en regio', note: 'Kan niet omhoog.'},
  'api-gateway.rest.authorizer.ttl.default': {
    name: 'Tijd dat het antwoord van een authorizer in de cache blijft als je niets instelt',
  },
  'api-gateway.rest.authorizer.ttl.max': {
    name: 'Langste cachetijd van het antwoord van een authorizer van een REST-API',
  },
  'api-gateway.rest.authorizers': {
    name: 'Authorizertypes van een REST-API',
    note: 'TOKEN en REQUEST zijn Lambda-functies. IAM en resource policies hebben geen authorizer nodig.',
  },
  'api-gateway.rest.authorizers.max': {name: 'Authorizers per REST-API', note: 'Kan omhoog.'},
  'api-gateway.rest.caching': {name: 'Cache voor antwoorden op een stage van een REST-API'},
  'api-gateway.rest.canary': {name: 'Canary releases op een stage van een REST-API'},
  'api-gateway.rest.endpoint-types': {name: 'Endpointtypes van een REST-API'},
  'api-gateway.rest.import-file.max': {name: 'Grootste OpenAPI-bestand dat je kunt importeren'},
  'api-gateway.rest.model.max': {name: 'Grootste model (JSON-schema)'},
  'api-gateway.rest.mutual-tls': {name: 'Mutual TLS voor REST-API’s', note: 'Het hoort bij een eigen domeinnaam.'},
  'api-gateway.rest.request-validation': {name: 'Validatie van verzoeken tegen een model in REST-API’s'},
  'api-gateway.rest.resource-policy': {name: 'Resource policies voor REST-API’s'},
  'api-gateway.rest.resources.max': {name: 'Resources per REST-API', note: 'Kan omhoog.'},
  'api-gateway.rest.stage-name.max': {name: 'Meeste tekens in de naam van een stage'},
  'api-gateway.rest.stages.max': {name: 'Stages per REST-API', note: 'Kan omhoog.'},
  'api-gateway.rest.usage-plans.max': {name: 'Gebruiksplannen (usage plans) per account en regio', note: 'Kan omhoog.'},
  'api-gateway.rest.vpc-links.max': {name: 'VPC links voor REST-API’s per account en regio', note: 'Kan omhoog.'},
  'api-gateway.rest.waf': {name: 'AWS WAF voor een REST-API'},
  'api-gateway.sla.uptime': {
    name: 'Maandelijkse beschikbaarheid in de service level agreement, per regio',
    note: 'Gelezen in een oudere, vertaalde kopie van de pagina; controleer de pagina voordat je erop vertrouwt.',
  },
  'api-gateway.streaming.billing-unit': {
    name: 'Deel van een gestreamd antwoord dat als één verzoek telt',
    note: 'Naar boven afgerond. Alleen bij derden gezien; controleer de pagina voordat je erop vertrouwt.',
  },
  'api-gateway.streaming.duration.max': {
    name: 'Langste gestreamde antwoord',
    note: 'Alleen voor proxy-integraties van REST-API’s.',
  },
  'api-gateway.streaming.full-speed': {name: 'Deel van een gestreamd antwoord dat op volle snelheid gaat'},
  'api-gateway.streaming.idle.edge': {name: 'Langste stilte in een stream van een edge-optimized API'},
  'api-gateway.streaming.idle.regional': {name: 'Langste stilte in een stream van een regionale of private API'},
  'api-gateway.streaming.mode.default': {
    name: 'Manier waarop een REST-API een antwoord doorgeeft als je niets instelt',
  },
  'api-gateway.streaming.modes': {name: 'Manieren waarop een REST-API een antwoord doorgeeft'},
  'api-gateway.streaming.rate': {
    name: 'Snelheid van een gestreamd antwoord na het eerste deel',
    note: 'De eerste {api-gateway.streaming.full-speed} worden niet vertraagd.',
  },
  'api-gateway.streaming.since': {name: 'Dag waarop het streamen van antwoorden verscheen'},
  'api-gateway.throttle.burst': {
    name: 'Verzoeken die in de emmer voor pieken (burst) van een account passen',
    note: 'AWS leidt dat aantal af van het tempo; je kunt het niet instellen.',
  },
  'api-gateway.throttle.burst.newer-regions': {
    name: 'Verzoeken die in nieuwere regio’s in de emmer voor pieken (burst) van een account passen',
  },
  'api-gateway.throttle.raisable': {name: 'Het throttletempo van een account kan omhoog'},
  'api-gateway.throttle.rate': {
    name: 'Tempo waarboven een account wordt begrensd',
    note: 'Per regio, voor alle soorten API’s samen; kan omhoog. Sommige regio’s beginnen lager.',
  },
  'api-gateway.throttle.rate.newer-regions': {
    name: 'Tempo waarboven een account in nieuwere regio’s wordt begrensd',
    note: 'Bijvoorbeeld Kaapstad, Milaan, Spanje, Zürich en Jakarta.',
  },
  'api-gateway.throttle.status': {
    name: 'HTTP-status die een begrensde client krijgt',
    note: 'De naam is Too Many Requests. Throttling is een streefwaarde, geen gegarandeerd plafond.',
  },
  'api-gateway.timeout.http.default': {name: 'Integratietime-out van een HTTP-API als je niets instelt'},
  'api-gateway.timeout.http.max': {
    name: 'Langste integratietime-out van een HTTP-API',
    note: 'Dit quotum kan niet omhoog.',
  },
  'api-gateway.timeout.http.min': {name: 'Kortste integratietime-out van een HTTP-API'},
  'api-gateway.timeout.http.raisable': {name: 'HTTP-API’s kunnen een langere integratietime-out krijgen'},
  'api-gateway.timeout.rest.default': {name: 'Integratietime-out van een REST-API als je niets instelt'},
  'api-gateway.timeout.rest.edge-raisable': {
    name: 'Edge-optimized REST-API’s kunnen een langere integratietime-out krijgen',
  },
  'api-gateway.timeout.rest.max': {
    name: 'Langste integratietime-out van een REST-API zonder quotumverhoging',
    note: 'Regionale en private API’s kunnen meer vragen; AWS kan in ruil het throttletempo van het account verlagen.',
  },
  'api-gateway.timeout.rest.min': {name: 'Kortste integratietime-out van een REST-API'},
  'api-gateway.timeout.rest.raisable': {
    name: 'Regionale en private REST-API’s kunnen een langere integratietime-out krijgen',
  },
  'api-gateway.timeout.rest.raisable.since': {name: 'Maand sinds wanneer de integratietime-out omhoog kan'},
  'api-gateway.timeout.websocket.default': {name: 'Integratietime-out van een WebSocket-API als je niets instelt'},
  'api-gateway.timeout.websocket.max': {
    name: 'Langste integratietime-out van een WebSocket-API',
    note: 'Dit quotum kan niet omhoog.',
  },
  'api-gateway.timeout.websocket.min': {name: 'Kortste integratietime-out van een WebSocket-API'},
  'api-gateway.usage-plan.quota-periods': {name: 'Periodes waarover een gebruiksplan verzoeken telt'},
  'api-gateway.v2.authorization-types': {
    name: 'Autorisatietypes van een route',
    note: 'CUSTOM is een Lambda-authorizer; JWT werkt alleen voor HTTP-API’s.',
  },
  'api-gateway.v2.authorizers': {
    name: 'Authorizertypes van HTTP- en WebSocket-API’s',
    note: 'REQUEST is een Lambda-functie; JWT werkt alleen voor HTTP-API’s.',
  },
  'api-gateway.v2.auto-deploy.default': {
    name: 'Een stage rolt wijzigingen vanzelf uit tenzij je anders instelt',
    note: 'Voor HTTP- en WebSocket-API’s die je via de API maakt.',
  },
  'api-gateway.v2.protocols': {
    name: 'Protocollen in de nieuwere van de twee service-API’s',
    note: 'REST-API’s hebben de oudere service-API voor zich; samen zijn er dus drie soorten API’s.',
  },
  'api-gateway.websocket.connection.max': {
    name: 'Langste WebSocket-verbinding',
    note: 'Daarna moet de client opnieuw verbinden.',
  },
  'api-gateway.websocket.frame.max': {name: 'Grootste WebSocket-frame'},
  'api-gateway.websocket.idle.max': {name: 'Tijd waarna een stille WebSocket-verbinding wordt gesloten'},
  'api-gateway.websocket.jwt': {name: 'JWT-authorizers voor WebSocket-API’s'},
  'api-gateway.websocket.message.max': {
    name: 'Grootste WebSocket-bericht',
    note: 'Een bericht dat groter is dan één frame gaat in meerdere frames.',
  },
  'api-gateway.websocket.new-connections': {
    name: 'Nieuwe WebSocket-verbindingen per seconde',
    note: 'Per account en regio; kan omhoog.',
  },
  'api-gateway.websocket.routes.max': {name: 'Routes per WebSocket-API', note: 'Kan omhoog.'},
  'api-gateway.month.cache.0-5gb': {
    name: 'Een maand van de kleinste cache',
    note: 'Gerekend met 730 uur. De prijs is alleen bij derden gezien.',
  },
  'api-gateway.month.cache.1-6gb': {name: 'Een maand van de op een na kleinste cache', note: 'Gerekend met 730 uur.'},
  'api-gateway.month.http.10m-calls': {
    name: 'Een maand met tien miljoen HTTP-API-aanroepen',
    note: 'Zonder gratis tegoed en zonder uitgaande data.',
  },
  'api-gateway.month.rest.10m-calls': {
    name: 'Een maand met tien miljoen REST-API-aanroepen',
    note: 'Zonder gratis tegoed en zonder uitgaande data.',
  },
  'api-gateway.month.websocket.1000-clients': {
    name: 'Een maand met duizend WebSocket-clients die altijd verbonden zijn',
    note: 'Alleen verbindingsminuten, zonder berichten; gerekend met 730 uur.',
  },
  'api-gateway.saving.http-over-rest': {
    name: 'Besparing per aanroep van een HTTP-API ten opzichte van een REST-API',
    note: 'In de eerste schijf, afgerond op hele procenten.',
  },
  'api-gateway.websocket.connections.most': {
    name: 'Meeste WebSocket-verbindingen die tegelijk open zijn',
    note: 'AWS stelt er geen quotum voor: het volgt uit de verbindingen per seconde en hoelang er een mag duren.',
  },
} as const satisfies FactTexts<typeof facts & typeof derived>;
