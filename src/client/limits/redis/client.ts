import { sha1 } from './sha1.ts';

/** What node-redis takes along with a script. */
export interface ScriptInput {
  keys: string[];
  arguments: string[];
}

/** The part of a node-redis client that is used. Clients of version 5 and 6 have it, and so have clusters and pools. */
export interface NodeRedisClient {
  eval(script: string, input: ScriptInput): Promise<unknown>;
  evalSha(sha1: string, input: ScriptInput): Promise<unknown>;
}

/** The part of an ioredis client that is used. Clients of version 5 and 6 have it, and so have clusters. */
export interface IoredisClient {
  eval(script: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown>;
  evalsha(sha1: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown>;
}

/** A connected client of node-redis or ioredis, which you open and close. */
export type RedisClient = NodeRedisClient | IoredisClient;

/** Runs a script and resolves with its response. */
export type RunScript = (lua: string, keys: string[], args: Array<string | number>) => Promise<unknown>;

/** Runs scripts by their SHA-1, and sends the text only to a Redis that does not know it: a new one, or one that restarted. */
export function createRunScript(client: RedisClient): RunScript {
  return async (lua, keys, args) => {
    const name = await sha1(lua);
    const input = { keys, arguments: args.map(String) };
    try {
      return await ('evalSha' in client
        ? client.evalSha(name, input)
        : client.evalsha(name, keys.length, ...keys, ...input.arguments));
    } catch (error) {
      if (!(error instanceof Error && error.message.startsWith('NOSCRIPT'))) throw error;
      return 'evalSha' in client ? client.eval(lua, input) : client.eval(lua, keys.length, ...keys, ...input.arguments);
    }
  };
}
