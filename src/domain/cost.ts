/**
 * Exact money. Every function here and in the `cost-*` files beside it is pure, works on decimals and takes its rates
 * as arguments: no price stands in the code.
 *
 * Inputs are numbers, decimal strings or `Big`; a negative or non-finite one is a RangeError. Results are exact US
 * dollars, not yet rounded: round with `cents` when a sum is shown.
 */
import Big from 'big.js';

/** A finite amount of zero or more. A string keeps digits that a number would lose. */
export type Decimal = Big | number | string;

export const SECONDS_PER_HOUR = 3600;

/**
 * @param name what the value is, for the message
 * @throws RangeError when the value is no number, negative or not finite
 */
export function amount(value: Decimal, name: string): Big {
  let exact: Big;
  try {
    exact = new Big(value);
  } catch {
    throw new RangeError(`${name} is a finite number of zero or more; got "${String(value)}"`);
  }
  if (exact.lt(0)) throw new RangeError(`${name} is zero or more; got ${exact.toFixed()}`);
  return exact;
}

/** The parts of a sum by name, in exact US dollars. */
export type Charges<Name extends string = string> = Readonly<Record<Name, Big>>;

/** US dollars rounded half up to cents. */
export const cents = (usd: Decimal): Big => amount(usd, 'an amount').round(2, Big.roundHalfUp);

/** The exact sum, rounded once to cents. */
export function totalOfExact(charges: Iterable<Big>): Big {
  return cents([...charges].reduce((sum, charge) => sum.plus(charge), new Big(0)));
}

/**
 * Each part rounded to cents, then added: what AWS's own examples print, and what a reader gets who adds the lines.
 * Differs from `totalOfExact` by at most half a cent per part.
 */
export function totalOfRounded(charges: Iterable<Big>): Big {
  return [...charges].reduce((sum, charge) => sum.plus(cents(charge)), new Big(0));
}

/** One step of a price list. */
export interface Tier {
  /** The last unit of the month that is sold at this price; absent on the last step, which has no end. */
  upTo?: Decimal;
  /** US dollars per unit. */
  price: Decimal;
}

/** The part of an amount that falls into one tier. */
export interface TierShare {
  units: Big;
  price: Big;
  charge: Big;
}

/**
 * Splits an amount over the tiers; tiers that it does not reach are left out, except the first.
 *
 * @param total units of the month
 * @throws RangeError for a bad amount or price, no tiers, tiers that do not rise, or a last tier that ends
 */
export function tierShares(total: Decimal, tiers: readonly Tier[]): readonly TierShare[] {
  if (tiers.length === 0) throw new RangeError('a price list has at least one tier');
  const units = amount(total, 'the amount');
  const shares: TierShare[] = [];
  let start = new Big(0);
  for (const [index, tier] of tiers.entries()) {
    const isLast = index === tiers.length - 1;
    if (isLast !== (tier.upTo === undefined)) throw new RangeError('the last tier, and only the last, has no end');
    const price = amount(tier.price, 'a price');
    const end = tier.upTo === undefined ? undefined : amount(tier.upTo, 'the end of a tier');
    if (end?.lte(start) === true) throw new RangeError(`a tier ends above ${start.toFixed()}`);
    const inTier = (end === undefined || units.lt(end) ? units : end).minus(start);
    if (index === 0 || inTier.gt(0)) shares.push({units: inTier, price, charge: inTier.times(price)});
    start = end ?? start;
  }
  return shares;
}

/**
 * The charge for an amount sold in tiers: each unit costs the price of the tier in which it falls.
 *
 * @throws RangeError as `tierShares`
 */
export function tiered(total: Decimal, tiers: readonly Tier[]): Big {
  return tierShares(total, tiers).reduce((sum, {charge}) => sum.plus(charge), new Big(0));
}

/**
 * How many increments a size is metered as: every started one counts, and nothing is metered as one.
 *
 * @param size in the unit of `increment`
 * @throws RangeError for a bad size, or an increment of zero
 */
export function increments(size: Decimal, increment: Decimal): Big {
  const step = amount(increment, 'the increment');
  if (step.eq(0)) throw new RangeError('the increment is more than zero');
  const started = amount(size, 'the size').div(step).round(0, Big.roundUp);
  return started.lt(1) ? new Big(1) : started;
}

/**
 * What is left of an amount after an allowance, never less than zero.
 *
 * @throws RangeError for a bad amount or allowance
 */
export function above(total: Decimal, allowance: Decimal): Big {
  const rest = amount(total, 'the amount').minus(amount(allowance, 'the allowance'));
  return rest.lt(0) ? new Big(0) : rest;
}
