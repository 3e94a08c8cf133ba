import { KEEP } from '../../traps/find-trap.ts';
import { normalizedEmail } from '../email-address.ts';
import { type Handlers, WithNote } from '../handlers.ts';
import type { StoredLead } from '../model.ts';
import { PAGE_SIZE } from '../page.ts';
import { doNothing, refuse } from '../refusal.ts';
import { isInReview, type Store } from '../Store.ts';
import { deleteLead } from '../store-lead.ts';
import { campaignLead, describeLead, enrollment, leadsInState, statusOfLead } from './lead-views.ts';
import { addLead, changeLead } from './new-lead.ts';
import { add as addUnsubscribe } from './unsubscribes.ts';

/** Recorded on 2026-09-30. */
const NO_CAMPAIGN = 'lemlist sends an empty 200 for an unknown campaign, and adds nobody; check the ID of the campaign';
const NO_LEAD = 'lemlist sends an empty 200 for a person who is not in the campaign; check the lead and the campaign';

const BY_EMAIL = 'lemlist ignores id, because email was sent, too; send one of them';

export function leads(store: Store): Handlers {
  const change = (all: StoredLead[], type: string, apply: (lead: StoredLead) => void) => {
    for (const lead of all) {
      apply(lead);
      lead.updatedAt = store.now();
      store.leads.reindex(lead);
    }
    for (const lead of all) store.happened({ type, campaign: store.campaign(lead.campaignId), lead });
    return all.map(describeLead);
  };
  const mark = (all: StoredLead[], interest: 'interested' | 'notInterested') =>
    change(all, interest, (lead) => Object.assign(lead, { status: interest, state: interest }));
  // The contact is marked, too, so that no campaign sends to the person.
  const unsubscribe = (lead: StoredLead) => {
    const contact = store.contacts.get(lead.contactId);
    if (lead.status === 'unsubscribed' || contact?.unsubscribed) refuse(404, 'already');
    if (contact) contact.unsubscribed = true;
    const email = normalizedEmail(lead.variables.email);
    if (email !== undefined) addUnsubscribe(store, email);
    const [changed] = change([lead], 'emailsUnsubscribed', () =>
      Object.assign(lead, { status: 'unsubscribed', state: 'emailsUnsubscribed' }),
    );
    return changed;
  };

  return {
    'leads.list': ({ campaignId, state = 'all', limit = PAGE_SIZE }) =>
      leadsInState(store, store.campaign(campaignId)._id, state, limit).reverse().slice(0, limit).map(campaignLead),
    'leads.find': ({ id, email }) => {
      const person = store.leadsOfPerson(String(email ?? id));
      const [first] = email === undefined ? person.filter(({ _id }) => _id === id) : person;
      if (!first) refuse(404, 'lead');
      const found = describeLead(first);
      return id !== undefined && email !== undefined ? new WithNote(found, BY_EMAIL) : found;
    },
    'leads.listByEmail': ({ email }) => store.leadsOfPerson(email).map((lead) => enrollment(store, lead)),
    'leads.getInCampaign': ({ campaignId, leadIdOrEmail }) => {
      const campaign = store.campaign(campaignId);
      return describeLead(store.leadIn(campaign._id, leadIdOrEmail) ?? doNothing(NO_LEAD));
    },
    'leads.create': ({ campaignId, deduplicate, body }) => {
      const campaign = store.campaign(campaignId);
      const lead = addLead(store, campaign, body, deduplicate === true);
      return Object.assign(describeLead(lead), { campaignName: campaign.name });
    },
    'leads.createByEmail': ({ campaignId, leadIdOrEmail, deduplicate, body }) => {
      const campaign = store.campaigns.get(campaignId) ?? doNothing(NO_CAMPAIGN);
      const lead = addLead(store, campaign, { ...body, email: leadIdOrEmail }, deduplicate === true);
      return Object.assign(describeLead(lead), { campaignName: campaign.name });
    },
    'leads.update': ({ campaignId, leadIdOrEmail, updateStrategy = 'overwrite', body }) => {
      const lead = store.campaignLead({ campaignId, leadIdOrEmail });
      changeLead(store, lead, body, updateStrategy);
      const leadUrl = `https://api.lemlist.com/api/leads/${encodeURIComponent(String(lead.variables.email ?? lead._id))}`;
      return Object.assign(describeLead(lead), { campaignName: store.campaign(campaignId).name, leadUrl });
    },
    'leads.delete': (at) => {
      const lead = store.campaignLead(at);
      if ((at as { action?: unknown }).action === KEEP) return unsubscribe(lead);
      deleteLead(store, lead);
      return describeLead(lead);
    },
    'leads.unsubscribe': ({ campaignId, email }) => {
      store.campaign(campaignId);
      if (!email) refuse(404, 'noEmail');
      const lead = store.leads.where('email', email.toLowerCase()).find((one) => one.campaignId === campaignId);
      return lead ? unsubscribe(lead) : refuse(404, 'already');
    },
    'leads.start': ({ leadId }) => change(store.leadsOfPerson(leadId), 'resumed', (lead) => (lead.isPaused = false)),
    'leads.pause': ({ leadId, campaignId }) => {
      const all = store.leadsOfPerson(leadId).filter((lead) => !campaignId || lead.campaignId === campaignId);
      if (all.length === 0) refuse(404, 'lead');
      return change(all, 'paused', (lead) => (lead.isPaused = true));
    },
    'leads.review': ({ leadId }) => {
      const lead = store.leads.get(leadId) ?? refuse(404, 'lead');
      if (lead.isPaused) refuse(400, 'paused');
      if (!isInReview(statusOfLead(lead))) refuse(400, 'launched');
      Object.assign(lead, { status: 'running', state: 'reviewed', updatedAt: store.now() });
      store.leads.reindex(lead);
      return { ok: true };
    },
    'leads.markInterested': ({ leadIdOrEmail }) => mark(store.leadsOfPerson(leadIdOrEmail), 'interested'),
    'leads.markNotInterested': ({ leadIdOrEmail }) => mark(store.leadsOfPerson(leadIdOrEmail), 'notInterested'),
    'leads.markInterestedInCampaign': (at) => mark([store.campaignLead(at)], 'interested')[0],
    'leads.markNotInterestedInCampaign': (at) => mark([store.campaignLead(at)], 'notInterested')[0],
  };
}
