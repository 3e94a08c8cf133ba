const MAX_SLIPS = 3;

/**
 * The word of a list that is meant by one with a slip of the finger: a letter too many, too few, wrong or swapped. One slip is allowed in
 * each three letters, and three at most, so that a word is not taken for an unlike one.
 */
export function nearest(written: string, words: Iterable<string>): string | undefined {
  const wanted = written.toLowerCase();
  let best: string | undefined;
  let least = Math.min(MAX_SLIPS, Math.max(1, Math.floor(written.length / 3))) + 1;
  for (const word of words) {
    // Longer words cost time, and cannot be meant.
    if (Math.abs(word.length - wanted.length) >= least) continue;
    const slips = distance(wanted, word.toLowerCase(), least);
    if (slips < least) [best, least] = [word, slips];
  }
  return best;
}

/**
 * The number of slips between two words, which is called optimal string alignment; `enough` or more once it cannot be less. It runs for
 * every refusal, so it keeps three rows and no table.
 */
function distance(one: string, other: string, enough: number): number {
  let twoAbove: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const own = [row];
    let lowest = row;
    for (let column = 1; column <= other.length; column++) {
      const isSame = one.charCodeAt(row - 1) === other.charCodeAt(column - 1);
      let slips = Math.min(
        (above[column] as number) + 1,
        (own[column - 1] as number) + 1,
        (above[column - 1] as number) + (isSame ? 0 : 1),
      );
      const isSwapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (isSwapped) slips = Math.min(slips, (twoAbove[column - 2] as number) + 1);
      own.push(slips);
      lowest = Math.min(lowest, slips);
    }
    // A swap looks two rows back, so one more slip than the lowest of a row is needed to be sure.
    if (lowest > enough) return lowest;
    twoAbove = above;
    above = own;
  }
  return above[other.length] as number;
}
