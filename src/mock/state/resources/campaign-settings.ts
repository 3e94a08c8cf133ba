import type { CampaignSettings, CampaignStatutes } from '../../../../generated/api.ts';
import { changeSettings } from '../change-settings.ts';
import type { Handlers } from '../handlers.ts';
import type { StoredCampaign } from '../model.ts';
import type { Store } from '../Store.ts';
import { statusOf } from './campaigns.ts';

export function campaignSettings(store: Store): Handlers {
  return {
    'campaigns.getSettings': ({ campaignId }) => settingsOf(store, store.campaign(campaignId)),
    'campaigns.updateSettings': ({ campaignId, body }) => {
      const campaign = store.campaign(campaignId);
      changeSettings(campaign, body);
      return settingsOf(store, campaign);
    },
    'campaigns.getStatutes': ({ campaignId }) => {
      const campaign = store.campaign(campaignId);
      const { name, senders = [] } = campaign;
      const [withoutSender] =
        store.documented.example<CampaignStatutes>('campaigns.getStatutes', 'blocked').statutes ?? [];
      const statutes = senders.length === 0 && withoutSender ? [withoutSender] : [];
      return { name, status: statusOf(campaign), statutes };
    },
  };
}

/** A campaign that is played has opens and clicks, unless its settings say otherwise. */
const TRACKED = { trackOpens: true, trackClicks: true };

/** All settings: what was sent, and the documented values for the rest. */
function settingsOf({ documented }: Store, campaign: StoredCampaign): CampaignSettings {
  const { labels = [], sequenceId, scheduleIds, autoReview, settings } = campaign;
  const defaults = documented.example<CampaignSettings>('campaigns.getSettings', 'draft');
  const names = Object.keys(defaults) as (keyof CampaignSettings)[];
  const merged = Object.fromEntries(
    names.map((name) => {
      const [known, own] = [defaults[name], settings[name]];
      const shown = name === 'tracking' ? { ...defaults.tracking, ...TRACKED } : known;
      return [name, typeof shown === 'object' ? { ...shown, ...(own as object | undefined) } : (own ?? shown)];
    }),
  );
  return {
    ...merged,
    general: { labels, sequenceId },
    automation: { ...(merged.automation as object), autoReview },
    schedule: { scheduleIds },
  };
}
