import { RATE_LIMIT } from '../../../generated/guidance.ts';

/** Hands out the right to send a request. One limiter may serve several clients with the same key. */
export interface RateLimiter {
  /** Resolves when a request may be sent, in the order of the calls; rejects with the reason when `signal` is aborted. */
  acquire(signal?: AbortSignal): Promise<Slot>;
  /** lemlist answered 429: nobody sends for `delay` milliseconds. */
  backOff(delay: number): void;
}

/** The right to send one request. */
export interface Slot {
  /** To be called once the answer has come, or failed to come. */
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
export const REQUESTS = RATE_LIMIT.requests;
export const WINDOW = RATE_LIMIT.windowMs;
/** Clocks and timers disagree by some milliseconds; without a margin every limiter oversteps now and then. */
export const MARGIN = 25;
/**
 * A request reaches the server somewhere between its sending and its answer. Its slot stays closed for a window after the
 * answer, so that the server never sees too many, however uneven the way; but no longer than this, since an answer that
 * takes seconds spent them in the server and not on the way.
 */
export const LONGEST_WAY = 500;

interface Waiting {
  admit(slot: Slot): void;
}

/** A sliding window within this process. */
export class LocalRateLimiter implements RateLimiter {
  readonly #requests: number;
  readonly #window: number;
  /** When each slot in use opens again, by `performance.now()`, which no change of the clock can move. */
  readonly #slots = new Map<Slot, number>();
  readonly #queue = new Set<Waiting>();
  #pausedUntil = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor({ requests = REQUESTS, window = WINDOW }: RateLimit = {}) {
    // Half a request is none.
    this.#requests = Math.floor(requests);
    this.#window = window + MARGIN;
  }

  acquire(signal?: AbortSignal): Promise<Slot> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
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
    const now = performance.now();
    this.#reopen(now);
    if (now >= this.#pausedUntil) {
      for (const waiting of this.#queue) {
        if (this.#slots.size >= this.#requests) break;
        this.#queue.delete(waiting);
        waiting.admit(this.#take(now));
      }
    }
    if (this.#queue.size === 0) return;
    const next = this.#slots.size < this.#requests ? 0 : Math.min(...this.#slots.values());
    this.#timer = setTimeout(() => this.#admit(), Math.max(next, this.#pausedUntil) - now);
  }

  /** Looks at every slot when all are in use, else at the oldest alone, so that a limit that is never reached costs no memory. */
  #reopen(now: number): void {
    const isFull = this.#slots.size >= this.#requests;
    for (const [slot, opensAt] of this.#slots) {
      if (opensAt <= now) this.#slots.delete(slot);
      else if (!isFull) break;
    }
  }

  #take(now: number): Slot {
    const slot: Slot = {
      answered: () => {
        const opensAt = this.#slots.get(slot);
        if (opensAt === undefined) return;
        this.#slots.set(slot, Math.min(opensAt, performance.now() + this.#window));
        if (this.#queue.size > 0) this.#admit();
      },
    };
    this.#slots.set(slot, now + LONGEST_WAY + this.#window);
    return slot;
  }
}

/** For those who limit their requests themselves. */
export const UNLIMITED: RateLimiter = {
  acquire: async (signal) => {
    signal?.throwIfAborted();
    return { answered: () => {} };
  },
  backOff: () => {},
};
