import { isLemlistError, LemlistError } from './LemlistError.ts';

/** No complete response arrived because the connection failed. lemlist may or may not have handled the request. */
export class ConnectionError extends LemlistError {
  /** Code of the platform, such as `ECONNREFUSED`, `ENOTFOUND` or `CERT_HAS_EXPIRED`, if it gave one. */
  declare readonly code?: string;

  constructor(message: string, operationId: string, cause: Error & { code?: string }) {
    super(message, operationId, { cause });
    if (cause.code !== undefined) this.code = cause.code;
  }

  override get name(): 'ConnectionError' {
    return 'ConnectionError';
  }
}

/** Whether a thrown value is a `ConnectionError`. */
export function isConnectionError(error: unknown): error is ConnectionError {
  return isLemlistError(error) && error.name === 'ConnectionError';
}
