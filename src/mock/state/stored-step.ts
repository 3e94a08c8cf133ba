import type { Branch, Sequence, Step, StepCondition } from '../../../generated/api.ts';
import { copy } from './copy.ts';
import type { StoredSequence, StoredStep } from './model.ts';
import type { Store } from './Store.ts';

/** A step of an answer as it is stored: without positions, and a condition with its branches. */
export function storedStep(step: Step): StoredStep {
  const { index, sequenceId, sequenceStep, conditions, emailTemplateBId, ...own } = step as unknown as Record<
    string,
    unknown
  >;
  const branches = (conditions as StepCondition[] | undefined)?.map(branchOf);
  return { ...own, ...(branches && { branches }) } as StoredStep;
}

function branchOf({ label, ...condition }: StepCondition): Branch {
  return { ...condition, ...(label !== undefined && { name: label }) };
}

/** A step as adding and changing it answer, without its positions. */
export function shownStep({ branches, variantB, sender, ...own }: StoredStep): Step {
  return copy({
    ...own,
    ...(branches && { conditions: branches.map(conditionOf) }),
    ...(variantB && { emailTemplateBId: variantB.emailTemplateBId }),
  }) as unknown as Step;
}

function conditionOf({ sequenceId, fallback, key, name, delay, delayType }: Branch): StepCondition {
  if (fallback) return { sequenceId, fallback };
  return { sequenceId, label: name ?? inWords(key ?? ''), key, delay, delayType };
}

/** Words that the document's examples show; for other conditions they have not been seen. */
const LABELS: Record<string, string> = { linkedinInviteAccepted: 'Accepted invite', emailsOpened: 'Opened email' };

function inWords(key: string): string {
  const words = key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return LABELS[key] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** A sequence with every step where it stands. The count goes on from the condition into its branches. */
export function shownSequence(store: Store, sequence: StoredSequence): Sequence {
  const { _id, parentId, conditionId, steps } = sequence;
  const first = firstIndex(store, sequence);
  const place =
    parentId === undefined ? {} : { parentId, conditionalStepIndex: offsetOf(store, parentId, conditionId) };
  return {
    _id,
    level: levelOf(store, sequence),
    ...place,
    steps: steps.map((step, offset) => {
      const positions = { index: first + offset, sequenceId: _id, sequenceStep: offset };
      return { ...shownStep(step), ...positions };
    }),
  };
}

function firstIndex(store: Store, { parentId, conditionId }: StoredSequence): number {
  const parent = parentId === undefined ? undefined : store.sequences.get(parentId);
  return parent ? firstIndex(store, parent) + offsetOf(store, parent._id, conditionId) + 1 : 1;
}

function levelOf(store: Store, { parentId }: StoredSequence): number {
  const parent = parentId === undefined ? undefined : store.sequences.get(parentId);
  return parent ? levelOf(store, parent) + 1 : 0;
}

function offsetOf(store: Store, sequenceId: string, stepId: string | undefined): number {
  return store.sequences.get(sequenceId)?.steps.findIndex(({ _id }) => _id === stepId) ?? -1;
}

/** The name of the schema of a type of step, such as `EmailStep` for `email`. */
export function stepSchema(type: string): string {
  return `${type.charAt(0).toUpperCase()}${type.slice(1)}Step`;
}
