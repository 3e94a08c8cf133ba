import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { Lemlist } from '../../../src/index.ts';
import { createMock } from '../../../src/mock/index.ts';
import { begin } from './play.ts';

/** Events that are no activities. */
const STATES = ['contacted', 'hooked', 'attracted', 'warmed'];

test('a webhook gets every activity', async () => {
  const received: Array<{ _id: string; type: string }> = [];
  const server: Server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => {
      text += chunk;
    });
    request.on('end', () => {
      received.push(JSON.parse(text));
      response.end();
      server.emit('event');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const { mock, lemlist, campaignId } = await begin(6);
    const targetUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
    await lemlist.webhooks.create({ body: { targetUrl }, campaignId } as never);
    mock.advance({ days: 30 });
    const listed = (await lemlist.activities.list({ campaignId })).map(({ _id, type }) => `${_id} ${type}`);
    const activities = () => received.filter(({ type }) => !STATES.includes(type));
    while (activities().length < listed.length) await once(server, 'event');
    expect(
      activities()
        .map(({ _id, type }) => `${_id} ${type}`)
        .sort(),
    ).toEqual(listed.sort());
    expect(listed.length).toBeGreaterThan(6);
  } finally {
    server.close();
  }
});

test('where opens and clicks are not tracked, nobody is seen to open or click', async () => {
  const mock = createMock({ stateful: true });
  const lemlist = new Lemlist({ apiKey: 'play', fetch: mock.fetch, rateLimit: false });
  const run = async (trackOpens: boolean): Promise<Set<string>> => {
    const body = { name: `Tracks ${trackOpens}`, autoReview: true };
    const { _id: campaignId, sequenceId = '' } = await lemlist.campaigns.create({ body });
    await lemlist.campaigns.updateSettings({ campaignId, body: { tracking: { trackOpens, trackClicks: trackOpens } } });
    await lemlist.sequences.addStep({
      sequenceId,
      body: { type: 'email', subject: 'Hello', message: '<div>Hi</div>' },
    });
    for (let number = 0; number < 20; number++)
      await lemlist.leads.create({ campaignId, body: { email: `lead${number}-${trackOpens}@portolevante.example` } });
    mock.advance({ days: 5 });
    return new Set((await lemlist.activities.list({ campaignId })).map(({ type }) => String(type)));
  };
  expect([...(await run(true))]).toEqual(expect.arrayContaining(['emailsOpened', 'emailsClicked', 'emailsReplied']));
  const seen = await run(false);
  expect(seen).toContain('emailsReplied');
  for (const type of ['emailsOpened', 'emailsClicked']) expect(seen).not.toContain(type);
});

test('a campaign is a draft until it has a sender and a lead', async () => {
  const mock = createMock({ stateful: true });
  const lemlist = new Lemlist({ apiKey: 'play', fetch: mock.fetch, rateLimit: false });
  const { _id: campaignId } = await lemlist.campaigns.create({ body: { name: 'Spring' } });
  const status = async () => (await lemlist.campaigns.get({ campaignId })).status;
  await lemlist.leads.create({ campaignId, body: { email: 'ines.marchetti@portolevante.example' } });
  expect(await status()).toBe('draft');
  const senders = [{ userId: String(mock.state?.owner.userId) }];
  await lemlist.campaigns.addSenders({ campaignId, body: { senders } });
  expect(await status()).toBe('running');
});
