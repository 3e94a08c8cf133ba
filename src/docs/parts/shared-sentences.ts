import { joinWords } from '../../document/words.ts';
import { code, sentencesOf } from '../markdown.ts';
import { isLong } from '../schema/without-repeats.ts';

/** The cells of a row: field, type, description. */
export type Cells = readonly string[];

/** The rows of the variants of a union, by their value. */
export type RowsByVariant = ReadonlyMap<string, readonly Cells[]>;

/**
 * The long sentences that fields of several variants have, each with these fields. They stand once, above the variants. `isWhole` tells the
 * rows that several variants have as a whole, which are said once anyway.
 */
export function sharedSentences(tables: RowsByVariant, isWhole: (row: Cells) => boolean): Map<string, string> {
  const places = new Map<string, string[]>();
  for (const [value, rows] of tables) {
    for (const [field = '', , text = ''] of rows.filter((row) => !isWhole(row))) {
      const place = `${field.replace(/ .*/, '')} in ${code(value)}`;
      for (const each of sentencesOf(text)) if (isLong(each)) places.set(each, [...(places.get(each) ?? []), place]);
    }
  }
  const shared = [...places].filter(([, fields]) => fields.length > 1);
  return new Map(shared.map(([text, fields]) => [text, `${joinWords(fields, 'and')}: ${text}`]));
}

/** A row without what stands above the variants. */
export function withoutSentences(row: Cells, shared: ReadonlyMap<string, string>): Cells {
  const [field = '', type = '', text = ''] = row;
  const own = sentencesOf(text);
  return own.some((each) => shared.has(each)) ? [field, type, own.filter((each) => !shared.has(each)).join(' ')] : row;
}
