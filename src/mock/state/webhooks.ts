import type { StateEvent } from './events.ts';

/** Milliseconds that a called address may take. */
const PATIENCE = 5000;

export interface WebhookDelivery {
  /** @default the global `fetch` */
  fetch?: typeof fetch;
  /**
   * Whether addresses beyond this machine are called too.
   * @default false
   */
  anywhere?: boolean;
  /** Ends calls that are under way, of which nobody is told then. */
  signal?: AbortSignal;
  /** Told of calls that failed or were not made; nothing else comes of a failure. */
  onFailure?: (event: StateEvent, reason: unknown) => void;
}

/** Makes a listener that calls the address of each event, on this machine unless said otherwise. */
export function webhookCaller(options: WebhookDelivery = {}): (event: StateEvent) => Promise<void> {
  const { fetch: send = globalThis.fetch, anywhere = false, signal, onFailure = () => {} } = options;
  return async (event) => {
    try {
      if (!anywhere && !isLoopback(event.url)) throw new Error('its address is beyond this machine');
      const response = await send(event.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(event.payload),
        // A redirect could lead off this machine.
        redirect: 'manual',
        signal: AbortSignal.any([AbortSignal.timeout(PATIENCE), ...(signal ? [signal] : [])]),
      });
      await response.body?.cancel();
    } catch (reason) {
      if (!signal?.aborted) onFailure(event, reason);
    }
  };
}

/** Whether an address is on this machine. `localhost` counts, names that merely resolve to it do not. */
export function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return /^(127\.\d+\.\d+\.\d+|\[::1\]|localhost|[^.]+\.localhost)$/.test(hostname);
}
