import { describe, expect, test } from 'vitest';
import { Lemlist } from '../../src/index.ts';
import { API_KEY, createClient, json, rejection, STEP, UPDATE } from '../support/client.ts';

describe('a request', () => {
  test('method, path and body come from the operation', async () => {
    const { lemlist, seen } = createClient(() => json({ _id: STEP.stepId, type: 'email' }));
    const step = await lemlist.sequences.updateStep(UPDATE);
    expect(step).toEqual({ _id: STEP.stepId, type: 'email' });
    expect(seen).toHaveLength(1);
    expect(seen[0]?.method).toBe('PATCH');
    expect(seen[0]?.url).toBe(`https://api.lemlist.com/api/sequences/${STEP.sequenceId}/steps/${STEP.stepId}`);
    expect(JSON.parse(seen[0]?.body as string)).toEqual(UPDATE.body);
    expect(seen[0]?.headers.get('content-type')).toBe('application/json');
  });

  test.each([
    ['of a GET', (lemlist: Lemlist) => lemlist.campaigns.list({ body: {} } as never), 'campaigns.list takes no `body`'],
    [
      'with a BigInt',
      (lemlist: Lemlist) => lemlist.sequences.updateStep({ ...UPDATE, body: { type: 'sms', delay: 1n } } as never),
      /^The body of sequences\.updateStep cannot be written as JSON/,
    ],
    [
      'that is a path without a slash',
      (lemlist: Lemlist) => lemlist.http.GET('campaigns' as never, {} as never),
      'The path of `http.GET` must begin with /',
    ],
    [
      'with a BigInt at `http`',
      (lemlist: Lemlist) => lemlist.http.POST('/hooks', { body: { type: 1n } as never }),
      'The body of webhooks.create cannot be written as JSON, so it was not sent: is it circular, or has it a BigInt?',
    ],
    [
      'that is an id instead of parameters',
      (lemlist: Lemlist) => lemlist.leads.create('cam_1' as never, { email: 'ada@northquay.example' } as never),
      'The parameters of leads.create must be an object, got a string of 5 characters',
    ],
    [
      'that is null instead of what `http` sends',
      (lemlist: Lemlist) => lemlist.http.GET('/campaigns', null as never),
      'The request options must be an object, got null',
    ],
    [
      'that is a number instead of options',
      (lemlist: Lemlist) => lemlist.campaigns.listAll().toArray(5 as never),
      'The options of `toArray` must be an object, got number',
    ],
  ])('what cannot be sent is a TypeError that says why: a value %s', async (_, call, message) => {
    const { lemlist, seen } = createClient(() => json({}));
    const error = await rejection(call(lemlist));
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toMatch(message);
    expect(seen).toEqual([]);
  });

  test('the key is the password of an empty user', async () => {
    const { lemlist, seen } = createClient(() => json({ campaigns: [] }));
    await lemlist.campaigns.list();
    expect(seen[0]?.headers.get('authorization')).toBe(`Basic ${Buffer.from(`:${API_KEY}`).toString('base64')}`);
  });

  test('an explicit User-Agent is always sent', async () => {
    const { lemlist, seen } = createClient(() => json({ campaigns: [] }));
    await lemlist.campaigns.list();
    expect(seen[0]?.headers.get('user-agent')).toMatch(/^lemlist-openapi\/\d+\.\d+\.\d+$/);
    const named = createClient(() => json({ campaigns: [] }), { userAgent: 'acme-crm/3' });
    await named.lemlist.campaigns.list();
    expect(named.seen[0]?.headers.get('user-agent')).toBe('acme-crm/3');
  });

  test('parameters become the query, constants included', async () => {
    const { lemlist, seen } = createClient(() => json({ campaigns: [] }));
    await lemlist.campaigns.list({ page: 2, status: 'draft', limit: undefined });
    expect(new URL(seen[0]?.url as string).search).toBe('?version=v2&page=2&status=draft');
    expect(seen[0]?.body).toBeUndefined();
  });

  test('path parameters are encoded', async () => {
    const { lemlist, seen } = createClient(() => json({ _id: 'x' }));
    await lemlist.campaigns.get({ campaignId: 'a/../b?c#d e' });
    expect(seen[0]?.url).toBe('https://api.lemlist.com/api/campaigns/a%2F..%2Fb%3Fc%23d%20e');
  });

  test.each(['..', '.', '', '   ', undefined, null, {}, [], '\ud800'])(
    'an id %j is refused before sending',
    async (stepId) => {
      const { lemlist, seen } = createClient(() => json({}));
      const error = await rejection(lemlist.sequences.updateStep({ ...UPDATE, stepId: stepId as string }));
      expect(error).toBeInstanceOf(TypeError);
      expect((error as Error).message).toContain('`stepId` of sequences.updateStep must');
      expect(seen).toHaveLength(0);
    },
  );

  test('a missing id is refused before sending', async () => {
    const { lemlist, seen } = createClient(() => json({}));
    const { stepId: _, ...rest } = UPDATE;
    expect(await rejection(lemlist.sequences.updateStep(rest as never))).toBeInstanceOf(TypeError);
    expect(await rejection(lemlist.sequences.updateStep(undefined as never))).toBeInstanceOf(TypeError);
    expect(await rejection(lemlist.sequences.updateStep(null as never))).toBeInstanceOf(TypeError);
    expect(seen).toHaveLength(0);
  });

  test('a missing id is refused by path too', async () => {
    const { lemlist, seen } = createClient(() => json({}));
    const path = '/sequences/{sequenceId}/steps/{stepId}';
    const params = { path: { sequenceId: 'seq_1' } as never };
    const error = await rejection(lemlist.http.PATCH(path, { params, body: { type: 'sms' } }));
    expect((error as Error).message).toMatch(/^`stepId` of sequences\.updateStep must be a non-empty string/);
    const unknown = lemlist.http.GET('/things/{thingId}' as '/campaigns/{campaignId}', {
      params: { path: {} as never },
    });
    expect(((await rejection(unknown)) as Error).message).toMatch(/^`thingId` of \/things\/\{thingId\} must be/);
    expect(seen).toHaveLength(0);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('%d is not an id', async (sequenceId) => {
    const { lemlist, seen } = createClient(() => json({}));
    const error = await rejection(lemlist.sequences.updateStep({ ...UPDATE, sequenceId: sequenceId as never }));
    expect((error as Error).message).toBe(
      '`sequenceId` of sequences.updateStep must be a non-empty string, got number',
    );
    expect(seen).toHaveLength(0);
  });

  test('a response that the browser hides is an error below too', async () => {
    const { lemlist } = createClient(() => Response.error());
    const call = lemlist.http.GET('/campaigns', { params: { query: { version: 'v2' } } });
    expect(await rejection(call)).toMatchObject({ name: 'UnexpectedResponseError', operationId: 'campaigns.list' });
  });

  test('dot segments are refused in the layer below too', async () => {
    const { lemlist, seen } = createClient(() => json({}));
    const path = { sequenceId: '..', stepId: 'stp_1' };
    const call = lemlist.http.DELETE('/sequences/{sequenceId}/steps/{stepId}', { params: { path } });
    expect(await rejection(call)).toBeInstanceOf(TypeError);
    expect(seen).toHaveLength(0);
  });

  test('a misspelt request option is refused by name', async () => {
    const { lemlist, seen } = createClient(() => json({}));
    const error = await rejection(lemlist.sequences.updateStep(UPDATE, { timeOut: 1 } as never));
    expect((error as Error).message).toBe(
      'Unknown request option `timeOut`; allowed: `signal`, `timeout`, `maxRetries`, `headers`, `fetchOptions`, `extra`',
    );
    expect(seen).toHaveLength(0);
  });

  test('withResponse gives the headers as well', async () => {
    const { lemlist } = createClient(() => json({ campaigns: [] }, { headers: { 'x-ratelimit-remaining': '7' } }));
    const { data, response } = await lemlist.campaigns.list.withResponse();
    expect(data).toEqual({ campaigns: [] });
    expect(response.headers.get('x-ratelimit-remaining')).toBe('7');
    expect(response.status).toBe(200);
  });

  test('two clients share nothing', async () => {
    const one = createClient(() => json({ campaigns: [] }), { apiKey: 'a'.repeat(32) });
    const two = createClient(() => json({ campaigns: [] }), { apiKey: 'b'.repeat(32) });
    await one.lemlist.campaigns.list();
    await two.lemlist.campaigns.list();
    expect(one.seen[0]?.headers.get('authorization')).not.toBe(two.seen[0]?.headers.get('authorization'));
    expect(one.lemlist.sequences).not.toBe(two.lemlist.sequences);
    expect(one.lemlist).toBeInstanceOf(Lemlist);
  });
});
