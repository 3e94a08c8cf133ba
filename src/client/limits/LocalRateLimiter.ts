import { checkNumber, checkObject, MAX_TIMER_MS, refuseUnknown } from '../options/checks.ts';
import { OpeningTimes } from './OpeningTimes.ts';
import {
  MARGIN_MS,
  MAX_TRANSIT_MS,
  type RateLimit,
  type RateLimiter,
  REQUESTS,
  type Slot,
  WINDOW_MS,
} from './rate-limit.ts';
import { StallWatch } from './StallWatch.ts';

interface Waiting {
  admit(slot: Slot): void;
}

/** A slot in use. */
interface Lease {
  /** When the slot opens even without a response, by `performance.now()`: a change of the system clock does not affect it. */
  opensAt: number;
}

/** A sliding window within this process. */
export class LocalRateLimiter implements RateLimiter {
  readonly #requests: number;
  readonly #windowMs: number;
  /** The leases of requests without a response, oldest first. */
  readonly #inFlight = new Set<Lease>();
  /** The slots of requests with a response. */
  readonly #opening = new OpeningTimes();
  readonly #queue = new Set<Waiting>();
  readonly #watch: StallWatch;
  #pausedUntil = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(limit: RateLimit = {}) {
    checkObject('The options of `new LocalRateLimiter()`', limit);
    refuseUnknown('option', limit, ['requests', 'window']);
    const { requests = REQUESTS, window = WINDOW_MS } = limit;
    // A fraction of a request cannot be sent.
    this.#requests = Math.floor(checkNumber('requests', requests, 1));
    this.#windowMs = checkNumber('window', window, 1) + MARGIN_MS;
    this.#watch = new StallWatch(MAX_TRANSIT_MS + this.#windowMs, () => this.#extend());
  }

  /** Whether it counts nothing and nobody waits, so that a new limiter would behave the same. */
  get isIdle(): boolean {
    const now = performance.now();
    this.#reopen(now);
    return this.#queue.size === 0 && now >= this.#pausedUntil && this.#used === 0;
  }

  get #used(): number {
    return this.#inFlight.size + this.#opening.size;
  }

  async acquire(signal?: AbortSignal): Promise<Slot> {
    signal?.throwIfAborted();
    return this.#takeAtOnce() ?? this.#wait(signal);
  }

  /** A slot without a wait, if no other request waits. Most calls end here, so it must be cheap. */
  #takeAtOnce(): Slot | undefined {
    const now = performance.now();
    if (this.#queue.size > 0 || now < this.#pausedUntil) return undefined;
    this.#watch.check(now);
    this.#reopen(now);
    return this.#used < this.#requests ? this.#take(now) : undefined;
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
    // `NaN` would stop the limiter forever, because no time is later than `NaN`.
    checkNumber('delay', delay, 0);
    this.#pausedUntil = Math.max(this.#pausedUntil, performance.now() + delay);
    this.#admit();
  }

  /** Lets in as many waiting requests as fit, in the order they came, and sets the timer for the next. */
  #admit(): void {
    clearTimeout(this.#timer);
    const now = performance.now();
    this.#watch.check(now);
    this.#reopen(now);
    if (now >= this.#pausedUntil) {
      for (const waiting of this.#queue) {
        if (this.#used >= this.#requests) break;
        this.#queue.delete(waiting);
        waiting.admit(this.#take(now));
      }
    }
    if (this.#queue.size === 0) return;
    const next = this.#used < this.#requests ? 0 : this.#nextOpening();
    const delay = Math.max(next, this.#pausedUntil) - now;
    this.#timer = setTimeout(() => this.#admit(), Math.min(delay, MAX_TIMER_MS));
  }

  #nextOpening(): number {
    const [oldest] = this.#inFlight;
    return Math.min(this.#opening.first, oldest?.opensAt ?? Number.POSITIVE_INFINITY);
  }

  #reopen(now: number): void {
    this.#opening.dropUntil(now);
    for (const lease of this.#inFlight) {
      if (lease.opensAt > now) break;
      this.#land(lease);
    }
  }

  #take(now: number): Slot {
    const lease: Lease = { opensAt: now + MAX_TRANSIT_MS + this.#windowMs };
    this.#inFlight.add(lease);
    this.#watch.add(now);
    return { answered: () => this.#answered(lease) };
  }

  #answered(lease: Lease): void {
    if (!this.#inFlight.has(lease)) return;
    this.#land(lease);
    this.#opening.add(Math.min(lease.opensAt, performance.now() + this.#windowMs));
    if (this.#queue.size > 0) this.#admit();
  }

  #land(lease: Lease): void {
    this.#inFlight.delete(lease);
    this.#watch.remove();
  }

  /** A suspended process sends nothing, so requests in flight may leave only when it resumes. */
  #extend(): void {
    const opensAt = performance.now() + MAX_TRANSIT_MS + this.#windowMs;
    for (const lease of this.#inFlight) lease.opensAt = opensAt;
  }
}
