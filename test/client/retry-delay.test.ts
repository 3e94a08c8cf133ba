import { afterEach, describe, expect, test, vi } from 'vitest';
import { retryAfter } from '../../src/client/call/retry-delay.ts';

afterEach(() => void vi.useRealTimers());

const DATE = 'Thu, 01 Oct 2026 20:55:40 GMT';

describe('Retry-After', () => {
  test.each([
    ['0.559', 559],
    ['0', 0],
    [' 3 ', 3000],
    ['600', 600_000],
    ['1e306', 86_400_000],
    ['Thu, 01 Oct 2026 20:55:42 GMT', 2000],
    ['Thu Oct 01 2026 22:55:42 GMT+0200 (Central European Summer Time)', 2000],
    ['Thu, 01 Oct 2026 20:55:30 GMT', 0],
    ['Thu, 01 Oct 2026 22:55:40 GMT', 7_200_000],
    ['Fri, 01 Oct 2027 20:55:40 GMT', 86_400_000],
  ])('%j is a wait', (value, wait) => {
    expect(retryAfter(new Headers({ 'retry-after': value, date: DATE }))).toBe(wait);
  });

  test.each(['', '-1', 'Infinity', 'soon', '2, 2', '1,5', '2026-10'])('%j is ignored', (value) => {
    expect(retryAfter(new Headers({ 'retry-after': value, date: DATE }))).toBeUndefined();
  });

  test('a date counts from now if the response has no date', () => {
    vi.useFakeTimers({ now: Date.parse(DATE) });
    expect(retryAfter(new Headers({ 'retry-after': 'Thu, 01 Oct 2026 20:55:41 GMT' }))).toBe(1000);
  });
});
