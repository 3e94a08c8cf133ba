/** The longest first delay. Each further delay may be twice as long. */
const FIRST_DELAY_MS = 500;
const MAX_DELAY_MS = 8000;
/** The longest random delay that is added to `Retry-After`, so that callers do not all retry at the same moment. */
const JITTER_MS = 250;
/**
 * The longest wait after a 429. If lemlist asks for more than a minute, the call throws the 429: the windows of lemlist are 2 s
 * long, so something else is wrong, and the caller should know.
 */
export const MAX_THROTTLED_DELAY_MS: number = 60_000 + JITTER_MS;
/** A longer `Retry-After` is a mistake, and must not stop the limiter of a process for ever. */
const MAX_RETRY_AFTER_MS = 86_400_000;

/** Full jitter: anywhere between nothing and the cap, which doubles (Brooker, "Exponential Backoff And Jitter", 2015). */
export function backOffDelay(attempt: number, random: () => number): number {
  return random() * Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1));
}

/** Milliseconds until a request may be retried after a 429. */
export function throttledDelay(headers: Headers, attempt: number, random: () => number): number {
  const wait = retryAfter(headers);
  return wait === undefined ? backOffDelay(attempt + 1, random) : wait + random() * JITTER_MS;
}

/**
 * `Retry-After` in milliseconds: a fraction of seconds, as lemlist sends it, or a date, which is measured against the `Date`
 * of the same response, since the clocks of two machines differ.
 */
export function retryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return seconds < 0 ? undefined : Math.min(seconds * 1000, MAX_RETRY_AFTER_MS);
  // Dates have letters; without them V8 takes `2, 2`, a header that was set twice, for a day in 2001.
  const date = /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(date)) return undefined;
  const sent = Date.parse(headers.get('date') ?? '');
  const wait = date - (Number.isNaN(sent) ? Date.now() : sent);
  return Math.min(Math.max(wait, 0), MAX_RETRY_AFTER_MS);
}
