import { isLemlistError } from '../errors/LemlistError.ts';
import type { Slot } from '../limits/rate-limit.ts';
import { describe } from '../options/checks.ts';
import type { FetchOptions } from '../options/fetch-options.ts';
import type { LogFields } from '../options/logger.ts';
import { abortedError } from './aborted-error.ts';
import { attempt, type ResponseWithText } from './attempt.ts';
import type { ClientState } from './client-state.ts';
import { followSignal } from './follow-signal.ts';
import type { OutgoingRequest } from './middleware.ts';
import type { OperationRow } from './operation.ts';
import type { PrivateTexts } from './PrivateTexts.ts';
import { wordOf } from './quote.ts';
import { delayBeforeRetry, type Outcome } from './retry-decision.ts';
import { sleep } from './sleep.ts';

export interface SendOptions {
  timeout: number;
  maxRetries: number;
  signal: AbortSignal | undefined;
  fetchOptions: FetchOptions | undefined;
  /** Texts that no message may quote. */
  privateTexts: PrivateTexts;
}

/** Shorter waits for the rate limit are not worth a log line. */
const MIN_LOGGED_WAIT_MS = 50;

/**
 * Sends a request, and retries it where that is safe and may help. After a 429 of the rate limit it is safe, since lemlist did not
 * handle the request. After a failure of the network or the server it is safe only if the operation is idempotent.
 */
export async function sendWithRetries(
  client: ClientState,
  request: OutgoingRequest,
  call: OperationRow,
  options: SendOptions,
): Promise<ResponseWithText> {
  const { signal, unfollow } = ownSignal(options.signal);
  const { privateTexts } = options;
  try {
    for (let number = 1; ; number++) {
      const outcome = await attemptOnce(client, request, call, { ...options, signal }, number);
      const delay = delayBeforeRetry(client, call, outcome, number, options.maxRetries);
      if (delay === undefined) {
        if (hasFailed(outcome)) client.log.error?.(`${call.id} failed`, logFields(call, number, outcome, privateTexts));
        if ('error' in outcome) throw outcome.error;
        return outcome.result;
      }
      client.log.warn?.(`${call.id} is retried`, {
        ...logFields(call, number, outcome, privateTexts),
        duration: delay,
      });
      await sleep(delay, signal);
    }
  } catch (error) {
    throw signal?.aborted && error === signal.reason ? abortedError(call, error) : error;
  } finally {
    unfollow();
  }
}

/** A signal for this call only. It aborts when the caller's signal aborts. */
function ownSignal(signal: AbortSignal | undefined): { signal: AbortSignal | undefined; unfollow(): void } {
  if (!signal) return { signal, unfollow() {} };
  const controller = new AbortController();
  return { signal: controller.signal, unfollow: followSignal(signal, () => controller.abort(signal.reason)) };
}

async function attemptOnce(
  { settings, limiter, log }: ClientState,
  request: OutgoingRequest,
  call: OperationRow,
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
    outcome = { result: await attempt(settings, request, call, { attempt: number, enter, ...options }) };
  } catch (error) {
    outcome = { error };
  }
  slot?.answered();
  if (log.debug) {
    const event = 'result' in outcome ? 'received a response' : 'received no response';
    log.debug(`${call.id} ${event}`, {
      ...logFields(call, number, outcome, options.privateTexts),
      duration: performance.now() - start,
    });
  }
  return outcome;
}

function hasFailed(outcome: Outcome): boolean {
  return 'error' in outcome || !outcome.result.response.ok;
}

function logFields(
  { id, method, path }: OperationRow,
  attemptNumber: number,
  outcome: Outcome,
  privateTexts: PrivateTexts,
): LogFields {
  const fields: LogFields = { operationId: id, method, path, attempt: attemptNumber };
  if ('result' in outcome) return { ...fields, status: outcome.result.response.status };
  const { error } = outcome;
  // `abort(null)` and a middleware can reject without any reason.
  const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown };
  // Names and codes only: the message of a middleware's error can hold anything.
  const word = wordOf(String(code ?? name ?? ''), privateTexts) ?? (isLemlistError(error) ? error.name : undefined);
  return { ...fields, error: word ?? describe(error) };
}
