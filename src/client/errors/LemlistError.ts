/** Marks the errors of every copy of this package, so that the guards work across copies and module formats. */
const BRAND = Symbol.for('lemlist-openapi.error');

/**
 * Base class of every error that a call throws. Two errors are not among them: misuse is a `TypeError` or a `RangeError`, and
 * `RateLimiterError` of `lemlist-openapi/redis` does not know which operation it belongs to.
 */
export class LemlistError extends Error {
  /** Id of the operation that failed, such as `sequences.updateStep`. */
  readonly operationId: string;

  constructor(message: string, operationId: string, options?: { cause?: unknown }) {
    super(message, options);
    this.operationId = operationId;
  }

  // A getter on the prototype: an own property would clutter every printed error. A literal: bundlers rename classes. The classes
  // with a guard have it as their type: TypeScript takes classes of the same shape for one type, so `isAbortedError(error)` would
  // otherwise narrow every other `LemlistError` to `never`.
  override get name(): string {
    return 'LemlistError';
  }

  /** What loggers that serialize errors write. `body`, `headers` and `cause` are left out: they can hold personal data. */
  toJSON(): object {
    return { ...this, name: this.name, message: this.message };
  }

  /** @internal Left out of the published types, otherwise the types of two copies of this package would differ. */
  get [BRAND](): true {
    return true;
  }
}

/** Whether a thrown value is an error of this client. */
export function isLemlistError(error: unknown): error is LemlistError {
  return error instanceof Error && BRAND in error;
}
