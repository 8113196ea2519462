/** Reads the prices that the cost functions take from the fact set, each turned into one of its smallest unit. */
import Big from 'big.js';
import type {PriceBasis, Unit} from '../data/schema';
import type {ApiGatewayRates} from './cost-api-gateway';
import type {Tier} from './cost';
import type {FargateRates} from './cost-fargate';
import type {Architecture, LambdaRates} from './cost-lambda';
import type {FactSet} from './fact-set';
import {convert} from './units';

/** How many single units a price covers; a basis that is not here is one unit. */
const unitsIn: Readonly<Partial<Record<PriceBasis, number>>> = {
  'thousand-requests': 1000,
  'million-requests': 1_000_000,
  'million-messages': 1_000_000,
  'million-connection-minutes': 1_000_000,
};

/**
 * US dollars for one unit.
 *
 * @param bases the units in which the price may be given; anything else is a mistake in the facts
 * @throws UnknownFactError, or RangeError when the fact is no price in one of the bases
 */
function unitPrice(facts: FactSet, id: string, ...bases: readonly PriceBasis[]): Big {
  const {value} = facts.get(id);
  if (value.kind !== 'price') throw new RangeError(`"${id}" is a ${value.kind}, not a price`);
  if (!bases.includes(value.per))
    throw new RangeError(`"${id}" is per ${value.per}; expected per ${bases.join(' or ')}`);
  return new Big(value.usd).div(unitsIn[value.per] ?? 1);
}

/** @throws UnknownFactError, or RangeError when the fact is no quantity of that family of units */
function quantity(facts: FactSet, id: string, unit: Unit): number {
  const {value} = facts.get(id);
  if (value.kind !== 'quantity') throw new RangeError(`"${id}" is a ${value.kind}, not a quantity`);
  return convert(value.value, value.unit, unit);
}

/**
 * Tiers whose prices are `<prefix>.tier1`, `.tier2` … and whose ends are `<prefix>.tier1.end` …; the last has no end.
 *
 * @throws UnknownFactError when an end or a price in the row is absent
 */
function tiers(facts: FactSet, prefix: string, bases: readonly PriceBasis[], unit: Unit): readonly Tier[] {
  const list: Tier[] = [];
  for (let step = 1; list.length === 0 || facts.has(`${prefix}.tier${step - 1}.end`); step += 1) {
    const id = `${prefix}.tier${step}`;
    const price = unitPrice(facts, id, ...bases);
    list.push(facts.has(`${id}.end`) ? {upTo: quantity(facts, `${id}.end`, unit), price} : {price});
  }
  return list;
}

/** @throws UnknownFactError or RangeError when a fact is absent or of another kind */
export function lambdaRates(facts: FactSet): LambdaRates {
  const perGbSecond = (id: string): Big => unitPrice(facts, id, 'GB-second');
  return {
    request: unitPrice(facts, 'lambda.price.request', 'request', 'million-requests'),
    duration: {
      x86: tiers(facts, 'lambda.price.gb-second.x86', ['GB-second'], 'GB-second'),
      arm: tiers(facts, 'lambda.price.gb-second.arm', ['GB-second'], 'GB-second'),
    },
    storage: {gbSecond: perGbSecond('lambda.price.tmp'), includedMb: quantity(facts, 'lambda.tmp.default', 'MB')},
    provisioned: {
      configured: perGbSecond('lambda.price.provisioned.configured'),
      duration: perGbSecond('lambda.price.provisioned.duration'),
    },
    streaming: {
      gb: unitPrice(facts, 'lambda.price.stream', 'GB'),
      includedMbPerRequest: quantity(facts, 'lambda.price.stream.included', 'MB'),
    },
    free: {
      requests: quantity(facts, 'lambda.free.requests', 'count'),
      gbSeconds: quantity(facts, 'lambda.free.gb-seconds', 'GB-second'),
      streamedGb: quantity(facts, 'lambda.free.stream', 'GB'),
    },
  };
}

/** @throws UnknownFactError or RangeError when a fact is absent or of another kind */
export function fargateRates(facts: FactSet, architecture: Architecture): FargateRates {
  return {
    vcpuHour: unitPrice(facts, `fargate.price.vcpu-hour.${architecture}`, 'vCPU-hour'),
    gbHour: unitPrice(facts, `fargate.price.gb-hour.${architecture}`, 'GB-hour'),
    storage: {
      gbHour: unitPrice(facts, 'fargate.price.ephemeral-storage.gb-hour', 'GB-hour'),
      // The API counts GiB, the price list writes GB for the same size.
      includedGb: quantity(facts, 'fargate.ephemeral-storage.included', 'GiB'),
    },
  };
}

/**
 * US dollars per cluster-hour.
 *
 * @throws UnknownFactError or RangeError when the fact is absent or of another kind
 */
export function eksClusterHour(facts: FactSet, support: 'standard' | 'extended'): Big {
  return unitPrice(facts, `eks.price.cluster.${support}`, 'cluster-hour');
}

/**
 * US dollars per registered instance-hour.
 *
 * @throws UnknownFactError or RangeError when the fact is absent or of another kind
 */
export function ecsAnywhereInstanceHour(facts: FactSet): Big {
  return unitPrice(facts, 'ecs.anywhere.price', 'instance-hour');
}

/**
 * US dollars per month.
 *
 * @param plan as the facts name it: `512-mb`
 * @throws UnknownFactError or RangeError when the fact is absent or of another kind
 */
export function lightsailPlanMonth(facts: FactSet, plan: string): Big {
  return unitPrice(facts, `lightsail.plan.${plan}.price`, 'month');
}
