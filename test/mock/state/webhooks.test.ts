import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { isLoopbackUrl } from '../../../src/client/options/loopback.ts';
import { parseWebhook } from '../../../src/index.ts';
import { createWebhookCaller, describeFailure } from '../../../src/mock/network/call-webhooks.ts';
import type { StateEvent } from '../../../src/mock/state/events.ts';
import { ADA, AUTUMN, ask, LONG_TERM, RUBEN, read, startState, WINTER } from './mock-state.ts';

const URL_HERE = 'http://127.0.0.1:9/hooks';

/** A state with one webhook, and the events that it set off so far. */
function hooked(body: Record<string, unknown> = {}, limits: Record<string, unknown> = {}) {
  const state = startState();
  const events: StateEvent[] = [];
  state.onEvent((event) => events.push(event));
  read(state, 'webhooks.create', { body: { targetUrl: URL_HERE, ...body }, ...limits });
  return { state, events };
}

test.each([
  ['leads.pause', { leadId: ADA }, 'paused'],
  ['leads.start', { leadId: ADA }, 'resumed'],
  ['leads.markInterested', { leadIdOrEmail: ADA }, 'interested'],
  ['leads.markNotInterestedInCampaign', { campaignId: AUTUMN, leadIdOrEmail: ADA }, 'notInterested'],
  ['leads.unsubscribe', { campaignId: AUTUMN, email: 'ada.okafor@northquay.example' }, 'emailsUnsubscribed'],
  ['campaigns.pause', { campaignId: WINTER }, 'paused'],
  ['campaigns.start', { campaignId: LONG_TERM }, 'resumed'],
  ['campaigns.archive', { campaignId: WINTER }, 'paused'],
] as const)('%s sets off an event that the client can read', (operationId, params, type) => {
  const { state, events } = hooked({ secret: 'of-the-team' });
  read(state, operationId, params);
  expect(events).toMatchObject([
    { type, url: URL_HERE, payload: { type, teamId: 'tea_k7BZci7rWhXCJqwkY', secret: 'of-the-team' } },
  ]);
  const event = parseWebhook(JSON.stringify(events[0]?.payload), { secret: 'of-the-team' });
  expect(event).toMatchObject({ type, createdAt: '2026-10-07T08:00:00.000Z' });
  if ('leadId' in params || 'leadIdOrEmail' in params) {
    expect(event).toMatchObject({
      leadId: ADA,
      leadEmail: 'ada.okafor@northquay.example',
      firstName: 'Ada',
      deliveryRegion: 'Baltic Sea',
    });
  }
});

test('an event that is an activity is listed with the activities', () => {
  const { state, events } = hooked();
  read(state, 'leads.pause', { leadId: ADA });
  read(state, 'campaigns.pause', { campaignId: WINTER });
  read(state, 'leads.markInterested', { leadIdOrEmail: ADA });
  const listed = read<{ _id: string }[]>(state, 'activities.list', { version: 'v2' }).map(({ _id }) => _id);
  // lemlist has no activity for a mark.
  expect(events.map(({ type, payload }) => [type, listed.includes(String(payload._id))])).toEqual([
    ['paused', true],
    ['paused', true],
    ['interested', false],
  ]);
});

test('a webhook gets only events of its type and campaign', () => {
  const other = hooked({ type: 'interested' });
  read(other.state, 'leads.pause', { leadId: ADA });
  const elsewhere = hooked({}, { campaignId: WINTER });
  read(elsewhere.state, 'leads.pause', { leadId: ADA });
  read(elsewhere.state, 'campaigns.pause', { campaignId: WINTER });
  expect([other.events, elsewhere.events.map(({ payload }) => payload.campaignId)]).toEqual([[], [WINTER]]);
});

test('isFirst sends only the first event of each lead', () => {
  const { state, events } = hooked({ type: 'paused' }, { isFirst: true });
  for (const leadId of [ADA, ADA, RUBEN]) read(state, 'leads.pause', { leadId });
  expect(events.map(({ payload }) => payload.leadId)).toEqual([ADA, RUBEN]);
});

test('a refused request and a deleted webhook set off nothing', () => {
  const { state, events } = hooked();
  expect(ask(state, 'campaigns.start', { campaignId: WINTER }).status).toBe(400);
  const [hook] = read<{ _id: string; targetUrl: string }[]>(state, 'webhooks.list').filter(
    ({ targetUrl }) => targetUrl === URL_HERE,
  );
  expect(hook).not.toHaveProperty('secret');
  read(state, 'webhooks.delete', { hookId: hook?._id });
  read(state, 'leads.pause', { leadId: ADA });
  expect(events).toEqual([]);
});

const event: StateEvent = { type: 'paused', hookId: 'hoo_2', url: URL_HERE, payload: { type: 'paused' } };

test('an event arrives as a POST with JSON', async () => {
  const arrived: string[] = [];
  const server = createServer((request, response) => {
    request.on('data', (part) => arrived.push(`${request.method} ${request.headers['content-type']} ${part}`));
    request.on('end', () => response.end());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  await createWebhookCaller()({ ...event, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` });
  expect(arrived).toEqual(['POST application/json {"type":"paused"}']);
});

test('URLs on other machines are called only with `anywhere`', async () => {
  const called: string[] = [];
  const fetch: typeof globalThis.fetch = async (url) => {
    called.push(String(url));
    return new Response();
  };
  const away = { ...event, url: 'https://crm.fernweg.example/hooks' };
  await createWebhookCaller({ fetch })(away);
  expect(called).toEqual([]);
  await createWebhookCaller({ fetch, anywhere: true })(away);
  expect(called).toEqual([away.url]);
});

test('a call that fails is reported and has no other effect', async () => {
  const failures: unknown[] = [];
  const fetch = () => Promise.reject(new Error('refused'));
  await createWebhookCaller({ fetch, onFailure: ({ hookId }, reason) => failures.push([hookId, String(reason)]) })(
    event,
  );
  expect(failures).toEqual([['hoo_2', 'Error: refused']]);
  await expect(createWebhookCaller({ fetch })(event)).resolves.toBeUndefined();
});

test.each([302, 404, 500])('a response with status %i is reported as a failure', async (status) => {
  const failures: string[] = [];
  const fetch = async () => new Response(null, { status });
  await createWebhookCaller({ fetch, onFailure: (_, reason) => failures.push(describeFailure(reason)) })(event);
  expect(failures).toEqual([`the response has status ${status}`]);
});

test('a failure is described without the URL and its password', async () => {
  const failures: string[] = [];
  const onFailure = (_: StateEvent, reason: unknown) => failures.push(describeFailure(reason));
  await createWebhookCaller({ onFailure })({ ...event, url: 'http://nora:hush-hush@127.0.0.1:9/hook' });
  expect(failures).toEqual([expect.stringContaining('credentials')]);
  expect(failures.join()).not.toMatch(/nora|hush|127/);
});

test('closing the mock aborts a call without reporting it', async () => {
  const closing = new AbortController();
  const failures: unknown[] = [];
  const fetch: typeof globalThis.fetch = (_, options) =>
    new Promise((_, reject) => options?.signal?.addEventListener('abort', () => reject(options.signal?.reason)));
  const call = createWebhookCaller({ fetch, signal: closing.signal, onFailure: (_, reason) => failures.push(reason) })(
    event,
  );
  closing.abort();
  await call;
  expect(failures).toEqual([]);
});

test('a URL that cannot be called is refused', () => {
  const { state } = hooked();
  for (const targetUrl of ['http://%', 'http://a:b:c', 'https://[::1']) {
    expect(ask(state, 'webhooks.create', { body: { targetUrl } })).toMatchObject({
      status: 400,
      body: expect.stringContaining('`targetUrl`'),
    });
  }
});

test('an invalid URL in a seed is reported as a failed call', async () => {
  const reasons: unknown[] = [];
  await createWebhookCaller({ onFailure: (_, reason) => reasons.push(reason) })({ ...event, url: 'http://%' });
  expect(reasons).toEqual([expect.any(TypeError)]);
});

test.each([
  ['http://127.0.0.1:3000/x', true],
  ['http://127.9.9.9/', true],
  ['http://[::1]:80/', true],
  ['http://localhost/', true],
  ['http://LOCALHOST./', false],
  ['http://localhost.example.com/', false],
  ['http://127.0.0.1.example.com/', false],
  ['http://10.0.0.1/', false],
  ['http://2130706433/', true],
])('%s is on this machine: %s', (url, expected) => {
  expect(isLoopbackUrl(url)).toBe(expected);
});
