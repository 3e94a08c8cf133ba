import { expect, test } from 'vitest';
import { type Campaign, Lemlist, parseWebhook } from '../../src/index.ts';
import { createMock, type InProcessMock, startMock } from '../../src/mock/index.ts';

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

test('an email names its recipients: the lead, or for a reply the owner of the mailbox', async () => {
  const events: { type: string; leadEmail: string; sendUserEmail: string; to?: { address: string }[] }[] = [];
  const { mock } = await hooked(async (_url, init) => {
    events.push(JSON.parse(String(init?.body)));
    return new Response();
  });
  mock.advance({ days: 5 });
  await mock.settled();
  const named = events.filter(({ to }) => to);
  expect(named.map(({ type }) => type)).toEqual(expect.arrayContaining(['emailsSent']));
  for (const { type, leadEmail, sendUserEmail, to } of named)
    expect(to?.map(({ address }) => address)).toEqual([type === 'emailsReplied' ? sendUserEmail : leadEmail]);
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

test('a webhook gets its events one after the other, in the order in which they happened', async () => {
  const received: { _id: unknown; createdAt: string }[] = [];
  let open = 0;
  const { mock, lemlist } = await hooked(async (url, init) => {
    if (String(url) !== URL_OF_TEST) return new Response();
    open += 1;
    expect(open).toBe(1);
    // A receiver that is slower for some events than for others.
    for (let turn = 0; turn < 3 - (received.length % 3); turn++) await new Promise((resolve) => setImmediate(resolve));
    received.push(JSON.parse(String(init?.body)));
    open -= 1;
    return new Response();
  });
  const { _id: campaignId } = (await lemlist.campaigns.list()).campaigns.find(
    ({ name }) => name === 'Spring',
  ) as Campaign;
  for (let number = 0; number < 20; number++)
    await lemlist.leads.create({ campaignId, body: { email: `lead${number}@portolevante.example` } });
  mock.advance({ days: 5 });
  await mock.settled();
  expect(received.length).toBeGreaterThan(20);
  const times = received.map(({ createdAt }) => createdAt);
  expect(times).toEqual(times.toSorted());
});

test('a webhook that gives no response in time gets its other events at once', async () => {
  const waiting: (() => void)[] = [];
  let calls = 0;
  const { mock } = await hooked(async () => {
    calls += 1;
    if (calls === 1) throw new DOMException('The operation timed out', 'TimeoutError');
    // Nobody gets a response before three are waiting.
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
      if (waiting.length === 3) for (const respond of waiting) respond();
      if (waiting.length > 3) resolve();
    });
    return new Response();
  });
  mock.advance({ days: 5 });
  await mock.settled();
  expect(waiting.length).toBeGreaterThanOrEqual(3);
});

test.each([
  ['reset', (mock: InProcessMock) => mock.reset()],
  ['seed', (mock: InProcessMock) => mock.seed(mock.state)],
])('%s forgets the calls that have not begun', async (_name, change) => {
  const types: string[] = [];
  const { mock } = await hooked(async (url, init) => {
    if (String(url) === URL_OF_TEST) types.push(parseWebhook(String(init?.body)).type);
    return new Response();
  });
  mock.advance({ days: 5 });
  change(mock);
  await mock.settled();
  expect(types).toEqual(['emailsSent']);
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

test('a program in another process waits for the calls over HTTP', async () => {
  const types: string[] = [];
  const mock = await startMock({
    stateful: true,
    webhookFetch: async (_url, init) => {
      await new Promise((resolve) => setImmediate(resolve));
      types.push(parseWebhook(init?.body).type);
      return new Response();
    },
  });
  try {
    const lemlist = new Lemlist({ apiKey: 'play', baseUrl: `${mock.url}/api` });
    await lemlist.webhooks.create({ body: { targetUrl: URL_OF_TEST, type: 'paused' } });
    await lemlist.campaigns.pause({ campaignId: 'cam_3sdF73Mqn8ZFNhZRv' });
    expect(await (await fetch(`${mock.url}/__mock/settled`)).json()).toEqual({ settled: true });
    expect(types).toEqual(['paused']);
  } finally {
    await mock.close();
  }
});

test('a mock that forgets has always settled', async () => {
  await expect(createMock().settled()).resolves.toBeUndefined();
});
