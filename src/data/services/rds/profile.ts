import type {Profile} from '../../schema';

export const profile: Profile = {
  name: 'Amazon RDS',
  shortName: 'RDS',
  layer: 'storage',
  page: 'services/rds',
  exams: {'CLF-C02': ['2.1', '3.4'], 'SAA-C03': ['2.2', '3.3', '4.3']},
};
