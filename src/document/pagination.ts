import { argumentsOf, resultSchema } from './arguments.ts';
import { type Document, type ResolvedOperation, resolve, type Schema } from './document.ts';

/** The extension `x-pagination`; `openapi/README.md` explains its fields. */
export interface Pagination {
  in: 'query' | 'body';
  advance: 'page' | 'offset' | 'none';
  parameter?: string;
  first?: number;
  size?: string;
  defaultSize?: number;
  items: string;
  lastPage?: string;
  total?: string;
  excludes?: string[];
}

export function paginationOf({ operation }: ResolvedOperation): Pagination | undefined {
  return operation['x-pagination'] as Pagination | undefined;
}

/** The schema of one item, found by following the pointer to the items through the schema of the answer. */
export function itemSchema(document: Document, operation: ResolvedOperation, { items }: Pagination): Schema {
  let schema = resolve(document, resultSchema(operation) ?? {});
  for (const token of items.split('/').slice(1)) schema = resolve(document, schema.properties?.[token] ?? {});
  if (!schema.items) throw new Error(`x-pagination of ${operation.id}: \`items: ${items}\` points at no array`);
  return schema.items;
}

/** The pagination with what the document says of the number of items per answer. */
export function withDefaultSize(operation: ResolvedOperation, document: Document): Pagination | undefined {
  const pagination = paginationOf(operation);
  if (!pagination?.size) return pagination;
  const { schema } = argumentsOf(operation);
  const body = resolve(document, schema.properties?.body ?? {});
  const size = (pagination.in === 'query' ? schema : body).properties?.[pagination.size] ?? {};
  const value = resolve(document, size).default;
  return typeof value === 'number' ? { ...pagination, defaultSize: value } : pagination;
}
