import { LONGEST_TIMER_MS } from '../options/checks.ts';

/** A timer that can stand still. */
export class Countdown {
  readonly #onEnd: () => void;
  #left: number;
  #startedAt = 0;
  #isStopped = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ms: number, onEnd: () => void) {
    this.#left = Math.min(ms, LONGEST_TIMER_MS);
    this.#onEnd = onEnd;
    this.resume();
  }

  pause(): void {
    clearTimeout(this.#timer);
    this.#left -= performance.now() - this.#startedAt;
  }

  /** Does nothing after `stop`: a middleware may send a request although its attempt is over. */
  resume(): void {
    if (this.#isStopped) return;
    this.#startedAt = performance.now();
    this.#timer = setTimeout(this.#onEnd, Math.max(0, this.#left));
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }
}
