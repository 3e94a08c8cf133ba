import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type LemlistOptions, LocalRateLimiter } from '../../src/index.ts';
import { createClient, type Handler, json, rejection, STEP, UPDATE } from '../support/client.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const CREATE = { sequenceId: STEP.sequenceId, body: { type: 'sms', message: 'Hello' } } as const;
const status = (code: number, headers: Record<string, string> = {}): Response =>
  new Response('x', { status: code, headers });
const broken = (): never => {
  throw new TypeError('fetch failed', { cause: new Error('read ECONNRESET') });
};

/** Responds in order, and then always with the last. */
function inTurn(...responses: Array<() => Response>): Handler {
  return () => (responses.length > 1 ? responses.shift() : responses[0])?.() as Response;
}

/** Runs a call while the fake clock advances, and returns how long it took. */
async function run<T>(call: () => Promise<T>): Promise<{ result: T | unknown; ms: number }> {
  const start = performance.now();
  const promise = call().catch((error: unknown) => error);
  let ms = 0;
  promise.then(() => {
    ms = performance.now() - start;
  });
  await vi.runAllTimersAsync();
  return { result: await promise, ms };
}

function client(handler: Handler, options: LemlistOptions = {}) {
  return createClient(handler, { rateLimit: false, ...options });
}

describe('a retry', () => {
  const ok = (): Response => json({ _id: 'stp_1', type: 'email' });

  test.each([500, 502, 503, 504])('an idempotent call is retried after %i', async (code) => {
    const { lemlist, seen } = client(inTurn(() => status(code), ok));
    expect((await run(() => lemlist.sequences.updateStep(UPDATE))).result).toEqual({ _id: 'stp_1', type: 'email' });
    expect(seen).toHaveLength(2);
    expect(seen.map(({ body }) => body)).toEqual([JSON.stringify(UPDATE.body), JSON.stringify(UPDATE.body)]);
  });

  test.each([500, 502, 503, 504])('a POST is not retried after %i', async (code) => {
    const { lemlist, seen } = client(inTurn(() => status(code), ok));
    expect((await run(() => lemlist.sequences.addStep(CREATE))).result).toMatchObject({ status: code });
    expect(seen).toHaveLength(1);
  });

  test.each([400, 401, 402, 403, 404, 405, 409, 422, 501])('no call is retried after %i', async (code) => {
    const { lemlist, seen } = client(inTurn(() => status(code), ok));
    expect((await run(() => lemlist.campaigns.list())).result).toMatchObject({ status: code });
    expect(seen).toHaveLength(1);
  });

  test('a failed connection is retried for a GET', async () => {
    const { lemlist, seen } = client(inTurn(broken, broken, () => json({ campaigns: [] })));
    expect((await run(() => lemlist.campaigns.list())).result).toEqual({ campaigns: [] });
    expect(seen).toHaveLength(3);
  });

  test('a failed connection is not retried for a POST', async () => {
    const { lemlist, seen } = client(inTurn(broken, ok));
    expect((await run(() => lemlist.sequences.addStep(CREATE))).result).toMatchObject({
      name: 'ConnectionError',
      message: 'sequences.addStep received no response: POST /sequences/{sequenceId}/steps. read ECONNRESET',
    });
    expect(seen).toHaveLength(1);
  });

  test('a 429 is retried even for a POST', async () => {
    const { lemlist, seen } = client(inTurn(() => status(429, { 'retry-after': '0.5' }), ok));
    const { result, ms } = await run(() => lemlist.sequences.addStep(CREATE));
    expect(result).toEqual({ _id: 'stp_1', type: 'email' });
    expect(seen).toHaveLength(2);
    expect(ms).toBeGreaterThanOrEqual(500);
    expect(ms).toBeLessThanOrEqual(750);
  });

  test.each(['60', 'Thu, 01 Oct 2026 20:56:40 GMT'])('a Retry-After of a minute, %j, is waited for', async (after) => {
    const headers = { 'retry-after': after, date: 'Thu, 01 Oct 2026 20:55:40 GMT' };
    const { lemlist, seen } = client(inTurn(() => status(429, headers), ok));
    const { ms } = await run(() => lemlist.sequences.addStep(CREATE));
    expect(seen).toHaveLength(2);
    expect(ms).toBeGreaterThanOrEqual(60_000);
    expect(ms).toBeLessThanOrEqual(60_250);
  });

  test('a longer Retry-After ends the call at once, and the limiter keeps to it', async () => {
    const handler = inTurn(() => status(429, { 'retry-after': '600' }), ok);
    const { lemlist, seen } = client(handler, { rateLimit: new LocalRateLimiter() });
    const first = await rejection(lemlist.sequences.addStep(CREATE));
    expect(first).toMatchObject({ name: 'TooManyRequestsError', status: 429 });
    expect(seen).toHaveLength(1);
    const { ms } = await run(() => lemlist.sequences.addStep(CREATE));
    expect(seen).toHaveLength(2);
    expect(ms).toBeGreaterThanOrEqual(600_000);
    expect(ms).toBeLessThanOrEqual(600_250);
  });

  test('a lasting 429 ends as its error', async () => {
    const { lemlist, seen } = client(() => status(429, { 'retry-after': '1' }), { maxRetries: 2 });
    expect((await run(() => lemlist.campaigns.list())).result).toMatchObject({ name: 'TooManyRequestsError' });
    expect(seen).toHaveLength(3);
  });

  test.each([
    ['a text', new Response('Monitoring limit exceeded', { status: 429, headers: { 'retry-after': '0.5' } })],
    ['a text in JSON', json({ error: 'Monitoring limit exceeded' }, { status: 429 })],
  ])('a 429 that names a quota in %s is not retried and holds up no other call', async (_, response) => {
    const handler = inTurn(
      () => response,
      () => json({ campaigns: [] }),
    );
    const { lemlist, seen } = client(handler, { rateLimit: new LocalRateLimiter() });
    const body = { watchListId: 'wat_Rm4tXcB9sQe7LyNvK', activate: true };
    const refused = await run(() => lemlist.watchlists.update({ body }));
    expect(refused).toMatchObject({ ms: 0, result: { name: 'TooManyRequestsError' } });
    expect((refused.result as Error).message).toBe(
      'watchlists.update failed with status 429: PATCH /watchlist. lemlist says: Monitoring limit exceeded. A quota is used up, so a retry does not help. Delete or pause an agent, or raise the limit in lemlist.',
    );
    expect((await run(() => lemlist.campaigns.list())).ms).toBe(0);
    expect(seen).toHaveLength(2);
  });

  test('a 429 that names a quota by its code is not retried', async () => {
    const body = { error: 'Full', code: 'WATCH_LIST_MONITOR_MAX_EXCEEDED' };
    const { lemlist, seen } = client(() => json(body, { status: 429 }));
    const { result } = await run(() => lemlist.watchlists.associateCrmLists({ body: {} as never }));
    expect((result as Error).message).toContain('Remove lists from the agent before you add others.');
    expect(seen).toHaveLength(1);
  });

  test('another 429 of an operation with a quota is retried', async () => {
    const { lemlist, seen } = client(() => status(429), { maxRetries: 1 });
    const { result } = await run(() => lemlist.watchlists.update({ body: { watchListId: 'wat_1', activate: true } }));
    expect((result as Error).message).toContain('More than 20 requests in 2 seconds');
    expect(seen).toHaveLength(2);
  });

  test('an unreadable response is not retried', async () => {
    const { lemlist, seen } = client(() => new Response(''));
    expect((await run(() => lemlist.campaigns.list())).result).toMatchObject({ name: 'UnexpectedResponseError' });
    expect(seen).toHaveLength(1);
  });

  test('maxRetries of a call wins over the client', async () => {
    const { lemlist, seen } = client(() => status(503), { maxRetries: 5 });
    await run(() => lemlist.campaigns.list({}, { maxRetries: 0 }));
    expect(seen).toHaveLength(1);
    await run(() => lemlist.campaigns.list({}, { maxRetries: 1 }));
    expect(seen).toHaveLength(3);
  });

  test('waits grow with jitter and stay below the cap', async () => {
    const waits: number[] = [];
    const logger = {
      debug() {},
      info() {},
      error() {},
      warn: (_: string, { duration }: { duration?: number }) => void waits.push(duration ?? 0),
    };
    const random = vi.spyOn(Math, 'random').mockReturnValue(1);
    const { lemlist } = client(() => status(503), { maxRetries: 7, logger });
    await run(() => lemlist.campaigns.list());
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000]);
    random.mockReturnValue(0);
    waits.length = 0;
    await run(() => lemlist.campaigns.list());
    expect(waits).toEqual(Array(7).fill(0));
    random.mockRestore();
  });

  test('an outage uses up the budget', async () => {
    const { lemlist, seen } = client(() => status(503), { maxRetries: 3 });
    for (let call = 0; call < 50; call++) await run(() => lemlist.campaigns.list());
    expect(seen).toHaveLength(50 + 20);
  });

  test('successes fill the budget again', async () => {
    let down = true;
    const { lemlist, seen } = client(() => (down ? status(503) : json({ campaigns: [] })), { maxRetries: 3 });
    for (let call = 0; call < 20; call++) await run(() => lemlist.campaigns.list());
    down = false;
    for (let call = 0; call < 10; call++) await run(() => lemlist.campaigns.list());
    down = true;
    const before = seen.length;
    await run(() => lemlist.campaigns.list());
    expect(seen.length - before).toBe(2);
  });

  test('an abort ends the wait at once', async () => {
    const { lemlist, seen } = client(() => status(429, { 'retry-after': '30' }));
    const controller = new AbortController();
    const call = rejection(lemlist.campaigns.list({}, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(1000);
    controller.abort(new Error('enough'));
    expect(await call).toMatchObject({ name: 'AbortedError', cause: new Error('enough') });
    expect(seen).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('an abort before the call sends nothing', async () => {
    const { lemlist, seen } = client(ok);
    expect(await rejection(lemlist.campaigns.list({}, { signal: AbortSignal.abort() }))).toMatchObject({
      name: 'AbortedError',
    });
    expect(seen).toHaveLength(0);
  });

  test('an abort right after the call sends nothing', async () => {
    const { lemlist, seen } = client(ok);
    const controller = new AbortController();
    const call = rejection(lemlist.campaigns.list({}, { signal: controller.signal }));
    controller.abort();
    expect(await call).toMatchObject({ name: 'AbortedError' });
    expect(seen).toHaveLength(0);
  });

  test('the layer below retries too', async () => {
    const { lemlist, seen } = client(
      inTurn(
        () => status(503),
        () => json({ campaigns: [] }),
      ),
    );
    const call = () => lemlist.http.GET('/campaigns', { params: { query: { version: 'v2' } } });
    expect((await run(call)).result).toMatchObject({ data: { campaigns: [] } });
    expect(seen).toHaveLength(2);
  });
});

describe('a timeout', () => {
  const stalled: Handler = () => new Promise(() => {});

  test('a stalled response is a TimeoutError', async () => {
    const { lemlist, seen } = client(stalled, { timeout: 1000, maxRetries: 0 });
    const { result, ms } = await run(() => lemlist.campaigns.list());
    expect(result).toMatchObject({ name: 'TimeoutError', timeout: 1000, operationId: 'campaigns.list' });
    expect((result as Error).message).toBe(
      'campaigns.list received no complete response within 1000 ms: GET /campaigns',
    );
    expect(ms).toBe(1000);
    expect(seen[0]?.signal.aborted).toBe(true);
  });

  test('a stalled body is one too', async () => {
    const { lemlist } = client(() => new Response(new ReadableStream()), { timeout: 1000, maxRetries: 0 });
    expect((await run(() => lemlist.campaigns.list())).result).toMatchObject({ name: 'TimeoutError' });
  });

  test('an idempotent call is retried after it', async () => {
    const { lemlist, seen } = client(stalled, { timeout: 1000, maxRetries: 2 });
    await run(() => lemlist.campaigns.list());
    expect(seen).toHaveLength(3);
    await run(() => lemlist.sequences.addStep(CREATE));
    expect(seen).toHaveLength(4);
  });

  test('a timeout of a call wins over the client', async () => {
    const { lemlist } = client(stalled, { timeout: 1000, maxRetries: 0 });
    expect((await run(() => lemlist.campaigns.list({}, { timeout: 5 }))).ms).toBe(5);
  });

  test('an infinite timeout never ends a call', async () => {
    const { lemlist } = client(
      () => new Promise((resolve) => setTimeout(() => resolve(json({ campaigns: [] })), 86_400_000)),
      {
        timeout: Number.POSITIVE_INFINITY,
      },
    );
    expect((await run(() => lemlist.campaigns.list())).result).toMatchObject({ campaigns: [] });
  });

  test('nothing is sent once it is over', async () => {
    const { lemlist, seen } = client(() => json({ campaigns: [] }), {
      timeout: 20,
      maxRetries: 0,
      middleware: [(request, next) => new Promise((resolve) => setTimeout(() => resolve(next(request)), 60))],
    });
    expect((await run(() => rejection(lemlist.campaigns.list()))).result).toMatchObject({ name: 'TimeoutError' });
    await vi.runAllTimersAsync();
    expect(seen).toHaveLength(0);
  });

  test('no timer is left behind', async () => {
    const { lemlist } = client(() => json({ campaigns: [] }));
    await lemlist.campaigns.list();
    await vi.advanceTimersByTimeAsync(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
