import { parseArgs } from 'node:util';
import { Redis } from 'ioredis';
import { redisRateLimiter } from '../../src/client/limits/redis/index.ts';
import { Lemlist } from '../../src/index.ts';

const { values } = parseArgs({
  options: {
    run: { type: 'string', default: 'new-subject' },
    count: { type: 'string', default: '2000' },
    workers: { type: 'string', default: '3' },
    concurrency: { type: 'string', default: '10' },
    requests: { type: 'string', default: '20' },
    window: { type: 'string', default: '2000' },
    lock: { type: 'string', default: '30000' },
  },
});

/** Name of this bulk update. Its queue is named for it, so another one starts afresh. */
export const RUN = values.run;
/** Steps of the mock. */
export const COUNT = Number(values.count);
/** Workers that `main.ts` starts. */
export const WORKERS = Number(values.workers);
/** Jobs that a worker has in progress. Enough to use its share of the limit while it waits for responses. */
export const CONCURRENCY = Number(values.concurrency);
/** The rate limit of lemlist, which all programs share. */
export const LIMIT = { requests: Number(values.requests), window: Number(values.window) };
/** After this time without a sign of life, the jobs of a worker are given to another. */
export const LOCK_MS = Number(values.lock);

export const REDIS_URL = process.env.REDIS_URL ?? 'redis://127.0.0.1:6379';

/** BullMQ requires commands to be retried without end. The limiter has a time limit of its own. */
export function connect(): Redis {
  return new Redis(REDIS_URL, { maxRetriesPerRequest: null }).on('error', ({ message }) => console.error(message));
}

/** A client that shares its limit with every program on the same Redis. Its key comes from LEMLIST_API_KEY. */
export function createLemlist(client: Redis): Lemlist {
  return new Lemlist({ rateLimit: redisRateLimiter({ client, ...LIMIT }) });
}
