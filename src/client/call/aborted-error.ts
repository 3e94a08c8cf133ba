import { AbortedError } from '../errors/AbortedError.ts';
import { type OperationRow, routeOf } from './operation.ts';

/** The error of a call that the caller's signal ended. */
export function abortedError(call: OperationRow, reason: unknown): AbortedError {
  const isDeadline = reason instanceof Error && reason.name === 'TimeoutError';
  const what = isDeadline ? 'the deadline of its signal passed' : 'its signal was aborted';
  return new AbortedError(`${call.id} ended because ${what}: ${routeOf(call)}`, call.id, { cause: reason });
}
