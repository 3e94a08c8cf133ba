import { redisRateLimiter } from '../../client/limits/redis/index.ts';
import { Lemlist } from '../../index.ts';

/** A client, and what has to be closed after it. */
export interface Connection {
  lemlist: Lemlist;
  close(): Promise<void>;
}

/**
 * Connects to lemlist with the key and the URL of the environment. With the URL of a Redis, the rate limit is shared with every other
 * program that uses the key.
 *
 * @throws {Error} in one line, where the variable of the key holds none, or the package `redis` or the Redis itself is missing
 */
export async function connect(redisUrl: string | undefined): Promise<Connection> {
  refuseMissingKey();
  if (redisUrl === undefined) return { lemlist: new Lemlist(), close: async () => {} };
  const { createClient } = await import('redis').catch(() => {
    throw new Error('--redis needs the package redis beside this one: npm install redis');
  });
  const client = createClient({ url: redisUrl, socket: { reconnectStrategy: false } });
  // Without a listener a lost connection would end the process; the limiter has its own answer to it.
  client.on('error', () => {});
  await client.connect().catch((error: Error) => {
    throw new Error(`--redis: no connection (${(error as NodeJS.ErrnoException).code ?? error.name})`);
  });
  const rateLimit = redisRateLimiter({ client });
  return { lemlist: new Lemlist({ rateLimit }), close: async () => client.destroy() };
}

/** The client's own message is for programs: it names an option that no command has. */
function refuseMissingKey(): void {
  const key = process.env.LEMLIST_API_KEY;
  if (!key) throw new Error('LEMLIST_API_KEY is not set. Set this environment variable to your API key of lemlist.');
  if (!/^[\x21-\x7e]+$/.test(key))
    throw new Error('LEMLIST_API_KEY must be printable ASCII without spaces. Check it for a line break or for quotes.');
}
