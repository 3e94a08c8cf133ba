import type { Fields } from './campaign-file.ts';
import type { FieldChange } from './plan-types.ts';
import { isSameField } from './same-field.ts';
import { toSent } from './text.ts';

/** Two versions of one object, compared with what was read at the last pull. */
export interface Comparison {
  /** Fields that the file changes. */
  changes: FieldChange[];
  /** Fields that the file changes and that somebody changed in lemlist, too. */
  conflicts: string[];
  /** Fields that somebody changed in lemlist, and that the file leaves unchanged. */
  drifted: string[];
}

/** Compares the fields that a file names. Without `base` nothing is known of the last pull, and every difference is the file's. */
export function compare(local: Fields, remote: Fields, base: Fields | undefined, names: readonly string[]): Comparison {
  const result: Comparison = { changes: [], conflicts: [], drifted: [] };
  for (const field of names) {
    const changedThere = base !== undefined && !isSameField(field, remote[field], base[field]);
    if (!(field in local) || isSameField(field, local[field], remote[field])) {
      if (changedThere && !(field in local)) result.drifted.push(field);
    } else if (changedThere && isSameField(field, local[field], base[field])) result.drifted.push(field);
    else {
      if (changedThere) result.conflicts.push(field);
      result.changes.push({ field, from: remote[field], to: toSent(local[field]) });
    }
  }
  return result;
}

/** Whether everything that a file says of an object is so in lemlist. */
export function agrees(local: Fields, remote: Fields, names: readonly string[]): boolean {
  return names.every((field) => !(field in local) || isSameField(field, local[field], remote[field]));
}

/** Whether two objects have the same values in all of these fields. */
export function isSameIn(one: Fields, other: Fields, names: readonly string[]): boolean {
  return names.every((field) => isSameField(field, one[field], other[field]));
}
