import type {Profile} from '../../schema';

export const profile: Profile = {
  name: 'Amazon ECS',
  shortName: 'ECS',
  layer: 'orchestrator',
  page: 'services/ecs',
  exams: {'CLF-C02': ['3.3'], 'SAA-C03': ['2.1', '3.2', '4.2']},
};
