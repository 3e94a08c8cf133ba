import type { CampaignSettingsUpdate, CampaignUpdate } from '../../../generated/api.ts';
import type { StoredCampaign } from './model.ts';

type Former = Readonly<Record<string, (value: boolean) => CampaignSettingsUpdate>>;

const progress = (stops: boolean) => ({ campaignProgress: stops ? ('stop' as const) : ('continue' as const) });

/** The older fields of a campaign, each with the setting that replaced it. */
const FORMER: Former = {
  disableTrackOpen: (value) => ({ tracking: { trackOpens: !value } }),
  disableTrackClick: (value) => ({ tracking: { trackClicks: !value } }),
  disableTrackReply: (value) => ({ tracking: { trackReplies: !value } }),
  stopOnEmailReplied: (value) => ({ onReplied: progress(value) }),
  stopOnLinkClicked: (value) => ({ onLinkClicked: progress(value) }),
  stopOnMeetingBooked: (value) => ({ onMeetingBooked: progress(value) }),
  opportunityReplied: (value) => ({ onReplied: { createNewTask: value } }),
  opportunityClicked: (value) => ({ onLinkClicked: { createNewTask: value } }),
  disableOutOfOffice: (value) => ({ onReplied: { disableOutOfOffice: value } }),
};

/** What an update of a campaign says about its settings, the older fields first: where both are sent, the section wins. */
export function settingsIn(sent: CampaignUpdate): CampaignSettingsUpdate[] {
  const older = Object.entries(sent).flatMap(([name, value]) =>
    typeof value === 'boolean' ? (FORMER[name]?.(value) ?? []) : [],
  );
  const { autoReview, autoReviewConditions, name, sendUserIds, ...sections } = sent;
  const automation = {
    ...(autoReview !== undefined && { autoReview }),
    ...(autoReviewConditions && { autoReviewConditions }),
  };
  return [...older, sections, { automation }];
}

/** Stores settings. Of a section only the fields that were sent change. */
export function changeSettings(campaign: StoredCampaign, sent: CampaignSettingsUpdate): void {
  const { settings } = campaign;
  for (const [name, value] of Object.entries(sent)) {
    const isSection = typeof value === 'object' && !Array.isArray(value);
    settings[name] = isSection ? { ...(settings[name] as object | undefined), ...value } : value;
  }
  const autoReview = sent.automation?.autoReview;
  if (autoReview !== undefined) campaign.autoReview = autoReview;
}
