import { checkObject } from '../client/options/checks.ts';
import type { FileStep } from './campaign-file.ts';
import { checkEdits, checkText } from './check-arguments.ts';
import { asFieldValue } from './edit-value.ts';
import { stepFields } from './fields.ts';
import { type ParsedFile, parseFile } from './parse.ts';
import { allPlaces } from './places.ts';
import { renderFile } from './render.ts';

/** A change of one field: a new value, or a number that is added or subtracted. The value is written as its field is. */
export interface FieldEdit {
  field: string;
  operator: '=' | '+=' | '-=';
  value: string | number | boolean;
}

/** Fields that no edit changes, and what to do instead. */
export const FIXED_FIELDS: ReadonlyMap<string, string> = new Map([
  [
    'type',
    'lemlist cannot change the type of a step. Change it in the file, and apply that with --replace: it deletes the step and adds the new one.',
  ],
  ['id', 'It names the step in lemlist. Remove its line from the file to add the step as new.'],
]);

/**
 * Changes fields in a campaign's file, in every step that has the values of `where`. Steps whose type does not have the field stay
 * as they are; a number is added only where there is one.
 *
 * @returns the new text, and the count of steps that changed
 * @throws {CampaignFileError} if the text is not a campaign file
 * @throws {TypeError} where a field is `id` or `type`, or takes no value like this
 * @example
 * editFile(text, [{ field: 'delay', operator: '+=', value: 1 }], { type: 'email' });
 */
export function editFile(
  text: string,
  edits: readonly FieldEdit[],
  where: Record<string, unknown> = {},
): { text: string; count: number } {
  checkText(text);
  checkEdits(edits);
  checkObject('`where`', where);
  return editParsed(parseFile(text), edits, where);
}

/** Changes fields in a file that was parsed. */
export function editParsed(
  parsed: ParsedFile,
  edits: readonly FieldEdit[],
  where: Readonly<Record<string, unknown>>,
): { text: string; count: number } {
  const places = allPlaces(parsed.file.steps).map(({ step }) => step);
  for (const { field } of edits) {
    const reason = FIXED_FIELDS.get(field);
    if (reason) throw new TypeError(`\`${field}\` cannot be edited. ${reason}`);
  }
  const wanted = places.filter((step) => matches(step, where));
  // Every edit of every step, so no short cut at the first change.
  const changed = wanted.filter((step) => edits.map((edit) => editStep(step, edit)).includes(true));
  return { text: renderFile(parsed.file, parsed), count: changed.length };
}

/** Whether a step has every value of `where`. On a command line, each value is text. */
export function matches(step: FileStep, where: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(where).every(([field, value]) => hasValue(step, field, value));
}

/** Whether a field has a value, written as it is or as text. */
export function hasValue(step: FileStep, field: string, value: unknown): boolean {
  const own = step[field];
  return own === value || (own !== undefined && typeof own !== 'object' && String(own) === value);
}

function editStep(step: FileStep, { field, operator, value }: FieldEdit): boolean {
  if (!stepFields(step.type)?.includes(field)) return false;
  const old = step[field];
  if (operator !== '=' && typeof old !== 'number') return false;
  const given = asFieldValue(step.type, field, value);
  const next = operator === '=' ? given : Number(old) + (operator === '+=' ? Number(given) : -Number(given));
  if (next === old) return false;
  step[field] = next;
  return true;
}
