import type {FactValue, Proof} from '../../src/data/schema';
import {convert} from '../../src/domain/units';
import {cloudFormationProperty, commands, constraint, documentation, enumeration, normalise} from './packages';

/** `proved`, or why the package says something else (or nothing). */
export type Verdict = {outcome: 'proved'} | {outcome: 'disproved'; because: string};

const proved: Verdict = {outcome: 'proved'};
const disproved = (because: string): Verdict => ({outcome: 'disproved', because});

const numberWords = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

function parseNumber(text: string): number {
  const word = numberWords.indexOf(text.toLowerCase());
  return word >= 0 ? word : Number(text.replaceAll(',', ''));
}

function compareSets(items: readonly string[], found: readonly string[], match: 'exact' | 'includes'): Verdict {
  const missing = items.filter((item) => !found.includes(item));
  const extra = match === 'exact' ? found.filter((item) => !items.includes(item)) : [];
  if (missing.length === 0 && extra.length === 0) return proved;
  return disproved(
    [
      missing.length > 0 ? `the package lacks ${missing.join(', ')}` : '',
      extra.length > 0 ? `the package also has ${extra.join(', ')}` : '',
    ]
      .filter(Boolean)
      .join('; '),
  );
}

function compareNumber(
  value: FactValue,
  found: number,
  unit: Extract<FactValue, {kind: 'quantity'}>['unit'] | undefined,
): Verdict {
  if (value.kind !== 'quantity') return disproved(`a number cannot prove a ${value.kind}`);
  const own = unit === undefined ? value.value : convert(value.value, value.unit, unit);
  return own === found ? proved : disproved(`the package says ${found}, the fact says ${own}`);
}

/** Compares what a pattern caught with the value of the fact. */
function compareText(
  value: FactValue,
  text: string,
  proof: {pattern?: string | undefined; unit?: Parameters<typeof compareNumber>[2]; means?: boolean | undefined},
): Verdict {
  if (proof.pattern === undefined) return disproved('a proof by text needs a pattern');
  const match = new RegExp(proof.pattern).exec(text);
  if (match === null) return disproved(`/${proof.pattern}/ is not in the package's text: ${text.slice(0, 160)}…`);
  if (value.kind === 'flag') {
    if (proof.means === undefined) return disproved('a flag is proved by "means": which answer the text gives');
    return proof.means === value.flag
      ? proved
      : disproved(`the text means ${proof.means}, the fact says ${value.flag}`);
  }
  const caught = match.groups?.['value'];
  if (caught === undefined)
    return disproved('the pattern has no group named "value", so it proves nothing about the value');
  switch (value.kind) {
    case 'quantity':
      return compareNumber(value, parseNumber(caught), proof.unit);
    case 'literal':
      return caught === value.text ? proved : disproved(`the package says "${caught}", the fact says "${value.text}"`);
    case 'date': {
      const date = new Date(`${caught} UTC`).toISOString().slice(0, 10);
      return date === value.date ? proved : disproved(`the package says ${date}, the fact says ${value.date}`);
    }
    case 'list': {
      const found = caught
        .split(/\s*,\s*(?:and |or )?|\s+(?:and|or)\s+/)
        .map((item) => item.trim())
        .filter(Boolean);
      return compareSets(value.items, found, 'exact');
    }
    default:
      return disproved(`a text cannot prove a ${value.kind}`);
  }
}

function judge(value: FactValue, proof: Proof): Verdict {
  switch (proof.kind) {
    case 'enum':
      return value.kind === 'list'
        ? compareSets(value.items, enumeration(proof.package, proof.enum), proof.match)
        : disproved(`an enumeration proves a list, not a ${value.kind}`);
    case 'enum-size': {
      const size = new Set(enumeration(proof.package, proof.enum)).size;
      if (value.kind !== 'quantity') return disproved(`a count proves a quantity, not a ${value.kind}`);
      const holds = proof.match === 'exact' ? size === value.value : size >= value.value;
      return holds ? proved : disproved(`the package has ${size}, the fact says ${value.value}`);
    }
    case 'no-command': {
      const found = commands(proof.package).filter((command) => new RegExp(proof.pattern, 'i').test(command));
      if (value.kind !== 'flag' || value.flag) return disproved('the absence of a command proves a flag that is false');
      return found.length === 0 ? proved : disproved(`the package has ${found.join(', ')}`);
    }
    case 'constraint':
      return compareNumber(value, constraint(proof.type, proof.property, proof.bound), proof.unit);
    case 'text':
      return compareText(value, documentation(proof.package, proof.at), proof);
    case 'cloudformation': {
      const property = cloudFormationProperty(proof.type, proof.definition, proof.property);
      if (proof.field === 'allowedValues') {
        const allowed = (property.type.allowedValues ?? []).map(String);
        return value.kind === 'list'
          ? compareSets(value.items, allowed, 'exact')
          : disproved(`allowed values prove a list, not a ${value.kind}`);
      }
      return compareText(value, normalise(property[proof.field] ?? ''), proof);
    }
  }
}

/**
 * Holds a fact against its package. What the package lacks (a renamed interface, a removed enumeration) disproves the
 * fact: somebody has to look.
 */
export function prove(value: FactValue, proof: Proof): Verdict {
  try {
    return judge(value, proof);
  } catch (error) {
    return disproved((error as Error).message);
  }
}
