import type {Profile} from '../../schema';

export const profile: Profile = {
  name: 'AWS Elastic Beanstalk',
  shortName: 'Elastic Beanstalk',
  layer: 'platform',
  page: 'services/elastic-beanstalk',
  exams: {'CLF-C02': ['3.3'], 'SAA-C03': ['2.1']},
};
