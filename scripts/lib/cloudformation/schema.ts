/** What CloudFormation accepts, from AWS's own description of its resources (@aws-cdk/aws-service-spec). */
import {createRequire} from 'node:module';

/** Type of a property. */
export type PropertyType =
  | {type: 'string'; allowedValues?: readonly string[]}
  | {type: 'number' | 'integer' | 'boolean' | 'json' | 'date-time' | 'null' | 'tag'}
  | {type: 'array' | 'map'; element: PropertyType}
  | {type: 'ref'; reference: {$ref: string}}
  | {type: 'union'; types: readonly PropertyType[]};

/** A property of a resource, as AWS publishes it. */
export interface Property {
  type: PropertyType;
  required?: boolean;
  documentation?: string;
}

/** A resource, or a nested definition of one. */
export interface Definition {
  $id: string;
  properties: Readonly<Record<string, Property | undefined>>;
}

interface Resource extends Definition {
  cloudFormationType: string;
  attributes: Readonly<Record<string, unknown>>;
}

interface Database {
  all: (kind: 'resource') => Iterable<Resource>;
  follow: (relation: 'usesType', from: Resource) => Iterable<{entity: Definition}>;
}

/** One resource type with the definitions that it uses. */
export interface ResourceSchema {
  resource: Resource;
  /** @throws Error for a reference that the database does not have */
  resolve: (reference: {$ref: string}) => Definition;
}

const require = createRequire(import.meta.url);
let database: Database | undefined;
const schemas = new Map<string, ResourceSchema | undefined>();

/** @param type `AWS::S3::Bucket`; undefined for a type that CloudFormation does not have */
export function schemaOf(type: string): ResourceSchema | undefined {
  if (schemas.has(type)) return schemas.get(type);
  database ??= (
    require('@aws-cdk/aws-service-spec') as {loadAwsServiceSpecSync: () => Database}
  ).loadAwsServiceSpecSync();
  const resource = [...database.all('resource')].find((candidate) => candidate.cloudFormationType === type);
  if (resource === undefined) {
    schemas.set(type, undefined);
    return undefined;
  }
  const definitions = new Map([...database.follow('usesType', resource)].map(({entity}) => [entity.$id, entity]));
  const schema: ResourceSchema = {
    resource,
    resolve: ({$ref}) => {
      const found = definitions.get($ref);
      if (found === undefined) throw new Error(`${type} uses no definition ${$ref}`);
      return found;
    },
  };
  schemas.set(type, schema);
  return schema;
}

/** Values that a string may have: as the schema lists them, or else as the documentation does. Undefined: any. */
export function allowedValues({type, documentation = ''}: Property): readonly string[] | undefined {
  if (type.type !== 'string') return undefined;
  if (type.allowedValues !== undefined) return type.allowedValues;
  if (!/valid values|the following (?:values|options)/i.test(documentation)) return undefined;
  const listed = [...documentation.matchAll(/^- `([^`]+)`/gm)].map((match) => match[1]!);
  return listed.length > 1 ? listed : undefined;
}
