/** Milliseconds of the first wait at most; each further one may be twice as long. */
const FIRST = 500;
const LONGEST = 8000;
/** Spreads those who were told the same moment, or they would all be back at once. */
const SPREAD = 250;
/**
 * A call waits up to a minute for a 429 to pass, and throws it if lemlist asks for more: its windows are 2 s long, so something
 * else is wrong, and the caller should know.
 */
export const LONGEST_THROTTLED_DELAY_MS: number = 60_000 + SPREAD;
/** A longer one is a mistake, and must not stop the limiter of a process for ever. */
const LONGEST_RETRY_AFTER_MS = 86_400_000;

/** Full jitter: anywhere between nothing and the cap, which doubles (Brooker, "Exponential Backoff And Jitter", 2015). */
export function backOffDelay(attempt: number, random: () => number): number {
  return random() * Math.min(LONGEST, FIRST * 2 ** (attempt - 1));
}

/** Milliseconds until a 429 may be repeated. */
export function throttledDelay(headers: Headers, attempt: number, random: () => number): number {
  const wait = retryAfter(headers);
  return wait === undefined ? backOffDelay(attempt + 1, random) : wait + random() * SPREAD;
}

/**
 * `Retry-After` in milliseconds: a fraction of seconds, as lemlist sends it, or a date, which is measured against the `Date`
 * of the same answer, since the clocks of two machines differ.
 */
export function retryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return seconds < 0 ? undefined : Math.min(seconds * 1000, LONGEST_RETRY_AFTER_MS);
  // Dates have letters; without them V8 takes `2, 2`, a header that was set twice, for a day in 2001.
  const date = /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(date)) return undefined;
  const sent = Date.parse(headers.get('date') ?? '');
  const wait = date - (Number.isNaN(sent) ? Date.now() : sent);
  return Math.min(Math.max(wait, 0), LONGEST_RETRY_AFTER_MS);
}
