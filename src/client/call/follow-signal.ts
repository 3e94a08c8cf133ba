/** Where a signal has those who follow it: on itself, so that all clients of a process have one listener together. */
const FOLLOWERS = Symbol.for('lemlist-openapi.followers');

type Followed = AbortSignal & { [FOLLOWERS]?: Set<() => void> };

/**
 * Calls `onAbort` when the signal is aborted, or at once if it was. Returns how to stop following it. However many calls follow a
 * signal, it has one listener: Node warns of a leak when there are many, although a batch of calls with one signal is normal.
 */
export function followSignal(signal: Followed, onAbort: () => void): () => void {
  if (signal.aborted) {
    onAbort();
    return () => {};
  }
  const followers = signal[FOLLOWERS] ?? startFollowing(signal);
  followers.add(onAbort);
  return () => followers.delete(onAbort);
}

function startFollowing(signal: Followed): Set<() => void> {
  const followers = new Set<() => void>();
  Object.defineProperty(signal, FOLLOWERS, { value: followers });
  const callAll = (): void => {
    for (const follower of followers) follower();
  };
  signal.addEventListener('abort', callAll, { once: true });
  return followers;
}
