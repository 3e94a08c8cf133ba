import { afterEach, beforeAll, beforeEach, vi } from 'vitest';
import {
  type RateLimiter,
  type RedisRateLimiterOptions,
  redisRateLimiter,
} from '../../src/client/limits/redis/index.ts';
import { PAUSE, REOPEN, TAKE } from '../../src/client/limits/redis/scripts.ts';
import { sha1 } from '../../src/client/limits/redis/sha1.ts';
import { FakeRedis } from './fake-redis.ts';

/** For each test an empty Redis, a fake clock, and limiters that count there. */
export function useFakeRedis(): {
  readonly redis: FakeRedis;
  limiter(options?: Partial<RedisRateLimiterOptions>): RateLimiter;
} {
  let redis: FakeRedis;
  // WebCrypto is asynchronous, and a fake clock does not advance it.
  beforeAll(() => Promise.all([TAKE, REOPEN, PAUSE].map(sha1)));
  beforeEach(() => {
    vi.useFakeTimers();
    redis = new FakeRedis();
  });
  afterEach(() => void vi.useRealTimers());
  return {
    get redis() {
      return redis;
    },
    limiter: (options = {}) => redisRateLimiter({ client: redis.client(), ...options }),
  };
}

/** Sends `count` requests, each with a response after `way` milliseconds, and notes when they are sent. */
export function send(limiter: RateLimiter, count: number, times: number[], way = 20): Promise<unknown> {
  const calls = Array.from({ length: count }, async () => {
    const slot = await limiter.acquire();
    times.push(performance.now());
    setTimeout(() => slot.answered(), way);
  });
  return Promise.all(calls);
}

/** Whole seconds from the first to each. */
export function seconds(times: number[]): number[] {
  return times.map((time) => Math.floor((time - (times[0] as number)) / 1000));
}

export const times = (count: number, value: number): number[] => Array<number>(count).fill(value);
