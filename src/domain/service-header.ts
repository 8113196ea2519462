import type {Locale} from '../data/locales';
import {layerWords} from '../data/layers';
import {examScopes, type Layer} from '../data/schema';
import {serviceById} from '../data/services';
import {facts} from '../data/facts';
import {formatDate} from './format';

export interface ServiceHeaderProps {
  service: string;
  layer: Layer;
  layerName: string;
  exams: readonly {exam: string; tasks: readonly string[]}[];
  minutes: number;
  checked: string;
}

/**
 * @throws RangeError for an unknown service
 */
export function serviceHeaderProps(service: string, minutes: number, locale: Locale): ServiceHeaderProps {
  const {profile} = serviceById(service);
  const checkedOn = facts.entries
    .filter((entry) => entry.group === service)
    .map((entry) => entry.checkedOn)
    .sort()[0];
  if (checkedOn === undefined) throw new RangeError(`there are no facts of "${service}"`);
  return {
    service,
    layer: profile.layer,
    layerName: layerWords[profile.layer][locale].name,
    exams: examScopes.map((exam) => {
      const scope = profile.exams[exam];
      return {exam, tasks: scope === 'out' ? [] : scope};
    }),
    minutes,
    checked: formatDate(checkedOn, locale, 'medium'),
  };
}
