/** What lies near a service: those it works with, those on its layer, the comparisons written about it. */
import {connections} from '../data/connections';
import type {Locale} from '../data/locales';
import {pairs as containerPairs} from '../data/pairs/containers';
import {pairs as serverlessPairs} from '../data/pairs/serverless';
import type {Layer, PairFile} from '../data/schema';
import {serviceById} from '../data/services';
import {serviceIds, type ServiceId} from '../data/services/ids';

export interface RelatedService {
  id: ServiceId;
  name: string;
  tagline: string;
  layer: Layer;
  to: string;
}

export interface RelatedProps {
  /** Services it passes work to or gets work from, in the order of the site. */
  partners: readonly RelatedService[];
  /** Services on its own layer. */
  sameLayer: readonly RelatedService[];
  comparisons: readonly {name: string; to: string}[];
}

const pairs: PairFile = {...containerPairs, ...serverlessPairs};

function place(id: ServiceId, locale: Locale): RelatedService {
  const {profile, text} = serviceById(id);
  return {
    id,
    name: profile.shortName,
    tagline: text[locale].tagline,
    layer: profile.layer,
    to: `/${profile.page}/`,
  };
}

/** The service whose note a page is; not a page below it. */
export function serviceOfPage(page: string): ServiceId | undefined {
  return serviceIds.find((id) => serviceById(id).profile.page === page);
}

/** What the end of a service's note links to. */
export function relatedProps(service: ServiceId, locale: Locale): RelatedProps {
  const joined = connections.flatMap(({from, to}) => (from === service ? to : to.includes(service) ? [from] : []));
  const {layer} = serviceById(service).profile;
  const written = Object.values(pairs).filter(({sides, written}) => sides.includes(service) && written !== undefined);
  return {
    partners: serviceIds.filter((id) => joined.includes(id)).map((id) => place(id, locale)),
    sameLayer: serviceIds
      .filter((id) => id !== service && serviceById(id).profile.layer === layer)
      .map((id) => place(id, locale)),
    comparisons: written.map(({sides, relation, written}) => {
      const type = relation === 'stack' ? 'conjunction' : 'disjunction';
      const names = sides.map((side) => serviceById(side).profile.shortName);
      return {name: new Intl.ListFormat(locale, {type}).format(names), to: `/${written}/`};
    }),
  };
}
