import { describe, expect, test } from 'vitest';
import { addCommonResponses } from '../../src/codegen/bundle-steps/add-common-responses.ts';
import { inlineExclusions } from '../../src/codegen/bundle-steps/inline-exclusions.ts';
import { joinBaseFields } from '../../src/codegen/bundle-steps/join-base-fields.ts';
import { nameReplacements } from '../../src/codegen/bundle-steps/name-replacements.ts';
import { nameSchemas } from '../../src/codegen/bundle-steps/name-schemas.ts';
import { relaxAdditionalProperties } from '../../src/codegen/bundle-steps/relax-additional-properties.ts';
import { additionalPropertiesSchema, withAdditionalProperties } from '../../src/document/additional-properties.ts';
import type { Document, Schema } from '../../src/document/document.ts';
import type { OperationObject } from '../../src/document/OperationObject.ts';

/** A bundle as Redocly writes it, with only what the steps read. */
const documentOf = (parts: object): Document => ({ openapi: '3.1.1', info: {}, ...parts }) as unknown as Document;

const text = (examples: object) => ({ 'text/plain': { schema: { type: 'string' }, examples } });
const gone = { summary: 'Gone', value: 'Gone' };

describe('nameReplacements', () => {
  const get = (more: object): object => ({ operationId: 'a_get', summary: 'Get a', description: 'One a.', ...more });
  const described = (...operations: object[]): string | undefined => {
    const paths = Object.fromEntries(operations.map((operation, index) => [`/${index}`, { get: operation }]));
    const document = documentOf({ paths });
    nameReplacements(document);
    return (document.paths['/0']?.get as OperationObject | undefined)?.description;
  };

  test('a deprecated operation says what to use, by the titles', () => {
    const old = get({ deprecated: true, 'x-replaced-by': ['b_get', 'c_get'] });
    const [b, c] = ['b', 'c'].map((name) => ({ operationId: `${name}_get`, summary: `Get ${name}` })) as [
      object,
      object,
    ];
    expect(described(old, b, c)).toBe('One a. Use Get b or Get c instead.');
    expect(described(get({}), b)).toBe('One a.');
  });

  test('what does not exist or is deprecated itself replaces nothing', () => {
    const old = get({ deprecated: true, 'x-replaced-by': ['b_get'] });
    expect(() => described(old)).toThrow('a_get: x-replaced-by names b_get, which does not exist');
    const b = { operationId: 'b_get', summary: 'Get b', deprecated: true };
    expect(() => described(old, b)).toThrow('which is deprecated');
  });
});

describe('addCommonResponses', () => {
  const completed = (responses: object): { document: Document; get: OperationObject } => {
    const document = documentOf({
      paths: { '/steps': { get: { operationId: 'steps.list', responses } } },
      components: {
        schemas: {},
        responses: {
          NotFound: {
            description: 'Gone.',
            content: text({ other: { value: 'Other' }, gone: { 'x-common': true, ...gone } }),
          },
        },
        headers: { RetryAfter: { schema: { type: 'number' } } },
      },
      'x-common-responses': { 404: 'NotFound' },
      'x-common-headers': { 'Retry-After': 'RetryAfter' },
    });
    addCommonResponses(document);
    return { document, get: document.paths['/steps']?.get as OperationObject };
  };

  test('an operation without the status gets the shared response', () => {
    const { get } = completed({ 200: { description: 'Steps.' } });
    expect(get.responses[404]).toEqual({ $ref: '#/components/responses/NotFound' });
  });

  test('a response in the operation gains the marked examples only', () => {
    const { get } = completed({ 404: { description: 'No step.', content: text({ step: { value: 'No step' } }) } });
    expect(get.responses[404]).toHaveProperty('content', text({ step: { value: 'No step' }, gone }));
  });

  test('a response of another media type gains the media type of the example', () => {
    const { get } = completed({ 404: { description: 'No step.', content: { 'application/json': {} } } });
    expect(get.responses[404]).toHaveProperty('content', { 'application/json': {}, ...text({ gone }) });
  });

  test('another example of the same name is refused', () => {
    const own = { description: 'No step.', content: text({ gone: { value: 'Left' } }) };
    expect(() => completed({ 404: own })).toThrow('steps.list: the 404 has an example `gone`');
  });

  test('a success and a 429 get the headers, other errors do not', () => {
    const response = { description: 'A response.', headers: { 'X-Own': {} } };
    const { get } = completed({ 200: response, 429: { ...response }, 500: { description: 'Failed.' } });
    const headers = { 'Retry-After': { $ref: '#/components/headers/RetryAfter' }, 'X-Own': {} };
    expect(get.responses[200]).toHaveProperty('headers', headers);
    expect(get.responses[429]).toHaveProperty('headers', headers);
    expect(get.responses[500]).not.toHaveProperty('headers');
  });

  test('its own notation is removed', () => {
    expect(JSON.stringify(completed({ 404: { description: 'No step.' } }).document)).not.toContain('x-common');
  });
});

describe('nameSchemas', () => {
  const named = (schema: Schema, schemas: Record<string, Schema> = {}): Document => {
    const media = { schema, examples: { one: { value: { schema: { title: 'Data' } } } } };
    const document = documentOf({
      paths: { '/steps': { post: { requestBody: { content: { 'application/json': media } } } } },
      components: { schemas },
    });
    nameSchemas(document);
    return document;
  };
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

  test('schemas with a title become components, inner ones too', () => {
    const delay = { title: 'Delay', type: 'integer' };
    const { paths, components } = named({
      title: 'Step',
      type: 'object',
      properties: { delay, title: { type: 'string' } },
    });
    const properties = { delay: ref('Delay'), title: { type: 'string' } };
    expect(components.schemas).toEqual({ Delay: { type: 'integer' }, Step: { type: 'object', properties } });
    expect(paths['/steps']).toMatchObject({
      post: { requestBody: { content: { 'application/json': { schema: ref('Step') } } } },
    });
  });

  test('schemas inside a file are named as well', () => {
    const list = { type: 'array', items: { title: 'Step', type: 'object' } };
    const { components } = named({ $ref: '#/components/schemas/Steps' }, { Steps: list });
    expect(components.schemas).toEqual({ Step: { type: 'object' }, Steps: { type: 'array', items: ref('Step') } });
  });

  test('examples are data and keep what looks like a schema', () => {
    expect(JSON.stringify(named({ type: 'object' }))).toContain('{"schema":{"title":"Data"}}');
  });

  test.each([
    ['a name that is taken', { title: 'Step' }, { Step: {} }, '`title: Step` is taken by another schema'],
    ['a title that is not a name', { title: 'A step' }, {}, '`title: A step` is not a name'],
    ['a title in a file', {}, { Step: { title: 'Step' } }, 'the name of its file is its name'],
  ])('%s is refused', (_, schema, schemas, message) => {
    expect(() => named(schema, schemas as Record<string, Schema>)).toThrow(message);
  });
});

describe('joinBaseFields', () => {
  const base = { type: 'object', properties: { id: { type: 'string' }, name: { type: 'string' } } };
  const joined = (schemas: Record<string, Schema>): Record<string, Schema> => {
    const document = documentOf({ paths: {}, components: { schemas } });
    joinBaseFields(document);
    return document.components.schemas;
  };
  const step = { allOf: [{ $ref: '#/components/schemas/Base' }], properties: { type: {}, name: { maxLength: 9 } } };

  test('shared fields follow the own ones, which win', () => {
    const { Step } = joined({ Base: base, Step: step });
    expect(Step).toEqual({ properties: { type: {}, name: { maxLength: 9 }, id: { type: 'string' } } });
    expect(Object.keys(Step?.properties ?? {})).toEqual(['type', 'name', 'id']);
  });

  test('a base that nothing else refers to goes', () => {
    expect(Object.keys(joined({ Base: base, Step: step }))).toEqual(['Step']);
    const list = { type: 'array', items: { $ref: '#/components/schemas/Base' } };
    expect(Object.keys(joined({ Base: base, Step: step, List: list }))).toEqual(['Base', 'Step', 'List']);
  });

  test.each([
    ['an inline base', { Step: { allOf: [base] } }, 'Step: `allOf` takes references'],
    ['a base with rules', { Base: { ...base, required: ['id'] }, Step: step }, 'Base: a schema for `allOf` has'],
  ])('%s is refused', (_, schemas, message) => {
    expect(() => joined(schemas as Record<string, Schema>)).toThrow(message);
  });
});

describe('inlineExclusions', () => {
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const inlined = (schemas: Record<string, Schema>): Record<string, Schema> => {
    const document = documentOf({ paths: {}, components: { schemas } });
    inlineExclusions(document);
    return document.components.schemas;
  };

  test('a schema under `not` alone stands in each place', () => {
    const TooMuch = { description: 'Too much', required: ['a', 'b'] };
    expect(inlined({ A: { not: ref('TooMuch') }, B: { not: ref('TooMuch') }, TooMuch })).toEqual({
      A: { not: TooMuch },
      B: { not: TooMuch },
    });
  });

  test('a schema with another use stays a component', () => {
    const schemas = { A: { oneOf: [ref('Known'), { not: ref('Known') }] }, Known: { enum: ['a'] } };
    expect(inlined(structuredClone(schemas))).toEqual(schemas);
  });
});

describe('relaxAdditionalProperties', () => {
  const loosened = (schema: Schema): Schema | undefined => {
    const document = documentOf({ components: { schemas: { A: schema } } });
    relaxAdditionalProperties(document);
    return document.components.schemas.A;
  };
  const values = { type: 'string' };

  test('typed values beside fields move to the extension', () => {
    const schema = { properties: { a: {} }, additionalProperties: values, 'x-free-form': true };
    expect(loosened({ items: schema })).toEqual({
      items: { properties: { a: {} }, additionalProperties: true, 'x-free-form': values },
    });
  });

  test.each([
    ['a map', { additionalProperties: values }],
    ['a closed object', { properties: { a: {} }, additionalProperties: false }],
    ['values of any type', { properties: { a: {} }, additionalProperties: { description: 'Any.' } }],
  ])('%s stays as it is', (_, schema) => {
    expect(loosened(schema)).toEqual(schema);
  });

  test('a reader gets the rule back', () => {
    const schema = { properties: { a: {} }, additionalProperties: values };
    expect(additionalPropertiesSchema(loosened(schema) ?? {})).toEqual(values);
    expect(withAdditionalProperties(loosened(schema) ?? {})).toMatchObject(schema);
    expect(additionalPropertiesSchema({ additionalProperties: false })).toBeUndefined();
  });
});
