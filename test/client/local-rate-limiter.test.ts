import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LocalRateLimiter } from '../../src/index.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a limiter of the caller', () => {
  test.each([
    [{ requests: 0 }, '`requests` must be a number of at least 1, got 0'],
    [{ requests: 0.5 }, '`requests` must be a number of at least 1, got 0.5'],
    [{ requests: Number.NaN }, '`requests` must be a number of at least 1, got NaN'],
    [{ window: 0 }, '`window` must be a number of at least 1, got 0'],
    [{ window: '2s' }, '`window` must be a number of at least 1, got a string of 2 characters'],
    [{ request: 5 }, 'Unknown option `request`; allowed: `requests`, `window`'],
    [null, 'The options of `new LocalRateLimiter()` must be an object, got null'],
  ])('%o is refused', (options, text) => {
    expect(() => new LocalRateLimiter(options as never)).toThrow(text);
  });

  test.each([
    [Number.NaN, 'NaN'],
    [-1, '-1'],
    ['2', 'a string of 1 character'],
  ])('a pause of %s is refused and stops nothing', async (delay, got) => {
    const limiter = new LocalRateLimiter();
    expect(() => limiter.backOff(delay as number)).toThrow(`\`delay\` must be a number of at least 0, got ${got}`);
    expect(await limiter.acquire()).toHaveProperty('answered');
  });

  test('a window longer than any timer is kept', async () => {
    const window = 2 ** 31;
    const limiter = new LocalRateLimiter({ requests: 1, window });
    (await limiter.acquire()).answered();
    const admitted = vi.fn();
    const second = limiter.acquire().then(admitted);
    await vi.advanceTimersByTimeAsync(window);
    expect(admitted).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    await second;
  });

  test('a pause longer than any timer is kept', async () => {
    const limiter = new LocalRateLimiter();
    limiter.backOff(2 ** 31 + 1000);
    const admitted = vi.fn();
    const first = limiter.acquire().then(admitted);
    await vi.advanceTimersByTimeAsync(2 ** 31);
    expect(admitted).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    await first;
  });
});

describe('a stalled process', () => {
  /** Moves the clock and runs no timer, as synchronous work does. */
  function standStill(ms: number): void {
    const now = performance.now() + ms;
    const real = performance.now.bind(performance);
    const began = real();
    vi.spyOn(performance, 'now').mockImplementation(() => now + real() - began);
  }

  afterEach(() => void vi.restoreAllMocks());

  /** Takes slots and notes when. What leaves the process during a stall leaves at its end. */
  function take(limiter: LocalRateLimiter, count: number, times: number[]): void {
    for (let index = 0; index < count; index++) {
      void limiter.acquire().then((slot) => {
        times.push(performance.now());
        setTimeout(() => slot.answered(), 300);
      });
    }
  }

  test.each([
    ['come after it', 20, 20],
    ['wait already', 40, 0],
  ])('requests that %s wait for a window', async (_, before, after) => {
    const limiter = new LocalRateLimiter();
    const times: number[] = [];
    take(limiter, before, times);
    await vi.advanceTimersByTimeAsync(5);
    standStill(3000);
    const end = performance.now();
    take(limiter, after, times);
    await vi.advanceTimersByTimeAsync(1);
    expect(times).toHaveLength(20);
    await vi.runAllTimersAsync();
    expect(times).toHaveLength(40);
    expect((times[20] as number) - end).toBeGreaterThanOrEqual(2000);
  });

  test('its timers end with the requests', async () => {
    const limiter = new LocalRateLimiter();
    const slot = await limiter.acquire();
    await limiter.acquire();
    expect(vi.getTimerCount()).toBe(1);
    slot.answered();
    slot.answered();
    // The one without a response is watched until its slot opens.
    await vi.advanceTimersByTimeAsync(2525 + 100);
    expect(vi.getTimerCount()).toBe(0);
  });
});
