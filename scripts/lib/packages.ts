/**
 * Reads what AWS's own npm packages say: enumerations at run time, documentation as text. The packages are pinned
 * development dependencies; a new version is the moment at which a fact may turn out to have changed.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';

const require = createRequire(import.meta.url);

/** Not `require.resolve`: a package may hide its manifest behind `exports`. */
function packageRoot(name: string): string {
  return join(import.meta.dirname, '../../node_modules', name);
}

/** Strips tags, comment stars and links, decodes the entities that the packages use, folds white space. */
export function normalise(text: string): string {
  return text
    .replace(/\{@link\s+([^}|]+)[^}]*\}/g, '$1')
    .replace(/^\s*\*\s?/gm, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

const declarations = new Map<string, string>();

/** All type declarations of an SDK client, as written. */
function declarationsOf(name: string): string {
  const known = declarations.get(name);
  if (known !== undefined) return known;
  const base = join(packageRoot(name), 'dist-types');
  const text = ['models', 'commands', '.']
    .map((folder) => join(base, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => file.endsWith('.d.ts'))
        .sort()
        .map((file) => readFileSync(join(folder, file), 'utf8')),
    )
    .join('\n');
  declarations.set(name, text);
  return text;
}

const normalised = new Map<string, string>();

function wholeText(name: string): string {
  const known = normalised.get(name) ?? normalise(declarationsOf(name));
  normalised.set(name, known);
  return known;
}

function propertyText(name: string, owner: string, property: string): string {
  const source = declarationsOf(name);
  const start = new RegExp(`export interface ${owner}\\b[^{]*\\{`).exec(source);
  if (start === null) throw new Error(`${name} has no interface ${owner}`);
  const end = source.indexOf('\nexport ', start.index + 1);
  const body = source.slice(start.index, end < 0 ? undefined : end);
  const found = new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*?)\\*/\\s*${property}\\??:`).exec(body);
  if (found === null) throw new Error(`${name}: ${owner} has no documented property ${property}`);
  return normalise(found[1]!);
}

function commandText(name: string, command: string): string {
  const file = join(packageRoot(name), 'dist-types/commands', `${command}Command.d.ts`);
  const found = /\/\*\*((?:(?!\*\/)[\s\S])*?)\*\/\s*export declare class/.exec(readFileSync(file, 'utf8'));
  return normalise((found?.[1] ?? '').split('@example')[0]!);
}

/**
 * Documentation of a package.
 *
 * @param at `Interface.property`, `command:RunTask`, or undefined for everything
 * @throws Error when the package has no such place
 */
export function documentation(name: string, at: string | undefined): string {
  if (at === undefined) return wholeText(name);
  if (at.startsWith('command:')) return commandText(name, at.slice('command:'.length));
  const [owner, property] = at.split('.');
  if (owner === undefined || property === undefined)
    throw new Error(`"at" is Interface.property or command:Name, not "${at}"`);
  return propertyText(name, owner, property);
}

/** Values of an exported enumeration. */
export function enumeration(name: string, member: string): string[] {
  const found = (require(name) as Record<string, Record<string, string> | undefined>)[member];
  if (found === undefined) throw new Error(`${name} exports no ${member}`);
  return Object.values(found);
}

/** Names of the commands of an SDK client, without "Command". */
export function commands(name: string): string[] {
  return readdirSync(join(packageRoot(name), 'dist-types/commands'))
    .filter((file) => file.endsWith('Command.d.ts'))
    .map((file) => file.slice(0, -'Command.d.ts'.length));
}

interface CloudFormationProperty {
  documentation?: string;
  defaultValue?: string;
  type: {type?: string; allowedValues?: readonly (string | number)[]};
}
interface CloudFormationType {
  name?: string;
  properties: Record<string, CloudFormationProperty | undefined>;
}
interface CloudFormationResource extends CloudFormationType {
  cloudFormationType: string;
}
interface CloudFormationDatabase {
  all(kind: 'resource'): Iterable<CloudFormationResource>;
  follow(relation: 'usesType', from: CloudFormationResource): Iterable<{entity: CloudFormationType}>;
}

let database: CloudFormationDatabase | undefined;

/** A property of a CloudFormation resource, or of one of its nested definitions. */
export function cloudFormationProperty(
  type: string,
  definition: string | undefined,
  property: string,
): CloudFormationProperty {
  database ??= (
    require('@aws-cdk/aws-service-spec') as {loadAwsServiceSpecSync: () => CloudFormationDatabase}
  ).loadAwsServiceSpecSync();
  const resource = [...database.all('resource')].find((candidate) => candidate.cloudFormationType === type);
  if (resource === undefined) throw new Error(`CloudFormation has no resource ${type}`);
  const owner =
    definition === undefined
      ? resource
      : [...database.follow('usesType', resource)].find(({entity}) => entity.name === definition)?.entity;
  const found = owner?.properties[property];
  if (found === undefined)
    throw new Error(`${type}${definition === undefined ? '' : `/${definition}`} has no property ${property}`);
  return found;
}

/** `@min` or `@max` of a property, read from the JSDoc that @awboost/cfn-resource-types generates from AWS's schemas. */
export function constraint(type: string, property: string, bound: 'min' | 'max'): number {
  const file = join(packageRoot('@awboost/cfn-resource-types'), 'lib', `${type.replaceAll('::', '-')}.d.ts`);
  const text = readFileSync(file, 'utf8');
  for (const match of text.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*?)\*\/\s*(?:readonly )?(\w+)\??:/g)) {
    if (match[2] !== property) continue;
    const value = new RegExp(`@${bound} \`?(-?\\d+)`).exec(match[1]!);
    if (value !== null) return Number(value[1]);
  }
  throw new Error(`${type} documents no @${bound} for ${property}`);
}

/** Version of an installed package. */
export function versionOf(name: string): string {
  return (JSON.parse(readFileSync(join(packageRoot(name), 'package.json'), 'utf8')) as {version: string}).version;
}
