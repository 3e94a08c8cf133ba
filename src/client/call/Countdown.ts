import { LONGEST_TIMER_MS } from '../options/checks.ts';

/** A timer that can stand still. Standing still costs nothing: when the timer fires, it waits once more for that time. */
export class Countdown {
  readonly #onEnd: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Milliseconds for which it stood still since the timer was set. */
  #standstillMs = 0;
  #pausedAt: number | undefined;
  #isStopped = false;

  constructor(ms: number, onEnd: () => void) {
    this.#onEnd = onEnd;
    this.#wait(Math.min(ms, LONGEST_TIMER_MS));
  }

  pause(): void {
    this.#pausedAt = performance.now();
  }

  /** Does nothing after `stop`: a middleware may send a request although its attempt is over. */
  resume(): void {
    if (this.#isStopped) return;
    if (this.#timer === undefined) this.#wait(this.#standstillMs);
    else this.#addStandstill();
    this.#pausedAt = undefined;
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  #wait(ms: number): void {
    this.#standstillMs = 0;
    this.#timer = setTimeout(() => this.#onTimer(), ms);
  }

  #onTimer(): void {
    this.#timer = undefined;
    this.#addStandstill();
    if (this.#pausedAt !== undefined) return;
    if (this.#standstillMs > 0) this.#wait(this.#standstillMs);
    else this.#end();
  }

  #end(): void {
    this.#isStopped = true;
    this.#onEnd();
  }

  #addStandstill(): void {
    if (this.#pausedAt !== undefined) this.#standstillMs += performance.now() - this.#pausedAt;
  }
}
