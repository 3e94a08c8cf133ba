import type { Activity, CampaignExport, InboxLabel, LeadStatus, Schedule } from '../../../generated/api.ts';
import type { Documented } from './Documented.ts';
import { normalizedEmail } from './email-address.ts';
import { fullName } from './full-name.ts';
import { IndexedMap } from './IndexedMap.ts';
import type {
  Owner,
  Seed,
  StoredCampaign,
  StoredCompany,
  StoredCompanyList,
  StoredContact,
  StoredContactList,
  StoredLead,
  StoredSequence,
  StoredStep,
  StoredTask,
  StoredUnsubscribe,
  StoredWebhook,
} from './model.ts';
import { NewIds } from './NewIds.ts';
import { refuse } from './refusal.ts';
import type { Happening, Sources } from './sources.ts';

type KnownExport = CampaignExport & { _id: string };

/** What the mock remembers, by id. Handlers find things in it or refuse. */
export class Store {
  teamId: string;
  owner: Owner;
  campaigns: Map<string, StoredCampaign>;
  sequences: Map<string, StoredSequence>;
  schedules: Map<string, Schedule>;
  leads: IndexedMap<StoredLead, 'campaign' | 'contact' | 'email'>;
  contacts: IndexedMap<StoredContact, 'email' | 'name' | 'profile' | 'salesNavProfile'>;
  contactLists: Map<string, StoredContactList>;
  unsubscribes: IndexedMap<StoredUnsubscribe, 'value'>;
  webhooks: Map<string, StoredWebhook>;
  inboxLabels: Map<string, InboxLabel>;
  activities: IndexedMap<Activity, 'campaign' | 'lead' | 'contact' | 'company'>;
  companies: IndexedMap<StoredCompany, 'domain' | 'profile'>;
  companyLists: Map<string, StoredCompanyList>;
  tasks: IndexedMap<StoredTask, 'lead' | 'step'>;
  fields: Seed['fields'];
  variableNames: Set<string>;
  /** Exports of campaigns, which lemlist forgets after two hours. */
  readonly campaignExports: Map<string, CampaignExport>;
  /** The moment of the start. No activity of a lead is older. */
  readonly startedAt: string;
  readonly documented: Documented;
  readonly #sources: Sources;
  readonly #ids: NewIds;
  readonly #happened = new Set<string>();

  constructor(seed: Seed, sources: Sources) {
    const own = structuredClone(seed);
    this.teamId = own.teamId;
    this.owner = own.owner;
    this.campaigns = byId(own.campaigns);
    this.sequences = byId(own.sequences);
    this.schedules = byId(own.schedules);
    this.leads = new IndexedMap(own.leads, {
      campaign: ({ campaignId }) => campaignId,
      contact: ({ contactId }) => contactId,
      email: ({ variables }) => normalizedEmail(variables.email),
    });
    this.contacts = new IndexedMap(own.contacts, {
      email: ({ email }) => normalizedEmail(email),
      name: ({ fields }) => fullName(fields) || undefined,
      profile: ({ linkedinUrl }) => linkedinUrl,
      salesNavProfile: ({ linkedinUrlSalesNav }) => linkedinUrlSalesNav,
    });
    this.contactLists = byId(own.contactLists);
    this.unsubscribes = new IndexedMap(own.unsubscribes, { value: ({ value }) => value.toLowerCase() });
    this.webhooks = byId(own.webhooks);
    this.inboxLabels = byId(own.inboxLabels);
    this.activities = new IndexedMap(own.activities, {
      campaign: ({ campaignId }) => campaignId,
      lead: ({ leadId }) => leadId,
      contact: ({ contactId }) => contactId,
      company: ({ companyId }) => companyId,
    });
    this.companies = new IndexedMap(own.companies, {
      domain: ({ domain }) => domain?.toLowerCase(),
      profile: ({ linkedinUrl }) => linkedinUrl,
    });
    this.companyLists = byId(own.companyLists);
    this.tasks = new IndexedMap(own.tasks, { lead: ({ leadId }) => leadId, step: ({ stepId }) => stepId });
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
    return this.leads.where('campaign', campaignId).some(({ status }) => !isInReview(status));
  }
}

/** Whether a lead with this status has not been launched yet. */
export function isInReview(status: LeadStatus): boolean {
  return status === 'review' || status === 'scanning';
}

function byId<Item extends { _id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item._id, item]));
}
