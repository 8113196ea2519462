import type {FactTexts} from '../../schema';
import type {facts} from './facts';

export const texts = {
  'auto-scaling.activities.history': {name: 'Scaling activities that you can look back on'},
  'auto-scaling.cluster.capacity-target.default': {
    name: 'Target capacity of a capacity provider',
    note: 'A lower target keeps spare instances ready.',
  },
  'auto-scaling.cluster.capacity-target.max': {name: 'Highest target capacity of a capacity provider'},
  'auto-scaling.cluster.ecs-resource': {
    name: 'A capacity provider is a resource of ECS',
    note: 'It refers to an Auto Scaling group, but is itself no EC2 resource.',
  },
  'auto-scaling.cluster.evaluation': {name: 'Time between two checks of cluster auto scaling'},
  'auto-scaling.cluster.managed-draining': {
    name: 'ECS can empty an instance before it is terminated',
    note: 'The feature is called managed draining.',
  },
  'auto-scaling.cluster.metric': {
    name: 'Metric that cluster auto scaling follows',
    note: 'It compares the instances that are needed with those that run.',
  },
  'auto-scaling.cluster.step.max.default': {name: 'Most instances added at one time'},
  'auto-scaling.cluster.step.min.default': {name: 'Fewest instances added at one time'},
  'auto-scaling.cluster.termination-protection.default': {
    name: 'Managed termination protection is on by default',
    note: 'It keeps instances that run tasks from being terminated at scale-in, and needs managed scaling.',
  },
  'auto-scaling.cluster.warm-up.default': {name: 'Warm-up of a new instance before it counts in the metrics'},
  'auto-scaling.deployment.scale-in': {name: 'Scale-in goes on during a deployment'},
  'auto-scaling.deployment.scale-out': {name: 'Scale-out goes on during a deployment'},
  'auto-scaling.ecs.default': {
    name: 'An ECS service scales by itself without a scaling policy',
    note: 'You register the service as a scalable target first and then attach policies.',
  },
  'auto-scaling.ecs.dimension': {name: 'What service auto scaling changes on an ECS service'},
  'auto-scaling.ecs.min-capacity.min': {
    name: 'Lowest minimum number of tasks of an ECS service',
    note: 'AWS advises more, so that the metrics keep coming.',
  },
  'auto-scaling.ecs.zero.metrics': {
    name: 'A service with no tasks keeps reporting CPU and memory',
    note: 'To wake it up you need a metric that does not depend on tasks, such as the length of a queue.',
  },
  'auto-scaling.managed-instances.scale-in-after.max': {
    name: 'Longest wait before Managed Instances clears up an idle instance',
  },
  'auto-scaling.managed-instances.scale-in-after.off': {name: 'Value of scaleInAfter that leaves idle instances alone'},
  'auto-scaling.policies.largest-wins': {name: 'When policies disagree, the largest capacity wins'},
  'auto-scaling.policies.several': {name: 'Several scaling policies on one service'},
  'auto-scaling.policy-types': {
    name: 'Types of scaling policy',
    note: 'Scheduled scaling comes on top, as scheduled actions.',
  },
  'auto-scaling.predictive.buffer.default': {name: 'Head start of predictive scaling on the forecast hour'},
  'auto-scaling.predictive.history.max': {name: 'History that a forecast looks back on at most'},
  'auto-scaling.predictive.history.min': {name: 'History needed for the first forecast'},
  'auto-scaling.predictive.horizon': {
    name: 'Time that a forecast looks ahead',
    note: 'There is one value for every hour.',
  },
  'auto-scaling.predictive.max-capacity.default': {name: 'What predictive scaling does at the maximum capacity'},
  'auto-scaling.predictive.mode.default': {
    name: 'Mode of a new predictive scaling policy',
    note: 'In this mode it only shows forecasts and changes nothing.',
  },
  'auto-scaling.predictive.modes': {name: 'Modes of predictive scaling'},
  'auto-scaling.predictive.refresh': {name: 'Time between two updates of a forecast'},
  'auto-scaling.predictive.scale-in': {
    name: 'Predictive scaling removes tasks',
    note: 'Combine it with target tracking or step scaling, which scale in on real load.',
  },
  'auto-scaling.predictive.services': {
    name: 'The only service with predictive scaling in Application Auto Scaling',
    note: 'EC2 Auto Scaling groups have predictive scaling of their own.',
  },
  'auto-scaling.predictive.since': {
    name: 'Predictive scaling added for ECS services',
    note: 'The day on which the user guide got its chapter, read on a copy of the page for the China Regions.',
  },
  'auto-scaling.scheduled.cron.fields': {name: 'Fields of a cron expression'},
  'auto-scaling.scheduled.formats': {
    name: 'Forms of a schedule',
    note: 'A scheduled action sets a new minimum, a new maximum, or both.',
  },
  'auto-scaling.scheduled.time-zone.default': {name: 'Time zone of a scheduled action'},
  'auto-scaling.scheduled.time-zone.formats': {name: 'Forms of a schedule that take a time zone'},
  'auto-scaling.step.adjustment-types': {name: 'Adjustment types of step scaling'},
  'auto-scaling.step.aggregation.default': {name: 'How step scaling sums up a metric if you do not say'},
  'auto-scaling.step.alarms-managed': {
    name: 'AWS makes the alarms of step scaling',
    note: 'You create and manage these alarms; for CPU or request counts AWS advises target tracking.',
  },
  'auto-scaling.step.cooldown.default': {name: 'Cooldown of step scaling'},
  'auto-scaling.target-tracking.alarms-managed': {
    name: 'AWS makes and owns the alarms of target tracking',
    note: 'Do not change these alarms by hand.',
  },
  'auto-scaling.target-tracking.custom-metrics': {
    name: 'Target tracking on a metric of your own',
    note: 'The metric must fall when tasks are added.',
  },
  'auto-scaling.target-tracking.insufficient-data': {name: 'Target tracking scales when the metric lacks data'},
  'auto-scaling.target-tracking.metrics': {name: 'Predefined metrics for an ECS service'},
  'auto-scaling.target-tracking.metrics.high-resolution': {
    name: 'Predefined metrics with high resolution',
    note: 'Turn on high-resolution metrics for the service before you use them.',
  },
  'auto-scaling.target-tracking.resolution.default': {
    name: 'Time between two values of the CPU and memory metrics of a service',
  },
  'auto-scaling.target-tracking.resolution.high': {name: 'Time between two values of a high-resolution metric'},
  'auto-scaling.target-tracking.scale-in-disabled.default': {name: 'Target tracking leaves out scale-in by default'},
  'auto-scaling.target-tracking.scale-in.needs-all': {
    name: 'With several policies, scale-in waits until all of them agree',
    note: 'One policy is enough for scale-out.',
  },
} as const satisfies FactTexts<typeof facts>;
