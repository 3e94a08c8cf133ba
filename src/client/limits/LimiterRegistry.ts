import { processWide } from '../options/process-wide.ts';
import { LocalRateLimiter } from './LocalRateLimiter.ts';
import { type RateLimit, REQUESTS, WINDOW_MS } from './rate-limit.ts';

/**
 * The limiters of a process. lemlist counts the requests of a key, whichever client sends them, so clients with the same key share
 * one limiter.
 */
export class LimiterRegistry {
  /** Limiters that still count requests. They are kept even if no client holds them any more. */
  readonly #busy = new Map<string, LocalRateLimiter>();
  readonly #known = new Map<string, Pick<WeakRef<LocalRateLimiter>, 'deref'>>();
  /** A process that serves many teams must not grow with every key that it has seen. Some workers have no such registry. */
  readonly #gone: FinalizationRegistry<string> | undefined;

  constructor() {
    if (typeof FinalizationRegistry === 'undefined') return;
    this.#gone = new FinalizationRegistry((name) => {
      if (!this.#known.get(name)?.deref()) this.#known.delete(name);
    });
  }

  /** The limiter of a key at a server. Clients that set other numbers have another one. */
  limiterFor(apiKey: string, baseUrl: string, limit: RateLimit): LocalRateLimiter {
    for (const [name, limiter] of this.#busy) if (limiter.isIdle) this.#busy.delete(name);
    const { requests = REQUESTS, window = WINDOW_MS } = limit;
    // The numbers as the limiter uses them, or clients that mean the same limit would have one each.
    const name = JSON.stringify([apiKey, baseUrl, Math.floor(requests), window]);
    const limiter = this.#known.get(name)?.deref() ?? this.#add(name, limit);
    this.#busy.set(name, limiter);
    return limiter;
  }

  #add(name: string, limit: RateLimit): LocalRateLimiter {
    const limiter = new LocalRateLimiter(limit);
    this.#known.set(name, this.#gone ? new WeakRef(limiter) : { deref: () => limiter });
    this.#gone?.register(limiter, name);
    return limiter;
  }
}

/** The registry of this process. Its fields are private, so that no inspection shows a key. */
export function processLimiters(): LimiterRegistry {
  return processWide('limiters', () => new LimiterRegistry());
}
