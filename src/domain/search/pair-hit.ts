/**
 * The page of the two services that a query names. These pages are made from data and say what the notes say, so the
 * index does not hold them: the names lead there.
 */
import {pairs} from '../../data/pairs';
import type {Locale} from '../../data/locales';
import {generatedPairPaths, pairKey, pairPath, pairTitle} from '../pairs';
import type {Reading} from './reading';

/** The page of a pair that a query names. */
export interface FoundPair {
  path: string;
  title: string;
}

/** Undefined unless the query names two services, and asks to compare them or for nothing else. */
export function foundPair({names, slots, compares}: Reading, locale: Locale): FoundPair | undefined {
  const [one, other] = names;
  if (one === undefined || other === undefined || names.length > 2) return undefined;
  const key = pairKey(one, other);
  const pair = key === undefined ? undefined : pairs[key];
  if (key === undefined || pair === undefined || !(compares || slots.length === names.length)) return undefined;
  const path = pairPath(key, pair);
  return generatedPairPaths.includes(path) ? {path, title: pairTitle(pair, locale)} : undefined;
}
