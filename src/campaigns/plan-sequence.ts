import { idsIn } from './adopt.ts';
import { isStepAsKnown } from './as-known.ts';
import type { FileStep } from './campaign-file.ts';
import { inOrder } from './order.ts';
import { planStep } from './plan-step.ts';
import type { Holder } from './plan-types.ts';
import type { Planning } from './planning.ts';
import { CHANGED_AND_STAYS, noteRefusal, refuseLost } from './refusals.ts';
import { keptFields, keptVariant, refuseIncomplete, refuseLosses } from './replacement.ts';
import type { SnapshotStep } from './snapshot.ts';
import { sequencesBelow } from './snapshot-tree.ts';

/** Plans the steps of a sequence: first what goes, then what changes and what is new, from the first to the last. */
export function planSequence(planning: Planning, steps: readonly FileStep[], sequence: Holder, path: string): void {
  const { remote, options, deletedSequences } = planning;
  const present = deletedSequences.has(sequence.id ?? '') ? [] : (remote.sequences[sequence.id ?? ''] ?? []);
  const wanted = steps.flatMap(({ id }) => (id !== undefined && present.includes(id) ? [id] : []));
  const staying = stayingSteps(planning, wanted, present, sequence, path);
  planDeletions(planning, present, sequence, path);
  for (const [index, step] of steps.entries()) {
    const where = `${path}step ${index + 1} (${step.type})`;
    const stored = step.id === undefined ? undefined : remote.steps[step.id];
    const isHere = step.id !== undefined && present.includes(step.id);
    const before = steps.slice(0, index);
    if (isHere && stored?.type === step.type && staying.has(step.id as string)) {
      planStep(planning, step, stored, sequence, where, planSequence);
    } else if (isHere && stored) {
      const changed = stored.type === step.type ? ('moved' as const) : ('type' as const);
      if (!options.replace) noteRefusal(planning.plan, changed, where, stored.type);
      else refuseLosses(planning, step, stored, where);
      planDeletion(planning, step.id as string, sequence, where);
      planNewStep(planning, step, sequence, before, where);
    } else if (step.id === undefined) planNewStep(planning, step, sequence, before, where);
    else planLostStep(planning, step, sequence, before, where);
  }
}

/** The steps that need not move. Where the file has the order of the last pull, it was lemlist that changed the order. */
function stayingSteps(
  { base, plan }: Planning,
  wanted: readonly string[],
  present: readonly string[],
  { id = '' }: Holder,
  path: string,
): Set<string> {
  const staying = inOrder(wanted, present);
  const known = base?.sequences[id] ?? [];
  const isOwnOrder = known.filter((one) => wanted.includes(one)).join() !== wanted.join();
  if (staying.size === wanted.length || isOwnOrder) return staying;
  plan.drift.push({ where: `${path}order of the steps`, message: CHANGED_AND_STAYS });
  return new Set(wanted);
}

/** A step that is no longer in the file is deleted, unless somebody added it in lemlist since the pull. */
function planDeletions(planning: Planning, present: readonly string[], sequence: Holder, path: string): void {
  const { file, base, remote, options, plan } = planning;
  const inFile = new Set(idsIn(file.steps));
  for (const stepId of present) {
    if (inFile.has(stepId)) continue;
    const where = `${path}${remote.steps[stepId]?.type ?? ''} step ${stepId}`;
    if (!base?.steps[stepId]) {
      plan.drift.push({ where, message: 'somebody added the step in lemlist; it stays' });
      continue;
    }
    if (!options.delete) noteRefusal(plan, 'deletes', where);
    else if (!options.force && !isStepAsKnown(base, remote, stepId)) noteRefusal(plan, 'changedInLemlist', where);
    planDeletion(planning, stepId, sequence, where);
  }
}

/** A step that goes takes the sequences of its branches along. */
function planDeletion(
  { remote, plan, deletedSequences }: Planning,
  stepId: string,
  sequence: Holder,
  where: string,
): void {
  for (const id of sequencesBelow(remote, stepId)) deletedSequences.add(id);
  plan.actions.push({ kind: 'deleteStep', where, sequence, stepId, type: remote.steps[stepId]?.type ?? '' });
}

/** A step whose id lemlist does not know here: deleted there, moved to another sequence, or half replaced by an earlier `apply`. */
function planLostStep(
  planning: Planning,
  step: FileStep,
  sequence: Holder,
  before: readonly FileStep[],
  where: string,
): void {
  const { base, remote, options, deletedSequences } = planning;
  const stepId = step.id as string;
  const [holder] = Object.entries(remote.sequences).find(([, ids]) => ids.includes(stepId)) ?? [];
  if (holder !== undefined) {
    if (!options.replace) noteRefusal(planning.plan, 'moved', where);
    if (!deletedSequences.has(holder)) {
      if (options.replace) refuseLosses(planning, step, remote.steps[stepId] as SnapshotStep, where);
      planDeletion(planning, stepId, { id: holder }, where);
    }
  } else refuseLost(planning, base?.steps[stepId] !== undefined, where);
  planNewStep(planning, step, sequence, before, where);
}

/** A step that is added, and with a condition all that is below it. */
function planNewStep(
  planning: Planning,
  step: FileStep,
  sequence: Holder,
  before: readonly FileStep[],
  where: string,
): void {
  const { plan } = planning;
  const kept = keptFields(planning, step);
  refuseIncomplete(planning, step, kept, where);
  plan.actions.push({ kind: 'addStep', where, sequence, step, before, kept });
  if (step.variantB) {
    const variant = { ...keptVariant(planning, step), ...step.variantB };
    plan.actions.push({ kind: 'addVariant', where: `${where}, variant B`, sequence, step, variant });
  }
  const branches = step.branches ?? [];
  const first = branches.find(({ fallback }) => !fallback);
  const places = branches.map((branch, index) => ({ branch, at: `${where}, branch ${index + 1}` }));
  for (const { branch, at } of places) {
    // The condition brings its first branch and the fallback.
    if (branch !== first && !branch.fallback)
      plan.actions.push({ kind: 'addBranch', where: at, sequence, step, branch });
  }
  // Branches come before the steps in them: once leads have entered a step, lemlist takes no more branches.
  for (const { branch, at } of places) planSequence(planning, branch.steps ?? [], branch, `${at}, `);
}
