import type { Activity, ActivityType } from '../../../generated/api.ts';
import type { MockState } from '../../../src/mock/state/model.ts';
import { MEANINGS } from '../../../src/mock/state/statistics/measures.ts';

/** What restricts a count. */
export interface PlainFilter {
  fromMs?: number;
  untilMs?: number;
  sender?: string;
  variant?: string;
  channels?: readonly string[];
}

interface Fact {
  channel: string;
  measure: string;
  leadId: string;
  message: string;
  stepId: string | undefined;
}

const messageOf = ({ leadId, stepId }: Activity) => `${leadId} ${stepId}`;

/** Everything that counts in a campaign, read anew from the whole state. */
function factsOf({ activities, sequences }: MockState, campaignId: string, filter: PlainFilter): Fact[] {
  const { fromMs = Number.NEGATIVE_INFINITY, untilMs = Number.POSITIVE_INFINITY, sender, variant, channels } = filter;
  const own = activities.filter((activity) => activity.campaignId === campaignId);
  const bounced = new Set(own.filter(({ type }) => type === 'emailsBounced').map(messageOf));
  const steps = sequences.filter((one) => one.campaignId === campaignId).flatMap((one) => one.steps);
  return own.flatMap((activity) => {
    const { type, createdAt = '', stepId, leadId = '', sendUserId, sendUserEmail } = activity;
    const meaning = MEANINGS[type as ActivityType];
    const ms = Date.parse(createdAt);
    if (!meaning || ms < fromMs || ms > untilMs) return [];
    const { channel, measure } = meaning;
    if (channels && !channels.includes(channel)) return [];
    if (sender !== undefined && `${sendUserId}|${sendUserEmail}` !== sender) return [];
    const tested = steps.find(({ _id, variantB }) => _id === stepId && variantB);
    const got =
      activity.sequenceTested ??
      (activity.emailTemplateId !== undefined && activity.emailTemplateId === tested?.variantB?.emailTemplateBId
        ? 'B'
        : 'A');
    if (variant !== undefined && tested && got !== variant) return [];
    const fact = { channel, measure, leadId, message: messageOf(activity), stepId };
    const isDelivered = measure === 'sent' && ['email', 'linkedin'].includes(channel) && !bounced.has(fact.message);
    return isDelivered ? [fact, { ...fact, measure: 'delivered' }] : [fact];
  });
}

/** The counts of version 2, as far as activities decide them. */
export function plainStats(seed: MockState, campaignId: string, filter: PlainFilter) {
  const facts = factsOf(seed, campaignId, filter);
  const of = (...measures: string[]) => facts.filter(({ measure }) => measures.includes(measure));
  const leads = (...measures: string[]) => new Set(of(...measures).map(({ leadId }) => leadId)).size;
  const messages = (measure: string, channel?: string) =>
    new Set(of(measure).flatMap((fact) => (channel && fact.channel !== channel ? [] : fact.message))).size;
  const all = seed.leads.filter((lead) => lead.campaignId === campaignId);
  const waiting = all.filter(({ status }) => status === 'review' || status === 'scanning');
  return {
    nbLeads: all.length,
    nbLeadsLaunched: all.length - waiting.length,
    nbLeadsReached: leads('delivered'),
    nbLeadsOpened: leads('opened'),
    nbLeadsInteracted: leads('clicked', 'replied'),
    nbLeadsAnswered: leads('replied'),
    nbLeadsInterested: all.filter(({ status }) => status === 'interested').length,
    nbLeadsNotInterested: all.filter(({ status }) => status === 'notInterested').length,
    nbLeadsUnsubscribed: leads('unsubscribed'),
    nbLeadsInterrupted: all.filter(({ isPaused }) => isPaused).length,
    messagesSent: messages('sent'),
    messagesNotSent: messages('failed'),
    messagesBounced: messages('bounced'),
    delivered: messages('delivered'),
    opened: messages('opened'),
    clicked: messages('clicked'),
    replied: messages('replied'),
    invitationAccepted: messages('accepted'),
    meetingBooked: of('met').length,
    emailsSent: messages('sent', 'email'),
    linkedinReplied: messages('replied', 'linkedin'),
    stepsClicked: facts.filter(({ measure, stepId }) => measure === 'clicked' && stepId !== undefined).length,
  };
}

/** The leads of a campaign by what version 1 counts. */
export function plainCounts({ activities, leads }: MockState, campaignId: string) {
  const begun = new Set(activities.filter(({ stepId }) => stepId !== undefined).map(({ leadId }) => leadId));
  const own = leads.filter((lead) => lead.campaignId === campaignId);
  const running = own.filter(({ status }) => status === 'running');
  const inProgress = running.filter(({ _id }) => begun.has(_id)).length;
  return { leadTotal: own.length, leadReadyToSend: running.length - inProgress, leadInProgress: inProgress };
}
