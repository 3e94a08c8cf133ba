import { nearest } from './nearest.ts';

/**
 * The one that a person meant who wrote it with other capitals, spaces, hyphens or underscores, with a slip of the finger, or only in part:
 * `delay_type`, `Delaytype`, `dealyType` or `delay` for `delayType`. It is a word of the document, and says nothing else of what was written.
 */
export function meant(written: unknown, choices: readonly unknown[]): string | undefined {
  if (typeof written !== 'string' || written.length > LONGEST) return undefined;
  const letters = lettersOf(written);
  const words = choices.filter((choice) => typeof choice === 'string');
  return (
    words.find((word) => lettersOf(word) === letters) ??
    nearest(written.trim(), words) ??
    words.find((word) => isPart(letters, lettersOf(word)))
  );
}

/** No name of the document is nearly as long. */
const LONGEST = 100;
/** Fewer letters in common say little, and so does a smaller part of a long name. */
const SHORTEST_PART = 4;
const SMALLEST_SHARE = 1 / 3;

/** Whether one of two texts is a part of the other: `replied` of `emailsReplied`, `subject` of `emailSubject`. */
function isPart(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= Math.max(SHORTEST_PART, long.length * SMALLEST_SHARE) && long.includes(short);
}

function lettersOf(text: string): string {
  return text.replace(/[\s_-]/g, '').toLowerCase();
}
