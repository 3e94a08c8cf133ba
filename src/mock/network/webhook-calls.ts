import type { InProcessMockOptions } from '../options/mock-options.ts';
import type { State } from '../state/create-state.ts';
import { createWebhookCaller, describeFailure, errorStatus } from './call-webhooks.ts';

/** Calls the webhooks of a state from now on. What it returns resolves once no call is going on. `closing` ends calls. */
export function callWebhooks(
  state: State,
  { webhooksAnywhere = false, webhookFetch, log = () => {} }: InProcessMockOptions,
  closing?: AbortSignal,
): () => Promise<void> {
  const pending = new Set<Promise<void>>();
  const call = createWebhookCaller({
    anywhere: webhooksAnywhere || webhookFetch !== undefined,
    ...(webhookFetch && { fetch: webhookFetch }),
    ...(closing && { signal: closing }),
    onFailure: ({ type, hookId }, reason) => {
      state.webhookFailed(hookId, errorStatus(reason));
      log(`webhook of ${type} not delivered: ${describeFailure(reason)}`);
    },
  });
  state.onEvent((event) => {
    const going = call(event).finally(() => pending.delete(going));
    pending.add(going);
  });
  return async () => {
    // A receiver may change something that calls the next webhook.
    while (pending.size > 0) await Promise.all(pending);
  };
}
