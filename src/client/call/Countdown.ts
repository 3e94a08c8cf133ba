import { MAX_TIMER_MS } from '../options/checks.ts';

/** A timer that can be paused. A pause sets no timer: when the timer fires, it waits once more for as long as it was paused. */
export class Countdown {
  readonly #onEnd: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Milliseconds for which it was paused since the timer was set. */
  #pausedMs = 0;
  #pausedAt: number | undefined;
  #isStopped = false;

  constructor(ms: number, onEnd: () => void) {
    this.#onEnd = onEnd;
    this.#wait(Math.min(ms, MAX_TIMER_MS));
  }

  pause(): void {
    this.#pausedAt = performance.now();
  }

  /** Does nothing after `stop`: a middleware may send a request although its attempt is over. */
  resume(): void {
    if (this.#isStopped) return;
    if (this.#timer === undefined) this.#wait(this.#pausedMs);
    else this.#addPause();
    this.#pausedAt = undefined;
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  #wait(ms: number): void {
    this.#pausedMs = 0;
    this.#timer = setTimeout(() => this.#onTimer(), ms);
  }

  #onTimer(): void {
    this.#timer = undefined;
    this.#addPause();
    if (this.#pausedAt !== undefined) return;
    if (this.#pausedMs > 0) this.#wait(this.#pausedMs);
    else this.#end();
  }

  #end(): void {
    this.#isStopped = true;
    this.#onEnd();
  }

  #addPause(): void {
    if (this.#pausedAt !== undefined) this.#pausedMs += performance.now() - this.#pausedAt;
  }
}
