import type { Activity } from '../../../../generated/api.ts';
import type { Activities } from '../record-maps.ts';
import { nameOf } from '../Shelf.ts';
import { CampaignCounts, type IsCounted } from './CampaignCounts.ts';

const everything: IsCounted = () => true;

/** Running counts of the campaigns. A count is kept once it was made, and each new activity updates it. */
export class Statistics {
  readonly #activities: Activities;
  /** By campaign and filter. */
  readonly #kept = new Map<string, Map<string, CampaignCounts>>();

  constructor(activities: Activities) {
    this.#activities = activities;
  }

  add(activity: Activity): void {
    const { campaignId = '', type } = activity;
    // A bounce changes what was delivered before.
    if (type === 'emailsBounced') this.#kept.delete(campaignId);
    const kept = this.#kept.get(campaignId);
    for (const counts of kept?.values() ?? []) counts.add(activity);
    if (!kept && campaignId !== '') this.all(campaignId);
  }

  /** The counts of everything in a campaign. */
  all(campaignId: string): CampaignCounts {
    return this.filtered(campaignId, '', everything);
  }

  /** The counts under a filter, which `name` names. */
  filtered(campaignId: string, name: string, isCounted: IsCounted): CampaignCounts {
    const kept = this.#kept.get(campaignId) ?? new Map<string, CampaignCounts>();
    this.#kept.set(campaignId, kept);
    const counts = kept.get(name) ?? this.count(campaignId, isCounted);
    kept.set(name, counts);
    return counts;
  }

  /** Counts once. */
  count(campaignId: string, isCounted: IsCounted): CampaignCounts {
    const list = (type?: string) => this.#activities.list(nameOf([campaignId, type, undefined])).slice();
    return new CampaignCounts(list(), list('emailsBounced'), isCounted);
  }
}
