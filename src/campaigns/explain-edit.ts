import type { CampaignFile, FileStep } from './campaign-file.ts';
import { FIXED_FIELDS, type FieldEdit, hasValue, matches } from './edit.ts';
import { asFieldValue } from './edit-value.ts';
import { stepFields } from './fields.ts';
import { allPlaces } from './places.ts';

/** Fields whose values may be printed. Other fields can hold what people wrote. */
const SHOWN_FIELDS = ['id', 'type', 'conditionKey', 'delayType'];
const MAX_SHOWN_VALUES = 20;

/**
 * Says why an edit cannot change any step of these files: a field is fixed, no step matches, or no matching step has the field.
 * `undefined` where it can.
 */
export function explainEdit(
  files: readonly CampaignFile[],
  edits: readonly FieldEdit[],
  where: Readonly<Record<string, unknown>>,
): string | undefined {
  for (const { field } of edits) {
    const reason = FIXED_FIELDS.get(field);
    if (reason) return `--set ${field}: ${reason}`;
  }
  const steps = files.flatMap((file) => allPlaces(file.steps).map(({ step }) => step));
  const conditions = Object.entries(where);
  const wanted = steps.filter((step) => matches(step, where));
  if (wanted.length === 0) {
    for (const [field, value] of conditions) {
      if (steps.some((step) => hasValue(step, field, value))) continue;
      return explainCondition(field, steps);
    }
    return conditions.length > 0 && steps.length > 0 ? '--where: no step matches all conditions.' : undefined;
  }
  const known = new Set(wanted.flatMap(({ type }) => stepFields(type) ?? []));
  const wrong = edits.find(({ field }) => !known.has(field));
  if (!wrong) return explainValues(wanted, edits);
  return `--set ${wrong.field}: the steps that match have no such field. Their fields: ${listNames(known)}.`;
}

/** The first value that its field cannot take. */
function explainValues(steps: readonly FileStep[], edits: readonly FieldEdit[]): string | undefined {
  for (const { field, value } of edits) {
    for (const { type } of steps.filter((step) => stepFields(step.type)?.includes(field))) {
      try {
        asFieldValue(type, field, value);
      } catch (error) {
        return `--set ${field}: ${(error as Error).message}`;
      }
    }
  }
  return undefined;
}

function explainCondition(field: string, steps: readonly FileStep[]): string {
  const known = new Set(steps.flatMap((step) => ['id', 'type', ...(stepFields(step.type) ?? [])]));
  if (!known.has(field)) return `--where ${field}: the steps have no such field. Their fields: ${listNames(known)}.`;
  const values = steps.map((step) => step[field]).filter((value) => value !== undefined);
  const shown = values.filter((value) => SHOWN_FIELDS.includes(field) || ['number', 'boolean'].includes(typeof value));
  const present = shown.length > 0 ? ` The files have: ${listNames(new Set(shown.map(String)))}.` : '';
  return `--where ${field}: no step has this value.${present}`;
}

function listNames(names: ReadonlySet<string>): string {
  const more = names.size > MAX_SHOWN_VALUES ? ` and ${names.size - MAX_SHOWN_VALUES} more` : '';
  return [...names].toSorted().slice(0, MAX_SHOWN_VALUES).join(', ') + more;
}
