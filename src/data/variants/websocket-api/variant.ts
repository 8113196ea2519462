import type {Variant} from '../../schema';

export const variant: Variant = {layer: 'front-door', page: 'services/api-gateway'};
