import type { AbTestVariant, Activity } from '../../../../generated/api.ts';
import { HOUR_MS } from '../durations.ts';
import type { StoredCampaign, StoredStep } from '../model.ts';
import { FIRST_MS } from '../record-maps.ts';
import { nameOf } from '../Shelf.ts';
import type { Store } from '../Store.ts';
import { type CampaignTallies, type IsCounted, senderOf } from './CampaignCounts.ts';
import type { StatisticsChannel } from './measures.ts';

/** Which activities count. What is left out counts all. */
export interface CountFilter {
  fromMs?: number;
  /** The last millisecond that counts. */
  untilMs?: number;
  /** As `<userId>|<email>`. */
  sender?: string | undefined;
  variant?: AbTestVariant | undefined;
  channels?: readonly StatisticsChannel[] | undefined;
}

/**
 * The counts of a campaign. `steps` are those that it has now; what a deleted step did counts in the total alone. Running counts know
 * whole hours, so a period that ends among the activities of an hour is counted anew.
 */
export function countCampaign(
  { activities, statistics }: Store,
  { _id }: StoredCampaign,
  steps: readonly StoredStep[],
  { fromMs = Number.NEGATIVE_INFINITY, untilMs = Number.POSITIVE_INFINITY, ...filter }: CountFilter = {},
): CampaignTallies {
  const tested = new Map(steps.filter(({ variantB }) => variantB).map((step) => [step._id, step]));
  const { senders } = statistics.all(_id);
  const { channels } = filter;
  const variant = tested.size > 0 ? filter.variant : undefined;
  // Most campaigns have one sender.
  const sender = senders.size === 1 && senders.has(filter.sender ?? '') ? undefined : filter.sender;
  const isCounted: IsCounted = (activity, { channel }) => {
    const step = tested.get(activity.stepId ?? '');
    return (
      (channels === undefined || channels.includes(channel)) &&
      (sender === undefined || senderOf(activity) === sender) &&
      (variant === undefined || step === undefined || variantOf(activity, step) === variant)
    );
  };
  const [first, end] = [Math.ceil(fromMs / HOUR_MS), Math.floor((untilMs + 1) / HOUR_MS)];
  const list = activities.list(nameOf([_id, undefined, undefined]));
  const isWhole =
    list.rank(FIRST_MS) === 0 &&
    list.rank(fromMs) === list.rank(first * HOUR_MS) &&
    list.rank(untilMs + 1) === list.rank(end * HOUR_MS);
  if (isWhole) {
    const templates = variant && [...tested.values()].map((step) => [step._id, step.variantB?.emailTemplateBId]);
    const name = JSON.stringify([channels, sender, variant, templates]);
    const isAll = (channels ?? sender ?? variant) === undefined;
    const counts = isAll ? statistics.all(_id) : statistics.filtered(_id, name, isCounted);
    return counts.within(first, end - 1);
  }
  return statistics
    .count(_id, (activity, meaning) => {
      const ms = Date.parse(activity.createdAt ?? '');
      return !(ms < fromMs || ms > untilMs) && isCounted(activity, meaning);
    })
    .within(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
}

/** The variant that a lead got. Where no test ran at that time, it was A. */
function variantOf({ sequenceTested, emailTemplateId }: Activity, { variantB }: StoredStep): string {
  if (sequenceTested !== undefined) return sequenceTested;
  return emailTemplateId !== undefined && emailTemplateId === variantB?.emailTemplateBId ? 'B' : 'A';
}
