import { describe, expect, test, vi } from 'vitest';
import type { RateLimiter, Slot } from '../../src/client/limits/redis/index.ts';
import { REOPEN } from '../../src/client/limits/redis/scripts.ts';
import { rejection } from '../support/client.ts';
import { send, useFakeRedis } from '../support/fake-limiter.ts';
import { worstWindow } from '../support/worst-window.ts';

const fake = useFakeRedis();

describe('the line of a process', () => {
  test('calls keep their order', async () => {
    const limiter = fake.limiter();
    fake.redis.way = 3;
    const order: number[] = [];
    const calls = Array.from({ length: 50 }, async (_, index) => {
      await limiter.acquire();
      order.push(index);
    });
    await vi.runAllTimersAsync();
    await Promise.all(calls);
    expect(order).toEqual(Array.from({ length: 50 }, (_, index) => index));
  });

  test('a waiting call can be aborted alone', async () => {
    const limiter = fake.limiter({ requests: 1 });
    await limiter.acquire();
    const controller = new AbortController();
    const aborted = rejection(limiter.acquire(controller.signal));
    const start = performance.now();
    const sent: number[] = [];
    const next = send(limiter, 1, sent);
    await vi.advanceTimersByTimeAsync(100);
    controller.abort();
    expect(await aborted).toMatchObject({ name: 'AbortError' });
    await vi.advanceTimersByTimeAsync(2500);
    await next;
    expect((sent[0] as number) - start).toBe(2525);
  });

  test('the last aborted call stops the timer', async () => {
    const limiter = fake.limiter({ requests: 1 });
    (await limiter.acquire()).answered();
    const controller = new AbortController();
    const aborted = rejection(limiter.acquire(controller.signal));
    await vi.advanceTimersByTimeAsync(100);
    expect(vi.getTimerCount()).toBe(1);
    controller.abort(new Error('enough'));
    expect(await aborted).toMatchObject({ message: 'enough' });
    await vi.advanceTimersByTimeAsync(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('an aborted signal never joins it', async () => {
    const limiter = fake.limiter();
    expect(await rejection(limiter.acquire(AbortSignal.abort()))).toMatchObject({ name: 'AbortError' });
    expect(fake.redis.commands).toEqual([]);
  });

  test('a slot of an aborted call counts as used', async () => {
    const limiter = fake.limiter({ requests: 1 });
    fake.redis.way = 50;
    const controller = new AbortController();
    const aborted = rejection(limiter.acquire(controller.signal));
    await vi.advanceTimersByTimeAsync(20);
    controller.abort();
    await aborted;
    const sent: number[] = [];
    const calls = send(limiter, 1, sent);
    await vi.runAllTimersAsync();
    await calls;
    expect(fake.redis.runsOf(REOPEN).length).toBeGreaterThan(0);
    expect(sent).toHaveLength(1);
  });
});

describe('a share of this process', () => {
  const local = { onRedisFailure: 'local' } as const;

  test.each([
    [2, 10],
    [3, 6],
    [20, 1],
  ])('%i processes divide the limit', async (count, share) => {
    const limiters = Array.from({ length: count }, () => fake.limiter(local));
    // The last one has seen all others.
    for (const limiter of limiters) (await limiter.acquire()).answered();
    fake.redis.state = 'refusing';
    const sent: number[] = [];
    const calls = send(limiters.at(-1) as RateLimiter, 20, sent);
    await vi.runAllTimersAsync();
    await calls;
    expect(worstWindow(sent, 2000)).toBe(share);
  });

  test('more processes than requests take turns', async () => {
    const limiters = Array.from({ length: 6 }, () => fake.limiter({ ...local, requests: 3 }));
    const asked = Promise.all(limiters.map((limiter) => limiter.acquire()));
    await vi.runAllTimersAsync();
    await asked;
    fake.redis.state = 'refusing';
    const sent: number[] = [];
    const calls = send(limiters.at(-1) as RateLimiter, 5, sent);
    await vi.runAllTimersAsync();
    await calls;
    expect(worstWindow(sent, 4000)).toBe(1);
  });

  test('a Redis never seen is shared by four', async () => {
    fake.redis.state = 'silent';
    const sent: number[] = [];
    const calls = send(fake.limiter(local), 12, sent);
    await vi.runAllTimersAsync();
    await calls;
    expect(worstWindow(sent, 2000)).toBe(5);
  });

  test.each([0, 900, 5000])('an outage never oversteps the limit, %i ms apart', async (gap) => {
    // No client asks a second time before it is back.
    const limiters = Array.from({ length: 4 }, () => fake.limiter({ ...local, redisTimeout: 5000 }));
    for (const limiter of limiters) await limiter.acquire();
    await vi.advanceTimersByTimeAsync(3000);
    const sent: number[] = [];
    const calls = limiters.map((limiter) => send(limiter, 100, sent));
    await vi.advanceTimersByTimeAsync(5000);
    fake.redis.state = 'silent';
    await vi.advanceTimersByTimeAsync(20_000);
    fake.redis.forget();
    fake.redis.comeBack(gap);
    const backAt = performance.now();
    await vi.runAllTimersAsync();
    await Promise.all(calls);
    expect(sent).toHaveLength(400);
    expect(worstWindow(sent, 2000)).toBe(20);
    expect(sent.filter((time) => time < backAt).length).toBeGreaterThan(150);
    // The whole limit is used again: what is left takes as many windows as it fills, after the silence.
    const left = sent.filter((time) => time >= backAt).length;
    expect((sent.at(-1) as number) - backAt).toBeLessThan(3 * (gap + 2525) + 3100 + (left / 20) * 2100);
  });

  test('order is kept and calls can be aborted', async () => {
    fake.redis.state = 'refusing';
    const limiter = fake.limiter(local);
    const order: number[] = [];
    const controller = new AbortController();
    const calls = Array.from({ length: 12 }, async (_, index) => {
      await limiter.acquire(index === 3 ? controller.signal : undefined);
      order.push(index);
    });
    const aborted = rejection(calls[3] as Promise<void>);
    controller.abort();
    expect(await aborted).toMatchObject({ name: 'AbortError' });
    await vi.runAllTimersAsync();
    await Promise.allSettled(calls);
    expect(order).toEqual([0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  test('a 429 makes it wait too', async () => {
    fake.redis.state = 'refusing';
    const limiter = fake.limiter(local);
    const first: Promise<Slot> = limiter.acquire();
    const start = performance.now();
    limiter.backOff(9000);
    await vi.advanceTimersByTimeAsync(8999);
    const sent: number[] = [];
    const calls = send(limiter, 1, sent);
    await vi.runAllTimersAsync();
    await Promise.all([first, calls]);
    expect((sent[0] as number) - start).toBe(9000);
  });
});
