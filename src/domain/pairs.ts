/** Which page is that of a pair. Light: the search in the browser reads it too. */
import {pairs} from '../data/pairs';
import {pairJoints} from '../data/pairs/words';
import type {Locale} from '../data/locales';
import type {Pair} from '../data/schema';
import type {ServiceId} from '../data/services/ids';
import {profiles} from '../data/services/profiles';

/** Key of the pair of two services, in whichever order they are named; undefined where there is none. */
export function pairKey(one: string, other: string): string | undefined {
  return [`${one}-vs-${other}`, `${other}-vs-${one}`].find((key) => Object.hasOwn(pairs, key));
}

/** The one address of a pair, without language and slashes at the ends. */
export function pairPath(key: string, {written}: Pick<Pair, 'written'>): string {
  return written ?? `compare/${key}`;
}

/** Addresses of the pages that are generated from data. */
export const generatedPairPaths: readonly string[] = Object.entries(pairs)
  .filter(([, {written}]) => written === undefined)
  .map(([key, pair]) => pairPath(key, pair));

/**
 * Other addresses that lead to the page of a pair: the services in the other order, and what a generated page would
 * be called where a written one takes its place.
 */
export function pairAliases(key: string, pair: Pair): string[] {
  const [first, second] = pair.sides;
  return [`compare/${first}-vs-${second}`, `compare/${second}-vs-${first}`].filter(
    (path) => path !== pairPath(key, pair),
  );
}

const nameOf = (service: string): string => profiles[service as ServiceId].shortName;

/** "ECS or EKS" where the reader chooses, "ECS and Fargate" where the two work together. */
export function pairTitle({sides: [first, second], relation}: Pair, locale: Locale): string {
  return `${nameOf(first)} ${pairJoints[relation][locale]} ${nameOf(second)}`;
}
