import type {VariantText} from '../../schema';

export const text: VariantText = {
  name: 'http-api',
  axes: {
    what: {is: 'not-researched'},
  },
};
