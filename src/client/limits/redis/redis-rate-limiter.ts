import type { RateLimiter } from '../rate-limit.ts';
import { createRunScript } from './client.ts';
import type { RedisRateLimiterOptions } from './RedisRateLimiterOptions.ts';
import { SharedRateLimiter } from './SharedRateLimiter.ts';
import { SharedWindow } from './SharedWindow.ts';
import { redisSettingsFrom } from './settings.ts';

/**
 * A rate limiter that shares lemlist's window, 20 requests in any 2 s per API key, with every process that uses the same Redis
 * and `key`. The calls of a process are sent in their order and can be aborted while they wait; a 429 that one process gets
 * makes all of them wait. It takes Redis 5 or newer, or any server that runs the same Lua scripts.
 *
 * @example
 * import { createClient } from 'redis';
 * import { Lemlist } from 'lemlist-openapi';
 * import { redisRateLimiter } from 'lemlist-openapi/redis';
 *
 * const client = createClient({ url: process.env.REDIS_URL });
 * client.on('error', console.error);
 * await client.connect();
 * const lemlist = new Lemlist({ apiKey, rateLimit: redisRateLimiter({ client, key: 'lemlist:{team-4711}' }) });
 */
export function redisRateLimiter(options: RedisRateLimiterOptions): RateLimiter {
  const { client, key, ...settings } = redisSettingsFrom(options);
  return new SharedRateLimiter(new SharedWindow(createRunScript(client), key, settings), settings);
}
