/** From the data of the pairs to what their pages, the chooser and the index of pairs show. */
import {facts} from '../data/facts';
import {layerWords} from '../data/layers';
import type {Locale} from '../data/locales';
import {pairedServices, pairs} from '../data/pairs';
import {pairFiles} from '../data/pairs/texts';
import {pairCaption, pairDescription} from '../data/pairs/words';
import {layers, type Pair, type PairPageText, type PairText} from '../data/schema';
import {serviceById} from '../data/services';
import {serviceIds} from '../data/services/ids';
import {comparisonProps, type ComparisonProps} from './comparison';
import {layerStack, type StackBand} from './layer-stack';
import {nearest} from './nearest';
import {pageLink} from './page-link';
import {pairKey, pairPath, pairTitle} from './pairs';
import {plainText, resolveText, type RichText} from './rich-text';

/** Titles of the written pages of a language by path. */
export type PageTitles = ReadonlyMap<string, string>;

/** A page of the site with its title. */
export interface PageLink {
  to: string;
  title: string;
}

/** What is said of a pair, wherever it is said. */
export interface PairSummary {
  sides: readonly [string, string];
  relation: Pair['relation'];
  title: string;
  to: string;
  verdict: RichText;
  /** How the two work together, where they are on different layers. */
  untangle?: RichText;
  /** The comparisons that the reader may have meant. */
  wanted: readonly PageLink[];
}

/** What the generated page of a pair shows. */
export interface PairPageProps extends PairSummary {
  description: string;
  services: readonly {id: string; name: string; layer: StackBand['id']; to: string}[];
  /** Empty for services on one layer. */
  stack: readonly StackBand[];
  table: ComparisonProps;
  /** "Choose … when", or "You need … when" where the two work together: one list a service. */
  choose: readonly (readonly RichText[])[];
  wrong: readonly {claim: string; right: RichText}[];
  /** The other pairs of each service. */
  related: readonly {name: string; links: readonly (PageLink & {name: string})[]}[];
}

const shortestDescription = 80;
const longestDescription = 160;

/** A description for search engines: the verdict, cut at the end of a clause or a word, or filled up. */
export function describePair(verdict: string, more: string): string {
  const text = verdict.length < shortestDescription ? `${verdict} ${more}` : verdict;
  if (text.length <= longestDescription) return text;
  const cut = text.slice(0, longestDescription - 1);
  const clause = Math.max(...[', ', '; ', ': '].map((sign) => cut.lastIndexOf(sign)));
  const end = clause >= shortestDescription ? clause : cut.lastIndexOf(' ');
  return `${cut.slice(0, end).replace(/[\s,;:.]+$/, '')}…`;
}

const fill = (text: string, [first, second]: readonly [string, string]): string =>
  text.replace('{first}', first).replace('{second}', second);

function serviceOf(id: string) {
  const {layer, page, shortName, name} = serviceById(id).profile;
  return {id, layer, to: pageLink(page), name: shortName, longName: name};
}

/** The layers of some services, first the one that takes the request. */
function stackOf(ids: readonly string[], locale: Locale): StackBand[] {
  return layerStack(
    ids.map(serviceOf),
    layers.map((id) => ({id, ...layerWords[id][locale]})),
  );
}

/**
 * @throws RangeError naming the nearest pair
 */
function dataOf(key: string, locale: Locale): {pair: Pair; text: PairText | PairPageText} {
  const file = pairFiles.find(({pairs: known}) => Object.hasOwn(known, key));
  const text = file?.texts[locale][key];
  if (file === undefined || text === undefined) {
    throw new RangeError(`unknown pair "${key}"; did you mean "${nearest(key, Object.keys(pairs))}"?`);
  }
  return {pair: file.pairs[key]!, text};
}

/**
 * @param titles of the written pages; a page that is not among them is left out (`pairProblems` reports it)
 * @throws RangeError for an unknown pair, UnknownFactError for a placeholder that cannot be resolved
 */
export function pairSummary(key: string, locale: Locale, titles: PageTitles): PairSummary {
  const {pair, text} = dataOf(key, locale);
  const rich = (source: string): RichText => resolveText(source, facts, locale);
  return {
    sides: pair.sides,
    relation: pair.relation,
    title: pairTitle(pair, locale),
    to: pageLink(pairPath(key, pair)),
    verdict: rich(text.verdict),
    ...(text.untangle === undefined ? {} : {untangle: rich(text.untangle)}),
    wanted: (pair.wanted ?? []).flatMap((path) => {
      const title = titles.get(path);
      return title === undefined ? [] : [{to: pageLink(path), title}];
    }),
  };
}

/** The other pairs of a service, named by their other side. */
function relatedTo(service: string, without: string, locale: Locale): (PageLink & {name: string})[] {
  return pairedServices.flatMap((other) => {
    const key = other === without ? undefined : pairKey(service, other);
    const pair = key === undefined ? undefined : pairs[key];
    if (key === undefined || pair === undefined) return [];
    return [{to: pageLink(pairPath(key, pair)), title: pairTitle(pair, locale), name: serviceOf(other).name}];
  });
}

/**
 * Everything on the generated page of a pair.
 *
 * @throws RangeError for an unknown pair, or one whose page is written by hand
 */
export function pairPageProps(key: string, locale: Locale, titles: PageTitles): PairPageProps {
  const summary = pairSummary(key, locale, titles);
  const {text} = dataOf(key, locale);
  if (!('first' in text)) throw new RangeError(`the page of "${key}" is written by hand`);
  const [first, second] = summary.sides;
  const services = [serviceOf(first), serviceOf(second)] as const;
  const names = [services[0].name, services[1].name] as const;
  const rich = (source: string): RichText => resolveText(source, facts, locale);
  const bands = stackOf(summary.sides, locale);
  return {
    ...summary,
    description: describePair(plainText(summary.verdict), fill(pairDescription[locale], names)),
    services: services.map(({id, name, layer, to}) => ({id, name, layer, to})),
    stack: bands.length > 1 ? bands : [],
    table: comparisonProps({sides: summary.sides, caption: fill(pairCaption[locale], names)}, locale),
    choose: [text.first.map(rich), text.second.map(rich)],
    wrong: text.wrong.map(({claim, right}) => ({claim: plainText(rich(claim)), right: rich(right)})),
    related: [
      {name: names[0], links: relatedTo(first, second, locale)},
      {name: names[1], links: relatedTo(second, first, locale)},
    ],
  };
}

/** All services on all axes with what is said of the pairs: what the chooser loads. */
export interface ChooserData {
  table: ComparisonProps;
  pairs: readonly PairSummary[];
}

/**
 * @throws RangeError or UnknownFactError as `pairSummary`
 */
export function chooserData(locale: Locale, titles: PageTitles): ChooserData {
  return {
    table: comparisonProps({sides: serviceIds, caption: ''}, locale),
    pairs: Object.keys(pairs).map((key) => pairSummary(key, locale, titles)),
  };
}

/** What the list of all pairs shows. */
export interface PairIndexProps {
  services: readonly {id: string; name: string; layer: StackBand['id']}[];
  pairs: readonly {
    sides: readonly [string, string];
    relation: Pair['relation'];
    title: string;
    to: string;
    isWritten: boolean;
  }[];
}

/** Every pair with its address, in the order of the services. */
export function pairIndexProps(locale: Locale): PairIndexProps {
  const keys = pairedServices.flatMap((one, position) =>
    pairedServices.slice(position + 1).flatMap((other) => pairKey(one, other) ?? []),
  );
  return {
    services: pairedServices.map(serviceOf).map(({id, name, layer}) => ({id, name, layer})),
    pairs: keys.map((key) => {
      const pair = pairs[key]!;
      return {
        sides: pair.sides,
        relation: pair.relation,
        title: pairTitle(pair, locale),
        to: pageLink(pairPath(key, pair)),
        isWritten: pair.written !== undefined,
      };
    }),
  };
}

/**
 * The stack of a written page, whose text untangles the services: `<LayerStack sides="ecs fargate" />`.
 *
 * @throws RangeError for services on one layer, which do not stack
 */
export function layerStackProps(sides: readonly string[], locale: Locale): {stack: readonly StackBand[]} {
  const stack = stackOf(sides, locale);
  if (stack.length < 2) throw new RangeError('these services are on one layer: there is no stack to show');
  return {stack};
}
