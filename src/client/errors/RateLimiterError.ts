/** Marks the errors of every copy of this package, so that the guard works across copies and module formats. */
const BRAND = Symbol.for('lemlist-openapi.rate-limiter-error');

/**
 * The limiter could not tell whether a request may be sent, so it was not sent: repeating it is safe. It names no operation,
 * since a limiter does not know what it lets through, and is therefore no `LemlistError`. `cause` is what went wrong.
 *
 * @example
 * if (isRateLimiterError(error)) await queue.add('later', job);
 */
export class RateLimiterError extends Error {
  // On the prototype and spelled out: bundlers rename classes, and an own property would clutter every printed error.
  override get name(): string {
    return 'RateLimiterError';
  }

  get [BRAND](): true {
    return true;
  }
}

/**
 * Whether something thrown says that the limiter failed and nothing was sent.
 *
 * @example
 * if (isRateLimiterError(error)) console.error(error.message, error.cause);
 */
export function isRateLimiterError(error: unknown): error is RateLimiterError {
  return error instanceof Error && BRAND in error;
}
