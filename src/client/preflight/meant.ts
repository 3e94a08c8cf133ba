import { nearest } from './nearest.ts';

/**
 * The choice that a wrong word was meant to be. It may have other capitals, spaces, hyphens or underscores, a slip of the finger, or only a
 * part of the letters: `delay_type`, `Delaytype`, `dealyType` or `delay` for `delayType`. The result is a word of the document, so that a
 * message can show it without quoting what was written.
 */
export function meant(written: unknown, choices: readonly unknown[]): string | undefined {
  if (typeof written !== 'string' || written.length > MAX_CHARS) return undefined;
  const letters = lettersOf(written);
  const words = choices.filter((choice) => typeof choice === 'string');
  return (
    words.find((word) => lettersOf(word) === letters) ??
    nearest(written.trim(), words) ??
    words.find((word) => isPart(letters, lettersOf(word)))
  );
}

/** No name of the document is nearly as long. */
const MAX_CHARS = 100;
/** Fewer letters in common say little, and so does a smaller part of a long name. */
const MIN_PART_LETTERS = 4;
const MIN_SHARE = 1 / 3;

/** Whether one of two texts is a part of the other: `replied` of `emailsReplied`, `subject` of `emailSubject`. */
function isPart(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= Math.max(MIN_PART_LETTERS, long.length * MIN_SHARE) && long.includes(short);
}

function lettersOf(text: string): string {
  return text.replace(/[\s_-]/g, '').toLowerCase();
}
