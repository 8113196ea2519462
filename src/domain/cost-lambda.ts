/**
 * What AWS Lambda charges in a month. Formulas: https://aws.amazon.com/lambda/pricing/.
 *
 * The free tier is one allowance per account and month, so it is given once per call, with all usage of the account.
 */
import {MB_PER_GB} from '../data/conventions';
import Big from 'big.js';
import {above, amount, increments, SECONDS_PER_HOUR, tiered, type Charges, type Decimal, type Tier} from './cost';

/** `x86` is x86_64, `arm` is arm64 (AWS Graviton). */
export type Architecture = 'x86' | 'arm';

/** All prices in US dollars per single unit. */
export interface LambdaRates {
  /** Per request. */
  request: Decimal;
  /** Per GB-second; the tiers of each architecture are counted on their own. */
  duration: Readonly<Record<Architecture, readonly Tier[]>>;
  storage: {
    /** Per GB-second above what is included. */
    gbSecond: Decimal;
    includedMb: Decimal;
  };
  provisioned: {
    /** Per GB-second for which concurrency is configured. */
    configured: Decimal;
    /** Per GB-second that functions run on it. */
    duration: Decimal;
  };
  streaming: {
    /** Per GB above what is included. */
    gb: Decimal;
    includedMbPerRequest: Decimal;
  };
  free: LambdaFreeTier;
}

/** What an account gets every month. */
export interface LambdaFreeTier {
  requests: Decimal;
  /** Shared by both architectures. */
  gbSeconds: Decimal;
  streamedGb: Decimal;
}

/** For an account that has used the free tier up, or an example that leaves it out. */
export const noFreeTier: LambdaFreeTier = {requests: 0, gbSeconds: 0, streamedGb: 0};

/** The invocations of one function in a month. */
export interface LambdaUsage {
  requests: Decimal;
  /** Of one invocation; INIT included. */
  durationMs: Decimal;
  memoryMb: Decimal;
}

const MS_PER_SECOND = 1000;

/** Provisioned concurrency is rounded up to five minutes. */
export const PROVISIONED_STEP_SECONDS = 300;

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
export function billedSeconds({requests, durationMs}: Pick<LambdaUsage, 'requests' | 'durationMs'>): Big {
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

/**
 * The charge for compute. The free GB-seconds are taken off the usage in the order given (AWS publishes no order), then
 * the tiers of each architecture are applied to the sum of its usage.
 *
 * @param usage GB-seconds of the whole account
 * @throws RangeError for negative or non-finite input
 */
export function lambdaDurationCharge(
  usage: readonly {architecture: Architecture; gbSeconds: Decimal}[],
  rates: Pick<LambdaRates, 'duration'>,
  free: Pick<LambdaFreeTier, 'gbSeconds'>,
): Big {
  const billable: Record<Architecture, Big> = {x86: new Big(0), arm: new Big(0)};
  let allowance = amount(free.gbSeconds, 'the free tier');
  for (const {architecture, gbSeconds: used} of usage) {
    billable[architecture] = billable[architecture].plus(above(used, allowance));
    allowance = above(allowance, used);
  }
  return tiered(billable.x86, rates.duration.x86).plus(tiered(billable.arm, rates.duration.arm));
}

/**
 * The charge for ephemeral storage (`/tmp`) above the size that is included.
 *
 * @param storageMb configured size; the free tier does not cover it
 * @throws RangeError for negative or non-finite input
 */
export function lambdaStorageCharge(
  usage: Pick<LambdaUsage, 'requests' | 'durationMs'> & {storageMb: Decimal},
  rates: Pick<LambdaRates, 'storage'>,
): Big {
  const extraMb = above(usage.storageMb, rates.storage.includedMb);
  return billedSeconds(usage)
    .times(extraMb)
    .div(MB_PER_GB)
    .times(amount(rates.storage.gbSecond, 'the price of storage'));
}

/**
 * The charge for keeping provisioned concurrency configured; the invocations on it are `provisionedDurationCharge`.
 * The free tier does not apply.
 *
 * @param hours for which it is configured, rounded up to five minutes
 * @throws RangeError for negative or non-finite input
 */
export function provisionedConcurrencyCharge(
  {concurrency, memoryMb, hours}: {concurrency: Decimal; memoryMb: Decimal; hours: Decimal},
  rates: Pick<LambdaRates, 'provisioned'>,
): Big {
  const seconds = amount(hours, 'the hours').times(SECONDS_PER_HOUR);
  const billed = seconds.eq(0)
    ? seconds
    : increments(seconds, PROVISIONED_STEP_SECONDS).times(PROVISIONED_STEP_SECONDS);
  return amount(concurrency, 'the concurrency')
    .times(billed)
    .times(amount(memoryMb, 'the memory'))
    .div(MB_PER_GB)
    .times(amount(rates.provisioned.configured, 'the price of provisioned concurrency'));
}

/**
 * The charge for the duration of invocations that run on provisioned concurrency. The free tier does not apply.
 *
 * @throws RangeError for negative or non-finite input
 */
export function provisionedDurationCharge(usage: LambdaUsage, rates: Pick<LambdaRates, 'provisioned'>): Big {
  return gbSeconds(usage).times(amount(rates.provisioned.duration, 'the price of duration'));
}

/**
 * The charge for streamed responses: what each response has above the first megabytes, less the free tier.
 *
 * @param mbPerResponse size of one response
 * @throws RangeError for negative or non-finite input
 */
export function lambdaStreamingCharge(
  {responses, mbPerResponse}: {responses: Decimal; mbPerResponse: Decimal},
  rates: Pick<LambdaRates, 'streaming'>,
  free: Pick<LambdaFreeTier, 'streamedGb'>,
): Big {
  const extraMb = above(mbPerResponse, rates.streaming.includedMbPerRequest);
  const gb = amount(responses, 'the number of responses').times(extraMb).div(MB_PER_GB);
  return above(gb, free.streamedGb).times(amount(rates.streaming.gb, 'the price of streaming'));
}

/**
 * The month of one function that is alone in its account: requests, duration and storage, each exact.
 * AWS's examples round each part to cents and add: `totalOfRounded`.
 *
 * @throws RangeError for negative or non-finite input
 */
export function lambdaMonth(
  usage: LambdaUsage & {architecture: Architecture; storageMb?: Decimal},
  rates: Pick<LambdaRates, 'request' | 'duration' | 'storage'>,
  free: LambdaFreeTier,
): Charges<'duration' | 'requests' | 'storage'> {
  return {
    duration: lambdaDurationCharge([{architecture: usage.architecture, gbSeconds: gbSeconds(usage)}], rates, free),
    requests: lambdaRequestCharge(usage.requests, rates, free),
    storage: lambdaStorageCharge({...usage, storageMb: usage.storageMb ?? rates.storage.includedMb}, rates),
  };
}
