import type { Handlers } from '../handlers.ts';
import type { StoredCampaign, StoredCompany } from '../model.ts';
import type { Store } from '../Store.ts';
import { storeLead } from '../store-lead.ts';
import { addCampaign } from './new-campaign.ts';

/** The account-based campaign of a company, which is a draft at first. */
export function engagement(store: Store): Handlers {
  return {
    'companies.engage': ({ companyId }) => {
      const company = store.company(companyId);
      const known = [...store.campaigns.values()].find((campaign) => campaign.companyId === companyId);
      const { _id: campaignId } = known ?? campaignOf(store, company);
      const shouldReviewLeads = !known && store.leads.list(campaignId).size > 0;
      return { data: { campaignId, created: !known, shouldReviewLeads } };
    },
  };
}

function campaignOf(store: Store, { _id, fields, domain }: StoredCompany): StoredCampaign {
  const campaign = addCampaign(store, { name: String(fields.name ?? domain ?? _id) });
  campaign.companyId = _id;
  for (const contact of store.contacts.list(_id).slice()) {
    const { email, linkedinUrl, fields: own } = contact;
    const variables = { ...own, ...(email && { email }), ...(linkedinUrl && { linkedinUrl }) };
    storeLead(store, campaign, { contactId: contact._id, variables, source: 'api', updatedAt: store.now() });
  }
  return campaign;
}
