import type { CampaignSignalTrigger } from '../../../generated/api.ts';
import type { StoredCampaign } from './model.ts';

/** Links an agent to a campaign, next to those that are linked. */
export function linkAgent(campaign: StoredCampaign, watchListId: string): CampaignSignalTrigger {
  const linked = campaign.signalTrigger?.watchListIds ?? [];
  campaign.signalTrigger = {
    importFromExistingSignals: false,
    deduplicate: true,
    duplicateProcessingType: 'manual',
    ...campaign.signalTrigger,
    watchListIds: [...new Set([...linked, watchListId])],
  };
  return campaign.signalTrigger;
}
