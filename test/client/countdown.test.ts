import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Countdown } from '../../src/client/call/Countdown.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Pauses and resumes at these moments, and says when it ended. */
function endOf(ms: number, ...changes: number[]): number[] {
  const ends: number[] = [];
  const start = performance.now();
  const countdown = new Countdown(ms, () => ends.push(performance.now() - start));
  changes.forEach((at, index) => void setTimeout(() => countdown[index % 2 === 0 ? 'pause' : 'resume'](), at));
  vi.runAllTimers();
  return ends;
}

describe('a countdown', () => {
  test.each([
    ['without a pause', [], [100]],
    ['with a pause before its end', [20, 50], [130]],
    ['with two pauses', [10, 30, 60, 70], [130]],
    ['with a pause over its end', [20, 500], [580]],
    ['with a pause over its end and another one', [20, 500, 520, 620], [680]],
    ['paused for ever', [20], []],
    ['resumed without a pause', [200, 300], [100]],
  ])('%s ends once, when its time is over', (_, changes, ends) => {
    expect(endOf(100, ...changes)).toEqual(ends);
  });

  test('a stopped one neither ends nor keeps a timer', () => {
    const countdown = new Countdown(100, () => expect.unreachable());
    countdown.pause();
    countdown.stop();
    countdown.resume();
    vi.runAllTimers();
    expect(vi.getTimerCount()).toBe(0);
  });
});
