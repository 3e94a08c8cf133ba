import type { StoredCampaign, StoredLead } from './model.ts';
import type { Rules } from './Rules.ts';

/** What a store needs besides what it remembers. */
export interface Sources {
  rules: Rules;
  now: () => number;
  random: () => number;
  happened: (happening: Happening) => void;
}

/** Something that happened, before it is known who is to be told. */
export interface Happening {
  type: string;
  campaign: StoredCampaign;
  lead?: StoredLead;
}
