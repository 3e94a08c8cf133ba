// Written by `npm run generate` from openapi/. Do not edit.
import type { FormatMethod, Method, OptionalFormatMethod, OptionalMethod, OptionalPagedMethod, PagedMethod, WaitMethod } from '../src/client/call/method.ts';
import type { OperationRow } from '../src/client/call/operation.ts';
import { unpackOperations } from '../src/client/call/unpack-operations.ts';

/** Version of the document and of the package, which go together. */
export const VERSION = '0.1.0';

/** Variant B of an email, LinkedIn invitation or LinkedIn message step. Variant A is the step itself. */
export interface AbTest {
  /** Identifier of a step. Starts with `stp_`. */
  stepId: string;
  /** True while the test runs, then the letter of the winner. False if there is no test. */
  abTest?: AbTestState;
  /** Template of variant B. Starts with `etp_`. */
  emailTemplateBId?: string;
  /** Subject line of variant B. At most 400 characters. */
  subject?: string;
  /** HTML body of variant B. */
  message?: string;
  /** Fallback message of variant B. */
  altMessage?: string;
  /** Message of variant B from a LinkedIn Premium account. Only on `linkedinSend` steps. */
  altMessagePremium?: string;
  /** Email addresses in CC of variant B. */
  cc?: string[];
  /** Whether variant B is sent as plain text. */
  plainText?: boolean;
}

/** True while the test runs, then the letter of the winner. False if there is no test. */
export type AbTestState = boolean | AbTestVariant;

/** An update of variant B. Fields you leave out keep their values. Variant A does not change. */
export interface AbTestUpdate {
  /** Subject line of the email, as a raw template. At most 400 characters, including variables and Liquid. This document counts Unicode code points; lemlist does not say what it counts. When empty, the email is sent as a reply in the thread. */
  subject?: string | undefined;
  /** HTML body as a raw template. Put `{{signature}}` where the signature belongs. Write paragraphs as `<div>`; `<p>` is displayed without spacing. */
  message?: string | undefined;
  /** Fallback for `message`. On `linkedinInvite` steps, the note from a LinkedIn Premium account, at most 300 characters. */
  altMessage?: string | undefined;
  /** Message from a LinkedIn Premium account. Only for `linkedinSend` steps. At most 300 characters. */
  altMessagePremium?: string | undefined;
  /** Email addresses in CC. */
  cc?: string[] | undefined;
  /** Whether the email is sent as plain text, without HTML. */
  plainText?: boolean | undefined;
}

/** Version of the email; `A` is the step itself. */
export const AB_TEST_VARIANTS = ["A","B"] as const;
/** Version of the email; `A` is the step itself. */
export type AbTestVariant = "A" | "B";

/** Outcome of an A/B test. */
export interface AbTestWinner {
  /** Identifier of a step. Starts with `stp_`. */
  stepId: string;
  /** Version of the email; `A` is the step itself. */
  abTest?: AbTestVariant;
}

/** Variant that all remaining leads receive. */
export interface AbTestWinnerCreate {
  /** Version of the email; `A` is the step itself. */
  variant: AbTestVariant;
}

/** People to add. */
export interface AbmLeadsAdd {
  /** People by their identifiers in the people database, or by `leadId` of a contact-sourcing run. lemlist has not published the limit. At least 1 item. */
  leadIds: string[];
}

/** A person whose enrichment was started. */
export interface AcceptedEnrichment {
  /** Identifier of an enrichment. Starts with `enr_`. */
  id: string;
  /** Any text or object that helps you match the response with your rows. lemlist returns it unchanged. */
  metadata?: EnrichmentMetadata;
}

/** An activity of a lead, a campaign or a task. The type decides which fields it has. lemlist may add types. */
export interface Activity {
  /** Identifier of an activity; notes, calls and messages are activities. Starts with `act_`. */
  _id: string;
  /** What happened. */
  type?: ActivityType | "(a value added later)";
  /**
   * Format: date-time
   * Time of the activity, in UTC.
   */
  createdAt?: string;
  /** Team of the activity. Observed, not documented by lemlist. */
  teamId?: string;
  /** Member who caused the event. Observed, not documented by lemlist. */
  userId?: string;
  /** Name of the member. Observed, not documented by lemlist. */
  userName?: string;
  /** Campaign of the activity. Starts with `cam_`. */
  campaignId?: string;
  /** Name of the campaign. Observed, not documented by lemlist. */
  campaignName?: string;
  /** Sequence of the step. Starts with `seq_`. */
  sequenceId?: string;
  /** Step of the activity. Starts with `stp_`. */
  stepId?: string;
  /** Zero-based position of the step when it happened; it shifts with edits. Whole number, at least 0. */
  sequenceStep?: number;
  /** Zero-based position of the last step. Whole number, at least 0. */
  totalSequenceStep?: number;
  /** Variant of an A/B test that the lead is in, such as `B`. Observed, not documented by lemlist. */
  sequenceTested?: string;
  /** Variant of the step that was tested. Its form has not been recorded. Observed, not documented by lemlist. */
  stepTested?: unknown;
  /** Lead of the activity. Starts with `lea_`. */
  leadId?: string;
  /**
   * Format: email
   * Email address of the lead at that time. Observed, not documented by lemlist.
   */
  leadEmail?: string;
  /** First name of the lead at that time. Observed, not documented by lemlist. */
  leadFirstName?: string;
  /** Last name of the lead at that time. Observed, not documented by lemlist. */
  leadLastName?: string;
  /** Company of the lead at that time. Observed, not documented by lemlist. */
  leadCompanyName?: string;
  /** The lead with its variables. lemlist's example shows the lead as it is now, not as it was when the activity happened. */
  lead?: ActivityLead;
  /** Contact of the lead. Observed, not documented by lemlist. */
  contactId?: string;
  /** Company of the contact. Observed, not documented by lemlist. */
  companyId?: string;
  /** Member who sent the message. Observed, not documented by lemlist. */
  sendUserId?: string;
  /**
   * Format: email
   * Email address that the message was sent from. Observed, not documented by lemlist.
   */
  sendUserEmail?: string;
  /** Sender name of the message. Observed, not documented by lemlist. */
  sendUserName?: string;
  /** Template of the text. Observed, not documented by lemlist. */
  emailTemplateId?: string;
  /** Name of the template. Observed, not documented by lemlist. */
  emailTemplateName?: string;
  /**
   * Format: date-time
   * Time when the related message was sent, in UTC. Observed, not documented by lemlist.
   */
  relatedSentAt?: string;
  /** Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
  isFirst?: boolean;
  /** Whether the event stopped the sequence for the lead. */
  stopped?: boolean;
  /** Whether lemlist assumes that a bot caused the event. */
  bot?: boolean;
  /** Name of the campaign. Only some activities have it. Observed, not documented by lemlist. */
  name?: string;
  /** Text of a note. Observed, not documented by lemlist. */
  note?: string;
  /** Task that caused it. Observed, not documented by lemlist. */
  opportunityId?: string;
  /** Text of the message, for example of a reply. Observed, not documented by lemlist. */
  text?: string;
  /** First words of the message. Observed, not documented by lemlist. */
  messagePreview?: string;
  /** True if the reply came from an email address that is not of the lead. Observed, not documented by lemlist. */
  isThirdPartyReply?: boolean;
  /** Interest that lemlist's AI sees in the reply. Observed, not documented by lemlist. */
  aiLeadInterestScore?: number;
  /** Email address of the lead. Observed, not documented by lemlist. */
  email?: string;
  /** First name of the lead. Observed, not documented by lemlist. */
  firstName?: string;
  /** Last name of the lead. Observed, not documented by lemlist. */
  lastName?: string;
  /** Company of the lead. Observed, not documented by lemlist. */
  companyName?: string;
  /** Domain of the company. Observed, not documented by lemlist. */
  companyDomain?: string;
  /** Job title of the lead. Observed, not documented by lemlist. */
  jobTitle?: string;
  /** Job title of the lead at that time. Observed, not documented by lemlist. */
  leadJobTitle?: string;
  /** Phone number of the lead. Observed, not documented by lemlist. */
  phone?: string;
  /** Phone number that was called. Observed, not documented by lemlist. */
  leadPhone?: string;
  /** LinkedIn profile of the lead. Observed, not documented by lemlist. */
  linkedinUrl?: string;
  /** Sales Navigator profile of the lead. Observed, not documented by lemlist. */
  linkedinUrlSalesNav?: string;
  /** URL of a picture of the lead. Observed, not documented by lemlist. */
  picture?: string;
  /** Icebreaker of the lead. Observed, not documented by lemlist. */
  icebreaker?: string;
  /** User who caused the activity. Observed, not documented by lemlist. */
  createdBy?: string;
  /** Mailbox that sent the message. Observed, not documented by lemlist. */
  sendUserMailboxId?: string;
  /** Length of the call, in seconds. Observed, not documented by lemlist. */
  duration?: number;
  /** Start of the call. Observed, not documented by lemlist. */
  startedAt?: string;
  /** End of the call. Observed, not documented by lemlist. */
  endedAt?: string;
  /** Direction of the call, such as `outbound`. Observed, not documented by lemlist. */
  direction?: string;
  /** Dialer of the call. Observed, not documented by lemlist. */
  phoneProvider?: string;
  /** Id of the call at the dialer. Observed, not documented by lemlist. */
  callSid?: string;
  /** Id of the recording at the dialer. Observed, not documented by lemlist. */
  recordingSid?: string;
  /** Recording of the call. A URL or an object was observed. Observed, not documented by lemlist. */
  recording?: unknown;
  /** Further details. Its form depends on the type. Observed, not documented by lemlist. */
  extra?: unknown;
  /** Origin of an activity. The fields come from examples and from an event that a webhook received. */
  metaData?: ActivityMetaData;
}

/** Identifier of an activity; notes, calls and messages are activities. Starts with `act_`. */
export type ActivityId = string;

/** The lead with its variables. lemlist's example shows the lead as it is now, not as it was when the activity happened. Observed, not documented by lemlist. */
export interface ActivityLead {
  /** Identifier of the lead. */
  _id?: string;
  /** Contact of the lead. Starts with `ctc_`. */
  contactId?: string;
  /** Latest state of the lead. */
  state?: LeadState | "(a value added later)";
  /** Whether the lead is paused. */
  isPaused?: boolean;
  /** Whether somebody personalized its messages. */
  personalized?: boolean;
  /** How the lead was added, such as `api`. */
  source?: string;
  /** Variables of the lead, by name. */
  variables?: {
    [key: string]: unknown;
  };
  /** Details that the enrichment found about the lead. */
  enrichment?: {
    /** Outcome of the verification of its email address. */
    emailStatus?: EmailDeliverability | "(a value added later)";
  };
}

/** A page of activities. A page shorter than `limit` is the last. At most 100 items. */
export type ActivityList = Activity[];

/** Origin of an activity. The fields come from examples and from an event that a webhook received. Observed, not documented by lemlist. */
export interface ActivityMetaData {
  /** Team of the activity. Starts with `tea_`. */
  teamId?: string;
  /** Campaign of the activity. Starts with `cam_`. */
  campaignId?: string;
  /** Lead of the activity. Starts with `lea_`. */
  leadId?: string;
  /** What happened. */
  type?: string;
  /** Member who caused the event. Starts with `usr_`. */
  createdBy?: string;
  /** Task that it came from. */
  taskId?: string;
}

/** A timestamp, as an ISO 8601 date or in Unix seconds, not milliseconds. A date such as 2026-10-07, or with a time after T, or Unix seconds. */
export type ActivityMoment = string;

/** What an activity records. The types of webhook events are another, smaller list. Observed, not documented by lemlist. */
export const ACTIVITY_TYPES = ["emailsSent","emailsOpened","emailsClicked","emailsReplied","emailsExternalSent","emailsExternalReceived","emailsDone","emailsIgnored","emailsBounced","emailsFailed","emailsUnsubscribed","emailsInterested","emailsNotInterested","snoozed","annotated","aircallDone","aircallIgnored","aircallCreated","aircallEnded","aircallInterested","aircallNotInterested","apiDone","apiIgnored","apiInterested","apiNotInterested","apiFailed","apiUnsubscribed","enrichmentDone","enrichmentFailed","enrichmentSkipped","linkedinVisitDone","linkedinVisitFailed","linkedinVisitSkipped","linkedinCommentLastPostDone","linkedinCommentLastPostFailed","linkedinCommentLastPostSkipped","linkedinFollowDone","linkedinFollowFailed","linkedinFollowSkipped","linkedinLikeLastPostDone","linkedinLikeLastPostNoPost","linkedinLikeLastPostFailed","linkedinLikeLastPostSkipped","linkedinInviteDone","linkedinEndorseDone","linkedinEndorseFailed","linkedinEndorseSkipped","linkedinSent","linkedinInMailSent","linkedinOpened","linkedinInviteAccepted","linkedinInviteFailed","linkedinSendFailed","linkedinInMailFailed","linkedinInMailSkipped","linkedinVoiceNoteDone","linkedinVoiceNoteFailed","linkedinWithdrawInvitationDone","linkedinWithdrawInvitationFailed","linkedinVoiceNoteReplied","whatsappMessageSent","whatsappMessageDelivered","whatsappMessageOpened","whatsappReplied","whatsappMessageFailed","whatsappDone","whatsappIgnored","whatsappVoiceNoteSent","whatsappVoiceNoteDelivered","whatsappVoiceNoteOpened","whatsappVoiceNoteReplied","whatsappVoiceNoteFailed","whatsappVoiceNoteIgnored","smsSent","smsDone","smsDelivered","smsReplied","smsIgnored","smsFailed","aiVariableDone","aiVariableFailed","linkedinReplied","linkedinInterested","linkedinNotInterested","linkedinDone","linkedinIgnored","manualDone","manualIgnored","manualInterested","manualNotInterested","manualUnsubscribed","scheduleCancelled","paused","stopped","resumed","skipped","meetingBooked","conditionChosen","conditionalFailed","sendToAnotherCampaign","manualEmailQueued","manualLinkedinSendQueued","manualLinkedinVoiceNoteQueued","manualLinkedinInviteQueued","manualLinkedinCommentLastPostQueued","manualWhatsappMessageQueued","manualWhatsappVoiceNoteQueued","outOfOffice","mailinblackDetected","entityUnsubscribed","variableUnsubscribed","entitySubscribed","variableSubscribed"] as const;
/** What an activity records. The types of webhook events are another, smaller list. Observed, not documented by lemlist. */
export type ActivityType = "emailsSent" | "emailsOpened" | "emailsClicked" | "emailsReplied" | "emailsExternalSent" | "emailsExternalReceived" | "emailsDone" | "emailsIgnored" | "emailsBounced" | "emailsFailed" | "emailsUnsubscribed" | "emailsInterested" | "emailsNotInterested" | "snoozed" | "annotated" | "aircallDone" | "aircallIgnored" | "aircallCreated" | "aircallEnded" | "aircallInterested" | "aircallNotInterested" | "apiDone" | "apiIgnored" | "apiInterested" | "apiNotInterested" | "apiFailed" | "apiUnsubscribed" | "enrichmentDone" | "enrichmentFailed" | "enrichmentSkipped" | "linkedinVisitDone" | "linkedinVisitFailed" | "linkedinVisitSkipped" | "linkedinCommentLastPostDone" | "linkedinCommentLastPostFailed" | "linkedinCommentLastPostSkipped" | "linkedinFollowDone" | "linkedinFollowFailed" | "linkedinFollowSkipped" | "linkedinLikeLastPostDone" | "linkedinLikeLastPostNoPost" | "linkedinLikeLastPostFailed" | "linkedinLikeLastPostSkipped" | "linkedinInviteDone" | "linkedinEndorseDone" | "linkedinEndorseFailed" | "linkedinEndorseSkipped" | "linkedinSent" | "linkedinInMailSent" | "linkedinOpened" | "linkedinInviteAccepted" | "linkedinInviteFailed" | "linkedinSendFailed" | "linkedinInMailFailed" | "linkedinInMailSkipped" | "linkedinVoiceNoteDone" | "linkedinVoiceNoteFailed" | "linkedinWithdrawInvitationDone" | "linkedinWithdrawInvitationFailed" | "linkedinVoiceNoteReplied" | "whatsappMessageSent" | "whatsappMessageDelivered" | "whatsappMessageOpened" | "whatsappReplied" | "whatsappMessageFailed" | "whatsappDone" | "whatsappIgnored" | "whatsappVoiceNoteSent" | "whatsappVoiceNoteDelivered" | "whatsappVoiceNoteOpened" | "whatsappVoiceNoteReplied" | "whatsappVoiceNoteFailed" | "whatsappVoiceNoteIgnored" | "smsSent" | "smsDone" | "smsDelivered" | "smsReplied" | "smsIgnored" | "smsFailed" | "aiVariableDone" | "aiVariableFailed" | "linkedinReplied" | "linkedinInterested" | "linkedinNotInterested" | "linkedinDone" | "linkedinIgnored" | "manualDone" | "manualIgnored" | "manualInterested" | "manualNotInterested" | "manualUnsubscribed" | "scheduleCancelled" | "paused" | "stopped" | "resumed" | "skipped" | "meetingBooked" | "conditionChosen" | "conditionalFailed" | "sendToAnotherCampaign" | "manualEmailQueued" | "manualLinkedinSendQueued" | "manualLinkedinVoiceNoteQueued" | "manualLinkedinInviteQueued" | "manualLinkedinCommentLastPostQueued" | "manualWhatsappMessageQueued" | "manualWhatsappVoiceNoteQueued" | "outOfOffice" | "mailinblackDetected" | "entityUnsubscribed" | "variableUnsubscribed" | "entitySubscribed" | "variableSubscribed";

/** How many people were added. */
export interface AddedAbmLeads {
  /** People who are leads now. Whole number, at least 0. */
  addedCount?: number;
  /** People who were leads before. Whole number, at least 0. */
  alreadyInCampaignCount?: number;
  /** People who were not added, such as contacts of another company. The fields of an entry have not been published. */
  skipped?: unknown[];
}

/** Channels that deliver the alert. */
export interface AlertChannels {
  /** Delivery by email. */
  email?: {
    /** Whether the channel is used. */
    enabled?: boolean;
    /** Email addresses that get the alert. */
    addresses?: string[];
  };
  /** Delivery in lemlist. */
  inapp?: {
    /** Whether the channel is used. */
    enabled?: boolean;
  };
  /** By the webhooks for `deliverabilityAlertTriggered`. */
  webhook?: {
    /** Whether the channel is used. */
    enabled?: boolean;
  };
  /** Delivery by Slack. */
  slack?: {
    /** Whether the channel is used. */
    enabled?: boolean;
  };
}

/** Channels that deliver the alert. At least one must be enabled. One channel at least must be enabled. */
export interface AlertChannelsCreate {
  /** Delivery by email. */
  email?: AlertEmailChannelCreate | undefined;
  /** Delivery in lemlist. */
  inapp?: {
    /** Whether to use the channel. */
    enabled?: boolean | undefined;
  } | undefined;
  /** By the webhooks for `deliverabilityAlertTriggered`. */
  webhook?: {
    /** Whether to use the channel. */
    enabled?: boolean | undefined;
  } | undefined;
  /** Delivery by Slack. */
  slack?: {
    /** Whether to use the channel. */
    enabled?: boolean | undefined;
  } | undefined;
}

/** Channels that deliver the alert. Send all four, because lemlist does not document whether channels that you leave out keep their values. */
export interface AlertChannelsUpdate {
  /** Delivery by email. */
  email?: {
    /** Whether to use the channel. */
    enabled?: boolean | undefined;
    /** Email addresses that get the alert. */
    addresses?: string[] | undefined;
  } | undefined;
  /** Delivery in lemlist. */
  inapp?: {
    /** Whether to use the channel. */
    enabled?: boolean | undefined;
  } | undefined;
  /** By the webhooks for `deliverabilityAlertTriggered`. */
  webhook?: {
    /** Whether to use the channel. */
    enabled?: boolean | undefined;
  } | undefined;
  /** Delivery by Slack. */
  slack?: {
    /** Whether to use the channel. */
    enabled?: boolean | undefined;
  } | undefined;
}

/** Comparison with the threshold that fires the alert. */
export const ALERT_COMPARISONS = ["equal","below","above"] as const;
/** Comparison with the threshold that fires the alert. */
export type AlertComparison = "equal" | "below" | "above";

/** Delivery by email. An email channel that is enabled needs `addresses`. */
export interface AlertEmailChannelCreate {
  /** Whether to use the channel. */
  enabled?: boolean | undefined;
  /** Email addresses that get the alert. */
  addresses?: string[] | undefined;
}

/** Identifier of a deliverability alert. Starts with `dac_`. */
export type AlertId = string;

/** Metric of the alert. */
export const ALERT_METRICS = ["inboxRate","spamRate","score","deliveryRate","bounceRate"] as const;
/** Metric of the alert. */
export type AlertMetric = "inboxRate" | "spamRate" | "score" | "deliveryRate" | "bounceRate";

/** Whether the value of the whole period must cross the threshold, or the value of every day in it. */
export const ALERT_PERIOD_MODES = ["rolling","consecutive"] as const;
/** Whether the value of the whole period must cross the threshold, or the value of every day in it. */
export type AlertPeriodMode = "rolling" | "consecutive";

/** What the alert watches: all mailboxes, some mailboxes or some domains. */
export const ALERT_SCOPES = ["global","mailbox","domain"] as const;
/** What the alert watches: all mailboxes, some mailboxes or some domains. */
export type AlertScope = "global" | "mailbox" | "domain";

/** A domain, or a mailbox as `<userId>|<email>|<mailboxId>`. One text, or three with `|` between them. */
export type AlertScopeEntity = string;

/** Severity of the alert. */
export const ALERT_SEVERITIES = ["warning","critical"] as const;
/** Severity of the alert. */
export type AlertSeverity = "warning" | "critical";

/** Source of the metrics: warm-up or the emails of campaigns. */
export const ALERT_WIDGETS = ["warmup","outreach"] as const;
/** Source of the metrics: warm-up or the emails of campaigns. */
export type AlertWidget = "warmup" | "outreach";

/** A user wrote a note. */
export interface AnnotationEvent {
  /** Type of the event. */
  type: AnnotationEventType;
  /** Identifier of the activity. A state of a lead, such as `contacted`, has the identifier of the activity that caused it. Tell events apart by `_id` and `type` together. */
  _id?: string;
  /** Team of the event. */
  teamId?: string;
  /**
   * Format: date-time
   * Time of the event, in UTC.
   */
  createdAt?: string;
  /** Campaign of the event. */
  campaignId?: string;
  /** Name of the campaign. */
  campaignName?: string;
  /** Sequence of the step. */
  sequenceId?: string;
  /** Zero-based position of the step when it happened; it shifts with edits. */
  sequenceStep?: number;
  /** Step of the event. Missing on old events. */
  stepId?: string;
  /** Zero-based position of the last step. */
  totalSequenceStep?: number;
  /** Lead of the event. */
  leadId?: string;
  /** Email address of the lead. */
  leadEmail?: string;
  /** First name of the lead. */
  leadFirstName?: string;
  /** Last name of the lead. */
  leadLastName?: string;
  /** Email address of the lead. Observed, not documented by lemlist. */
  email?: string;
  /** First name of the lead. Observed, not documented by lemlist. */
  firstName?: string;
  /** Last name of the lead. Observed, not documented by lemlist. */
  lastName?: string;
  /** Company of the lead. Observed, not documented by lemlist. */
  companyName?: string;
  /** First words of the message. Observed, not documented by lemlist. */
  messagePreview?: string;
  /** Contact of the lead. Observed, not documented by lemlist. */
  contactId?: string;
  /** Member who sent the message. */
  sendUserId?: string;
  /** Email address that the message was sent from. */
  sendUserEmail?: string;
  /** Sender name of the message. */
  sendUserName?: string;
  /** Mailbox that sent the message. Observed, not documented by lemlist. */
  sendUserMailboxId?: string;
  /** Name of the mailbox at its provider, such as its email address. */
  sendUserMailboxProviderId?: string;
  /** Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
  isFirst?: boolean;
  /** Member who caused the event. */
  createdBy?: string;
  /** URL of a picture of the lead. Inferred, not confirmed. */
  leadPicture?: string;
  /** Template of the text, on every channel. */
  emailTemplateId?: string;
  /** Name of the template. */
  emailTemplateName?: string;
  /** Time when the related message was sent. */
  relatedSentAt?: string;
  /** Whether the event stopped the sequence for the lead. */
  stopped?: boolean;
  /** Whether lemlist assumes that a bot caused the event. */
  bot?: boolean;
  /** Name of the campaign, as in `campaignName`. */
  name?: string;
  /** Ids of the team, campaign, lead and task that caused the event. */
  metaData?: Record<string, unknown>;
  /** The secret that was given when the webhook was created. */
  secret?: string;
}

/** Types of event about notes. */
export const ANNOTATION_EVENT_TYPES = ["annotated"] as const;
/** Types of event about notes. */
export type AnnotationEventType = "annotated";

/** Calls a URL of yours. */
export interface ApiStep {
  /** Identifier of a step. Starts with `stp_`. */
  _id: string;
  /** Type of the step. */
  type: "api";
  /** HTTP method of the call. */
  method?: ApiStepMethod | "(a value added later)";
  /** URL that lemlist calls. */
  url?: string;
  /** Days to wait before this step runs. Whole number, at least 0. */
  delay?: number;
  /** One-based position of the step. In a branch, it continues from the position of the condition. */
  index?: number;
  /** Identifier of a sequence. Each branch is a sequence and has its own. Starts with `seq_`. */
  sequenceId?: string;
  /** Zero-based position of the step within its sequence. Whole number, at least 0. */
  sequenceStep?: number;
}

/** Calls a URL of yours. */
export interface ApiStepCreate {
  /** Type of the step to add. */
  type: "api";
  /** HTTP method of the call. lemlist sends no headers or body of yours with it. */
  method: ApiStepMethod;
  /** URL to call. It must start with `http://` or `https://`. It may contain variables and Liquid. */
  url: string;
  /** Days to wait before this step runs. Without it, the first step of a sequence runs at once and later steps after 1 day. Only days on which the schedule sends count. Whole number, 0 to 1500. */
  delay?: number | undefined;
  /** Zero-based position to insert the step at. -1, a position past the end, or no `index` appends the step. Once leads have entered the campaign, leads that wait for the next step get the new one first. A team whose plan lacks live campaign editing can then only append. Whole number, at least -1. */
  index?: number | undefined;
  /** @deprecated */
  _id?: "(only responses have this field)" | undefined;
  /** @deprecated */
  sequenceId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  sequenceStep?: never;
  /** @deprecated */
  subject?: "(not a field of this type)" | undefined;
  /** @deprecated */
  message?: "(not a field of this type)" | undefined;
  /** @deprecated */
  title?: "(not a field of this type)" | undefined;
  /** @deprecated */
  images?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  videos?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  altMessage?: "(not a field of this type)" | undefined;
  /** @deprecated */
  recordMode?: "(not a field of this type)" | undefined;
  /** @deprecated */
  skillName?: "(not a field of this type)" | undefined;
  /** @deprecated `api` has no such field. */
  endorseAnyFallback?: never;
  /** @deprecated */
  campaignId?: "(not a field of this type)" | undefined;
  /** @deprecated */
  conditionKey?: "(not a field of this type)" | undefined;
  /** @deprecated */
  delayType?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customField?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customOperator?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customValue?: "(not a field of this type)" | undefined;
  /** @deprecated */
  scoreComparator?: "(not a field of this type)" | undefined;
  /** @deprecated `api` has no such field. */
  scoreThreshold?: never;
  /** @deprecated */
  emailStatusFilter?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  callStatusFilter?: ["(not a field of this type)"] | undefined;
}

/** A call of an API step was made or marked. */
export interface ApiStepEvent {
  /** Type of the event. */
  type: ApiStepEventType;
  /** Identifier of the activity. A state of a lead, such as `contacted`, has the identifier of the activity that caused it. Tell events apart by `_id` and `type` together. */
  _id?: string;
  /** Team of the event. */
  teamId?: string;
  /**
   * Format: date-time
   * Time of the event, in UTC.
   */
  createdAt?: string;
  /** Campaign of the event. */
  campaignId?: string;
  /** Name of the campaign. */
  campaignName?: string;
  /** Sequence of the step. */
  sequenceId?: string;
  /** Zero-based position of the step when it happened; it shifts with edits. */
  sequenceStep?: number;
  /** Step of the event. Missing on old events. */
  stepId?: string;
  /** Zero-based position of the last step. */
  totalSequenceStep?: number;
  /** Lead of the event. */
  leadId?: string;
  /** Email address of the lead. */
  leadEmail?: string;
  /** First name of the lead. */
  leadFirstName?: string;
  /** Last name of the lead. */
  leadLastName?: string;
  /** Email address of the lead. Observed, not documented by lemlist. */
  email?: string;
  /** First name of the lead. Observed, not documented by lemlist. */
  firstName?: string;
  /** Last name of the lead. Observed, not documented by lemlist. */
  lastName?: string;
  /** Company of the lead. Observed, not documented by lemlist. */
  companyName?: string;
  /** First words of the message. Observed, not documented by lemlist. */
  messagePreview?: string;
  /** Contact of the lead. Observed, not documented by lemlist. */
  contactId?: string;
  /** Member who sent the message. */
  sendUserId?: string;
  /** Email address that the message was sent from. */
  sendUserEmail?: string;
  /** Sender name of the message. */
  sendUserName?: string;
  /** Mailbox that sent the message. Observed, not documented by lemlist. */
  sendUserMailboxId?: string;
  /** Name of the mailbox at its provider, such as its email address. */
  sendUserMailboxProviderId?: string;
  /** Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
  isFirst?: boolean;
  /** Member who caused the event. */
  createdBy?: string;
  /** URL of a picture of the lead. Inferred, not confirmed. */
  leadPicture?: string;
  /** Template of the text, on every channel. */
  emailTemplateId?: string;
  /** Name of the template. */
  emailTemplateName?: string;
  /** Time when the related message was sent. */
  relatedSentAt?: string;
  /** Whether the event stopped the sequence for the lead. */
  stopped?: boolean;
  /** Whether lemlist assumes that a bot caused the event. */
  bot?: boolean;
  /** Name of the campaign, as in `campaignName`. */
  name?: string;
  /** Ids of the team, campaign, lead and task that caused the event. */
  metaData?: Record<string, unknown>;
  /** The secret that was given when the webhook was created. */
  secret?: string;
}

/** Types of event about API steps. */
export const API_STEP_EVENT_TYPES = ["apiDone","apiInterested","apiNotInterested","apiFailed"] as const;
/** Types of event about API steps. */
export type ApiStepEventType = "apiDone" | "apiInterested" | "apiNotInterested" | "apiFailed";

/** HTTP method of the call. lemlist sends no headers or body of yours with it. */
export const API_STEP_METHODS = ["GET","POST","PUT","DELETE","PATCH"] as const;
/** HTTP method of the call. lemlist sends no headers or body of yours with it. */
export type ApiStepMethod = "GET" | "POST" | "PUT" | "DELETE" | "PATCH";

/** Updates an `api` step, which calls a URL of yours. Fields you leave out keep their values. */
export interface ApiStepUpdate {
  /** Type of the stored step. It cannot be changed. */
  type: "api";
  /** HTTP method of the call. lemlist sends no headers or body of yours with it. */
  method?: ApiStepMethod | undefined;
  /** URL to call. It must start with `http://` or `https://`. It may contain variables and Liquid. */
  url?: string | undefined;
  /** Days to wait before this step runs. Only days on which the schedule sends count. Whole number, 0 to 1500. */
  delay?: number | undefined;
  /** @deprecated */
  _id?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  index?: never;
  /** @deprecated */
  sequenceId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  sequenceStep?: never;
  /** @deprecated */
  subject?: "(not a field of this type)" | undefined;
  /** @deprecated */
  message?: "(not a field of this type)" | undefined;
  /** @deprecated */
  title?: "(not a field of this type)" | undefined;
  /** @deprecated */
  images?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  videos?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  altMessage?: "(not a field of this type)" | undefined;
  /** @deprecated */
  recordMode?: "(not a field of this type)" | undefined;
  /** @deprecated */
  skillName?: "(not a field of this type)" | undefined;
  /** @deprecated `api` has no such field. */
  endorseAnyFallback?: never;
  /** @deprecated */
  campaignId?: "(not a field of this type)" | undefined;
  /** @deprecated */
  conditionKey?: "(not a field of this type)" | undefined;
  /** @deprecated */
  delayType?: "(not a field of this type)" | undefined;
}

/** URL to call. It must start with `http://` or `https://`. It may contain variables and Liquid. */
export type ApiStepUrl = string;

/** Results of the email verification with which `autoReview` launches a lead. A lead with any other result waits for a review. */
export type AutoReviewConditions = EmailDeliverability[];

/** Identifier of a mailbox that was bought through lemlist. Starts with `dem_`. */
export type BoughtMailboxId = string;

/** A branch of a condition. All branches of a step test the same key, each for other values. */
export interface Branch {
  /** Identifier of a sequence. Each branch is a sequence and has its own. Starts with `seq_`. */
  sequenceId: string;
  /** Zero-based rank of the branch. The fallback has none. Whole number, at least 0. */
  index?: number;
  /** What the condition tests about the lead. */
  key?: BranchingKey | "(a value added later)";
  /** Name of the branch, where a user gave it one. */
  name?: string;
  /** `true` on the branch for leads that match no other branch. */
  fallback?: boolean;
  /** Days to wait. `delayType` decides how lemlist waits. Whole number, at least 0. */
  delay?: number;
  /** Whether lemlist tests the condition once or waits for the event. */
  delayType?: DelayType | "(a value added later)";
  /** Field that is compared, as `variables.<name>` or `fields.<name>`. Only with `customLeadInfo`. */
  customField?: string;
  /** Comparison. Only with `customLeadInfo`. */
  customOperator?: BranchCustomOperator | "(a value added later)";
  /** Values to compare with. One match is enough. The list is empty for the operators `empty` and `notEmpty`. Only with `customLeadInfo`. Requests send one value, in `customValue`. */
  customValues?: string[];
  /** How the score is compared with `scoreThreshold`. Only with `hasScore`. */
  scoreComparator?: ScoreComparator | "(a value added later)";
  /** Score to compare with. Only with `hasScore`. */
  scoreThreshold?: number;
  /** Deliverability statuses of the email address. Only with `hasEmailAddress`. */
  emailStatusFilter?: (EmailStatusFilter | "(a value added later)")[];
  /** Outcomes of the call. Only with `aircallDone`. */
  callStatusFilter?: string[];
  /** The test as lemlist stores it, as JSON text, where the other fields cannot express it. */
  selector?: string;
}

/** Outcomes of the call. The branch matches any of them. Only for `aircallDone`. lemlist does not publish the values; `calls.listStatuses` returns the values of the team. At least 1 item. */
export type BranchCallStatus = string[];

/** What the branch tests. The key belongs to the step and is not sent. For `hasScore` every field is optional; the other conditions need the value that they test. */
export interface BranchCreate {
  /** Name of the branch. Without it, lemlist shows a name with the rank of the branch. */
  name?: string | undefined;
  /** Field to compare. `jobTitle` is a variable of the lead, `fields.jobTitle` a field of the contact. Only for `customLeadInfo`. lemlist refuses names with `$`, and the names `_id`, `teamId`, `campaignId`, `leadId`, `__proto__`, `constructor` and `prototype`. All branches of a step test the same field, so a new field changes it in all of them. */
  customField?: string | undefined;
  /** Comparison. Only for `customLeadInfo`. */
  customOperator?: BranchCustomOperator | undefined;
  /** Value to compare with. Required for the operators `equal` and `contains`, refused for `empty` and `notEmpty`. Only for `customLeadInfo`. */
  customValue?: string | undefined;
  /**
   * How the score of the lead is compared with `scoreThreshold`. Only for `hasScore`.
   * @default $gte
   */
  scoreComparator?: ScoreComparator | undefined;
  /**
   * Score to compare with. Only for `hasScore`. Whole number, 0 to 100.
   * @default 80
   */
  scoreThreshold?: number | undefined;
  /** Deliverability statuses of the email address. The branch matches any of them. Only for `hasEmailAddress`. At least 1 item. */
  emailStatusFilter?: EmailStatusFilter[] | undefined;
  /** Outcomes of the call. The branch matches any of them. Only for `aircallDone`. lemlist does not publish the values; `calls.listStatuses` returns the values of the team. At least 1 item. */
  callStatusFilter?: string[] | undefined;
  /** Days to wait. `delayType` decides how lemlist waits. Ignored for `customLeadInfo` and `hasEmailAddress`. Whole number, at least 0. */
  delay?: number | undefined;
  /** `within` tests the condition once, after `delay` days. `waitUntil` waits for the event. For data that is known already, such as `hasEmailAddress`, use `within` with a delay of 0. With `waitUntil` on `linkedinInviteAccepted`, the fallback was observed to accept no steps. */
  delayType?: DelayType | undefined;
}

/** Field to compare. `jobTitle` is a variable of the lead, `fields.jobTitle` a field of the contact. Only for `customLeadInfo`. lemlist refuses names with `$`, and the names `_id`, `teamId`, `campaignId`, `leadId`, `__proto__`, `constructor` and `prototype`. All branches of a step test the same field, so a new field changes it in all of them. */
export type BranchCustomField = string;

/** Comparison. Only for `customLeadInfo`. */
export const BRANCH_CUSTOM_OPERATORS = ["equal","contains","empty","notEmpty"] as const;
/** Comparison. Only for `customLeadInfo`. */
export type BranchCustomOperator = "equal" | "contains" | "empty" | "notEmpty";

/** Value to compare with. Required for the operators `equal` and `contains`, refused for `empty` and `notEmpty`. Only for `customLeadInfo`. */
export type BranchCustomValue = string;

/** Days to wait. `delayType` decides how lemlist waits. For `hasScore` and `aircallDone`, lemlist accepts a body with only `delay` after leads have entered the campaign. Whole number, at least 0. */
export type BranchDelay = number;

/** The new order of the branches. */
export interface BranchOrderUpdate {
  /** Sequence ids of all branches except the fallback, each once, in the order to test them. At least 1 item. */
  order: string[];
}

/** What was removed with a branch. */
export interface BranchRemoval {
  /** Whether the request succeeded. */
  ok?: boolean;
  /** Ids of the deleted sequences. The list is empty if the branch had no steps. */
  removedSequenceIds?: string[];
}

/** An update of a branch. lemlist applies all of it or nothing. Fields you leave out keep their values. */
export interface BranchUpdate {
  /** Name of the branch. `""` removes it. The fallback cannot be renamed. */
  name?: string | undefined;
  /** Field to compare. `jobTitle` is a variable of the lead, `fields.jobTitle` a field of the contact. Only for `customLeadInfo`. lemlist refuses names with `$`, and the names `_id`, `teamId`, `campaignId`, `leadId`, `__proto__`, `constructor` and `prototype`. All branches of a step test the same field, so a new field changes it in all of them. */
  customField?: string | undefined;
  /** Comparison. Only for `customLeadInfo`. */
  customOperator?: BranchCustomOperator | undefined;
  /** Value to compare with. Required for the operators `equal` and `contains`, refused for `empty` and `notEmpty`. Only for `customLeadInfo`. */
  customValue?: string | undefined;
  /** How the score of the lead is compared with `scoreThreshold`. Only for `hasScore`. */
  scoreComparator?: ScoreComparator | undefined;
  /** Score to compare with. Only for `hasScore`. Whole number, 0 to 100. */
  scoreThreshold?: number | undefined;
  /** Deliverability statuses of the email address. The branch matches any of them. Only for `hasEmailAddress`. At least 1 item. */
  emailStatusFilter?: EmailStatusFilter[] | undefined;
  /** Outcomes of the call. The branch matches any of them. Only for `aircallDone`. lemlist does not publish the values; `calls.listStatuses` returns the values of the team. At least 1 item. */
  callStatusFilter?: string[] | undefined;
  /** Days to wait. `delayType` decides how lemlist waits. For `hasScore` and `aircallDone`, lemlist accepts a body with only `delay` after leads have entered the campaign. Whole number, at least 0. */
  delay?: number | undefined;
  /** `within` tests the condition once, after `delay` days. `waitUntil` waits for the event. For data that is known already, such as `hasEmailAddress`, use `within` with a delay of 0. With `waitUntil` on `linkedinInviteAccepted`, the fallback was observed to accept no steps. */
  delayType?: DelayType | undefined;
}

/** The branches of a condition, in the order in which lemlist tests them. The fallback comes last. */
export type Branches = Branch[];

/** What a condition tests about the lead. A new condition can also test a field of yours, with `customLeadInfo`. */
export const BRANCHING_KEYS = ["hasEmailAddress","hasLinkedinUrl","hasPhoneNumber","hasScore","emailsOpened","emailsClicked","emailsUnsubscribed","meetingBooked","linkedinInviteAccepted","linkedinOpened","aircallDone","linkedinNetworkCheck","hasWhatsappAccount","customLeadInfo"] as const;
/** What a condition tests about the lead. A new condition can also test a field of yours, with `customLeadInfo`. */
export type BranchingKey = "hasEmailAddress" | "hasLinkedinUrl" | "hasPhoneNumber" | "hasScore" | "emailsOpened" | "emailsClicked" | "emailsUnsubscribed" | "meetingBooked" | "linkedinInviteAccepted" | "linkedinOpened" | "aircallDone" | "linkedinNetworkCheck" | "hasWhatsappAccount" | "customLeadInfo";

/** A call made outside lemlist. lemlist has published only some of the fields. Those in its own example are required. */
export interface CallCreate {
  /** Your own identifier of the call. It keeps the call from being logged twice. */
  externalId: string;
  /** Member who called or was called. Starts with `usr_`. */
  userId: string;
  /** Who called. */
  direction: CallDirection;
  /**
   * Format: date-time
   * Time when the call began.
   */
  startedAt: string | Date;
  /** Number that called. */
  from?: string | undefined;
  /** Number that was called. */
  to?: string | undefined;
  /** Task that the call was made for. It takes the place of the contact. */
  taskId?: string | undefined;
  /** Contact of the call, if there is no task. Starts with `ctc_`. Inferred, not confirmed. */
  contactId?: string | undefined;
  /** Outcome, as the key of a call status. */
  callStatus?: string | undefined;
  /** Seconds that the call took. Whole number, at least 0. Inferred, not confirmed. */
  duration?: number | undefined;
  /** Note on the call. */
  note?: string | undefined;
  /**
   * Format: uri
   * URL of the recording. lemlist fetches it in the background.
   */
  recordingUrl?: string | undefined;
  /** Transcript of the call. Inferred, not confirmed. */
  transcript?: string | undefined;
  /** Name of the dialer. */
  provider?: string | undefined;
}

/** Who called. */
export const CALL_DIRECTIONS = ["outbound","inbound"] as const;
/** Who called. */
export type CallDirection = "outbound" | "inbound";

/** A call event. */
export interface CallEvent {
  /** Type of the event. */
  type: CallEventType;
  /** Identifier of the activity. A state of a lead, such as `contacted`, has the identifier of the activity that caused it. Tell events apart by `_id` and `type` together. */
  _id?: string;
  /** Team of the event. */
  teamId?: string;
  /**
   * Format: date-time
   * Time of the event, in UTC.
   */
  createdAt?: string;
  /** Campaign of the event. */
  campaignId?: string;
  /** Name of the campaign. */
  campaignName?: string;
  /** Sequence of the step. */
  sequenceId?: string;
  /** Zero-based position of the step when it happened; it shifts with edits. */
  sequenceStep?: number;
  /** Step of the event. Missing on old events. */
  stepId?: string;
  /** Zero-based position of the last step. */
  totalSequenceStep?: number;
  /** Lead of the event. */
  leadId?: string;
  /** Email address of the lead. */
  leadEmail?: string;
  /** First name of the lead. */
  leadFirstName?: string;
  /** Last name of the lead. */
  leadLastName?: string;
  /** Email address of the lead. Observed, not documented by lemlist. */
  email?: string;
  /** First name of the lead. Observed, not documented by lemlist. */
  firstName?: string;
  /** Last name of the lead. Observed, not documented by lemlist. */
  lastName?: string;
  /** Company of the lead. Observed, not documented by lemlist. */
  companyName?: string;
  /** First words of the message. Observed, not documented by lemlist. */
  messagePreview?: string;
  /** Contact of the lead. Observed, not documented by lemlist. */
  contactId?: string;
  /** Member who sent the message. */
  sendUserId?: string;
  /** Email address that the message was sent from. */
  sendUserEmail?: string;
  /** Sender name of the message. */
  sendUserName?: string;
  /** Mailbox that sent the message. Observed, not documented by lemlist. */
  sendUserMailboxId?: string;
  /** Name of the mailbox at its provider, such as its email address. */
  sendUserMailboxProviderId?: string;
  /** Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
  isFirst?: boolean;
  /** Member who caused the event. */
  createdBy?: string;
  /** URL of a picture of the lead. Inferred, not confirmed. */
  leadPicture?: string;
  /** Template of the text, on every channel. */
  emailTemplateId?: string;
  /** Name of the template. */
  emailTemplateName?: string;
  /** Time when the related message was sent. */
  relatedSentAt?: string;
  /** Whether the event stopped the sequence for the lead. */
  stopped?: boolean;
  /** Whether lemlist assumes that a bot caused the event. */
  bot?: boolean;
  /** Name of the campaign, as in `campaignName`. */
  name?: string;
  /** Ids of the team, campaign, lead and task that caused the event. */
  metaData?: Record<string, unknown>;
  /** The secret that was given when the webhook was created. */
  secret?: string;
}

/** Types of event about calls. */
export const CALL_EVENT_TYPES = ["aircallCreated","aircallEnded","aircallDone","aircallInterested","aircallNotInterested","callRecordingDone","callTranscriptDone"] as const;
/** Types of event about calls. */
export type CallEventType = "aircallCreated" | "aircallEnded" | "aircallDone" | "aircallInterested" | "aircallNotInterested" | "callRecordingDone" | "callTranscriptDone";

/** A possible outcome of a call, and the actions that it triggers. */
export interface CallStatus {
  /** What `callStatus` takes. */
  key: string;
  /** Name in lemlist. */
  label?: string;
  /** Whether the call counts as answered. */
  callAnswered?: boolean;
  /** Whether the lead is marked as interested. */
  callPositive?: boolean;
  /** Whether the lead is marked as not interested. */
  callNegative?: boolean;
}

/** The outcomes of the team. */
export interface CallStatusList {
  /** True when they were read. */
  success?: boolean;
  /** The outcomes. */
  data: CallStatus[];
}

/** What to change in a call. Fields that you leave out keep their values. */
export interface CallUpdate {
  /** Outcome, as the key of a call status. */
  callStatus?: string | undefined;
  /** Seconds that the call took. Whole number, at least 0. Inferred, not confirmed. */
  duration?: number | undefined;
  /** Note on the call. */
  note?: string | undefined;
  /**
   * Format: uri
   * URL of the recording. lemlist fetches it in the background.
   */
  recordingUrl?: string | undefined;
  /** Transcript of the call. Inferred, not confirmed. */
  transcript?: string | undefined;
}

/** A campaign. List and detail return different fields, so only the id is certain. */
export interface Campaign {
  /** Identifier of a campaign. Starts with `cam_`. */
  _id: string;
  /** Name in lemlist. */
  name?: string;
  /** Emoji shown next to the name. */
  emoji?: string;
  /** Labels set in lemlist. Only in list responses. */
  labels?: string[];
  /**
   * Format: date-time
   * Time of creation, in UTC.
   */
  createdAt?: string;
  /** Member who created the campaign. Only in list responses. Starts with `usr_`. */
  createdBy?: string;
  /** State of the campaign. */
  status?: CampaignStatus | "(a value added later)";
  /** Identifier of a sequence. Each branch is a sequence and has its own. Starts with `seq_`. */
  sequenceId?: string;
  /** Sending windows of the campaign. */
  scheduleIds?: string[];
  /** IANA time zone the schedule is read in. */
  timezone?: string;
  /** Team that owns the campaign. Starts with `tea_`. */
  teamId?: string;
  /** Whether something keeps it from sending. */
  hasError?: boolean;
  /** What keeps it from sending, in words, such as `Your campaign does not have sender.` */
  errors?: string[];
  /** Member who created the campaign. Only in the response for one campaign. */
  creator?: {
    /** Identifier of the member. Starts with `usr_`. */
    userId?: string;
    /**
     * Format: email
     * Email address of the member.
     */
    userEmail?: string;
  };
  /** Members who send for the campaign. Only in the response for one campaign. */
  senders?: CampaignSender[];
}

/** How lemlist's AI handles replies. Fields that you leave out keep their values. */
export interface CampaignAiFeaturesUpdate {
  /** Whether lemlist's AI scores replies. */
  scoreReplies?: boolean | undefined;
  /** What to do after an interested reply. */
  onInterestedReply?: CampaignAiReplyRuleUpdate | undefined;
  /** What to do after an uninterested reply. */
  onNotInterestedReply?: CampaignAiReplyRuleUpdate | undefined;
}

/** Which leads to pause after a reply. */
export interface CampaignAiReplyRuleUpdate {
  /** Whether the rule is on. */
  enabled?: boolean | undefined;
  /** Whether to pause the lead in all campaigns. */
  pauseAllCampaignsForLead?: boolean | undefined;
  /** Whether to pause the other leads of the company in this campaign. */
  pauseCampaignForCompany?: boolean | undefined;
  /** Whether to pause the leads of the company in all campaigns. */
  pauseAllCampaignsForCompany?: boolean | undefined;
}

/** What lemlist does with new leads by itself, without a person. */
export interface CampaignAutomationSettings {
  /** Whether each lead is launched as soon as it is added. */
  autoReview?: boolean;
  /** Results of the email verification with which `autoReview` launches a lead. The field is inferred from the operation Update campaign. Inferred, not confirmed. */
  autoReviewConditions?: (EmailDeliverability | "(a value added later)")[];
}

/** What lemlist does with new leads by itself, without a person. */
export interface CampaignAutomationSettingsUpdate {
  /** Launches each lead as soon as it is added. Requires a custom tracking domain, unless opens and clicks are not tracked. */
  autoReview?: boolean | undefined;
  /** Results of the email verification with which `autoReview` launches a lead. The field is inferred from the operation Update campaign. Inferred, not confirmed. */
  autoReviewConditions?: EmailDeliverability[] | undefined;
}

/** What a campaign achieved, by channel. Only the channels that the request asks for. */
export interface CampaignChannelStats {
  /** Emails. */
  email?: {
    /** Messages that were sent. Whole number, at least 0. */
    sent?: number;
    /** Messages that were delivered. Whole number, at least 0. */
    delivered?: number;
    /** Messages that were not delivered. Whole number, at least 0. */
    notDelivered?: number;
    /** Messages that were opened. Whole number, at least 0. */
    opened?: number;
    /** Messages with a clicked link. Whole number, at least 0. */
    clicked?: number;
    /** Messages that were replied to. Whole number, at least 0. */
    replied?: number;
    /** Messages that bounced. Whole number, at least 0. */
    bounced?: number;
    /** Leads that unsubscribed. Whole number, at least 0. */
    unsubscribed?: number;
  };
  /** LinkedIn messages and invitations. `delivered` is always the same as `sent`. */
  linkedin?: {
    /** Messages that were sent. Whole number, at least 0. */
    sent?: number;
    /** Messages that were delivered. Whole number, at least 0. */
    delivered?: number;
    /** Messages that were not delivered. Whole number, at least 0. */
    notDelivered?: number;
    /** Messages that were opened. Whole number, at least 0. */
    opened?: number;
    /** Messages that were replied to. Whole number, at least 0. */
    replied?: number;
    /** Invitations that were accepted. Whole number, at least 0. */
    invitationAccepted?: number;
    /** Number of messages by kind. */
    breakdown?: {
      /** Messages that were sent. */
      sent?: LinkedinMessageCounts;
      /** Messages that were not delivered. */
      notDelivered?: LinkedinMessageCounts;
    };
  };
  /** Text messages. */
  sms?: {
    /** Messages that were sent. Whole number, at least 0. */
    sent?: number;
    /** Messages that were delivered. Whole number, at least 0. */
    delivered?: number;
    /** Messages that were not delivered. Whole number, at least 0. */
    notDelivered?: number;
    /** Messages that were replied to. Whole number, at least 0. */
    replied?: number;
  };
  /** WhatsApp messages. */
  whatsapp?: {
    /** Messages that were sent. Whole number, at least 0. */
    sent?: number;
    /** Messages that were delivered. Whole number, at least 0. */
    delivered?: number;
    /** Messages that were not delivered. Whole number, at least 0. */
    notDelivered?: number;
    /** Messages that were opened. Whole number, at least 0. */
    opened?: number;
    /** Messages that were replied to. Whole number, at least 0. */
    replied?: number;
  };
  /** Counts that belong to no channel. */
  others?: {
    /** Leads that unsubscribed. Whole number, at least 0. */
    unsubscribed?: number;
    /** Leads marked as interested. Whole number, at least 0. */
    interested?: number;
    /** Leads marked as not interested. Whole number, at least 0. */
    notInterested?: number;
  };
}

/** Leads of a campaign by progress, and its messages by outcome. */
export interface CampaignCounts {
  /** Leads in the campaign. Whole number, at least 0. */
  leadTotal: number;
  /** Leads that wait to be launched. Whole number, at least 0. */
  leadToLaunch: number;
  /** Leads that are launched and wait for their first step. Whole number, at least 0. */
  leadReadyToSend: number;
  /** Leads between their first step and their last. Whole number, at least 0. */
  leadInProgress: number;
  /** Leads that passed the last step. Whole number, at least 0. */
  leadCompleted: number;
  /** Messages sent. Whole number, at least 0. */
  sentCount: number;
  /** Messages delivered. Whole number, at least 0. */
  deliveredCount: number;
  /** Messages opened. Whole number, at least 0. */
  openedCount: number;
  /** Messages with a clicked link. Whole number, at least 0. */
  clickedCount: number;
  /** Messages with a reply. Whole number, at least 0. */
  repliedCount: number;
  /** Leads marked as interested. Whole number, at least 0. */
  interestedCount: number;
}

/** A campaign to create. */
export interface CampaignCreate {
  /** Name in lemlist. */
  name: string;
  /**
   * IANA time zone of the campaign's own schedule.
   * @default Europe/Paris
   */
  timezone?: string | undefined;
  /**
   * Launches each lead as soon as it is added, without a review by a person.
   * @default false
   */
  autoReview?: boolean | undefined;
  /** Results of the email verification with which `autoReview` launches a lead. A lead with any other result waits for a review. */
  autoReviewConditions?: EmailDeliverability[] | undefined;
}

/** Name of the copy. */
export interface CampaignDuplicate {
  /** Name of the copy. By default it is the name of the original followed by ` Copy`. */
  name?: string | undefined;
}

/** An export of the statistics of a campaign. */
export interface CampaignExport {
  /** Same as `id`. Some responses do not have it. Starts with `axp_` or `exp_`. */
  _id?: string;
  /** Identifier of an export; older ones begin with `exp_`. Starts with `axp_` or `exp_`. */
  id: string;
  /** Team that owns the campaign. Starts with `tea_`. */
  teamId?: string;
  /** Identifier of a campaign. Starts with `cam_`. */
  campaignId?: string;
  /** Name of the campaign. */
  campaignName?: string;
  /** State of the export. */
  status?: CampaignExportStatus | "(a value added later)";
  /**
   * Format: date-time
   * Time when the export began, in UTC.
   */
  startedAt?: string;
  /**
   * Format: date-time
   * Time when the export ended, in UTC.
   */
  endedAt?: string;
  /** Number of the current stage. Whole number, at least 0. */
  progressIndex?: number;
  /** Time of the latest progress, in milliseconds since 1970. Whole number, at least 0. */
  progressTime?: number;
  /** Milliseconds that the latest stage took. Whole number, at least 0. */
  progressLastStepDuration?: number;
  /** Name of the current stage. */
  progressType?: string;
  /** Rows that the export writes. Whole number, at least 0. */
  progress?: number;
  /** Rows to write. Whole number, at least 0. */
  total?: number;
  /** Size of the file in bytes. Whole number, at least 0. */
  fileSize?: number;
  /**
   * Format: uri
   * URL of the file, when it is done.
   */
  url?: string;
  /**
   * Format: email
   * Email address that is notified when the file is ready.
   */
  email?: string;
}

/** Why the export was not found. */
export interface CampaignExportFailure {
  /** Always false. */
  ok?: boolean;
  /** Error message. */
  message?: string;
}

/** Identifier of an export; older ones begin with `exp_`. Starts with `axp_` or `exp_`. */
export type CampaignExportId = string;

/** An export and whether it was found. */
export interface CampaignExportReport {
  /** True when the export was found. */
  ok?: boolean;
  /** An export of the statistics of a campaign. */
  status?: CampaignExport;
}

/** State of an export. */
export const CAMPAIGN_EXPORT_STATUSES = ["pending","done","error"] as const;
/** State of an export. */
export type CampaignExportStatus = "pending" | "done" | "error";

/** Settings of the campaign itself. The listed fields are read-only. */
export interface CampaignGeneralSettings {
  /** Labels given in lemlist. */
  labels?: string[];
  /** Identifier of a sequence. Each branch is a sequence and has its own. Starts with `seq_`. */
  sequenceId?: string;
}

/** Identifier of a campaign. Starts with `cam_`. */
export type CampaignId = string;

/** A lead in the list of its campaign, without the details of the person. */
export interface CampaignLead {
  /** Identifier of a lead, which is one person in one campaign. Starts with `lea_`. */
  _id: string;
  /** Contact of the lead. Starts with `ctc_`. */
  contactId?: string;
  /** Latest state of the lead. It may be missing. */
  state?: LeadState | "(a value added later)";
}

/** Leads of a campaign, the newest first. At most 500 items. */
export type CampaignLeadList = CampaignLead[];

/** What is done when a lead clicks a tracked link. */
export interface CampaignOnLinkClicked {
  /** Creates a task. */
  createNewTask?: boolean;
  /** Whether the lead continues in the campaign, pauses or stops. */
  campaignProgress?: CampaignProgress | "(a value added later)";
  /** Whether `campaignProgress` also applies to the other leads of the company. */
  propagateProgressToCompany?: boolean;
  /** URLs of the links that count. If it is empty, every link counts. */
  specificLinks?: string[];
}

/** What to do when a lead clicks a tracked link. */
export interface CampaignOnLinkClickedUpdate {
  /** Creates a task. */
  createNewTask?: boolean | undefined;
  /** Whether a lead continues in the campaign, pauses or stops. */
  campaignProgress?: CampaignProgress | undefined;
  /** Whether `campaignProgress` also applies to the other leads of the company. */
  propagateProgressToCompany?: boolean | undefined;
  /** URLs of the links that count. If it is empty, every link counts. */
  specificLinks?: string[] | undefined;
}

/** What is done when a lead books a meeting. */
export interface CampaignOnMeetingBooked {
  /** Whether the lead continues in the campaign, pauses or stops. */
  campaignProgress?: CampaignProgress | "(a value added later)";
  /** Whether `campaignProgress` also applies to the other leads of the company. */
  propagateProgressToCompany?: boolean;
}

/** What to do when a lead books a meeting. */
export interface CampaignOnMeetingBookedUpdate {
  /** Whether a lead continues in the campaign, pauses or stops. */
  campaignProgress?: CampaignProgress | undefined;
  /** Whether `campaignProgress` also applies to the other leads of the company. */
  propagateProgressToCompany?: boolean | undefined;
}

/** What is done when a lead replies. */
export interface CampaignOnReplied {
  /** Creates a task. */
  createNewTask?: boolean;
  /** Whether the lead continues in the campaign, pauses or stops. */
  campaignProgress?: CampaignProgress | "(a value added later)";
  /** Whether `campaignProgress` also applies to the other leads of the company. */
  propagateProgressToCompany?: boolean;
  /** Turns off the detection of out-of-office messages. */
  disableOutOfOffice?: boolean;
}

/** What to do when a lead replies. */
export interface CampaignOnRepliedUpdate {
  /** Creates a task. */
  createNewTask?: boolean | undefined;
  /** Whether a lead continues in the campaign, pauses or stops. */
  campaignProgress?: CampaignProgress | undefined;
  /** Whether `campaignProgress` also applies to the other leads of the company. */
  propagateProgressToCompany?: boolean | undefined;
  /** Turns off the detection of out-of-office messages. */
  disableOutOfOffice?: boolean | undefined;
}

/** A page of campaigns. */
export interface CampaignPage {
  /** Campaigns of this page. At most 100 items. */
  campaigns: Campaign[];
  /** Position of a page in the whole list. */
  pagination?: Pagination;
}

/** An account that can send. */
export interface CampaignPoolChannel {
  /** Kind of channel. */
  type?: SenderChannelType | "(a value added later)";
  /** The mailbox, the WhatsApp account or the phone number. */
  id?: string;
  /** Alias that the mailbox sends from. Inferred, not confirmed. */
  alias?: string;
  /** Name to show, such as an email address. */
  label?: string;
  /** Provider of the mailbox. */
  esp?: string;
  /** What is wrong with the account. */
  diagnostics?: SenderDiagnostic[];
}

/** A member of the pool. */
export interface CampaignPoolSender {
  /** Identifier of a member of the team. Starts with `usr_`. */
  userId: string;
  /** Accounts that can send. */
  channels?: CampaignPoolChannel[];
  /** What is wrong with the member. */
  diagnostics?: SenderDiagnostic[];
}

/** Whether a lead continues in the campaign, pauses or stops. */
export const CAMPAIGN_PROGRESSES = ["continue","pause","stop"] as const;
/** Whether a lead continues in the campaign, pauses or stops. */
export type CampaignProgress = "continue" | "pause" | "stop";

/** A lead was paused, resumed or stopped, a campaign was completed, or a problem stopped the sending. */
export interface CampaignProgressEvent {
  /** Type of the event. */
  type: CampaignProgressEventType;
  /** Identifier of the activity. A state of a lead, such as `contacted`, has the identifier of the activity that caused it. Tell events apart by `_id` and `type` together. */
  _id?: string;
  /** Team of the event. */
  teamId?: string;
  /**
   * Format: date-time
   * Time of the event, in UTC.
   */
  createdAt?: string;
  /** Campaign of the event. */
  campaignId?: string;
  /** Name of the campaign. */
  campaignName?: string;
  /** Sequence of the step. */
  sequenceId?: string;
  /** Zero-based position of the step when it happened; it shifts with edits. */
  sequenceStep?: number;
  /** Step of the event. Missing on old events. */
  stepId?: string;
  /** Zero-based position of the last step. */
  totalSequenceStep?: number;
  /** Lead of the event. */
  leadId?: string;
  /** Email address of the lead. */
  leadEmail?: string;
  /** First name of the lead. */
  leadFirstName?: string;
  /** Last name of the lead. */
  leadLastName?: string;
  /** Email address of the lead. Observed, not documented by lemlist. */
  email?: string;
  /** First name of the lead. Observed, not documented by lemlist. */
  firstName?: string;
  /** Last name of the lead. Observed, not documented by lemlist. */
  lastName?: string;
  /** Company of the lead. Observed, not documented by lemlist. */
  companyName?: string;
  /** First words of the message. Observed, not documented by lemlist. */
  messagePreview?: string;
  /** Contact of the lead. Observed, not documented by lemlist. */
  contactId?: string;
  /** Member who sent the message. */
  sendUserId?: string;
  /** Email address that the message was sent from. */
  sendUserEmail?: string;
  /** Sender name of the message. */
  sendUserName?: string;
  /** Mailbox that sent the message. Observed, not documented by lemlist. */
  sendUserMailboxId?: string;
  /** Name of the mailbox at its provider, such as its email address. */
  sendUserMailboxProviderId?: string;
  /** Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
  isFirst?: boolean;
  /** Member who caused the event. */
  createdBy?: string;
  /** URL of a picture of the lead. Inferred, not confirmed. */
  leadPicture?: string;
  /** Template of the text, on every channel. */
  emailTemplateId?: string;
  /** Name of the template. */
  emailTemplateName?: string;
  /** Time when the related message was sent. */
  relatedSentAt?: string;
  /** Whether the event stopped the sequence for the lead. */
  stopped?: boolean;
  /** Whether lemlist assumes that a bot caused the event. */
  bot?: boolean;
  /** Name of the campaign, as in `campaignName`. */
  name?: string;
  /** Ids of the team, campaign, lead and task that caused the event. */
  metaData?: Record<string, unknown>;
  /** The secret that was given when the webhook was created. */
  secret?: string;
}

/** Types of event about the progress of leads and campaigns, and about what holds it up. It is not known whether lemlist sends `paused` and `resumed` for a campaign, too. */
export const CAMPAIGN_PROGRESS_EVENT_TYPES = ["paused","resumed","stopped","campaignComplete","customDomainErrors","connectionIssue","sendLimitReached","lemwarmPaused"] as const;
/** Types of event about the progress of leads and campaigns, and about what holds it up. It is not known whether lemlist sends `paused` and `resumed` for a campaign, too. */
export type CampaignProgressEventType = "paused" | "resumed" | "stopped" | "campaignComplete" | "customDomainErrors" | "connectionIssue" | "sendLimitReached" | "lemwarmPaused";

/** Counters of a campaign. Lists of other operations are comma-separated strings here. */
export interface CampaignReport {
  /** Identifier of a campaign. Starts with `cam_`. */
  _id: string;
  /** Name of the campaign. */
  name?: string;
  /** Member who created the campaign, as `<userId>|<email>`. */
  creator?: string;
  /**
   * Format: date-time
   * Time of creation, in UTC.
   */
  createdAt?: string;
  /** Name of the member who created the campaign. */
  createdBy?: string;
  /** Labels, in one comma-separated string. The string is empty if there are none. */
  labels?: string;
  /** State of the campaign. */
  state?: CampaignStatus | "(a value added later)";
  /** State that lists show. */
  status?: CampaignStatus | "(a value added later)";
  /** Email addresses of the senders, in one string. */
  senderNames?: string;
  /** Names and email addresses of the senders, in one string. */
  sendersUsers?: string;
  /** Leads of the campaign. Whole number, at least 0. */
  totalCount?: number;
  /** Leads that were reviewed. Whole number, at least 0. */
  reviewedCount?: number;
  /** Leads on their way through the sequence. Whole number, at least 0. */
  inSequenceLeadCount?: number;
  /** Leads that were reviewed. Whole number, at least 0. */
  reviewed?: number;
  /** Emails that were sent. Whole number, at least 0. */
  emailsSent?: number;
  /** Emails that were opened. Whole number, at least 0. */
  emailsOpened?: number;
  /** Emails with a clicked link. Whole number, at least 0. */
  emailsClicked?: number;
  /** Replies by email. Whole number, at least 0. */
  emailsReplied?: number;
  /** Unsubscriptions by email. Whole number, at least 0. */
  emailsUnsubscribed?: number;
  /** Interested replies by email. Whole number, at least 0. */
  emailsInterested?: number;
  /** LinkedIn messages that were sent. Whole number, at least 0. */
  linkedinSent?: number;
  /** LinkedIn messages that were opened. Whole number, at least 0. */
  linkedinOpened?: number;
  /** Replies on LinkedIn. Whole number, at least 0. */
  linkedinReplied?: number;
  /** Leads marked as interested. Whole number, at least 0. */
  interested?: number;
  /** Leads marked as not interested. Whole number, at least 0. */
  notInterested?: number;
}

/** A report for each campaign. */
export type CampaignReports = CampaignReport[];

/** Settings about the sending windows, which have operations of their own. */
export interface CampaignScheduleSettings {
  /** Schedules of the campaign. Read-only. */
  scheduleIds?: string[];
}

/** A member who sends for a campaign, with the accounts used. */
export interface CampaignSendUser {
  /** Identifier of a member of the team. Starts with `usr_`. */
  id: string;
  /** Mailboxes that can send. */
  mailboxes?: {
    /** Identifier of the mailbox. Starts with `usm_` or `umx_` or `smb_`. */
    sendUserMailboxId?: string;
    /**
     * Format: email
     * Its email address.
     */
    email?: string;
  }[];
  /** Phone numbers for calls and text messages. */
  phoneNumbers?: string[];
  /** WhatsApp accounts that can send. */
  whatsappAccountIds?: string[];
}

/** A member who sends for a campaign. */
export interface CampaignSender {
  /** Identifier of the member. */
  id?: string;
  /**
   * Format: email
   * Email address that sends.
   */
  email?: string;
  /** Mailbox that sends. Starts with `usm_` or `umx_` or `smb_`. */
  sendUserMailboxId?: string;
}

/** The list of exclusions that applies to a campaign. */
export interface CampaignSenderExclusions {
  /** Owner of the list that applies, the campaign or the team. */
  source?: SenderExclusionsSource | "(a value added later)";
  /** Members who are excluded. */
  senders?: SenderExclusion[];
}

/** Members that a campaign excludes. */
export interface CampaignSenderExclusionsReport {
  /** The list of exclusions that applies to a campaign. */
  data?: CampaignSenderExclusions;
}

/** Members to exclude in the campaign. */
export interface CampaignSenderExclusionsUpdate {
  /** The list of the campaign. `[]` excludes nobody; null removes the list, so that the list of the team applies. */
  senders: SenderExclusionCreate[] | null;
}

/** The members and channels that a campaign may send from. A lead gets one of them. */
export interface CampaignSenderPool {
  /** Identifier of a campaign. Starts with `cam_`. */
  campaignId: string;
  /** How the sender of a lead is chosen. */
  senderStrategy?: SenderStrategy | "(a value added later)";
  /** True if the strategy is dynamic: the sender depends on the lead, so the pool cannot be changed. */
  readOnly?: boolean;
  /** The members, including those who are pinned to a step. */
  senders?: CampaignPoolSender[];
  /** Problem of the whole pool. */
  diagnostics?: SenderDiagnostic[];
}

/** What a change of the pool did. `impact` is documented for taking a member out, and inferred for the other changes. */
export interface CampaignSenderPoolChange {
  /** The effect. lemlist documents its fields but not the object around them, which is inferred from Get campaign senders. Inferred, not confirmed. */
  data?: {
    /** Leads that the change affects. */
    impact?: {
      /** Number of leads that wait because the member who contacted them was removed. Whole number, at least 0. */
      contactedLeads?: number;
    };
  };
}

/** The pool of a campaign. */
export interface CampaignSenderPoolReport {
  /** The members and channels that a campaign may send from. A lead gets one of them. */
  data?: CampaignSenderPool;
}

/** Settings about the senders. The pool itself is read with Get campaign senders. */
export interface CampaignSenderSettings {
  /** Whether emails come from a mailbox of the email provider that the lead uses. It is the value of the team if the campaign has none. */
  espMatching?: boolean;
  /** Read-only. lemlist has not published its fields. */
  espRouting?: unknown;
}

/** Settings about the senders to change. */
export interface CampaignSenderSettingsUpdate {
  /** Sends emails from a mailbox of the email provider that the lead uses. The team needs an active mailbox. */
  espMatching?: boolean | undefined;
}

/** What to change for a member. Channels that you leave out keep their values. */
export interface CampaignSenderUpdate {
  /** Channels to change, one after the other. */
  channels: PoolChannelUpdate[];
}

/** Members to put into the pool. */
export interface CampaignSendersAdd {
  /** The members. */
  senders: PoolSenderCreate[];
}

/** The whole pool. */
export interface CampaignSendersUpdate {
  /** The members. */
  senders: PoolSenderCreate[];
}

/** Every sequence of a campaign under its id, in no order. The main one has level 0. */
export interface CampaignSequences {
  [key: string]: Sequence;
}

/** The settings of a campaign by section. The response has more sections and fields than have been published. */
export interface CampaignSettings {
  /** Settings of the campaign itself. The listed fields are read-only. */
  general?: CampaignGeneralSettings;
  /** Settings about the senders. The pool itself is read with Get campaign senders. */
  senders?: CampaignSenderSettings;
  /** How the sender of a lead is chosen. `customField:` followed by the name of a field takes the sender from that field of the lead. */
  senderStrategy?: SenderStrategy | "(a value added later)";
  /** What lemlist does with new leads by itself, without a person. */
  automation?: CampaignAutomationSettings;
  /** What is tracked. */
  tracking?: CampaignTracking;
  /** What is done when a lead replies. */
  onReplied?: CampaignOnReplied;
  /** What is done when a lead clicks a tracked link. */
  onLinkClicked?: CampaignOnLinkClicked;
  /** What is done when a lead books a meeting. */
  onMeetingBooked?: CampaignOnMeetingBooked;
  /** Settings about the sending windows, which have operations of their own. */
  schedule?: CampaignScheduleSettings;
}

/** Why no setting was stored. */
export interface CampaignSettingsFailure {
  /** Error message. */
  error: string;
  /** Code to branch on. */
  code?: string;
  /** Every fault, so that all can be fixed at once. */
  details?: {
    /** The faults. */
    issues?: CampaignSettingsIssue[];
  };
}

/** A field that was refused. */
export interface CampaignSettingsIssue {
  /** Section and name of the field, such as `onReplied.campaignProgress`. */
  field?: string;
  /** Code to branch on, such as `CAMPAIGN_SETTINGS_READ_ONLY_FIELD` or `invalid_value`. */
  code?: string;
  /** What is wrong with it. */
  message?: string;
}

/** The settings to change, by section. Fields that lemlist has not published are missing here. At least one section must be sent. */
export interface CampaignSettingsUpdate {
  /** Settings about the senders to change. */
  senders?: CampaignSenderSettingsUpdate | undefined;
  /** How the sender of a lead is chosen. `random` takes a member of the pool, `contactOwner` the owner of the contact, and `leadImporter` the member who added the lead. `customField:` with the name of a field takes the member that the field names. */
  senderStrategy?: string | undefined;
  /** What lemlist does with new leads by itself, without a person. */
  automation?: CampaignAutomationSettingsUpdate | undefined;
  /** What to track. Opens and clicks need a tracking domain of your own, or sending is blocked. The fields are inferred from the operation Update campaign. Inferred, not confirmed. */
  tracking?: CampaignTrackingUpdate | undefined;
  /** What to do when a lead replies. The fields are inferred from the operation Update campaign. Inferred, not confirmed. */
  onReplied?: CampaignOnRepliedUpdate | undefined;
  /** What to do when a lead clicks a tracked link. The fields are inferred from the operation Update campaign. Inferred, not confirmed. */
  onLinkClicked?: CampaignOnLinkClickedUpdate | undefined;
  /** What to do when a lead books a meeting. The fields are inferred from the operation Update campaign. Inferred, not confirmed. */
  onMeetingBooked?: CampaignOnMeetingBookedUpdate | undefined;
}

/** The signal agents that feed leads into a campaign. */
export interface CampaignSignalTrigger {
  /** Signal agents that are linked to the campaign. */
  watchListIds?: string[];
  /** Whether signals found before the link are imported too. False for a link made through the API. */
  importFromExistingSignals?: boolean;
  /** Whether a person who is already in the campaign is left out. */
  deduplicate?: boolean;
  /** What happens to duplicates. */
  duplicateProcessingType?: DuplicateProcessing | "(a value added later)";
}

/** A campaign and the state it is in now. */
export interface CampaignState {
  /** Identifier of a campaign. Starts with `cam_`. */
  _id: string;
  /** State of the campaign. */
  state?: CampaignStatus | "(a value added later)";
  /** True if the campaign is archived. Missing otherwise. */
  archived?: true;
}

/** What a campaign achieved. */
export interface CampaignStats {
  /** The campaign. Only in responses about several campaigns. Starts with `cam_`. */
  campaignId?: string;
  /** Leads of the campaign. Whole number, at least 0. */
  nbLeads?: number;
  /** Leads that were launched. Whole number, at least 0. */
  nbLeadsLaunched?: number;
  /** Leads that a message reached. Whole number, at least 0. */
  nbLeadsReached?: number;
  /** Leads that opened a message. Whole number, at least 0. */
  nbLeadsOpened?: number;
  /** Leads that clicked or replied. Whole number, at least 0. */
  nbLeadsInteracted?: number;
  /** Leads that replied. Whole number, at least 0. */
  nbLeadsAnswered?: number;
  /** Leads marked as interested. Whole number, at least 0. */
  nbLeadsInterested?: number;
  /** Leads marked as not interested. Whole number, at least 0. */
  nbLeadsNotInterested?: number;
  /** Leads that unsubscribed. Whole number, at least 0. */
  nbLeadsUnsubscribed?: number;
  /** Leads whose sequence was interrupted. Whole number, at least 0. */
  nbLeadsInterrupted?: number;
  /** Messages that were sent. Whole number, at least 0. */
  messagesSent?: number;
  /** Messages that could not be sent. Whole number, at least 0. */
  messagesNotSent?: number;
  /** Messages that bounced. Whole number, at least 0. */
  messagesBounced?: number;
  /** Messages that were delivered. Whole number, at least 0. */
  delivered?: number;
  /** Messages that were opened. Whole number, at least 0. */
  opened?: number;
  /** Messages with a clicked link. Whole number, at least 0. */
  clicked?: number;
  /** Messages that were replied to. Whole number, at least 0. */
  replied?: number;
  /** LinkedIn invitations that were accepted. Whole number, at least 0. */
  invitationAccepted?: number;
  /** Meetings that were booked. Whole number, at least 0. */
  meetingBooked?: number;
  /** The same step by step, branches included. */
  steps?: CampaignStepStats[];
  /** What a campaign achieved, by channel. Only the channels that the request asks for. */
  perChannel?: CampaignChannelStats;
}

/** A campaign without statistics, and the reason. */
export interface CampaignStatsFault {
  /** The requested campaign. Starts with `cam_`. */
  campaignId?: string;
  /** Error message. */
  error?: string;
}

/** Statistics of several campaigns, and the campaigns that failed. */
export interface CampaignStatsList {
  /** Statistics of the campaigns that were found. */
  results?: CampaignStats[];
  /** Campaigns that failed. The list is empty if none failed. */
  errors?: CampaignStatsFault[];
}

/** Campaigns to count and what to count. */
export interface CampaignStatsSearch {
  /** Campaigns to count. 1 to 100 items. */
  campaignIds: string[];
  /** First time to count. A date such as 2026-10-07, or with a time after T. */
  startDate: string | Date;
  /** Last time to count. A date such as 2026-10-07, or with a time after T. */
  endDate: string | Date;
  /** Only what this sender sent, given as `<userId>|<email>`. The email address must belong to the member. An id that begins with `usr_`, then `|` and an email address. */
  sendUser?: string | undefined;
  /** Only this variant of A/B tests. */
  ABSelected?: AbTestVariant | undefined;
  /** Only these channels. */
  channels?: StatsChannel[] | undefined;
}

/** State of a campaign to filter by. A campaign can match several, such as `paused` and `errors`. */
export const CAMPAIGN_STATUSES = ["running","draft","archived","ended","paused","errors"] as const;
/** State of a campaign to filter by. A campaign can match several, such as `paused` and `errors`. */
export type CampaignStatus = "running" | "draft" | "archived" | "ended" | "paused" | "errors";

/** Something that a launch check found. */
export interface CampaignStatute {
  /** Whether it is a problem or information. */
  type?: CampaignStatuteType | "(a value added later)";
  /** Severity. 3 blocks the launch, 2 is a warning, and 1 is information. */
  level?: number;
  /** What was found, in words; it may hold HTML. */
  message?: string;
  /** What it is about, such as `limit`, `steps` or `schedule`. */
  category?: string;
}

/** Whether a finding is a problem or information. */
export const CAMPAIGN_STATUTE_TYPES = ["issue","information"] as const;
/** Whether a finding is a problem or information. */
export type CampaignStatuteType = "issue" | "information";

/** The launch checks of a campaign. */
export interface CampaignStatutes {
  /** Name of the campaign. */
  name?: string;
  /** State of the campaign. */
  status?: CampaignStatus | "(a value added later)";
  /** Problems that the checks found. The list is empty if there are none. */
  statutes?: CampaignStatute[];
}

/** Whether a step was skipped. */
export interface CampaignStepSkip {
  /** False if it was already skipped. */
  skipped?: boolean;
}

/** What a step achieved. */
export interface CampaignStepStats {
  /** One-based position in the campaign. Whole number, at least 1. */
  index?: number;
  /** Identifier of a sequence. Each branch is a sequence and has its own. Starts with `seq_`. */
  sequenceId?: string;
  /** Zero-based position within the sequence. Whole number, at least 0. */
  sequenceStep?: number;
  /** Variant that is counted, where the step has an A/B test. */
  abTest?: AbTestVariant | "(a value added later)";
  /** Kind of step. */
  taskType?: StepType | "(a value added later)";
  /** Name of the branch, where the step is a condition. */
  conditionLabel?: string;
  /** LinkedIn invitations that were sent. Whole number, at least 0. */
  invited?: number;
  /** Messages that were sent. Whole number, at least 0. */
  sent?: number;
  /** Messages that were delivered. Whole number, at least 0. */
  delivered?: number;
  /** Messages that were opened. Whole number, at least 0. */
  opened?: number;
  /** Clicks on links. Whole number, at least 0. */
  clicked?: number;
  /** Number of replies. Whole number, at least 0. */
  replied?: number;
  /** Messages that were not delivered. Whole number, at least 0. */
  notDelivered?: number;
  /** Messages that bounced. Whole number, at least 0. */
  bounced?: number;
  /** Number of unsubscriptions. Whole number, at least 0. */
  unsubscribed?: number;
}

/** What is tracked. */
export interface CampaignTracking {
  /** Whether to track opened emails. */
  trackOpens?: boolean;
  /** Whether to track clicked links. */
  trackClicks?: boolean;
  /** Whether to track replies. */
  trackReplies?: boolean;
}

/** What to track. Opens and clicks need a tracking domain of your own, or sending is blocked. */
export interface CampaignTrackingUpdate {
  /** Whether to track opened emails. */
  trackOpens?: boolean | undefined;
  /** Whether to track clicked links. */
  trackClicks?: boolean | undefined;
  /** Whether to track replies. */
  trackReplies?: boolean | undefined;
}

/** What to change in a campaign. Replies, clicks, meetings and tracking can be set by flags or by newer sections. Prefer the sections, and never send a flag and its section together. */
export interface CampaignUpdate {
  /** Name in lemlist. */
  name?: string | undefined;
  /** Members to send from. The list replaces the present one. lemlist silently drops a member who has none of the channels that the campaign uses, and sometimes ignores the whole list. Check with Get campaign. */
  sendUserIds?: string[] | undefined;
  /** Launches each lead as soon as it is added, without a review by a person. */
  autoReview?: boolean | undefined;
  /** Results of the email verification with which `autoReview` launches a lead. A lead with any other result waits for a review. */
  autoReviewConditions?: EmailDeliverability[] | undefined;
  /** What to track. Opens and clicks need a tracking domain of your own, or sending is blocked. */
  tracking?: CampaignTrackingUpdate | undefined;
  /** What to do when a lead replies. */
  onReplied?: CampaignOnRepliedUpdate | undefined;
  /** What to do when a lead clicks a tracked link. */
  onLinkClicked?: CampaignOnLinkClickedUpdate | undefined;
  /** What to do when a lead books a meeting. */
  onMeetingBooked?: CampaignOnMeetingBookedUpdate | undefined;
  /** How lemlist's AI handles replies. Fields that you leave out keep their values. */
  aiFeatures?: CampaignAiFeaturesUpdate | undefined;
  /** Shares the sequence. */
  sequenceSharing?: boolean | undefined;
  /** Whether lemlist pauses leads according to their interest. */
  leadsPausedByInterest?: boolean | undefined;
  /** Lets lemlist find out from a reply whether a lead is interested. */
  autoLeadInterest?: boolean | undefined;
  /** Stops a lead that replies by email. Prefer the newer section `onReplied`. */
  stopOnEmailReplied?: boolean | undefined;
  /** Stops a lead that books a meeting. Prefer the newer section `onMeetingBooked`. */
  stopOnMeetingBooked?: boolean | undefined;
  /** Stops a lead that clicks a link. Prefer the newer section `onLinkClicked`. */
  stopOnLinkClicked?: boolean | undefined;
  /** Which links count for `stopOnLinkClicked`. Prefer the newer `onLinkClicked.specificLinks`. */
  stopOnLinkClickedFilter?: string | undefined;
  /** Creates an opportunity when a lead replies. Prefer the newer section `onReplied`. */
  opportunityReplied?: boolean | undefined;
  /** Creates an opportunity when a lead clicks a link. Prefer the newer section `onLinkClicked`. */
  opportunityClicked?: boolean | undefined;
  /** Leaves opened emails untracked. Prefer the newer `tracking.trackOpens`, where `true` means tracked. */
  disableTrackOpen?: boolean | undefined;
  /** Leaves clicked links untracked. Prefer the newer `tracking.trackClicks`, where `true` means tracked. */
  disableTrackClick?: boolean | undefined;
  /** Leaves replies untracked. Prefer the newer `tracking.trackReplies`, where `true` means tracked. */
  disableTrackReply?: boolean | undefined;
  /** Turns off the detection of out-of-office messages. Prefer the newer section `onReplied`. */
  disableOutOfOffice?: boolean | undefined;
}

/** An agent that adds the people of its signals to a campaign. Send `campaignId`, or add the agent to the triggers of the campaign. */
export interface CampaignWatchListCreate {
  /** Name. At least 1 character. */
  name: string;
  /** Kind of signal to look for. It can never be changed. */
  type: SignalType;
  /** lemlist adds the people of each signal to a campaign, which can send to them without another request. */
  signalProcessingType: "push_to_campaign";
  /** What to look for. Each kind of signal has its own required filters; see the list of filters. */
  filters: WatchListFilterCreate[];
  /** What to watch. Lists and files can only be chosen in lemlist. */
  segmentType: "all";
  /** Whether to start watching at once, which spends credits, or to leave a draft. */
  activate: boolean;
  /** Emoji shown next to the name. By default, lemlist picks one. */
  emoji?: string | undefined;
  /** Campaign to add the people to. Requires the beta `campaignSignalTrigger`. lemlist refuses a manual campaign. Starts with `cam_`. */
  campaignId?: string | undefined;
  /** Persona whose filters choose the people to contact at each company. */
  personaId?: string | undefined;
  /** @deprecated `push_to_campaign` has no such field. */
  signalOpportunityTemplate?: never;
}

/** A page of companies. */
export interface CompaniesPage {
  /** The companies of this page. At most 500 items. */
  results: DatabaseCompany[];
  /** Number of companies on all pages together. */
  total?: number;
  /** Number of this page, from 1. Whole number, at least 1. */
  page?: number;
  /** Size asked for. */
  size?: number;
  /** Milliseconds the search took. */
  took?: number;
  /** Identifier of the search. */
  search?: string;
  /** Searches left in 24 hours. */
  limitation?: number;
  /** Team that searched. */
  team?: string;
}

/** A search for companies. */
export interface CompaniesSearch {
  /** Filters of the search. At least 1 item. */
  filters: DatabaseSearchFilter[];
  /**
   * Page to read, from 1. Whole number, at least 1.
   * @default 1
   */
  page?: number | undefined;
  /**
   * Companies per page. Whole number, 1 to 500.
   * @default 100
   */
  size?: number | undefined;
}

/** A company the team knows. */
export interface Company {
  /** Identifier of a company. Starts with `cpn_`. */
  _id: string;
  /** Team that owns the company. Starts with `tea_`. */
  teamId?: string;
  /** Name. It may be in `fields` only. */
  name?: string;
  /** Domain of its website. */
  domain?: string;
  /** LinkedIn page. */
  linkedinUrl?: string;
  /** Industry. */
  industry?: string;
  /** Number of employees, as a range. */
  size?: string;
  /** Where it is. */
  location?: string;
  /** Values of default and custom fields, by field name. The registry of fields knows their types. */
  fields?: {
    [key: string]: unknown;
  };
  /** How the company came into lemlist, such as `api`. */
  source?: string;
  /** Member who created the company. Starts with `usr_`. */
  createdBy?: string;
  /** Member who owns the company. Starts with `usr_`. */
  ownerId?: string;
  /**
   * Format: date-time
   * Time of creation, in UTC.
   */
  createdAt?: string;
  /** Values that lemlist refused to write on the company. */
  fieldRejections?: CompanyFieldRejection[];
  /** Sync state of the company with the connected CRM. Null if no CRM is connected. */
  crmSync?: CompanyCrmSync | null;
}

/** Fields of the company. Any other key is a custom field, which must exist (see Custom fields). `companyId` is required, or `name` with one of `domain`, `linkedinUrl` and `linkedinUrlSalesNav`. */
export type CompanyCreate = {
  /** Company to update. If you send it, lemlist ignores the other identifiers and creates no company. Starts with `cpn_`. */
  companyId?: string | undefined;
  /** Name. */
  name?: string | undefined;
  /** Domain of its website. A company that has it is updated. */
  domain?: string | undefined;
  /** LinkedIn page. A company that has it is updated. */
  linkedinUrl?: string | undefined;
  /** Page in Sales Navigator. A company that has it is updated. */
  linkedinUrlSalesNav?: string | undefined;
  /** Member who owns the company, by id or email. The owner of the API key, if no member matches. */
  companyOwner?: string | undefined;
  /** Industry. */
  industry?: string | undefined;
  /** Where it is. */
  location?: string | undefined;
  /** Number of employees, as a range. */
  size?: string | undefined;
  /** Specialties of the company. */
  specialties?: string | undefined;
  /** Slogan. */
  tagline?: string | undefined;
  /** Legal or business type. */
  type?: string | undefined;
  /** What it does. */
  description?: string | undefined;
  /** When the company was founded. */
  foundedOn?: string | undefined;
  /** Where its head office is. */
  headquarters?: string | undefined;
  /** URL of its logo. */
  picture?: string | undefined;
  /** Source of the company, `api` by default. Stored only when the company is created. */
  source?: string | undefined;
} & {
  [key: string]: string | number | boolean | undefined;
};

/** Sync state of a company with the connected CRM. */
export interface CompanyCrmSync {
  /** The connected CRM. */
  provider?: CrmProvider | "(a value added later)";
  /** Record of the company there; null before the first sync. */
  crmRecordId?: string | null;
  /** Whether the company is left out of the automatic sync. */
  syncDisabled?: boolean;
  /** Recent errors. The list is empty if there are none. */
  errors?: CrmSyncError[];
}

/** The account-based campaign of a company. */
export interface CompanyEngagement {
  /** The campaign and the change that was made. */
  data: {
    /** Identifier of a campaign. Starts with `cam_`. */
    campaignId: string;
    /** True when this call created the campaign. */
    created?: boolean;
    /** True when its leads were just added and wait for a review. */
    shouldReviewLeads?: boolean;
  };
}

/** Why a company was not written or not deleted. */
export const COMPANY_ERROR_CODES = ["MISSING_REQUIRED_FIELD","INVALID_COMPANY_ID","COMPANY_NOT_FOUND_BY_ID","INVALID_DOMAIN","INVALID_LINKEDIN_URL","INVALID_FIELD","COMPANY_HAS_CONTACTS","INVALID_USER_FIELD_FORMAT","USER_FIELD_NOT_FOUND","COMPANY_VALIDATION_FAILED","INVALID_UPDATE_STRATEGY","COMPANY_IDENTIFIER_CONFLICT","INVALID_CRM_ID","TOO_MANY_CRM_IDS","INVALID_IDS_OR_DOMAINS","TOO_MANY_IDS_OR_DOMAINS","CRM_LIST_ENTITY_MISMATCH","CRM_LIST_DYNAMIC","CRM_LIST_NOT_FOUND","INVALID_CRM_SYNC_STATUS","NO_CRM_CONNECTED","INVALID_FIELD_REJECTION_REASON"] as const;
/** Why a company was not written or not deleted. */
export type CompanyErrorCode = "MISSING_REQUIRED_FIELD" | "INVALID_COMPANY_ID" | "COMPANY_NOT_FOUND_BY_ID" | "INVALID_DOMAIN" | "INVALID_LINKEDIN_URL" | "INVALID_FIELD" | "COMPANY_HAS_CONTACTS" | "INVALID_USER_FIELD_FORMAT" | "USER_FIELD_NOT_FOUND" | "COMPANY_VALIDATION_FAILED" | "INVALID_UPDATE_STRATEGY" | "COMPANY_IDENTIFIER_CONFLICT" | "INVALID_CRM_ID" | "TOO_MANY_CRM_IDS" | "INVALID_IDS_OR_DOMAINS" | "TOO_MANY_IDS_OR_DOMAINS" | "CRM_LIST_ENTITY_MISMATCH" | "CRM_LIST_DYNAMIC" | "CRM_LIST_NOT_FOUND" | "INVALID_CRM_SYNC_STATUS" | "NO_CRM_CONNECTED" | "INVALID_FIELD_REJECTION_REASON";

/** Error of the routes that write companies. */
export interface CompanyFailure {
  /** Always false. */
  success?: boolean;
  /** The error. */
  error: {
    /** Code to branch on. */
    code?: CompanyErrorCode | "(a value added later)";
    /** Error message. */
    message?: string;
    /** Contacts that the company still has. Only with `COMPANY_HAS_CONTACTS`. Whole number, at least 0. */
    contactCount?: number;
  };
}

/** A value that lemlist refused to write on a company. */
export interface CompanyFieldRejection {
  /** Field the value was meant for. */
  field?: string;
  /** Why it was refused. */
  reason?: CompanyRejectionReason | "(a value added later)";
  /** Where the value came from, such as `lemrich` for an enrichment or the name of a CRM. */
  source?: string;
  /** Record that already has the value. Present only for a duplicate. */
  conflictingRecordId?: string;
  /** The value that was refused. */
  rejectedValue?: string;
  /**
   * Format: date-time
   * Time of the refusal, in UTC.
   */
  rejectedAt?: string;
}

/** Identifier of a company. Starts with `cpn_`. */
export type CompanyId = string;

/** A list of companies. */
export interface CompanyList {
  /** Identifier of a list of contacts or of companies. Starts with `clt_`. */
  _id?: string;
  /** Name of the list. */
  name?: string;
  /** True if filters fill the list. Missing for a static list. */
  dynamic?: boolean;
  /**
   * Format: date-time
   * Time of creation, in UTC.
   */
  createdAt?: string;
}

/** What changed. */
export interface CompanyListChange {
  /** Confirmation message. */
  message?: string;
  /** Companies that were added. Only when adding. Whole number, at least 0. */
  addedCount?: number;
  /** Companies that were already on the list. Only when adding. Whole number, at least 0. */
  alreadyInList?: number;
  /** Companies that were removed. Only when removing. Whole number, at least 0. */
  removedCount?: number;
}

/** The list to create. */
export interface CompanyListCreate {
  /** Name of the list, without `<` and `>`. 1 to 200 characters. */
  name: string;
}

/** The companies to add or remove. */
export interface CompanyListEntities {
  /** Companies to add or remove. 1 to 1000 items. */
  companyIds: string[];
}

/** The companies to merge. */
export interface CompanyMerge {
  /** Company to keep. Starts with `cpn_`. */
  primaryId: string;
  /** Companies to merge into it. No company may be listed twice. 1 to 9 items. */
  secondaryIds: string[];
}

/** A note on a company. */
export interface CompanyNote {
  /** Identifier of an activity; notes, calls and messages are activities. Starts with `act_`. */
  _id: string;
  /** Team that owns the note. Starts with `tea_`. */
  teamId?: string;
  /** Identifier of a company. Starts with `cpn_`. */
  companyId?: string;
  /** Text of the note. */
  note?: string;
  /** Type of the activity that the note is, such as `annotated`. */
  type?: string;
  /** Member who wrote the note. Starts with `usr_`. */
  userId?: string;
  /** Member in whose name the note was written. Starts with `usr_`. */
  sendUserId?: string;
  /**
   * Format: date-time
   * Time of creation, in UTC.
   */
  createdAt?: string;
  /**
   * Format: date-time
   * Time of the last change, in UTC.
   */
  updatedAt?: string;
}

/** The note to add. */
export interface CompanyNoteCreate {
  /** Text of the note. At most 10000 characters. */
  note: string;
}

/** A page of notes. */
export interface CompanyNotePage {
  /** Notes of this page. At most 100 items. */
  data: CompanyNote[];
  /** Notes on all pages together. Whole number, at least 0. */
  total?: number;
}

/** A page of companies. */
export interface CompanyPage {
  /** Companies of this page. At most 500 items. */
  data: Company[];
  /** Companies on all pages together. Whole number, at least 0. */
  total?: number;
  /** Companies per page. Whole number, 1 to 500. */
  limit?: number;
  /** Companies skipped before this page. Whole number, at least 0. */
  offset?: number;
}

/** Why lemlist refused to write a value on a company while syncing it with the CRM. */
export const COMPANY_REJECTION_REASONS = ["crm_sync_duplicate_company","crm_sync_invalid_domain","crm_sync_company_not_found","crm_sync_update_failed","crm_sync_duplicate_linkedin_url","crm_sync_invalid_linkedin_url","crm_sync_value_oscillating","crm_sync_owner_sync_loop","crm_sync_unmapped_user","crm_sync_value_incompatible","crm_sync_unknown_error","crm_sync_duplicate_company_domain","crm_sync_duplicate_company_name","crm_sync_duplicate_linkedin_url_sales_nav","crm_sync_linkedin_url_not_company","crm_sync_invalid_url","enrichment_company_duplicate_core_signal_id","enrichment_company_duplicate_domain","enrichment_company_duplicate_linkedin_url","enrichment_company_duplicate_linkedin_url_sales_nav","enrichment_company_duplicate_name"] as const;
/** Why lemlist refused to write a value on a company while syncing it with the CRM. */
export type CompanyRejectionReason = "crm_sync_duplicate_company" | "crm_sync_invalid_domain" | "crm_sync_company_not_found" | "crm_sync_update_failed" | "crm_sync_duplicate_linkedin_url" | "crm_sync_invalid_linkedin_url" | "crm_sync_value_oscillating" | "crm_sync_owner_sync_loop" | "crm_sync_unmapped_user" | "crm_sync_value_incompatible" | "crm_sync_unknown_error" | "crm_sync_duplicate_company_domain" | "crm_sync_duplicate_company_name" | "crm_sync_duplicate_linkedin_url_sales_nav" | "crm_sync_linkedin_url_not_company" | "crm_sync_invalid_url" | "enrichment_company_duplicate_core_signal_id" | "enrichment_company_duplicate_domain" | "enrichment_company_duplicate_linkedin_url" | "enrichment_company_duplicate_linkedin_url_sales_nav" | "enrichment_company_duplicate_name";

/** Outcome of writing a company. */
export interface CompanySaveResult {
  /** True when the company was written. */
  success?: boolean;
  /** The written company. Its shape differs from a company that is read. */
  data: SavedCompany;
  /** What lemlist could not write, such as an owner who is not a member. */
  warnings?: SaveWarning[];
}

/** What is tested about the lead. */
export const CONDITION_KEYS = ["hasEmailAddress","hasLinkedinUrl","hasPhoneNumber","hasScore","emailsOpened","emailsClicked","emailsUnsubscribed","meetingBooked","linkedinInviteAccepted","linkedinOpened","aircallDone","linkedinNetworkCheck","hasWhatsappAccount"] as const;
/** What is tested about the lead. */
export type ConditionKey = "hasEmailAddress" | "hasLinkedinUrl" | "hasPhoneNumber" | "hasScore" | "emailsOpened" | "emailsClicked" | "emailsUnsubscribed" | "meetingBooked" | "linkedinInviteAccepted" | "linkedinOpened" | "aircallDone" | "linkedinNetworkCheck" | "hasWhatsappAccount";

/** Sends the lead into one of its branches, depending on the data or the actions of the lead. */
export interface ConditionalStep {
  /** Identifier of a step. Starts with `stp_`. */
  _id: string;
  /** Type of the step. */
  type: "conditional";
  /** Branches in the order they are tested; the fallback comes last. */
  conditions?: StepCondition[];
  /** One-based position of the step. In a branch, it continues from the position of the condition. */
  index?: number;
  /** Identifier of a sequence. Each branch is a sequence and has its own. Starts with `seq_`. */
  sequenceId?: string;
  /** Zero-based position of the step within its sequence. Whole number, at least 0. */
  sequenceStep?: number;
}

/** Sends the lead into one of its branches, depending on the data or the actions of the lead. `delay` is required when `delayType` is `within`. */
export interface ConditionalStepCreate {
  /** Type of the step to add. */
  type: "conditional";
  /** What a condition tests about the lead. A new condition can also test a field of yours, with `customLeadInfo`. */
  conditionKey: BranchingKey;
  /** `within` tests the condition once, after `delay` days. `waitUntil` waits for the event. For data that is known already, such as `hasEmailAddress`, use `within` with a delay of 0. With `waitUntil` on `linkedinInviteAccepted`, the fallback was observed to accept no steps. */
  delayType: DelayType;
  /** Days after which lemlist tests the condition. Required with `within`. Only days on which the schedule sends count. Whole number, 0 to 1500. */
  delay?: number | undefined;
  /** Field to compare. `jobTitle` is a variable of the lead, `fields.jobTitle` a field of the contact. Only for `customLeadInfo`. */
  customField?: string | undefined;
  /** Comparison. Only for `customLeadInfo`. */
  customOperator?: BranchCustomOperator | undefined;
  /** Value to compare with. Required for the operators `equal` and `contains`, refused for `empty` and `notEmpty`. Only for `customLeadInfo`. */
  customValue?: string | undefined;
  /**
   * How the score of the lead is compared with `scoreThreshold`. Only for `hasScore`.
   * @default $gte
   */
  scoreComparator?: ScoreComparator | undefined;
  /**
   * Score to compare with. Only for `hasScore`. Whole number, 0 to 100.
   * @default 80
   */
  scoreThreshold?: number | undefined;
  /** Deliverability statuses of the email address. The branch matches any of them. Only for `hasEmailAddress`. At least 1 item. */
  emailStatusFilter?: EmailStatusFilter[] | undefined;
  /** Outcomes of the call. The branch matches any of them. Only for `aircallDone`. lemlist does not publish the values; `calls.listStatuses` returns the values of the team. At least 1 item. */
  callStatusFilter?: string[] | undefined;
  /** Zero-based position to insert the step at. -1, a position past the end, or no `index` appends the step. Once leads have entered the campaign, leads that wait for the next step get the new one first. A team whose plan lacks live campaign editing can then only append. Whole number, at least -1. */
  index?: number | undefined;
  /** @deprecated */
  _id?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  conditions?: never;
  /** @deprecated */
  sequenceId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  sequenceStep?: never;
  /** @deprecated */
  subject?: "(not a field of this type)" | undefined;
  /** @deprecated */
  message?: "(not a field of this type)" | undefined;
  /** @deprecated */
  title?: "(not a field of this type)" | undefined;
  /** @deprecated */
  method?: "(not a field of this type)" | undefined;
  /** @deprecated */
  url?: "(not a field of this type)" | undefined;
  /** @deprecated */
  images?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  videos?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  altMessage?: "(not a field of this type)" | undefined;
  /** @deprecated */
  recordMode?: "(not a field of this type)" | undefined;
  /** @deprecated */
  skillName?: "(not a field of this type)" | undefined;
  /** @deprecated `conditional` has no such field. */
  endorseAnyFallback?: never;
  /** @deprecated */
  campaignId?: "(not a field of this type)" | undefined;
}

/** Updates a `conditional` step, which sends the lead down one of its branches, depending on what the lead is or did. Fields you leave out keep their values. lemlist refuses this update for a condition with more than one branch besides the fallback; update its branches one by one instead. A status code 500 was observed where a branch already had steps. */
export interface ConditionalStepUpdate {
  /** Type of the stored step. It cannot be changed. */
  type: "conditional";
  /** What is tested about the lead. */
  conditionKey?: ConditionKey | undefined;
  /** `within` tests the condition once, after `delay` days. `waitUntil` waits for the event. For data that is known already, such as `hasEmailAddress`, use `within` with a delay of 0. With `waitUntil` on `linkedinInviteAccepted`, the fallback was observed to accept no steps. */
  delayType?: DelayType | undefined;
  /** Days to wait before this step runs. Only days on which the schedule sends count. Whole number, 0 to 1500. */
  delay?: number | undefined;
  /** @deprecated */
  _id?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  conditions?: never;
  /** @deprecated Only responses have it. */
  index?: never;
  /** @deprecated */
  sequenceId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  sequenceStep?: never;
  /** @deprecated */
  subject?: "(not a field of this type)" | undefined;
  /** @deprecated */
  message?: "(not a field of this type)" | undefined;
  /** @deprecated */
  title?: "(not a field of this type)" | undefined;
  /** @deprecated */
  method?: "(not a field of this type)" | undefined;
  /** @deprecated */
  url?: "(not a field of this type)" | undefined;
  /** @deprecated */
  images?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  videos?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  altMessage?: "(not a field of this type)" | undefined;
  /** @deprecated */
  recordMode?: "(not a field of this type)" | undefined;
  /** @deprecated */
  skillName?: "(not a field of this type)" | undefined;
  /** @deprecated `conditional` has no such field. */
  endorseAnyFallback?: never;
  /** @deprecated */
  campaignId?: "(not a field of this type)" | undefined;
}

/** Confirmation without other fields. */
export interface Confirmation {
  /** Whether the request succeeded. */
  ok: boolean;
}

/** Outcome of a test of one connection. */
export interface ConnectionTest {
  /** Whether the connection works. */
  success?: boolean;
  /** Reason for the failure. Missing if the connection works. */
  error?: string;
}

/** A person the team knows. In a campaign the person is a lead, which is another record. */
export interface Contact {
  /** Identifier of a contact. Starts with `ctc_`. */
  _id: string;
  /** Team that owns the contact. Starts with `tea_`. */
  teamId?: string;
  /** First and last name together. */
  fullName?: string;
  /**
   * Format: email
   * Main email address.
   */
  email?: string;
  /** Values of default and custom fields, by field name. The registry of fields knows their types. */
  fields?: {
    [key: string]: unknown;
  };
  /** Campaigns the contact is a lead of. */
  campaigns?: ContactCampaign[];
  /** Member who owns the contact. Starts with `usr_`. */
  ownerId?: string;
  /**
   * Format: date-time
   * Time of creation, in UTC.
   */
  createdAt?: string;
  /** Member who created it. Starts with `usr_`. */
  createdBy?: string;
  /** Whether the person is unsubscribed. */
  unsubscribed?: boolean;
  /** Values that lemlist refused to write on the contact. */
  fieldRejections?: ContactFieldRejection[];
  /** First name. Only in list responses. */
  firstName?: string;
  /** Last name. Only in list responses. */
  lastName?: string;
  /** Phone number. Only in list responses. */
  phone?: string;
  /** Job title. Only in list responses. */
  jobTitle?: string;
  /** LinkedIn profile. */
  linkedinUrl?: string;
  /** Profile in Sales Navigator. */
  linkedinUrlSalesNav?: string;
  /** Company of the contact. Only in list responses. Starts with `cpn_`. */
  companyId?: string;
  /** Number of campaigns the contact is a lead of. Only in list responses. Whole number, at least 0. */
  campaignCount?: number;
  /** Whether each phone number is valid. */
  phonesStatuses?: ContactPhoneStatus[];
  /** Sync state of a contact with the connected CRM. Present only if the contact has a CRM record. */
  crmSync?: ContactCrmSync;
}

/** A campaign that a contact is a lead of. */
export interface ContactCampaign {
  /** Identifier of a campaign. Starts with `cam_`. */
  campaignId?: string;
  /** State of the campaign, such as `running`. */
  campaignState?: string;
  /** State of the contact as a lead there, such as `review`. */
  leadState?: string;
  /** The contact as a lead there. Starts with `lea_`. */
  leadId?: string;
}

/** Fields of the contact. Any other key is a custom field, which must exist (see Custom fields). `contactId`, `email`, `linkedinUrl` or `linkedinUrlSalesNav` is required. */
export type ContactCreate = {
  /** Contact to update. If you send it, lemlist ignores the other identifiers and creates no contact. Starts with `ctc_`. */
  contactId?: string | undefined;
  /**
   * Format: email
   * Main email address. A contact that has it is updated.
   */
  email?: string | undefined;
  /** LinkedIn profile. A contact that has it is updated. */
  linkedinUrl?: string | undefined;
  /** Profile in Sales Navigator. A contact that has it is updated. */
  linkedinUrlSalesNav?: string | undefined;
  /** Further email addresses. */
  additionalEmails?: string[] | undefined;
  /** First name. */
  firstName?: string | undefined;
  /** Last name. */
  lastName?: string | undefined;
  /** Phone number. */
  phone?: string | undefined;
  /** Job title. */
  jobTitle?: string | undefined;
  /** What the job is about. */
  jobDescription?: string | undefined;
  /** URL of a portrait. */
  picture?: string | undefined;
  /** Time zone of the person, such as `Europe/Paris`. */
  timezone?: string | undefined;
  /** Industry the person works in. */
  industry?: string | undefined;
  /** Languages the person speaks. */
  languages?: string | undefined;
  /** Where the person lives. */
  location?: string | undefined;
  /** Skills of the person. */
  skills?: string | undefined;
  /** Short biography. */
  summary?: string | undefined;
  /** Headline of the profile. */
  tagline?: string | undefined;
  /** Member who owns the contact, by id or email. The owner of the API key, if no member matches. */
  contactOwner?: string | undefined;
  /** Source of the contact, `api` by default. Stored only when the contact is created. */
  source?: string | undefined;
  /** Company to link the contact to. It must exist, and takes precedence over the other two. Starts with `cpn_`. */
  companyId?: string | undefined;
  /** Domain of the company to link the contact to. It must exist. */
  companyDomain?: string | undefined;
  /** LinkedIn page of the company to link the contact to. It must exist; `companyDomain` takes precedence over it. */
  companyLinkedinUrl?: string | undefined;
} & {
  [key: string]: string | number | boolean | string[] | undefined;
};

/** Sync state of a contact with the connected CRM. Present only if the contact has a CRM record. */
export interface ContactCrmSync {
  /** The connected CRM. */
  provider?: CrmProvider | "(a value added later)";
  /** Record of the contact in the CRM. */
  crmRecordId?: string;
  /** Whether the contact is left out of the automatic sync. */
  syncDisabled?: boolean;
  /** Recent errors. The list is empty if there are none. */
  errors?: ContactCrmSyncError[];
}

/** Why a contact could not be synced. */
export interface ContactCrmSyncError {
  /** Kind of error, such as `CONNECT_FAILED`, `CREATE_FAILED` or `UPDATE_FAILED`. */
  type?: string;
  /** The error itself, such as `UNIQUE_INDEX_ERROR_CONTACT`, `INVALID_EMAIL` or `PROPERTY_DOESNT_EXIST`. */
  reason?: string;
  /**
   * Format: date-time
   * Time when the error last occurred, in UTC.
   */
  raisedAt?: string;
  /** More about the error, depending on its reason. */
  metadata?: Record<string, unknown>;
}

/** Why a contact was not written or not deleted. */
export const CONTACT_ERROR_CODES = ["MISSING_IDENTIFIER","INVALID_CONTACT_ID","CONTACT_NOT_FOUND_BY_ID","INVALID_EMAIL","INVALID_ADDITIONAL_EMAILS","INVALID_LINKEDIN_URL","INVALID_FIELD","CONTACT_VALIDATION_FAILED","CONTACT_NOT_FOUND","CONTACT_DELETE_BLOCKED","INVALID_USER_FIELD_FORMAT","USER_FIELD_NOT_FOUND","INVALID_UPDATE_STRATEGY","CONTACT_IDENTIFIER_CONFLICT","INVALID_CRM_ID","TOO_MANY_CRM_IDS","MULTIPLE_COMPANY_FILTERS","INVALID_COMPANY_ID","INVALID_FIELD_REJECTION_REASON"] as const;
/** Why a contact was not written or not deleted. */
export type ContactErrorCode = "MISSING_IDENTIFIER" | "INVALID_CONTACT_ID" | "CONTACT_NOT_FOUND_BY_ID" | "INVALID_EMAIL" | "INVALID_ADDITIONAL_EMAILS" | "INVALID_LINKEDIN_URL" | "INVALID_FIELD" | "CONTACT_VALIDATION_FAILED" | "CONTACT_NOT_FOUND" | "CONTACT_DELETE_BLOCKED" | "INVALID_USER_FIELD_FORMAT" | "USER_FIELD_NOT_FOUND" | "INVALID_UPDATE_STRATEGY" | "CONTACT_IDENTIFIER_CONFLICT" | "INVALID_CRM_ID" | "TOO_MANY_CRM_IDS" | "MULTIPLE_COMPANY_FILTERS" | "INVALID_COMPANY_ID" | "INVALID_FIELD_REJECTION_REASON";

/** Error of the routes that write contacts. */
export interface ContactFailure {
  /** Always false. */
  success?: boolean;
  /** The error. */
  error: {
    /** Code to branch on. */
    code?: ContactErrorCode | "(a value added later)";
    /** Error message. */
    message?: string;
  };
}

/** A value that lemlist refused to write on a contact. */
export interface ContactFieldRejection {
  /** Field the value was meant for. */
  field?: string;
  /** Why it was refused. */
  reason?: ContactRejectionReason | "(a value added later)";
  /** Where the value came from, such as `lemrich` for an enrichment or the name of a CRM. */
  source?: string;
  /** Record that already has the value. Present only for a duplicate. */
  conflictingRecordId?: string;
  /** The value that was refused. */
  rejectedValue?: string;
  /**
   * Format: date-time
   * Time of the refusal, in UTC.
   */
  rejectedAt?: string;
}

/** Identifier of a contact. Starts with `ctc_`. */
export type ContactId = string;

/** A contact, by its id or by its email address. An id that begins with `ctc_`, or an email address. */
export type ContactIdOrEmail = string;

/** A list of contacts or of companies. */
export interface ContactList {
  /** Identifier of a list of contacts or of companies. Starts with `clt_`. */
  _id: string;
  /** Name in lemlist. */
  name?: string;
  /** True when filters fill the list, false when members are added by hand. */
  dynamic?: boolean;
  /**
   * Format: date-time
   * Time of creation, in UTC.
   */
  createdAt?: string;
}

/** What a change of a list did. */
export interface ContactListChange {
  /** Confirmation message. */
  message?: string;
  /** Contacts that were added. Only when adding. Whole number, at least 0. */
  addedCount?: number;
  /** Contacts that were there before. Only when adding. Whole number, at least 0. */
  alreadyInList?: number;
  /** Contacts that were taken out. Only when removing. Whole number, at least 0. */
  removedCount?: number;
}

/** The list to create. */
export interface ContactListCreate {
  /** Name in lemlist, without `<` and `>`. 1 to 200 characters. */
  name: string;
}

/** Contacts to add to a list or to take out of it. */
export interface ContactListEntities {
  /** Identifiers of the contacts. 1 to 1000 items. */
  contactIds: string[];
}

/** Identifier of a list of contacts or of companies. Starts with `clt_`. */
export type ContactListId = string;

/** The contacts to merge. */
export interface ContactMerge {
  /** Contact to keep, by id or email address. An id that begins with `ctc_`, or an email address. */
  primaryId: string;
  /** Contacts to merge into it, by id or email address. No contact may be listed twice. 1 to 9 items. */
  secondaryIds: string[];
}

/** A note on a contact. */
export interface ContactNote {
  /** Identifier of the note. A note is an activity. Starts with `act_`. */
  _id?: string;
  /** Team that owns the note. Starts with `tea_`. */
  teamId?: string;
  /** Contact the note is about. Starts with `ctc_`. */
  contactId?: string;
  /** Text of the note. */
  note?: string;
  /** User who wrote the note. Starts with `usr_`. */
  userId?: string;
  /**
   * Format: date-time
   * Time of creation, in UTC.
   */
  createdAt?: string;
}

/** The note to add. */
export interface ContactNoteCreate {
  /** Text of the note. HTML tags are refused. At most 10000 characters. */
  note?: string | undefined;
}

/** One page of notes. */
export interface ContactNotePage {
  /** The notes of this page. At most 100 items. */
  data?: ContactNote[];
  /** Number of notes on all pages. Whole number, at least 0. */
  total?: number;
}

/** A page of contacts. With `idsOrEmails` in the request, a bare array of contacts. */
export type ContactPage = {
  /** Contacts of this page. At most 500 items. */
  data: Contact[];
  /** Contacts on all pages together. Whole number, at least 0. */
  total?: number;
  /** Contacts per page. Whole number, 1 to 500. */
  limit?: number;
  /** Contacts skipped before this page. Whole number, at least 0. */
  offset?: number;
} | Contact[];

/** Whether a phone number is valid. */
export interface ContactPhoneStatus {
  /** The phone number. */
  phone?: string;
  /** `valid` or `invalid`. */
  status?: string;
}

/** Why lemlist refused to write a value on a contact, while enriching it or while syncing it with the CRM. */
export const CONTACT_REJECTION_REASONS = ["enrichment_duplicate_linkedin_url","enrichment_duplicate_email","crm_sync_duplicate_linkedin_url","crm_sync_invalid_linkedin_url","crm_sync_invalid_phone","crm_sync_duplicate_contact_blocked","crm_sync_duplicate_company_blocked","crm_sync_company_not_in_lemlist","crm_sync_custom_field_creation_failed","crm_sync_value_oscillating","crm_sync_owner_sync_loop","crm_sync_unmapped_user","crm_sync_value_incompatible","crm_sync_unknown_error","enrichment_duplicate_linkedin_url_sales_nav","crm_sync_duplicate_linkedin_url_sales_nav","crm_sync_invalid_url","crm_sync_invalid_email","crm_sync_linkedin_url_not_contact","crm_sync_company_data_rejected","crm_sync_unsub_state_protected"] as const;
/** Why lemlist refused to write a value on a contact, while enriching it or while syncing it with the CRM. */
export type ContactRejectionReason = "enrichment_duplicate_linkedin_url" | "enrichment_duplicate_email" | "crm_sync_duplicate_linkedin_url" | "crm_sync_invalid_linkedin_url" | "crm_sync_invalid_phone" | "crm_sync_duplicate_contact_blocked" | "crm_sync_duplicate_company_blocked" | "crm_sync_company_not_in_lemlist" | "crm_sync_custom_field_creation_failed" | "crm_sync_value_oscillating" | "crm_sync_owner_sync_loop" | "crm_sync_unmapped_user" | "crm_sync_value_incompatible" | "crm_sync_unknown_error" | "enrichment_duplicate_linkedin_url_sales_nav" | "crm_sync_duplicate_linkedin_url_sales_nav" | "crm_sync_invalid_url" | "crm_sync_invalid_email" | "crm_sync_linkedin_url_not_contact" | "crm_sync_company_data_rejected" | "crm_sync_unsub_state_protected";

/** Outcome of writing a contact. It can succeed without linking the company; then `warnings` says so. */
export interface ContactSaveResult {
  /** True when the contact was written. */
  success?: boolean;
  /** The written contact. Its shape differs from a contact that is read. */
  data: SavedContact;
  /** What lemlist could not write, such as a company that does not exist. */
  warnings?: SaveWarning[];
}

/** What was started, and what could not be. */
export interface ContactSourcingBatch {
  /** A run for each company that has one, in the order of the request. */
  results?: StartedContactSourcing[];
  /** The companies without a run. */
  errors?: {
    /** Identifier of a company. Starts with `cpn_`. */
    companyId?: string;
    /** Code to branch on, such as `ABS_CONTACT_SOURCING_TEAM_DAILY_CAP_REACHED` or `ABS_CONTACT_SOURCING_COMPANY_NOT_IDENTIFIED`. */
    code?: string;
    /** Why the run could not be started. */
    message?: string;
  }[];
}

/** A contact-sourcing run finished. */
export interface ContactSourcingEvent {
  /** Type of the event. */
  type: ContactSourcingEventType;
  /** Identifier of the activity. A state of a lead, such as `contacted`, has the identifier of the activity that caused it. Tell events apart by `_id` and `type` together. */
  _id?: string;
  /** Team of the event. */
  teamId?: string;
  /**
   * Format: date-time
   * Time of the event, in UTC.
   */
  createdAt?: string;
  /** Campaign of the event. */
  campaignId?: string;
  /** Name of the campaign. */
  campaignName?: string;
  /** Sequence of the step. */
  sequenceId?: string;
  /** Zero-based position of the step when it happened; it shifts with edits. */
  sequenceStep?: number;
  /** Step of the event. Missing on old events. */
  stepId?: string;
  /** Zero-based position of the last step. */
  totalSequenceStep?: number;
  /** Lead of the event. */
  leadId?: string;
  /** Email address of the lead. */
  leadEmail?: string;
  /** First name of the lead. */
  leadFirstName?: string;
  /** Last name of the lead. */
  leadLastName?: string;
  /** Email address of the lead. Observed, not documented by lemlist. */
  email?: string;
  /** First name of the lead. Observed, not documented by lemlist. */
  firstName?: string;
  /** Last name of the lead. Observed, not documented by lemlist. */
  lastName?: string;
  /** Company of the lead. Observed, not documented by lemlist. */
  companyName?: string;
  /** First words of the message. Observed, not documented by lemlist. */
  messagePreview?: string;
  /** Contact of the lead. Observed, not documented by lemlist. */
  contactId?: string;
  /** Member who sent the message. */
  sendUserId?: string;
  /** Email address that the message was sent from. */
  sendUserEmail?: string;
  /** Sender name of the message. */
  sendUserName?: string;
  /** Mailbox that sent the message. Observed, not documented by lemlist. */
  sendUserMailboxId?: string;
  /** Name of the mailbox at its provider, such as its email address. */
  sendUserMailboxProviderId?: string;
  /** Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
  isFirst?: boolean;
  /** Member who caused the event. */
  createdBy?: string;
  /** URL of a picture of the lead. Inferred, not confirmed. */
  leadPicture?: string;
  /** Template of the text, on every channel. */
  emailTemplateId?: string;
  /** Name of the template. */
  emailTemplateName?: string;
  /** Time when the related message was sent. */
  relatedSentAt?: string;
  /** Whether the event stopped the sequence for the lead. */
  stopped?: boolean;
  /** Whether lemlist assumes that a bot caused the event. */
  bot?: boolean;
  /** Name of the campaign, as in `campaignName`. */
  name?: string;
  /** Ids of the team, campaign, lead and task that caused the event. */
  metaData?: Record<string, unknown>;
  /** The secret that was given when the webhook was created. */
  secret?: string;
}

/** Types of event about contact sourcing. */
export const CONTACT_SOURCING_EVENT_TYPES = ["contactSourcingDone","contactSourcingFailed"] as const;
/** Types of event about contact sourcing. */
export type ContactSourcingEventType = "contactSourcingDone" | "contactSourcingFailed";

/** Role of a person in a purchase. */
export const CONTACT_SOURCING_ROLES = ["decision_maker","user","influencer"] as const;
/** Role of a person in a purchase. */
export type ContactSourcingRole = "decision_maker" | "user" | "influencer";

/** A contact-sourcing run. */
export interface ContactSourcingRun {
  /** Identifier of a contact-sourcing run. Starts with `air_`. */
  runId: string;
  /** Identifier of a company. Starts with `cpn_`. */
  companyId?: string;
  /** State of the run. */
  status?: ContactSourcingStatus | "(a value added later)";
  /**
   * Format: date-time
   * Time when it began, in UTC.
   */
  ranAt?: string;
  /**
   * Format: date-time
   * Time when it ended, in UTC.
   */
  completedAt?: string;
  /** Why lemlist selected these people, or nobody. */
  reasoning?: string;
  /** Reason why the run failed. Missing if it did not. */
  error?: string;
  /** Selected people. The list is empty until the run ends. */
  contacts?: SourcedContact[];
}

/** Identifier of a contact-sourcing run. Starts with `air_`. */
export type ContactSourcingRunId = string;

/** The company to search. A search costs one credit unless an earlier result is reused. */
export interface ContactSourcingRunStart {
  /** Company to search. It needs a website or a LinkedIn URL. Starts with `cpn_`. */
  companyId: string;
  /**
   * Whether to search again and replace an earlier result. A run that is still going is never repeated.
   * @default false
   */
  overwrite?: boolean | undefined;
}

/** Companies to search through. A search spends credits unless its result is reused. */
export interface ContactSourcingStart {
  /** Identifiers of the companies. 1 to 200 items. */
  companyIds: string[];
  /**
   * Searches again even if there is a result, and replaces it. By default, an existing result is reused for free.
   * @default false
   */
  overwrite?: boolean | undefined;
}

/** Whether a new run was started or an existing one is used. */
export const CONTACT_SOURCING_START_STATUSES = ["started","reused"] as const;
/** Whether a new run was started or an existing one is used. */
export type ContactSourcingStartStatus = "started" | "reused";

/** State of a run. */
export const CONTACT_SOURCING_STATUSES = ["pending","running","completed","failed"] as const;
/** State of a run. */
export type ContactSourcingStatus = "pending" | "running" | "completed" | "failed";

/** Whether lemlist may send to a contact. */
export interface ContactSubscription {
  /** Identifier of the contact. It begins with `ctc_`. In lemlist's examples it begins with `con_`. */
  _id: string;
  /** Whether the contact is unsubscribed. */
  doNotContact?: boolean;
}

/** CSV with the columns `_id` and `doNotContact`, and a line of their names. */
export type ContactSubscriptionsCsv = string;

/** Identifier of a conversation in the inbox. Starts with `ibx_`. */
export type ConversationId = string;

/** A campaign as it was created. */
export interface CreatedCampaign {
  /** Identifier of a campaign. Starts with `cam_`. */
  _id: string;
  /** Name in lemlist. */
  name?: string;
  /** Emoji shown next to the name. */
  emoji?: string;
  /** Identifier of a sequence. Each branch is a sequence and has its own. Starts with `seq_`. */
  sequenceId?: string;
  /** The schedule that came with it. */
  scheduleIds?: string[];
  /** Team that owns the campaign. Starts with `tea_`. */
  teamId?: string;
  /** Member who owns the key. Starts with `usr_`. */
  createdBy?: string;
  /**
   * Format: date-time
   * Time of creation, in UTC.
   */
  createdAt?: string;
  /** Always `running`. Lists show `draft` until the campaign has a sender and a lead. */
  state?: CampaignStatus | "(a value added later)";
  /** Leads that were scanned. Whole number, at least 0. */
  scannedCount?: number;
  /** Leads that were reviewed. Whole number, at least 0. */
  reviewedCount?: number;
  /** Leads on their way through the sequence. Whole number, at least 0. */
  inSequenceLeadCount?: number;
  /** Names of the variables of its leads; empty at first. */
  variableKeys?: unknown[];
  /** Empty in a new campaign. */
  senders?: unknown[];
  /** Empty in a new campaign. */
  sendUsers?: unknown[];
  /** Names of the variables that the app shows as columns. */
  displayedVariableKeys?: string[];
  /** Whether the sequence stops for a lead that replies by email. */
  stopOnEmailReplied?: boolean;
  /** Whether tasks go to the CRM as opportunities. */
  crmOpportunitiesOnTask?: boolean;
  /** What an unsubscription ends, such as `campaign`. */
  unsubscribe?: string;
  /** CRM that the campaign is connected to. */
  crm?: string;
  /** Member whose connection to the CRM the campaign uses. Starts with `usr_`. */
  crmUserId?: string;
  /** How the campaign was created. Here it is `api`. Observed, not documented by lemlist. */
  creationSource?: string;
  /** Whether opened emails go untracked. Observed, not documented by lemlist. */
  disableTrackOpen?: boolean;
  /** Whether clicked links go untracked. Observed, not documented by lemlist. */
  disableTrackClick?: boolean;
  /** Whether replies go untracked. Observed, not documented by lemlist. */
  disableTrackReply?: boolean;
  /** Whether emails end with a link to unsubscribe. Observed, not documented by lemlist. */
  addUnsubscribeLink?: boolean;
  /** Text of that link. Observed, not documented by lemlist. */
  unsubscribeLinkText?: string;
  /** Countries. Nothing is sent on their public holidays. Observed, not documented by lemlist. */
  holidayCountries?: string[];
  /**
   * Format: date-time
   * Time of the last change, in UTC. Observed, not documented by lemlist.
   */
  _updatedAt?: string;
}

/** The new list. */
export interface CreatedCompanyList {
  /** Confirmation message. */
  message?: string;
  /** The new list. */
  list?: {
    /** Identifier of a list of contacts or of companies. Starts with `clt_`. */
    id?: string;
    /** Name of the list. */
    name?: string;
  };
}

/** A list that was just created. */
export interface CreatedContactList {
  /** Confirmation message. */
  message?: string;
  /** The new list. */
  list: {
    /** Identifier of a list of contacts or of companies. Starts with `clt_`. */
    id: string;
    /** Name in lemlist. */
    name?: string;
  };
}

/** A persona that was saved. */
export interface CreatedPersona {
  /** The persona. Only its identifier is returned; list the personas to see which filters were kept. */
  data: {
    /** Identifier of a persona. Starts with `pdp_`. */
    _id: string;
  };
}

/** The id of the new search. */
export interface CreatedSavedSearch {
  /** The new search. */
  data?: {
    /** Identifier of a saved search. Starts with `lss_`. */
    _id?: string;
  };
}

/** The new contact, in a form that lemlist does not document. Inferred, not confirmed. */
export interface CreatedSourcedContact {
  /** The new contact. Starts with `ctc_`. */
  contactId?: string;
}

/** Remaining credits, by source. */
export interface CreditBalance {
  /** All credits. */
  total?: number;
  /** Credits of the free plan. */
  freemium?: number;
  /** Credits of the subscription. */
  subscription?: number;
  /** Credits that lemlist gave to the team. */
  gifted?: number;
  /** Credits that the team bought. */
  paid?: number;
}

/** Credits of the team for enrichment. */
export interface Credits {
  /** Credits that are left. */
  credits?: number;
  /** Origin of the credits. */
  details?: {
    /** Remaining credits, by source. */
    remaining?: CreditBalance;
  };
}

/** A list or filter in a CRM. */
export interface CrmFilter {
  /** Id in the CRM. */
  id: string | number;
  /** Name in the CRM. */
  name?: string;
}

/** Lists and filters of a CRM. */
export type CrmFilterList = CrmFilter[];

/** Kind of list in Salesforce. */
export const CRM_FILTER_TYPES = ["lead","contact","report"] as const;
/** Kind of list in Salesforce. */
export type CrmFilterType = "lead" | "contact" | "report";

/** CRM that lemlist can be connected to. */
export const CRM_PROVIDERS = ["hubspot","salesforce","pipedrive"] as const;
/** CRM that lemlist can be connected to. */
export type CrmProvider = "hubspot" | "salesforce" | "pipedrive";

/** Why a company could not be synced. */
export interface CrmSyncError {
  /** Kind of error, such as `CREATE_FAILED`. */
  type?: string;
  /** The error itself, as in `crmSyncStatus` but in capitals, such as `UNIQUE_INDEX_ERROR_COMPANY`. */
  reason?: string;
  /**
   * Format: date-time
   * Time when the error last occurred, in UTC.
   */
  raisedAt?: string;
  /** More about the error, depending on its reason. */
  metadata?: {
    /** Company that holds the record in the CRM. Only with `UNIQUE_INDEX_ERROR_COMPANY`. */
    alreadyExistingCompanyId?: string;
  };
}

/** State of the sync with the CRM; any value other than `synced`, `not_synced` and `error` names a specific error. */
export const CRM_SYNC_STATUSES = ["synced","not_synced","error","unique_index_error_company","property_doesnt_exist","required_field_missing","company_already_exists_with_name","company_already_exists_with_linkedin_url"] as const;
/** State of the sync with the CRM; any value other than `synced`, `not_synced` and `error` names a specific error. */
export type CrmSyncStatus = "synced" | "not_synced" | "error" | "unique_index_error_company" | "property_doesnt_exist" | "required_field_missing" | "company_already_exists_with_name" | "company_already_exists_with_linkedin_url";

/** A member with a CRM connected. */
export interface CrmUser {
  /** Identifier of a member of the team. Starts with `usr_`. */
  userId: string;
  /** The CRM. */
  crm?: CrmProvider | "(a value added later)";
}

/** All members with a CRM connected. */
export type CrmUserList = CrmUser[];

/** Type of a new custom field. The list of fields returns other types. */
export const CUSTOM_FIELD_TYPES = ["text","multilineText","number","date","select","boolean","phone","user","url"] as const;
/** Type of a new custom field. The list of fields returns other types. */
export type CustomFieldType = "text" | "multilineText" | "number" | "date" | "select" | "boolean" | "phone" | "user" | "url";

/** Customers that a company sells to. */
export const CUSTOMER_KINDS = ["B2B","B2C","B2B2C"] as const;
/** Customers that a company sells to. */
export type CustomerKind = "B2B" | "B2C" | "B2B2C";

/** A company in the database that all teams share, not one of the team's own. Many numbers are returned as text. */
export interface DatabaseCompany {
  /** Identifier of the row. */
  _id?: string;
  /** Identifier of the company in the database. */
  company_id: string;
  /** Name. */
  company_name?: string;
  /** What it does. */
  company_description?: string;
  /** Domain. */
  company_domain?: string;
  /** Website. */
  company_website_url?: string;
  /** LinkedIn URL. */
  company_linkedin_url?: string;
  /** URL of its logo. */
  company_logo_url?: string;
  /** City of its head office. */
  company_headquarters_city?: string;
  /** Country of its head office. */
  company_headquarters_country?: string;
  /** Where it is. */
  company_location?: string;
  /** Longitude and latitude, in an order that is not published. */
  company_location_geopoint_array?: number[];
  /** Number of employees. */
  company_employee_count?: string;
  /** Number of employees, as a range. */
  company_size?: string;
  /** Growth of the number of employees. */
  employees_count_growth?: number;
  /** Number of followers on LinkedIn. */
  company_followers_count?: string;
  /** Year it was founded. */
  company_founded?: string;
  /** Legal or business type. */
  company_type?: string;
  /** Industry. */
  company_industry?: string;
  /** Branch of the industry. */
  company_subindustry?: string;
  /** Part of that branch. */
  company_subsubindustry?: string;
  /** Customers that it sells to. */
  business_business_customer?: CustomerKind | "(a value added later)";
  /** Revenue, as a range. */
  revenue_bucket?: string;
  /** Time of the latest funding round. */
  last_funding_round_at?: string;
  /** Technologies it uses. */
  techno_used_array?: string[];
  /** How complete and recent the row is. */
  company_quality_score?: string;
  /** Number of people of the company in the database. */
  company_occ_lead?: string;
  /** Time when the company was last seen, in the form `2025-09-07 02:11:32 UTC`. */
  last_updated?: string;
  /** Relevance of the row. */
  _score?: number;
}

/** A filter that searches and personas can use. lemlist documents other fields than it sends. */
export interface DatabaseFilter {
  /** Identifier to name the filter by. */
  filterId: string;
  /** What it filters by. */
  description?: string;
  /** Searches that accept the filter. */
  mode?: (DatabaseMode | "(a value added later)")[];
  /** How its values are chosen. */
  type?: DatabaseFilterType | "(a value added later)";
  /** Help with its values, such as a list of the allowed ones. */
  helper?: string;
}

/** All filters. */
export type DatabaseFilterList = DatabaseFilter[];

/** How the values of a filter are chosen. */
export const DATABASE_FILTER_TYPES = ["text","select","autocomplete"] as const;
/** How the values of a filter are chosen. */
export type DatabaseFilterType = "text" | "select" | "autocomplete";

/** What a search or a filter is about; `leads` are people. */
export const DATABASE_MODES = ["leads","companies"] as const;
/** What a search or a filter is about; `leads` are people. */
export type DatabaseMode = "leads" | "companies";

/** A person in the database that all teams share. It is neither a lead nor a contact of the team. */
export interface DatabasePerson {
  /** Identifier of the row. */
  _id?: string;
  /** Identifier of the person in the database. */
  lead_id: number;
  /** Full name. */
  full_name?: string;
  /** Job title. */
  title?: string;
  /** Headline of the profile. Observed, not documented by lemlist. */
  headline?: string;
  /** Summary of the profile. */
  summary?: string;
  /** Seniority. */
  seniority?: string;
  /** Department. */
  department?: string;
  /** Where the person is. */
  location?: string;
  /** Country. */
  country?: string;
  /** State or region. Observed, not documented by lemlist. */
  state?: string;
  /** Longitude and latitude, in an order that is not published. 2 to 2 items. */
  geopoint?: number[];
  /** Industry. */
  lead_industry?: string;
  /** URL of the LinkedIn profile. */
  lead_linkedin_url?: string;
  /** URL of a picture. */
  lead_logo_url?: string;
  /** Last part of the URL of the profile. */
  linkedin_short?: string;
  /** Name of the profile in its URL. */
  canonical_shorthand_name?: string;
  /** Name of the company in its LinkedIn URL. Observed, not documented by lemlist. */
  company_shorthand_name?: string;
  /** Company of the current job. */
  current_exp_company_name?: string;
  /** Number of connections on LinkedIn. Whole number, at least 0. */
  connections_count?: number;
  /** Number of connections, as a range. */
  connections_count_bucket?: string;
  /** Years of experience, as a range. */
  years_of_exp_bucket?: string;
  /** How complete and recent the row is. */
  lead_quality_score?: number;
  /** Number of jobs. Whole number, at least 0. */
  experience_count?: number;
  /** Employment history. */
  experiences?: PersonExperience[];
  /** Education history. */
  education?: PersonEducation[];
  /** Interests. */
  interests?: {
    /** Interest. */
    interest?: string;
    /** Identifier of the interest. */
    interest_id?: string;
  }[];
  /** Languages. */
  languages?: {
    /** Language. */
    language?: string;
    /** How well it is spoken. */
    proficiency?: string;
  }[];
  /** Skills. */
  skills?: {
    /** Skill. */
    skill?: string;
    /** Identifier of the skill. */
    skill_id?: string;
  }[];
  /** Time when the person was last seen, in the form `2025-09-07 02:11:32 UTC`. */
  last_updated?: string;
  /** Relevance of the row. */
  _score?: number;
}

/** A filter of a search. It needs both `in` and `out`; an empty list has no effect. One schema describes all filters, because lemlist may add some. Observed, not documented by lemlist. */
export interface DatabaseSearchFilter {
  /** Identifier of the filter, from the list of filters. At least 1 character. */
  filterId: string;
  /** At least one of these values must match. Send `[]` to require none. */
  in: string[];
  /** None of these values may match. lemlist accepted 1,000 values and refused 3,000. Send `[]` to exclude none. */
  out: string[];
}

/** `within` tests the condition once, after `delay` days. `waitUntil` waits for the event. For data that is known already, such as `hasEmailAddress`, use `within` with a delay of 0. With `waitUntil` on `linkedinInviteAccepted`, the fallback was observed to accept no steps. */
export const DELAY_TYPES = ["within","waitUntil"] as const;
/** `within` tests the condition once, after `delay` days. `waitUntil` waits for the event. For data that is known already, such as `hasEmailAddress`, use `within` with a delay of 0. With `waitUntil` on `linkedinInviteAccepted`, the fallback was observed to accept no steps. */
export type DelayType = "within" | "waitUntil";

/** Confirmation that a company was deleted. */
export interface DeletedCompany {
  /** True when it was deleted. */
  success?: boolean;
  /** Identifier of a company. Starts with `cpn_`. */
  deletedCompanyId: string;
  /** Contacts that were detached. Only with `force`. Whole number, at least 0. */
  unlinkedContacts?: number;
}

/** Confirmation that a contact was deleted. */
export interface DeletedContact {
  /** True when it was deleted. */
  success?: boolean;
  /** Identifier of a contact. Starts with `ctc_`. */
  deletedContactId: string;
}

/** Confirmation that an alert was deleted. */
export interface DeletedDeliverabilityAlert {
  /** True when it was deleted. */
  deleted?: boolean;
}

/** Confirmation that a field was deleted. */
export interface DeletedField {
  /** True when it was deleted. */
  success?: boolean;
  /** The deleted field. */
  data?: {
    /** Kind of record that had the field. */
    entity?: string;
    /** Former name. */
    name: string;
    /** True when it was deleted. */
    deleted?: boolean;
  };
}

/** Confirmation that a persona was deleted. */
export interface DeletedPersona {
  /** The deleted persona. */
  data: {
    /** Identifier of a persona. Starts with `pdp_`. */
    _id: string;
    /** True when it was deleted. */
    deleted?: boolean;
  };
}

/** The search that was deleted. */
export interface DeletedSavedSearch {
  /** The search that was deleted. */
  data?: {
    /** Identifier of a saved search. Starts with `lss_`. */
    _id?: string;
    /** Always true. */
    deleted?: boolean;
  };
}

/** The schedule that was deleted. */
export interface DeletedSchedule {
  /** Identifier of a schedule. Starts with `skd_`. */
  _id: string;
}

/** Confirmation that a signal agent was deleted. */
export interface DeletedWatchList {
  /** The deleted agent. */
  data: {
    /** Identifier of a signal agent. It begins with `wat_`. Two other prefixes occur in lemlist's examples. Starts with `wat_` or `wli_` or `wl_`. */
    _id: string;
    /** True when it was deleted. */
    deleted?: boolean;
    /** Number of attached files. Whole number, at least 0. */
    deletedCount?: number;
  };
}

/** The waterfall that was deleted. */
export interface DeletedWaterfall {
  /** The waterfall that was deleted. */
  data?: {
    /** Identifier of a waterfall. The two default waterfalls are `default_email` and `default_phone`. `default_email`, `default_phone`, or an id that begins with `ecw_`. */
    id?: string;
    /** Always true. */
    deleted?: boolean;
  };
}

/** A rule that notifies people when emails stop arriving as they should. */
export interface DeliverabilityAlert {
  /** Identifier of a deliverability alert. Starts with `dac_`. */
  _id: string;
  /** Team of the alert. Starts with `tea_`. */
  teamId?: string;
  /** Member who created it. Starts with `usr_`. */
  createdBy?: string;
  /**
   * Format: date-time
   * Time of creation, in UTC.
   */
  createdAt?: string;
  /**
   * Format: date-time
   * Time of the last change, in UTC.
   */
  updatedAt?: string;
  /** Source of its metrics. */
  widget?: AlertWidget | "(a value added later)";
  /** Metric of the alert. */
  metric?: AlertMetric | "(a value added later)";
  /** Severity of the alert. */
  severity?: AlertSeverity | "(a value added later)";
  /** What the alert watches. */
  scope?: AlertScope | "(a value added later)";
  /** The mailboxes or domains it watches. */
  scopeEntities?: string[];
  /** Value it compares with. */
  threshold?: number;
  /** Comparison with the threshold. */
  comparisonOperator?: AlertComparison | "(a value added later)";
  /** Length of the period in days. Whole number, at least 0. */
  periodDays?: number;
  /** How the period is evaluated. */
  periodMode?: AlertPeriodMode | "(a value added later)";
  /** Channels that deliver the alert. */
  channelConfig?: AlertChannels;
  /** Whether it is switched on. */
  enabled?: boolean;
  /**
   * Format: date-time
   * Time of the last check, in UTC.
   */
  lastCheckedAt?: string;
  /**
   * Format: date-time
   * Time when the alert last fired, in UTC.
   */
  lastTriggeredAt?: string;
  /** Hours until lemlist checks the alert again. Whole number, at least 0. */
  recheckDelayHours?: number;
}

/** An alert to create. The team must not have the same alert already. A difference in channels only does not count. */
export type DeliverabilityAlertCreate = WarmupAlertCreate | OutreachAlertCreate;

/** Fields that `DeliverabilityAlertCreate` takes for each `widget`, required or optional, without `widget` itself. */
export const DELIVERABILITY_ALERT_CREATE_FIELDS = {"warmup":["metric","severity","scope","scopeEntities","threshold","comparisonOperator","periodDays","periodMode","channelConfig","recheckDelayHours"],"outreach":["metric","severity","scope","scopeEntities","threshold","comparisonOperator","periodDays","periodMode","channelConfig","recheckDelayHours"]} as const;

/** Why an alert is refused. */
export const DELIVERABILITY_ALERT_ERROR_CODES = ["DELIVERABILITY_ALERT_INVALID_WIDGET","DELIVERABILITY_ALERT_INVALID_METRIC","DELIVERABILITY_ALERT_INVALID_SCOPE","DELIVERABILITY_ALERT_INVALID_THRESHOLD","DELIVERABILITY_ALERT_INVALID_PERIOD_DAYS","DELIVERABILITY_ALERT_INVALID_EMAIL","DELIVERABILITY_ALERT_INVALID_SCOPE_ENTITY_FORMAT","DELIVERABILITY_ALERT_NO_CHANNEL_ENABLED","DELIVERABILITY_ALERT_EMAIL_REQUIRED"] as const;
/** Why an alert is refused. */
export type DeliverabilityAlertErrorCode = "DELIVERABILITY_ALERT_INVALID_WIDGET" | "DELIVERABILITY_ALERT_INVALID_METRIC" | "DELIVERABILITY_ALERT_INVALID_SCOPE" | "DELIVERABILITY_ALERT_INVALID_THRESHOLD" | "DELIVERABILITY_ALERT_INVALID_PERIOD_DAYS" | "DELIVERABILITY_ALERT_INVALID_EMAIL" | "DELIVERABILITY_ALERT_INVALID_SCOPE_ENTITY_FORMAT" | "DELIVERABILITY_ALERT_NO_CHANNEL_ENABLED" | "DELIVERABILITY_ALERT_EMAIL_REQUIRED";

/** Error about deliverability alerts. */
export interface DeliverabilityAlertFailure {
  /** Code to branch on. */
  error: DeliverabilityAlertErrorCode | "(a value added later)";
}

/** The alerts. */
export interface DeliverabilityAlertList {
  /** The alerts. */
  alerts: DeliverabilityAlert[];
  /** Number of alerts. Whole number, at least 0. */
  total?: number;
}

/** What to change in an alert. Its widget, metric, severity and scope cannot be changed. To change them, delete the alert and create another. */
export interface DeliverabilityAlertUpdate {
  /** Value to compare with. Number, 0 to 100. */
  threshold?: number | undefined;
  /** Comparison with the threshold that fires the alert. */
  comparisonOperator?: AlertComparison | undefined;
  /** Length of the period in days. Whole number, 1 to 30. */
  periodDays?: number | undefined;
  /** Whether the value of the whole period must cross the threshold, or the value of every day in it. */
  periodMode?: AlertPeriodMode | undefined;
  /** Channels that deliver the alert. Send all four, because lemlist does not document whether channels that you leave out keep their values. */
  channelConfig?: AlertChannelsUpdate | undefined;
  /** The mailboxes or domains to watch. */
  scopeEntities?: string[] | undefined;
  /** Whether it is switched on. */
  enabled?: boolean | undefined;
}

/** A deliverability alert fired. */
export interface DeliverabilityEvent {
  /** Type of the event. */
  type: DeliverabilityEventType;
  /** Identifier of the activity. A state of a lead, such as `contacted`, has the identifier of the activity that caused it. Tell events apart by `_id` and `type` together. */
  _id?: string;
  /** Team of the event. */
  teamId?: string;
  /**
   * Format: date-time
   * Time of the event, in UTC.
   */
  createdAt?: string;
  /** Campaign of the event. */
  campaignId?: string;
  /** Name of the campaign. */
  campaignName?: string;
  /** Sequence of the step. */
  sequenceId?: string;
  /** Zero-based position of the step when it happened; it shifts with edits. */
  sequenceStep?: number;
  /** Step of the event. Missing on old events. */
  stepId?: string;
  /** Zero-based position of the last step. */
  totalSequenceStep?: number;
  /** Lead of the event. */
  leadId?: string;
  /** Email address of the lead. */
  leadEmail?: string;
  /** First name of the lead. */
  leadFirstName?: string;
  /** Last name of the lead. */
  leadLastName?: string;
  /** Email address of the lead. Observed, not documented by lemlist. */
  email?: string;
  /** First name of the lead. Observed, not documented by lemlist. */
  firstName?: string;
  /** Last name of the lead. Observed, not documented by lemlist. */
  lastName?: string;
  /** Company of the lead. Observed, not documented by lemlist. */
  companyName?: string;
  /** First words of the message. Observed, not documented by lemlist. */
  messagePreview?: string;
  /** Contact of the lead. Observed, not documented by lemlist. */
  contactId?: string;
  /** Member who sent the message. */
  sendUserId?: string;
  /** Email address that the message was sent from. */
  sendUserEmail?: string;
  /** Sender name of the message. */
  sendUserName?: string;
  /** Mailbox that sent the message. Observed, not documented by lemlist. */
  sendUserMailboxId?: string;
  /** Name of the mailbox at its provider, such as its email address. */
  sendUserMailboxProviderId?: string;
  /** Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
  isFirst?: boolean;
  /** Member who caused the event. */
  createdBy?: string;
  /** URL of a picture of the lead. Inferred, not confirmed. */
  leadPicture?: string;
  /** Template of the text, on every channel. */
  emailTemplateId?: string;
  /** Name of the template. */
  emailTemplateName?: string;
  /** Time when the related message was sent. */
  relatedSentAt?: string;
  /** Whether the event stopped the sequence for the lead. */
  stopped?: boolean;
  /** Whether lemlist assumes that a bot caused the event. */
  bot?: boolean;
  /** Name of the campaign, as in `campaignName`. */
  name?: string;
  /** Ids of the team, campaign, lead and task that caused the event. */
  metaData?: Record<string, unknown>;
  /** The secret that was given when the webhook was created. */
  secret?: string;
}

/** Types of event about deliverability. */
export const DELIVERABILITY_EVENT_TYPES = ["deliverabilityAlertTriggered"] as const;
/** Types of event about deliverability. */
export type DeliverabilityEventType = "deliverabilityAlertTriggered";

/** Id of the destination campaign. The campaign must exist and must not be archived. Starts with `cam_`. */
export type DestinationCampaignId = string;

/** A draft with its whole content. */
export interface Draft {
  /** Identifier of a draft. Starts with `drf_`. */
  _id: string;
  /** Channel of the draft. */
  channel?: MessageChannel | "(a value added later)";
  /** Subject line of an email. */
  subject?: string;
  /** Email addresses in copy (Cc). */
  cc?: string[];
  /** Text of the draft, as lemlist stored it. */
  content?: string;
  /** Attached files. */
  attachments?: DraftAttachment[];
  /** Where the draft was created. */
  source?: DraftSource | "(a value added later)";
  /**
   * Format: date-time
   * Time of creation, in UTC.
   */
  createdAt?: string;
  /**
   * Format: date-time
   * Time of the last change, in UTC.
   */
  updatedAt?: string;
}

/** A file attached to a draft. */
export interface DraftAttachment {
  /** Name of the file. */
  name?: string;
  /** URL of the file. */
  url?: string;
  /** Size of the file. Its unit is not documented. Whole number, at least 0. */
  size?: number;
  /** Type of the file. */
  type?: string;
}

/** A file to attach. lemlist documents no field as required. */
export interface DraftAttachmentCreate {
  /** Name of the file. */
  name?: string | undefined;
  /** URL of the file. */
  url?: string | undefined;
  /** Size of the file. Its unit is not documented. Whole number, at least 0. */
  size?: number | undefined;
  /** Type of the file. */
  type?: string | undefined;
}

/** Content of the draft, at most 30 KB. lemlist removes unsafe content. 1 to 30720 characters. */
export type DraftContent = string;

/** A draft to add to a conversation. A user sends it in lemlist. */
export interface DraftCreate {
  /** Channel of a message. */
  channel: MessageChannel;
  /** Content of the draft, at most 30 KB. lemlist removes unsafe content. 1 to 30720 characters. */
  content: string;
  /** Subject line of an email. lemlist removes unsafe content. */
  subject?: string | undefined;
  /** Email addresses in copy (Cc). */
  cc?: string[] | undefined;
  /** Attached files. */
  attachments?: DraftAttachmentCreate[] | undefined;
  /** Message that the draft replies to. Starts with `act_`. */
  replyToActivityId?: string | undefined;
  /** Your own notes about the origin of the draft. That the values are strings, numbers or booleans is inferred. Inferred, not confirmed. */
  sourceMetadata?: {
    [key: string]: string | number | boolean | null | undefined;
  } | undefined;
}

/** Identifier of the new draft. */
export interface DraftCreated {
  /** Identifier of a draft. Starts with `drf_`. */
  draftId: string;
}

/** Confirmation that a draft was deleted. */
export interface DraftDeletion {
  /** True when it was deleted. */
  success?: boolean;
}

/** A draft in the field `draft`. */
export interface DraftEnvelope {
  /** A draft with its whole content. */
  draft: Draft;
}

/** Identifier of a draft. Starts with `drf_`. */
export type DraftId = string;

/** The drafts for a contact. */
export interface DraftList {
  /** All drafts that are not deleted, at most 10. */
  drafts: DraftSummary[];
}

/** Member of the team, by id or by the email of the login. An id that begins with `usr_`, or an email address. */
export type DraftOwner = string;

/** Where a draft was created: through the API or in lemlist. */
export const DRAFT_SOURCES = ["api","ui"] as const;
/** Where a draft was created: through the API or in lemlist. */
export type DraftSource = "api" | "ui";

/** A draft in a list, with the beginning of its content only. */
export interface DraftSummary {
  /** Identifier of a draft. Starts with `drf_`. */
  _id: string;
  /** Channel of the draft. */
  channel?: MessageChannel | "(a value added later)";
  /** Subject line of an email. */
  subject?: string;
  /** Beginning of the content. */
  contentPreview?: string;
  /** Where the draft was created. */
  source?: DraftSource | "(a value added later)";
  /**
   * Format: date-time
   * Time of creation, in UTC.
   */
  createdAt?: string;
  /**
   * Format: date-time
   * Time of the last change, in UTC.
   */
  updatedAt?: string;
}

/** What to change in a draft. Fields that you leave out keep their values. The channel cannot be changed. */
export interface DraftUpdate {
  /** Content of the draft, at most 30 KB. lemlist removes unsafe content. 1 to 30720 characters. */
  content?: string | undefined;
  /** Subject line of an email. lemlist removes unsafe content. */
  subject?: string | undefined;
  /** Email addresses in copy (Cc). */
  cc?: string[] | undefined;
  /** Attached files. */
  attachments?: DraftAttachmentCreate[] | undefined;
  /** Message that the draft replies to. Starts with `act_`. */
  replyToActivityId?: string | undefined;
}

/** What happens to a signal whose contact is already a lead. */
export const DUPLICATE_PROCESSINGS = ["manual","create_opportunity"] as const;
/** What happens to a signal whose contact is already a lead. */
export type DuplicateProcessing = "manual" | "create_opportunity";

/** The copy of a campaign. */
export interface DuplicatedCampaign {
  /** Identifier of a campaign. Starts with `cam_`. */
  _id: string;
  /** Name in lemlist. */
  name?: string;
  /** Identifier of a sequence. Each branch is a sequence and has its own. Starts with `seq_`. */
  sequenceId?: string;
  /** Whether it is in the archive. */
  archived?: boolean;
  /** Labels given in lemlist. */
  labels?: string[];
  /**
   * Format: date-time
   * Time of the copy, in UTC.
   */
  createdAt?: string;
  /** Member who owns the key. Starts with `usr_`. */
  createdBy?: string;
  /** State of the copy. */
  status?: CampaignStatus | "(a value added later)";
  /** Members who send for the copy. */
  senders?: unknown[];
  /** Whether something keeps it from sending. */
  hasError?: boolean;
  /** What keeps it from sending. */
  errors?: string[];
}

/** A mailbox that was connected. */
export interface EmailAccount {
  /** Identifier of a mailbox. It begins with `usm_`. Two other prefixes occur in lemlist's examples. Starts with `usm_` or `umx_` or `smb_`. */
  id: string;
  /**
   * Format: email
   * Email address that sends.
   */
  email?: string;
  /** Provider of the mailbox. */
  provider?: string;
}

/** A mailbox to connect through SMTP and IMAP. The field names contain underscores, unlike those of other operations. */
export interface EmailAccountCreate {
  /** Name that recipients see. */
  sender_name: string;
  /**
   * Format: email
   * Email address that sends.
   */
  sender_email: string;
  /** Name of the SMTP server. */
  smtp_host: string;
  /** Port of the SMTP server. Whole number, 1 to 65535. */
  smtp_port: number;
  /** Login for outgoing mail. */
  smtp_login: string;
  /** Password for outgoing mail. */
  smtp_password: string;
  /**
   * Whether the connection to the SMTP server is a secure one.
   * @default false
   */
  smtp_secure?: boolean | undefined;
  /** Name of the IMAP server. */
  imap_host: string;
  /** Port of the IMAP server. Whole number, 1 to 65535. */
  imap_port: number;
  /** Login for incoming mail. */
  imap_login: string;
  /** Password for incoming mail. */
  imap_password: string;
  /**
   * Whether the connection to the IMAP server is a secure one.
   * @default false
   */
  imap_secure?: boolean | undefined;
  /** Member who gets the mailbox. Starts with `usr_`. */
  userId?: string | undefined;
}

/** Outcome of a test of both connections. */
export interface EmailAccountTest {
  /** Outcome for outgoing mail. */
  smtp?: ConnectionTest;
  /** Outcome for incoming mail. */
  imap?: ConnectionTest;
}

/** Email of a member. */
export interface EmailChannel {
  /** Whether the member has connected an account. */
  connected?: boolean;
  /** Whether the plan allows the channel. */
  available?: boolean;
  /** Mailboxes that are connected. */
  accounts?: EmailChannelAccount[];
}

/** A mailbox to send from. */
export interface EmailChannelAccount {
  /** Identifier of a mailbox. It begins with `usm_`. Two other prefixes occur in lemlist's examples. Starts with `usm_` or `umx_` or `smb_`. */
  id: string;
  /**
   * Format: email
   * Email address that sends.
   */
  email?: string;
  /** Who runs it. */
  provider?: MailProvider | "(a value added later)";
}

/** What a verification of an email address found; `unverified` without one. */
export const EMAIL_DELIVERABILITIES = ["deliverable","risky","undeliverable","unverified"] as const;
/** What a verification of an email address found; `unverified` without one. */
export type EmailDeliverability = "deliverable" | "risky" | "undeliverable" | "unverified";

/** An email event. */
export interface EmailEvent {
  /** Type of the event. */
  type: EmailEventType;
  /** Subject line of the email. */
  subject?: string;
  /** Link that was clicked. Observed, not documented by lemlist. */
  linkUrl?: string;
  /** Why it bounced. Observed, not documented by lemlist. */
  bounceReason?: string;
  /** Text of the reply. Observed, not documented by lemlist. */
  text?: string;
  /** HTML of the reply, with the quoted message. */
  html?: string;
  /** Email address that the reply came from. */
  fromEmail?: string;
  /** Value of the header `Message-ID` of the email. */
  messageId?: string;
  /** Identifier of the email in lemlist. */
  emailId?: string;
  /** Recipients, in `emailsSent`, `emailsReplied` and `emailsBounced`. A reply goes to the owner of the mailbox. */
  to?: EmailRecipient[];
  /** Recipients in CC. Missing if there are none. */
  cc?: EmailRecipient[];
  /** Recipients in BCC, in `emailsSent` only. The sender sets them in the settings of lemlist. Missing if there are none. */
  bcc?: EmailRecipient[];
  /** True if the reply came from an email address that is not of the lead. Such an event has no `campaignId`, `leadId` and `sequenceId`. */
  isThirdPartyReply?: boolean;
  /** Identifier of the activity. A state of a lead, such as `contacted`, has the identifier of the activity that caused it. Tell events apart by `_id` and `type` together. */
  _id?: string;
  /** Team of the event. */
  teamId?: string;
  /**
   * Format: date-time
   * Time of the event, in UTC.
   */
  createdAt?: string;
  /** Campaign of the event. */
  campaignId?: string;
  /** Name of the campaign. */
  campaignName?: string;
  /** Sequence of the step. */
  sequenceId?: string;
  /** Zero-based position of the step when it happened; it shifts with edits. */
  sequenceStep?: number;
  /** Step of the event. Missing on old events. */
  stepId?: string;
  /** Zero-based position of the last step. */
  totalSequenceStep?: number;
  /** Lead of the event. */
  leadId?: string;
  /** Email address of the lead. */
  leadEmail?: string;
  /** First name of the lead. */
  leadFirstName?: string;
  /** Last name of the lead. */
  leadLastName?: string;
  /** Email address of the lead. Observed, not documented by lemlist. */
  email?: string;
  /** First name of the lead. Observed, not documented by lemlist. */
  firstName?: string;
  /** Last name of the lead. Observed, not documented by lemlist. */
  lastName?: string;
  /** Company of the lead. Observed, not documented by lemlist. */
  companyName?: string;
  /** First words of the message. Observed, not documented by lemlist. */
  messagePreview?: string;
  /** Contact of the lead. Observed, not documented by lemlist. */
  contactId?: string;
  /** Member who sent the message. */
  sendUserId?: string;
  /** Email address that the message was sent from. */
  sendUserEmail?: string;
  /** Sender name of the message. */
  sendUserName?: string;
  /** Mailbox that sent the message. Observed, not documented by lemlist. */
  sendUserMailboxId?: string;
  /** Name of the mailbox at its provider, such as its email address. */
  sendUserMailboxProviderId?: string;
  /** Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
  isFirst?: boolean;
  /** Member who caused the event. */
  createdBy?: string;
  /** URL of a picture of the lead. Inferred, not confirmed. */
  leadPicture?: string;
  /** Template of the text, on every channel. */
  emailTemplateId?: string;
  /** Name of the template. */
  emailTemplateName?: string;
  /** Time when the related message was sent. */
  relatedSentAt?: string;
  /** Whether the event stopped the sequence for the lead. */
  stopped?: boolean;
  /** Whether lemlist assumes that a bot caused the event. */
  bot?: boolean;
  /** Name of the campaign, as in `campaignName`. */
  name?: string;
  /** Ids of the team, campaign, lead and task that caused the event. */
  metaData?: Record<string, unknown>;
  /** The secret that was given when the webhook was created. */
  secret?: string;
}

/** Types of event about emails. */
export const EMAIL_EVENT_TYPES = ["emailsSent","emailsOpened","emailsClicked","emailsReplied","emailsBounced","emailsFailed","emailsInterested","emailsNotInterested","emailsUnsubscribed"] as const;
/** Types of event about emails. */
export type EmailEventType = "emailsSent" | "emailsOpened" | "emailsClicked" | "emailsReplied" | "emailsBounced" | "emailsFailed" | "emailsInterested" | "emailsNotInterested" | "emailsUnsubscribed";

/** HTML body as a raw template. Put `{{signature}}` where the signature belongs. Write paragraphs as `<div>`; `<p>` is displayed without spacing. */
export type EmailMessage = string;

/** A recipient of an email. */
export interface EmailRecipient {
  /** Email address, in lower case. */
  address?: string;
  /** Name. Empty if there is none. */
  name?: string;
}

/** Deliverability status of an email address. */
export const EMAIL_STATUS_FILTERS = ["deliverable","risky","undeliverable","unverified"] as const;
/** Deliverability status of an email address. */
export type EmailStatusFilter = "deliverable" | "risky" | "undeliverable" | "unverified";

/** Deliverability statuses of the email address. The branch matches any of them. Only for `hasEmailAddress`. At least 1 item. */
export type EmailStatusFilters = EmailStatusFilter[];

/** Sends an email to the lead. */
export interface EmailStep {
  /** Identifier of a step. Starts with `stp_`. */
  _id: string;
  /** Type of the step. */
  type: "email";
  /** Subject line as a raw template; empty means a reply in the thread. */
  subject?: string;
  /** HTML body as a raw template. */
  message?: string;
  /** Days to wait before this step runs. Whole number, at least 0. */
  delay?: number;
  /** True while the test runs, then the letter of the winner. False if there is no test. */
  abTest?: AbTestState;
  /** Template of variant B while the step has one. Starts with `etp_`. */
  emailTemplateBId?: string;
  /** Identifier of the template that holds the text of a step. Starts with `etp_`. */
  emailTemplateId?: string;
  /** One-based position of the step. In a branch, it continues from the position of the condition. */
  index?: number;
  /** Identifier of a sequence. Each branch is a sequence and has its own. Starts with `seq_`. */
  sequenceId?: string;
  /** Zero-based position of the step within its sequence. Whole number, at least 0. */
  sequenceStep?: number;
}

/** Sends an email to the lead. */
export interface EmailStepCreate {
  /** Type of the step to add. */
  type: "email";
  /** Subject line of the email, as a raw template. At most 400 characters, including variables and Liquid. This document counts Unicode code points; lemlist does not say what it counts. When empty, the email is sent as a reply in the thread. */
  subject?: string | undefined;
  /** HTML body as a raw template. Put `{{signature}}` where the signature belongs. Write paragraphs as `<div>`; `<p>` is displayed without spacing. */
  message: string;
  /** Days to wait before this step runs. Without it, the first step of a sequence runs at once and later steps after 1 day. Only days on which the schedule sends count. Whole number, 0 to 1500. */
  delay?: number | undefined;
  /** Zero-based position to insert the step at. -1, a position past the end, or no `index` appends the step. Once leads have entered the campaign, leads that wait for the next step get the new one first. A team whose plan lacks live campaign editing can then only append. Whole number, at least -1. */
  index?: number | undefined;
  /** @deprecated */
  _id?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  abTest?: never;
  /** @deprecated */
  emailTemplateBId?: "(only responses have this field)" | undefined;
  /** @deprecated */
  emailTemplateId?: "(only responses have this field)" | undefined;
  /** @deprecated */
  sequenceId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  sequenceStep?: never;
  /** @deprecated */
  title?: "(not a field of this type)" | undefined;
  /** @deprecated */
  method?: "(not a field of this type)" | undefined;
  /** @deprecated */
  url?: "(not a field of this type)" | undefined;
  /** @deprecated */
  images?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  videos?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  altMessage?: "(not a field of this type)" | undefined;
  /** @deprecated */
  recordMode?: "(not a field of this type)" | undefined;
  /** @deprecated */
  skillName?: "(not a field of this type)" | undefined;
  /** @deprecated `email` has no such field. */
  endorseAnyFallback?: never;
  /** @deprecated */
  campaignId?: "(not a field of this type)" | undefined;
  /** @deprecated */
  conditionKey?: "(not a field of this type)" | undefined;
  /** @deprecated */
  delayType?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customField?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customOperator?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customValue?: "(not a field of this type)" | undefined;
  /** @deprecated */
  scoreComparator?: "(not a field of this type)" | undefined;
  /** @deprecated `email` has no such field. */
  scoreThreshold?: never;
  /** @deprecated */
  emailStatusFilter?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  callStatusFilter?: ["(not a field of this type)"] | undefined;
}

/** Updates an `email` step, which sends an email to the lead. Fields you leave out keep their values. */
export interface EmailStepUpdate {
  /** Type of the stored step. It cannot be changed. */
  type: "email";
  /** Subject line of the email, as a raw template. At most 400 characters, including variables and Liquid. This document counts Unicode code points; lemlist does not say what it counts. When empty, the email is sent as a reply in the thread. */
  subject?: string | undefined;
  /** HTML body as a raw template. Put `{{signature}}` where the signature belongs. Write paragraphs as `<div>`; `<p>` is displayed without spacing. */
  message?: string | undefined;
  /** Days to wait before this step runs. Only days on which the schedule sends count. Whole number, 0 to 1500. */
  delay?: number | undefined;
  /** @deprecated */
  _id?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  abTest?: never;
  /** @deprecated */
  emailTemplateBId?: "(only responses have this field)" | undefined;
  /** @deprecated */
  emailTemplateId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  index?: never;
  /** @deprecated */
  sequenceId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  sequenceStep?: never;
  /** @deprecated */
  title?: "(not a field of this type)" | undefined;
  /** @deprecated */
  method?: "(not a field of this type)" | undefined;
  /** @deprecated */
  url?: "(not a field of this type)" | undefined;
  /** @deprecated */
  images?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  videos?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  altMessage?: "(not a field of this type)" | undefined;
  /** @deprecated */
  recordMode?: "(not a field of this type)" | undefined;
  /** @deprecated */
  skillName?: "(not a field of this type)" | undefined;
  /** @deprecated `email` has no such field. */
  endorseAnyFallback?: never;
  /** @deprecated */
  campaignId?: "(not a field of this type)" | undefined;
  /** @deprecated */
  conditionKey?: "(not a field of this type)" | undefined;
  /** @deprecated */
  delayType?: "(not a field of this type)" | undefined;
}

/** Asks a member to write an email. */
export interface EmailTaskCreate {
  /** Kind of task to create. */
  type: "email";
  /** Contact or lead the task is about. A company can have only manual tasks. Starts with `ctc_` or `lea_`. */
  recordId: string;
  /** Member who does the task. Starts with `usr_`. */
  assignedTo: string;
  /** Day or time the task is due, such as `2026-10-07` or `2026-10-07T08:00:00.000Z`. It may be in the past. A date such as 2026-10-07, or with a time after T. */
  dueDate: string | Date;
  /**
   * Title of the task. At most 400 characters.
   * @default
   */
  title?: string | undefined;
  /**
   * Instructions for the member. Responses have this text in `content`. At most 32000 characters.
   * @default
   */
  message?: string | undefined;
  /**
   * Priority, from `0` (highest) to `2` (lowest). An empty string means no priority.
   * @default
   */
  priority?: TaskPriority | undefined;
  /** Content of the task. */
  taskData?: {
    /** Subject of the email. At most 400 characters. */
    subject?: string | undefined;
    /** Text of the message. lemlist refuses more than 1 MB. */
    content?: string | undefined;
  } | undefined;
  /** @deprecated */
  images?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  videos?: ["(not a field of this type)"] | undefined;
}

/** When `true` and the profile does not have the named skill, lemlist endorses any other skill of the profile. */
export type EndorseAnyFallback = boolean;

/** An enrichment and its result. Observed, not documented by lemlist. */
export interface Enrichment {
  /** Identifier of an enrichment. Starts with `enr_`. */
  enrichmentId: string;
  /** State of the enrichment. */
  enrichmentStatus?: EnrichmentStatus | "(a value added later)";
  /** Details of the person from the request. */
  input?: {
    [key: string]: unknown;
  };
  /** Result of the enrichment. Each part is present only if you requested it. */
  data?: EnrichmentData;
  /** Reason for the failure. Missing if it succeeded. */
  error?: string;
}

/** The people to enrich. 1 to 500 items. */
export type EnrichmentBatch = EnrichmentRequest[];

/** Why a whole batch is refused. */
export const ENRICHMENT_BATCH_ERROR_CODES = ["WRONG_INPUT_FORMAT","WRONG_METADATA_FORMAT","NO_WORKFLOW_REQUESTED","WRONG_ENRICHMENT_REQUEST_FORMAT","UNAUTHORIZED_WORKFLOW_REQUESTED","TOO_MANY_ENRICHMENTS_REQUESTED","NO_ENRICHMENTS_REQUESTED","WRONG_BODY_FORMAT"] as const;
/** Why a whole batch is refused. */
export type EnrichmentBatchErrorCode = "WRONG_INPUT_FORMAT" | "WRONG_METADATA_FORMAT" | "NO_WORKFLOW_REQUESTED" | "WRONG_ENRICHMENT_REQUEST_FORMAT" | "UNAUTHORIZED_WORKFLOW_REQUESTED" | "TOO_MANY_ENRICHMENTS_REQUESTED" | "NO_ENRICHMENTS_REQUESTED" | "WRONG_BODY_FORMAT";

/** Error of a batch. */
export interface EnrichmentBatchFailure {
  /** Code to branch on. */
  error: EnrichmentBatchErrorCode | "(a value added later)";
}

/** Outcome for one person: `id` if the enrichment was started, `error` if it was refused. */
export type EnrichmentBatchItem = AcceptedEnrichment | RefusedEnrichment;

/** Result for each person, in the order of the request. */
export type EnrichmentBatchResult = EnrichmentBatchItem[];

/** Result of the enrichment. Each part is present only if you requested it. Observed, not documented by lemlist. */
export interface EnrichmentData {
  /** The email address. */
  email?: {
    /** Email address that was found or verified. */
    email?: string;
    /** What the verification found. */
    status?: EmailDeliverability | "(a value added later)";
    /** Whether nothing was found. Not reliable. Check whether `email` is present. */
    notFound?: boolean;
  };
  /** The phone number. */
  phone?: {
    /** Number that was found. */
    phone?: string;
    /** Whether nothing was found. Not reliable. Check whether `phone` is present. */
    notFound?: boolean;
  };
  /** A LinkedIn profile, with the company of the current job. Empty if it was not found. What the profile lacks is missing. */
  linkedin?: LinkedinProfile;
}

/** An enrichment finished. */
export interface EnrichmentEvent {
  /** Type of the event. */
  type: EnrichmentEventType;
  /** Completed enrichments, in the body that lemlist sends to a `webhookUrl`. Observed, not documented by lemlist. */
  data?: {
    /** Identifier of the enrichment. */
    id?: string;
    /** Any text or object that helps you match the response with your rows. lemlist returns it unchanged. */
    metadata?: EnrichmentMetadata;
    /** Result of the enrichment. Each part is present only if you requested it. The names differ from those of a response. */
    data?: {
      /** The email address. */
      find_email?: {
        /** Email address that was found. */
        email?: string;
        /** What the verification found, such as `deliverable`. */
        status?: string;
      };
      /** The phone number. */
      find_phone?: {
        /** Number that was found. */
        phone?: string;
      };
      /** A LinkedIn profile, with the company of the current job. Empty if it was not found. What the profile lacks is missing. */
      linkedin_enrichment?: LinkedinProfile;
    };
  }[];
  /** Identifier of the activity. A state of a lead, such as `contacted`, has the identifier of the activity that caused it. Tell events apart by `_id` and `type` together. */
  _id?: string;
  /** Team of the event. */
  teamId?: string;
  /**
   * Format: date-time
   * Time of the event, in UTC.
   */
  createdAt?: string;
  /** Campaign of the event. */
  campaignId?: string;
  /** Name of the campaign. */
  campaignName?: string;
  /** Sequence of the step. */
  sequenceId?: string;
  /** Zero-based position of the step when it happened; it shifts with edits. */
  sequenceStep?: number;
  /** Step of the event. Missing on old events. */
  stepId?: string;
  /** Zero-based position of the last step. */
  totalSequenceStep?: number;
  /** Lead of the event. */
  leadId?: string;
  /** Email address of the lead. */
  leadEmail?: string;
  /** First name of the lead. */
  leadFirstName?: string;
  /** Last name of the lead. */
  leadLastName?: string;
  /** Email address of the lead. Observed, not documented by lemlist. */
  email?: string;
  /** First name of the lead. Observed, not documented by lemlist. */
  firstName?: string;
  /** Last name of the lead. Observed, not documented by lemlist. */
  lastName?: string;
  /** Company of the lead. Observed, not documented by lemlist. */
  companyName?: string;
  /** First words of the message. Observed, not documented by lemlist. */
  messagePreview?: string;
  /** Contact of the lead. Observed, not documented by lemlist. */
  contactId?: string;
  /** Member who sent the message. */
  sendUserId?: string;
  /** Email address that the message was sent from. */
  sendUserEmail?: string;
  /** Sender name of the message. */
  sendUserName?: string;
  /** Mailbox that sent the message. Observed, not documented by lemlist. */
  sendUserMailboxId?: string;
  /** Name of the mailbox at its provider, such as its email address. */
  sendUserMailboxProviderId?: string;
  /** Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
  isFirst?: boolean;
  /** Member who caused the event. */
  createdBy?: string;
  /** URL of a picture of the lead. Inferred, not confirmed. */
  leadPicture?: string;
  /** Template of the text, on every channel. */
  emailTemplateId?: string;
  /** Name of the template. */
  emailTemplateName?: string;
  /** Time when the related message was sent. */
  relatedSentAt?: string;
  /** Whether the event stopped the sequence for the lead. */
  stopped?: boolean;
  /** Whether lemlist assumes that a bot caused the event. */
  bot?: boolean;
  /** Name of the campaign, as in `campaignName`. */
  name?: string;
  /** Ids of the team, campaign, lead and task that caused the event. */
  metaData?: Record<string, unknown>;
  /** The secret that was given when the webhook was created. */
  secret?: string;
}

/** Types of event about enrichments. */
export const ENRICHMENT_EVENT_TYPES = ["enrichmentDone","enrichmentError"] as const;
/** Types of event about enrichments. */
export type EnrichmentEventType = "enrichmentDone" | "enrichmentError";

/** Identifier of an enrichment. Starts with `enr_`. */
export type EnrichmentId = string;

/** Known details of the person. lemlist matches on all details that you send. */
export interface EnrichmentInput {
  /** Where the person lives, as free text. Its country chooses the waterfall for email addresses and phone numbers. */
  location?: string | undefined;
  /** URL of the LinkedIn profile. */
  linkedinUrl?: string | undefined;
  /**
   * Format: email
   * Email address.
   */
  email?: string | undefined;
  /** First name. */
  firstName?: string | undefined;
  /** Last name. */
  lastName?: string | undefined;
  /** Name of the company. */
  companyName?: string | undefined;
  /** Domain of the company. Without it the search can return another person of the same name. */
  companyDomain?: string | undefined;
  /** Job title. */
  jobTitle?: string | undefined;
}

/** Any text or object that helps you match the response with your rows. lemlist returns it unchanged. */
export type EnrichmentMetadata = string | {
  [key: string]: string | undefined;
};

/** A service that looks up email addresses or phone numbers. */
export interface EnrichmentProvider {
  /** Identifier of an enrichment provider, such as `apollo`. At least 1 character. */
  id?: string;
  /** Name of the provider. */
  displayName?: string;
  /** What the provider looks up. */
  types?: (WaterfallType | "(a value added later)")[];
  /** Who pays the provider. */
  source?: EnrichmentProviderSource | "(a value added later)";
  /** Whether the team saved a key for the provider. Only for external providers. */
  connected?: boolean;
}

/** The key to save. */
export interface EnrichmentProviderConnect {
  /** Key of the team's account with the provider. No response contains it. At least 1 character. */
  apiKey: string;
}

/** Identifier of an enrichment provider, such as `apollo`. At least 1 character. */
export type EnrichmentProviderId = string;

/** The providers. */
export interface EnrichmentProviderList {
  /** The providers. */
  data?: EnrichmentProvider[];
}

/** A provider. */
export interface EnrichmentProviderResult {
  /** A service that looks up email addresses or phone numbers. */
  data?: EnrichmentProvider;
}

/** Whether lemlist pays a provider (`internal`) or the team brings its own key (`external`). */
export const ENRICHMENT_PROVIDER_SOURCES = ["internal","external"] as const;
/** Whether lemlist pays a provider (`internal`) or the team brings its own key (`external`). */
export type EnrichmentProviderSource = "internal" | "external";

/** One person to enrich. */
export interface EnrichmentRequest {
  /** Known details of the person. Without it, lemlist finds nothing. */
  input: EnrichmentInput;
  /** Details to find. Each successful request costs credits. At least 1 item. */
  enrichmentRequests: EnrichmentType[];
  /** Any text or object that helps you match the response with your rows. lemlist returns it unchanged. */
  metadata?: EnrichmentMetadata | undefined;
}

/** How far an enrichment is. `not-found` means that no enrichment has this identifier. Observed, not documented by lemlist. */
export const ENRICHMENT_STATUSES = ["in-progress","done","not-found"] as const;
/** How far an enrichment is. `not-found` means that no enrichment has this identifier. Observed, not documented by lemlist. */
export type EnrichmentStatus = "in-progress" | "done" | "not-found";

/** What to find out. `find_phone` needs a `linkedinUrl`. `verify` needs an `email`. `find_email` needs a `linkedinUrl`, or `firstName` and `lastName` with `companyName` and `companyDomain`. `linkedin_enrichment` needs a `linkedinUrl`, an `email`, or `firstName` and `lastName` with `companyName` or `companyDomain`. */
export const ENRICHMENT_TYPES = ["find_email","find_phone","verify","linkedin_enrichment"] as const;
/** What to find out. `find_phone` needs a `linkedinUrl`. `verify` needs an `email`. `find_email` needs a `linkedinUrl`, or `firstName` and `lastName` with `companyName` and `companyDomain`. `linkedin_enrichment` needs a `linkedinUrl`, an `email`, or `firstName` and `lastName` with `companyName` or `companyDomain`. */
export type EnrichmentType = "find_email" | "find_phone" | "verify" | "linkedin_enrichment";

/** Kind of record. */
export const ENTITY_TYPES = ["contact","company"] as const;
/** Kind of record. */
export type EntityType = "contact" | "company";

/** Error of the newer routes. Older routes return plain text. */
export interface ErrorBody {
  /** What went wrong, or an error code. */
  error: string;
  /** Error code, where the route has one. A letter, then letters, digits, `_` and `-`. */
  code?: string;
  /** What went wrong, where `error` holds a code. */
  message?: string;
}

/** What went wrong, as bare text. It may come under `text/html` or `application/json` as well. */
export type ErrorText = string;

/** Whether lemlist may send to a contact. */
export interface ExportedContactSubscription {
  /** Identifier of a contact. Starts with `ctc_`. */
  _id: string;
  /** True if the person is unsubscribed. */
  doNotContact?: boolean;
}

/** A lead as it is exported. Its custom variables are further keys. */
export interface ExportedLead {
  /** Identifier of a lead, which is one person in one campaign. Starts with `lea_`. */
  _id: string;
  /** Email address of the lead. */
  email?: string;
  /** What a verification of the email address found. */
  emailStatus?: EmailDeliverability | "(a value added later)";
  /** First name. */
  firstName?: string;
  /** Last name. */
  lastName?: string;
  /** Job title. */
  jobTitle?: string;
  /** Company of the lead. */
  companyName?: string;
  /** Domain of the company. */
  companyDomain?: string;
  /** Phone number. */
  phone?: string;
  /** URL of the LinkedIn profile. */
  linkedinUrl?: string;
  /** URL of a picture. */
  picture?: string;
  /** IANA time zone. */
  timezone?: string;
  /** Opening line. */
  icebreaker?: string;
  /** Latest state of the lead. */
  lastState?: LeadState | "(a value added later)";
  /** Progress of the lead, such as `done`. */
  status?: string;
  /** Latest state of the lead. Observed, not documented by lemlist. */
  state?: LeadState | "(a value added later)";
  /** Progress of the lead, such as `inProgress`, `paused` or `done`. Observed, not documented by lemlist. */
  stateSystem?: string;
  [key: string]: unknown;
}

/** A row for each lead. */
export type ExportedLeads = ExportedLead[];

/** The company a signal is about. */
export interface ExternalSignalCompany {
  /** Domain. At least 1 character. */
  domain: string;
  /** Name. At least 1 character. */
  name: string;
  /** LinkedIn URL. */
  linkedinUrl?: string | undefined;
}

/** The person a signal is about. */
export interface ExternalSignalContact {
  /** URL of the LinkedIn profile. At least 1 character. */
  linkedinUrl: string;
  /**
   * Format: email
   * Email address.
   */
  email?: string | undefined;
  /** First name. */
  firstName?: string | undefined;
  /** Last name. */
  lastName?: string | undefined;
}

/** A signal that you detected. Agents of type `externalSignalContact` need `contact`, those of type `externalSignalCompany` need `company`. No field of the body says which type it is. `contact` or `company` is required. */
export interface ExternalSignalCreate {
  /** The person a signal is about. */
  contact?: ExternalSignalContact | undefined;
  /** The company a signal is about. */
  company?: ExternalSignalCompany | undefined;
  /** More information about the signal. You choose the names. */
  customFields?: {
    [key: string]: string | undefined;
  } | undefined;
}

/** Why a signal was ignored. */
export const EXTERNAL_SIGNAL_REASONS = ["no_entity_match","daily_limit_reached"] as const;
/** Why a signal was ignored. */
export type ExternalSignalReason = "no_entity_match" | "daily_limit_reached";

/** Result for a signal. */
export interface ExternalSignalResult {
  /** Whether the agent processed the signal or ignored it. */
  status?: ExternalSignalStatus | "(a value added later)";
  /** Identifier of a signal. It begins with `wls_`. The prefix `wsi_` occurs in lemlist's examples. Starts with `wls_` or `wsi_`. */
  signalId?: string;
  /** Reason why it was ignored. Missing if it was not. */
  reason?: ExternalSignalReason | "(a value added later)";
  /** Credits that the signal cost. Always 0. Whole number, at least 0. */
  creditsConsumed?: number;
  /** The record it was put on. */
  entity?: {
    /** Kind of record. */
    type?: EntityType | "(a value added later)";
    /** Identifier of the contact or company. */
    id?: string;
    /** Whether the record was enriched on the way. */
    enriched?: boolean;
  };
}

/** Result for a signal that was sent. */
export const EXTERNAL_SIGNAL_STATUSES = ["processed","ignored"] as const;
/** Result for a signal that was sent. */
export type ExternalSignalStatus = "processed" | "ignored";

/** A field of contacts or of companies. */
export interface Field {
  /** Key of the field when a record is written or read. */
  name: string;
  /** Name in lemlist. */
  label?: string;
  /** Type of its values. */
  type?: FieldType | "(a value added later)";
  /** Origin of the field. */
  source?: FieldSource | "(a value added later)";
  /** Field of the CRM it is mapped to. Only where `source` is `crm_synced`. */
  crmField?: string;
}

/** The custom field to create, or the change to the field of that name. `upsertOptions` and `renameOptions` are only for fields of type `select`. */
export interface FieldCreate {
  /** Kind of record that has the field. */
  entity: EntityType;
  /** Key of the field when a record is written or read. It finds the field to update. At most 400 characters. A small letter, then letters and digits. */
  name: string;
  /** Type of the values. For an existing field, the type can only change between `text` and `multilineText`. */
  type: CustomFieldType;
  /** Name in lemlist, without HTML tags. A new field is labelled with its `name` unless given. At most 400 characters. */
  label?: string | undefined;
  /** Options to choose from; those that exist are kept. A new field of type `select` needs at least one. */
  upsertOptions?: string[] | undefined;
  /** Options to rename, as an object from the old name to the new one. Only for a field that exists. Inferred, not confirmed. */
  renameOptions?: {
    [key: string]: string | undefined;
  } | undefined;
}

/** Error of the registry of fields. */
export interface FieldFailure {
  /** Always false. Absent on a 401. */
  success?: boolean;
  /** Error message. */
  error: string;
}

/** All fields. */
export interface FieldRegistry {
  /** True when it was read. */
  success?: boolean;
  /** The fields by the kind of record that has them. */
  data: {
    /** Fields of contacts. */
    contact?: Field[];
    /** Fields of companies. */
    company?: Field[];
  };
}

/** Outcome of saving a field. Inferred, not confirmed. */
export interface FieldSaveResult {
  /** True when it was saved. */
  success?: boolean;
  /** A field of contacts or of companies. */
  data?: Field;
}

/** Origin of a field: built in, made by the team, or mapped to a field of the connected CRM. */
export const FIELD_SOURCES = ["default","custom","crm_synced"] as const;
/** Origin of a field: built in, made by the team, or mapped to a field of the connected CRM. */
export type FieldSource = "default" | "custom" | "crm_synced";

/** Type of the values of a field. */
export const FIELD_TYPES = ["text","number","boolean","datetime","date","phone"] as const;
/** Type of the values of a field. */
export type FieldType = "text" | "number" | "boolean" | "datetime" | "date" | "phone";

/** A task that a search found. All fields are present; those without a value are null. */
export interface FoundTask {
  /** Identifier of a task. Starts with `opp_`. */
  _id?: string;
  /** Whether the task is about a contact or a company. */
  objectType?: EntityType | string | null;
  /** Contact, lead or company the task is about. */
  recordId?: string | null;
  /** Contact the task is about. */
  contactId?: string | null;
  /** Company the task is about. */
  companyId?: string | null;
  /** Lead the task is about. */
  leadId?: string | null;
  /** Campaign the task belongs to. */
  campaignId?: string | null;
  /** User who has to do the task. */
  assignedTo?: string | null;
  /** Title of the task. */
  title?: string | null;
  /** Instructions for the member. */
  message?: string | null;
  /** Text of the reply, for a task of the type `opportunityReplied`. */
  text?: string | null;
  /** Type of the task, such as `manual`, `phone` or `linkedinSend`. */
  type?: string | null;
  /** Channel of the task, such as `email`, `linkedin` or `manual`. */
  channel?: string | null;
  /** Status of the task, such as `due`, `upcoming` or `done`. */
  status?: string | null;
  /** Priority, from 0 (highest) to 2 (lowest). */
  priority?: number | null;
  /** Time when the task is due, in UTC. */
  dueDate?: string | null;
  /** Time when the task was completed or ignored, in UTC. */
  completedAt?: string | null;
  /** Whether a person or the API created the task. */
  manual?: boolean;
  /** Name of the user who has to do the task. */
  ownerName?: string | null;
  /** Campaign the task belongs to. */
  campaign?: TaskCampaign | null;
  /** First name of the lead. */
  leadFirstName?: string | null;
  /** Last name of the lead. */
  leadLastName?: string | null;
  /** Company name of the lead. */
  leadCompanyName?: string | null;
  /** The contact. Only with `include=contact`. */
  contact?: {
    [key: string]: unknown;
  };
  /** The company. Only with `include=company`. */
  company?: {
    [key: string]: unknown;
  };
}

/** Event type to receive. Without it, lemlist sends every event. */
export const HOOK_EVENTS = ["contacted","hooked","attracted","warmed","interested","notInterested","emailsSent","emailsOpened","emailsClicked","emailsReplied","emailsBounced","emailsFailed","emailsInterested","emailsNotInterested","emailsUnsubscribed","linkedinSent","linkedinOpened","linkedinReplied","linkedinInterested","linkedinNotInterested","linkedinSendFailed","linkedinVisitDone","linkedinVisitFailed","linkedinFollowDone","linkedinFollowFailed","linkedinFollowSkipped","linkedinInviteDone","linkedinInviteFailed","linkedinInviteAccepted","linkedinEndorseDone","linkedinEndorseFailed","linkedinEndorseSkipped","linkedinVoiceNoteDone","linkedinVoiceNoteFailed","linkedinLikeLastPostDone","linkedinLikeLastPostNoPost","linkedinLikeLastPostFailed","linkedinWithdrawInvitationDone","linkedinWithdrawInvitationFailed","whatsappMessageSent","whatsappMessageDelivered","whatsappMessageOpened","whatsappReplied","whatsappMessageFailed","smsSent","smsDelivered","smsReplied","smsFailed","aircallCreated","aircallEnded","aircallDone","aircallInterested","aircallNotInterested","callRecordingDone","callTranscriptDone","apiDone","apiInterested","apiNotInterested","apiFailed","manualInterested","manualNotInterested","annotated","paused","resumed","stopped","campaignComplete","customDomainErrors","connectionIssue","sendLimitReached","lemwarmPaused","enrichmentDone","enrichmentError","inboxLabelUpdated","signalRegistered","deliverabilityAlertTriggered","contactSourcingDone","contactSourcingFailed"] as const;
/** Event type to receive. Without it, lemlist sends every event. */
export type HookEvent = "contacted" | "hooked" | "attracted" | "warmed" | "interested" | "notInterested" | "emailsSent" | "emailsOpened" | "emailsClicked" | "emailsReplied" | "emailsBounced" | "emailsFailed" | "emailsInterested" | "emailsNotInterested" | "emailsUnsubscribed" | "linkedinSent" | "linkedinOpened" | "linkedinReplied" | "linkedinInterested" | "linkedinNotInterested" | "linkedinSendFailed" | "linkedinVisitDone" | "linkedinVisitFailed" | "linkedinFollowDone" | "linkedinFollowFailed" | "linkedinFollowSkipped" | "linkedinInviteDone" | "linkedinInviteFailed" | "linkedinInviteAccepted" | "linkedinEndorseDone" | "linkedinEndorseFailed" | "linkedinEndorseSkipped" | "linkedinVoiceNoteDone" | "linkedinVoiceNoteFailed" | "linkedinLikeLastPostDone" | "linkedinLikeLastPostNoPost" | "linkedinLikeLastPostFailed" | "linkedinWithdrawInvitationDone" | "linkedinWithdrawInvitationFailed" | "whatsappMessageSent" | "whatsappMessageDelivered" | "whatsappMessageOpened" | "whatsappReplied" | "whatsappMessageFailed" | "smsSent" | "smsDelivered" | "smsReplied" | "smsFailed" | "aircallCreated" | "aircallEnded" | "aircallDone" | "aircallInterested" | "aircallNotInterested" | "callRecordingDone" | "callTranscriptDone" | "apiDone" | "apiInterested" | "apiNotInterested" | "apiFailed" | "manualInterested" | "manualNotInterested" | "annotated" | "paused" | "resumed" | "stopped" | "campaignComplete" | "customDomainErrors" | "connectionIssue" | "sendLimitReached" | "lemwarmPaused" | "enrichmentDone" | "enrichmentError" | "inboxLabelUpdated" | "signalRegistered" | "deliverabilityAlertTriggered" | "contactSourcingDone" | "contactSourcingFailed";

/** Identifier of a webhook. Starts with `hoo_`. */
export type HookId = string;

/** The contact of a conversation. Observed, not documented by lemlist. */
export interface InboxContact {
  /** Identifier of a contact. Starts with `ctc_`. */
  _id: string;
  /** First and last name. */
  fullName?: string;
  /**
   * Format: email
   * Main email address.
   */
  email?: string;
}

/** A conversation with one contact. The fields come from live responses and differ from lemlist's documentation. Observed, not documented by lemlist. */
export interface InboxConversation {
  /** Identifier of a conversation in the inbox. Starts with `ibx_`. */
  _id: string;
  /** Team that owns the conversation. Starts with `tea_`. */
  teamId?: string;
  /** Contact of the conversation. Operations on messages, labels and drafts take this id, not `_id`. Starts with `ctc_`. */
  contactId?: string;
  /** The contact of a conversation. */
  contact?: InboxContact;
  /** Channels that were used. The known values are those of drafts. */
  channels?: (MessageChannel | "(a value added later)")[];
  /** Members who participate. */
  users?: InboxParticipant[];
  /** Whether the contact has replied. */
  haveReplies?: boolean;
  /**
   * Format: date-time
   * Time of the last message or event.
   */
  lastActivityAt?: string;
  /**
   * Format: date-time
   * Time of the last reply.
   */
  lastRepliedAt?: string;
  /** Channel of the last reply. The known values are those of drafts. */
  lastRepliedChannel?: MessageChannel | "(a value added later)";
  /** Opportunities with the contact. Their form has not been recorded. */
  opportunities?: unknown[];
  /**
   * Format: date-time
   * Time when the conversation began.
   */
  createdAt?: string;
  /** Member or activity that began the conversation. */
  createdBy?: string;
}

/** An email to send at once, to a contact or a lead. `contactId` or `leadId` is required. */
export interface InboxEmailCreate {
  /** Member who sends the message. Starts with `usr_`. */
  sendUserId: string;
  /**
   * Format: email
   * Email address of that member to send from.
   */
  sendUserEmail: string;
  /** Mailbox to send from, from the member's channels. Starts with `usm_` or `umx_` or `smb_`. */
  sendUserMailboxId: string;
  /** Contact who receives the message. Starts with `ctc_`. */
  contactId?: string | undefined;
  /** Lead who receives the message. Starts with `lea_`. */
  leadId?: string | undefined;
  /** Subject line. */
  subject?: string | undefined;
  /** Body, as HTML. */
  message: string;
  /** Email addresses in copy (Cc). Without this field, a reply keeps the addresses of the thread; `[]` removes them. */
  cc?: string[] | undefined;
  /** Message to reply to, by the id of its activity, or `latest` for the last one of the conversation. An id that begins with `act_`, or `latest`. */
  replyToActivityId?: string | undefined;
}

/** Confirmation that an email was sent. */
export interface InboxEmailSent {
  /** True when it was sent. */
  ok: boolean;
  /** Contact who received the message. Starts with `ctc_`. */
  contactId?: string;
}

/** A label to sort conversations by. */
export interface InboxLabel {
  /** Identifier of a label of conversations. Starts with `lbl_`. */
  _id: string;
  /** Name in lemlist. In the request that creates a label it is called `labelName`. */
  name?: string;
  /** Colour in lemlist. */
  color?: string;
  /** Time of creation, in UTC. */
  createdAt?: string | null;
  /** Member who created it. */
  createdBy?: string | null;
}

/** A label to create. */
export interface InboxLabelCreate {
  /** Name of the label. It must be unique. */
  labelName: string;
}

/** The labels of a conversation changed. */
export interface InboxLabelEvent {
  /** Type of the event. */
  type: InboxLabelEventType;
  /** Identifier of the activity. A state of a lead, such as `contacted`, has the identifier of the activity that caused it. Tell events apart by `_id` and `type` together. */
  _id?: string;
  /** Team of the event. */
  teamId?: string;
  /**
   * Format: date-time
   * Time of the event, in UTC.
   */
  createdAt?: string;
  /** Campaign of the event. */
  campaignId?: string;
  /** Name of the campaign. */
  campaignName?: string;
  /** Sequence of the step. */
  sequenceId?: string;
  /** Zero-based position of the step when it happened; it shifts with edits. */
  sequenceStep?: number;
  /** Step of the event. Missing on old events. */
  stepId?: string;
  /** Zero-based position of the last step. */
  totalSequenceStep?: number;
  /** Lead of the event. */
  leadId?: string;
  /** Email address of the lead. */
  leadEmail?: string;
  /** First name of the lead. */
  leadFirstName?: string;
  /** Last name of the lead. */
  leadLastName?: string;
  /** Email address of the lead. Observed, not documented by lemlist. */
  email?: string;
  /** First name of the lead. Observed, not documented by lemlist. */
  firstName?: string;
  /** Last name of the lead. Observed, not documented by lemlist. */
  lastName?: string;
  /** Company of the lead. Observed, not documented by lemlist. */
  companyName?: string;
  /** First words of the message. Observed, not documented by lemlist. */
  messagePreview?: string;
  /** Contact of the lead. Observed, not documented by lemlist. */
  contactId?: string;
  /** Member who sent the message. */
  sendUserId?: string;
  /** Email address that the message was sent from. */
  sendUserEmail?: string;
  /** Sender name of the message. */
  sendUserName?: string;
  /** Mailbox that sent the message. Observed, not documented by lemlist. */
  sendUserMailboxId?: string;
  /** Name of the mailbox at its provider, such as its email address. */
  sendUserMailboxProviderId?: string;
  /** Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
  isFirst?: boolean;
  /** Member who caused the event. */
  createdBy?: string;
  /** URL of a picture of the lead. Inferred, not confirmed. */
  leadPicture?: string;
  /** Template of the text, on every channel. */
  emailTemplateId?: string;
  /** Name of the template. */
  emailTemplateName?: string;
  /** Time when the related message was sent. */
  relatedSentAt?: string;
  /** Whether the event stopped the sequence for the lead. */
  stopped?: boolean;
  /** Whether lemlist assumes that a bot caused the event. */
  bot?: boolean;
  /** Name of the campaign, as in `campaignName`. */
  name?: string;
  /** Ids of the team, campaign, lead and task that caused the event. */
  metaData?: Record<string, unknown>;
  /** The secret that was given when the webhook was created. */
  secret?: string;
}

/** Types of event about inbox labels. */
export const INBOX_LABEL_EVENT_TYPES = ["inboxLabelUpdated"] as const;
/** Types of event about inbox labels. */
export type InboxLabelEventType = "inboxLabelUpdated";

/** Identifier of a label of conversations. Starts with `lbl_`. */
export type InboxLabelId = string;

/** All labels of the team. */
export type InboxLabelList = InboxLabel[];

/** A LinkedIn message to send at once. lemlist documents `contactId` and `leadId` as required, but its error asks for one of them. Send both to be sure. `contactId` or `leadId` is required. */
export interface InboxLinkedinMessageCreate {
  /** Member who sends the message, with a LinkedIn account connected. Starts with `usr_`. */
  sendUserId: string;
  /** Lead who receives the message. Starts with `lea_`. */
  leadId?: string | undefined;
  /** Contact who receives the message. Starts with `ctc_`. */
  contactId?: string | undefined;
  /** What to write. */
  message: string;
}

/** A message or event of a conversation. It is an activity. The fields come from live responses and differ from lemlist's documentation. Observed, not documented by lemlist. */
export interface InboxMessage {
  /** Identifier of the activity. Send it as `replyToActivityId` to reply to this message. Starts with `act_`. */
  _id: string;
  /** What happened, by the types of activities, such as `emailsSent` or `emailsReplied`. */
  type?: string;
  /**
   * Format: date-time
   * Time when it happened, in UTC.
   */
  createdAt?: string;
  /** Subject line of an email. */
  subject?: string;
  /** Text of the message. HTML for an email. */
  message?: string;
  /** Attached files. Their fields are not documented. */
  attachments?: unknown[];
  /**
   * Format: email
   * Email address that an email came from.
   */
  fromEmail?: string;
  /** Member who sent or received the message. Starts with `usr_`. */
  sendUserId?: string;
  /**
   * Format: email
   * Email address of the member.
   */
  sendUserEmail?: string;
  /** Name of the member. */
  sendUserName?: string;
  /** Lead of the message. Starts with `lea_`. */
  leadId?: string;
  /**
   * Format: email
   * Email address of the lead.
   */
  leadEmail?: string;
  /** First name of the lead. */
  leadFirstName?: string;
  /** Last name of the lead. */
  leadLastName?: string;
  /** Company of the lead. */
  leadCompanyName?: string;
  /** Campaign it belongs to. Starts with `cam_`. */
  campaignId?: string;
  /** Sequence of the message. Starts with `seq_`. */
  sequenceId?: string;
  /** Position of its step in the sequence, from 0. Whole number, at least 0. */
  sequenceStep?: number;
  /** Identifier that the mail server gave to an email. */
  messageId?: string;
  /** Team of the message. Starts with `tea_`. */
  teamId?: string;
  /** Mailbox that sent or received the message. */
  sendUserMailboxId?: string;
  /** The contact. Starts with `ctc_`. */
  contactId?: string;
}

/** A page of conversations. */
export interface InboxPage {
  /** Conversations of this page. */
  data: InboxConversation[];
  /** Position of a page in the whole list of conversations. */
  pagination?: InboxPagination;
}

/** Position of a page in the whole list of conversations. */
export interface InboxPagination {
  /** Items on all pages together. Whole number, at least 0. */
  totalItems?: number;
  /** Number of this page. Whole number, at least 1. */
  currentPage?: number;
  /** Number of the next page, null on the last. */
  nextPage?: number | null;
  /** Number of the page before, null on the first. */
  previousPage?: number | null;
  /** Items per page. Whole number, at least 1. */
  perPage?: number;
  /** Number of pages. Whole number, at least 0. */
  totalPages?: number;
}

/** A participant of a conversation. Observed, not documented by lemlist. */
export interface InboxParticipant {
  /** Identifier of a member of the team. Starts with `usr_`. */
  userId: string;
  /** Whether the member has sent something. */
  sender?: boolean;
  /** Whether the member has read everything. */
  read?: boolean;
}

/** An SMS to send. Send `contactId` or `leadId`. `contactId` or `leadId` is required. */
export interface InboxSmsCreate {
  /** User who sends the message. Starts with `usr_`. */
  sendUserId: string;
  /** Phone number of the team to send from, in international format (E.164). */
  from: string;
  /** Contact who receives the message. Starts with `ctc_`. */
  contactId?: string | undefined;
  /** Lead who receives the message. Starts with `lea_`. */
  leadId?: string | undefined;
  /** Text of the message. Variables such as `{{firstName}}` are filled in. At least 1 character. */
  message: string;
}

/** Confirmation with the recipient. */
export interface InboxSmsSent {
  /** True if the message was sent. */
  ok?: boolean;
  /** Contact who received the message. Starts with `ctc_`. */
  contactId?: string;
}

/** A WhatsApp message to send at once. */
export interface InboxWhatsappMessageCreate {
  /** Member who sends the message. Starts with `usr_`. */
  sendUserId: string;
  /** Account to send from, from the member's channels. Starts with `wha_` or `uwa_`. */
  sendUserWhatsappAccountId: string;
  /** Contact who receives the message. Starts with `ctc_`. */
  contactId: string;
  /** Lead who receives the message. Starts with `lea_`. */
  leadId: string;
  /** What to write. */
  message: string;
}

/** lemlist has not published the response. It is probably an object, as on the other channels. Anything else arrives as text, an empty body as an empty text. Check whether you got an object or a text. Inferred, not confirmed. */
export type InboxWhatsappMessageSent = Confirmation | string;

/** An event of a type that this document describes. `type` says which schema it has. */
export type KnownEvent = LeadStateEvent | EmailEvent | LinkedinEvent | WhatsappEvent | SmsEvent | CallEvent | ApiStepEvent | ManualStepEvent | AnnotationEvent | CampaignProgressEvent | EnrichmentEvent | InboxLabelEvent | SignalEvent | DeliverabilityEvent | ContactSourcingEvent;

export type KnownStep = EmailStep | ManualStep | PhoneStep | ApiStep | LinkedinVisitStep | LinkedinInviteStep | LinkedinSendStep | LinkedinVoiceNoteStep | LinkedinFollowStep | LinkedinLikeLastPostStep | LinkedinCommentLastPostStep | LinkedinEndorseStep | LinkedinWithdrawInvitationStep | SendToAnotherCampaignStep | ConditionalStep | WhatsappMessageStep | SmsStep;

/** Labels for a conversation. */
export interface LabelsAssign {
  /** Labels to attach. */
  labelIds: string[];
  /** Send true to keep the labels that the conversation has. Send false to replace them. With false and an empty `labelIds`, all labels are removed. */
  appendLabels: boolean;
}

/** Labels to take from a conversation. */
export interface LabelsRemove {
  /** Labels to detach. */
  labelIds: string[];
}

/** A person in one campaign. The team's own variables are fields next to those named here. Operations return different fields, so only the id is certain. */
export interface Lead {
  /** Identifier of a lead, which is one person in one campaign. Starts with `lea_`. */
  _id: string;
  /** Contact of the lead. It is the same in every campaign. Starts with `ctc_`. */
  contactId?: string;
  /** Campaign the lead is in. Starts with `cam_`. */
  campaignId?: string;
  /** Name of the campaign. Only in responses to a creation or a change. */
  campaignName?: string;
  /**
   * Format: email
   * Email address of the person.
   */
  email?: string;
  /** First name. */
  firstName?: string;
  /** Last name. */
  lastName?: string;
  /** Job title. */
  jobTitle?: string;
  /** Name of the company. */
  companyName?: string;
  /** Domain of the company. */
  companyDomain?: string;
  /** Industry the person works in. */
  industry?: string;
  /** Channel that the person prefers. */
  preferredContactMethod?: string;
  /** Whether the lead is paused. The response of List leads by email says whether the lead waits for review. */
  isPaused?: boolean;
  /** Outcome of the verification of the email address. */
  emailStatus?: EmailDeliverability | "(a value added later)";
  /** URL of the lead in the API. Only after a change. */
  leadUrl?: string;
  /** What lemlist did not write. */
  warnings?: LeadWarning[];
  [key: string]: unknown;
}

/** A recording that was stored for a lead. */
export interface LeadAudio {
  /**
   * Format: uri
   * URL of the recording.
   */
  url?: string;
  /** Team that owns the recording. Starts with `tea_`. */
  teamId?: string;
  /** Campaign of the lead. Starts with `cam_`. */
  campaignId?: string;
  /** Lead that hears the recording. Starts with `lea_`. */
  leadId?: string;
  /** Name of the file. */
  fileName?: string;
}

/** Confirmation of an upload. */
export interface LeadAudioResult {
  /** True when it was stored. */
  ok?: boolean;
  /** A recording that was stored for a lead. */
  status?: LeadAudio;
}

/** A recording to upload. */
export interface LeadAudioUpload {
  /** The audio file. lemlist does not say which formats and sizes it takes. */
  file: Blob;
}

/** A person to add to a campaign, without the email address. Any other key is a variable of the team. lemlist stores its value as text. */
export type LeadByEmailCreate = {
  /** LinkedIn profile. */
  linkedinUrl?: string | undefined;
  /** First name. */
  firstName?: string | undefined;
  /** Last name. */
  lastName?: string | undefined;
  /** Job title. */
  jobTitle?: string | undefined;
  /** Name of the company. It is written to the company that all its contacts share. */
  companyName?: string | undefined;
  /** Domain of the company. It is written to the company that all its contacts share. */
  companyDomain?: string | undefined;
  /** Phone number. */
  phone?: string | undefined;
  /** URL of a portrait. */
  picture?: string | undefined;
  /** Opening line written for this person. */
  icebreaker?: string | undefined;
  /** Time zone of the person, such as `Europe/Paris`. */
  timezone?: string | undefined;
  /** Member who owns the contact. */
  contactOwner?: string | undefined;
} & {
  [key: string]: string | number | boolean | null | undefined;
};

/** Campaign that a lead is in. */
export interface LeadCampaign {
  /** Identifier of a campaign. Starts with `cam_`. */
  id: string;
  /** Name of the campaign. */
  name?: string;
  /** State of the campaign. */
  status?: CampaignStatus | "(a value added later)";
}

/** A person to add to a campaign. Any other key is a variable of the team. lemlist stores its value as text. One of these is required: `email`, `linkedinUrl`, or `firstName` and `lastName` with `companyName` or `companyDomain`. */
export type LeadCreate = {
  /**
   * Format: email
   * Email address of the person.
   */
  email?: string | undefined;
  /** LinkedIn profile. */
  linkedinUrl?: string | undefined;
  /** First name. */
  firstName?: string | undefined;
  /** Last name. */
  lastName?: string | undefined;
  /** Job title. */
  jobTitle?: string | undefined;
  /** Name of the company. It is written to the company that all its contacts share. */
  companyName?: string | undefined;
  /** Domain of the company. It is written to the company that all its contacts share. */
  companyDomain?: string | undefined;
  /** Phone number. */
  phone?: string | undefined;
  /** URL of a portrait. */
  picture?: string | undefined;
  /** Opening line written for this person. */
  icebreaker?: string | undefined;
  /** Time zone of the person, such as `Europe/Paris`. */
  timezone?: string | undefined;
  /** Member who owns the contact. */
  contactOwner?: string | undefined;
} & {
  [key: string]: string | number | boolean | null | undefined;
};

/** A person in one campaign, with their progress in it. */
export interface LeadEnrollment {
  /** Identifier of a lead, which is one person in one campaign. Starts with `lea_`. */
  _id: string;
  /** Contact of the lead. It is the same in every campaign. Starts with `ctc_`. */
  contactId?: string;
  /** Campaign that a lead is in. */
  campaign?: LeadCampaign;
  /** State of the lead in the campaign. */
  status?: LeadStatus | "(a value added later)";
  /** Latest state of the lead. */
  state?: LeadState | "(a value added later)";
  /** Whether the lead is paused. `status` says whether the lead waits for review. */
  isPaused?: boolean;
  /** Whether a message was written for this lead only. */
  personalized?: boolean;
  /** Source of the lead. */
  source?: string;
  /** Details of the person and variables of the team, by name. */
  variables?: {
    [key: string]: unknown;
  };
  /** Details that the enrichment found. */
  enrichment?: {
    /** Outcome of the verification of the email address. */
    emailStatus?: EmailDeliverability | "(a value added later)";
  };
  /** Member who sends to the lead. */
  sendingUser?: {
    /** Email address of the member. Empty while the lead has no sender. */
    email?: string;
  };
  /**
   * Format: date-time
   * Time of the last change, in UTC.
   */
  updatedAt?: string;
}

/** Every campaign that a person is in, with their progress in it. */
export type LeadEnrollmentList = LeadEnrollment[];

/**
 * Format of an export of leads.
 * @default csv
 */
export const LEAD_EXPORT_FORMATS = ["json","csv"] as const;
/**
 * Format of an export of leads.
 * @default csv
 */
export type LeadExportFormat = "json" | "csv";

/** One lead, as lemlist documents it, or a list with one entry per campaign, as List leads by email responds. It is not confirmed which one lemlist sends. Inferred, not confirmed. */
export type LeadFindResult = Lead | LeadEnrollmentList;

/** Identifier of a lead, which is one person in one campaign. Starts with `lea_`. */
export type LeadId = string;

/** A lead, by its id or by its email address. An id that begins with `lea_`, or an email address. */
export type LeadIdOrEmail = string;

/** The CRM list to import. */
export interface LeadImport {
  /** CRM to import from. Newer documentation does not have it; lemlist uses the CRM that the team connected. */
  crm?: CrmProvider | (string & {}) | undefined;
  /** User whose view of the CRM is used. Older documentation requires it; newer documentation has it for Salesforce only. Starts with `usr_`. */
  userId?: string | undefined;
  /** Id of the list or filter to import, from List CRM filters. */
  filterId: string | number;
  /** Type of the list. Only for Salesforce. */
  filterType?: CrmFilterType | (string & {}) | undefined;
  /** Whether people who are in a campaign are left out. `true` is `all`, and `false` is `off`, the default. */
  deduplicate?: boolean | LeadImportDeduplication | undefined;
  /** Enrichments to run for each lead. They cost credits. */
  enrichFeature?: LeadImportEnrichment[] | string | undefined;
}

/** Which campaigns count. */
export const LEAD_IMPORT_DEDUPLICATIONS = ["off","all","activeOnly"] as const;
/** Which campaigns count. */
export type LeadImportDeduplication = "off" | "all" | "activeOnly";

/** An enrichment. */
export const LEAD_IMPORT_ENRICHMENTS = ["find_email","find_phone","verify","linkedin_enrichment"] as const;
/** An enrichment. */
export type LeadImportEnrichment = "find_email" | "find_phone" | "verify" | "linkedin_enrichment";

/** The leads of one person, one per campaign. */
export type LeadList = Lead[];

/** Why a lead was not launched. */
export const LEAD_REVIEW_CODES = ["CAMPAIGN_LEAD_REVIEW_LEAD_PAUSED","CAMPAIGN_LEAD_REVIEW_LEAD_ALREADY_LAUNCHED","CAMPAIGN_LEAD_REVIEW_LEAD_AI_VARIABLE_INVALID","CAMPAIGN_LEAD_REVIEW_LEAD_NO_SENDER_AVAILABLE","CAMPAIGN_LEAD_REVIEW_CAMPAIGN_STEP_ERRORS"] as const;
/** Why a lead was not launched. */
export type LeadReviewCode = "CAMPAIGN_LEAD_REVIEW_LEAD_PAUSED" | "CAMPAIGN_LEAD_REVIEW_LEAD_ALREADY_LAUNCHED" | "CAMPAIGN_LEAD_REVIEW_LEAD_AI_VARIABLE_INVALID" | "CAMPAIGN_LEAD_REVIEW_LEAD_NO_SENDER_AVAILABLE" | "CAMPAIGN_LEAD_REVIEW_CAMPAIGN_STEP_ERRORS";

/** Why a lead was not launched. */
export interface LeadReviewError {
  /** Code to branch on. */
  error: LeadReviewCode | "(a value added later)";
  /** Reason, as a sentence. */
  message?: string;
}

/** Latest state of a lead. */
export const LEAD_STATES = ["imported","scanned","skipped","reviewed","contacted","hooked","attracted","warmed","interested","notInterested","emailsBounced","emailsUnsubscribed","failed","meetingBooked","paused","emailsSent","emailsOpened","emailsClicked","emailsReplied","emailsInterested","emailsNotInterested","emailsFailed","opportunitiesDone","aircallDone","aircallInterested","aircallNotInterested","apiDone","apiInterested","apiNotInterested","linkedinVisitDone","linkedinVisitFailed","linkedinInviteDone","linkedinInviteAccepted","linkedinInviteFailed","linkedinSent","linkedinOpened","linkedinReplied","linkedinInterested","linkedinNotInterested","linkedinSendFailed","manualInterested","manualNotInterested"] as const;
/** Latest state of a lead. */
export type LeadState = "imported" | "scanned" | "skipped" | "reviewed" | "contacted" | "hooked" | "attracted" | "warmed" | "interested" | "notInterested" | "emailsBounced" | "emailsUnsubscribed" | "failed" | "meetingBooked" | "paused" | "emailsSent" | "emailsOpened" | "emailsClicked" | "emailsReplied" | "emailsInterested" | "emailsNotInterested" | "emailsFailed" | "opportunitiesDone" | "aircallDone" | "aircallInterested" | "aircallNotInterested" | "apiDone" | "apiInterested" | "apiNotInterested" | "linkedinVisitDone" | "linkedinVisitFailed" | "linkedinInviteDone" | "linkedinInviteAccepted" | "linkedinInviteFailed" | "linkedinSent" | "linkedinOpened" | "linkedinReplied" | "linkedinInterested" | "linkedinNotInterested" | "linkedinSendFailed" | "manualInterested" | "manualNotInterested";

/** A lead changed its state. */
export interface LeadStateEvent {
  /** Type of the event. */
  type: LeadStateEventType;
  /** Identifier of the activity. A state of a lead, such as `contacted`, has the identifier of the activity that caused it. Tell events apart by `_id` and `type` together. */
  _id?: string;
  /** Team of the event. */
  teamId?: string;
  /**
   * Format: date-time
   * Time of the event, in UTC.
   */
  createdAt?: string;
  /** Campaign of the event. */
  campaignId?: string;
  /** Name of the campaign. */
  campaignName?: string;
  /** Sequence of the step. */
  sequenceId?: string;
  /** Zero-based position of the step when it happened; it shifts with edits. */
  sequenceStep?: number;
  /** Step of the event. Missing on old events. */
  stepId?: string;
  /** Zero-based position of the last step. */
  totalSequenceStep?: number;
  /** Lead of the event. */
  leadId?: string;
  /** Email address of the lead. */
  leadEmail?: string;
  /** First name of the lead. */
  leadFirstName?: string;
  /** Last name of the lead. */
  leadLastName?: string;
  /** Email address of the lead. Observed, not documented by lemlist. */
  email?: string;
  /** First name of the lead. Observed, not documented by lemlist. */
  firstName?: string;
  /** Last name of the lead. Observed, not documented by lemlist. */
  lastName?: string;
  /** Company of the lead. Observed, not documented by lemlist. */
  companyName?: string;
  /** First words of the message. Observed, not documented by lemlist. */
  messagePreview?: string;
  /** Contact of the lead. Observed, not documented by lemlist. */
  contactId?: string;
  /** Member who sent the message. */
  sendUserId?: string;
  /** Email address that the message was sent from. */
  sendUserEmail?: string;
  /** Sender name of the message. */
  sendUserName?: string;
  /** Mailbox that sent the message. Observed, not documented by lemlist. */
  sendUserMailboxId?: string;
  /** Name of the mailbox at its provider, such as its email address. */
  sendUserMailboxProviderId?: string;
  /** Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
  isFirst?: boolean;
  /** Member who caused the event. */
  createdBy?: string;
  /** URL of a picture of the lead. Inferred, not confirmed. */
  leadPicture?: string;
  /** Template of the text, on every channel. */
  emailTemplateId?: string;
  /** Name of the template. */
  emailTemplateName?: string;
  /** Time when the related message was sent. */
  relatedSentAt?: string;
  /** Whether the event stopped the sequence for the lead. */
  stopped?: boolean;
  /** Whether lemlist assumes that a bot caused the event. */
  bot?: boolean;
  /** Name of the campaign, as in `campaignName`. */
  name?: string;
  /** Ids of the team, campaign, lead and task that caused the event. */
  metaData?: Record<string, unknown>;
  /** The secret that was given when the webhook was created. */
  secret?: string;
}

/** Types of event about lead states. */
export const LEAD_STATE_EVENT_TYPES = ["contacted","hooked","attracted","warmed","interested","notInterested"] as const;
/** Types of event about lead states. */
export type LeadStateEventType = "contacted" | "hooked" | "attracted" | "warmed" | "interested" | "notInterested";

/** State of the leads to return; `all` for every lead. */
export const LEAD_STATE_FILTERS = ["imported","scanned","skipped","reviewed","contacted","hooked","attracted","warmed","interested","notInterested","emailsBounced","emailsUnsubscribed","failed","meetingBooked","paused","emailsSent","emailsOpened","emailsClicked","emailsReplied","emailsInterested","emailsNotInterested","emailsFailed","opportunitiesDone","aircallDone","aircallInterested","aircallNotInterested","apiDone","apiInterested","apiNotInterested","linkedinVisitDone","linkedinVisitFailed","linkedinInviteDone","linkedinInviteAccepted","linkedinInviteFailed","linkedinSent","linkedinOpened","linkedinReplied","linkedinInterested","linkedinNotInterested","linkedinSendFailed","manualInterested","manualNotInterested","all"] as const;
/** State of the leads to return; `all` for every lead. */
export type LeadStateFilter = "imported" | "scanned" | "skipped" | "reviewed" | "contacted" | "hooked" | "attracted" | "warmed" | "interested" | "notInterested" | "emailsBounced" | "emailsUnsubscribed" | "failed" | "meetingBooked" | "paused" | "emailsSent" | "emailsOpened" | "emailsClicked" | "emailsReplied" | "emailsInterested" | "emailsNotInterested" | "emailsFailed" | "opportunitiesDone" | "aircallDone" | "aircallInterested" | "aircallNotInterested" | "apiDone" | "apiInterested" | "apiNotInterested" | "linkedinVisitDone" | "linkedinVisitFailed" | "linkedinInviteDone" | "linkedinInviteAccepted" | "linkedinInviteFailed" | "linkedinSent" | "linkedinOpened" | "linkedinReplied" | "linkedinInterested" | "linkedinNotInterested" | "linkedinSendFailed" | "manualInterested" | "manualNotInterested" | "all";

/** State of a lead in its campaign. `review` waits to be launched, `scanning` is being enriched. */
export const LEAD_STATUSES = ["notInterested","interested","unsubscribed","review","scanning","running","paused","done"] as const;
/** State of a lead in its campaign. `review` waits to be launched, `scanning` is being enriched. */
export type LeadStatus = "notInterested" | "interested" | "unsubscribed" | "review" | "scanning" | "running" | "paused" | "done";

/** The complete content, including fields that the request did not send. */
export interface LeadStepContent {
  /** Subject line of an email. */
  subject?: string;
  /** Message, as HTML for an email. */
  message?: string;
  /** Email addresses in copy (Cc). */
  cc?: string[];
  /** Whether an email is sent as plain text. */
  plainText?: boolean;
  /** Second text of an invitation or of a LinkedIn message. */
  altMessage?: string;
  /** Text for premium members. */
  altMessagePremium?: string;
}

/** The content of a step as one lead receives it. */
export interface LeadStepPersonalization {
  /** The lead. Starts with `lea_`. */
  leadId?: string;
  /** The step. Starts with `stp_`. */
  stepId?: string;
  /** Variant that the lead receives. */
  variant?: AbTestVariant | "(a value added later)";
  /** Template that holds the content. Starts with `etp_`. */
  emailTemplateId?: string;
  /** The complete content, including fields that the request did not send. */
  content?: LeadStepContent;
}

/** Whether there was something to reset. */
export interface LeadStepPersonalizationReset {
  /** False if the lead had no personalized content on this step. */
  reset?: boolean;
}

/** What one lead receives instead of the shared content of a step. Fields that you leave out keep the values that the lead has. */
export interface LeadStepPersonalizationUpdate {
  /** Subject line of an email as a raw template. On a follow-up, a subject that is not empty starts a new thread. */
  subject?: string | undefined;
  /** Message as a raw template. Send HTML for an email and plain text for every other step. lemlist turns HTML into text there. */
  message?: string | undefined;
  /** Email addresses in copy (Cc); empty for none. */
  cc?: string[] | undefined;
  /** A/B variant that the lead receives. Sending it takes the lead out of the A/B test. Changing it discards what was written for the other variant. */
  variant?: AbTestVariant | undefined;
  /** Whether an email is sent as plain text. Only for an email. */
  plainText?: boolean | undefined;
  /** Second text of an invitation or of a LinkedIn message. On an invitation at most 300 characters. At least 1 character. */
  altMessage?: string | undefined;
  /** Text for premium members. Only for a LinkedIn message. 1 to 300 characters. */
  altMessagePremium?: string | undefined;
}

/** Whether a step was skipped just now. */
export interface LeadStepSkip {
  /** False if it was already skipped. */
  skipped?: boolean;
}

/** An update of a lead. Any other key is a variable of the team. lemlist stores its value as text. Fields you leave out keep their values. */
export type LeadUpdate = {
  /** First name. */
  firstName?: string | undefined;
  /** Last name. */
  lastName?: string | undefined;
  /** Job title. */
  jobTitle?: string | undefined;
  /** Name of the company. It is written to the company that all its contacts share. */
  companyName?: string | undefined;
  /** Channel that the person prefers. */
  preferredContactMethod?: string | undefined;
} & {
  [key: string]: string | number | boolean | null | undefined;
};

/** What happens to fields that already have a value. `overwrite` replaces them, also with empty values. `overwriteIgnoreEmpty` replaces them unless the new value is empty. `fillEmptyOnly` keeps them and fills the empty ones. */
export const LEAD_UPDATE_STRATEGIES = ["overwrite","overwriteIgnoreEmpty","fillEmptyOnly"] as const;
/** What happens to fields that already have a value. `overwrite` replaces them, also with empty values. `overwriteIgnoreEmpty` replaces them unless the new value is empty. `fillEmptyOnly` keeps them and fills the empty ones. */
export type LeadUpdateStrategy = "overwrite" | "overwriteIgnoreEmpty" | "fillEmptyOnly";

/** The refusal of a request without variables. */
export interface LeadVariablesMissing {
  /** Always false. */
  ok: boolean;
  /** What is missing. */
  status: string;
}

/** The outcome of a change of variables. */
export interface LeadVariablesResult {
  /** True when the variables were changed. */
  ok: boolean;
  /** What lemlist did not write, or wrote to the company that several leads share. */
  warnings?: SaveWarning[];
}

/** A warning about a field that lemlist did not write. The write itself succeeded. */
export interface LeadWarning {
  /** Code to branch on. */
  code?: LeadWarningCode | "(a value added later)";
  /** Message that names what was left out. */
  message?: string;
  /** More details about the warning. lemlist does not document them. */
  params?: {
    [key: string]: unknown;
  };
}

/** What lemlist did not write to a lead. */
export const LEAD_WARNING_CODES = ["FIELDS_KEPT","invalid-company-domain","invalid-company-linkedin-url","company-linkedin-url-not-company","company-duplicate-forbidden","company-update-failed","company-fields-write-company-record"] as const;
/** What lemlist did not write to a lead. */
export type LeadWarningCode = "FIELDS_KEPT" | "invalid-company-domain" | "invalid-company-linkedin-url" | "company-linkedin-url-not-company" | "company-duplicate-forbidden" | "company-update-failed" | "company-fields-write-company-record";

/** How well the mailbox reaches inboxes. */
export interface LemwarmDeliverability {
  /** Score. A higher score is better. */
  score?: number;
  /**
   * Format: date-time
   * Time when the score was measured.
   */
  lastAt?: string;
}

/** Why lemwarm does not warm up a mailbox. */
export interface LemwarmError {
  /** The mailbox. Use it as `userMailboxId` to resume the warm-up. Starts with `usm_` or `umx_` or `smb_`. */
  mailboxId?: string;
  /** User who owns the mailbox. Starts with `usr_`. */
  userId?: string;
  /** Email address of the mailbox. */
  email?: string;
  /** Whether warm-up is paused. */
  state?: LemwarmErrorState | "(a value added later)";
  /**
   * Format: date-time
   * Time when the problem began, in UTC. Missing for a DNS lock.
   */
  since?: string;
  /** Entry in lemlist's catalogue of errors, such as `ERR_REP_10001`, `ERR_SETUP_10001`, `ERR_PROV_10002`, `MAILBOX_DISCONNECTED`, `DNS_LOCKED`, `EMAIL_FAILED` or `HIGH_SPAM_LOCK`. Missing for an error outside of the catalogue. */
  key?: string;
  /** Code of the error, as lemlist's support asks for it. */
  code?: string;
  /** Area of the error. */
  family?: LemwarmErrorFamily | "(a value added later)";
  /** What the user can do in lemlist. Missing if only support can help. */
  action?: LemwarmErrorAction | "(a value added later)";
  /** Short description of the cause. */
  title?: string;
  /** Full description of the cause. */
  whatHappened?: string;
  /** What to do about it. */
  whatToCheck?: string;
}

/** What a user can do about a warm-up error. */
export const LEMWARM_ERROR_ACTIONS = ["reconnect","checkTechSetup","resume"] as const;
/** What a user can do about a warm-up error. */
export type LemwarmErrorAction = "reconnect" | "checkTechSetup" | "resume";

/** Area of a warm-up error. */
export const LEMWARM_ERROR_FAMILIES = ["disconnected","setup","reputation","provider","unknown"] as const;
/** Area of a warm-up error. */
export type LemwarmErrorFamily = "disconnected" | "setup" | "reputation" | "provider" | "unknown";

/** The mailboxes that lemwarm does not warm up. */
export interface LemwarmErrorList {
  /** Object that holds the list. */
  data?: {
    /** One entry per mailbox. */
    errors?: LemwarmError[];
  };
}

/** Whether an error pauses the warm-up. */
export const LEMWARM_ERROR_STATES = ["paused","warning"] as const;
/** Whether an error pauses the warm-up. */
export type LemwarmErrorState = "paused" | "warning";

/** How lemwarm warms up a mailbox. The fields come from lemlist's example and differ from its schema. */
export interface LemwarmSettings {
  /** Maximum number of warm-up emails per day. Whole number, at least 0. */
  warmEmailMax?: number;
  /** Number of warm-up emails by which the daily volume rises each day. */
  warmEmailRampup?: number;
  /** Whether the number of emails varies from day to day. */
  warmDailyVarianceEnabled?: boolean;
  /**
   * Format: date-time
   * Time when the warm-up started, in UTC.
   */
  activeAt?: string;
  /** How well the mailbox reaches inboxes. */
  deliverability?: LemwarmDeliverability;
}

/** What to change in the warm-up of a mailbox. Send at least one field. Fields that you leave out keep their values. */
export interface LemwarmSettingsUpdate {
  /** Maximum number of warm-up emails per day. Only teams of a beta may send 0. Whole number, 0 to 40. */
  warmEmailMax?: number | undefined;
  /** Number of warm-up emails by which the daily volume rises each day. Only teams of a beta may send 0. Whole number, 0 to 40. */
  warmEmailRampup?: number | undefined;
  /** Share of emails that stay within the team, in percent. Whole number, 0 to 100. */
  internalCommunicationPercent?: number | undefined;
  /** Share of emails that are answered, in percent. Whole number, 0 to 100. */
  answerPercentage?: number | undefined;
  /** Whether the warm-up emails are sent as plain text, without HTML. */
  warmUsePlaintext?: boolean | undefined;
  /** Whether the number of emails varies from day to day. */
  warmDailyVarianceEnabled?: boolean | undefined;
}

/** LinkedIn of a member. */
export interface LinkedinChannel {
  /** Whether the member has connected an account. */
  connected?: boolean;
  /** Whether the plan allows the channel. */
  available?: boolean;
}

/** Posts an AI-generated comment on the lead's most recent LinkedIn post. */
export interface LinkedinCommentLastPostStep {
  /** Identifier of a step. Starts with `stp_`. */
  _id: string;
  /** Type of the step. */
  type: "linkedinCommentLastPost";
  /** Days to wait before this step runs. Whole number, at least 0. */
  delay?: number;
  /** One-based position of the step. In a branch, it continues from the position of the condition. */
  index?: number;
  /** Identifier of a sequence. Each branch is a sequence and has its own. Starts with `seq_`. */
  sequenceId?: string;
  /** Zero-based position of the step within its sequence. Whole number, at least 0. */
  sequenceStep?: number;
}

/** Posts an AI-generated comment on the lead's most recent LinkedIn post. */
export interface LinkedinCommentLastPostStepCreate {
  /** Type of the step to add. */
  type: "linkedinCommentLastPost";
  /** Days to wait before this step runs. Without it, the first step of a sequence runs at once and later steps after 1 day. Only days on which the schedule sends count. Whole number, 0 to 1500. */
  delay?: number | undefined;
  /** Zero-based position to insert the step at. -1, a position past the end, or no `index` appends the step. Once leads have entered the campaign, leads that wait for the next step get the new one first. A team whose plan lacks live campaign editing can then only append. Whole number, at least -1. */
  index?: number | undefined;
  /** @deprecated */
  _id?: "(only responses have this field)" | undefined;
  /** @deprecated */
  sequenceId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  sequenceStep?: never;
  /** @deprecated */
  subject?: "(not a field of this type)" | undefined;
  /** @deprecated */
  message?: "(not a field of this type)" | undefined;
  /** @deprecated */
  title?: "(not a field of this type)" | undefined;
  /** @deprecated */
  method?: "(not a field of this type)" | undefined;
  /** @deprecated */
  url?: "(not a field of this type)" | undefined;
  /** @deprecated */
  images?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  videos?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  altMessage?: "(not a field of this type)" | undefined;
  /** @deprecated */
  recordMode?: "(not a field of this type)" | undefined;
  /** @deprecated */
  skillName?: "(not a field of this type)" | undefined;
  /** @deprecated `linkedinCommentLastPost` has no such field. */
  endorseAnyFallback?: never;
  /** @deprecated */
  campaignId?: "(not a field of this type)" | undefined;
  /** @deprecated */
  conditionKey?: "(not a field of this type)" | undefined;
  /** @deprecated */
  delayType?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customField?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customOperator?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customValue?: "(not a field of this type)" | undefined;
  /** @deprecated */
  scoreComparator?: "(not a field of this type)" | undefined;
  /** @deprecated `linkedinCommentLastPost` has no such field. */
  scoreThreshold?: never;
  /** @deprecated */
  emailStatusFilter?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  callStatusFilter?: ["(not a field of this type)"] | undefined;
}

/** Updates a `linkedinCommentLastPost` step, which posts an AI-generated comment on the lead's most recent LinkedIn post. Fields you leave out keep their values. */
export interface LinkedinCommentLastPostStepUpdate {
  /** Type of the stored step. It cannot be changed. */
  type: "linkedinCommentLastPost";
  /** Days to wait before this step runs. Only days on which the schedule sends count. Whole number, 0 to 1500. */
  delay?: number | undefined;
  /** @deprecated */
  _id?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  index?: never;
  /** @deprecated */
  sequenceId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  sequenceStep?: never;
  /** @deprecated */
  subject?: "(not a field of this type)" | undefined;
  /** @deprecated */
  message?: "(not a field of this type)" | undefined;
  /** @deprecated */
  title?: "(not a field of this type)" | undefined;
  /** @deprecated */
  method?: "(not a field of this type)" | undefined;
  /** @deprecated */
  url?: "(not a field of this type)" | undefined;
  /** @deprecated */
  images?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  videos?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  altMessage?: "(not a field of this type)" | undefined;
  /** @deprecated */
  recordMode?: "(not a field of this type)" | undefined;
  /** @deprecated */
  skillName?: "(not a field of this type)" | undefined;
  /** @deprecated `linkedinCommentLastPost` has no such field. */
  endorseAnyFallback?: never;
  /** @deprecated */
  campaignId?: "(not a field of this type)" | undefined;
  /** @deprecated */
  conditionKey?: "(not a field of this type)" | undefined;
  /** @deprecated */
  delayType?: "(not a field of this type)" | undefined;
}

/** A company. One without a page on LinkedIn has a name only. */
export interface LinkedinCompany {
  /** Identifier on LinkedIn. */
  id?: number;
  /** Name. */
  name?: string;
  /** LinkedIn page. */
  linkedinUrl?: string;
  /** Page in Sales Navigator. */
  linkedinUrlSalesNav?: string;
  /** URL of the logo. It expires. */
  logo?: string;
  /** Domain. */
  domain?: string;
  /** Website. */
  website?: string;
  /** Industry. */
  industry?: string;
  /** What the company writes about itself. */
  description?: string;
  /** Number of members who work there. */
  employeesOnLinkedin?: number;
  /** Year in which it was founded. */
  foundedOn?: number;
  /** City and country of the headquarters. */
  headQuarter?: string;
  /** Number of employees, as a range. */
  size?: string;
  /** Kind of the company, such as `Privately Held`. */
  type?: string;
}

/** Endorses a skill on the lead's LinkedIn profile. */
export interface LinkedinEndorseStep {
  /** Identifier of a step. Starts with `stp_`. */
  _id: string;
  /** Type of the step. */
  type: "linkedinEndorse";
  /** Skill that is endorsed. Inferred, not confirmed. */
  skillName?: string;
  /** Whether another skill is endorsed when the named one is missing. Inferred, not confirmed. */
  endorseAnyFallback?: boolean;
  /** Days to wait before this step runs. Whole number, at least 0. */
  delay?: number;
  /** One-based position of the step. In a branch, it continues from the position of the condition. */
  index?: number;
  /** Identifier of a sequence. Each branch is a sequence and has its own. Starts with `seq_`. */
  sequenceId?: string;
  /** Zero-based position of the step within its sequence. Whole number, at least 0. */
  sequenceStep?: number;
}

/** Endorses a skill on the lead's LinkedIn profile. */
export interface LinkedinEndorseStepCreate {
  /** Type of the step to add. */
  type: "linkedinEndorse";
  /** Name of the skill to endorse, as it appears on the lead's LinkedIn profile. */
  skillName?: string | undefined;
  /** When `true` and the profile does not have the named skill, lemlist endorses any other skill of the profile. */
  endorseAnyFallback?: boolean | undefined;
  /** Days to wait before this step runs. Without it, the first step of a sequence runs at once and later steps after 1 day. Only days on which the schedule sends count. Whole number, 0 to 1500. */
  delay?: number | undefined;
  /** Zero-based position to insert the step at. -1, a position past the end, or no `index` appends the step. Once leads have entered the campaign, leads that wait for the next step get the new one first. A team whose plan lacks live campaign editing can then only append. Whole number, at least -1. */
  index?: number | undefined;
  /** @deprecated */
  _id?: "(only responses have this field)" | undefined;
  /** @deprecated */
  sequenceId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  sequenceStep?: never;
  /** @deprecated */
  subject?: "(not a field of this type)" | undefined;
  /** @deprecated */
  message?: "(not a field of this type)" | undefined;
  /** @deprecated */
  title?: "(not a field of this type)" | undefined;
  /** @deprecated */
  method?: "(not a field of this type)" | undefined;
  /** @deprecated */
  url?: "(not a field of this type)" | undefined;
  /** @deprecated */
  images?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  videos?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  altMessage?: "(not a field of this type)" | undefined;
  /** @deprecated */
  recordMode?: "(not a field of this type)" | undefined;
  /** @deprecated */
  campaignId?: "(not a field of this type)" | undefined;
  /** @deprecated */
  conditionKey?: "(not a field of this type)" | undefined;
  /** @deprecated */
  delayType?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customField?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customOperator?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customValue?: "(not a field of this type)" | undefined;
  /** @deprecated */
  scoreComparator?: "(not a field of this type)" | undefined;
  /** @deprecated `linkedinEndorse` has no such field. */
  scoreThreshold?: never;
  /** @deprecated */
  emailStatusFilter?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  callStatusFilter?: ["(not a field of this type)"] | undefined;
}

/** Updates a `linkedinEndorse` step, which endorses a skill on the lead's LinkedIn profile. Fields you leave out keep their values. */
export interface LinkedinEndorseStepUpdate {
  /** Type of the stored step. It cannot be changed. */
  type: "linkedinEndorse";
  /** Name of the skill to endorse, as it appears on the lead's LinkedIn profile. */
  skillName?: string | undefined;
  /** When `true` and the profile does not have the named skill, lemlist endorses any other skill of the profile. */
  endorseAnyFallback?: boolean | undefined;
  /** Days to wait before this step runs. Only days on which the schedule sends count. Whole number, 0 to 1500. */
  delay?: number | undefined;
  /** @deprecated */
  _id?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  index?: never;
  /** @deprecated */
  sequenceId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  sequenceStep?: never;
  /** @deprecated */
  subject?: "(not a field of this type)" | undefined;
  /** @deprecated */
  message?: "(not a field of this type)" | undefined;
  /** @deprecated */
  title?: "(not a field of this type)" | undefined;
  /** @deprecated */
  method?: "(not a field of this type)" | undefined;
  /** @deprecated */
  url?: "(not a field of this type)" | undefined;
  /** @deprecated */
  images?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  videos?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  altMessage?: "(not a field of this type)" | undefined;
  /** @deprecated */
  recordMode?: "(not a field of this type)" | undefined;
  /** @deprecated */
  campaignId?: "(not a field of this type)" | undefined;
  /** @deprecated */
  conditionKey?: "(not a field of this type)" | undefined;
  /** @deprecated */
  delayType?: "(not a field of this type)" | undefined;
}

/** A LinkedIn event. */
export interface LinkedinEvent {
  /** Type of the event. */
  type: LinkedinEventType;
  /** Text of the reply. Observed, not documented by lemlist. */
  text?: string;
  /** Member who caused the event. Observed, not documented by lemlist. */
  createdBy?: string;
  /** URL of a picture of the lead. Observed, not documented by lemlist. */
  leadPicture?: string;
  /** Template of the text, on every channel. Observed, not documented by lemlist. */
  emailTemplateId?: string;
  /** Name of the template. Observed, not documented by lemlist. */
  emailTemplateName?: string;
  /** Time when the related message was sent. Observed, not documented by lemlist. */
  relatedSentAt?: string;
  /** Name of the campaign, as in `campaignName`. Observed, not documented by lemlist. */
  name?: string;
  /** Ids of the team, campaign, lead and task that caused the event. Observed, not documented by lemlist. */
  metaData?: Record<string, unknown>;
  /** Identifier of the activity. A state of a lead, such as `contacted`, has the identifier of the activity that caused it. Tell events apart by `_id` and `type` together. */
  _id?: string;
  /** Team of the event. */
  teamId?: string;
  /**
   * Format: date-time
   * Time of the event, in UTC.
   */
  createdAt?: string;
  /** Campaign of the event. */
  campaignId?: string;
  /** Name of the campaign. */
  campaignName?: string;
  /** Sequence of the step. */
  sequenceId?: string;
  /** Zero-based position of the step when it happened; it shifts with edits. */
  sequenceStep?: number;
  /** Step of the event. Missing on old events. */
  stepId?: string;
  /** Zero-based position of the last step. */
  totalSequenceStep?: number;
  /** Lead of the event. */
  leadId?: string;
  /** Email address of the lead. */
  leadEmail?: string;
  /** First name of the lead. */
  leadFirstName?: string;
  /** Last name of the lead. */
  leadLastName?: string;
  /** Email address of the lead. Observed, not documented by lemlist. */
  email?: string;
  /** First name of the lead. Observed, not documented by lemlist. */
  firstName?: string;
  /** Last name of the lead. Observed, not documented by lemlist. */
  lastName?: string;
  /** Company of the lead. Observed, not documented by lemlist. */
  companyName?: string;
  /** First words of the message. Observed, not documented by lemlist. */
  messagePreview?: string;
  /** Contact of the lead. Observed, not documented by lemlist. */
  contactId?: string;
  /** Member who sent the message. */
  sendUserId?: string;
  /** Email address that the message was sent from. */
  sendUserEmail?: string;
  /** Sender name of the message. */
  sendUserName?: string;
  /** Mailbox that sent the message. Observed, not documented by lemlist. */
  sendUserMailboxId?: string;
  /** Name of the mailbox at its provider, such as its email address. */
  sendUserMailboxProviderId?: string;
  /** Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
  isFirst?: boolean;
  /** Whether the event stopped the sequence for the lead. */
  stopped?: boolean;
  /** Whether lemlist assumes that a bot caused the event. */
  bot?: boolean;
  /** The secret that was given when the webhook was created. */
  secret?: string;
}

/** Types of event about LinkedIn. */
export const LINKEDIN_EVENT_TYPES = ["linkedinSent","linkedinOpened","linkedinReplied","linkedinInterested","linkedinNotInterested","linkedinSendFailed","linkedinVisitDone","linkedinVisitFailed","linkedinFollowDone","linkedinFollowFailed","linkedinFollowSkipped","linkedinInviteDone","linkedinInviteFailed","linkedinInviteAccepted","linkedinEndorseDone","linkedinEndorseFailed","linkedinEndorseSkipped","linkedinVoiceNoteDone","linkedinVoiceNoteFailed","linkedinLikeLastPostDone","linkedinLikeLastPostNoPost","linkedinLikeLastPostFailed","linkedinWithdrawInvitationDone","linkedinWithdrawInvitationFailed"] as const;
/** Types of event about LinkedIn. */
export type LinkedinEventType = "linkedinSent" | "linkedinOpened" | "linkedinReplied" | "linkedinInterested" | "linkedinNotInterested" | "linkedinSendFailed" | "linkedinVisitDone" | "linkedinVisitFailed" | "linkedinFollowDone" | "linkedinFollowFailed" | "linkedinFollowSkipped" | "linkedinInviteDone" | "linkedinInviteFailed" | "linkedinInviteAccepted" | "linkedinEndorseDone" | "linkedinEndorseFailed" | "linkedinEndorseSkipped" | "linkedinVoiceNoteDone" | "linkedinVoiceNoteFailed" | "linkedinLikeLastPostDone" | "linkedinLikeLastPostNoPost" | "linkedinLikeLastPostFailed" | "linkedinWithdrawInvitationDone" | "linkedinWithdrawInvitationFailed";

/** Follows the lead on LinkedIn. */
export interface LinkedinFollowStep {
  /** Identifier of a step. Starts with `stp_`. */
  _id: string;
  /** Type of the step. */
  type: "linkedinFollow";
  /** Days to wait before this step runs. Whole number, at least 0. */
  delay?: number;
  /** One-based position of the step. In a branch, it continues from the position of the condition. */
  index?: number;
  /** Identifier of a sequence. Each branch is a sequence and has its own. Starts with `seq_`. */
  sequenceId?: string;
  /** Zero-based position of the step within its sequence. Whole number, at least 0. */
  sequenceStep?: number;
}

/** Follows the lead on LinkedIn. */
export interface LinkedinFollowStepCreate {
  /** Type of the step to add. */
  type: "linkedinFollow";
  /** Days to wait before this step runs. Without it, the first step of a sequence runs at once and later steps after 1 day. Only days on which the schedule sends count. Whole number, 0 to 1500. */
  delay?: number | undefined;
  /** Zero-based position to insert the step at. -1, a position past the end, or no `index` appends the step. Once leads have entered the campaign, leads that wait for the next step get the new one first. A team whose plan lacks live campaign editing can then only append. Whole number, at least -1. */
  index?: number | undefined;
  /** @deprecated */
  _id?: "(only responses have this field)" | undefined;
  /** @deprecated */
  sequenceId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  sequenceStep?: never;
  /** @deprecated */
  subject?: "(not a field of this type)" | undefined;
  /** @deprecated */
  message?: "(not a field of this type)" | undefined;
  /** @deprecated */
  title?: "(not a field of this type)" | undefined;
  /** @deprecated */
  method?: "(not a field of this type)" | undefined;
  /** @deprecated */
  url?: "(not a field of this type)" | undefined;
  /** @deprecated */
  images?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  videos?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  altMessage?: "(not a field of this type)" | undefined;
  /** @deprecated */
  recordMode?: "(not a field of this type)" | undefined;
  /** @deprecated */
  skillName?: "(not a field of this type)" | undefined;
  /** @deprecated `linkedinFollow` has no such field. */
  endorseAnyFallback?: never;
  /** @deprecated */
  campaignId?: "(not a field of this type)" | undefined;
  /** @deprecated */
  conditionKey?: "(not a field of this type)" | undefined;
  /** @deprecated */
  delayType?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customField?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customOperator?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customValue?: "(not a field of this type)" | undefined;
  /** @deprecated */
  scoreComparator?: "(not a field of this type)" | undefined;
  /** @deprecated `linkedinFollow` has no such field. */
  scoreThreshold?: never;
  /** @deprecated */
  emailStatusFilter?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  callStatusFilter?: ["(not a field of this type)"] | undefined;
}

/** Updates a `linkedinFollow` step, which follows the lead on LinkedIn. Fields you leave out keep their values. */
export interface LinkedinFollowStepUpdate {
  /** Type of the stored step. It cannot be changed. */
  type: "linkedinFollow";
  /** Days to wait before this step runs. Only days on which the schedule sends count. Whole number, 0 to 1500. */
  delay?: number | undefined;
  /** @deprecated */
  _id?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  index?: never;
  /** @deprecated */
  sequenceId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  sequenceStep?: never;
  /** @deprecated */
  subject?: "(not a field of this type)" | undefined;
  /** @deprecated */
  message?: "(not a field of this type)" | undefined;
  /** @deprecated */
  title?: "(not a field of this type)" | undefined;
  /** @deprecated */
  method?: "(not a field of this type)" | undefined;
  /** @deprecated */
  url?: "(not a field of this type)" | undefined;
  /** @deprecated */
  images?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  videos?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  altMessage?: "(not a field of this type)" | undefined;
  /** @deprecated */
  recordMode?: "(not a field of this type)" | undefined;
  /** @deprecated */
  skillName?: "(not a field of this type)" | undefined;
  /** @deprecated `linkedinFollow` has no such field. */
  endorseAnyFallback?: never;
  /** @deprecated */
  campaignId?: "(not a field of this type)" | undefined;
  /** @deprecated */
  conditionKey?: "(not a field of this type)" | undefined;
  /** @deprecated */
  delayType?: "(not a field of this type)" | undefined;
}

/** Note sent with the invitation, as plain text. When empty, lemlist sends the invitation without a note. LinkedIn allows 200 characters on free accounts and 300 on Premium accounts; lemlist stores a longer note, but the campaign cannot be launched with it. */
export type LinkedinInviteNote = string;

/** Invites the lead to connect on LinkedIn, with or without a note. */
export interface LinkedinInviteStep {
  /** Identifier of a step. Starts with `stp_`. */
  _id: string;
  /** Type of the step. */
  type: "linkedinInvite";
  /** Note of the invitation. Some responses have it in `altMessage`. */
  message?: string;
  /** URLs of the attached images. Inferred, not confirmed. */
  images?: string[];
  /** URLs of the attached videos. Inferred, not confirmed. */
  videos?: string[];
  /** Days to wait before this step runs. Whole number, at least 0. */
  delay?: number;
  /** Note for senders with LinkedIn Premium. In some recorded responses it is the only note, and `message` is missing. Observed, not documented by lemlist. */
  altMessage?: string;
  /** Identifier of the template that holds the text of a step. Starts with `etp_`. */
  emailTemplateId?: string;
  /** One-based position of the step. In a branch, it continues from the position of the condition. */
  index?: number;
  /** Identifier of a sequence. Each branch is a sequence and has its own. Starts with `seq_`. */
  sequenceId?: string;
  /** Zero-based position of the step within its sequence. Whole number, at least 0. */
  sequenceStep?: number;
}

/** Invites the lead to connect on LinkedIn, with or without a note. `images` and `videos` may hold at most 6 items together. */
export interface LinkedinInviteStepCreate {
  /** Type of the step to add. */
  type: "linkedinInvite";
  /** Note sent with the invitation, as plain text. When empty, lemlist sends the invitation without a note. LinkedIn allows 200 characters on free accounts and 300 on Premium accounts; lemlist stores a longer note, but the campaign cannot be launched with it. */
  message?: string | undefined;
  /** Public HTTPS URLs of images to attach. The array replaces the stored one; `[]` removes all images. image/png, image/jpeg and image/gif are allowed, up to 20 MB per file. At most 6 items. */
  images?: string[] | undefined;
  /** Public HTTPS URLs of videos to attach. The array replaces the stored one; `[]` removes all videos. video/mp4 and video/quicktime are allowed, up to 20 MB per file. At most 6 items. */
  videos?: string[] | undefined;
  /** Days to wait before this step runs. Without it, the first step of a sequence runs at once and later steps after 1 day. Only days on which the schedule sends count. Whole number, 0 to 1500. */
  delay?: number | undefined;
  /** Zero-based position to insert the step at. -1, a position past the end, or no `index` appends the step. Once leads have entered the campaign, leads that wait for the next step get the new one first. A team whose plan lacks live campaign editing can then only append. Whole number, at least -1. */
  index?: number | undefined;
  /** @deprecated */
  _id?: "(only responses have this field)" | undefined;
  /** @deprecated */
  emailTemplateId?: "(only responses have this field)" | undefined;
  /** @deprecated */
  sequenceId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  sequenceStep?: never;
  /** @deprecated */
  subject?: "(not a field of this type)" | undefined;
  /** @deprecated */
  title?: "(not a field of this type)" | undefined;
  /** @deprecated */
  method?: "(not a field of this type)" | undefined;
  /** @deprecated */
  url?: "(not a field of this type)" | undefined;
  /** @deprecated */
  altMessage?: "(not a field of this type)" | undefined;
  /** @deprecated */
  recordMode?: "(not a field of this type)" | undefined;
  /** @deprecated */
  skillName?: "(not a field of this type)" | undefined;
  /** @deprecated `linkedinInvite` has no such field. */
  endorseAnyFallback?: never;
  /** @deprecated */
  campaignId?: "(not a field of this type)" | undefined;
  /** @deprecated */
  conditionKey?: "(not a field of this type)" | undefined;
  /** @deprecated */
  delayType?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customField?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customOperator?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customValue?: "(not a field of this type)" | undefined;
  /** @deprecated */
  scoreComparator?: "(not a field of this type)" | undefined;
  /** @deprecated `linkedinInvite` has no such field. */
  scoreThreshold?: never;
  /** @deprecated */
  emailStatusFilter?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  callStatusFilter?: ["(not a field of this type)"] | undefined;
}

/** Updates a `linkedinInvite` step, which invites the lead to connect on LinkedIn, with a note if the step has one. Fields you leave out keep their values. `images` and `videos` may hold at most 6 items together. */
export interface LinkedinInviteStepUpdate {
  /** Type of the stored step. It cannot be changed. */
  type: "linkedinInvite";
  /** Note sent with the invitation, as plain text. When empty, lemlist sends the invitation without a note. LinkedIn allows 200 characters on free accounts and 300 on Premium accounts; lemlist stores a longer note, but the campaign cannot be launched with it. */
  message?: string | undefined;
  /** Public HTTPS URLs of images to attach. The array replaces the stored one; `[]` removes all images. image/png, image/jpeg and image/gif are allowed, up to 20 MB per file. At most 6 items. */
  images?: string[] | undefined;
  /** Public HTTPS URLs of videos to attach. The array replaces the stored one; `[]` removes all videos. video/mp4 and video/quicktime are allowed, up to 20 MB per file. At most 6 items. */
  videos?: string[] | undefined;
  /** Days to wait before this step runs. Only days on which the schedule sends count. Whole number, 0 to 1500. */
  delay?: number | undefined;
  /** @deprecated */
  _id?: "(only responses have this field)" | undefined;
  /** @deprecated */
  emailTemplateId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  index?: never;
  /** @deprecated */
  sequenceId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  sequenceStep?: never;
  /** @deprecated */
  subject?: "(not a field of this type)" | undefined;
  /** @deprecated */
  title?: "(not a field of this type)" | undefined;
  /** @deprecated */
  method?: "(not a field of this type)" | undefined;
  /** @deprecated */
  url?: "(not a field of this type)" | undefined;
  /** @deprecated */
  altMessage?: "(not a field of this type)" | undefined;
  /** @deprecated */
  recordMode?: "(not a field of this type)" | undefined;
  /** @deprecated */
  skillName?: "(not a field of this type)" | undefined;
  /** @deprecated `linkedinInvite` has no such field. */
  endorseAnyFallback?: never;
  /** @deprecated */
  campaignId?: "(not a field of this type)" | undefined;
  /** @deprecated */
  conditionKey?: "(not a field of this type)" | undefined;
  /** @deprecated */
  delayType?: "(not a field of this type)" | undefined;
}

/** Likes the lead's most recent LinkedIn post. */
export interface LinkedinLikeLastPostStep {
  /** Identifier of a step. Starts with `stp_`. */
  _id: string;
  /** Type of the step. */
  type: "linkedinLikeLastPost";
  /** Days to wait before this step runs. Whole number, at least 0. */
  delay?: number;
  /** One-based position of the step. In a branch, it continues from the position of the condition. */
  index?: number;
  /** Identifier of a sequence. Each branch is a sequence and has its own. Starts with `seq_`. */
  sequenceId?: string;
  /** Zero-based position of the step within its sequence. Whole number, at least 0. */
  sequenceStep?: number;
}

/** Likes the lead's most recent LinkedIn post. */
export interface LinkedinLikeLastPostStepCreate {
  /** Type of the step to add. */
  type: "linkedinLikeLastPost";
  /** Days to wait before this step runs. Without it, the first step of a sequence runs at once and later steps after 1 day. Only days on which the schedule sends count. Whole number, 0 to 1500. */
  delay?: number | undefined;
  /** Zero-based position to insert the step at. -1, a position past the end, or no `index` appends the step. Once leads have entered the campaign, leads that wait for the next step get the new one first. A team whose plan lacks live campaign editing can then only append. Whole number, at least -1. */
  index?: number | undefined;
  /** @deprecated */
  _id?: "(only responses have this field)" | undefined;
  /** @deprecated */
  sequenceId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  sequenceStep?: never;
  /** @deprecated */
  subject?: "(not a field of this type)" | undefined;
  /** @deprecated */
  message?: "(not a field of this type)" | undefined;
  /** @deprecated */
  title?: "(not a field of this type)" | undefined;
  /** @deprecated */
  method?: "(not a field of this type)" | undefined;
  /** @deprecated */
  url?: "(not a field of this type)" | undefined;
  /** @deprecated */
  images?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  videos?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  altMessage?: "(not a field of this type)" | undefined;
  /** @deprecated */
  recordMode?: "(not a field of this type)" | undefined;
  /** @deprecated */
  skillName?: "(not a field of this type)" | undefined;
  /** @deprecated `linkedinLikeLastPost` has no such field. */
  endorseAnyFallback?: never;
  /** @deprecated */
  campaignId?: "(not a field of this type)" | undefined;
  /** @deprecated */
  conditionKey?: "(not a field of this type)" | undefined;
  /** @deprecated */
  delayType?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customField?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customOperator?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customValue?: "(not a field of this type)" | undefined;
  /** @deprecated */
  scoreComparator?: "(not a field of this type)" | undefined;
  /** @deprecated `linkedinLikeLastPost` has no such field. */
  scoreThreshold?: never;
  /** @deprecated */
  emailStatusFilter?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  callStatusFilter?: ["(not a field of this type)"] | undefined;
}

/** Updates a `linkedinLikeLastPost` step, which likes the lead's most recent LinkedIn post. Fields you leave out keep their values. */
export interface LinkedinLikeLastPostStepUpdate {
  /** Type of the stored step. It cannot be changed. */
  type: "linkedinLikeLastPost";
  /** Days to wait before this step runs. Only days on which the schedule sends count. Whole number, 0 to 1500. */
  delay?: number | undefined;
  /** @deprecated */
  _id?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  index?: never;
  /** @deprecated */
  sequenceId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  sequenceStep?: never;
  /** @deprecated */
  subject?: "(not a field of this type)" | undefined;
  /** @deprecated */
  message?: "(not a field of this type)" | undefined;
  /** @deprecated */
  title?: "(not a field of this type)" | undefined;
  /** @deprecated */
  method?: "(not a field of this type)" | undefined;
  /** @deprecated */
  url?: "(not a field of this type)" | undefined;
  /** @deprecated */
  images?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  videos?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  altMessage?: "(not a field of this type)" | undefined;
  /** @deprecated */
  recordMode?: "(not a field of this type)" | undefined;
  /** @deprecated */
  skillName?: "(not a field of this type)" | undefined;
  /** @deprecated `linkedinLikeLastPost` has no such field. */
  endorseAnyFallback?: never;
  /** @deprecated */
  campaignId?: "(not a field of this type)" | undefined;
  /** @deprecated */
  conditionKey?: "(not a field of this type)" | undefined;
  /** @deprecated */
  delayType?: "(not a field of this type)" | undefined;
}

/** LinkedIn limits of a member. lemlist does not document this response. The fields here are the fields of the request. Inferred, not confirmed. */
export interface LinkedinLimits {
  /** Maximum number of invitations per day. Whole number, at least 0. */
  inviteLimit?: number;
  /** Number of invitations by which the daily limit rises each day. */
  inviteRampUp?: number;
  /** Maximum number of InMails per day. Whole number, at least 0. */
  inMailLimit?: number;
  /** Maximum number of messages per day. Whole number, at least 0. */
  sendLimit?: number;
  /** Maximum number of visits to profiles per day. Whole number, at least 0. */
  visitLimit?: number;
  /** Maximum number of profiles to follow per day. Whole number, at least 0. */
  followLimit?: number;
}

/** Limits to change. Limits that you leave out keep their values. lemlist has more limits, such as for endorsements, but does not document their names. Other names are therefore accepted if the value is a number. */
export type LinkedinLimitsUpdate = {
  /** Maximum number of invitations per day. Whole number, at least 0. */
  inviteLimit?: number | undefined;
  /** Number of invitations by which the daily limit rises each day. Whole number, at least 0. */
  inviteRampUp?: number | undefined;
  /** Maximum number of InMails per day. Whole number, at least 0. */
  inMailLimit?: number | undefined;
  /** Maximum number of messages per day. Whole number, at least 0. Inferred, not confirmed. */
  sendLimit?: number | undefined;
  /** Maximum number of visits to profiles per day. Whole number, at least 0. Inferred, not confirmed. */
  visitLimit?: number | undefined;
  /** Maximum number of profiles to follow per day. Whole number, at least 0. Inferred, not confirmed. */
  followLimit?: number | undefined;
} & {
  [key: string]: number | undefined;
};

/** LinkedIn messages by kind. */
export interface LinkedinMessageCounts {
  /** Plain messages. Whole number, at least 0. */
  messages?: number;
  /** InMails. Whole number, at least 0. */
  inMails?: number;
  /** Voice notes. Whole number, at least 0. */
  voiceNotes?: number;
}

/** A month. Either part may be missing. */
export interface LinkedinMonth {
  /** Month, from 1. Whole number, 1 to 12. */
  month?: number;
  /** Year. */
  year?: number;
}

/** A period of months. */
export interface LinkedinPeriod {
  /** First month. */
  start?: LinkedinMonth;
  /** Last month. Empty if it goes on. */
  end?: LinkedinMonth;
}

/** A job. */
export interface LinkedinPosition {
  /** Title. */
  title?: string;
  /** What the person wrote about it. */
  description?: string;
  /** Name of the company, as the person wrote it. */
  companyName?: string;
  /** When the person had the job. */
  date?: LinkedinPeriod;
}

/** The jobs at one company. */
export interface LinkedinPositionGroup {
  /** A company. One without a page on LinkedIn has a name only. */
  company?: LinkedinCompany;
  /** When the person worked there. */
  date?: LinkedinPeriod;
  /** The jobs. */
  profilePositions?: LinkedinPosition[];
}

/** A LinkedIn profile, with the company of the current job. Empty if it was not found. What the profile lacks is missing. */
export interface LinkedinProfile {
  /** URL of the profile. */
  linkedinUrl?: string;
  /** Identifier of the member. */
  linkedinMemberId?: number | string;
  /** Identifier of the member in the URLs of LinkedIn's own application. */
  linkedinClassicId?: string;
  /** First name. */
  firstName?: string;
  /** Last name. */
  lastName?: string;
  /** URL of the picture. It expires. */
  picture?: string;
  /** Where the person is, in words. */
  locationName?: string;
  /** Headline. */
  tagline?: string;
  /** Industry. */
  industry?: string;
  /** What the person wrote about themselves. */
  summary?: string;
  /** Languages, with commas between them. */
  languages?: string;
  /** Skills, with commas between them. */
  skills?: string;
  /** Title of the current job. */
  occupation?: string;
  /** Name of the company. */
  companyName?: string;
  /** Domain of the company. */
  companyDomain?: string;
  /** Identifier of the company on LinkedIn. */
  companyId?: number;
  /** LinkedIn page of the company. */
  companyLinkedinUrl?: string;
  /** Website of the company. */
  companyWebsite?: string;
  /** What the company writes about itself. */
  companyDescription?: string;
  /** Year in which the company was founded. */
  companyFoundedOn?: number;
  /** Number of members who work there. */
  companyEmployeesOnLinkedin?: number;
  /** Industry of the company. */
  companyIndustry?: string;
  /** URL of the logo. It expires. */
  companyLogo?: string;
  /** Kind of the company, such as `Privately Held`. */
  companyType?: string;
  /** City and country of the headquarters. */
  companyHeadQuarter?: string;
  /** Number of employees, as a range. */
  companySize?: string;
  /** Employment history, the latest job first. */
  positionGroups?: LinkedinPositionGroup[];
}

/** Sends the lead a LinkedIn message. */
export interface LinkedinSendStep {
  /** Identifier of a step. Starts with `stp_`. */
  _id: string;
  /** Type of the step. */
  type: "linkedinSend";
  /** Message to the lead, as plain text. */
  message?: string;
  /** Fallback for `message`, as plain text. */
  altMessage?: string;
  /** Fallback for `message` if the sender has LinkedIn Premium. It is absent when empty. */
  altMessagePremium?: string;
  /** URLs of the attached images. Inferred, not confirmed. */
  images?: string[];
  /** URLs of the attached videos. Inferred, not confirmed. */
  videos?: string[];
  /** Days to wait before this step runs. Whole number, at least 0. */
  delay?: number;
  /** Identifier of the template that holds the text of a step. Starts with `etp_`. */
  emailTemplateId?: string;
  /** One-based position of the step. In a branch, it continues from the position of the condition. */
  index?: number;
  /** Identifier of a sequence. Each branch is a sequence and has its own. Starts with `seq_`. */
  sequenceId?: string;
  /** Zero-based position of the step within its sequence. Whole number, at least 0. */
  sequenceStep?: number;
}

/** Sends the lead a LinkedIn message. `images` and `videos` may hold at most 6 items together. */
export interface LinkedinSendStepCreate {
  /** Type of the step to add. */
  type: "linkedinSend";
  /** Message to the lead, as plain text. */
  message: string;
  /** Fallback for `message`, as plain text. */
  altMessage?: string | undefined;
  /** Public HTTPS URLs of images to attach. The array replaces the stored one; `[]` removes all images. image/png, image/jpeg and image/gif are allowed, up to 20 MB per file. At most 6 items. */
  images?: string[] | undefined;
  /** Public HTTPS URLs of videos to attach. The array replaces the stored one; `[]` removes all videos. video/mp4 and video/quicktime are allowed, up to 20 MB per file. At most 6 items. */
  videos?: string[] | undefined;
  /** Days to wait before this step runs. Without it, the first step of a sequence runs at once and later steps after 1 day. Only days on which the schedule sends count. Whole number, 0 to 1500. */
  delay?: number | undefined;
  /** Zero-based position to insert the step at. -1, a position past the end, or no `index` appends the step. Once leads have entered the campaign, leads that wait for the next step get the new one first. A team whose plan lacks live campaign editing can then only append. Whole number, at least -1. */
  index?: number | undefined;
  /** @deprecated */
  _id?: "(only responses have this field)" | undefined;
  /** @deprecated */
  altMessagePremium?: "(only responses have this field)" | undefined;
  /** @deprecated */
  emailTemplateId?: "(only responses have this field)" | undefined;
  /** @deprecated */
  sequenceId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  sequenceStep?: never;
  /** @deprecated */
  subject?: "(not a field of this type)" | undefined;
  /** @deprecated */
  title?: "(not a field of this type)" | undefined;
  /** @deprecated */
  method?: "(not a field of this type)" | undefined;
  /** @deprecated */
  url?: "(not a field of this type)" | undefined;
  /** @deprecated */
  recordMode?: "(not a field of this type)" | undefined;
  /** @deprecated */
  skillName?: "(not a field of this type)" | undefined;
  /** @deprecated `linkedinSend` has no such field. */
  endorseAnyFallback?: never;
  /** @deprecated */
  campaignId?: "(not a field of this type)" | undefined;
  /** @deprecated */
  conditionKey?: "(not a field of this type)" | undefined;
  /** @deprecated */
  delayType?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customField?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customOperator?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customValue?: "(not a field of this type)" | undefined;
  /** @deprecated */
  scoreComparator?: "(not a field of this type)" | undefined;
  /** @deprecated `linkedinSend` has no such field. */
  scoreThreshold?: never;
  /** @deprecated */
  emailStatusFilter?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  callStatusFilter?: ["(not a field of this type)"] | undefined;
}

/** Updates a `linkedinSend` step, which sends the lead a LinkedIn message. Fields you leave out keep their values. `images` and `videos` may hold at most 6 items together. */
export interface LinkedinSendStepUpdate {
  /** Type of the stored step. It cannot be changed. */
  type: "linkedinSend";
  /** Message to the lead, as plain text. */
  message?: string | undefined;
  /** Fallback message, as plain text. lemlist sends it if it cannot send `message`. */
  altMessage?: string | undefined;
  /** Public HTTPS URLs of images to attach. The array replaces the stored one; `[]` removes all images. image/png, image/jpeg and image/gif are allowed, up to 20 MB per file. At most 6 items. */
  images?: string[] | undefined;
  /** Public HTTPS URLs of videos to attach. The array replaces the stored one; `[]` removes all videos. video/mp4 and video/quicktime are allowed, up to 20 MB per file. At most 6 items. */
  videos?: string[] | undefined;
  /** Days to wait before this step runs. Only days on which the schedule sends count. Whole number, 0 to 1500. */
  delay?: number | undefined;
  /** @deprecated */
  _id?: "(only responses have this field)" | undefined;
  /** @deprecated */
  altMessagePremium?: "(only responses have this field)" | undefined;
  /** @deprecated */
  emailTemplateId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  index?: never;
  /** @deprecated */
  sequenceId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  sequenceStep?: never;
  /** @deprecated */
  subject?: "(not a field of this type)" | undefined;
  /** @deprecated */
  title?: "(not a field of this type)" | undefined;
  /** @deprecated */
  method?: "(not a field of this type)" | undefined;
  /** @deprecated */
  url?: "(not a field of this type)" | undefined;
  /** @deprecated */
  recordMode?: "(not a field of this type)" | undefined;
  /** @deprecated */
  skillName?: "(not a field of this type)" | undefined;
  /** @deprecated `linkedinSend` has no such field. */
  endorseAnyFallback?: never;
  /** @deprecated */
  campaignId?: "(not a field of this type)" | undefined;
  /** @deprecated */
  conditionKey?: "(not a field of this type)" | undefined;
  /** @deprecated */
  delayType?: "(not a field of this type)" | undefined;
}

/** Asks a member to write on LinkedIn. Only this type takes images and videos. lemlist silently drops them from other types. `images` and `videos` may hold at most 6 items together. */
export interface LinkedinTaskCreate {
  /** Kind of task to create. */
  type: "linkedin";
  /** Contact or lead the task is about. A company can have only manual tasks. Starts with `ctc_` or `lea_`. */
  recordId: string;
  /** Member who does the task. Starts with `usr_`. */
  assignedTo: string;
  /** Day or time the task is due, such as `2026-10-07` or `2026-10-07T08:00:00.000Z`. It may be in the past. A date such as 2026-10-07, or with a time after T. */
  dueDate: string | Date;
  /**
   * Title of the task. At most 400 characters.
   * @default
   */
  title?: string | undefined;
  /**
   * Instructions for the member. Responses have this text in `content`. At most 32000 characters.
   * @default
   */
  message?: string | undefined;
  /**
   * Priority, from `0` (highest) to `2` (lowest). An empty string means no priority.
   * @default
   */
  priority?: TaskPriority | undefined;
  /** URLs of images to attach. lemlist copies the files. PNG, JPEG and GIF are allowed, up to 20 MB per file. At most 6 items. */
  images?: string[] | undefined;
  /** URLs of videos to attach. lemlist copies the files. MP4 and QuickTime are allowed, up to 20 MB per file. At most 6 items. */
  videos?: string[] | undefined;
  /** Content of the task. */
  taskData?: {
    /** Text of the message. lemlist refuses more than 1 MB. */
    content?: string | undefined;
  } | undefined;
}

/** Visits the lead's LinkedIn profile. */
export interface LinkedinVisitStep {
  /** Identifier of a step. Starts with `stp_`. */
  _id: string;
  /** Type of the step. */
  type: "linkedinVisit";
  /** Days to wait before this step runs. Whole number, at least 0. */
  delay?: number;
  /** One-based position of the step. In a branch, it continues from the position of the condition. */
  index?: number;
  /** Identifier of a sequence. Each branch is a sequence and has its own. Starts with `seq_`. */
  sequenceId?: string;
  /** Zero-based position of the step within its sequence. Whole number, at least 0. */
  sequenceStep?: number;
}

/** Visits the lead's LinkedIn profile. */
export interface LinkedinVisitStepCreate {
  /** Type of the step to add. */
  type: "linkedinVisit";
  /** Days to wait before this step runs. Without it, the first step of a sequence runs at once and later steps after 1 day. Only days on which the schedule sends count. Whole number, 0 to 1500. */
  delay?: number | undefined;
  /** Zero-based position to insert the step at. -1, a position past the end, or no `index` appends the step. Once leads have entered the campaign, leads that wait for the next step get the new one first. A team whose plan lacks live campaign editing can then only append. Whole number, at least -1. */
  index?: number | undefined;
  /** @deprecated */
  _id?: "(only responses have this field)" | undefined;
  /** @deprecated */
  sequenceId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  sequenceStep?: never;
  /** @deprecated */
  subject?: "(not a field of this type)" | undefined;
  /** @deprecated */
  message?: "(not a field of this type)" | undefined;
  /** @deprecated */
  title?: "(not a field of this type)" | undefined;
  /** @deprecated */
  method?: "(not a field of this type)" | undefined;
  /** @deprecated */
  url?: "(not a field of this type)" | undefined;
  /** @deprecated */
  images?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  videos?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  altMessage?: "(not a field of this type)" | undefined;
  /** @deprecated */
  recordMode?: "(not a field of this type)" | undefined;
  /** @deprecated */
  skillName?: "(not a field of this type)" | undefined;
  /** @deprecated `linkedinVisit` has no such field. */
  endorseAnyFallback?: never;
  /** @deprecated */
  campaignId?: "(not a field of this type)" | undefined;
  /** @deprecated */
  conditionKey?: "(not a field of this type)" | undefined;
  /** @deprecated */
  delayType?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customField?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customOperator?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customValue?: "(not a field of this type)" | undefined;
  /** @deprecated */
  scoreComparator?: "(not a field of this type)" | undefined;
  /** @deprecated `linkedinVisit` has no such field. */
  scoreThreshold?: never;
  /** @deprecated */
  emailStatusFilter?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  callStatusFilter?: ["(not a field of this type)"] | undefined;
}

/** Updates a `linkedinVisit` step, which visits the lead's LinkedIn profile. Fields you leave out keep their values. */
export interface LinkedinVisitStepUpdate {
  /** Type of the stored step. It cannot be changed. */
  type: "linkedinVisit";
  /** Days to wait before this step runs. Only days on which the schedule sends count. Whole number, 0 to 1500. */
  delay?: number | undefined;
  /** @deprecated */
  _id?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  index?: never;
  /** @deprecated */
  sequenceId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  sequenceStep?: never;
  /** @deprecated */
  subject?: "(not a field of this type)" | undefined;
  /** @deprecated */
  message?: "(not a field of this type)" | undefined;
  /** @deprecated */
  title?: "(not a field of this type)" | undefined;
  /** @deprecated */
  method?: "(not a field of this type)" | undefined;
  /** @deprecated */
  url?: "(not a field of this type)" | undefined;
  /** @deprecated */
  images?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  videos?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  altMessage?: "(not a field of this type)" | undefined;
  /** @deprecated */
  recordMode?: "(not a field of this type)" | undefined;
  /** @deprecated */
  skillName?: "(not a field of this type)" | undefined;
  /** @deprecated `linkedinVisit` has no such field. */
  endorseAnyFallback?: never;
  /** @deprecated */
  campaignId?: "(not a field of this type)" | undefined;
  /** @deprecated */
  conditionKey?: "(not a field of this type)" | undefined;
  /** @deprecated */
  delayType?: "(not a field of this type)" | undefined;
}

/** Sends the lead a LinkedIn voice note. */
export interface LinkedinVoiceNoteStep {
  /** Identifier of a step. Starts with `stp_`. */
  _id: string;
  /** Type of the step. */
  type: "linkedinVoiceNote";
  /** Source of the audio. Inferred, not confirmed. */
  recordMode?: RecordMode | "(a value added later)";
  /** Note for leads outside the sender's network. Missing if it is empty. */
  altMessage?: string;
  /** Days to wait before this step runs. Whole number, at least 0. */
  delay?: number;
  /** One-based position of the step. In a branch, it continues from the position of the condition. */
  index?: number;
  /** Identifier of a sequence. Each branch is a sequence and has its own. Starts with `seq_`. */
  sequenceId?: string;
  /** Zero-based position of the step within its sequence. Whole number, at least 0. */
  sequenceStep?: number;
}

/** Sends the lead a LinkedIn voice note. */
export interface LinkedinVoiceNoteStepCreate {
  /** Type of the step to add. */
  type: "linkedinVoiceNote";
  /**
   * Source of the audio. `manual`, the default for a new step: a user records it in lemlist after the step is created. `ai`: lemlist generates it from a text template that a user writes in lemlist.
   * @default manual
   */
  recordMode?: RecordMode | undefined;
  /** Days to wait before this step runs. Without it, the first step of a sequence runs at once and later steps after 1 day. Only days on which the schedule sends count. Whole number, 0 to 1500. */
  delay?: number | undefined;
  /** Zero-based position to insert the step at. -1, a position past the end, or no `index` appends the step. Once leads have entered the campaign, leads that wait for the next step get the new one first. A team whose plan lacks live campaign editing can then only append. Whole number, at least -1. */
  index?: number | undefined;
  /** @deprecated */
  _id?: "(only responses have this field)" | undefined;
  /** @deprecated */
  sequenceId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  sequenceStep?: never;
  /** @deprecated */
  subject?: "(not a field of this type)" | undefined;
  /** @deprecated */
  message?: "(not a field of this type)" | undefined;
  /** @deprecated */
  title?: "(not a field of this type)" | undefined;
  /** @deprecated */
  method?: "(not a field of this type)" | undefined;
  /** @deprecated */
  url?: "(not a field of this type)" | undefined;
  /** @deprecated */
  images?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  videos?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  altMessage?: "(not a field of this type)" | undefined;
  /** @deprecated */
  skillName?: "(not a field of this type)" | undefined;
  /** @deprecated `linkedinVoiceNote` has no such field. */
  endorseAnyFallback?: never;
  /** @deprecated */
  campaignId?: "(not a field of this type)" | undefined;
  /** @deprecated */
  conditionKey?: "(not a field of this type)" | undefined;
  /** @deprecated */
  delayType?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customField?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customOperator?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customValue?: "(not a field of this type)" | undefined;
  /** @deprecated */
  scoreComparator?: "(not a field of this type)" | undefined;
  /** @deprecated `linkedinVoiceNote` has no such field. */
  scoreThreshold?: never;
  /** @deprecated */
  emailStatusFilter?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  callStatusFilter?: ["(not a field of this type)"] | undefined;
}

/** Updates a `linkedinVoiceNote` step, which sends the lead a LinkedIn voice note. A user records the audio, or lemlist generates it from a text template: see `recordMode`. Fields you leave out keep their values. */
export interface LinkedinVoiceNoteStepUpdate {
  /** Type of the stored step. It cannot be changed. */
  type: "linkedinVoiceNote";
  /** Source of the audio. `manual`, the default for a new step: a user records it in lemlist after the step is created. `ai`: lemlist generates it from a text template that a user writes in lemlist. */
  recordMode?: RecordMode | undefined;
  /** Days to wait before this step runs. Only days on which the schedule sends count. Whole number, 0 to 1500. */
  delay?: number | undefined;
  /** @deprecated */
  _id?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  index?: never;
  /** @deprecated */
  sequenceId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  sequenceStep?: never;
  /** @deprecated */
  subject?: "(not a field of this type)" | undefined;
  /** @deprecated */
  message?: "(not a field of this type)" | undefined;
  /** @deprecated */
  title?: "(not a field of this type)" | undefined;
  /** @deprecated */
  method?: "(not a field of this type)" | undefined;
  /** @deprecated */
  url?: "(not a field of this type)" | undefined;
  /** @deprecated */
  images?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  videos?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  altMessage?: "(not a field of this type)" | undefined;
  /** @deprecated */
  skillName?: "(not a field of this type)" | undefined;
  /** @deprecated `linkedinVoiceNote` has no such field. */
  endorseAnyFallback?: never;
  /** @deprecated */
  campaignId?: "(not a field of this type)" | undefined;
  /** @deprecated */
  conditionKey?: "(not a field of this type)" | undefined;
  /** @deprecated */
  delayType?: "(not a field of this type)" | undefined;
}

/** Withdraws a LinkedIn invitation that the lead has not accepted yet. */
export interface LinkedinWithdrawInvitationStep {
  /** Identifier of a step. Starts with `stp_`. */
  _id: string;
  /** Type of the step. */
  type: "linkedinWithdrawInvitation";
  /** Days to wait before this step runs. Whole number, at least 0. */
  delay?: number;
  /** One-based position of the step. In a branch, it continues from the position of the condition. */
  index?: number;
  /** Identifier of a sequence. Each branch is a sequence and has its own. Starts with `seq_`. */
  sequenceId?: string;
  /** Zero-based position of the step within its sequence. Whole number, at least 0. */
  sequenceStep?: number;
}

/** Withdraws a LinkedIn invitation that the lead has not accepted yet. */
export interface LinkedinWithdrawInvitationStepCreate {
  /** Type of the step to add. */
  type: "linkedinWithdrawInvitation";
  /** Days to wait before this step runs. Without it, the first step of a sequence runs at once and later steps after 1 day. Only days on which the schedule sends count. Whole number, 0 to 1500. */
  delay?: number | undefined;
  /** Zero-based position to insert the step at. -1, a position past the end, or no `index` appends the step. Once leads have entered the campaign, leads that wait for the next step get the new one first. A team whose plan lacks live campaign editing can then only append. Whole number, at least -1. */
  index?: number | undefined;
  /** @deprecated */
  _id?: "(only responses have this field)" | undefined;
  /** @deprecated */
  sequenceId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  sequenceStep?: never;
  /** @deprecated */
  subject?: "(not a field of this type)" | undefined;
  /** @deprecated */
  message?: "(not a field of this type)" | undefined;
  /** @deprecated */
  title?: "(not a field of this type)" | undefined;
  /** @deprecated */
  method?: "(not a field of this type)" | undefined;
  /** @deprecated */
  url?: "(not a field of this type)" | undefined;
  /** @deprecated */
  images?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  videos?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  altMessage?: "(not a field of this type)" | undefined;
  /** @deprecated */
  recordMode?: "(not a field of this type)" | undefined;
  /** @deprecated */
  skillName?: "(not a field of this type)" | undefined;
  /** @deprecated `linkedinWithdrawInvitation` has no such field. */
  endorseAnyFallback?: never;
  /** @deprecated */
  campaignId?: "(not a field of this type)" | undefined;
  /** @deprecated */
  conditionKey?: "(not a field of this type)" | undefined;
  /** @deprecated */
  delayType?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customField?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customOperator?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customValue?: "(not a field of this type)" | undefined;
  /** @deprecated */
  scoreComparator?: "(not a field of this type)" | undefined;
  /** @deprecated `linkedinWithdrawInvitation` has no such field. */
  scoreThreshold?: never;
  /** @deprecated */
  emailStatusFilter?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  callStatusFilter?: ["(not a field of this type)"] | undefined;
}

/** Updates a `linkedinWithdrawInvitation` step, which withdraws a LinkedIn invitation that the lead has not accepted yet. Fields you leave out keep their values. */
export interface LinkedinWithdrawInvitationStepUpdate {
  /** Type of the stored step. It cannot be changed. */
  type: "linkedinWithdrawInvitation";
  /** Days to wait before this step runs. Only days on which the schedule sends count. Whole number, 0 to 1500. */
  delay?: number | undefined;
  /** @deprecated */
  _id?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  index?: never;
  /** @deprecated */
  sequenceId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  sequenceStep?: never;
  /** @deprecated */
  subject?: "(not a field of this type)" | undefined;
  /** @deprecated */
  message?: "(not a field of this type)" | undefined;
  /** @deprecated */
  title?: "(not a field of this type)" | undefined;
  /** @deprecated */
  method?: "(not a field of this type)" | undefined;
  /** @deprecated */
  url?: "(not a field of this type)" | undefined;
  /** @deprecated */
  images?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  videos?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  altMessage?: "(not a field of this type)" | undefined;
  /** @deprecated */
  recordMode?: "(not a field of this type)" | undefined;
  /** @deprecated */
  skillName?: "(not a field of this type)" | undefined;
  /** @deprecated `linkedinWithdrawInvitation` has no such field. */
  endorseAnyFallback?: never;
  /** @deprecated */
  campaignId?: "(not a field of this type)" | undefined;
  /** @deprecated */
  conditionKey?: "(not a field of this type)" | undefined;
  /** @deprecated */
  delayType?: "(not a field of this type)" | undefined;
}

/** Provider of a mailbox. `custom` is a mailbox connected through SMTP and IMAP. */
export const MAIL_PROVIDERS = ["google","microsoft","custom"] as const;
/** Provider of a mailbox. `custom` is a mailbox connected through SMTP and IMAP. */
export type MailProvider = "google" | "microsoft" | "custom";

/** A mailbox of a member. */
export interface Mailbox {
  /** Identifier of a mailbox. It begins with `usm_`. Two other prefixes occur in lemlist's examples. Starts with `usm_` or `umx_` or `smb_`. */
  _id: string;
  /**
   * Format: email
   * Email address that sends.
   */
  email?: string;
  /** Provider of the mailbox. May be missing. */
  provider?: string;
  /** State of the connection. */
  status?: MailboxStatus | "(a value added later)";
  /** How campaigns use the mailbox. */
  lemlist?: {
    /** Maximum number of emails per day. lemlist sends it as text, too. Observed, not documented by lemlist. */
    emailLimit?: number | string;
  };
  /** How lemwarm uses the mailbox. */
  lemwarm?: {
    /** Whether it is warmed up. */
    active?: boolean;
  };
}

/** Identifier of a mailbox. It begins with `usm_`. Two other prefixes occur in lemlist's examples. Starts with `usm_` or `umx_` or `smb_`. */
export type MailboxId = string;

/** Limit of a mailbox. It has more fields, whose names are unknown. */
export interface MailboxSendingSettings {
  /** Identifier of a mailbox. It begins with `usm_`. Two other prefixes occur in lemlist's examples. Starts with `usm_` or `umx_` or `smb_`. */
  id: string;
  /**
   * Format: email
   * Email address that sends.
   */
  email?: string;
  /** Maximum number of emails per day. Whole number, at least 0. */
  dailyEmailLimit?: number;
}

/** New limit of a mailbox. */
export interface MailboxSendingSettingsUpdate {
  /** Identifier of a mailbox. It begins with `usm_`. Two other prefixes occur in lemlist's examples. Starts with `usm_` or `umx_` or `smb_`. */
  id: string;
  /** Maximum number of emails per day. lemlist does not document an upper limit. Whole number, at least 0. */
  dailyEmailLimit: number;
}

/** State of the connection to a mailbox. */
export const MAILBOX_STATUSES = ["CONNECTED","OK","ERROR","DISCONNECTED"] as const;
/** State of the connection to a mailbox. */
export type MailboxStatus = "CONNECTED" | "OK" | "ERROR" | "DISCONNECTED";

/** Creates a manual task for a user. */
export interface ManualStep {
  /** Identifier of a step. Starts with `stp_`. */
  _id: string;
  /** Type of the step. */
  type: "manual";
  /** Title of the task. */
  title?: string;
  /** Instructions for the user, as plain text. */
  message?: string;
  /** Days to wait before this step runs. Whole number, at least 0. */
  delay?: number;
  /** Identifier of the template that holds the text of a step. Starts with `etp_`. */
  emailTemplateId?: string;
  /** One-based position of the step. In a branch, it continues from the position of the condition. */
  index?: number;
  /** Identifier of a sequence. Each branch is a sequence and has its own. Starts with `seq_`. */
  sequenceId?: string;
  /** Zero-based position of the step within its sequence. Whole number, at least 0. */
  sequenceStep?: number;
}

/** Creates a manual task for a user. */
export interface ManualStepCreate {
  /** Type of the step to add. */
  type: "manual";
  /** Title of the task. At most 400 characters. This document counts Unicode code points; lemlist does not say what it counts. */
  title: string;
  /** Instructions for the user, as plain text. */
  message?: string | undefined;
  /** Days to wait before this step runs. Without it, the first step of a sequence runs at once and later steps after 1 day. Only days on which the schedule sends count. Whole number, 0 to 1500. */
  delay?: number | undefined;
  /** Zero-based position to insert the step at. -1, a position past the end, or no `index` appends the step. Once leads have entered the campaign, leads that wait for the next step get the new one first. A team whose plan lacks live campaign editing can then only append. Whole number, at least -1. */
  index?: number | undefined;
  /** @deprecated */
  _id?: "(only responses have this field)" | undefined;
  /** @deprecated */
  emailTemplateId?: "(only responses have this field)" | undefined;
  /** @deprecated */
  sequenceId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  sequenceStep?: never;
  /** @deprecated */
  subject?: "(not a field of this type)" | undefined;
  /** @deprecated */
  method?: "(not a field of this type)" | undefined;
  /** @deprecated */
  url?: "(not a field of this type)" | undefined;
  /** @deprecated */
  images?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  videos?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  altMessage?: "(not a field of this type)" | undefined;
  /** @deprecated */
  recordMode?: "(not a field of this type)" | undefined;
  /** @deprecated */
  skillName?: "(not a field of this type)" | undefined;
  /** @deprecated `manual` has no such field. */
  endorseAnyFallback?: never;
  /** @deprecated */
  campaignId?: "(not a field of this type)" | undefined;
  /** @deprecated */
  conditionKey?: "(not a field of this type)" | undefined;
  /** @deprecated */
  delayType?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customField?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customOperator?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customValue?: "(not a field of this type)" | undefined;
  /** @deprecated */
  scoreComparator?: "(not a field of this type)" | undefined;
  /** @deprecated `manual` has no such field. */
  scoreThreshold?: never;
  /** @deprecated */
  emailStatusFilter?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  callStatusFilter?: ["(not a field of this type)"] | undefined;
}

/** A manual task was marked. */
export interface ManualStepEvent {
  /** Type of the event. */
  type: ManualStepEventType;
  /** Identifier of the activity. A state of a lead, such as `contacted`, has the identifier of the activity that caused it. Tell events apart by `_id` and `type` together. */
  _id?: string;
  /** Team of the event. */
  teamId?: string;
  /**
   * Format: date-time
   * Time of the event, in UTC.
   */
  createdAt?: string;
  /** Campaign of the event. */
  campaignId?: string;
  /** Name of the campaign. */
  campaignName?: string;
  /** Sequence of the step. */
  sequenceId?: string;
  /** Zero-based position of the step when it happened; it shifts with edits. */
  sequenceStep?: number;
  /** Step of the event. Missing on old events. */
  stepId?: string;
  /** Zero-based position of the last step. */
  totalSequenceStep?: number;
  /** Lead of the event. */
  leadId?: string;
  /** Email address of the lead. */
  leadEmail?: string;
  /** First name of the lead. */
  leadFirstName?: string;
  /** Last name of the lead. */
  leadLastName?: string;
  /** Email address of the lead. Observed, not documented by lemlist. */
  email?: string;
  /** First name of the lead. Observed, not documented by lemlist. */
  firstName?: string;
  /** Last name of the lead. Observed, not documented by lemlist. */
  lastName?: string;
  /** Company of the lead. Observed, not documented by lemlist. */
  companyName?: string;
  /** First words of the message. Observed, not documented by lemlist. */
  messagePreview?: string;
  /** Contact of the lead. Observed, not documented by lemlist. */
  contactId?: string;
  /** Member who sent the message. */
  sendUserId?: string;
  /** Email address that the message was sent from. */
  sendUserEmail?: string;
  /** Sender name of the message. */
  sendUserName?: string;
  /** Mailbox that sent the message. Observed, not documented by lemlist. */
  sendUserMailboxId?: string;
  /** Name of the mailbox at its provider, such as its email address. */
  sendUserMailboxProviderId?: string;
  /** Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
  isFirst?: boolean;
  /** Member who caused the event. */
  createdBy?: string;
  /** URL of a picture of the lead. Inferred, not confirmed. */
  leadPicture?: string;
  /** Template of the text, on every channel. */
  emailTemplateId?: string;
  /** Name of the template. */
  emailTemplateName?: string;
  /** Time when the related message was sent. */
  relatedSentAt?: string;
  /** Whether the event stopped the sequence for the lead. */
  stopped?: boolean;
  /** Whether lemlist assumes that a bot caused the event. */
  bot?: boolean;
  /** Name of the campaign, as in `campaignName`. */
  name?: string;
  /** Ids of the team, campaign, lead and task that caused the event. */
  metaData?: Record<string, unknown>;
  /** The secret that was given when the webhook was created. */
  secret?: string;
}

/** Types of event about manual tasks. */
export const MANUAL_STEP_EVENT_TYPES = ["manualInterested","manualNotInterested"] as const;
/** Types of event about manual tasks. */
export type ManualStepEventType = "manualInterested" | "manualNotInterested";

/** Updates a `manual` step, which creates a manual task for a user. Fields you leave out keep their values. */
export interface ManualStepUpdate {
  /** Type of the stored step. It cannot be changed. */
  type: "manual";
  /** Title of the task. At most 400 characters. This document counts Unicode code points; lemlist does not say what it counts. */
  title?: string | undefined;
  /** Instructions for the user, as plain text. */
  message?: string | undefined;
  /** Days to wait before this step runs. Only days on which the schedule sends count. Whole number, 0 to 1500. */
  delay?: number | undefined;
  /** @deprecated */
  _id?: "(only responses have this field)" | undefined;
  /** @deprecated */
  emailTemplateId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  index?: never;
  /** @deprecated */
  sequenceId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  sequenceStep?: never;
  /** @deprecated */
  subject?: "(not a field of this type)" | undefined;
  /** @deprecated */
  method?: "(not a field of this type)" | undefined;
  /** @deprecated */
  url?: "(not a field of this type)" | undefined;
  /** @deprecated */
  images?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  videos?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  altMessage?: "(not a field of this type)" | undefined;
  /** @deprecated */
  recordMode?: "(not a field of this type)" | undefined;
  /** @deprecated */
  skillName?: "(not a field of this type)" | undefined;
  /** @deprecated `manual` has no such field. */
  endorseAnyFallback?: never;
  /** @deprecated */
  campaignId?: "(not a field of this type)" | undefined;
  /** @deprecated */
  conditionKey?: "(not a field of this type)" | undefined;
  /** @deprecated */
  delayType?: "(not a field of this type)" | undefined;
}

/** Asks a member to do a task of any kind. */
export interface ManualTaskCreate {
  /** Kind of task to create. */
  type: "manual";
  /** Contact, lead or company the task is about. Starts with `ctc_` or `lea_` or `cpn_`. */
  recordId: string;
  /** Member who does the task. Starts with `usr_`. */
  assignedTo: string;
  /** Day or time the task is due, such as `2026-10-07` or `2026-10-07T08:00:00.000Z`. It may be in the past. A date such as 2026-10-07, or with a time after T. */
  dueDate: string | Date;
  /**
   * Title of the task. At most 400 characters.
   * @default
   */
  title?: string | undefined;
  /**
   * Instructions for the member. Responses have this text in `content`. At most 32000 characters.
   * @default
   */
  message?: string | undefined;
  /**
   * Priority, from `0` (highest) to `2` (lowest). An empty string means no priority.
   * @default
   */
  priority?: TaskPriority | undefined;
  /** @deprecated `manual` has no such field. */
  taskData?: never;
  /** @deprecated */
  images?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  videos?: ["(not a field of this type)"] | undefined;
}

/** An agent for manual work. Its signals wait until a user handles them. */
export interface ManualWatchListCreate {
  /** Name. At least 1 character. */
  name: string;
  /** Kind of signal to look for. It can never be changed. */
  type: SignalType;
  /** Signals wait until a user handles them. */
  signalProcessingType: "manual";
  /** What to look for. Each kind of signal has its own required filters; see the list of filters. */
  filters: WatchListFilterCreate[];
  /** What to watch. Lists and files can only be chosen in lemlist. */
  segmentType: "all";
  /** Whether to start watching at once, which spends credits, or to leave a draft. */
  activate: boolean;
  /** Emoji shown next to the name. By default, lemlist picks one. */
  emoji?: string | undefined;
  /** @deprecated `manual` has no such field. */
  signalOpportunityTemplate?: never;
  /** @deprecated */
  campaignId?: "(not a field of this type)" | undefined;
  /** @deprecated */
  personaId?: "(not a field of this type)" | undefined;
}

/** Public HTTPS URL of a file. It must start with `https://`. */
export type MediaUrl = string;

/** Why records were not merged. */
export const MERGE_ERROR_CODES = ["ENTITY_MERGE_INVALID_PAYLOAD","ENTITY_MERGE_SAME_ENTITY","ENTITY_MERGE_TOO_MANY_ENTITIES","ENTITY_MERGE_ENTITY_NOT_FOUND","ENTITY_MERGE_ENRICHMENT_IN_PROGRESS"] as const;
/** Why records were not merged. */
export type MergeErrorCode = "ENTITY_MERGE_INVALID_PAYLOAD" | "ENTITY_MERGE_SAME_ENTITY" | "ENTITY_MERGE_TOO_MANY_ENTITIES" | "ENTITY_MERGE_ENTITY_NOT_FOUND" | "ENTITY_MERGE_ENRICHMENT_IN_PROGRESS";

/** Error of a merge. Nothing was written. */
export interface MergeFailure {
  /** Always false. */
  success?: boolean;
  /** The error. */
  error?: {
    /** Code to branch on. */
    code?: MergeErrorCode | "(a value added later)";
    /** Error message. */
    message?: string;
  };
}

/** What a merge did. A non-empty `remainingIds` means that it stopped early. */
export interface MergeResult {
  /** True, also for a merge that stopped early. */
  success?: boolean;
  /** Record that is kept. */
  primaryId?: string;
  /** Whether a record was merged. */
  merged?: boolean;
  /** Records that were merged into the primary record and deleted. */
  mergedIds?: string[];
  /** Records that were not merged and still exist. */
  remainingIds?: string[];
  /** Fields that could not be written to the primary record. */
  rejectedFields?: string[];
}

/** Channel of a message. */
export const MESSAGE_CHANNELS = ["email","linkedin","whatsapp","sms"] as const;
/** Channel of a message. */
export type MessageChannel = "email" | "linkedin" | "whatsapp" | "sms";

/** A page of the messages exchanged with a contact. */
export interface MessagePage {
  /** Messages of this page. */
  data: InboxMessage[];
  /** Position of a page in the whole list of conversations. */
  pagination?: InboxPagination;
}

/** A message template in the library of the team. Messages of campaign steps are not in the library. */
export interface MessageTemplate {
  /** Identifier of the template. Starts with `etp_`. */
  _id?: string;
  /** Name of the template. */
  name?: string;
  /** Subject of the email. Empty if the template has none. */
  subject?: string;
  /** Body of the message, as HTML. */
  message?: string;
  /** Email addresses in copy. */
  cc?: string[];
  /** Tags, in lower case. */
  tags?: string[];
  /** User who created the template. Starts with `usr_`. */
  createdBy?: string;
  /**
   * Format: date-time
   * Time of creation, in UTC.
   */
  createdAt?: string;
}

/** One page of message templates. */
export interface MessageTemplatePage {
  /** The templates of this page. */
  data?: MessageTemplate[];
  /** Position of a page in the whole list. */
  meta?: PageMeta;
}

/** A tag of message templates. */
export interface MessageTemplateTag {
  /** The tag, in lower case. */
  name?: string;
}

/** One page of tags. */
export interface MessageTemplateTagPage {
  /** The tags of this page. */
  data?: MessageTemplateTag[];
  /** Position of a page in the whole list. */
  meta?: PageMeta;
}

/** An alert about what campaigns send. */
export interface OutreachAlertCreate {
  /** Source of the metrics. */
  widget: "outreach";
  /** Numbers about what campaigns send. */
  metric: OutreachMetric;
  /** Severity of the alert. */
  severity: AlertSeverity;
  /** What to watch. Only warm-up can be watched as a whole. */
  scope: OutreachScope;
  /** The mailboxes or domains to watch, if the scope is one of the two. */
  scopeEntities?: string[] | undefined;
  /** Value to compare with. Number, 0 to 100. */
  threshold: number;
  /** Comparison with the threshold that fires the alert. */
  comparisonOperator: AlertComparison;
  /** Length of the period in days. Whole number, 1 to 30. */
  periodDays: number;
  /** Whether the value of the whole period must cross the threshold, or the value of every day in it. */
  periodMode: AlertPeriodMode;
  /** Channels that deliver the alert. By default, it appears in lemlist only. */
  channelConfig?: AlertChannelsCreate | undefined;
  /** Hours until lemlist checks the alert again. */
  recheckDelayHours?: number | undefined;
}

/** Numbers about what campaigns send. */
export const OUTREACH_METRICS = ["deliveryRate","bounceRate"] as const;
/** Numbers about what campaigns send. */
export type OutreachMetric = "deliveryRate" | "bounceRate";

/** What an alert about campaign emails watches. */
export const OUTREACH_SCOPES = ["mailbox","domain"] as const;
/** What an alert about campaign emails watches. */
export type OutreachScope = "mailbox" | "domain";

/** Position of a page in the whole list. */
export interface PageMeta {
  /** Position of the page in the list. */
  pagination?: {
    /** Number of this page, from 1. Whole number, at least 1. */
    page?: number;
    /** Items per page. Whole number, 1 to 100. */
    limit?: number;
    /** Number of items on all pages. Whole number, at least 0. */
    totalRecords?: number;
    /** Number of pages. An empty list has one page. Whole number, at least 1. */
    totalPages?: number;
  };
}

/** Position of a page in the whole list. */
export interface Pagination {
  /** Items on all pages together. Whole number, at least 0. */
  totalRecords?: number;
  /** Number of this page, from 1. Whole number, at least 1. */
  currentPage?: number;
  /** Number of the next page. lemlist documents null on the last page, but 1 was observed. Compare `currentPage` with `totalPage` instead. Observed, not documented by lemlist. */
  nextPage?: number | null;
  /** Number of pages. Whole number, at least 0. */
  totalPage?: number;
}

/** A page of people. */
export interface PeoplePage {
  /** The people of this page. At most 100 items. */
  results: DatabasePerson[];
  /** Number of people on all pages together. */
  total?: number;
  /** Number of this page, from 1. Whole number, at least 1. */
  page?: number;
  /** Size asked for. */
  size?: number;
  /** Milliseconds the search took. */
  took?: number;
  /** Identifier of the search. */
  search?: string;
  /** Searches left in 24 hours. */
  limitation?: number;
  /** Team that searched. */
  team?: string;
}

/** A search for people. */
export interface PeopleSearch {
  /** Filters of the search. At least 1 item. */
  filters: DatabaseSearchFilter[];
  /**
   * Page to read, from 1. Whole number, at least 1.
   * @default 1
   */
  page?: number | undefined;
  /** People per page. Whole number, 1 to 100. */
  size?: number | undefined;
  /** Fields to leave out of the people in the response. */
  excludes?: string[] | undefined;
  /** Keywords to search for in addition to the filters. */
  search?: string | undefined;
}

/** An entry of the education history. */
export interface PersonEducation {
  /** Identifier of the entry. */
  id?: string;
  /** Identifier of the profile. */
  member_id?: string;
  /** School. */
  title?: string;
  /** Degree and field. */
  subtitle?: string;
  /** Description. */
  description?: string;
  /** Activities and societies. */
  activities_and_societies?: string;
  /** LinkedIn URL of the school. */
  school_url?: string;
  /** Start, as written in the profile. */
  date_from?: string;
  /** End, as written in the profile. */
  date_to?: string;
  /** Time when the row was added, in the form `2025-09-07 02:11:32 UTC`. */
  created?: string;
  /** Time when the row was last seen, in the form `2025-09-07 02:11:32 UTC`. */
  last_updated?: string;
  /** Whether the profile no longer has it. */
  deleted?: string;
}

/** A job. The company fields describe the company today. */
export interface PersonExperience {
  /** Identifier of the entry. */
  id?: string;
  /** Identifier of the profile. */
  member_id?: string;
  /** Job title, as written in the profile. */
  title?: string;
  /** Normalized job title. */
  title_normalized?: string;
  /** Description. */
  description?: string;
  /** Where it is. */
  location?: string;
  /** Start, as written in the profile. */
  date_from?: string;
  /** End, as written in the profile. */
  date_to?: string;
  /** Duration, as written in the profile. */
  duration?: string;
  /** Position in the profile. Whole number, at least 0. */
  order_in_profile?: number;
  /** Whether it is the main job. */
  main_in_profile?: boolean;
  /** How long the current job lasts, as a range. */
  current_exp_bucket?: string;
  /** Identifier of the company in the database. */
  company_id?: number;
  /** Name of the company. */
  company_name?: string;
  /** What the company does. */
  company_description?: string;
  /** Domain of the company. */
  company_domain?: string;
  /** Website of the company. */
  company_website_url?: string;
  /** URL of the company. */
  company_url?: string;
  /** LinkedIn URL of the company. */
  company_linkedin_url?: string;
  /** URL of its logo. */
  company_logo_url?: string;
  /** Number of employees. Whole number, at least 0. */
  company_employee_count?: number;
  /** Number of followers on LinkedIn. Whole number, at least 0. */
  company_followers_count?: number;
  /** Year it was founded. */
  company_founded?: number;
  /** Number of employees, as a range. */
  company_size?: string;
  /** City of its head office. */
  company_headquarters_city?: string;
  /** Country of its head office. */
  company_headquarters_country?: string;
  /** Industry. */
  company_industry?: string;
  /** Legal or business type. */
  company_type?: string;
  /** Revenue, as a range. */
  revenue_bucket?: string;
  /** Growth of the number of employees. */
  employees_count_growth?: number;
  /** Time of the latest funding round. */
  last_funding_round_at?: string;
  /** Customers that it sells to. */
  business_business_customer?: CustomerKind | "(a value added later)";
  /** Time when the row was added, in the form `2025-09-07 02:11:32 UTC`. */
  created?: string;
  /** Time when the row was last seen, in the form `2025-09-07 02:11:32 UTC`. */
  last_updated?: string;
}

/** A set of filters that the team saved. */
export interface Persona {
  /** Identifier of a persona. Starts with `pdp_`. */
  _id: string;
  /** Name. */
  name?: string;
  /** What its filters are about. */
  mode?: DatabaseMode | "(a value added later)";
  /** Its filters. */
  filters?: PersonaFilter[];
  /**
   * Format: date-time
   * Time of creation, in UTC.
   */
  createdAt?: string;
  /**
   * Format: date-time
   * Time of the last change, in UTC.
   */
  updatedAt?: string;
}

/** A persona to save. */
export interface PersonaCreate {
  /** Name of the persona, unique in the team. At least 1 character. */
  name: string;
  /** What the filters are about. lemlist documents `companies` too and refuses it with `PEOPLE_DATABASE_PERSONA_MODE_NOT_SUPPORTED`. */
  mode: "leads";
  /** The filters. If the plan of the team does not include a filter, lemlist silently drops it. */
  filters: PersonaFilterCreate[];
}

/** Code of an error about personas. */
export const PERSONA_ERROR_CODES = ["BETA_NOT_ENABLED","INTERNAL_ERROR","PEOPLE_DATABASE_PERSONA_API_INVALID_FILTERS","PEOPLE_DATABASE_PERSONA_API_INVALID_MODE","PEOPLE_DATABASE_PERSONA_API_INVALID_NAME","PEOPLE_DATABASE_PERSONA_MODE_NOT_SUPPORTED","PEOPLE_DATABASE_PERSONA_NAME_ALREADY_EXISTS","PEOPLE_DATABASE_PERSONA_NOT_FOUND","ROUTE_BAD_METHOD","ROUTE_UNAUTHORIZED","SEARCH_FILTERS_INVALID","WRONG_PARAM_PEOPLE_DATABASE_PERSONA_ID"] as const;
/** Code of an error about personas. */
export type PersonaErrorCode = "BETA_NOT_ENABLED" | "INTERNAL_ERROR" | "PEOPLE_DATABASE_PERSONA_API_INVALID_FILTERS" | "PEOPLE_DATABASE_PERSONA_API_INVALID_MODE" | "PEOPLE_DATABASE_PERSONA_API_INVALID_NAME" | "PEOPLE_DATABASE_PERSONA_MODE_NOT_SUPPORTED" | "PEOPLE_DATABASE_PERSONA_NAME_ALREADY_EXISTS" | "PEOPLE_DATABASE_PERSONA_NOT_FOUND" | "ROUTE_BAD_METHOD" | "ROUTE_UNAUTHORIZED" | "SEARCH_FILTERS_INVALID" | "WRONG_PARAM_PEOPLE_DATABASE_PERSONA_ID";

/** Error about personas. */
export interface PersonaFailure {
  /** Error message. */
  error: string;
  /** Code to branch on. */
  code?: PersonaErrorCode | "(a value added later)";
}

/** A filter of a persona. */
export interface PersonaFilter {
  /** Identifier of the filter. */
  filterId: string;
  /** At least one of these values must match. */
  in?: string[];
  /** None of these values may match. */
  out?: string[];
  /** Whether the whole value must match. */
  exactMatch?: boolean;
}

/** A filter of a persona. One schema describes all filters, because lemlist may add some. */
export interface PersonaFilterCreate {
  /** Identifier of the filter, from the list of filters. At least 1 character. */
  filterId: string;
  /** At least one of these values must match. */
  in?: string[] | undefined;
  /** None of these values may match. */
  out?: string[] | undefined;
  /** Whether the whole value must match. */
  exactMatch?: boolean | undefined;
}

/** Identifier of a persona. Starts with `pdp_`. */
export type PersonaId = string;

/** The personas, newest first. */
export interface PersonaList {
  /** The personas. At most 200 items. */
  data: Persona[];
}

/** A phone call. lemlist has published only some of its fields. */
export interface PhoneCall {
  /** Identifier of an activity; notes, calls and messages are activities. Starts with `act_`. */
  _id: string;
  /** Identifier that the call was logged with. Null for a call of another dialer. */
  externalId?: string | null;
  /** Contact who called or was called. Starts with `ctc_`. */
  contactId?: string;
  /** Lead who called or was called, if the call belongs to a campaign. Starts with `lea_`. */
  leadId?: string;
  /** Campaign of the call. Starts with `cam_`. */
  campaignId?: string;
  /** Whether the recording is available. */
  hasRecording?: boolean;
  /** Dialer that made the call. */
  phoneProvider?: string;
  /** Outcome, by the key of a call status. Inferred, not confirmed. */
  callStatus?: string;
  /** Note on the call. Inferred, not confirmed. */
  note?: string;
}

/** A call in its envelope. */
export interface PhoneCallResult {
  /** True when it was read or written. */
  success?: boolean;
  /** A phone call. lemlist has published only some of its fields. */
  data: PhoneCall;
}

/** Reminds a user to call the lead. */
export interface PhoneStep {
  /** Identifier of a step. Starts with `stp_`. */
  _id: string;
  /** Type of the step. */
  type: "phone";
  /** Script or notes for the call, as plain text. */
  message?: string;
  /** Days to wait before this step runs. Whole number, at least 0. */
  delay?: number;
  /** Identifier of the template that holds the text of a step. Starts with `etp_`. */
  emailTemplateId?: string;
  /** One-based position of the step. In a branch, it continues from the position of the condition. */
  index?: number;
  /** Identifier of a sequence. Each branch is a sequence and has its own. Starts with `seq_`. */
  sequenceId?: string;
  /** Zero-based position of the step within its sequence. Whole number, at least 0. */
  sequenceStep?: number;
}

/** Reminds a user to call the lead. */
export interface PhoneStepCreate {
  /** Type of the step to add. */
  type: "phone";
  /** Script or notes for the call, as plain text. */
  message?: string | undefined;
  /** Days to wait before this step runs. Without it, the first step of a sequence runs at once and later steps after 1 day. Only days on which the schedule sends count. Whole number, 0 to 1500. */
  delay?: number | undefined;
  /** Zero-based position to insert the step at. -1, a position past the end, or no `index` appends the step. Once leads have entered the campaign, leads that wait for the next step get the new one first. A team whose plan lacks live campaign editing can then only append. Whole number, at least -1. */
  index?: number | undefined;
  /** @deprecated */
  _id?: "(only responses have this field)" | undefined;
  /** @deprecated */
  emailTemplateId?: "(only responses have this field)" | undefined;
  /** @deprecated */
  sequenceId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  sequenceStep?: never;
  /** @deprecated */
  subject?: "(not a field of this type)" | undefined;
  /** @deprecated */
  title?: "(not a field of this type)" | undefined;
  /** @deprecated */
  method?: "(not a field of this type)" | undefined;
  /** @deprecated */
  url?: "(not a field of this type)" | undefined;
  /** @deprecated */
  images?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  videos?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  altMessage?: "(not a field of this type)" | undefined;
  /** @deprecated */
  recordMode?: "(not a field of this type)" | undefined;
  /** @deprecated */
  skillName?: "(not a field of this type)" | undefined;
  /** @deprecated `phone` has no such field. */
  endorseAnyFallback?: never;
  /** @deprecated */
  campaignId?: "(not a field of this type)" | undefined;
  /** @deprecated */
  conditionKey?: "(not a field of this type)" | undefined;
  /** @deprecated */
  delayType?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customField?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customOperator?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customValue?: "(not a field of this type)" | undefined;
  /** @deprecated */
  scoreComparator?: "(not a field of this type)" | undefined;
  /** @deprecated `phone` has no such field. */
  scoreThreshold?: never;
  /** @deprecated */
  emailStatusFilter?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  callStatusFilter?: ["(not a field of this type)"] | undefined;
}

/** Updates a `phone` step, which reminds a user to call the lead. Fields you leave out keep their values. */
export interface PhoneStepUpdate {
  /** Type of the stored step. It cannot be changed. */
  type: "phone";
  /** Script or notes for the call, as plain text. */
  message?: string | undefined;
  /** Days to wait before this step runs. Only days on which the schedule sends count. Whole number, 0 to 1500. */
  delay?: number | undefined;
  /** @deprecated */
  _id?: "(only responses have this field)" | undefined;
  /** @deprecated */
  emailTemplateId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  index?: never;
  /** @deprecated */
  sequenceId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  sequenceStep?: never;
  /** @deprecated */
  subject?: "(not a field of this type)" | undefined;
  /** @deprecated */
  title?: "(not a field of this type)" | undefined;
  /** @deprecated */
  method?: "(not a field of this type)" | undefined;
  /** @deprecated */
  url?: "(not a field of this type)" | undefined;
  /** @deprecated */
  images?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  videos?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  altMessage?: "(not a field of this type)" | undefined;
  /** @deprecated */
  recordMode?: "(not a field of this type)" | undefined;
  /** @deprecated */
  skillName?: "(not a field of this type)" | undefined;
  /** @deprecated `phone` has no such field. */
  endorseAnyFallback?: never;
  /** @deprecated */
  campaignId?: "(not a field of this type)" | undefined;
  /** @deprecated */
  conditionKey?: "(not a field of this type)" | undefined;
  /** @deprecated */
  delayType?: "(not a field of this type)" | undefined;
}

/** Asks a member to call. */
export interface PhoneTaskCreate {
  /** Kind of task to create. */
  type: "phone";
  /** Contact or lead the task is about. A company can have only manual tasks. Starts with `ctc_` or `lea_`. */
  recordId: string;
  /** Member who does the task. Starts with `usr_`. */
  assignedTo: string;
  /** Day or time the task is due, such as `2026-10-07` or `2026-10-07T08:00:00.000Z`. It may be in the past. A date such as 2026-10-07, or with a time after T. */
  dueDate: string | Date;
  /**
   * Title of the task. At most 400 characters.
   * @default
   */
  title?: string | undefined;
  /**
   * Instructions for the member. Responses have this text in `content`. At most 32000 characters.
   * @default
   */
  message?: string | undefined;
  /**
   * Priority, from `0` (highest) to `2` (lowest). An empty string means no priority.
   * @default
   */
  priority?: TaskPriority | undefined;
  /** Content of the task. */
  taskData?: {
    /** Number to call if the contact has none. */
    phone?: string | undefined;
  } | undefined;
  /** @deprecated */
  images?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  videos?: ["(not a field of this type)"] | undefined;
}

/** An account to send from. At least one step of the campaign must use its kind. `alias` can only be sent with the type `email` and an `id`. */
export interface PoolChannelCreate {
  /** Kind of channel, such as `email`, `linkedin` or `whatsapp`. The kinds have not been published in full, so it takes any name. At least 1 character. */
  type: string;
  /** Mailbox, WhatsApp account or phone number, as List senders names it. At least 1 character. */
  id?: string | undefined;
  /** Alias of the mailbox to send from. At least 1 character. */
  alias?: string | undefined;
}

/** A channel to turn on or off, or to give another alias. `alias` can only be sent with the type `email` and an `id`. */
export interface PoolChannelUpdate {
  /** Kind of channel, such as `email`, `linkedin` or `whatsapp`. The kinds have not been published in full, so it takes any name. At least 1 character. */
  type: string;
  /** Account to change. Without it, every account of this kind is changed. lemlist documents that only for turning accounts on. At least 1 character. */
  id?: string | undefined;
  /** Whether to send from it. You cannot turn off only LinkedIn; remove the member instead. */
  enabled?: boolean | undefined;
  /** Alias of the mailbox to send from. At least 1 character. */
  alias?: string | undefined;
}

/** A member of the pool. */
export interface PoolSenderCreate {
  /** Member of the team. Starts with `usr_`. */
  userId: string;
  /** Accounts to send from. Without it the member gets an account of each kind that the steps of the campaign use, healthy ones first. */
  channels?: PoolChannelCreate[] | undefined;
}

/** Source of the audio. `manual`, the default for a new step: a user records it in lemlist after the step is created. `ai`: lemlist generates it from a text template that a user writes in lemlist. */
export const RECORD_MODES = ["manual","ai"] as const;
/** Source of the audio. `manual`, the default for a new step: a user records it in lemlist after the step is created. `ai`: lemlist generates it from a text template that a user writes in lemlist. */
export type RecordMode = "manual" | "ai";

/** Action that self-recovery may take. `fixDns` pauses sending until the DNS records are right; `recover` lowers the daily volume and warms the mailbox up again. */
export const RECOVERY_ACTIONS = ["fixDns","recover"] as const;
/** Action that self-recovery may take. `fixDns` pauses sending until the DNS records are right; `recover` lowers the daily volume and warms the mailbox up again. */
export type RecoveryAction = "fixDns" | "recover";

/** One incident and what self-recovery recommended or did. lemlist documents more fields than this document knows. */
export interface RecoveryCase {
  /** Identifier of the case. It begins with `srh_`. */
  _id?: string;
  /** Team that the case belongs to. Starts with `tea_`. */
  teamId?: string;
  /** Mailbox or domain that is affected. */
  assetId?: string;
  /** Whether an action ran. */
  status?: RecoveryCaseStatus | "(a value added later)";
  /** What self-recovery recommended, and whether it ran. */
  recommendations?: {
    /** Whether the recommendation was carried out. */
    executionStatus?: RecoveryExecutionStatus | "(a value added later)";
  }[];
}

/** Whether an action ran (`executed`) or was only recommended. */
export const RECOVERY_CASE_STATUSES = ["recommended","executed"] as const;
/** Whether an action ran (`executed`) or was only recommended. */
export type RecoveryCaseStatus = "recommended" | "executed";

/** What self-recovery watches and what it may do. */
export interface RecoveryConfig {
  /** Identifier of the configuration. It begins with `src_`. */
  _id?: string;
  /** Team that the configuration belongs to. Starts with `tea_`. */
  teamId?: string;
  /** Whether self-recovery is on. */
  enabled?: boolean;
  /** Measures that are watched. */
  monitoredSignals?: (RecoverySignal | "(a value added later)")[];
  /** Actions that run without asking. */
  authorizedActions?: (RecoveryAction | "(a value added later)")[];
  /** How often admins receive a summary by email. */
  digestFrequency?: RecoveryDigest | "(a value added later)";
}

/** The configuration. Null until the team saves it. */
export interface RecoveryConfigResult {
  /** The configuration. Null until the team saves it. */
  config?: RecoveryConfig | null;
}

/** What to change. Fields that you leave out keep their values. */
export interface RecoveryConfigUpdate {
  /** Whether self-recovery is on. */
  enabled?: boolean | undefined;
  /** All measures to watch. */
  monitoredSignals?: RecoverySignal[] | undefined;
  /** All actions that may run without asking. `provision`, `replace` and `listHygiene` are only ever recommended, and lemlist refuses them here. */
  authorizedActions?: RecoveryAction[] | undefined;
  /** How often admins of the team receive a summary by email. It is sent at 8 in the morning, weekly on Mondays, if there is something to report. */
  digestFrequency?: RecoveryDigest | undefined;
}

/** How often admins of the team receive a summary by email. It is sent at 8 in the morning, weekly on Mondays, if there is something to report. */
export const RECOVERY_DIGESTS = ["daily","weekly"] as const;
/** How often admins of the team receive a summary by email. It is sent at 8 in the morning, weekly on Mondays, if there is something to report. */
export type RecoveryDigest = "daily" | "weekly";

/** Result for a recommendation. */
export const RECOVERY_EXECUTION_STATUSES = ["executed","skippedNotAuthorized","notExecutable","failed"] as const;
/** Result for a recommendation. */
export type RecoveryExecutionStatus = "executed" | "skippedNotAuthorized" | "notExecutable" | "failed";

/** The incidents, newest first. */
export interface RecoveryHistory {
  /** The incidents, newest first. */
  history?: RecoveryCase[];
}

/** Measure that self-recovery watches. `inboxPlacement` needs an active placement test. */
export const RECOVERY_SIGNALS = ["bounceRate","blacklist","inboxPlacement"] as const;
/** Measure that self-recovery watches. `inboxPlacement` needs an active placement test. */
export type RecoverySignal = "bounceRate" | "blacklist" | "inboxPlacement";

/** A person who cannot be enriched. Nothing was spent. */
export interface RefusedEnrichment {
  /** Error code. `MISSING_INPUTS` if the person has too few details, `MISSING_EMAIL` or `MISSING_LINKEDIN_URL` if that field is missing. */
  error: string;
  /** Any text or object that helps you match the response with your rows. lemlist returns it unchanged. */
  metadata?: EnrichmentMetadata;
}

/** The links that are left. Empty if the campaign never had one. */
export interface RemovedSignalTrigger {
  /** The signal agents that feed leads into a campaign. */
  data?: CampaignSignalTrigger;
}

/** Message to reply to, by the id of its activity, or `latest` for the last one of the conversation. An id that begins with `act_`, or `latest`. */
export type ReplyTarget = string;

/** A warning about a field that lemlist did not write. The write itself succeeded. */
export interface SaveWarning {
  /** Code to branch on, such as `FIELDS_KEPT`, `OWNER_NOT_FOUND`, `INVALID_OWNER_FORMAT`, `COMPANY_NOT_FOUND_BY_ID`, `COMPANY_NOT_FOUND_BY_DOMAIN`, `COMPANY_NOT_FOUND_BY_LINKEDIN_URL` or `invalid-company-domain`. */
  code?: string;
  /** Message that names what was left out. */
  message?: string;
  /** What the warning is about, such as `fields`: the names of the fields that kept their values. */
  params?: {
    [key: string]: string | string[];
  };
}

/** The written company. Its shape differs from a company that is read. */
export interface SavedCompany {
  /** Identifier of a company. Starts with `cpn_`. */
  _id: string;
  /** Team that owns the company. Starts with `tea_`. */
  teamId?: string;
  /** Domain of its website. */
  domain?: string;
  /** LinkedIn page. */
  linkedinUrl?: string;
  /** Values of default and custom fields, by field name. */
  fields?: {
    [key: string]: unknown;
  };
  /** Member who owns the company. Starts with `usr_`. */
  ownerId?: string;
  /** Source of the company. */
  source?: string;
  /**
   * Format: date-time
   * Time of creation, in UTC.
   */
  createdAt?: string;
  /** Member who created it. Starts with `usr_`. */
  createdBy?: string;
  /** True when the company is new, false when it already existed. */
  created?: boolean;
  /** True when the company existed. Absent otherwise. */
  updated?: boolean;
}

/** The written contact. Its shape differs from a contact that is read. */
export interface SavedContact {
  /** Identifier of a contact. Starts with `ctc_`. */
  _id: string;
  /** Team that owns the contact. Starts with `tea_`. */
  teamId?: string;
  /** Email addresses, the main one first. */
  emails?: {
    /** The email address itself. */
    value?: string;
  }[];
  /** LinkedIn profile. */
  linkedinUrl?: string;
  /** Profile in Sales Navigator. */
  linkedinUrlSalesNav?: string;
  /** Values of default and custom fields, by field name. */
  fields?: {
    [key: string]: unknown;
  };
  /** Member who owns the contact. Starts with `usr_`. */
  ownerId?: string;
  /** Company the contact was linked to. Missing if it was not linked. Starts with `cpn_`. */
  companyId?: string;
  /** Source of the contact. */
  source?: string;
  /**
   * Format: date-time
   * Time of creation, in UTC.
   */
  createdAt?: string;
  /** Member who created it. Starts with `usr_`. */
  createdBy?: string;
  /** Whether the person is unsubscribed. */
  unsubscribed?: boolean;
  /** True when the contact is new, false when it existed. */
  created?: boolean;
  /** True when the contact existed. Absent otherwise. */
  updated?: boolean;
  /** Whether a company was found and linked. */
  companyLinked?: boolean;
}

/** A set of filters that the team saved to search the database with. */
export interface SavedSearch {
  /** Identifier of a saved search. Starts with `lss_`. */
  _id?: string;
  /** Name of the search. */
  name?: string;
  /** Whether the search is for people (`leads`) or companies. Missing on old searches. */
  mode?: DatabaseMode | "(a value added later)";
  /** Filters of the search, in the form that Search people and Search companies take. */
  filters?: PersonaFilter[];
  /**
   * Format: date-time
   * Time of creation, in UTC.
   */
  createdAt?: string;
  /**
   * Format: date-time
   * Time of the last change, in UTC. A newer edition of lemlist's documentation does not list it.
   */
  updatedAt?: string;
  /** Number of results when the search was last run. Whole number, at least 0. */
  lastResultsCount?: number;
  /**
   * Format: date-time
   * Time when the results were counted, in UTC.
   */
  lastResultsCountUpdatedAt?: string;
}

/** A search to save. */
export interface SavedSearchCreate {
  /** Name of the search, unique in the team. 1 to 200 characters. */
  name: string;
  /** Filters of the search. List database filters returns their ids. 1 to 10 items. */
  filters: SavedSearchFilterCreate[];
  /** Whether the search is for people (`leads`) or companies. */
  mode: DatabaseMode;
}

/** A filter of a saved search. One schema describes all filters, because lemlist may add some. */
export interface SavedSearchFilterCreate {
  /** Identifier of the filter. At least 1 character. */
  filterId: string;
  /** At least one of these values must match. At most 1000 items. */
  in?: string[] | undefined;
  /** None of these values may match. At most 1000 items. */
  out?: string[] | undefined;
  /** Whether the whole value must match. */
  exactMatch?: boolean | undefined;
}

/** Identifier of a saved search. Starts with `lss_`. */
export type SavedSearchId = string;

/** The saved searches. */
export interface SavedSearchList {
  /** The saved searches. */
  data?: SavedSearch[];
}

/** A saved search. */
export interface SavedSearchResult {
  /** A set of filters that the team saved to search the database with. */
  data?: SavedSearch;
}

/** What to change. Send `name` or `filters`. `name` or `filters` is required. */
export interface SavedSearchUpdate {
  /** Name of the search, unique in the team. 1 to 200 characters. */
  name?: string | undefined;
  /** All filters of the search. They replace the present filters. 1 to 10 items. */
  filters?: SavedSearchFilterCreate[] | undefined;
  /** Whether the search is for people (`leads`) or companies. Ignored without `filters`. */
  mode?: DatabaseMode | undefined;
}

/** The hours and days on which campaigns send. */
export interface Schedule {
  /** Identifier of a schedule. Starts with `skd_`. */
  _id: string;
  /** Name in lemlist. */
  name?: string;
  /** Seconds between two sends. Whole number, at least 0. */
  secondsToWait?: number;
  /** IANA time zone of `start` and `end`. */
  timezone?: string;
  /** Time of day from which steps are sent, as `HH:mm`. A time such as 08:30. */
  start?: string;
  /** Time of day until which steps are sent, as `HH:mm`. A time such as 08:30. */
  end?: string;
  /** Days on which it sends, from 1 for Monday to 7 for Sunday. */
  weekdays?: number[];
  /** Whether other members may use it as a template. */
  public?: boolean;
  /** Team that owns the schedule. Starts with `tea_`. */
  teamId?: string;
  /** Member who created it. Starts with `usr_`. */
  createdBy?: string;
  /**
   * Format: date-time
   * Time of creation, in UTC.
   */
  createdAt?: string;
  /**
   * Format: date-time
   * Time of deletion, in UTC; missing on a schedule that is in use.
   */
  deletedAt?: string;
  /** Member who deleted the schedule. Starts with `usr_`. */
  deletedBy?: string;
}

/** A campaign and a schedule. */
export interface ScheduleAssociation {
  /** Identifier of a schedule. Starts with `skd_`. */
  scheduleId: string;
  /** Identifier of a campaign. Starts with `cam_`. */
  campaignId: string;
}

/** A schedule to create. lemlist documents defaults for the required fields. They are required here, so that a schedule does not depend on defaults. */
export interface ScheduleCreate {
  /** Name in lemlist. */
  name: string;
  /** IANA time zone of `start` and `end`. */
  timezone: string;
  /** Time of day from which to send, as `HH:mm`. A time such as 08:30. */
  start: string;
  /** Time of day until which to send, as `HH:mm`. A time such as 08:30. */
  end: string;
  /** Days on which to send, from 1 for Monday to 7 for Sunday. */
  weekdays: number[];
  /**
   * Seconds between two sends.
   * @default 1200
   */
  secondsToWait?: number | undefined;
  /**
   * Lets other members use it as a template.
   * @default false
   */
  public?: boolean | undefined;
}

/** Identifier of a schedule. Starts with `skd_`. */
export type ScheduleId = string;

/** Schedules of a campaign. */
export type ScheduleList = Schedule[];

/** A page of schedules. */
export interface SchedulePage {
  /** Schedules of this page. */
  schedules: Schedule[];
  /** Position of a page in the whole list. */
  pagination?: Pagination;
}

/** What to change in a schedule. Fields that you leave out keep their values. */
export interface ScheduleUpdate {
  /** Name in lemlist. */
  name?: string | undefined;
  /** IANA time zone of `start` and `end`. */
  timezone?: string | undefined;
  /** Time of day from which to send, as `HH:mm`. A time such as 08:30. */
  start?: string | undefined;
  /** Time of day until which to send, as `HH:mm`. A time such as 08:30. */
  end?: string | undefined;
  /** Days on which to send, from 1 for Monday to 7 for Sunday. */
  weekdays?: number[] | undefined;
  /** Seconds between two sends. */
  secondsToWait?: number | undefined;
  /** Lets other members use it as a template. */
  public?: boolean | undefined;
}

/** Days on which to send, from 1 for Monday to 7 for Sunday. */
export type ScheduleWeekdays = number[];

/** How the score of the lead is compared with `scoreThreshold`. Only for `hasScore`. */
export const SCORE_COMPARATORS = ["$gte","$lt"] as const;
/** How the score of the lead is compared with `scoreThreshold`. Only for `hasScore`. */
export type ScoreComparator = "$gte" | "$lt";

/** Score to compare with. Only for `hasScore`. Whole number, 0 to 100. */
export type ScoreThreshold = number;

/** Sends the lead to another campaign. */
export interface SendToAnotherCampaignStep {
  /** Identifier of a step. Starts with `stp_`. */
  _id: string;
  /** Type of the step. */
  type: "sendToAnotherCampaign";
  /** Id of the destination campaign. Requests name it `campaignId`. */
  sendToAnotherCampaignId?: string;
  /** What happens to the lead in this campaign once it is sent. Missing for `continue`. */
  leadAction?: "continue" | "pause" | "stop";
  /** Days to wait before this step runs. In recorded responses it is 0. Whole number, at least 0. Observed, not documented by lemlist. */
  delay?: number;
  /** One-based position of the step. In a branch, it continues from the position of the condition. */
  index?: number;
  /** Identifier of a sequence. Each branch is a sequence and has its own. Starts with `seq_`. */
  sequenceId?: string;
  /** Zero-based position of the step within its sequence. Whole number, at least 0. */
  sequenceStep?: number;
}

/** Sends the lead to another campaign. */
export interface SendToAnotherCampaignStepCreate {
  /** Type of the step to add. */
  type: "sendToAnotherCampaign";
  /** Id of the destination campaign. The campaign must exist and must not be archived. Starts with `cam_`. */
  campaignId: string;
  /** Days to wait before the lead moves. lemlist's API documentation allows a delay, but its MCP server says that the move is immediate. Leave the field out, or send 0. Whole number, 0 to 1500. */
  delay?: number | undefined;
  /** Zero-based position to insert the step at. -1, a position past the end, or no `index` appends the step. Once leads have entered the campaign, leads that wait for the next step get the new one first. A team whose plan lacks live campaign editing can then only append. Whole number, at least -1. */
  index?: number | undefined;
  /** @deprecated */
  _id?: "(only responses have this field)" | undefined;
  /** @deprecated */
  sendToAnotherCampaignId?: "(only responses have this field)" | undefined;
  /** @deprecated */
  leadAction?: "(only responses have this field)" | undefined;
  /** @deprecated */
  sequenceId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  sequenceStep?: never;
  /** @deprecated */
  subject?: "(not a field of this type)" | undefined;
  /** @deprecated */
  message?: "(not a field of this type)" | undefined;
  /** @deprecated */
  title?: "(not a field of this type)" | undefined;
  /** @deprecated */
  method?: "(not a field of this type)" | undefined;
  /** @deprecated */
  url?: "(not a field of this type)" | undefined;
  /** @deprecated */
  images?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  videos?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  altMessage?: "(not a field of this type)" | undefined;
  /** @deprecated */
  recordMode?: "(not a field of this type)" | undefined;
  /** @deprecated */
  skillName?: "(not a field of this type)" | undefined;
  /** @deprecated `sendToAnotherCampaign` has no such field. */
  endorseAnyFallback?: never;
  /** @deprecated */
  conditionKey?: "(not a field of this type)" | undefined;
  /** @deprecated */
  delayType?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customField?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customOperator?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customValue?: "(not a field of this type)" | undefined;
  /** @deprecated */
  scoreComparator?: "(not a field of this type)" | undefined;
  /** @deprecated `sendToAnotherCampaign` has no such field. */
  scoreThreshold?: never;
  /** @deprecated */
  emailStatusFilter?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  callStatusFilter?: ["(not a field of this type)"] | undefined;
}

/** Updates a `sendToAnotherCampaign` step, which sends the lead to another campaign. Fields you leave out keep their values. */
export interface SendToAnotherCampaignStepUpdate {
  /** Type of the stored step. It cannot be changed. */
  type: "sendToAnotherCampaign";
  /** Id of the destination campaign. The campaign must exist and must not be archived. Starts with `cam_`. */
  campaignId?: string | undefined;
  /** @deprecated */
  _id?: "(only responses have this field)" | undefined;
  /** @deprecated */
  sendToAnotherCampaignId?: "(only responses have this field)" | undefined;
  /** @deprecated */
  leadAction?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  index?: never;
  /** @deprecated */
  sequenceId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  sequenceStep?: never;
  /** @deprecated */
  subject?: "(not a field of this type)" | undefined;
  /** @deprecated */
  message?: "(not a field of this type)" | undefined;
  /** @deprecated `sendToAnotherCampaign` has no such field. */
  delay?: never;
  /** @deprecated */
  title?: "(not a field of this type)" | undefined;
  /** @deprecated */
  method?: "(not a field of this type)" | undefined;
  /** @deprecated */
  url?: "(not a field of this type)" | undefined;
  /** @deprecated */
  images?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  videos?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  altMessage?: "(not a field of this type)" | undefined;
  /** @deprecated */
  recordMode?: "(not a field of this type)" | undefined;
  /** @deprecated */
  skillName?: "(not a field of this type)" | undefined;
  /** @deprecated `sendToAnotherCampaign` has no such field. */
  endorseAnyFallback?: never;
  /** @deprecated */
  conditionKey?: "(not a field of this type)" | undefined;
  /** @deprecated */
  delayType?: "(not a field of this type)" | undefined;
}

/** A member who can send. */
export interface Sender {
  /** Member of the team. Starts with `usr_`. */
  userId: string;
  /** Name of the member. Inferred, not confirmed. */
  name?: string;
  /** Whether the member is in the sender pool of the campaign in `campaignId`. */
  inPool?: boolean;
  /** Accounts of the member. */
  channels?: SenderChannel[];
  /** What is wrong with the member. */
  diagnostics?: SenderDiagnostic[];
}

/** An account of a member. A mailbox also has its aliases, in a field whose name is unknown. */
export interface SenderChannel {
  /** Kind of channel. */
  type?: SenderChannelType | "(a value added later)";
  /** The mailbox, the WhatsApp account or the phone number. */
  id?: string;
  /** Name to show, such as an email address. Inferred, not confirmed. */
  label?: string;
  /** Provider of the mailbox. Inferred, not confirmed. */
  esp?: string;
  /** Whether the account is in the sender pool of the campaign in `campaignId`. */
  inPool?: boolean;
  /** What is wrong with the account, as if a campaign used it. */
  diagnostics?: SenderDiagnostic[];
}

/** Kind of channel that a member sends on. lemlist has not published all of them. */
export const SENDER_CHANNEL_TYPES = ["email","linkedin","whatsapp","phone","other"] as const;
/** Kind of channel that a member sends on. lemlist has not published all of them. */
export type SenderChannelType = "email" | "linkedin" | "whatsapp" | "phone" | "other";

/** A problem of a pool, a member or an account. */
export interface SenderDiagnostic {
  /** What is wrong. */
  code?: SenderDiagnosticCode | "(a value added later)";
  /** What it is about, such as `channel`. */
  scope?: string;
  /** Severity. */
  type?: SenderDiagnosticType | "(a value added later)";
}

/** Problems that a sender can have. lemlist has not published all codes. */
export const SENDER_DIAGNOSTIC_CODES = ["channel_missing","channel_disconnected","channel_linked_elsewhere"] as const;
/** Problems that a sender can have. lemlist has not published all codes. */
export type SenderDiagnosticCode = "channel_missing" | "channel_disconnected" | "channel_linked_elsewhere";

/** Severity of a diagnostic. Only an error blocks sending. */
export const SENDER_DIAGNOSTIC_TYPES = ["error","warning","info"] as const;
/** Severity of a diagnostic. Only an error blocks sending. */
export type SenderDiagnosticType = "error" | "warning" | "info";

/** The members who can send, as they are or compared with a campaign. */
export interface SenderDirectory {
  /** Campaign that was asked for. Starts with `cam_`. */
  campaignId?: string;
  /** How lemlist chooses the sender of a lead in the campaign. */
  senderStrategy?: SenderStrategy | "(a value added later)";
  /** Kinds of channel that the steps of the campaign use. A pool takes no others. */
  requiredChannelTypes?: (SenderChannelType | "(a value added later)")[];
  /** The members. */
  senders: Sender[];
}

/** The members who can send. */
export interface SenderDirectoryReport {
  /** The members who can send, as they are or compared with a campaign. */
  data: SenderDirectory;
}

/** A member who is excluded. */
export interface SenderExclusion {
  /** Member of the team. Starts with `usr_`. */
  userId: string;
  /** Channels that are excluded. Without it, all channels of the member are excluded, including those connected later. */
  channels?: SenderExclusionChannel[];
}

/** A channel of a member that is excluded. */
export interface SenderExclusionChannel {
  /** Kind of channel, such as `email`, `whatsapp`, `linkedin` or `other`. At least 1 character. */
  type?: string;
  /** Mailbox, WhatsApp account or phone number. `linkedin` and `other` have none. At least 1 character. */
  id?: string;
}

/** A channel of the member to exclude. The kinds have not been published in full, so `type` takes any name. `id` cannot be sent with the types `linkedin` and `other`. */
export interface SenderExclusionChannelCreate {
  /** Kind of channel, such as `email`, `whatsapp`, `linkedin` or `other`. At least 1 character. */
  type: string;
  /** Mailbox, WhatsApp account or phone number of the member. An account connected seconds ago may be refused; send it again. At least 1 character. */
  id?: string | undefined;
}

/** A member to exclude. A member may occur only once. */
export interface SenderExclusionCreate {
  /** Member of the team. Starts with `usr_`. */
  userId: string;
  /** Channels to exclude. Without it, all channels of the member are excluded, including those connected later. */
  channels?: SenderExclusionChannelCreate[] | undefined;
}

/** Owner of the list that applies. The list of the team applies if the campaign has none. */
export const SENDER_EXCLUSIONS_SOURCES = ["campaign","team"] as const;
/** Owner of the list that applies. The list of the team applies if the campaign has none. */
export type SenderExclusionsSource = "campaign" | "team";

/** A mailbox and whether it shows the picture of its user. */
export interface SenderPictureMailbox {
  /** Identifier of a mailbox that was bought through lemlist. Starts with `dem_`. */
  mailboxId?: string;
  /** Email address of the mailbox. */
  email?: string;
  /** Provider of the mailbox. Null if the picture cannot be synced. */
  provider?: string | null;
  /** Whether the mailbox shows the picture. */
  status?: SenderPictureStatus | "(a value added later)";
  /** Time when the picture was last sent, in UTC. */
  syncedAt?: string | null;
  /** Why the last attempt failed. */
  lastError?: string | null;
  /** Whether the mailbox has its own picture. */
  hasOverride?: boolean;
}

/** The mailboxes of a user. */
export interface SenderPictureOverview {
  /** The mailboxes of a user. */
  data?: {
    /** User who owns the mailboxes. Starts with `usr_`. */
    userId?: string;
    /** Whether the user has a picture in lemlist. */
    hasPicture?: boolean;
    /** The mailboxes. */
    mailboxes?: SenderPictureMailbox[];
    /** Number of mailboxes per status. */
    counts?: {
      /** All mailboxes. Whole number, at least 0. */
      total?: number;
      /** Mailboxes that show the picture. Whole number, at least 0. */
      synced?: number;
      /** Mailboxes that do not show the picture. Whole number, at least 0. */
      notSynced?: number;
      /** Mailboxes that wait for the sync. Whole number, at least 0. */
      queued?: number;
      /** Mailboxes that are being synced. Whole number, at least 0. */
      syncing?: number;
      /** Mailboxes whose sync failed. Whole number, at least 0. */
      failed?: number;
      /** Mailboxes that were not bought through lemlist. Whole number, at least 0. */
      notSupported?: number;
    };
  };
}

/** Provider of a mailbox. */
export const SENDER_PICTURE_PROVIDERS = ["google","m365"] as const;
/** Provider of a mailbox. */
export type SenderPictureProvider = "google" | "m365";

/** The mailboxes that were queued. */
export interface SenderPictureQueue {
  /** The mailboxes that were queued. */
  data?: {
    /** Number of mailboxes that were queued. 0 if all show the picture already or are queued. Whole number, at least 0. */
    enqueued?: number;
    /** The mailboxes. */
    mailboxes?: {
      /** Identifier of a mailbox that was bought through lemlist. Starts with `dem_`. */
      mailboxId?: string;
      /** Email address of the mailbox. */
      email?: string;
      /** Provider of the mailbox. */
      provider?: SenderPictureProvider | "(a value added later)";
    }[];
  };
}

/** Mailboxes to send the picture to. `not_synced` means the mailboxes that do not show it yet, `all` every mailbox of the user, and `mailbox` a single mailbox. */
export const SENDER_PICTURE_SCOPES = ["not_synced","all","mailbox"] as const;
/** Mailboxes to send the picture to. `not_synced` means the mailboxes that do not show it yet, `all` every mailbox of the user, and `mailbox` a single mailbox. */
export type SenderPictureScope = "not_synced" | "all" | "mailbox";

/** Whether a mailbox shows the user's picture. */
export const SENDER_PICTURE_STATUSES = ["synced","not-synced","queued","syncing","failed","not-supported"] as const;
/** Whether a mailbox shows the user's picture. */
export type SenderPictureStatus = "synced" | "not-synced" | "queued" | "syncing" | "failed" | "not-supported";

/** Mailboxes to send the picture to. */
export interface SenderPictureSync {
  /** Mailboxes to send the picture to. `not_synced` if left out. */
  scope?: SenderPictureScope | undefined;
  /** Mailbox to send the picture to, with the scope `mailbox`. Starts with `dem_`. */
  mailboxId?: string | undefined;
  /**
   * Format: email
   * Email address of the mailbox, instead of `mailboxId`.
   */
  email?: string | undefined;
  /** User whose mailboxes to use. Ignored with the scope `mailbox`. Starts with `usr_`. */
  userId?: string | undefined;
}

/** How the sender of a lead is chosen. `random` takes one of the pool; the others are dynamic and go by the lead. */
export const SENDER_STRATEGIES = ["random","contactOwner","leadImporter"] as const;
/** How the sender of a lead is chosen. `random` takes one of the pool; the others are dynamic and go by the lead. */
export type SenderStrategy = "random" | "contactOwner" | "leadImporter";

/** How the sender of a lead is chosen. `random` takes a member of the pool, `contactOwner` the owner of the contact, and `leadImporter` the member who added the lead. `customField:` with the name of a field takes the member that the field names. */
export type SenderStrategyUpdate = string;

/** Limits of mailboxes. */
export interface SendingSettings {
  /** Mailboxes with their limits. */
  emailAccounts?: MailboxSendingSettings[];
}

/** Which mailboxes were changed, and why the others were not. The names of its fields have not been published. Inferred, not confirmed. */
export interface SendingSettingsOutcome {
  [key: string]: unknown;
}

/** New limits of mailboxes of the team. */
export interface SendingSettingsUpdate {
  /** Mailboxes to change. lemlist changes each mailbox separately, so some can succeed and others fail. 1 to 100 items. */
  emailAccounts: MailboxSendingSettingsUpdate[];
}

/** A sequence with its steps in order. A branch of a condition is a sequence too, and names its parent. */
export interface Sequence {
  /** Identifier of a sequence. Each branch is a sequence and has its own. Starts with `seq_`. */
  _id: string;
  /** Steps in the order they run. */
  steps: Step[];
  /** Depth of nesting; 0 for the main sequence, 1 and more for branches. Whole number, at least 0. */
  level?: number;
  /** Sequence that holds the condition. Only on branches. Starts with `seq_`. */
  parentId?: string;
  /** Zero-based position of the condition in its parent. Only on branches. Whole number, at least 0. */
  conditionalStepIndex?: number;
}

/** Identifier of a sequence. Each branch is a sequence and has its own. Starts with `seq_`. */
export type SequenceId = string;

/** Something that a signal agent found. */
export interface Signal {
  /** Identifier of a signal. It begins with `wls_`. The prefix `wsi_` occurs in lemlist's examples. Starts with `wls_` or `wsi_`. */
  _id: string;
  /** Team it belongs to. Starts with `tea_`. */
  teamId?: string;
  /** Identifier of a signal agent. It begins with `wat_`. Two other prefixes occur in lemlist's examples. Starts with `wat_` or `wli_` or `wl_`. */
  watchListId: string;
  /** Name of the agent. */
  watchListName?: string;
  /** Kind of signal. */
  type?: SignalType | "(a value added later)";
  /** Its status. */
  status?: SignalStatus | "(a value added later)";
  /**
   * Format: date-time
   * Time when the signal was found, in UTC.
   */
  receivedAt?: string;
  /**
   * Format: date-time
   * Time when the signal was stored, in UTC.
   */
  createdAt?: string;
  /** Person it is about. */
  contact?: {
    /** Contact. */
    _id?: string;
    /** First name. */
    firstName?: string;
    /** Last name. */
    lastName?: string;
    /**
     * Format: email
     * Email address.
     */
    email?: string;
    /** Job title. */
    jobTitle?: string;
    /** Phone number. */
    phone?: string;
    /** LinkedIn profile. */
    linkedinUrl?: string;
    /** URL of a picture. */
    picture?: string;
  };
  /** Company that the signal is about. */
  company?: {
    /** Company. */
    _id?: string;
    /** Name. */
    name?: string;
    /** Domain. */
    domain?: string;
    /** LinkedIn URL. */
    linkedinUrl?: string;
    /** Industry. */
    industry?: string;
    /** URL of its logo. */
    picture?: string;
  };
  /** What was found. The `type` of the signal says which of these fields it has. */
  signalData?: SignalData;
}

/** What was found. The `type` of the signal says which of these fields it has. */
export interface SignalData {
  /** Title of the job. */
  jobTitle?: string;
  /** Text of the job offer. */
  jobDescription?: string;
  /** Where the job is. */
  jobLocation?: string;
  /** URL of the job offer. */
  jobUrl?: string;
  /** State of the job offer. */
  jobStatus?: string;
  /** Name of the recruiter. */
  recruiterName?: string;
  /** Job title of the recruiter. */
  recruiterTitle?: string;
  /** LinkedIn profile of the recruiter. */
  recruiterLinkedinUrl?: string;
  /**
   * Format: email
   * Email address of the recruiter.
   */
  recruiterEmail?: string;
  /** Page that was visited. */
  websiteVisited?: string;
  /** Website of the visitor's company. */
  visitorWebsite?: string;
  /** Country of the visitor. */
  visitorCountry?: string;
  /** Duration of the visit. Its unit is not documented. Whole number, at least 0. */
  visitorDuration?: number;
  /** When the job began. */
  startDate?: string;
  /** Previous company. */
  previousCompany?: string;
  /** LinkedIn URL of the previous company. */
  previousCompanyLinkedinUrl?: string;
  /** URL of the company that is watched. */
  trackedCompanyUrl?: string;
  /** URL of the post of a watched person. */
  linkedinPeopleProfilePostUrl?: string;
  /** Text of the post of a watched person. */
  linkedinPeopleProfilePostContent?: string;
  /** Author of the post of a watched person. */
  linkedinPeopleProfilePostCreatorName?: string;
  /** Kind of engagement with the post of a watched person. */
  linkedinPeopleProfileType?: string;
  /** Text of a mention in the post of a watched person. */
  linkedinPeopleProfileMentionContent?: string;
  /** Profile of the watched person. */
  linkedinPeopleProfileTrackedContactUrl?: string;
  /** Date of the engagement with the post of a watched person. */
  linkedinPeopleProfileDate?: string;
  /** URL of the post of a watched company. */
  linkedinCompanyProfilePostUrl?: string;
  /** Text of the post of a watched company. */
  linkedinCompanyProfilePostContent?: string;
  /** Author of the post of a watched company. */
  linkedinCompanyProfilePostCreatorName?: string;
  /** Kind of engagement with the post of a watched company. */
  linkedinCompanyProfileType?: string;
  /** Text of a mention in the post of a watched company. */
  linkedinCompanyProfileMentionContent?: string;
  /** Page of the watched company. */
  linkedinCompanyProfileTrackedCompanyUrl?: string;
  /** Date of the engagement with the post of a watched company. */
  linkedinCompanyProfileDate?: string;
  /** URL of a post that contains a keyword. */
  linkedinKeywordsPostUrl?: string;
  /** Text of a post that contains a keyword. */
  linkedinKeywordsPostContent?: string;
  /** Author of a post that contains a keyword. */
  linkedinKeywordsPostCreatorName?: string;
  /** Kind of engagement with a post that contains a keyword. */
  linkedinKeywordsType?: string;
  /** Text of a mention in a post that contains a keyword. */
  linkedinKeywordsMentionContent?: string;
  /** Keywords that the post contains. */
  linkedinKeywordsMatchedKeywords?: string;
  /** Source of a post that contains a keyword. */
  linkedinKeywordsLocation?: string;
  /** Date of the engagement with a post that contains a keyword. */
  linkedinKeywordsDate?: string;
  /** Profile of the author of a post that contains a keyword. */
  linkedinKeywordsPostCreatorUrl?: string;
  /** Company page of the author of a post that contains a keyword. */
  linkedinKeywordsPostCreatorCompanyUrl?: string;
  /** Title of a custom signal. */
  customSignalTitle?: string;
  /** Question of a custom signal. */
  customSignalQuestion?: string;
  /** Short answer of a custom signal. */
  customSignalAnswer?: string;
  /** Confidence in the answer of a custom signal. */
  customSignalConfidence?: number;
  /** Long answer of a custom signal. */
  customSignalLongAnswer?: string;
  /** Headlines that support the answer of a custom signal. */
  customSignalHeadlines?: string;
  /** Sources of the answer of a custom signal. */
  customSignalSources?: string;
  /** Kind of funding. */
  fundingType?: string;
  /** Stage of the funding. */
  fundingStage?: string;
  /** Amount of the funding in US dollars. */
  fundingAmountUsd?: number;
  /** Amount of the funding in its own currency. */
  fundingAmountNative?: number;
  /** Currency of `fundingAmountNative`. */
  fundingCurrency?: string;
  /** Who invested. */
  fundingInvestors?: string;
  /** Where the funding was reported. */
  fundingSourceUrl?: string;
  /** Topics that the company reads about. */
  buyingIntentTopics?: string;
  /** Topic that the company reads about most. */
  buyingIntentTopTopic?: string;
  /** Profile of the watched competitor. */
  competitorReactionsTrackedContactUrl?: string;
  /** URL of a competitor's post. */
  competitorReactionsPostUrl?: string;
  /** Text of a competitor's post. */
  competitorReactionsPostContent?: string;
  /** Author of a competitor's post. */
  competitorReactionsPostCreatorName?: string;
  /** Kind of engagement with a competitor's post. */
  competitorReactionsEngagementType?: string;
  /** Text of a mention in a competitor's post. */
  competitorReactionsMentionContent?: string;
  /** Date of the engagement with a competitor's post. */
  competitorReactionsDate?: string;
  /** Kind of deal. */
  acquisitionType?: string;
  /** Company that buys. */
  acquirerName?: string;
  /** Website of the company that buys. */
  acquirerWebsite?: string;
  /** Page on Crunchbase of the company that buys. */
  acquirerCrunchbaseUrl?: string;
  /** Company that is bought. */
  acquireeName?: string;
  /** Website of the company that is bought. */
  acquireeWebsite?: string;
  /** Page on Crunchbase of the company that is bought. */
  acquireeCrunchbaseUrl?: string;
  /** Price of the deal in US dollars. */
  dealPriceUsd?: number;
  /** Currency of the deal. */
  dealCurrency?: string;
  /** When the deal was announced. */
  announcementDate?: string;
  /** Name of the technology. */
  technologyChangeName?: string;
  /** Where lemlist detected the technology. */
  technologyChangeSourceType?: string;
  /** When the technology was first seen. */
  technologyChangeFirstSeenAt?: string;
  /** When the technology was last seen. */
  technologyChangeLastSeenAt?: string;
  /** Company that uses the technology. */
  technologyChangeCompanyName?: string;
  /** Domain of the company that uses the technology. */
  technologyChangeCompanyDomain?: string;
  /** Job title after a promotion. */
  promotionJobTitle?: string;
  /** Job title before the promotion. */
  promotionFormerJobTitle?: string;
  /** When the promotion took effect. */
  promotionStartDate?: string;
  /** The custom fields of an external signal. */
  externalSignalCustomFields?: {
    [key: string]: string;
  };
}

/** A signal agent found something. */
export interface SignalEvent {
  /** Type of the event. */
  type: SignalEventType;
  /** Identifier of the activity. A state of a lead, such as `contacted`, has the identifier of the activity that caused it. Tell events apart by `_id` and `type` together. */
  _id?: string;
  /** Team of the event. */
  teamId?: string;
  /**
   * Format: date-time
   * Time of the event, in UTC.
   */
  createdAt?: string;
  /** Campaign of the event. */
  campaignId?: string;
  /** Name of the campaign. */
  campaignName?: string;
  /** Sequence of the step. */
  sequenceId?: string;
  /** Zero-based position of the step when it happened; it shifts with edits. */
  sequenceStep?: number;
  /** Step of the event. Missing on old events. */
  stepId?: string;
  /** Zero-based position of the last step. */
  totalSequenceStep?: number;
  /** Lead of the event. */
  leadId?: string;
  /** Email address of the lead. */
  leadEmail?: string;
  /** First name of the lead. */
  leadFirstName?: string;
  /** Last name of the lead. */
  leadLastName?: string;
  /** Email address of the lead. Observed, not documented by lemlist. */
  email?: string;
  /** First name of the lead. Observed, not documented by lemlist. */
  firstName?: string;
  /** Last name of the lead. Observed, not documented by lemlist. */
  lastName?: string;
  /** Company of the lead. Observed, not documented by lemlist. */
  companyName?: string;
  /** First words of the message. Observed, not documented by lemlist. */
  messagePreview?: string;
  /** Contact of the lead. Observed, not documented by lemlist. */
  contactId?: string;
  /** Member who sent the message. */
  sendUserId?: string;
  /** Email address that the message was sent from. */
  sendUserEmail?: string;
  /** Sender name of the message. */
  sendUserName?: string;
  /** Mailbox that sent the message. Observed, not documented by lemlist. */
  sendUserMailboxId?: string;
  /** Name of the mailbox at its provider, such as its email address. */
  sendUserMailboxProviderId?: string;
  /** Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
  isFirst?: boolean;
  /** Member who caused the event. */
  createdBy?: string;
  /** URL of a picture of the lead. Inferred, not confirmed. */
  leadPicture?: string;
  /** Template of the text, on every channel. */
  emailTemplateId?: string;
  /** Name of the template. */
  emailTemplateName?: string;
  /** Time when the related message was sent. */
  relatedSentAt?: string;
  /** Whether the event stopped the sequence for the lead. */
  stopped?: boolean;
  /** Whether lemlist assumes that a bot caused the event. */
  bot?: boolean;
  /** Name of the campaign, as in `campaignName`. */
  name?: string;
  /** Ids of the team, campaign, lead and task that caused the event. */
  metaData?: Record<string, unknown>;
  /** The secret that was given when the webhook was created. */
  secret?: string;
}

/** Types of event about signals. */
export const SIGNAL_EVENT_TYPES = ["signalRegistered"] as const;
/** Types of event about signals. */
export type SignalEventType = "signalRegistered";

/** Identifier of a signal. It begins with `wls_`. The prefix `wsi_` occurs in lemlist's examples. Starts with `wls_` or `wsi_`. */
export type SignalId = string;

/** A page of signals. */
export interface SignalPage {
  /** Signals of this page. At most 100 items. */
  data: Signal[];
  /** Pagination of the list. */
  meta?: {
    /** Position of a page in the whole list. */
    pagination?: WatchListPagination;
  };
}

/** What lemlist does with a signal: nothing by itself, creates a task, or adds the person to a campaign. */
export const SIGNAL_PROCESSINGS = ["manual","create_opportunity","push_to_campaign"] as const;
/** What lemlist does with a signal: nothing by itself, creates a task, or adds the person to a campaign. */
export type SignalProcessing = "manual" | "create_opportunity" | "push_to_campaign";

/** Result for a signal. */
export const SIGNAL_STATUSES = ["new","old","handled","ignored"] as const;
/** Result for a signal. */
export type SignalStatus = "new" | "old" | "handled" | "ignored";

/** Who gets the task. */
export const SIGNAL_TASK_OWNERS = ["contact_owner","specific_owner"] as const;
/** Who gets the task. */
export type SignalTaskOwner = "contact_owner" | "specific_owner";

/** The task that lemlist creates for each signal. */
export interface SignalTaskTemplate {
  /** Who gets the task. */
  ownerType?: SignalTaskOwner | "(a value added later)";
  /** Member who gets the task. Only for `specific_owner`. Starts with `usr_`. */
  ownerId?: string;
  /** Kind of task. */
  type?: SignalTaskType | "(a value added later)";
  /** Priority, from 0 (highest) to 2 (lowest). */
  priority?: number;
  /** What the task says. */
  data?: {
    /** Title of the task. */
    title?: string;
    /** Subject of the email. */
    subject?: string;
    /** Template that holds the text of the email. Starts with `etp_`. */
    emailTemplateId?: string;
    /** Instructions for the member. */
    message?: string;
  };
}

/** The task to create for each signal. lemlist does not document which fields each type of task takes, so one schema describes all types. */
export interface SignalTaskTemplateCreate {
  /** Who gets the task. */
  ownerType?: SignalTaskOwner | undefined;
  /** Member who gets the task. Only for `specific_owner`. Starts with `usr_`. */
  ownerId?: string | undefined;
  /** Kind of task. */
  type?: SignalTaskType | undefined;
  /** Priority, from 0 (highest) to 2 (lowest). */
  priority?: 0 | 1 | 2 | undefined;
  /** What the task says. */
  data?: {
    /** Title of the task. */
    title?: string | undefined;
    /** Subject of the email. */
    subject?: string | undefined;
    /** Template that holds the text of the email. */
    emailTemplateId?: string | undefined;
    /** Instructions for the member. */
    message?: string | undefined;
  } | undefined;
}

/** Kind of task. */
export const SIGNAL_TASK_TYPES = ["email","phone","linkedinSend","whatsappMessage","manual"] as const;
/** Kind of task. */
export type SignalTaskType = "email" | "phone" | "linkedinSend" | "whatsappMessage" | "manual";

/** The signal agent to link. */
export interface SignalTriggerCreate {
  /** Signal agent to link. Starts with `wat_` or `wli_` or `wl_`. */
  watchListId: string;
}

/** All links of the campaign. */
export interface SignalTriggerResult {
  /** The signal agents that feed leads into a campaign. */
  data?: CampaignSignalTrigger;
}

/** Kind of signal that an agent looks for. */
export const SIGNAL_TYPES = ["companyIsHiring","companyRaisedFunds","recruitmentCampaign","jobChange","newHire","companyEmployeeVisitedMyWebsite","customSignals","competitorConnections","competitorReactions","companyFollowers","technologyChange","linkedinPeopleProfile","linkedinCompanyProfile","mergersAcquisitions","promotion","linkedinKeywords","externalSignalContact","externalSignalCompany","buyingIntent","republishedJobOffers","newProductLaunch","companyAward","newPartnership","newOffice","closingOffice","costCutting","outagesAndSecurityBreaches","lawsuitsAndLegalIssues","githubStargazer"] as const;
/** Kind of signal that an agent looks for. */
export type SignalType = "companyIsHiring" | "companyRaisedFunds" | "recruitmentCampaign" | "jobChange" | "newHire" | "companyEmployeeVisitedMyWebsite" | "customSignals" | "competitorConnections" | "competitorReactions" | "companyFollowers" | "technologyChange" | "linkedinPeopleProfile" | "linkedinCompanyProfile" | "mergersAcquisitions" | "promotion" | "linkedinKeywords" | "externalSignalContact" | "externalSignalCompany" | "buyingIntent" | "republishedJobOffers" | "newProductLaunch" | "companyAward" | "newPartnership" | "newOffice" | "closingOffice" | "costCutting" | "outagesAndSecurityBreaches" | "lawsuitsAndLegalIssues" | "githubStargazer";

/** A kind of signal that the team can use. */
export interface SignalTypeInfo {
  /** Kind of signal. */
  type?: SignalType | "(a value added later)";
  /** Name. */
  title?: string;
  /** What it means. */
  description?: string;
}

/** The kinds of signal. */
export interface SignalTypeList {
  /** The kinds of signal. */
  data: SignalTypeInfo[];
}

/** The signals and their new status. */
export interface SignalsUpdate {
  /** Signals to update. 1 to 1000 items. */
  signalIds: string[];
  /** Status to set. */
  status: "handled" | "ignored";
  /** Why the signals are ignored. Only with the status `ignored`. */
  reason?: string | undefined;
}

/** How many signals were updated. */
export interface SignalsUpdateResult {
  /** The two counts. */
  data: {
    /** Signals that were updated. Whole number, at least 0. */
    updatedCount?: number;
    /** Signals that the request named. Whole number, at least 0. */
    requestedCount?: number;
  };
}

/** Signatures of a member as lemlist stored them. An empty string means no signature. */
export interface Signature {
  /** HTML, put where an email has `{{signature}}`. */
  signature?: string;
  /** Plain text that replaces `{{plainTextSignature}}` in emails. It is also used in warm-up emails. */
  plainTextSignature?: string;
}

/** What to change in the signatures of a member. Send at least one field. A field that you leave out keeps its value. */
export interface SignatureUpdate {
  /** HTML that replaces `{{signature}}` in an email. lemlist removes unsafe HTML. An empty string clears the signature. At most 100000 characters. */
  signature?: string | undefined;
  /** Plain text that replaces `{{plainTextSignature}}` in emails. It is also used in warm-up emails. An empty text clears it. Towards the limit, `<` and `>` count as `&lt;` and `&gt;`. At most 50000 characters. */
  plainTextSignature?: string | undefined;
}

/** Name of the skill to endorse, as it appears on the lead's LinkedIn profile. */
export type SkillName = string;

/** An SMS event. */
export interface SmsEvent {
  /** Type of the event. */
  type: SmsEventType;
  /** Text of the reply. Observed, not documented by lemlist. */
  text?: string;
  /** Identifier of the activity. A state of a lead, such as `contacted`, has the identifier of the activity that caused it. Tell events apart by `_id` and `type` together. */
  _id?: string;
  /** Team of the event. */
  teamId?: string;
  /**
   * Format: date-time
   * Time of the event, in UTC.
   */
  createdAt?: string;
  /** Campaign of the event. */
  campaignId?: string;
  /** Name of the campaign. */
  campaignName?: string;
  /** Sequence of the step. */
  sequenceId?: string;
  /** Zero-based position of the step when it happened; it shifts with edits. */
  sequenceStep?: number;
  /** Step of the event. Missing on old events. */
  stepId?: string;
  /** Zero-based position of the last step. */
  totalSequenceStep?: number;
  /** Lead of the event. */
  leadId?: string;
  /** Email address of the lead. */
  leadEmail?: string;
  /** First name of the lead. */
  leadFirstName?: string;
  /** Last name of the lead. */
  leadLastName?: string;
  /** Email address of the lead. Observed, not documented by lemlist. */
  email?: string;
  /** First name of the lead. Observed, not documented by lemlist. */
  firstName?: string;
  /** Last name of the lead. Observed, not documented by lemlist. */
  lastName?: string;
  /** Company of the lead. Observed, not documented by lemlist. */
  companyName?: string;
  /** First words of the message. Observed, not documented by lemlist. */
  messagePreview?: string;
  /** Contact of the lead. Observed, not documented by lemlist. */
  contactId?: string;
  /** Member who sent the message. */
  sendUserId?: string;
  /** Email address that the message was sent from. */
  sendUserEmail?: string;
  /** Sender name of the message. */
  sendUserName?: string;
  /** Mailbox that sent the message. Observed, not documented by lemlist. */
  sendUserMailboxId?: string;
  /** Name of the mailbox at its provider, such as its email address. */
  sendUserMailboxProviderId?: string;
  /** Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
  isFirst?: boolean;
  /** Member who caused the event. */
  createdBy?: string;
  /** URL of a picture of the lead. Inferred, not confirmed. */
  leadPicture?: string;
  /** Template of the text, on every channel. */
  emailTemplateId?: string;
  /** Name of the template. */
  emailTemplateName?: string;
  /** Time when the related message was sent. */
  relatedSentAt?: string;
  /** Whether the event stopped the sequence for the lead. */
  stopped?: boolean;
  /** Whether lemlist assumes that a bot caused the event. */
  bot?: boolean;
  /** Name of the campaign, as in `campaignName`. */
  name?: string;
  /** Ids of the team, campaign, lead and task that caused the event. */
  metaData?: Record<string, unknown>;
  /** The secret that was given when the webhook was created. */
  secret?: string;
}

/** Types of event about text messages. */
export const SMS_EVENT_TYPES = ["smsSent","smsDelivered","smsReplied","smsFailed"] as const;
/** Types of event about text messages. */
export type SmsEventType = "smsSent" | "smsDelivered" | "smsReplied" | "smsFailed";

/** Sends the lead an SMS. */
export interface SmsStep {
  /** Identifier of a step. Starts with `stp_`. */
  _id: string;
  /** Type of the step. */
  type: "sms";
  /** Text message to the lead, as plain text. */
  message?: string;
  /** Days to wait before this step runs. Whole number, at least 0. */
  delay?: number;
  /** Identifier of the template that holds the text of a step. Starts with `etp_`. */
  emailTemplateId?: string;
  /** One-based position of the step. In a branch, it continues from the position of the condition. */
  index?: number;
  /** Identifier of a sequence. Each branch is a sequence and has its own. Starts with `seq_`. */
  sequenceId?: string;
  /** Zero-based position of the step within its sequence. Whole number, at least 0. */
  sequenceStep?: number;
}

/** Sends the lead an SMS. */
export interface SmsStepCreate {
  /** Type of the step to add. */
  type: "sms";
  /** Text message to the lead, as plain text. */
  message: string;
  /** Days to wait before this step runs. Without it, the first step of a sequence runs at once and later steps after 1 day. Only days on which the schedule sends count. Whole number, 0 to 1500. */
  delay?: number | undefined;
  /** Zero-based position to insert the step at. -1, a position past the end, or no `index` appends the step. Once leads have entered the campaign, leads that wait for the next step get the new one first. A team whose plan lacks live campaign editing can then only append. Whole number, at least -1. */
  index?: number | undefined;
  /** @deprecated */
  _id?: "(only responses have this field)" | undefined;
  /** @deprecated */
  emailTemplateId?: "(only responses have this field)" | undefined;
  /** @deprecated */
  sequenceId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  sequenceStep?: never;
  /** @deprecated */
  subject?: "(not a field of this type)" | undefined;
  /** @deprecated */
  title?: "(not a field of this type)" | undefined;
  /** @deprecated */
  method?: "(not a field of this type)" | undefined;
  /** @deprecated */
  url?: "(not a field of this type)" | undefined;
  /** @deprecated */
  images?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  videos?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  altMessage?: "(not a field of this type)" | undefined;
  /** @deprecated */
  recordMode?: "(not a field of this type)" | undefined;
  /** @deprecated */
  skillName?: "(not a field of this type)" | undefined;
  /** @deprecated `sms` has no such field. */
  endorseAnyFallback?: never;
  /** @deprecated */
  campaignId?: "(not a field of this type)" | undefined;
  /** @deprecated */
  conditionKey?: "(not a field of this type)" | undefined;
  /** @deprecated */
  delayType?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customField?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customOperator?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customValue?: "(not a field of this type)" | undefined;
  /** @deprecated */
  scoreComparator?: "(not a field of this type)" | undefined;
  /** @deprecated `sms` has no such field. */
  scoreThreshold?: never;
  /** @deprecated */
  emailStatusFilter?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  callStatusFilter?: ["(not a field of this type)"] | undefined;
}

/** Updates an `sms` step, which sends the lead an SMS. Fields you leave out keep their values. */
export interface SmsStepUpdate {
  /** Type of the stored step. It cannot be changed. */
  type: "sms";
  /** Text of the SMS. */
  message?: string | undefined;
  /** Days to wait before this step runs. Only days on which the schedule sends count. Whole number, 0 to 1500. */
  delay?: number | undefined;
  /** @deprecated */
  _id?: "(only responses have this field)" | undefined;
  /** @deprecated */
  emailTemplateId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  index?: never;
  /** @deprecated */
  sequenceId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  sequenceStep?: never;
  /** @deprecated */
  subject?: "(not a field of this type)" | undefined;
  /** @deprecated */
  title?: "(not a field of this type)" | undefined;
  /** @deprecated */
  method?: "(not a field of this type)" | undefined;
  /** @deprecated */
  url?: "(not a field of this type)" | undefined;
  /** @deprecated */
  images?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  videos?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  altMessage?: "(not a field of this type)" | undefined;
  /** @deprecated */
  recordMode?: "(not a field of this type)" | undefined;
  /** @deprecated */
  skillName?: "(not a field of this type)" | undefined;
  /** @deprecated `sms` has no such field. */
  endorseAnyFallback?: never;
  /** @deprecated */
  campaignId?: "(not a field of this type)" | undefined;
  /** @deprecated */
  conditionKey?: "(not a field of this type)" | undefined;
  /** @deprecated */
  delayType?: "(not a field of this type)" | undefined;
}

/** A saved text that users insert into messages. */
export interface Snippet {
  /** Identifier of a snippet. Starts with `snt_`. */
  _id?: string;
  /** Name of the snippet. */
  name?: string;
  /** The text, as HTML. */
  content?: string;
  /** User who created the snippet. Starts with `usr_`. */
  createdBy?: string;
  /**
   * Format: date-time
   * Time of creation, in UTC.
   */
  createdAt?: string;
}

/** Identifier of a snippet. Starts with `snt_`. */
export type SnippetId = string;

/** One page of snippets. */
export interface SnippetPage {
  /** The snippets of this page. */
  data?: Snippet[];
  /** Position of a page in the whole list. */
  meta?: PageMeta;
}

/** Order by date of creation. lemlist reads every value but `desc` as `asc`. */
export const SORT_ORDERS = ["asc","desc"] as const;
/** Order by date of creation. lemlist reads every value but `desc` as `asc`. */
export type SortOrder = "asc" | "desc";

/** A person from the People Database that a run selected. The person does not become a contact. */
export interface SourcedContact {
  /** Identifier in the People Database. It is not the id of a lead or contact. */
  leadId?: string;
  /** Role of the person in a purchase. */
  role?: ContactSourcingRole | "(a value added later)";
  /** How well the person fits. A higher score is better. */
  fitScore?: number;
  /** Why lemlist selected the person. */
  reasoning?: string;
  /** Full name. */
  fullName?: string;
  /** Job title. */
  jobTitle?: string;
  /** URL of the LinkedIn profile. */
  linkedinUrl?: string;
  /** Country the person lives in. */
  country?: string;
  /** Present employer, which may differ from the company searched. */
  companyName?: string;
}

/** A person that a run selected. */
export interface SourcedContactCreate {
  /** Identifier in the People Database, as a run lists it. It is not the id of a lead in a campaign. Digits alone. */
  leadId: string;
  /** Company the run was about. Starts with `cpn_`. */
  companyId: string;
  /** Contact list to add the new contact to. Starts with `clt_`. */
  listId?: string | undefined;
  /**
   * Whether to look up the email address of the new contact. Spends credits.
   * @default false
   */
  findEmail?: boolean | undefined;
}

/** The run of a company, new or old. */
export interface StartedContactSourcing {
  /** Identifier of a company. Starts with `cpn_`. */
  companyId: string;
  /** Identifier of a contact-sourcing run. Starts with `air_`. */
  runId: string;
  /** Whether the run is new. */
  status?: ContactSourcingStartStatus | "(a value added later)";
}

/** An enrichment that was started. */
export interface StartedEnrichment {
  /** Identifier of an enrichment. Starts with `enr_`. */
  id: string;
}

/** Channel to count. */
export const STATS_CHANNELS = ["email","linkedin","others"] as const;
/** Channel to count. */
export type StatsChannel = "email" | "linkedin" | "others";

/** A day such as `2026-09-30`, or a time such as `2026-09-30T23:59:59.999Z`. A date such as 2026-10-07, or with a time after T. */
export type StatsMoment = string | Date;

/** A sender, in the form `<userId>|<email>`. The email address must belong to the member. An id that begins with `usr_`, then `|` and an email address. */
export type StatsSendUser = string;

/** A step as lemlist returns it. A kind that lemlist adds later arrives as `UnknownStep`. */
export type Step = KnownStep | UnknownStep;

/** A branch of a condition. The fallback has neither key nor delay. */
export interface StepCondition {
  /** Identifier of a sequence. Each branch is a sequence and has its own. Starts with `seq_`. */
  sequenceId: string;
  /** What the branch tests, in words. */
  label?: string;
  /** Name of the branch, where a user gave it one. */
  name?: string;
  /** What the condition tests about the lead. */
  key?: BranchingKey | "(a value added later)";
  /** Days to wait. `delayType` decides how lemlist waits. Whole number, at least 0. */
  delay?: number;
  /** Whether lemlist tests the condition once or waits for the event. */
  delayType?: DelayType | "(a value added later)";
  /** `true` on the branch for leads that match no other branch. */
  fallback?: boolean;
  /** The test as lemlist stores it, as JSON text. Present with `customLeadInfo` and `hasEmailAddress`. */
  selector?: string;
}

/** A step to add. `type` decides which fields are required and which are allowed. */
export type StepCreate = EmailStepCreate | ManualStepCreate | PhoneStepCreate | ApiStepCreate | LinkedinVisitStepCreate | LinkedinInviteStepCreate | LinkedinSendStepCreate | LinkedinVoiceNoteStepCreate | LinkedinFollowStepCreate | LinkedinLikeLastPostStepCreate | LinkedinCommentLastPostStepCreate | LinkedinEndorseStepCreate | LinkedinWithdrawInvitationStepCreate | SendToAnotherCampaignStepCreate | ConditionalStepCreate | WhatsappMessageStepCreate | SmsStepCreate;

/** Fields that `StepCreate` takes for each `type`, required or optional, without `type` itself. */
export const STEP_CREATE_FIELDS = {"email":["subject","message","delay","index"],"manual":["title","message","delay","index"],"phone":["message","delay","index"],"api":["method","url","delay","index"],"linkedinVisit":["delay","index"],"linkedinInvite":["message","images","videos","delay","index"],"linkedinSend":["message","altMessage","images","videos","delay","index"],"linkedinVoiceNote":["recordMode","delay","index"],"linkedinFollow":["delay","index"],"linkedinLikeLastPost":["delay","index"],"linkedinCommentLastPost":["delay","index"],"linkedinEndorse":["skillName","endorseAnyFallback","delay","index"],"linkedinWithdrawInvitation":["delay","index"],"sendToAnotherCampaign":["campaignId","delay","index"],"conditional":["conditionKey","delayType","delay","customField","customOperator","customValue","scoreComparator","scoreThreshold","emailStatusFilter","callStatusFilter","index"],"whatsappMessage":["message","delay","index"],"sms":["message","delay","index"]} as const;

/** Days to wait before this step runs. Without it, the first step of a sequence runs at once and later steps after 1 day. Only days on which the schedule sends count. Whole number, 0 to 1500. */
export type StepCreateDelay = number;

/** Days to wait before this step runs. Only days on which the schedule sends count. Whole number, 0 to 1500. */
export type StepDelay = number;

/** Identifier of a step. Starts with `stp_`. */
export type StepId = string;

/** Public HTTPS URLs of images to attach. The array replaces the stored one; `[]` removes all images. image/png, image/jpeg and image/gif are allowed, up to 20 MB per file. At most 6 items. */
export type StepImages = string[];

/** Zero-based position to insert the step at. -1, a position past the end, or no `index` appends the step. Once leads have entered the campaign, leads that wait for the next step get the new one first. A team whose plan lacks live campaign editing can then only append. Whole number, at least -1. */
export type StepIndex = number;

/** Zero-based position of the step within its sequence. Whole number, at least 0. */
export type StepOffset = number;

/** One-based position of the step. In a branch, it continues from the position of the condition. */
export type StepPosition = number;

/** The member pinned to a step. */
export interface StepSender {
  /** Identifier of a member of the team. Starts with `usr_`. */
  userId: string;
  /** Account that sends the step. */
  channel?: StepSenderChannel;
}

/** What pinning a sender changed. The field `sender` is inferred. */
export interface StepSenderChange {
  /** The response. lemlist documents its fields but not the object around them, which is inferred from Get campaign senders. Inferred, not confirmed. */
  data?: {
    /** The member pinned to a step. */
    sender?: StepSender;
    /** What changed in the sender pool of the campaign. lemlist has not published its form. Newer documentation says that the response has the pool after the change. */
    senderPoolChange?: unknown;
  };
}

/** Account that sends the step. */
export interface StepSenderChannel {
  /** Kind of account. */
  type?: StepSenderChannelType | "(a value added later)";
  /** Mailbox or other account of the member. */
  id?: string;
  /** Alias that the mailbox sends from. */
  alias?: string;
  /** What is wrong with an unhealthy account that the request named. The place of this field is inferred from Get campaign senders. */
  diagnostics?: SenderDiagnostic[];
}

/** Kind of account. An email step takes `email`, a LinkedIn step `linkedin`, a WhatsApp step `whatsapp`, a text message `phone`. */
export const STEP_SENDER_CHANNEL_TYPES = ["email","linkedin","whatsapp","phone"] as const;
/** Kind of account. An email step takes `email`, a LinkedIn step `linkedin`, a WhatsApp step `whatsapp`, a text message `phone`. */
export type StepSenderChannelType = "email" | "linkedin" | "whatsapp" | "phone";

/** Account of the member to send from. `alias` can only be sent with the type `email` and an `id`. */
export interface StepSenderChannelUpdate {
  /** Kind of account. An email step takes `email`, a LinkedIn step `linkedin`, a WhatsApp step `whatsapp`, a text message `phone`. */
  type: StepSenderChannelType;
  /** Mailbox or other account of the member. By default, lemlist takes the first healthy one. An account that you name may be unhealthy. At least 1 character. */
  id?: string | undefined;
  /** Alias of the mailbox to send from. At least 1 character. */
  alias?: string | undefined;
}

/** What unpinning a sender did. */
export interface StepSenderRemoval {
  /** The response. lemlist documents its fields but not the object around them, which is inferred from Get campaign senders. Inferred, not confirmed. */
  data?: {
    /** What changed in the sender pool of the campaign. lemlist has not published its form. Newer documentation says that the response has the pool after the change. */
    senderPoolChange?: unknown;
  };
}

/** The sender of a step. `sender` is missing if the campaign chooses the sender. */
export interface StepSenderReport {
  /** The response. lemlist documents its fields but not the object around them, which is inferred from Get campaign senders. Inferred, not confirmed. */
  data?: {
    /** The member pinned to a step. */
    sender?: StepSender;
  };
}

/** The member to pin and the account to send from. Replaces the pinned sender. An InMail step needs a sender with LinkedIn Premium. */
export interface StepSenderUpdate {
  /** Identifier of a member of the team. Starts with `usr_`. */
  userId: string;
  /** Required for steps that send email, LinkedIn, WhatsApp or text messages; forbidden for manual, phone and API steps, which pin only the member. */
  channel?: StepSenderChannelUpdate | undefined;
}

/** Leads to skip a step for. */
export interface StepSkipForLeads {
  /** Leads by id or email address. At most 100 items. */
  leads: string[];
}

/** An outcome for each lead. lemlist documents some outcomes, but not the fields. The fields are inferred, and the response may be a bare array. Inferred, not confirmed. */
export interface StepSkipForLeadsReport {
  /** The outcomes. */
  results?: StepSkipForLeadsResult[];
}

/** Result for a lead. Inferred, not confirmed. */
export interface StepSkipForLeadsResult {
  /** The lead from the request. */
  lead?: string;
  /** The outcome. */
  status?: StepSkipOutcome | "(a value added later)";
}

/** Outcomes that lemlist documents. The outcome of a step that was skipped is not among them. */
export const STEP_SKIP_OUTCOMES = ["already_skipped","not_found"] as const;
/** Outcomes that lemlist documents. The outcome of a step that was skipped is not among them. */
export type StepSkipOutcome = "already_skipped" | "not_found";

/** Subject line of the email, as a raw template. At most 400 characters, including variables and Liquid. This document counts Unicode code points; lemlist does not say what it counts. When empty, the email is sent as a reply in the thread. */
export type StepSubject = string;

/** Title of the task. At most 400 characters. This document counts Unicode code points; lemlist does not say what it counts. */
export type StepTitle = string;

/** The 17 kinds of step that the REST API creates and edits. */
export const STEP_TYPES = ["email","manual","phone","api","linkedinVisit","linkedinInvite","linkedinSend","linkedinVoiceNote","linkedinFollow","linkedinLikeLastPost","linkedinCommentLastPost","linkedinEndorse","linkedinWithdrawInvitation","sendToAnotherCampaign","conditional","whatsappMessage","sms"] as const;
/** The 17 kinds of step that the REST API creates and edits. */
export type StepType = "email" | "manual" | "phone" | "api" | "linkedinVisit" | "linkedinInvite" | "linkedinSend" | "linkedinVoiceNote" | "linkedinFollow" | "linkedinLikeLastPost" | "linkedinCommentLastPost" | "linkedinEndorse" | "linkedinWithdrawInvitation" | "sendToAnotherCampaign" | "conditional" | "whatsappMessage" | "sms";

/** An update of a step. `type` is the type of the stored step and decides which fields are allowed. Fields you leave out keep their values. */
export type StepUpdate = EmailStepUpdate | ManualStepUpdate | PhoneStepUpdate | ApiStepUpdate | LinkedinVisitStepUpdate | LinkedinInviteStepUpdate | LinkedinSendStepUpdate | LinkedinVoiceNoteStepUpdate | LinkedinFollowStepUpdate | LinkedinLikeLastPostStepUpdate | LinkedinCommentLastPostStepUpdate | LinkedinEndorseStepUpdate | LinkedinWithdrawInvitationStepUpdate | SendToAnotherCampaignStepUpdate | ConditionalStepUpdate | WhatsappMessageStepUpdate | SmsStepUpdate;

/** Fields that `StepUpdate` takes for each `type`, required or optional, without `type` itself. */
export const STEP_UPDATE_FIELDS = {"email":["subject","message","delay"],"manual":["title","message","delay"],"phone":["message","delay"],"api":["method","url","delay"],"linkedinVisit":["delay"],"linkedinInvite":["message","images","videos","delay"],"linkedinSend":["message","altMessage","images","videos","delay"],"linkedinVoiceNote":["recordMode","delay"],"linkedinFollow":["delay"],"linkedinLikeLastPost":["delay"],"linkedinCommentLastPost":["delay"],"linkedinEndorse":["skillName","endorseAnyFallback","delay"],"linkedinWithdrawInvitation":["delay"],"sendToAnotherCampaign":["campaignId"],"conditional":["conditionKey","delayType","delay"],"whatsappMessage":["message","delay"],"sms":["message","delay"]} as const;

/** Public HTTPS URLs of videos to attach. The array replaces the stored one; `[]` removes all videos. video/mp4 and video/quicktime are allowed, up to 20 MB per file. At most 6 items. */
export type StepVideos = string[];

/** Days to wait before this step runs. Whole number, at least 0. */
export type StoredStepDelay = number;

/** The contacts, and whether each is unsubscribed. */
export type SubscriptionExport = ExportedContactSubscription[];

/** A manual task for a member. The fields come from live responses and differ from lemlist's documentation. Observed, not documented by lemlist. */
export interface Task {
  /** Identifier of a task. Starts with `opp_`. */
  _id: string;
  /** Kind of the task. */
  type?: TaskType | "(a value added later)";
  /** Title of the task. */
  title?: string;
  /** Instructions for the member. Requests have this text in `message`. */
  content?: string;
  /** Priority, from 0 (highest) to 2 (lowest). Requests send it as a string. */
  priority?: number;
  /**
   * Format: date-time
   * Time when the task is due, in UTC.
   */
  dueDate?: string;
  /** Member who has to do the task. Requests have this id in `assignedTo`. Starts with `usr_`. */
  userId?: string;
  /** Contact that the task is about. Starts with `ctc_`. */
  contactId?: string;
  /** Lead that the task is about, if the task belongs to a campaign. Starts with `lea_`. */
  leadId?: string;
  /** Campaign it belongs to. Starts with `cam_`. */
  campaignId?: string;
  /** Campaign of the task, with its name. */
  campaign?: TaskCampaign;
  /** First and last name of the user it is assigned to. */
  ownerName?: string;
  /** Sequence of the step that made the task. Starts with `seq_`. */
  sequenceId?: string;
  /** First name of the lead. */
  leadFirstName?: string;
  /** Last name of the lead. */
  leadLastName?: string;
  /** Company of the lead. A task about a company names the company only here. */
  leadCompanyName?: string;
  /** True if a person created the task. Absent otherwise. */
  manual?: boolean;
  /** Text of what the lead did, such as a reply. */
  text?: string;
}

/** Campaign that a task belongs to. */
export interface TaskCampaign {
  /** Identifier of a campaign. Starts with `cam_`. */
  id?: string;
  /** Name of the campaign, or its id if it has no name. */
  name?: string;
  /** Sequence of the campaign that holds the step. Starts with `seq_`. */
  sequenceId?: string;
}

/** A task to create. */
export type TaskCreate = EmailTaskCreate | ManualTaskCreate | PhoneTaskCreate | LinkedinTaskCreate | WhatsappTaskCreate;

/** Fields that `TaskCreate` takes for each `type`, required or optional, without `type` itself. */
export const TASK_CREATE_FIELDS = {"email":["recordId","assignedTo","dueDate","title","message","priority","taskData"],"manual":["recordId","assignedTo","dueDate","title","message","priority"],"phone":["recordId","assignedTo","dueDate","title","message","priority","taskData"],"linkedin":["recordId","assignedTo","dueDate","title","message","priority","images","videos","taskData"],"whatsapp":["recordId","assignedTo","dueDate","title","message","priority","taskData"]} as const;

/** Day or time the task is due, such as `2026-10-07` or `2026-10-07T08:00:00.000Z`. It may be in the past. A date such as 2026-10-07, or with a time after T. */
export type TaskDueDate = string | Date;

/** A field that tasks can be filtered by. */
export interface TaskFilter {
  /** Name of the field, for `property` in a filter. */
  field?: string;
  /** Name of the field in lemlist. */
  label?: string;
  /** What the field belongs to. */
  scope?: TaskFilterScope | "(a value added later)";
  /** Type of the field, which decides the operators. */
  type?: TaskFilterType | "(a value added later)";
  /** Whether the field is a custom field of the team. */
  custom?: boolean;
  /** Operators that the field takes, such as `is`, `is_any_of` or `is_empty`. */
  operators?: string[];
  /** Query parameter of Search tasks for this field. Null if the field can be used in `advancedFilters` only. */
  queryParam?: string | null;
  /** Values of the field. Null at present. */
  values?: unknown[] | null;
}

/** The fields. */
export interface TaskFilterList {
  /** The fields. */
  results?: TaskFilter[];
  /** Number of fields. Whole number, at least 0. */
  total?: number;
}

/** What a field of a task filter belongs to. */
export const TASK_FILTER_SCOPES = ["task","contact","company"] as const;
/** What a field of a task filter belongs to. */
export type TaskFilterScope = "task" | "contact" | "company";

/** Type of a field that tasks can be filtered by. */
export const TASK_FILTER_TYPES = ["text","number","date","enum","relation","tags","boolean"] as const;
/** Type of a field that tasks can be filtered by. */
export type TaskFilterType = "text" | "number" | "date" | "enum" | "relation" | "tags" | "boolean";

/** Identifier of a task. Starts with `opp_`. */
export type TaskId = string;

/** URLs of images to attach. lemlist copies the files. PNG, JPEG and GIF are allowed, up to 20 MB per file. At most 6 items. */
export type TaskImages = string[];

/** A page of tasks, without their number. Pages after the last one are empty. */
export interface TaskPage {
  /** The tasks. */
  results?: Task[];
  /** Number of this page, from 0: as text, or the number 0 where the request has no `page`. */
  page?: string | number;
}

/** Identifier of a contact or a lead. Starts with `ctc_` or `lea_`. */
export type TaskPersonId = string;

/** Priority, from `0` (highest) to `2` (lowest). An empty string means no priority. */
export const TASK_PRIORITIES = ["","0","1","2"] as const;
/** Priority, from `0` (highest) to `2` (lowest). An empty string means no priority. */
export type TaskPriority = "" | "0" | "1" | "2";

/** Identifier of a contact, a lead or a company. Starts with `ctc_` or `lea_` or `cpn_`. */
export type TaskRecordId = string;

/** Why a task search failed. */
export const TASK_SEARCH_ERROR_CODES = ["INVALID_PARAMETER","UNKNOWN_FIELD","FIELD_TYPE_MISMATCH","INVALID_ADVANCED_FILTERS","FILTER_TREE_TOO_COMPLEX","UNKNOWN_SORT_FIELD","INVALID_DATE_RANGE","PAGE_OUT_OF_RANGE","SEARCH_FAILED","ROUTE_UNAUTHORIZED","ROUTE_BAD_METHOD"] as const;
/** Why a task search failed. */
export type TaskSearchErrorCode = "INVALID_PARAMETER" | "UNKNOWN_FIELD" | "FIELD_TYPE_MISMATCH" | "INVALID_ADVANCED_FILTERS" | "FILTER_TREE_TOO_COMPLEX" | "UNKNOWN_SORT_FIELD" | "INVALID_DATE_RANGE" | "PAGE_OUT_OF_RANGE" | "SEARCH_FAILED" | "ROUTE_UNAUTHORIZED" | "ROUTE_BAD_METHOD";

/** Error of a task search. */
export interface TaskSearchFailure {
  /** Always false. */
  success?: boolean;
  /** The error. */
  error?: {
    /** Code to branch on. */
    code?: TaskSearchErrorCode | "(a value added later)";
    /** Error message. */
    message?: string;
  };
}

/** One page of tasks. */
export interface TaskSearchPage {
  /** The tasks of this page. At most 100 items. */
  results?: FoundTask[];
  /** Number of tasks on all pages. Whole number, at least 0. */
  total?: number;
  /** Tasks per page. */
  limit?: number;
  /** Number of this page, from 1. Whole number, at least 1. */
  page?: number;
}

/** Kind of task. A task of a campaign is named after its step, or after what the lead did. */
export const TASK_TYPES = ["manual","phone","linkedinInvite","linkedinSend","linkedinVoiceNote","emailsReplied","opportunityReplied","linkedinReplied","opportunityClicked","email","whatsappMessage"] as const;
/** Kind of task. A task of a campaign is named after its step, or after what the lead did. */
export type TaskType = "manual" | "phone" | "linkedinInvite" | "linkedinSend" | "linkedinVoiceNote" | "emailsReplied" | "opportunityReplied" | "linkedinReplied" | "opportunityClicked" | "email" | "whatsappMessage";

/** What to change in a task. Fields that you leave out keep their values. `images` and `videos` may hold at most 6 items together. */
export interface TaskUpdate {
  /** Task to change. Starts with `opp_`. */
  id: string;
  /** Member who does the task. Starts with `usr_`. */
  assignedTo?: string | undefined;
  /** Day or time the task is due, such as `2026-10-07` or `2026-10-07T08:00:00.000Z`. It may be in the past. A date such as 2026-10-07, or with a time after T. */
  dueDate?: string | Date | undefined;
  /** Title of the task. */
  title?: string | undefined;
  /** Instructions for the member. Responses have this text in `content`. */
  message?: string | undefined;
  /** Priority, from `0` (highest) to `2` (lowest). An empty string means no priority. */
  priority?: TaskPriority | undefined;
  /** Send true to complete the task. A completed task is no longer listed. */
  done?: boolean | undefined;
  /** URLs of images to attach. They replace the present ones; `[]` removes all. Only on LinkedIn tasks. At most 6 items. */
  images?: string[] | undefined;
  /** URLs of videos to attach. They replace the present ones; `[]` removes all. Only on LinkedIn tasks. At most 6 items. */
  videos?: string[] | undefined;
}

/** URLs of videos to attach. lemlist copies the files. MP4 and QuickTime are allowed, up to 20 MB per file. At most 6 items. */
export type TaskVideos = string[];

/** An agent that creates a task for each signal. */
export interface TaskWatchListCreate {
  /** Name. At least 1 character. */
  name: string;
  /** Kind of signal to look for. It can never be changed. */
  type: SignalType;
  /** lemlist creates a task for each signal. */
  signalProcessingType: "create_opportunity";
  /** The task to create for each signal. Not allowed for an agent that creates no tasks. */
  signalOpportunityTemplate: SignalTaskTemplateCreate;
  /** What to look for. Each kind of signal has its own required filters; see the list of filters. */
  filters: WatchListFilterCreate[];
  /** What to watch. Lists and files can only be chosen in lemlist. */
  segmentType: "all";
  /** Whether to start watching at once, which spends credits, or to leave a draft. */
  activate: boolean;
  /** Emoji shown next to the name. By default, lemlist picks one. */
  emoji?: string | undefined;
  /** @deprecated */
  campaignId?: "(not a field of this type)" | undefined;
  /** @deprecated */
  personaId?: "(not a field of this type)" | undefined;
}

/** Tasks to dismiss. */
export interface TasksIgnore {
  /** Tasks to dismiss. */
  ids: string[];
}

/** An empty object. */
export interface TasksIgnoredResult {
  [key: string]: unknown;
}

/** The team that the API key belongs to. It holds URLs of webhooks and of Slack; keep it out of logs. */
export interface Team {
  /** Identifier of the team. Starts with `tea_`. */
  _id: string;
  /** Name in lemlist. */
  name?: string;
  /** Members of the team. */
  userIds?: string[];
  /** Members of the team, with their names. */
  users?: TeamMember[];
  /** People who were invited and have not joined. */
  invitedUsers?: TeamInvitation[];
  /** Member who created it. Starts with `usr_`. */
  createdBy?: string;
  /**
   * Format: date-time
   * Time of creation, in UTC.
   */
  createdAt?: string;
  /** Webhooks of the team. */
  hooks?: Webhook[];
  /** Slack webhook of the team. */
  slackWebhook?: TeamSlackWebhook;
  /** Beta features that are enabled for the team. */
  beta?: string[];
  /** Agency that looks after the team. */
  agency?: string;
  /** Picture of the team. */
  pictureId?: string;
  /** Custom domain for tracking. */
  customDomain?: string;
  /** Email domain of the member who created it. This meaning is inferred. Observed, not documented by lemlist. */
  creatorDomain?: string;
  /** State of the subscription. Observed, not documented by lemlist. */
  billing?: {
    /** Whether it is paid. */
    ok?: boolean;
  };
}

/** Identifier of a team. Starts with `tea_`. */
export type TeamId = string;

/** An invitation that waits for an answer. */
export interface TeamInvitation {
  /**
   * Format: email
   * Email address that was invited.
   */
  email?: string;
  /** Role that was offered. */
  role?: string;
  /** Member who invited. Starts with `usr_`. */
  invitedBy?: string;
  /**
   * Format: date-time
   * Time of the invitation, in UTC.
   */
  invitedAt?: string;
}

/** A member of the team. */
export interface TeamMember {
  /** Identifier of a member of the team. Starts with `usr_`. */
  userId: string;
  /** First and last name. */
  name?: string;
  /**
   * Format: email
   * Email address of the login.
   */
  email?: string;
  /** Role in the team, such as `admin`. */
  role?: string;
}

/** A member and the campaigns that send in the member's name. */
export interface TeamSender {
  /** Identifier of a member of the team. Starts with `usr_`. */
  userId: string;
  /** Campaigns for which the member sends. */
  campaigns?: TeamSenderCampaign[];
}

/** A campaign for which a member sends. */
export interface TeamSenderCampaign {
  /** Identifier of a campaign. Starts with `cam_`. */
  _id: string;
  /** Name in lemlist. */
  name?: string;
  /** State of the campaign. */
  status?: CampaignStatus | "(a value added later)";
  /** Types of its steps, such as `email` or `linkedinVisit`. */
  sendingChannels?: (StepType | "(a value added later)")[];
}

/** Members that the team's dynamic sender strategies exclude. */
export interface TeamSenderExclusions {
  /** The list of the team. */
  data: {
    /** Members who are excluded. Those who left the team are not listed. */
    senders?: SenderExclusion[];
  };
}

/** Members to exclude. They replace the whole list. */
export interface TeamSenderExclusionsUpdate {
  /** Members to exclude; `[]` excludes nobody. */
  senders: SenderExclusionCreate[];
}

/** All members who send. */
export type TeamSenderList = TeamSender[];

/** Slack webhook of the team. */
export interface TeamSlackWebhook {
  /**
   * Format: uri
   * URL that lemlist calls. Keep it secret, because anyone who knows it can send requests to it.
   */
  url?: string;
  /** Number of calls that failed. Whole number, at least 0. */
  failCounter?: number;
}

/** Identifier of the template that holds the text of a step. Starts with `etp_`. */
export type TemplateId = string;

/** Time of day as `HH:mm`. A time such as 08:30. */
export type TimeOfDay = string;

/** An event of a type that this document does not describe. lemlist has added it, or the type is deprecated: `skipped`, `emailsSendFailed` (now `emailsFailed`) and `opportunitiesDone` (now `annotated`). Older webhooks may still receive deprecated types. */
export interface UnknownEvent {
  /** Type of the event. */
  type: "(a type added later)";
  /** Identifier of the activity. A state of a lead, such as `contacted`, has the identifier of the activity that caused it. Tell events apart by `_id` and `type` together. */
  _id?: string;
  /** Team of the event. */
  teamId?: string;
  /**
   * Format: date-time
   * Time of the event, in UTC.
   */
  createdAt?: string;
  /** Campaign of the event. */
  campaignId?: string;
  /** Name of the campaign. */
  campaignName?: string;
  /** Sequence of the step. */
  sequenceId?: string;
  /** Zero-based position of the step when it happened; it shifts with edits. */
  sequenceStep?: number;
  /** Step of the event. Missing on old events. */
  stepId?: string;
  /** Zero-based position of the last step. */
  totalSequenceStep?: number;
  /** Lead of the event. */
  leadId?: string;
  /** Email address of the lead. */
  leadEmail?: string;
  /** First name of the lead. */
  leadFirstName?: string;
  /** Last name of the lead. */
  leadLastName?: string;
  /** Email address of the lead. Observed, not documented by lemlist. */
  email?: string;
  /** First name of the lead. Observed, not documented by lemlist. */
  firstName?: string;
  /** Last name of the lead. Observed, not documented by lemlist. */
  lastName?: string;
  /** Company of the lead. Observed, not documented by lemlist. */
  companyName?: string;
  /** First words of the message. Observed, not documented by lemlist. */
  messagePreview?: string;
  /** Contact of the lead. Observed, not documented by lemlist. */
  contactId?: string;
  /** Member who sent the message. */
  sendUserId?: string;
  /** Email address that the message was sent from. */
  sendUserEmail?: string;
  /** Sender name of the message. */
  sendUserName?: string;
  /** Mailbox that sent the message. Observed, not documented by lemlist. */
  sendUserMailboxId?: string;
  /** Name of the mailbox at its provider, such as its email address. */
  sendUserMailboxProviderId?: string;
  /** Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
  isFirst?: boolean;
  /** Member who caused the event. */
  createdBy?: string;
  /** URL of a picture of the lead. Inferred, not confirmed. */
  leadPicture?: string;
  /** Template of the text, on every channel. */
  emailTemplateId?: string;
  /** Name of the template. */
  emailTemplateName?: string;
  /** Time when the related message was sent. */
  relatedSentAt?: string;
  /** Whether the event stopped the sequence for the lead. */
  stopped?: boolean;
  /** Whether lemlist assumes that a bot caused the event. */
  bot?: boolean;
  /** Name of the campaign, as in `campaignName`. */
  name?: string;
  /** Ids of the team, campaign, lead and task that caused the event. */
  metaData?: Record<string, unknown>;
  /** The secret that was given when the webhook was created. */
  secret?: string;
}

/** A step of a kind that was added to lemlist after this version of the document. */
export interface UnknownStep {
  /** Identifier of a step. Starts with `stp_`. */
  _id: string;
  /** Type of the step. */
  type: "(a type added later)";
  /** One-based position of the step. In a branch, it continues from the position of the condition. */
  index?: number;
  /** Identifier of a sequence. Each branch is a sequence and has its own. Starts with `seq_`. */
  sequenceId?: string;
  /** Zero-based position of the step within its sequence. Whole number, at least 0. */
  sequenceStep?: number;
}

/**
 * @deprecated
 * An entry of the unsubscribe list, as the deprecated operations below `/unsubscribes` return it. Which fields it has depends on the route.
 */
export interface Unsubscribe {
  /** Identifier of an entry of the unsubscribe list. Starts with `uns_`. */
  _id: string;
  /** Email, or domain that starts with `@`. */
  value?: string;
  /** The same as `value`. Only after an entry is added. Text that contains `@`. */
  email?: string;
  /** How the entry was added to the list. */
  source?: UnsubscribeSource | "(a value added later)";
  /**
   * Format: date-time
   * Time when the entry was added, in UTC. Missing after an entry is added or deleted.
   */
  createdAt?: string;
}

/** Confirmation as plain text. lemlist labels it as JSON. */
export type UnsubscribeConfirmation = string;

/** The unsubscribed values. */
export type UnsubscribeExport = UnsubscribedVariable[];

/**
 * Format of an export.
 * @default csv
 */
export const UNSUBSCRIBE_EXPORT_FORMATS = ["csv","json"] as const;
/**
 * Format of an export.
 * @default csv
 */
export type UnsubscribeExportFormat = "csv" | "json";

/** Identifier of an entry of the unsubscribe list. Starts with `uns_`. */
export type UnsubscribeId = string;

/**
 * @deprecated
 * A page of entries. A page shorter than `limit` is the last. At most 100 items.
 */
export type UnsubscribeList = Unsubscribe[];

/** How a value was added to the unsubscribe list. lemlist does not remove values with `lead` or `abuse`. */
export const UNSUBSCRIBE_SOURCES = ["api","bounced","lead","user","abuse"] as const;
/** How a value was added to the unsubscribe list. lemlist does not remove values with `lead` or `abuse`. */
export type UnsubscribeSource = "api" | "bounced" | "lead" | "user" | "abuse";

/** An unsubscribed value. The list and the single entry have different fields. */
export interface UnsubscribedVariable {
  /** Identifier of an entry of the unsubscribe list. Starts with `uns_`. */
  _id: string;
  /** Email, domain that starts with `@`, LinkedIn URL or phone number. */
  value?: string;
  /** The same as `value`. Only in the response for a single entry. */
  variable?: string;
  /** How the entry was added to the list. */
  source?: UnsubscribeSource | "(a value added later)";
  /**
   * Format: date-time
   * Time when the entry was added, in UTC. Only in list responses.
   */
  createdAt?: string;
}

/** A page of values. A page shorter than `limit` is the last. At most 100 items. */
export type UnsubscribedVariableList = UnsubscribedVariable[];

/** Values to unsubscribe. */
export interface UnsubscribedVariablesAdd {
  /** Emails, domains that start with `@`, LinkedIn URLs or phone numbers. 1 to 10000 items. */
  values: string[];
}

/** CSV with the columns `_id`, `value`, `source` and `createdAt`, and a line of their names. */
export type UnsubscribedVariablesCsv = string;

/**
 * @deprecated
 * CSV with the columns `value`, `source` and `createdAt`, and a line of their names. Bounces have the source `bounce`.
 */
export type UnsubscribesCsv = string;

/** The fields that were sent, as they were stored, and nothing else. */
export interface UpdatedCampaign {
  /** Name in lemlist. */
  name?: string;
  /** The senders that remain. Only when `sendUserIds` was sent. */
  sendUsers?: CampaignSendUser[];
  /** Whether the sequence stops for a lead that replies by email. */
  stopOnEmailReplied?: boolean;
  /** Whether the sequence stops for a lead that books a meeting. */
  stopOnMeetingBooked?: boolean;
  /** Whether the sequence stops for a lead that clicks a link. */
  stopOnLinkClicked?: boolean;
  /** Which links count for `stopOnLinkClicked`. */
  stopOnLinkClickedFilter?: string;
  /** Whether leads are paused according to their interest. */
  leadsPausedByInterest?: boolean;
  /** Whether a reply creates an opportunity. */
  opportunityReplied?: boolean;
  /** Whether a click creates an opportunity. */
  opportunityClicked?: boolean;
  /** Whether lemlist finds out the interest of a lead by itself. */
  autoLeadInterest?: boolean;
  /** Whether opened emails go untracked. */
  disableTrackOpen?: boolean;
  /** Whether clicked links go untracked. */
  disableTrackClick?: boolean;
  /** Whether replies go untracked. */
  disableTrackReply?: boolean;
  /** Whether the detection of out-of-office messages is off. */
  disableOutOfOffice?: boolean;
  /** Whether the sequence is shared. */
  sequenceSharing?: boolean;
}

/** A member of the team with the accounts to send from. */
export interface User {
  /** Identifier of a member of the team. Starts with `usr_`. */
  _id: string;
  /**
   * Format: email
   * Email address of the login.
   */
  email?: string;
  /** Role in the team, such as `admin`. */
  role?: string;
  /** LinkedIn account of a member, with its limits per day. Further limits occur. */
  linkedIn?: UserLinkedin;
  /** Mailboxes that are connected. */
  mailboxes?: Mailbox[];
}

/** What a member can send through. On each channel `connected` is about the member and `available` about the plan. */
export interface UserChannels {
  /** Plan of the team. */
  plan?: string | null;
  /** Email of a member. */
  email?: EmailChannel;
  /** LinkedIn of a member. */
  linkedin?: LinkedinChannel;
  /** WhatsApp of a member. */
  whatsapp?: WhatsappChannel;
}

/** Identifier of a member of the team. Starts with `usr_`. */
export type UserId = string;

/** LinkedIn account of a member, with its limits per day. Further limits occur. */
export interface UserLinkedin {
  /** Profile that is connected. */
  linkedinUrl?: string;
  /** Whether the connection works. */
  status?: boolean;
  /** Maximum number of invitations per day. Whole number, at least 0. */
  inviteLimit?: number;
  /** Maximum number of messages per day. Whole number, at least 0. */
  sendLimit?: number;
  /** Maximum number of visits to profiles per day. Whole number, at least 0. */
  visitLimit?: number;
  /** Maximum number of profiles to follow per day. Whole number, at least 0. Observed, not documented by lemlist. */
  followLimit?: number;
}

/** An alert about warm-up. */
export interface WarmupAlertCreate {
  /** Source of the metrics. */
  widget: "warmup";
  /** Numbers about warm-up. */
  metric: WarmupMetric;
  /** Severity of the alert. */
  severity: AlertSeverity;
  /** What to watch. */
  scope: AlertScope;
  /** The mailboxes or domains to watch, if the scope is one of the two. */
  scopeEntities?: string[] | undefined;
  /** Value to compare with. Number, 0 to 100. */
  threshold: number;
  /** Comparison with the threshold that fires the alert. */
  comparisonOperator: AlertComparison;
  /** Length of the period in days. Whole number, 1 to 30. */
  periodDays: number;
  /** Whether the value of the whole period must cross the threshold, or the value of every day in it. */
  periodMode: AlertPeriodMode;
  /** Channels that deliver the alert. By default, it appears in lemlist only. */
  channelConfig?: AlertChannelsCreate | undefined;
  /** Hours until lemlist checks the alert again. */
  recheckDelayHours?: number | undefined;
}

/** Numbers about warm-up. */
export const WARMUP_METRICS = ["inboxRate","spamRate","score"] as const;
/** Numbers about warm-up. */
export type WarmupMetric = "inboxRate" | "spamRate" | "score";

/** A signal agent, which watches people or companies for one kind of signal. */
export interface WatchList {
  /** Identifier of a signal agent. It begins with `wat_`. Two other prefixes occur in lemlist's examples. Starts with `wat_` or `wli_` or `wl_`. */
  _id: string;
  /** Name. */
  name?: string;
  /** Emoji shown next to the name. */
  emoji?: string;
  /** State. */
  status?: WatchListStatus | "(a value added later)";
  /** Kind of signal that the agent looks for. */
  type?: SignalType | "(a value added later)";
  /** Whether the agent watches people or companies. */
  entity?: EntityType | "(a value added later)";
  /** Whether the agent watches everybody, lists of a CRM, or a file. */
  segmentType?: WatchListSegment | "(a value added later)";
  /** What lemlist does with the signals of the agent. */
  signalProcessingType?: SignalProcessing | "(a value added later)";
  /** The task that lemlist creates for each signal. */
  signalOpportunityTemplate?: SignalTaskTemplate;
  /** Its filters. */
  filters?: WatchListFilter[];
}

/** A signal agent to create. */
export type WatchListCreate = ManualWatchListCreate | TaskWatchListCreate | CampaignWatchListCreate;

/** Fields that `WatchListCreate` takes for each `signalProcessingType`, required or optional, without `signalProcessingType` itself. */
export const WATCH_LIST_CREATE_FIELDS = {"manual":["name","type","filters","segmentType","activate","emoji"],"create_opportunity":["name","type","signalOpportunityTemplate","filters","segmentType","activate","emoji"],"push_to_campaign":["name","type","filters","segmentType","activate","emoji","campaignId","personaId"]} as const;

/** The agent and its lists. */
export interface WatchListCrmLists {
  /** Agent to change. Starts with `wat_` or `wli_` or `wl_`. */
  watchListId: string;
  /** All lists to watch. Send company lists for company signals and contact lists for contact signals. 1 to 500 items. */
  crmListIds: string[];
}

/** A filter of a signal agent. */
export interface WatchListFilter {
  /** Which filter. */
  filterId: WatchListFilterId | "(a value added later)";
  /** Values to look for. */
  in?: string[];
  /** Values to leave out. */
  out?: string[];
}

/** The filters of each kind of signal. */
export interface WatchListFilterCatalogue {
  /** Filters by kind of signal. */
  data: {
    [key: string]: WatchListFilterInfo[];
  };
}

/** A filter of a signal agent. Take the values from `watchlists.listFilterValues`, and send numbers as strings. lemlist refuses other values with `INVALID_FILTER_VALUE`. One schema describes all filters. */
export interface WatchListFilterCreate {
  /** Filters of signal agents. Each kind of signal takes and requires its own. */
  filterId: WatchListFilterId;
  /** Values to look for. */
  in?: string[] | undefined;
  /** Values to leave out. */
  out?: string[] | undefined;
}

/** Filters of signal agents. Each kind of signal takes and requires its own. */
export const WATCH_LIST_FILTER_IDS = ["title","description","location","visitLocation","website","pagesTracked","minVisitDuration","minPageViewed","internalTraffic","linkedinUrls","companyLinkedinUrls","companyNames","companyLocation","companyIndustries","companySizes","maxIdentificationsPerDay","excludedVisitorIps","reactionTypes","linkedinTopics","bomboraTopics","watcherWatchKey","questions","fundraisingMinAmount","fundraisingMaxAmount","fundraisingInvestmentTypes","fundraisingInvestors","technologies","detectionMode","maDealTypes","maMinAmount","persona","customPersonaTitles","externalSignalFieldMapping","externalSignalCustomFieldMapping","seniority","crmListIds","minJobCount","timeframe","githubRepoUrls"] as const;
/** Filters of signal agents. Each kind of signal takes and requires its own. */
export type WatchListFilterId = "title" | "description" | "location" | "visitLocation" | "website" | "pagesTracked" | "minVisitDuration" | "minPageViewed" | "internalTraffic" | "linkedinUrls" | "companyLinkedinUrls" | "companyNames" | "companyLocation" | "companyIndustries" | "companySizes" | "maxIdentificationsPerDay" | "excludedVisitorIps" | "reactionTypes" | "linkedinTopics" | "bomboraTopics" | "watcherWatchKey" | "questions" | "fundraisingMinAmount" | "fundraisingMaxAmount" | "fundraisingInvestmentTypes" | "fundraisingInvestors" | "technologies" | "detectionMode" | "maDealTypes" | "maMinAmount" | "persona" | "customPersonaTitles" | "externalSignalFieldMapping" | "externalSignalCustomFieldMapping" | "seniority" | "crmListIds" | "minJobCount" | "timeframe" | "githubRepoUrls";

/** A filter that a kind of signal takes. */
export interface WatchListFilterInfo {
  /** Which filter. */
  filterId: WatchListFilterId | "(a value added later)";
  /** Name in lemlist. */
  name?: string;
  /** Whether the filter takes `in`, `out` or both. */
  properties?: (WatchListFilterSide | "(a value added later)")[];
  /** Whether the filter requires `in`, `out` or both. */
  required?: (WatchListFilterSide | "(a value added later)")[];
  /** Default value. */
  default?: unknown;
  /** Minimum value. */
  min?: number;
  /** Maximum value. */
  max?: number;
}

/** Whether values are looked for or left out. */
export const WATCH_LIST_FILTER_SIDES = ["in","out"] as const;
/** Whether values are looked for or left out. */
export type WatchListFilterSide = "in" | "out";

/** Values of a filter. */
export interface WatchListFilterValues {
  /** Values of a filter. */
  data: {
    /** Which filter. */
    filterId?: WatchListFilterId | "(a value added later)";
    /** Values that match. */
    results?: string[] | null;
  };
}

/** Identifier of a signal agent. It begins with `wat_`. Two other prefixes occur in lemlist's examples. Starts with `wat_` or `wli_` or `wl_`. */
export type WatchListId = string;

/** A page of signal agents. */
export interface WatchListPage {
  /** Agents of this page. At most 100 items. */
  data: WatchList[];
  /** Pagination of the list. */
  meta?: {
    /** Position of a page in the whole list. */
    pagination?: WatchListPagination;
  };
}

/** Position of a page in the whole list. */
export interface WatchListPagination {
  /** Number of this page, from 1. Whole number, at least 1. */
  page?: number;
  /** Items per page. Whole number, 1 to 100. */
  limit?: number;
  /** Items on all pages together. Whole number, at least 0. */
  totalRecords?: number;
  /** Number of pages. Whole number, at least 0. */
  totalPages?: number;
}

/** A signal agent. */
export interface WatchListResult {
  /** A signal agent, which watches people or companies for one kind of signal. */
  data: WatchList;
}

/** What an agent watches: everybody, lists of a CRM, or a file. */
export const WATCH_LIST_SEGMENTS = ["all","list","csv"] as const;
/** What an agent watches: everybody, lists of a CRM, or a file. */
export type WatchListSegment = "all" | "list" | "csv";

/** State of a signal agent. */
export const WATCH_LIST_STATUSES = ["active","inactive","draft","insufficient_credits","empty_crm_lists","error","delete"] as const;
/** State of a signal agent. */
export type WatchListStatus = "active" | "inactive" | "draft" | "insufficient_credits" | "empty_crm_lists" | "error" | "delete";

/** What to change in a signal agent. The kind of signal cannot be changed. */
export interface WatchListUpdate {
  /** Agent to change. Starts with `wat_` or `wli_` or `wl_`. */
  watchListId: string;
  /** Name. At least 1 character. */
  name?: string | undefined;
  /** Filters that replace the present ones. */
  filters?: WatchListFilterCreate[] | undefined;
  /** Emoji shown next to the name. */
  emoji?: string | undefined;
  /** What lemlist does with the signals of the agent. */
  signalProcessingType?: SignalProcessing | undefined;
  /** Persona whose filters choose the people to contact. */
  personaId?: string | undefined;
  /** Send true to activate a paused agent, which spends credits. Send false to pause it. lemlist refuses a draft. */
  activate?: boolean | undefined;
}

/** A configuration that a signal agent once had. */
export interface WatchListVersion {
  /** Identifier of the entry. */
  _id: string;
  /**
   * Format: date-time
   * Time from which the version applied, in UTC.
   */
  startDate?: string;
  /**
   * Format: date-time
   * Time until which the version applied, in UTC.
   */
  endDate?: string;
  /** Member who made the version. */
  createdBy?: string;
  /** Name. */
  name?: string;
  /** Emoji shown next to the name. */
  emoji?: string;
  /** Kind of signal it looks for. */
  type?: SignalType | "(a value added later)";
  /** Whether the agent watches people or companies. */
  entity?: EntityType | "(a value added later)";
  /** Whether the agent watches everybody, lists of a CRM, or a file. */
  segmentType?: WatchListSegment | "(a value added later)";
  /** What lemlist does with the signals of the agent. */
  signalProcessingType?: SignalProcessing | "(a value added later)";
  /** Filters. */
  filters?: WatchListFilter[];
  /** What this configuration achieved. */
  stats?: {
    /** Number of signals. Whole number, at least 0. */
    signalsCount?: number;
    /** Campaigns that got people from it. Their fields have not been published. */
    campaigns?: {
      [key: string]: unknown;
    }[];
  };
}

/** A page of configurations. */
export interface WatchListVersionPage {
  /** Configurations of this page. At most 100 items. */
  data: WatchListVersion[];
  /** Pagination of the list. */
  meta?: {
    /** Position of a page in the whole list. */
    pagination?: WatchListPagination;
  };
}

/** Providers that an enrichment asks one after the other until one of them finds something. */
export interface Waterfall {
  /** Identifier of a waterfall. The two default waterfalls are `default_email` and `default_phone`. `default_email`, `default_phone`, or an id that begins with `ecw_`. */
  id?: string;
  /** What the waterfall looks up. */
  type?: WaterfallType | "(a value added later)";
  /** Name of the waterfall. */
  name?: string;
  /** Whether it is the default waterfall of its type. */
  isDefault?: boolean;
  /** User who last changed the order of the providers, or `lemlist`. */
  editor?: string;
  /** Contacts that the waterfall is for. Only on custom waterfalls. */
  conditions?: {
    /** Country of the contact. */
    country?: {
      /** Countries, as two-letter codes (ISO 3166-1 alpha-2). */
      in?: string[];
    };
  };
  /** All providers of the type, in the order they are asked. */
  providers?: WaterfallProvider[];
  /** Time of creation, in UTC. Null for a default waterfall. */
  createdAt?: string | null;
  /** Time of the last change, in UTC. Null for a default waterfall that was never changed. */
  updatedAt?: string | null;
}

/** Contacts that a custom waterfall is for. */
export interface WaterfallConditionsCreate {
  /** Country of the contact. lemlist derives it from the contact's location. */
  country: {
    /** Countries, as two-letter codes (ISO 3166-1 alpha-2). A country may be in one custom waterfall per type. At least 1 item. */
    in: string[];
  };
}

/** A custom waterfall. */
export interface WaterfallCreate {
  /** What a waterfall looks up. */
  type: WaterfallType;
  /** Name of the waterfall, unique per type. Case is ignored, and the names of the default waterfalls are taken. 1 to 100 characters. */
  name: string;
  /** Contacts that a custom waterfall is for. */
  conditions: WaterfallConditionsCreate;
  /** Providers in the order they are asked. At least one must be enabled. At least 1 item. */
  providers: WaterfallProviderCreate[];
}

/** Identifier of a waterfall. The two default waterfalls are `default_email` and `default_phone`. `default_email`, `default_phone`, or an id that begins with `ecw_`. */
export type WaterfallId = string;

/** The waterfalls. */
export interface WaterfallList {
  /** The waterfalls. */
  data?: Waterfall[];
}

/** A provider in a waterfall. */
export interface WaterfallProvider {
  /** Identifier of an enrichment provider, such as `apollo`. At least 1 character. */
  id?: string;
  /** Position of the provider, from 1. Whole number, at least 1. */
  order?: number;
  /** Whether the provider is asked. */
  enabled?: boolean;
  /** URL of the provider's logo. */
  image?: string;
  /** Who pays the provider. */
  source?: EnrichmentProviderSource | "(a value added later)";
  /** Whether lemlist varies the position. Only on a default waterfall that lemlist orders. */
  shuffled?: boolean;
  /** Group of providers that are asked together. Only on the default phone waterfall. Whole number, at least 1. */
  tier?: number;
}

/** A provider in a waterfall. Its position in the list decides when it is asked. */
export interface WaterfallProviderCreate {
  /** Identifier of an enrichment provider, such as `apollo`. At least 1 character. */
  id: string;
  /** Whether the provider is asked. */
  enabled: boolean;
  /** Ignored. The position in the list counts. Accepted so that a response can be sent back. Whole number, at least 1. */
  order?: number | undefined;
  /** Ignored. Accepted so that a response can be sent back. */
  image?: string | undefined;
  /** Ignored. Accepted so that a response can be sent back. */
  source?: string | undefined;
  /** Ignored. Accepted so that a response can be sent back. */
  shuffled?: boolean | undefined;
  /** Ignored. Accepted so that a response can be sent back. Whole number, at least 1. */
  tier?: number | undefined;
}

/** A waterfall. */
export interface WaterfallResult {
  /** Providers that an enrichment asks one after the other until one of them finds something. */
  data?: Waterfall;
}

/** What a waterfall looks up. */
export const WATERFALL_TYPES = ["email","phone"] as const;
/** What a waterfall looks up. */
export type WaterfallType = "email" | "phone";

/** What to change. Fields that you leave out keep their values. */
export interface WaterfallUpdate {
  /** Name of the waterfall, unique per type. 1 to 100 characters. */
  name?: string | undefined;
  /** All providers in the order they are asked. At least one must be enabled. At least 1 item. */
  providers?: WaterfallProviderCreate[] | undefined;
  /** Contacts that the waterfall is for. Refused for a default waterfall. An earlier edition of lemlist's documentation says that it is refused for every waterfall. */
  conditions?: WaterfallConditionsCreate | undefined;
}

/** A webhook. Its secret is never returned. */
export interface Webhook {
  /** Identifier of a webhook. Starts with `hoo_`. */
  _id: string;
  /**
   * Format: uri
   * URL that lemlist calls.
   */
  targetUrl?: string;
  /** Event that triggers the webhook. If it is missing, every event does. */
  type?: HookEvent | "(a value added later)";
  /** Campaign that the webhook is limited to. Starts with `cam_`. */
  campaignId?: string;
  /** Whether only the first event of its type per lead is sent. */
  isFirst?: boolean;
  /** Id of the Zapier Zap that created the webhook. */
  zapId?: string | number;
  /**
   * Format: date-time
   * Time of creation, in UTC.
   */
  createdAt?: string;
  /** Whether lemlist stopped calling the webhook. */
  disabled?: boolean;
  /** Why it was disabled, such as `deliveryError`. */
  disabledReason?: string;
  /**
   * Format: date-time
   * Time when the webhook was disabled, in UTC.
   */
  disabledAt?: string;
  /** Last error of a delivery, as a status code such as 404 or a network error such as `ENOTFOUND`. */
  lastErrorStatus?: number | string;
}

/** A webhook to create. It cannot be updated; delete it and create another. */
export interface WebhookCreate {
  /** URL to call. It must start with `http://` or `https://`. A team can have one webhook per URL. */
  targetUrl: string;
  /** Event type to receive. Without it, lemlist sends every event. lemlist also lists `entityUnsubscribed` and `variableUnsubscribed`, but does not document their events. It may add types. */
  type?: HookEvent | (string & {}) | undefined;
  /** Text that lemlist sends as `secret` in every body. Compare it to verify the sender, because lemlist does not sign its requests. */
  secret?: string | undefined;
}

/** The body of a webhook, one event per call. The variables of the lead are fields of the body, next to those named here. A variable of the same name replaces a field. A type that lemlist adds later arrives as `UnknownEvent`. */
export type WebhookEvent = KnownEvent | UnknownEvent;

/** All webhooks of the team. */
export type WebhookList = Webhook[];

/** Identifier of a WhatsApp account of a member. Starts with `wha_` or `uwa_`. */
export type WhatsappAccountId = string;

/** WhatsApp of a member. */
export interface WhatsappChannel {
  /** Whether the member has connected an account. */
  connected?: boolean;
  /** Whether the plan allows the channel. */
  available?: boolean;
  /** Whether the team has bought the add-on. */
  addonActive?: boolean;
  /** Accounts that are connected. */
  accounts?: WhatsappChannelAccount[];
}

/** A WhatsApp account to send from. */
export interface WhatsappChannelAccount {
  /** Identifier of a WhatsApp account of a member. Starts with `wha_` or `uwa_`. */
  id: string;
  /** Its number. */
  phoneNumber?: string;
  /** Name in lemlist. */
  label?: string;
}

/** A WhatsApp event. */
export interface WhatsappEvent {
  /** Type of the event. */
  type: WhatsappEventType;
  /** Text of the reply. Observed, not documented by lemlist. */
  text?: string;
  /** Identifier of the activity. A state of a lead, such as `contacted`, has the identifier of the activity that caused it. Tell events apart by `_id` and `type` together. */
  _id?: string;
  /** Team of the event. */
  teamId?: string;
  /**
   * Format: date-time
   * Time of the event, in UTC.
   */
  createdAt?: string;
  /** Campaign of the event. */
  campaignId?: string;
  /** Name of the campaign. */
  campaignName?: string;
  /** Sequence of the step. */
  sequenceId?: string;
  /** Zero-based position of the step when it happened; it shifts with edits. */
  sequenceStep?: number;
  /** Step of the event. Missing on old events. */
  stepId?: string;
  /** Zero-based position of the last step. */
  totalSequenceStep?: number;
  /** Lead of the event. */
  leadId?: string;
  /** Email address of the lead. */
  leadEmail?: string;
  /** First name of the lead. */
  leadFirstName?: string;
  /** Last name of the lead. */
  leadLastName?: string;
  /** Email address of the lead. Observed, not documented by lemlist. */
  email?: string;
  /** First name of the lead. Observed, not documented by lemlist. */
  firstName?: string;
  /** Last name of the lead. Observed, not documented by lemlist. */
  lastName?: string;
  /** Company of the lead. Observed, not documented by lemlist. */
  companyName?: string;
  /** First words of the message. Observed, not documented by lemlist. */
  messagePreview?: string;
  /** Contact of the lead. Observed, not documented by lemlist. */
  contactId?: string;
  /** Member who sent the message. */
  sendUserId?: string;
  /** Email address that the message was sent from. */
  sendUserEmail?: string;
  /** Sender name of the message. */
  sendUserName?: string;
  /** Mailbox that sent the message. Observed, not documented by lemlist. */
  sendUserMailboxId?: string;
  /** Name of the mailbox at its provider, such as its email address. */
  sendUserMailboxProviderId?: string;
  /** Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
  isFirst?: boolean;
  /** Member who caused the event. */
  createdBy?: string;
  /** URL of a picture of the lead. Inferred, not confirmed. */
  leadPicture?: string;
  /** Template of the text, on every channel. */
  emailTemplateId?: string;
  /** Name of the template. */
  emailTemplateName?: string;
  /** Time when the related message was sent. */
  relatedSentAt?: string;
  /** Whether the event stopped the sequence for the lead. */
  stopped?: boolean;
  /** Whether lemlist assumes that a bot caused the event. */
  bot?: boolean;
  /** Name of the campaign, as in `campaignName`. */
  name?: string;
  /** Ids of the team, campaign, lead and task that caused the event. */
  metaData?: Record<string, unknown>;
  /** The secret that was given when the webhook was created. */
  secret?: string;
}

/** Types of event about WhatsApp. */
export const WHATSAPP_EVENT_TYPES = ["whatsappMessageSent","whatsappMessageDelivered","whatsappMessageOpened","whatsappReplied","whatsappMessageFailed"] as const;
/** Types of event about WhatsApp. */
export type WhatsappEventType = "whatsappMessageSent" | "whatsappMessageDelivered" | "whatsappMessageOpened" | "whatsappReplied" | "whatsappMessageFailed";

/** Sends the lead a WhatsApp message. */
export interface WhatsappMessageStep {
  /** Identifier of a step. Starts with `stp_`. */
  _id: string;
  /** Type of the step. */
  type: "whatsappMessage";
  /** Message to the lead, as plain text. */
  message?: string;
  /** Days to wait before this step runs. Whole number, at least 0. */
  delay?: number;
  /** Identifier of the template that holds the text of a step. Starts with `etp_`. */
  emailTemplateId?: string;
  /** One-based position of the step. In a branch, it continues from the position of the condition. */
  index?: number;
  /** Identifier of a sequence. Each branch is a sequence and has its own. Starts with `seq_`. */
  sequenceId?: string;
  /** Zero-based position of the step within its sequence. Whole number, at least 0. */
  sequenceStep?: number;
}

/** Sends the lead a WhatsApp message. */
export interface WhatsappMessageStepCreate {
  /** Type of the step to add. */
  type: "whatsappMessage";
  /** Message to the lead, as plain text. */
  message: string;
  /** Days to wait before this step runs. Without it, the first step of a sequence runs at once and later steps after 1 day. Only days on which the schedule sends count. Whole number, 0 to 1500. */
  delay?: number | undefined;
  /** Zero-based position to insert the step at. -1, a position past the end, or no `index` appends the step. Once leads have entered the campaign, leads that wait for the next step get the new one first. A team whose plan lacks live campaign editing can then only append. Whole number, at least -1. */
  index?: number | undefined;
  /** @deprecated */
  _id?: "(only responses have this field)" | undefined;
  /** @deprecated */
  emailTemplateId?: "(only responses have this field)" | undefined;
  /** @deprecated */
  sequenceId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  sequenceStep?: never;
  /** @deprecated */
  subject?: "(not a field of this type)" | undefined;
  /** @deprecated */
  title?: "(not a field of this type)" | undefined;
  /** @deprecated */
  method?: "(not a field of this type)" | undefined;
  /** @deprecated */
  url?: "(not a field of this type)" | undefined;
  /** @deprecated */
  images?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  videos?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  altMessage?: "(not a field of this type)" | undefined;
  /** @deprecated */
  recordMode?: "(not a field of this type)" | undefined;
  /** @deprecated */
  skillName?: "(not a field of this type)" | undefined;
  /** @deprecated `whatsappMessage` has no such field. */
  endorseAnyFallback?: never;
  /** @deprecated */
  campaignId?: "(not a field of this type)" | undefined;
  /** @deprecated */
  conditionKey?: "(not a field of this type)" | undefined;
  /** @deprecated */
  delayType?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customField?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customOperator?: "(not a field of this type)" | undefined;
  /** @deprecated */
  customValue?: "(not a field of this type)" | undefined;
  /** @deprecated */
  scoreComparator?: "(not a field of this type)" | undefined;
  /** @deprecated `whatsappMessage` has no such field. */
  scoreThreshold?: never;
  /** @deprecated */
  emailStatusFilter?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  callStatusFilter?: ["(not a field of this type)"] | undefined;
}

/** Updates a `whatsappMessage` step, which sends the lead a WhatsApp message. Fields you leave out keep their values. */
export interface WhatsappMessageStepUpdate {
  /** Type of the stored step. It cannot be changed. */
  type: "whatsappMessage";
  /** Message to the lead, as plain text. */
  message?: string | undefined;
  /** Days to wait before this step runs. Only days on which the schedule sends count. Whole number, 0 to 1500. */
  delay?: number | undefined;
  /** @deprecated */
  _id?: "(only responses have this field)" | undefined;
  /** @deprecated */
  emailTemplateId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  index?: never;
  /** @deprecated */
  sequenceId?: "(only responses have this field)" | undefined;
  /** @deprecated Only responses have it. */
  sequenceStep?: never;
  /** @deprecated */
  subject?: "(not a field of this type)" | undefined;
  /** @deprecated */
  title?: "(not a field of this type)" | undefined;
  /** @deprecated */
  method?: "(not a field of this type)" | undefined;
  /** @deprecated */
  url?: "(not a field of this type)" | undefined;
  /** @deprecated */
  images?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  videos?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  altMessage?: "(not a field of this type)" | undefined;
  /** @deprecated */
  recordMode?: "(not a field of this type)" | undefined;
  /** @deprecated */
  skillName?: "(not a field of this type)" | undefined;
  /** @deprecated `whatsappMessage` has no such field. */
  endorseAnyFallback?: never;
  /** @deprecated */
  campaignId?: "(not a field of this type)" | undefined;
  /** @deprecated */
  conditionKey?: "(not a field of this type)" | undefined;
  /** @deprecated */
  delayType?: "(not a field of this type)" | undefined;
}

/** Asks a member to write on WhatsApp. */
export interface WhatsappTaskCreate {
  /** Kind of task to create. */
  type: "whatsapp";
  /** Contact or lead the task is about. A company can have only manual tasks. Starts with `ctc_` or `lea_`. */
  recordId: string;
  /** Member who does the task. Starts with `usr_`. */
  assignedTo: string;
  /** Day or time the task is due, such as `2026-10-07` or `2026-10-07T08:00:00.000Z`. It may be in the past. A date such as 2026-10-07, or with a time after T. */
  dueDate: string | Date;
  /**
   * Title of the task. At most 400 characters.
   * @default
   */
  title?: string | undefined;
  /**
   * Instructions for the member. Responses have this text in `content`. At most 32000 characters.
   * @default
   */
  message?: string | undefined;
  /**
   * Priority, from `0` (highest) to `2` (lowest). An empty string means no priority.
   * @default
   */
  priority?: TaskPriority | undefined;
  /** Content of the task. */
  taskData?: {
    /** Text of the message. lemlist refuses more than 1 MB. */
    content?: string | undefined;
  } | undefined;
  /** @deprecated */
  images?: ["(not a field of this type)"] | undefined;
  /** @deprecated */
  videos?: ["(not a field of this type)"] | undefined;
}

/** Parameters of `campaigns.list`. */
export interface CampaignsListParams {
  /**
   * Page to read, from 1. Use it or `offset`. Whole number, at least 1.
   * @default 1
   */
  page?: number | undefined;
  /** Items to skip. Use it or `page`. Whole number, at least 0. */
  offset?: number | undefined;
  /**
   * Items per page. Whole number, 1 to 100.
   * @default 100
   */
  limit?: number | undefined;
  /** What to sort by. */
  sortBy?: "createdAt" | undefined;
  /** Direction of `sortBy`. */
  sortOrder?: SortOrder | undefined;
  /** Only campaigns in this state. */
  status?: CampaignStatus | undefined;
  /** Only campaigns that this member created. Starts with `usr_`. */
  createdBy?: string | undefined;
}

/** Parameters of `campaigns.listAll`. */
export interface CampaignsListAllParams {
  /**
   * Items per page. Whole number, 1 to 100.
   * @default 100
   */
  limit?: number | undefined;
  /** What to sort by. */
  sortBy?: "createdAt" | undefined;
  /** Direction of `sortBy`. */
  sortOrder?: SortOrder | undefined;
  /** Only campaigns in this state. */
  status?: CampaignStatus | undefined;
  /** Only campaigns that this member created. Starts with `usr_`. */
  createdBy?: string | undefined;
}

/** Parameters of `campaigns.create`. */
export interface CampaignsCreateParams {
  /** The campaign to create. */
  body: CampaignCreate;
}

/** Parameters of `campaigns.get`. */
export interface CampaignsGetParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
}

/** Parameters of `campaigns.update`. */
export interface CampaignsUpdateParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
  /** The settings to change. */
  body: CampaignUpdate;
}

/** Parameters of `campaigns.getSequences`. */
export interface CampaignsGetSequencesParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
}

/** Parameters of `sequences.addStep`. */
export interface SequencesAddStepParams {
  /** Sequence that contains the step. It can be the main sequence or a branch. Starts with `seq_`. */
  sequenceId: string;
  /** The step to add. */
  body: StepCreate;
}

/** Parameters of `sequences.deleteStep`. */
export interface SequencesDeleteStepParams {
  /** Sequence that contains the step. It can be the main sequence or a branch. Starts with `seq_`. */
  sequenceId: string;
  /** Step to act on. It must belong to the sequence. Starts with `stp_`. */
  stepId: string;
}

/** Parameters of `sequences.updateStep`. */
export interface SequencesUpdateStepParams {
  /** Sequence that contains the step. It can be the main sequence or a branch. Starts with `seq_`. */
  sequenceId: string;
  /** Step to act on. It must belong to the sequence. Starts with `stp_`. */
  stepId: string;
  /** The type of the stored step and the fields to update. */
  body: StepUpdate;
}

/** Parameters of `sequences.getAbTest`. */
export interface SequencesGetAbTestParams {
  /** Sequence that contains the step. It can be the main sequence or a branch. Starts with `seq_`. */
  sequenceId: string;
  /** Step to act on. It must belong to the sequence. Starts with `stp_`. */
  stepId: string;
}

/** Parameters of `sequences.createAbTest`. */
export interface SequencesCreateAbTestParams {
  /** Sequence that contains the step. It can be the main sequence or a branch. Starts with `seq_`. */
  sequenceId: string;
  /** Step to act on. It must belong to the sequence. Starts with `stp_`. */
  stepId: string;
}

/** Parameters of `sequences.deleteAbTest`. */
export interface SequencesDeleteAbTestParams {
  /** Sequence that contains the step. It can be the main sequence or a branch. Starts with `seq_`. */
  sequenceId: string;
  /** Step to act on. It must belong to the sequence. Starts with `stp_`. */
  stepId: string;
  /** Variant to delete. The default is B. */
  variant?: AbTestVariant | undefined;
}

/** Parameters of `sequences.updateAbTest`. */
export interface SequencesUpdateAbTestParams {
  /** Sequence that contains the step. It can be the main sequence or a branch. Starts with `seq_`. */
  sequenceId: string;
  /** Step to act on. It must belong to the sequence. Starts with `stp_`. */
  stepId: string;
  /** The fields of variant B to update. */
  body: AbTestUpdate;
}

/** Parameters of `sequences.selectAbTestWinner`. */
export interface SequencesSelectAbTestWinnerParams {
  /** Sequence that contains the step. It can be the main sequence or a branch. Starts with `seq_`. */
  sequenceId: string;
  /** Step to act on. It must belong to the sequence. Starts with `stp_`. */
  stepId: string;
  /** The variant that wins. */
  body: AbTestWinnerCreate;
}

/** Parameters of `webhooks.list`. */
export type WebhooksListParams = Record<string, never>;

/** Parameters of `webhooks.listAll`. */
export type WebhooksListAllParams = Record<string, never>;

/** Parameters of `webhooks.create`. */
export interface WebhooksCreateParams {
  /** Only events of this campaign. Starts with `cam_`. */
  campaignId?: string | undefined;
  /** Only the first event of its type per lead. */
  isFirst?: boolean | undefined;
  /** Id of the Zapier Zap that creates the webhook. */
  zapId?: string | undefined;
  /** The webhook to create. */
  body: WebhookCreate;
}

/** Parameters of `webhooks.delete`. */
export interface WebhooksDeleteParams {
  /** Webhook to act on. Starts with `hoo_`. */
  hookId: string;
}

/** Parameters of `contacts.list`. */
export interface ContactsListParams {
  /** Ids or emails of 1 to 100 contacts, separated by commas. The response is then a bare array. At most 100 values, with commas between them. */
  idsOrEmails?: string | readonly string[] | undefined;
  /** Ids of 1 to 100 CRM records, separated by commas. The response is then a bare array. `idsOrEmails` takes precedence. At most 100 values of at most 25 characters, with commas between them. */
  crmIds?: string | readonly string[] | undefined;
  /** Text to search for, such as a name. At least 2 characters. */
  search?: string | undefined;
  /**
   * Format: email
   * Only contacts with this email address.
   */
  email?: string | undefined;
  /** Only contacts of this list. Starts with `clt_`. */
  listId?: string | undefined;
  /** Only contacts that are a lead of no campaign. */
  notInAnyCampaign?: boolean | undefined;
  /** Only contacts of this company. At most one of the four filters on the company may be sent. Starts with `cpn_`. */
  companyId?: string | undefined;
  /** Only contacts of the company with this domain. At most one of the four filters on the company may be sent. */
  companyDomain?: string | undefined;
  /** Only contacts of the company with this LinkedIn page. At most one of the four filters on the company may be sent. */
  companyLinkedinUrl?: string | undefined;
  /** Only contacts of the company with this page in Sales Navigator. At most one of the four filters on the company may be sent. */
  companySalesnavUrl?: string | undefined;
  /** Whether to return only contacts with a company. It cannot be combined with the filters on the company. */
  withPrimaryCompany?: boolean | undefined;
  /** Only contacts with a value that was rejected for this reason. */
  fieldRejectionReason?: ContactRejectionReason | undefined;
  /**
   * Items per page. Whole number, 1 to 500.
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Items to skip. Whole number, at least 0.
   * @default 0
   */
  offset?: number | undefined;
}

/** Parameters of `contacts.listAll`. */
export interface ContactsListAllParams {
  /** Text to search for, such as a name. At least 2 characters. */
  search?: string | undefined;
  /**
   * Format: email
   * Only contacts with this email address.
   */
  email?: string | undefined;
  /** Only contacts of this list. Starts with `clt_`. */
  listId?: string | undefined;
  /** Only contacts that are a lead of no campaign. */
  notInAnyCampaign?: boolean | undefined;
  /** Only contacts of this company. At most one of the four filters on the company may be sent. Starts with `cpn_`. */
  companyId?: string | undefined;
  /** Only contacts of the company with this domain. At most one of the four filters on the company may be sent. */
  companyDomain?: string | undefined;
  /** Only contacts of the company with this LinkedIn page. At most one of the four filters on the company may be sent. */
  companyLinkedinUrl?: string | undefined;
  /** Only contacts of the company with this page in Sales Navigator. At most one of the four filters on the company may be sent. */
  companySalesnavUrl?: string | undefined;
  /** Whether to return only contacts with a company. It cannot be combined with the filters on the company. */
  withPrimaryCompany?: boolean | undefined;
  /** Only contacts with a value that was rejected for this reason. */
  fieldRejectionReason?: ContactRejectionReason | undefined;
  /**
   * Items per page. Whole number, 1 to 500.
   * @default 100
   */
  limit?: number | undefined;
}

/** Parameters of `contacts.create`. */
export interface ContactsCreateParams {
  /**
   * What happens to fields that already have a value. Only `overwrite` can clear a field.
   * @default overwriteIgnoreEmpty
   */
  updateStrategy?: LeadUpdateStrategy | undefined;
  /** The contact to create or update. */
  body: ContactCreate;
}

/** Parameters of `contacts.get`. */
export interface ContactsGetParams {
  /** Contact to act on, by id or by email address. An id that begins with `ctc_`, or an email address. */
  idOrEmail: string;
}

/** Parameters of `contacts.delete`. */
export interface ContactsDeleteParams {
  /** Contact to act on, by id or by email address. An id that begins with `ctc_`, or an email address. */
  idOrEmail: string;
}

/** Parameters of `contacts.listNotes`. */
export interface ContactsListNotesParams {
  /** Contact to act on, by id or by email address. An id that begins with `ctc_`, or an email address. */
  idOrEmail: string;
  /**
   * Page to read, from 1. Whole number, at least 1.
   * @default 1
   */
  page?: number | undefined;
  /**
   * Items per page. Whole number, 1 to 100.
   * @default 100
   */
  limit?: number | undefined;
  /** What to sort by. */
  sortBy?: "createdAt" | undefined;
  /** Direction of `sortBy`. */
  sortOrder?: SortOrder | undefined;
}

/** Parameters of `contacts.listNotesAll`. */
export interface ContactsListNotesAllParams {
  /** Contact to act on, by id or by email address. An id that begins with `ctc_`, or an email address. */
  idOrEmail: string;
  /**
   * Items per page. Whole number, 1 to 100.
   * @default 100
   */
  limit?: number | undefined;
  /** What to sort by. */
  sortBy?: "createdAt" | undefined;
  /** Direction of `sortBy`. */
  sortOrder?: SortOrder | undefined;
}

/** Parameters of `contacts.createNote`. */
export interface ContactsCreateNoteParams {
  /** Contact to act on, by id or by email address. An id that begins with `ctc_`, or an email address. */
  idOrEmail: string;
  /** The note to add. */
  body: ContactNoteCreate;
}

/** Parameters of `contacts.listLists`. */
export interface ContactsListListsParams {
  /** Only lists whose name contains this text, in any case. */
  search?: string | undefined;
}

/** Parameters of `contacts.listListsAll`. */
export interface ContactsListListsAllParams {
  /** Only lists whose name contains this text, in any case. */
  search?: string | undefined;
}

/** Parameters of `contacts.createList`. */
export interface ContactsCreateListParams {
  /** The list to create. */
  body: ContactListCreate;
}

/** Parameters of `contacts.addToList`. */
export interface ContactsAddToListParams {
  /** Static list of contacts to change. Starts with `clt_`. */
  listId: string;
  /** Removes the contacts from the list. Leave this field out to add them. */
  action?: "remove" | undefined;
  /** The contacts to add or to take out. */
  body: ContactListEntities;
}

/** Parameters of `contacts.export`. */
export interface ContactsExportParams {
  /** List to export, or `all` for every record of the kind. `all`, or an id that begins with `clt_`. */
  listId: string;
  /**
   * Kind of record to export.
   * @default contact
   */
  entity?: EntityType | undefined;
}

/** Parameters of `contacts.merge`. */
export interface ContactsMergeParams {
  /** The contacts to merge. */
  body: ContactMerge;
}

/** Parameters of `companies.list`. */
export interface CompaniesListParams {
  /** Ids or domains of 1 to 100 companies, separated by commas. The response is then not divided into pages. At most 100 values, with commas between them. */
  idsOrDomains?: string | readonly string[] | undefined;
  /** Ids of 1 to 100 CRM records, separated by commas. The response is then not divided into pages. `idsOrDomains` takes precedence. At most 100 values of at most 25 characters, with commas between them. */
  crmIds?: string | readonly string[] | undefined;
  /** Only companies whose name contains this text, in any case. */
  search?: string | undefined;
  /** Only companies of this list. The list must be static. Starts with `clt_`. */
  listId?: string | undefined;
  /** Only companies with this CRM sync state. lemlist refuses it if no CRM is connected. */
  crmSyncStatus?: CrmSyncStatus | undefined;
  /** Only companies with a value that was rejected for this reason. */
  fieldRejectionReason?: CompanyRejectionReason | undefined;
  /** Fields to return, separated by commas. Without it, all fields are returned. */
  fields?: string | readonly string[] | undefined;
  /** What to sort by. */
  sortBy?: "createdAt" | undefined;
  /** Direction of `sortBy`. */
  sortOrder?: SortOrder | undefined;
  /**
   * Items per page. Whole number, 1 to 500.
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Items to skip. Whole number, at least 0.
   * @default 0
   */
  offset?: number | undefined;
}

/** Parameters of `companies.listAll`. */
export interface CompaniesListAllParams {
  /** Only companies whose name contains this text, in any case. */
  search?: string | undefined;
  /** Only companies of this list. The list must be static. Starts with `clt_`. */
  listId?: string | undefined;
  /** Only companies with this CRM sync state. lemlist refuses it if no CRM is connected. */
  crmSyncStatus?: CrmSyncStatus | undefined;
  /** Only companies with a value that was rejected for this reason. */
  fieldRejectionReason?: CompanyRejectionReason | undefined;
  /** Fields to return, separated by commas. Without it, all fields are returned. */
  fields?: string | readonly string[] | undefined;
  /** What to sort by. */
  sortBy?: "createdAt" | undefined;
  /** Direction of `sortBy`. */
  sortOrder?: SortOrder | undefined;
  /**
   * Items per page. Whole number, 1 to 500.
   * @default 100
   */
  limit?: number | undefined;
}

/** Parameters of `companies.create`. */
export interface CompaniesCreateParams {
  /**
   * What happens to fields that already have a value. Only `overwrite` can clear a field.
   * @default overwriteIgnoreEmpty
   */
  updateStrategy?: LeadUpdateStrategy | undefined;
  /** The company to create or update. */
  body: CompanyCreate;
}

/** Parameters of `companies.get`. */
export interface CompaniesGetParams {
  /** Company to act on. Starts with `cpn_`. */
  companyId: string;
}

/** Parameters of `companies.delete`. */
export interface CompaniesDeleteParams {
  /** Company to act on. Starts with `cpn_`. */
  companyId: string;
  /**
   * Detaches the contacts of the company before deleting it.
   * @default false
   */
  force?: boolean | undefined;
}

/** Parameters of `companies.listNotes`. */
export interface CompaniesListNotesParams {
  /** Company to act on. Starts with `cpn_`. */
  companyId: string;
  /**
   * Page to read, from 1. Whole number, at least 1.
   * @default 1
   */
  page?: number | undefined;
  /**
   * Items per page. Whole number, 1 to 100.
   * @default 100
   */
  limit?: number | undefined;
  /** What to sort by. */
  sortBy?: "createdAt" | undefined;
  /** Direction of `sortBy`. */
  sortOrder?: SortOrder | undefined;
}

/** Parameters of `companies.listNotesAll`. */
export interface CompaniesListNotesAllParams {
  /** Company to act on. Starts with `cpn_`. */
  companyId: string;
  /**
   * Items per page. Whole number, 1 to 100.
   * @default 100
   */
  limit?: number | undefined;
  /** What to sort by. */
  sortBy?: "createdAt" | undefined;
  /** Direction of `sortBy`. */
  sortOrder?: SortOrder | undefined;
}

/** Parameters of `companies.createNote`. */
export interface CompaniesCreateNoteParams {
  /** Company to act on. Starts with `cpn_`. */
  companyId: string;
  /** The note to add. */
  body: CompanyNoteCreate;
}

/** Parameters of `companies.engage`. */
export interface CompaniesEngageParams {
  /** Company to act on. Starts with `cpn_`. */
  companyId: string;
}

/** Parameters of `companies.listLists`. */
export interface CompaniesListListsParams {
  /** Text that the name of the list must contain. */
  search?: string | undefined;
}

/** Parameters of `companies.listListsAll`. */
export interface CompaniesListListsAllParams {
  /** Text that the name of the list must contain. */
  search?: string | undefined;
}

/** Parameters of `companies.createList`. */
export interface CompaniesCreateListParams {
  /** The list to create. */
  body: CompanyListCreate;
}

/** Parameters of `companies.addToList`. */
export interface CompaniesAddToListParams {
  /** Static company list to change. Starts with `clt_`. */
  listId: string;
  /** Removes the companies from the list. Leave it out to add them. */
  action?: "remove" | undefined;
  /** The companies to add or remove. */
  body: CompanyListEntities;
}

/** Parameters of `companies.merge`. */
export interface CompaniesMergeParams {
  /** The companies to merge. */
  body: CompanyMerge;
}

/** Parameters of `companies.getContactSourcing`. At least one of `runId` and `companyId` is required. */
export type CompaniesGetContactSourcingParams = {
  /** Run to read. Send it or `companyId`. Starts with `air_`. */
  runId?: string | undefined;
  /** Company to read the latest run of. Send it or `runId`. Starts with `cpn_`. */
  companyId?: string | undefined;
} & ({
  /** Identifier of a contact-sourcing run. Starts with `air_`. */
  runId: string;
} | {
  /** Identifier of a company. Starts with `cpn_`. */
  companyId: string;
});

/** Parameters of `companies.startContactSourcing`. */
export interface CompaniesStartContactSourcingParams {
  /** The companies to search through. */
  body: ContactSourcingStart;
}

/** Parameters of `companies.addSourcedContact`. */
export interface CompaniesAddSourcedContactParams {
  /** The person to add. */
  body: SourcedContactCreate;
}

/** Parameters of `companies.startContactSourcingRun`. */
export interface CompaniesStartContactSourcingRunParams {
  /** The company to search. */
  body: ContactSourcingRunStart;
}

/** Parameters of `companies.startContactSourcingRuns`. */
export interface CompaniesStartContactSourcingRunsParams {
  /** The companies to search. */
  body: ContactSourcingStart;
}

/** Parameters of `fields.list`. */
export interface FieldsListParams {
  /** Only the fields of this kind of record. */
  entity?: EntityType | undefined;
  /** Only fields of this origin. */
  source?: FieldSource | undefined;
}

/** Parameters of `fields.create`. */
export interface FieldsCreateParams {
  /** The field to create or update. */
  body: FieldCreate;
}

/** Parameters of `fields.delete`. */
export interface FieldsDeleteParams {
  /** Kind of record that has the field. */
  entity: EntityType;
  /** Name of the field in the registry, not its label. */
  name: string;
}

/** Parameters of `calls.create`. */
export interface CallsCreateParams {
  /** The call to log. */
  body: CallCreate;
}

/** Parameters of `calls.get`. */
export interface CallsGetParams {
  /** Call to act on, by the id that `calls.create` returned or by the `externalId` it was logged with. */
  id: string;
}

/** Parameters of `calls.update`. */
export interface CallsUpdateParams {
  /** Call to act on, by the id that `calls.create` returned or by the `externalId` it was logged with. */
  id: string;
  /** The fields to change. */
  body: CallUpdate;
}

/** Parameters of `calls.listStatuses`. */
export type CallsListStatusesParams = Record<string, never>;

/** Parameters of `calls.listStatusesAll`. */
export type CallsListStatusesAllParams = Record<string, never>;

/** Parameters of `leads.find`. At least one of `id` and `email` is required. */
export type LeadsFindParams = {
  /** Lead to find. Starts with `lea_`. */
  id?: string | undefined;
  /**
   * Format: email
   * Email address of the lead to find. If you send it, lemlist ignores `id`.
   */
  email?: string | undefined;
} & ({
  /** Identifier of a lead, which is one person in one campaign. Starts with `lea_`. */
  id: string;
} | {
  /** Format: email */
  email: string;
});

/** Parameters of `leads.uploadAudio`. */
export interface LeadsUploadAudioParams {
  /** Lead who receives the recording. Starts with `lea_`. */
  leadId: string;
  /** Voice-note step that sends the recording. Starts with `stp_`. */
  stepId: string;
  /** The recording. */
  body: LeadAudioUpload;
}

/** Parameters of `leads.listByEmail`. */
export interface LeadsListByEmailParams {
  /**
   * Format: email
   * Email address of the person.
   */
  email: string;
}

/** Parameters of `leads.listByEmailAll`. */
export interface LeadsListByEmailAllParams {
  /**
   * Format: email
   * Email address of the person.
   */
  email: string;
}

/** Parameters of `leads.createVariables`. */
export interface LeadsCreateVariablesParams {
  /** Lead to act on. Starts with `lea_`. */
  leadId: string;
  /** Names and values of the new variables. Send at least one. lemlist refuses a name that exists already, its own names included. */
  variables: {
    [key: string]: string | undefined;
  };
}

/** Parameters of `leads.deleteVariables`. */
export interface LeadsDeleteVariablesParams {
  /** Lead to act on. Starts with `lea_`. */
  leadId: string;
  /** Names of the variables to clear. Send at least one. Their values may be empty. */
  variables: {
    [key: string]: string | undefined;
  };
}

/** Parameters of `leads.updateVariables`. */
export interface LeadsUpdateVariablesParams {
  /** Lead to act on. Starts with `lea_`. */
  leadId: string;
  /** Names and new values of the variables. Send at least one. Each variable must exist. */
  variables: {
    [key: string]: string | undefined;
  };
}

/** Parameters of `leads.start`. */
export interface LeadsStartParams {
  /** Lead to act on, by its id. lemlist's older documentation asked for an email address, and programs still send one. Prefer the id. An id that begins with `lea_`, or an email address. */
  leadId: string;
}

/** Parameters of `leads.pause`. */
export interface LeadsPauseParams {
  /** Lead to act on, by its id. lemlist's older documentation asked for an email address, and programs still send one. Prefer the id. An id that begins with `lea_`, or an email address. */
  leadId: string;
  /** Campaign in which to pause the lead. Without it, lemlist pauses the lead in every campaign. Starts with `cam_`. */
  campaignId?: string | undefined;
}

/** Parameters of `leads.review`. */
export interface LeadsReviewParams {
  /** Lead to act on. Starts with `lea_`. */
  leadId: string;
}

/** Parameters of `leads.markInterested`. */
export interface LeadsMarkInterestedParams {
  /** Lead to act on, by its id or its email address. An id that begins with `lea_`, or an email address. */
  leadIdOrEmail: string;
}

/** Parameters of `leads.markNotInterested`. */
export interface LeadsMarkNotInterestedParams {
  /** Lead to act on, by its id or its email address. An id that begins with `lea_`, or an email address. */
  leadIdOrEmail: string;
}

/** Parameters of `leads.list`. */
export interface LeadsListParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
  /** State of the leads to return. `all` returns every lead. Always send it. Without it, lemlist was observed to return an empty list or every lead. */
  state?: LeadStateFilter | (string & {}) | undefined;
  /**
   * Items per page. Whole number, 1 to 500.
   * @default 100
   */
  limit?: number | undefined;
}

/** Parameters of `leads.listAll`. */
export interface LeadsListAllParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
  /** State of the leads to return. `all` returns every lead. Always send it. Without it, lemlist was observed to return an empty list or every lead. */
  state?: LeadStateFilter | (string & {}) | undefined;
  /**
   * Items per page. Whole number, 1 to 500.
   * @default 500
   */
  limit?: number | undefined;
}

/** Parameters of `leads.create`. */
export interface LeadsCreateParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
  /** When `true`, lemlist refuses a person who is in another campaign, with a 409. */
  deduplicate?: boolean | undefined;
  /**
   * What happens to the fields that the contact and the company already have. The lead itself is always created.
   * @default overwrite
   */
  updateStrategy?: LeadUpdateStrategy | undefined;
  /** Fills in details of the lead from the LinkedIn profile. Costs credits. */
  linkedinEnrichment?: boolean | undefined;
  /** Looks for the email address of the lead. Costs credits. */
  findEmail?: boolean | undefined;
  /** Verifies the email address of the lead. Costs credits. */
  verifyEmail?: boolean | undefined;
  /** Looks for the phone number of the lead. Costs credits. */
  findPhone?: boolean | undefined;
  /** The person to add. */
  body: LeadCreate;
}

/** Parameters of `leads.unsubscribe`. */
export interface LeadsUnsubscribeParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
  /**
   * Format: email
   * Email address of the person to unsubscribe. lemlist documents no parameter here; the name follows from its error text. Inferred, not confirmed.
   */
  email: string;
}

/** Parameters of `leads.import`. */
export interface LeadsImportParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
  /** The list to import. */
  body: LeadImport;
}

/** Parameters of `leads.getInCampaign`. */
export interface LeadsGetInCampaignParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
  /** Lead to act on, by its id or its email address. An id that begins with `lea_`, or an email address. */
  leadIdOrEmail: string;
}

/** Parameters of `leads.createByEmail`. */
export interface LeadsCreateByEmailParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
  /**
   * Format: email
   * Email address of the person. An id is not accepted here.
   */
  leadIdOrEmail: string;
  /** When `true`, lemlist refuses a person who is in another campaign, with a 409. */
  deduplicate?: boolean | undefined;
  /** Fills in details of the lead from the LinkedIn profile. Costs credits. */
  linkedinEnrichment?: boolean | undefined;
  /** Looks for the email address of the lead. Costs credits. */
  findEmail?: boolean | undefined;
  /** Verifies the email address of the lead. Costs credits. */
  verifyEmail?: boolean | undefined;
  /** Looks for the phone number of the lead. Costs credits. */
  findPhone?: boolean | undefined;
  /** What else is known of the person. */
  body?: LeadByEmailCreate | undefined;
}

/** Parameters of `leads.delete`. */
export interface LeadsDeleteParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
  /** Lead to act on, by its id or its email address. An id that begins with `lea_`, or an email address. */
  leadIdOrEmail: string;
}

/** Parameters of `leads.update`. */
export interface LeadsUpdateParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
  /** Lead to act on, by its id or its email address. An id that begins with `lea_`, or an email address. */
  leadIdOrEmail: string;
  /**
   * What happens to fields that already have a value.
   * @default overwrite
   */
  updateStrategy?: LeadUpdateStrategy | undefined;
  /** The fields and variables to change. */
  body: LeadUpdate;
}

/** Parameters of `leads.markInterestedInCampaign`. */
export interface LeadsMarkInterestedInCampaignParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
  /** Lead to act on, by its id or its email address. An id that begins with `lea_`, or an email address. */
  leadIdOrEmail: string;
}

/** Parameters of `leads.markNotInterestedInCampaign`. */
export interface LeadsMarkNotInterestedInCampaignParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
  /** Lead to act on, by its id or its email address. An id that begins with `lea_`, or an email address. */
  leadIdOrEmail: string;
}

/** Parameters of `leads.updatePersonalization`. */
export interface LeadsUpdatePersonalizationParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
  /** Lead to act on, by its id or its email address. An id that begins with `lea_`, or an email address. */
  leadIdOrEmail: string;
  /** Step to act on. It must belong to the campaign. Starts with `stp_`. */
  stepId: string;
  /** The fields to set. */
  body?: LeadStepPersonalizationUpdate | undefined;
}

/** Parameters of `leads.resetPersonalization`. */
export interface LeadsResetPersonalizationParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
  /** Lead to act on, by its id or its email address. An id that begins with `lea_`, or an email address. */
  leadIdOrEmail: string;
  /** Step to act on. It must belong to the campaign. Starts with `stp_`. */
  stepId: string;
}

/** Parameters of `leads.skipStep`. */
export interface LeadsSkipStepParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
  /** Lead to act on, by its id or its email address. An id that begins with `lea_`, or an email address. */
  leadIdOrEmail: string;
  /** Step to act on. It must belong to the campaign. Starts with `stp_`. */
  stepId: string;
}

/** Parameters of `leads.listCrmFilters`. */
export interface LeadsListCrmFiltersParams {
  /** CRM to read from. Newer documentation does not have it; lemlist uses the CRM that the team connected. */
  crm?: CrmProvider | (string & {}) | undefined;
  /** User who connected the CRM. Newer documentation does not have it. Starts with `usr_`. */
  userId?: string | undefined;
  /** Type of the lists to return. Only for Salesforce. */
  type?: CrmFilterType | undefined;
}

/** Parameters of `leads.listCrmFiltersAll`. */
export interface LeadsListCrmFiltersAllParams {
  /** CRM to read from. Newer documentation does not have it; lemlist uses the CRM that the team connected. */
  crm?: CrmProvider | (string & {}) | undefined;
  /** User who connected the CRM. Newer documentation does not have it. Starts with `usr_`. */
  userId?: string | undefined;
  /** Type of the lists to return. Only for Salesforce. */
  type?: CrmFilterType | undefined;
}

/** Parameters of `inbox.list`. */
export interface InboxListParams {
  /** Member whose conversations to list. Starts with `usr_`. */
  userId: string;
  /**
   * Page to read, from 1. Whole number, at least 1.
   * @default 1
   */
  page?: number | undefined;
  /** Items per response. lemlist documents neither a default nor a maximum. Whole number, at least 1. */
  limit?: number | undefined;
}

/** Parameters of `inbox.listAll`. */
export interface InboxListAllParams {
  /** Member whose conversations to list. Starts with `usr_`. */
  userId: string;
  /** Items per response. lemlist documents neither a default nor a maximum. Whole number, at least 1. */
  limit?: number | undefined;
}

/** Parameters of `inbox.sendEmail`. */
export interface InboxSendEmailParams {
  /** The email to send. */
  body: InboxEmailCreate;
}

/** Parameters of `inbox.sendLinkedin`. */
export interface InboxSendLinkedinParams {
  /** The message to send. */
  body: InboxLinkedinMessageCreate;
}

/** Parameters of `inbox.sendWhatsapp`. */
export interface InboxSendWhatsappParams {
  /** The message to send. */
  body: InboxWhatsappMessageCreate;
}

/** Parameters of `inbox.sendSms`. */
export interface InboxSendSmsParams {
  /** The message to send. */
  body: InboxSmsCreate;
}

/** Parameters of `inbox.listLabels`. */
export type InboxListLabelsParams = Record<string, never>;

/** Parameters of `inbox.listLabelsAll`. */
export type InboxListLabelsAllParams = Record<string, never>;

/** Parameters of `inbox.createLabel`. */
export interface InboxCreateLabelParams {
  /** The label to create. */
  body: InboxLabelCreate;
}

/** Parameters of `inbox.getLabel`. */
export interface InboxGetLabelParams {
  /** Label to read. Starts with `lbl_`. */
  labelId: string;
}

/** Parameters of `inbox.assignLabels`. */
export interface InboxAssignLabelsParams {
  /** Contact of the conversation. Starts with `ctc_`. */
  contactId: string;
  /** The labels to attach. */
  body: LabelsAssign;
}

/** Parameters of `inbox.removeLabels`. */
export interface InboxRemoveLabelsParams {
  /** Contact of the conversation. Starts with `ctc_`. */
  contactId: string;
  /** The labels to detach. */
  body: LabelsRemove;
}

/** Parameters of `inbox.getConversation`. */
export interface InboxGetConversationParams {
  /** Contact of the conversation. Starts with `ctc_`. */
  contactId: string;
  /** Member who reads. Required with `markAsRead`. Starts with `usr_`. */
  userId?: string | undefined;
  /** Items per response. lemlist documents neither a default nor a maximum. Whole number, at least 1. */
  limit?: number | undefined;
  /**
   * Messages to skip. This operation has no parameter `page`. Whole number, at least 0.
   * @default 0
   */
  skip?: number | undefined;
  /** True marks the conversation as read for the member in `userId`, which is then required. */
  markAsRead?: boolean | undefined;
}

/** Parameters of `inbox.getConversationAll`. */
export interface InboxGetConversationAllParams {
  /** Contact of the conversation. Starts with `ctc_`. */
  contactId: string;
  /** Member who reads. Required with `markAsRead`. Starts with `usr_`. */
  userId?: string | undefined;
  /** Items per response. lemlist documents neither a default nor a maximum. Whole number, at least 1. */
  limit?: number | undefined;
  /** True marks the conversation as read for the member in `userId`, which is then required. */
  markAsRead?: boolean | undefined;
}

/** Parameters of `inbox.listDrafts`. */
export interface InboxListDraftsParams {
  /** Contact of the conversation. Starts with `ctc_`. */
  contactId: string;
  /** Member who owns the draft, by id or by the email of the login. An id that begins with `usr_`, or an email address. */
  draftOwner: string;
}

/** Parameters of `inbox.listDraftsAll`. */
export interface InboxListDraftsAllParams {
  /** Contact of the conversation. Starts with `ctc_`. */
  contactId: string;
  /** Member who owns the draft, by id or by the email of the login. An id that begins with `usr_`, or an email address. */
  draftOwner: string;
}

/** Parameters of `inbox.createDraft`. */
export interface InboxCreateDraftParams {
  /** Contact of the conversation. Starts with `ctc_`. */
  contactId: string;
  /** Member who owns the draft, by id or by the email of the login. An id that begins with `usr_`, or an email address. */
  draftOwner: string;
  /** The draft to create. */
  body: DraftCreate;
}

/** Parameters of `inbox.getDraft`. */
export interface InboxGetDraftParams {
  /** Contact of the conversation. Starts with `ctc_`. */
  contactId: string;
  /** Draft to act on. It must belong to the contact. Starts with `drf_`. */
  draftId: string;
  /** Member who owns the draft, by id or by the email of the login. An id that begins with `usr_`, or an email address. */
  draftOwner: string;
}

/** Parameters of `inbox.deleteDraft`. */
export interface InboxDeleteDraftParams {
  /** Contact of the conversation. Starts with `ctc_`. */
  contactId: string;
  /** Draft to act on. It must belong to the contact. Starts with `drf_`. */
  draftId: string;
  /** Member who owns the draft, by id or by the email of the login. An id that begins with `usr_`, or an email address. */
  draftOwner: string;
}

/** Parameters of `inbox.updateDraft`. */
export interface InboxUpdateDraftParams {
  /** Contact of the conversation. Starts with `ctc_`. */
  contactId: string;
  /** Draft to act on. It must belong to the contact. Starts with `drf_`. */
  draftId: string;
  /** Member who owns the draft, by id or by the email of the login. An id that begins with `usr_`, or an email address. */
  draftOwner: string;
  /** What to change. */
  body: DraftUpdate;
}

/** Parameters of `lemwarm.start`. */
export interface LemwarmStartParams {
  /** Mailbox to warm up. Starts with `usm_` or `umx_` or `smb_`. */
  userMailboxId: string;
}

/** Parameters of `lemwarm.pause`. */
export interface LemwarmPauseParams {
  /** Mailbox to warm up. Starts with `usm_` or `umx_` or `smb_`. */
  userMailboxId: string;
}

/** Parameters of `lemwarm.getSettings`. */
export interface LemwarmGetSettingsParams {
  /** Mailbox to warm up. Starts with `usm_` or `umx_` or `smb_`. */
  userMailboxId: string;
}

/** Parameters of `lemwarm.updateSettings`. */
export interface LemwarmUpdateSettingsParams {
  /** Mailbox to warm up. Starts with `usm_` or `umx_` or `smb_`. */
  userMailboxId: string;
  /** What to change. */
  body: LemwarmSettingsUpdate;
}

/** Parameters of `lemwarm.listErrors`. */
export type LemwarmListErrorsParams = Record<string, never>;

/** Parameters of `users.get`. */
export interface UsersGetParams {
  /** Member of the team. Starts with `usr_`. */
  userId: string;
}

/** Parameters of `users.getSignature`. */
export interface UsersGetSignatureParams {
  /** Member of the team. Starts with `usr_`. */
  userId: string;
}

/** Parameters of `users.updateSignature`. */
export interface UsersUpdateSignatureParams {
  /** Member of the team. Starts with `usr_`. */
  userId: string;
  /** The signatures to change. */
  body: SignatureUpdate;
}

/** Parameters of `users.updateLinkedinLimits`. */
export interface UsersUpdateLinkedinLimitsParams {
  /** Member of the team. Starts with `usr_`. */
  userId: string;
  /** The limits to change. */
  body: LinkedinLimitsUpdate;
}

/** Parameters of `users.getChannels`. */
export type UsersGetChannelsParams = Record<string, never>;

/** Parameters of `users.getSendingSettings`. */
export interface UsersGetSendingSettingsParams {
  /** Send `team` for the mailboxes of every member. Without it, only the mailboxes of the owner of the API key are returned. */
  scope?: "team" | undefined;
}

/** Parameters of `users.updateSendingSettings`. */
export interface UsersUpdateSendingSettingsParams {
  /** The mailboxes and their limits. */
  body: SendingSettingsUpdate;
}

/** Parameters of `senders.list`. */
export interface SendersListParams {
  /** Campaign to compare with. If its sender strategy is dynamic, excluded members and accounts are not returned. Starts with `cam_`. */
  campaignId?: string | undefined;
}

/** Parameters of `senders.listAll`. */
export interface SendersListAllParams {
  /** Campaign to compare with. If its sender strategy is dynamic, excluded members and accounts are not returned. Starts with `cam_`. */
  campaignId?: string | undefined;
}

/** Parameters of `senderPictures.getStatus`. */
export interface SenderPicturesGetStatusParams {
  /** User whose mailboxes to return. Without it, the user who owns the API key. Starts with `usr_`. */
  userId?: string | undefined;
}

/** Parameters of `senderPictures.sync`. */
export interface SenderPicturesSyncParams {
  /** Mailboxes to send the picture to. Without a body, the mailboxes of the API key's user that do not show it yet. */
  body?: SenderPictureSync | undefined;
}

/** Parameters of `team.get`. */
export type TeamGetParams = Record<string, never>;

/** Parameters of `team.listSenders`. */
export interface TeamListSendersParams {
  /** Only campaigns in this state. */
  state?: CampaignStatus | undefined;
}

/** Parameters of `team.listSendersAll`. */
export interface TeamListSendersAllParams {
  /** Only campaigns in this state. */
  state?: CampaignStatus | undefined;
}

/** Parameters of `team.getCredits`. */
export type TeamGetCreditsParams = Record<string, never>;

/** Parameters of `team.listCrmUsers`. */
export type TeamListCrmUsersParams = Record<string, never>;

/** Parameters of `team.listCrmUsersAll`. */
export type TeamListCrmUsersAllParams = Record<string, never>;

/** Parameters of `team.getDynamicSenderExclusions`. */
export type TeamGetDynamicSenderExclusionsParams = Record<string, never>;

/** Parameters of `team.updateDynamicSenderExclusions`. */
export interface TeamUpdateDynamicSenderExclusionsParams {
  /** The whole list. */
  body: TeamSenderExclusionsUpdate;
}

/** Parameters of `emailAccounts.create`. */
export interface EmailAccountsCreateParams {
  /** The mailbox to connect. */
  body: EmailAccountCreate;
}

/** Parameters of `emailAccounts.delete`. */
export interface EmailAccountsDeleteParams {
  /** Mailbox to act on. Starts with `usm_` or `umx_` or `smb_`. */
  emailAccountId: string;
}

/** Parameters of `emailAccounts.test`. */
export interface EmailAccountsTestParams {
  /** Mailbox to act on. Starts with `usm_` or `umx_` or `smb_`. */
  emailAccountId: string;
}

/** Parameters of `campaigns.listReports`. */
export interface CampaignsListReportsParams {
  /** Campaigns to report on, separated by commas. Ids that begin with `cam_`, with commas between them. */
  campaignIds: string | readonly string[];
}

/** Parameters of `campaigns.listReportsAll`. */
export interface CampaignsListReportsAllParams {
  /** Campaigns to report on, separated by commas. Ids that begin with `cam_`, with commas between them. */
  campaignIds: string | readonly string[];
}

/** Parameters of `campaigns.pause`. */
export interface CampaignsPauseParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
}

/** Parameters of `campaigns.start`. */
export interface CampaignsStartParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
}

/** Parameters of `campaigns.archive`. */
export interface CampaignsArchiveParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
}

/** Parameters of `campaigns.unarchive`. */
export interface CampaignsUnarchiveParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
}

/** Parameters of `campaigns.duplicate`. */
export interface CampaignsDuplicateParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
  /** Name of the copy. It may be left out. */
  body?: CampaignDuplicate | undefined;
}

/** Parameters of `campaigns.getStatutes`. */
export interface CampaignsGetStatutesParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
}

/** Parameters of `campaigns.getSettings`. */
export interface CampaignsGetSettingsParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
}

/** Parameters of `campaigns.updateSettings`. */
export interface CampaignsUpdateSettingsParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
  /** The settings to change. */
  body: CampaignSettingsUpdate;
}

/** Parameters of `campaigns.getSenders`. */
export interface CampaignsGetSendersParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
}

/** Parameters of `campaigns.updateSenders`. */
export interface CampaignsUpdateSendersParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
  /** The whole pool. */
  body: CampaignSendersUpdate;
}

/** Parameters of `campaigns.addSenders`. */
export interface CampaignsAddSendersParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
  /** The members to add. */
  body: CampaignSendersAdd;
}

/** Parameters of `campaigns.removeSender`. */
export interface CampaignsRemoveSenderParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
  /** Member to act on. Starts with `usr_`. */
  userId: string;
}

/** Parameters of `campaigns.updateSender`. */
export interface CampaignsUpdateSenderParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
  /** Member to act on. Starts with `usr_`. */
  userId: string;
  /** The channels to change. */
  body: CampaignSenderUpdate;
}

/** Parameters of `campaigns.getDynamicSenderExclusions`. */
export interface CampaignsGetDynamicSenderExclusionsParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
}

/** Parameters of `campaigns.updateDynamicSenderExclusions`. */
export interface CampaignsUpdateDynamicSenderExclusionsParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
  /** The list of the campaign. */
  body: CampaignSenderExclusionsUpdate;
}

/** Parameters of `campaigns.addAbmLeads`. */
export interface CampaignsAddAbmLeadsParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
  /** The people to add. */
  body: AbmLeadsAdd;
}

/** Parameters of `campaigns.addSignalTrigger`. */
export interface CampaignsAddSignalTriggerParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
  /** The signal agent to link. */
  body: SignalTriggerCreate;
}

/** Parameters of `campaigns.removeSignalTrigger`. */
export interface CampaignsRemoveSignalTriggerParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
  /** Signal agent to unlink. Starts with `wat_` or `wli_` or `wl_`. */
  watchListId: string;
}

/** Parameters of `campaigns.skipStep`. */
export interface CampaignsSkipStepParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
  /** Step to skip. It must belong to the campaign and must not be a condition. Starts with `stp_`. */
  stepId: string;
}

/** Parameters of `campaigns.skipStepForLeads`. */
export interface CampaignsSkipStepForLeadsParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
  /** Step to skip. It must belong to the campaign and must not be a condition. Starts with `stp_`. */
  stepId: string;
  /** The leads to skip the step for. */
  body: StepSkipForLeads;
}

/** Parameters of `campaigns.startExport`. */
export interface CampaignsStartExportParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
}

/** Parameters of `campaigns.getExport`. */
export interface CampaignsGetExportParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
  /** Export to act on. Start campaign export returns its `id`. Starts with `axp_` or `exp_`. */
  exportId: string;
}

/** Parameters of `campaigns.emailExport`. */
export interface CampaignsEmailExportParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
  /** Export to act on. Start campaign export returns its `id`. Starts with `axp_` or `exp_`. */
  exportId: string;
  /**
   * Format: email
   * Email address that is notified when the file is ready.
   */
  email: string;
}

/** Parameters of `campaigns.exportLeadsV1`. */
export interface CampaignsExportLeadsV1Params {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
  /** Last states of the leads to export, separated by commas. `all` exports every lead. Without `state`, some calls returned no leads, although lemlist documents `all` as the default. */
  state?: string | readonly string[] | undefined;
  /**
   * Format of the export.
   * @default csv
   */
  format?: LeadExportFormat | undefined;
}

/** Parameters of `campaigns.exportLeads`. */
export interface CampaignsExportLeadsParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
  /** Last states of the leads to export, separated by commas. `all` and no value export every lead. */
  state?: string | readonly string[] | undefined;
  /**
   * Format of the export.
   * @default csv
   */
  format?: LeadExportFormat | undefined;
}

/** Parameters of `campaigns.getStatsV1`. */
export interface CampaignsGetStatsV1Params {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
  /** First day to count. A date such as 2026-10-07, or with a time after T. */
  startDate: string | Date;
  /** Last day to count. A date such as 2026-10-07, or with a time after T. */
  endDate: string | Date;
}

/** Parameters of `campaigns.getStats`. */
export interface CampaignsGetStatsParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
  /** First time to count. A date such as 2026-10-07, or with a time after T. */
  startDate: string | Date;
  /** Last time to count. A date such as 2026-10-07, or with a time after T. */
  endDate: string | Date;
  /** Counts only what this sender sent. Send the id and the email address with a `|` between them. The email address must belong to the member. An id that begins with `usr_`, then `|` and an email address. */
  sendUser?: string | undefined;
  /** Counts only this variant of the A/B tests. */
  ABSelected?: AbTestVariant | undefined;
  /** Counts only these channels. The value is a JSON array of `email`, `linkedin` and `others`. Without it, lemlist counts all five channels. A JSON array, as text, of `"email"`, `"linkedin"` and `"others"`. */
  channels?: string | object | undefined;
}

/** Parameters of `campaigns.listStats`. */
export interface CampaignsListStatsParams {
  /** The campaigns to count. */
  body: CampaignStatsSearch;
}

/** Parameters of `schedules.list`. */
export interface SchedulesListParams {
  /**
   * Page to read, from 1. Use it or `offset`. Whole number, at least 1.
   * @default 1
   */
  page?: number | undefined;
  /** Items to skip. Use it or `page`. Whole number, at least 0. */
  offset?: number | undefined;
  /** Items per page. Whole number, at least 1. */
  limit?: number | undefined;
  /** What to sort by. */
  sortBy?: "createdAt" | undefined;
  /** Direction of `sortBy`. */
  sortOrder?: SortOrder | undefined;
}

/** Parameters of `schedules.listAll`. */
export interface SchedulesListAllParams {
  /** Items per page. Whole number, at least 1. */
  limit?: number | undefined;
  /** What to sort by. */
  sortBy?: "createdAt" | undefined;
  /** Direction of `sortBy`. */
  sortOrder?: SortOrder | undefined;
}

/** Parameters of `schedules.create`. */
export interface SchedulesCreateParams {
  /** The schedule to create. */
  body: ScheduleCreate;
}

/** Parameters of `schedules.get`. */
export interface SchedulesGetParams {
  /** Schedule to act on. Starts with `skd_`. */
  scheduleId: string;
}

/** Parameters of `schedules.delete`. */
export interface SchedulesDeleteParams {
  /** Schedule to act on. Starts with `skd_`. */
  scheduleId: string;
}

/** Parameters of `schedules.update`. */
export interface SchedulesUpdateParams {
  /** Schedule to act on. Starts with `skd_`. */
  scheduleId: string;
  /** The fields to change. */
  body: ScheduleUpdate;
}

/** Parameters of `schedules.listByCampaign`. */
export interface SchedulesListByCampaignParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
}

/** Parameters of `schedules.listByCampaignAll`. */
export interface SchedulesListByCampaignAllParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
}

/** Parameters of `schedules.associate`. */
export interface SchedulesAssociateParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
  /** Schedule to act on. Starts with `skd_`. */
  scheduleId: string;
}

/** Parameters of `schedules.removeFromCampaign`. */
export interface SchedulesRemoveFromCampaignParams {
  /** Campaign to act on. Starts with `cam_`. */
  campaignId: string;
  /** Schedule to act on. Starts with `skd_`. */
  scheduleId: string;
}

/** Parameters of `tasks.list`. */
export interface TasksListParams {
  /** Filters as a JSON array, `[]` for every task. Each filter has a `filterId`. Filters by `fullName`, `email`, `phone` and `linkedin` take a `value` or a `regex`. Filters by `campaignId`, `assignedTo`, `campaignState` and `type` take an array `in`, an array `out` or both. Campaign states are `draft`, `running`, `ended`, `paused`, `errors` and `archived`. A filter by `dueDate` takes a `from` and a `to`, written YYYY-MM-DD. A JSON array, as text. */
  filters: string | object;
  /**
   * Page to read, from 0. Whole number, at least 0.
   * @default 0
   */
  page?: number | undefined;
}

/** Parameters of `tasks.listAll`. */
export interface TasksListAllParams {
  /** Filters as a JSON array, `[]` for every task. Each filter has a `filterId`. Filters by `fullName`, `email`, `phone` and `linkedin` take a `value` or a `regex`. Filters by `campaignId`, `assignedTo`, `campaignState` and `type` take an array `in`, an array `out` or both. Campaign states are `draft`, `running`, `ended`, `paused`, `errors` and `archived`. A filter by `dueDate` takes a `from` and a `to`, written YYYY-MM-DD. A JSON array, as text. */
  filters: string | object;
}

/** Parameters of `tasks.create`. */
export interface TasksCreateParams {
  /** The task to create. */
  body: TaskCreate;
}

/** Parameters of `tasks.update`. */
export interface TasksUpdateParams {
  /** The task and what to change. */
  body: TaskUpdate;
}

/** Parameters of `tasks.ignore`. */
export interface TasksIgnoreParams {
  /** The tasks to dismiss. */
  body: TasksIgnore;
}

/** Parameters of `tasks.search`. */
export interface TasksSearchParams {
  /** Statuses: `due`, `upcoming`, `paused`, `done`, `ignored`, or `pending` for the first three. lemlist changes `upcoming` to `due` some time after the due date. Filter by `dueDateTo` for the tasks that are due now. */
  status?: string | undefined;
  /** Users who have to do the tasks. */
  assignedTo?: string | undefined;
  /** Users whose tasks to exclude. */
  assignedToNot?: string | undefined;
  /** Campaigns that the tasks belong to. */
  campaignId?: string | undefined;
  /** Campaigns whose tasks to exclude. */
  campaignIdNot?: string | undefined;
  /** Contacts that the tasks are about. Tasks of their leads are included. */
  contactId?: string | undefined;
  /** Contacts whose tasks to exclude. */
  contactIdNot?: string | undefined;
  /** Companies that the tasks are about. Tasks of their contacts are included. */
  companyId?: string | undefined;
  /** Companies whose tasks to exclude. */
  companyIdNot?: string | undefined;
  /** Leads that the tasks are about. */
  leadId?: string | undefined;
  /** Leads whose tasks to exclude. */
  leadIdNot?: string | undefined;
  /** Tasks to return. At most 100 values, with commas between them. */
  taskId?: string | undefined;
  /** Whether the tasks are about contacts or companies. */
  objectType?: EntityType | undefined;
  /** Types of the tasks, such as `manual` or `linkedinSend`. */
  type?: string | undefined;
  /** Types to exclude. */
  typeNot?: string | undefined;
  /** Channels: `aircall`, `email`, `linkedin`, `whatsapp`, `sms` or `manual`. */
  channel?: string | undefined;
  /** Priorities, from `0` (highest) to `2` (lowest). */
  priority?: string | undefined;
  /** Text that the title must contain. */
  title?: string | undefined;
  /** Text that the LinkedIn URL of the contact must contain. */
  contactLinkedinUrl?: string | undefined;
  /** Words to look for in the title and in the fields of the contact and company. */
  search?: string | undefined;
  /**
   * Format: date-time
   * Earliest due date, inclusive.
   */
  dueDateFrom?: string | Date | undefined;
  /**
   * Format: date-time
   * Latest due date, inclusive.
   */
  dueDateTo?: string | Date | undefined;
  /**
   * Format: date-time
   * Earliest time of completion, inclusive. An ignored task counts as completed.
   */
  completedAtFrom?: string | Date | undefined;
  /**
   * Format: date-time
   * Latest time of completion, inclusive.
   */
  completedAtTo?: string | Date | undefined;
  /** Whether the tasks belong to a campaign. */
  hasCampaign?: boolean | undefined;
  /** Whether the tasks have a due date. */
  hasDueDate?: boolean | undefined;
  /** A tree of filters, as JSON. A group has `type`, `id`, `connector` and `children`, a condition has `type`, `id`, `property`, `operator` and `value`. At most 5 levels and 50 conditions. List task filters returns the properties and operators. */
  advancedFilters?: string | object | undefined;
  /** Records to return with each task. */
  include?: "contact" | "company" | "contact,company" | undefined;
  /**
   * Field to sort by.
   * @default dueDate
   */
  sortBy?: "dueDate" | "status" | "priority" | "assignedTo" | "campaignId" | "score" | "handledOn" | "contactJobTitle" | undefined;
  /**
   * Direction to sort in.
   * @default desc
   */
  sortOrder?: "asc" | "desc" | undefined;
  /**
   * Page to return, from 1. `page` times `limit` is at most 10,000. Whole number, at least 1.
   * @default 1
   */
  page?: number | undefined;
  /**
   * Items per page. Whole number, 1 to 100.
   * @default 50
   */
  limit?: number | undefined;
}

/** Parameters of `tasks.searchAll`. */
export interface TasksSearchAllParams {
  /** Statuses: `due`, `upcoming`, `paused`, `done`, `ignored`, or `pending` for the first three. lemlist changes `upcoming` to `due` some time after the due date. Filter by `dueDateTo` for the tasks that are due now. */
  status?: string | undefined;
  /** Users who have to do the tasks. */
  assignedTo?: string | undefined;
  /** Users whose tasks to exclude. */
  assignedToNot?: string | undefined;
  /** Campaigns that the tasks belong to. */
  campaignId?: string | undefined;
  /** Campaigns whose tasks to exclude. */
  campaignIdNot?: string | undefined;
  /** Contacts that the tasks are about. Tasks of their leads are included. */
  contactId?: string | undefined;
  /** Contacts whose tasks to exclude. */
  contactIdNot?: string | undefined;
  /** Companies that the tasks are about. Tasks of their contacts are included. */
  companyId?: string | undefined;
  /** Companies whose tasks to exclude. */
  companyIdNot?: string | undefined;
  /** Leads that the tasks are about. */
  leadId?: string | undefined;
  /** Leads whose tasks to exclude. */
  leadIdNot?: string | undefined;
  /** Tasks to return. At most 100 values, with commas between them. */
  taskId?: string | undefined;
  /** Whether the tasks are about contacts or companies. */
  objectType?: EntityType | undefined;
  /** Types of the tasks, such as `manual` or `linkedinSend`. */
  type?: string | undefined;
  /** Types to exclude. */
  typeNot?: string | undefined;
  /** Channels: `aircall`, `email`, `linkedin`, `whatsapp`, `sms` or `manual`. */
  channel?: string | undefined;
  /** Priorities, from `0` (highest) to `2` (lowest). */
  priority?: string | undefined;
  /** Text that the title must contain. */
  title?: string | undefined;
  /** Text that the LinkedIn URL of the contact must contain. */
  contactLinkedinUrl?: string | undefined;
  /** Words to look for in the title and in the fields of the contact and company. */
  search?: string | undefined;
  /**
   * Format: date-time
   * Earliest due date, inclusive.
   */
  dueDateFrom?: string | Date | undefined;
  /**
   * Format: date-time
   * Latest due date, inclusive.
   */
  dueDateTo?: string | Date | undefined;
  /**
   * Format: date-time
   * Earliest time of completion, inclusive. An ignored task counts as completed.
   */
  completedAtFrom?: string | Date | undefined;
  /**
   * Format: date-time
   * Latest time of completion, inclusive.
   */
  completedAtTo?: string | Date | undefined;
  /** Whether the tasks belong to a campaign. */
  hasCampaign?: boolean | undefined;
  /** Whether the tasks have a due date. */
  hasDueDate?: boolean | undefined;
  /** A tree of filters, as JSON. A group has `type`, `id`, `connector` and `children`, a condition has `type`, `id`, `property`, `operator` and `value`. At most 5 levels and 50 conditions. List task filters returns the properties and operators. */
  advancedFilters?: string | object | undefined;
  /** Records to return with each task. */
  include?: "contact" | "company" | "contact,company" | undefined;
  /**
   * Field to sort by.
   * @default dueDate
   */
  sortBy?: "dueDate" | "status" | "priority" | "assignedTo" | "campaignId" | "score" | "handledOn" | "contactJobTitle" | undefined;
  /**
   * Direction to sort in.
   * @default desc
   */
  sortOrder?: "asc" | "desc" | undefined;
  /**
   * Items per page. Whole number, 1 to 100.
   * @default 50
   */
  limit?: number | undefined;
}

/** Parameters of `tasks.listFilters`. */
export interface TasksListFiltersParams {
  /** What the fields belong to. */
  scope?: TaskFilterScope | undefined;
  /** Text that the name or label of the field must contain. */
  search?: string | undefined;
}

/** Parameters of `tasks.listFiltersAll`. */
export interface TasksListFiltersAllParams {
  /** What the fields belong to. */
  scope?: TaskFilterScope | undefined;
  /** Text that the name or label of the field must contain. */
  search?: string | undefined;
}

/** Parameters of `activities.list`. */
export interface ActivitiesListParams {
  /** Only activities of this type. For an unknown type, lemlist was observed to return a 400 or an empty object. */
  type?: ActivityType | undefined;
  /** Only activities of this campaign. Starts with `cam_`. */
  campaignId?: string | undefined;
  /** Only activities of this lead. Starts with `lea_`. */
  leadId?: string | undefined;
  /** Whether to return only the first activity of its type per lead. */
  isFirst?: boolean | undefined;
  /** Earliest time to return. A date such as 2026-10-07, or with a time after T, or Unix seconds. */
  minDate?: string | Date | undefined;
  /** Latest time to return. It must be later than `minDate`. A date such as 2026-10-07, or with a time after T, or Unix seconds. */
  maxDate?: string | Date | undefined;
  /** Another name for `minDate`. If both are sent, lemlist uses `minDate`. A date such as 2026-10-07, or with a time after T, or Unix seconds. */
  startDate?: string | Date | undefined;
  /** Another name for `maxDate`. If both are sent, lemlist uses `maxDate`. A date such as 2026-10-07, or with a time after T, or Unix seconds. */
  endDate?: string | Date | undefined;
  /**
   * Items to skip. Whole number, at least 0.
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Items per page. Whole number, 1 to 100.
   * @default 100
   */
  limit?: number | undefined;
}

/** Parameters of `activities.listAll`. */
export interface ActivitiesListAllParams {
  /** Only activities of this type. For an unknown type, lemlist was observed to return a 400 or an empty object. */
  type?: ActivityType | undefined;
  /** Only activities of this campaign. Starts with `cam_`. */
  campaignId?: string | undefined;
  /** Only activities of this lead. Starts with `lea_`. */
  leadId?: string | undefined;
  /** Whether to return only the first activity of its type per lead. */
  isFirst?: boolean | undefined;
  /** Earliest time to return. A date such as 2026-10-07, or with a time after T, or Unix seconds. */
  minDate?: string | Date | undefined;
  /** Latest time to return. It must be later than `minDate`. A date such as 2026-10-07, or with a time after T, or Unix seconds. */
  maxDate?: string | Date | undefined;
  /** Another name for `minDate`. If both are sent, lemlist uses `minDate`. A date such as 2026-10-07, or with a time after T, or Unix seconds. */
  startDate?: string | Date | undefined;
  /** Another name for `maxDate`. If both are sent, lemlist uses `maxDate`. A date such as 2026-10-07, or with a time after T, or Unix seconds. */
  endDate?: string | Date | undefined;
  /**
   * Items per page. Whole number, 1 to 100.
   * @default 100
   */
  limit?: number | undefined;
}

/** Parameters of `activities.deleteRecordingTranscript`. */
export interface ActivitiesDeleteRecordingTranscriptParams {
  /** Activity to act on. It must be a call with a recording. Starts with `act_`. */
  activityId: string;
}

/** Parameters of `unsubscribes.listVariables`. */
export interface UnsubscribesListVariablesParams {
  /**
   * Items to skip. Whole number, at least 0.
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Items per page. Whole number, 1 to 100.
   * @default 100
   */
  limit?: number | undefined;
}

/** Parameters of `unsubscribes.listVariablesAll`. */
export interface UnsubscribesListVariablesAllParams {
  /**
   * Items per page. Whole number, 1 to 100.
   * @default 100
   */
  limit?: number | undefined;
}

/** Parameters of `unsubscribes.addVariables`. */
export interface UnsubscribesAddVariablesParams {
  /** The values to unsubscribe. */
  body: UnsubscribedVariablesAdd;
}

/** Parameters of `unsubscribes.getVariable`. */
export interface UnsubscribesGetVariableParams {
  /** Email, domain that starts with `@`, LinkedIn URL or phone number. */
  value: string;
}

/** Parameters of `unsubscribes.addVariable`. */
export interface UnsubscribesAddVariableParams {
  /** Email, domain that starts with `@`, LinkedIn URL or phone number. */
  value: string;
}

/** Parameters of `unsubscribes.deleteVariable`. */
export interface UnsubscribesDeleteVariableParams {
  /** Email, domain that starts with `@`, LinkedIn URL or phone number. */
  value: string;
}

/** Parameters of `unsubscribes.getContact`. */
export interface UnsubscribesGetContactParams {
  /** Contact to act on. Its id begins with `ctc_`. The prefix `con_` occurs in lemlist's examples. Starts with `ctc_` or `con_`. */
  contactId: string;
}

/** Parameters of `unsubscribes.addContact`. */
export interface UnsubscribesAddContactParams {
  /** Contact to act on. Its id begins with `ctc_`. The prefix `con_` occurs in lemlist's examples. Starts with `ctc_` or `con_`. */
  contactId: string;
}

/** Parameters of `unsubscribes.deleteContact`. */
export interface UnsubscribesDeleteContactParams {
  /** Contact to act on. Its id begins with `ctc_`. The prefix `con_` occurs in lemlist's examples. Starts with `ctc_` or `con_`. */
  contactId: string;
}

/** Parameters of `unsubscribes.exportVariables`. */
export interface UnsubscribesExportVariablesParams {
  /**
   * Format of the export.
   * @default csv
   */
  format?: UnsubscribeExportFormat | undefined;
}

/** Parameters of `unsubscribes.exportContacts`. */
export interface UnsubscribesExportContactsParams {
  /**
   * Format of the export.
   * @default csv
   */
  format?: UnsubscribeExportFormat | undefined;
}

/** Parameters of `unsubscribes.list`. */
export interface UnsubscribesListParams {
  /**
   * Items to skip. Whole number, at least 0.
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Items per page. Whole number, 1 to 100.
   * @default 100
   */
  limit?: number | undefined;
}

/** Parameters of `unsubscribes.listAll`. */
export interface UnsubscribesListAllParams {
  /**
   * Items per page. Whole number, 1 to 100.
   * @default 100
   */
  limit?: number | undefined;
}

/** Parameters of `unsubscribes.export`. */
export type UnsubscribesExportParams = Record<string, never>;

/** Parameters of `unsubscribes.get`. */
export interface UnsubscribesGetParams {
  /** Email, or domain that starts with `@`. */
  email: string;
}

/** Parameters of `unsubscribes.add`. */
export interface UnsubscribesAddParams {
  /** Email, or domain that starts with `@`. */
  email: string;
}

/** Parameters of `unsubscribes.delete`. */
export interface UnsubscribesDeleteParams {
  /** Email, or domain that starts with `@`. */
  email: string;
}

/** Parameters of `sequences.listBranches`. */
export interface SequencesListBranchesParams {
  /** Sequence that contains the step. It can be the main sequence or a branch. Starts with `seq_`. */
  sequenceId: string;
  /** Conditional step to act on. It must belong to the sequence. Starts with `stp_`. */
  stepId: string;
}

/** Parameters of `sequences.listBranchesAll`. */
export interface SequencesListBranchesAllParams {
  /** Sequence that contains the step. It can be the main sequence or a branch. Starts with `seq_`. */
  sequenceId: string;
  /** Conditional step to act on. It must belong to the sequence. Starts with `stp_`. */
  stepId: string;
}

/** Parameters of `sequences.addBranch`. */
export interface SequencesAddBranchParams {
  /** Sequence that contains the step. It can be the main sequence or a branch. Starts with `seq_`. */
  sequenceId: string;
  /** Conditional step to act on. It must belong to the sequence. Starts with `stp_`. */
  stepId: string;
  /** What the branch tests. */
  body: BranchCreate;
}

/** Parameters of `sequences.updateBranchOrder`. */
export interface SequencesUpdateBranchOrderParams {
  /** Sequence that contains the step. It can be the main sequence or a branch. Starts with `seq_`. */
  sequenceId: string;
  /** Conditional step to act on. It must belong to the sequence. Starts with `stp_`. */
  stepId: string;
  /** All branches except the fallback, in the order to test them. */
  body: BranchOrderUpdate;
}

/** Parameters of `sequences.deleteBranch`. */
export interface SequencesDeleteBranchParams {
  /** Sequence that contains the step. It can be the main sequence or a branch. Starts with `seq_`. */
  sequenceId: string;
  /** Conditional step to act on. It must belong to the sequence. Starts with `stp_`. */
  stepId: string;
  /** Sequence id of the branch, from `sequences.listBranches`. Starts with `seq_`. */
  branchSequenceId: string;
}

/** Parameters of `sequences.updateBranch`. */
export interface SequencesUpdateBranchParams {
  /** Sequence that contains the step. It can be the main sequence or a branch. Starts with `seq_`. */
  sequenceId: string;
  /** Conditional step to act on. It must belong to the sequence. Starts with `stp_`. */
  stepId: string;
  /** Sequence id of the branch, from `sequences.listBranches`. Starts with `seq_`. */
  branchSequenceId: string;
  /** The fields of the branch to update. */
  body: BranchUpdate;
}

/** Parameters of `sequences.getStepSender`. */
export interface SequencesGetStepSenderParams {
  /** Sequence that contains the step. It can be the main sequence or a branch. Starts with `seq_`. */
  sequenceId: string;
  /** Step to act on. It must belong to the sequence. Starts with `stp_`. */
  stepId: string;
}

/** Parameters of `sequences.updateStepSender`. */
export interface SequencesUpdateStepSenderParams {
  /** Sequence that contains the step. It can be the main sequence or a branch. Starts with `seq_`. */
  sequenceId: string;
  /** Step to act on. It must belong to the sequence. Starts with `stp_`. */
  stepId: string;
  /** The member and the account to pin. */
  body: StepSenderUpdate;
}

/** Parameters of `sequences.deleteStepSender`. */
export interface SequencesDeleteStepSenderParams {
  /** Sequence that contains the step. It can be the main sequence or a branch. Starts with `seq_`. */
  sequenceId: string;
  /** Step to act on. It must belong to the sequence. Starts with `stp_`. */
  stepId: string;
}

/** Parameters of `database.listFilters`. */
export type DatabaseListFiltersParams = Record<string, never>;

/** Parameters of `database.listFiltersAll`. */
export type DatabaseListFiltersAllParams = Record<string, never>;

/** Parameters of `database.searchPeople`. */
export interface DatabaseSearchPeopleParams {
  /** The search. */
  body: PeopleSearch;
}

/** Parameters of `database.searchPeopleAll`. */
export interface DatabaseSearchPeopleAllParams {
  /** The search. */
  body: PeopleSearch;
}

/** Parameters of `database.exportPeople`. */
export interface DatabaseExportPeopleParams {
  /** Filters as a JSON array, in the form that the search takes in its body. List database filters returns their ids. A JSON array, as text. */
  filters: string | object;
  /**
   * Number of rows to export. A free plan exports at most 100. Whole number, 1 to 1000.
   * @default 1000
   */
  limit?: number | undefined;
}

/** Parameters of `database.searchCompanies`. */
export interface DatabaseSearchCompaniesParams {
  /** The search. */
  body: CompaniesSearch;
}

/** Parameters of `database.searchCompaniesAll`. */
export interface DatabaseSearchCompaniesAllParams {
  /** The search. */
  body: CompaniesSearch;
}

/** Parameters of `database.exportCompanies`. */
export interface DatabaseExportCompaniesParams {
  /** Filters as a JSON array, in the form that the search takes in its body. List database filters returns their ids. A JSON array, as text. */
  filters: string | object;
  /**
   * Number of rows to export. A free plan exports at most 100. Whole number, 1 to 1000.
   * @default 1000
   */
  limit?: number | undefined;
}

/** Parameters of `database.listPersonas`. */
export interface DatabaseListPersonasParams {
  /** Only personas of this mode. */
  mode?: DatabaseMode | undefined;
}

/** Parameters of `database.listPersonasAll`. */
export interface DatabaseListPersonasAllParams {
  /** Only personas of this mode. */
  mode?: DatabaseMode | undefined;
}

/** Parameters of `database.createPersona`. */
export interface DatabaseCreatePersonaParams {
  /** The persona to save. */
  body: PersonaCreate;
}

/** Parameters of `database.deletePersona`. */
export interface DatabaseDeletePersonaParams {
  /** Persona to act on. Starts with `pdp_`. */
  personaId: string;
}

/** Parameters of `database.listSavedSearches`. */
export interface DatabaseListSavedSearchesParams {
  /** Whether the searches are for people (`leads`) or companies. An old search without a mode is listed for both. */
  mode?: DatabaseMode | undefined;
}

/** Parameters of `database.listSavedSearchesAll`. */
export interface DatabaseListSavedSearchesAllParams {
  /** Whether the searches are for people (`leads`) or companies. An old search without a mode is listed for both. */
  mode?: DatabaseMode | undefined;
}

/** Parameters of `database.createSavedSearch`. */
export interface DatabaseCreateSavedSearchParams {
  /** The search to save. */
  body: SavedSearchCreate;
}

/** Parameters of `database.getSavedSearch`. */
export interface DatabaseGetSavedSearchParams {
  /** Saved search to act on. Starts with `lss_`. */
  savedSearchId: string;
}

/** Parameters of `database.deleteSavedSearch`. */
export interface DatabaseDeleteSavedSearchParams {
  /** Saved search to act on. Starts with `lss_`. */
  savedSearchId: string;
}

/** Parameters of `database.updateSavedSearch`. */
export interface DatabaseUpdateSavedSearchParams {
  /** Saved search to act on. Starts with `lss_`. */
  savedSearchId: string;
  /** The new name or filters. */
  body: SavedSearchUpdate;
}

/** Parameters of `deliverabilityAlerts.list`. */
export type DeliverabilityAlertsListParams = Record<string, never>;

/** Parameters of `deliverabilityAlerts.listAll`. */
export type DeliverabilityAlertsListAllParams = Record<string, never>;

/** Parameters of `deliverabilityAlerts.create`. */
export interface DeliverabilityAlertsCreateParams {
  /** The alert to create. */
  body: DeliverabilityAlertCreate;
}

/** Parameters of `deliverabilityAlerts.get`. */
export interface DeliverabilityAlertsGetParams {
  /** Alert to act on. Starts with `dac_`. */
  alertId: string;
}

/** Parameters of `deliverabilityAlerts.delete`. */
export interface DeliverabilityAlertsDeleteParams {
  /** Alert to act on. Starts with `dac_`. */
  alertId: string;
}

/** Parameters of `deliverabilityAlerts.update`. */
export interface DeliverabilityAlertsUpdateParams {
  /** Alert to act on. Starts with `dac_`. */
  alertId: string;
  /** What to change. */
  body: DeliverabilityAlertUpdate;
}

/** Parameters of `selfRecovery.getConfig`. */
export type SelfRecoveryGetConfigParams = Record<string, never>;

/** Parameters of `selfRecovery.updateConfig`. */
export interface SelfRecoveryUpdateConfigParams {
  /** The fields to change. */
  body: RecoveryConfigUpdate;
}

/** Parameters of `selfRecovery.listHistory`. */
export type SelfRecoveryListHistoryParams = Record<string, never>;

/** Parameters of `selfRecovery.listHistoryAll`. */
export type SelfRecoveryListHistoryAllParams = Record<string, never>;

/** Parameters of `enrichments.create`. At least one of `findEmail`, `verifyEmail`, `linkedinEnrichment` and `findPhone` is required. */
export type EnrichmentsCreateParams = {
  /** Looks for the email address. Costs credits. */
  findEmail?: boolean | undefined;
  /** Verifies `email`. Costs credits. */
  verifyEmail?: boolean | undefined;
  /** Reads the details of the LinkedIn profile. Costs credits. */
  linkedinEnrichment?: boolean | undefined;
  /** Looks for the phone number. Costs credits. */
  findPhone?: boolean | undefined;
  /**
   * Format: email
   * Email address of the person.
   */
  email?: string | undefined;
  /** URL of the LinkedIn profile. */
  linkedinUrl?: string | undefined;
  /** First name. */
  firstName?: string | undefined;
  /** Last name. */
  lastName?: string | undefined;
  /** Domain of the company. Without it the search can return another person of the same name. */
  companyDomain?: string | undefined;
  /** Name of the company. */
  companyName?: string | undefined;
  /** Job title. */
  jobTitle?: string | undefined;
  /** Where the person lives, as free text. Its country chooses the waterfall for email addresses and phone numbers. */
  location?: string | undefined;
  /**
   * Format: uri
   * URL to which lemlist sends a POST request when the enrichment is done. You then do not have to poll. The body is JSON. Its `type` is `enrichmentDone`, and its list `data` has the `id` of each enrichment.
   */
  webhookUrl?: string | undefined;
} & ({
  findEmail: boolean;
} | {
  verifyEmail: boolean;
} | {
  linkedinEnrichment: boolean;
} | {
  findPhone: boolean;
});

/** Parameters of `enrichments.get`. */
export interface EnrichmentsGetParams {
  /** Enrichment to read, by the id that `enrichments.create` or `enrichments.enrichLead` returned. Starts with `enr_`. */
  enrichId: string;
}

/** Parameters of `enrichments.createBulk`. */
export interface EnrichmentsCreateBulkParams {
  /**
   * Format: uri
   * URL to which lemlist sends a POST request when the enrichment is done. You then do not have to poll. The body is JSON. Its `type` is `enrichmentDone`, and its list `data` has the `id` of each enrichment.
   */
  webhookUrl?: string | undefined;
  /** The people to enrich. 1 to 500 items. */
  body: EnrichmentRequest[];
}

/** Parameters of `enrichments.listProviders`. */
export interface EnrichmentsListProvidersParams {
  /** What the providers look up. */
  type: WaterfallType;
}

/** Parameters of `enrichments.listProvidersAll`. */
export interface EnrichmentsListProvidersAllParams {
  /** What the providers look up. */
  type: WaterfallType;
}

/** Parameters of `enrichments.updateProviderConnection`. */
export interface EnrichmentsUpdateProviderConnectionParams {
  /** External provider to connect or disconnect, by its id in `enrichments.listProviders`. At least 1 character. */
  providerId: string;
  /** The key to save. */
  body: EnrichmentProviderConnect;
}

/** Parameters of `enrichments.deleteProviderConnection`. */
export interface EnrichmentsDeleteProviderConnectionParams {
  /** External provider to connect or disconnect, by its id in `enrichments.listProviders`. At least 1 character. */
  providerId: string;
}

/** Parameters of `enrichments.listWaterfalls`. */
export interface EnrichmentsListWaterfallsParams {
  /** What the waterfalls look up. Leave it out for both types. */
  type?: WaterfallType | undefined;
}

/** Parameters of `enrichments.listWaterfallsAll`. */
export interface EnrichmentsListWaterfallsAllParams {
  /** What the waterfalls look up. Leave it out for both types. */
  type?: WaterfallType | undefined;
}

/** Parameters of `enrichments.createWaterfall`. */
export interface EnrichmentsCreateWaterfallParams {
  /** The waterfall to create. */
  body: WaterfallCreate;
}

/** Parameters of `enrichments.getWaterfall`. */
export interface EnrichmentsGetWaterfallParams {
  /** Waterfall to act on. `default_email`, `default_phone`, or an id that begins with `ecw_`. */
  waterfallId: string;
}

/** Parameters of `enrichments.deleteWaterfall`. */
export interface EnrichmentsDeleteWaterfallParams {
  /** Waterfall to act on. `default_email`, `default_phone`, or an id that begins with `ecw_`. */
  waterfallId: string;
}

/** Parameters of `enrichments.updateWaterfall`. */
export interface EnrichmentsUpdateWaterfallParams {
  /** Waterfall to act on. `default_email`, `default_phone`, or an id that begins with `ecw_`. */
  waterfallId: string;
  /** What to change. */
  body: WaterfallUpdate;
}

/** Parameters of `enrichments.resetWaterfall`. */
export interface EnrichmentsResetWaterfallParams {
  /** Default waterfall to act on. A custom waterfall is refused. `default_email`, `default_phone`, or an id that begins with `ecw_`. */
  waterfallId: string;
}

/** Parameters of `enrichments.enrichLead`. At least one of `findPhone`, `findEmail`, `verifyEmail` and `linkedinEnrichment` is required. */
export type EnrichmentsEnrichLeadParams = {
  /** Lead to act on. Starts with `lea_`. */
  leadId: string;
  /** Looks for the email address of the lead. Costs credits. */
  findEmail?: boolean | undefined;
  /** Verifies the email address of the lead. Costs credits. */
  verifyEmail?: boolean | undefined;
  /** Fills in details of the lead from the LinkedIn profile. Costs credits. */
  linkedinEnrichment?: boolean | undefined;
  /** Looks for the phone number of the lead. Costs credits. */
  findPhone?: boolean | undefined;
  /**
   * Format: uri
   * URL to which lemlist sends a POST request when the enrichment is done. You then do not have to poll. The body is JSON. Its `type` is `enrichmentDone`, and its list `data` has the `id` of each enrichment.
   */
  webhookUrl?: string | undefined;
  /** Enriches again even if the lead has the data. It is still refused while an enrichment runs, or if an earlier one found nothing. */
  force?: boolean | undefined;
} & ({
  findPhone: boolean;
} | {
  findEmail: boolean;
} | {
  verifyEmail: boolean;
} | {
  linkedinEnrichment: boolean;
});

/** Parameters of `watchlists.list`. */
export interface WatchlistsListParams {
  /**
   * Page to read, from 1. Whole number, at least 1.
   * @default 1
   */
  page?: number | undefined;
  /** Items per page. Whole number, 1 to 100. */
  limit?: number | undefined;
  /** Only agents for these kinds of signal, separated by commas. Values with commas between them. */
  type?: string | readonly string[] | undefined;
  /** Only agents in these states, separated by commas. Without it, all agents are listed except those in the state `delete`. Values with commas between them. */
  status?: string | readonly string[] | undefined;
}

/** Parameters of `watchlists.listAll`. */
export interface WatchlistsListAllParams {
  /** Items per page. Whole number, 1 to 100. */
  limit?: number | undefined;
  /** Only agents for these kinds of signal, separated by commas. Values with commas between them. */
  type?: string | readonly string[] | undefined;
  /** Only agents in these states, separated by commas. Without it, all agents are listed except those in the state `delete`. Values with commas between them. */
  status?: string | readonly string[] | undefined;
}

/** Parameters of `watchlists.create`. */
export interface WatchlistsCreateParams {
  /** The signal agent to create. */
  body: WatchListCreate;
}

/** Parameters of `watchlists.delete`. */
export interface WatchlistsDeleteParams {
  /** Agent to act on. Starts with `wat_` or `wli_` or `wl_`. */
  watchListId: string;
}

/** Parameters of `watchlists.update`. */
export interface WatchlistsUpdateParams {
  /** What to change. */
  body: WatchListUpdate;
}

/** Parameters of `watchlists.listSignals`. */
export interface WatchlistsListSignalsParams {
  /**
   * Page to read, from 1. Whole number, at least 1.
   * @default 1
   */
  page?: number | undefined;
  /** Items per page. Whole number, 1 to 100. */
  limit?: number | undefined;
  /** What to sort by. */
  sortBy?: "receivedAt" | "createdAt" | undefined;
  /** Direction of `sortBy`. */
  sortOrder?: "asc" | "desc" | undefined;
  /** Only signals of these kinds. At least 1 item. */
  type?: SignalType[] | undefined;
  /** Only signals with one of these statuses. At least 1 item. */
  status?: SignalStatus[] | undefined;
  /**
   * Format: date-time
   * Only signals found at this time or later.
   */
  receivedAtFrom?: string | Date | undefined;
  /**
   * Format: date-time
   * Only signals found at this time or earlier. It must be later than `receivedAtFrom`.
   */
  receivedAtTo?: string | Date | undefined;
  /** Only signals of this agent. Starts with `wat_` or `wli_` or `wl_`. */
  watchListId?: string | undefined;
}

/** Parameters of `watchlists.listSignalsAll`. */
export interface WatchlistsListSignalsAllParams {
  /** Items per page. Whole number, 1 to 100. */
  limit?: number | undefined;
  /** What to sort by. */
  sortBy?: "receivedAt" | "createdAt" | undefined;
  /** Direction of `sortBy`. */
  sortOrder?: "asc" | "desc" | undefined;
  /** Only signals of these kinds. At least 1 item. */
  type?: SignalType[] | undefined;
  /** Only signals with one of these statuses. At least 1 item. */
  status?: SignalStatus[] | undefined;
  /**
   * Format: date-time
   * Only signals found at this time or later.
   */
  receivedAtFrom?: string | Date | undefined;
  /**
   * Format: date-time
   * Only signals found at this time or earlier. It must be later than `receivedAtFrom`.
   */
  receivedAtTo?: string | Date | undefined;
  /** Only signals of this agent. Starts with `wat_` or `wli_` or `wl_`. */
  watchListId?: string | undefined;
}

/** Parameters of `watchlists.markSignals`. */
export interface WatchlistsMarkSignalsParams {
  /** The signals and their new status. */
  body: SignalsUpdate;
}

/** Parameters of `watchlists.associateCrmLists`. */
export interface WatchlistsAssociateCrmListsParams {
  /** The agent and its lists. */
  body: WatchListCrmLists;
}

/** Parameters of `watchlists.addExternalSignal`. */
export interface WatchlistsAddExternalSignalParams {
  /** Agent that receives the signal. Its type must be `externalSignalContact` or `externalSignalCompany`. Starts with `wat_` or `wli_` or `wl_`. */
  watchListId: string;
  /** The signal. */
  body: ExternalSignalCreate;
}

/** Parameters of `watchlists.listHistory`. */
export interface WatchlistsListHistoryParams {
  /** Agent to act on. Starts with `wat_` or `wli_` or `wl_`. */
  watchListId: string;
  /**
   * Page to read, from 1. Whole number, at least 1.
   * @default 1
   */
  page?: number | undefined;
  /** Items per page. Whole number, 1 to 100. */
  limit?: number | undefined;
}

/** Parameters of `watchlists.listHistoryAll`. */
export interface WatchlistsListHistoryAllParams {
  /** Agent to act on. Starts with `wat_` or `wli_` or `wl_`. */
  watchListId: string;
  /** Items per page. Whole number, 1 to 100. */
  limit?: number | undefined;
}

/** Parameters of `watchlists.listSignalTypes`. */
export type WatchlistsListSignalTypesParams = Record<string, never>;

/** Parameters of `watchlists.listSignalTypesAll`. */
export type WatchlistsListSignalTypesAllParams = Record<string, never>;

/** Parameters of `watchlists.listFilters`. */
export interface WatchlistsListFiltersParams {
  /** Only filters of this kind of signal. */
  type?: SignalType | undefined;
}

/** Parameters of `watchlists.listFilterValues`. */
export interface WatchlistsListFilterValuesParams {
  /** Filter to read the values of. Only some have a list. */
  filterId: WatchListFilterId;
  /** Text to search the values for. 1 to 100 characters. */
  query?: string | undefined;
}

/** Parameters of `messageTemplates.list`. */
export interface MessageTemplatesListParams {
  /** Text that the name must contain. Case and accents are ignored. A blank text filters nothing. At most 100 characters. */
  search?: string | undefined;
  /** Tags, separated by commas. A template needs one of them. Case is ignored. At most 20 values, with commas between them. */
  tags?: string | readonly string[] | undefined;
  /** Users who created the items, separated by commas. At most 100 ids that begin with `usr_`, with commas between them. */
  userIds?: string | readonly string[] | undefined;
  /**
   * Page to read, from 1. Whole number, at least 1.
   * @default 1
   */
  page?: number | undefined;
  /**
   * Items per page. Whole number, 1 to 100.
   * @default 50
   */
  limit?: number | undefined;
}

/** Parameters of `messageTemplates.listAll`. */
export interface MessageTemplatesListAllParams {
  /** Text that the name must contain. Case and accents are ignored. A blank text filters nothing. At most 100 characters. */
  search?: string | undefined;
  /** Tags, separated by commas. A template needs one of them. Case is ignored. At most 20 values, with commas between them. */
  tags?: string | readonly string[] | undefined;
  /** Users who created the items, separated by commas. At most 100 ids that begin with `usr_`, with commas between them. */
  userIds?: string | readonly string[] | undefined;
  /**
   * Items per page. Whole number, 1 to 100.
   * @default 50
   */
  limit?: number | undefined;
}

/** Parameters of `messageTemplates.listTags`. */
export interface MessageTemplatesListTagsParams {
  /** Text that the name must contain. Case and accents are ignored. A blank text filters nothing. At most 100 characters. */
  search?: string | undefined;
  /** Users who created the items, separated by commas. At most 100 ids that begin with `usr_`, with commas between them. */
  userIds?: string | readonly string[] | undefined;
  /**
   * Page to read, from 1. Whole number, at least 1.
   * @default 1
   */
  page?: number | undefined;
  /**
   * Items per page. Whole number, 1 to 100.
   * @default 50
   */
  limit?: number | undefined;
}

/** Parameters of `messageTemplates.listTagsAll`. */
export interface MessageTemplatesListTagsAllParams {
  /** Text that the name must contain. Case and accents are ignored. A blank text filters nothing. At most 100 characters. */
  search?: string | undefined;
  /** Users who created the items, separated by commas. At most 100 ids that begin with `usr_`, with commas between them. */
  userIds?: string | readonly string[] | undefined;
  /**
   * Items per page. Whole number, 1 to 100.
   * @default 50
   */
  limit?: number | undefined;
}

/** Parameters of `messageTemplates.get`. */
export interface MessageTemplatesGetParams {
  /** Template to get. Starts with `etp_`. */
  templateId: string;
}

/** Parameters of `snippets.list`. */
export interface SnippetsListParams {
  /** Text that the name must contain. Case and accents are ignored. A blank text filters nothing. At most 100 characters. */
  search?: string | undefined;
  /** Users who created the items, separated by commas. At most 100 ids that begin with `usr_`, with commas between them. */
  userIds?: string | readonly string[] | undefined;
  /**
   * Page to read, from 1. Whole number, at least 1.
   * @default 1
   */
  page?: number | undefined;
  /**
   * Items per page. Whole number, 1 to 100.
   * @default 50
   */
  limit?: number | undefined;
}

/** Parameters of `snippets.listAll`. */
export interface SnippetsListAllParams {
  /** Text that the name must contain. Case and accents are ignored. A blank text filters nothing. At most 100 characters. */
  search?: string | undefined;
  /** Users who created the items, separated by commas. At most 100 ids that begin with `usr_`, with commas between them. */
  userIds?: string | readonly string[] | undefined;
  /**
   * Items per page. Whole number, 1 to 100.
   * @default 50
   */
  limit?: number | undefined;
}

/** Parameters of `snippets.get`. */
export interface SnippetsGetParams {
  /** Snippet to get. Starts with `snt_`. */
  snippetId: string;
}

/** The bodies of the errors that `campaigns.list` is known to send, by status. */
export interface CampaignsListErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  402: ErrorText;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `campaigns.create` is known to send, by status. */
export interface CampaignsCreateErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  402: ErrorText;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `campaigns.get` is known to send, by status. */
export interface CampaignsGetErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `campaigns.update` is known to send, by status. */
export interface CampaignsUpdateErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `campaigns.getSequences` is known to send, by status. */
export interface CampaignsGetSequencesErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `sequences.addStep` is known to send, by status. */
export interface SequencesAddStepErrors {
  400: ErrorText | ErrorBody;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  409: ErrorBody;
  413: ErrorBody;
  415: ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
  502: ErrorBody;
  503: ErrorBody;
  504: ErrorBody;
}

/** The bodies of the errors that `sequences.deleteStep` is known to send, by status. */
export interface SequencesDeleteStepErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `sequences.updateStep` is known to send, by status. */
export interface SequencesUpdateStepErrors {
  400: ErrorText | ErrorBody;
  401: ErrorText | ErrorBody;
  402: ErrorBody | ErrorText;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  409: ErrorBody;
  413: ErrorBody;
  415: ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
  502: ErrorBody;
  503: ErrorBody;
  504: ErrorBody;
}

/** The bodies of the errors that `sequences.getAbTest` is known to send, by status. */
export interface SequencesGetAbTestErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  402: ErrorText;
  403: ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `sequences.createAbTest` is known to send, by status. */
export interface SequencesCreateAbTestErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  402: ErrorText;
  403: ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `sequences.deleteAbTest` is known to send, by status. */
export interface SequencesDeleteAbTestErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  402: ErrorText;
  403: ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `sequences.updateAbTest` is known to send, by status. */
export interface SequencesUpdateAbTestErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  402: ErrorText;
  403: ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `sequences.selectAbTestWinner` is known to send, by status. */
export interface SequencesSelectAbTestWinnerErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  402: ErrorText;
  403: ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `webhooks.list` is known to send, by status. */
export interface WebhooksListErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `webhooks.create` is known to send, by status. */
export interface WebhooksCreateErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  409: ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `webhooks.delete` is known to send, by status. */
export interface WebhooksDeleteErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `contacts.list` is known to send, by status. */
export interface ContactsListErrors {
  400: ErrorText | (ErrorBody | ContactFailure);
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `contacts.create` is known to send, by status. */
export interface ContactsCreateErrors {
  400: ContactFailure | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ContactFailure | ErrorText;
  405: ErrorText | ErrorBody;
  409: ContactFailure;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `contacts.get` is known to send, by status. */
export interface ContactsGetErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `contacts.delete` is known to send, by status. */
export interface ContactsDeleteErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ContactFailure | ErrorText;
  405: ErrorText | ErrorBody;
  409: ContactFailure;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `contacts.listNotes` is known to send, by status. */
export interface ContactsListNotesErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `contacts.createNote` is known to send, by status. */
export interface ContactsCreateNoteErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** Lists of the team. */
export type ContactsListListsResult = ContactList[];

/** The bodies of the errors that `contacts.listLists` is known to send, by status. */
export interface ContactsListListsErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `contacts.createList` is known to send, by status. */
export interface ContactsCreateListErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `contacts.addToList` is known to send, by status. */
export interface ContactsAddToListErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText;
}

/** CSV with a header line. */
export type ContactsExportResult = string;

/** The bodies of the errors that `contacts.export` is known to send, by status. */
export interface ContactsExportErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `contacts.merge` is known to send, by status. */
export interface ContactsMergeErrors {
  400: MergeFailure | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: MergeFailure | ErrorText;
  405: ErrorText | ErrorBody;
  409: MergeFailure;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `companies.list` is known to send, by status. */
export interface CompaniesListErrors {
  400: ErrorText | (ErrorBody | CompanyFailure);
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: CompanyFailure | ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `companies.create` is known to send, by status. */
export interface CompaniesCreateErrors {
  400: CompanyFailure | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: CompanyFailure | ErrorText;
  405: ErrorText | ErrorBody;
  409: CompanyFailure;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `companies.get` is known to send, by status. */
export interface CompaniesGetErrors {
  400: CompanyFailure | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: CompanyFailure | ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `companies.delete` is known to send, by status. */
export interface CompaniesDeleteErrors {
  400: CompanyFailure | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: CompanyFailure | ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `companies.listNotes` is known to send, by status. */
export interface CompaniesListNotesErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: CompanyFailure | ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `companies.createNote` is known to send, by status. */
export interface CompaniesCreateNoteErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: CompanyFailure | ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `companies.engage` is known to send, by status. */
export interface CompaniesEngageErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorBody | ErrorText;
  404: CompanyFailure | ErrorText;
  405: ErrorText | ErrorBody;
  409: ErrorText;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The company lists of the team. */
export type CompaniesListListsResult = CompanyList[];

/** The bodies of the errors that `companies.listLists` is known to send, by status. */
export interface CompaniesListListsErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `companies.createList` is known to send, by status. */
export interface CompaniesCreateListErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `companies.addToList` is known to send, by status. */
export interface CompaniesAddToListErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText;
}

/** The bodies of the errors that `companies.merge` is known to send, by status. */
export interface CompaniesMergeErrors {
  400: MergeFailure | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: MergeFailure | ErrorText;
  405: ErrorText | ErrorBody;
  409: MergeFailure;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `companies.getContactSourcing` is known to send, by status. */
export interface CompaniesGetContactSourcingErrors {
  400: ContactSourcingRun | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorBody | ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `companies.startContactSourcing` is known to send, by status. */
export interface CompaniesStartContactSourcingErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorBody | ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  422: ErrorText;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `companies.addSourcedContact` is known to send, by status. */
export interface CompaniesAddSourcedContactErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  402: ErrorText;
  403: ErrorBody | ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  409: ErrorText;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `companies.startContactSourcingRun` is known to send, by status. */
export interface CompaniesStartContactSourcingRunErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorBody | ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  422: ErrorText;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `companies.startContactSourcingRuns` is known to send, by status. */
export interface CompaniesStartContactSourcingRunsErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorBody | ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `fields.list` is known to send, by status. */
export interface FieldsListErrors {
  400: FieldFailure | ErrorText;
  401: FieldFailure | ErrorText;
  403: ErrorText;
  404: ErrorText;
  405: FieldFailure;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `fields.create` is known to send, by status. */
export interface FieldsCreateErrors {
  400: ErrorText;
  401: FieldFailure | ErrorText;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `fields.delete` is known to send, by status. */
export interface FieldsDeleteErrors {
  400: ErrorText;
  401: FieldFailure | ErrorText;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `calls.create` is known to send, by status. */
export interface CallsCreateErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `calls.get` is known to send, by status. */
export interface CallsGetErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `calls.update` is known to send, by status. */
export interface CallsUpdateErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `calls.listStatuses` is known to send, by status. */
export interface CallsListStatusesErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `leads.find` is known to send, by status. */
export interface LeadsFindErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `leads.uploadAudio` is known to send, by status. */
export interface LeadsUploadAudioErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `leads.listByEmail` is known to send, by status. */
export interface LeadsListByEmailErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `leads.createVariables` is known to send, by status. */
export interface LeadsCreateVariablesErrors {
  400: ErrorText | LeadVariablesMissing;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  409: ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `leads.deleteVariables` is known to send, by status. */
export interface LeadsDeleteVariablesErrors {
  400: ErrorText | LeadVariablesMissing;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  409: ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `leads.updateVariables` is known to send, by status. */
export interface LeadsUpdateVariablesErrors {
  400: ErrorText | LeadVariablesMissing;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  409: ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `leads.start` is known to send, by status. */
export interface LeadsStartErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `leads.pause` is known to send, by status. */
export interface LeadsPauseErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `leads.review` is known to send, by status. */
export interface LeadsReviewErrors {
  400: LeadReviewError | ErrorText;
  401: ErrorText | ErrorBody;
  402: ErrorText;
  403: ErrorText;
  404: LeadReviewError | ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `leads.markInterested` is known to send, by status. */
export interface LeadsMarkInterestedErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `leads.markNotInterested` is known to send, by status. */
export interface LeadsMarkNotInterestedErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `leads.list` is known to send, by status. */
export interface LeadsListErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `leads.create` is known to send, by status. */
export interface LeadsCreateErrors {
  400: ErrorText | ErrorBody;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  409: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `leads.unsubscribe` is known to send, by status. */
export interface LeadsUnsubscribeErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText | ErrorBody;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `leads.import` is known to send, by status. */
export interface LeadsImportErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `leads.getInCampaign` is known to send, by status. */
export interface LeadsGetInCampaignErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `leads.createByEmail` is known to send, by status. */
export interface LeadsCreateByEmailErrors {
  400: ErrorText | ErrorBody;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  409: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `leads.delete` is known to send, by status. */
export interface LeadsDeleteErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText | ErrorBody;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `leads.update` is known to send, by status. */
export interface LeadsUpdateErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  409: ErrorText;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `leads.markInterestedInCampaign` is known to send, by status. */
export interface LeadsMarkInterestedInCampaignErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `leads.markNotInterestedInCampaign` is known to send, by status. */
export interface LeadsMarkNotInterestedInCampaignErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `leads.updatePersonalization` is known to send, by status. */
export interface LeadsUpdatePersonalizationErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  409: ErrorBody;
  422: ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `leads.resetPersonalization` is known to send, by status. */
export interface LeadsResetPersonalizationErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  409: ErrorBody;
  422: ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `leads.skipStep` is known to send, by status. */
export interface LeadsSkipStepErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  422: ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `leads.listCrmFilters` is known to send, by status. */
export interface LeadsListCrmFiltersErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `inbox.list` is known to send, by status. */
export interface InboxListErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `inbox.sendEmail` is known to send, by status. */
export interface InboxSendEmailErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `inbox.sendLinkedin` is known to send, by status. */
export interface InboxSendLinkedinErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `inbox.sendWhatsapp` is known to send, by status. */
export interface InboxSendWhatsappErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `inbox.sendSms` is known to send, by status. */
export interface InboxSendSmsErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  402: ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `inbox.listLabels` is known to send, by status. */
export interface InboxListLabelsErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `inbox.createLabel` is known to send, by status. */
export interface InboxCreateLabelErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  409: ErrorText;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `inbox.getLabel` is known to send, by status. */
export interface InboxGetLabelErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `inbox.assignLabels` is known to send, by status. */
export interface InboxAssignLabelsErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `inbox.removeLabels` is known to send, by status. */
export interface InboxRemoveLabelsErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `inbox.getConversation` is known to send, by status. */
export interface InboxGetConversationErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `inbox.listDrafts` is known to send, by status. */
export interface InboxListDraftsErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `inbox.createDraft` is known to send, by status. */
export interface InboxCreateDraftErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `inbox.getDraft` is known to send, by status. */
export interface InboxGetDraftErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `inbox.deleteDraft` is known to send, by status. */
export interface InboxDeleteDraftErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `inbox.updateDraft` is known to send, by status. */
export interface InboxUpdateDraftErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `lemwarm.start` is known to send, by status. */
export interface LemwarmStartErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `lemwarm.pause` is known to send, by status. */
export interface LemwarmPauseErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `lemwarm.getSettings` is known to send, by status. */
export interface LemwarmGetSettingsErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `lemwarm.updateSettings` is known to send, by status. */
export interface LemwarmUpdateSettingsErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `lemwarm.listErrors` is known to send, by status. */
export interface LemwarmListErrorsErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorBody | ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `users.get` is known to send, by status. */
export interface UsersGetErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `users.getSignature` is known to send, by status. */
export interface UsersGetSignatureErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorBody | ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `users.updateSignature` is known to send, by status. */
export interface UsersUpdateSignatureErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorBody | ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `users.updateLinkedinLimits` is known to send, by status. */
export interface UsersUpdateLinkedinLimitsErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  402: ErrorText;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `users.getChannels` is known to send, by status. */
export interface UsersGetChannelsErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `users.getSendingSettings` is known to send, by status. */
export interface UsersGetSendingSettingsErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `users.updateSendingSettings` is known to send, by status. */
export interface UsersUpdateSendingSettingsErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `senders.list` is known to send, by status. */
export interface SendersListErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  402: ErrorText;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `senderPictures.getStatus` is known to send, by status. */
export interface SenderPicturesGetStatusErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorBody | ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `senderPictures.sync` is known to send, by status. */
export interface SenderPicturesSyncErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorBody | ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  422: ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `team.get` is known to send, by status. */
export interface TeamGetErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `team.listSenders` is known to send, by status. */
export interface TeamListSendersErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `team.getCredits` is known to send, by status. */
export interface TeamGetCreditsErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `team.listCrmUsers` is known to send, by status. */
export interface TeamListCrmUsersErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `team.getDynamicSenderExclusions` is known to send, by status. */
export interface TeamGetDynamicSenderExclusionsErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  402: ErrorText;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `team.updateDynamicSenderExclusions` is known to send, by status. */
export interface TeamUpdateDynamicSenderExclusionsErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  402: ErrorText;
  403: ErrorBody | ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `emailAccounts.create` is known to send, by status. */
export interface EmailAccountsCreateErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  402: ErrorText;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `emailAccounts.delete` is known to send, by status. */
export interface EmailAccountsDeleteErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `emailAccounts.test` is known to send, by status. */
export interface EmailAccountsTestErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `campaigns.listReports` is known to send, by status. */
export interface CampaignsListReportsErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `campaigns.pause` is known to send, by status. */
export interface CampaignsPauseErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `campaigns.start` is known to send, by status. */
export interface CampaignsStartErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `campaigns.archive` is known to send, by status. */
export interface CampaignsArchiveErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `campaigns.unarchive` is known to send, by status. */
export interface CampaignsUnarchiveErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `campaigns.duplicate` is known to send, by status. */
export interface CampaignsDuplicateErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  402: ErrorText;
  403: ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `campaigns.getStatutes` is known to send, by status. */
export interface CampaignsGetStatutesErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `campaigns.getSettings` is known to send, by status. */
export interface CampaignsGetSettingsErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  402: ErrorText;
  403: ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `campaigns.updateSettings` is known to send, by status. */
export interface CampaignsUpdateSettingsErrors {
  400: CampaignSettingsFailure | ErrorText;
  401: ErrorText | ErrorBody;
  402: ErrorText;
  403: ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  409: ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `campaigns.getSenders` is known to send, by status. */
export interface CampaignsGetSendersErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  402: ErrorText;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `campaigns.updateSenders` is known to send, by status. */
export interface CampaignsUpdateSendersErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  402: ErrorText;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  409: ErrorText;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `campaigns.addSenders` is known to send, by status. */
export interface CampaignsAddSendersErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  402: ErrorText;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  409: ErrorText;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `campaigns.removeSender` is known to send, by status. */
export interface CampaignsRemoveSenderErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  402: ErrorText;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  409: ErrorText;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `campaigns.updateSender` is known to send, by status. */
export interface CampaignsUpdateSenderErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  402: ErrorText;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  409: ErrorText;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `campaigns.getDynamicSenderExclusions` is known to send, by status. */
export interface CampaignsGetDynamicSenderExclusionsErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  402: ErrorText;
  403: ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `campaigns.updateDynamicSenderExclusions` is known to send, by status. */
export interface CampaignsUpdateDynamicSenderExclusionsErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  402: ErrorText;
  403: ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  409: ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `campaigns.addAbmLeads` is known to send, by status. */
export interface CampaignsAddAbmLeadsErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorBody | ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `campaigns.addSignalTrigger` is known to send, by status. */
export interface CampaignsAddSignalTriggerErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorBody | ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  409: ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `campaigns.removeSignalTrigger` is known to send, by status. */
export interface CampaignsRemoveSignalTriggerErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorBody | ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `campaigns.skipStep` is known to send, by status. */
export interface CampaignsSkipStepErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  422: ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `campaigns.skipStepForLeads` is known to send, by status. */
export interface CampaignsSkipStepForLeadsErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  422: ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `campaigns.startExport` is known to send, by status. */
export interface CampaignsStartExportErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `campaigns.getExport` is known to send, by status. */
export interface CampaignsGetExportErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: CampaignExportFailure | ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `campaigns.emailExport` is known to send, by status. */
export interface CampaignsEmailExportErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: CampaignExportFailure | ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

export type CampaignsExportLeadsV1Result = string | ExportedLeads;

/** The bodies of the errors that `campaigns.exportLeadsV1` is known to send, by status. */
export interface CampaignsExportLeadsV1Errors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

export type CampaignsExportLeadsResult = string | ExportedLeads;

/** The bodies of the errors that `campaigns.exportLeads` is known to send, by status. */
export interface CampaignsExportLeadsErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `campaigns.getStatsV1` is known to send, by status. */
export interface CampaignsGetStatsV1Errors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `campaigns.getStats` is known to send, by status. */
export interface CampaignsGetStatsErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `campaigns.listStats` is known to send, by status. */
export interface CampaignsListStatsErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `schedules.list` is known to send, by status. */
export interface SchedulesListErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `schedules.create` is known to send, by status. */
export interface SchedulesCreateErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `schedules.get` is known to send, by status. */
export interface SchedulesGetErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText | ErrorBody;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `schedules.delete` is known to send, by status. */
export interface SchedulesDeleteErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText | ErrorBody;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `schedules.update` is known to send, by status. */
export interface SchedulesUpdateErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText | ErrorBody;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `schedules.listByCampaign` is known to send, by status. */
export interface SchedulesListByCampaignErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `schedules.associate` is known to send, by status. */
export interface SchedulesAssociateErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `schedules.removeFromCampaign` is known to send, by status. */
export interface SchedulesRemoveFromCampaignErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `tasks.list` is known to send, by status. */
export interface TasksListErrors {
  400: ErrorText | ErrorBody;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `tasks.create` is known to send, by status. */
export interface TasksCreateErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  413: ErrorBody;
  415: ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
  502: ErrorBody;
  503: ErrorBody;
  504: ErrorBody;
}

/** The bodies of the errors that `tasks.update` is known to send, by status. */
export interface TasksUpdateErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `tasks.ignore` is known to send, by status. */
export interface TasksIgnoreErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `tasks.search` is known to send, by status. */
export interface TasksSearchErrors {
  400: TaskSearchFailure | ErrorText;
  401: TaskSearchFailure | ErrorText;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: TaskSearchFailure;
}

/** The bodies of the errors that `tasks.listFilters` is known to send, by status. */
export interface TasksListFiltersErrors {
  400: TaskSearchFailure | ErrorText;
  401: TaskSearchFailure | ErrorText;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: TaskSearchFailure;
}

/** The bodies of the errors that `activities.list` is known to send, by status. */
export interface ActivitiesListErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  402: ErrorText;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `activities.deleteRecordingTranscript` is known to send, by status. */
export interface ActivitiesDeleteRecordingTranscriptErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `unsubscribes.listVariables` is known to send, by status. */
export interface UnsubscribesListVariablesErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `unsubscribes.addVariables` is known to send, by status. */
export interface UnsubscribesAddVariablesErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `unsubscribes.getVariable` is known to send, by status. */
export interface UnsubscribesGetVariableErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `unsubscribes.addVariable` is known to send, by status. */
export interface UnsubscribesAddVariableErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `unsubscribes.deleteVariable` is known to send, by status. */
export interface UnsubscribesDeleteVariableErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  409: ErrorText;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `unsubscribes.getContact` is known to send, by status. */
export interface UnsubscribesGetContactErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `unsubscribes.addContact` is known to send, by status. */
export interface UnsubscribesAddContactErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `unsubscribes.deleteContact` is known to send, by status. */
export interface UnsubscribesDeleteContactErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

export type UnsubscribesExportVariablesResult = UnsubscribedVariablesCsv | UnsubscribeExport;

/** The bodies of the errors that `unsubscribes.exportVariables` is known to send, by status. */
export interface UnsubscribesExportVariablesErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

export type UnsubscribesExportContactsResult = ContactSubscriptionsCsv | SubscriptionExport;

/** The bodies of the errors that `unsubscribes.exportContacts` is known to send, by status. */
export interface UnsubscribesExportContactsErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `unsubscribes.list` is known to send, by status. */
export interface UnsubscribesListErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `unsubscribes.export` is known to send, by status. */
export interface UnsubscribesExportErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `unsubscribes.get` is known to send, by status. */
export interface UnsubscribesGetErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText;
}

/** The bodies of the errors that `unsubscribes.add` is known to send, by status. */
export interface UnsubscribesAddErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `unsubscribes.delete` is known to send, by status. */
export interface UnsubscribesDeleteErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `sequences.listBranches` is known to send, by status. */
export interface SequencesListBranchesErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  402: ErrorText;
  403: ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `sequences.addBranch` is known to send, by status. */
export interface SequencesAddBranchErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  402: ErrorText;
  403: ErrorBody | ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  409: ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `sequences.updateBranchOrder` is known to send, by status. */
export interface SequencesUpdateBranchOrderErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  402: ErrorText;
  403: ErrorBody | ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  409: ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `sequences.deleteBranch` is known to send, by status. */
export interface SequencesDeleteBranchErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  402: ErrorText;
  403: ErrorBody | ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  409: ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `sequences.updateBranch` is known to send, by status. */
export interface SequencesUpdateBranchErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  402: ErrorText;
  403: ErrorBody | ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  409: ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `sequences.getStepSender` is known to send, by status. */
export interface SequencesGetStepSenderErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  402: ErrorText;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `sequences.updateStepSender` is known to send, by status. */
export interface SequencesUpdateStepSenderErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  402: ErrorText;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  409: ErrorText;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `sequences.deleteStepSender` is known to send, by status. */
export interface SequencesDeleteStepSenderErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  402: ErrorText;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  409: ErrorText;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `database.listFilters` is known to send, by status. */
export interface DatabaseListFiltersErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `database.searchPeople` is known to send, by status. */
export interface DatabaseSearchPeopleErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** CSV with a header line. */
export type DatabaseExportPeopleResult = string;

/** The bodies of the errors that `database.exportPeople` is known to send, by status. */
export interface DatabaseExportPeopleErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorBody | ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `database.searchCompanies` is known to send, by status. */
export interface DatabaseSearchCompaniesErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** CSV with a header line. */
export type DatabaseExportCompaniesResult = string;

/** The bodies of the errors that `database.exportCompanies` is known to send, by status. */
export interface DatabaseExportCompaniesErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorBody | ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `database.listPersonas` is known to send, by status. */
export interface DatabaseListPersonasErrors {
  400: PersonaFailure | ErrorText;
  401: ErrorText | ErrorBody;
  403: PersonaFailure | ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `database.createPersona` is known to send, by status. */
export interface DatabaseCreatePersonaErrors {
  400: PersonaFailure | ErrorText;
  401: ErrorText | ErrorBody;
  403: PersonaFailure | ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  409: PersonaFailure;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `database.deletePersona` is known to send, by status. */
export interface DatabaseDeletePersonaErrors {
  400: PersonaFailure | ErrorText;
  401: ErrorText | ErrorBody;
  403: PersonaFailure | ErrorText;
  404: PersonaFailure | ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `database.listSavedSearches` is known to send, by status. */
export interface DatabaseListSavedSearchesErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `database.createSavedSearch` is known to send, by status. */
export interface DatabaseCreateSavedSearchErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  409: ErrorBody;
  429: ErrorText;
  500: ErrorBody;
}

/** The bodies of the errors that `database.getSavedSearch` is known to send, by status. */
export interface DatabaseGetSavedSearchErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `database.deleteSavedSearch` is known to send, by status. */
export interface DatabaseDeleteSavedSearchErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `database.updateSavedSearch` is known to send, by status. */
export interface DatabaseUpdateSavedSearchErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  409: ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `deliverabilityAlerts.list` is known to send, by status. */
export interface DeliverabilityAlertsListErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `deliverabilityAlerts.create` is known to send, by status. */
export interface DeliverabilityAlertsCreateErrors {
  400: DeliverabilityAlertFailure | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorBody | ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  409: ErrorText;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `deliverabilityAlerts.get` is known to send, by status. */
export interface DeliverabilityAlertsGetErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `deliverabilityAlerts.delete` is known to send, by status. */
export interface DeliverabilityAlertsDeleteErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `deliverabilityAlerts.update` is known to send, by status. */
export interface DeliverabilityAlertsUpdateErrors {
  400: DeliverabilityAlertFailure | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `selfRecovery.getConfig` is known to send, by status. */
export interface SelfRecoveryGetConfigErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `selfRecovery.updateConfig` is known to send, by status. */
export interface SelfRecoveryUpdateConfigErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `selfRecovery.listHistory` is known to send, by status. */
export interface SelfRecoveryListHistoryErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `enrichments.create` is known to send, by status. */
export interface EnrichmentsCreateErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorBody | ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `enrichments.get` is known to send, by status. */
export interface EnrichmentsGetErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: Enrichment | ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `enrichments.createBulk` is known to send, by status. */
export interface EnrichmentsCreateBulkErrors {
  400: EnrichmentBatchFailure | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorBody | ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `enrichments.listProviders` is known to send, by status. */
export interface EnrichmentsListProvidersErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `enrichments.updateProviderConnection` is known to send, by status. */
export interface EnrichmentsUpdateProviderConnectionErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `enrichments.deleteProviderConnection` is known to send, by status. */
export interface EnrichmentsDeleteProviderConnectionErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `enrichments.listWaterfalls` is known to send, by status. */
export interface EnrichmentsListWaterfallsErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `enrichments.createWaterfall` is known to send, by status. */
export interface EnrichmentsCreateWaterfallErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  409: ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `enrichments.getWaterfall` is known to send, by status. */
export interface EnrichmentsGetWaterfallErrors {
  400: ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `enrichments.deleteWaterfall` is known to send, by status. */
export interface EnrichmentsDeleteWaterfallErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `enrichments.updateWaterfall` is known to send, by status. */
export interface EnrichmentsUpdateWaterfallErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  409: ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `enrichments.resetWaterfall` is known to send, by status. */
export interface EnrichmentsResetWaterfallErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `enrichments.enrichLead` is known to send, by status. */
export interface EnrichmentsEnrichLeadErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorBody | ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  409: ErrorBody;
  429: ErrorText;
  500: ErrorBody;
}

/** The bodies of the errors that `watchlists.list` is known to send, by status. */
export interface WatchlistsListErrors {
  400: ErrorText;
  401: ErrorText;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `watchlists.create` is known to send, by status. */
export interface WatchlistsCreateErrors {
  400: ErrorText | ErrorBody;
  401: ErrorText;
  402: ErrorText;
  403: ErrorBody | ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  409: ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `watchlists.delete` is known to send, by status. */
export interface WatchlistsDeleteErrors {
  400: ErrorText;
  401: ErrorText;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `watchlists.update` is known to send, by status. */
export interface WatchlistsUpdateErrors {
  400: ErrorText;
  401: ErrorText;
  402: ErrorText;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  409: ErrorText;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `watchlists.listSignals` is known to send, by status. */
export interface WatchlistsListSignalsErrors {
  400: ErrorText;
  401: ErrorText;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `watchlists.markSignals` is known to send, by status. */
export interface WatchlistsMarkSignalsErrors {
  400: ErrorText;
  401: ErrorText;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `watchlists.associateCrmLists` is known to send, by status. */
export interface WatchlistsAssociateCrmListsErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText;
  403: ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  409: ErrorBody;
  429: ErrorBody | ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `watchlists.addExternalSignal` is known to send, by status. */
export interface WatchlistsAddExternalSignalErrors {
  400: ErrorText;
  401: ErrorText;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `watchlists.listHistory` is known to send, by status. */
export interface WatchlistsListHistoryErrors {
  400: ErrorText;
  401: ErrorText;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `watchlists.listSignalTypes` is known to send, by status. */
export interface WatchlistsListSignalTypesErrors {
  400: ErrorText;
  401: ErrorText;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `watchlists.listFilters` is known to send, by status. */
export interface WatchlistsListFiltersErrors {
  400: ErrorText;
  401: ErrorText;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `watchlists.listFilterValues` is known to send, by status. */
export interface WatchlistsListFilterValuesErrors {
  400: ErrorText;
  401: ErrorText;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
  502: ErrorText;
}

/** The bodies of the errors that `messageTemplates.list` is known to send, by status. */
export interface MessageTemplatesListErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `messageTemplates.listTags` is known to send, by status. */
export interface MessageTemplatesListTagsErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `messageTemplates.get` is known to send, by status. */
export interface MessageTemplatesGetErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `snippets.list` is known to send, by status. */
export interface SnippetsListErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

/** The bodies of the errors that `snippets.get` is known to send, by status. */
export interface SnippetsGetErrors {
  400: ErrorBody | ErrorText;
  401: ErrorText | ErrorBody;
  403: ErrorText;
  404: ErrorBody | ErrorText;
  405: ErrorText | ErrorBody;
  429: ErrorText;
  500: ErrorText | ErrorBody;
}

export interface CampaignsNamespace {
  /**
   * List campaigns: Returns the campaigns of the team, page by page.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/campaigns/list
   */
  readonly list: OptionalMethod<CampaignsListParams, CampaignPage>;
  /**
   * List campaigns: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/campaigns/list
   */
  readonly listAll: OptionalPagedMethod<CampaignsListAllParams, Campaign, CampaignPage>;
  /**
   * Create campaign: Creates a campaign with an empty main sequence and its own schedule. Its `state` is `running` from the start, although lists show it as a draft. To delete steps, pause it first.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/campaigns/create
   */
  readonly create: Method<CampaignsCreateParams, CreatedCampaign>;
  /**
   * Get campaign: Returns one campaign with its creator and senders. The id of its main sequence may be missing here; take it from the list or from the sequences.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/campaigns/get
   */
  readonly get: Method<CampaignsGetParams, Campaign>;
  /**
   * Update campaign: Updates the settings and senders that you send. Other settings keep their values. The response repeats the request. Read the stored values with Get campaign settings.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/campaigns/update
   */
  readonly update: Method<CampaignsUpdateParams, UpdatedCampaign>;
  /**
   * Get campaign sequences: Returns every sequence of the campaign with its steps. The response is an object keyed by sequence id, not a list.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/campaigns/get-sequences
   */
  readonly getSequences: Method<CampaignsGetSequencesParams, CampaignSequences>;
  /**
   * List campaign reports: Returns the counters of several campaigns, with one row per campaign. The counters can differ from those of Get campaign stats.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/campaigns/list-reports
   */
  readonly listReports: Method<CampaignsListReportsParams, CampaignReports>;
  /**
   * List campaign reports: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/campaigns/list-reports
   */
  readonly listReportsAll: PagedMethod<CampaignsListReportsAllParams, CampaignReport, CampaignReports>;
  /**
   * Pause campaign: Stops sending until the campaign is started again. lemlist refuses a campaign that is not running, although it documents that nothing happens.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/campaigns/pause
   */
  readonly pause: Method<CampaignsPauseParams, CampaignState>;
  /**
   * Start campaign: Resumes sending to real people. lemlist refuses a campaign that is running. A new campaign is running, even if lists show it as a draft. Unarchive an archived campaign first.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/campaigns/start
   */
  readonly start: Method<CampaignsStartParams, CampaignState>;
  /**
   * Archive campaign: Archives a campaign. A running campaign is paused first. An archived campaign cannot be started.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/campaigns/archive
   */
  readonly archive: Method<CampaignsArchiveParams, CampaignState>;
  /**
   * Unarchive campaign: Restores a campaign from the archive. It does not send until it is started.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/campaigns/unarchive
   */
  readonly unarchive: Method<CampaignsUnarchiveParams, CampaignState>;
  /**
   * Duplicate campaign: Copies a campaign with its sequences into a draft without leads.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/campaigns/duplicate
   */
  readonly duplicate: Method<CampaignsDuplicateParams, DuplicatedCampaign>;
  /**
   * Get campaign statutes: Returns the checks that the app shows: what blocks the launch of the campaign, and what makes it send less.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/campaigns/get-statutes
   */
  readonly getStatutes: Method<CampaignsGetStatutesParams, CampaignStatutes>;
  /**
   * Get campaign settings: Returns all settings of a campaign by section. Requires the Email Pro plan; a key that belongs to no member acts as the first member of the team.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/campaigns/get-settings
   */
  readonly getSettings: Method<CampaignsGetSettingsParams, CampaignSettings>;
  /**
   * Update campaign settings: Updates the settings that you send and returns all settings. Other settings keep their values. If one field is wrong, nothing is stored.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/campaigns/update-settings
   */
  readonly updateSettings: Method<CampaignsUpdateSettingsParams, CampaignSettings>;
  /**
   * Get campaign senders: Returns the members and channels that the campaign may send from, with what is wrong with them. Requires the Email Pro plan and a key that belongs to a member.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/campaigns/get-senders
   */
  readonly getSenders: Method<CampaignsGetSendersParams, CampaignSenderPoolReport>;
  /**
   * Update campaign senders: Replaces the pool with the members and channels that you send; members that you leave out are removed. Requires the Email Pro plan.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/campaigns/update-senders
   */
  readonly updateSenders: Method<CampaignsUpdateSendersParams, CampaignSenderPoolChange>;
  /**
   * Add campaign senders: Adds members, or more channels of a member, to the pool. It removes nothing. In a running campaign, leads that nobody has contacted yet may go to a new member. Requires the Email Pro plan.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/campaigns/add-senders
   */
  readonly addSenders: Method<CampaignsAddSendersParams, CampaignSenderPoolChange>;
  /**
   * Remove campaign sender: Removes a member and all channels of the member from the pool. Leads that the member has contacted wait at their next step until the member is in the pool again.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/campaigns/remove-sender
   */
  readonly removeSender: Method<CampaignsRemoveSenderParams, CampaignSenderPoolChange>;
  /**
   * Update campaign sender: Turns channels of one member on or off, in the order you send them. Other channels do not change. A member outside the pool joins it. A member without channels leaves it. Requires the Email Pro plan.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/campaigns/update-sender
   */
  readonly updateSender: Method<CampaignsUpdateSenderParams, CampaignSenderPoolChange>;
  /**
   * Get campaign sender exclusions: Returns the members and channels that the dynamic sender strategy of the campaign excludes. The list of the campaign applies. If it has none, the list of the team applies. Requires the Email Pro plan and a key that belongs to a member.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/campaigns/get-dynamic-sender-exclusions
   */
  readonly getDynamicSenderExclusions: Method<CampaignsGetDynamicSenderExclusionsParams, CampaignSenderExclusionsReport>;
  /**
   * Update campaign sender exclusions: Replaces the list of the campaign, or removes it so that the list of the team applies. Leads that were reviewed before keep their senders.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/campaigns/update-dynamic-sender-exclusions
   */
  readonly updateDynamicSenderExclusions: Method<CampaignsUpdateDynamicSenderExclusionsParams, CampaignSenderExclusionsReport>;
  /**
   * Add account-based leads: Adds people of the database to an account-based campaign, as contacts of its company. For any other campaign, lemlist returns a 404. Requires a beta that lemlist enables per team.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/campaigns/add-abm-leads
   */
  readonly addAbmLeads: Method<CampaignsAddAbmLeadsParams, AddedAbmLeads>;
  /**
   * Add signal trigger: Links a signal agent to a campaign, next to the agents that are already linked. From then on, each new signal adds its contact to the campaign as a lead. Earlier signals are not imported. A company agent without a persona finds no contacts, so no lead arrives. This route is in beta; lemlist enables `campaignSignalTrigger` per team.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/campaigns/add-signal-trigger
   */
  readonly addSignalTrigger: Method<CampaignsAddSignalTriggerParams, SignalTriggerResult>;
  /**
   * Remove signal trigger: Unlinks a signal agent from a campaign. New signals no longer add leads; leads that were added stay, and the agent itself is kept. This route is in beta; lemlist enables `campaignSignalTrigger` per team.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/campaigns/remove-signal-trigger
   */
  readonly removeSignalTrigger: Method<CampaignsRemoveSignalTriggerParams, RemovedSignalTrigger>;
  /**
   * Skip campaign step: Skips a step for every lead that has not reached it, and for future leads. This cannot be undone. Waiting tasks are closed afterwards, with one event per task.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/campaigns/skip-step
   */
  readonly skipStep: Method<CampaignsSkipStepParams, CampaignStepSkip>;
  /**
   * Skip step for leads: Skips a step for some leads, which continue with the next step. This cannot be undone. The status is 200 even if some leads could not skip the step, so check each result.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/campaigns/skip-step-for-leads
   */
  readonly skipStepForLeads: Method<CampaignsSkipStepForLeadsParams, StepSkipForLeadsReport>;
  /**
   * Start campaign export: Starts an export of the statistics of a campaign to a CSV file. It is a GET, but each call starts another export. Read the state of the export until it is no longer `pending`.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/campaigns/start-export
   */
  readonly startExport: Method<CampaignsStartExportParams, CampaignExport>;
  /**
   * Get campaign export: Returns the state of an export and, when it is done, the download URL. lemlist forgets the export after about 2 hours and deletes the file after about 24.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/campaigns/get-export
   */
  readonly getExport: Method<CampaignsGetExportParams, CampaignExportReport>;
  /**
   * Get campaign export: asked for until the work is done.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/campaigns/get-export
   */
  readonly waitForExport: WaitMethod<CampaignsGetExportParams, CampaignExportReport>;
  /**
   * Email campaign export: Sends the download URL of the file to an email address when the export is done.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/campaigns/email-export
   */
  readonly emailExport: Method<CampaignsEmailExportParams, CampaignExportReport>;
  /**
   * Export campaign leads, version 1: Exports the leads of a campaign as CSV or as JSON. lemlist replaced it with a route that takes the same parameters.
   * @deprecated Use `campaigns.exportLeads`.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/campaigns/export-leads-v1
   */
  readonly exportLeadsV1: FormatMethod<CampaignsExportLeadsV1Params, 'format', { json: ExportedLeads; csv: string }, 'csv'>;
  /**
   * Export campaign leads: Exports the leads of a campaign as CSV or as JSON. Each custom variable is a further column.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/campaigns/export-leads
   */
  readonly exportLeads: FormatMethod<CampaignsExportLeadsParams, 'format', { json: ExportedLeads; csv: string }, 'csv'>;
  /**
   * Get campaign stats, version 1: Counts the leads of a campaign by progress, and its messages by outcome. lemlist no longer documents it.
   * @deprecated Use `campaigns.getStats`.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/campaigns/get-stats-v1
   */
  readonly getStatsV1: Method<CampaignsGetStatsV1Params, CampaignCounts>;
  /**
   * Get campaign stats: Counts what a campaign achieved between two times, in total and per step.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/campaigns/get-stats
   */
  readonly getStats: Method<CampaignsGetStatsParams, CampaignStats>;
  /**
   * List campaign stats: Returns what up to 100 campaigns achieved between two times. Campaigns that fail are listed under `errors`, with status 200.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/campaigns/list-stats
   */
  readonly listStats: Method<CampaignsListStatsParams, CampaignStatsList>;
}

export interface SequencesNamespace {
  /**
   * Add sequence step: Adds a step to a sequence, at the end unless you send `index`. A condition creates one branch and the fallback, each a sequence with its own id. Add the steps of a branch to that sequence.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/sequences/add-step
   */
  readonly addStep: Method<SequencesAddStepParams, Step>;
  /**
   * Delete sequence step: Deletes a step from its sequence. This cannot be undone. Pause a running campaign first.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/sequences/delete-step
   */
  readonly deleteStep: Method<SequencesDeleteStepParams, Confirmation>;
  /**
   * Update sequence step: Updates the fields you send and keeps the others. `type` must be the type of the stored step. To change the type, delete the step and add another.
   *
   * lemlist was observed to return a plan error and to store the change anyway. After an error, read the step back.
   *
   * For some types, lemlist's newer documentation has fields that its published page of this operation does not have. This schema refuses them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/sequences/update-step
   */
  readonly updateStep: Method<SequencesUpdateStepParams, Step>;
  /**
   * Get A/B test: Returns variant B of a step and the state of its test.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/sequences/get-ab-test
   */
  readonly getAbTest: Method<SequencesGetAbTestParams, AbTest>;
  /**
   * Create A/B test: Copies an `email`, `linkedinInvite` or `linkedinSend` step into a variant B and splits the leads between the two. Requires the Email Pro plan.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/sequences/create-ab-test
   */
  readonly createAbTest: Method<SequencesCreateAbTestParams, AbTest>;
  /**
   * Delete A/B test: Deletes a variant and ends the test. When you delete A, B becomes the step.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/sequences/delete-ab-test
   */
  readonly deleteAbTest: Method<SequencesDeleteAbTestParams, Confirmation>;
  /**
   * Update A/B test: Updates the fields of variant B that you send. Variant A is the step itself; update it with Update sequence step. The campaign may run.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/sequences/update-ab-test
   */
  readonly updateAbTest: Method<SequencesUpdateAbTestParams, AbTest>;
  /**
   * Select A/B test winner: Ends the test and sends the winner to all remaining leads. This is final; a second call is refused.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/sequences/select-ab-test-winner
   */
  readonly selectAbTestWinner: Method<SequencesSelectAbTestWinnerParams, AbTestWinner>;
  /**
   * List branches: Lists the branches of a condition in the order in which lemlist tests them. The lead takes the first branch that matches. The fallback comes last.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/sequences/list-branches
   */
  readonly listBranches: Method<SequencesListBranchesParams, Branches>;
  /**
   * List branches: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/sequences/list-branches
   */
  readonly listBranchesAll: PagedMethod<SequencesListBranchesAllParams, Branch, Branches>;
  /**
   * Add branch: Adds an empty branch before the fallback. Add its steps to its `sequenceId`. Only the conditions `customLeadInfo`, `hasScore`, `hasEmailAddress` and `aircallDone` can have several branches. Writing branches is a closed beta of lemlist.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/sequences/add-branch
   */
  readonly addBranch: Method<SequencesAddBranchParams, Branch>;
  /**
   * Update branch order: Changes the order in which lemlist tests the branches. The order decides where a lead that matches several branches goes. Writing branches is a closed beta of lemlist.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/sequences/update-branch-order
   */
  readonly updateBranchOrder: Method<SequencesUpdateBranchOrderParams, Branches>;
  /**
   * Delete branch: Deletes a branch, its steps and every branch below it. This cannot be undone. lemlist keeps a sequence if another step also points to it. Writing branches is a closed beta of lemlist.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/sequences/delete-branch
   */
  readonly deleteBranch: Method<SequencesDeleteBranchParams, BranchRemoval>;
  /**
   * Update branch: Renames a branch or changes what it tests. Once leads have entered the campaign, lemlist only accepts a body with just `name`, or with just `delay` for `hasScore` and `aircallDone`. Writing branches is a closed beta of lemlist.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/sequences/update-branch
   */
  readonly updateBranch: Method<SequencesUpdateBranchParams, Branch>;
  /**
   * Get step sender: Returns the member and account pinned to a step. Requires the Email Pro plan.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/sequences/get-step-sender
   */
  readonly getStepSender: Method<SequencesGetStepSenderParams, StepSenderReport>;
  /**
   * Update step sender: Makes one member the sender of a step. The senders of other steps do not change. If no other step uses this kind of channel, its accounts leave the sender pool of the campaign.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/sequences/update-step-sender
   */
  readonly updateStepSender: Method<SequencesUpdateStepSenderParams, StepSenderChange>;
  /**
   * Delete step sender: Unpins the sender, so that the campaign decides who sends the step. While the campaign runs, pending tasks of the step move to a member of the pool.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/sequences/delete-step-sender
   */
  readonly deleteStepSender: Method<SequencesDeleteStepSenderParams, StepSenderRemoval>;
}

export interface LeadsNamespace {
  /**
   * Find lead: Returns a lead by its id or its email address. If you send both, lemlist uses `email`.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/leads/find
   */
  readonly find: Method<LeadsFindParams, LeadFindResult>;
  /**
   * Upload lead audio: Stores the recording that a voice-note step sends to one lead. A step whose `recordMode` is `manual` cannot send without it.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/leads/upload-audio
   */
  readonly uploadAudio: Method<LeadsUploadAudioParams, LeadAudioResult>;
  /**
   * List leads by email: Returns every campaign that a person is in, with their status and variables in each.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/leads/list-by-email
   */
  readonly listByEmail: Method<LeadsListByEmailParams, LeadEnrollmentList>;
  /**
   * List leads by email: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/leads/list-by-email
   */
  readonly listByEmailAll: PagedMethod<LeadsListByEmailAllParams, LeadEnrollment, LeadEnrollmentList>;
  /**
   * Create lead variables: Creates variables of the team and sets their values for one lead.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/leads/create-variables
   */
  readonly createVariables: Method<LeadsCreateVariablesParams, LeadVariablesResult>;
  /**
   * Delete lead variables: Clears the values of variables for one lead. The variables themselves stay.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/leads/delete-variables
   */
  readonly deleteVariables: Method<LeadsDeleteVariablesParams, LeadVariablesResult>;
  /**
   * Update lead variables: Updates the values of existing variables for one lead.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/leads/update-variables
   */
  readonly updateVariables: Method<LeadsUpdateVariablesParams, LeadVariablesResult>;
  /**
   * Start lead: Resumes the sequence of a paused lead.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/leads/start
   */
  readonly start: Method<LeadsStartParams, LeadList>;
  /**
   * Pause lead: Stops the messages to a lead until it is started again, in every campaign unless `campaignId` names one. There are reports that a lead is not paused while its enrichment runs.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/leads/pause
   */
  readonly pause: Method<LeadsPauseParams, LeadList>;
  /**
   * Launch lead: Launches one lead that waits for review, and leaves the others waiting. Requires the Email Pro plan.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/leads/review
   */
  readonly review: Method<LeadsReviewParams, Confirmation>;
  /**
   * Mark lead interested: Marks a person as interested in every campaign they are in.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/leads/mark-interested
   */
  readonly markInterested: Method<LeadsMarkInterestedParams, LeadList>;
  /**
   * Mark lead not interested: Marks a person as not interested in every campaign they are in.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/leads/mark-not-interested
   */
  readonly markNotInterested: Method<LeadsMarkNotInterestedParams, LeadList>;
  /**
   * List campaign leads: Lists the ids and states of the leads of a campaign, newest first. At most 500 leads are returned, because there is no offset. For all leads, and for names and variables, export the campaign.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/leads/list
   */
  readonly list: Method<LeadsListParams, CampaignLeadList>;
  /**
   * List campaign leads: up to 500 items. If there are 500, it throws after the last one, because there may be more. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/leads/list
   */
  readonly listAll: PagedMethod<LeadsListAllParams, CampaignLead, CampaignLeadList>;
  /**
   * Create lead: Adds a person to a campaign and to the contacts of the team. It never updates an existing lead. For an unknown campaign, lemlist documents a 404. People also report a 200 with an empty body, for an inactive campaign too. The client throws an error in each case.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/leads/create
   */
  readonly create: Method<LeadsCreateParams, Lead>;
  /**
   * Unsubscribe lead: Unsubscribes a person permanently, from every campaign of the team. To take a lead out of one campaign only, use `leads.delete`.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/leads/unsubscribe
   */
  readonly unsubscribe: Method<LeadsUnsubscribeParams, Lead>;
  /**
   * Import leads: Links a campaign to a list of the CRM that the team connected, and imports its people. The import repeats and runs in the background. It is a closed beta of lemlist.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/leads/import
   */
  readonly import: Method<LeadsImportParams, Confirmation>;
  /**
   * Get lead in campaign: An older request for the lead that a person has in a campaign. Programs met status 200 with an empty body for a person who is not in the campaign. Expect a 404 too. lemlist does not document this request.
   * @deprecated Use `leads.find` or `leads.listByEmail`.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/leads/get-in-campaign
   */
  readonly getInCampaign: Method<LeadsGetInCampaignParams, Lead>;
  /**
   * Create lead by email: The older form of Create lead. It takes the email address from the path, adds the person to a campaign and to the contacts of the team, and never updates an existing lead. For an unknown campaign, recordings show status 200 with an empty body. People report the same for an inactive campaign. Expect a 404 too, which Create lead documents. lemlist no longer documents this form.
   * @deprecated Use `leads.create`.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/leads/create-by-email
   */
  readonly createByEmail: Method<LeadsCreateByEmailParams, Lead>;
  /**
   * Delete lead: Removes a lead from a campaign. The person stays subscribed only with `action=remove`. Otherwise lemlist unsubscribes the person permanently.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/leads/delete
   */
  readonly delete: Method<LeadsDeleteParams, Lead>;
  /**
   * Update lead: Updates fields and variables of a lead, and of its contact and company. An empty text clears the field, unless `updateStrategy` says otherwise.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/leads/update
   */
  readonly update: Method<LeadsUpdateParams, Lead>;
  /**
   * Mark campaign lead interested: Marks a lead as interested in one campaign.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/leads/mark-interested-in-campaign
   */
  readonly markInterestedInCampaign: Method<LeadsMarkInterestedInCampaignParams, Lead>;
  /**
   * Mark campaign lead not interested: Marks a lead as not interested in one campaign.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/leads/mark-not-interested-in-campaign
   */
  readonly markNotInterestedInCampaign: Method<LeadsMarkNotInterestedInCampaignParams, Lead>;
  /**
   * Update step personalization: Gives one lead its own version of an email, an invitation, or a LinkedIn, SMS or WhatsApp message. It is refused once the lead has reached the step.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/leads/update-personalization
   */
  readonly updatePersonalization: Method<LeadsUpdatePersonalizationParams, LeadStepPersonalization>;
  /**
   * Reset step personalization: Restores the shared content of a step for one lead, and returns the lead to the A/B test. The content that was written for the lead is lost.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/leads/reset-personalization
   */
  readonly resetPersonalization: Method<LeadsResetPersonalizationParams, LeadStepPersonalizationReset>;
  /**
   * Skip step for lead: Skips a step for one lead. This cannot be undone.
   * @deprecated Use `campaigns.skipStepForLeads`.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/leads/skip-step
   */
  readonly skipStep: Method<LeadsSkipStepParams, LeadStepSkip>;
  /**
   * List CRM filters: Lists the lists and filters of the CRM that the team connected, to import leads from. It is a closed beta of lemlist.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/leads/list-crm-filters
   */
  readonly listCrmFilters: OptionalMethod<LeadsListCrmFiltersParams, CrmFilterList>;
  /**
   * List CRM filters: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/leads/list-crm-filters
   */
  readonly listCrmFiltersAll: OptionalPagedMethod<LeadsListCrmFiltersAllParams, CrmFilter, CrmFilterList>;
}

export interface ContactsNamespace {
  /**
   * List contacts: Returns the contacts that match every filter, page by page. With `idsOrEmails` or `crmIds` the response is a bare array instead of a page.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/contacts/list
   */
  readonly list: OptionalMethod<ContactsListParams, ContactPage>;
  /**
   * List contacts: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/contacts/list
   */
  readonly listAll: OptionalPagedMethod<ContactsListAllParams, Contact, ContactPage>;
  /**
   * Create or update contact: Creates a contact, or updates the one that has the same id, email address or LinkedIn URL. `updateStrategy` says what happens to fields that already have a value.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/contacts/create
   */
  readonly create: Method<ContactsCreateParams, ContactSaveResult>;
  /**
   * Get contact: Returns one contact with the campaigns it is a lead of.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/contacts/get
   */
  readonly get: Method<ContactsGetParams, Contact>;
  /**
   * Delete contact: Deletes a contact together with its leads, tasks, conversations, activities and places in lists. Its record in a connected CRM stays.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/contacts/delete
   */
  readonly delete: Method<ContactsDeleteParams, DeletedContact>;
  /**
   * List contact notes: Returns the notes on a contact, page by page. A page after the last one is empty.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/contacts/list-notes
   */
  readonly listNotes: Method<ContactsListNotesParams, ContactNotePage>;
  /**
   * List contact notes: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/contacts/list-notes
   */
  readonly listNotesAll: PagedMethod<ContactsListNotesAllParams, ContactNote, ContactNotePage>;
  /**
   * Create contact note: Adds a note to a contact, written by the user who owns the API key, and copies it to the connected CRM. Without `note`, an empty note is created.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/contacts/create-note
   */
  readonly createNote: Method<ContactsCreateNoteParams, ContactNote>;
  /**
   * List contact lists: Returns every static and dynamic list of the team, in one response.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/contacts/list-lists
   */
  readonly listLists: OptionalMethod<ContactsListListsParams, ContactsListListsResult>;
  /**
   * List contact lists: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/contacts/list-lists
   */
  readonly listListsAll: OptionalPagedMethod<ContactsListListsAllParams, ContactList, ContactsListListsResult>;
  /**
   * Create contact list: Creates a static list without contacts. The response contains the id as `id`, not as `_id`.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/contacts/create-list
   */
  readonly createList: Method<ContactsCreateListParams, CreatedContactList>;
  /**
   * Add contacts to list: Adds up to 1,000 contacts to a static list, or removes them with `action=remove`. Contacts that are already on the list, or not on it when you remove them, are skipped.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/contacts/add-to-list
   */
  readonly addToList: Method<ContactsAddToListParams, ContactListChange>;
  /**
   * Export contact list: Returns a list of contacts or companies as CSV, with a column for each custom field.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/contacts/export
   */
  readonly export: Method<ContactsExportParams, ContactsExportResult>;
  /**
   * Merge contacts: Merges up to 9 contacts into a primary one, and deletes the others. The primary contact keeps its values; only its empty fields are filled. There is no undo. Contacts are merged one after the other until the first failure; the response is then still 200, so check `remainingIds`.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/contacts/merge
   */
  readonly merge: Method<ContactsMergeParams, MergeResult>;
}

export interface CompaniesNamespace {
  /**
   * List companies: Returns the companies that match every filter, page by page.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/companies/list
   */
  readonly list: OptionalMethod<CompaniesListParams, CompanyPage>;
  /**
   * List companies: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/companies/list
   */
  readonly listAll: OptionalPagedMethod<CompaniesListAllParams, Company, CompanyPage>;
  /**
   * Create or update company: Creates a company, or updates the one that has the same id, domain or LinkedIn URL. `updateStrategy` says what happens to fields that already have a value.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/companies/create
   */
  readonly create: Method<CompaniesCreateParams, CompanySaveResult>;
  /**
   * Get company: Returns a company by its id. To find a company by its domain, use List companies with `idsOrDomains`.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/companies/get
   */
  readonly get: Method<CompaniesGetParams, Company>;
  /**
   * Delete company: Deletes a company in lemlist; its record in a connected CRM stays. A company with contacts is kept unless `force` detaches them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/companies/delete
   */
  readonly delete: Method<CompaniesDeleteParams, DeletedCompany>;
  /**
   * List company notes: Returns the notes on a company, page by page.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/companies/list-notes
   */
  readonly listNotes: Method<CompaniesListNotesParams, CompanyNotePage>;
  /**
   * List company notes: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/companies/list-notes
   */
  readonly listNotesAll: PagedMethod<CompaniesListNotesAllParams, CompanyNote, CompanyNotePage>;
  /**
   * Create company note: Adds a note to a company.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/companies/create-note
   */
  readonly createNote: Method<CompaniesCreateNoteParams, CompanyNote>;
  /**
   * Engage company: Opens the account-based campaign of a company. If there is none, it creates a draft whose leads are the contacts of the company. Requires a beta that lemlist enables per team.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/companies/engage
   */
  readonly engage: Method<CompaniesEngageParams, CompanyEngagement>;
  /**
   * List company lists: Returns all company lists of the team, newest first, in one response.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/companies/list-lists
   */
  readonly listLists: OptionalMethod<CompaniesListListsParams, CompaniesListListsResult>;
  /**
   * List company lists: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/companies/list-lists
   */
  readonly listListsAll: OptionalPagedMethod<CompaniesListListsAllParams, CompanyList, CompaniesListListsResult>;
  /**
   * Create company list: Creates a static list without companies. The response contains the id as `id`, not as `_id`.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/companies/create-list
   */
  readonly createList: Method<CompaniesCreateListParams, CreatedCompanyList>;
  /**
   * Add companies to list: Adds up to 1,000 companies to a static list, or removes them with `action=remove`. Companies that are already on the list, or not on it when you remove them, are skipped.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/companies/add-to-list
   */
  readonly addToList: Method<CompaniesAddToListParams, CompanyListChange>;
  /**
   * Merge companies: Merges up to 9 companies into a primary one, and deletes the others. Contacts, activities, tasks and list memberships move to the primary company, whose own values are kept; linked CRM records are merged too. There is no undo. Companies are merged one after the other until the first failure; the response is then still 200, so check `remainingIds`.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/companies/merge
   */
  readonly merge: Method<CompaniesMergeParams, MergeResult>;
  /**
   * Get contact sourcing run: Returns a contact-sourcing run with the people it found, or the latest run of a company. Send `runId` or `companyId`, not both.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/companies/get-contact-sourcing
   */
  readonly getContactSourcing: Method<CompaniesGetContactSourcingParams, ContactSourcingRun>;
  /**
   * Get contact sourcing run: asked for until the work is done.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/companies/get-contact-sourcing
   */
  readonly waitForContactSourcing: WaitMethod<CompaniesGetContactSourcingParams, ContactSourcingRun>;
  /**
   * Start contact sourcing: Starts a search for the people who decide on a purchase, for each of up to 200 companies. The request succeeds even if single companies fail, so check `errors`.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/companies/start-contact-sourcing
   */
  readonly startContactSourcing: Method<CompaniesStartContactSourcingParams, ContactSourcingBatch>;
  /**
   * Add sourced contact: Creates a contact from a person that a contact-sourcing run selected. lemlist compares the person's current employer with `companyId` and refuses a person who has moved to another company. `findEmail` spends credits.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/companies/add-sourced-contact
   */
  readonly addSourcedContact: Method<CompaniesAddSourcedContactParams, CreatedSourcedContact>;
  /**
   * Start contact sourcing run: Starts a search for the buying committee of one company and returns the id of the run. This route may not be live. Only an earlier edition of lemlist's documentation lists it.
   * @deprecated Use `companies.startContactSourcing`.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/companies/start-contact-sourcing-run
   */
  readonly startContactSourcingRun: Method<CompaniesStartContactSourcingRunParams, StartedContactSourcing>;
  /**
   * Start contact sourcing runs: Starts a search for the buying committee of each of up to 200 companies. The response is 200 even if single companies fail, so check `errors`. This route may not be live. Only an earlier edition of lemlist's documentation lists it.
   * @deprecated Use `companies.startContactSourcing`.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/companies/start-contact-sourcing-runs
   */
  readonly startContactSourcingRuns: Method<CompaniesStartContactSourcingRunsParams, ContactSourcingBatch>;
}

export interface UnsubscribesNamespace {
  /**
   * List unsubscribed variables: Returns the unsubscribed email addresses, domains, LinkedIn URLs and phone numbers of the team, page by page.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/unsubscribes/list-variables
   */
  readonly listVariables: OptionalMethod<UnsubscribesListVariablesParams, UnsubscribedVariableList>;
  /**
   * List unsubscribed variables: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/unsubscribes/list-variables
   */
  readonly listVariablesAll: OptionalPagedMethod<UnsubscribesListVariablesAllParams, UnsubscribedVariable, UnsubscribedVariableList>;
  /**
   * Unsubscribe variables: Unsubscribes up to 10,000 values, so that lemlist sends nothing to them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/unsubscribes/add-variables
   */
  readonly addVariables: Method<UnsubscribesAddVariablesParams, UnsubscribeConfirmation>;
  /**
   * Get unsubscribed variable: Returns whether a value is on the unsubscribe list, and how it got there. The response is 404 if it is not on the list.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/unsubscribes/get-variable
   */
  readonly getVariable: Method<UnsubscribesGetVariableParams, UnsubscribedVariable>;
  /**
   * Unsubscribe variable: Unsubscribes a value, so that lemlist sends nothing to it. If the value is already on the list, lemlist returns the existing entry.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/unsubscribes/add-variable
   */
  readonly addVariable: Method<UnsubscribesAddVariableParams, UnsubscribedVariable>;
  /**
   * Resubscribe variable: Removes a value from the unsubscribe list. lemlist does not remove people who unsubscribed or reported abuse.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/unsubscribes/delete-variable
   */
  readonly deleteVariable: Method<UnsubscribesDeleteVariableParams, UnsubscribeConfirmation>;
  /**
   * Get contact subscription: Returns whether a contact is unsubscribed.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/unsubscribes/get-contact
   */
  readonly getContact: Method<UnsubscribesGetContactParams, ContactSubscription>;
  /**
   * Unsubscribe contact: Unsubscribes a contact, so that lemlist sends nothing to it.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/unsubscribes/add-contact
   */
  readonly addContact: Method<UnsubscribesAddContactParams, UnsubscribeConfirmation>;
  /**
   * Resubscribe contact: Clears `doNotContact`, so that campaigns can contact the person again. The contact itself stays.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/unsubscribes/delete-contact
   */
  readonly deleteContact: Method<UnsubscribesDeleteContactParams, UnsubscribeConfirmation>;
  /**
   * Export unsubscribed variables: Returns every unsubscribed value as the text of a CSV file.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/unsubscribes/export-variables
   */
  readonly exportVariables: OptionalFormatMethod<UnsubscribesExportVariablesParams, 'format', { csv: UnsubscribedVariablesCsv; json: UnsubscribeExport }, 'csv'>;
  /**
   * Export contact subscriptions: Returns a CSV file with every contact, and whether it is unsubscribed.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/unsubscribes/export-contacts
   */
  readonly exportContacts: OptionalFormatMethod<UnsubscribesExportContactsParams, 'format', { csv: ContactSubscriptionsCsv; json: SubscriptionExport }, 'csv'>;
  /**
   * List unsubscribes: Returns the unsubscribed email addresses and domains, page by page. lemlist has announced the end of this route for 2026-11-01.
   * @deprecated Use `unsubscribes.listVariables`.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/unsubscribes/list
   */
  readonly list: OptionalMethod<UnsubscribesListParams, UnsubscribeList>;
  /**
   * List unsubscribes: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @deprecated Use `unsubscribes.listVariables`.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/unsubscribes/list
   */
  readonly listAll: OptionalPagedMethod<UnsubscribesListAllParams, Unsubscribe, UnsubscribeList>;
  /**
   * Export unsubscribes: Returns the unsubscribed email addresses and domains as the text of a CSV file. lemlist has announced the end of this route for 2026-11-01.
   * @deprecated Use `unsubscribes.exportVariables` or `unsubscribes.exportContacts`.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/unsubscribes/export
   */
  readonly export: OptionalMethod<UnsubscribesExportParams, UnsubscribesCsv>;
  /**
   * Get unsubscribe: Returns the unsubscribe entry of an email address or a domain. lemlist has announced the end of this route for 2026-11-01.
   * @deprecated Use `unsubscribes.getVariable`.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/unsubscribes/get
   */
  readonly get: Method<UnsubscribesGetParams, Unsubscribe>;
  /**
   * Add unsubscribe: Keeps lemlist from sending anything to an email address or a domain. lemlist has announced the end of this route for 2026-11-01.
   * @deprecated Use `unsubscribes.addVariable`.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/unsubscribes/add
   */
  readonly add: Method<UnsubscribesAddParams, Unsubscribe>;
  /**
   * Delete unsubscribe: Lets lemlist send to an email address or a domain again. lemlist has announced the end of this route for 2026-11-01.
   * @deprecated Use `unsubscribes.deleteVariable`.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/unsubscribes/delete
   */
  readonly delete: Method<UnsubscribesDeleteParams, Unsubscribe>;
}

export interface SchedulesNamespace {
  /**
   * List schedules: Returns the schedules of the team, page by page.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/schedules/list
   */
  readonly list: OptionalMethod<SchedulesListParams, SchedulePage>;
  /**
   * List schedules: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/schedules/list
   */
  readonly listAll: OptionalPagedMethod<SchedulesListAllParams, Schedule, SchedulePage>;
  /**
   * Create schedule: Creates a schedule for the team. It has no effect until it is associated with a campaign.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/schedules/create
   */
  readonly create: Method<SchedulesCreateParams, Schedule>;
  /**
   * Get schedule: Returns one schedule.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/schedules/get
   */
  readonly get: Method<SchedulesGetParams, Schedule>;
  /**
   * Delete schedule: Marks a schedule as deleted; lemlist keeps the record.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/schedules/delete
   */
  readonly delete: Method<SchedulesDeleteParams, DeletedSchedule>;
  /**
   * Update schedule: Updates the fields that you send. Other fields keep their values. The change applies to every campaign that uses the schedule.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/schedules/update
   */
  readonly update: Method<SchedulesUpdateParams, Schedule>;
  /**
   * List campaign schedules: Returns the schedules of a campaign, in one response.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/schedules/list-by-campaign
   */
  readonly listByCampaign: Method<SchedulesListByCampaignParams, ScheduleList>;
  /**
   * List campaign schedules: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/schedules/list-by-campaign
   */
  readonly listByCampaignAll: PagedMethod<SchedulesListByCampaignAllParams, Schedule, ScheduleList>;
  /**
   * Associate campaign schedule: Adds a schedule to a campaign. The campaign keeps its other schedules.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/schedules/associate
   */
  readonly associate: Method<SchedulesAssociateParams, ScheduleAssociation>;
  /**
   * Remove campaign schedule: Removes a schedule from a campaign. The schedule itself stays. This route may not be live. Only lemlist's documentation repository lists it.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/schedules/remove-from-campaign
   */
  readonly removeFromCampaign: Method<SchedulesRemoveFromCampaignParams, ScheduleAssociation>;
}

export interface ActivitiesNamespace {
  /**
   * List activities: Lists what happened in the campaigns of the team. Messages that somebody sent manually from the inbox may be missing.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/activities/list
   */
  readonly list: OptionalMethod<ActivitiesListParams, ActivityList>;
  /**
   * List activities: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/activities/list
   */
  readonly listAll: OptionalPagedMethod<ActivitiesListAllParams, Activity, ActivityList>;
  /**
   * Delete recording and transcript: Deletes the recording of a call and its transcript.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/activities/delete-recording-transcript
   */
  readonly deleteRecordingTranscript: Method<ActivitiesDeleteRecordingTranscriptParams, Confirmation>;
}

export interface WebhooksNamespace {
  /**
   * List webhooks: Returns all webhooks of the team, without their secrets.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/webhooks/list
   */
  readonly list: OptionalMethod<WebhooksListParams, WebhookList>;
  /**
   * List webhooks: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/webhooks/list
   */
  readonly listAll: OptionalPagedMethod<WebhooksListAllParams, Webhook, WebhookList>;
  /**
   * Create webhook: Makes lemlist call a URL for each event. Respond with a 2xx within seconds. It is not known whether lemlist retries a failed call; after delivery errors it disables the webhook.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/webhooks/create
   */
  readonly create: Method<WebhooksCreateParams, Webhook>;
  /**
   * Delete webhook: Deletes a webhook. lemlist stops sending events to its URL at once.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/webhooks/delete
   */
  readonly delete: Method<WebhooksDeleteParams, Webhook>;
}

export interface InboxNamespace {
  /**
   * List inbox conversations: Returns the conversations of one member, page by page.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/inbox/list
   */
  readonly list: Method<InboxListParams, InboxPage>;
  /**
   * List inbox conversations: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/inbox/list
   */
  readonly listAll: PagedMethod<InboxListAllParams, InboxConversation, InboxPage>;
  /**
   * Send inbox email: Sends an email outside every campaign, or a reply in a thread. It counts for no campaign, and webhooks may stay silent about it.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/inbox/send-email
   */
  readonly sendEmail: Method<InboxSendEmailParams, InboxEmailSent>;
  /**
   * Send LinkedIn message: Sends a LinkedIn message outside every campaign.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/inbox/send-linkedin
   */
  readonly sendLinkedin: Method<InboxSendLinkedinParams, Confirmation>;
  /**
   * Send WhatsApp message: Sends a WhatsApp message outside every campaign.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/inbox/send-whatsapp
   */
  readonly sendWhatsapp: Method<InboxSendWhatsappParams, InboxWhatsappMessageSent>;
  /**
   * Send SMS: Sends an SMS to a contact, outside of all campaigns. It goes to the phone number of the contact and costs SMS credits for each segment.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/inbox/send-sms
   */
  readonly sendSms: Method<InboxSendSmsParams, InboxSmsSent>;
  /**
   * List inbox labels: Returns every label of conversations, in one response.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/inbox/list-labels
   */
  readonly listLabels: OptionalMethod<InboxListLabelsParams, InboxLabelList>;
  /**
   * List inbox labels: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/inbox/list-labels
   */
  readonly listLabelsAll: OptionalPagedMethod<InboxListLabelsAllParams, InboxLabel, InboxLabelList>;
  /**
   * Create inbox label: Creates a label for conversations.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/inbox/create-label
   */
  readonly createLabel: Method<InboxCreateLabelParams, InboxLabel>;
  /**
   * Get inbox label: Returns one label of conversations.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/inbox/get-label
   */
  readonly getLabel: Method<InboxGetLabelParams, InboxLabel>;
  /**
   * Assign conversation labels: Attaches labels to the conversation with a contact. `appendLabels` decides whether the conversation keeps its present labels.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/inbox/assign-labels
   */
  readonly assignLabels: Method<InboxAssignLabelsParams, Confirmation>;
  /**
   * Remove conversation labels: Detaches labels from the conversation with a contact. The labels themselves stay.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/inbox/remove-labels
   */
  readonly removeLabels: Method<InboxRemoveLabelsParams, Confirmation>;
  /**
   * Get inbox conversation: Returns the messages exchanged with a contact, on all channels. With `markAsRead`, the request also marks the conversation as read.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/inbox/get-conversation
   */
  readonly getConversation: Method<InboxGetConversationParams, MessagePage>;
  /**
   * Get inbox conversation: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/inbox/get-conversation
   */
  readonly getConversationAll: PagedMethod<InboxGetConversationAllParams, InboxMessage, MessagePage>;
  /**
   * List conversation drafts: Returns the drafts of a member for a contact, each with the beginning of its content.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/inbox/list-drafts
   */
  readonly listDrafts: Method<InboxListDraftsParams, DraftList>;
  /**
   * List conversation drafts: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/inbox/list-drafts
   */
  readonly listDraftsAll: PagedMethod<InboxListDraftsAllParams, DraftSummary, DraftList>;
  /**
   * Create conversation draft: Adds a draft to the conversation. A user sends it in lemlist. A conversation has at most 10 drafts.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/inbox/create-draft
   */
  readonly createDraft: Method<InboxCreateDraftParams, DraftCreated>;
  /**
   * Get conversation draft: Returns one draft with its whole content and its attachments.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/inbox/get-draft
   */
  readonly getDraft: Method<InboxGetDraftParams, DraftEnvelope>;
  /**
   * Delete conversation draft: Deletes a draft of a conversation. No operation restores it.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/inbox/delete-draft
   */
  readonly deleteDraft: Method<InboxDeleteDraftParams, DraftDeletion>;
  /**
   * Update conversation draft: Updates the fields that you send. Other fields keep their values.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/inbox/update-draft
   */
  readonly updateDraft: Method<InboxUpdateDraftParams, DraftEnvelope>;
}

export interface TasksNamespace {
  /**
   * List tasks: Returns the open tasks of the team that match every filter, page by page. Completed tasks are never listed.
   * @deprecated Use `tasks.search`.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/tasks/list
   */
  readonly list: Method<TasksListParams, TaskPage>;
  /**
   * List tasks: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @deprecated Use `tasks.search`.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/tasks/list
   */
  readonly listAll: PagedMethod<TasksListAllParams, Task, TaskPage>;
  /**
   * Create task: Creates a manual task for a member, about a contact, a lead or a company.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/tasks/create
   */
  readonly create: Method<TasksCreateParams, Task>;
  /**
   * Update task: Updates the fields that you send of a task, or completes it. The body contains the id of the task.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/tasks/update
   */
  readonly update: Method<TasksUpdateParams, Task>;
  /**
   * Ignore tasks: Dismisses tasks without completing them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/tasks/ignore
   */
  readonly ignore: Method<TasksIgnoreParams, TasksIgnoredResult>;
  /**
   * Search tasks: Returns the tasks of the team in every status, page by page; `status` narrows the search. All parameters must match. A parameter that takes a list takes it separated by commas, and one of its values must match. lemlist lists no task beyond the 10,000th, so narrow a large search by date.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/tasks/search
   */
  readonly search: OptionalMethod<TasksSearchParams, TaskSearchPage>;
  /**
   * Search tasks: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/tasks/search
   */
  readonly searchAll: OptionalPagedMethod<TasksSearchAllParams, FoundTask, TaskSearchPage>;
  /**
   * List task filters: Returns the fields that Search tasks can filter by, custom fields of the team included, each with the operators it takes.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/tasks/list-filters
   */
  readonly listFilters: OptionalMethod<TasksListFiltersParams, TaskFilterList>;
  /**
   * List task filters: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/tasks/list-filters
   */
  readonly listFiltersAll: OptionalPagedMethod<TasksListFiltersAllParams, TaskFilter, TaskFilterList>;
}

export interface CallsNamespace {
  /**
   * Log call: Stores a call of an external dialer like a call in lemlist. lemlist calls webhooks and updates a connected CRM. It never stores the same `externalId` twice.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/calls/create
   */
  readonly create: Method<CallsCreateParams, PhoneCallResult>;
  /**
   * Get call: Returns one call, made with any dialer. lemlist fetches the recording in the background; `hasRecording` is true once it is available.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/calls/get
   */
  readonly get: Method<CallsGetParams, PhoneCallResult>;
  /**
   * Update call: Updates the fields that you send of a call that was logged through the API. Calls of a connected dialer cannot be changed.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/calls/update
   */
  readonly update: Method<CallsUpdateParams, PhoneCallResult>;
  /**
   * List call statuses: Returns the outcomes that a call of the team can have, built in and added by the team. Their keys are what `callStatus` takes.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/calls/list-statuses
   */
  readonly listStatuses: OptionalMethod<CallsListStatusesParams, CallStatusList>;
  /**
   * List call statuses: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/calls/list-statuses
   */
  readonly listStatusesAll: OptionalPagedMethod<CallsListStatusesAllParams, CallStatus, CallStatusList>;
}

export interface EnrichmentsNamespace {
  /**
   * Enrich person: Starts the enrichment of a person. The person does not have to be a lead. Returns the id of the enrichment.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/enrichments/create
   */
  readonly create: Method<EnrichmentsCreateParams, StartedEnrichment>;
  /**
   * Get enrichment: Returns the state and the result of an enrichment. Status 202 means that it is in progress.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/enrichments/get
   */
  readonly get: Method<EnrichmentsGetParams, Enrichment>;
  /**
   * Get enrichment: asked for until the work is done.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/enrichments/get
   */
  readonly waitFor: WaitMethod<EnrichmentsGetParams, Enrichment>;
  /**
   * Enrich many people: Starts the enrichment of up to 500 people and returns an id for each. The request succeeds even if lemlist refuses single people.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/enrichments/create-bulk
   */
  readonly createBulk: Method<EnrichmentsCreateBulkParams, EnrichmentBatchResult>;
  /**
   * List enrichment providers: Returns the providers that a waterfall of this type can use, in one response.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/enrichments/list-providers
   */
  readonly listProviders: Method<EnrichmentsListProvidersParams, EnrichmentProviderList>;
  /**
   * List enrichment providers: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/enrichments/list-providers
   */
  readonly listProvidersAll: PagedMethod<EnrichmentsListProvidersAllParams, EnrichmentProvider, EnrichmentProviderList>;
  /**
   * Connect enrichment provider: Saves the team's own key for an external provider, or replaces it. lemlist does not check the key. The provider is then added, disabled, to all custom waterfalls of its types.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/enrichments/update-provider-connection
   */
  readonly updateProviderConnection: Method<EnrichmentsUpdateProviderConnectionParams, EnrichmentProviderResult>;
  /**
   * Disconnect enrichment provider: Deletes the team's own key for an external provider.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/enrichments/delete-provider-connection
   */
  readonly deleteProviderConnection: Method<EnrichmentsDeleteProviderConnectionParams, EnrichmentProviderResult>;
  /**
   * List enrichment waterfalls: Returns the waterfalls of the team in one response, default ones first, then custom ones, newest first.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/enrichments/list-waterfalls
   */
  readonly listWaterfalls: OptionalMethod<EnrichmentsListWaterfallsParams, WaterfallList>;
  /**
   * List enrichment waterfalls: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/enrichments/list-waterfalls
   */
  readonly listWaterfallsAll: OptionalPagedMethod<EnrichmentsListWaterfallsAllParams, Waterfall, WaterfallList>;
  /**
   * Create enrichment waterfall: Creates a custom waterfall, which replaces the default one for contacts of certain countries. Providers that you leave out are added at the end, disabled. A team can have 20 waterfalls per type, the default one included. The response status is 200, not 201.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/enrichments/create-waterfall
   */
  readonly createWaterfall: Method<EnrichmentsCreateWaterfallParams, WaterfallResult>;
  /**
   * Get enrichment waterfall: Returns one waterfall with its providers in order.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/enrichments/get-waterfall
   */
  readonly getWaterfall: Method<EnrichmentsGetWaterfallParams, WaterfallResult>;
  /**
   * Delete enrichment waterfall: Deletes a custom waterfall. Its contacts use the default waterfall from then on.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/enrichments/delete-waterfall
   */
  readonly deleteWaterfall: Method<EnrichmentsDeleteWaterfallParams, DeletedWaterfall>;
  /**
   * Update enrichment waterfall: Changes the name, the providers or the countries of a waterfall. Providers replace the whole order; those that you leave out are added at the end, disabled. Once you change the providers of a default waterfall, lemlist no longer changes their order. Reset enrichment waterfall restores lemlist's order.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/enrichments/update-waterfall
   */
  readonly updateWaterfall: Method<EnrichmentsUpdateWaterfallParams, WaterfallResult>;
  /**
   * Reset enrichment waterfall: Restores lemlist's own order of a default waterfall. Changes that the team made to the order are lost.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/enrichments/reset-waterfall
   */
  readonly resetWaterfall: Method<EnrichmentsResetWaterfallParams, WaterfallResult>;
  /**
   * Enrich lead: Starts an enrichment of a lead and stores the result on the lead. The lead must not have been reviewed yet.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/enrichments/enrich-lead
   */
  readonly enrichLead: Method<EnrichmentsEnrichLeadParams, StartedEnrichment>;
}

export interface DatabaseNamespace {
  /**
   * List database filters: Returns the filters that searches and personas can use. Each filter says which of the two searches takes it.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/database/list-filters
   */
  readonly listFilters: OptionalMethod<DatabaseListFiltersParams, DatabaseFilterList>;
  /**
   * List database filters: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/database/list-filters
   */
  readonly listFiltersAll: OptionalPagedMethod<DatabaseListFiltersAllParams, DatabaseFilter, DatabaseFilterList>;
  /**
   * Search people: Returns the people in lemlist's own database who match every filter, page by page. Each search counts towards a limit per 24 hours; the response says how many are left.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/database/search-people
   */
  readonly searchPeople: Method<DatabaseSearchPeopleParams, PeoplePage>;
  /**
   * Search people: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/database/search-people
   */
  readonly searchPeopleAll: PagedMethod<DatabaseSearchPeopleAllParams, DatabasePerson, PeoplePage>;
  /**
   * Export people: Returns the people in lemlist's database who match every filter, as a CSV file. Each 100 rows count as one search of the team's limit per 24 hours. lemlist enables this route team by team.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/database/export-people
   */
  readonly exportPeople: Method<DatabaseExportPeopleParams, DatabaseExportPeopleResult>;
  /**
   * Search companies: Returns the companies in lemlist's own database that match every filter, page by page. Each search counts towards a limit per 24 hours; the response says how many are left.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/database/search-companies
   */
  readonly searchCompanies: Method<DatabaseSearchCompaniesParams, CompaniesPage>;
  /**
   * Search companies: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/database/search-companies
   */
  readonly searchCompaniesAll: PagedMethod<DatabaseSearchCompaniesAllParams, DatabaseCompany, CompaniesPage>;
  /**
   * Export companies: Returns the companies in lemlist's database that match every filter, as a CSV file. Each 100 rows count as one search of the team's limit per 24 hours. lemlist enables this route team by team.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/database/export-companies
   */
  readonly exportCompanies: Method<DatabaseExportCompaniesParams, DatabaseExportCompaniesResult>;
  /**
   * List personas: Returns the 200 newest personas of the team. Older personas are not returned. Requires a beta that lemlist enables per team.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/database/list-personas
   */
  readonly listPersonas: OptionalMethod<DatabaseListPersonasParams, PersonaList>;
  /**
   * List personas: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/database/list-personas
   */
  readonly listPersonasAll: OptionalPagedMethod<DatabaseListPersonasAllParams, Persona, PersonaList>;
  /**
   * Create persona: Saves a set of filters under a name. Requires a beta that lemlist enables per team.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/database/create-persona
   */
  readonly createPersona: Method<DatabaseCreatePersonaParams, CreatedPersona>;
  /**
   * Delete persona: Deletes a persona permanently. Requires a beta that lemlist enables per team.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/database/delete-persona
   */
  readonly deletePersona: Method<DatabaseDeletePersonaParams, DeletedPersona>;
  /**
   * List saved searches: Returns the searches that the team saved, sorted by name, in one response. All members of the team share them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/database/list-saved-searches
   */
  readonly listSavedSearches: OptionalMethod<DatabaseListSavedSearchesParams, SavedSearchList>;
  /**
   * List saved searches: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/database/list-saved-searches
   */
  readonly listSavedSearchesAll: OptionalPagedMethod<DatabaseListSavedSearchesAllParams, SavedSearch, SavedSearchList>;
  /**
   * Create saved search: Saves a set of filters under a name for the whole team. Filters that do not fit the mode or the team's plan are silently dropped; get the saved search to see what was stored.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/database/create-saved-search
   */
  readonly createSavedSearch: Method<DatabaseCreateSavedSearchParams, CreatedSavedSearch>;
  /**
   * Get saved search: Returns one saved search with its filters.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/database/get-saved-search
   */
  readonly getSavedSearch: Method<DatabaseGetSavedSearchParams, SavedSearchResult>;
  /**
   * Delete saved search: Deletes a saved search for the whole team.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/database/delete-saved-search
   */
  readonly deleteSavedSearch: Method<DatabaseDeleteSavedSearchParams, DeletedSavedSearch>;
  /**
   * Update saved search: Renames a saved search, or replaces its filters, or both. lemlist stores the filters first: if the name is taken, the response is 409 and the new filters are stored.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/database/update-saved-search
   */
  readonly updateSavedSearch: Method<DatabaseUpdateSavedSearchParams, SavedSearchResult>;
}

export interface WatchlistsNamespace {
  /**
   * List signal agents: Returns the signal agents of the team, page by page. Deleted agents are listed only if `status` asks for them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/watchlists/list
   */
  readonly list: OptionalMethod<WatchlistsListParams, WatchListPage>;
  /**
   * List signal agents: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/watchlists/list
   */
  readonly listAll: OptionalPagedMethod<WatchlistsListAllParams, WatchList, WatchListPage>;
  /**
   * Create signal agent: Creates a signal agent, as a draft or active. A 429 can mean that the team has reached its quota. A retry does not help then.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/watchlists/create
   */
  readonly create: Method<WatchlistsCreateParams, WatchListResult>;
  /**
   * Delete signal agent: Deletes an agent. It stops finding signals.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/watchlists/delete
   */
  readonly delete: Method<WatchlistsDeleteParams, DeletedWatchList>;
  /**
   * Update signal agent: Updates the fields that you send of an agent. The body contains the id of the agent. Filters in the request replace all stored filters.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/watchlists/update
   */
  readonly update: Method<WatchlistsUpdateParams, WatchListResult>;
  /**
   * List signals: Returns the signals that the signal agents found, page by page.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/watchlists/list-signals
   */
  readonly listSignals: OptionalMethod<WatchlistsListSignalsParams, SignalPage>;
  /**
   * List signals: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/watchlists/list-signals
   */
  readonly listSignalsAll: OptionalPagedMethod<WatchlistsListSignalsAllParams, Signal, SignalPage>;
  /**
   * Mark signals: Marks up to 1,000 signals as handled or ignored. Deleted signals and signals of other teams are skipped, so compare the two counts of the response.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/watchlists/mark-signals
   */
  readonly markSignals: Method<WatchlistsMarkSignalsParams, SignalsUpdateResult>;
  /**
   * Associate CRM lists: Makes a signal agent watch the companies or contacts of these lists instead of the lists it watched before. Companies need a domain and contacts a LinkedIn URL. Later changes to a list are picked up automatically. A 429 can also mean that the agent watches as many records as it may.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/watchlists/associate-crm-lists
   */
  readonly associateCrmLists: Method<WatchlistsAssociateCrmListsParams, WatchListResult>;
  /**
   * Add external signal: Sends a signal that you detected to an agent, free of charge. The request succeeds even if the signal is ignored, so check `status`.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/watchlists/add-external-signal
   */
  readonly addExternalSignal: Method<WatchlistsAddExternalSignalParams, ExternalSignalResult>;
  /**
   * List agent history: Returns the earlier configurations of a signal agent and what each achieved, page by page.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/watchlists/list-history
   */
  readonly listHistory: Method<WatchlistsListHistoryParams, WatchListVersionPage>;
  /**
   * List agent history: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/watchlists/list-history
   */
  readonly listHistoryAll: PagedMethod<WatchlistsListHistoryAllParams, WatchListVersion, WatchListVersionPage>;
  /**
   * List signal types: Returns the kinds of signal that the team can look for.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/watchlists/list-signal-types
   */
  readonly listSignalTypes: OptionalMethod<WatchlistsListSignalTypesParams, SignalTypeList>;
  /**
   * List signal types: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/watchlists/list-signal-types
   */
  readonly listSignalTypesAll: OptionalPagedMethod<WatchlistsListSignalTypesAllParams, SignalTypeInfo, SignalTypeList>;
  /**
   * List agent filters: Returns the filters that each kind of signal takes and requires. Read them before you create an agent.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/watchlists/list-filters
   */
  readonly listFilters: OptionalMethod<WatchlistsListFiltersParams, WatchListFilterCatalogue>;
  /**
   * List filter values: Returns the values of a filter that match a text. A filter that has values accepts no others.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/watchlists/list-filter-values
   */
  readonly listFilterValues: Method<WatchlistsListFilterValuesParams, WatchListFilterValues>;
}

export interface TeamNamespace {
  /**
   * Get team: Returns the team that the API key belongs to, with its members.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/team/get
   */
  readonly get: OptionalMethod<TeamGetParams, Team>;
  /**
   * List team senders: Returns the members who send, each with their campaigns and the types of the steps.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/team/list-senders
   */
  readonly listSenders: OptionalMethod<TeamListSendersParams, TeamSenderList>;
  /**
   * List team senders: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/team/list-senders
   */
  readonly listSendersAll: OptionalPagedMethod<TeamListSendersAllParams, TeamSender, TeamSenderList>;
  /**
   * Get team credits: Returns the remaining credits for enrichment, by source.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/team/get-credits
   */
  readonly getCredits: OptionalMethod<TeamGetCreditsParams, Credits>;
  /**
   * List CRM users: Returns the members who have a CRM connected. Filters and imports of the CRM need their ids.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/team/list-crm-users
   */
  readonly listCrmUsers: OptionalMethod<TeamListCrmUsersParams, CrmUserList>;
  /**
   * List CRM users: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/team/list-crm-users
   */
  readonly listCrmUsersAll: OptionalPagedMethod<TeamListCrmUsersAllParams, CrmUser, CrmUserList>;
  /**
   * Get dynamic sender exclusions: Returns the members that dynamic sender strategies exclude in every campaign without a list of its own. The key must belong to a member; any other key gets a 401.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/team/get-dynamic-sender-exclusions
   */
  readonly getDynamicSenderExclusions: OptionalMethod<TeamGetDynamicSenderExclusionsParams, TeamSenderExclusions>;
  /**
   * Update dynamic sender exclusions: Replaces the list. This changes every dynamic campaign that does not have its own list. The key must belong to a member; any other key gets a 401.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/team/update-dynamic-sender-exclusions
   */
  readonly updateDynamicSenderExclusions: Method<TeamUpdateDynamicSenderExclusionsParams, TeamSenderExclusions>;
}

export interface UsersNamespace {
  /**
   * Get user: Returns one member of the team with LinkedIn limits and mailboxes.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/users/get
   */
  readonly get: Method<UsersGetParams, User>;
  /**
   * Get user signature: Returns the email signatures of a member of the team.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/users/get-signature
   */
  readonly getSignature: Method<UsersGetSignatureParams, Signature>;
  /**
   * Update user signature: Changes the email signatures of any member of the team. The response holds them as stored, which may differ from what was sent.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/users/update-signature
   */
  readonly updateSignature: Method<UsersUpdateSignatureParams, Signature>;
  /**
   * Update LinkedIn limits: Changes how much a member may do on LinkedIn per day. Requires a paid plan and the permission to edit sending limits.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/users/update-linkedin-limits
   */
  readonly updateLinkedinLimits: Method<UsersUpdateLinkedinLimitsParams, LinkedinLimits>;
  /**
   * Get user channels: Returns the accounts that the owner of the API key has connected, and what the plan allows. Use these ids of mailboxes and WhatsApp accounts to choose a sender. The key must belong to a member.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/users/get-channels
   */
  readonly getChannels: OptionalMethod<UsersGetChannelsParams, UserChannels>;
  /**
   * Get sending settings: Returns how many emails each mailbox may send per day.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/users/get-sending-settings
   */
  readonly getSendingSettings: OptionalMethod<UsersGetSendingSettingsParams, SendingSettings>;
  /**
   * Update sending settings: Sets how many emails the mailboxes of the team may send per day. The request succeeds even if some mailboxes did not change, so check the response.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/users/update-sending-settings
   */
  readonly updateSendingSettings: Method<UsersUpdateSendingSettingsParams, SendingSettingsOutcome>;
}

export interface SendersNamespace {
  /**
   * List senders: Returns every member who can send, with their accounts and what is wrong with each. Use these ids for sender pools and pinned senders. With `campaignId`, the response also says who is in the pool of that campaign.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/senders/list
   */
  readonly list: OptionalMethod<SendersListParams, SenderDirectoryReport>;
  /**
   * List senders: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/senders/list
   */
  readonly listAll: OptionalPagedMethod<SendersListAllParams, Sender, SenderDirectoryReport>;
}

export interface SenderPicturesNamespace {
  /**
   * Get sender picture status: Returns the mailboxes of a user, each with whether it shows the user's picture. This route is in closed beta.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/sender-pictures/get-status
   */
  readonly getStatus: OptionalMethod<SenderPicturesGetStatusParams, SenderPictureOverview>;
  /**
   * Sync sender picture: Queues a user's picture to be sent to mailboxes that were bought through lemlist. The sync takes about a minute. Get sender picture status shows its progress. A mailbox that is already queued is not queued twice. This route is in closed beta.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/sender-pictures/sync
   */
  readonly sync: OptionalMethod<SenderPicturesSyncParams, SenderPictureQueue>;
}

export interface EmailAccountsNamespace {
  /**
   * Create email account: Connects a mailbox through SMTP and IMAP. Mailboxes of Google and Microsoft are connected in lemlist itself.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/email-accounts/create
   */
  readonly create: Method<EmailAccountsCreateParams, EmailAccount>;
  /**
   * Delete email account: Disconnects a mailbox from lemlist. The mailbox itself stays.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/email-accounts/delete
   */
  readonly delete: Method<EmailAccountsDeleteParams, Confirmation>;
  /**
   * Test email account: Tests the SMTP and IMAP connections of a mailbox. The response has status 200 even if a connection fails.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/email-accounts/test
   */
  readonly test: Method<EmailAccountsTestParams, EmailAccountTest>;
}

export interface MessageTemplatesNamespace {
  /**
   * List message templates: Returns the message templates of the team's library, newest first, page by page. Messages of campaign steps are not listed.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/message-templates/list
   */
  readonly list: OptionalMethod<MessageTemplatesListParams, MessageTemplatePage>;
  /**
   * List message templates: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/message-templates/list
   */
  readonly listAll: OptionalPagedMethod<MessageTemplatesListAllParams, MessageTemplate, MessageTemplatePage>;
  /**
   * List template tags: Returns the tags that are used on message templates, in alphabetical order, page by page.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/message-templates/list-tags
   */
  readonly listTags: OptionalMethod<MessageTemplatesListTagsParams, MessageTemplateTagPage>;
  /**
   * List template tags: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/message-templates/list-tags
   */
  readonly listTagsAll: OptionalPagedMethod<MessageTemplatesListTagsAllParams, MessageTemplateTag, MessageTemplateTagPage>;
  /**
   * Get message template: Returns one template of the team's library. The id of a campaign step's message is not found here.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/message-templates/get
   */
  readonly get: Method<MessageTemplatesGetParams, MessageTemplate>;
}

export interface SnippetsNamespace {
  /**
   * List snippets: Returns the snippets of the team, sorted by name, page by page.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/snippets/list
   */
  readonly list: OptionalMethod<SnippetsListParams, SnippetPage>;
  /**
   * List snippets: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/snippets/list
   */
  readonly listAll: OptionalPagedMethod<SnippetsListAllParams, Snippet, SnippetPage>;
  /**
   * Get snippet: Returns one snippet of the team.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/snippets/get
   */
  readonly get: Method<SnippetsGetParams, Snippet>;
}

export interface FieldsNamespace {
  /**
   * List fields: Returns every field that contacts and companies can have, in two groups. The `name` of a field is its key when you create or update a record.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/fields/list
   */
  readonly list: OptionalMethod<FieldsListParams, FieldRegistry>;
  /**
   * Create or update field: Creates a custom field, or updates the one of that name. A field cannot be renamed. Its type can only change between `text` and `multilineText`.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/fields/create
   */
  readonly create: Method<FieldsCreateParams, FieldSaveResult>;
  /**
   * Delete field: Deletes a custom field from the registry.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/fields/delete
   */
  readonly delete: Method<FieldsDeleteParams, DeletedField>;
}

export interface LemwarmNamespace {
  /**
   * Start lemwarm: Starts to warm up a mailbox, or resumes it.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/lemwarm/start
   */
  readonly start: Method<LemwarmStartParams, Confirmation>;
  /**
   * Pause lemwarm: Stops the warm-up of a mailbox until it is started again.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/lemwarm/pause
   */
  readonly pause: Method<LemwarmPauseParams, Confirmation>;
  /**
   * Get lemwarm settings: Returns how a mailbox is warmed up, with the score of its deliverability.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/lemwarm/get-settings
   */
  readonly getSettings: Method<LemwarmGetSettingsParams, LemwarmSettings>;
  /**
   * Update lemwarm settings: Updates the settings that you send. Other settings keep their values.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/lemwarm/update-settings
   */
  readonly updateSettings: Method<LemwarmUpdateSettingsParams, Confirmation>;
  /**
   * List lemwarm errors: Returns the mailboxes that lemwarm keeps out of warm-up, each with the cause and what to do. Mailboxes that you paused yourself are not listed. When the cause is fixed, resume with Start lemwarm. This route is in closed beta.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/lemwarm/list-errors
   */
  readonly listErrors: OptionalMethod<LemwarmListErrorsParams, LemwarmErrorList>;
}

export interface DeliverabilityAlertsNamespace {
  /**
   * List deliverability alerts: Returns all alerts of the team.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/deliverability-alerts/list
   */
  readonly list: OptionalMethod<DeliverabilityAlertsListParams, DeliverabilityAlertList>;
  /**
   * List deliverability alerts: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/deliverability-alerts/list
   */
  readonly listAll: OptionalPagedMethod<DeliverabilityAlertsListAllParams, DeliverabilityAlert, DeliverabilityAlertList>;
  /**
   * Create deliverability alert: Creates an alert that fires when a deliverability metric crosses a threshold. Requires a beta that lemlist enables per team.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/deliverability-alerts/create
   */
  readonly create: Method<DeliverabilityAlertsCreateParams, DeliverabilityAlert>;
  /**
   * Get deliverability alert: Returns an alert, with the times when it was last checked and last fired.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/deliverability-alerts/get
   */
  readonly get: Method<DeliverabilityAlertsGetParams, DeliverabilityAlert>;
  /**
   * Delete deliverability alert: Deletes an alert permanently.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/deliverability-alerts/delete
   */
  readonly delete: Method<DeliverabilityAlertsDeleteParams, DeletedDeliverabilityAlert>;
  /**
   * Update deliverability alert: Updates the fields of an alert that you send. Its widget, metric, severity and scope cannot be changed.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/deliverability-alerts/update
   */
  readonly update: Method<DeliverabilityAlertsUpdateParams, DeliverabilityAlert>;
}

export interface SelfRecoveryNamespace {
  /**
   * Get self-recovery config: Returns what self-recovery watches and what it may do. `config` is null until the team saves a configuration.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/self-recovery/get-config
   */
  readonly getConfig: OptionalMethod<SelfRecoveryGetConfigParams, RecoveryConfigResult>;
  /**
   * Update self-recovery config: Changes the fields you send. A list replaces the whole stored list.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/self-recovery/update-config
   */
  readonly updateConfig: Method<SelfRecoveryUpdateConfigParams, RecoveryConfigResult>;
  /**
   * List self-recovery history: Returns the incidents of the team in one response, newest first, each with what self-recovery recommended or did.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/self-recovery/list-history
   */
  readonly listHistory: OptionalMethod<SelfRecoveryListHistoryParams, RecoveryHistory>;
  /**
   * List self-recovery history: every item of every page, one after the other. Collect them with `toArray()` before you change them.
   * @see https://lemlist-openapi.github.io/lemlist-openapi/reference/self-recovery/list-history
   */
  readonly listHistoryAll: OptionalPagedMethod<SelfRecoveryListHistoryAllParams, RecoveryCase, RecoveryHistory>;
}

/** The methods of the client by resource. */
export interface Namespaces {
  /** A campaign holds one main sequence, its schedules and its senders. */
  readonly campaigns: CampaignsNamespace;
  /** A sequence is an ordered list of steps. A condition owns branches, and each branch is a sequence. */
  readonly sequences: SequencesNamespace;
  /** A lead is a person in one campaign. The leads of a person share one contact. */
  readonly leads: LeadsNamespace;
  /** A contact is a person the team knows. Each campaign has its own lead for that person. */
  readonly contacts: ContactsNamespace;
  /** A company groups contacts and carries notes and the state of its sync with a CRM. */
  readonly companies: CompaniesNamespace;
  /** The values and contacts that the team sends nothing to. */
  readonly unsubscribes: UnsubscribesNamespace;
  /** A schedule says on which days and hours campaigns send. */
  readonly schedules: SchedulesNamespace;
  /** An activity records one thing that happened, such as an email sent, a reply or a call. */
  readonly activities: ActivitiesNamespace;
  /** URLs of yours that lemlist calls when something happens. */
  readonly webhooks: WebhooksNamespace;
  /** A conversation is everything exchanged with one contact, on all channels; it has labels and drafts. */
  readonly inbox: InboxNamespace;
  /** A task is something that a member does manually, for a step of a campaign or for a contact. */
  readonly tasks: TasksNamespace;
  /** A call is made with a dialer, in lemlist or outside, and ends in one of the outcomes that the team set up. */
  readonly calls: CallsNamespace;
  /** An enrichment looks up the email address, phone number or LinkedIn profile of a person, for credits. */
  readonly enrichments: EnrichmentsNamespace;
  /** lemlist's own database of people and companies, with the sets of filters, called personas, that the team saved. */
  readonly database: DatabaseNamespace;
  /** A watchlist, in lemlist a signal agent, watches people or companies for one kind of signal, such as a job offer. */
  readonly watchlists: WatchlistsNamespace;
  /** The team is the workspace that the API key belongs to, with its members, senders and credits. */
  readonly team: TeamNamespace;
  /** A user is a member of the team, with channels, limits and signatures. */
  readonly users: UsersNamespace;
  /** A sender is a member with the accounts that campaigns send from; each campaign has a pool of them. */
  readonly senders: SendersNamespace;
  /** The picture that recipients see next to the emails of a mailbox. */
  readonly senderPictures: SenderPicturesNamespace;
  /** An email account is a mailbox connected through SMTP and IMAP. */
  readonly emailAccounts: EmailAccountsNamespace;
  /** A message template is a message that the team saved in its library. */
  readonly messageTemplates: MessageTemplatesNamespace;
  /** A snippet is a piece of text that the team inserts into its messages. */
  readonly snippets: SnippetsNamespace;
  /** The registry of the fields that contacts and companies can have. */
  readonly fields: FieldsNamespace;
  /** lemwarm warms up mailboxes by sending and answering emails, so that campaigns reach the inbox. */
  readonly lemwarm: LemwarmNamespace;
  /** A deliverability alert fires when a warm-up or outreach metric crosses a threshold. */
  readonly deliverabilityAlerts: DeliverabilityAlertsNamespace;
  /** Self-recovery watches mailboxes and repairs their deliverability. */
  readonly selfRecovery: SelfRecoveryNamespace;
}

/** The bodies of the errors that each operation is known to send, by operation and status. */
export interface OperationErrors {
  'campaigns.list': CampaignsListErrors;
  'campaigns.create': CampaignsCreateErrors;
  'campaigns.get': CampaignsGetErrors;
  'campaigns.update': CampaignsUpdateErrors;
  'campaigns.getSequences': CampaignsGetSequencesErrors;
  'sequences.addStep': SequencesAddStepErrors;
  'sequences.deleteStep': SequencesDeleteStepErrors;
  'sequences.updateStep': SequencesUpdateStepErrors;
  'sequences.getAbTest': SequencesGetAbTestErrors;
  'sequences.createAbTest': SequencesCreateAbTestErrors;
  'sequences.deleteAbTest': SequencesDeleteAbTestErrors;
  'sequences.updateAbTest': SequencesUpdateAbTestErrors;
  'sequences.selectAbTestWinner': SequencesSelectAbTestWinnerErrors;
  'webhooks.list': WebhooksListErrors;
  'webhooks.create': WebhooksCreateErrors;
  'webhooks.delete': WebhooksDeleteErrors;
  'contacts.list': ContactsListErrors;
  'contacts.create': ContactsCreateErrors;
  'contacts.get': ContactsGetErrors;
  'contacts.delete': ContactsDeleteErrors;
  'contacts.listNotes': ContactsListNotesErrors;
  'contacts.createNote': ContactsCreateNoteErrors;
  'contacts.listLists': ContactsListListsErrors;
  'contacts.createList': ContactsCreateListErrors;
  'contacts.addToList': ContactsAddToListErrors;
  'contacts.export': ContactsExportErrors;
  'contacts.merge': ContactsMergeErrors;
  'companies.list': CompaniesListErrors;
  'companies.create': CompaniesCreateErrors;
  'companies.get': CompaniesGetErrors;
  'companies.delete': CompaniesDeleteErrors;
  'companies.listNotes': CompaniesListNotesErrors;
  'companies.createNote': CompaniesCreateNoteErrors;
  'companies.engage': CompaniesEngageErrors;
  'companies.listLists': CompaniesListListsErrors;
  'companies.createList': CompaniesCreateListErrors;
  'companies.addToList': CompaniesAddToListErrors;
  'companies.merge': CompaniesMergeErrors;
  'companies.getContactSourcing': CompaniesGetContactSourcingErrors;
  'companies.startContactSourcing': CompaniesStartContactSourcingErrors;
  'companies.addSourcedContact': CompaniesAddSourcedContactErrors;
  'companies.startContactSourcingRun': CompaniesStartContactSourcingRunErrors;
  'companies.startContactSourcingRuns': CompaniesStartContactSourcingRunsErrors;
  'fields.list': FieldsListErrors;
  'fields.create': FieldsCreateErrors;
  'fields.delete': FieldsDeleteErrors;
  'calls.create': CallsCreateErrors;
  'calls.get': CallsGetErrors;
  'calls.update': CallsUpdateErrors;
  'calls.listStatuses': CallsListStatusesErrors;
  'leads.find': LeadsFindErrors;
  'leads.uploadAudio': LeadsUploadAudioErrors;
  'leads.listByEmail': LeadsListByEmailErrors;
  'leads.createVariables': LeadsCreateVariablesErrors;
  'leads.deleteVariables': LeadsDeleteVariablesErrors;
  'leads.updateVariables': LeadsUpdateVariablesErrors;
  'leads.start': LeadsStartErrors;
  'leads.pause': LeadsPauseErrors;
  'leads.review': LeadsReviewErrors;
  'leads.markInterested': LeadsMarkInterestedErrors;
  'leads.markNotInterested': LeadsMarkNotInterestedErrors;
  'leads.list': LeadsListErrors;
  'leads.create': LeadsCreateErrors;
  'leads.unsubscribe': LeadsUnsubscribeErrors;
  'leads.import': LeadsImportErrors;
  'leads.getInCampaign': LeadsGetInCampaignErrors;
  'leads.createByEmail': LeadsCreateByEmailErrors;
  'leads.delete': LeadsDeleteErrors;
  'leads.update': LeadsUpdateErrors;
  'leads.markInterestedInCampaign': LeadsMarkInterestedInCampaignErrors;
  'leads.markNotInterestedInCampaign': LeadsMarkNotInterestedInCampaignErrors;
  'leads.updatePersonalization': LeadsUpdatePersonalizationErrors;
  'leads.resetPersonalization': LeadsResetPersonalizationErrors;
  'leads.skipStep': LeadsSkipStepErrors;
  'leads.listCrmFilters': LeadsListCrmFiltersErrors;
  'inbox.list': InboxListErrors;
  'inbox.sendEmail': InboxSendEmailErrors;
  'inbox.sendLinkedin': InboxSendLinkedinErrors;
  'inbox.sendWhatsapp': InboxSendWhatsappErrors;
  'inbox.sendSms': InboxSendSmsErrors;
  'inbox.listLabels': InboxListLabelsErrors;
  'inbox.createLabel': InboxCreateLabelErrors;
  'inbox.getLabel': InboxGetLabelErrors;
  'inbox.assignLabels': InboxAssignLabelsErrors;
  'inbox.removeLabels': InboxRemoveLabelsErrors;
  'inbox.getConversation': InboxGetConversationErrors;
  'inbox.listDrafts': InboxListDraftsErrors;
  'inbox.createDraft': InboxCreateDraftErrors;
  'inbox.getDraft': InboxGetDraftErrors;
  'inbox.deleteDraft': InboxDeleteDraftErrors;
  'inbox.updateDraft': InboxUpdateDraftErrors;
  'lemwarm.start': LemwarmStartErrors;
  'lemwarm.pause': LemwarmPauseErrors;
  'lemwarm.getSettings': LemwarmGetSettingsErrors;
  'lemwarm.updateSettings': LemwarmUpdateSettingsErrors;
  'lemwarm.listErrors': LemwarmListErrorsErrors;
  'users.get': UsersGetErrors;
  'users.getSignature': UsersGetSignatureErrors;
  'users.updateSignature': UsersUpdateSignatureErrors;
  'users.updateLinkedinLimits': UsersUpdateLinkedinLimitsErrors;
  'users.getChannels': UsersGetChannelsErrors;
  'users.getSendingSettings': UsersGetSendingSettingsErrors;
  'users.updateSendingSettings': UsersUpdateSendingSettingsErrors;
  'senders.list': SendersListErrors;
  'senderPictures.getStatus': SenderPicturesGetStatusErrors;
  'senderPictures.sync': SenderPicturesSyncErrors;
  'team.get': TeamGetErrors;
  'team.listSenders': TeamListSendersErrors;
  'team.getCredits': TeamGetCreditsErrors;
  'team.listCrmUsers': TeamListCrmUsersErrors;
  'team.getDynamicSenderExclusions': TeamGetDynamicSenderExclusionsErrors;
  'team.updateDynamicSenderExclusions': TeamUpdateDynamicSenderExclusionsErrors;
  'emailAccounts.create': EmailAccountsCreateErrors;
  'emailAccounts.delete': EmailAccountsDeleteErrors;
  'emailAccounts.test': EmailAccountsTestErrors;
  'campaigns.listReports': CampaignsListReportsErrors;
  'campaigns.pause': CampaignsPauseErrors;
  'campaigns.start': CampaignsStartErrors;
  'campaigns.archive': CampaignsArchiveErrors;
  'campaigns.unarchive': CampaignsUnarchiveErrors;
  'campaigns.duplicate': CampaignsDuplicateErrors;
  'campaigns.getStatutes': CampaignsGetStatutesErrors;
  'campaigns.getSettings': CampaignsGetSettingsErrors;
  'campaigns.updateSettings': CampaignsUpdateSettingsErrors;
  'campaigns.getSenders': CampaignsGetSendersErrors;
  'campaigns.updateSenders': CampaignsUpdateSendersErrors;
  'campaigns.addSenders': CampaignsAddSendersErrors;
  'campaigns.removeSender': CampaignsRemoveSenderErrors;
  'campaigns.updateSender': CampaignsUpdateSenderErrors;
  'campaigns.getDynamicSenderExclusions': CampaignsGetDynamicSenderExclusionsErrors;
  'campaigns.updateDynamicSenderExclusions': CampaignsUpdateDynamicSenderExclusionsErrors;
  'campaigns.addAbmLeads': CampaignsAddAbmLeadsErrors;
  'campaigns.addSignalTrigger': CampaignsAddSignalTriggerErrors;
  'campaigns.removeSignalTrigger': CampaignsRemoveSignalTriggerErrors;
  'campaigns.skipStep': CampaignsSkipStepErrors;
  'campaigns.skipStepForLeads': CampaignsSkipStepForLeadsErrors;
  'campaigns.startExport': CampaignsStartExportErrors;
  'campaigns.getExport': CampaignsGetExportErrors;
  'campaigns.emailExport': CampaignsEmailExportErrors;
  'campaigns.exportLeadsV1': CampaignsExportLeadsV1Errors;
  'campaigns.exportLeads': CampaignsExportLeadsErrors;
  'campaigns.getStatsV1': CampaignsGetStatsV1Errors;
  'campaigns.getStats': CampaignsGetStatsErrors;
  'campaigns.listStats': CampaignsListStatsErrors;
  'schedules.list': SchedulesListErrors;
  'schedules.create': SchedulesCreateErrors;
  'schedules.get': SchedulesGetErrors;
  'schedules.delete': SchedulesDeleteErrors;
  'schedules.update': SchedulesUpdateErrors;
  'schedules.listByCampaign': SchedulesListByCampaignErrors;
  'schedules.associate': SchedulesAssociateErrors;
  'schedules.removeFromCampaign': SchedulesRemoveFromCampaignErrors;
  'tasks.list': TasksListErrors;
  'tasks.create': TasksCreateErrors;
  'tasks.update': TasksUpdateErrors;
  'tasks.ignore': TasksIgnoreErrors;
  'tasks.search': TasksSearchErrors;
  'tasks.listFilters': TasksListFiltersErrors;
  'activities.list': ActivitiesListErrors;
  'activities.deleteRecordingTranscript': ActivitiesDeleteRecordingTranscriptErrors;
  'unsubscribes.listVariables': UnsubscribesListVariablesErrors;
  'unsubscribes.addVariables': UnsubscribesAddVariablesErrors;
  'unsubscribes.getVariable': UnsubscribesGetVariableErrors;
  'unsubscribes.addVariable': UnsubscribesAddVariableErrors;
  'unsubscribes.deleteVariable': UnsubscribesDeleteVariableErrors;
  'unsubscribes.getContact': UnsubscribesGetContactErrors;
  'unsubscribes.addContact': UnsubscribesAddContactErrors;
  'unsubscribes.deleteContact': UnsubscribesDeleteContactErrors;
  'unsubscribes.exportVariables': UnsubscribesExportVariablesErrors;
  'unsubscribes.exportContacts': UnsubscribesExportContactsErrors;
  'unsubscribes.list': UnsubscribesListErrors;
  'unsubscribes.export': UnsubscribesExportErrors;
  'unsubscribes.get': UnsubscribesGetErrors;
  'unsubscribes.add': UnsubscribesAddErrors;
  'unsubscribes.delete': UnsubscribesDeleteErrors;
  'sequences.listBranches': SequencesListBranchesErrors;
  'sequences.addBranch': SequencesAddBranchErrors;
  'sequences.updateBranchOrder': SequencesUpdateBranchOrderErrors;
  'sequences.deleteBranch': SequencesDeleteBranchErrors;
  'sequences.updateBranch': SequencesUpdateBranchErrors;
  'sequences.getStepSender': SequencesGetStepSenderErrors;
  'sequences.updateStepSender': SequencesUpdateStepSenderErrors;
  'sequences.deleteStepSender': SequencesDeleteStepSenderErrors;
  'database.listFilters': DatabaseListFiltersErrors;
  'database.searchPeople': DatabaseSearchPeopleErrors;
  'database.exportPeople': DatabaseExportPeopleErrors;
  'database.searchCompanies': DatabaseSearchCompaniesErrors;
  'database.exportCompanies': DatabaseExportCompaniesErrors;
  'database.listPersonas': DatabaseListPersonasErrors;
  'database.createPersona': DatabaseCreatePersonaErrors;
  'database.deletePersona': DatabaseDeletePersonaErrors;
  'database.listSavedSearches': DatabaseListSavedSearchesErrors;
  'database.createSavedSearch': DatabaseCreateSavedSearchErrors;
  'database.getSavedSearch': DatabaseGetSavedSearchErrors;
  'database.deleteSavedSearch': DatabaseDeleteSavedSearchErrors;
  'database.updateSavedSearch': DatabaseUpdateSavedSearchErrors;
  'deliverabilityAlerts.list': DeliverabilityAlertsListErrors;
  'deliverabilityAlerts.create': DeliverabilityAlertsCreateErrors;
  'deliverabilityAlerts.get': DeliverabilityAlertsGetErrors;
  'deliverabilityAlerts.delete': DeliverabilityAlertsDeleteErrors;
  'deliverabilityAlerts.update': DeliverabilityAlertsUpdateErrors;
  'selfRecovery.getConfig': SelfRecoveryGetConfigErrors;
  'selfRecovery.updateConfig': SelfRecoveryUpdateConfigErrors;
  'selfRecovery.listHistory': SelfRecoveryListHistoryErrors;
  'enrichments.create': EnrichmentsCreateErrors;
  'enrichments.get': EnrichmentsGetErrors;
  'enrichments.createBulk': EnrichmentsCreateBulkErrors;
  'enrichments.listProviders': EnrichmentsListProvidersErrors;
  'enrichments.updateProviderConnection': EnrichmentsUpdateProviderConnectionErrors;
  'enrichments.deleteProviderConnection': EnrichmentsDeleteProviderConnectionErrors;
  'enrichments.listWaterfalls': EnrichmentsListWaterfallsErrors;
  'enrichments.createWaterfall': EnrichmentsCreateWaterfallErrors;
  'enrichments.getWaterfall': EnrichmentsGetWaterfallErrors;
  'enrichments.deleteWaterfall': EnrichmentsDeleteWaterfallErrors;
  'enrichments.updateWaterfall': EnrichmentsUpdateWaterfallErrors;
  'enrichments.resetWaterfall': EnrichmentsResetWaterfallErrors;
  'enrichments.enrichLead': EnrichmentsEnrichLeadErrors;
  'watchlists.list': WatchlistsListErrors;
  'watchlists.create': WatchlistsCreateErrors;
  'watchlists.delete': WatchlistsDeleteErrors;
  'watchlists.update': WatchlistsUpdateErrors;
  'watchlists.listSignals': WatchlistsListSignalsErrors;
  'watchlists.markSignals': WatchlistsMarkSignalsErrors;
  'watchlists.associateCrmLists': WatchlistsAssociateCrmListsErrors;
  'watchlists.addExternalSignal': WatchlistsAddExternalSignalErrors;
  'watchlists.listHistory': WatchlistsListHistoryErrors;
  'watchlists.listSignalTypes': WatchlistsListSignalTypesErrors;
  'watchlists.listFilters': WatchlistsListFiltersErrors;
  'watchlists.listFilterValues': WatchlistsListFilterValuesErrors;
  'messageTemplates.list': MessageTemplatesListErrors;
  'messageTemplates.listTags': MessageTemplatesListTagsErrors;
  'messageTemplates.get': MessageTemplatesGetErrors;
  'snippets.list': SnippetsListErrors;
  'snippets.get': SnippetsGetErrors;
}

/** The id of an operation, such as `sequences.updateStep`. */
export type OperationId = Extract<keyof OperationErrors, string>;

/** Every operation by its id, as the client needs it at run time. */
export const OPERATIONS: Readonly<Record<OperationId, OperationRow>> = /* @__PURE__ */ unpackOperations(
  `campaigns
/campaigns,glist 0 1 2,Qcreate
/campaigns/{campaignId},gget,bupdate
/campaigns/{campaignId}/sequences,ggetSequences
/campaigns/reports,glistReports 3 4
/campaigns/{campaignId}/pause,Ppause
/campaigns/{campaignId}/start,Pstart
/campaigns/{campaignId}/archive,parchive
/campaigns/{campaignId}/unarchive,punarchive
/campaigns/{campaignId}/duplicate,Pduplicate 5
/campaigns/{campaignId}/statutes,ggetStatutes
/campaigns/{campaignId}/settings,ggetSettings,bupdateSettings
/campaigns/{campaignId}/senders,ggetSenders,vupdateSenders,qaddSenders
/campaigns/{campaignId}/senders/{userId},dremoveSender,bupdateSender
/campaigns/{campaignId}/dynamic-sender-exclusions,ggetDynamicSenderExclusions,vupdateDynamicSenderExclusions
/campaigns/{campaignId}/abm-leads,QaddAbmLeads
/campaigns/{campaignId}/triggers/watch-lists,QaddSignalTrigger
/campaigns/{campaignId}/triggers/watch-lists/{watchListId},dremoveSignalTrigger
/campaigns/{campaignId}/steps/{stepId}/skip,PskipStep
/campaigns/{campaignId}/steps/{stepId}/skip-for-leads,QskipStepForLeads
/campaigns/{campaignId}/export/start,GstartExport
/campaigns/{campaignId}/export/{exportId}/status,ggetExport 6
/campaigns/{campaignId}/export/{exportId}/email/{email},uemailExport
/campaigns/{campaignId}/export/leads,gexportLeadsV1 7 8 9
/v2/campaigns/{campaignId}/export/leads,gexportLeads 7 8
/campaigns/{campaignId}/stats,ggetStatsV1 10 11
/v2/campaigns/{campaignId}/stats,ggetStats 12
/v2/campaigns/stats/batch,qlistStats
sequences
/sequences/{sequenceId}/steps,QaddStep
/sequences/{sequenceId}/steps/{stepId},ddeleteStep,bupdateStep
/sequences/{sequenceId}/steps/{stepId}/ab-test,ggetAbTest,PcreateAbTest,ddeleteAbTest 13,bupdateAbTest
/sequences/{sequenceId}/steps/{stepId}/ab-test/winner,QselectAbTestWinner
/sequences/{sequenceId}/steps/{stepId}/branches,glistBranches 4,QaddBranch,bupdateBranchOrder
/sequences/{sequenceId}/steps/{stepId}/branches/{branchSequenceId},ddeleteBranch,bupdateBranch
/sequences/{sequenceId}/steps/{stepId}/sender,ggetStepSender,vupdateStepSender,ddeleteStepSender
webhooks
/hooks,glist 4,Qcreate 14
/hooks/{hookId},ddelete
contacts
/contacts,glist 15 16,qcreate 17
/contacts/{idOrEmail},gget,ddelete
/contacts/{idOrEmail}/notes,glistNotes 18 19,QcreateNote
/contacts/lists,glistLists 20 4,QcreateList
/contacts/lists/{listId}/entities,qaddToList 21
/contacts/export,gexport 22 23
/contacts/merge,Qmerge
companies
/companies,glist 24 25,qcreate 17
/companies/{companyId},gget,ddelete 26
/companies/{companyId}/notes,glistNotes 18 19,QcreateNote
/companies/{companyId}/engage,Pengage
/companies/lists,glistLists 20 4,QcreateList
/companies/lists/{listId}/entities,qaddToList 21
/companies/merge,Qmerge
/contact-sourcing,ggetContactSourcing 27 28,QstartContactSourcing
/contact-sourcing/contacts,QaddSourcedContact
/contact-sourcing/runs,QstartContactSourcingRun 29
/contact-sourcing/runs/batch,QstartContactSourcingRuns 29
fields
/fields,glist 30,qcreate
/fields/{entity}/{name},ddelete
calls
/calls,qcreate
/calls/{id},gget,bupdate
/call-statuses,glistStatuses 31
leads
/leads,gfind 0 32
/leads/audio,QuploadAudio 33 34
/leads/{email},glistByEmail 0 4
/leads/{leadId}/variables,PcreateVariables 35 36,ddeleteVariables 35 36,aupdateVariables 35 36
/leads/start/{leadId},Pstart
/leads/pause/{leadId},Ppause 37
/leads/review/{leadId},Preview
/leads/interested/{leadIdOrEmail},PmarkInterested
/leads/notinterested/{leadIdOrEmail},PmarkNotInterested
/campaigns/{campaignId}/leads,glist 38 39,Qcreate 40,dunsubscribe 41
/campaigns/{campaignId}/leads/import,Qimport
/campaigns/{campaignId}/leads/{leadIdOrEmail},ggetInCampaign 42,PcreateByEmail 43 5 44,ddelete 45,bupdate 17
/campaigns/{campaignId}/leads/{leadIdOrEmail}/interested,PmarkInterestedInCampaign
/campaigns/{campaignId}/leads/{leadIdOrEmail}/notinterested,PmarkNotInterestedInCampaign
/campaigns/{campaignId}/leads/{leadIdOrEmail}/steps/{stepId}/personalization,uupdatePersonalization 5,dresetPersonalization
/campaigns/{campaignId}/leads/{leadIdOrEmail}/steps/{stepId}/skip,PskipStep 46
/crm/filters,glistCrmFilters 47 4
inbox
/inbox,glist 48 49
/inbox/email,QsendEmail
/inbox/linkedin,QsendLinkedin
/inbox/whatsapp,QsendWhatsapp 8
/inbox/sms,QsendSms
/inbox/labels,glistLabels 4,QcreateLabel
/inbox/labels/{labelId},ggetLabel
/inbox/conversations/labels/{contactId},QassignLabels,eremoveLabels
/inbox/{contactId},ggetConversation 50 51
/inbox/{contactId}/drafts,glistDrafts 52 53,QcreateDraft 52
/inbox/{contactId}/drafts/{draftId},ggetDraft 52,ddeleteDraft 52,bupdateDraft 52
lemwarm
/lemwarm/{userMailboxId}/start,Pstart
/lemwarm/{userMailboxId}/pause,Ppause
/lemwarm/{userMailboxId}/settings,ggetSettings,bupdateSettings
/lemwarm/errors,glistErrors
users
/users/{userId},gget
/users/{userId}/signature,ggetSignature,bupdateSignature
/users/{userId}/linkedin-limits,bupdateLinkedinLimits
/user/channels,ggetChannels
/user/sending-settings,ggetSendingSettings 54,bupdateSendingSettings
senders
/senders,glist 37 55
senderPictures
/sender-picture/mailboxes,ggetStatus 56
/sender-picture/sync,psync 5
team
/team,gget 0
/team/senders,glistSenders 57 4
/team/credits,ggetCredits
/team/crmUsers,glistCrmUsers 4
/team/dynamic-sender-exclusions,ggetDynamicSenderExclusions,vupdateDynamicSenderExclusions
emailAccounts
/user/email-accounts,Qcreate
/user/email-accounts/{emailAccountId},ddelete
/user/email-accounts/{emailAccountId}/test,ptest
schedules
/schedules,glist 58 59,Qcreate
/schedules/{scheduleId},gget,ddelete,bupdate
/campaigns/{campaignId}/schedules,glistByCampaign 4
/campaigns/{campaignId}/schedules/{scheduleId},Passociate,dremoveFromCampaign
tasks
/tasks,glist 60 61 62,Qcreate,Bupdate
/tasks/ignore,Qignore
/v2/tasks,gsearch 63 64
/v2/tasks/filters,glistFilters 65 66
activities
/activities,glist 0 67 68
/activities/{activityId}/recording-transcript,ddeleteRecordingTranscript
unsubscribes
/v2/unsubscribes/variables,glistVariables 69 68,QaddVariables 23
/v2/unsubscribes/variables/{value},ggetVariable,paddVariable,ddeleteVariable 23
/v2/unsubscribes/contacts/{contactId},ggetContact,paddContact 23,ddeleteContact 23
/v2/unsubscribes/exports/variables,gexportVariables 70 8
/v2/unsubscribes/exports/contacts,gexportContacts 70 8
/unsubscribes,glist 69 68 71
/unsubs/export,gexport 23 72
/unsubscribes/{email},gget 73,Padd 74,ddelete 75
database
/database/filters,glistFilters 4
/database/people,QsearchPeople 76
/database/people/export,GexportPeople 77 23
/database/companies,QsearchCompanies 78
/database/companies/export,GexportCompanies 77 23
/database/personas,glistPersonas 79 31,QcreatePersona
/database/personas/{personaId},ddeletePersona
/database/saved-searches,glistSavedSearches 79 31,QcreateSavedSearch
/database/saved-searches/{savedSearchId},ggetSavedSearch,ddeleteSavedSearch,bupdateSavedSearch
deliverabilityAlerts
/deliverability/alerts,glist 80,Qcreate
/deliverability/alerts/{alertId},gget,ddelete,bupdate
selfRecovery
/self-recovery/config,ggetConfig,bupdateConfig
/self-recovery/history,glistHistory 81
enrichments
/enrich,Pcreate 82
/enrich/{enrichId},gget 83
/v2/enrichments/bulk,QcreateBulk 84
/v2/enrichments/providers,glistProviders 85 31
/v2/enrichments/providers/{providerId}/connection,vupdateProviderConnection,ddeleteProviderConnection
/v2/enrichments/waterfalls,glistWaterfalls 85 31,QcreateWaterfall
/v2/enrichments/waterfalls/{waterfallId},ggetWaterfall,ddeleteWaterfall,bupdateWaterfall
/v2/enrichments/waterfalls/{waterfallId}/reset,uresetWaterfall
/leads/{leadId}/enrich,PenrichLead 86
watchlists
/watchlist,glist 87 88,Qcreate 89,ddelete 90,bupdate 89
/watchlist/signals,glistSignals 91 88,vmarkSignals
/watchlist/crm-lists,QassociateCrmLists 92
/watchlist/{watchListId}/external-signals,QaddExternalSignal
/watchlist/history,glistHistory 93 88
/watchlist/library,glistSignalTypes 31
/watchlist/filters,glistFilters 85
/watchlist/filter-values,glistFilterValues 94
messageTemplates
/message-templates,glist 95 96
/message-templates/tags,glistTags 97 96
/message-templates/{templateId},gget
snippets
/snippets,glist 97 96
/snippets/{snippetId},gget`,
  [
    {"fixed":{"version":"v2"}},
    {"query":"page offset limit sortBy sortOrder status createdBy"},
    {"pagination":{"in":"query","advance":"page","parameter":"page","first":1,"size":"limit","items":"/campaigns","lastPage":"/pagination/totalPage","total":"/pagination/totalRecords","excludes":["offset"],"defaultSize":100}},
    {"query":"campaignIds"},
    {"pagination":{"in":"query","advance":"none","items":""}},
    {"body":"optional"},
    {"polling":{"method":"waitForExport","status":"/status/status","done":["done"],"failed":["error"]}},
    {"query":"state format"},
    {"returns":"any"},
    {"replacedBy":["campaigns.exportLeads"]},
    {"query":"startDate endDate"},
    {"replacedBy":["campaigns.getStats"]},
    {"query":"startDate endDate sendUser ABSelected channels+"},
    {"query":"variant"},
    {"query":"campaignId isFirst zapId"},
    {"query":"idsOrEmails crmIds search email listId notInAnyCampaign companyId companyDomain companyLinkedinUrl companySalesnavUrl withPrimaryCompany fieldRejectionReason limit offset"},
    {"pagination":{"in":"query","advance":"offset","parameter":"offset","first":0,"size":"limit","items":"/data","total":"/total","excludes":["idsOrEmails","crmIds"],"defaultSize":100}},
    {"query":"updateStrategy"},
    {"query":"page limit sortBy sortOrder"},
    {"pagination":{"in":"query","advance":"page","parameter":"page","first":1,"size":"limit","items":"/data","total":"/total","defaultSize":100}},
    {"query":"search"},
    {"query":"action"},
    {"query":"listId entity"},
    {"returns":"text"},
    {"query":"idsOrDomains crmIds search listId crmSyncStatus fieldRejectionReason fields sortBy sortOrder limit offset"},
    {"pagination":{"in":"query","advance":"offset","parameter":"offset","first":0,"size":"limit","items":"/data","total":"/total","excludes":["idsOrDomains","crmIds"],"defaultSize":100}},
    {"query":"force"},
    {"query":"runId companyId"},
    {"polling":{"method":"waitForContactSourcing","status":"/status","done":["completed"],"failed":["failed"]}},
    {"replacedBy":["companies.startContactSourcing"]},
    {"query":"entity source"},
    {"pagination":{"in":"query","advance":"none","items":"/data"}},
    {"query":"id email"},
    {"query":"leadId stepId"},
    {"multipart":true},
    {"query":"variables"},
    {"freeForm":"variables"},
    {"query":"campaignId"},
    {"query":"state limit"},
    {"pagination":{"in":"query","advance":"none","size":"limit","items":"","maxSize":500}},
    {"query":"deduplicate updateStrategy linkedinEnrichment findEmail verifyEmail findPhone"},
    {"query":"email"},
    {"replacedBy":["leads.find","leads.listByEmail"]},
    {"query":"deduplicate linkedinEnrichment findEmail verifyEmail findPhone"},
    {"replacedBy":["leads.create"]},
    {"fixed":{"action":"remove"}},
    {"replacedBy":["campaigns.skipStepForLeads"]},
    {"query":"crm userId type"},
    {"query":"userId page limit"},
    {"pagination":{"in":"query","advance":"page","parameter":"page","first":1,"size":"limit","items":"/data","lastPage":"/pagination/totalPages","total":"/pagination/totalItems"}},
    {"query":"userId limit skip markAsRead"},
    {"pagination":{"in":"query","advance":"offset","parameter":"skip","first":0,"size":"limit","items":"/data","total":"/pagination/totalItems"}},
    {"query":"draftOwner"},
    {"pagination":{"in":"query","advance":"none","items":"/drafts"}},
    {"query":"scope"},
    {"pagination":{"in":"query","advance":"none","items":"/data/senders"}},
    {"query":"userId"},
    {"query":"state"},
    {"query":"page offset limit sortBy sortOrder"},
    {"pagination":{"in":"query","advance":"page","parameter":"page","first":1,"size":"limit","items":"/schedules","lastPage":"/pagination/totalPage","total":"/pagination/totalRecords","excludes":["offset"]}},
    {"query":"filters+ page"},
    {"pagination":{"in":"query","advance":"page","parameter":"page","first":0,"items":"/results"}},
    {"replacedBy":["tasks.search"]},
    {"query":"status assignedTo assignedToNot campaignId campaignIdNot contactId contactIdNot companyId companyIdNot leadId leadIdNot taskId objectType type typeNot channel priority title contactLinkedinUrl search dueDateFrom dueDateTo completedAtFrom completedAtTo hasCampaign hasDueDate advancedFilters+ include sortBy sortOrder page limit"},
    {"pagination":{"in":"query","advance":"page","parameter":"page","first":1,"size":"limit","items":"/results","total":"/total","defaultSize":50}},
    {"query":"scope search"},
    {"pagination":{"in":"query","advance":"none","items":"/results","total":"/total"}},
    {"query":"type campaignId leadId isFirst minDate maxDate startDate endDate offset limit"},
    {"pagination":{"in":"query","advance":"offset","parameter":"offset","first":0,"size":"limit","items":"","defaultSize":100}},
    {"query":"offset limit"},
    {"query":"format"},
    {"replacedBy":["unsubscribes.listVariables"]},
    {"replacedBy":["unsubscribes.exportVariables","unsubscribes.exportContacts"]},
    {"replacedBy":["unsubscribes.getVariable"]},
    {"replacedBy":["unsubscribes.addVariable"]},
    {"replacedBy":["unsubscribes.deleteVariable"]},
    {"pagination":{"in":"body","advance":"page","parameter":"page","first":1,"size":"size","items":"/results","total":"/total"}},
    {"query":"filters+ limit"},
    {"pagination":{"in":"body","advance":"page","parameter":"page","first":1,"size":"size","items":"/results","total":"/total","defaultSize":100}},
    {"query":"mode"},
    {"pagination":{"in":"query","advance":"none","items":"/alerts"}},
    {"pagination":{"in":"query","advance":"none","items":"/history"}},
    {"query":"findEmail verifyEmail linkedinEnrichment findPhone email linkedinUrl firstName lastName companyDomain companyName jobTitle location webhookUrl"},
    {"polling":{"method":"waitFor","status":"/enrichmentStatus","done":["done"]}},
    {"query":"webhookUrl"},
    {"query":"type"},
    {"query":"findEmail verifyEmail linkedinEnrichment findPhone webhookUrl force"},
    {"query":"page limit type status"},
    {"pagination":{"in":"query","advance":"page","parameter":"page","first":1,"size":"limit","items":"/data","lastPage":"/meta/pagination/totalPages","total":"/meta/pagination/totalRecords"}},
    {"quota":{"says":"Monitoring limit exceeded","advice":"Delete or pause an agent, or raise the limit in lemlist."}},
    {"query":"watchListId"},
    {"query":"page limit sortBy sortOrder type* status* receivedAtFrom receivedAtTo watchListId"},
    {"quota":{"says":"WATCH_LIST_MONITOR_MAX_EXCEEDED","advice":"Remove lists from the agent before you add others. The response has the limit in `details.monitorMax`."}},
    {"query":"watchListId page limit"},
    {"query":"filterId query"},
    {"query":"search tags userIds page limit"},
    {"pagination":{"in":"query","advance":"page","parameter":"page","first":1,"size":"limit","items":"/data","lastPage":"/meta/pagination/totalPages","total":"/meta/pagination/totalRecords","defaultSize":50}},
    {"query":"search userIds page limit"},
  ],
) as Record<OperationId, OperationRow>;
