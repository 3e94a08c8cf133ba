import type { CampaignFile } from './campaign-file.ts';
import type { Lock } from './lock.ts';
import type { Plan, PlanOptions } from './plan-types.ts';
import type { Snapshot } from './snapshot.ts';

/** What a lock knows of a campaign. */
export type KnownSnapshot = Snapshot & Pick<Lock, 'added'>;

/** What the parts of a plan have in common. */
export interface Planning {
  file: CampaignFile;
  /** What was read at the last pull or apply. */
  base: KnownSnapshot | undefined;
  remote: Snapshot;
  options: PlanOptions;
  plan: Plan;
  /** Sequences that are deleted together with their condition. */
  deletedSequences: Set<string>;
}
