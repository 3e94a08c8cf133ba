import { idsIn } from './adopt.ts';
import { DELAY_FIELDS, delaysAtBranch, hasSeveralBranches } from './branch-delays.ts';
import type { CampaignFile, Fields, FileBranch, FileStep } from './campaign-file.ts';
import { BRANCH_FIELDS, stepFields, VARIANT_FIELDS } from './fields.ts';
import { fileBranchOf, fileStepOf, shownValue } from './from-snapshot.ts';
import type { Snapshot } from './snapshot.ts';
import { isSame } from './text.ts';

/** A field, or a whole step, that was changed in the file and in lemlist. The file keeps its own. */
export interface Conflict {
  where: string;
  /** The object of the file that holds the field. */
  object: object;
  field?: string;
  /** What lemlist has; `undefined` where the step was deleted there. */
  theirs: unknown;
}

interface Merging {
  file: CampaignFile;
  base: Snapshot;
  remote: Snapshot;
  conflicts: Conflict[];
  /** What came in from lemlist, a sentence for each. */
  incoming: string[];
}

/** Brings lemlist's changes into a file. Changes of the file stay; what both changed is a conflict, and stays as the file has it. */
export function merge(
  file: CampaignFile,
  base: Snapshot,
  remote: Snapshot,
): { conflicts: Conflict[]; incoming: string[] } {
  const merging: Merging = { file, base, remote, conflicts: [], incoming: [] };
  mergeFields(merging, file as unknown as Fields, { name: base.name }, { name: remote.name }, ['name'], 'campaign');
  file.steps = mergeSteps(merging, file.steps, remote.main, '');
  return { conflicts: merging.conflicts, incoming: merging.incoming };
}

function mergeSteps(merging: Merging, steps: readonly FileStep[], sequence: string, path: string): FileStep[] {
  const { file, base, remote, incoming } = merging;
  const present = remote.sequences[sequence] ?? [];
  const kept = steps.filter((step, index) => staysIn(merging, step, `${path}step ${index + 1} (${step.type})`));
  for (const [index, step] of kept.entries()) mergeStep(merging, step, `${path}step ${index + 1} (${step.type})`);
  const inFile = new Set(idsIn(file.steps));
  const wanted = isReordered(merging, sequence) ? reorder(kept, present) : [...kept];
  for (const [index, id] of present.entries()) {
    if (inFile.has(id) || base.steps[id]) continue;
    const step = fileStepOf(remote, id);
    incoming.push(`${path}a new ${step.type} step`);
    const at = wanted.findLastIndex((one) => one.id !== undefined && present.slice(0, index).includes(one.id));
    wanted.splice(at + 1, 0, step);
  }
  return wanted;
}

/** A step that was deleted in lemlist goes, unless the file changed it since. */
function staysIn({ base, remote, conflicts, incoming }: Merging, step: FileStep, where: string): boolean {
  if (step.id === undefined || remote.steps[step.id] || !base.steps[step.id]) return true;
  const known = base.steps[step.id]?.fields ?? {};
  const isUnchanged = (stepFields(step.type) ?? []).every((name) => !(name in step) || isSame(step[name], known[name]));
  if (isUnchanged && !idsIn([step]).some((id) => remote.steps[id])) {
    incoming.push(`${where} was deleted`);
    return false;
  }
  conflicts.push({ where, object: step, theirs: undefined });
  return true;
}

function mergeStep(merging: Merging, step: FileStep, where: string): void {
  const { base, remote } = merging;
  const known = base.steps[step.id ?? ''];
  const stored = remote.steps[step.id ?? ''];
  if (!known || !stored || stored.type !== step.type) return;
  const below = delaysAtBranch(step, hasSeveralBranches(stored));
  if (below) mergeFields(merging, below.branch, known.fields, stored.fields, below.names, where);
  const names = (stepFields(step.type) ?? []).filter((name) => !below?.names.includes(name));
  mergeFields(merging, step, known.fields, stored.fields, names, where);
  if (step.variantB && stored.variantB) {
    mergeFields(merging, step.variantB, known.variantB ?? {}, stored.variantB, VARIANT_FIELDS, `${where}, variant B`);
  } else if (stored.variantB && !known.variantB) {
    step.variantB = Object.fromEntries(
      Object.entries(stored.variantB).map(([name, value]) => [name, shownValue(value)]),
    );
    merging.incoming.push(`${where}, a new variant B`);
  }
  if (step.branches) step.branches = mergeBranches(merging, step, step.branches, stored.branches ?? [], where);
}

function mergeBranches(
  merging: Merging,
  step: FileStep,
  branches: readonly FileBranch[],
  present: readonly string[],
  where: string,
): FileBranch[] {
  const { base, remote, incoming } = merging;
  const kept = branches.filter(({ id }) => id === undefined || present.includes(id) || !base.branches[id]);
  for (const [index, branch] of kept.entries()) {
    const at = `${where}, branch ${index + 1}`;
    const stored = remote.branches[branch.id ?? ''];
    if (!stored) continue;
    if (!branch.fallback) mergeBranch(merging, step, branch, stored, at);
    if (branch.steps) branch.steps = mergeSteps(merging, branch.steps, branch.id as string, `${at}, `);
  }
  const added = present.filter((id) => !base.branches[id] && !kept.some((branch) => branch.id === id));
  for (const _ of added) incoming.push(`${where}, a new branch`);
  const place = kept.findIndex(({ fallback }) => fallback);
  const all = [...kept];
  all.splice(place < 0 ? all.length : place, 0, ...added.map((id) => fileBranchOf(remote, id)));
  return all;
}

/** A delay that only one branch changed no longer stands at the step. */
function mergeBranch(merging: Merging, step: FileStep, branch: FileBranch, stored: Fields, where: string): void {
  const known = merging.base.branches[branch.id ?? ''] ?? {};
  for (const field of DELAY_FIELDS) {
    const inherits = branch[field] === undefined && step[field] !== undefined;
    if (inherits && field in stored && !isSame(stored[field], known[field])) branch[field] = step[field];
  }
  mergeFields(merging, branch, known, stored, BRANCH_FIELDS, where);
}

function mergeFields(
  merging: Merging,
  local: Fields,
  base: Fields,
  remote: Fields,
  names: readonly string[],
  where: string,
): void {
  for (const field of names) {
    if (isSame(remote[field], base[field]) || isSame(local[field], remote[field])) continue;
    if (!isSame(local[field], base[field])) {
      // A field that the file leaves out is lemlist's to change.
      if (field in local) merging.conflicts.push({ where, object: local, field, theirs: remote[field] });
      continue;
    }
    if (remote[field] === undefined) delete local[field];
    else local[field] = shownValue(remote[field]);
    merging.incoming.push(`${where}, \`${field}\``);
  }
}

/** Whether somebody changed the order in lemlist. */
function isReordered({ base, remote }: Merging, sequence: string): boolean {
  const before = base.sequences[sequence] ?? [];
  const now = remote.sequences[sequence] ?? [];
  const shared = now.filter((id) => before.includes(id));
  return shared.join() !== before.filter((id) => now.includes(id)).join();
}

/** The order of lemlist. New steps of the file stay behind the step that they stood behind. */
function reorder(steps: readonly FileStep[], present: readonly string[]): FileStep[] {
  const isPlaced = ({ id }: FileStep): boolean => id !== undefined && present.includes(id);
  const placed = steps
    .filter(isPlaced)
    .toSorted((a, b) => present.indexOf(a.id as string) - present.indexOf(b.id as string));
  for (const [index, step] of steps.entries()) {
    if (isPlaced(step)) continue;
    const before = steps[index - 1];
    placed.splice(before ? placed.indexOf(before) + 1 : 0, 0, step);
  }
  return placed;
}
