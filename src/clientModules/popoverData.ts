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

const factsOf = once<PopoverData>(
  (group) =>
    import(/* webpackChunkName: "[request]" */ `@generated/notes-data/default/popovers-${group}.json`) as Promise<{
      default: PopoverData;
    }>,
);

/**
 * A fact as a popover shows it; undefined where the data does not know it.
 *
 * @throws when the data of its group cannot be downloaded
 */
export async function factById(id: string): Promise<PopoverData[string] | undefined> {
  // The first part of an id is its group.
  return (await factsOf(id.split('.')[0]!))[id];
}

/** @returns the terms that a group of notes links to */
export const termsOf = once<TermData>(
  (group) =>
    import(/* webpackChunkName: "[request]" */ `@generated/notes-data/default/terms-${group}.json`) as Promise<{
      default: TermData;
    }>,
);
