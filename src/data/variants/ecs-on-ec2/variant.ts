import type {Variant} from '../../schema';

export const variant: Variant = {layer: 'capacity', page: 'services/ecs'};
