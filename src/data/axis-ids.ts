/** The ids of the axes, apart from the shapes: code that runs in the browser needs no validator. */

/** The axes on which services are compared, in the order in which a table shows them. */
export const axes = [
  'layer',
  'what',
  'unit',
  'you-manage',
  'aws-manages',
  'compute-options',
  'longest-run',
  'memory-cpu',
  'disk',
  'scaling',
  'scale-to-zero',
  'start-time',
  'networking',
  'security',
  'pricing',
  'price-example',
  'free-tier',
  'sla',
  'portability',
  'good-for',
  'not-for',
  'exam-trap',
  'exam-scope',
] as const;
export type Axis = (typeof axes)[number];
