import { MARGIN_MS, MAX_TRANSIT_MS, type RateLimit, type Slot } from '../rate-limit.ts';
import { StallWatch } from '../StallWatch.ts';
import type { RunScript } from './client.ts';
import { PAUSE, REOPEN, TAKE } from './scripts.ts';

/** The response of Redis to a process that wants to send. */
export interface SlotResponse {
  /** The slot, if one was open. */
  slot: Slot | undefined;
  /** Milliseconds after which one may be open, if none was. */
  wait: number;
  /** How many processes have asked lately, this one included. */
  processes: number;
}

/** The sliding window in Redis. It runs the scripts, and leaves queues and outages to `SharedRateLimiter`. */
export class SharedWindow {
  /** Milliseconds for which a slot stays closed without a response. After that its request has arrived and counts no more. */
  readonly leaseMs: number;
  readonly #run: RunScript;
  readonly #keys: { slots: string; pause: string; processes: string; returning: string };
  readonly #requests: number;
  readonly #windowMs: number;
  readonly #process = crypto.randomUUID();
  /** Names of the slots whose response is still to come. */
  readonly #inFlight = new Set<string>();
  readonly #watch: StallWatch;
  #count = 0;
  /** The epoch of Redis that this process knows, and when it last asked. */
  #epoch = '';
  #askedAt = Number.NEGATIVE_INFINITY;

  constructor(run: RunScript, key: string, { requests, window }: Required<RateLimit>) {
    this.#run = run;
    this.#keys = { slots: key, pause: `${key}:pause`, processes: `${key}:processes`, returning: `${key}:returning` };
    this.#requests = requests;
    this.#windowMs = window + MARGIN_MS;
    this.leaseMs = MAX_TRANSIT_MS + this.#windowMs;
    this.#watch = new StallWatch(this.leaseMs, () => this.#extend());
  }

  /**
   * Takes a slot if one is open. A process that sends from its own share says with `sharers` how many processes have one. Redis
   * then leaves the shares of the others alone until they are back too.
   */
  async take(sharers = 0): Promise<SlotResponse> {
    const { slots, pause, processes, returning } = this.#keys;
    const name = `${this.#process}:${++this.#count}`;
    const askedAt = performance.now();
    // What this process sent longer ago than that counts no more, so it makes no difference whether Redis has lost it.
    const epoch = askedAt - this.#askedAt < this.leaseMs ? this.#epoch : '';
    const args = [name, this.#process, this.#requests, this.#windowMs, this.leaseMs, epoch, sharers];
    const response = await this.#run(TAKE, [slots, pause, processes, returning], args);
    const [wait = Number.NaN, sharing = Number.NaN] = Array.isArray(response) ? response.map(Number) : [];
    if (!(wait >= 0 && sharing >= 1)) throw new TypeError('Redis responded with something other than two numbers');
    this.#epoch = String((response as unknown[])[2] ?? '');
    this.#askedAt = askedAt;
    if (wait > 0) return { slot: undefined, wait, processes: sharing };
    return { slot: this.#claim(name, performance.now() - askedAt), wait, processes: sharing };
  }

  /** Keeps every process from taking a slot for `delay` milliseconds. */
  pause(delay: number): void {
    // Redis knows whole milliseconds only, and refuses to keep something for none.
    if (delay > 0) this.#ignoreFailure(this.#run(PAUSE, [this.#keys.pause], [Math.ceil(delay)]));
  }

  /** The slot counts in Redis since it was requested, `age` milliseconds ago, but the lemlist request is sent only now. */
  #claim(name: string, age: number): Slot | undefined {
    if (age < MARGIN_MS) return this.#slot(name);
    const isLapsed = age >= this.#windowMs;
    this.#reopen(name, isLapsed ? 0 : this.leaseMs);
    return isLapsed ? undefined : this.#slot(name);
  }

  #slot(name: string): Slot {
    const sentAt = performance.now();
    this.#inFlight.add(name);
    this.#watch.add(sentAt);
    return {
      answered: () => {
        if (!this.#inFlight.delete(name)) return;
        this.#watch.remove();
        // A span, since the clocks of two machines differ. A slow response spent its time in the server: see MAX_TRANSIT_MS.
        const rest = this.#windowMs + Math.min(0, sentAt + MAX_TRANSIT_MS - performance.now());
        if (rest > 0) this.#reopen(name, rest);
      },
    };
  }

  /** While the process stood still it sent nothing, so what is in flight may leave only now. */
  #extend(): void {
    for (const name of this.#inFlight) this.#reopen(name, this.leaseMs);
  }

  #reopen(name: string, rest: number): void {
    const { slots, pause } = this.#keys;
    this.#ignoreFailure(this.#run(REOPEN, [slots, pause], [name, Math.ceil(rest), this.leaseMs, this.#epoch]));
  }

  /** Ignores a failure. If the command is lost, the slot opens on its own, and the next 429 of lemlist pauses again. */
  #ignoreFailure(outcome: Promise<unknown>): void {
    outcome.catch(() => {});
  }
}
