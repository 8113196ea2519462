import {diagram} from './types';

/** First the number of tasks, then, on EC2 only, the number of instances. */
export const twoLevelScaling = diagram({
  labels: ['tasks', 'metric', 'policy', 'desired', 'onFargate', 'own', 'instances', 'reservation', 'group', 'needRoom'],
  details: ['metric', 'policy', 'desired', 'own', 'reservation', 'group'],
  nodes: {
    metric: {layer: 'orchestrator', step: 1},
    policy: {layer: 'orchestrator', step: 2},
    desired: {layer: 'orchestrator', step: 3},
    own: {layer: 'capacity'},
    reservation: {layer: 'capacity', step: 4},
    group: {layer: 'capacity', step: 5},
  },
  frames: {
    tasks: {layer: 'orchestrator'},
    onFargate: {layer: 'capacity'},
    instances: {layer: 'capacity'},
  },
  arrows: [
    {from: 'metric', to: 'policy'},
    {from: 'policy', to: 'desired'},
    {from: 'tasks', to: 'onFargate'},
    {from: 'tasks', to: 'instances', label: 'needRoom', at: 0.25},
    {from: 'reservation', to: 'group'},
  ],
  wide: {
    columns: [1, 1, 1],
    columnGap: [28, 28],
    places: {
      tasks: [0, 0, 3],
      metric: [0, 0],
      policy: [1, 0],
      desired: [2, 0],
      onFargate: [0, 1],
      own: [0, 1],
      instances: [1, 1, 2],
      reservation: [1, 1],
      group: [2, 1],
    },
  },
  narrow: {
    columns: [1, 1],
    columnGap: 12,
    rowGap: 24,
    places: {
      tasks: [0, 0, 2, 3],
      metric: [0, 0, 2],
      policy: [0, 1, 2],
      desired: [0, 2, 2],
      onFargate: [0, 3, 1, 2],
      own: [0, 3, 1, 2],
      instances: [1, 3, 1, 2],
      reservation: [1, 3],
      group: [1, 4],
    },
  },
});
