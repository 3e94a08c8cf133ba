import type { BranchCreate, BranchUpdate, Lemlist, Step, StepCondition, StepCreate, StepUpdate } from '../index.ts';
import { isNotFoundError } from '../index.ts';
import { branchOwnFields } from './branch-delays.ts';
import type { Fields, FileStep } from './campaign-file.ts';
import { BRANCH_FIELDS, VARIANT_FIELDS } from './fields.ts';
import { fieldsToSend, newStepBody } from './new-step.ts';
import type { Action, FieldChange } from './plan-types.ts';
import { whenReady } from './when-ready.ts';

/** What an action needs to be executed: the ids that each sequence holds at this moment, in order. */
export interface Execution {
  lemlist: Lemlist;
  campaignId: string;
  sequences: Record<string, string[]>;
  signal: AbortSignal | undefined;
}

/** Sends one action. New ids are set in the file's objects. */
export async function execute(execution: Execution, action: Action): Promise<void> {
  const { lemlist, campaignId, sequences } = execution;
  const { kind } = action;
  if (kind === 'rename') {
    await lemlist.campaigns.update({ campaignId, body: { name: action.to } });
    return;
  }
  const sequenceId = action.sequence.id as string;
  if (kind === 'addStep')
    return addStep(execution, sequenceId, action, placeBehind(action.before, sequences[sequenceId]));
  if (kind === 'deleteStep') {
    await unlessGone(lemlist.sequences.deleteStep({ sequenceId, stepId: action.stepId }));
    sequences[sequenceId] = (sequences[sequenceId] ?? []).filter((id) => id !== action.stepId);
    return;
  }
  const at = { sequenceId, stepId: action.step.id as string };
  switch (kind) {
    case 'updateStep': {
      const body = { type: action.step.type, ...valuesOf(action.changes) } as StepUpdate;
      await lemlist.sequences.updateStep({ ...at, body });
      return;
    }
    case 'updateBranch': {
      const body = valuesOf(action.changes) as BranchUpdate;
      await lemlist.sequences.updateBranch({ ...at, branchSequenceId: action.branch.id as string, body });
      return;
    }
    case 'addBranch': {
      const body = fieldsToSend(branchOwnFields(action.step, action.branch, true), BRANCH_FIELDS) as BranchCreate;
      const { sequenceId: id } = await lemlist.sequences.addBranch({ ...at, body });
      action.branch.id = id;
      sequences[id] = [];
      return;
    }
    case 'deleteBranch':
      await unlessGone(lemlist.sequences.deleteBranch({ ...at, branchSequenceId: action.branchId }));
      return;
    case 'orderBranches': {
      const tested = (action.step.branches ?? []).filter(({ fallback }) => !fallback);
      const order = [...tested.map(({ id }) => id as string), ...action.others];
      await lemlist.sequences.updateBranchOrder({ ...at, body: { order } });
      return;
    }
    case 'addVariant':
      await lemlist.sequences.createAbTest(at);
      await lemlist.sequences.updateAbTest({ ...at, body: fieldsToSend(action.variant, VARIANT_FIELDS) });
      return;
    case 'updateVariant':
      await lemlist.sequences.updateAbTest({ ...at, body: valuesOf(action.changes) });
      return;
    case 'deleteVariant':
      await lemlist.sequences.deleteAbTest({ ...at, variant: 'B' });
  }
}

async function addStep(
  { lemlist, sequences, signal }: Execution,
  sequenceId: string,
  { step, kept }: Pick<Extract<Action, { kind: 'addStep' }>, 'step' | 'kept'>,
  place: number,
): Promise<void> {
  const ids = sequences[sequenceId] ?? [];
  sequences[sequenceId] = ids;
  // At the end without an index: lemlist takes no other place once leads have entered.
  const body = { ...newStepBody(step, kept), ...(place < ids.length && { index: place }) } as unknown as StepCreate;
  const added = await whenReady(() => lemlist.sequences.addStep({ sequenceId, body }), signal);
  step.id = added._id;
  ids.splice(place, 0, added._id);
  setBranchIds(step, added, sequences);
}

/** A new condition has its first branch and the fallback; the file's other branches are still to be added. */
function setBranchIds(step: FileStep, added: Step, sequences: Record<string, string[]>): void {
  const conditions = ('conditions' in added && (added.conditions as StepCondition[])) || [];
  const branches = step.branches ?? [];
  const first = branches.find(({ fallback }) => !fallback);
  for (const branch of branches) {
    const match = conditions.find(({ fallback }) => (branch.fallback ? fallback : branch === first && !fallback));
    if (match) branch.id = match.sequenceId;
    else delete branch.id;
  }
  for (const { sequenceId } of conditions) sequences[sequenceId] = [];
}

/** The place after the last step that precedes it in the file and that lemlist has. */
function placeBehind(before: readonly FileStep[], ids: readonly string[] = []): number {
  return Math.max(-1, ...before.map(({ id }) => (id === undefined ? -1 : ids.indexOf(id)))) + 1;
}

function valuesOf(changes: readonly FieldChange[]): Fields {
  return Object.fromEntries(changes.map(({ field, to }) => [field, to]));
}

/** What is gone already need not be deleted. An earlier run may have done it. */
async function unlessGone(call: Promise<unknown>): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (!isNotFoundError(error)) throw error;
  }
}
