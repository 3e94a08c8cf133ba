import { isLemlistError, LemlistError } from './LemlistError.ts';

/** No complete response arrived within `timeout`. lemlist may or may not have handled the request. */
export class TimeoutError extends LemlistError {
  /** Milliseconds that the attempt was given. */
  readonly timeout: number;

  constructor(message: string, operationId: string, timeout: number) {
    super(message, operationId);
    this.timeout = timeout;
  }

  override get name(): 'TimeoutError' {
    return 'TimeoutError';
  }
}

/** Whether a thrown value is a `TimeoutError`: the `timeout` option ran out. See `isAbortedError` for your own signals. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return isLemlistError(error) && error.name === 'TimeoutError';
}
