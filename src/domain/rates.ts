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

/** Fact ids of one tier: its price, and where it ends or how many units it has; neither for the last. */
interface TierFacts {
  price: string;
  end?: string;
  size?: string;
}

/** @throws UnknownFactError or RangeError when a fact is absent or of another kind */
function tiers(facts: FactSet, steps: readonly TierFacts[], basis: PriceBasis, unit: Unit): readonly Tier[] {
  let start = 0;
  return steps.map(({price, end, size}): Tier => {
    const unitCost = unitPrice(facts, price, basis);
    if (end !== undefined) start = quantity(facts, end, unit);
    else if (size !== undefined) start += quantity(facts, size, unit);
    else return {price: unitCost};
    return {upTo: start, price: unitCost};
  });
}

/** @throws UnknownFactError or RangeError when a fact is absent or of another kind */
export function lambdaRates(facts: FactSet): LambdaRates {
  const perGbSecond = (id: string): Big => unitPrice(facts, id, 'GB-second');
  const duration = (architecture: Architecture): readonly Tier[] => {
    const id = `lambda.price.gb-second.${architecture}`;
    const steps: readonly TierFacts[] = [
      {price: `${id}.tier1`, end: `${id}.tier1.end`},
      {price: `${id}.tier2`, end: `${id}.tier2.end`},
      {price: `${id}.tier3`},
    ];
    return tiers(facts, steps, 'GB-second', 'GB-second');
  };
  return {
    request: unitPrice(facts, 'lambda.price.request', 'request', 'million-requests'),
    duration: {x86: duration('x86'), arm: duration('arm')},
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

/** @throws UnknownFactError or RangeError when a fact is absent or of another kind */
export function apiGatewayRates(facts: FactSet): ApiGatewayRates {
  const id = 'api-gateway.price';
  const rest: readonly TierFacts[] = [
    {price: `${id}.rest.tier1`, size: `${id}.rest.tier1.calls`},
    {price: `${id}.rest.tier2`, size: `${id}.rest.tier2.calls`},
    {price: `${id}.rest.tier3`, size: `${id}.rest.tier3.calls`},
    {price: `${id}.rest.tier4`},
  ];
  const http: readonly TierFacts[] = [
    {price: `${id}.http.tier1`, size: `${id}.http.tier1.calls`},
    {price: `${id}.http.tier2`},
  ];
  const messages: readonly TierFacts[] = [
    {price: `${id}.websocket.messages.tier1`, size: `${id}.websocket.tier1.messages`},
    {price: `${id}.websocket.messages.tier2`},
  ];
  return {
    rest: tiers(facts, rest, 'million-requests', 'count'),
    http: {
      requests: tiers(facts, http, 'million-requests', 'count'),
      meteredKb: quantity(facts, `${id}.http.increment`, 'KB'),
    },
    webSocket: {
      messages: tiers(facts, messages, 'million-messages', 'count'),
      meteredKb: quantity(facts, `${id}.websocket.increment`, 'KB'),
      connectionMinute: unitPrice(facts, `${id}.websocket.connection`, 'million-connection-minutes'),
    },
  };
}
