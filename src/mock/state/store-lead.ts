import type { StoredCampaign, StoredLead } from './model.ts';
import type { Store } from './Store.ts';

/** Stores a new lead of a campaign. It waits for the review, unless the campaign launches leads by itself. */
export function storeLead(
  store: Store,
  campaign: StoredCampaign,
  own: Pick<StoredLead, 'contactId' | 'variables' | 'source' | 'updatedAt' | 'emailStatus'>,
): StoredLead {
  const { _id: campaignId, autoReview } = campaign;
  const lead: StoredLead = {
    _id: store.newId('lea'),
    contactId: own.contactId,
    campaignId,
    variables: own.variables,
    status: autoReview ? 'running' : 'review',
    state: autoReview ? 'reviewed' : 'scanned',
    isPaused: false,
    source: own.source,
    ...(own.emailStatus && { emailStatus: own.emailStatus }),
    updatedAt: own.updatedAt,
  };
  store.leads.set(lead._id, lead);
  reindexContact(store, lead);
  leaveDraft(store, campaign);
  return lead;
}

/** A campaign is a draft until it has a sender and a lead. */
export function leaveDraft({ leads }: Store, campaign: StoredCampaign): void {
  if (campaign.senders?.length && leads.list(campaign._id).size > 0) campaign.launched = true;
}

/** Takes a lead out of its campaign. The person stays a contact. */
export function deleteLead(store: Store, lead: StoredLead): void {
  store.leads.delete(lead._id);
  reindexContact(store, lead);
}

/** Whether a contact is in any campaign follows from its leads. */
function reindexContact({ contacts }: Store, { contactId }: StoredLead): void {
  const contact = contacts.get(contactId);
  if (contact) contacts.reindex(contact);
}
