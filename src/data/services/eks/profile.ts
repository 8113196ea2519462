import type {Profile} from '../../schema';

export const profile: Profile = {
  name: 'Amazon EKS',
  shortName: 'EKS',
  layer: 'orchestrator',
  page: 'services/eks',
  exams: {'CLF-C02': ['3.3'], 'SAA-C03': ['2.1', '3.2', '4.2']},
};
