/**
 * Listens once to each signal, however many calls use it. Node warns of a leak when many listeners are added to one signal, although
 * a batch of calls with one signal is normal.
 */
export class SignalHub {
  readonly #followers = new WeakMap<AbortSignal, Set<() => void>>();

  /** Calls `onAbort` when the signal is aborted, or at once if it was. Returns how to stop following it. */
  follow(signal: AbortSignal, onAbort: () => void): () => void {
    if (signal.aborted) {
      onAbort();
      return () => {};
    }
    let followers = this.#followers.get(signal);
    if (!followers) {
      const all = new Set<() => void>();
      signal.addEventListener('abort', () => callAll(all), { once: true });
      this.#followers.set(signal, all);
      followers = all;
    }
    const own = followers;
    own.add(onAbort);
    return () => own.delete(onAbort);
  }
}

function callAll(followers: ReadonlySet<() => void>): void {
  for (const follower of followers) follower();
}
