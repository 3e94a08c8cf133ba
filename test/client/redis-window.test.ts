import { describe, expect, test, vi } from 'vitest';
import { PAUSE, REOPEN, TAKE } from '../../src/client/limits/redis/scripts.ts';
import { rejection } from '../support/client.ts';
import { seconds, send, times, useFakeRedis } from '../support/fake-limiter.ts';
import { DIALECTS } from '../support/fake-redis.ts';
import { worstWindow } from '../support/worst-window.ts';

const fake = useFakeRedis();

describe.each(DIALECTS)('a client of %s', (dialect) => {
  test('it runs the scripts with keys and arguments', async () => {
    const limiter = fake.limiter({ client: fake.redis.client(dialect), key: 'lemlist:{team-1}' });
    const slot = await limiter.acquire();
    slot.answered();
    limiter.backOff(1500.2);
    await vi.runAllTimersAsync();
    const id = expect.stringMatching(/^[0-9a-f-]{36}$/);
    const name = expect.stringMatching(/^[0-9a-f-]{36}:1$/);
    const keys = ['', ':pause', ':processes', ':returning'].map((end) => `lemlist:{team-1}${end}`);
    expect(fake.redis.runsOf(TAKE)[0]).toMatchObject({ keys, args: [name, id, '20', '2025', '2525', '', '0'] });
    expect(fake.redis.runsOf(REOPEN)[0]).toMatchObject({
      keys: keys.slice(0, 2),
      args: [name, '2025', '2525', expect.stringMatching(/^epoch:/)],
    });
    expect(fake.redis.runsOf(PAUSE)[0]).toMatchObject({ keys: [keys[1]], args: ['1501'] });
  });

  test('the text is sent once per unknown script', async () => {
    const limiter = fake.limiter({ client: fake.redis.client(dialect) });
    for (let round = 0; round < 3; round++) await limiter.acquire();
    expect(fake.redis.commands.map(({ name }) => name)).toEqual(['EVALSHA', 'EVAL', 'EVALSHA', 'EVALSHA']);
    fake.redis.forget();
    await limiter.acquire();
    await limiter.acquire();
    expect(fake.redis.commands.slice(4).map(({ name }) => name)).toEqual(['EVALSHA', 'EVAL', 'EVALSHA']);
  });

  test('no other refusal sends the text', async () => {
    fake.redis.state = 'refusing';
    fake.redis.refusal = 'READONLY You cannot write against a read only replica.';
    await rejection(fake.limiter({ client: fake.redis.client(dialect) }).acquire());
    expect(fake.redis.commands.map(({ name }) => name)).toEqual(['EVALSHA']);
  });
});

describe('the shared window', () => {
  test('two processes keep to one limit', async () => {
    const sent: number[] = [];
    const calls = [send(fake.limiter(), 30, sent), send(fake.limiter(), 30, sent)];
    await vi.runAllTimersAsync();
    await Promise.all(calls);
    expect(worstWindow(sent, 2000)).toBe(20);
    expect(seconds(sent)).toEqual([...times(20, 0), ...times(20, 2), ...times(20, 4)]);
  });

  test('a waiting process sends few commands', async () => {
    const limiter = fake.limiter();
    const calls = send(limiter, 60, []);
    await vi.runAllTimersAsync();
    await calls;
    // One command for each slot, and two per window: when it is full, and after the wait for its responses.
    expect(fake.redis.runsOf(TAKE).length).toBeLessThanOrEqual(60 + 1 + 2 * 2);
  });

  test('a slot opens a window after its response', async () => {
    const limiter = fake.limiter({ requests: 1 });
    const sent: number[] = [];
    const calls = send(limiter, 2, sent, 300);
    await vi.runAllTimersAsync();
    await calls;
    expect((sent[1] as number) - (sent[0] as number)).toBe(300 + 2025);
  });

  test('a slow response does not keep it closed', async () => {
    const limiter = fake.limiter({ requests: 1 });
    const sent: number[] = [];
    const calls = send(limiter, 3, sent, 2400);
    await vi.runAllTimersAsync();
    await calls;
    expect(sent.map((time) => time - (sent[0] as number))).toEqual([0, 2525, 5050]);
    const told = fake.redis.runsOf(REOPEN).filter(({ name }) => name === 'EVALSHA');
    expect(told.map(({ args }) => args[1])).toEqual(['125', '125', '125']);
  });

  test('a response is reported once', async () => {
    const slot = await fake.limiter().acquire();
    slot.answered();
    slot.answered();
    await vi.runAllTimersAsync();
    expect(fake.redis.runsOf(REOPEN).filter(({ name }) => name === 'EVALSHA')).toHaveLength(1);
  });

  test('a lost report only delays its slot', async () => {
    const limiter = fake.limiter({ requests: 1 });
    const start = performance.now();
    const slot = await limiter.acquire();
    fake.redis.state = 'refusing';
    slot.answered();
    limiter.backOff(100);
    await vi.advanceTimersByTimeAsync(200);
    fake.redis.state = 'up';
    const sent: number[] = [];
    const next = send(limiter, 1, sent);
    await vi.runAllTimersAsync();
    await next;
    // The slot opens as late as it can for a response that Redis never hears of.
    expect((sent[0] as number) - start).toBe(2525);
  });

  test('a 429 makes every process wait', async () => {
    const [one, two] = [fake.limiter(), fake.limiter()];
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
    const limiters = Array.from({ length: 4 }, () => fake.limiter());
    const sent: number[] = [];
    const before = limiters.map((limiter) => send(limiter, 5, sent));
    await vi.advanceTimersByTimeAsync(500);
    fake.redis[loss]();
    const after = limiters.map((limiter) => send(limiter, 5, sent));
    await vi.runAllTimersAsync();
    await Promise.all([...before, ...after]);
    expect(sent).toHaveLength(40);
    expect(worstWindow(sent, 2000)).toBe(20);
  });

  test('a process that only waits for responses notices', async () => {
    const [old, fresh] = [fake.limiter(), fake.limiter()];
    const sent: number[] = [];
    const before = send(old, 20, sent, 200);
    await vi.advanceTimersByTimeAsync(100);
    fake.redis.flush();
    await vi.advanceTimersByTimeAsync(200);
    const after = send(fresh, 20, sent);
    await vi.runAllTimersAsync();
    await Promise.all([before, after]);
    expect(worstWindow(sent, 2000)).toBe(20);
  });

  test('an idle time is not a loss', async () => {
    const limiter = fake.limiter();
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
