import {serviceById} from '../data/services';
import {isServiceId} from '../data/services/ids';

/** Names of the groups of facts that are no service; the same in every language. */
const otherNames: Readonly<Record<string, string>> = {aws: 'AWS', 'auto-scaling': 'Auto Scaling'};

/** A service, or another group of facts, that a reader filters by. */
export interface GroupOption {
  id: string;
  /** As people say it. */
  name: string;
}

/** The name people say for a group of facts. */
export function groupName(group: string): string {
  return isServiceId(group) ? serviceById(group).profile.shortName : (otherNames[group] ?? group);
}
