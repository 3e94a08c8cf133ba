/** The most arrivals in any window of `length` milliseconds, wherever it begins. */
export function worstWindow(arrivals: readonly number[], length: number): number {
  const sorted = [...arrivals].sort((a, b) => a - b);
  let worst = 0;
  let first = 0;
  for (const [last, time] of sorted.entries()) {
    while (time - (sorted[first] as number) >= length) first++;
    worst = Math.max(worst, last - first + 1);
  }
  return worst;
}
