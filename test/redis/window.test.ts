import { describe, expect, test } from 'vitest';
import { DIALECTS } from '../support/fake-redis.ts';
import { startCaller } from './support/callers.ts';
import { startLimitServer } from './support/limit-server.ts';
import { startRedis } from './support/redis-server.ts';

const PROCESSES = 4;
const CALLS = 100;
/** 400 calls fill 20 windows; the calls of the last one need not wait for its end. */
const MIN_DURATION_MS = ((PROCESSES * CALLS) / 20 - 1) * 2000;

describe.concurrent('four processes with 100 calls each', () => {
  test.for(DIALECTS)('they keep the limit through %s', async (dialect, { onTestFinished }) => {
    const redis = await startRedis();
    onTestFinished(redis.stop);
    const server = await startLimitServer();
    onTestFinished(server.close);
    const { port } = redis;
    // This is about the limit, so a busy machine gets time.
    const options = { dialect, port, baseUrl: server.baseUrl, redisTimeout: 10_000 };
    const callers = await Promise.all(Array.from({ length: PROCESSES }, () => startCaller(options)));
    onTestFinished(() => callers.forEach(({ kill }) => void kill()));

    const rounds = await Promise.all(callers.map(({ call }) => call(CALLS)));
    const { arrivals } = server;
    const duration = (arrivals.at(-1) as number) - (arrivals[0] as number);
    console.log(
      `${dialect}: ${arrivals.length} calls of ${PROCESSES} processes in ${Math.round(duration)} ms (at least ${MIN_DURATION_MS}), ` +
        server.summary(),
    );

    expect(rounds.map(({ done, failures }) => ({ done, failures }))).toEqual(
      Array(PROCESSES).fill({ done: CALLS, failures: {} }),
    );
    expect(arrivals).toHaveLength(PROCESSES * CALLS);
    expect(server.worst()).toBe(20);
    expect(server.refused()).toBe(0);
    expect(duration).toBeGreaterThanOrEqual(MIN_DURATION_MS);
    expect(duration).toBeLessThan(1.25 * MIN_DURATION_MS);
    // Nothing is left behind that would keep a process alive.
    expect(await Promise.all(callers.map(({ end }) => end()))).toEqual(Array(PROCESSES).fill(0));
  });
});
