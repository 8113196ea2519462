import {axisWords} from '../data/axes';
import {layerWords} from '../data/layers';
import type {Locale} from '../data/locales';
import {axes as allAxes, layers as allLayers, type Axis, type Layer} from '../data/schema';
import {serviceById, sideById} from '../data/services';
import {serviceIds} from '../data/services/ids';
import {cellOf, type ResolvedCell} from './comparison';
import {nearest} from './nearest';
import {pageLink} from './page-link';

/** A row of the overview. */
export interface OverviewService {
  id: string;
  name: string;
  to: string;
  cells: readonly ResolvedCell[];
}

export interface ServiceOverviewProps {
  caption: string;
  columns: readonly {axis: Axis; label: string}[];
  layers: readonly {id: Layer; name: string; does: string; services: readonly OverviewService[]}[];
}

/**
 * All services by layer, with the chosen axes as columns.
 *
 * @throws RangeError for an unknown axis
 */
export function serviceOverviewProps(axes: readonly string[], caption: string, locale: Locale): ServiceOverviewProps {
  const stray = axes.find((axis) => axis === 'layer' || !(allAxes as readonly string[]).includes(axis));
  if (stray !== undefined) throw new RangeError(`unknown axis "${stray}"; did you mean "${nearest(stray, allAxes)}"?`);
  const columns = axes as readonly Exclude<Axis, 'layer'>[];
  return {
    caption,
    columns: columns.map((axis) => ({axis, label: axisWords[axis][locale]})),
    layers: allLayers.map((layer) => ({
      id: layer,
      ...layerWords[layer][locale],
      services: serviceIds
        .map((id) => ({id, service: serviceById(id), side: sideById(id)}))
        .filter(({service}) => service.profile.layer === layer)
        .map(({id, side, service: {profile}}) => ({
          id,
          name: profile.shortName,
          to: pageLink(profile.page),
          cells: columns.map((axis) => cellOf(side, axis, locale)),
        })),
    })),
  };
}
