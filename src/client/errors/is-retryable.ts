import { OPERATIONS } from '../../../generated/api.ts';
import { quotaNamedBy } from '../call/quota.ts';
import { THROTTLED, TRANSIENT } from '../call/retry-decision.ts';
import { isApiError } from './ApiError.ts';
import { isConnectionError } from './ConnectionError.ts';
import { isLemlistError } from './LemlistError.ts';
import { isListChangedError } from './ListChangedError.ts';
import { isRateLimiterError } from './RateLimiterError.ts';
import { isTimeoutError } from './TimeoutError.ts';

/**
 * Whether the same call can succeed later and does no harm if lemlist handled it already. The rule is that of the client's own
 * retries, so it is for what comes after them: a job queue keeps such a job and gives up every other.
 *
 * True for a 429 of the rate limit, for a failed rate limiter, and for a list that changed while it was read. For a failed connection, a
 * timeout, or status 500, 502, 503 or 504, true if the operation is idempotent. False for everything else: a call that you aborted, a
 * quota that is used up, a POST that lemlist may have handled.
 *
 * @example
 * if (!isRetryable(error)) throw new UnrecoverableError(String(error));
 */
export function isRetryable(error: unknown): boolean {
  if (isRateLimiterError(error) || isListChangedError(error)) return true;
  if (!isLemlistError(error) || !Object.hasOwn(OPERATIONS, error.operationId)) return false;
  const operation = OPERATIONS[error.operationId as keyof typeof OPERATIONS];
  if (isApiError(error) && error.status === THROTTLED) return !quotaNamedBy(error.status, error.body, operation);
  const isPassing = isApiError(error)
    ? TRANSIENT.includes(error.status)
    : isConnectionError(error) || isTimeoutError(error);
  return isPassing && operation.idempotent;
}
