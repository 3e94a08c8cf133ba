import type { ActivityType } from '../../../../generated/api.ts';

export const CHANNELS = ['email', 'linkedin', 'sms', 'whatsapp', 'others'] as const;
export type StatisticsChannel = (typeof CHANNELS)[number];

/** What is counted. `delivered` of email and LinkedIn follows from what was sent. */
export type Measure =
  | 'sent'
  | 'delivered'
  | 'opened'
  | 'clicked'
  | 'replied'
  | 'bounced'
  | 'failed'
  | 'unsubscribed'
  | 'invited'
  | 'accepted'
  | 'met';

/** LinkedIn messages are counted by kind, too. */
export type LinkedinKind = 'messages' | 'inMails' | 'voiceNotes';

export interface Meaning {
  channel: StatisticsChannel;
  measure: Measure;
  kind?: LinkedinKind;
}

/** What a type of activity counts for. No statistic counts the other types. */
export const MEANINGS: Readonly<Partial<Record<ActivityType, Meaning>>> = {
  emailsSent: { channel: 'email', measure: 'sent' },
  emailsOpened: { channel: 'email', measure: 'opened' },
  emailsClicked: { channel: 'email', measure: 'clicked' },
  emailsReplied: { channel: 'email', measure: 'replied' },
  emailsBounced: { channel: 'email', measure: 'bounced' },
  emailsFailed: { channel: 'email', measure: 'failed' },
  emailsUnsubscribed: { channel: 'email', measure: 'unsubscribed' },
  linkedinSent: { channel: 'linkedin', measure: 'sent', kind: 'messages' },
  linkedinInMailSent: { channel: 'linkedin', measure: 'sent', kind: 'inMails' },
  linkedinVoiceNoteDone: { channel: 'linkedin', measure: 'sent', kind: 'voiceNotes' },
  linkedinSendFailed: { channel: 'linkedin', measure: 'failed', kind: 'messages' },
  linkedinInMailFailed: { channel: 'linkedin', measure: 'failed', kind: 'inMails' },
  linkedinVoiceNoteFailed: { channel: 'linkedin', measure: 'failed', kind: 'voiceNotes' },
  linkedinOpened: { channel: 'linkedin', measure: 'opened' },
  linkedinReplied: { channel: 'linkedin', measure: 'replied' },
  linkedinVoiceNoteReplied: { channel: 'linkedin', measure: 'replied' },
  linkedinInviteDone: { channel: 'linkedin', measure: 'invited' },
  linkedinInviteAccepted: { channel: 'linkedin', measure: 'accepted' },
  smsSent: { channel: 'sms', measure: 'sent' },
  smsDelivered: { channel: 'sms', measure: 'delivered' },
  smsReplied: { channel: 'sms', measure: 'replied' },
  smsFailed: { channel: 'sms', measure: 'failed' },
  whatsappMessageSent: { channel: 'whatsapp', measure: 'sent' },
  whatsappMessageDelivered: { channel: 'whatsapp', measure: 'delivered' },
  whatsappMessageOpened: { channel: 'whatsapp', measure: 'opened' },
  whatsappReplied: { channel: 'whatsapp', measure: 'replied' },
  whatsappMessageFailed: { channel: 'whatsapp', measure: 'failed' },
  whatsappVoiceNoteSent: { channel: 'whatsapp', measure: 'sent' },
  whatsappVoiceNoteDelivered: { channel: 'whatsapp', measure: 'delivered' },
  whatsappVoiceNoteOpened: { channel: 'whatsapp', measure: 'opened' },
  whatsappVoiceNoteReplied: { channel: 'whatsapp', measure: 'replied' },
  whatsappVoiceNoteFailed: { channel: 'whatsapp', measure: 'failed' },
  apiUnsubscribed: { channel: 'others', measure: 'unsubscribed' },
  manualUnsubscribed: { channel: 'others', measure: 'unsubscribed' },
  meetingBooked: { channel: 'others', measure: 'met' },
};
