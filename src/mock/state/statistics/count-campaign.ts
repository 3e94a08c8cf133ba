import type { AbTestVariant, Activity, ActivityType } from '../../../../generated/api.ts';
import type { StoredCampaign, StoredStep } from '../model.ts';
import type { Store } from '../Store.ts';
import { MEANINGS, type Meaning, type StatisticsChannel } from './measures.ts';
import { messageOf, Tally } from './Tally.ts';

/** Which activities count. What is left out counts all. */
export interface CountFilter {
  fromMs?: number;
  /** The last millisecond that counts. */
  untilMs?: number;
  sender?: { userId: string; email: string } | undefined;
  variant?: AbTestVariant | undefined;
  channels?: readonly StatisticsChannel[] | undefined;
}

/** Counts of one campaign. */
export interface CampaignTallies {
  total: Tally;
  channel(name: StatisticsChannel): Tally;
  step(stepId: string): Tally;
}

/** Counts the activities of a campaign. `steps` are those that it has now; what a deleted step did counts in the total alone. */
export function countCampaign(
  store: Store,
  { _id }: StoredCampaign,
  steps: readonly StoredStep[],
  filter: CountFilter = {},
): CampaignTallies {
  const tested = new Map(steps.filter(({ variantB }) => variantB).map((step) => [step._id, step]));
  const activities = store.activities.where('campaign', _id);
  const bounced = new Set(activities.filter(({ type }) => type === 'emailsBounced').map(messageOf));
  const total = new Tally();
  const byChannel = new Map<string, Tally>();
  const byStep = new Map<string, Tally>();
  for (const activity of activities) {
    const meaning = MEANINGS[activity.type as ActivityType];
    if (!meaning || !isWanted(activity, meaning, filter, tested)) continue;
    const { channel, measure, kind } = meaning;
    for (const tally of [total, tallyOf(byChannel, channel), tallyOf(byStep, activity.stepId ?? '')]) {
      tally.add(measure, activity, kind);
      if (isDeliveredAtOnce(meaning) && !bounced.has(messageOf(activity))) tally.add('delivered', activity);
    }
  }
  return {
    total,
    channel: (name) => tallyOf(byChannel, name),
    step: (stepId) => tallyOf(byStep, stepId),
  };
}

function isWanted(
  activity: Activity,
  { channel }: Meaning,
  { fromMs = Number.NEGATIVE_INFINITY, untilMs = Number.POSITIVE_INFINITY, sender, variant, channels }: CountFilter,
  tested: ReadonlyMap<string, StoredStep>,
): boolean {
  const { createdAt = '', sendUserId, sendUserEmail } = activity;
  const ms = Date.parse(createdAt);
  const step = tested.get(activity.stepId ?? '');
  return (
    !(ms < fromMs || ms > untilMs) &&
    (channels === undefined || channels.includes(channel)) &&
    (sender === undefined || (sendUserId === sender.userId && sendUserEmail === sender.email)) &&
    (variant === undefined || step === undefined || variantOf(activity, step) === variant)
  );
}

/** The variant that a lead got. Where no test ran at that time, it was A. */
function variantOf({ sequenceTested, emailTemplateId }: Activity, { variantB }: StoredStep): string {
  if (sequenceTested !== undefined) return sequenceTested;
  return emailTemplateId !== undefined && emailTemplateId === variantB?.emailTemplateBId ? 'B' : 'A';
}

/** Of emails a bounce is reported, and of LinkedIn messages nothing. Text messages report their delivery. */
function isDeliveredAtOnce({ channel, measure }: Meaning): boolean {
  return measure === 'sent' && (channel === 'email' || channel === 'linkedin');
}

function tallyOf(tallies: Map<string, Tally>, name: string): Tally {
  const known = tallies.get(name);
  if (known) return known;
  const made = new Tally();
  tallies.set(name, made);
  return made;
}
