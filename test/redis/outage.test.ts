import { describe, expect, onTestFinished, type TestContext, test, vi } from 'vitest';
import { type RedisRateLimiterOptions, redisRateLimiter } from '../../src/client/limits/redis/index.ts';
import { DIALECTS, type Dialect } from '../support/fake-redis.ts';
import { type Caller, type Round, startCaller } from './support/callers.ts';
import { connect } from './support/connect.ts';
import { type LimitServer, startLimitServer } from './support/limit-server.ts';
import { type RedisServer, startRedis } from './support/redis-server.ts';

interface Stage {
  redis: RedisServer;
  server: LimitServer;
  callers: Caller[];
}

/** Two processes that share a limit. */
async function setUp(
  options: Pick<RedisRateLimiterOptions, 'onRedisFailure'> & { dialect: Dialect },
  onTestFinished: TestContext['onTestFinished'],
): Promise<Stage> {
  const redis = await startRedis();
  onTestFinished(redis.stop);
  const server = await startLimitServer();
  onTestFinished(server.close);
  const all = { ...options, port: redis.port, baseUrl: server.baseUrl };
  const callers = await Promise.all([startCaller(all), startCaller(all)]);
  onTestFinished(() => callers.forEach(({ kill }) => void kill()));
  return { redis, server, callers };
}

function total(rounds: Round[]): { done: number; failures: Record<string, number> } {
  const failures: Record<string, number> = {};
  for (const round of rounds) {
    for (const [name, count] of Object.entries(round.failures)) failures[name] = (failures[name] ?? 0) + count;
  }
  return { done: rounds.reduce((sum, { done }) => sum + done, 0), failures };
}

const callAll = (callers: Caller[], count: number): Promise<Round[]> =>
  Promise.all(callers.map(({ call }) => call(count)));

describe.concurrent('a Redis that is killed', () => {
  test.for(DIALECTS)('waiting calls fail through %s', async (dialect, { onTestFinished }) => {
    const { redis, server, callers } = await setUp({ dialect, onRedisFailure: 'fail' }, onTestFinished);
    const rounds = callAll(callers, 50);
    await server.arrived(40);
    await redis.kill();
    const killedAt = performance.now();
    const { done, failures } = total(await rounds);
    const took = performance.now() - killedAt;
    expect(done, server.summary()).toBe(server.arrivals.length);
    expect(failures).toEqual({ RateLimiterError: 100 - done });
    // Up to a window may pass before the first in line asks again. Then Redis has a second to respond.
    expect(took).toBeLessThan(2000 + 1000 + 1000);

    const again = await startRedis({ port: redis.port });
    onTestFinished(again.stop);
    // The clients take up to two seconds to notice, and refused calls are refused until then.
    for (const { call } of callers) await vi.waitUntil(async () => (await call(1)).done === 1, 20_000);
    expect(total(await callAll(callers, 30))).toEqual({ done: 60, failures: {} });
    console.log(
      `${dialect}, fail: ${done} of 100 done, the rest refused within ${Math.round(took)} ms; after the restart 60 of 60 done; ` +
        server.summary(),
    );
    expect(server.worst()).toBe(20);
    expect(server.refused()).toBe(0);
    expect(await Promise.all(callers.map(({ end }) => end()))).toEqual([0, 0]);
  });

  test.for(DIALECTS)('calls go on locally through %s', async (dialect, { onTestFinished }) => {
    const { redis, server, callers } = await setUp({ dialect, onRedisFailure: 'local' }, onTestFinished);
    const rounds = callAll(callers, 80);
    await server.arrived(40);
    await redis.kill();
    // Two shares of the limit are all of it, but each process learns of the outage for itself.
    await server.arrived(80);
    const again = await startRedis({ port: redis.port });
    onTestFinished(again.stop);
    expect(total(await rounds)).toEqual({ done: 160, failures: {} });

    const watcher = await connect(dialect, redis.port);
    onTestFinished(watcher.close);
    const slots = await watcher.command('ZCARD', 'lemlist:{rate-limit}');
    const duration = (server.arrivals.at(-1) as number) - (server.arrivals[0] as number);
    console.log(
      `${dialect}, local: 160 of 160 done in ${Math.round(duration)} ms, ${server.summary()}, ` +
        `${slots} slots in the new Redis`,
    );
    expect(server.worst()).toBe(20);
    expect(server.refused()).toBe(0);
    expect(slots).toBeGreaterThan(0);
    // The limit allows 14 s; the outage costs a time limit, a silence per loss and return, and the way back to Redis.
    expect(duration).toBeLessThan(14_000 + 1000 + 3 * 2525 + 10_000);
    expect(await Promise.all(callers.map(({ end }) => end()))).toEqual([0, 0]);
  });
});

describe.concurrent('a Redis that hangs', () => {
  test.for(DIALECTS)('no call hangs through %s', async (dialect, { onTestFinished }) => {
    const { redis, server, callers } = await setUp({ dialect, onRedisFailure: 'fail' }, onTestFinished);
    redis.child.kill('SIGSTOP');
    const rounds = await callAll(callers, 10);
    redis.child.kill('SIGCONT');
    expect(total(rounds)).toEqual({ done: 0, failures: { RateLimiterError: 20 } });
    for (const { duration } of rounds) expect(duration).toBeLessThan(1000 + 2000);
    for (const { call } of callers) await vi.waitUntil(async () => (await call(1)).done === 1, 20_000);
    expect(total(await callAll(callers, 10))).toEqual({ done: 20, failures: {} });
    expect(server.refused()).toBe(0);
  });
});

describe.concurrent('a Redis that is full', () => {
  test.for(DIALECTS)(
    'calls fail with its reason, or go on locally, through %s',
    async (dialect, { onTestFinished }) => {
      const strict = await setUp({ dialect, onRedisFailure: 'fail' }, onTestFinished);
      const lenient = await setUp({ dialect, onRedisFailure: 'local' }, onTestFinished);
      for (const { redis } of [strict, lenient]) {
        const admin = await connect(dialect, redis.port);
        onTestFinished(admin.close);
        // Redis now refuses every command that may need memory.
        await admin.command('CONFIG', 'SET', 'maxmemory', '1');
      }
      expect(total(await callAll(strict.callers, 10))).toEqual({ done: 0, failures: { RateLimiterError: 20 } });
      expect(strict.server.arrivals).toEqual([]);
      expect(total(await callAll(lenient.callers, 10))).toEqual({ done: 20, failures: {} });

      const admin = await connect(dialect, strict.redis.port);
      onTestFinished(admin.close);
      await admin.command('CONFIG', 'SET', 'maxmemory', '0');
      for (const { call } of strict.callers) await vi.waitUntil(async () => (await call(1)).done === 1, 20_000);
      expect(total(await callAll(strict.callers, 10))).toEqual({ done: 20, failures: {} });
      expect(strict.server.refused() + lenient.server.refused()).toBe(0);
    },
  );
});

describe('a busy process', () => {
  test.each(DIALECTS)('it does not blame Redis through %s', async (dialect) => {
    const redis = await startRedis();
    onTestFinished(redis.stop);
    const { client, close } = await connect(dialect, redis.port);
    onTestFinished(close);
    const limiter = redisRateLimiter({ client, redisTimeout: 500 });
    await limiter.acquire();
    for (let round = 0; round < 3; round++) {
      const slot = limiter.acquire();
      const end = performance.now() + 1500;
      await null;
      while (performance.now() < end);
      expect(await slot).toEqual({ answered: expect.any(Function) });
    }
  });
});
