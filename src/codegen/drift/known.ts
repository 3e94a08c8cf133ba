import { parse } from 'yaml';
import { checkKnown, fits, type KnownDifference, patternsOf } from '../../document/known-differences.ts';
import type { Difference } from './compare.ts';

/** @throws {Error} that names the entry which is no known difference */
export function readKnown(text: string): KnownDifference[] {
  return checkKnown(parse(text));
}

/** The entry that explains a difference, if there is one. */
export function knownDifference(
  { route, place, about }: Difference,
  known: readonly KnownDifference[],
): KnownDifference | undefined {
  const where = `${route} ${place}`.trim();
  return known.find(
    (entry) => (entry.about ?? about) === about && patternsOf(entry).some((pattern) => fits(pattern, where)),
  );
}
