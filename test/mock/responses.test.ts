import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { constantOf } from '../../src/document/values.ts';
import { Lemlist } from '../../src/index.ts';
import { createMock, type Mock } from '../../src/mock/index.ts';
import { document } from '../support/document.ts';
import { exampleParameters, operations, requestExamples } from '../support/examples.ts';
import { responseFaults } from '../support/response-faults.ts';
import { type Ask, JSON_BODY, KEY, STEP, startAsking } from './ask.ts';

type Walks = Record<string, Record<string, (params: object) => { toArray(): Promise<unknown[]> }>>;

let mock: Mock;
let ask: Ask;
beforeAll(async () => {
  ({ mock, ask } = await startAsking());
});
afterAll(() => mock?.close());

const update = operations.find(({ id }) => id === 'sequences.updateStep') as (typeof operations)[number];
const add = operations.find(({ id }) => id === 'sequences.addStep') as (typeof operations)[number];
const types = document.components.schemas.StepType?.enum as string[];

describe('responses that fit', () => {
  test.each(types)('an update of %s returns that type', async (type) => {
    const { value } = Object.values(requestExamples(update) ?? {}).find(
      (example) => (example.value as { type: string }).type === type,
    ) as { value: unknown };
    const { status, text } = await ask(`PATCH ${STEP}`, { headers: JSON_BODY, body: JSON.stringify(value) });
    expect([status, JSON.parse(text)]).toEqual([200, expect.objectContaining({ type, _id: 'stp_mine' })]);
  });

  test.each(types)('a new %s returns that type', async (type) => {
    const { value } = Object.values(requestExamples(add) ?? {}).find(
      (example) => (example.value as { type: string }).type === type,
    ) as { value: unknown };
    const body = JSON.stringify(value);
    const { status, text } = await ask('POST /api/sequences/seq_mine/steps', { headers: JSON_BODY, body });
    expect([status, JSON.parse(text).type]).toEqual([200, type]);
  });

  test('ids of the path come back in the body', async () => {
    expect(JSON.parse((await ask('GET /api/campaigns/cam_mine')).text)._id).toBe('cam_mine');
  });

  test.each(['POST', 'PATCH'])(
    'an email address in the path of a %s comes back as the address of the lead',
    async (method) => {
      const path = `${method} /api/campaigns/cam_1/leads/kai@northquay.example`;
      const { status, text } = await ask(path, { headers: JSON_BODY, body: '{}' });
      const { _id: id, email } = JSON.parse(text);
      expect([status, email]).toEqual([200, 'kai@northquay.example']);
      expect(id).toMatch(/^lea_/);
    },
  );

  test('a copy has an id of its own', async () => {
    const body = '{"name":"Fernweg Freight, copy"}';
    const { text } = await ask('POST /api/campaigns/cam_mine/duplicate', { headers: JSON_BODY, body });
    expect(JSON.parse(text)._id).toMatch(/^cam_(?!mine$)/);
  });

  test.each(['/api/campaigns?version=v2', '/campaigns?version=v2', '/api/campaigns/?version=v2'])(
    '%s is the list of campaigns',
    async (path) => {
      const { status, text } = await ask(`GET ${path}`);
      expect([status, JSON.parse(text)]).toEqual([200, expect.objectContaining({ campaigns: expect.any(Array) })]);
    },
  );

  const lists = operations.filter(({ pagination }) => pagination && pagination.advance !== 'none');
  test.each(lists)('a walk over all pages of $id ends', async (operation) => {
    const lemlist = new Lemlist({ apiKey: 'any-key', baseUrl: `${mock.url}/api`, rateLimit: false });
    const [namespace, verb] = operation.id.split('.') as [string, string];
    const [body] = Object.values(requestExamples(operation) ?? {});
    const params = { ...exampleParameters(operation), ...(body && { body: body.value }) };
    const walk = (lemlist as never as Walks)[namespace]?.[`${verb}All`] as Walks[string][string];
    const items = await walk(params).toArray();
    expect(items.length).toBeGreaterThan(0);
    const { size, in: place } = operation.pagination as { size?: string; in: string };
    if (!size) return;
    const one =
      place === 'body' ? { ...params, body: { ...(params.body as object), [size]: 1 } } : { ...params, [size]: 1 };
    expect(await walk(one).toArray()).toEqual(items);
  });

  test.each<[string, number, RegExp]>([
    ['example=email', 200, /"type":"email"/],
    ['code=429', 429, /^Too Many Requests$/],
    ['code=404', 404, /not found/],
    ['dynamic=true, seed=1', 200, /"_id":"stp_/],
    ['code=418', 422, /must be one of 200, 400.*500/],
    ['example=nope', 422, /must be one of .*sms/],
    ['code=abc', 422, /three digits/],
    ['dynamic=maybe', 422, /true or false/],
    ['respond-async', 200, /"type":"sms"/],
  ])('Prefer: %s gets status %i', async (prefer, status, text) => {
    const response = await ask(`PATCH ${STEP}`, { headers: { ...JSON_BODY, prefer }, body: '{"type":"sms"}' });
    expect([response.status, response.text]).toEqual([status, expect.stringMatching(text)]);
  });

  test('the query can hold the preferences, too', async () => {
    expect((await ask('GET /api/campaigns?version=v2&__code=403')).status).toBe(403);
  });

  test('Accept chooses among documented types', async () => {
    expect((await ask('GET /campaigns?version=v2', { headers: { ...KEY, accept: 'application/xml' } })).status).toBe(
      406,
    );
  });

  test('a deprecated operation says so', async () => {
    expect((await ask('GET /unsubscribes')).headers.get('deprecation')).toBe('true');
    const remembered = await createMock({ stateful: true }).fetch('https://api.lemlist.com/api/unsubscribes', {
      headers: KEY,
    });
    expect([remembered.status, remembered.headers.get('deprecation')]).toEqual([200, 'true']);
    expect((await ask('GET /campaigns?version=v2')).headers.get('deprecation')).toBeNull();
  });
});

describe('responses and the document', () => {
  const withExamples = operations.filter(({ body }) => !body || 'application/json' in body.content);

  test.each(withExamples.map((operation) => ({ id: operation.id, operation })))(
    '$id responds within the document',
    async ({ operation }) => {
      // Other ids than the examples have, where an id may be anything that begins like it.
      const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
        const example = String(operation.parameters.find((parameter) => parameter.name === name)?.example);
        return encodeURIComponent(example.replace(/^([a-z]{3}_)\w+$/, '$1other'));
      });
      const query = operation.parameters.filter((parameter) => parameter.in === 'query' && parameter.required);
      const search = query.map(({ name, example, schema }) => [name, String(constantOf(schema) ?? example)]);
      const examples = Object.values(requestExamples(operation) ?? { none: { value: undefined } });
      for (const { value } of examples) {
        const { status, headers, text } = await ask(`${operation.method} ${path}?${new URLSearchParams(search)}`, {
          headers: JSON_BODY,
          ...(value !== undefined && { body: JSON.stringify(value) }),
        });
        expect(status, text).toBeLessThan(300);
        const type = headers.get('content-type')?.split(';')[0] as string;
        const schema = operation.responses[status]?.content?.[type]?.schema;
        if (!schema) expect(text).toBe('');
        else expect(faultsOf(schema, type, text)).toEqual([]);
      }
    },
  );

  function faultsOf(schema: object, type: string, text: string): unknown {
    const isJson = type === 'application/json' && /^[[{]/.test(text);
    return responseFaults(schema, isJson ? JSON.parse(text) : text);
  }
});
