/**
 * The shapes of all data on this site. Types are inferred from the schemas, so a shape is written once.
 * Plain TypeScript: Node, tests and components read it alike.
 */
import * as v from 'valibot';
import {axes, type Axis} from './axis-ids';

/* ---------- small parts ---------- */

const isoDate = v.pipe(v.string(), v.isoDate('write a date as YYYY-MM-DD'));

/** Date of a stored copy; a month where the day is unknown, `undated` where the copy carries no date. */
const evidenceDate = v.union(
  [isoDate, v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/)), v.literal('undated')],
  'seenOn is a date (YYYY-MM-DD), a month (YYYY-MM) or "undated"',
);

/** An exact decimal, kept as text so that no digit is lost: '0.0000166667'. */
const decimal = v.pipe(v.string(), v.regex(/^\d+(\.\d+)?$/, 'write an amount as a decimal string, for example "0.20"'));

/** AWS noun first, parts in kebab case: `lambda.timeout.max`. */
const factIdPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/;

const factId = v.pipe(
  v.string(),
  v.regex(factIdPattern, 'a fact id is lower case, dotted, kebab case: lambda.timeout.max'),
);

/* ---------- units ---------- */

/** Units of time and of data convert into each other within their family; the rest stand alone. */
export const timeUnits = ['millisecond', 'second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
const dataUnits = ['B', 'KB', 'KiB', 'MB', 'MiB', 'GB', 'GiB', 'TB', 'TiB'] as const;
const otherUnits = [
  'count',
  'percent',
  'vCPU',
  'GB-second',
  'request-per-second',
  'Mbps',
  'MB-per-second',
  'IOPS',
] as const;

/** Every unit of a quantity. */
export const unitSchema = v.picklist([...timeUnits, ...dataUnits, ...otherUnits], 'unknown unit');
export type Unit = v.InferOutput<typeof unitSchema>;

/** What a price is counted in. The words per language are in `units.ts`. */
const priceBases = [
  'request',
  'million-requests',
  'thousand-requests',
  'million-messages',
  'million-connection-minutes',
  'million-operations',
  'million-queries',
  'second',
  'hour',
  'month',
  'vCPU-second',
  'vCPU-hour',
  'GB-second',
  'GB-hour',
  'GB-month',
  'GB',
  'cluster-hour',
  'instance-hour',
  'address-hour',
] as const;
const priceBaseSchema = v.picklist(priceBases, 'unknown price basis');
export type PriceBasis = v.InferOutput<typeof priceBaseSchema>;

/* ---------- proofs ---------- */

/**
 * How a fact is proved against a package that AWS publishes. A proof always ties to the value: a pattern captures it
 * in a group named `value`, an enumeration is compared item by item.
 */
const proofSchema = v.variant('kind', [
  /** A `list` fact equals (or is contained in) the values of an exported enumeration. */
  v.strictObject({
    kind: v.literal('enum'),
    package: v.string(),
    enum: v.string(),
    match: v.optional(v.picklist(['exact', 'includes']), 'exact'),
  }),
  /**
   * The package's own documentation text, tags stripped and white space folded, matches `pattern`.
   * `at`: `Interface.property`, `command:RunTask`, or absent for the whole package.
   * Quantities, prices, dates, literals: the group `value` must equal the fact (in `unit`, if given).
   * Lists: the group `value` is split at commas, "and", "or". Flags: `means` says which answer the text gives.
   */
  v.strictObject({
    kind: v.literal('text'),
    package: v.string(),
    at: v.optional(v.string()),
    pattern: v.string(),
    unit: v.optional(unitSchema),
    means: v.optional(v.boolean()),
  }),
  /** The same against the documentation, default or allowed values of a CloudFormation property (aws-service-spec). */
  v.strictObject({
    kind: v.literal('cloudformation'),
    type: v.string(),
    definition: v.optional(v.string()),
    property: v.string(),
    field: v.picklist(['documentation', 'defaultValue', 'allowedValues']),
    pattern: v.optional(v.string()),
    unit: v.optional(unitSchema),
    means: v.optional(v.boolean()),
  }),
  /** `@min` or `@max` of a property in the JSDoc of @awboost/cfn-resource-types. */
  v.strictObject({
    kind: v.literal('constraint'),
    type: v.string(),
    property: v.string(),
    bound: v.picklist(['min', 'max']),
    unit: v.optional(unitSchema),
  }),
  /** The number of values of an enumeration: equal to the fact, or at least as large. */
  v.strictObject({
    kind: v.literal('enum-size'),
    package: v.string(),
    enum: v.string(),
    match: v.picklist(['exact', 'at-least']),
  }),
  /** A `flag: false` fact: no API command of the package has a name that matches. */
  v.strictObject({
    kind: v.literal('no-command'),
    package: v.string(),
    pattern: v.string(),
  }),
]);
export type Proof = v.InferOutput<typeof proofSchema>;

/* ---------- facts ---------- */

/** What a fact is about; tables and the reference pages group by it. */
export const factTopics = ['limit', 'default', 'option', 'price', 'free-tier', 'sla', 'date', 'behaviour'] as const;
export type FactTopic = (typeof factTopics)[number];

const provenance = {
  topic: v.picklist(factTopics),
  /** Key of a page in the same group's `sources.ts`, or `group/key` for a page of another group. */
  source: v.string(),
  /** Date of the evidence that was read. */
  seenOn: evidenceDate,
  /** Day on which somebody last compared the fact with its evidence. */
  checkedOn: isoDate,
  /** `medium` is shown to the reader with the reason in the label's note. */
  confidence: v.picklist(['high', 'medium']),
  verify: v.optional(proofSchema),
  /** Why no package can prove it; only where a reader would expect one to. */
  unprovable: v.optional(v.string()),
};

const factSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('quantity'),
    value: v.number(),
    unit: unitSchema,
    /** The unit to show it in where the author asks for none (900 seconds read as 15 minutes). */
    show: v.optional(unitSchema),
    ...provenance,
  }),
  v.strictObject({
    kind: v.literal('price'),
    usd: decimal,
    per: priceBaseSchema,
    /** The Region the price was read for, `global` where it is the same everywhere. */
    region: v.union([v.literal('global'), v.pipe(v.string(), v.regex(/^[a-z]{2}-[a-z]+-\d$/))]),
    ...provenance,
  }),
  /** A sum of money that is no price: credits, a published example's total. */
  v.strictObject({kind: v.literal('amount'), usd: decimal, ...provenance}),
  v.strictObject({
    kind: v.literal('date'),
    date: isoDate,
    /** Support ends on this day; whether it has is computed when the site is built. */
    ends: v.optional(v.boolean()),
    ...provenance,
  }),
  /** A month where AWS or the evidence gives no day. */
  v.strictObject({kind: v.literal('month'), month: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)), ...provenance}),
  /** `false` means AWS says no; what nobody looked up is absent. */
  v.strictObject({kind: v.literal('flag'), flag: v.boolean(), ...provenance}),
  /** A word of the API that is the same in every language: `bridge`. */
  v.strictObject({kind: v.literal('literal'), text: v.string(), ...provenance}),
  v.strictObject({kind: v.literal('list'), items: v.pipe(v.array(v.string()), v.minLength(1)), ...provenance}),
]);
export type Fact = v.InferOutput<typeof factSchema>;

/** The part of a fact that is its value, without where it comes from. */
export type FactValue =
  | {kind: 'quantity'; value: number; unit: Unit; show?: Unit | undefined}
  | {kind: 'price'; usd: string; per: PriceBasis; region: string}
  | {kind: 'amount'; usd: string}
  | {kind: 'date'; date: string}
  | {kind: 'month'; month: string}
  | {kind: 'flag'; flag: boolean}
  | {kind: 'literal'; text: string}
  | {kind: 'list'; items: readonly string[]};

/** Facts by id. */
export const factFileSchema = v.record(factId, factSchema);
export type FactFile = Readonly<Record<string, v.InferInput<typeof factSchema>>>;

/** An official page. `title` is the page's English title as a reader would look for it. */
export const sourceSchema = v.strictObject({
  title: v.string(),
  url: v.pipe(
    v.string(),
    v.regex(
      /^https:\/\/([a-z0-9-]+\.)*(amazon\.com|amazonaws\.com|aws)(\/|$)|^https:\/\/repost\.aws\//,
      'a source is an https page of AWS (aws.amazon.com, docs.aws.amazon.com)',
    ),
    v.check(
      (url) => !/\/(es_es|de_de|fr_fr|nl_nl|en_us|pt_br)\//.test(url),
      'link the page without a language in its address',
    ),
  ),
});
export type Source = v.InferOutput<typeof sourceSchema>;
export type SourceFile = Readonly<Record<string, Source>>;

/** The words that go with a fact in one language. */
export const factTextSchema = v.strictObject({
  /** What the value is, without the value and without a full stop: "Longest invocation". */
  name: v.pipe(
    v.string(),
    v.nonEmpty(),
    v.maxLength(90, "keep a fact's name under 90 characters; put conditions in the note"),
  ),
  /** Conditions, doubts, exceptions; whole sentences. */
  note: v.optional(v.pipe(v.string(), v.nonEmpty())),
});
export type FactText = v.InferOutput<typeof factTextSchema>;

/** One text per fact of the group: a missing or a stray key does not compile. */
export type FactTexts<File> = Readonly<Record<keyof File, FactText>>;

/* ---------- derived facts ---------- */

/** Reads the value of another fact; throws when the id is unknown or of another kind. */
export interface FactReader {
  /** A number in `unit` (converted within its family). */
  quantity: (id: string, unit: Unit) => number;
  /** An exact decimal in US dollars. */
  usd: (id: string) => string;
}

/** A value computed from facts; it is never stored. `from` names every fact it reads. */
export interface DerivedFact {
  topic: FactTopic;
  from: readonly string[];
  compute: (read: FactReader) => FactValue;
}
export type DerivedFile = Readonly<Record<string, DerivedFact>>;

/* ---------- services ---------- */

/** From the request down to the data. */
export const layers = [
  'front-door',
  'function',
  'job-queue',
  'orchestrator',
  'capacity',
  'registry',
  'platform',
  'storage',
] as const;
export type Layer = (typeof layers)[number];

export {axes, type Axis};

/** An axis that every language answers in words; the profile answers the other two. */
export type WrittenAxis = Exclude<Axis, 'layer' | 'exam-scope'>;

/**
 * A cell of a comparison: text with `{fact.id}` placeholders, or one of three answers that are not text.
 * `no`: AWS says it does not exist. `not-applicable`: the question does not fit this service.
 * `not-researched`: nobody has looked it up.
 */
export type Cell = string | {is: 'no' | 'not-applicable' | 'not-researched'; because?: string};

const cellSchema = v.union([
  v.pipe(v.string(), v.nonEmpty()),
  v.strictObject({is: v.picklist(['no', 'not-applicable', 'not-researched']), because: v.optional(v.string())}),
]);

/** The exams that the notes prepare for. */
export const examScopes = ['CLF-C02', 'SAA-C03'] as const;
export type Exam = (typeof examScopes)[number];

/** What is said of a service in no language. */
export const profileSchema = v.strictObject({
  /** The name as AWS writes it, prefix included: "AWS Lambda". Never translated. */
  name: v.string(),
  /** The short name people say: "Lambda". */
  shortName: v.string(),
  layer: v.picklist(layers),
  /** Page of the note, without slashes at the ends. */
  page: v.string(),
  /** Task statements of each exam that touch the service; `out` where the guide says out of scope. */
  exams: v.strictObject({
    'CLF-C02': v.union([v.array(v.string()), v.literal('out')]),
    'SAA-C03': v.union([v.array(v.string()), v.literal('out')]),
  }),
});
export type Profile = v.InferOutput<typeof profileSchema>;

/** What is said of a service in one language. */
export const profileTextSchema = v.strictObject({
  /** Under the name on the map: at most eight words, no full stop. */
  tagline: v.pipe(v.string(), v.nonEmpty(), v.maxLength(70)),
  axes: v.record(v.picklist(axes), cellSchema),
});
/** A service in one language. */
export interface ProfileText {
  tagline: string;
  /** Every axis but those that the profile gives. */
  axes: Readonly<Record<WrittenAxis, Cell>>;
}

/** A side of a comparison that is no service: a virtual machine, ECS on Fargate, a REST API. */
export const variantSchema = v.strictObject({
  layer: v.picklist(layers),
  page: v.string(),
});
export type Variant = v.InferOutput<typeof variantSchema>;

/** A variant in one language. */
export interface VariantText {
  name: string;
  axes: Readonly<Partial<Record<WrittenAxis, Cell>>>;
}

/* ---------- pairs ---------- */

/**
 * How two services stand to each other. `alternatives`: one layer, you take one. `stack`: different layers, one works
 * with the other. `overlap`: different layers, and yet the same job can be given to either.
 */
const pairRelations = ['alternatives', 'stack', 'overlap'] as const;

/** Two services and how they stand to each other. */
export const pairSchema = v.strictObject({
  /** The two services, in the order in which the page names them. */
  sides: v.tuple([v.string(), v.string()]),
  relation: v.picklist(pairRelations),
  /** Pages, without slashes at the ends, with the comparison that the reader may have meant. */
  wanted: v.optional(v.array(v.string())),
  /** The written comparison that is the page of this pair, without slashes at the ends. */
  written: v.optional(v.string()),
});
export type Pair = v.InferOutput<typeof pairSchema>;
/** Pairs by address: `batch-vs-lambda`. */
export type PairFile = Readonly<Record<string, Pair>>;

/** What is said of a pair in one language; `{fact.id}` for numbers. Sentences end with a full stop. */
export interface PairText {
  /** The answer to "A or B?", one sentence. */
  verdict: string;
  /** Why it is no choice, or only half of one, and how the two work together; for every pair on different layers. */
  untangle?: string;
}

/** What the page of a pair says where no written comparison exists. */
export interface PairPageText extends PairText {
  /** "Choose A when …", for a `stack` "You need A when …": each completes the sentence, without a full stop. */
  first: readonly string[];
  second: readonly string[];
  /** What people get wrong about the two. */
  wrong: readonly {claim: string; right: string}[];
}

/** A text for each pair of the file; a pair with a written comparison needs no more than the verdict. */
export type PairTexts<File extends PairFile> = Readonly<{
  [Key in keyof File]: File[Key] extends {written: string} ? PairText : PairPageText;
}>;

/* ---------- exams ---------- */

/** `2.1`: the official number of a task statement; the part before the point is its domain. */
const statementNumber = v.pipe(v.string(), v.regex(/^\d\.\d$/, 'a task statement is numbered as in the guide: 2.1'));

/** The official guide of an exam. */
export const examGuideSchema = v.strictObject({
  /** `group/key` of the official exam guide. */
  source: v.string(),
  /** The score that passes, of 1,000. */
  passing: v.number(),
  /** Share of the score per domain, in percent. */
  domains: v.record(v.pipe(v.string(), v.regex(/^\d$/)), v.number()),
  /** Where the notes answer a task statement: `services/ecs#scaling`; statements that no note touches are left out. */
  statements: v.record(statementNumber, v.pipe(v.array(v.string()), v.minLength(1))),
});
export type ExamGuide = v.InferOutput<typeof examGuideSchema>;

/* ---------- corrections and changes ---------- */

/** Something that learners believe, and what proves them wrong. */
export const correctionSchema = v.strictObject({
  /** Ids of the services (or fact groups) it concerns; the page filters by the first. */
  services: v.pipe(v.array(v.string()), v.minLength(1)),
  kind: v.picklist(['wrong', 'outdated', 'imprecise', 'missing']),
  /** Facts that show what is right; may be empty where the matter is no number. */
  facts: v.array(v.string()),
  /** `group/key` of official pages. */
  sources: v.pipe(v.array(v.string()), v.minLength(1)),
  /** Page that explains it, without slashes at the ends, with the heading's id behind `#`. */
  page: v.string(),
});
export type Correction = v.InferOutput<typeof correctionSchema>;
export type CorrectionFile = Readonly<Record<string, Correction>>;

/** A correction in one language. */
export interface CorrectionText {
  /** The misconception in our words, as a learner would say it. */
  claim: string;
  /** What is right; `{fact.id}` for numbers. */
  right: string;
  /** Why people believe it. */
  why: string;
}
export type CorrectionTexts<File> = Readonly<Record<keyof File, CorrectionText>>;

/** A change at AWS that makes an older answer wrong. */
export const changeSchema = v.strictObject({
  /** Day or month of the change at AWS. */
  date: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(-\d{2})?$/)),
  services: v.pipe(v.array(v.string()), v.minLength(1)),
  facts: v.array(v.string()),
  sources: v.pipe(v.array(v.string()), v.minLength(1)),
});
export type Change = v.InferOutput<typeof changeSchema>;
export type ChangeFile = Readonly<Record<string, Change>>;

/** A change in one language. */
export interface ChangeText {
  /** What changed, one sentence; `{fact.id}` for numbers. */
  what: string;
  /** What a learner should answer now, where an older answer was right before. */
  answer: string;
}
export type ChangeTexts<File> = Readonly<Record<keyof File, ChangeText>>;

/* ---------- glossary ---------- */

/** A term in no language. */
export const glossaryTermSchema = v.strictObject({
  /** Path of the note that explains it best, without slashes at the ends. */
  page: v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/, 'a page is a path without slashes at the ends')),
  /** Id of the service, or the group of facts, it belongs to. */
  group: v.string(),
  /** Why its uses in running text do not open the definition; absent where they do. */
  unlinked: v.optional(v.pipe(v.string(), v.nonEmpty())),
});
export type GlossaryTerm = v.InferOutput<typeof glossaryTermSchema>;
/** Terms by id, in kebab case: the id is the address of the entry. */
export type GlossaryFile = Readonly<Record<string, GlossaryTerm>>;

/** A term in one language. */
export interface GlossaryText {
  /** The word in this language; in English the word of the exam. */
  term: string;
  /** One sentence; `{fact.id}` for numbers. */
  definition: string;
  /** Why this word and no other; only where the choice needs a reason. */
  why?: string;
  /** Other words that people type; the English term of a translation needs no entry. */
  synonyms: readonly string[];
  /** The words that open the definition in running text, in the singular, where the term alone would say too little; may be none. */
  forms?: readonly string[];
  /** Words for it that the notes do not use; `check:notes` finds them. People may still search for them: see `synonyms`. */
  avoid?: readonly string[];
}
export type GlossaryTexts<File> = Readonly<Record<keyof File, GlossaryText>>;

/* ---------- decision guide ---------- */

const guideId = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id of the guide is lower case and kebab case: one-machine'),
);

/** What the guide recommends. */
const guideOutcomeSchema = v.strictObject({
  /** Services that work together, the one that is chosen first; empty where the answer lies outside the notes. */
  services: v.array(v.string()),
  /** Names of the comparison pages that weigh the choice: `ecs-vs-eks`. */
  weigh: v.array(guideId),
  /** Outcomes that fit better under a condition; the text names it. */
  rather: v.array(guideId),
  /** The shop of the running example took this branch, or would. */
  shop: v.optional(v.literal(true)),
});

/** Questions with the answers and where each leads: to another question or to an outcome. */
export const guideGraphSchema = v.strictObject({
  start: guideId,
  questions: v.record(guideId, v.record(guideId, guideId)),
  outcomes: v.record(guideId, guideOutcomeSchema),
});
export type GuideGraph = v.InferOutput<typeof guideGraphSchema>;

/** The words of a question; `{fact.id}` for numbers. */
export interface GuideQuestionText<Answer extends string = string> {
  question: string;
  /** Why the answer matters, one or two sentences. */
  why: string;
  /** In the words of somebody who answers, without a full stop. */
  answers: Readonly<Record<Answer, string>>;
}

/** The words of an outcome. */
export interface GuideOutcomeText<Rather extends string = string> {
  /** The pick, the combination included: "ECS on Fargate, the image in ECR". */
  title: string;
  /** Two or three sentences drawn from the answers. */
  reasons: readonly string[];
  /** Completes "Rather … if …", without a full stop. */
  rather: Readonly<Record<Rather, string>>;
  shop?: string;
}

/** A text for every question, answer, outcome and alternative of the graph: a missing or stray one does not compile. */
export interface GuideTexts<Graph extends GuideGraph = GuideGraph> {
  questions: Readonly<{
    [Id in keyof Graph['questions']]: GuideQuestionText<keyof Graph['questions'][Id] & string>;
  }>;
  outcomes: Readonly<{
    [Id in keyof Graph['outcomes']]: GuideOutcomeText<Graph['outcomes'][Id]['rather'][number]> &
      (Graph['outcomes'][Id] extends {shop: true} ? {shop: string} : unknown);
  }>;
  /** Titles of the comparison pages. */
  comparisons: Readonly<Record<Graph['outcomes'][keyof Graph['outcomes']]['weigh'][number], string>>;
}
