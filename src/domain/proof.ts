import manifest from '../../package.json';
import type {Locale} from '../data/locales';
import type {Proof} from '../data/schema';
import type {FactEntry} from './fact-set';

const words = {
  proved: {en: 'proved against', nl: 'bewezen met', es: 'demostrado con'},
  derived: {en: 'computed from', nl: 'berekend uit', es: 'calculado a partir de'},
} as const;

const cloudFormationPackage = '@aws-cdk/aws-service-spec';
const constraintPackage = '@awboost/cfn-resource-types';

/** The npm package that a proof reads. */
export function packageOf(proof: Proof): string {
  if (proof.kind === 'cloudformation') return cloudFormationPackage;
  if (proof.kind === 'constraint') return constraintPackage;
  return proof.package;
}

/** "proved against @aws-sdk/client-lambda 3.1162.0", or what a derived value was computed from; undefined if neither. */
export function proofSentence(entry: FactEntry, locale: Locale): string | undefined {
  if (entry.derivedFrom !== undefined) {
    return `${words.derived[locale]} ${new Intl.ListFormat(locale).format(entry.derivedFrom)}`;
  }
  const proof = entry.fact?.verify;
  if (proof === undefined) return undefined;
  const name = packageOf(proof);
  const versions: Readonly<Record<string, string>> = manifest.devDependencies;
  return `${words.proved[locale]} ${name} ${versions[name] ?? ''}`.trim();
}
