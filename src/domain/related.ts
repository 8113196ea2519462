/** What lies near a service: those it works with, those on its layer, the comparisons written about it. */
import {connections} from '../data/connections';
import type {Locale} from '../data/locales';
import {pairs} from '../data/pairs';
import {serviceById} from '../data/services';
import {serviceIds, type ServiceId} from '../data/services/ids';
import {pageLink} from './page-link';
import {servicePlace, type ServicePlace} from './service-place';

/** What the end of a service's note shows. */
export interface RelatedProps {
  /** Services it passes work to or gets work from, in the order of the site. */
  partners: readonly ServicePlace[];
  /** Services on its own layer. */
  sameLayer: readonly ServicePlace[];
  comparisons: readonly {name: string; to: string}[];
}

/** The service whose note a page is; not a page below it. */
export function serviceOfPage(page: string): ServiceId | undefined {
  return serviceIds.find((id) => serviceById(id).profile.page === page);
}

/** What the end of a service's note links to. */
export function relatedProps(service: ServiceId, locale: Locale): RelatedProps {
  const joined = connections.flatMap(({from, to}) => (from === service ? to : to.includes(service) ? [from] : []));
  const {layer} = serviceById(service).profile;
  return {
    partners: serviceIds.filter((id) => joined.includes(id)).map((id) => servicePlace(id, locale)),
    sameLayer: serviceIds
      .filter((id) => id !== service && serviceById(id).profile.layer === layer)
      .map((id) => servicePlace(id, locale)),
    comparisons: Object.values(pairs).flatMap(({sides, relation, written}) => {
      if (written === undefined || !sides.includes(service)) return [];
      const type = relation === 'stack' ? 'conjunction' : 'disjunction';
      const names = sides.map((side) => serviceById(side).profile.shortName);
      return [{name: new Intl.ListFormat(locale, {type}).format(names), to: pageLink(written)}];
    }),
  };
}
