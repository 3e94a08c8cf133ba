import { nearest } from './nearest.ts';

/**
 * The one that a person meant who wrote it with other capitals, spaces, hyphens or underscores, or with a slip of the finger: `delay_type`,
 * `Delaytype` or `dealyType` for `delayType`. It is a word of the document, and says nothing else of what was written.
 */
export function meant(written: unknown, choices: readonly unknown[]): string | undefined {
  if (typeof written !== 'string' || written.length > LONGEST) return undefined;
  const letters = lettersOf(written);
  const words = choices.filter((choice) => typeof choice === 'string');
  return words.find((word) => lettersOf(word) === letters) ?? nearest(written.trim(), words);
}

/** No name of the document is nearly as long. */
const LONGEST = 100;

function lettersOf(text: string): string {
  return text.replace(/[\s_-]/g, '').toLowerCase();
}
