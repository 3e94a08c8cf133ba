import { code } from '../markdown.ts';

/** Patterns of the document that are read faster in words. A pattern that is not here is shown as it is. */
const WORDS: ReadonlyArray<readonly [pattern: RegExp, words: (...groups: string[]) => string]> = [
  [/^\^https:\/\/\[\^\\s\/\?#\]/, () => 'Starts with `https://`.'],
  [/^\^https\?:\/\/\[\^\\s\/\?#\]/, () => 'Starts with `http://` or `https://`.'],
  [/^\^\(\[01\]\\d\|2\[0-3\]\):\[0-5\]\\d\$$/, () => 'A time of day, as `HH:MM`.'],
  [/^\^\\d\{4\}-\\d\{2\}-\\d\{2\}\((?:\?:)?T\.\+\)\?\$$/, () => 'A day, as `YYYY-MM-DD`, or a time that begins so.'],
  [
    /^\^\(\?:([a-z]+)_\[A-Za-z0-9\]\+\|\[\^\\s@\]\+@\[\^\\s@\]\+\)\$$/,
    (prefix) => `An id that starts with ${code(`${prefix}_`)}, or an email address.`,
  ],
  [
    /^\^\(([a-z]+)\|([a-z]+)\)_\[A-Za-z0-9\]\+\$$/,
    (one, other) => `Starts with ${code(`${one}_`)} or ${code(`${other}_`)}.`,
  ],
  [/^@$/, () => 'Contains `@`.'],
  [/^\^\[A-Za-z\]\{2\}\$$/, () => 'Two letters.'],
  [/^\^\\d\+\$$/, () => 'Digits only.'],
  [/^\^\[\^<>\]\*\$$/, () => 'Without `<` and `>`.'],
  [/^\^\[\^,\]\+\(,\[\^,\]\+\)\*\$$/, () => 'Values with commas between them.'],
  [
    /^\^\[\^,\]\+\(,\[\^,\]\+\)\{0,(\d+)\}\$$/,
    (more) => `At most ${Number(more) + 1} values, with commas between them.`,
  ],
];

/** What a pattern allows, in a sentence; `undefined` for one that only a pattern says. */
export function patternInWords(pattern: string): string | undefined {
  for (const [known, words] of WORDS) {
    const match = known.exec(pattern);
    if (match) return words(...match.slice(1));
  }
  return undefined;
}
