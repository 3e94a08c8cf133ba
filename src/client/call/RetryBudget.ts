// Whole numbers, so that ten successes are exactly one repetition.
const COST = 10;
const PER_SUCCESS = 1;
const CAPACITY = 20 * COST;

/**
 * How many repetitions a client may still make. In an outage each call would otherwise be sent several times over, and that
 * to a server that is down; with a budget the load grows by a tenth at most once it is used up.
 */
export class RetryBudget {
  #left = CAPACITY;

  /** Takes one repetition, if there is one left. */
  take(): boolean {
    if (this.#left < COST) return false;
    this.#left -= COST;
    return true;
  }

  /** A request succeeded: the server is there. */
  give(): void {
    this.#left = Math.min(CAPACITY, this.#left + PER_SUCCESS);
  }
}
