import type { Api } from '../../src/document/api.ts';
import type { Document, Schema } from '../../src/document/document.ts';
import type { OperationObject } from '../../src/document/OperationObject.ts';
import { readApi } from '../../src/document/read-api.ts';

/** Operations by path and method; what a test does not care about is filled in. */
export type SmallPaths = Record<string, Record<string, Partial<OperationObject> | OperationObject['parameters']>>;

/** The API of a document that has just these paths and schemas. */
export function smallApi(paths: SmallPaths, schemas: Record<string, Schema> = {}, rest: Partial<Document> = {}): Api {
  const filled = Object.entries(paths).map(([path, item]) => [
    path,
    Object.fromEntries(
      Object.entries(item).map(([key, value]) => [key, Array.isArray(value) ? value : { ...OPERATION, ...value }]),
    ),
  ]);
  return readApi({
    openapi: '3.1.1',
    info: { title: 'Things', version: '1.2.3' },
    paths: Object.fromEntries(filled),
    ...rest,
    components: { schemas, ...rest.components },
  });
}

const OPERATION: OperationObject = {
  operationId: 'things_get',
  summary: 'Get thing',
  responses: { 200: { description: 'The thing.' } },
};

/** A body of JSON with this schema and these examples. */
export function json(schema: Schema, examples: Record<string, unknown> = {}) {
  const byName = Object.entries(examples).map(([name, value]) => [name, { value }]);
  return { content: { 'application/json': { schema, examples: Object.fromEntries(byName) } } };
}
