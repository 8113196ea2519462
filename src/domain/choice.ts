/** What the reader of a comparison chose, as the address of the page carries it: `?services=ecs,eks&axes=disk&diff=1`. */
import {axes as allAxes, type Axis} from '../data/axis-ids';
import {isServiceId, type ServiceId} from '../data/services/ids';
import type {TableView} from './comparison-view';

/** How many services a comparison takes side by side. */
export const mostServices = 4;

/** The services and the view of their table. */
export interface Choice extends TableView {
  /** In the order in which they were chosen. */
  services: readonly ServiceId[];
}

/** What the address asks for and does not get; each list in the words of the address. */
export interface Ignored {
  services: readonly string[];
  repeated: readonly string[];
  tooMany: readonly string[];
  axes: readonly string[];
  diff: readonly string[];
}

const longestShown = 40;

/** Words of a list in the address. An address that somebody made up is shown, not trusted: it is cut short. */
function wordsOf(value: string | null): string[] {
  return (value ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((word) => (word.length > longestShown ? `${word.slice(0, longestShown)}…` : word));
}

const isAxis = (id: string): id is Axis => (allAxes as readonly string[]).includes(id);
const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

/** @param search the query of an address, with or without its question mark; anything a reader may type */
export function parseChoice(search: string): {choice: Choice; ignored: Ignored} {
  const params = new URLSearchParams(search);
  const asked = wordsOf(params.get('services'));
  const folded = asked.map((word) => word.toLowerCase());
  const known = unique(folded.filter(isServiceId));
  const askedAxes = wordsOf(params.get('axes'));
  const knownAxes = askedAxes.map((word) => word.toLowerCase()).filter(isAxis);
  const axes = allAxes.filter((axis) => knownAxes.includes(axis));
  const diff = params.get('diff') ?? '';
  return {
    choice: {
      services: known.slice(0, mostServices),
      onlyDifferences: diff === '1',
      ...(axes.length === 0 || axes.length === allAxes.length ? {} : {axes}),
    },
    ignored: {
      services: unique(asked.filter((word) => !isServiceId(word.toLowerCase()))),
      repeated: unique(folded.filter((word, position) => isServiceId(word) && folded.indexOf(word) !== position)),
      tooMany: known.slice(mostServices),
      axes: unique(askedAxes.filter((word) => !isAxis(word.toLowerCase()))),
      diff: ['', '0', '1'].includes(diff) ? [] : wordsOf(diff).slice(0, 1),
    },
  };
}

/**
 * The query that carries a choice. Ids are written as they are, so that the address stays readable.
 *
 * @param search the query so far; what is not about the choice stays in it
 * @returns with its question mark, or empty
 */
export function stringifyChoice({services, axes, onlyDifferences}: Choice, search = ''): string {
  const others = new URLSearchParams(search);
  for (const key of ['services', 'axes', 'diff']) others.delete(key);
  const parts = [
    ...(services.length === 0 ? [] : [`services=${services.join(',')}`]),
    ...(axes === undefined ? [] : [`axes=${axes.join(',')}`]),
    ...(onlyDifferences ? ['diff=1'] : []),
    ...(others.size === 0 ? [] : [others.toString()]),
  ];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
