import type { Fields, FileBranch, FileStep } from './campaign-file.ts';

/** A field that differs. */
export interface FieldChange {
  field: string;
  from: unknown;
  to: unknown;
}

/** The sequence of a step: the campaign's main sequence, or the sequence of a branch, which may not exist yet. */
export type Holder = { id?: string | undefined };

/** One request that `apply` would send. */
export type Action =
  | { kind: 'rename'; where: string; from: string; to: string }
  | { kind: 'updateStep'; where: string; sequence: Holder; step: FileStep; changes: FieldChange[] }
  | {
      kind: 'addStep';
      where: string;
      sequence: Holder;
      step: FileStep;
      before: readonly FileStep[];
      /** Fields of the step that is replaced, which the file leaves out. */
      kept?: Fields;
    }
  | { kind: 'deleteStep'; where: string; sequence: Holder; stepId: string; type: string }
  | {
      kind: 'updateBranch';
      where: string;
      sequence: Holder;
      step: FileStep;
      branch: FileBranch;
      changes: FieldChange[];
    }
  | { kind: 'addBranch'; where: string; sequence: Holder; step: FileStep; branch: FileBranch }
  | { kind: 'deleteBranch'; where: string; sequence: Holder; step: FileStep; branchId: string }
  | { kind: 'orderBranches'; where: string; sequence: Holder; step: FileStep; others: readonly string[] }
  | { kind: 'addVariant'; where: string; sequence: Holder; step: FileStep; variant: Fields }
  | { kind: 'updateVariant'; where: string; sequence: Holder; step: FileStep; changes: FieldChange[] }
  | { kind: 'deleteVariant'; where: string; sequence: Holder; step: FileStep };

/** Why a file cannot be applied as it is. */
export type RefusalReason =
  | 'running'
  | 'deletes'
  | 'type'
  | 'moved'
  | 'changedInLemlist'
  | 'unknownToLock'
  | 'removedInLemlist'
  | 'unknownStep'
  | 'incomplete'
  | 'unsolved'
  | 'severalBranches'
  | 'conditionKey'
  | 'fallback'
  | 'lostFallback'
  | 'leadsEntered';

/** What `apply` will not do, and the way round it. */
export interface Refusal {
  reason: RefusalReason;
  where: string;
  /** What is wrong, in a sentence. */
  message: string;
  /** What to do instead, in a sentence. */
  wayRound: string;
}

/** What somebody changed in lemlist since the pull, and the file does not change. */
export interface Drift {
  where: string;
  message: string;
}

/** What `apply` would do with a campaign. */
export interface Plan {
  campaign: string | undefined;
  name: string;
  status: string;
  actions: Action[];
  refusals: Refusal[];
  drift: Drift[];
  /** How many steps of the file are in lemlist as the file has them. */
  unchanged: number;
}

export interface PlanOptions {
  /** Delete what the file no longer holds. Without it, deletions are refused. */
  delete?: boolean;
  /** Delete and add again where lemlist cannot change a step: another type, another position. */
  replace?: boolean;
  /** Overwrite what somebody changed in lemlist since the pull. */
  force?: boolean;
  /** Pause a running campaign for the changes, and start it again. */
  pause?: boolean;
  /** Names of rules of `check` that are off. An error of any other rule is refused. */
  off?: Iterable<string>;
}

/** The names of the options. The type makes the list complete. */
export const PLAN_OPTIONS: readonly string[] = Object.keys({
  delete: true,
  replace: true,
  force: true,
  pause: true,
  off: true,
} satisfies Record<keyof PlanOptions, true>);
