import type {FactTexts} from '../../schema';
import type {derived} from './derived';
import type {facts} from './facts';

export const texts = {
  'api-gateway.api-key.sources': {name: 'Places from which a REST API reads the API key'},
  'api-gateway.cache.sizes': {name: 'Cache sizes of a REST API stage, in GB'},
  'api-gateway.cache.ttl.default': {name: 'Time that a response stays in the cache when you set nothing'},
  'api-gateway.cache.ttl.max': {name: 'Longest time that a response stays in the cache'},
  'api-gateway.compression.threshold.max': {name: 'Highest size from which a REST API can start to compress'},
  'api-gateway.connection.default': {name: 'Connection of an integration when you set none'},
  'api-gateway.connection.types': {
    name: 'Ways in which an integration reaches its backend',
    note: 'A VPC link reaches a backend that has no public address.',
  },
  'api-gateway.default-endpoint': {
    name: 'Clients can call an API at its execute-api address without a custom domain',
    note: 'Turn that address off to force everybody onto your own domain name.',
  },
  'api-gateway.example.http-432m': {
    name: 'AWS’s example of a large HTTP API',
    note: '432 million calls in a month, each within one metering step.',
  },
  'api-gateway.example.http-upload': {
    name: 'AWS’s example of uploads through an HTTP API',
    note: '25 files of 4.5 MB a minute for a month of 30 days; each file counts as 9 calls.',
  },
  'api-gateway.example.rest-15b': {
    name: 'AWS’s example of a very large REST API',
    note: '15 billion calls in a month, without the data sent out.',
  },
  'api-gateway.example.rest-5m': {
    name: 'AWS’s example of a small REST API',
    note: '5 million calls in a month with responses of 3 KB: calls and data sent out together.',
  },
  'api-gateway.example.rest-5m.calls': {
    name: 'AWS’s example of a small REST API: the calls',
    note: '5 million calls in a month.',
  },
  'api-gateway.example.rest-5m.data-out': {
    name: 'AWS’s example of a small REST API: the data sent out',
    note: '5 million responses of 3 KB.',
  },
  'api-gateway.example.websocket-chat': {
    name: 'AWS’s example of a chat over WebSocket',
    note: '18 million messages and 21.6 million connection minutes in a month.',
  },
  'api-gateway.free.always': {name: 'API Gateway has an offer that stays free'},
  'api-gateway.free.cutoff': {name: 'Day before which an account must have been made for the free tier of API Gateway'},
  'api-gateway.free.duration': {
    name: 'Time that the free tier of API Gateway lasts',
    note: 'Only for accounts made before {api-gateway.free.cutoff}; newer ones get credits instead.',
  },
  'api-gateway.free.http.calls': {
    name: 'Free HTTP API calls',
    note: 'Per month, only for accounts made before {api-gateway.free.cutoff}, and only in their first {api-gateway.free.duration}.',
  },
  'api-gateway.free.rest.calls': {
    name: 'Free REST API calls',
    note: 'Per month, only for accounts made before {api-gateway.free.cutoff}, and only in their first {api-gateway.free.duration}.',
  },
  'api-gateway.free.websocket.connection-minutes': {
    name: 'Free WebSocket connection minutes',
    note: 'Per month, only for accounts made before {api-gateway.free.cutoff}, and only in their first {api-gateway.free.duration}.',
  },
  'api-gateway.free.websocket.messages': {
    name: 'Free WebSocket messages',
    note: 'Per month, only for accounts made before {api-gateway.free.cutoff}, and only in their first {api-gateway.free.duration}.',
  },
  'api-gateway.http.api-keys': {
    name: 'API keys for HTTP APIs',
    note: 'Usage plans with limits per client need them, so HTTP APIs have no usage plans either.',
  },
  'api-gateway.http.authorizer.ttl.max': {
    name: 'Longest time that the answer of an HTTP API’s Lambda authorizer is cached',
  },
  'api-gateway.http.caching': {name: 'Response cache for HTTP APIs'},
  'api-gateway.http.cors': {name: 'CORS as a setting of an HTTP API'},
  'api-gateway.http.default-route': {
    name: 'Route that catches every request without a route of its own',
    note: 'Quick create makes it when you name no route.',
  },
  'api-gateway.http.endpoint-types': {name: 'Endpoint types of an HTTP API'},
  'api-gateway.http.integrations.max': {name: 'Integrations per HTTP API', note: 'Cannot be raised.'},
  'api-gateway.http.mapping-templates': {name: 'Mapping templates (VTL) in HTTP APIs'},
  'api-gateway.http.mock': {name: 'Mock integrations in HTTP APIs'},
  'api-gateway.http.mutual-tls': {name: 'Mutual TLS for HTTP APIs', note: 'It belongs to a custom domain name.'},
  'api-gateway.http.payload-formats': {name: 'Payload format versions that an HTTP API sends to Lambda'},
  'api-gateway.http.request-validation': {name: 'Validation of requests against a model in HTTP APIs'},
  'api-gateway.http.resource-policy': {name: 'Resource policies for HTTP APIs'},
  'api-gateway.http.routes.max': {name: 'Routes per HTTP API', note: 'Can be raised.'},
  'api-gateway.http.stages.max': {name: 'Stages per HTTP API', note: 'Can be raised.'},
  'api-gateway.http.streaming': {name: 'Response streaming in HTTP APIs'},
  'api-gateway.http.vpc-links.max': {name: 'VPC links for HTTP APIs per account and Region', note: 'Can be raised.'},
  'api-gateway.http.waf': {name: 'AWS WAF directly in front of an HTTP API'},
  'api-gateway.integration.types': {name: 'Integration types of a REST API'},
  'api-gateway.ip-type.private': {name: 'Only IP address type of a private API'},
  'api-gateway.ip-types': {name: 'IP address types of an API'},
  'api-gateway.payload.http.max': {name: 'Largest payload of an HTTP API'},
  'api-gateway.payload.rest.max': {name: 'Largest payload of a REST API', note: 'A streamed response may be larger.'},
  'api-gateway.price.cache.0-5gb': {
    name: 'Cache, smallest size',
    note: 'Seen at third parties only; check the page before you rely on it.',
  },
  'api-gateway.price.cache.1-6gb': {
    name: 'Cache, second smallest size',
    note: 'Charged for as long as it exists, used or not.',
  },
  'api-gateway.price.data-out': {
    name: 'Data sent to the internet, first tier',
    note: 'The ordinary data transfer price of EC2.',
  },
  'api-gateway.price.http.increment': {
    name: 'Step in which HTTP API calls are metered',
    note: 'A larger payload counts as several calls.',
  },
  'api-gateway.price.http.tier1': {
    name: 'HTTP API calls, first tier',
    note: 'For the first {api-gateway.price.http.tier1.calls} calls of a month. A payload counts as one call per {api-gateway.price.http.increment}.',
  },
  'api-gateway.price.http.tier1.calls': {name: 'HTTP API calls per month in the first tier'},
  'api-gateway.price.http.tier2': {name: 'HTTP API calls above the first tier'},
  'api-gateway.price.private.data-out': {
    name: 'Data transfer out is charged for private APIs',
    note: 'AWS PrivateLink is charged instead.',
  },
  'api-gateway.price.rest.tier1': {
    name: 'REST API calls, first tier',
    note: 'For the first {api-gateway.price.rest.tier1.calls} calls of a month.',
  },
  'api-gateway.price.rest.tier1.calls': {name: 'REST API calls per month in the first tier'},
  'api-gateway.price.rest.tier2': {
    name: 'REST API calls, second tier',
    note: 'For the next {api-gateway.price.rest.tier2.calls} calls.',
  },
  'api-gateway.price.rest.tier2.calls': {name: 'REST API calls per month in the second tier'},
  'api-gateway.price.rest.tier3': {
    name: 'REST API calls, third tier',
    note: 'For the next {api-gateway.price.rest.tier3.calls} calls.',
  },
  'api-gateway.price.rest.tier3.calls': {name: 'REST API calls per month in the third tier'},
  'api-gateway.price.rest.tier4': {name: 'REST API calls above the third tier'},
  'api-gateway.price.websocket.connection': {name: 'Open WebSocket connections'},
  'api-gateway.price.websocket.increment': {
    name: 'Step in which WebSocket messages are metered',
    note: 'A larger message counts as several messages.',
  },
  'api-gateway.price.websocket.messages.tier1': {
    name: 'WebSocket messages, first tier',
    note: 'For the first {api-gateway.price.websocket.tier1.messages} messages of a month, sent and received; one message per {api-gateway.price.websocket.increment}.',
  },
  'api-gateway.price.websocket.messages.tier2': {name: 'WebSocket messages above the first tier'},
  'api-gateway.price.websocket.tier1.messages': {name: 'WebSocket messages per month in the first tier'},
  'api-gateway.rest.api-keys': {name: 'API keys for REST APIs'},
  'api-gateway.rest.api-keys.max': {name: 'API keys per account and Region', note: 'Cannot be raised.'},
  'api-gateway.rest.apis.edge.max': {
    name: 'Edge-optimized REST APIs per account and Region',
    note: 'Cannot be raised.',
  },
  'api-gateway.rest.apis.private.max': {name: 'Private REST APIs per account and Region', note: 'Cannot be raised.'},
  'api-gateway.rest.apis.regional.max': {name: 'Regional REST APIs per account and Region', note: 'Cannot be raised.'},
  'api-gateway.rest.authorizer.ttl.default': {
    name: 'Time that the answer of an authorizer is cached when you set nothing',
  },
  'api-gateway.rest.authorizer.ttl.max': {name: 'Longest time that the answer of a REST API’s authorizer is cached'},
  'api-gateway.rest.authorizers': {
    name: 'Authorizer types of a REST API',
    note: 'TOKEN and REQUEST are Lambda functions. IAM and resource policies need no authorizer.',
  },
  'api-gateway.rest.authorizers.max': {name: 'Authorizers per REST API', note: 'Can be raised.'},
  'api-gateway.rest.caching': {name: 'Response cache on a stage of a REST API'},
  'api-gateway.rest.canary': {name: 'Canary releases on a stage of a REST API'},
  'api-gateway.rest.endpoint-types': {name: 'Endpoint types of a REST API'},
  'api-gateway.rest.import-file.max': {name: 'Largest OpenAPI file that you can import'},
  'api-gateway.rest.model.max': {name: 'Largest model (JSON schema)'},
  'api-gateway.rest.mutual-tls': {name: 'Mutual TLS for REST APIs', note: 'It belongs to a custom domain name.'},
  'api-gateway.rest.request-validation': {name: 'Validation of requests against a model in REST APIs'},
  'api-gateway.rest.resource-policy': {name: 'Resource policies for REST APIs'},
  'api-gateway.rest.resources.max': {name: 'Resources per REST API', note: 'Can be raised.'},
  'api-gateway.rest.stage-name.max': {name: 'Most characters in the name of a stage'},
  'api-gateway.rest.stages.max': {name: 'Stages per REST API', note: 'Can be raised.'},
  'api-gateway.rest.usage-plans.max': {name: 'Usage plans per account and Region', note: 'Can be raised.'},
  'api-gateway.rest.vpc-links.max': {name: 'VPC links for REST APIs per account and Region', note: 'Can be raised.'},
  'api-gateway.rest.waf': {name: 'AWS WAF in front of a REST API'},
  'api-gateway.sla.uptime': {
    name: 'Monthly uptime in the service level agreement, per Region',
    note: 'Read in an older, translated copy of the page; check the page before you rely on it.',
  },
  'api-gateway.streaming.billing-unit': {
    name: 'Part of a streamed response that counts as one request',
    note: 'Rounded up. Seen at third parties only; check the page before you rely on it.',
  },
  'api-gateway.streaming.duration.max': {
    name: 'Longest streamed response',
    note: 'Only for proxy integrations of REST APIs.',
  },
  'api-gateway.streaming.full-speed': {name: 'Part of a streamed response that is sent at full speed'},
  'api-gateway.streaming.idle.edge': {name: 'Longest silence in a stream of an edge-optimized API'},
  'api-gateway.streaming.idle.regional': {name: 'Longest silence in a stream of a Regional or private API'},
  'api-gateway.streaming.mode.default': {name: 'Way in which a REST API passes on a response when you set nothing'},
  'api-gateway.streaming.modes': {name: 'Ways in which a REST API passes on a response'},
  'api-gateway.streaming.rate': {
    name: 'Speed of a streamed response after the first part',
    note: 'The first {api-gateway.streaming.full-speed} are not slowed down.',
  },
  'api-gateway.streaming.since': {name: 'Day on which response streaming appeared'},
  'api-gateway.throttle.burst': {
    name: 'Requests that fit in the burst bucket of an account',
    note: 'AWS derives it from the rate; you cannot set it.',
  },
  'api-gateway.throttle.burst.newer-regions': {
    name: 'Requests that fit in the burst bucket of an account in newer Regions',
  },
  'api-gateway.throttle.raisable': {name: 'The throttle rate of an account can be raised'},
  'api-gateway.throttle.rate': {
    name: 'Request rate from which an account is throttled',
    note: 'Per Region, for all API kinds together; can be raised. Some Regions start lower.',
  },
  'api-gateway.throttle.rate.newer-regions': {
    name: 'Request rate from which an account is throttled in newer Regions',
    note: 'For example Cape Town, Milan, Spain, Zurich and Jakarta.',
  },
  'api-gateway.throttle.status': {
    name: 'HTTP status that a throttled client gets',
    note: 'Its name is Too Many Requests. Throttling is best effort, not a guaranteed ceiling.',
  },
  'api-gateway.timeout.http.default': {name: 'Integration timeout of an HTTP API when you set none'},
  'api-gateway.timeout.http.max': {
    name: 'Longest integration timeout of an HTTP API',
    note: 'This quota cannot be raised.',
  },
  'api-gateway.timeout.http.min': {name: 'Shortest integration timeout of an HTTP API'},
  'api-gateway.timeout.http.raisable': {name: 'HTTP APIs can get a longer integration timeout'},
  'api-gateway.timeout.rest.default': {name: 'Integration timeout of a REST API when you set none'},
  'api-gateway.timeout.rest.edge-raisable': {name: 'Edge-optimized REST APIs can get a longer integration timeout'},
  'api-gateway.timeout.rest.max': {
    name: 'Longest integration timeout of a REST API without a quota increase',
    note: 'Regional and private APIs can ask for more; AWS may lower the account’s throttle quota in return.',
  },
  'api-gateway.timeout.rest.min': {name: 'Shortest integration timeout of a REST API'},
  'api-gateway.timeout.rest.raisable': {name: 'Regional and private REST APIs can get a longer integration timeout'},
  'api-gateway.timeout.rest.raisable.since': {name: 'Month since which the integration timeout can be raised'},
  'api-gateway.timeout.websocket.default': {name: 'Integration timeout of a WebSocket API when you set none'},
  'api-gateway.timeout.websocket.max': {
    name: 'Longest integration timeout of a WebSocket API',
    note: 'This quota cannot be raised.',
  },
  'api-gateway.timeout.websocket.min': {name: 'Shortest integration timeout of a WebSocket API'},
  'api-gateway.usage-plan.quota-periods': {name: 'Periods over which a usage plan counts requests'},
  'api-gateway.v2.authorization-types': {
    name: 'Authorization types of a route',
    note: 'CUSTOM is a Lambda authorizer; JWT works for HTTP APIs only.',
  },
  'api-gateway.v2.authorizers': {
    name: 'Authorizer types of HTTP and WebSocket APIs',
    note: 'REQUEST is a Lambda function; JWT works for HTTP APIs only.',
  },
  'api-gateway.v2.auto-deploy.default': {
    name: 'A stage deploys changes by itself unless you say otherwise',
    note: 'For HTTP and WebSocket APIs made through the API.',
  },
  'api-gateway.v2.protocols': {
    name: 'Protocols in the newer of the two service APIs',
    note: 'REST APIs have the older service API to themselves, so there are three kinds of API.',
  },
  'api-gateway.websocket.connection.max': {
    name: 'Longest WebSocket connection',
    note: 'After that the client has to connect again.',
  },
  'api-gateway.websocket.frame.max': {name: 'Largest WebSocket frame'},
  'api-gateway.websocket.idle.max': {name: 'Time after which a silent WebSocket connection is closed'},
  'api-gateway.websocket.jwt': {name: 'JWT authorizers for WebSocket APIs'},
  'api-gateway.websocket.message.max': {
    name: 'Largest WebSocket message',
    note: 'A message larger than one frame goes in several frames.',
  },
  'api-gateway.websocket.new-connections': {
    name: 'New WebSocket connections per second',
    note: 'Per account and Region; can be raised.',
  },
  'api-gateway.websocket.routes.max': {name: 'Routes per WebSocket API', note: 'Can be raised.'},
  'api-gateway.month.cache.0-5gb': {
    name: 'A month of the smallest cache',
    note: 'Reckoned with 730 hours. The price was seen at third parties only.',
  },
  'api-gateway.month.cache.1-6gb': {name: 'A month of the second smallest cache', note: 'Reckoned with 730 hours.'},
  'api-gateway.month.http.10m-calls': {
    name: 'A month with ten million HTTP API calls',
    note: 'Without free tier and without data sent out.',
  },
  'api-gateway.month.rest.10m-calls': {
    name: 'A month with ten million REST API calls',
    note: 'Without free tier and without data sent out.',
  },
  'api-gateway.month.websocket.1000-clients': {
    name: 'A month with a thousand WebSocket clients always connected',
    note: 'Connection minutes only, without messages; reckoned with 730 hours.',
  },
  'api-gateway.saving.http-over-rest': {
    name: 'Saving per call of an HTTP API over a REST API',
    note: 'In the first tier, rounded to whole percent.',
  },
  'api-gateway.websocket.connections.most': {
    name: 'Most WebSocket connections open at the same time',
    note: 'AWS sets no quota for it: it follows from the connections per second and how long one may last.',
  },
} as const satisfies FactTexts<typeof facts & typeof derived>;
