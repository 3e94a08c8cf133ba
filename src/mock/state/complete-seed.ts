import type { MockState, StoredCampaign, StoredContact, StoredLead, StoredSequence } from './model.ts';
import { storeStep } from './stored-step.ts';

/** Fills in what a seed may leave out. */
export function completeSeed(given: Partial<MockState>, team: Pick<MockState, 'teamId' | 'owner'>): MockState {
  const { mailboxId, email } = team.owner;
  const nothing = {
    schedules: [],
    contactLists: [],
    unsubscribes: [],
    webhooks: [],
    inboxLabels: [],
    activities: [],
    companies: [],
    companyLists: [],
    tasks: [],
    watchlists: [],
    signals: [],
    deliverabilityAlerts: [],
    personas: [],
    savedSearches: [],
    waterfalls: [],
    calls: [],
    mailboxes: [{ id: mailboxId, email }],
    senderExclusions: [],
    selfRecovery: null,
    signature: { signature: '', plainTextSignature: '' },
    fields: {},
    variableNames: [],
  };
  const seed: MockState = { ...team, ...nothing, ...given, campaigns: [], sequences: [], leads: [], contacts: [] };
  seed.campaigns = (given.campaigns ?? []).map(completeCampaign);
  seed.sequences = [
    ...(given.sequences ?? []).map(completeSequence),
    ...missingSequences(seed.campaigns, given.sequences ?? []),
  ];
  seed.leads = (given.leads ?? []).map(completeLead);
  seed.contacts = (given.contacts ?? []).map(
    (contact): StoredContact => ({
      ...contact,
      fields: contact.fields ?? {},
      unsubscribed: contact.unsubscribed === true,
    }),
  );
  seed.companies = (given.companies ?? []).map((company) => ({ ...company, fields: company.fields ?? {} }));
  seed.companyLists = seed.companyLists.map((list) => ({ ...list, companyIds: list.companyIds ?? [] }));
  seed.tasks = seed.tasks.map((task) => ({ ...task, manual: task.manual ?? true }));
  seed.contactLists = seed.contactLists.map((list) => ({ ...list, contactIds: list.contactIds ?? [] }));
  return seed;
}

function completeCampaign(campaign: Partial<StoredCampaign>): StoredCampaign {
  const unset = { scheduleIds: [], autoReview: false, settings: {} };
  const state = campaign.status === 'paused' ? 'paused' : 'running';
  const archived = campaign.status === 'archived';
  return { ...unset, state, archived, launched: campaign.status !== 'draft', ...campaign } as StoredCampaign;
}

/** A seed may write steps as responses show them, with positions and `conditions`. */
function completeSequence(sequence: StoredSequence): StoredSequence {
  return {
    ...sequence,
    steps: (sequence.steps ?? []).map((step) => ('branches' in step ? step : storeStep(step))),
  };
}

function missingSequences(campaigns: StoredCampaign[], given: readonly StoredSequence[]): StoredSequence[] {
  const known = new Set(given.map(({ _id }) => _id));
  const missing = campaigns.filter(({ sequenceId }) => !known.has(sequenceId) && known.add(sequenceId));
  return missing.map(({ _id, sequenceId }) => ({ _id: sequenceId, campaignId: _id, steps: [] }));
}

function completeLead(lead: StoredLead): StoredLead {
  return { ...{ variables: {}, status: 'review', state: 'scanned', isPaused: false, source: 'api' }, ...lead };
}
