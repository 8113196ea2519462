import type {ProfileText} from '../../schema';

export const text: ProfileText = {
  tagline: 'one front door for your APIs',
  axes: {
    what: 'A managed front door: takes requests, checks callers, limits them and passes them to backends',
    unit: 'An API with routes, published on stages; a REST, HTTP or WebSocket API',
    'you-manage': 'Routes, authorizers, limits, logs, domain name, and the backend',
    'aws-manages': 'Endpoints, TLS, scaling and availability',
    'compute-options': {
      is: 'not-applicable',
      because: 'It runs no code; Lambda, ECS or any HTTP service does that behind it',
    },
    'longest-run':
      '{api-gateway.timeout.rest.max} per REST call unless raised, {api-gateway.timeout.http.max} per HTTP call; a WebSocket connection {api-gateway.websocket.connection.max}',
    'memory-cpu': {
      is: 'not-applicable',
      because: 'There is no size to choose; the payload is limited to {api-gateway.payload.http.max}',
    },
    disk: {is: 'not-applicable', because: 'It keeps no data, apart from the cache of a REST API'},
    scaling: 'By itself, up to {api-gateway.throttle.rate} for all APIs of an account in a Region',
    'scale-to-zero': 'Yes: without calls nothing is charged, except the cache of a REST API',
    'start-time': 'At once; a cold start belongs to the backend',
    networking: 'Public address, or private for REST APIs; a VPC link leads to private backends',
    security: 'IAM, JWT, Cognito or a Lambda authorizer for callers, each in some of the kinds',
    pricing: 'Each request or message; WebSocket connections by the minute, a REST cache by the hour',
    'price-example':
      'Ten million small calls a month: {api-gateway.month.http.10m-calls} as an HTTP API, {api-gateway.month.rest.10m-calls} as a REST API',
    'free-tier':
      'Credits for new accounts; the {api-gateway.free.http.calls} free calls a month of accounts from before {api-gateway.free.cutoff} have run out',
    sla: '{api-gateway.sla.uptime} per month and Region',
    portability: 'An OpenAPI description moves; authorizers, integrations and usage plans do not',
    'good-for': 'APIs with several backends, tokens to check, customers with different limits, uneven traffic',
    'not-for': 'One function that only needs an address, large files, backends that take minutes',
    'exam-trap': 'A slow backend wants a queue, not a longer timeout; API keys count, they do not authorize',
  },
};
