import type {VariantText} from '../../schema';

export const text: VariantText = {
  name: 'container',
  axes: {
    what: {is: 'not-researched'},
  },
};
