import { isConnectionError } from '../errors/ConnectionError.ts';
import { isTimeoutError } from '../errors/TimeoutError.ts';
import type { ResponseWithText } from './attempt.ts';
import type { ClientState } from './client-state.ts';
import type { OperationRow } from './operation.ts';
import { parseJson } from './parse-json.ts';
import { quotaNamedBy } from './quota.ts';
import { backOffDelay, MAX_THROTTLED_DELAY_MS, throttledDelay } from './retry-delay.ts';

/** Status codes of a server that failed for the moment. */
export const TRANSIENT: readonly number[] = [500, 502, 503, 504];
export const THROTTLED = 429;

/** What came of one attempt. */
export type Outcome = { result: ResponseWithText } | { error: unknown };

/** Milliseconds until the next attempt, or undefined if this outcome is final. */
export function delayBeforeRetry(
  { limiter, budget, random }: ClientState,
  call: OperationRow,
  outcome: Outcome,
  number: number,
  maxRetries: number,
): number | undefined {
  const mayRetry = number <= maxRetries;
  const result = 'result' in outcome ? outcome.result : undefined;
  const response = result?.response;
  if (result && response?.status === THROTTLED) {
    if (call.quota && quotaNamedBy(THROTTLED, parseJson(result.text), call)) {
      budget.refill();
      return undefined;
    }
    const delay = throttledDelay(response.headers, number, random);
    // A 429 means that the window is exhausted for every call, no matter which process exhausted it.
    limiter.backOff(delay);
    return mayRetry && delay <= MAX_THROTTLED_DELAY_MS ? delay : undefined;
  }
  if (response && !TRANSIENT.includes(response.status)) {
    budget.refill();
    return undefined;
  }
  if ('error' in outcome && !isConnectionError(outcome.error) && !isTimeoutError(outcome.error)) return undefined;
  if (!call.idempotent || !mayRetry || !budget.spend()) return undefined;
  return backOffDelay(number, random);
}
