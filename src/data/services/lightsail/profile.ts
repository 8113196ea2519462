import type {Profile} from '../../schema';

export const profile: Profile = {
  name: 'Amazon Lightsail',
  shortName: 'Lightsail',
  layer: 'platform',
  page: 'services/lightsail',
  exams: {'CLF-C02': ['3.3'], 'SAA-C03': 'out'},
};
