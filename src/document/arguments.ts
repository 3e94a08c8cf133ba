import type { Content, Document, ResolvedOperation, Schema } from './document.ts';
import { listOperations } from './document.ts';
import { operationStem } from './names.ts';
import { type Pagination, paginationOf } from './pagination.ts';

/** What a caller passes to an operation: path and query parameters side by side, and the body. */
export interface Arguments {
  name: string;
  schema: Schema;
  /** Whether the caller may leave everything out. */
  optional: boolean;
}

/** Query parameters with one possible value, such as `version=v2`: no choice, so the client fills them in. */
export function fixedParameters({ parameters }: ResolvedOperation): Record<string, unknown> {
  const fixed = parameters.filter(({ required, schema }) => required && schema.const !== undefined);
  return Object.fromEntries(fixed.map(({ name, schema }) => [name, schema.const]));
}

export function argumentsOf(operation: ResolvedOperation): Arguments {
  const fixed = fixedParameters(operation);
  const chosen = operation.parameters.filter(({ name }) => !(name in fixed));
  const properties = Object.fromEntries(
    chosen.map(({ name, schema, description, deprecated }) => [
      name,
      { ...schema, ...(description && { description }), ...(deprecated && { deprecated }) },
    ]),
  );
  const required = chosen.filter((parameter) => parameter.required).map(({ name }) => name);
  if (operation.body) {
    const { description, content } = operation.body;
    properties.body = { ...contentSchema(content), ...(description && { description }) };
    if (operation.body.required) required.push('body');
  }
  return {
    name: `${operationStem(operation.id)}Params`,
    schema: {
      type: 'object',
      description: `What \`${operation.id}\` takes.`,
      properties,
      required,
      ...(Object.keys(properties).length === 0 && { additionalProperties: false }),
    },
    optional: required.length === 0,
  };
}

/** As `argumentsOf`, without the parameters that the iterator over all pages sets itself. */
export function pagedArgumentsOf(operation: ResolvedOperation, { parameter, excludes = [] }: Pagination): Arguments {
  const { schema, optional } = argumentsOf(operation);
  const properties = Object.entries(schema.properties ?? {}).filter(
    ([name]) => name !== parameter && !excludes.includes(name),
  );
  return {
    name: `${operationStem(operation.id)}AllParams`,
    schema: {
      ...schema,
      description: `What \`${operation.id}All\` takes.`,
      properties: Object.fromEntries(properties),
    },
    optional,
  };
}

/** The body of a success, over all of its statuses and media types. */
export function resultSchema({ responses }: ResolvedOperation): Schema | undefined {
  const successes = Object.entries(responses).filter(([status]) => status.startsWith('2'));
  const schemas = eachOnce(successes.flatMap(([, { content }]) => (content ? [contentSchema(content)] : [])));
  return schemas.length > 1 ? { oneOf: schemas } : schemas[0];
}

/** An object type that holds the body of each documented error under its status. */
export function errorsSchema(operation: ResolvedOperation): Schema {
  const errors = Object.entries(operation.responses).filter(([status]) => /^[45]/.test(status));
  return {
    type: 'object',
    description: `The bodies of the errors that \`${operation.id}\` is known to answer, by status.`,
    properties: Object.fromEntries(
      errors.map(([status, { content }]) => [status, { oneOf: contentSchemas(content ?? {}) }]),
    ),
    required: errors.map(([status]) => status),
  };
}

/** The schemas of arguments, results without a name, and errors, to be declared beside those of the document. */
export function operationSchemas(document: Document): Record<string, Schema> {
  const schemas: Record<string, Schema> = {};
  for (const operation of listOperations(document)) {
    const stem = operationStem(operation.id);
    const parameters = argumentsOf(operation);
    schemas[parameters.name] = parameters.schema;
    const pagination = paginationOf(operation);
    if (pagination) {
      const paged = pagedArgumentsOf(operation, pagination);
      schemas[paged.name] = paged.schema;
    }
    const result = resultSchema(operation);
    if (result && !result.$ref) schemas[`${stem}Result`] = result;
    schemas[`${stem}Errors`] = errorsSchema(operation);
  }
  return schemas;
}

function contentSchema(content: Content): Schema {
  const schemas = contentSchemas(content);
  return schemas.length === 1 ? (schemas[0] as Schema) : { oneOf: schemas };
}

/** The schemas of all media types, each once. */
function contentSchemas(content: Content): Schema[] {
  return eachOnce(Object.values(content).map(({ schema }) => schema ?? {}));
}

function eachOnce(schemas: Schema[]): Schema[] {
  return [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
}
