import type { Api, Operation, Pagination } from './api.ts';
import type { Document, Schema } from './document.ts';
import { parsePointer } from './json-pointer.ts';
import { resolve } from './references.ts';
import { resultSchema } from './results.ts';

/** What `x-pagination` says, with the default number of items per response, or the largest if there is only one response. */
export function paginationOf(document: Document, operation: Operation): Pagination | undefined {
  const stated = operation.source['x-pagination'];
  if (!stated?.size) return stated;
  const { default: defaultSize, maximum } = resolve(document, sizeSchema(document, operation, stated.in, stated.size));
  if (stated.advance === 'none') return typeof maximum === 'number' ? { ...stated, maxSize: maximum } : stated;
  return typeof defaultSize === 'number' ? { ...stated, defaultSize } : stated;
}

function sizeSchema(document: Document, operation: Operation, where: Pagination['in'], size: string): Schema {
  if (where === 'query') return operation.parameters.find(({ name }) => name === size)?.schema ?? {};
  const [content] = Object.values(operation.body?.content ?? {});
  return resolve(document, content?.schema ?? {}).properties?.[size] ?? {};
}

/**
 * The schema of one item of a list, found by following the pointer to the items through the schema of the response.
 *
 * @throws {Error} if the pointer does not lead to an array
 */
export function itemSchema(api: Api, operation: Operation, { items }: Pagination): Schema {
  let schema = api.resolve(resultSchema(operation) ?? {});
  for (const token of parsePointer(items)) schema = api.resolve(propertyOf(schema, token));
  if (!schema.items) throw new Error(`x-pagination of ${operation.id}: \`items: ${items}\` must lead to an array`);
  return schema.items;
}

/** A page may be one of several forms of a response, of which only the page has the property. */
function propertyOf({ properties, oneOf = [], anyOf = [] }: Schema, name: string): Schema {
  return (
    [properties, ...[...oneOf, ...anyOf].map((form) => form.properties)].find((each) => each?.[name])?.[name] ?? {}
  );
}
