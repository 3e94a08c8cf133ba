import { isConnectionError, isTimeoutError } from '../errors/no-answer.ts';
import type { RateLimiter } from '../limits/rate-limit.ts';
import type { Logger } from '../options/logger.ts';
import type { Call } from './answer.ts';
import { attempt, type Exchange, type Wire } from './attempt.ts';
import type { OutgoingRequest } from './middleware.ts';
import type { RetryBudget } from './RetryBudget.ts';
import { backOffDelay, throttledDelay } from './retry-delay.ts';
import { sleep } from './sleep.ts';

/** What all exchanges of a client share. */
export interface Shared {
  readonly wire: Wire;
  readonly limiter: RateLimiter;
  readonly budget: RetryBudget;
  readonly log: Partial<Logger>;
  /** Replaced in tests; everyone else wants `Math.random`. */
  readonly random: () => number;
}

export interface ExchangeOptions {
  timeout: number;
  maxRetries: number;
  signal: AbortSignal | undefined;
}

/** Statuses of a server that failed in passing. */
const TRANSIENT = [500, 502, 503, 504];
const THROTTLED = 429;

type Outcome = { exchange: Exchange } | { error: unknown };

/**
 * Sends a request, and sends it again where that is safe and may help: always after a 429, which was not handled; after a
 * failure of the network or the server only where sending twice leaves the same state as sending once.
 */
export async function exchange(
  shared: Shared,
  request: OutgoingRequest,
  call: Call,
  options: ExchangeOptions,
): Promise<Exchange> {
  for (let number = 1; ; number++) {
    const outcome = await once(shared, request, call, options, number);
    const delay = delayBeforeNext(shared, call, outcome, number, options.maxRetries);
    if (delay === undefined) {
      if (hasFailed(outcome)) shared.log.error?.(`${call.id} failed`, fields(call, number, outcome));
      if ('error' in outcome) throw outcome.error;
      return outcome.exchange;
    }
    shared.log.warn?.(`${call.id} is repeated`, { ...fields(call, number, outcome), duration: delay });
    await sleep(delay, options.signal);
  }
}

async function once(
  { wire, limiter, log }: Shared,
  request: OutgoingRequest,
  call: Call,
  { timeout, signal }: ExchangeOptions,
  number: number,
): Promise<Outcome> {
  const slot = await limiter.acquire(signal);
  const start = log.debug ? performance.now() : 0;
  let outcome: Outcome;
  try {
    outcome = { exchange: await attempt(wire, request, call, { attempt: number, timeout, signal }) };
  } catch (error) {
    outcome = { error };
  } finally {
    slot.answered();
  }
  log.debug?.(`${call.id} was answered`, { ...fields(call, number, outcome), duration: performance.now() - start });
  return outcome;
}

/** Milliseconds until the next attempt, or undefined when this outcome is the last word. */
function delayBeforeNext(
  { limiter, budget, random }: Shared,
  call: Call,
  outcome: Outcome,
  number: number,
  maxRetries: number,
): number | undefined {
  const mayRepeat = number <= maxRetries;
  const response = 'exchange' in outcome ? outcome.exchange.response : undefined;
  if (response?.status === THROTTLED) {
    const delay = throttledDelay(response.headers, number, random);
    // Whoever used up the window, it is used up for every call of this client.
    limiter.backOff(delay);
    return mayRepeat ? delay : undefined;
  }
  if (response && !TRANSIENT.includes(response.status)) {
    budget.give();
    return undefined;
  }
  if ('error' in outcome && !isConnectionError(outcome.error) && !isTimeoutError(outcome.error)) return undefined;
  if (!call.idempotent || !mayRepeat || !budget.take()) return undefined;
  return backOffDelay(number, random);
}

function hasFailed(outcome: Outcome): boolean {
  return 'error' in outcome || !outcome.exchange.response.ok;
}

function fields({ id, method, path }: Call, attemptNumber: number, outcome: Outcome) {
  const status = 'exchange' in outcome ? outcome.exchange.response.status : undefined;
  return { operationId: id, method, path, attempt: attemptNumber, ...(status !== undefined && { status }) };
}
