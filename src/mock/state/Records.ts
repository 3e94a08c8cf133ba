import type {
  Activity,
  DeliverabilityAlert,
  InboxLabel,
  Persona,
  RecoveryConfig,
  Schedule,
  SenderExclusion,
  Signal,
  Signature,
} from '../../../generated/api.ts';
import { Conversations } from './Conversations.ts';
import { IndexedMap } from './IndexedMap.ts';
import type {
  MockState,
  Owner,
  StoredCall,
  StoredCampaign,
  StoredCompanyList,
  StoredContactList,
  StoredMailbox,
  StoredSavedSearch,
  StoredSequence,
  StoredWatchList,
  StoredWaterfall,
  StoredWebhook,
} from './model.ts';
import {
  type Activities,
  activityMap,
  type Companies,
  type Contacts,
  companyMap,
  contactMap,
  type Leads,
  leadMap,
  type Tasks,
  taskMap,
  type Unsubscribes,
  unsubscribeMap,
} from './record-maps.ts';
import { Statistics } from './statistics/Statistics.ts';

/** The records of a seed by id, with what follows from them. */
export class Records {
  teamId: string;
  owner: Owner;
  campaigns: Map<string, StoredCampaign>;
  sequences: IndexedMap<StoredSequence, 'campaign'>;
  schedules: Map<string, Schedule>;
  leads: Leads;
  contacts: Contacts;
  contactLists: Map<string, StoredContactList>;
  unsubscribes: Unsubscribes;
  webhooks: Map<string, StoredWebhook>;
  inboxLabels: Map<string, InboxLabel>;
  activities: Activities;
  companies: Companies;
  companyLists: Map<string, StoredCompanyList>;
  tasks: Tasks;
  watchlists: Map<string, StoredWatchList>;
  signals: Map<string, Signal>;
  deliverabilityAlerts: Map<string, DeliverabilityAlert>;
  personas: Map<string, Persona>;
  savedSearches: Map<string, StoredSavedSearch>;
  waterfalls: Map<string, StoredWaterfall>;
  calls: IndexedMap<StoredCall, 'externalId'>;
  mailboxes: Map<string, StoredMailbox>;
  signature: Signature;
  senderExclusions: SenderExclusion[];
  selfRecovery: RecoveryConfig | null;
  fields: MockState['fields'];
  variableNames: Set<string>;
  readonly conversations: Conversations;
  readonly statistics: Statistics;

  constructor(seed: MockState) {
    const own = structuredClone(seed);
    this.teamId = own.teamId;
    this.owner = own.owner;
    this.campaigns = byId(own.campaigns);
    this.sequences = new IndexedMap(own.sequences, { campaign: ({ campaignId }) => campaignId });
    this.schedules = byId(own.schedules);
    this.activities = activityMap(own.activities);
    this.leads = leadMap(own.leads, this.activities);
    this.contacts = contactMap(own.contacts, this.leads);
    this.contactLists = byId(own.contactLists);
    this.unsubscribes = unsubscribeMap(own.unsubscribes);
    this.webhooks = byId(own.webhooks);
    this.inboxLabels = byId(own.inboxLabels);
    this.companies = companyMap(own.companies);
    this.companyLists = byId(own.companyLists);
    this.tasks = taskMap(own.tasks);
    this.watchlists = byId(own.watchlists);
    this.signals = byId(own.signals);
    this.deliverabilityAlerts = byId(own.deliverabilityAlerts);
    this.personas = byId(own.personas);
    this.savedSearches = byId(own.savedSearches);
    this.waterfalls = new Map(own.waterfalls.map((waterfall) => [waterfall.id, waterfall]));
    this.calls = new IndexedMap(own.calls, { externalId: ({ externalId }) => externalId ?? undefined });
    this.mailboxes = new Map(own.mailboxes.map((mailbox) => [mailbox.id, mailbox]));
    this.signature = own.signature;
    this.senderExclusions = own.senderExclusions;
    this.selfRecovery = own.selfRecovery;
    this.conversations = new Conversations(this.contacts, this.activities);
    this.statistics = new Statistics(this.activities);
    for (const { _id } of own.campaigns) this.statistics.all(_id);
    this.fields = own.fields;
    this.variableNames = new Set(own.variableNames);
  }

  /** A copy of everything, which can be loaded again. */
  dump(): MockState {
    return structuredClone({
      teamId: this.teamId,
      owner: this.owner,
      campaigns: [...this.campaigns.values()],
      sequences: [...this.sequences.values()],
      schedules: [...this.schedules.values()],
      leads: [...this.leads.values()],
      contacts: [...this.contacts.values()],
      contactLists: [...this.contactLists.values()],
      unsubscribes: [...this.unsubscribes.values()],
      webhooks: [...this.webhooks.values()],
      inboxLabels: [...this.inboxLabels.values()],
      activities: [...this.activities.values()],
      companies: [...this.companies.values()],
      companyLists: [...this.companyLists.values()],
      tasks: [...this.tasks.values()],
      watchlists: [...this.watchlists.values()],
      signals: [...this.signals.values()],
      deliverabilityAlerts: [...this.deliverabilityAlerts.values()],
      personas: [...this.personas.values()],
      savedSearches: [...this.savedSearches.values()],
      waterfalls: [...this.waterfalls.values()],
      calls: [...this.calls.values()],
      mailboxes: [...this.mailboxes.values()],
      signature: this.signature,
      senderExclusions: this.senderExclusions,
      selfRecovery: this.selfRecovery,
      fields: this.fields,
      variableNames: [...this.variableNames],
    });
  }

  /** Adds an activity, and counts it. */
  record(activity: Activity): void {
    this.activities.set(activity._id, activity);
    this.conversations.add(activity);
    this.statistics.add(activity);
  }
}

export function byId<Item extends { _id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item._id, item]));
}
