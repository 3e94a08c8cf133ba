import { faultsOf, validateStepCreate } from '../client/preflight/index.ts';
import { isBranchAsKnown, knownFields, knownVariant } from './as-known.ts';
import { conditionFields, hasSeveralBranches } from './branch-delays.ts';
import type { Fields, FileStep } from './campaign-file.ts';
import { compare } from './compare.ts';
import { stepFields, VARIANT_FIELDS } from './fields.ts';
import { fieldsLeftOut, newStepBody } from './new-step.ts';
import type { Planning } from './planning.ts';
import { noteRefusal } from './refusals.ts';
import type { SnapshotStep } from './snapshot.ts';

// lemlist cannot move a step or change its type, so a step that moves is deleted and added again. What it had, and the file does not
// say, must not be lost with it.

/** What the new step takes over: fields that the file leaves out. An interrupted `apply` may have deleted the old step already. */
export function keptFields({ base, remote }: Planning, step: FileStep): Fields {
  const { id } = step;
  return id === undefined ? {} : fieldsLeftOut(step, remote.steps[id] ?? base?.steps[id]);
}

/** What variant B of the new step takes over. */
export function keptVariant({ base, remote }: Planning, { id = '' }: FileStep): Fields {
  return (remote.steps[id] ?? base?.steps[id])?.variantB ?? {};
}

/** Refuses a replacement that lemlist would refuse to add, after the old step has been deleted. */
export function refuseIncomplete({ plan }: Planning, step: FileStep, kept: Fields, where: string): void {
  if (step.id === undefined) return;
  const [fault] = faultsOf(validateStepCreate, newStepBody(step, kept));
  if (!fault) return;
  plan.refusals.push({
    reason: 'incomplete',
    where,
    message: `lemlist would refuse to add the step again: ${fault.message}.`,
    wayRound: 'Complete the step in the file.',
  });
}

/** Refuses what would be lost with the old step: what somebody changed in it since the pull, and what the file leaves out of it. */
export function refuseLosses(planning: Planning, step: FileStep, stored: SnapshotStep, where: string): void {
  const { base, plan, options } = planning;
  const known = knownFields(base, step.id as string, base?.steps[step.id ?? '']?.fields);
  const local = stored.branches ? conditionFields(step, hasSeveralBranches(stored)) : step;
  if (isChanged(local, stored.fields, known, stepFields(stored.type) ?? []) && !options.force)
    noteRefusal(plan, 'changedInLemlist', where);
  refuseLostVariant(planning, step, stored, `${where}, variant B`);
  refuseLostBranches(planning, step, stored, where);
}

function refuseLostVariant(
  { base, plan, options }: Planning,
  { id = '', variantB: own }: FileStep,
  stored: SnapshotStep,
  where: string,
): void {
  const before = base?.steps[id]?.variantB;
  const { variantB: theirs } = stored;
  if (!theirs) {
    if (own && before && !options.force) noteRefusal(plan, 'removedInLemlist', where);
    return;
  }
  if (!own && before && !options.delete) noteRefusal(plan, 'deletes', where);
  const isLost = own
    ? isChanged(own, theirs, knownVariant(base, id, stored), VARIANT_FIELDS)
    : isChanged({}, theirs, before ?? {}, VARIANT_FIELDS, true);
  if (isLost && !options.force) noteRefusal(plan, 'changedInLemlist', where);
}

/** The branches go with their condition, and with them all that the file does not hold. */
function refuseLostBranches(
  { base, remote, plan, options }: Planning,
  step: FileStep,
  stored: SnapshotStep,
  where: string,
): void {
  for (const id of stored.branches ?? []) {
    const at = `${where}, branch ${id}`;
    const branch = step.branches?.find((one) => one.id === id);
    const isEmpty = remote.branches[id]?.fallback === true && (remote.sequences[id] ?? []).length === 0;
    if (!branch?.steps && !isEmpty && !options.delete) noteRefusal(plan, 'deletes', at);
    if (!isBranchAsKnown(base, remote, id) && !options.force) noteRefusal(plan, 'changedInLemlist', at);
  }
}

/** Whether somebody changed fields in lemlist since the pull, and the file would restore the old values. */
function isChanged(
  local: Fields,
  remote: Fields,
  base: Fields | undefined,
  names: readonly string[],
  isWhole = false,
): boolean {
  const { conflicts, drifted } = compare(local, remote, base, names);
  // What the file leaves out goes to the new step.
  return conflicts.length > 0 || drifted.some((field) => isWhole || field in local);
}
