const MOST_SLIPS = 3;

/**
 * The word of a list that is meant by one with a slip of the finger: a letter too many, too few, wrong or swapped. One slip is allowed in
 * each three letters, and three at most, so that a word is not taken for an unlike one.
 */
export function nearest(written: string, words: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.min(MOST_SLIPS, Math.max(1, Math.floor(written.length / 3))) + 1;
  for (const word of words) {
    // Longer words cost time, and cannot be meant.
    if (Math.abs(word.length - written.length) >= least) continue;
    const slips = distance(written.toLowerCase(), word.toLowerCase());
    if (slips < least) [best, least] = [word, slips];
  }
  return best;
}

/** The number of slips between two words, which is called optimal string alignment. */
function distance(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= one.length; row++) {
    const own = [row];
    rows.push(own);
    for (let column = 1; column <= other.length; column++) {
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      own[column] = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (one[row - 1] === other[column - 1] ? 0 : 1),
        isSwapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return at(one.length, other.length);
}
