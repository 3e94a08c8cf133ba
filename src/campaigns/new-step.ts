import { conditionFields } from './branch-delays.ts';
import type { Fields, FileStep } from './campaign-file.ts';
import { BRANCH_FIELDS, pick, stepFields } from './fields.ts';
import { toSent } from './text.ts';

/** What adds a step. `kept` is what the step had that it replaces, and the file leaves out. */
export function newStepBody(step: FileStep, kept: Fields = {}): Fields {
  const first = step.branches?.find(({ fallback }) => !fallback);
  const local = step.type === 'conditional' ? conditionFields(step, false) : step;
  const fields = { ...kept, ...fieldsToSend(local, stepFields(step.type) ?? []) };
  return { type: step.type, ...fields, ...(first && testOf(first)) };
}

/** The fields of a type of step that a file leaves out, as a stored step of the same type has them. */
export function fieldsLeftOut(step: FileStep, stored: { type: string; fields: Fields } | undefined): Fields {
  if (stored?.type !== step.type) return {};
  const local = step.type === 'conditional' ? conditionFields(step, false) : step;
  return Object.fromEntries(Object.entries(stored.fields).filter(([name]) => !(name in local)));
}

/** The fields of an object as they are sent. */
export function fieldsToSend(source: object, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(pick(source, names)).map(([name, value]) => [name, toSent(value)]));
}

/** What a condition's first branch tests is sent with the condition. A name is not. */
function testOf(branch: Fields): Fields {
  const { name, delay, delayType, ...test } = fieldsToSend(branch, BRANCH_FIELDS);
  return test;
}
