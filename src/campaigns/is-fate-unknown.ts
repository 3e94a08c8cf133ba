import { isConnectionError, isServerError, isTimeoutError, isUnexpectedResponseError } from '../index.ts';

/** Whether lemlist may have handled a request whose response did not arrive whole. */
export function isFateUnknown(error: unknown): boolean {
  return isConnectionError(error) || isTimeoutError(error) || isServerError(error) || isUnexpectedResponseError(error);
}
