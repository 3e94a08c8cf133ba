import { describe, expect, test } from 'vitest';
import { json, smallApi } from './small-api.ts';

describe('the model of an API', () => {
  test('parameters of a path come before those of its operation', () => {
    const { operations } = smallApi(
      {
        '/things/{id}': {
          parameters: [{ $ref: '#/components/parameters/Id' }],
          get: { parameters: [{ name: 'page', in: 'query', schema: { type: 'integer' } }] },
        },
      },
      {},
      { components: { schemas: {}, parameters: { Id: { name: 'id', in: 'path', required: true, schema: {} } } } },
    );
    expect(operations[0]?.parameters.map(({ name }) => name)).toEqual(['id', 'page']);
  });

  test('references of body and responses are resolved', () => {
    const api = smallApi(
      {
        '/things': {
          post: {
            requestBody: { $ref: '#/components/requestBodies/Thing' },
            responses: { 404: { $ref: '#/components/responses/Missing' } },
          },
        },
      },
      {},
      {
        components: { schemas: {}, requestBodies: { Thing: json({}) }, responses: { Missing: { description: 'No.' } } },
      },
    );
    const [operation] = api.operations;
    expect(operation?.body).toEqual({ ...json({}), required: false });
    expect(operation?.responses).toEqual({ 404: { description: 'No.' } });
  });

  test.each([
    ['get', undefined, true],
    ['delete', undefined, true],
    ['post', undefined, false],
    ['patch', undefined, false],
    ['post', true, true],
    ['put', false, false],
  ])('a %s with x-idempotent: %s is idempotent: %s', (method, stated, expected) => {
    const api = smallApi({ '/things': { [method]: stated === undefined ? {} : { 'x-idempotent': stated } } });
    expect(api.operation('things.get').idempotent).toBe(expected);
  });

  test('a namespace has the title and description of its tag', () => {
    const api = smallApi(
      { '/things': { get: { tags: ['Many things'] } } },
      {},
      {
        tags: [{ name: 'Many things', description: 'All of them.' }],
      },
    );
    expect(api.namespaces).toMatchObject([{ name: 'things', title: 'Many things', description: 'All of them.' }]);
    expect(api.namespaces[0]?.operations).toEqual(api.operations);
  });

  test('a schema is found through a chain of references', () => {
    const api = smallApi({}, { Alias: { $ref: '#/components/schemas/Thing' }, Thing: { type: 'string' } });
    expect(api.schema('Alias')).toEqual({ type: 'string' });
  });

  test('an operation has the name of its method, with a dot', () => {
    const api = smallApi({ '/things': { get: {} } });
    expect(api.operations.map(({ id, namespace }) => [id, namespace])).toEqual([['things.get', 'things']]);
    expect(api.operations[0]?.source.operationId).toBe('things_get');
  });

  test('names that the document does not have are errors', () => {
    const api = smallApi({ '/things': { get: {} } });
    expect(() => api.operation('things.delete')).toThrow('The document has no operation things.delete');
    expect(() => api.schema('Thing')).toThrow('The document has nothing at #/components/schemas/Thing');
    expect(() => api.resolve({ $ref: './Thing.yaml' })).toThrow('got ./Thing.yaml');
  });
});

describe('the pagination of an operation', () => {
  const size = { name: 'limit', in: 'query', schema: { $ref: '#/components/schemas/Limit' } } as const;
  const schemas = { Limit: { type: 'integer', default: 50 } };

  test('its default size comes from the query parameter', () => {
    const pagination = { in: 'query', advance: 'page', parameter: 'page', size: 'limit', items: '' } as const;
    const api = smallApi({ '/things': { get: { parameters: [size], 'x-pagination': pagination } } }, schemas);
    expect(api.operations[0]?.pagination).toEqual({ ...pagination, defaultSize: 50 });
  });

  test('its default size comes from the field of the body', () => {
    const pagination = { in: 'body', advance: 'offset', parameter: 'offset', size: 'limit', items: '' } as const;
    const body = json({ $ref: '#/components/schemas/Search' });
    const api = smallApi(
      { '/things': { post: { requestBody: body, 'x-pagination': pagination } } },
      { ...schemas, Search: { properties: { limit: { $ref: '#/components/schemas/Limit' } } } },
    );
    expect(api.operations[0]?.pagination?.defaultSize).toBe(50);
  });

  test('a single response has its most items in place of a default size', () => {
    const pagination = { in: 'query', advance: 'none', size: 'limit', items: '' } as const;
    const schema = { type: 'integer', default: 50, maximum: 200 };
    const parameters = [{ name: 'limit', in: 'query' as const, schema }];
    const api = smallApi({ '/things': { get: { parameters, 'x-pagination': pagination } } });
    expect(api.operations[0]?.pagination).toEqual({ ...pagination, maxSize: 200 });
  });

  test('it has no default size where the document has none', () => {
    const pagination = { in: 'query', advance: 'none', items: '' } as const;
    const api = smallApi({ '/things': { get: { 'x-pagination': pagination } } });
    expect(api.operations[0]?.pagination).toEqual(pagination);
  });
});
