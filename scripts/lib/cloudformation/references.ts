/** References inside a template: each leads to something, and every parameter and condition is used. */
import type {Complain} from './rules';
import {schemaOf} from './schema';
import {asText, isMapping, type Mapping, type Value} from './template';

const pseudoParameters = [
  'AccountId',
  'NoValue',
  'NotificationARNs',
  'Partition',
  'Region',
  'StackId',
  'StackName',
  'URLSuffix',
].map((name) => `AWS::${name}`);

const section = (content: Mapping, name: string): Mapping => {
  const found = content[name];
  return isMapping(found) ? found : {};
};

/** Everything that the references of one template are held against, and what they used. */
class References {
  readonly parameters: Mapping;
  readonly conditions: Mapping;
  readonly resources: Mapping;
  readonly used = new Set<string>();

  constructor(
    content: Mapping,
    private readonly complain: Complain,
  ) {
    this.parameters = section(content, 'Parameters');
    this.conditions = section(content, 'Conditions');
    this.resources = section(content, 'Resources');
  }

  name(name: string, path: string, near: Value): void {
    this.used.add(name);
    if (name in this.parameters || name in this.resources || pseudoParameters.includes(name)) return;
    this.complain(path, `"${name}" is neither parameter nor resource`, near);
  }

  attribute(id: string, attribute: string, path: string, near: Value): void {
    const resource = this.resources[id];
    if (!isMapping(resource)) return this.complain(path, `"${id}" is no resource`, near);
    const schema = schemaOf(asText(resource['Type']));
    if (schema === undefined || attribute in schema.resource.attributes) return;
    const known = Object.keys(schema.resource.attributes).join(', ') || 'none';
    this.complain(path, `${id} has no attribute ${attribute}; known are ${known}`, near);
  }

  condition(name: Value | undefined, path: string, near: Value): void {
    if (typeof name !== 'string' || !(name in this.conditions)) {
      this.complain(path, `"${asText(name)}" is no condition`, near);
    } else this.used.add(name);
  }

  /** `${Name}`, `${Resource.Attribute}`; `${!Literal}` and the names of the second argument are none. */
  substitution(value: Value, path: string, near: Value): void {
    const [text, own] = Array.isArray(value) ? value : [value, {}];
    if (typeof text !== 'string') return this.complain(path, 'Fn::Sub wants text', near);
    for (const match of text.matchAll(/\$\{([^!}][^}]*)\}/g)) {
      const name = match[1]!.trim();
      if (isMapping(own) && name in own) continue;
      const dot = name.indexOf('.');
      if (dot < 0) this.name(name, path, near);
      else this.attribute(name.slice(0, dot), name.slice(dot + 1), path, near);
    }
  }

  walk(value: Value, path: string): void {
    if (Array.isArray(value)) value.forEach((item, index) => this.walk(item, `${path}[${index}]`));
    if (!isMapping(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'Ref' && typeof inner === 'string') this.name(inner, path, value);
      else if (key === 'Fn::GetAtt' && Array.isArray(inner)) {
        this.attribute(asText(inner[0]), asText(inner[1]), path, value);
      } else if (key === 'Fn::Sub') this.substitution(inner, path, value);
      else if (key === 'Fn::If' && Array.isArray(inner)) this.condition(inner[0], path, value);
      else if (key === 'Condition' && typeof inner === 'string') this.condition(inner, path, value);
      this.walk(inner, path === '' ? key : `${path}.${key}`);
    }
  }
}

const parameterTypes = /^(?:String|Number|CommaDelimitedList|List<Number>|AWS::[\w:<>]+|List<AWS::[\w:]+>)$/;

/** Type, and a default that keeps to the parameter's own rules. */
function checkParameter(name: string, parameter: Value, complain: Complain): void {
  const path = `Parameters.${name}`;
  if (!isMapping(parameter)) return complain(path, 'is no mapping');
  const {Type: type, Default: value, AllowedPattern: pattern, AllowedValues: allowed} = parameter;
  if (typeof type !== 'string' || !parameterTypes.test(type)) {
    complain(path, `${asText(type)} is no type of a parameter`, parameter);
  }
  if (value === undefined) return;
  if (typeof pattern === 'string' && !new RegExp(pattern).test(asText(value))) {
    complain(path, `the default "${asText(value)}" is not of its own pattern`, parameter);
  }
  if (Array.isArray(allowed) && !allowed.includes(value)) {
    complain(path, `the default "${asText(value)}" is not among its allowed values`, parameter);
  }
}

/** Reports through `complain`; see `checkTemplate`. */
export function checkReferences(content: Mapping, complain: Complain): void {
  const references = new References(content, complain);
  references.walk(content, '');
  for (const [name, parameter] of Object.entries(references.parameters)) {
    checkParameter(name, parameter, complain);
    if (!references.used.has(name)) complain(`Parameters.${name}`, 'is never used', parameter);
  }
  for (const [name, condition] of Object.entries(references.conditions)) {
    if (!references.used.has(name)) complain(`Conditions.${name}`, 'is never used', condition);
  }
  for (const [id, resource] of Object.entries(references.resources)) {
    const wanted = isMapping(resource) ? resource['DependsOn'] : undefined;
    for (const other of wanted === undefined ? [] : [wanted].flat()) {
      if (typeof other !== 'string' || !(other in references.resources)) {
        complain(`Resources.${id}.DependsOn`, `"${asText(other)}" is no resource`, resource);
      }
    }
  }
  for (const [name, output] of Object.entries(section(content, 'Outputs'))) {
    if (!isMapping(output) || output['Value'] === undefined) complain(`Outputs.${name}`, 'has no Value', output);
  }
}
