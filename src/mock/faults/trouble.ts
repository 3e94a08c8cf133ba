import type { Latency } from '../options/parse-options.ts';
import { seededRandom } from './random.ts';

/** What can go wrong between a caller and lemlist: each has been seen in the wild. */
const KINDS = ['500', '502', '503', '504', 'reset', 'html', 'empty'] as const;
export type TroubleKind = (typeof KINDS)[number];

export interface Trouble {
  /** Milliseconds to wait before the answer. */
  wait: number;
  /** What goes wrong, if anything. */
  kind: TroubleKind | undefined;
}

/** A new mock has the same troubles in the same order as another with the same seed. */
export function createTroubles(latency: Latency, rate: number, seed: number): { next(): Trouble; reset(): void } {
  let random = seededRandom(seed);
  return {
    next() {
      // Three draws for each request, used or not: changing the rate leaves the waits as they were.
      const [long, hit, which] = [random(), random(), random()];
      const [from, to] = latency;
      return {
        wait: Math.round(from + long * (to - from)),
        kind: hit < rate ? KINDS[Math.floor(which * KINDS.length)] : undefined,
      };
    },
    reset() {
      random = seededRandom(seed);
    },
  };
}
