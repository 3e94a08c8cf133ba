import { isLoopbackUrl } from '../../client/options/loopback.ts';
import type { StateEvent } from '../state/events.ts';

const TIMEOUT_MS = 5000;

export interface WebhookCallerOptions {
  /** @default the global `fetch` */
  fetch?: typeof fetch;
  /**
   * Whether URLs on other machines are called, too.
   * @default false
   */
  anywhere?: boolean;
  /** Aborts calls in flight without reporting them. */
  signal?: AbortSignal;
  /** Called with each call that was not made, got no response, or got a status code outside of 2xx. A failure has no other effect. */
  onFailure?: (event: StateEvent, reason: unknown) => void;
}

/** Makes a listener that calls the URL of each event, on this machine unless `anywhere` is set. */
export function createWebhookCaller(options: WebhookCallerOptions = {}): (event: StateEvent) => Promise<void> {
  const { fetch: send = globalThis.fetch, anywhere = false, signal, onFailure = () => {} } = options;
  return async (event) => {
    try {
      if (!anywhere && !isLoopbackUrl(event.url)) throw new Error('its URL is on another machine');
      const response = await send(event.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(event.payload),
        // A redirect could lead away from this machine.
        redirect: 'manual',
        signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), ...(signal ? [signal] : [])]),
      });
      await response.body?.cancel();
      if (!response.ok)
        throw Object.assign(new Error(`the response has status ${response.status}`), { status: response.status });
    } catch (reason) {
      if (!signal?.aborted) onFailure(event, reason);
    }
  };
}

/** A failure as lemlist shows it at the webhook: the status code of the response, or the error of the network. */
export function errorStatus(reason: unknown): number | string {
  const { status, cause, name } = reason as Error & { status?: number; cause?: { code?: string } };
  return status ?? cause?.code ?? name;
}

/** Why a call failed, without its URL. */
export function describeFailure(reason: unknown): string {
  const { cause, message, name } = reason as Error & { cause?: { code?: string } };
  // `fetch` quotes a URL that holds a password.
  const words = message.replaceAll(/\S+:\/\/\S+/g, '(URL)');
  return cause?.code ?? (name === 'TimeoutError' ? 'no response in time' : words);
}
