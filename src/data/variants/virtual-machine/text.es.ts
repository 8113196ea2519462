import type {VariantText} from '../../schema';

export const text: VariantText = {
  name: 'virtual-machine',
  axes: {
    what: {is: 'not-researched'},
  },
};
