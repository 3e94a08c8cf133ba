import { isBranchAsKnown, knownFields } from './as-known.ts';
import { branchOwnFields, hasSeveralBranches } from './branch-delays.ts';
import type { FileBranch, FileStep } from './campaign-file.ts';
import { compare } from './compare.ts';
import { BRANCH_FIELDS } from './fields.ts';
import { noteComparison } from './note-comparison.ts';
import { planBranchOrder } from './plan-branch-order.ts';
import type { Holder } from './plan-types.ts';
import type { Planning } from './planning.ts';
import { noteRefusal, refuseLost } from './refusals.ts';
import type { SnapshotStep } from './snapshot.ts';

/** Plans the steps of a sequence. It is passed, because the files would import each other. */
export type PlanSequence = (planning: Planning, steps: readonly FileStep[], sequence: Holder, path: string) => void;

/** Plans the branches of a condition that lemlist has: what goes, what is new or changed, and their order. */
export function planBranches(
  planning: Planning,
  step: FileStep,
  stored: SnapshotStep,
  sequence: Holder,
  where: string,
  planSequence: PlanSequence,
): void {
  const { base, remote, plan, options } = planning;
  const branches = step.branches as FileBranch[];
  const ids = branches.map(({ id }) => id);
  for (const branchId of stored.branches ?? []) {
    const branch = remote.branches[branchId] ?? {};
    if (ids.includes(branchId)) continue;
    const at = `${where}, branch ${branchId}`;
    if (branch.fallback) {
      // An empty one may be left out.
      if (remote.sequences[branchId]?.some((id) => base?.steps[id])) noteRefusal(plan, 'lostFallback', at);
      continue;
    }
    if (!base?.branches[branchId]) {
      plan.drift.push({ where: at, message: 'somebody added the branch in lemlist; it stays' });
      continue;
    }
    if (!options.delete) noteRefusal(plan, 'deletes', at);
    else if (!options.force && !isBranchAsKnown(base, remote, branchId)) noteRefusal(plan, 'changedInLemlist', at);
    plan.actions.push({ kind: 'deleteBranch', where: at, sequence, step, branchId });
  }
  for (const [index, branch] of branches.entries()) {
    const at = `${where}, branch ${index + 1}`;
    const present = branch.id === undefined ? undefined : remote.branches[branch.id];
    if (!present) {
      if (branch.id !== undefined) refuseLost(planning, base?.branches[branch.id] !== undefined, at);
      plan.actions.push({ kind: 'addBranch', where: at, sequence, step, branch });
    } else if (Boolean(present.fallback) !== Boolean(branch.fallback)) noteRefusal(plan, 'fallback', at);
    else if (!branch.fallback) {
      const known = base?.branches[branch.id as string];
      const comparison = compare(
        branchOwnFields(step, branch, hasSeveralBranches(stored)),
        present,
        knownFields(base, branch.id as string, known),
        BRANCH_FIELDS,
      );
      noteComparison(planning, comparison, at, known !== undefined);
      if (comparison.changes.length > 0) {
        plan.actions.push({ kind: 'updateBranch', where: at, sequence, step, branch, changes: comparison.changes });
      }
    }
    if (branch.steps) planSequence(planning, branch.steps, branch, `${at}, `);
  }
  planBranchOrder(planning, step, stored, sequence, where);
}
