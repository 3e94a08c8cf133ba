import { isDeepStrictEqual } from 'node:util';
import { branchOwnFields, conditionFields, hasSeveralBranches } from './branch-delays.ts';
import type { Fields, FileBranch, FileStep } from './campaign-file.ts';
import { agrees } from './compare.ts';
import { BRANCH_FIELDS, stepFields, VARIANT_FIELDS } from './fields.ts';
import type { KnownSnapshot } from './planning.ts';
import type { Snapshot, SnapshotStep } from './snapshot.ts';
import { isSame } from './text.ts';

// What can be deleted because the other side deleted it: only what this side has not changed, including everything below it.

/** Whether a file holds a step as it was at the last pull. */
export function isStepUntouched(base: Snapshot, step: FileStep): boolean {
  const known = base.steps[step.id ?? ''];
  if (known === undefined || known.type !== step.type) return false;
  const isSeveral = hasSeveralBranches(known);
  const local = known.branches ? conditionFields(step, isSeveral) : step;
  if (!agrees(local, known.fields, stepFields(step.type) ?? [])) return false;
  if (step.variantB && !agrees(step.variantB, known.variantB ?? {}, VARIANT_FIELDS)) return false;
  return (step.branches ?? []).every((branch) => isBranchUntouched(base, step, branch));
}

/** Whether a file holds a branch as it was at the last pull. */
export function isBranchUntouched(base: Snapshot, step: FileStep, branch: FileBranch): boolean {
  const known = base.branches[branch.id ?? ''];
  if (known === undefined) return false;
  const isSeveral = hasSeveralBranches(base.steps[step.id ?? '']);
  if (!branch.fallback && !agrees(branchOwnFields(step, branch, isSeveral), known, BRANCH_FIELDS)) return false;
  return (branch.steps ?? []).every((inner) => isStepUntouched(base, inner));
}

/** Whether lemlist holds a step as it was at the last pull. */
export function isStepAsKnown(base: Snapshot | undefined, remote: Snapshot, stepId: string): boolean {
  const [known, stored] = [base?.steps[stepId], remote.steps[stepId]];
  if (base === undefined || known === undefined || !isSameJson(known, stored)) return false;
  return (stored?.branches ?? []).every((branchId) => isBranchAsKnown(base, remote, branchId));
}

/** Whether lemlist holds a branch and its steps as they were at the last pull. */
export function isBranchAsKnown(base: Snapshot | undefined, remote: Snapshot, branchId: string): boolean {
  const [before = [], now = []] = [base?.sequences[branchId], remote.sequences[branchId]];
  if (!isSameJson(base?.branches[branchId], remote.branches[branchId]) || before.join() !== now.join()) return false;
  return now.every((inner) => isStepAsKnown(base, remote, inner));
}

/** A lock from a file has its fields in another order, and nothing for a field that is not set. */
function isSameJson(one: unknown, other: unknown): boolean {
  const [a, b] = [one, other].map((value): unknown => JSON.parse(JSON.stringify(value ?? null)));
  return isDeepStrictEqual(a, b);
}

/**
 * The fields of a step or branch at the last pull. If the lock does not know it, as after a merge in Git, there are none, so whatever
 * lemlist has counts as somebody's change. `undefined` if every difference is the file's: there was no pull, or an interrupted `apply`
 * added it.
 */
export function knownFields(
  base: KnownSnapshot | undefined,
  id: string,
  fields: Fields | undefined,
): Fields | undefined {
  return fields ?? (base === undefined || base.added?.includes(id) ? undefined : {});
}

/**
 * Variant B at the last pull; empty if somebody added it in lemlist since. A variant without texts of its own is not somebody's change: an
 * interrupted `apply` added it and has not filled it yet.
 */
export function knownVariant(
  base: KnownSnapshot | undefined,
  id: string,
  { variantB = {}, fields }: SnapshotStep,
): Fields | undefined {
  const known = base?.steps[id];
  if (known?.variantB || base === undefined || base.added?.includes(id)) return known?.variantB;
  const isOwn = (name: string): boolean => typeof variantB[name] === 'string' && !isSame(variantB[name], fields[name]);
  return VARIANT_FIELDS.some(isOwn) ? {} : undefined;
}
