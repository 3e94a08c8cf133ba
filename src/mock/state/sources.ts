import type { Activity } from '../../../generated/api.ts';
import type { Documented } from './Documented.ts';
import type { StoredCampaign, StoredLead } from './model.ts';

/** Runs work, or returns `undefined` if it takes longer than this many milliseconds. */
export type WithinMs = <Result>(ms: number, work: () => Result) => Result | undefined;

/** What a store needs besides its content. */
export interface Sources {
  documented: Documented;
  /** Clock, in milliseconds. */
  now: () => number;
  /** Random numbers from 0 up to 1, for new ids. */
  random: () => number;
  /** The ids in the seed, which no new one repeats. */
  seedIds: ReadonlySet<string>;
  /** Does work that a caller can make endless, or returns `undefined` once it has taken too long. */
  withinMs: WithinMs;
  /** Called with everything that makes lemlist call webhooks. */
  onHappening: (happening: Happening) => void;
}

/** Something that makes lemlist call webhooks, before the webhooks are chosen. */
export interface Happening {
  type: string;
  campaign: StoredCampaign;
  lead?: StoredLead;
  /** The activity, if it is one. */
  activity?: Activity;
}
