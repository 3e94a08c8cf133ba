import { RATE_LIMIT } from '../../../generated/guidance.ts';

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
  /** Call this when the response has arrived, or the request has failed. */
  answered(): void;
}

/** A window of time and how many requests fit into it. */
export interface RateLimit {
  /** @default 20, all that lemlist grants a key */
  requests?: number;
  /**
   * Milliseconds.
   * @default 2_000
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

/** For callers who limit their requests themselves. */
export const UNLIMITED: RateLimiter = {
  acquire: async (signal) => {
    signal?.throwIfAborted();
    return { answered: () => {} };
  },
  backOff: () => {},
};
