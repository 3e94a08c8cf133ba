import { idsIn } from './adopt.ts';
import { isBranchUntouched, isStepUntouched } from './as-known.ts';
import type { FileBranch, FileStep } from './campaign-file.ts';
import { forgetIds } from './forget-ids.ts';
import { CHANGED, DELETED, isMarked, type Merging } from './merging.ts';

// What was deleted in lemlist is deleted from the file, too. If the file has changed it since, it becomes new instead. It also
// stays where it holds a step that the file moved into it, since lemlist still has that step.

/** Whether a step stays in its list. */
export function stepStays(merging: Merging, step: FileStep, where: string): boolean {
  const { base, remote } = merging;
  const { id } = step;
  const isDeleted = id !== undefined && remote.steps[id] === undefined && base.steps[id] !== undefined;
  const isUntouched = isDeleted && isStepUntouched(base, step) && !idsIn([step]).some((one) => remote.steps[one]);
  return decide(merging, step, 'step', { isDeleted, isUntouched, where });
}

/** Whether a branch stays in its condition, which has the branches `present` in lemlist. */
export function branchStays(
  merging: Merging,
  step: FileStep,
  branch: FileBranch,
  present: readonly string[],
  where: string,
): boolean {
  const { base, remote } = merging;
  const { id, steps = [] } = branch;
  const isDeleted = id !== undefined && !present.includes(id) && base.branches[id] !== undefined;
  const isUntouched =
    isDeleted && isBranchUntouched(base, step, branch) && !idsIn(steps).some((one) => remote.steps[one]);
  return decide(merging, branch, 'branch', { isDeleted, isUntouched, where });
}

function decide(
  merging: Merging,
  object: FileStep | FileBranch,
  kind: 'step' | 'branch',
  { isDeleted, isUntouched, where }: { isDeleted: boolean; isUntouched: boolean; where: string },
): boolean {
  const { remote, conflicts, incoming } = merging;
  if (isUntouched) {
    incoming.push(`${where} was deleted`);
    return false;
  }
  if (isDeleted) forgetIds(object, (id) => !remote.steps[id] && !remote.branches[id]);
  if (isDeleted || isMarked(merging, object))
    conflicts.push({ where, object, ...(object.id === undefined ? DELETED : CHANGED)[kind] });
  return true;
}
