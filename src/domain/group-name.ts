import {serviceById} from '../data/services';
import {serviceIds} from '../data/services/ids';

/** Names of the groups of facts that are no service; the same in every language. */
const otherNames: Readonly<Record<string, string>> = {aws: 'AWS', 'auto-scaling': 'Auto Scaling'};

/** The name people say for a group of facts. */
export function groupName(group: string): string {
  const isService = (serviceIds as readonly string[]).includes(group);
  return isService ? serviceById(group).profile.shortName : (otherNames[group] ?? group);
}
