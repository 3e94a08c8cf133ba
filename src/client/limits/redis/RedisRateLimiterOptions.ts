import type { RateLimit } from '../rate-limit.ts';
import type { RedisClient } from './client.ts';

/** Settings of a limiter in Redis. All have defaults but the client; processes that share a `key` must agree on them. */
export interface RedisRateLimiterOptions extends RateLimit {
  /** A connected client of node-redis or ioredis, version 5 or 6. You open it, close it and listen to its errors. */
  client: RedisClient;
  /**
   * Name of the count in Redis. lemlist counts per API key, so set one per lemlist team, such as `lemlist:{team-4711}`. Never
   * put the API key into it: everyone who can look into Redis sees names. Four keys begin with it. They expire on their own
   * and, thanks to the hash tag in braces, live in one slot of a cluster; a name without braces is put in some.
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
   * @default 2000
   */
  window?: number;
  /**
   * What becomes of waiting calls when Redis fails or does not answer in time. `'fail'` rejects them with a `RateLimiterError`
   * and sends nothing. `'local'` goes on with this process's share: the limit divided by the number of processes that asked
   * within a minute, or by 4 if Redis has never answered. Either way Redis is used again once it is back, after a silence of a
   * window and half a second. Until all processes are back, at most for a minute, those that are leave the others their shares.
   * @default 'fail'
   */
  onRedisFailure?: 'fail' | 'local';
  /**
   * Milliseconds that Redis may take for an answer before it counts as failed.
   * @default 1000
   */
  redisTimeout?: number;
}
