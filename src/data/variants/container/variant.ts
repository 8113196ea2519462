import type {Variant} from '../../schema';

export const variant: Variant = {layer: 'orchestrator', page: 'concepts/virtual-machines-vs-containers'};
