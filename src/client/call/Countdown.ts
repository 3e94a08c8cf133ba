import { LONGEST_TIMER_MS } from '../options/checks.ts';

/** A timer that can stand still. Standing still costs nothing: the one timer looks at the time that counts when it fires. */
export class Countdown {
  readonly #ms: number;
  readonly #onEnd: () => void;
  readonly #startedAt = performance.now();
  #standstillMs = 0;
  #pausedAt: number | undefined;
  #isStopped = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ms: number, onEnd: () => void) {
    this.#ms = Math.min(ms, LONGEST_TIMER_MS);
    this.#onEnd = onEnd;
    this.#wait();
  }

  pause(): void {
    this.#pausedAt = performance.now();
  }

  /** Does nothing after `stop`: a middleware may send a request although its attempt is over. */
  resume(): void {
    if (this.#isStopped || this.#pausedAt === undefined) return;
    this.#standstillMs += performance.now() - this.#pausedAt;
    this.#pausedAt = undefined;
    if (this.#timer === undefined) this.#wait();
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  #wait(): void {
    const left = this.#ms + this.#standstillMs - (performance.now() - this.#startedAt);
    this.#timer = setTimeout(() => this.#onTimer(), Math.max(0, left));
  }

  #onTimer(): void {
    this.#timer = undefined;
    if (this.#pausedAt !== undefined) return;
    const isOver = performance.now() - this.#startedAt - this.#standstillMs >= this.#ms - 1;
    if (isOver) this.#onEnd();
    else this.#wait();
  }
}
