/**
 * The sums that the notes work out: what is used. What it costs is computed from the facts (`domain/worked-example`).
 *
 * "The shop" is the running example of the notes, a small web shop. The examples that AWS publishes have its inputs.
 */
import {HOURS_PER_MONTH} from '../conventions';
import type {Architecture} from '../../domain/cost-lambda';
import type {Locale} from '../locales';
import {text as en} from './text.en';
import {text as es} from './text.es';
import {text as nl} from './text.nl';

export type WorkedExampleInput =
  | {
      kind: 'lambda';
      requests: number;
      durationMs: number;
      memoryMb: number;
      architecture: Architecture;
      /** Whether the function has the account's whole free tier, or none of it. */
      hasFreeTier: boolean;
    }
  | {kind: 'lambda-compute'; gbSeconds: number; architecture: Architecture}
  | {kind: 'fargate'; tasks: number; vcpu: number; memoryGb: number; hours: number; architecture: Architecture}
  | {
      kind: 'batch-on-fargate';
      runs: number;
      hoursPerRun: number;
      vcpu: number;
      memoryGb: number;
      architecture: Architecture;
    }
  | {kind: 'eks-cluster'; clusters: number; hours: number; support: 'standard' | 'extended'}
  | {kind: 'http-api'; requests: number; payloadKb: number}
  | {kind: 'rest-api'; requests: number}
  | {kind: 'lightsail-plan'; plan: string; instances: number; months: number};

const shopApi = {kind: 'lambda', requests: 50_000_000, durationMs: 300, memoryMb: 1024, hasFreeTier: true} as const;

const shopGatewayRequests = 10_000_000;

export const workedExamples = {
  'api-gateway-http': {kind: 'http-api', requests: shopGatewayRequests, payloadKb: 512},
  'api-gateway-rest-vs-http': {kind: 'rest-api', requests: shopGatewayRequests},
  'batch-nightly-report': {
    kind: 'batch-on-fargate',
    runs: 30,
    hoursPerRun: 1,
    vcpu: 4,
    memoryGb: 8,
    architecture: 'x86',
  },
  'eks-extended': {kind: 'eks-cluster', clusters: 1, hours: HOURS_PER_MONTH, support: 'extended'},
  'eks-idle-cluster': {kind: 'eks-cluster', clusters: 1, hours: HOURS_PER_MONTH, support: 'standard'},
  'fargate-1-vcpu': {kind: 'fargate', tasks: 1, vcpu: 1, memoryGb: 2, hours: HOURS_PER_MONTH, architecture: 'x86'},
  'fargate-web-service': {
    kind: 'fargate',
    tasks: 2,
    vcpu: 0.25,
    memoryGb: 0.5,
    hours: HOURS_PER_MONTH,
    architecture: 'x86',
  },
  'lambda-600000-gb-seconds': {kind: 'lambda-compute', gbSeconds: 600_000, architecture: 'x86'},
  /** Published: https://aws.amazon.com/lambda/pricing/, $2.73. */
  'lambda-mobile-backend': {
    kind: 'lambda',
    requests: 3_000_000,
    durationMs: 120,
    memoryMb: 1536,
    architecture: 'x86',
    hasFreeTier: true,
  },
  'lambda-shop-api': {...shopApi, architecture: 'x86'},
  'lambda-shop-api-arm': {...shopApi, architecture: 'arm'},
  /** Published: https://aws.amazon.com/lambda/pricing/, $249.49. */
  'lambda-telemetry': {
    kind: 'lambda',
    requests: 7_440_000,
    durationMs: 2000,
    memoryMb: 1024,
    architecture: 'x86',
    hasFreeTier: false,
  },
  'lambda-thumbnails': {
    kind: 'lambda',
    requests: 800_000,
    durationMs: 500,
    memoryMb: 128,
    architecture: 'x86',
    hasFreeTier: true,
  },
  'lightsail-blog': {kind: 'lightsail-plan', plan: '512-mb', instances: 1, months: 12},
} as const satisfies Readonly<Record<string, WorkedExampleInput>>;

export type WorkedExampleId = keyof typeof workedExamples;

/** All words of the examples in one language. Numbers are put in: a label may hold `{size}` where it says so. */
export interface WorkedExampleText {
  captions: Readonly<Record<WorkedExampleId, string>>;
  labels: {
    computeUsed: string;
    computeBilled: string;
    duration: string;
    requestsBilled: string;
    requests: string;
    /** `{size}` is what one metered request may hold. */
    meteredRequests: string;
    allTasks: string;
    allRuns: string;
    vcpu: string;
    memory: string;
    batch: string;
    /** Stands where other lines have a formula. */
    batchIsFree: string;
    controlPlane: string;
    plan: string;
    total: string;
    totalPerMonth: string;
  };
}

export const workedExampleTexts: Readonly<Record<Locale, WorkedExampleText>> = {en, nl, es};
