import type {Fact} from '../data/schema';

/** Whether support that ends on a day has ended: `over` from that day on. */
export type SupportStatus = 'ahead' | 'over';

/** The day of the build, UTC. `BUILD_DATE` (YYYY-MM-DD) sets it, for builds that must be repeatable. */
export function buildDate(): string {
  return process.env['BUILD_DATE'] ?? new Date().toISOString().slice(0, 10);
}

/**
 * @param fact any fact; only dates that end something have a status
 * @param today `YYYY-MM-DD`
 */
export function supportStatus(fact: Fact, today: string): SupportStatus | undefined {
  if (fact.kind !== 'date' || fact.ends !== true) return undefined;
  return fact.date <= today ? 'over' : 'ahead';
}
