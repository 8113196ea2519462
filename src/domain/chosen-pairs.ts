/** What the notes say of the services that a reader chose. Runs in the browser; reads no data. */
import type {Layer} from '../data/schema';
import type {PageLink, PairSummary} from './pair-page';

/** The pairs of which both sides are chosen. */
export function pairsAmong(pairs: readonly PairSummary[], chosen: readonly string[]): PairSummary[] {
  return pairs.filter(({sides}) => sides.every((side) => chosen.includes(side)));
}

/**
 * Whether the chosen services can be set against each other. `alternatives`: all on one layer. `stack`: on several
 * layers, and none can take another's place. `mixed`: on several layers, and some can.
 *
 * @param layers of the chosen services
 * @param among the pairs of the chosen services
 */
export function guardOf(layers: readonly Layer[], among: readonly PairSummary[]): 'alternatives' | 'stack' | 'mixed' {
  if (new Set(layers).size < 2) return 'alternatives';
  return among.every(({relation}) => relation === 'stack') ? 'stack' : 'mixed';
}

/** The comparisons that the reader may have wanted instead of a false one, each once, beside those of the pairs. */
export function wantedOf(among: readonly PairSummary[]): PageLink[] {
  const links = among.filter(({relation}) => relation !== 'alternatives').flatMap(({wanted}) => wanted);
  const here = among.map(({to}) => to);
  return [...new Map(links.map((link) => [link.to, link])).values()].filter(({to}) => !here.includes(to));
}
