/** What each data tag of a note becomes: attributes in, props out. Pure; the remark plugin puts the result into the page. */
import {facts} from '../data/facts';
import type {Locale} from '../data/locales';
import type {Unit} from '../data/schema';
import {changeProps, correctionProps} from '../domain/corrections';
import {comparisonProps} from '../domain/comparison';
import {diagramProps} from '../domain/diagram';
import {examMapProps} from '../domain/exam-map';
import {factTableProps} from '../domain/fact-table';
import {glossaryProps} from '../domain/glossary';
import {guideProps} from '../domain/guide-props';
import {nearest} from '../domain/nearest';
import {factRef, parseUnit} from '../domain/rich-text';
import {layerStackProps, pairIndexProps} from '../domain/pair-page';
import {serviceHeaderProps} from '../domain/service-header';
import {serviceOverviewProps} from '../domain/service-overview';
import {sourceListProps} from '../domain/source-list';
import {workedExampleProps} from '../domain/worked-example';

/** Attributes of a tag as plain values. */
export type Attributes = Record<string, string | number | boolean>;

/** What a tag becomes. */
export interface ResolvedTag {
  props: Readonly<Record<string, unknown>>;
  /** Replaces the children of the tag. */
  text?: string;
}

type TagResolver = (attributes: Attributes, locale: Locale) => ResolvedTag;

/** Words separated by spaces or commas. */
function words(value: string): string[] {
  return value.split(/[\s,]+/).filter(Boolean);
}

/** Reads attributes by name and type; what is left over at the end is a mistake. */
class Reader {
  private readonly known: string[] = [];

  constructor(private readonly attributes: Attributes) {}

  text(name: string): string | undefined {
    const value = this.take(name);
    if (value === undefined || typeof value === 'string') return value;
    throw new RangeError(`${name} is text in quotes`);
  }

  required(name: string): string {
    const value = this.text(name);
    if (value === undefined || value === '') throw new RangeError(`${name}="…" is missing`);
    return value;
  }

  list(name: string): string[] | undefined {
    const value = this.text(name);
    return value === undefined ? undefined : words(value);
  }

  number(name: string): number | undefined {
    const value = this.take(name);
    if (value === undefined || typeof value === 'number') return value;
    throw new RangeError(`${name} is a number in braces: ${name}={2}`);
  }

  flag(name: string): boolean | undefined {
    const value = this.take(name);
    if (value === undefined || typeof value === 'boolean') return value;
    throw new RangeError(`${name} stands alone, without a value`);
  }

  /** @throws RangeError when an attribute was not asked for */
  end(): void {
    const stray = Object.keys(this.attributes).find((name) => !this.known.includes(name));
    if (stray !== undefined) {
      throw new RangeError(`unknown attribute "${stray}"; did you mean "${nearest(stray, this.known)}"?`);
    }
  }

  private take(name: string): Attributes[string] | undefined {
    this.known.push(name);
    return this.attributes[name];
  }
}

function fact(attributes: Attributes, locale: Locale): ResolvedTag {
  const read = new Reader(attributes);
  const id = read.required('id');
  const as = read.text('as');
  const unit: Unit | undefined = as === undefined ? undefined : parseUnit(as);
  const form = read.text('form');
  if (form !== undefined && form !== 'cell' && form !== 'sentence')
    throw new RangeError('form is "sentence" or "cell"');
  const options = {as: unit, round: read.number('round'), bare: read.flag('bare'), form} as const;
  read.end();
  const {text, to} = factRef(id, facts, locale, options);
  return {props: {id, to}, text};
}

/** The tags that read data, by name. Every other tag of a note is a plain component. */
export const tagResolvers: Readonly<Record<string, TagResolver>> = {
  Fact: fact,
  FactTable: (attributes, locale) => {
    const read = new Reader(attributes);
    const selection = {
      groups: read.list('service'),
      topics: read.list('topics'),
      ids: read.list('ids'),
      rowsAreHome: read.flag('home') ?? false,
      caption: read.text('caption'),
    };
    read.end();
    return {props: {...factTableProps(selection, locale)}};
  },
  ComparisonTable: (attributes, locale) => {
    const read = new Reader(attributes);
    const selection = {
      sides: words(read.required('sides')),
      axes: read.list('axes'),
      caption: read.required('caption'),
    };
    read.end();
    return {props: {...comparisonProps(selection, locale)}};
  },
  Corrections: (attributes, locale) => {
    const read = new Reader(attributes);
    const page = read.text('page');
    read.end();
    return {props: correctionProps(page, locale)};
  },
  Changes: (attributes, locale) => {
    new Reader(attributes).end();
    return {props: changeProps(locale)};
  },
  Glossary: (attributes, locale) => {
    new Reader(attributes).end();
    return {props: {...glossaryProps(locale)}};
  },
  DecisionGuide: (attributes, locale) => {
    new Reader(attributes).end();
    return {props: {...guideProps(locale)}};
  },
  Diagram: (attributes, locale) => {
    const read = new Reader(attributes);
    const id = read.required('id');
    read.end();
    return {props: {...diagramProps(id, locale)}};
  },
  ExamMap: (attributes, locale) => {
    const read = new Reader(attributes);
    const exam = read.required('exam');
    const caption = read.required('caption');
    read.end();
    return {props: {...examMapProps(exam, caption, locale)}};
  },
  LayerStack: (attributes, locale) => {
    const read = new Reader(attributes);
    const sides = words(read.required('sides'));
    read.end();
    return {props: {...layerStackProps(sides, locale)}};
  },
  PairIndex: (attributes, locale) => {
    new Reader(attributes).end();
    return {props: {...pairIndexProps(locale)}};
  },
  ServiceHeader: (attributes, locale) => ({
    props: {...serviceHeaderProps(String(attributes['service']), Number(attributes['minutes']), locale)},
  }),
  ServiceOverview: (attributes, locale) => {
    const read = new Reader(attributes);
    const axes = words(read.required('axes'));
    const caption = read.required('caption');
    read.end();
    return {props: {...serviceOverviewProps(axes, caption, locale)}};
  },
  Sources: (attributes, locale) => {
    const read = new Reader(attributes);
    const ids = read.list('ids');
    read.end();
    return {props: {...sourceListProps(ids, locale)}};
  },
  WorkedExample: (attributes, locale) => {
    const read = new Reader(attributes);
    const id = read.required('id');
    read.end();
    return {props: {...workedExampleProps(id, locale)}};
  },
};
