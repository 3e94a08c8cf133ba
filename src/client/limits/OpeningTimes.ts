/**
 * The times at which used slots open again, earliest first. They are plain numbers: a busy client adds a hundred thousand of them
 * within a window, and as many objects would cost more than the rest of a call.
 */
export class OpeningTimes {
  #times: number[] = [];
  /** Entries before this index were dropped. */
  #start = 0;

  get size(): number {
    return this.#times.length - this.#start;
  }

  /** Infinity if there is none. */
  get first(): number {
    return this.#times[this.#start] ?? Number.POSITIVE_INFINITY;
  }

  add(time: number): void {
    const times = this.#times;
    // Nearly always the last one. Only a slot whose response took long opens before others.
    let at = times.length;
    while (at > this.#start && (times[at - 1] as number) > time) at--;
    if (at === times.length) times.push(time);
    else times.splice(at, 0, time);
  }

  /** Drops the times up to `now`. */
  dropUntil(now: number): void {
    while (this.first <= now) this.#start++;
    if (this.#start * 2 <= this.#times.length) return;
    this.#times = this.#times.slice(this.#start);
    this.#start = 0;
  }
}
