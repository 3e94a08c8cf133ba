import type {
  CampaignPoolSender,
  CampaignSenderPoolChange,
  CampaignSendUser,
  PoolSenderCreate,
  SenderChannelType,
  SenderStrategy,
} from '../../../../generated/api.ts';
import type { Handlers } from '../handlers.ts';
import type { PoolChannel, StoredCampaign } from '../model.ts';
import { refuse, refuseField } from '../refusal.ts';
import type { Store } from '../Store.ts';
import { leaveDraft } from '../store-lead.ts';

export function campaignSenders(store: Store): Handlers {
  const changeable = (campaignId: string): StoredCampaign => {
    const campaign = store.campaign(campaignId);
    if (strategyOf(campaign) !== 'random') refuse(409, 'dynamic');
    return campaign;
  };
  return {
    'campaigns.getSenders': ({ campaignId }) => {
      const campaign = store.campaign(campaignId);
      const senderStrategy = strategyOf(campaign);
      const senders = poolOf(campaign);
      return { data: { campaignId, senderStrategy, readOnly: senderStrategy !== 'random', senders, diagnostics: [] } };
    },
    'campaigns.addSenders': ({ campaignId, body }) => {
      const campaign = changeable(campaignId);
      const added = members(store, body.senders);
      for (const one of added) put(store, campaign, one.userId, one.channels ?? channelsOf(campaign, one.userId));
      return impact(0);
    },
    'campaigns.updateSenders': ({ campaignId, body }) => {
      const campaign = changeable(campaignId);
      const wanted = members(store, body.senders);
      const gone = poolOf(campaign).filter(({ userId }) => !wanted.some((one) => one.userId === userId));
      const waiting = gone.reduce((sum, { userId }) => sum + contactedBy(store, campaign, userId), 0);
      for (const { userId } of gone) remove(campaign, userId);
      for (const one of wanted) put(store, campaign, one.userId, one.channels);
      return impact(waiting);
    },
    'campaigns.updateSender': ({ campaignId, userId, body }) => {
      const campaign = changeable(campaignId);
      members(store, [{ userId }]);
      let channels = channelsOf(campaign, userId) ?? [];
      for (const { enabled = true, ...channel } of body.channels) {
        const others = channels.filter(({ type, id }) => type !== channel.type || (channel.id && id !== channel.id));
        const same = channels.find((one) => !others.includes(one));
        channels = enabled ? [...others, { ...same, ...channel }] : others;
      }
      if (channels.length > 0) put(store, campaign, userId, channels);
      else remove(campaign, userId);
      return impact(channels.length > 0 ? 0 : contactedBy(store, campaign, userId));
    },
    'campaigns.removeSender': ({ campaignId, userId }) => {
      const campaign = changeable(campaignId);
      const waiting = campaign.senders?.some(({ id }) => id === userId) ? contactedBy(store, campaign, userId) : 0;
      remove(campaign, userId);
      return impact(waiting);
    },
  };
}

/** The senders who are members. Others are dropped silently unless no member remains. */
export function sendersAmong({ owner }: Store, ids: readonly string[]): CampaignSendUser[] {
  const known = ids.filter((id) => id === owner.userId);
  if (ids.length > 0 && known.length === 0) refuse(400, 'strangers');
  const mailboxes = [{ sendUserMailboxId: owner.mailboxId, email: owner.email }];
  return known.map((id) => ({ id, mailboxes, phoneNumbers: [], whatsappAccountIds: [] }));
}

/** What lemlist says to a user of another team is not known. */
function members(store: Store, senders: readonly PoolSenderCreate[]): readonly PoolSenderCreate[] {
  if (senders.some(({ userId }) => userId !== store.owner.userId))
    refuseField('senders', 'member', '`userId` must be a member of the team');
  for (const { channels = [] } of senders) for (const channel of channels) checkMailbox(store, channel);
  return senders;
}

/** What lemlist says to a mailbox of nobody is not known either. */
export function checkMailbox({ mailboxes }: Store, channel: PoolChannel | undefined): void {
  if (channel?.type === 'email' && channel.id !== undefined && !mailboxes.has(channel.id))
    refuseField('channel', 'mailbox', 'The `id` of an email channel must be a mailbox of the team');
}

export function strategyOf({ settings }: StoredCampaign): SenderStrategy {
  return (settings.senderStrategy ?? 'random') as SenderStrategy;
}

function poolOf(campaign: StoredCampaign): CampaignPoolSender[] {
  const { senders = [] } = campaign;
  return senders.flatMap(({ id: userId }) =>
    userId === undefined
      ? []
      : [{ userId, channels: labelled(campaign, channelsOf(campaign, userId)), diagnostics: [] }],
  );
}

/** The channels of a member: those that were chosen, or the mailbox that sends. */
export function channelsOf({ senders = [], poolChannels }: StoredCampaign, userId: string): PoolChannel[] | undefined {
  const chosen = poolChannels?.[userId];
  if (chosen) return chosen;
  const sender = senders.find(({ id }) => id === userId);
  return sender && [{ type: 'email', ...(sender.sendUserMailboxId && { id: sender.sendUserMailboxId }) }];
}

function labelled({ senders = [] }: StoredCampaign, channels: readonly PoolChannel[] = []) {
  return channels.map((channel) => {
    const label = senders.find(({ sendUserMailboxId }) => sendUserMailboxId === channel.id)?.email;
    return { ...channel, type: channel.type as SenderChannelType, ...(label && { label }), diagnostics: [] };
  });
}

function put(store: Store, campaign: StoredCampaign, userId: string, channels?: readonly PoolChannel[]): void {
  const others = (campaign.senders ?? []).filter(({ id }) => id !== userId);
  const { email, mailboxId } = store.owner;
  campaign.senders = [...others, { id: userId, email, sendUserMailboxId: mailboxId }];
  if (channels) campaign.poolChannels = { ...campaign.poolChannels, [userId]: [...channels] };
  else delete campaign.poolChannels?.[userId];
  leaveDraft(store, campaign);
}

function remove(campaign: StoredCampaign, userId: string): void {
  campaign.senders = (campaign.senders ?? []).filter(({ id }) => id !== userId);
  delete campaign.poolChannels?.[userId];
}

/** Leads whose next step waits for the member who contacted them. */
function contactedBy({ leads, activities }: Store, { _id }: StoredCampaign, userId: string): number {
  return leads
    .list(`${_id} begun`)
    .slice()
    .filter((lead) =>
      activities.where('lead', lead._id).some(({ sendUserId, stepId }) => stepId && sendUserId === userId),
    ).length;
}

function impact(contactedLeads: number): CampaignSenderPoolChange {
  return { data: { impact: { contactedLeads } } };
}
