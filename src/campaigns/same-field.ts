import { isSame } from './text.ts';

/** Whether a field has the same value for lemlist in two objects. */
export function isSameField(field: string, one: unknown, other: unknown): boolean {
  return field === 'customField' ? isSame(variableName(one), variableName(other)) : isSame(one, other);
}

/** A name without a prefix is a variable of the lead, which lemlist shows with a prefix. */
function variableName(field: unknown): unknown {
  return typeof field === 'string' ? field.replace(/^variables\./, '') : field;
}
