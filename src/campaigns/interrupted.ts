import { adopt, allIdsIn, isStoredAs } from './adopt.ts';
import type { CampaignFile, Fields, FileBranch, FileStep } from './campaign-file.ts';
import { agrees } from './compare.ts';
import { BRANCH_FIELDS, stepFields } from './fields.ts';
import type { Adding, Lock } from './lock.ts';
import { allPlaces } from './places.ts';
import type { Action } from './plan-types.ts';
import { isSameField } from './same-field.ts';
import type { Snapshot } from './snapshot.ts';

// A program can be killed after lemlist added something and before it wrote down the id. Its file can be edited before the next
// run, so that nothing in it is what lemlist has. What was sent is therefore written into the lock before it is sent.

/** What to write down before an action is sent; `undefined` for those that add nothing. */
export function addingOf(action: Action): Adding | undefined {
  if (action.kind === 'addStep') {
    const { id: _id, branches: _branches, variantB: _variantB, ...step } = action.step;
    return { sequence: action.sequence.id as string, step };
  }
  if (action.kind !== 'addBranch') return undefined;
  const { id: _id, steps: _steps, ...branch } = action.branch;
  return { condition: action.step.id as string, branch };
}

/**
 * Gives ids to all that lemlist has of a file already, also where an `apply` was interrupted. Returns the lock as if the last response of
 * that `apply` had arrived.
 */
export function adoptStored<Known extends Lock | undefined>(file: CampaignFile, remote: Snapshot, lock: Known): Known {
  const known = withInterrupted(file, remote, lock);
  adopt(file.steps, remote.main, remote, known);
  return known;
}

/** What was edited in the file since it was added is changed, and not added a second time. The rest is left to `adopt`. */
function withInterrupted<Known extends Lock | undefined>(file: CampaignFile, remote: Snapshot, lock: Known): Known {
  if (!lock) return lock;
  const { adding, ...settled } = lock;
  const found =
    adding &&
    ('step' in adding ? noteAddedStep(file, remote, lock, adding) : noteAddedBranch(file, remote, lock, adding));
  return knowingRemoved(file, remote, { ...settled, ...found }) as Known;
}

/** What was added and then deleted in the file is noted as it was added, so that it counts as deleted and not as somebody's addition. */
function knowingRemoved({ steps }: CampaignFile, remote: Snapshot, lock: Lock): Lock {
  const held = new Set(allIdsIn(steps));
  const removed = (lock.added ?? []).filter((id) => !held.has(id));
  const of = <Stored>(all: Record<string, Stored>): Record<string, Stored> =>
    Object.fromEntries(removed.flatMap((id) => (all[id] ? [[id, all[id]]] : [])));
  return {
    ...lock,
    steps: { ...of(remote.steps), ...lock.steps },
    branches: { ...of(remote.branches), ...lock.branches },
  };
}

function noteAddedStep(
  { steps }: CampaignFile,
  remote: Snapshot,
  lock: Lock,
  { sequence, step }: Extract<Adding, { step: unknown }>,
): Partial<Lock> {
  const all = allPlaces(steps).map((place) => place.step);
  const held = all.map(({ id }) => id);
  const id = remote.sequences[sequence]?.find(
    (one) => !lock.steps[one] && !held.includes(one) && isStoredAs(step as FileStep, one, remote),
  );
  if (id === undefined) return {};
  const branches = all.flatMap((one) => one.branches ?? []);
  const siblings = sequence === remote.main ? steps : (branches.find((branch) => branch.id === sequence)?.steps ?? []);
  const isNew = (one: FileStep): boolean => one.type === step.type && !(one.id !== undefined && remote.steps[one.id]);
  const candidates = siblings.filter(isNew);
  if (candidates.some((one) => isStoredAs(one, id, remote))) return {};
  const edited = mostAlike(candidates, step, stepFields(step.type) ?? []);
  if (edited) edited.id = id;
  return { steps: { ...lock.steps, [id]: remote.steps[id] as Snapshot['steps'][string] } };
}

function noteAddedBranch(
  { steps }: CampaignFile,
  remote: Snapshot,
  lock: Lock,
  { condition, branch }: Extract<Adding, { branch: unknown }>,
): Partial<Lock> {
  const holder = allPlaces(steps).find(({ step }) => step.id === condition)?.step;
  const held = (holder?.branches ?? []).map(({ id }) => id);
  const storedAs = (one: Fields, id: string): boolean => agrees(one, remote.branches[id] ?? {}, BRANCH_FIELDS);
  const id = remote.steps[condition]?.branches?.find(
    (one) => !lock.branches[one] && !held.includes(one) && !remote.branches[one]?.fallback && storedAs(branch, one),
  );
  if (id === undefined) return {};
  const isNew = (one: FileBranch): boolean => !one.fallback && !(one.id !== undefined && remote.branches[one.id]);
  const candidates = (holder?.branches ?? []).filter(isNew);
  if (candidates.some((one) => storedAs(one, id))) return {};
  const edited = mostAlike(candidates, branch, BRANCH_FIELDS);
  if (edited) edited.id = id;
  return { branches: { ...lock.branches, [id]: remote.branches[id] as Fields } };
}

/** The one with the most fields as they were sent; the first of several. */
function mostAlike<One extends Fields>(all: readonly One[], sent: Fields, names: readonly string[]): One | undefined {
  const likeness = (one: Fields): number => names.filter((name) => isSameField(name, one[name], sent[name])).length;
  return all.toSorted((a, b) => likeness(b) - likeness(a))[0];
}
