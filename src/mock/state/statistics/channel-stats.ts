import type { CampaignChannelStats, LinkedinMessageCounts } from '../../../../generated/api.ts';
import type { CampaignTallies } from './CampaignCounts.ts';
import { CHANNELS, type Measure, type StatisticsChannel } from './measures.ts';
import type { Tally } from './Tally.ts';

/** What a campaign achieved on each of the channels that are asked for. */
export function channelStats(
  counted: CampaignTallies,
  marked: { interested: number; notInterested: number },
  channels: readonly StatisticsChannel[] = CHANNELS,
): CampaignChannelStats {
  const all: Required<CampaignChannelStats> = {
    email: {
      ...messages(counted.channel('email'), ['opened', 'clicked', 'replied', 'bounced']),
      unsubscribed: counted.channel('email').leads('unsubscribed'),
    },
    linkedin: linkedin(counted.channel('linkedin')),
    sms: messages(counted.channel('sms'), ['replied']),
    whatsapp: messages(counted.channel('whatsapp'), ['opened', 'replied']),
    others: { unsubscribed: counted.channel('others').leads('unsubscribed'), ...marked },
  };
  return Object.fromEntries(channels.map((channel) => [channel, all[channel]]));
}

function messages<Name extends Measure>(tally: Tally, names: readonly Name[]) {
  return {
    sent: tally.messages('sent'),
    delivered: tally.messages('delivered'),
    notDelivered: tally.messages('bounced') + tally.messages('failed'),
    ...(Object.fromEntries(names.map((name) => [name, tally.messages(name)])) as Record<Name, number>),
  };
}

function linkedin(tally: Tally): NonNullable<CampaignChannelStats['linkedin']> {
  const breakdown = { sent: byKind(tally, 'sent'), notDelivered: byKind(tally, 'failed') };
  return { ...messages(tally, ['opened', 'replied']), invitationAccepted: tally.messages('accepted'), breakdown };
}

function byKind(tally: Tally, measure: Measure): LinkedinMessageCounts {
  return {
    messages: tally.messages(measure, 'messages'),
    inMails: tally.messages(measure, 'inMails'),
    voiceNotes: tally.messages(measure, 'voiceNotes'),
  };
}
