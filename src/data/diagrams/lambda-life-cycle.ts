import {diagram} from './types';

/** One execution environment, from the event that needs it to its end. */
export const lambdaLifeCycle = diagram({
  labels: ['event', 'environment', 'init', 'invoke', 'freeze', 'shutdown', 'noneFree', 'done', 'reuse', 'unused'],
  details: ['event', 'init', 'invoke', 'freeze', 'shutdown'],
  nodes: {
    event: {step: 1},
    init: {layer: 'function', step: 2},
    invoke: {layer: 'function', step: 3},
    freeze: {layer: 'function', step: 4},
    shutdown: {layer: 'function', step: 5},
  },
  frames: {environment: {layer: 'function'}},
  arrows: [
    {from: 'event', to: 'init', label: 'noneFree', at: 0.64},
    {from: 'init', to: 'invoke'},
    {from: 'invoke', to: 'freeze', label: 'done', at: 0.3, side: 'left'},
    {from: 'freeze', to: 'invoke', label: 'reuse', at: 0.42},
    {from: 'freeze', to: 'shutdown', label: 'unused'},
  ],
  wide: {
    columns: [0.85, 1, 1.1],
    columnGap: [92, 86],
    rowGap: 30,
    places: {
      event: [0, 0],
      environment: [1, 0, 2, 2],
      init: [1, 0],
      invoke: [2, 0],
      freeze: [2, 1],
      shutdown: [1, 1],
    },
  },
  narrow: {
    columns: [1],
    rowGap: 26,
    places: {
      event: [0, 0],
      environment: [0, 1, 1, 4],
      init: [0, 1],
      invoke: [0, 2],
      freeze: [0, 3],
      shutdown: [0, 4],
    },
  },
});
