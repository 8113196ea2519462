/** Checks a CloudFormation template without AWS: names, types and required properties of resources, and references. */
import type {Finding} from '../report';
import {checkReferences} from './references';
import {
  allowedValues,
  type Definition,
  type Property,
  type PropertyType,
  type ResourceSchema,
  schemaOf,
} from './schema';
import {asText, isMapping, type Mapping, type Template, type Value} from './template';

/** Says that something is wrong at a path of the template; `near` is the value, for its line. */
export type Complain = (path: string, message: string, near?: Value) => void;

const sections = [
  'AWSTemplateFormatVersion',
  'Conditions',
  'Description',
  'Mappings',
  'Metadata',
  'Outputs',
  'Parameters',
  'Resources',
  'Rules',
];

const resourceKeys = [
  'Condition',
  'CreationPolicy',
  'DeletionPolicy',
  'DependsOn',
  'Metadata',
  'Properties',
  'Type',
  'UpdatePolicy',
  'UpdateReplacePolicy',
];

/** The one key of an intrinsic function; undefined for a plain value. */
function intrinsic(value: Value | undefined): string | undefined {
  if (!isMapping(value)) return undefined;
  const keys = Object.keys(value);
  const [key = ''] = keys;
  return keys.length === 1 && (key === 'Ref' || key.startsWith('Fn::')) ? key : undefined;
}

const isNoValue = (value: Value | undefined): boolean => isMapping(value) && value['Ref'] === 'AWS::NoValue';

const kindOf = (value: Value): string => {
  if (Array.isArray(value)) return 'a list';
  if (isMapping(value)) return 'a mapping';
  return `${typeof value} ${JSON.stringify(value)}`;
};

function checkProperties(
  values: Mapping,
  definition: Definition,
  schema: ResourceSchema,
  path: string,
  complain: Complain,
): void {
  for (const [name, property] of Object.entries(definition.properties)) {
    const value = values[name];
    if (property?.required === true && (value === undefined || isNoValue(value))) {
      complain(path, `lacks ${name}, which is required`, values);
    }
  }
  for (const [name, value] of Object.entries(values)) {
    const property = definition.properties[name];
    if (property === undefined) {
      complain(`${path}.${name}`, `is no property; known are ${Object.keys(definition.properties).join(', ')}`, values);
    } else {
      checkValue(value, property.type, property, schema, `${path}.${name}`, (at, message, near) =>
        complain(at, message, near ?? value ?? values),
      );
    }
  }
}

/** A value that only AWS will know, or a choice: each side of an Fn::If is checked. */
function checkIntrinsic(
  name: string,
  value: Mapping,
  type: PropertyType,
  property: Property,
  schema: ResourceSchema,
  path: string,
  complain: Complain,
): void {
  const inner = value[name];
  if (name === 'Fn::If' && Array.isArray(inner)) {
    for (const side of inner.slice(1)) checkValue(side, type, property, schema, path, complain);
    return;
  }
  if ((name === 'Fn::Sub' || name === 'Fn::Join') && ['boolean', 'array', 'ref'].includes(type.type)) {
    complain(path, `${name} gives text, wanted is ${type.type}`, value);
  }
}

function checkValue(
  value: Value,
  type: PropertyType,
  property: Property,
  schema: ResourceSchema,
  path: string,
  complain: Complain,
): void {
  const name = intrinsic(value);
  if (name !== undefined) return checkIntrinsic(name, value as Mapping, type, property, schema, path, complain);
  const wrong = (wanted: string): void => complain(path, `is ${kindOf(value)}, wanted is ${wanted}`, value);
  switch (type.type) {
    case 'string': {
      if (typeof value !== 'string') return wrong('text');
      const allowed = allowedValues({...property, type});
      if (allowed?.includes(value) === false) complain(path, `is "${value}"; allowed are ${allowed.join(', ')}`);
      return;
    }
    case 'boolean':
      return typeof value === 'boolean' ? undefined : wrong('true or false');
    case 'number':
      return typeof value === 'number' ? undefined : wrong('a number');
    case 'integer':
      return Number.isInteger(value) ? undefined : wrong('a whole number');
    case 'array':
      if (!Array.isArray(value)) return wrong('a list');
      value.forEach((item, index) =>
        checkValue(item, type.element, {...property, type: type.element}, schema, `${path}[${index}]`, complain),
      );
      return;
    case 'map':
      if (!isMapping(value)) return wrong('a mapping');
      for (const [key, item] of Object.entries(value)) {
        checkValue(item, type.element, {type: type.element}, schema, `${path}.${key}`, complain);
      }
      return;
    case 'ref':
      if (!isMapping(value)) return wrong('a mapping');
      return checkProperties(value, schema.resolve(type.reference), schema, path, complain);
    case 'union': {
      const fits = type.types.some((candidate) => {
        let isGood = true;
        checkValue(value, candidate, {type: candidate}, schema, path, () => (isGood = false));
        return isGood;
      });
      return fits ? undefined : wrong(type.types.map((candidate) => candidate.type).join(' or '));
    }
    case 'json':
      return isMapping(value) || Array.isArray(value) || typeof value === 'string' ? undefined : wrong('JSON');
    case 'tag':
      return isMapping(value) && 'Key' in value && 'Value' in value ? undefined : wrong('{Key, Value}');
    case 'date-time':
    case 'null':
      return;
  }
}

function checkResource(id: string, resource: Value, complain: Complain): void {
  const path = `Resources.${id}`;
  if (!/^[A-Za-z0-9]+$/.test(id)) complain(path, 'a logical id has letters and digits only', resource);
  if (!isMapping(resource)) return complain(path, 'is no mapping');
  for (const key of Object.keys(resource)) {
    if (!resourceKeys.includes(key)) complain(`${path}.${key}`, 'is no attribute of a resource', resource);
  }
  const type = resource['Type'];
  const schema = typeof type === 'string' ? schemaOf(type) : undefined;
  if (schema === undefined) return complain(path, `CloudFormation has no resource ${asText(type)}`, resource);
  const properties = resource['Properties'] ?? {};
  if (!isMapping(properties)) return complain(`${path}.Properties`, 'is no mapping', resource);
  checkProperties(properties, schema.resource, schema, `${path}.Properties`, (at, message, near) =>
    complain(at, message, near ?? properties),
  );
}

/**
 * @param file name for the findings
 * @returns one finding per mistake, with the line of the mapping it stands in
 */
export function checkTemplate(file: string, {content, lineOf}: Template): Finding[] {
  const findings: Finding[] = [];
  const complain: Complain = (path, message, near) =>
    findings.push({file, line: lineOf(near) ?? 1, message: `${path}: ${message}`});
  for (const section of Object.keys(content)) {
    if (!sections.includes(section)) complain(section, 'is no section of a template', content);
  }
  const resources = content['Resources'];
  if (!isMapping(resources) || Object.keys(resources).length === 0) complain('Resources', 'there is none', content);
  else for (const [id, resource] of Object.entries(resources)) checkResource(id, resource, complain);
  checkReferences(content, complain);
  return findings;
}
