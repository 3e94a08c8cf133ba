import { idsIn } from './adopt.ts';
import { isBranchAsKnown, isStepAsKnown } from './as-known.ts';
import { DELAY_FIELDS, delaysAtBranch, hasSeveralBranches } from './branch-delays.ts';
import type { CampaignFile, Fields, FileBranch, FileStep } from './campaign-file.ts';
import { BRANCH_FIELDS, stepFields } from './fields.ts';
import { fileBranchOf, fileStepOf } from './from-snapshot.ts';
import type { Conflict, Mark } from './marks.ts';
import { branchStays, stepStays } from './merge-deleted.ts';
import { mergeOrder } from './merge-order.ts';
import { mergeVariant } from './merge-variant.ts';
import { CHANGED, type Merging, mergeFields } from './merging.ts';
import type { Snapshot } from './snapshot.ts';
import { isSame } from './text.ts';

/**
 * Brings lemlist's changes into a file. Changes of the file stay; what both changed is a conflict, and stays as the file has it. For
 * conflicts, `base` takes over what lemlist has: the pull shows it, so that the next plan need not refuse what was chosen then.
 */
export function merge(
  file: CampaignFile,
  base: Snapshot,
  remote: Snapshot,
  marks: readonly Mark[],
): { conflicts: Conflict[]; incoming: string[] } {
  const merging: Merging = { file, base, remote, marks, conflicts: [], incoming: [] };
  mergeFields(
    merging,
    file as unknown as Fields,
    base as unknown as Fields,
    { name: remote.name },
    ['name'],
    'campaign',
  );
  file.steps = mergeSteps(merging, file, remote.main, '');
  return { conflicts: merging.conflicts, incoming: merging.incoming };
}

function mergeSteps(merging: Merging, holder: CampaignFile | FileBranch, sequence: string, path: string): FileStep[] {
  const { steps = [] } = holder;
  const { file, base, remote, incoming, conflicts } = merging;
  const present = remote.sequences[sequence] ?? [];
  const kept = steps.filter((step, index) => stepStays(merging, step, `${path}step ${index + 1} (${step.type})`));
  for (const [index, step] of kept.entries()) mergeStep(merging, step, `${path}step ${index + 1} (${step.type})`);
  const before = base.sequences[sequence];
  const wanted = mergeOrder(merging, { items: kept, holder, field: 'steps', before, now: present, path });
  const inFile = new Set(idsIn(file.steps));
  for (const [index, id] of present.entries()) {
    if (inFile.has(id) || isStepAsKnown(base, remote, id)) continue;
    const step = fileStepOf(withoutHeld(merging), id);
    const at = wanted.findLastIndex((one) => one.id !== undefined && present.slice(0, index).includes(one.id));
    wanted.splice(at + 1, 0, step);
    if (base.steps[id]) {
      const where = `${path}${step.type} step ${id}`;
      conflicts.push({ where, object: step, ...CHANGED.step });
    } else incoming.push(`${path}a new ${step.type} step`);
  }
  return wanted;
}

function mergeStep(merging: Merging, step: FileStep, where: string): void {
  const { base, remote } = merging;
  const stored = remote.steps[step.id ?? ''];
  if (!stored) {
    // Steps that the file moved into a new condition, or into one that was deleted in lemlist, are still there.
    for (const [index, branch] of (step.branches ?? []).entries())
      mergeBelow(merging, branch, `${where}, branch ${index + 1}`);
    return;
  }
  if (stored.type !== step.type) return;
  // A lock that Git merged may not know the step. Then every difference is a conflict.
  const known = base.steps[step.id ?? ''] ?? { type: stored.type, fields: {} };
  const below = delaysAtBranch(step, hasSeveralBranches(stored));
  if (below) mergeFields(merging, below.branch, known.fields, stored.fields, below.names, where);
  const names = (stepFields(step.type) ?? []).filter((name) => !below?.names.includes(name));
  mergeFields(merging, step, known.fields, stored.fields, names, where);
  mergeVariant(merging, step, known, stored, where);
  if (step.branches) step.branches = mergeBranches(merging, step, step.branches, stored.branches ?? [], where);
}

function mergeBranches(
  merging: Merging,
  step: FileStep,
  branches: readonly FileBranch[],
  present: readonly string[],
  where: string,
): FileBranch[] {
  const { base, remote, incoming, conflicts } = merging;
  const kept = branches.filter((branch, index) => {
    const at = `${where}, branch ${index + 1}`;
    return branchStays(merging, step, branch, present, at);
  });
  for (const [index, branch] of kept.entries()) {
    const at = `${where}, branch ${index + 1}`;
    const stored = remote.branches[branch.id ?? ''];
    if (stored && !branch.fallback) mergeBranch(merging, step, branch, stored, at);
    mergeBelow(merging, branch, at);
  }
  const tested = mergeOrder(merging, {
    items: kept.filter(({ fallback }) => !fallback),
    holder: step,
    field: 'branches',
    before: base.steps[step.id ?? '']?.branches,
    now: present,
    path: `${where}, `,
  });
  const missing = present.filter((id) => !kept.some((branch) => branch.id === id));
  const place = kept.findIndex(({ fallback }) => fallback);
  const isLast = place < 0 || place === kept.length - 1;
  for (const id of missing) {
    // A fallback that the file leaves out is not deleted.
    if (base.branches[id] && (remote.branches[id]?.fallback || isBranchAsKnown(base, remote, id))) continue;
    const branch = fileBranchOf(withoutHeld(merging), id);
    if (base.branches[id]) conflicts.push({ where: `${where}, branch ${id}`, object: branch, ...CHANGED.branch });
    else incoming.push(`${where}, a new branch`);
    const index = present.indexOf(id);
    const behind = tested.findLastIndex((one) => one.id !== undefined && present.slice(0, index).includes(one.id));
    tested.splice(behind + 1, 0, branch);
  }
  const fallback = kept.filter((branch) => branch.fallback);
  return isLast ? [...tested, ...fallback] : tested.toSpliced(place, 0, ...fallback);
}

function mergeBelow(merging: Merging, branch: FileBranch, where: string): void {
  if (branch.steps) branch.steps = mergeSteps(merging, branch, branch.id ?? '', `${where}, `);
}

/** What lemlist has, without the steps that the file holds: it may have moved them out of what comes back. */
function withoutHeld({ file, remote }: Merging): Snapshot {
  const held = new Set(idsIn(file.steps));
  const sequences = Object.entries(remote.sequences).map(([id, steps]) => [id, steps.filter((one) => !held.has(one))]);
  return { ...remote, sequences: Object.fromEntries(sequences) };
}

/** A delay that only one branch changed moves from the step to the branches. */
function mergeBranch(merging: Merging, step: FileStep, branch: FileBranch, stored: Fields, where: string): void {
  const known = merging.base.branches[branch.id ?? ''] ?? {};
  for (const field of DELAY_FIELDS) {
    const inherits = branch[field] === undefined && step[field] !== undefined;
    if (inherits && field in stored && !isSame(stored[field], known[field])) branch[field] = step[field];
  }
  mergeFields(merging, branch, known, stored, BRANCH_FIELDS, where);
}
