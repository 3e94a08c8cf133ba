import type { Operation } from './api.ts';
import type { Content, Response, Schema } from './document.ts';

/** The responses with a status code of 2xx, by status code. */
export function successesOf({ responses }: Operation): Array<[status: string, response: Response]> {
  return Object.entries(responses).filter(([status]) => status.startsWith('2'));
}

/** The responses with a status code of 4xx or 5xx, by status code. */
export function errorsOf({ responses }: Operation): Array<[status: string, response: Response]> {
  return Object.entries(responses).filter(([status]) => /^[45]/.test(status));
}

/** The body of a success, over all of its status codes and media types. */
export function resultSchema(operation: Operation): Schema | undefined {
  const schemas = eachOnce(
    successesOf(operation).flatMap(([, { content }]) => (content ? [contentSchema(content)] : [])),
  );
  return schemas.length > 1 ? { oneOf: schemas } : schemas[0];
}

/** An object type that holds the body of each documented error under its status code. */
export function errorsSchema(operation: Operation): Schema {
  const errors = errorsOf(operation);
  return {
    type: 'object',
    description: `The bodies of the errors that \`${operation.id}\` is known to send, by status.`,
    properties: Object.fromEntries(
      errors.map(([status, { content }]) => [status, { oneOf: contentSchemas(content ?? {}) }]),
    ),
    required: errors.map(([status]) => status),
  };
}

/** One schema for all media types. */
export function contentSchema(content: Content): Schema {
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
