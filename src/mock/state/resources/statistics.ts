import type { AbTestVariant, CampaignCounts, CampaignReport, CampaignStatsList } from '../../../../generated/api.ts';
import type { Handlers } from '../handlers.ts';
import { leadCounts } from '../lead-counts.ts';
import type { StoredCampaign } from '../model.ts';
import { refuse } from '../refusal.ts';
import type { Store } from '../Store.ts';
import { campaignStats } from '../statistics/campaign-stats.ts';
import { type CountFilter, countCampaign } from '../statistics/count-campaign.ts';
import type { StatisticsChannel } from '../statistics/measures.ts';
import { periodOf } from '../statistics/period.ts';
import { stepsOf } from '../tree.ts';
import { statusOf } from './campaigns.ts';

/** The parameters that both operations of version 2 take. */
interface Wanted {
  startDate: string | Date;
  endDate: string | Date;
  sendUser?: string | undefined;
  ABSelected?: string | undefined;
  channels?: readonly string[] | undefined;
}

export function statistics(store: Store): Handlers {
  return {
    'campaigns.getStats': ({ campaignId, channels, ...wanted }) => {
      const campaign = store.campaign(campaignId);
      const asked = channels === undefined ? undefined : (JSON.parse(String(channels)) as string[]);
      return campaignStats(store, campaign, filterOf(store, [campaign], { ...wanted, channels: asked }, 'query'));
    },
    'campaigns.listStats': ({ body: { campaignIds, ...wanted } }) => {
      const ids = [...new Set(campaignIds)];
      const campaigns = ids.flatMap((id) => store.campaigns.get(id) ?? []);
      const filter = filterOf(store, campaigns, wanted, 'body');
      const missing = ids.filter((id) => !store.campaigns.has(id));
      return {
        results: campaigns.map((one) => ({ campaignId: one._id, ...campaignStats(store, one, filter) })),
        errors: missing.map((campaignId) => ({ campaignId, error: notFound(store) })),
      };
    },
    'campaigns.getStatsV1': ({ campaignId, ...dates }) =>
      counts(store, store.campaign(campaignId), periodOf(dates, 'query')),
    // How lemlist treats an unknown id is not known. Here it gets no row.
    'campaigns.listReports': ({ campaignIds }) =>
      String(campaignIds)
        .split(',')
        .flatMap((id) => store.campaigns.get(id) ?? [])
        .map((campaign) => report(store, campaign)),
  };
}

/** lemlist's words for an unknown campaign. */
function notFound({ documented }: Store): string | undefined {
  return documented.example<CampaignStatsList>('campaigns.listStats', 'month').errors?.[0]?.error;
}

function filterOf(
  store: Store,
  campaigns: readonly StoredCampaign[],
  { startDate, endDate, sendUser, ABSelected, channels = [] }: Wanted,
  part: 'query' | 'body',
): CountFilter {
  return {
    ...periodOf({ startDate, endDate }, part),
    sender: sendUser === undefined ? undefined : senderOf(store, campaigns, sendUser),
    variant: ABSelected as AbTestVariant | undefined,
    // An empty list counts all channels.
    channels: channels.length > 0 ? (channels as StatisticsChannel[]) : undefined,
  };
}

/** The sender `<userId>|<email>`, which must be the member of the team or a sender of one of the campaigns. */
function senderOf({ owner, statistics }: Store, campaigns: readonly StoredCampaign[], text: string) {
  const [userId = '', email = ''] = text.split('|');
  const isKnown =
    (userId === owner.userId && email === owner.email) ||
    campaigns.some(
      ({ _id, senders = [] }) =>
        senders.some((one) => one.id === userId && one.email === email) || statistics.all(_id).senders.has(text),
    );
  return isKnown ? text : refuse(400, 'address');
}

/** The counts of version 1. Leads are counted in their present state. */
function counts(store: Store, campaign: StoredCampaign, period: CountFilter): CampaignCounts {
  const { all, launched, waiting, running, begun, marked } = leadCounts(store, campaign._id);
  const { total } = countCampaign(store, campaign, [], period);
  return {
    leadTotal: all,
    leadToLaunch: waiting,
    leadReadyToSend: running - begun,
    leadInProgress: begun,
    leadCompleted: launched - running,
    sentCount: total.messages('sent'),
    deliveredCount: total.messages('delivered'),
    openedCount: total.messages('opened'),
    clickedCount: total.messages('clicked'),
    repliedCount: total.messages('replied'),
    interestedCount: marked.interested,
  };
}

function report(store: Store, campaign: StoredCampaign): CampaignReport {
  const { _id, name, createdAt, labels = [], senders = [], state } = campaign;
  const { userId, name: member, email: address } = store.owner;
  const { all, launched: reviewed, running, marked } = leadCounts(store, _id);
  const { channel } = countCampaign(store, campaign, stepsOf(store, campaign));
  const [email, linkedin] = [channel('email'), channel('linkedin')];
  const counts = store.statistics.all(_id);
  const interested = store.leads.list(`${_id} status interested`).slice();
  const emails = senders.flatMap((sender) => sender.email ?? []);
  return {
    _id,
    name,
    creator: `${userId}|${address}`,
    createdAt,
    createdBy: member,
    labels: labels.join(','),
    totalCount: all,
    reviewedCount: reviewed,
    inSequenceLeadCount: running,
    state,
    status: statusOf(campaign),
    senderNames: emails.join(','),
    sendersUsers: emails.map((one) => (one === address ? `${member}:${one}` : one)).join(','),
    reviewed,
    emailsSent: email.messages('sent'),
    emailsOpened: email.messages('opened'),
    emailsClicked: email.messages('clicked'),
    emailsReplied: email.messages('replied'),
    emailsUnsubscribed: email.leads('unsubscribed'),
    emailsInterested: interested.filter((lead) => counts.has('email', 'replied', lead._id)).length,
    linkedinSent: linkedin.messages('sent'),
    linkedinOpened: linkedin.messages('opened'),
    linkedinReplied: linkedin.messages('replied'),
    ...marked,
  };
}
