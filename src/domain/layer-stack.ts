/** Services in the layers they belong to, from the request down to the data. Runs in the browser; reads no data. */
import type {Layer} from '../data/schema';

/** A service in the stack. */
export interface StackedSide {
  id: string;
  name: string;
  /** Page of the note. */
  to: string;
}

/** A layer of the stack with its services. */
export interface StackBand {
  id: Layer;
  name: string;
  does: string;
  sides: readonly StackedSide[];
}

/**
 * @param layers in the order of the stack
 * @returns only the layers that a side is on
 */
export function layerStack(
  sides: readonly (StackedSide & {layer: Layer})[],
  layers: readonly Omit<StackBand, 'sides'>[],
): StackBand[] {
  return layers
    .map((layer) => ({
      ...layer,
      sides: sides.filter((side) => side.layer === layer.id).map(({id, name, to}) => ({id, name, to})),
    }))
    .filter((band) => band.sides.length > 0);
}
