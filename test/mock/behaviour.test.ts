import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { startMock } from '../../src/mock/index.ts';
import type { MockOptions } from '../../src/mock/options/mock-options.ts';
import { asking, JSON_BODY, KEY, STEP } from './ask.ts';

const CAMPAIGNS = 'GET /api/campaigns?version=v2';

describe('the mock itself', () => {
  test('a reset forgets requests and counts', async () => {
    const { mock, ask } = await asking({ rateLimit: '1/60s' });
    await ask(CAMPAIGNS);
    expect((await ask(CAMPAIGNS)).status).toBe(429);
    expect((await ask('POST /__mock/reset', { headers: {} })).status).toBe(200);
    expect(mock.requests).toEqual([]);
    expect((await ask(CAMPAIGNS)).status).toBe(200);
  });

  test('a write shows in a read until a reset', async () => {
    const { mock, ask } = await asking({ stateful: true });
    const rename = { headers: JSON_BODY, body: '{"name":"Renamed"}' };
    const [{ _id }] = JSON.parse((await ask(CAMPAIGNS)).text).campaigns;
    const name = async () => JSON.parse((await ask(`GET /api/campaigns/${_id}`)).text).name;
    const before = await name();
    expect((await ask(`PATCH /api/campaigns/${_id}`, rename)).status).toBe(200);
    expect(await name()).toBe('Renamed');
    const state = JSON.parse((await ask('GET /__mock/state', { headers: {} })).text);
    mock.reset();
    expect(await name()).toBe(before);
    mock.seed(state);
    expect(await name()).toBe('Renamed');
  });

  test('what the state shows can be sent as a seed', async () => {
    const { ask } = await asking({ stateful: true });
    const [{ _id }] = JSON.parse((await ask(CAMPAIGNS)).text).campaigns;
    await ask(`PATCH /api/campaigns/${_id}`, { headers: JSON_BODY, body: '{"name":"Renamed"}' });
    const stateOf = async (asked: typeof ask) => (await asked('GET /__mock/state', { headers: {} })).text;
    const shown = await stateOf(ask);
    const { ask: other } = await asking({ stateful: true });
    expect((await other('POST /__mock/seed', { headers: {}, body: shown })).status).toBe(200);
    expect(JSON.parse(await stateOf(other))).toEqual(JSON.parse(shown));
    expect(JSON.parse((await other(`GET /api/campaigns/${_id}`)).text).name).toBe('Renamed');
  });

  test('a seed of unknown parts is refused and changes nothing', async () => {
    const { ask } = await asking({ stateful: true });
    const { text: before } = await ask('GET /__mock/state', { headers: {} });
    const { status, text } = await ask('POST /__mock/seed', { headers: {}, body: `{"state":${before}}` });
    expect([status, JSON.parse(text).detail]).toEqual([400, 'The seed is wrong: /state is not known']);
    expect((await ask('GET /__mock/state', { headers: {} })).text).toBe(before);
  });

  test('a seed over the size limit is refused with 413', async () => {
    const { ask } = await asking({ stateful: true });
    const body = JSON.stringify({ text: 'x'.repeat(11 * 1024 * 1024) });
    const { status, text } = await ask('POST /__mock/seed', { headers: {}, body });
    expect([status, text]).toEqual([413, 'body: the body is larger than 10 MB']);
  });

  test('the same random seed gives the same new ids', async () => {
    const made = async (randomSeed: number | undefined) => {
      const { ask } = await asking({ stateful: true, ...(randomSeed !== undefined && { randomSeed }) });
      const { text } = await ask('POST /api/campaigns', { headers: JSON_BODY, body: '{"name":"New"}' });
      return JSON.parse(text)._id;
    };
    expect(await made(5)).toBe(await made(5));
    expect(await made(5)).not.toBe(await made(6));
    expect(await made(undefined)).toBe(await made(1));
  });

  test.each<[string, number]>([
    ['GET /__mock/state', 200],
    ['GET /__mock/examples', 200],
    ['GET /__mock/examples?operation=campaigns.pause', 200],
    ['GET /__mock/examples?operation=campaigns_pause', 200],
    ['GET /__mock/examples?operation=campaigns.pose', 404],
    ['GET /__mock/examples?operation=toString', 404],
    ['HEAD /__mock/state', 200],
    ['GET /__mock/nothing', 404],
    ['GET /__mock/constructor', 404],
    ['GET /__mock/reset', 405],
    ['POST /__mock/seed', 400],
  ])('%s gets status %i', async (line, status) => {
    const { ask } = await asking();
    expect((await ask(line, { headers: {} })).status).toBe(status);
  });

  test('a mock that is not stateful cannot be seeded', async () => {
    const { mock } = await asking();
    expect(() => mock.seed({})).toThrow('stateful');
  });

  test('a log line names no id', async () => {
    const lines: string[] = [];
    const { ask } = await asking({ log: (line) => lines.push(line) });
    await ask(`PATCH ${STEP}`, { headers: JSON_BODY, body: '{"type":"sms","subject":"x"}' });
    expect(lines).toEqual([
      'PATCH /sequences/{sequenceId}/steps/{stepId} 400\n  body: `subject` belongs to email steps, not to sms steps',
    ]);
  });

  test('a log line has the notes of a request, each in a line', async () => {
    const lines: string[] = [];
    const { ask } = await asking({ stateful: true, log: (line) => lines.push(line) });
    await ask('GET /api/activities?campaignid=cam_3MSGkm7LfK9zz2mbS');
    expect(lines).toEqual([
      expect.stringMatching(
        /^GET \/activities 200\n {2}note: .*did you mean campaignId\?\n {2}note: without version=v2, /,
      ),
    ]);
    expect(lines.join()).not.toContain('cam_');
  });

  test('a webhook that is not called gets a log line without its URL', async () => {
    const lines: string[] = [];
    const { ask } = await asking({ stateful: true, log: (line) => lines.push(line) });
    await ask('POST /api/hooks', { headers: JSON_BODY, body: '{"targetUrl":"https://crm.fernweg.example/hooks"}' });
    await ask('POST /api/campaigns/cam_3MSGkm7LfK9zz2mbS/pause');
    expect(lines).toContain('webhook of paused not delivered: its URL is on another machine');
    expect(lines.join()).not.toContain('crm.fernweg');
  });

  test('close waits for a request within the grace time', async () => {
    const { mock } = await asking();
    const pending = request(`${mock.url}${STEP}`, {
      method: 'PATCH',
      headers: { ...JSON_BODY, expect: '100-continue' },
    });
    pending.flushHeaders();
    // The mock has the headers then, and waits for the body.
    await once(pending, 'continue');
    const closed = mock.close({ graceMs: 10_000 });
    pending.end('{"type":"sms","message":"Hello"}');
    const [response] = (await once(pending, 'response')) as [IncomingMessage];
    expect([response.statusCode, response.headers.connection]).toEqual([200, 'close']);
    await closed;
  });

  test('close aborts open requests', async () => {
    const { mock, ask } = await asking({ latency: 600_000 });
    const pending = ask(CAMPAIGNS).catch(() => 'cut');
    // It came later, and is about the mock itself, so it is not held back.
    await ask('GET /__mock/requests');
    await mock.close();
    expect(await pending).toBe('cut');
  });

  test('many requests that wait are no leak that Node warns of', async ({ onTestFinished }) => {
    const { mock, ask } = await asking({ latency: 600_000 });
    const warnings: Error[] = [];
    const note = (warning: Error) => void warnings.push(warning);
    process.on('warning', note);
    onTestFinished(() => void process.off('warning', note));
    const pending = Array.from({ length: 12 }, () =>
      mock.fetch(`http://localhost${CAMPAIGNS.split(' ')[1]}`, { headers: KEY }),
    );
    // By then all calls wait.
    await ask('GET /__mock/requests');
    await mock.close();
    await Promise.all(pending);
    expect(warnings).toEqual([]);
  });

  test('close ends the wait of a call without the port, and later calls do not wait', async () => {
    const { mock, ask } = await asking({ latency: 600_000 });
    const list = () => mock.fetch(`http://localhost${CAMPAIGNS.split(' ')[1]}`, { headers: KEY });
    const pending = list();
    // By then the call waits.
    await ask('GET /__mock/requests');
    await mock.close();
    expect((await pending).status).toBe(200);
    expect((await list()).status).toBe(200);
  });
});

describe('options', () => {
  test.each<[MockOptions, RegExp]>([
    [{ port: -1 }, /`port`.*-1/],
    [{ port: 70_000 }, /`port`/],
    [{ host: '' }, /`host`.*an empty value$/],
    [{ rateLimit: '20' }, /`rateLimit`.*20\/2s/],
    [{ rateLimit: '0/2s' }, /`rateLimit`/],
    [{ latency: '400-50' }, /`latency`/],
    [{ latency: -1 }, /`latency`/],
    [{ latency: 1e9 }, /`latency`/],
    [{ faults: 1.1 }, /`faults`/],
    [{ faults: Number.NaN }, /`faults`/],
    [{ randomSeed: 1.5 }, /`randomSeed`/],
    [{ rateLimit: '' }, /`rateLimit`.*, got an empty value$/],
    [{ latency: ' ' }, /`latency`.*, got an empty value$/],
    [{ slow: '' }, /`slow`.*, got an empty value$/],
    [{ quota: null as unknown as number }, /`quota`.*, got null$/],
    [{ faults: [] as unknown as number }, /`faults`.*, got an array$/],
    [{ allowedOrigins: ['https://app.example/path'] }, /`allowedOrigins`.*https:\/\/app\.example$/],
  ])('%o is refused by name', async (options, message) => {
    await expect(startMock(options)).rejects.toThrow(message);
  });

  test('a taken port is an error with its code', async () => {
    const { mock } = await asking();
    await expect(startMock({ port: Number(new URL(mock.url).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
