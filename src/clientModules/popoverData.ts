/** The data of popovers: one file per group, downloaded when something of the group is asked for. */
import type {PopoverData, TermData} from '../plugins/notes-data';

/** Keeps what was downloaded; a failed download may be tried again. */
function once<Data>(load: (group: string) => Promise<{default: Data}>): (group: string) => Promise<Data> {
  const loaded = new Map<string, Promise<Data>>();
  return (group) => {
    const known = loaded.get(group);
    if (known !== undefined) return known;
    const data = load(group).then((module) => module.default);
    loaded.set(group, data);
    data.catch(() => loaded.delete(group));
    return data;
  };
}

/** @returns the facts of a group, as a popover shows them */
export const factsOf = once<PopoverData>(
  (group) =>
    import(/* webpackChunkName: "[request]" */ `@generated/notes-data/default/popovers-${group}.json`) as Promise<{
      default: PopoverData;
    }>,
);

/** @returns the terms that a group of notes links to */
export const termsOf = once<TermData>(
  (group) =>
    import(/* webpackChunkName: "[request]" */ `@generated/notes-data/default/terms-${group}.json`) as Promise<{
      default: TermData;
    }>,
);
