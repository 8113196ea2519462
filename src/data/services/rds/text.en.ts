import type {ProfileText} from '../../schema';

export const text: ProfileText = {
  tagline: 'RDS',
  axes: {
    what: {is: 'not-researched'},
    unit: {is: 'not-researched'},
    'you-manage': {is: 'not-researched'},
    'aws-manages': {is: 'not-researched'},
    'compute-options': {is: 'not-researched'},
    'longest-run': {is: 'not-researched'},
    'memory-cpu': {is: 'not-researched'},
    disk: {is: 'not-researched'},
    scaling: {is: 'not-researched'},
    'scale-to-zero': {is: 'not-researched'},
    'start-time': {is: 'not-researched'},
    networking: {is: 'not-researched'},
    security: {is: 'not-researched'},
    pricing: {is: 'not-researched'},
    'price-example': {is: 'not-researched'},
    'free-tier': {is: 'not-researched'},
    sla: {is: 'not-researched'},
    portability: {is: 'not-researched'},
    'good-for': {is: 'not-researched'},
    'not-for': {is: 'not-researched'},
    'exam-trap': {is: 'not-researched'},
  },
};
