import type { Snapshot } from './snapshot.ts';

/** The sequences of a condition's branches, and of the conditions in them. */
export function sequencesBelow(snapshot: Snapshot, stepId: string): string[] {
  const branches = snapshot.steps[stepId]?.branches ?? [];
  return branches.flatMap((id) => [
    id,
    ...(snapshot.sequences[id] ?? []).flatMap((inner) => sequencesBelow(snapshot, inner)),
  ]);
}
