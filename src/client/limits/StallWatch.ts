/** How often to look whether the process stands still. A shorter stall needs no notice: `MAX_TRANSIT_MS` covers it. */
const PULSE_MS = 100;
export const STALL_MS = 3 * PULSE_MS;

/**
 * Notices that the event loop stood still while requests were in flight. `fetch` hands a request to the event loop, so during a
 * stall nothing leaves, and a time measured from the call of `fetch` says nothing about the server.
 */
export class StallWatch {
  readonly #leaseMs: number;
  readonly #onStall: () => void;
  #inFlight = 0;
  #watchedUntil = 0;
  #lastPulseAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `leaseMs`: how long a slot stays closed without a response. After that its request counts no more. */
  constructor(leaseMs: number, onStall: () => void) {
    this.#leaseMs = leaseMs;
    this.#onStall = onStall;
  }

  /** One more request is in flight. `now` is `performance.now()`, here and below. */
  add(now: number): void {
    this.#inFlight++;
    this.#watchedUntil = now + this.#leaseMs;
    if (this.#timer !== undefined) return;
    this.#lastPulseAt = now;
    this.#beat();
  }

  /** One request is not in flight any more. The last one stops the timer, which would keep the process alive. */
  remove(): void {
    this.#inFlight--;
    if (this.#inFlight === 0) this.#stop();
  }

  /** Call this also before you hand out slots: that can happen right after a stall and before the next pulse. */
  check(now: number): void {
    if (this.#timer === undefined) return;
    const hasStalled = now - this.#lastPulseAt > STALL_MS;
    this.#lastPulseAt = now;
    if (!hasStalled) return;
    this.#watchedUntil = now + this.#leaseMs;
    this.#onStall();
  }

  #beat(): void {
    this.#timer = setTimeout(() => {
      const now = performance.now();
      this.check(now);
      if (now < this.#watchedUntil) this.#beat();
      else this.#stop();
    }, PULSE_MS);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
