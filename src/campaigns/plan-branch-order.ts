import type { FileBranch, FileStep } from './campaign-file.ts';
import type { Holder } from './plan-types.ts';
import type { Planning } from './planning.ts';
import { CHANGED_AND_STAYS, noteRefusal } from './refusals.ts';
import type { SnapshotStep } from './snapshot.ts';

/**
 * Plans the order of the branches, in which lemlist tests them: a lead takes the first that matches. lemlist adds a branch behind the
 * others, wherever the file has it.
 */
export function planBranchOrder(
  { base, remote, plan, options }: Planning,
  step: FileStep,
  stored: SnapshotStep,
  sequence: Holder,
  path: string,
): void {
  const where = `${path}, order of the branches`;
  const tested = (step.branches as FileBranch[]).filter(({ fallback }) => !fallback);
  const present = (stored.branches ?? []).filter((id) => !remote.branches[id]?.fallback);
  const wanted = tested.flatMap(({ id }) => (id !== undefined && present.includes(id) ? [id] : []));
  const here = present.filter((id) => wanted.includes(id));
  const known = base?.steps[step.id as string]?.branches?.filter((id) => wanted.includes(id)) ?? here;
  const last = tested.findLastIndex(({ id }) => id !== undefined && present.includes(id));
  const isNewBetween = tested.slice(0, last).some(({ id }) => id === undefined || !present.includes(id));
  if (!isNewBetween && wanted.join() === here.join()) return;
  if (known.join() !== here.join() && !options.force) {
    if (!isNewBetween && wanted.join() === known.join()) {
      plan.drift.push({ where, message: CHANGED_AND_STAYS });
      return;
    }
    noteRefusal(plan, 'changedInLemlist', where);
  }
  // A branch that somebody added in lemlist stays, after the branches of the file.
  const others = present.filter((id) => !wanted.includes(id) && !base?.branches[id]);
  plan.actions.push({ kind: 'orderBranches', where, sequence, step, others });
}
