import type { RateLimit } from '../rate-limit.ts';

/** An equal part of the limit, so that all processes together keep to it: fewer requests, or one in a longer window. */
export function shareOf({ requests, window }: Required<RateLimit>, processes: number): RateLimit {
  if (processes <= requests) return { requests: Math.floor(requests / processes), window };
  return { requests: 1, window: Math.ceil((window * processes) / requests) };
}
