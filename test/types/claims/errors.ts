import {
  type ApiError,
  type ApiErrorOf,
  type ErrorBody,
  type ErrorText,
  isAbortedError,
  isApiError,
  isCallbackError,
  isConnectionError,
  isLemlistError,
  isListChangedError,
  isNotFoundError,
  isPollingError,
  isRequestValidationError,
  isServerError,
  isTimeoutError,
  isUnexpectedResponseError,
  isWebhookError,
  type LemlistError,
  type NotFoundError,
  type RequestFault,
} from '../../../src/index.ts';
import { type Equal, same } from './equal.ts';

/** With the operation named, the body of an error narrows with its status code. */
export function byOperation(error: unknown): ErrorText | undefined {
  if (!isApiError(error, 'sequences.updateStep')) return undefined;
  same<Equal<typeof error, ApiErrorOf<'sequences.updateStep'>>>();
  same<Equal<typeof error.operationId, 'sequences.updateStep'>>();
  if (error.status === 404) return error.body;
  if (error.status === 401) {
    same<Equal<typeof error.body, ErrorText | ErrorBody>>();
    // @ts-expect-error it may be an object
    return error.body;
  }
  // @ts-expect-error this status code is not documented
  return error.status === 418 ? '' : undefined;
}

/** Servers send more status codes than the document lists, so a `switch` over those still has a default. */
export function otherStatus(error: unknown): string | undefined {
  if (!isApiError(error, 'sequences.updateStep')) return undefined;
  if (error.status === 402 || error.status === 422 || error.status === 503) return error.message;
  switch (error.status) {
    case 400:
    case 401:
    case 403:
    case 404:
    case 405:
    case 429:
    case 500:
      return undefined;
    default:
      same<Equal<typeof error.body, unknown>>();
      return error.message;
  }
}

/** Without an operation, a body may be anything. */
export function anyOperation(error: unknown): string | undefined {
  if (!isApiError(error)) return undefined;
  same<Equal<typeof error, ApiError>>();
  same<Equal<typeof error.status, number>>();
  // @ts-expect-error its type is unknown
  return error.body;
}

/** An operation that does not exist has no errors. */
export function noOperation(error: unknown): boolean {
  // @ts-expect-error this operation does not exist
  return isApiError(error, 'sequences.updateSteps');
}

/** A guard gives an error the class that it is named for. */
export function guards(error: unknown): NotFoundError | RequestFault | number | undefined {
  if (isNotFoundError(error)) return error;
  if (isRequestValidationError(error)) return error.faults[0];
  if (isTimeoutError(error)) return error.timeout;
  // @ts-expect-error it may still be anything
  return error.status;
}

/** An error that a guard rejects stays an `ApiError`, because the classes differ. */
export function notFoundOrOther(error: unknown): number | undefined {
  if (!isApiError(error)) return undefined;
  if (isNotFoundError(error)) return error.status;
  return isServerError(error) ? undefined : error.status;
}

/** A job queue tries each guard in turn. What all of them reject is still an error with a message. */
export function noneOfThem(error: unknown): string {
  if (!isLemlistError(error)) return 'another';
  if (isAbortedError(error) || isCallbackError(error) || isConnectionError(error) || isTimeoutError(error)) return '';
  if (isListChangedError(error) || isPollingError(error) || isRequestValidationError(error)) return '';
  same<Equal<typeof error, LemlistError>>();
  if (isApiError(error) || isUnexpectedResponseError(error)) return `${error.status}`;
  return error.message;
}

/** The same holds for an error that belongs to no operation. */
export function noWebhook(error: Error): string {
  return isWebhookError(error) ? error.name : error.message;
}
