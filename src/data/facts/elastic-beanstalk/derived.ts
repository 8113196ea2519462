import type {DerivedFile} from '../../schema';

export const derived = {} satisfies DerivedFile;
