import { describe, expect, test, vi } from 'vitest';
import { isRateLimiterError, RateLimiterError } from '../../src/client/limits/redis/index.ts';
import { isLemlistError } from '../../src/index.ts';
import { createClient, json, rejection } from '../support/client.ts';
import { seconds, send, times, useFakeRedis } from '../support/fake-limiter.ts';

const fake = useFakeRedis();

describe('a Redis that fails', () => {
  test('every waiting call is refused at once', async () => {
    fake.redis.state = 'refusing';
    const limiter = fake.limiter();
    const errors = await Promise.all([limiter.acquire(), limiter.acquire()].map(rejection));
    for (const error of errors) {
      expect(error).toBeInstanceOf(RateLimiterError);
      expect(error).toMatchObject({ name: 'RateLimiterError', cause: { message: fake.redis.refusal } });
      expect((error as Error).message).toBe(
        'The rate limiter could not use Redis: connect ECONNREFUSED 127.0.0.1:6379. The request was not sent, so it is safe to retry',
      );
    }
  });

  test('the sentence of the Redis client ends once', async () => {
    fake.redis.state = 'refusing';
    fake.redis.refusal = 'Connection is closed.';
    expect(((await rejection(fake.limiter().acquire())) as Error).message).toContain(
      ': Connection is closed. The request',
    );
  });

  test('a silent Redis is given its time', async () => {
    fake.redis.state = 'silent';
    const limiter = fake.limiter({ redisTimeout: 400 });
    const refused = Promise.all([limiter.acquire(), limiter.acquire()].map(rejection));
    await vi.advanceTimersByTimeAsync(390);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(11);
    for (const error of await refused) expect((error as Error).message).toContain('no response within 400 ms');
  });

  test('a silent Redis gets no further commands', async () => {
    fake.redis.state = 'silent';
    const limiter = fake.limiter();
    for (let round = 0; round < 5; round++) {
      const refused = rejection(limiter.acquire());
      await vi.advanceTimersByTimeAsync(1001);
      expect(isRateLimiterError(await refused)).toBe(true);
    }
    expect(fake.redis.commands).toHaveLength(1);
  });

  test('a command that the client lost is sent again', async () => {
    fake.redis.state = 'silent';
    const limiter = fake.limiter();
    const lost = rejection(limiter.acquire());
    await vi.advanceTimersByTimeAsync(10_001);
    await lost;
    fake.redis.state = 'up';
    const start = performance.now();
    const sent: number[] = [];
    const next = send(limiter, 1, sent);
    await vi.runAllTimersAsync();
    await next;
    // As after every outage.
    expect((sent[0] as number) - start).toBe(2525);
  });

  test.each(['refusing', 'silent'] as const)('a Redis that was %s is used again', async (state) => {
    const limiter = fake.limiter();
    fake.redis.state = state;
    const refused = rejection(limiter.acquire());
    await vi.advanceTimersByTimeAsync(1001);
    await refused;
    fake.redis.comeBack();
    const start = performance.now();
    const sent: number[] = [];
    const calls = send(limiter, 25, sent);
    await vi.runAllTimersAsync();
    await calls;
    // Redis may have lost the window, and other processes may not be back yet, so a silence comes first.
    expect((sent[0] as number) - start).toBe(2525);
    expect(seconds(sent)).toEqual([...times(20, 0), ...times(5, 2)]);
  });

  test('a call of the client is refused unsent', async () => {
    fake.redis.state = 'refusing';
    const { lemlist, seen } = createClient(() => json({ campaigns: [] }), { rateLimit: fake.limiter() });
    const error = await rejection(lemlist.campaigns.list());
    expect(isRateLimiterError(error)).toBe(true);
    expect(isLemlistError(error)).toBe(false);
    expect(seen).toEqual([]);
  });

  test('an error that the guard rejects stays an error', () => {
    const error: Error = new Error('Redis is full');
    // The compiler took it for `never`, and refused to read its message.
    expect(isRateLimiterError(error) ? error.name : error.message).toBe('Redis is full');
  });

  test.each([
    [[1], 'two numbers'],
    ['OK', 'two numbers'],
    [[0, 0], 'two numbers'],
    [['soon', 1], 'two numbers'],
  ])('%j in place of a response is no slot', async (response, text) => {
    const client = { eval: async () => response, evalSha: async () => response };
    expect(((await rejection(fake.limiter({ client }).acquire())) as Error).message).toContain(text);
  });
});
