import { ApiError } from './ApiError.ts';
import { isLemlistError } from './LemlistError.ts';

/** 400: a field is wrong, the current state of the resource does not allow the request, or the key is missing. */
export class BadRequestError extends ApiError {
  override get name(): 'BadRequestError' {
    return 'BadRequestError';
  }
}

/** 401: the key is wrong. */
export class UnauthorizedError extends ApiError {
  override get name(): 'UnauthorizedError' {
    return 'UnauthorizedError';
  }
}

/** 402: the plan or the credits of the team are not sufficient. */
export class PaymentRequiredError extends ApiError {
  override get name(): 'PaymentRequiredError' {
    return 'PaymentRequiredError';
  }
}

/** 403: the key may not do this, or the front server took the request for a bot. */
export class ForbiddenError extends ApiError {
  override get name(): 'ForbiddenError' {
    return 'ForbiddenError';
  }
}

/** 404: no resource has this id, or it belongs to another team. */
export class NotFoundError extends ApiError {
  override get name(): 'NotFoundError' {
    return 'NotFoundError';
  }
}

/** 405: the path exists, but not with this method. */
export class MethodNotAllowedError extends ApiError {
  override get name(): 'MethodNotAllowedError' {
    return 'MethodNotAllowedError';
  }
}

/** 409: the current state of the resource does not allow the request. */
export class ConflictError extends ApiError {
  override get name(): 'ConflictError' {
    return 'ConflictError';
  }
}

/** 422: this type of step or lead does not allow the request. */
export class UnprocessableContentError extends ApiError {
  override get name(): 'UnprocessableContentError' {
    return 'UnprocessableContentError';
  }
}

/** 429: too many requests, and all retries were used; or a quota is used up, and nothing was retried. */
export class TooManyRequestsError extends ApiError {
  override get name(): 'TooManyRequestsError' {
    return 'TooManyRequestsError';
  }
}

/** 5xx: the server failed. */
export class ServerError extends ApiError {
  override get name(): 'ServerError' {
    return 'ServerError';
  }
}

type Guard<T> = (error: unknown) => error is T;

export const isBadRequestError: Guard<BadRequestError> = guard('BadRequestError');
export const isUnauthorizedError: Guard<UnauthorizedError> = guard('UnauthorizedError');
export const isPaymentRequiredError: Guard<PaymentRequiredError> = guard('PaymentRequiredError');
export const isForbiddenError: Guard<ForbiddenError> = guard('ForbiddenError');
export const isNotFoundError: Guard<NotFoundError> = guard('NotFoundError');
export const isMethodNotAllowedError: Guard<MethodNotAllowedError> = guard('MethodNotAllowedError');
export const isConflictError: Guard<ConflictError> = guard('ConflictError');
export const isUnprocessableContentError: Guard<UnprocessableContentError> = guard('UnprocessableContentError');
export const isTooManyRequestsError: Guard<TooManyRequestsError> = guard('TooManyRequestsError');
export const isServerError: Guard<ServerError> = guard('ServerError');

function guard<T extends ApiError>(name: string): Guard<T> {
  return (error): error is T => isLemlistError(error) && error.name === name;
}
