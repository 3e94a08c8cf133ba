import { Cluster } from 'ioredis';
import { createCluster } from 'redis';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { redisRateLimiter } from '../../src/client/limits/redis/index.ts';
import { DIALECTS } from '../support/fake-redis.ts';
import { type Connection, connect } from './support/connect.ts';
import { type RedisServer, startRedis } from './support/redis-server.ts';

const SLOTS = 'lemlist:{rate-limit}';
const KEYS = [SLOTS, `${SLOTS}:pause`, `${SLOTS}:processes`];

let redis: RedisServer;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis.stop());

describe.each(DIALECTS)('the keys, through %s', (dialect) => {
  let connection: Connection;
  beforeAll(async () => {
    connection = await connect(dialect, redis.port);
    await connection.command('FLUSHALL');
  });
  afterAll(() => connection.close());

  test('every key expires on its own', async () => {
    const limiter = redisRateLimiter({ client: connection.client });
    (await limiter.acquire()).answered();
    limiter.backOff(700);
    // Nobody waits for a pause to be set, so neither can the test.
    await vi.waitUntil(() => connection.command('EXISTS', KEYS[1] as string));
    const names = (await connection.command('KEYS', '*')) as string[];
    expect(names.toSorted()).toEqual(KEYS);
    const left = await Promise.all(KEYS.map((key) => connection.command('PTTL', key)));
    expect(left.map((ms) => Number(ms) > 0)).toEqual([true, true, true]);
    expect(Number(left[0])).toBeLessThanOrEqual(2 * 2525);
    expect(Number(left[1])).toBeLessThanOrEqual(700);
    expect(Number(left[2])).toBeLessThanOrEqual(60_000);
  });

  test('a clock set back delays no call', async () => {
    await connection.command('FLUSHALL');
    const hour = Date.now() + 3_600_000;
    for (let slot = 0; slot < 20; slot++) await connection.command('ZADD', SLOTS, String(hour), `slot-${slot}`);
    await connection.command('SET', `${SLOTS}:pause`, '300', 'PX', '3600000');
    const start = performance.now();
    await redisRateLimiter({ client: connection.client, window: 200 }).acquire();
    expect(performance.now() - start).toBeLessThan(200 + 525 + 300 + 300);
  });
});

test('each process counts once', async () => {
  const connection = await connect('ioredis', redis.port);
  await connection.command('FLUSHALL');
  const limiters = [1, 2, 3].map(() => redisRateLimiter({ client: connection.client }));
  for (const limiter of [...limiters, ...limiters]) await limiter.acquire();
  expect(await connection.command('ZCARD', `${SLOTS}:processes`)).toBe(3);
  connection.close();
});

test('a cluster takes the scripts of both clients', async ({ onTestFinished }) => {
  const node = await startRedis({ cluster: true });
  onTestFinished(node.stop);
  const admin = await connect('ioredis', node.port);
  await admin.command('CLUSTER', 'ADDSLOTSRANGE', '0', '16383');
  await vi.waitUntil(async () => String(await admin.command('CLUSTER', 'INFO')).includes('cluster_state:ok'), 10_000);
  const address = { host: '127.0.0.1', port: node.port };
  const nodeRedis = createCluster({ rootNodes: [{ socket: address }] });
  await nodeRedis.connect();
  const ioredis = new Cluster([address]).on('error', () => {});
  for (const client of [nodeRedis, ioredis]) {
    const limiter = redisRateLimiter({ client, key: 'team-4711' });
    (await limiter.acquire()).answered();
    limiter.backOff(1);
  }
  // One slot of each, and the epoch.
  expect(await admin.command('ZCARD', '{team-4711}')).toBe(3);
  nodeRedis.destroy();
  ioredis.disconnect();
  admin.close();
});
