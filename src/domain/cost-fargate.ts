/** What AWS Fargate charges for Linux tasks. Formula: https://aws.amazon.com/fargate/pricing/. */
import type Big from 'big.js';
import {above, amount, type Charges, type Decimal} from './cost';

/** All prices in US dollars per single unit, of one architecture. */
export interface FargateRates {
  vcpuHour: Decimal;
  gbHour: Decimal;
  storage: {
    /** Per GB-hour above what is included. */
    gbHour: Decimal;
    includedGb: Decimal;
  };
}

/** What a task asks for: Fargate charges the size that is requested, used or not. */
export interface FargateUsage {
  tasks: Decimal;
  vcpu: Decimal;
  memoryGb: Decimal;
  /** Of one task, from the start of the image's download to its stop; whole seconds, at least one minute. */
  hours: Decimal;
  /** Ephemeral storage of a task; what is included when absent. */
  storageGb?: Decimal;
}

/**
 * The charge for tasks of one size: vCPU-hours, GB-hours of memory, GB-hours of ephemeral storage, each exact.
 *
 * @throws RangeError for negative or non-finite input
 */
export function fargateCharges(usage: FargateUsage, rates: FargateRates): Charges<'vcpu' | 'memory' | 'storage'> {
  const taskHours = amount(usage.tasks, 'the number of tasks').times(amount(usage.hours, 'the hours'));
  const charge = (size: Decimal, price: Decimal): Big =>
    taskHours.times(amount(size, 'the size of a task')).times(amount(price, 'a price'));
  return {
    vcpu: charge(usage.vcpu, rates.vcpuHour),
    memory: charge(usage.memoryGb, rates.gbHour),
    storage: charge(above(usage.storageGb ?? rates.storage.includedGb, rates.storage.includedGb), rates.storage.gbHour),
  };
}
