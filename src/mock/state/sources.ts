import type { Activity } from '../../../generated/api.ts';
import type { Documented } from './Documented.ts';
import type { StoredCampaign, StoredLead } from './model.ts';

/** What a store needs besides its content. */
export interface Sources {
  documented: Documented;
  /** Clock, in milliseconds. */
  now: () => number;
  /** Numbers from 0 up to 1, which new ids are made of. */
  random: () => number;
  /** Called with everything that lemlist calls webhooks for. */
  onHappening: (happening: Happening) => void;
}

/** Something that lemlist calls webhooks for, before the webhooks are chosen. */
export interface Happening {
  type: string;
  campaign: StoredCampaign;
  lead?: StoredLead;
  /** The activity, if it is one. */
  activity?: Activity;
}
