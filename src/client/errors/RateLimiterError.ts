/** Marks the errors of every copy of this package, so that the guard works across copies and module formats. */
const BRAND = Symbol.for('lemlist-openapi.rate-limiter-error');

/**
 * The rate limiter failed, so the request was not sent and a retry is safe. It is not a `LemlistError`, because a limiter does not
 * know which operation it serves. `cause` is the error of Redis.
 *
 * @example
 * if (isRateLimiterError(error)) await queue.add('later', job);
 */
export class RateLimiterError extends Error {
  // A getter on the prototype: an own property would clutter every printed error. A literal: bundlers rename classes.
  override get name(): 'RateLimiterError' {
    return 'RateLimiterError';
  }

  /** @internal Left out of the published types, otherwise the types of two copies of this package would differ. */
  get [BRAND](): true {
    return true;
  }
}

/**
 * Whether a thrown value is a `RateLimiterError`.
 *
 * @example
 * if (isRateLimiterError(error)) console.error(error.message, error.cause);
 */
export function isRateLimiterError(error: unknown): error is RateLimiterError {
  return error instanceof Error && BRAND in error;
}
