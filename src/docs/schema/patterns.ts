import { joinWords } from '../../document/words.ts';
import { code } from '../markdown.ts';

type Words = ReadonlyArray<readonly [pattern: RegExp, words: (...groups: string[]) => string]>;

const EMAIL = String.raw`\[\^\\s\|?@\]\+@\[\^\\s\|?@\]\+`;
const DAY = String.raw`(?:\\d|\[0-9\])\{4\}-(?:\\d|\[0-9\])\{2\}-(?:\\d|\[0-9\])\{2\}\((?:\?:)?T\.\+\)\?`;
const DAY_IN_WORDS = 'a day, as `YYYY-MM-DD`, or a time that begins so';

/** What a whole pattern says. */
const WHOLE: Words = [
  [/^\^https:\/\/\[\^\\s\/\?#\]/, () => 'Starts with `https://`.'],
  [/^\^https\?:\/\/\[\^\\s\/\?#\]/, () => 'Starts with `http://` or `https://`.'],
  [/^\^\(\[01\]\\d\|2\[0-3\]\):\[0-5\]\\d\$$/, () => 'A time of day, as `HH:MM`.'],
  [
    /^\^\(([a-z]+)\|([a-z]+)\)_\[A-Za-z0-9\]\+\$$/,
    (one, other) => `Starts with ${code(`${one}_`)} or ${code(`${other}_`)}.`,
  ],
  [new RegExp(`^\\^${DAY}\\$$`), () => `${capitalize(DAY_IN_WORDS)}.`],
  [/^@$/, () => 'Contains `@`.'],
  [/^\^\[\^\\s@\]\*@\[\^\\s@\]\+\$$/, () => 'An email address, or `@` and a domain.'],
  [/^\^\[A-Za-z\]\{2\}\$$/, () => 'Two letters.'],
  [/^\^\\d\+\$$/, () => 'Digits only.'],
  [/^\^\[\^<>\]\*\$$/, () => 'Without `<` and `>`.'],
  [/^\^\[a-z\]\[a-zA-Z0-9\]\*\$$/, () => 'A small letter, then letters and digits.'],
  [/^\^\[A-Za-z\]\[A-Za-z0-9_-\]\*\$$/, () => 'A letter, then letters, digits, `_` and `-`.'],
  [/^\^\\s\*\\\[(?:\[\\s\\S\]\*\\\]\\s\*\$)?$/, () => 'A JSON array, as text.'],
  [
    /^\^\\\[\("\(([a-z|]+)\)"\(,\\s\*"\(\1\)"\)\*\)\?\\\]\$$/,
    (values = '') =>
      `A JSON array, as text, of ${joinWords(
        values.split('|').map((each) => code(`"${each}"`)),
        'and',
      )}.`,
  ],
  [/^\^\[\^\|\]\+\(\?:\\\|\[\^\|\]\+\\\|\[\^\|\]\+\)\?\$$/, () => 'One text, or three with `|` between them.'],
  [
    new RegExp(String.raw`^\^([a-z]+)_\[A-Za-z0-9\]\+\\\|${EMAIL}\$$`),
    (prefix) => `An id that starts with ${code(`${prefix}_`)}, then \`|\` and an email address.`,
  ],
];

/** What one of several choices in a pattern says. */
const CHOICES: Words = [
  [/^([A-Za-z_]+)$/, (text) => code(text)],
  [/^([a-z]+)_\[A-Za-z0-9\]\+$/, (prefix) => `an id that starts with ${code(`${prefix}_`)}`],
  [/^([A-Za-z]+:)\.\+$/, (text) => `${code(text)} and a text`],
  [/^\[0-9\]\{1,(\d+)\}$/, (most) => `1 to ${most} digits`],
  [new RegExp(`^${EMAIL}$`), () => 'an email address'],
  [new RegExp(`^${DAY}$`), () => DAY_IN_WORDS],
];

/** What an item of a list in a pattern says, as a plural. */
const ITEMS: Words = [
  [/^\[\^,\]\+$/, () => 'values'],
  [/^\[\^,\]\{1,(\d+)\}$/, (most) => `values of at most ${most} characters`],
  [/^([a-z]+)_\[A-Za-z0-9\]\+$/, (prefix) => `ids that start with ${code(`${prefix}_`)}`],
];

/** What a pattern allows, in a sentence; `undefined` for one that this file does not know. */
export function patternInWords(pattern: string): string | undefined {
  return find(WHOLE, pattern) ?? listInWords(pattern) ?? choicesInWords(pattern);
}

/** `^a(,a){0,9}$` is a list of at most ten. */
function listInWords(pattern: string): string | undefined {
  const [, item = '', more] = /^\^(.+)\(,\1\)(?:\*|\{0,(\d+)\})\$$/.exec(pattern) ?? [];
  const items = find(ITEMS, item);
  if (!items) return undefined;
  return `${more ? `At most ${Number(more) + 1} ${items}` : capitalize(items)}, with commas between them.`;
}

function choicesInWords(pattern: string): string | undefined {
  const [, inner] = /^\^\((?:\?:)?(.+)\)\$$/.exec(pattern) ?? [];
  if (!inner) return undefined;
  // A bar inside brackets is no choice.
  const choices = inner.split(/\|(?![^(]*\))(?![^[]*\])/).map((choice) => find(CHOICES, choice));
  if (choices.includes(undefined)) return undefined;
  const last = choices.pop();
  return `${capitalize(choices.join(', '))}, or ${last}.`;
}

function find(words: Words, pattern: string): string | undefined {
  for (const [known, say] of words) {
    const match = known.exec(pattern);
    if (match) return say(...match.slice(1));
  }
  return undefined;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
