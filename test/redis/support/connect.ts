import { Redis } from 'ioredis';
import { createClient } from 'redis';
import type { RedisClient } from '../../../src/client/limits/redis/index.ts';
import type { Dialect } from '../../support/fake-redis.ts';

export interface Connection {
  client: RedisClient;
  /** Runs any command. */
  command(...words: string[]): Promise<unknown>;
  close(): void;
}

/** A client as an application would make it. Both report a lost connection as an event that somebody must listen to. */
export async function connect(dialect: Dialect, port: number): Promise<Connection> {
  if (dialect === 'ioredis') {
    const client = new Redis(port, '127.0.0.1').on('error', () => {});
    return {
      client,
      command: (name, ...words) => client.call(name as string, ...words),
      close: () => client.disconnect(),
    };
  }
  const client = createClient({ url: `redis://127.0.0.1:${port}` });
  client.on('error', () => {});
  await client.connect();
  return { client, command: (...words) => client.sendCommand(words), close: () => client.destroy() };
}
