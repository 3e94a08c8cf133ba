import type { StepType } from '../index.ts';
import { commonDelays, withoutCommon } from './branch-delays.ts';
import type { CampaignFile, Fields, FileBranch, FileStep } from './campaign-file.ts';
import type { Snapshot } from './snapshot.ts';
import { toLines } from './text.ts';

/** The file of a campaign that nobody has changed. */
export function fileOf(snapshot: Snapshot): CampaignFile {
  const { campaign, name, main } = snapshot;
  return { campaign, name, steps: stepsOf(snapshot, main) };
}

/** A stored step as a file shows it, with everything below it. */
export function fileStepOf(snapshot: Snapshot, id: string): FileStep {
  const { type, fields, variantB, branches } = snapshot.steps[id] ?? { type: '', fields: {} };
  const common = commonDelays((branches ?? []).map((branch) => snapshot.branches[branch] ?? {}));
  return {
    id,
    type: type as StepType,
    ...shownFields(fields),
    ...common,
    ...(variantB && { variantB: shownFields(variantB) }),
    ...(branches && { branches: branches.map((branch) => fileBranchOf(snapshot, branch, common)) }),
  };
}

/** A stored branch as a file shows it, with its steps. */
export function fileBranchOf(snapshot: Snapshot, id: string, common: Fields = {}): FileBranch {
  const own = withoutCommon(snapshot.branches[id] ?? {}, common);
  return { id, ...shownFields(own), steps: stepsOf(snapshot, id) };
}

/** A value as a file shows it. */
export function shownValue(value: unknown): unknown {
  return typeof value === 'string' ? toLines(value) : value;
}

function stepsOf(snapshot: Snapshot, sequence: string): FileStep[] {
  return (snapshot.sequences[sequence] ?? []).map((id) => fileStepOf(snapshot, id));
}

/** Fields as a file shows them. */
export function shownFields(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, shownValue(value)]));
}
