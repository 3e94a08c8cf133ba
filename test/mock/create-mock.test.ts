import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { Lemlist } from '../../src/index.ts';
import { createMock, startMock } from '../../src/mock/index.ts';
import { JSON_BODY, KEY } from './ask.ts';

const CAMPAIGN = 'cam_3MSGkm7LfK9zz2mbS';
const LIST = 'https://api.lemlist.com/api/campaigns?version=v2';

describe('a mock without a port', () => {
  test('the client reads what it wrote', async () => {
    const mock = createMock({ stateful: true });
    const lemlist = new Lemlist({ apiKey: 'any-key', fetch: mock.fetch });
    await lemlist.campaigns.update({ campaignId: CAMPAIGN, body: { name: 'Renamed' } });
    expect((await lemlist.campaigns.get({ campaignId: CAMPAIGN })).name).toBe('Renamed');
    expect(mock.state).toMatchObject({
      campaigns: expect.arrayContaining([expect.objectContaining({ name: 'Renamed' })]),
    });
    expect(mock.requests.map(({ operationId, status }) => [operationId, status])).toEqual([
      [expect.stringMatching(/campaigns.update$/), 200],
      [expect.stringMatching(/campaigns.get$/), 200],
    ]);
    mock.reset();
    expect(mock.requests).toEqual([]);
    expect((await lemlist.campaigns.get({ campaignId: CAMPAIGN })).name).not.toBe('Renamed');
  });

  test.each([
    [{ statefull: true }, 'Unknown option `statefull` of `createMock`; allowed: `stateful`, `seed`, '],
    [{ port: 4010 }, 'Unknown option `port` of `createMock`'],
    [true, 'The options of `createMock` must be an object, got boolean'],
  ])('options like %j are refused', (options, message) => {
    expect(() => createMock(options as never)).toThrow(message);
  });

  test('a server has the options of a port, too', async () => {
    await expect(startMock({ porrt: 4010 } as never)).rejects.toThrow(
      /`porrt`.*allowed: .*, `port`, `host`, `allowedOrigins`, `remoteControl`$/,
    );
  });

  test('two mocks share no state', async () => {
    const [one, other] = [createMock({ stateful: true }), createMock({ stateful: true })];
    one.seed({ campaigns: [] });
    expect([one.state, other.state]).toMatchObject([{ campaigns: [] }, { campaigns: [{}, {}, {}] }]);
    expect(createMock().state).toBeUndefined();
  });

  const options = ['rateLimit', 'latency', 'faults', 'slow', 'plan', 'quota', 'randomSeed'];
  test.each(options)('a value that no text can be made of is refused by the name of the option: %s', (name) => {
    for (const value of [Symbol('x'), Object.create(null), new Map(), [3]])
      expect(() => createMock({ [name]: value })).toThrow(`\`${name}\` must be `);
  });

  test('a wrong seed is refused at once', () => {
    expect(() => createMock({ seed: { nothing: [] } })).toThrow('The seed is wrong: /nothing is not known');
  });

  test('a response has the form of the platform', async () => {
    const { fetch } = createMock();
    const response = await fetch(new Request(LIST, { headers: KEY }));
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json']);
    expect(await response.json()).toHaveProperty('campaigns');
    const head = await fetch(`${LIST}#fragment`, { method: 'HEAD', headers: KEY });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  test('a callback that fails is a warning, and the caller gets the response', async () => {
    const warnings = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
    onTestFinished(() => void warnings.mockRestore());
    const fail = (): never => {
      throw new Error('ENOSPC: no space left on device');
    };
    const mock = createMock({ stateful: true, record: fail, log: fail });
    const headers = { ...JSON_BODY };
    const hook = '{"targetUrl":"https://crm.fernweg.example/hooks"}';
    const created = await mock.fetch('http://localhost/api/hooks', { method: 'POST', headers, body: hook });
    expect(created.ok).toBe(true);
    expect(warnings.mock.calls.map(([message]) => message)).toEqual([
      'the option `record` of the mock failed: Error: ENOSPC: no space left on device',
      'the option `log` of the mock failed: Error: ENOSPC: no space left on device',
    ]);
    // The log line of a webhook that is not called.
    const paused = await mock.fetch(`http://localhost/api/campaigns/${CAMPAIGN}/pause`, { method: 'POST', headers });
    expect([paused.status, mock.requests.length]).toEqual([200, 2]);
    await vi.waitFor(() => expect(warnings).toHaveBeenCalledTimes(5));
  });

  test('an exchange that cannot be sent is a failure of the mock', async () => {
    const body = { number: 1n };
    const replay = [
      { request: { method: 'GET', path: '/campaigns', query: { version: 'v2' } }, response: { status: 200, body } },
    ];
    const response = await createMock({ replay }).fetch(LIST);
    expect([response.status, (await response.json()).code]).toEqual([500, 'MOCK_FAILED']);
  });

  test('a cut connection rejects as in Node', async () => {
    const { fetch } = createMock({ faults: 1, randomSeed: 3 });
    const outcomes = [];
    for (let index = 0; index < 40; index++) {
      outcomes.push(
        await fetch(LIST, { headers: KEY }).then(
          ({ status }) => status,
          ({ cause }) => cause.code,
        ),
      );
    }
    expect(new Set(outcomes)).toEqual(new Set([200, 500, 502, 503, 504, 'ECONNRESET']));
  });

  test('a latency delays the response', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const { fetch } = createMock({ latency: '40-60' });
      const onResponse = vi.fn();
      const pending = fetch(LIST, { headers: KEY }).then(onResponse);
      while (vi.getTimerCount() === 0) await new Promise((resolve) => setImmediate(resolve));
      await vi.advanceTimersByTimeAsync(39);
      expect(onResponse).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(21);
      await pending;
    } finally {
      vi.useRealTimers();
    }
  });

  test('an abort ends the wait', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const { fetch } = createMock({ latency: 30_000 });
      const leaving = new AbortController();
      const pending = fetch(LIST, { headers: KEY, signal: leaving.signal });
      while (vi.getTimerCount() === 0) await new Promise((resolve) => setImmediate(resolve));
      leaving.abort(new Error('left'));
      await expect(pending).rejects.toThrow('left');
    } finally {
      vi.useRealTimers();
    }
  });

  test('an aborted request never arrives', async () => {
    const mock = createMock();
    const signal = AbortSignal.abort(new Error('late'));
    await expect(mock.fetch(LIST, { signal })).rejects.toThrow('late');
    expect(mock.requests).toEqual([]);
  });
});

describe('the clock', () => {
  test('advance moves timestamps and a reset moves them back', async () => {
    const mock = createMock({ stateful: true });
    const lemlist = new Lemlist({ apiKey: 'any-key', fetch: mock.fetch });
    const createdAt = async (name: string) => {
      const { _id } = await lemlist.campaigns.create({ body: { name } });
      const { createdAt } = await lemlist.campaigns.get({ campaignId: String(_id) });
      return Date.parse(String(createdAt));
    };
    const before = await createdAt('Before');
    mock.advance({ days: 3, hours: 1 });
    const ahead = (await createdAt('After')) - before;
    expect(ahead).toBeGreaterThanOrEqual(73 * 3_600_000);
    mock.reset();
    expect((await createdAt('Reset')) - before).toBeLessThan(3_600_000);
  });

  test('advance opens the window of the rate limit', async () => {
    const mock = createMock({ rateLimit: '1/60s' });
    const status = async () => (await mock.fetch(LIST, { headers: KEY })).status;
    expect([await status(), await status()]).toEqual([200, 429]);
    mock.advance({ minutes: 1, seconds: 1 });
    expect(await status()).toBe(200);
  });

  test.each<[object]>([
    [{}],
    [{ days: -1 }],
    [{ days: Number.NaN }],
    [{ weeks: 1 }],
    [{ days: 9999 }],
    [{ toString: 1 }],
  ])('advance refuses %o', (duration) => {
    expect(() => createMock().advance(duration)).toThrow(RangeError);
  });
});
