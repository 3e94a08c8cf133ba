import type { RateLimit } from '../options/parse-options.ts';
import { parisClock } from './paris-time.ts';

/** What lemlist allows; the headers speak of it even where nothing is refused. */
const LEMLIST: RateLimit = { requests: 20, window: 2000 };
/** Keys are remembered until so many have been seen; then those that have been silent are forgotten. */
const MANY_KEYS = 1000;

export interface RateLimiter {
  /** Counts a request of a key, and says whether it may pass and what the answer's headers say. */
  count(key: string): { passes: boolean; headers: Record<string, string> };
  reset(): void;
}

/** Counts requests per key in a sliding window, as lemlist does, and refuses those beyond it where `limit` is given. */
export function createRateLimiter(limit: RateLimit | undefined, now: () => number): RateLimiter {
  const { requests, window } = limit ?? LEMLIST;
  const seen = new Map<string, number[]>();
  const inParis = parisClock();
  const ceiling = String(requests);

  const forgetSilent = (oldest: number): void => {
    for (const [key, times] of seen) if ((times.at(-1) ?? 0) <= oldest) seen.delete(key);
  };

  return {
    count(key) {
      const moment = now();
      const oldest = moment - window;
      if (seen.size >= MANY_KEYS && !seen.has(key)) forgetSilent(oldest);
      const times = (seen.get(key) ?? []).filter((time) => time > oldest);
      const passes = limit === undefined || times.length < requests;
      // Without a limit only the newest count, or the list would grow with the traffic.
      if (passes && times.push(moment) > requests) times.shift();
      seen.set(key, times);
      const wait = (times[0] ?? moment) + window - moment;
      const headers = {
        'x-ratelimit-limit': ceiling,
        'x-ratelimit-remaining': String(requests - times.length),
        'x-ratelimit-reset': inParis(moment + wait),
        'retry-after': String(wait / 1000),
      };
      return { passes, headers };
    },
    reset: () => seen.clear(),
  };
}
