/**
 * What AWS Lambda charges in a month. Formulas: https://aws.amazon.com/lambda/pricing/.
 *
 * The free tier is one allowance per account and month, so it is given once per call, with all usage of the account.
 */
import {MB_PER_GB} from '../data/conventions';
import Big from 'big.js';
import {above, amount, type Decimal, type Tier} from './cost';

/** `x86` is x86_64, `arm` is arm64 (AWS Graviton). */
export type Architecture = 'x86' | 'arm';

/** All prices in US dollars per single unit. */
export interface LambdaRates {
  /** Per request. */
  request: Decimal;
  /** Per GB-second; the tiers of each architecture are counted on their own. */
  duration: Readonly<Record<Architecture, readonly Tier[]>>;
  free: LambdaFreeTier;
}

/** What an account gets every month. */
export interface LambdaFreeTier {
  requests: Decimal;
  /** Shared by both architectures. */
  gbSeconds: Decimal;
}

/** For an account that has used the free tier up, or an example that leaves it out. */
export const noFreeTier: LambdaFreeTier = {requests: 0, gbSeconds: 0};

/** The invocations of one function in a month. */
export interface LambdaUsage {
  requests: Decimal;
  /** Of one invocation; INIT included. */
  durationMs: Decimal;
  memoryMb: Decimal;
}

const MS_PER_SECOND = 1000;

/**
 * The time an invocation is charged for, in milliseconds: rounded up to the next whole one.
 *
 * @throws RangeError for a negative or non-finite duration
 */
export function billedMs(durationMs: Decimal): Big {
  return amount(durationMs, 'the duration').round(0, Big.roundUp);
}

/**
 * Seconds of all invocations together.
 *
 * @throws RangeError for negative or non-finite input
 */
function billedSeconds({requests, durationMs}: Pick<LambdaUsage, 'requests' | 'durationMs'>): Big {
  return amount(requests, 'the number of requests').times(billedMs(durationMs)).div(MS_PER_SECOND);
}

/**
 * Compute of all invocations together: requests × seconds × (MB / 1,024), free tier not yet taken off.
 *
 * @throws RangeError for negative or non-finite input
 */
export function gbSeconds(usage: LambdaUsage): Big {
  return billedSeconds(usage).times(amount(usage.memoryMb, 'the memory')).div(MB_PER_GB);
}

/**
 * @param requests of the whole account
 * @throws RangeError for negative or non-finite input
 */
export function lambdaRequestCharge(
  requests: Decimal,
  rates: Pick<LambdaRates, 'request'>,
  free: Pick<LambdaFreeTier, 'requests'>,
): Big {
  return above(requests, free.requests).times(amount(rates.request, 'the price of a request'));
}
