import { RATE_LIMIT } from '../../../generated/guidance.ts';
import { StallWatch } from './StallWatch.ts';

/** Hands out the right to send a request. One limiter may serve several clients with the same key. */
export interface RateLimiter {
  /**
   * Resolves when a request may be sent, in the order of the calls. Send it at once: the window is counted from here.
   * Rejects with the reason of `signal` when that is aborted.
   */
  acquire(signal?: AbortSignal): Promise<Slot>;
  /** lemlist responded with 429: nobody sends for `delay` milliseconds. */
  backOff(delay: number): void;
}

/** The right to send one request. */
export interface Slot {
  /** Call this once the response has come, or the request has failed. */
  answered(): void;
}

/** A window of time and how many requests fit into it. */
export interface RateLimit {
  /** @default 20, all that lemlist grants a key */
  requests?: number;
  /**
   * Milliseconds.
   * @default 2000
   */
  window?: number;
}

/** lemlist's limit per key, over all routes: https://developer.lemlist.com/api-reference/getting-started/rate-limits */
export const REQUESTS: number = RATE_LIMIT.requests;
export const WINDOW_MS: number = RATE_LIMIT.windowMs;
/** Clocks and timers disagree by some milliseconds. Without a margin every limiter exceeds its limit now and then. */
export const MARGIN_MS = 25;
/**
 * A request reaches the server at some moment between its sending and its response. Its slot stays closed for a window after
 * the response, so that the server never sees too many requests, however uneven the network is. A request counts as arrived
 * after this time: a response that takes seconds spent them in the server and not on the way.
 */
export const MAX_TRANSIT_MS = 500;

interface Waiting {
  admit(slot: Slot): void;
}

/** How long a slot stays closed. */
interface Lease {
  /** By `performance.now()`, which no change of the clock can move. */
  opensAt: number;
  /** Whether the response is still to come. */
  isInFlight: boolean;
}

/** A sliding window within this process. */
export class LocalRateLimiter implements RateLimiter {
  readonly #requests: number;
  readonly #windowMs: number;
  readonly #leases = new Map<Slot, Lease>();
  readonly #queue = new Set<Waiting>();
  readonly #watch: StallWatch;
  #pausedUntil = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor({ requests = REQUESTS, window = WINDOW_MS }: RateLimit = {}) {
    // A part of a request cannot be sent.
    this.#requests = Math.floor(requests);
    this.#windowMs = window + MARGIN_MS;
    this.#watch = new StallWatch(MAX_TRANSIT_MS + this.#windowMs, () => this.#extend());
  }

  /** Whether it has nothing to count and nobody waits, so that a new limiter would admit the same. */
  get isIdle(): boolean {
    const now = performance.now();
    return (
      this.#queue.size === 0 &&
      now >= this.#pausedUntil &&
      ![...this.#leases.values()].some(({ opensAt }) => opensAt > now)
    );
  }

  async acquire(signal?: AbortSignal): Promise<Slot> {
    signal?.throwIfAborted();
    return this.#takeAtOnce() ?? this.#wait(signal);
  }

  /** A slot without a wait, if nobody waits before. Most calls end here, so it must be cheap. */
  #takeAtOnce(): Slot | undefined {
    const now = performance.now();
    if (this.#queue.size > 0 || now < this.#pausedUntil) return undefined;
    this.#watch.check();
    this.#reopen(now);
    return this.#leases.size < this.#requests ? this.#take(now) : undefined;
  }

  #wait(signal: AbortSignal | undefined): Promise<Slot> {
    return new Promise((resolve, reject) => {
      const onAbort = (): void => {
        this.#queue.delete(waiting);
        // A timer that nobody waits for would keep the process alive.
        if (this.#queue.size === 0) clearTimeout(this.#timer);
        reject(signal?.reason);
      };
      const waiting: Waiting = {
        admit: (slot) => {
          signal?.removeEventListener('abort', onAbort);
          resolve(slot);
        },
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      this.#queue.add(waiting);
      this.#admit();
    });
  }

  backOff(delay: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, performance.now() + delay);
    this.#admit();
  }

  /** Lets in as many as fit, the first come first, and sets the timer for the next. */
  #admit(): void {
    clearTimeout(this.#timer);
    this.#watch.check();
    const now = performance.now();
    this.#reopen(now);
    if (now >= this.#pausedUntil) {
      for (const waiting of this.#queue) {
        if (this.#leases.size >= this.#requests) break;
        this.#queue.delete(waiting);
        waiting.admit(this.#take(now));
      }
    }
    if (this.#queue.size === 0) return;
    const next = this.#leases.size < this.#requests ? 0 : this.#nextOpening();
    this.#timer = setTimeout(() => this.#admit(), Math.max(next, this.#pausedUntil) - now);
  }

  #nextOpening(): number {
    return Math.min(...Array.from(this.#leases.values(), ({ opensAt }) => opensAt));
  }

  /** Looks at every slot when all are in use, else at the oldest alone, so that a limit that is never reached costs no memory. */
  #reopen(now: number): void {
    const isFull = this.#leases.size >= this.#requests;
    for (const [slot, lease] of this.#leases) {
      if (lease.opensAt <= now) this.#end(slot, lease);
      else if (!isFull) break;
    }
  }

  #take(now: number): Slot {
    const lease: Lease = { opensAt: now + MAX_TRANSIT_MS + this.#windowMs, isInFlight: true };
    const slot: Slot = {
      answered: () => {
        if (!this.#leases.has(slot) || !lease.isInFlight) return;
        this.#land(lease);
        lease.opensAt = Math.min(lease.opensAt, performance.now() + this.#windowMs);
        if (this.#queue.size > 0) this.#admit();
      },
    };
    this.#leases.set(slot, lease);
    this.#watch.add();
    return slot;
  }

  #end(slot: Slot, lease: Lease): void {
    this.#leases.delete(slot);
    this.#land(lease);
  }

  #land(lease: Lease): void {
    if (lease.isInFlight) this.#watch.remove();
    lease.isInFlight = false;
  }

  /** While the process stood still it sent nothing, so what is in flight may leave only now. */
  #extend(): void {
    const opensAt = performance.now() + MAX_TRANSIT_MS + this.#windowMs;
    for (const lease of this.#leases.values()) if (lease.isInFlight) lease.opensAt = opensAt;
  }
}

/** For callers who limit their requests themselves. */
export const UNLIMITED: RateLimiter = {
  acquire: async (signal) => {
    signal?.throwIfAborted();
    return { answered: () => {} };
  },
  backOff: () => {},
};
