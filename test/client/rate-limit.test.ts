import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LocalRateLimiter } from '../../src/index.ts';
import { createClient, json, rejection } from '../support/client.ts';
import { worstWindow } from '../support/worst-window.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A server behind an uneven network. It counts requests when they arrive, and refuses as lemlist does. */
function createServer(way: () => number, handling: () => number = () => 0) {
  const arrivals: number[] = [];
  let refused = 0;
  const handler = async (): Promise<Response> => {
    await wait(way());
    const now = performance.now();
    const tooMany = arrivals.filter((time) => now - time < 2000).length >= 20;
    arrivals.push(now);
    if (tooMany) refused++;
    await wait(handling());
    await wait(way());
    return tooMany ? new Response('', { status: 429, headers: { 'retry-after': '2' } }) : json({ campaigns: [] });
  };
  return { handler, arrivals, refused: () => refused };
}

describe('the rate limit', () => {
  test('a burst of 500 is never refused', async () => {
    const server = createServer(() => 40 * Math.random());
    const { lemlist } = createClient(server.handler);
    const start = performance.now();
    const calls = Promise.all(Array.from({ length: 500 }, () => lemlist.campaigns.list()));
    await vi.runAllTimersAsync();
    await calls;
    expect(server.refused()).toBe(0);
    expect(worstWindow(server.arrivals, 2000)).toBe(20);
    // 24 full windows have to pass. An uneven network may cost a few per cent more.
    expect(performance.now() - start).toBeGreaterThan(48_000);
    expect(performance.now() - start).toBeLessThan(24 * 2150);
  });

  test.each([30, 99, 150, 420])('calls staggered by %i ms are never refused', async (gap) => {
    const server = createServer(() => 450 * Math.random());
    const { lemlist } = createClient(server.handler);
    const calls = Array.from({ length: 300 }, async (_, index) => {
      await wait(index * gap);
      return lemlist.campaigns.list();
    });
    await vi.runAllTimersAsync();
    await Promise.all(calls);
    expect(server.refused()).toBe(0);
    expect(worstWindow(server.arrivals, 2000)).toBeLessThanOrEqual(20);
  });

  test('slow responses do not stop the others', async () => {
    const server = createServer(
      () => 20,
      () => 10_000,
    );
    const { lemlist } = createClient(server.handler);
    const start = performance.now();
    const calls = Promise.all(Array.from({ length: 100 }, () => lemlist.campaigns.list()));
    await vi.runAllTimersAsync();
    await calls;
    expect(server.refused()).toBe(0);
    expect(performance.now() - start).toBeLessThan(4 * 2600 + 10_100);
  });

  test('waiting calls keep their order', async () => {
    const order: string[] = [];
    const { lemlist } = createClient(({ url }) => {
      order.push(new URL(url).searchParams.get('page') as string);
      return json({ campaigns: [] });
    });
    const calls = Promise.all(Array.from({ length: 90 }, (_, page) => lemlist.campaigns.list({ page: page + 1 })));
    await vi.runAllTimersAsync();
    await calls;
    expect(order).toEqual(Array.from({ length: 90 }, (_, page) => String(page + 1)));
  });

  test('an aborted call does not delay the others', async () => {
    const { lemlist, seen } = createClient(() => json({ campaigns: [] }));
    const first = Promise.all(Array.from({ length: 20 }, () => lemlist.campaigns.list()));
    const controller = new AbortController();
    const aborted = rejection(lemlist.campaigns.list({ page: 99 }, { signal: controller.signal }));
    const last = lemlist.campaigns.list({ page: 21 });
    await vi.advanceTimersByTimeAsync(100);
    controller.abort();
    expect(await aborted).toMatchObject({ name: 'AbortedError' });
    await vi.runAllTimersAsync();
    await Promise.all([first, last]);
    expect(seen).toHaveLength(21);
    expect(seen.at(-1)?.url).toContain('page=21');
  });

  test('the last aborted call stops the timer', async () => {
    const { lemlist } = createClient(() => json({ campaigns: [] }), { rateLimit: { requests: 1 } });
    await lemlist.campaigns.list();
    const controller = new AbortController();
    const aborted = rejection(lemlist.campaigns.list({}, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(100);
    controller.abort();
    await aborted;
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a fractional limit is rounded down', async () => {
    const rateLimit = new LocalRateLimiter({ requests: 1.5 });
    const { lemlist, seen } = createClient(() => json({ campaigns: [] }), { rateLimit });
    const calls = Promise.all([lemlist.campaigns.list(), lemlist.campaigns.list()]);
    await vi.advanceTimersByTimeAsync(1999);
    expect(seen).toHaveLength(1);
    await vi.runAllTimersAsync();
    await calls;
  });

  test('a timeout starts when the request is sent', async () => {
    const { lemlist } = createClient(() => json({ campaigns: [] }), { timeout: 100 });
    const calls = Promise.all(Array.from({ length: 60 }, () => lemlist.campaigns.list()));
    await vi.runAllTimersAsync();
    await expect(calls).resolves.toHaveLength(60);
  });

  test('a 429 from elsewhere slows every call down', async () => {
    let throttled = true;
    const times: number[] = [];
    const { lemlist } = createClient(() => {
      times.push(performance.now());
      return throttled ? new Response('', { status: 429, headers: { 'retry-after': '1.5' } }) : json({ campaigns: [] });
    });
    const start = performance.now();
    const first = lemlist.campaigns.list();
    await vi.advanceTimersByTimeAsync(10);
    throttled = false;
    const others = Promise.all([lemlist.campaigns.list(), lemlist.campaigns.list()]);
    await vi.runAllTimersAsync();
    await Promise.all([first, others]);
    expect(times).toHaveLength(4);
    for (const time of times.slice(1)) expect(time - start).toBeGreaterThanOrEqual(1500);
  });

  test('it can be switched off', async () => {
    const { lemlist, seen } = createClient(() => json({ campaigns: [] }), { rateLimit: false });
    await Promise.all(Array.from({ length: 100 }, () => lemlist.campaigns.list()));
    expect(seen).toHaveLength(100);
  });

  test('a smaller limit can be set', async () => {
    const { lemlist, seen } = createClient(() => json({ campaigns: [] }), { rateLimit: { requests: 5 } });
    const calls = Promise.all(Array.from({ length: 12 }, () => lemlist.campaigns.list()));
    await vi.advanceTimersByTimeAsync(1999);
    expect(seen).toHaveLength(5);
    await vi.runAllTimersAsync();
    await calls;
    expect(seen).toHaveLength(12);
  });

  test('a middleware that takes its time does not widen the window', async () => {
    const server = createServer(() => 20);
    let isSlow = true;
    const { lemlist } = createClient(server.handler, {
      middleware: [
        async (request, next) => {
          if (isSlow) await wait(3000);
          return next(request);
        },
      ],
    });
    const call = (): Promise<unknown> => lemlist.campaigns.list();
    const calls = Array.from({ length: 20 }, call);
    await vi.advanceTimersByTimeAsync(2950);
    isSlow = false;
    calls.push(...Array.from({ length: 20 }, call));
    await vi.runAllTimersAsync();
    await Promise.all(calls);
    expect(worstWindow(server.arrivals, 2000)).toBe(20);
  });

  test('a middleware that responds itself uses no part of the limit', async () => {
    const { lemlist } = createClient(() => json({ campaigns: [] }), {
      rateLimit: { requests: 1, window: 2000 },
      middleware: [async () => json({ campaigns: [] })],
    });
    const calls = Promise.all(Array.from({ length: 50 }, () => lemlist.campaigns.list()));
    await vi.advanceTimersByTimeAsync(1);
    expect(await calls).toHaveLength(50);
  });

  test('a jump of the clock changes nothing', async () => {
    const { lemlist, seen } = createClient(() => json({ campaigns: [] }));
    const calls = Promise.all(Array.from({ length: 40 }, () => lemlist.campaigns.list()));
    vi.setSystemTime(new Date('2036-01-01'));
    await vi.advanceTimersByTimeAsync(1999);
    expect(seen).toHaveLength(20);
    vi.setSystemTime(new Date('1999-01-01'));
    await vi.advanceTimersByTimeAsync(100);
    expect(seen).toHaveLength(40);
    await calls;
  });

  test.each([
    [{ rateLimit: 'x' }, '`rateLimit` must be true, false, an object or a limiter'],
    [{ rateLimit: { request: 1 } }, 'Unknown field `request` of `rateLimit`'],
    [{ rateLimit: { requests: 0 } }, '`rateLimit.requests` must be a number of at least 1, got 0'],
    [{ rateLimit: { window: -1 } }, '`rateLimit.window` must be a number from 1 to 2147483647, got -1'],
  ])('%j is refused', (options, text) => {
    expect(() => createClient(() => json({}), options as never)).toThrow(text);
  });
});
