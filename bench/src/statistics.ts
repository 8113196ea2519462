/** The middle of the values; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('no values, no median');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** How many times the value of the baseline: `0.31×`. */
export function ratio(value: number, baseline: number): string {
  if (baseline === 0) return value === 0 ? '1.00×' : '–';
  return `${(value / baseline).toFixed(2)}×`;
}
