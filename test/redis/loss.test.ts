import { describe, expect, test } from 'vitest';
import { DIALECTS } from '../support/fake-redis.ts';
import { startCaller } from './support/callers.ts';
import { connect } from './support/connect.ts';
import { startLimitServer } from './support/limit-server.ts';
import { type RedisServer, startRedis } from './support/redis-server.ts';

/** What becomes of Redis while four processes use it. Their clients reconnect on their own, so no command fails. */
const LOSSES: ReadonlyArray<[name: string, lose: (redis: RedisServer) => Promise<RedisServer>]> = [
  [
    'restarts empty',
    async ({ port, kill }) => {
      await kill();
      return startRedis({ port });
    },
  ],
  [
    'is flushed',
    async (redis) => {
      const admin = await connect('ioredis', redis.port);
      await admin.command('FLUSHALL');
      admin.close();
      return redis;
    },
  ],
];

describe.each(LOSSES)('a Redis that %s', (name, lose) => {
  test('four processes keep the limit', async ({ onTestFinished }) => {
    const redis = await startRedis();
    onTestFinished(redis.stop);
    const server = await startLimitServer();
    onTestFinished(server.close);
    const { port } = redis;
    const { baseUrl } = server;
    const dialects = [...DIALECTS, ...DIALECTS];
    const callers = await Promise.all(dialects.map((dialect) => startCaller({ dialect, port, baseUrl })));
    onTestFinished(() => callers.forEach(({ kill }) => void kill()));
    const calls = Promise.all(callers.map(({ call }) => call(30)));
    await server.arrived(50);
    onTestFinished((await lose(redis)).stop);
    const rounds = await calls;
    const done = rounds.reduce((sum, round) => sum + round.done, 0);
    console.log(`${name}: ${done} of 120 done, ${server.summary()}`);
    // A client that was not back in time is refused, and sends nothing.
    const refused = rounds.reduce((sum, { failures }) => sum + (failures.RateLimiterError ?? 0), 0);
    expect(done + refused).toBe(120);
    expect(server.arrivals).toHaveLength(done);
    expect(done).toBeGreaterThan(50);
    expect(server.worst()).toBe(20);
    expect(server.refused()).toBe(0);
  });
});
