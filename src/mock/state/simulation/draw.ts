import { seededRandom } from '../../faults/random.ts';

/** Gives the same number from 0 up to 1 for the same text and random seed, independent of other draws. */
export type Draw = (text: string) => number;

export function drawFrom(randomSeed: number): Draw {
  return (text) => seededRandom(hash(text) ^ randomSeed)();
}

/** FNV-1a: https://datatracker.ietf.org/doc/html/draft-eastlake-fnv */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
