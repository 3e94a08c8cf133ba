import { isConnectionError } from '../errors/ConnectionError.ts';
import { isLemlistError } from '../errors/LemlistError.ts';
import { isTimeoutError } from '../errors/TimeoutError.ts';
import type { RateLimiter, Slot } from '../limits/rate-limit.ts';
import { describe } from '../options/checks.ts';
import type { FetchOptions } from '../options/fetch-options.ts';
import type { LogFields, Logger } from '../options/logger.ts';
import { abortedError } from './aborted-error.ts';
import { attempt, type ResponseWithText, type SendSettings } from './attempt.ts';
import { followSignal } from './follow-signal.ts';
import type { OutgoingRequest } from './middleware.ts';
import type { Call } from './operation.ts';
import { parseJson } from './parse-json.ts';
import { quotaNamedBy } from './quota.ts';
import { type Privacy, wordOf } from './quote.ts';
import type { RetryBudget } from './RetryBudget.ts';
import { backOffDelay, LONGEST_THROTTLED_DELAY_MS, throttledDelay } from './retry-delay.ts';
import { sleep } from './sleep.ts';

/** What all calls of a client share. */
export interface ClientState {
  readonly settings: SendSettings;
  readonly limiter: RateLimiter;
  readonly budget: RetryBudget;
  readonly log: Partial<Logger>;
  /** `Math.random`, unless a test replaces it. */
  readonly random: () => number;
}

export interface SendOptions {
  timeout: number;
  maxRetries: number;
  signal: AbortSignal | undefined;
  fetchOptions: FetchOptions | undefined;
  /** What no message may quote. */
  privacy: Privacy;
}

/** Status codes of a server that failed for the moment. */
const TRANSIENT = [500, 502, 503, 504];
const THROTTLED = 429;
/** Shorter waits for the rate limit are not worth a log line. */
const MIN_LOGGED_WAIT_MS = 50;

type Outcome = { exchange: ResponseWithText } | { error: unknown };

/**
 * Sends a request, and retries it where that is safe and may help: after a 429 of the rate limit, since lemlist did not handle the
 * request, and after a failure of the network or the server only if the operation is idempotent.
 */
export async function sendWithRetries(
  client: ClientState,
  request: OutgoingRequest,
  call: Call,
  options: SendOptions,
): Promise<ResponseWithText> {
  const { signal, unfollow } = ownSignal(options.signal);
  const { privacy } = options;
  try {
    for (let number = 1; ; number++) {
      const outcome = await attemptOnce(client, request, call, { ...options, signal }, number);
      const delay = delayBeforeRetry(client, call, outcome, number, options.maxRetries);
      if (delay === undefined) {
        if (hasFailed(outcome)) client.log.error?.(`${call.id} failed`, logFields(call, number, outcome, privacy));
        if ('error' in outcome) throw outcome.error;
        return outcome.exchange;
      }
      client.log.warn?.(`${call.id} is retried`, { ...logFields(call, number, outcome, privacy), duration: delay });
      await sleep(delay, signal);
    }
  } catch (error) {
    throw signal?.aborted && error === signal.reason ? abortedError(call, error) : error;
  } finally {
    unfollow();
  }
}

/** A signal of this call alone that follows the caller's. */
function ownSignal(signal: AbortSignal | undefined): { signal: AbortSignal | undefined; unfollow(): void } {
  if (!signal) return { signal, unfollow() {} };
  const controller = new AbortController();
  return { signal: controller.signal, unfollow: followSignal(signal, () => controller.abort(signal.reason)) };
}

async function attemptOnce(
  { settings, limiter, log }: ClientState,
  request: OutgoingRequest,
  call: Call,
  options: SendOptions,
  number: number,
): Promise<Outcome> {
  let slot: Slot | undefined;
  let start = log.debug ? performance.now() : 0;
  const enter = async (signal: AbortSignal): Promise<void> => {
    const askedAt = log.debug ? performance.now() : 0;
    slot = await limiter.acquire(signal);
    if (log.debug) start = performance.now();
    if (log.debug && start - askedAt >= MIN_LOGGED_WAIT_MS) {
      const fields = { operationId: call.id, method: call.method, path: call.path, attempt: number };
      log.debug(`${call.id} waited for the rate limit`, { ...fields, duration: start - askedAt });
    }
    // The attempt is over already if the limiter did not listen to the signal.
    if (signal.aborted) slot.answered();
  };
  let outcome: Outcome;
  try {
    outcome = { exchange: await attempt(settings, request, call, { attempt: number, enter, ...options }) };
  } catch (error) {
    outcome = { error };
  }
  slot?.answered();
  if (log.debug) {
    const event = 'exchange' in outcome ? 'received a response' : 'received no response';
    log.debug(`${call.id} ${event}`, {
      ...logFields(call, number, outcome, options.privacy),
      duration: performance.now() - start,
    });
  }
  return outcome;
}

/** Milliseconds until the next attempt, or undefined if this outcome is final. */
function delayBeforeRetry(
  { limiter, budget, random }: ClientState,
  call: Call,
  outcome: Outcome,
  number: number,
  maxRetries: number,
): number | undefined {
  const mayRetry = number <= maxRetries;
  const exchange = 'exchange' in outcome ? outcome.exchange : undefined;
  const response = exchange?.response;
  if (exchange && response?.status === THROTTLED) {
    if (call.quota && quotaNamedBy(THROTTLED, parseJson(exchange.text), call)) {
      budget.refill();
      return undefined;
    }
    const delay = throttledDelay(response.headers, number, random);
    // A 429 means that the window is exhausted for every call, whoever exhausted it.
    limiter.backOff(delay);
    return mayRetry && delay <= LONGEST_THROTTLED_DELAY_MS ? delay : undefined;
  }
  if (response && !TRANSIENT.includes(response.status)) {
    budget.refill();
    return undefined;
  }
  if ('error' in outcome && !isConnectionError(outcome.error) && !isTimeoutError(outcome.error)) return undefined;
  if (!call.idempotent || !mayRetry || !budget.spend()) return undefined;
  return backOffDelay(number, random);
}

function hasFailed(outcome: Outcome): boolean {
  return 'error' in outcome || !outcome.exchange.response.ok;
}

function logFields({ id, method, path }: Call, attemptNumber: number, outcome: Outcome, privacy: Privacy): LogFields {
  const fields: LogFields = { operationId: id, method, path, attempt: attemptNumber };
  if ('exchange' in outcome) return { ...fields, status: outcome.exchange.response.status };
  const { error } = outcome;
  // `abort(null)` and a middleware can reject without any reason.
  const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown };
  // Names and codes only: the message of a middleware's error can hold anything.
  const word = wordOf(String(code ?? name ?? ''), privacy) ?? (isLemlistError(error) ? error.name : undefined);
  return { ...fields, error: word ?? describe(error) };
}
