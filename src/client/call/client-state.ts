import type { RateLimiter } from '../limits/rate-limit.ts';
import type { Logger } from '../options/logger.ts';
import type { SendSettings } from './attempt.ts';
import type { RetryBudget } from './RetryBudget.ts';

/** What all calls of a client share. */
export interface ClientState {
  readonly settings: SendSettings;
  readonly limiter: RateLimiter;
  readonly budget: RetryBudget;
  readonly log: Partial<Logger>;
  /** `Math.random`, unless a test replaces it. */
  readonly random: () => number;
}
