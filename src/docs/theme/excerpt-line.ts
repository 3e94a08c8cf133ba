/** How much of an excerpt comes before what was found. */
const BEFORE_CHARS = 30;

/** Whether a line has a word, by itself or as the beginning of another. */
export function has(line: string, word: string): boolean {
  return placeOf(line, word) >= 0;
}

/** Where a word begins in a line, by itself or as a part of a name such as `updateStep`; -1 if nowhere. */
function placeOf(line: string, word: string): number {
  // The index has `retry` for `retries`.
  const begin = word.replace(/(?<=...)y$/, '');
  const lower = line.toLowerCase();
  for (let at = lower.indexOf(begin); at >= 0; at = lower.indexOf(begin, at + 1)) {
    const isWord = lower.startsWith(word, at) || lower.startsWith('ie', at + begin.length);
    const isBegin =
      !/[\p{L}\p{N}]/u.test(line[at - 1] ?? '') ||
      (/[A-Z]/.test(line[at] ?? '') && /[a-z0-9]/.test(line[at - 1] ?? ''));
    if (isWord && isBegin) return at;
  }
  return -1;
}

/** As much of a line as fits, with most of the words in it. */
export function cutAround(line: string, words: readonly string[], length: number): string {
  if (line.length <= length) return line;
  const places = words.map((word) => placeOf(line, word)).filter((place) => place >= 0);
  const inWindow = (first: number): number =>
    places.filter((place) => place >= first && place < first + length - BEFORE_CHARS).length;
  const [first = 0] = places.toSorted((a, b) => inWindow(b) - inWindow(a) || a - b);
  const start =
    first < length - BEFORE_CHARS && inWindow(0) >= inWindow(first)
      ? 0
      : line.indexOf(' ', Math.max(0, first - BEFORE_CHARS)) + 1;
  const text = line.slice(start, start + length);
  const isWhole = start + text.length === line.length;
  return `${start > 0 ? '… ' : ''}${isWhole ? text : `${text.replace(/\s+\S*$/, '')} …`}`;
}
