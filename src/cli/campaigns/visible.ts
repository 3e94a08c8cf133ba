/** Control characters, which move the cursor of a terminal or clear its line, and those that change the direction of writing. */
const HIDDEN = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A text of somebody else as a terminal may show it. What hides or turns other letters is written as its code, so that a plan cannot
 * look harmless.
 */
export function visible(text: string): string {
  return text.replaceAll(HIDDEN, (character) => `\\u{${(character.codePointAt(0) as number).toString(16)}}`);
}
