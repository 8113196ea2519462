/** The worked examples of the notes: inputs from the data, prices from the facts, sums from the cost functions. */
import {MB_PER_GB} from '../data/conventions';
import Big from 'big.js';
import {facts} from '../data/facts';
import type {Locale} from '../data/locales';
import {priceBasisWords} from '../data/units';
import {
  workedExamples,
  workedExampleTexts,
  type WorkedExampleId,
  type WorkedExampleInput,
  type WorkedExampleText,
} from '../data/worked-examples';
import {above, cents, increments, tierShares, totalOfRounded, type Decimal, type Tier} from './cost';
import {meteredHttpRequests} from './cost-api-gateway';
import {fargateCharges} from './cost-fargate';
import {eksClusterCharge, lightsailPlanCharge} from './cost-flat';
import {billedMs, gbSeconds, lambdaRequestCharge, noFreeTier, type Architecture} from './cost-lambda';
import {formatFact, formatNumber, formatUsd} from './format';
import {nearest} from './nearest';
import {apiGatewayRates, eksClusterHour, fargateRates, lambdaRates, lightsailPlanMonth} from './rates';

/** One line of a sum: what is charged, how it is computed in the reader's notation, what it costs. */
export interface WorkedLine {
  label: string;
  /** "3,000,000 × 0.12 s × 1.5 GB = 540,000 GB-seconds" */
  formula: string;
  amount?: string;
}

export interface WorkedExampleProps {
  caption: string;
  lines: readonly WorkedLine[];
  total: {label: string; amount: string};
}

type InputOf<Kind extends WorkedExampleInput['kind']> = Extract<WorkedExampleInput, {kind: Kind}>;

/** Kinds whose sum is that of one month. */
const monthly: ReadonlySet<WorkedExampleInput['kind']> = new Set([
  'lambda',
  'fargate',
  'batch-on-fargate',
  'eks-cluster',
  'http-api',
  'rest-api',
]);

const million = 1_000_000;

const nbsp = '\u00a0';

const product = (...factors: readonly string[]): string => factors.join(' × ');

/** Builds the lines of one example and keeps what they cost, so that the total is the sum a reader can add up. */
class Sum {
  readonly lines: WorkedLine[] = [];
  private readonly charges: Big[] = [];
  private readonly labels: WorkedExampleText['labels'];

  constructor(private readonly locale: Locale) {
    this.labels = workedExampleTexts[locale].labels;
  }

  total(): Big {
    return totalOfRounded(this.charges);
  }

  add(input: WorkedExampleInput): void {
    switch (input.kind) {
      case 'lambda':
        return this.lambda(input);
      case 'lambda-compute':
        return this.compute(new Big(input.gbSeconds), input.architecture);
      case 'fargate':
        return this.fargate(input);
      case 'batch-on-fargate':
        return this.batch(input);
      case 'eks-cluster':
        return this.eksCluster(input);
      case 'http-api':
        return this.httpApi(input);
      case 'rest-api':
        return this.requestTiers(new Big(input.requests), apiGatewayRates(facts).rest);
      case 'lightsail-plan':
        return this.lightsailPlan(input);
    }
  }

  /* ---------- Lambda ---------- */

  private lambda(input: InputOf<'lambda'>): void {
    const rates = lambdaRates(facts);
    const free = input.hasFreeTier ? rates.free : noFreeTier;
    const used = gbSeconds(input);
    const seconds = billedMs(input.durationMs).div(1000);
    const memoryGb = new Big(input.memoryMb).div(MB_PER_GB);
    const usage = product(this.number(input.requests), this.measure(seconds, 's'), this.measure(memoryGb, 'GB'));
    this.explain('computeUsed', `${usage} = ${this.gbSeconds(used)}`);
    if (input.hasFreeTier) {
      this.explain(
        'computeBilled',
        this.rest(used, free.gbSeconds, (value) => this.gbSeconds(value)),
      );
    }
    this.compute(above(used, free.gbSeconds), input.architecture);

    if (input.hasFreeTier) {
      this.explain(
        'requestsBilled',
        this.rest(input.requests, free.requests, (value) => this.number(value)),
      );
    }
    this.charge(
      'requests',
      product(this.number(above(input.requests, free.requests)), this.perMillion(rates.request)),
      lambdaRequestCharge(input.requests, rates, free),
    );
  }

  private compute(billable: Big, architecture: Architecture): void {
    for (const {units, price, charge} of tierShares(billable, lambdaRates(facts).duration[architecture])) {
      this.charge('duration', product(this.gbSeconds(units), this.usd(price)), charge);
    }
  }

  /* ---------- containers ---------- */

  private fargate(input: InputOf<'fargate'>): void {
    this.taskHours('allTasks', input.tasks, input.hours);
    this.fargateSize(input);
  }

  private batch({runs, hoursPerRun, ...size}: InputOf<'batch-on-fargate'>): void {
    this.taskHours('allRuns', runs, hoursPerRun);
    this.fargateSize({...size, tasks: runs, hours: hoursPerRun});
    this.charge('batch', this.labels.batchIsFree, new Big(0));
  }

  private taskHours(label: 'allTasks' | 'allRuns', count: number, hours: number): void {
    if (count === 1) return;
    const all = this.measure(new Big(count).times(hours), 'h');
    this.explain(label, `${product(this.number(count), this.measure(hours, 'h'))} = ${all}`);
  }

  private fargateSize({architecture, ...usage}: Omit<InputOf<'fargate'>, 'kind'>): void {
    const rates = fargateRates(facts, architecture);
    const {vcpu, memory} = fargateCharges(usage, rates);
    const hours = this.measure(new Big(usage.tasks).times(usage.hours), 'h');
    this.charge('vcpu', product(hours, this.measure(usage.vcpu, 'vCPU'), this.usd(rates.vcpuHour)), vcpu);
    this.charge('memory', product(hours, this.measure(usage.memoryGb, 'GB'), this.usd(rates.gbHour)), memory);
  }

  private eksCluster(input: InputOf<'eks-cluster'>): void {
    const rate = eksClusterHour(facts, input.support);
    const count = input.clusters === 1 ? [] : [this.number(input.clusters)];
    const formula = product(...count, this.measure(input.hours, 'h'), this.usd(rate));
    this.charge('controlPlane', formula, eksClusterCharge(input, rate));
  }

  /* ---------- API Gateway, Lightsail ---------- */

  private httpApi(input: InputOf<'http-api'>): void {
    const {requests, meteredKb} = apiGatewayRates(facts).http;
    const metered = meteredHttpRequests(input.requests, input.payloadKb, meteredKb);
    const each = increments(input.payloadKb, meteredKb);
    const label = this.labels.meteredRequests.replace('{size}', this.measure(meteredKb, 'KB'));
    this.lines.push({
      label,
      formula: `${product(this.number(input.requests), this.number(each))} = ${this.number(metered)}`,
    });
    this.requestTiers(metered, requests);
  }

  private requestTiers(requests: Big, tiers: readonly Tier[]): void {
    for (const {units, price, charge} of tierShares(requests, tiers)) {
      this.charge('requests', product(this.number(units), this.perMillion(price)), charge);
    }
  }

  private lightsailPlan(input: InputOf<'lightsail-plan'>): void {
    const rate = lightsailPlanMonth(facts, input.plan);
    const months = formatFact({kind: 'quantity', value: input.months, unit: 'month'}, this.locale);
    const count = input.instances === 1 ? [] : [this.number(input.instances)];
    this.charge('plan', product(...count, months, this.usd(rate)), lightsailPlanCharge(input, rate));
  }

  /* ---------- lines and words ---------- */

  private explain(label: keyof WorkedExampleText['labels'], formula: string): void {
    this.lines.push({label: this.labels[label], formula});
  }

  /** A line that costs something; the exact result is written where the amount beside it is rounded. */
  private charge(label: keyof WorkedExampleText['labels'], formula: string, exact: Big): void {
    const rounded = cents(exact);
    this.charges.push(exact);
    this.lines.push({
      label: this.labels[label],
      formula: rounded.eq(exact) ? formula : `${formula} = ${this.usd(exact)}`,
      amount: this.usd(rounded),
    });
  }

  /** "540,000 − 400,000 = 140,000"; "50,000 ≤ 400,000: 0" where the allowance covers everything. */
  private rest(used: Decimal, allowance: Decimal, write: (value: Decimal) => string): string {
    if (new Big(used).lte(allowance)) return `${this.number(used)} ≤ ${this.number(allowance)}: ${write(0)}`;
    return `${this.number(used)} − ${this.number(allowance)} = ${write(above(used, allowance))}`;
  }

  private number(value: Decimal): string {
    return formatNumber(new Big(value).toFixed(), this.locale);
  }

  private usd(value: Decimal): string {
    return formatUsd(new Big(value).toFixed(), this.locale);
  }

  /** Symbols are the same in every language. */
  private measure(value: Decimal, symbol: 's' | 'h' | 'GB' | 'KB' | 'vCPU'): string {
    return `${this.number(value)}${nbsp}${symbol}`;
  }

  private gbSeconds(value: Decimal): string {
    return formatFact({kind: 'quantity', value: new Big(value).toNumber(), unit: 'GB-second'}, this.locale);
  }

  /** A price for one, written per million as AWS does. */
  private perMillion(price: Decimal): string {
    return `${this.usd(new Big(price).times(million))} ${priceBasisWords['million-requests'][this.locale]}`;
  }
}

function isWorkedExampleId(id: string): id is WorkedExampleId {
  return Object.hasOwn(workedExamples, id);
}

/**
 * A worked example, computed and written in the language. Every line is rounded to cents and the total is the sum of
 * the lines, as on AWS's pages.
 *
 * @throws RangeError naming the nearest example
 */
export function workedExampleProps(id: string, locale: Locale): WorkedExampleProps {
  if (!isWorkedExampleId(id)) {
    throw new RangeError(`unknown worked example "${id}"; did you mean "${nearest(id, Object.keys(workedExamples))}"?`);
  }
  const input = workedExamples[id];
  const {captions, labels} = workedExampleTexts[locale];
  const sum = new Sum(locale);
  sum.add(input);
  const label = labels[monthly.has(input.kind) ? 'totalPerMonth' : 'total'];
  return {caption: captions[id], lines: sum.lines, total: {label, amount: formatUsd(sum.total().toFixed(), locale)}};
}
