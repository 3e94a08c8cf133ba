import type { CampaignFile, Fields, FileBranch, FileStep } from './campaign-file.ts';
import { agrees } from './compare.ts';
import { BRANCH_FIELDS, stepFields } from './fields.ts';
import type { Lock } from './lock.ts';
import { allPlaces } from './places.ts';
import type { Snapshot } from './snapshot.ts';

// A request that adds something can be handled although its response is lost, and a program can be killed before it writes the
// new id into the file. So before anything is added, it is looked for among what nobody knows yet.

/** Gives ids to new steps and branches of a file that lemlist has already. */
export function adopt(
  steps: FileStep[],
  sequence: string | undefined,
  remote: Snapshot,
  base: Snapshot | undefined,
): void {
  const known = new Set([...Object.keys(base?.steps ?? {}), ...idsIn(steps)]);
  const unknown = (remote.sequences[sequence ?? ''] ?? []).filter((id) => !known.has(id));
  for (const step of steps) {
    // An id without a step belongs to a step that an earlier run replaced.
    if (step.id === undefined || !remote.steps[step.id]) {
      const at = unknown.findIndex((id) => isStoredAs(step, id, remote));
      if (at >= 0) step.id = unknown.splice(0, at + 1)[at] as string;
    }
    const stored = step.id === undefined ? undefined : remote.steps[step.id];
    if (stored?.branches) adoptBranches(step.branches ?? [], stored.branches, remote, base);
    for (const branch of step.branches ?? []) adopt(branch.steps ?? [], branch.id, remote, base);
  }
}

function adoptBranches(
  branches: FileBranch[],
  ids: readonly string[],
  remote: Snapshot,
  base: Snapshot | undefined,
): void {
  const taken = new Set(branches.map(({ id }) => id));
  for (const branch of branches) {
    if (branch.id !== undefined && remote.branches[branch.id]) continue;
    const id = ids.find((one) => {
      const stored = remote.branches[one] ?? {};
      if (taken.has(one)) return false;
      if (branch.fallback || stored.fallback) return branch.fallback === stored.fallback;
      return base?.branches[one] === undefined && agrees(branch as Fields, stored, BRANCH_FIELDS);
    });
    if (id === undefined) continue;
    branch.id = id;
    taken.add(id);
  }
}

/** Whether lemlist has a step under this id as the file has it. */
export function isStoredAs(step: FileStep, id: string, remote: Snapshot): boolean {
  const stored = remote.steps[id];
  return stored?.type === step.type && agrees(step, stored.fields, stepFields(step.type) ?? []);
}

/** A lock that knows which ids the file got since `before`: the ids of what an `apply` adds. */
export function withAdded(lock: Lock, { steps }: CampaignFile, before: readonly string[]): Lock {
  const added = allIdsIn(steps).filter((id) => !before.includes(id));
  return added.length === 0 ? lock : { ...lock, added: [...new Set([...(lock.added ?? []), ...added])] };
}

/** Every id of a step or a branch in a part of a file. */
export function allIdsIn(steps: readonly FileStep[]): string[] {
  return allPlaces(steps).flatMap(({ step }) => idsOf([step, ...(step.branches ?? [])]));
}

/** Every id of a step in a part of a file. */
export function idsIn(steps: readonly FileStep[]): string[] {
  return idsOf(allPlaces(steps).map(({ step }) => step));
}

function idsOf(all: ReadonlyArray<FileStep | FileBranch>): string[] {
  return all.flatMap(({ id }) => (id === undefined ? [] : [id]));
}
