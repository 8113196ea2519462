import type {Profile} from '../../schema';

export const profile: Profile = {
  name: 'AWS Fargate',
  shortName: 'Fargate',
  layer: 'capacity',
  page: 'services/fargate',
  exams: {'CLF-C02': ['3.3'], 'SAA-C03': ['2.1', '3.2', '4.2']},
};
