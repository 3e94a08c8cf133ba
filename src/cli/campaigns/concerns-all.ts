import { isRateLimiterError } from '../../client/limits/redis/index.ts';
import { isAbortedError, isApiError, isConnectionError, isTimeoutError } from '../../index.ts';

/** The key, the plan, the rate limit, and a front server that cannot reach lemlist. A 500 is often about one campaign. */
const STATUSES_OF_ALL = [401, 402, 403, 429, 502, 503, 504];

/** Whether an error is the same for every campaign, such as a wrong key or a lost connection. Then the others need not be tried. */
export function concernsAll(error: unknown): boolean {
  if (isApiError(error)) return STATUSES_OF_ALL.includes(error.status);
  return isConnectionError(error) || isTimeoutError(error) || isRateLimiterError(error) || isAbortedError(error);
}
