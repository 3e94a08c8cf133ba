import { describe, expect, test } from 'vitest';
import type { PaginationRule } from '../../src/client/call/operation.ts';
import type { Pagination } from '../../src/document/api.ts';
import type { Schema } from '../../src/document/document.ts';
import { formatPointer, parsePointer, valueAt } from '../../src/document/json-pointer.ts';
import { itemSchema } from '../../src/document/pagination.ts';
import { namedUnions, unionOf } from '../../src/document/unions.ts';
import { constantOf, enumValues, knownValues } from '../../src/document/values.ts';
import { json, smallApi } from './small-api.ts';

const schemas: Record<string, Schema> = {
  Cat: { properties: { type: { const: 'cat' }, lives: { type: 'integer' } } },
  Dog: { properties: { type: { const: 'dog' } } },
  Pet: {
    oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
    discriminator: {
      propertyName: 'type',
      mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' },
    },
  },
  Color: { enum: ['red', 'blue'] },
};
const api = smallApi({}, schemas);

describe('a union', () => {
  test('its variants have value, name and schema', () => {
    expect(unionOf(api, { $ref: '#/components/schemas/Pet' })).toEqual({
      property: 'type',
      variants: [
        { value: 'cat', name: 'Cat', schema: schemas.Cat },
        { value: 'dog', name: 'Dog', schema: schemas.Dog },
      ],
    });
  });

  test('a schema without a discriminator is not a union', () => {
    expect(unionOf(api, { oneOf: [] })).toBeUndefined();
    expect([...namedUnions(api).keys()]).toEqual(['Pet']);
  });
});

describe('values', () => {
  test.each<[Schema, unknown]>([
    [{ const: 'v2' }, 'v2'],
    [{ const: false }, false],
    [{ enum: ['v2'] }, 'v2'],
    [{ enum: ['a', 'b'] }, undefined],
    [{ type: 'string' }, undefined],
  ])('the only value of %j is %j', (schema, value) => {
    expect(constantOf(schema)).toBe(value);
  });

  test.each<[Schema, unknown[] | undefined]>([
    [{ $ref: '#/components/schemas/Color' }, ['red', 'blue']],
    [{ anyOf: [{ $ref: '#/components/schemas/Color' }, { const: 'grey' }] }, ['red', 'blue', 'grey']],
    [{ anyOf: [{ const: 'grey' }, { type: 'string' }] }, undefined],
    [{ type: 'string' }, undefined],
  ])('the values of %j are %j', (schema, values) => {
    expect(enumValues(api, schema)).toEqual(values);
  });

  test('an open enum names its known values', () => {
    const color: Schema = { $ref: '#/components/schemas/Color' };
    const open: Schema = { 'x-enum-open': true, oneOf: [color, { type: 'string', not: color }] };
    expect(knownValues(api, open)).toEqual(['red', 'blue']);
    expect(knownValues(api, color)).toBeUndefined();
  });
});

describe('the items of a list', () => {
  const list: Schema = { properties: { things: { type: 'array', items: { type: 'string' } } } };
  const pagination = (items: string): Pagination => ({ in: 'query', advance: 'none', items });
  const { operations } = smallApi({ '/things': { get: { responses: { 200: { description: '', ...json(list) } } } } });
  const [operation] = operations as [(typeof operations)[number]];

  test('their schema is found by the pointer', () => {
    expect(itemSchema(api, operation, pagination('/things'))).toEqual({ type: 'string' });
  });

  test('their schema is found in a page that is one of several forms', () => {
    const either = json({ anyOf: [{ type: 'array', items: { type: 'string' } }, list] });
    const { operations } = smallApi({ '/things': { get: { responses: { 200: { description: '', ...either } } } } });
    expect(itemSchema(api, operations[0] as (typeof operations)[number], pagination('/things'))).toEqual({
      type: 'string',
    });
  });

  test('a pointer to anything else is an error with the id', () => {
    expect(() => itemSchema(api, operation, pagination('/total'))).toThrow(
      'x-pagination of things.get: `items: /total` must lead to an array',
    );
  });
});

test('a JSON pointer is read as it was written', () => {
  const tokens = ['paths', '/a~b/{c}', 'get'];
  expect(formatPointer(tokens)).toBe('/paths/~1a~0b~1{c}/get');
  expect(parsePointer(formatPointer(tokens))).toEqual(tokens);
  expect(valueAt({ paths: { '/a~b/{c}': { get: 1 } } }, formatPointer(tokens))).toBe(1);
  expect(valueAt({ paths: null }, formatPointer(tokens))).toBeUndefined();
  expect(parsePointer('')).toEqual([]);
});

/** Does not compile where one type has a field or a value that the other does not have. */
type Same<A, B> = [A, B, keyof A] extends [B, A, keyof B] ? true : never;

test('the client has a type of the same fields for pagination', () => {
  // It imports no other room, so it cannot use this one.
  const isSame: Same<Required<PaginationRule>, Readonly<Required<Pagination>>> = true;
  expect(isSame).toBe(true);
});
