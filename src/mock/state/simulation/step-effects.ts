import type { ActivityType, StepType } from '../../../../generated/api.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../durations.ts';
import type { TaskStepType } from '../step-tasks.ts';

/** What people do after a step, and how many of them. */
interface Reaction {
  type: ActivityType;
  /** Share of the people who got the step, or who reacted as `after` says. */
  share: number;
  afterMs: number;
  after?: ActivityType;
  /** lemlist stops a campaign for a person who replies. */
  ends?: boolean;
}

/** What a step does, and how people react. */
export interface StepEffect {
  type: ActivityType;
  reactions?: readonly Reaction[];
}

const reply = (type: ActivityType): Reaction => ({ type, share: 0.2, afterMs: DAY_MS, ends: true });

/** The effect of each type of step that lemlist does by itself. The shares are invented, so that a few dozen leads show every course of a campaign. */
export const STEP_EFFECTS: Readonly<Record<Exclude<StepType, 'conditional' | TaskStepType>, StepEffect>> = {
  email: {
    type: 'emailsSent',
    reactions: [
      { type: 'emailsOpened', share: 0.6, afterMs: 3 * HOUR_MS },
      { type: 'emailsClicked', share: 0.3, afterMs: 4 * HOUR_MS, after: 'emailsOpened' },
      reply('emailsReplied'),
    ],
  },
  linkedinVisit: { type: 'linkedinVisitDone' },
  linkedinInvite: {
    type: 'linkedinInviteDone',
    reactions: [{ type: 'linkedinInviteAccepted', share: 0.5, afterMs: DAY_MS }],
  },
  linkedinSend: {
    type: 'linkedinSent',
    reactions: [{ type: 'linkedinOpened', share: 0.5, afterMs: 6 * HOUR_MS }, reply('linkedinReplied')],
  },
  linkedinVoiceNote: { type: 'linkedinVoiceNoteDone', reactions: [reply('linkedinVoiceNoteReplied')] },
  linkedinFollow: { type: 'linkedinFollowDone' },
  linkedinLikeLastPost: { type: 'linkedinLikeLastPostDone' },
  linkedinCommentLastPost: { type: 'linkedinCommentLastPostDone' },
  linkedinEndorse: { type: 'linkedinEndorseDone' },
  linkedinWithdrawInvitation: { type: 'linkedinWithdrawInvitationDone' },
  whatsappMessage: {
    type: 'whatsappMessageSent',
    reactions: [
      { type: 'whatsappMessageDelivered', share: 1, afterMs: MINUTE_MS },
      { type: 'whatsappMessageOpened', share: 0.7, afterMs: HOUR_MS },
      reply('whatsappReplied'),
    ],
  },
  sms: {
    type: 'smsSent',
    reactions: [{ type: 'smsDelivered', share: 1, afterMs: MINUTE_MS }, reply('smsReplied')],
  },
  api: { type: 'apiDone' },
  sendToAnotherCampaign: { type: 'sendToAnotherCampaign' },
};
