import type {Profile} from '../../schema';

export const profile: Profile = {
  name: 'Amazon ECR',
  shortName: 'ECR',
  layer: 'registry',
  page: 'services/ecr',
  exams: {'CLF-C02': ['3.3'], 'SAA-C03': ['2.1']},
};
