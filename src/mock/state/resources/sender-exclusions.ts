import type { CampaignSenderExclusionsReport, SenderExclusion } from '../../../../generated/api.ts';
import type { Handlers } from '../handlers.ts';
import type { StoredCampaign } from '../model.ts';
import type { Store } from '../Store.ts';

/** Senders that a dynamic strategy excludes: the list of the campaign, or the list of the team if the campaign has none. */
export function senderExclusions(store: Store): Handlers {
  const ofCampaign = (campaign: StoredCampaign): CampaignSenderExclusionsReport => ({
    data: { source: campaign.senderExclusions ? 'campaign' : 'team', senders: excludedFor(store, campaign) },
  });
  return {
    'team.getDynamicSenderExclusions': () => ({ data: { senders: store.senderExclusions } }),
    'team.updateDynamicSenderExclusions': ({ body: { senders } }) => {
      store.senderExclusions = senders;
      return { data: { senders } };
    },
    'campaigns.getDynamicSenderExclusions': ({ campaignId }) => ofCampaign(store.campaign(campaignId)),
    'campaigns.updateDynamicSenderExclusions': ({ campaignId, body: { senders } }) => {
      const campaign = store.campaign(campaignId);
      // `null` makes the campaign follow the team again.
      campaign.senderExclusions = senders ?? undefined;
      return ofCampaign(campaign);
    },
  };
}

/** The senders that a dynamic strategy excludes from a campaign. */
export function excludedFor({ senderExclusions }: Store, { senderExclusions: own }: StoredCampaign): SenderExclusion[] {
  return own ?? senderExclusions;
}
