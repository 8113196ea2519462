import type {Variant} from '../../schema';

export const variant: Variant = {layer: 'registry', page: 'concepts/images-and-registries'};
