import { ApiError } from './ApiError.ts';
import { isLemlistError } from './LemlistError.ts';

// The names are literal types: classes of the same shape are one type to TypeScript, and what one guard denies would be `never`.

/** 400: a field or a state does not allow it, or the key is missing. */
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

/** 402: the plan or the credits of the team do not suffice. */
export class PaymentRequiredError extends ApiError {
  override get name(): 'PaymentRequiredError' {
    return 'PaymentRequiredError';
  }
}

/** 403: the key may not do this, or the front server took the request for a robot. */
export class ForbiddenError extends ApiError {
  override get name(): 'ForbiddenError' {
    return 'ForbiddenError';
  }
}

/** 404: there is no such thing. */
export class NotFoundError extends ApiError {
  override get name(): 'NotFoundError' {
    return 'NotFoundError';
  }
}

/** 405: the path exists, the method does not. */
export class MethodNotAllowedError extends ApiError {
  override get name(): 'MethodNotAllowedError' {
    return 'MethodNotAllowedError';
  }
}

/** 409: the state of something does not allow it. */
export class ConflictError extends ApiError {
  override get name(): 'ConflictError' {
    return 'ConflictError';
  }
}

/** 422: this kind of step or lead does not allow it. */
export class UnprocessableContentError extends ApiError {
  override get name(): 'UnprocessableContentError' {
    return 'UnprocessableContentError';
  }
}

/** 429: too many requests, and the retries are used up. */
export class TooManyRequestsError extends ApiError {
  override get name(): 'TooManyRequestsError' {
    return 'TooManyRequestsError';
  }
}

/** 5xx: lemlist failed. */
export class ServerError extends ApiError {
  override get name(): 'ServerError' {
    return 'ServerError';
  }
}

export const isBadRequestError = guard<BadRequestError>('BadRequestError');
export const isUnauthorizedError = guard<UnauthorizedError>('UnauthorizedError');
export const isPaymentRequiredError = guard<PaymentRequiredError>('PaymentRequiredError');
export const isForbiddenError = guard<ForbiddenError>('ForbiddenError');
export const isNotFoundError = guard<NotFoundError>('NotFoundError');
export const isMethodNotAllowedError = guard<MethodNotAllowedError>('MethodNotAllowedError');
export const isConflictError = guard<ConflictError>('ConflictError');
export const isUnprocessableContentError = guard<UnprocessableContentError>('UnprocessableContentError');
export const isTooManyRequestsError = guard<TooManyRequestsError>('TooManyRequestsError');
export const isServerError = guard<ServerError>('ServerError');

function guard<T extends ApiError>(name: string): (error: unknown) => error is T {
  return (error): error is T => isLemlistError(error) && error.name === name;
}
