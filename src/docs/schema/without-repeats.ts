import { joinWords } from '../../document/words.ts';
import { BADGES } from '../badge.ts';
import { code, sentencesOf } from '../markdown.ts';
import { stripMarks } from '../marks.ts';

/** A row of a table: what it is about, and the sentences about it. */
export interface TextRow {
  name: string;
  description: string;
  /** Its limits, each of which is read as a whole. */
  rules?: readonly string[];
}

/** A shorter text is read faster than a reference to the row that has it. */
const MIN_LETTERS = 40;

/** What a rule about each item of an array begins with. */
export const EACH_ITEM = 'Each item: ';

/**
 * The texts of rows without what others say: what is all that another row says refers to that row, and any other sentence or rule of
 * several rows stands below the table, with their names.
 */
export function withoutRepeats(rows: readonly TextRow[]): { texts: string[]; below: string[] } {
  /** The first row that says a text and nothing else. */
  const firstOf = new Map<string, string>();
  for (const { name, description } of rows.toReversed()) if (isLong(description)) firstOf.set(description, name);
  const parts: Array<Array<{ text?: string; reference?: string }>> = rows.map(({ name, description, rules = [] }) => [
    ...(isOther(name, description) ? [description] : sentencesOf(description)).map((text) =>
      isOther(name, text) ? { reference: `As ${code(firstOf.get(text))}.` } : { text },
    ),
    ...rules.map((text) => ({ text })),
  ]);
  const namesOf = new Map<string, string[]>();
  parts.forEach((own, index) => {
    for (const { text = '' } of own)
      if (isLong(stripMarks(text).replaceAll(BADGES, '')))
        namesOf.set(text, [...(namesOf.get(text) ?? []), rows[index]?.name ?? '']);
  });
  const shared = new Map([...namesOf].filter(([, names]) => names.length > 1));
  return {
    texts: parts.map((own) =>
      own.flatMap(({ text = '', reference }) => reference ?? (shared.has(text) || text === '' ? [] : [text])).join(' '),
    ),
    below: [...shared].map(([text, names]) => {
      const all = joinWords(names.map(code), 'and');
      return text.startsWith(EACH_ITEM) ? `Each item of ${all}: ${text.slice(EACH_ITEM.length)}` : `${all}: ${text}`;
    }),
  };

  /** Whether a text is all that another row says. */
  function isOther(name: string, text: string): boolean {
    return (firstOf.get(text) ?? name) !== name;
  }
}

/** Whether a text is long without its code, and without the targets of its links. */
export function isLong(text: string): boolean {
  const words = text.replaceAll(/\]\([^)]*\)|`[^`]*`/g, '').match(/\p{L}+/gu) ?? [];
  return words.join(' ').length >= MIN_LETTERS;
}
