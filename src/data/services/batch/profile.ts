import type {Profile} from '../../schema';

export const profile: Profile = {
  name: 'AWS Batch',
  shortName: 'Batch',
  layer: 'job-queue',
  page: 'services/batch',
  exams: {'CLF-C02': ['3.3'], 'SAA-C03': ['3.2']},
};
