/**
 * The ids that can stay where they are: the longest part of `wanted` that is in the order of `present`. The others must move.
 */
export function inOrder(wanted: readonly string[], present: readonly string[]): Set<string> {
  const ranks = wanted.map((id) => present.indexOf(id));
  /** For each position the length of the longest rising row that ends there, and the position before it. */
  const rows: { length: number; previous: number }[] = [];
  for (const [index, rank] of ranks.entries()) {
    let best = { length: 1, previous: -1 };
    for (let earlier = 0; earlier < index; earlier++) {
      const row = rows[earlier];
      if (row && (ranks[earlier] as number) < rank && row.length >= best.length) {
        best = { length: row.length + 1, previous: earlier };
      }
    }
    rows.push(best);
  }
  const kept = new Set<string>();
  let at = rows.reduce((best, row, index) => (row.length > (rows[best]?.length ?? 0) ? index : best), 0);
  while (at >= 0 && at < wanted.length) {
    kept.add(wanted[at] as string);
    at = rows[at]?.previous ?? -1;
  }
  return kept;
}
