import { isApiError } from '../errors/ApiError.ts';
import { isLemlistError } from '../errors/LemlistError.ts';
import { PollingError } from '../errors/PollingError.ts';
import type { RequestOptions, WaitOptions } from '../options/RequestOptions.ts';
import { checkWaitOptions } from '../options/wait-options.ts';
import { abortedError } from './aborted-error.ts';
import { followSignal } from './follow-signal.ts';
import { valueAt } from './json-pointer.ts';
import { type OperationRow, type PollingRule, routeOf } from './operation.ts';
import type { Pipeline } from './pipeline-type.ts';
import { sleep } from './sleep.ts';

/** Waits grow by half each time, up to this. Longer ones would hardly save requests, and the result would come late. */
const MAX_WAIT_MS = 15_000;
const GROWTH = 1.5;

/** What the signal of a wait is aborted with when its own deadline passes. */
const DEADLINE = Symbol('deadline');

/** Polls until background work is done, and resolves with the last response. */
export async function waitFor(
  call: OperationRow,
  params: object,
  { perform }: Pipeline,
  options: WaitOptions,
): Promise<unknown> {
  const { deadline, interval, onProgress, request } = checkWaitOptions(options);
  const controller = new AbortController();
  const { signal } = controller;
  const unfollow = request.signal && followSignal(request.signal, () => controller.abort(request.signal?.reason));
  const timer = setTimeout(() => controller.abort(DEADLINE), deadline);
  let result: unknown;
  try {
    for (let wait = interval; ; wait = nextWait(wait)) {
      const state = await read(call, params, perform, { ...request, signal });
      result = state.result;
      if (state.isDone) return result;
      await unlessAborted(onProgress?.(result), signal);
      await sleep(wait, signal);
    }
  } catch (error) {
    if (isDeadline(error)) throw deadlineError(call, deadline, result);
    throw signal.aborted && error === signal.reason ? abortedError(call, error) : error;
  } finally {
    clearTimeout(timer);
    unfollow?.();
  }
}

/** Waits for a callback, but not past the deadline or the signal: it may never settle. */
function unlessAborted(work: unknown, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const unfollow = followSignal(signal, () => reject(signal.reason));
    Promise.resolve(work).finally(unfollow).then(resolve, reject);
  });
}

function nextWait(wait: number): number {
  return Math.max(wait, Math.min(wait * GROWTH, MAX_WAIT_MS));
}

/** Polls once. Some operations report failed work with an error response. */
async function read(
  call: OperationRow,
  params: object,
  perform: Pipeline['perform'],
  options: RequestOptions,
): Promise<{ result: unknown; isDone: boolean }> {
  const { status: pointer, done, failed = [] } = call.polling as PollingRule;
  try {
    const { data } = await perform(call, params, options);
    const status = valueAt(data, pointer);
    if (failed.includes(status as string)) throw failedError(call, data);
    return { result: data, isDone: done.includes(status as string) };
  } catch (error) {
    if (!isApiError(error) || !failed.includes(valueAt(error.body, pointer) as string)) throw error;
    throw failedError(call, error.body, error);
  }
}

/** Whether the deadline caused an error: during a wait directly, and during a call as the cause of what it threw. */
function isDeadline(error: unknown): boolean {
  return error === DEADLINE || (isLemlistError(error) && error.cause === DEADLINE);
}

function failedError(call: OperationRow, result: unknown, cause?: unknown): PollingError {
  const message = `${nameOf(call)} failed: ${routeOf(call)}. lemlist reports that the work failed; see \`error.result\``;
  return new PollingError(message, call.id, { reason: 'failed', result, cause });
}

function deadlineError(call: OperationRow, deadline: number, result: unknown): PollingError {
  const message = `${nameOf(call)} reached its \`deadline\` of ${deadline} ms: ${routeOf(call)}. The work may still end; wait again, or set a longer \`deadline\``;
  return new PollingError(message, call.id, { reason: 'deadline', result });
}

function nameOf({ id, polling }: OperationRow): string {
  return `${id.split('.')[0]}.${polling?.method}`;
}
