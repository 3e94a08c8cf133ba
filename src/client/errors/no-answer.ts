import { AnswerError } from './AnswerError.ts';
import { isLemlistError, LemlistError } from './LemlistError.ts';

/** No answer came: the connection failed or broke off. Whether the request was handled is not known. */
export class ConnectionError extends LemlistError {
  override get name(): string {
    return 'ConnectionError';
  }
}

/** No whole answer came within `timeout`. Whether the request was handled is not known. */
export class TimeoutError extends LemlistError {
  /** Milliseconds that the attempt was given. */
  readonly timeout: number;

  constructor(message: string, operationId: string, timeout: number) {
    super(message, operationId);
    this.timeout = timeout;
  }

  override get name(): string {
    return 'TimeoutError';
  }
}

/**
 * An answer came that this operation cannot have: a web page, an empty body where an object is due, a redirect. lemlist sends
 * the first for a path that does not exist and the second for a campaign that does not, both with status 200.
 */
export class UnexpectedResponseError extends AnswerError {
  override get name(): string {
    return 'UnexpectedResponseError';
  }
}

/** Whether something thrown says that no answer came. */
export function isConnectionError(error: unknown): error is ConnectionError {
  return isLemlistError(error) && error.name === 'ConnectionError';
}

/** Whether something thrown says that no whole answer came in time. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return isLemlistError(error) && error.name === 'TimeoutError';
}

/** Whether something thrown says that the answer was not one of the operation. */
export function isUnexpectedResponseError(error: unknown): error is UnexpectedResponseError {
  return isLemlistError(error) && error.name === 'UnexpectedResponseError';
}
