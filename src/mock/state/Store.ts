import type { Activity, CampaignExport, InboxLabel, LeadStatus, Schedule } from '../../../generated/api.ts';
import { Conversations } from './Conversations.ts';
import type { Documented } from './Documented.ts';
import { IndexedMap } from './IndexedMap.ts';
import type {
  Owner,
  Seed,
  StoredCampaign,
  StoredCompany,
  StoredCompanyList,
  StoredContactList,
  StoredLead,
  StoredSequence,
  StoredStep,
  StoredWebhook,
} from './model.ts';
import { NewIds } from './NewIds.ts';
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
import { refuse } from './refusal.ts';
import type { Happening, Sources } from './sources.ts';
import { Statistics } from './statistics/Statistics.ts';

type KnownExport = CampaignExport & { _id: string };

/** What the mock remembers, by id. Handlers find things in it or refuse. */
export class Store {
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
  fields: Seed['fields'];
  variableNames: Set<string>;
  /** Exports of campaigns, which lemlist forgets after two hours. */
  readonly campaignExports: Map<string, CampaignExport>;
  /** The moment of the start. No activity of a lead is older. */
  readonly startedAt: string;
  readonly documented: Documented;
  readonly conversations: Conversations;
  readonly statistics: Statistics;
  readonly #sources: Sources;
  readonly #ids: NewIds;
  readonly #happened = new Set<string>();

  constructor(seed: Seed, sources: Sources) {
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
    this.conversations = new Conversations(this.contacts, this.activities);
    this.statistics = new Statistics(this.activities);
    for (const { _id } of own.campaigns) this.statistics.all(_id);
    this.fields = own.fields;
    this.variableNames = new Set(own.variableNames);
    this.documented = sources.documented;
    this.campaignExports = byId([sources.documented.example<KnownExport>('campaigns.startExport', 'pending')]);
    this.#sources = sources;
    this.startedAt = this.now();
    this.#ids = new NewIds(sources.random, own);
  }

  /** A copy of everything, which can be loaded again. */
  dump(): Seed {
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
      fields: this.fields,
      variableNames: [...this.variableNames],
    });
  }

  newId(prefix: string): string {
    return this.#ids.next(prefix);
  }

  now(): string {
    return new Date(this.#sources.now()).toISOString();
  }

  /** Calls the webhooks. Handlers do this last, when the change is stored. */
  happened(happening: Happening): void {
    this.#sources.onHappening(happening);
  }

  /** Whether something happens for the first time. */
  isFirst(happening: string): boolean {
    const first = !this.#happened.has(happening);
    this.#happened.add(happening);
    return first;
  }

  /** Adds an activity, and counts it. */
  record(activity: Activity): void {
    this.activities.set(activity._id, activity);
    this.conversations.add(activity);
    this.statistics.add(activity);
  }

  campaign(id: string): StoredCampaign {
    return this.campaigns.get(id) ?? refuse(404, 'campaign');
  }

  company(id: string): StoredCompany {
    return this.companies.get(id) ?? refuse(404, 'company');
  }

  schedule(id: string): Schedule {
    const schedule = this.schedules.get(id);
    return schedule && schedule.deletedAt === undefined ? schedule : refuse(404, 'schedule');
  }

  /** A step and the sequence it must belong to. `missing` names the error example for an unknown sequence. */
  step(
    at: { sequenceId: string; stepId: string },
    missing = 'sequence',
  ): { sequence: StoredSequence; step: StoredStep } {
    const sequence = this.sequences.get(at.sequenceId) ?? refuse(404, missing);
    const step = sequence.steps.find(({ _id }) => _id === at.stepId) ?? refuse(404, 'step');
    return { sequence, step };
  }

  /** A lead of a campaign, by its id or its email address. */
  campaignLead(at: { campaignId: string; leadIdOrEmail: string }): StoredLead {
    this.campaign(at.campaignId);
    return this.leadIn(at.campaignId, at.leadIdOrEmail) ?? refuse(404, 'lead');
  }

  leadIn(campaignId: string, idOrEmail: string): StoredLead | undefined {
    return this.#leadsNamed(idOrEmail).find((lead) => lead.campaignId === campaignId);
  }

  /** The leads of a person, one per campaign. The id or the email address of any of them names the person. */
  leadsOfPerson(idOrEmail: string): StoredLead[] {
    const [named] = this.#leadsNamed(idOrEmail);
    return named ? this.leads.where('contact', named.contactId) : refuse(404, 'lead');
  }

  #leadsNamed(idOrEmail: string): StoredLead[] {
    const lead = this.leads.get(idOrEmail);
    return lead ? [lead] : this.leads.where('email', idOrEmail.toLowerCase());
  }

  /** Whether a lead has passed the review. From then on branches must not change where leads go. */
  leadsEntered(campaignId: string): boolean {
    return this.leadCounts(campaignId).launched > 0;
  }

  /** How many leads a campaign has, in all and by their standing. */
  leadCounts(campaignId: string) {
    const count = (list: string) => this.leads.list(`${campaignId}${list}`).size;
    const all = count('');
    const waiting = count(' status review') + count(' status scanning');
    return {
      all,
      waiting,
      launched: all - waiting,
      running: count(' status running'),
      begun: count(' begun'),
      paused: count(' paused'),
      marked: { interested: count(' status interested'), notInterested: count(' status notInterested') },
    };
  }
}

/** Whether a lead with this status has not been launched yet. */
export function isInReview(status: LeadStatus): boolean {
  return status === 'review' || status === 'scanning';
}

function byId<Item extends { _id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item._id, item]));
}
