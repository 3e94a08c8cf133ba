import { checkObject, describe, refuseUnknown } from '../client/options/checks.ts';
import type { Lemlist } from '../index.ts';
import type { Lock } from './lock.ts';

// What a program without types may pass. Without these checks it would fail deep inside, with words about something else.

/** @throws {TypeError} where a value is not a client */
export function checkClient(lemlist: Lemlist): void {
  const { campaigns, sequences } = Object(lemlist) as Partial<Lemlist>;
  if (!campaigns || !sequences)
    throw new TypeError(`\`lemlist\` must be a client, such as \`new Lemlist()\`, got ${describe(lemlist)}`);
}

/** @throws {TypeError} where a value is not the text of a file */
export function checkText(text: string): void {
  if (typeof text !== 'string')
    throw new TypeError(`\`text\` must be the text of a campaign's file, got ${describe(text)}`);
}

/** @throws {TypeError} where a value is not the text of a file and its lock */
export function checkFiles(files: { text: string; lock?: Lock | undefined }): void {
  checkObject('`files`, the text of a file and its lock,', files);
  checkText(files.text);
  checkLock(files.lock);
}

/** @throws {TypeError} where a value is not a lock */
export function checkLock(lock: Lock | undefined): void {
  if (lock === undefined) return;
  const { steps, sequences, branches } = Object(lock) as Partial<typeof lock>;
  if (steps && sequences && branches) return;
  throw new TypeError(`\`lock\` must be what \`parseLock\` makes of the text of a lock file, got ${describe(lock)}`);
}

/** @throws {TypeError} where a value is not an object, or has an option that does not exist and so would do nothing */
export function checkOptions(name: string, options: object, known: readonly string[]): void {
  checkObject(`The options of \`${name}\``, options);
  refuseUnknown('option', options, known, name);
}

/** @throws {TypeError} where a value is not a list of names; the letters of a text would be taken for them */
export function checkNames(name: string, names: Iterable<string> | undefined): void {
  if (names === undefined) return;
  if (typeof names === 'string' || typeof Object(names)[Symbol.iterator] !== 'function')
    throw new TypeError(`\`${name}\` must be a list of names, got ${describe(names)}`);
}

/** @throws {TypeError} where a value is not a list of edits */
export function checkEdits(edits: ReadonlyArray<{ field: string; operator: string; value: unknown }>): void {
  if (!Array.isArray(edits)) throw new TypeError(`\`edits\` must be a list, got ${describe(edits)}`);
  for (const edit of edits) {
    checkObject('Each of `edits`', edit);
    if (typeof edit.field !== 'string') throw new TypeError(`\`field\` must be a name, got ${describe(edit.field)}`);
    if (!['=', '+=', '-='].includes(edit.operator))
      throw new TypeError(`\`operator\` must be '=', '+=' or '-=', got ${describe(edit.operator)}`);
    if (!['string', 'number', 'boolean'].includes(typeof edit.value))
      throw new TypeError(`\`value\` must be text, a number or a boolean, got ${describe(edit.value)}`);
  }
}
