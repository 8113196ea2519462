/** What Amazon API Gateway charges in a month. Formulas: https://aws.amazon.com/api-gateway/pricing/. */
import type Big from 'big.js';
import {amount, increments, tiered, type Charges, type Decimal, type Tier} from './cost';

/** All prices in US dollars per single request, message or connection minute. */
export interface ApiGatewayRates {
  rest: readonly Tier[];
  http: {
    requests: readonly Tier[];
    /** A request is metered once per started increment of this size. */
    meteredKb: Decimal;
  };
  webSocket: {
    messages: readonly Tier[];
    /** A message is metered once per started increment of this size. */
    meteredKb: Decimal;
    connectionMinute: Decimal;
  };
}

/**
 * REST APIs: every request counts once, whatever its size.
 *
 * @throws RangeError for negative or non-finite input
 */
export function restApiCharge(requests: Decimal, rates: Pick<ApiGatewayRates, 'rest'>): Big {
  return tiered(requests, rates.rest);
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

/**
 * HTTP APIs: metered requests in tiers.
 *
 * @throws RangeError for negative or non-finite input
 */
export function httpApiCharge(
  {requests, payloadKb = 0}: {requests: Decimal; payloadKb?: Decimal},
  rates: Pick<ApiGatewayRates, 'http'>,
): Big {
  return tiered(meteredHttpRequests(requests, payloadKb, rates.http.meteredKb), rates.http.requests);
}

/**
 * WebSocket APIs: messages in both directions, metered in increments, and the minutes of all connections; each exact.
 *
 * @param messageKb size of one message
 * @throws RangeError for negative or non-finite input
 */
export function webSocketCharges(
  {messages, messageKb = 0, connectionMinutes}: {messages: Decimal; messageKb?: Decimal; connectionMinutes: Decimal},
  rates: Pick<ApiGatewayRates, 'webSocket'>,
): Charges<'messages' | 'connection'> {
  const metered = amount(messages, 'the number of messages').times(increments(messageKb, rates.webSocket.meteredKb));
  return {
    messages: tiered(metered, rates.webSocket.messages),
    connection: amount(connectionMinutes, 'the connection minutes').times(
      amount(rates.webSocket.connectionMinute, 'the price of a connection minute'),
    ),
  };
}
