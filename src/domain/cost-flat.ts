/** Charges that are one price times one quantity: clusters, registered servers, plans. */
import type Big from 'big.js';
import {amount, type Decimal} from './cost';

/**
 * Amazon EKS: the control plane of clusters that exist, with or without nodes. https://aws.amazon.com/eks/pricing/
 *
 * @param clusterHour US dollars per cluster-hour, of standard or of extended support
 * @throws RangeError for negative or non-finite input
 */
export function eksClusterCharge({clusters, hours}: {clusters: Decimal; hours: Decimal}, clusterHour: Decimal): Big {
  return amount(clusters, 'the number of clusters')
    .times(amount(hours, 'the hours'))
    .times(amount(clusterHour, 'the price of a cluster-hour'));
}

/**
 * Amazon ECS Anywhere: own servers that are registered with a cluster. https://aws.amazon.com/ecs/pricing/
 *
 * @param instanceHour US dollars per registered instance-hour
 * @throws RangeError for negative or non-finite input
 */
export function ecsAnywhereCharge(
  {instances, hours}: {instances: Decimal; hours: Decimal},
  instanceHour: Decimal,
): Big {
  return amount(instances, 'the number of instances')
    .times(amount(hours, 'the hours'))
    .times(amount(instanceHour, 'the price of an instance-hour'));
}

/**
 * Amazon Lightsail: an instance that exists for whole months; stopped ones cost the same.
 * https://aws.amazon.com/lightsail/pricing/
 *
 * @param month US dollars per month of the plan
 * @throws RangeError for negative or non-finite input
 */
export function lightsailPlanCharge({instances, months}: {instances: Decimal; months: Decimal}, month: Decimal): Big {
  return amount(instances, 'the number of instances')
    .times(amount(months, 'the months'))
    .times(amount(month, 'the price of the plan'));
}
