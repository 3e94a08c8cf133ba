import { describe, expect, test } from 'vitest';
import { apiModule as apiModuleOf } from '../../src/codegen/api-module.ts';
import { printTypes, schemaTypes } from '../../src/codegen/schema-types.ts';
import type { Document, Schema } from '../../src/document/document.ts';
import type { OperationObject } from '../../src/document/OperationObject.ts';
import { readApi } from '../../src/document/read-api.ts';

const apiModule = (document: Document): string => apiModuleOf(readApi(document));

/** A document of one operation, which responds with `Thing`. */
function documentWith(
  Thing: Schema,
  change: Partial<OperationObject> = {},
  schemas: Record<string, Schema> = {},
): Document {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } };
  const operation: OperationObject = {
    operationId: 'things_get',
    summary: 'Get thing',
    description: 'The thing.',
    tags: ['Things'],
    responses: { 200: { description: 'It.', content } },
    ...change,
  };
  return {
    openapi: '3.1.1',
    info: { title: 'Things', version: '1.0.0' },
    paths: { '/things': { get: operation } },
    components: { schemas: { Thing, ...schemas } },
  };
}

const object = (properties: Record<string, Schema>): Schema => ({ type: 'object', properties });

describe('the generated types', () => {
  test('the method of a list that is cut off says so', () => {
    const list: Schema = { type: 'array', items: { $ref: '#/components/schemas/Item' } };
    const limit = { name: 'limit', in: 'query', description: 'Items.', schema: { type: 'integer', maximum: 50 } };
    const pagination = { in: 'query', advance: 'none', size: 'limit', items: '/list' };
    const change = { parameters: [limit], 'x-pagination': pagination } as Partial<OperationObject>;
    const code = apiModule(documentWith(object({ list }), change, { Item: object({ _id: { type: 'string' } }) }));
    expect(code).toContain('* Get thing: up to 50 items. If there are 50, it throws after the last one');
  });

  test('a limit stands beside its field', async () => {
    const code = apiModule(documentWith(object({ delay: { type: 'integer', maximum: 9, description: 'Days.' } })));
    expect(code).toContain('/** Days. Whole number, at most 9. */');
  });

  test('a referenced plain value keeps its documentation', async () => {
    const schemas = { Delay: { type: 'integer', maximum: 9, description: 'Days.' } };
    const code = apiModule(documentWith(object({ delay: { $ref: '#/components/schemas/Delay' } }), {}, schemas));
    expect(code).toMatch(/\/\*\* Days\. Whole number, at most 9\. \*\/\s+delay\?: number;/);
  });

  test('deprecation reaches field and method', async () => {
    const code = apiModule(documentWith(object({ old: { type: 'string', deprecated: true } }), { deprecated: true }));
    expect(code).toMatch(/@deprecated \*\/\s+old\?: string;/);
    expect(code).toMatch(
      /Get thing: The thing\.\n\s+\* @deprecated\n\s+\* @see https:\S+\/reference\/things?\/get\n\s+\*\/\s+readonly get:/,
    );
  });

  test('a default is documented and not demanded', async () => {
    const code = apiModule(documentWith(object({ mode: { type: 'string', default: 'manual' } })));
    expect(code).toMatch(/@default manual[\s\S]+mode\?: string;/);
  });

  test('an enum is a list of its values and their type', async () => {
    const schemas = { Color: { type: 'string', enum: ['red', 'blue'] } };
    const code = apiModule(documentWith(object({ color: { $ref: '#/components/schemas/Color' } }), {}, schemas));
    expect(code).toContain('export const COLORS = ["red","blue"] as const;');
    expect(code).toContain('export type Color = "red" | "blue";');
  });

  test('an open enum is open to a caller, and has one more value for a reader', async () => {
    const known = { $ref: '#/components/schemas/Color' };
    const open = { oneOf: [known, { type: 'string', not: known }], 'x-enum-open': true };
    const parameter = { name: 'color', in: 'query', schema: open } as const;
    const colors = { Color: { type: 'string', enum: ['red'] } };
    const code = apiModule(documentWith(object({ color: open }), { parameters: [parameter] }, colors));
    expect(code).toContain('color?: Color | (string & {}) | undefined;');
    expect(code).toContain('color?: Color | "(a value added later)";');
  });

  test('an object of known and unknown fields is one object', async () => {
    const code = apiModule(documentWith({ ...object({ a: { type: 'string' } }), additionalProperties: true }));
    expect(code).toMatch(/export interface Thing \{\s+a\?: string;\s+\[key: string\]: unknown;\s+\}/);
  });

  test('what a schema excludes is said in its own words', async () => {
    const schemas = { TooMuch: { description: 'at most 6 together', anyOf: [] } };
    const code = apiModule(
      documentWith({ ...object({ a: {} }), not: { $ref: '#/components/schemas/TooMuch' } }, {}, schemas),
    );
    expect(code).toMatch(/\/\*\* at most 6 together\. \*\/\s+export interface Thing/);
  });

  test('a response without a body is void', async () => {
    const code = apiModule(documentWith(object({ a: {} }), { responses: { 204: { description: 'Done.' } } }));
    expect(code).toMatch(/readonly get: OptionalMethod<ThingsGetParams, void>;/);
    expect(code).toContain('"returns":"nothing"');
  });

  test('constants of the query are filled in, not asked for', async () => {
    const version = { name: 'version', in: 'query', required: true, schema: { const: 'v2' } } as const;
    const code = apiModule(documentWith(object({ a: {} }), { parameters: [version] }));
    expect(code).toContain('"fixed":{"version":"v2"}');
    expect(code).not.toMatch(/version\?:/);
  });

  test('the full types keep paths and operations', async () => {
    const code = printTypes(await schemaTypes(readApi(documentWith(object({ a: { type: 'string' } })))));
    expect(code).toContain('"/things": {');
    expect(code).toContain('"things.get": {');
  });
});
