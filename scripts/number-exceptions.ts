import type {NumberException} from './lib/number-rules';

/** Numbers with a unit that stand typed in a note because they are no fact of AWS. */
export const numberExceptions: readonly NumberException[] = [];
