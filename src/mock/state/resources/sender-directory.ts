import type { Sender, SenderChannel, SenderChannelType, StepType, UserChannels } from '../../../../generated/api.ts';
import type { Handlers } from '../handlers.ts';
import type { StoredCampaign } from '../model.ts';
import type { Store } from '../Store.ts';
import { channelOfStep } from '../sender-channels.ts';
import { stepsOf } from '../tree.ts';
import { channelsOf, strategyOf } from './campaign-senders.ts';
import { hasStatus, statusOf } from './campaigns.ts';
import { excludedFor } from './sender-exclusions.ts';

/** Steps that send nothing. */
const SILENT: readonly string[] = ['conditional', 'sendToAnotherCampaign'];

/** Who can send, which is the only member, and for which campaigns. */
export function senderDirectory(store: Store): Handlers {
  const { linkedin, whatsapp } = store.documented.example<UserChannels>('users.getChannels', 'all');
  const accounts = (): SenderChannel[] => [
    ...[...store.mailboxes.values()].map(({ id, email, provider }) => ({
      type: 'email' as const,
      id,
      label: email,
      ...(provider && { esp: provider }),
    })),
    ...(linkedin?.connected ? [{ type: 'linkedin' as const }] : []),
    ...(whatsapp?.accounts ?? []).map(({ id, label }) => ({ type: 'whatsapp' as const, id, ...(label && { label }) })),
  ];
  const member = (channels: SenderChannel[]): Sender => ({
    userId: store.owner.userId,
    name: store.owner.name,
    channels: channels.map((one) => ({ ...one, diagnostics: [] })),
    diagnostics: [],
  });
  return {
    'senders.list': ({ campaignId } = {}) => {
      if (campaignId === undefined) return { data: { senders: [member(accounts())] } };
      const campaign = store.campaign(campaignId);
      const senderStrategy = strategyOf(campaign);
      const places = { campaignId, senderStrategy, requiredChannelTypes: requiredChannels(store, campaign) };
      return { data: { ...places, senders: compared(store, campaign, member(accounts())) } };
    },
    'team.listSenders': ({ state } = {}) => {
      const { userId } = store.owner;
      const campaigns = [...store.campaigns.values()].filter(
        (one) => one.senders?.some(({ id }) => id === userId) && (state === undefined || hasStatus(one, state)),
      );
      return [
        {
          userId,
          campaigns: campaigns.map((one) => ({
            _id: one._id,
            ...(one.name !== undefined && { name: one.name }),
            status: statusOf(one),
            sendingChannels: [...new Set(stepTypes(store, one))],
          })),
        },
      ];
    },
  };
}

/** The member, with the channels that the pool of a campaign has. A dynamic strategy omits the excluded senders. */
function compared(store: Store, campaign: StoredCampaign, { channels = [], ...member }: Sender): Sender[] {
  if (strategyOf(campaign) === 'random') {
    const pool = channelsOf(campaign, member.userId);
    const shown = channels.map((one) => ({ ...one, inPool: includes(pool, one) }));
    return [{ ...member, inPool: pool !== undefined, channels: shown }];
  }
  const excluded = excludedFor(store, campaign).find(({ userId }) => userId === member.userId);
  if (excluded && excluded.channels === undefined) return [];
  return [{ ...member, channels: channels.filter((one) => !includes(excluded?.channels, one)) }];
}

/** Whether a list names a channel, by its id or all of its kind. */
function includes(
  named: readonly { type?: string; id?: string | undefined }[] = [],
  { type, id }: SenderChannel,
): boolean {
  return named.some((one) => one.type === type && (one.id === undefined || one.id === id));
}

function stepTypes(store: Store, campaign: StoredCampaign): StepType[] {
  return stepsOf(store, campaign).map(({ type }) => type);
}

function requiredChannels(store: Store, campaign: StoredCampaign): SenderChannelType[] {
  const types = stepTypes(store, campaign).filter((type) => !SILENT.includes(type));
  return [...new Set(types.map((type) => channelOfStep(type) ?? 'other'))];
}
