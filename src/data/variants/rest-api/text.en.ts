import type {VariantText} from '../../schema';

export const text: VariantText = {
  name: 'REST API',
  axes: {
    what: 'The kind of API with the most features, for request and response over HTTPS',
    unit: 'A resource with methods, such as GET on /orders',
    'longest-run':
      '{api-gateway.timeout.rest.max} per call, more on request if Regional or private; a streamed response {api-gateway.streaming.duration.max}',
    scaling: 'By itself within the throttle of the account; limits per stage, method and customer',
    networking: 'Edge-optimized, Regional or private address; private backends through a VPC link',
    security: 'IAM, Cognito, Lambda authorizers, resource policies, API keys for counting, AWS WAF, mutual TLS',
    pricing: '{api-gateway.price.rest.tier1} in the first tier; a cache by the hour, if you want one',
    'price-example': 'Ten million calls a month: {api-gateway.month.rest.10m-calls}',
    'free-tier':
      'Credits for new accounts; the {api-gateway.free.rest.calls} free calls a month of accounts from before {api-gateway.free.cutoff} have run out',
    'good-for': 'Partners with keys and quotas, request validation, caching, private APIs, streaming',
    'not-for': 'A plain API to Lambda, where each call costs more for features you do not use',
    'exam-trap': 'Usage plan, API key, WAF, cache or private address in the question means this one',
  },
};
