import { RATE_LIMIT } from '../../../generated/guidance.ts';
import type { RateLimit } from '../../document/document.ts';

/** With this many keys, those without a request in the window are forgotten. */
const MAX_KEYS = 1000;

export interface RequestCounter {
  /** Counts a request of a key. Returns whether it may pass, and the headers of its response. */
  count(key: string): { passes: boolean; headers: Readonly<Record<string, string>> };
  reset(): void;
}

/** Counts requests per key in a sliding window, as lemlist does. Refuses those beyond `limit`, if there is one. */
export function createRequestCounter(
  limit: RateLimit | undefined,
  now: () => number,
  // Loading time zones takes longer than loading the rest of the mock, so it happens with the first response.
  clock: () => (moment: number) => string,
): RequestCounter {
  // The headers report lemlist's limit even if nothing is refused.
  const { requests, windowMs } = limit ?? RATE_LIMIT;
  const timesByKey = new Map<string, number[]>();
  const maximum = String(requests);

  const forgetSilentKeys = (start: number): void => {
    for (const [key, times] of timesByKey) if ((times.at(-1) ?? 0) <= start) timesByKey.delete(key);
  };

  return {
    count(key) {
      const moment = now();
      const start = moment - windowMs;
      if (timesByKey.size >= MAX_KEYS && !timesByKey.has(key)) forgetSilentKeys(start);
      const times = timesByKey.get(key) ?? [];
      if (times.length === 0) timesByKey.set(key, times);
      while (times.length > 0 && (times[0] as number) <= start) times.shift();
      const passes = limit === undefined || times.length < requests;
      // Without a limit only the latest times are kept. Otherwise the list would grow with the traffic.
      if (passes && times.push(moment) > requests) times.shift();
      const resetMs = (times[0] ?? moment) + windowMs - moment;
      const headers = {
        'x-ratelimit-limit': maximum,
        'x-ratelimit-remaining': String(requests - times.length),
        'x-ratelimit-reset': clock()(moment + resetMs),
        'retry-after': String(resetMs / 1000),
      };
      return { passes, headers };
    },
    reset: () => timesByKey.clear(),
  };
}
