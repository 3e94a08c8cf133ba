import { type Letters, lettersOf } from './letters.ts';

/** A shared run of this many letters is taken for a quotation of the secret or of what was sent. */
export const FRAGMENT_LETTERS = 10;
/** Replaces something private. */
export const REDACTED = '[redacted]';

/** Replaces what a line has in common with texts, given as letters, however it spells them: long texts wherever a fragment occurs, short ones as whole words. */
export function mask(line: string, forms: readonly string[]): string {
  const letters = lettersOf(line);
  const folded = letters.folded.join('');
  const places = placesOfFragments(folded);
  const hidden = new Set<number>();
  const hide = (first: number, count: number): void => {
    const end = letters.ends[first + count - 1] as number;
    for (let index = letters.starts[first] as number; index < end; index++) hidden.add(index);
  };
  for (const wanted of forms) {
    if (wanted.length < FRAGMENT_LETTERS) {
      for (const start of wordPlaces(letters, folded, wanted)) hide(start, wanted.length);
    }
    for (let index = 0; places.size > 0 && index + FRAGMENT_LETTERS <= wanted.length; index++) {
      const fragment = wanted.slice(index, index + FRAGMENT_LETTERS);
      for (const start of places.get(fragment) ?? []) hide(start, FRAGMENT_LETTERS);
      // Hidden once is enough, and keeps the work linear in the length of what was sent.
      places.delete(fragment);
    }
  }
  return hidden.size === 0 ? line : withoutPlaces(line, hidden);
}

function placesOfFragments(folded: string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let start = 0; start + FRAGMENT_LETTERS <= folded.length; start++) {
    const fragment = folded.slice(start, start + FRAGMENT_LETTERS);
    places.set(fragment, [...(places.get(fragment) ?? []), start]);
  }
  return places;
}

function withoutPlaces(line: string, hidden: ReadonlySet<number>): string {
  let result = '';
  for (let index = 0; index < line.length; index++) {
    if (!hidden.has(index)) result += line[index];
    else if (!hidden.has(index - 1)) result += REDACTED;
  }
  return result;
}

/** Where a word stands alone, with no letter directly before or after it. */
function wordPlaces({ starts, ends }: Letters, folded: string, word: string): number[] {
  const places: number[] = [];
  for (let at = folded.indexOf(word); word.length > 2 && at >= 0; at = folded.indexOf(word, at + 1)) {
    const after = at + word.length;
    if (ends[at - 1] !== starts[at] && ends[after - 1] !== starts[after]) places.push(at);
  }
  return places;
}
