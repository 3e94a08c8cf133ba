import { inject } from 'vitest';
import type { RedisRateLimiterOptions } from '../../../src/client/limits/redis/index.ts';
import type { Dialect } from '../../support/fake-redis.ts';
import { runNode } from '../../support/run-script.ts';

export interface CallerOptions extends Omit<RedisRateLimiterOptions, 'client'> {
  dialect: Dialect;
  port: number;
  baseUrl: string;
}

/** What became of the calls that a process made at once. */
export interface Round {
  done: number;
  /** How many failed, by the name of the error. */
  failures: Record<string, number>;
  /** Milliseconds until the last of them was settled. */
  duration: number;
}

export interface Caller {
  call(count: number): Promise<Round>;
  /** Exit code of the process, which ends on its own. */
  end(): Promise<number | string | null>;
  kill(): void;
}

/** Starts a process with a client of its own, and waits until it is ready to call. */
export async function startCaller(options: CallerOptions): Promise<Caller> {
  const { child, printed, output, ended } = runNode([inject('caller'), JSON.stringify(options)]);
  await printed('ready');
  let number = 0;
  return {
    call: async (count) => {
      const round = `round ${++number}: `;
      child.stdin?.write(`${count}\n`);
      await printed(`${round}{`);
      const [, result = ''] = output().split(round);
      return JSON.parse(result.slice(0, result.indexOf('\n'))) as Round;
    },
    end: () => {
      child.stdin?.end();
      return ended;
    },
    kill: () => void child.kill('SIGKILL'),
  };
}
