import type { RateLimit } from '../rate-limit.ts';
import type { RedisClient } from './client.ts';

/** Settings of a limiter in Redis. Only `client` has no default. Processes that share a `key` must agree on them. */
export interface RedisRateLimiterOptions extends RateLimit {
  /** A connected client of node-redis or ioredis, version 5 or 6. You open it, close it and listen to its errors. */
  client: RedisClient;
  /**
   * Name of the count in Redis. lemlist counts per API key, so set one per lemlist team, such as `lemlist:{team-4711}`. Never
   * put the API key into it: everyone who can read Redis sees the names of its keys. The limiter uses four Redis keys that begin
   * with this name. They expire on their own. The hash tag in braces puts them into one slot of a cluster; a name without braces
   * is put into braces.
   * @default 'lemlist:{rate-limit}'
   */
  key?: string;
  /**
   * How many requests all processes together may send in any `window`.
   * @default 20, all that lemlist grants a key
   */
  requests?: number;
  /**
   * Length of the window in milliseconds.
   * @default 2_000
   */
  window?: number;
  /**
   * What waiting calls do when Redis fails or does not respond within `redisTimeout`. `'fail'` rejects them with a
   * `RateLimiterError` and sends nothing. `'local'` limits this process to its share: the limit divided by the number of processes
   * that used Redis in the last minute, or by 4 if Redis has never responded.
   *
   * When Redis is back, this process first sends nothing for one `window` and half a second. For up to a minute, the processes that
   * are back use only their part of the limit, because the others still send from local shares.
   * @default 'fail'
   */
  onRedisFailure?: 'fail' | 'local';
  /**
   * Milliseconds that Redis may take to respond before it counts as failed.
   * @default 1_000
   */
  redisTimeout?: number;
}
