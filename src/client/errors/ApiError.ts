import { OPERATIONS, type OperationErrors, type OperationId } from '../../../generated/api.ts';
import { isLemlistError } from './LemlistError.ts';
import { ResponseError } from './ResponseError.ts';
import { unknownOperation } from './unknown-operation.ts';

/** lemlist refused the request or failed to handle it. The usual status codes have a class of their own. */
export class ApiError extends ResponseError {
  override get name(): string {
    return 'ApiError';
  }
}

/** The error status codes that are registered for HTTP, and the codes of Cloudflare, which is in front of lemlist. */
type ErrorStatus =
  | (
      | 400
      | 401
      | 402
      | 403
      | 404
      | 405
      | 406
      | 407
      | 408
      | 409
      | 410
      | 411
      | 412
      | 413
      | 414
      | 415
      | 416
      | 417
      | 421
      | 422
    )
  | (423 | 424 | 425 | 426 | 428 | 429 | 431 | 451 | 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 511)
  | (520 | 521 | 522 | 523 | 524 | 525 | 526 | 530);

/**
 * The errors of an operation: their `body` narrows with their `status`. Servers send more status codes than the document lists, so
 * the others are possible too, with an unknown body.
 */
export type ApiErrorOf<Id extends OperationId> =
  | {
      [Status in keyof OperationErrors[Id]]: ApiError & {
        readonly operationId: Id;
        readonly status: Status;
        readonly body: OperationErrors[Id][Status];
      };
    }[keyof OperationErrors[Id]]
  | (ApiError & {
      readonly operationId: Id;
      readonly status: Exclude<ErrorStatus, keyof OperationErrors[Id]>;
      readonly body: unknown;
    });

/**
 * Whether a thrown value is an error response of lemlist and, if an operation is given, of that operation.
 *
 * @throws {TypeError} if `operationId` is not the id of an operation, which would be false for every error
 * @example
 * if (isApiError(error, 'sequences.updateStep') && error.status === 404) console.log(error.body);
 */
export function isApiError(error: unknown): error is ApiError;
export function isApiError<Id extends OperationId>(error: unknown, operationId: Id): error is ApiErrorOf<Id>;
export function isApiError(error: unknown, operationId?: string): boolean {
  if (operationId !== undefined && !Object.hasOwn(OPERATIONS, operationId))
    throw unknownOperation('`operationId` of isApiError', operationId);
  if (!isLemlistError(error) || !('status' in error) || error.name === 'UnexpectedResponseError') return false;
  return operationId === undefined || error.operationId === operationId;
}
