import type {Profile} from '../../schema';

export const profile: Profile = {
  name: 'Amazon API Gateway',
  shortName: 'API Gateway',
  layer: 'front-door',
  page: 'services/api-gateway',
  exams: {'CLF-C02': ['3.5'], 'SAA-C03': ['2.1', '2.2']},
};
