import { knownFields, knownVariant } from './as-known.ts';
import { conditionFields, hasSeveralBranches } from './branch-delays.ts';
import type { FileStep } from './campaign-file.ts';
import { type Comparison, compare, isSameIn } from './compare.ts';
import { stepFields, VARIANT_FIELDS } from './fields.ts';
import { noteComparison } from './note-comparison.ts';
import { type PlanSequence, planBranches } from './plan-branches.ts';
import type { Holder } from './plan-types.ts';
import type { Planning } from './planning.ts';
import { noteRefusal } from './refusals.ts';
import type { SnapshotStep } from './snapshot.ts';

/** Plans a step that is in the same place in lemlist and in the file: its fields, its variant B and its branches. */
export function planStep(
  planning: Planning,
  step: FileStep,
  stored: SnapshotStep,
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
  noteComparison(planning, comparison, where, known !== undefined);
  if (comparison.changes.length > 0) planFields(planning, step, stored, comparison, sequence, where);
  planVariant(planning, step, stored, known, sequence, `${where}, variant B`);
  if (plan.actions.length === before) plan.unchanged++;
  if (step.branches) planBranches(planning, step, stored, sequence, where, planSequence);
}

function planFields(
  planning: Planning,
  step: FileStep,
  { branches = [] }: SnapshotStep,
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
  stored: SnapshotStep,
  known: SnapshotStep | undefined,
  sequence: Holder,
  where: string,
): void {
  const { base, plan, options } = planning;
  if (step.variantB === undefined) {
    // The file held a variant at the last pull, and no longer does.
    if (stored.variantB && known?.variantB) {
      if (!options.delete) noteRefusal(plan, 'deletes', where);
      else if (!options.force && !isSameIn(known.variantB, stored.variantB, VARIANT_FIELDS))
        noteRefusal(plan, 'changedInLemlist', where);
      plan.actions.push({ kind: 'deleteVariant', where, sequence, step });
    } else if (stored.variantB) plan.drift.push({ where, message: 'somebody added a variant B in lemlist; it stays' });
    return;
  }
  if (!stored.variantB) {
    if (known?.variantB && !options.force) noteRefusal(plan, 'removedInLemlist', where);
    plan.actions.push({ kind: 'addVariant', where, sequence, step, variant: step.variantB });
    return;
  }
  const comparison = compare(
    step.variantB,
    stored.variantB,
    knownVariant(base, step.id as string, stored),
    VARIANT_FIELDS,
  );
  noteComparison(planning, comparison, where, known !== undefined);
  if (comparison.changes.length > 0)
    plan.actions.push({ kind: 'updateVariant', where, sequence, step, changes: comparison.changes });
}
