import type { CampaignExport, LeadStatus, Schedule } from '../../../generated/api.ts';
import type { Documented } from './Documented.ts';
import { leadCounts } from './lead-counts.ts';
import type { MockState, StoredCampaign, StoredCompany, StoredLead, StoredSequence, StoredStep } from './model.ts';
import { NewIds } from './NewIds.ts';
import { byId, Records } from './Records.ts';
import { refuse } from './refusal.ts';
import type { Happening, Sources } from './sources.ts';

type KnownExport = CampaignExport & { _id: string };

/** What the mock remembers, by id. Handlers find things in it or refuse. */
export class Store extends Records {
  /** Exports of campaigns, which lemlist forgets after two hours. */
  readonly campaignExports: Map<string, CampaignExport>;
  /** The moment of the start. No activity of a lead is older. */
  readonly startedAt: string;
  readonly documented: Documented;
  readonly #sources: Sources;
  readonly #ids: NewIds;
  readonly #happened = new Set<string>();

  constructor(seed: MockState, sources: Sources) {
    super(seed);
    this.documented = sources.documented;
    this.campaignExports = byId([sources.documented.example<KnownExport>('campaigns.startExport', 'pending')]);
    this.#sources = sources;
    this.startedAt = this.now();
    this.#ids = new NewIds(sources.random, sources.seedIds);
  }

  newId(prefix: string): string {
    return this.#ids.next(prefix);
  }

  now(): string {
    return new Date(this.#sources.now()).toISOString();
  }

  /** Does work that a caller can make endless, or returns `undefined` once it has taken this many milliseconds. */
  withinMs<Result>(ms: number, work: () => Result): Result | undefined {
    return this.#sources.withinMs(ms, work);
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
    return leadCounts(this, campaignId).launched > 0;
  }
}

/** Whether a lead with this status has not been launched yet. */
export function isInReview(status: LeadStatus): boolean {
  return status === 'review' || status === 'scanning';
}
