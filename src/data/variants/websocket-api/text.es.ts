import type {VariantText} from '../../schema';

export const text: VariantText = {
  name: 'websocket-api',
  axes: {
    what: {is: 'not-researched'},
  },
};
