import { isLemlistError, LemlistError } from './LemlistError.ts';

/**
 * The `signal` of the call ended it, by `abort()` or by the deadline of `AbortSignal.timeout()`. If the request was already on
 * its way, lemlist may have handled it. `cause` is the reason of the signal.
 */
export class AbortedError extends LemlistError {
  override get name(): 'AbortedError' {
    return 'AbortedError';
  }
}

/** Whether a thrown value is an `AbortedError`. */
export function isAbortedError(error: unknown): error is AbortedError {
  return isLemlistError(error) && error.name === 'AbortedError';
}
