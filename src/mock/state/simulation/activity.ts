import type { Activity, ActivityType } from '../../../../generated/api.ts';
import type { StoredCampaign, StoredLead, StoredSequence } from '../model.ts';
import type { Store } from '../Store.ts';
import { senderOf } from '../sender.ts';
import type { MessageDetails } from './message.ts';

/** What is particular to one activity. */
export interface ActivityDetails {
  type: ActivityType;
  createdAt: string;
  /** The step that it belongs to, if it does to one. */
  stepId?: string;
  /** The sequence of the step; absent if the step is gone. */
  sequence?: StoredSequence | undefined;
  message?: MessageDetails;
}

/** An activity of a lead in a campaign, as lemlist lists it. */
export function activityOf(
  store: Store,
  campaign: StoredCampaign,
  lead: StoredLead,
  { type, createdAt, stepId, sequence, message = {} }: ActivityDetails,
): Activity {
  const { email, firstName, lastName, companyName } = lead.variables as Record<string, string | undefined>;
  const isReply = /Replied$/.test(type);
  return {
    _id: store.newId('act'),
    type,
    createdAt,
    teamId: store.teamId,
    campaignId: campaign._id,
    campaignName: campaign.name,
    ...(sequence && {
      sequenceId: sequence._id,
      sequenceStep: sequence.steps.findIndex(({ _id }) => _id === stepId),
      totalSequenceStep: Math.max(0, sequence.steps.length - 1),
    }),
    ...(stepId !== undefined && { stepId }),
    leadId: lead._id,
    ...(email !== undefined && { leadEmail: email }),
    ...(firstName !== undefined && { leadFirstName: firstName }),
    ...(lastName !== undefined && { leadLastName: lastName }),
    ...(companyName !== undefined && { leadCompanyName: companyName }),
    contactId: lead.contactId,
    ...senderOf(store),
    ...Object.fromEntries(Object.entries(message).filter(([, value]) => value !== undefined)),
    ...(isReply && { text: 'Thank you, tell me more.', messagePreview: 'Thank you, tell me more.', bot: false }),
    isFirst: store.isFirst(`activity ${type} ${campaign._id} ${lead._id}`),
  };
}
