import type {Profile} from '../../schema';

export const profile: Profile = {
  name: 'AWS Lambda',
  shortName: 'Lambda',
  layer: 'function',
  page: 'services/lambda',
  exams: {'CLF-C02': ['2.1', '3.3'], 'SAA-C03': ['2.1', '3.2', '4.2']},
};
