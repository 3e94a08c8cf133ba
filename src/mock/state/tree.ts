import type { StoredCampaign, StoredSequence, StoredStep } from './model.ts';
import type { Store } from './Store.ts';

/** The sequences of the branches of a condition, and of the conditions in them, from the top down. */
export function sequencesBelow(store: Store, step: StoredStep): string[] {
  return (step.branches ?? []).flatMap(({ sequenceId }) => [sequenceId, ...sequencesUnder(store, sequenceId)]);
}

/** The sequences below a sequence, without the sequence itself. */
export function sequencesUnder(store: Store, sequenceId: string): string[] {
  return store.sequences.get(sequenceId)?.steps.flatMap((step) => sequencesBelow(store, step)) ?? [];
}

/** The sequences of a campaign, from the top down. */
export function sequencesOf(store: Store, { sequenceId }: StoredCampaign): StoredSequence[] {
  return [sequenceId, ...sequencesUnder(store, sequenceId)].flatMap((id) => store.sequences.get(id) ?? []);
}

/** The steps of a campaign, sequence by sequence. */
export function stepsOf(store: Store, campaign: StoredCampaign): StoredStep[] {
  return sequencesOf(store, campaign).flatMap(({ steps }) => steps);
}

/** Adds an empty sequence for a branch of a condition. */
export function addBranchSequence(store: Store, parent: StoredSequence, conditionId: string): string {
  const _id = store.newId('seq');
  store.sequences.set(_id, { _id, campaignId: parent.campaignId, parentId: parent._id, conditionId, steps: [] });
  return _id;
}
