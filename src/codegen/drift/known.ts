import { parse } from 'yaml';
import { checkKnown, fits, type KnownDifference, patternsOf } from '../../document/known-differences.ts';
import type { Difference } from './compare.ts';

/** @throws {Error} that names the entry that is not a known difference */
export function readKnown(text: string): KnownDifference[] {
  return checkKnown(parse(text));
}

/** The entry that explains a difference, if there is one. */
export function knownDifference(
  { route, place, about }: Difference,
  known: readonly KnownDifference[],
): KnownDifference | undefined {
  const where = `${route} ${place}`.trim();
  return known.find((entry) => {
    // Other variants may have the field, so the entry does not explain what is said about it there.
    const explains = entry.about ?? (entry.variants ? 'field' : about);
    return explains === about && patternsOf(entry).some((pattern) => fits(pattern, where));
  });
}
