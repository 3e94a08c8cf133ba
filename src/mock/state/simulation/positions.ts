import { DAY_MS } from '../durations.ts';
import type { LeadPosition, StoredSequence } from '../model.ts';
import type { Store } from '../Store.ts';
import { delayOf } from './delays.ts';

/** A place in a sequence. The previous step ran at `fromMs`, and the step is due after its delay. */
export function positionAt({ sequences }: Store, sequenceId: string, index: number, fromMs: number): LeadPosition {
  const step = sequences.get(sequenceId)?.steps[index];
  return { sequenceId, index, dueAt: iso(fromMs + (step ? delayOf(step) : 0) * DAY_MS) };
}

/** The place after the condition that a branch belongs to, or nothing for the main sequence of a campaign. */
export function positionBehind(store: Store, branch: StoredSequence, fromMs: number): LeadPosition | undefined {
  const parent = branch.parentId === undefined ? undefined : store.sequences.get(branch.parentId);
  const place = parent?.steps.findIndex(({ _id }) => _id === branch.conditionId) ?? -1;
  return parent && place >= 0 ? positionAt(store, parent._id, place + 1, fromMs) : undefined;
}

export function iso(ms: number): string {
  return new Date(ms).toISOString();
}
