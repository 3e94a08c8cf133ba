import type { OperationErrors } from '../../../generated/api.ts';
import { isLemlistError } from './LemlistError.ts';
import { ResponseError } from './ResponseError.ts';

/** lemlist refused the request or failed to handle it. The usual status codes have a class of their own. */
export class ApiError extends ResponseError {
  override get name(): string {
    return 'ApiError';
  }
}

/** The errors of an operation: their `body` narrows with their `status`. */
export type ApiErrorOf<Id extends keyof OperationErrors> = {
  [Status in keyof OperationErrors[Id]]: ApiError & {
    readonly operationId: Id;
    readonly status: Status;
    readonly body: OperationErrors[Id][Status];
  };
}[keyof OperationErrors[Id]];

/**
 * Whether a thrown value is an error response of lemlist and, if an operation is given, of that operation.
 *
 * @example
 * if (isApiError(error, 'sequences.updateStep') && error.status === 404) console.log(error.body);
 */
export function isApiError(error: unknown): error is ApiError;
export function isApiError<Id extends keyof OperationErrors>(error: unknown, operationId: Id): error is ApiErrorOf<Id>;
export function isApiError(error: unknown, operationId?: string): boolean {
  if (!isLemlistError(error) || !('status' in error) || error.name === 'UnexpectedResponseError') return false;
  return operationId === undefined || error.operationId === operationId;
}
