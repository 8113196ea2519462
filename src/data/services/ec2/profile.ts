import type {Profile} from '../../schema';

export const profile: Profile = {
  name: 'Amazon EC2',
  shortName: 'EC2',
  layer: 'capacity',
  page: 'services/ec2',
  exams: {'CLF-C02': ['2.1', '3.3', '4.1'], 'SAA-C03': ['2.2', '3.2', '4.2']},
};
