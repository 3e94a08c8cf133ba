/** A JSON Schema 2020-12 object as it appears in the bundle; only the keywords that codegen looks at are named. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  default?: unknown;
  const?: unknown;
  enum?: unknown[];
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  not?: Schema;
  if?: Schema;
  then?: Schema;
  else?: Schema;
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  'x-enum-open'?: boolean;
  'x-provenance'?: string;
  [keyword: string]: unknown;
}

export interface Reference {
  $ref: string;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required?: boolean;
  description?: string;
  deprecated?: boolean;
  example?: unknown;
  schema: Schema;
}

export interface Content {
  [mediaType: string]: {
    schema?: Schema;
    examples?: Record<string, { summary?: string; description?: string; value: unknown }>;
  };
}

export interface Response {
  description: string;
  headers?: Record<string, Reference | { schema: Schema }>;
  content?: Content;
}

export interface Operation {
  operationId: string;
  summary: string;
  description?: string;
  tags: string[];
  deprecated?: boolean;
  parameters?: Array<Parameter | Reference>;
  requestBody?: { required?: boolean; description?: string; content: Content } | Reference;
  responses: Record<string, Response | Reference>;
  'x-idempotent'?: boolean;
  'x-pagination'?: Record<string, unknown>;
}

/** The bundled OpenAPI document. */
export interface Document {
  openapi: string;
  info: { title: string; version: string; description?: string };
  paths: Record<string, Record<string, unknown> & { parameters?: Array<Parameter | Reference> }>;
  components: { schemas: Record<string, Schema>; [kind: string]: Record<string, unknown> };
  [key: string]: unknown;
}

/** One operation with what the rest of its document says about it, references resolved. */
export interface ResolvedOperation {
  id: string;
  namespace: string;
  method: string;
  path: string;
  operation: Operation;
  parameters: Parameter[];
  body?: { required: boolean; description?: string; content: Content };
  responses: Record<string, Response>;
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** Follows a chain of `$ref`s within the document; anything else is returned as it is. */
export function resolve<T>(document: Document, value: T | Reference): T {
  let current: unknown = value;
  while (current !== null && typeof current === 'object' && '$ref' in current) {
    const pointer = String((current as Reference).$ref);
    if (!pointer.startsWith('#/')) throw new Error(`Only references within the bundle can be resolved: ${pointer}`);
    let target: unknown = document;
    for (const token of pointer.slice(2).split('/')) {
      const key = decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~');
      target = (target as Record<string, unknown> | undefined)?.[key];
    }
    if (target === undefined) throw new Error(`Nothing is found at ${pointer}`);
    current = target;
  }
  return current as T;
}

/** The name of the component schema that a reference points at, if it does. */
export function schemaName(ref: string | undefined): string | undefined {
  return ref?.match(/^#\/components\/schemas\/([^/]+)$/)?.[1];
}

/** Every operation, in the order of the document. */
export function listOperations(document: Document): ResolvedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) => {
      const operation = item[method] as Operation;
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      const body = operation.requestBody && resolve(document, operation.requestBody);
      return {
        id: operation.operationId,
        namespace: operation.operationId.split('.')[0] as string,
        method: method.toUpperCase(),
        path,
        operation,
        parameters: parameters.map((parameter) => resolve(document, parameter)),
        ...(body && { body: { ...body, required: body.required === true } }),
        responses: Object.fromEntries(
          Object.entries(operation.responses).map(([status, response]) => [status, resolve(document, response)]),
        ),
      };
    }),
  );
}

const SINGLE = ['items', 'not', 'if', 'then', 'else', 'additionalProperties'] as const;
const LISTS = ['oneOf', 'anyOf', 'allOf'] as const;

/** A copy of a schema in which each schema directly inside it has gone through `change`. */
export function mapSubschemas(schema: Schema, change: (schema: Schema) => Schema): Schema {
  const copy: Schema = { ...schema };
  for (const keyword of SINGLE) {
    const inner = schema[keyword];
    if (typeof inner === 'object') copy[keyword] = change(inner);
  }
  for (const keyword of LISTS) {
    const inner = schema[keyword];
    if (inner) copy[keyword] = inner.map(change);
  }
  if (schema.properties) {
    const entries = Object.entries(schema.properties).map(([name, property]) => [name, change(property)]);
    copy.properties = Object.fromEntries(entries);
  }
  return copy;
}

/** The values that a closed enum allows: those of the enum itself, or of a union of enums and constants. */
export function enumValues(document: Document, schema: Schema): unknown[] | undefined {
  const { enum: values, const: value, anyOf } = resolve<Schema>(document, schema);
  if (values) return values;
  if (value !== undefined) return [value];
  const lists = anyOf?.map((member) => enumValues(document, member));
  return lists?.includes(undefined) ? undefined : lists?.flat();
}
