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
 * @throws {Error} in one line, where a variable is wrong, or the package `redis` or the Redis itself is missing
 */
export async function connect(redisUrl: string | undefined): Promise<Connection> {
  const lemlist = newClient();
  if (redisUrl === undefined) return { lemlist, close: async () => {} };
  const { createClient } = await import('redis').catch(() => {
    throw new Error('--redis needs the package redis beside this one: npm install redis');
  });
  const client = createClient({ url: redisUrl, socket: { reconnectStrategy: false } });
  // Without a listener a lost connection would end the process; the limiter handles it itself.
  client.on('error', () => {});
  await client.connect().catch((error: Error) => {
    throw new Error(`--redis: no connection (${(error as NodeJS.ErrnoException).code ?? error.name})`);
  });
  const rateLimit = redisRateLimiter({ client });
  return { lemlist: lemlist.withOptions({ rateLimit }), close: async () => client.destroy() };
}

/** The client's messages name the variables. Their advice about options of the client is for programs: no command has these. */
function newClient(): Lemlist {
  if (!process.env.LEMLIST_API_KEY)
    throw new Error('LEMLIST_API_KEY is not set. Set this environment variable to your API key of lemlist.');
  try {
    return new Lemlist();
  } catch (error) {
    throw new Error((error as Error).message.replace(/, or set `\w+: true`.*/, ''));
  }
}
