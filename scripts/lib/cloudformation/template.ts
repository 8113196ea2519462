/** Reads a CloudFormation template: YAML with the short forms of the intrinsic functions (`!Ref`, `!Sub` …). */
import {load, DEFAULT_SCHEMA, Type} from 'js-yaml';

/** A value of a template after reading: short forms are written out (`!Ref A` is `{Ref: 'A'}`). */
export type Value = string | number | boolean | null | Value[] | {[key: string]: Value};

/** A mapping of a template. */
export type Mapping = Record<string, Value>;

/** A template and where its mappings and lists begin. */
export interface Template {
  content: Mapping;
  /** Line, from 1, of the key that a mapping or list belongs to; undefined for one that the caller made. */
  lineOf: (value: Value | undefined) => number | undefined;
}

/** Whether a value of the template has keys. */
export function isMapping(value: Value | undefined): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value for a message or a comparison: text as it is, the rest as JSON. */
export function asText(value: Value | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

const functions = [
  'And',
  'Base64',
  'Cidr',
  'Equals',
  'FindInMap',
  'GetAtt',
  'GetAZs',
  'If',
  'ImportValue',
  'Join',
  'Not',
  'Or',
  'Select',
  'Split',
  'Sub',
];

/** `!GetAtt A.B.C` is resource A, attribute B.C. */
function argument(name: string, value: Value): Value {
  if (name !== 'GetAtt' || typeof value !== 'string') return value;
  const dot = value.indexOf('.');
  return [value.slice(0, dot), value.slice(dot + 1)];
}

const schema = DEFAULT_SCHEMA.extend(
  [...functions, 'Ref', 'Condition'].flatMap((name) =>
    (['scalar', 'sequence', 'mapping'] as const).map(
      (kind) =>
        new Type(`!${name}`, {
          kind,
          construct: (value: Value) => ({[functions.includes(name) ? `Fn::${name}` : name]: argument(name, value)}),
        }),
    ),
  ),
);

/**
 * @throws YAMLException with line and column where the text is no YAML or has an unknown short form
 * @throws Error where the text is no mapping
 */
export function parseTemplate(text: string): Template {
  const lines = new WeakMap<object, number>();
  const open: number[] = [];
  const content = load(text, {
    schema,
    listener: (event, state: {line: number; result?: unknown}) => {
      if (event === 'open') open.push(state.line + 1);
      else {
        const line = open.pop();
        if (typeof state.result === 'object' && state.result !== null && line !== undefined) {
          lines.set(state.result, line);
        }
      }
    },
  }) as Value | undefined;
  if (!isMapping(content)) throw new Error('the template is no mapping');
  return {
    content,
    lineOf: (value) => (typeof value === 'object' && value !== null ? lines.get(value) : undefined),
  };
}
