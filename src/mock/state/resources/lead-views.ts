import type { CampaignLead, Lead, LeadEnrollment, LeadStatus } from '../../../../generated/api.ts';
import type { StoredLead } from '../model.ts';
import type { Store } from '../Store.ts';
import { statusOf } from './campaigns.ts';

/** A lead with its variables flat beside its own fields, which win. */
export function describeLead({ _id, contactId, campaignId, variables, isPaused, emailStatus }: StoredLead): Lead {
  // No prototype: a variable called `__proto__` is a variable like any other.
  const lead: Partial<Lead> = Object.create(null);
  return Object.assign(lead, variables, { _id, contactId, campaignId, isPaused }, emailStatus && { emailStatus });
}

/** The leads of a campaign that are in one of the states between commas; `all` is every lead. A limit takes the last ones. */
export function leadsInState({ leads }: Store, campaignId: string, states: string, limit?: number): StoredLead[] {
  const wanted = new Set(states.split(','));
  const names = wanted.has('all') ? [''] : [...wanted].map((state) => ` state ${state}`);
  const found = names.flatMap((name) => leads.list(campaignId + name).slice(limit && -limit));
  return names.length > 1 ? leads.sorted(found) : found;
}

/** A lead in the list of its campaign. */
export function campaignLead({ _id, contactId, state }: StoredLead): CampaignLead {
  return { _id, contactId, state };
}

/** A lead with its standing in its campaign. */
export function enrollment({ campaigns, owner }: Store, lead: StoredLead): LeadEnrollment {
  const { _id, contactId, campaignId, variables, state, isPaused, source, emailStatus, updatedAt } = lead;
  const campaign = campaigns.get(campaignId);
  return {
    _id,
    contactId,
    ...(campaign && { campaign: { id: campaignId, name: campaign.name, status: statusOf(campaign) } }),
    status: statusOfLead(lead),
    state,
    isPaused,
    personalized: Object.keys(lead.personalized ?? {}).length > 0,
    source,
    variables,
    enrichment: { ...(emailStatus && { emailStatus }) },
    sendingUser: { email: owner.email },
    updatedAt,
  };
}

export function statusOfLead({ isPaused, status }: StoredLead): LeadStatus {
  return isPaused ? 'paused' : status;
}
