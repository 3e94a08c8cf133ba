import type { Handlers } from '../handlers.ts';
import { linkAgent } from '../link-agent.ts';
import type { Store } from '../Store.ts';
import { foundAgent } from './watchlists.ts';

/** The signal agents that feed campaigns. */
export function signalTriggers(store: Store): Handlers {
  return {
    'campaigns.addSignalTrigger': ({ campaignId, body: { watchListId } }) => {
      const campaign = store.campaign(campaignId);
      return { data: linkAgent(campaign, foundAgent(store, watchListId)._id) };
    },
    'campaigns.removeSignalTrigger': ({ campaignId, watchListId }) => {
      const { signalTrigger } = store.campaign(campaignId);
      if (!signalTrigger) return {};
      signalTrigger.watchListIds = signalTrigger.watchListIds?.filter((id) => id !== watchListId) ?? [];
      return { data: signalTrigger };
    },
  };
}
