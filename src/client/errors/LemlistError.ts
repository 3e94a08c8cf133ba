/** Marks the errors of every copy of this package, so that guards work across copies and module formats. */
const BRAND = Symbol.for('lemlist-openapi.error');

/**
 * Base of every error that the client throws, except for misuse, which is a `TypeError` or a `RangeError`, and for a
 * `RateLimiterError` of `lemlist-openapi/redis`, which knows of no operation.
 */
export class LemlistError extends Error {
  /** Id of the operation that failed, such as `sequences.updateStep`. */
  readonly operationId: string;

  constructor(message: string, operationId: string, options?: { cause?: unknown }) {
    super(message, options);
    this.operationId = operationId;
  }

  // On the prototype and spelled out: bundlers rename classes, and an own property would clutter every printed error.
  override get name(): string {
    return 'LemlistError';
  }

  /** @internal Left out of the published types, or those of two copies of this package would differ. */
  get [BRAND](): true {
    return true;
  }
}

/** Whether something thrown is an error of this client. */
export function isLemlistError(error: unknown): error is LemlistError {
  return error instanceof Error && BRAND in error;
}
