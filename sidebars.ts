import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';
import {serviceById} from './src/data/services';
import {glyphClass} from './src/plugins/notes-data/glyph-styles';

type Item = Extract<SidebarsConfig[string], readonly unknown[]>[number];

/** A service with pages below its note. */
function service(id: string, ...pages: string[]): Item {
  return {
    type: 'category',
    label: serviceById(id).profile.shortName,
    className: glyphClass(id),
    link: {type: 'doc', id: `services/${id}/index`},
    items: pages.map((page) => `services/${id}/${page}`),
  };
}

function neighbour(id: string): Item {
  return {type: 'doc', id: `services/${id}`, label: serviceById(id).profile.shortName, className: glyphClass(id)};
}

const sidebars: SidebarsConfig = {
  notes: [
    {
      type: 'category',
      label: 'Services',
      collapsible: false,
      link: {
        type: 'generated-index',
        title: 'Services',
        slug: '/services',
        description: 'Eight services that run containers and code on AWS, and the four they lean on.',
      },
      items: [
        service('ecs', 'building-blocks', 'from-image-to-running-task', 'auto-scaling', 'assignment'),
        service('fargate', 'assignment'),
        service('ecr', 'assignment'),
        service('eks', 'assignment'),
        service('lambda', 'pricing', 'assignment'),
        service('batch', 'assignment'),
        service('api-gateway', 'assignment'),
        service('lightsail', 'assignment'),
        neighbour('ec2'),
        neighbour('elastic-beanstalk'),
        neighbour('s3'),
        neighbour('rds'),
      ],
    },
    {
      type: 'category',
      label: 'Compare',
      link: {type: 'doc', id: 'compare/index'},
      items: [
        'compare/which-service',
        {type: 'link', label: 'Every pair', href: '/compare/#pairs'},
        'compare/ecs-and-fargate',
        'compare/ecs-vs-lambda',
        'compare/ecs-vs-elastic-beanstalk',
        'compare/ec2-vs-lambda',
        'compare/batch-vs-lambda',
        'compare/vms-vs-containers',
        'compare/ecs-vs-eks',
        'compare/lightsail-vs-ec2',
        'compare/rest-vs-http-vs-websocket-apis',
        'compare/ecr-vs-docker-hub',
        'compare/ecs-on-ec2-vs-fargate-vs-managed-instances',
      ],
    },
    {
      type: 'category',
      label: 'Concepts',
      link: {
        type: 'generated-index',
        title: 'Concepts',
        slug: '/concepts',
        description: 'What you need to know before the services make sense.',
      },
      items: [
        'concepts/cloud-vs-on-premises',
        'concepts/shared-responsibility',
        'concepts/virtual-machines-vs-containers',
        'concepts/images-and-registries',
        'concepts/microservices',
        'concepts/serverless',
        'concepts/auto-scaling',
      ],
    },
    'practice/exam-map',
    {
      type: 'category',
      label: 'Reference',
      link: {
        type: 'generated-index',
        title: 'Reference',
        slug: '/reference',
        description: 'Every number of the notes with its source, the corrections, and what has changed.',
      },
      items: [
        'reference/summary',
        'reference/glossary',
        'reference/limits',
        'reference/prices',
        'reference/corrections',
        'reference/whats-changed',
        'reference/sources',
        'reference/offline',
      ],
    },
  ],
};

export default sidebars;
