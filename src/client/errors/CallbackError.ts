import { isLemlistError, LemlistError } from './LemlistError.ts';

/**
 * The function passed as `fetch`, or a middleware, threw an error of programming, such as a `ReferenceError`. A retry cannot help, so
 * there is none. `cause` has the message and the stack of that error, without keys and URLs.
 */
export class CallbackError extends LemlistError {
  override get name(): 'CallbackError' {
    return 'CallbackError';
  }
}

/** Whether a thrown value is a `CallbackError`. */
export function isCallbackError(error: unknown): error is CallbackError {
  return isLemlistError(error) && error.name === 'CallbackError';
}
