import { describe, expect, type TestContext, test } from 'vitest';
import { type MockLemlist, startMockLemlist } from '../../examples/bulk-update/mock-lemlist.ts';
import { newSubject } from '../../examples/bulk-update/new-subject.ts';
import { type Run, runScript } from '../support/run-script.ts';
import { worstWindow } from '../support/worst-window.ts';
import { startRedis } from './support/redis-server.ts';

/** Faster than lemlist allows, so that the test is short. The server still checks the limit. */
const REQUESTS = 40;
const WINDOW_MS = 1000;
const CONCURRENCY = 20;

interface Stage {
  mock: MockLemlist;
  /** Starts a program of the example. */
  start(script: string): Run;
}

async function setUp(count: number, onTestFinished: TestContext['onTestFinished']): Promise<Stage> {
  const redis = await startRedis();
  onTestFinished(redis.stop);
  // Slow enough that updates are on their way whenever a worker dies.
  const mock = await startMockLemlist({ count, delay: 300 });
  onTestFinished(mock.close);
  const env = {
    REDIS_URL: `redis://127.0.0.1:${redis.port}`,
    LEMLIST_BASE_URL: mock.baseUrl,
    LEMLIST_API_KEY: 'any',
  };
  const options = { requests: REQUESTS, window: WINDOW_MS, concurrency: CONCURRENCY, lock: 3000 };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  return {
    mock,
    start: (script) => {
      const run = runScript([`examples/bulk-update/${script}`, ...args], env);
      onTestFinished(() => void run.child.kill('SIGKILL'));
      return run;
    },
  };
}

async function outputOf(run: Run): Promise<string> {
  expect(await run.ended, run.output()).toBe(0);
  return run.output();
}

function received({ updates }: MockLemlist): number {
  return [...updates.values()].reduce((sum, each) => sum + each.received, 0);
}

describe('a bulk update', () => {
  test('a killed worker loses nothing', async ({ onTestFinished }) => {
    const COUNT = 400;
    const { mock, start } = await setUp(COUNT, onTestFinished);
    const wanted = [...mock.steps.values()].map((step) => ({ ...step, ...newSubject(step) }));

    expect(await outputOf(start('producer.ts'))).toContain('400 steps to change, 400 jobs added');
    expect(await outputOf(start('producer.ts'))).toContain('400 steps to change, 0 jobs added');

    const [victim, ...others] = [start('worker.ts'), start('worker.ts'), start('worker.ts')] as const;
    await Promise.all([victim, ...others].map((worker) => worker.printed('is ready')));
    const progress = start('progress.ts');
    await expect.poll(() => received(mock), { timeout: 30_000, interval: 5 }).toBeGreaterThan(COUNT / 3);
    victim.child.kill('SIGKILL');
    expect(await victim.ended).toBe('SIGKILL');
    const killedAt = received(mock);

    const lines = (await outputOf(progress)).trim().split('\n');
    const { updates, arrivals } = mock;
    console.log(
      `${COUNT} updates: a worker was killed after ${killedAt}, ${received(mock) - COUNT} updates were sent twice, ` +
        `worst window ${worstWindow(arrivals, WINDOW_MS)} of ${REQUESTS}, last line of progress: ${lines.at(-1)}`,
    );
    expect([...mock.steps.values()]).toEqual(wanted);
    expect([...updates.values()].map(({ effective }) => effective)).toEqual(Array(COUNT).fill(1));
    expect(received(mock) - COUNT).toBeLessThanOrEqual(CONCURRENCY);
    expect(worstWindow(arrivals, WINDOW_MS)).toBeLessThanOrEqual(REQUESTS);
    expect(lines.at(-1)).toMatch(/^100 % {2}400 of 400 done, 0 failed, .*, finished$/);

    for (const { child } of others) child.kill('SIGTERM');
    expect(await Promise.all(others.map(({ ended }) => ended))).toEqual([0, 0]);
    expect(await outputOf(start('producer.ts'))).toContain('0 steps to change, 0 jobs added');
  });

  test('a refused update is not repeated', async ({ onTestFinished }) => {
    const { mock, start } = await setUp(20, onTestFinished);
    await outputOf(start('producer.ts'));
    mock.steps.delete('stp_7');
    const before = mock.arrivals.length;
    const worker = start('worker.ts');
    const progress = start('progress.ts');
    expect(await progress.ended).toBe(1);
    expect(progress.output()).toContain('100 %  19 of 20 done, 1 failed');
    expect(worker.output()).toContain('stp_7 failed: sequences.updateStep');
    expect(mock.arrivals.length - before).toBe(20);
    worker.child.kill('SIGTERM');
    expect(await worker.ended).toBe(0);
  });

  test('a revoked key stops the workers and loses no update', async ({ onTestFinished }) => {
    const { mock, start } = await setUp(60, onTestFinished);
    await outputOf(start('producer.ts'));
    mock.revoke(true);
    const worker = start('worker.ts');
    expect(await worker.ended).toBe(1);
    expect(worker.output()).toContain('failed: sequences.updateStep failed with status 401');
    mock.revoke(false);
    const next = start('worker.ts');
    expect((await outputOf(start('progress.ts'))).trim().split('\n').at(-1)).toContain('60 of 60 done, 0 failed');
    next.child.kill('SIGTERM');
    expect(await next.ended).toBe(0);
  });
});
