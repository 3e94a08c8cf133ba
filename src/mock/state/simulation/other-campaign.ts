import type { StoredLead, StoredStep } from '../model.ts';
import type { Store } from '../Store.ts';
import { storeLead } from '../store-lead.ts';

/** The lead that a step adds to its destination; none if the person is there already, or the campaign is gone or archived. */
export function copyTo(store: Store, lead: StoredLead, { campaignId }: StoredStep, updatedAt: string): StoredLead[] {
  const campaign = campaignId === undefined ? undefined : store.campaigns.get(campaignId);
  const isThere = store.leads.where('contact', lead.contactId).some((one) => one.campaignId === campaignId);
  if (!campaign || campaign.archived || isThere) return [];
  return [storeLead(store, campaign, { ...lead, variables: structuredClone(lead.variables), updatedAt })];
}
