import {diagram, type NodeShape, type Place} from './types';

const services = ['ec2', 'ecsOnEc2', 'ecsOnFargate', 'lambda', 'lightsail'] as const;
type Service = (typeof services)[number];

const duties = ['data', 'code', 'runtime', 'guest', 'host', 'hardware'] as const;
type Duty = (typeof duties)[number];

type Cell = `${Service}-${Duty}`;

/** Who cares for it, in the order of the services. `mixed`: AWS, with the exception in the footnote. */
const careOf: Readonly<Record<Duty, readonly ('you' | 'aws' | 'mixed')[]>> = {
  data: ['you', 'you', 'you', 'you', 'you'],
  code: ['you', 'you', 'you', 'you', 'you'],
  runtime: ['you', 'you', 'you', 'mixed', 'you'],
  guest: ['you', 'you', 'aws', 'aws', 'you'],
  host: ['aws', 'aws', 'aws', 'aws', 'aws'],
  hardware: ['aws', 'aws', 'aws', 'aws', 'aws'],
};

/** One entry for each service and duty. */
function eachCell<T>(make: (duty: Duty, column: number, row: number) => T): Record<Cell, T> {
  return Object.fromEntries(
    duties.flatMap((duty, row) =>
      services.map((service, column) => [`${service}-${duty}` satisfies Cell, make(duty, column, row)]),
    ),
  ) as Record<Cell, T>;
}

const firstDuty = 1;

/** Who cares for what, service by service: the border moves with the service. */
export const sharedResponsibility = diagram({
  labels: [...services, ...duties, 'you', 'aws', 'mixed', 'footnote'],
  details: [],
  nodes: {
    ec2: {look: 'head', layer: 'capacity'},
    ecsOnEc2: {look: 'head', layer: 'orchestrator'},
    ecsOnFargate: {look: 'head', layer: 'orchestrator'},
    lambda: {look: 'head', layer: 'function'},
    lightsail: {look: 'head', layer: 'platform'},
    data: {look: 'note'},
    code: {look: 'note'},
    runtime: {look: 'note'},
    guest: {look: 'note'},
    host: {look: 'note'},
    hardware: {look: 'note'},
    footnote: {look: 'note'},
    ...eachCell((duty, column): NodeShape<'you' | 'aws' | 'mixed', never> => {
      const care = careOf[duty][column]!;
      return {look: care === 'you' ? 'mine' : 'theirs', label: care};
    }),
  },
  frames: {},
  arrows: [],
  wide: {
    columns: [1.5, 1, 1, 1, 1, 1],
    columnGap: [12, 6, 6, 6, 6],
    rowGap: [8, 6, 6, 6, 6, 6, 12],
    places: {
      ec2: [1, 0],
      ecsOnEc2: [2, 0],
      ecsOnFargate: [3, 0],
      lambda: [4, 0],
      lightsail: [5, 0],
      data: [0, 1],
      code: [0, 2],
      runtime: [0, 3],
      guest: [0, 4],
      host: [0, 5],
      hardware: [0, 6],
      ...eachCell((_, column, row): Place => [column + 1, row + firstDuty]),
      footnote: [0, 7, 6],
    },
  },
  narrow: {
    columns: [0.8, 0.95, 1.05, 1, 1.2],
    columnGap: 4,
    rowGap: [12, 2, 12, 2, 12, 2, 12, 2, 12, 2, 12, 2, 14],
    places: {
      ec2: [0, 0],
      ecsOnEc2: [1, 0],
      ecsOnFargate: [2, 0],
      lambda: [3, 0],
      lightsail: [4, 0],
      data: [0, 1, 5],
      code: [0, 3, 5],
      runtime: [0, 5, 5],
      guest: [0, 7, 5],
      host: [0, 9, 5],
      hardware: [0, 11, 5],
      ...eachCell((_, column, row): Place => [column, 2 * row + firstDuty + 1]),
      footnote: [0, 13, 5],
    },
  },
});
