import type { FileBranch, FileStep } from './campaign-file.ts';

/** A step and where it stands. */
export interface StepPlace {
  step: FileStep;
  /** Zero-based position in its sequence. */
  index: number;
  /** The conditions and branches above it, from the outside in. */
  above: readonly { condition: FileStep; branch: FileBranch }[];
}

/** Every step of a file, from first to last, with the steps of branches after their condition. */
export function allPlaces(steps: readonly FileStep[], above: StepPlace['above'] = []): StepPlace[] {
  return steps.flatMap((step, index) => [
    { step, index, above },
    ...(step.branches ?? []).flatMap((branch) =>
      allPlaces(branch.steps ?? [], [...above, { condition: step, branch }]),
    ),
  ]);
}
