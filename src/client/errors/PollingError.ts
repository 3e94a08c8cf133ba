import { isLemlistError, LemlistError } from './LemlistError.ts';

/**
 * Waiting for work that lemlist does in the background ended without its result: the work failed, or `deadline` passed first. After
 * a deadline the work may still end, and waiting for it again costs nothing.
 */
export class PollingError extends LemlistError {
  readonly reason: 'failed' | 'deadline';
  /** What lemlist said last about the work, in the form that the operation returns; `undefined` if it said nothing yet. */
  readonly result: unknown;

  constructor(
    message: string,
    operationId: string,
    { reason, result, cause }: { reason: 'failed' | 'deadline'; result: unknown; cause?: unknown },
  ) {
    super(message, operationId, cause === undefined ? undefined : { cause });
    this.reason = reason;
    this.result = result;
    // It can hold personal data, so it may not be logged by accident.
    Object.defineProperty(this, 'result', { enumerable: false });
  }

  override get name(): 'PollingError' {
    return 'PollingError';
  }
}

/** Whether a thrown value is a `PollingError`. */
export function isPollingError(error: unknown): error is PollingError {
  return isLemlistError(error) && error.name === 'PollingError';
}
