import { createHash } from 'node:crypto';
import type { IoredisClient, NodeRedisClient, RedisClient } from '../../src/client/limits/redis/index.ts';
import { PAUSE, REOPEN, TAKE } from '../../src/client/limits/redis/scripts.ts';

export const DIALECTS = ['node-redis', 'ioredis'] as const;
export type Dialect = (typeof DIALECTS)[number];

/** A command as it reaches Redis, whichever client sends it. */
export interface Command {
  name: 'EVAL' | 'EVALSHA';
  script: string;
  keys: string[];
  args: string[];
  time: number;
}

/** Redis in memory, as far as the three scripts need it. It repeats what they do, by the clock of the test. */
export class FakeRedis {
  readonly commands: Command[] = [];
  /** What happens to commands: a response, a refusal, or nothing until Redis is back, as in clients with an offline queue. */
  state: 'up' | 'refusing' | 'silent' = 'up';
  /** The message of a refusal. */
  refusal = 'connect ECONNREFUSED 127.0.0.1:6379';
  /** Milliseconds between a command and its response. */
  way = 0;
  readonly #known = new Set<string>();
  readonly #kept: Array<() => void> = [];
  readonly #slots = new Map<string, number>();
  /** When each process asked last. */
  readonly #processes = new Map<string, number>();
  /** Since when processes come back from their own shares, and how many there are. */
  #returning: { since: number; count: number } | undefined;
  #pausedUntil = 0;
  /** When what is known now began. */
  #epoch: number | undefined;
  #expiresAt = 0;

  client(dialect: Dialect = 'node-redis'): RedisClient {
    if (dialect === 'ioredis') {
      return {
        eval: (lua, count, ...rest) => this.#eval(lua, rest.slice(0, count), rest.slice(count)),
        evalsha: (sha1, count, ...rest) => this.#evalSha(sha1, rest.slice(0, count), rest.slice(count)),
      } satisfies IoredisClient;
    }
    return {
      eval: (lua, input) => this.#eval(lua, input.keys, input.arguments),
      evalSha: (sha1, input) => this.#evalSha(sha1, input.keys, input.arguments),
    } satisfies NodeRedisClient;
  }

  /** The commands that ran a script. */
  runsOf(script: string): Command[] {
    return this.commands.filter((command) => command.script === script);
  }

  /** Sends the commands that clients kept, one client after the other if there is a gap: not all notice at once. */
  comeBack(gap = 0): void {
    this.state = 'up';
    for (const [index, send] of this.#kept.splice(0).entries()) setTimeout(send, index * gap);
  }

  /** As after a restart: no scripts, and no window. */
  forget(): void {
    this.#known.clear();
    this.flush();
  }

  /** As after FLUSHALL: the scripts stay. */
  flush(): void {
    this.#slots.clear();
    this.#processes.clear();
    this.#returning = undefined;
    this.#epoch = undefined;
    this.#pausedUntil = 0;
  }

  #eval(lua: string, keys: string[], args: string[]): Promise<unknown> {
    return this.#respond({ name: 'EVAL', script: lua, keys, args, time: performance.now() });
  }

  #evalSha(sha1: string, keys: string[], args: string[]): Promise<unknown> {
    const script = [TAKE, REOPEN, PAUSE].find((lua) => createHash('sha1').update(lua).digest('hex') === sha1) as string;
    return this.#respond({ name: 'EVALSHA', script, keys, args, time: performance.now() });
  }

  async #respond(command: Command): Promise<unknown> {
    this.commands.push(command);
    if (this.state === 'silent') await new Promise<void>((resolve) => this.#kept.push(resolve));
    if (this.state === 'refusing') throw new Error(this.refusal);
    if (command.name === 'EVALSHA' && !this.#known.has(command.script)) throw new Error('NOSCRIPT No matching script.');
    this.#known.add(command.script);
    const reply = this.#run(command);
    if (this.way > 0) await new Promise((resolve) => setTimeout(resolve, this.way));
    return reply;
  }

  #run({ script, args }: Command): unknown {
    const now = performance.now();
    if (script === TAKE) return this.#take(args, now);
    const [first = '', delay, leaseMs, epoch = ''] = args;
    if (script === PAUSE) {
      this.#pausedUntil = Math.max(this.#pausedUntil, now + Number(first));
      return null;
    }
    if (this.#slots.has(first)) this.#slots.set(first, now + Number(delay));
    this.#checkEpoch(epoch, Number(leaseMs), now);
    return null;
  }

  #take(args: string[], now: number): unknown[] {
    const [slot = '', process = '', requests, window, leaseMs, epoch = '', sharers] = args;
    const allowed = Math.floor(Number(requests) * this.#returned(process, Number(sharers), now));
    const sharing = Math.max(this.#processes.size, this.#returning?.count ?? 0);
    const known = this.#checkEpoch(epoch, Number(leaseMs), now);
    if (now < this.#pausedUntil) return [Math.ceil(this.#pausedUntil - now), sharing, known];
    for (const [each, opensAt] of this.#slots) if (opensAt <= now) this.#slots.delete(each);
    if (this.#slots.size < allowed) {
      this.#slots.set(slot, now + Number(leaseMs));
      return [0, sharing, known];
    }
    const wait = Math.min(...this.#slots.values(), Number.POSITIVE_INFINITY) - now;
    return [Math.ceil(Math.min(wait, Number(window))), sharing, known];
  }

  /** The part of the processes that is back. */
  #returned(process: string, sharers: number, now: number): number {
    const seen = this.#processes.get(process) ?? 0;
    this.#processes.set(process, now);
    if (sharers > 0) {
      const { since, count } = this.#returning ?? { since: now, count: 0 };
      this.#returning = { since: seen >= since ? now : since, count: Math.max(count, sharers) };
    }
    if (!this.#returning || now - this.#returning.since >= 60_000) return 1;
    const { since, count } = this.#returning;
    return Math.min(1, [...this.#processes.values()].filter((time) => time >= since).length / count);
  }

  #checkEpoch(known: string, leaseMs: number, now: number): string {
    // Kept for two leases after the last command, as the sorted set is.
    if (now >= this.#expiresAt) this.#epoch = undefined;
    this.#expiresAt = now + 2 * leaseMs;
    this.#epoch ??= now;
    const current = `epoch:${this.#epoch}`;
    if (known !== '' && known !== current) this.#pausedUntil = Math.max(this.#pausedUntil, this.#epoch + leaseMs);
    return current;
  }
}
