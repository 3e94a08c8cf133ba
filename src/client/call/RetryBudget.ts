/** Whole numbers, so that ten successes pay for exactly one retry. */
const RETRY_COST = 10;
const REFILL_PER_SUCCESS = 1;
const CAPACITY = 20 * RETRY_COST;

/**
 * How many retries a client may still make. Without a budget, an outage would multiply the load on a server that is down. With it,
 * once the budget is spent, retries add at most a tenth.
 */
export class RetryBudget {
  #left = CAPACITY;

  /** Pays for one retry. Returns false if the budget is spent. */
  spend(): boolean {
    if (this.#left < RETRY_COST) return false;
    this.#left -= RETRY_COST;
    return true;
  }

  /** To be called after a success, which shows that the server is up. */
  refill(): void {
    this.#left = Math.min(CAPACITY, this.#left + REFILL_PER_SUCCESS);
  }
}
