import type { ActivityType, CampaignTrackingUpdate } from '../../../../generated/api.ts';
import type { StoredCampaign } from '../model.ts';

/** The setting of a campaign that makes lemlist learn of a reaction. */
const TRACKING: Partial<Record<ActivityType, keyof CampaignTrackingUpdate>> = {
  emailsOpened: 'trackOpens',
  emailsClicked: 'trackClicks',
  emailsReplied: 'trackReplies',
};

/** Whether lemlist learns of a reaction to a step of the campaign. Without sent settings, everything is tracked. */
export function isTracked({ settings }: StoredCampaign, type: ActivityType): boolean {
  const tracking = settings.tracking as CampaignTrackingUpdate | undefined;
  const name = TRACKING[type];
  return name === undefined || tracking?.[name] !== false;
}
