import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  isRateLimiterError,
  type RateLimiter,
  RateLimiterError,
  type RedisRateLimiterOptions,
  redisRateLimiter,
  type Slot,
} from '../../src/client/limits/redis/index.ts';
import { PAUSE, REOPEN, TAKE } from '../../src/client/limits/redis/scripts.ts';
import { sha1 } from '../../src/client/limits/redis/sha1.ts';
import { isLemlistError } from '../../src/index.ts';
import { createClient, json, rejection } from '../support/client.ts';
import { DIALECTS, FakeRedis } from '../support/fake-redis.ts';
import { worstWindow } from '../support/worst-window.ts';

// WebCrypto is asynchronous, and a fake clock does not advance it.
beforeAll(() => Promise.all([TAKE, REOPEN, PAUSE].map(sha1)));

let redis: FakeRedis;
beforeEach(() => {
  vi.useFakeTimers();
  redis = new FakeRedis();
});
afterEach(() => void vi.useRealTimers());

function createLimiter(options: Partial<RedisRateLimiterOptions> = {}): RateLimiter {
  return redisRateLimiter({ client: redis.client(), ...options });
}

/** Sends `count` requests, each with a response after `way` milliseconds, and notes when they are sent. */
function send(limiter: RateLimiter, count: number, times: number[], way = 20): Promise<unknown> {
  const calls = Array.from({ length: count }, async () => {
    const slot = await limiter.acquire();
    times.push(performance.now());
    setTimeout(() => slot.answered(), way);
  });
  return Promise.all(calls);
}

/** Whole seconds from the first to each. */
function seconds(times: number[]): number[] {
  return times.map((time) => Math.floor((time - (times[0] as number)) / 1000));
}

const times = (count: number, value: number): number[] => Array<number>(count).fill(value);

describe.each(DIALECTS)('a client of %s', (dialect) => {
  test('it runs the scripts with keys and arguments', async () => {
    const limiter = createLimiter({ client: redis.client(dialect), key: 'lemlist:{team-1}' });
    const slot = await limiter.acquire();
    slot.answered();
    limiter.backOff(1500.2);
    await vi.runAllTimersAsync();
    const id = expect.stringMatching(/^[0-9a-f-]{36}$/);
    const name = expect.stringMatching(/^[0-9a-f-]{36}:1$/);
    const keys = ['', ':pause', ':processes', ':returning'].map((end) => `lemlist:{team-1}${end}`);
    expect(redis.runsOf(TAKE)[0]).toMatchObject({ keys, args: [name, id, '20', '2025', '2525', '', '0'] });
    expect(redis.runsOf(REOPEN)[0]).toMatchObject({
      keys: keys.slice(0, 2),
      args: [name, '2025', '2525', expect.stringMatching(/^epoch:/)],
    });
    expect(redis.runsOf(PAUSE)[0]).toMatchObject({ keys: [keys[1]], args: ['1501'] });
  });

  test('the text is sent once per unknown script', async () => {
    const limiter = createLimiter({ client: redis.client(dialect) });
    for (let round = 0; round < 3; round++) await limiter.acquire();
    expect(redis.commands.map(({ name }) => name)).toEqual(['EVALSHA', 'EVAL', 'EVALSHA', 'EVALSHA']);
    redis.forget();
    await limiter.acquire();
    await limiter.acquire();
    expect(redis.commands.slice(4).map(({ name }) => name)).toEqual(['EVALSHA', 'EVAL', 'EVALSHA']);
  });

  test('no other refusal sends the text', async () => {
    redis.state = 'refusing';
    redis.refusal = 'READONLY You cannot write against a read only replica.';
    await rejection(createLimiter({ client: redis.client(dialect) }).acquire());
    expect(redis.commands.map(({ name }) => name)).toEqual(['EVALSHA']);
  });
});

describe('the shared window', () => {
  test('two processes keep to one limit', async () => {
    const sent: number[] = [];
    const calls = [send(createLimiter(), 30, sent), send(createLimiter(), 30, sent)];
    await vi.runAllTimersAsync();
    await Promise.all(calls);
    expect(worstWindow(sent, 2000)).toBe(20);
    expect(seconds(sent)).toEqual([...times(20, 0), ...times(20, 2), ...times(20, 4)]);
  });

  test('a waiting process sends few commands', async () => {
    const limiter = createLimiter();
    const calls = send(limiter, 60, []);
    await vi.runAllTimersAsync();
    await calls;
    // One command for each slot, and two per window: when it is full, and after the wait for its responses.
    expect(redis.runsOf(TAKE).length).toBeLessThanOrEqual(60 + 1 + 2 * 2);
  });

  test('a slot opens a window after its response', async () => {
    const limiter = createLimiter({ requests: 1 });
    const sent: number[] = [];
    const calls = send(limiter, 2, sent, 300);
    await vi.runAllTimersAsync();
    await calls;
    expect((sent[1] as number) - (sent[0] as number)).toBe(300 + 2025);
  });

  test('a slow response does not keep it closed', async () => {
    const limiter = createLimiter({ requests: 1 });
    const sent: number[] = [];
    const calls = send(limiter, 3, sent, 2400);
    await vi.runAllTimersAsync();
    await calls;
    expect(sent.map((time) => time - (sent[0] as number))).toEqual([0, 2525, 5050]);
    const told = redis.runsOf(REOPEN).filter(({ name }) => name === 'EVALSHA');
    expect(told.map(({ args }) => args[1])).toEqual(['125', '125', '125']);
  });

  test('a response is reported once', async () => {
    const slot = await createLimiter().acquire();
    slot.answered();
    slot.answered();
    await vi.runAllTimersAsync();
    expect(redis.runsOf(REOPEN).filter(({ name }) => name === 'EVALSHA')).toHaveLength(1);
  });

  test('a lost report only delays its slot', async () => {
    const limiter = createLimiter({ requests: 1 });
    const start = performance.now();
    const slot = await limiter.acquire();
    redis.state = 'refusing';
    slot.answered();
    limiter.backOff(100);
    await vi.advanceTimersByTimeAsync(200);
    redis.state = 'up';
    const sent: number[] = [];
    const next = send(limiter, 1, sent);
    await vi.runAllTimersAsync();
    await next;
    // The slot opens as late as it can for a response that Redis never hears of.
    expect((sent[0] as number) - start).toBe(2525);
  });

  test('a 429 makes every process wait', async () => {
    const [one, two] = [createLimiter(), createLimiter()];
    const start = performance.now();
    one.backOff(1500);
    const sent: number[] = [];
    const calls = [send(one, 1, sent), send(two, 1, sent)];
    await vi.advanceTimersByTimeAsync(500);
    two.backOff(200);
    await vi.runAllTimersAsync();
    await Promise.all(calls);
    expect(sent.map((time) => time - start)).toEqual([1500, 1500]);
  });
});

describe('a Redis that loses its keys', () => {
  test.each(['forget', 'flush'] as const)('no process exceeds the limit after %s', async (loss) => {
    const limiters = Array.from({ length: 4 }, () => createLimiter());
    const sent: number[] = [];
    const before = limiters.map((limiter) => send(limiter, 5, sent));
    await vi.advanceTimersByTimeAsync(500);
    redis[loss]();
    const after = limiters.map((limiter) => send(limiter, 5, sent));
    await vi.runAllTimersAsync();
    await Promise.all([...before, ...after]);
    expect(sent).toHaveLength(40);
    expect(worstWindow(sent, 2000)).toBe(20);
  });

  test('a process that only waits for responses notices', async () => {
    const [old, fresh] = [createLimiter(), createLimiter()];
    const sent: number[] = [];
    const before = send(old, 20, sent, 200);
    await vi.advanceTimersByTimeAsync(100);
    redis.flush();
    await vi.advanceTimersByTimeAsync(200);
    const after = send(fresh, 20, sent);
    await vi.runAllTimersAsync();
    await Promise.all([before, after]);
    expect(worstWindow(sent, 2000)).toBe(20);
  });

  test('an idle time is not a loss', async () => {
    const limiter = createLimiter();
    for (const idle of [2500, 5100, 60_000]) {
      (await limiter.acquire()).answered();
      await vi.advanceTimersByTimeAsync(idle);
      const start = performance.now();
      const slot = limiter.acquire();
      await vi.advanceTimersByTimeAsync(10);
      (await slot).answered();
      expect(performance.now() - start).toBe(10);
    }
  });
});

describe('the line of a process', () => {
  test('calls keep their order', async () => {
    const limiter = createLimiter();
    redis.way = 3;
    const order: number[] = [];
    const calls = Array.from({ length: 50 }, async (_, index) => {
      await limiter.acquire();
      order.push(index);
    });
    await vi.runAllTimersAsync();
    await Promise.all(calls);
    expect(order).toEqual(Array.from({ length: 50 }, (_, index) => index));
  });

  test('a waiting call can be aborted alone', async () => {
    const limiter = createLimiter({ requests: 1 });
    await limiter.acquire();
    const controller = new AbortController();
    const aborted = rejection(limiter.acquire(controller.signal));
    const start = performance.now();
    const sent: number[] = [];
    const next = send(limiter, 1, sent);
    await vi.advanceTimersByTimeAsync(100);
    controller.abort();
    expect(await aborted).toMatchObject({ name: 'AbortError' });
    await vi.advanceTimersByTimeAsync(2500);
    await next;
    expect((sent[0] as number) - start).toBe(2525);
  });

  test('the last aborted call stops the timer', async () => {
    const limiter = createLimiter({ requests: 1 });
    (await limiter.acquire()).answered();
    const controller = new AbortController();
    const aborted = rejection(limiter.acquire(controller.signal));
    await vi.advanceTimersByTimeAsync(100);
    expect(vi.getTimerCount()).toBe(1);
    controller.abort(new Error('enough'));
    expect(await aborted).toMatchObject({ message: 'enough' });
    await vi.advanceTimersByTimeAsync(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('an aborted signal never joins it', async () => {
    const limiter = createLimiter();
    expect(await rejection(limiter.acquire(AbortSignal.abort()))).toMatchObject({ name: 'AbortError' });
    expect(redis.commands).toEqual([]);
  });

  test('a slot of an aborted call counts as used', async () => {
    const limiter = createLimiter({ requests: 1 });
    redis.way = 50;
    const controller = new AbortController();
    const aborted = rejection(limiter.acquire(controller.signal));
    await vi.advanceTimersByTimeAsync(20);
    controller.abort();
    await aborted;
    const sent: number[] = [];
    const calls = send(limiter, 1, sent);
    await vi.runAllTimersAsync();
    await calls;
    expect(redis.runsOf(REOPEN).length).toBeGreaterThan(0);
    expect(sent).toHaveLength(1);
  });
});

describe('a Redis that fails', () => {
  test('every waiting call is refused at once', async () => {
    redis.state = 'refusing';
    const limiter = createLimiter();
    const errors = await Promise.all([limiter.acquire(), limiter.acquire()].map(rejection));
    for (const error of errors) {
      expect(error).toBeInstanceOf(RateLimiterError);
      expect(error).toMatchObject({ name: 'RateLimiterError', cause: { message: redis.refusal } });
      expect((error as Error).message).toBe(
        'Redis gave no leave to send: connect ECONNREFUSED 127.0.0.1:6379. The request was not sent, so repeating it is safe',
      );
    }
  });

  test('a silent Redis is given its time', async () => {
    redis.state = 'silent';
    const limiter = createLimiter({ redisTimeout: 400 });
    const refused = Promise.all([limiter.acquire(), limiter.acquire()].map(rejection));
    await vi.advanceTimersByTimeAsync(390);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(11);
    for (const error of await refused) expect((error as Error).message).toContain('no answer within 400 ms');
  });

  test('a silent Redis gets no further commands', async () => {
    redis.state = 'silent';
    const limiter = createLimiter();
    for (let round = 0; round < 5; round++) {
      const refused = rejection(limiter.acquire());
      await vi.advanceTimersByTimeAsync(1001);
      expect(isRateLimiterError(await refused)).toBe(true);
    }
    expect(redis.commands).toHaveLength(1);
  });

  test('a command that the client lost is sent again', async () => {
    redis.state = 'silent';
    const limiter = createLimiter();
    const lost = rejection(limiter.acquire());
    await vi.advanceTimersByTimeAsync(10_001);
    await lost;
    redis.state = 'up';
    const start = performance.now();
    const sent: number[] = [];
    const next = send(limiter, 1, sent);
    await vi.runAllTimersAsync();
    await next;
    // As after every outage.
    expect((sent[0] as number) - start).toBe(2525);
  });

  test.each(['refusing', 'silent'] as const)('a Redis that was %s is used again', async (state) => {
    const limiter = createLimiter();
    redis.state = state;
    const refused = rejection(limiter.acquire());
    await vi.advanceTimersByTimeAsync(1001);
    await refused;
    redis.comeBack();
    const start = performance.now();
    const sent: number[] = [];
    const calls = send(limiter, 25, sent);
    await vi.runAllTimersAsync();
    await calls;
    // Redis may have lost the window, and other processes may not be back yet, so a silence comes first.
    expect((sent[0] as number) - start).toBe(2525);
    expect(seconds(sent)).toEqual([...times(20, 0), ...times(5, 2)]);
  });

  test('a call of the client is refused unsent', async () => {
    redis.state = 'refusing';
    const { lemlist, seen } = createClient(() => json({ campaigns: [] }), { rateLimit: createLimiter() });
    const error = await rejection(lemlist.campaigns.list());
    expect(isRateLimiterError(error)).toBe(true);
    expect(isLemlistError(error)).toBe(false);
    expect(seen).toEqual([]);
  });

  test.each([
    [[1], 'two numbers'],
    ['OK', 'two numbers'],
    [[0, 0], 'two numbers'],
    [['soon', 1], 'two numbers'],
  ])('an answer %j is no leave', async (reply, text) => {
    const client = { eval: async () => reply, evalSha: async () => reply };
    expect(((await rejection(createLimiter({ client }).acquire())) as Error).message).toContain(text);
  });
});

describe('a share of this process', () => {
  const local = { onRedisFailure: 'local' } as const;

  test.each([
    [2, 10],
    [3, 6],
    [20, 1],
  ])('%i processes divide the limit', async (count, share) => {
    const limiters = Array.from({ length: count }, () => createLimiter(local));
    // The last one has seen all others.
    for (const limiter of limiters) (await limiter.acquire()).answered();
    redis.state = 'refusing';
    const sent: number[] = [];
    const calls = send(limiters.at(-1) as RateLimiter, 20, sent);
    await vi.runAllTimersAsync();
    await calls;
    expect(worstWindow(sent, 2000)).toBe(share);
  });

  test('more processes than requests take turns', async () => {
    const limiters = Array.from({ length: 6 }, () => createLimiter({ ...local, requests: 3 }));
    const asked = Promise.all(limiters.map((limiter) => limiter.acquire()));
    await vi.runAllTimersAsync();
    await asked;
    redis.state = 'refusing';
    const sent: number[] = [];
    const calls = send(limiters.at(-1) as RateLimiter, 5, sent);
    await vi.runAllTimersAsync();
    await calls;
    expect(worstWindow(sent, 4000)).toBe(1);
  });

  test('a Redis never seen is shared by four', async () => {
    redis.state = 'silent';
    const sent: number[] = [];
    const calls = send(createLimiter(local), 12, sent);
    await vi.runAllTimersAsync();
    await calls;
    expect(worstWindow(sent, 2000)).toBe(5);
  });

  test.each([0, 900, 5000])('an outage never oversteps the limit, %i ms apart', async (gap) => {
    // No client asks a second time before it is back.
    const limiters = Array.from({ length: 4 }, () => createLimiter({ ...local, redisTimeout: 5000 }));
    for (const limiter of limiters) await limiter.acquire();
    await vi.advanceTimersByTimeAsync(3000);
    const sent: number[] = [];
    const calls = limiters.map((limiter) => send(limiter, 100, sent));
    await vi.advanceTimersByTimeAsync(5000);
    redis.state = 'silent';
    await vi.advanceTimersByTimeAsync(20_000);
    redis.forget();
    redis.comeBack(gap);
    const backAt = performance.now();
    await vi.runAllTimersAsync();
    await Promise.all(calls);
    expect(sent).toHaveLength(400);
    expect(worstWindow(sent, 2000)).toBe(20);
    expect(sent.filter((time) => time < backAt).length).toBeGreaterThan(150);
    // The whole limit is used again: what is left takes as many windows as it fills, after the silence.
    const left = sent.filter((time) => time >= backAt).length;
    expect((sent.at(-1) as number) - backAt).toBeLessThan(3 * (gap + 2525) + 3100 + (left / 20) * 2100);
  });

  test('order is kept and calls can be aborted', async () => {
    redis.state = 'refusing';
    const limiter = createLimiter(local);
    const order: number[] = [];
    const controller = new AbortController();
    const calls = Array.from({ length: 12 }, async (_, index) => {
      await limiter.acquire(index === 3 ? controller.signal : undefined);
      order.push(index);
    });
    const aborted = rejection(calls[3] as Promise<void>);
    controller.abort();
    expect(await aborted).toMatchObject({ name: 'AbortError' });
    await vi.runAllTimersAsync();
    await Promise.allSettled(calls);
    expect(order).toEqual([0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  test('a 429 makes it wait too', async () => {
    redis.state = 'refusing';
    const limiter = createLimiter(local);
    const first: Promise<Slot> = limiter.acquire();
    const start = performance.now();
    limiter.backOff(9000);
    await vi.advanceTimersByTimeAsync(8999);
    const sent: number[] = [];
    const calls = send(limiter, 1, sent);
    await vi.runAllTimersAsync();
    await Promise.all([first, calls]);
    expect((sent[0] as number) - start).toBe(9000);
  });
});

describe('the options', () => {
  const client = new FakeRedis().client();

  test.each([
    [undefined, TypeError, 'The options of `redisRateLimiter()` must be an object, got undefined'],
    [{}, TypeError, '`client` must be a client of node-redis or ioredis, got undefined'],
    [{ client: { eval() {} } }, TypeError, '`client` must be a client of node-redis or ioredis, got object'],
    [{ client, redisTimeOut: 1 }, TypeError, 'Unknown option `redisTimeOut`; allowed: `client`, `key`'],
    [{ client, key: '' }, TypeError, '`key` must be a name with at most one hash tag in braces'],
    [{ client, key: '{}a' }, TypeError, '`key` must be a name'],
    [{ client, key: '{a}{b}' }, TypeError, '`key` must be a name'],
    [{ client, key: 5 }, TypeError, 'such as `lemlist:{rate-limit}`, got number'],
    [{ client, requests: 0 }, RangeError, '`requests` must be a number of at least 1, got 0'],
    [{ client, requests: 1.5 }, RangeError, '`requests` must be a whole number of at most 9007199254740991, got 1.5'],
    [{ client, window: Number.POSITIVE_INFINITY }, RangeError, '`window` must be a whole number'],
    [{ client, redisTimeout: 2 ** 31 }, RangeError, '`redisTimeout` must be a whole number of at most 2147483647'],
    [{ client, onRedisFailure: 'wait' }, TypeError, '`onRedisFailure` must be one of fail, local, got a string of 4'],
  ])('%j is refused', (options, kind, text) => {
    expect(() => redisRateLimiter(options as never)).toThrow(kind);
    expect(() => redisRateLimiter(options as never)).toThrow(text);
  });

  test.each([
    [undefined, 'lemlist:{rate-limit}'],
    ['team-4711', '{team-4711}'],
    ['a:{b}:c', 'a:{b}:c'],
  ])('a key %j has one hash tag', async (key, name) => {
    await createLimiter({ key }).acquire();
    expect(redis.commands[0]?.keys).toEqual([name, `${name}:pause`, `${name}:processes`, `${name}:returning`]);
  });
});
