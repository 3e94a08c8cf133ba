import type { Api } from './api.ts';
import type { RateLimit } from './document.ts';

/** What callers have to know about the API as a whole. */
export interface Guidance {
  readonly rateLimit: RateLimit;
  /** What to do about an error, by status code. */
  readonly statusAdvice: Readonly<Record<string, string>>;
}

/**
 * The guidance that the document gives in `x-rate-limit` and `x-status-advice`.
 *
 * @throws {Error} if the document has no rate limit
 */
export function guidanceOf(api: Api): Guidance {
  const { 'x-rate-limit': rateLimit } = api.document;
  if (!rateLimit) throw new Error('The document must have x-rate-limit, which openapi/README.md explains');
  return { rateLimit, statusAdvice: statusAdviceOf(api) };
}

/** What `x-status-advice` says to do about an error, by status code. */
export function statusAdviceOf({ document }: Api): Guidance['statusAdvice'] {
  return document['x-status-advice'] ?? {};
}
