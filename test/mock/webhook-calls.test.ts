import { expect, test } from 'vitest';
import { Lemlist, parseWebhook } from '../../src/index.ts';
import { createMock } from '../../src/mock/index.ts';

const URL_OF_TEST = 'https://crm.fernweg.example/hooks';

/** A mock that hands its events to a function, with a webhook for each of them and a campaign that sends one email. */
async function hooked(webhookFetch: typeof fetch) {
  const lines: string[] = [];
  const mock = createMock({ stateful: true, webhookFetch, log: (line) => lines.push(line) });
  const lemlist = new Lemlist({ apiKey: 'play', fetch: mock.fetch, rateLimit: false });
  const hook = await lemlist.webhooks.create({ body: { targetUrl: URL_OF_TEST } });
  const { _id: campaignId, sequenceId = '' } = await lemlist.campaigns.create({
    body: { name: 'Spring', autoReview: true },
  });
  await lemlist.sequences.addStep({ sequenceId, body: { type: 'email', subject: 'Hello', message: '<div>Hi</div>' } });
  await lemlist.leads.create({ campaignId, body: { email: 'ines.marchetti@portolevante.example' } });
  return { mock, lemlist, hook, lines };
}

test('a receiver in the same process has all events once the mock has settled', async () => {
  const types: string[] = [];
  const { mock } = await hooked(async (url, init) => {
    expect(String(url)).toBe(URL_OF_TEST);
    // The receiver takes its time.
    await new Promise((resolve) => setImmediate(resolve));
    types.push(parseWebhook(String(init?.body)).type);
    return new Response();
  });
  mock.advance({ days: 5 });
  expect(types).toEqual([]);
  await mock.settled();
  expect(types).toContain('emailsSent');
});

test('what a receiver does about an event is waited for, with the events that it leads to', async () => {
  const types: string[] = [];
  const receiver: { lemlist?: Lemlist } = {};
  const { mock, lemlist } = await hooked(async (_url, init) => {
    const { type, leadId } = JSON.parse(String(init?.body));
    types.push(type);
    if (type === 'emailsSent') await receiver.lemlist?.leads.pause({ leadId });
    return new Response();
  });
  receiver.lemlist = lemlist;
  mock.advance({ days: 1 });
  await mock.settled();
  expect(types).toEqual(expect.arrayContaining(['emailsSent', 'paused']));
});

test.each([
  [async () => new Response(null, { status: 503 }), 503],
  [
    () => Promise.reject(Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } })),
    'ECONNREFUSED',
  ],
] as const)('a webhook shows how its last call failed', async (webhookFetch, lastErrorStatus) => {
  const { mock, lemlist, hook, lines } = await hooked(webhookFetch as typeof fetch);
  mock.advance({ days: 1 });
  await mock.settled();
  const found = (await lemlist.webhooks.list()).find(({ _id }) => _id === hook._id);
  expect(found).toMatchObject({ lastErrorStatus });
  expect(lines.join('\n')).toContain('webhook of emailsSent not delivered');
});

test('a mock that forgets has always settled', async () => {
  await expect(createMock().settled()).resolves.toBeUndefined();
});
