import type {Profile} from '../../schema';

export const profile: Profile = {
  name: 'Amazon S3',
  shortName: 'S3',
  layer: 'storage',
  page: 'services/s3',
  exams: {'CLF-C02': ['3.6'], 'SAA-C03': ['3.1', '4.1']},
};
