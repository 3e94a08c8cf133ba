import { isBranchAsKnown, knownFields, knownVariant } from './as-known.ts';
import { branchOwnFields, conditionFields, hasSeveralBranches } from './branch-delays.ts';
import type { FileBranch, FileStep } from './campaign-file.ts';
import { type Comparison, compare, isSameIn } from './compare.ts';
import { BRANCH_FIELDS, stepFields, VARIANT_FIELDS } from './fields.ts';
import type { Holder } from './plan-types.ts';
import type { Planning } from './planning.ts';
import { refuse, refuseLost } from './refusals.ts';
import type { StoredStep } from './snapshot.ts';

/** Plans the steps of a sequence. It is passed, because the two files would import each other. */
type PlanSequence = (planning: Planning, steps: readonly FileStep[], sequence: Holder, path: string) => void;

/** Plans a step that lemlist has where the file has it: its fields, its variant B and its branches. */
export function planStep(
  planning: Planning,
  step: FileStep,
  stored: StoredStep,
  sequence: Holder,
  where: string,
  planSequence: PlanSequence,
): void {
  const { base, plan } = planning;
  const known = base?.steps[step.id as string];
  const before = plan.actions.length;
  const names = stepFields(step.type) ?? [];
  const local = stored.branches ? conditionFields(step, hasSeveralBranches(stored)) : step;
  const comparison = compare(local, stored.fields, knownFields(base, step.id as string, known?.fields), names);
  note(planning, comparison, where, known !== undefined);
  if (comparison.changes.length > 0) planFields(planning, step, stored, comparison, sequence, where);
  planVariant(planning, step, stored, known, sequence, `${where}, variant B`);
  if (plan.actions.length === before) plan.unchanged++;
  if (step.branches) planBranches(planning, step, stored, sequence, where, planSequence);
}

function planFields(
  planning: Planning,
  step: FileStep,
  { branches = [] }: StoredStep,
  { changes }: Comparison,
  sequence: Holder,
  where: string,
): void {
  const { plan } = planning;
  const key = changes.find(({ field }) => field === 'conditionKey');
  if (branches.length > 2) {
    plan.refusals.push({
      reason: 'severalBranches',
      where,
      message: 'lemlist cannot change a condition that has several branches.',
      wayRound:
        'Set `delay` and `delayType` of each branch. For another `conditionKey`, delete the condition and add a new one.',
    });
  } else if (key?.to === 'customLeadInfo') {
    plan.refusals.push({
      reason: 'conditionKey',
      where,
      message: 'A stored condition cannot begin to test `customLeadInfo`.',
      wayRound: 'Delete the condition and add a new one.',
    });
  }
  plan.actions.push({ kind: 'updateStep', where, sequence, step, changes });
}

function planVariant(
  planning: Planning,
  step: FileStep,
  stored: StoredStep,
  known: StoredStep | undefined,
  sequence: Holder,
  where: string,
): void {
  const { base, plan, options } = planning;
  if (step.variantB === undefined) {
    // The file held a variant at the last pull, and no longer does.
    if (stored.variantB && known?.variantB) {
      if (!options.delete) refuse(plan, 'deletes', where);
      else if (!options.force && !isSameIn(known.variantB, stored.variantB, VARIANT_FIELDS))
        refuse(plan, 'changedInLemlist', where);
      plan.actions.push({ kind: 'deleteVariant', where, sequence, step });
    } else if (stored.variantB) plan.drift.push({ where, message: 'somebody added a variant B in lemlist; it stays' });
    return;
  }
  if (!stored.variantB) {
    if (known?.variantB && !options.force) refuse(plan, 'removedInLemlist', where);
    plan.actions.push({ kind: 'addVariant', where, sequence, step, variant: step.variantB });
    return;
  }
  const comparison = compare(
    step.variantB,
    stored.variantB,
    knownVariant(base, step.id as string, stored),
    VARIANT_FIELDS,
  );
  note(planning, comparison, where, known !== undefined);
  if (comparison.changes.length > 0)
    plan.actions.push({ kind: 'updateVariant', where, sequence, step, changes: comparison.changes });
}

function planBranches(
  planning: Planning,
  step: FileStep,
  stored: StoredStep,
  sequence: Holder,
  where: string,
  planSequence: PlanSequence,
): void {
  const { base, remote, plan, options } = planning;
  const branches = step.branches as FileBranch[];
  const ids = branches.map(({ id }) => id);
  for (const branchId of stored.branches ?? []) {
    const branch = remote.branches[branchId] ?? {};
    if (ids.includes(branchId) || branch.fallback) continue;
    const at = `${where}, branch ${branchId}`;
    if (!base?.branches[branchId]) {
      plan.drift.push({ where: at, message: 'somebody added the branch in lemlist; it stays' });
      continue;
    }
    if (!options.delete) refuse(plan, 'deletes', at);
    else if (!options.force && !isBranchAsKnown(base, remote, branchId)) refuse(plan, 'changedInLemlist', at);
    plan.actions.push({ kind: 'deleteBranch', where: at, sequence, step, branchId });
  }
  for (const [index, branch] of branches.entries()) {
    const at = `${where}, branch ${index + 1}`;
    const present = branch.id === undefined ? undefined : remote.branches[branch.id];
    if (!present) {
      if (branch.id !== undefined) refuseLost(planning, base?.branches[branch.id] !== undefined, at);
      plan.actions.push({ kind: 'addBranch', where: at, sequence, step, branch });
    } else if (!branch.fallback) {
      const known = base?.branches[branch.id as string];
      const comparison = compare(
        branchOwnFields(step, branch, hasSeveralBranches(stored)),
        present,
        knownFields(base, branch.id as string, known),
        BRANCH_FIELDS,
      );
      note(planning, comparison, at, known !== undefined);
      if (comparison.changes.length > 0) {
        plan.actions.push({ kind: 'updateBranch', where: at, sequence, step, branch, changes: comparison.changes });
      }
    }
    if (branch.steps) planSequence(planning, branch.steps, branch, `${at}, `);
  }
}

function note(planning: Planning, { conflicts, drifted }: Comparison, where: string, isKnown: boolean): void {
  const { plan, options } = planning;
  for (const field of isKnown ? drifted : [])
    plan.drift.push({ where, message: `somebody changed \`${field}\` in lemlist; it stays` });
  if (conflicts.length > 0 && !options.force) {
    const fields = conflicts.map((field) => `\`${field}\``).join(' and ');
    refuse(plan, isKnown ? 'changedInLemlist' : 'unknownToLock', `${where}, ${fields}`);
  }
}
