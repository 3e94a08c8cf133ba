import { describe, expect, test } from 'vitest';
import { OpeningTimes } from '../../src/client/limits/OpeningTimes.ts';

describe('the times when slots open', () => {
  test('nothing opens where nothing is used', () => {
    const times = new OpeningTimes();
    expect(times.size).toBe(0);
    expect(times.first).toBe(Number.POSITIVE_INFINITY);
  });

  test('a time that is added late comes in its turn', () => {
    const times = new OpeningTimes();
    for (const time of [30, 50, 40, 10, 40]) times.add(time);
    const inTurn: number[] = [];
    while (times.size > 0) {
      inTurn.push(times.first);
      times.dropUntil(times.first);
    }
    expect(inTurn).toEqual([10, 30, 40, 50]);
  });

  test('what has come is dropped, and what is to come stays', () => {
    const times = new OpeningTimes();
    for (let time = 1; time <= 1000; time++) {
      times.add(time);
      times.dropUntil(time - 20);
      expect(times.size).toBe(Math.min(time, 20));
      expect(times.first).toBe(Math.max(1, time - 19));
    }
  });
});
