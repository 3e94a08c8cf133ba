import type { InProcessMockOptions } from '../options/mock-options.ts';
import type { State } from '../state/create-state.ts';
import { createWebhookCaller, describeFailure, errorStatus } from './call-webhooks.ts';

/** The calls of webhooks that are going on or have yet to begin. */
export interface WebhookCalls {
  /** Resolves once no call is left, including calls that the receivers caused. */
  settled: () => Promise<void>;
  /** Leaves out the calls that have not begun. */
  forget: () => void;
}

/**
 * Calls the webhooks of a state from now on, each webhook one event after the other: its receiver gets them in the order in which they
 * happened, and a small server is not flooded after `advance`. After a call without a response in time, the others of its webhook wait for none:
 * each wait takes seconds, and there can be hundreds. `closing` ends calls.
 */
export function callWebhooks(
  state: State,
  { webhooksAnywhere = false, webhookFetch, log = () => {} }: InProcessMockOptions,
  closing?: AbortSignal,
): WebhookCalls {
  const pending = new Set<Promise<void>>();
  /** By webhook: when its next call may begin. */
  const turns = new Map<string, Promise<void>>();
  /** Webhooks that gave no response in time. */
  const silent = new Set<string>();
  let forgotten = new AbortController();
  const call = createWebhookCaller({
    anywhere: webhooksAnywhere || webhookFetch !== undefined,
    ...(webhookFetch && { fetch: webhookFetch }),
    ...(closing && { signal: closing }),
    onFailure: ({ type, hookId }, reason) => {
      if (errorStatus(reason) === 'TimeoutError') silent.add(hookId);
      state.webhookFailed(hookId, errorStatus(reason));
      log(`webhook of ${type} not delivered: ${describeFailure(reason)}`);
    },
  });
  state.onEvent((event) => {
    const { signal } = forgotten;
    const { hookId } = event;
    const before = turns.get(hookId);
    const begun = before ? before.then(() => (signal.aborted ? undefined : call(event))) : call(event);
    const going = begun.finally(() => {
      pending.delete(going);
      if (turns.get(hookId) === next) turns.delete(hookId);
    });
    const next = Promise.resolve(before).then(() => (silent.has(hookId) ? undefined : going));
    turns.set(hookId, next);
    pending.add(going);
  });
  return {
    async settled() {
      // A receiver may change something that calls the next webhook.
      while (pending.size > 0) await Promise.all(pending);
    },
    forget() {
      forgotten.abort();
      forgotten = new AbortController();
      turns.clear();
      silent.clear();
    },
  };
}
