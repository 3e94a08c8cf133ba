import type { Activity, ActivityType } from '../../../../generated/api.ts';
import { HOUR_MS } from '../durations.ts';
import { Distinct } from './Distinct.ts';
import { MEANINGS, type Meaning, type StatisticsChannel } from './measures.ts';
import { Tally } from './Tally.ts';

/** Counts of one campaign in a period. */
export interface CampaignTallies {
  total: Tally;
  channel(name: StatisticsChannel): Tally;
  step(stepId: string): Tally;
}

export type IsCounted = (activity: Activity, meaning: Meaning) => boolean;

type Places = Record<'messages' | 'leads' | 'times', Distinct[]>;

/** The counts of the activities of one campaign that pass a filter. Code that adds an activity to the campaign must add it here, too. */
export class CampaignCounts {
  /** Who sent anything. */
  readonly senders = new Set<string>();
  readonly #distinct = new Map<string, Distinct>();
  readonly #places = new Map<string, Places>();
  readonly #bounced: ReadonlySet<string>;
  readonly #isCounted: IsCounted;

  constructor(activities: readonly Activity[], bounced: readonly Activity[], isCounted: IsCounted) {
    this.#bounced = new Set(bounced.map(messageOf));
    this.#isCounted = isCounted;
    for (const activity of activities) this.add(activity);
  }

  add(activity: Activity): void {
    const { type, createdAt = '', leadId = '', stepId } = activity;
    this.senders.add(senderOf(activity));
    const meaning = MEANINGS[type as ActivityType];
    if (!meaning || !this.#isCounted(activity, meaning)) return;
    const message = messageOf(activity);
    const hour = Math.floor(Date.parse(createdAt) / HOUR_MS) || 0;
    const places = this.#placesOf(meaning, stepId, isDeliveredAtOnce(meaning) && !this.#bounced.has(message));
    for (const place of places.messages) place.add(message, hour);
    for (const place of places.leads) place.add(leadId, hour);
    for (const place of places.times) place.weigh(hour);
  }

  /** Whether a channel has a measure of a lead. */
  has(channel: StatisticsChannel, measure: string, leadId: string): boolean {
    return this.#distinct.get(`${channel} ${measure} leads`)?.has(leadId) === true;
  }

  /** What happened from the first hour until the last. */
  within(first: number, last: number): CampaignTallies {
    const tally = (scope: string) => new Tally((name) => this.#distinct.get(`${scope} ${name}`), first, last);
    return { total: tally(''), channel: tally, step: tally };
  }

  /** Where an activity of this meaning counts: in the campaign, its channel and its step. */
  #placesOf(meaning: Meaning, stepId: string | undefined, isDelivered: boolean): Places {
    const { channel, measure, kind } = meaning;
    const key = `${channel} ${measure} ${kind} ${isDelivered} ${stepId}`;
    const known = this.#places.get(key);
    if (known) return known;
    const places: Places = { messages: [], leads: [], times: [] };
    const names = isDelivered ? [measure, 'delivered'] : [measure];
    for (const scope of stepId === undefined ? ['', channel] : ['', channel, stepId]) {
      const open = (name: string) => this.#opened(`${scope} ${name}`);
      places.messages.push(...[...names, ...(kind ? [measure + kind] : [])].map(open));
      places.times.push(open(`${measure} times`));
      if (scope === stepId) continue;
      const ofLeads = measure === 'clicked' || measure === 'replied' ? [...names, 'interacted'] : names;
      places.leads.push(...ofLeads.filter((name) => name !== 'sent').map((name) => open(`${name} leads`)));
    }
    this.#places.set(key, places);
    return places;
  }

  #opened(name: string): Distinct {
    const known = this.#distinct.get(name) ?? new Distinct();
    this.#distinct.set(name, known);
    return known;
  }
}

/** Who sent something, as `<userId>|<email>`. */
export function senderOf({ sendUserId, sendUserEmail }: Activity): string {
  return `${sendUserId}|${sendUserEmail}`;
}

/** A message is what a step sends to a lead. */
function messageOf({ leadId, stepId }: Activity): string {
  return `${leadId} ${stepId}`;
}

/** Of emails a bounce is reported, and of LinkedIn messages nothing. Text messages report their delivery. */
function isDeliveredAtOnce({ channel, measure }: Meaning): boolean {
  return measure === 'sent' && (channel === 'email' || channel === 'linkedin');
}
