import {timeUnits, type Unit} from '../data/schema';

/** Seconds per unit; a month and a year are calendar units and convert only into each other. */
const secondsPer: Partial<Record<Unit, number>> = {
  millisecond: 0.001,
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
};

const monthsPer: Partial<Record<Unit, number>> = {month: 1, year: 12};

const decimalBytes: Partial<Record<Unit, number>> = {B: 1, KB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12};
const binaryBytes: Partial<Record<Unit, number>> = {B: 1, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3, TiB: 1024 ** 4};

/**
 * AWS counts memory in MB and GB of 1,024; a conversion within these names follows AWS ("10,240 MB" is "10 GB").
 * Source of the rule: Lambda's own formula divides MB by 1,024 (https://aws.amazon.com/lambda/pricing/).
 */
const awsBytes: Partial<Record<Unit, number>> = {MB: 1, GB: 1024, TB: 1024 ** 2};

const families = [secondsPer, monthsPer, awsBytes, binaryBytes, decimalBytes];

/**
 * Converts a number between units of one family (time, calendar, AWS's MB/GB/TB, IEC bytes).
 *
 * @throws RangeError when the units belong to different families
 */
export function convert(value: number, from: Unit, to: Unit): number {
  if (from === to) return value;
  for (const family of families) {
    const a = family[from];
    const b = family[to];
    if (a !== undefined && b !== undefined) return (value * a) / b;
  }
  throw new RangeError(`${from} cannot be written as ${to}`);
}

/** Whether the unit is one of time, which `Intl.NumberFormat` can write. */
export const isTimeUnit = (unit: Unit): boolean => (timeUnits as readonly string[]).includes(unit);
