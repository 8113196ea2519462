import type {VariantText} from '../../schema';

export const text: VariantText = {
  name: 'HTTP API',
  axes: {
    what: 'The lean and cheaper kind, for request and response over HTTPS',
    unit: 'A route: a method with a path, such as GET /orders',
    'longest-run': '{api-gateway.timeout.http.max} per call, and this cannot be raised',
    scaling: 'By itself within the throttle of the account; limits per stage and route',
    networking: 'Regional address only; private backends through a VPC link; CORS is a setting',
    security: 'IAM, JWT, Lambda authorizers, mutual TLS; no AWS WAF, resource policies or API keys',
    pricing:
      '{api-gateway.price.http.tier1} in the first tier; a call counts once per {api-gateway.price.http.increment}',
    'price-example': 'Ten million small calls a month: {api-gateway.month.http.10m-calls}',
    'free-tier':
      'Credits for new accounts; the {api-gateway.free.http.calls} free calls a month of accounts from before {api-gateway.free.cutoff} have run out',
    'good-for': 'The API of a website or app in front of Lambda or ECS, with logins by JWT',
    'not-for': 'Quotas per customer, request validation, caching, private addresses, streaming',
    'exam-trap': 'RESTful too, in spite of its name; JWT and the lowest price mean this one',
  },
};
