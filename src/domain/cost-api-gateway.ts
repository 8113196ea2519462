/** How Amazon API Gateway meters requests. Formulas: https://aws.amazon.com/api-gateway/pricing/. */
import type Big from 'big.js';
import {amount, increments, type Decimal, type Tier} from './cost';

/** All prices in US dollars per single request. */
export interface ApiGatewayRates {
  rest: readonly Tier[];
  http: {
    requests: readonly Tier[];
    /** A request is metered once per started increment of this size. */
    meteredKb: Decimal;
  };
}

/**
 * Requests as HTTP APIs count them: a payload of up to 512 KB is one, each started 512 KB more is another.
 *
 * @param payloadKb of one request; none counts as one increment
 * @throws RangeError for negative or non-finite input
 */
export function meteredHttpRequests(requests: Decimal, payloadKb: Decimal, meteredKb: Decimal): Big {
  return amount(requests, 'the number of requests').times(increments(payloadKb, meteredKb));
}
