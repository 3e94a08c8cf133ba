/** Whole numbers, so that ten responses pay for exactly one retry. */
const RETRY_COST = 10;
const REFILL_PER_RESPONSE = 1;
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

  /** Call this after a response that shows that the server is up. An error response such as a 401 shows it, too. */
  refill(): void {
    this.#left = Math.min(CAPACITY, this.#left + REFILL_PER_RESPONSE);
  }
}
