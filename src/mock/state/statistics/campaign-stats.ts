import type { CampaignStats, CampaignStepStats, Step, StepCondition, StepType } from '../../../../generated/api.ts';
import { leadCounts } from '../lead-counts.ts';
import type { StoredCampaign, StoredSequence } from '../model.ts';
import type { Store } from '../Store.ts';
import { showSequence } from '../stored-step.ts';
import { sequencesOf } from '../tree.ts';
import type { CampaignTallies } from './CampaignCounts.ts';
import { channelStats } from './channel-stats.ts';
import { type CountFilter, countCampaign } from './count-campaign.ts';
import type { Tally } from './Tally.ts';

/** What a campaign achieved, in the form of version 2. Leads by status are counted as they stand now, since no status has a date. */
export function campaignStats(store: Store, campaign: StoredCampaign, filter: CountFilter): CampaignStats {
  const sequences = sequencesOf(store, campaign);
  const steps = sequences.flatMap((sequence) => sequence.steps);
  const counted = countCampaign(store, campaign, steps, filter);
  const { total } = counted;
  const { all, launched, paused, marked } = leadCounts(store, campaign._id);
  return {
    nbLeads: all,
    nbLeadsLaunched: launched,
    nbLeadsReached: total.leads('delivered'),
    nbLeadsOpened: total.leads('opened'),
    nbLeadsInteracted: total.leads('interacted'),
    nbLeadsAnswered: total.leads('replied'),
    nbLeadsInterested: marked.interested,
    nbLeadsNotInterested: marked.notInterested,
    nbLeadsUnsubscribed: total.leads('unsubscribed'),
    nbLeadsInterrupted: paused,
    messagesSent: total.messages('sent'),
    messagesNotSent: total.messages('failed'),
    messagesBounced: total.messages('bounced'),
    delivered: total.messages('delivered'),
    opened: total.messages('opened'),
    clicked: total.messages('clicked'),
    replied: total.messages('replied'),
    invitationAccepted: total.messages('accepted'),
    meetingBooked: total.times('met'),
    steps: sequences.flatMap((sequence) => stepRows(store, sequence, counted, filter)),
    perChannel: channelStats(counted, marked, filter.channels),
  };
}

function stepRows(
  store: Store,
  sequence: StoredSequence,
  counted: CampaignTallies,
  { variant }: CountFilter,
): CampaignStepStats[] {
  return showSequence(store, sequence).steps.map((step, place) => {
    const isTested = sequence.steps[place]?.variantB !== undefined;
    return { ...placeOf(step), ...(isTested && variant && { abTest: variant }), ...stepCounts(counted.step(step._id)) };
  });
}

function placeOf(step: Step): CampaignStepStats {
  const { index, sequenceId, sequenceStep, type, conditions = [] } = step as Step & { conditions?: StepCondition[] };
  const [{ name, label } = {} as StepCondition] = conditions;
  const conditionLabel = name ?? label;
  return { index, sequenceId, sequenceStep, taskType: type as StepType, ...(conditionLabel && { conditionLabel }) };
}

function stepCounts(tally: Tally): CampaignStepStats {
  return {
    invited: tally.messages('invited'),
    sent: tally.messages('sent'),
    delivered: tally.messages('delivered'),
    opened: tally.messages('opened'),
    clicked: tally.times('clicked'),
    replied: tally.times('replied'),
    notDelivered: tally.messages('bounced') + tally.messages('failed'),
    bounced: tally.messages('bounced'),
    unsubscribed: tally.times('unsubscribed'),
  };
}
