import { describe, expect, test } from 'vitest';
import type { Operation } from '../../src/document/api.ts';
import type { Parameter } from '../../src/document/document.ts';
import { echoesOf, withEchoes } from '../../src/document/echoes.ts';
import { exampleCalls, responseExamples } from '../../src/document/examples.ts';
import type { OperationObject } from '../../src/document/OperationObject.ts';
import { json, smallApi } from './small-api.ts';

const ID: Parameter = { name: 'thingId', in: 'path', required: true, example: 'thi_1', schema: {} };

function operationOf(method: string, operation: Partial<OperationObject>): Operation {
  const api = smallApi({ '/things/{thingId}': { parameters: [ID], [method]: operation } });
  return api.operation('things.get');
}

function responding(...examples: Array<Record<string, unknown>>): Partial<OperationObject> {
  const responses = examples.map((each, index) => [200 + index, { description: 'It.', ...json({}, each) }]);
  return { responses: Object.fromEntries(responses) };
}

describe('examples of calls', () => {
  test('request and response belong together by name', () => {
    const operation = operationOf('patch', {
      requestBody: json({}, { sms: { type: 'sms' }, email: { type: 'email' }, fax: { type: 'fax' } }),
      ...responding({ email: { is: 'email' }, sms: { is: 'sms' } }),
    });
    expect(exampleCalls(operation).map(({ name, response }) => [name, response?.value])).toEqual([
      ['sms', { is: 'sms' }],
      ['email', { is: 'email' }],
      ['fax', { is: 'email' }],
    ]);
  });

  test('an operation without a body has one call', () => {
    const calls = exampleCalls(operationOf('get', responding({ one: { is: 1 }, two: { is: 2 } })));
    expect(calls).toMatchObject([{ name: 'default', summary: 'Get thing', response: { name: 'one', status: '200' } }]);
  });

  test('a response without examples leaves the call without one', () => {
    const [call] = exampleCalls(operationOf('get', { responses: { 204: { description: 'Done.' } } }));
    expect(call).not.toHaveProperty('response');
  });

  test('required parameters are apart from fixed ones', () => {
    const optional: Parameter = { name: 'page', in: 'query', example: 2, schema: {} };
    const fixed: Parameter = { name: 'version', in: 'query', required: true, schema: { const: 'v2' } };
    const [call] = exampleCalls(operationOf('get', { parameters: [optional, fixed] }));
    expect(call).toMatchObject({ parameters: { thingId: 'thi_1' }, fixed: { version: 'v2' } });
    expect(call?.parameters).not.toHaveProperty('page');
  });

  test('the request names the thing that the response shows', () => {
    const [call] = exampleCalls(operationOf('get', responding({ other: { _id: 'thi_2' } })));
    expect(call?.parameters).toEqual({ thingId: 'thi_2' });
  });

  test('examples of every success are listed with status and type', () => {
    const found = responseExamples(operationOf('get', responding({ one: 1 }, { two: 2 })));
    expect(found).toEqual([
      { name: 'one', status: '200', mediaType: 'application/json', value: 1 },
      { name: 'two', status: '201', mediaType: 'application/json', value: 2 },
    ]);
  });
});

describe('ids of the path that come back', () => {
  const values = { thingId: 'thi_mine' };
  const echoed = (method: string, response: unknown, more: Partial<OperationObject> = {}, given = values): unknown =>
    withEchoes(response, echoesOf(operationOf(method, more), response), given);

  test.each([
    ['the id of the thing', { _id: 'thi_2', name: 'A' }, { _id: 'thi_mine', name: 'A' }],
    ['a field of the same name', { of: [{ thingId: 'thi_1' }] }, { of: [{ thingId: 'thi_mine' }] }],
    ['a list under the same name', { thingId: ['thi_1', 'thi_2'] }, { thingId: ['thi_mine', 'thi_2'] }],
  ])('%s', (_, response, expected) => {
    expect(echoed('get', response)).toEqual(expected);
  });

  test.each([
    ['an id of another sort', { _id: 'oth_2' }],
    ['a field of the same name with another value', { thingId: 'thi_2' }],
    ['a list of things', [{ _id: 'thi_1' }]],
    ['text', 'thi_1'],
    ['nothing', null],
  ])('%s stays', (_, response) => {
    expect(echoed('get', response)).toEqual(response);
  });

  test('a thing that a POST makes has an id of its own', () => {
    expect(echoed('post', { _id: 'thi_2' })).toEqual({ _id: 'thi_2' });
    expect(echoed('post', { _id: 'thi_2' }, { 'x-idempotent': true })).toEqual({ _id: 'thi_mine' });
  });

  test('an email address in the place of an id comes back as the address of the thing', () => {
    const thing = { _id: 'thi_2', email: 'a@example.org' };
    expect(echoed('get', thing, {}, { thingId: 'b@example.org' })).toEqual({ _id: 'thi_2', email: 'b@example.org' });
    expect(echoed('get', thing)).toEqual({ _id: 'thi_mine', email: 'a@example.org' });
    expect(echoed('get', { _id: 'thi_2' }, {}, { thingId: 'b@example.org' })).toEqual({ _id: 'thi_2' });
  });

  test('the example itself is not changed', () => {
    const response = { _id: 'thi_2' };
    echoed('get', response);
    expect(response).toEqual({ _id: 'thi_2' });
  });
});
