import { describe, expect, test } from 'vitest';
import { redisRateLimiter } from '../../src/client/limits/redis/index.ts';
import { useFakeRedis } from '../support/fake-limiter.ts';
import { FakeRedis } from '../support/fake-redis.ts';

const fake = useFakeRedis();

describe('the options', () => {
  const client = new FakeRedis().client();

  test.each([
    [undefined, TypeError, 'The options of `redisRateLimiter()` must be an object, got undefined'],
    [{}, TypeError, '`client` must be a client of node-redis or ioredis, got undefined'],
    [{ client: { eval() {} } }, TypeError, '`client` must be a client of node-redis or ioredis, got object'],
    [{ client, redisTimeOut: 1 }, TypeError, 'Unknown option `redisTimeOut`; allowed: `client`, `key`'],
    [{ client, key: '' }, TypeError, '`key` must be a name with at most one hash tag in braces'],
    [{ client, key: '{}a' }, TypeError, '`key` must be a name'],
    [{ client, key: '{a}{b}' }, TypeError, '`key` must be a name'],
    [{ client, key: 5 }, TypeError, 'such as `lemlist:{rate-limit}`, got number'],
    [{ client, requests: 0 }, RangeError, '`requests` must be a number of at least 1, got 0'],
    [{ client, requests: 1.5 }, RangeError, '`requests` must be a whole number of at most 9007199254740991, got 1.5'],
    [{ client, window: Number.POSITIVE_INFINITY }, RangeError, '`window` must be a whole number'],
    [{ client, redisTimeout: 2 ** 31 }, RangeError, '`redisTimeout` must be a whole number of at most 2147483647'],
    [{ client, onRedisFailure: 'wait' }, TypeError, '`onRedisFailure` must be one of fail, local, got a string of 4'],
  ])('%j is refused', (options, kind, text) => {
    expect(() => redisRateLimiter(options as never)).toThrow(kind);
    expect(() => redisRateLimiter(options as never)).toThrow(text);
  });

  test('a pause that is not a number is refused', () => {
    expect(() => fake.limiter().backOff(Number.NaN)).toThrow(RangeError);
  });

  test.each([
    [undefined, 'lemlist:{rate-limit}'],
    ['team-4711', '{team-4711}'],
    ['a:{b}:c', 'a:{b}:c'],
  ])('a key %j has one hash tag', async (key, name) => {
    await fake.limiter({ key }).acquire();
    expect(fake.redis.commands[0]?.keys).toEqual([name, `${name}:pause`, `${name}:processes`, `${name}:returning`]);
  });
});
