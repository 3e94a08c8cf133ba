import type { Branch, Sequence, Step, StepCondition } from '../../../generated/api.ts';
import type { StoredSequence, StoredStep } from './model.ts';
import type { Store } from './Store.ts';

/** A step as it is stored: without positions, and a condition with its branches. */
export function storeStep({ ...step }: Step): StoredStep {
  const { index, sequenceId, sequenceStep, conditions, emailTemplateBId, sendToAnotherCampaignId, ...own } =
    step as StoredStep & {
      conditions?: StepCondition[];
      sendToAnotherCampaignId?: string;
    };
  return {
    ...own,
    ...(conditions && { branches: conditions.map(branchOf) }),
    ...(sendToAnotherCampaignId && { campaignId: sendToAnotherCampaignId }),
  } as StoredStep;
}

function branchOf({ label, ...condition }: StepCondition): Branch {
  return condition;
}

/** A step as the operations that add and change it return it, without its positions. */
export function showStep({ branches, variantB, sender, campaignId, skipped, ...own }: StoredStep): Step {
  return {
    ...own,
    ...(campaignId && { sendToAnotherCampaignId: campaignId }),
    ...(branches && { conditions: branches.map(conditionOf) }),
    ...(variantB && { emailTemplateBId: variantB.emailTemplateBId }),
  } as Step;
}

function conditionOf({ sequenceId, fallback, key, name, delay, delayType }: Branch): StepCondition {
  if (fallback) return { sequenceId, fallback };
  return { sequenceId, label: inWords(key ?? ''), ...(name && { name }), key, delay, delayType };
}

/** Labels that the document's examples show. Those of other conditions are not known. */
const LABELS: Readonly<Record<string, string>> = {
  linkedinInviteAccepted: 'Accepted invite',
  emailsOpened: 'Opened email',
};

function inWords(key: string): string {
  const words = key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return LABELS[key] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** A sequence with the positions of its steps. The index counts on from the condition into its branches. */
export function showSequence(store: Store, sequence: StoredSequence): Sequence {
  const { _id, parentId, conditionId, steps } = sequence;
  const first = firstIndex(store, sequence);
  const place =
    parentId === undefined ? {} : { parentId, conditionalStepIndex: offsetOf(store, parentId, conditionId) };
  return {
    _id,
    level: levelOf(store, sequence),
    ...place,
    steps: steps.map((step, offset) => ({
      ...showStep(step),
      index: first + offset,
      sequenceId: _id,
      sequenceStep: offset,
    })),
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
