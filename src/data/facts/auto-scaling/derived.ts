import type {DerivedFile} from '../../schema';

/** Nothing is computed for this group. */
export const derived = {} satisfies DerivedFile;
