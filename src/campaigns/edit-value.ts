import { fieldKind } from './fields.ts';

/**
 * A value as its field is written: the subject `2026` is text, and the delay `2` is a number, however they were written.
 *
 * @throws {TypeError} where the field takes nothing like it
 */
export function asFieldValue(type: string, field: string, value: string | number | boolean): string | number | boolean {
  const text = String(value);
  const kind = fieldKind(type, field);
  if (kind === 'array') throw new TypeError(`\`${field}\` is a list, which only an editor can change.`);
  if (kind === 'string') return text;
  if (kind === 'integer' && /^\s*-?\d+\s*$/.test(text)) return Number(text);
  if (kind === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
  throw new TypeError(`\`${field}\` takes ${kind === 'integer' ? 'a whole number' : '`true` or `false`'}.`);
}
