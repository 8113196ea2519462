import type {VariantText} from '../../schema';

export const text: VariantText = {
  name: 'rest-api',
  axes: {
    what: {is: 'not-researched'},
  },
};
