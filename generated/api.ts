// Written by `npm run generate` from openapi/. Do not edit.
import type { Method, OptionalMethod, OptionalPagedMethod } from '../src/client/method.ts';
import type { OperationRow } from '../src/client/operation.ts';

/** Version of the document and of the package, which go together. */
export const VERSION = '0.1.0';

/**
 * Order by date of creation. lemlist reads every value but `desc` as `asc`.
 */
export const SORT_ORDERS = ["asc","desc"] as const;
/**
 * Order by date of creation. lemlist reads every value but `desc` as `asc`.
 */
export type SortOrder = (typeof SORT_ORDERS)[number];

/**
 * State of a campaign to filter by. A campaign can match several, such as `paused` and `errors`.
 */
export const CAMPAIGN_STATUSES = ["running","draft","archived","ended","paused","errors"] as const;
/**
 * State of a campaign to filter by. A campaign can match several, such as `paused` and `errors`.
 */
export type CampaignStatus = (typeof CAMPAIGN_STATUSES)[number];

/** Identifier of a member of the team. Matches `^usr_[A-Za-z0-9]+$`. */
export type UserId = string;

/** Identifier of a campaign. Matches `^cam_[A-Za-z0-9]+$`. */
export type CampaignId = string;

/** Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
export type SequenceId = string;

/** A member who sends for a campaign. */
export interface CampaignSender {
    /** Identifier of the member. */
    id?: string;
    /** Address that is sent from. */
    email?: string;
    /** Mailbox that is sent from. */
    sendUserMailboxId?: string;
}

/** A campaign. List and detail return different fields, so only the id is certain. */
export interface Campaign {
    /** Identifier of a campaign. Matches `^cam_[A-Za-z0-9]+$`. */
    _id: string;
    /** Name in lemlist. */
    name?: string;
    /** Emoji shown beside the name. */
    emoji?: string;
    /** Labels given in lemlist. Only in lists. */
    labels?: string[];
    /**
     * Format: date-time
     * Moment of creation, in UTC.
     */
    createdAt?: string;
    /** Member who created it. Only in lists. */
    createdBy?: string;
    /** State of the campaign. */
    status?: CampaignStatus | (string & {});
    /** Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
    sequenceId?: string;
    /** Sending windows of the campaign. */
    scheduleIds?: string[];
    /** IANA time zone the schedule is read in. */
    timezone?: string;
    /** Team that owns it. */
    teamId?: string;
    /** Whether something keeps it from sending. */
    hasError?: boolean;
    /** What keeps it from sending. */
    errors?: string[];
    /** Member who created it. Only in the detail. */
    creator?: {
        /** Identifier of the member. */
        userId?: string;
        /** Address of the member. */
        userEmail?: string;
    };
    /** Members the campaign sends from. Only in the detail. */
    senders?: CampaignSender[];
}

/** Where a page stands in the whole list. */
export interface Pagination {
    /** Items on all pages together. */
    totalRecords?: number;
    /** Number of this page, from 1. */
    currentPage?: number;
    /** Number of the next page. On the last page it is null by lemlist's account, yet 1 has been observed; compare `currentPage` with `totalPage` instead. Observed, not documented by lemlist. */
    nextPage?: number | null;
    /** Number of pages. */
    totalPage?: number;
}

/** A page of campaigns. */
export interface CampaignPage {
    /** Campaigns of this page. */
    campaigns: Campaign[];
    /** Where a page stands in the whole list. */
    pagination?: Pagination;
}

/** What went wrong, as bare text. It may come under `text/html` or `application/json` as well. */
export type ErrorText = string;

/** Error of the newer routes. Older ones answer in plain text. */
export interface ErrorBody {
    /** What went wrong, or a code in capitals. */
    error: string;
    /** Code to branch on, where the route has one. */
    code?: string;
    /** What went wrong, where `error` holds a code. */
    message?: string;
}

/** Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
export type StepId = string;

/**
 * Version of the email; `A` is the step itself.
 */
export const AB_TEST_VARIANTS = ["A","B"] as const;
/**
 * Version of the email; `A` is the step itself.
 */
export type AbTestVariant = (typeof AB_TEST_VARIANTS)[number];

/** True while the test runs, the letter of the winner afterwards, false where there is none. */
export type AbTestState = boolean | AbTestVariant;

/** Identifier of the template that holds the text of a step. Matches `^etp_[A-Za-z0-9]+$`. */
export type TemplateId = string;

/** One-based position; in a branch it keeps counting from the condition. */
export type StepPosition = number;

/** Zero-based position within the sequence. */
export type StepOffset = number;

/** Sends an email to the lead. */
export interface EmailStep {
    /** Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
    _id: string;
    /** Kind of step. */
    type: "email";
    /** Subject line as a raw template; empty means a reply in the thread. */
    subject?: string;
    /** HTML body as a raw template. */
    message?: string;
    /** Days to wait before this step runs. */
    delay?: number;
    /** True while the test runs, the letter of the winner afterwards, false where there is none. */
    abTest?: AbTestState;
    /** Template of variant B while the step has one. */
    emailTemplateBId?: string;
    /** Identifier of the template that holds the text of a step. Matches `^etp_[A-Za-z0-9]+$`. */
    emailTemplateId?: string;
    /** One-based position; in a branch it keeps counting from the condition. */
    index?: number;
    /** Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
    sequenceId?: string;
    /** Zero-based position within the sequence. */
    sequenceStep?: number;
}

/** Creates a task that a user carries out by hand. */
export interface ManualStep {
    /** Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
    _id: string;
    /** Kind of step. */
    type: "manual";
    /** What the task is called. */
    title?: string;
    /** What the user has to do, as plain text. */
    message?: string;
    /** Days to wait before this step runs. */
    delay?: number;
    /** Identifier of the template that holds the text of a step. Matches `^etp_[A-Za-z0-9]+$`. */
    emailTemplateId?: string;
    /** One-based position; in a branch it keeps counting from the condition. */
    index?: number;
    /** Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
    sequenceId?: string;
    /** Zero-based position within the sequence. */
    sequenceStep?: number;
}

/** Reminds a user to call the lead. */
export interface PhoneStep {
    /** Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
    _id: string;
    /** Kind of step. */
    type: "phone";
    /** Script or notes for the call, as plain text. */
    message?: string;
    /** Days to wait before this step runs. */
    delay?: number;
    /** Identifier of the template that holds the text of a step. Matches `^etp_[A-Za-z0-9]+$`. */
    emailTemplateId?: string;
    /** One-based position; in a branch it keeps counting from the condition. */
    index?: number;
    /** Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
    sequenceId?: string;
    /** Zero-based position within the sequence. */
    sequenceStep?: number;
}

/**
 * HTTP method of the call. lemlist sends no headers or body of yours with it.
 */
export const API_STEP_METHODS = ["GET","POST","PUT","DELETE","PATCH"] as const;
/**
 * HTTP method of the call. lemlist sends no headers or body of yours with it.
 */
export type ApiStepMethod = (typeof API_STEP_METHODS)[number];

/** Calls a URL of your own when the lead arrives here. */
export interface ApiStep {
    /** Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
    _id: string;
    /** Kind of step. */
    type: "api";
    /** HTTP method of the call. */
    method?: ApiStepMethod | (string & {});
    /** Address that is called. */
    url?: string;
    /** Days to wait before this step runs. */
    delay?: number;
    /** One-based position; in a branch it keeps counting from the condition. */
    index?: number;
    /** Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
    sequenceId?: string;
    /** Zero-based position within the sequence. */
    sequenceStep?: number;
}

/** Visits the lead's LinkedIn profile. */
export interface LinkedinVisitStep {
    /** Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
    _id: string;
    /** Kind of step. */
    type: "linkedinVisit";
    /** Days to wait before this step runs. */
    delay?: number;
    /** One-based position; in a branch it keeps counting from the condition. */
    index?: number;
    /** Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
    sequenceId?: string;
    /** Zero-based position within the sequence. */
    sequenceStep?: number;
}

/** Invites the lead to connect on LinkedIn, with or without a note. */
export interface LinkedinInviteStep {
    /** Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
    _id: string;
    /** Kind of step. */
    type: "linkedinInvite";
    /** Note of the invitation; it has also been seen in `altMessage`. */
    message?: string;
    /** Addresses of the attached images. Inferred, not confirmed. */
    images?: string[];
    /** Addresses of the attached videos. Inferred, not confirmed. */
    videos?: string[];
    /** Days to wait before this step runs. */
    delay?: number;
    /** Where the note of an invitation has been seen instead of `message`. Observed, not documented by lemlist. */
    altMessage?: string;
    /** Identifier of the template that holds the text of a step. Matches `^etp_[A-Za-z0-9]+$`. */
    emailTemplateId?: string;
    /** One-based position; in a branch it keeps counting from the condition. */
    index?: number;
    /** Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
    sequenceId?: string;
    /** Zero-based position within the sequence. */
    sequenceStep?: number;
}

/** Sends a LinkedIn message to the lead. */
export interface LinkedinSendStep {
    /** Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
    _id: string;
    /** Kind of step. */
    type: "linkedinSend";
    /** Message to the lead, as plain text. */
    message?: string;
    /** Fallback for `message`, as plain text. */
    altMessage?: string;
    /** Addresses of the attached images. Inferred, not confirmed. */
    images?: string[];
    /** Addresses of the attached videos. Inferred, not confirmed. */
    videos?: string[];
    /** Days to wait before this step runs. */
    delay?: number;
    /** Identifier of the template that holds the text of a step. Matches `^etp_[A-Za-z0-9]+$`. */
    emailTemplateId?: string;
    /** One-based position; in a branch it keeps counting from the condition. */
    index?: number;
    /** Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
    sequenceId?: string;
    /** Zero-based position within the sequence. */
    sequenceStep?: number;
}

/**
 * Where the audio comes from. `manual` has a user record it in lemlist, `ai` has lemlist speak the text template set there.
 * @default manual
 */
export const RECORD_MODES = ["manual","ai"] as const;
/**
 * Where the audio comes from. `manual` has a user record it in lemlist, `ai` has lemlist speak the text template set there.
 * @default manual
 */
export type RecordMode = (typeof RECORD_MODES)[number];

/** Sends a LinkedIn voice note to the lead. */
export interface LinkedinVoiceNoteStep {
    /** Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
    _id: string;
    /** Kind of step. */
    type: "linkedinVoiceNote";
    /** Where the audio comes from. Inferred, not confirmed. */
    recordMode?: RecordMode | (string & {});
    /** Days to wait before this step runs. */
    delay?: number;
    /** One-based position; in a branch it keeps counting from the condition. */
    index?: number;
    /** Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
    sequenceId?: string;
    /** Zero-based position within the sequence. */
    sequenceStep?: number;
}

/** Follows the lead on LinkedIn. */
export interface LinkedinFollowStep {
    /** Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
    _id: string;
    /** Kind of step. */
    type: "linkedinFollow";
    /** Days to wait before this step runs. */
    delay?: number;
    /** One-based position; in a branch it keeps counting from the condition. */
    index?: number;
    /** Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
    sequenceId?: string;
    /** Zero-based position within the sequence. */
    sequenceStep?: number;
}

/** Likes the lead's latest LinkedIn post. */
export interface LinkedinLikeLastPostStep {
    /** Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
    _id: string;
    /** Kind of step. */
    type: "linkedinLikeLastPost";
    /** Days to wait before this step runs. */
    delay?: number;
    /** One-based position; in a branch it keeps counting from the condition. */
    index?: number;
    /** Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
    sequenceId?: string;
    /** Zero-based position within the sequence. */
    sequenceStep?: number;
}

/** Posts an AI-written comment under the lead's latest LinkedIn post. */
export interface LinkedinCommentLastPostStep {
    /** Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
    _id: string;
    /** Kind of step. */
    type: "linkedinCommentLastPost";
    /** Days to wait before this step runs. */
    delay?: number;
    /** One-based position; in a branch it keeps counting from the condition. */
    index?: number;
    /** Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
    sequenceId?: string;
    /** Zero-based position within the sequence. */
    sequenceStep?: number;
}

/** Endorses a skill on the lead's LinkedIn profile. */
export interface LinkedinEndorseStep {
    /** Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
    _id: string;
    /** Kind of step. */
    type: "linkedinEndorse";
    /** Skill that is endorsed. Inferred, not confirmed. */
    skillName?: string;
    /** Whether another skill is endorsed when the named one is missing. Inferred, not confirmed. */
    endorseAnyFallback?: boolean;
    /** Days to wait before this step runs. */
    delay?: number;
    /** One-based position; in a branch it keeps counting from the condition. */
    index?: number;
    /** Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
    sequenceId?: string;
    /** Zero-based position within the sequence. */
    sequenceStep?: number;
}

/** Withdraws the LinkedIn invitation that is still pending. */
export interface LinkedinWithdrawInvitationStep {
    /** Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
    _id: string;
    /** Kind of step. */
    type: "linkedinWithdrawInvitation";
    /** Days to wait before this step runs. */
    delay?: number;
    /** One-based position; in a branch it keeps counting from the condition. */
    index?: number;
    /** Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
    sequenceId?: string;
    /** Zero-based position within the sequence. */
    sequenceStep?: number;
}

/** Moves the lead to another campaign. */
export interface SendToAnotherCampaignStep {
    /** Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
    _id: string;
    /** Kind of step. */
    type: "sendToAnotherCampaign";
    /** Campaign the lead is moved to. Inferred, not confirmed. */
    campaignId?: string;
    /** Days to wait before the move; 0 where it is returned at all. Observed, not documented by lemlist. */
    delay?: number;
    /** One-based position; in a branch it keeps counting from the condition. */
    index?: number;
    /** Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
    sequenceId?: string;
    /** Zero-based position within the sequence. */
    sequenceStep?: number;
}

/**
 * What is tested about the lead.
 */
export const CONDITION_KEYS = ["hasEmailAddress","hasLinkedinUrl","hasPhoneNumber","hasScore","emailsOpened","emailsClicked","emailsUnsubscribed","meetingBooked","linkedinInviteAccepted","linkedinOpened","aircallDone","linkedinNetworkCheck","hasWhatsappAccount"] as const;
/**
 * What is tested about the lead.
 */
export type ConditionKey = (typeof CONDITION_KEYS)[number];

/** What is tested about the lead. A new condition can also test a variable of yours with `customLeadInfo`. */
export const BRANCHING_KEYS = ["hasEmailAddress","hasLinkedinUrl","hasPhoneNumber","hasScore","emailsOpened","emailsClicked","emailsUnsubscribed","meetingBooked","linkedinInviteAccepted","linkedinOpened","aircallDone","linkedinNetworkCheck","hasWhatsappAccount","customLeadInfo"] as const;
/** What is tested about the lead. A new condition can also test a variable of yours with `customLeadInfo`. */
export type BranchingKey = (typeof BRANCHING_KEYS)[number];

/**
 * `within` tests once, after `delay` days; `waitUntil` waits for the event.
 */
export const DELAY_TYPES = ["within","waitUntil"] as const;
/**
 * `within` tests once, after `delay` days; `waitUntil` waits for the event.
 */
export type DelayType = (typeof DELAY_TYPES)[number];

/** A branch of a condition. The fallback has neither key nor delay. */
export interface StepCondition {
    /** Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
    sequenceId: string;
    /** Name of the branch, in words. */
    label?: string;
    /** What is tested about the lead. */
    key?: BranchingKey | (string & {});
    /** Days, in the sense of `delayType`. */
    delay?: number;
    /** Whether the test is made once or waits for the event. */
    delayType?: DelayType | (string & {});
    /** True on the branch that is taken when no other one is. */
    fallback?: boolean;
}

/** Branches the sequence on what the lead is or did. */
export interface ConditionalStep {
    /** Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
    _id: string;
    /** Kind of step. */
    type: "conditional";
    /** Branches in the order they are tested; the fallback comes last. */
    conditions?: StepCondition[];
    /** One-based position; in a branch it keeps counting from the condition. */
    index?: number;
    /** Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
    sequenceId?: string;
    /** Zero-based position within the sequence. */
    sequenceStep?: number;
}

/** Sends a WhatsApp message to the lead. */
export interface WhatsappMessageStep {
    /** Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
    _id: string;
    /** Kind of step. */
    type: "whatsappMessage";
    /** Message to the lead, as plain text. */
    message?: string;
    /** Days to wait before this step runs. */
    delay?: number;
    /** Identifier of the template that holds the text of a step. Matches `^etp_[A-Za-z0-9]+$`. */
    emailTemplateId?: string;
    /** One-based position; in a branch it keeps counting from the condition. */
    index?: number;
    /** Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
    sequenceId?: string;
    /** Zero-based position within the sequence. */
    sequenceStep?: number;
}

/** Sends an SMS to the lead. */
export interface SmsStep {
    /** Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
    _id: string;
    /** Kind of step. */
    type: "sms";
    /** Text message to the lead, as plain text. */
    message?: string;
    /** Days to wait before this step runs. */
    delay?: number;
    /** Identifier of the template that holds the text of a step. Matches `^etp_[A-Za-z0-9]+$`. */
    emailTemplateId?: string;
    /** One-based position; in a branch it keeps counting from the condition. */
    index?: number;
    /** Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
    sequenceId?: string;
    /** Zero-based position within the sequence. */
    sequenceStep?: number;
}

export type KnownStep = EmailStep | ManualStep | PhoneStep | ApiStep | LinkedinVisitStep | LinkedinInviteStep | LinkedinSendStep | LinkedinVoiceNoteStep | LinkedinFollowStep | LinkedinLikeLastPostStep | LinkedinCommentLastPostStep | LinkedinEndorseStep | LinkedinWithdrawInvitationStep | SendToAnotherCampaignStep | ConditionalStep | WhatsappMessageStep | SmsStep;

/**
 * The 17 kinds of step that the REST API creates and edits.
 */
export const STEP_TYPES = ["email","manual","phone","api","linkedinVisit","linkedinInvite","linkedinSend","linkedinVoiceNote","linkedinFollow","linkedinLikeLastPost","linkedinCommentLastPost","linkedinEndorse","linkedinWithdrawInvitation","sendToAnotherCampaign","conditional","whatsappMessage","sms"] as const;
/**
 * The 17 kinds of step that the REST API creates and edits.
 */
export type StepType = (typeof STEP_TYPES)[number];

/** A step of a kind that was added to lemlist after this version of the document. */
export interface UnknownStep {
    /** Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
    _id: string;
    /** Kind of step. */
    type: "(a type added later)";
    /** One-based position; in a branch it keeps counting from the condition. */
    index?: number;
    /** Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
    sequenceId?: string;
    /** Zero-based position within the sequence. */
    sequenceStep?: number;
}

/** A step as lemlist returns it. A kind that lemlist adds later arrives as `UnknownStep`. */
export type Step = KnownStep | UnknownStep;

/** A sequence with its steps in order. A branch of a condition is a sequence too, and names its parent. */
export interface Sequence {
    /** Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
    _id: string;
    /** Steps in the order they run. */
    steps: Step[];
    /** Depth of nesting; 0 for the main sequence, 1 and more for branches. */
    level?: number;
    /** Sequence that holds the condition. Only on branches. */
    parentId?: string;
    /** Zero-based position of the condition in its parent. Only on branches. */
    conditionalStepIndex?: number;
}

/** Every sequence of a campaign under its id, in no order. The main one has level 0. */
export interface CampaignSequences {
    [key: string]: Sequence;
}

/** Subject line as a raw template; variables and Liquid count towards the limit. Empty means a reply in the thread. At most 400 characters. */
export type StepSubject = string;

/** HTML body as a raw template, `{{signature}}` included where you want it. Write paragraphs as `<div>`; `<p>` is shown without spacing. */
export type EmailMessage = string;

/** Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
export type StepDelay = number;

/** Zero-based position to insert at. Left out, beyond the end or -1, the step is appended. Whole number, at least -1. Inferred, not confirmed. */
export type StepIndex = number;

/** Sends an email to the lead. */
export interface EmailStepCreate {
    /** Kind of step to add. */
    type: "email";
    /** Subject line as a raw template; variables and Liquid count towards the limit. Empty means a reply in the thread. At most 400 characters. */
    subject: string;
    /** HTML body as a raw template, `{{signature}}` included where you want it. Write paragraphs as `<div>`; `<p>` is shown without spacing. */
    message: string;
    /** Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
    delay?: number;
    /** Zero-based position to insert at. Left out, beyond the end or -1, the step is appended. Whole number, at least -1. Inferred, not confirmed. */
    index?: number;
}

/** What the task is called. At most 400 characters. */
export type StepTitle = string;

/** Creates a task that a user carries out by hand. */
export interface ManualStepCreate {
    /** Kind of step to add. */
    type: "manual";
    /** What the task is called. At most 400 characters. */
    title: string;
    /** What the user has to do, as plain text. */
    message?: string;
    /** Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
    delay?: number;
    /** Zero-based position to insert at. Left out, beyond the end or -1, the step is appended. Whole number, at least -1. Inferred, not confirmed. */
    index?: number;
}

/** Reminds a user to call the lead. */
export interface PhoneStepCreate {
    /** Kind of step to add. */
    type: "phone";
    /** Script or notes for the call, as plain text. */
    message?: string;
    /** Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
    delay?: number;
    /** Zero-based position to insert at. Left out, beyond the end or -1, the step is appended. Whole number, at least -1. Inferred, not confirmed. */
    index?: number;
}

/** Address to call, beginning with `http://` or `https://`. Matches `^https?://[^\s/?#]\S*$`. */
export type ApiStepUrl = string;

/** Calls a URL of your own when the lead arrives here. */
export interface ApiStepCreate {
    /** Kind of step to add. */
    type: "api";
    /** HTTP method of the call. lemlist sends no headers or body of yours with it. */
    method: ApiStepMethod;
    /** Address to call, beginning with `http://` or `https://`. Matches `^https?://[^\s/?#]\S*$`. */
    url: string;
    /** Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
    delay?: number;
    /** Zero-based position to insert at. Left out, beyond the end or -1, the step is appended. Whole number, at least -1. Inferred, not confirmed. */
    index?: number;
}

/** Visits the lead's LinkedIn profile. */
export interface LinkedinVisitStepCreate {
    /** Kind of step to add. */
    type: "linkedinVisit";
    /** Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
    delay?: number;
    /** Zero-based position to insert at. Left out, beyond the end or -1, the step is appended. Whole number, at least -1. Inferred, not confirmed. */
    index?: number;
}

/** `images` and `videos` may hold at most 6 items together */
export type TooMuchLinkedinMedia = {
    /** 1 to 6 items. */
    images: unknown;
    /** 6 to 6 items. */
    videos: unknown;
} | {
    /** 2 to 6 items. */
    images: unknown;
    /** 5 to 6 items. */
    videos: unknown;
} | {
    /** 3 to 6 items. */
    images: unknown;
    /** 4 to 6 items. */
    videos: unknown;
} | {
    /** 4 to 6 items. */
    images: unknown;
    /** 3 to 6 items. */
    videos: unknown;
} | {
    /** 5 to 6 items. */
    images: unknown;
    /** 2 to 6 items. */
    videos: unknown;
} | {
    /** 6 to 6 items. */
    images: unknown;
    /** 1 to 6 items. */
    videos: unknown;
};

/** Note sent with the invitation, as plain text; without one the invitation goes out bare. LinkedIn itself cuts notes at 300 characters, or near 200 for free accounts. */
export type LinkedinInviteNote = string;

/** Public address of a file, beginning with `https://`. Matches `^https://[^\s/?#]\S*$`. */
export type MediaUrl = string;

/** Images to attach (image/png, image/jpeg or image/gif, up to 20 MB per file), together with `videos` at most 6. They replace the stored ones; `[]` clears them. At most 6 items. */
export type StepImages = string[];

/** Videos to attach (video/mp4 or video/quicktime, up to 20 MB per file), together with `images` at most 6. They replace the stored ones; `[]` clears them. At most 6 items. */
export type StepVideos = string[];

/** Invites the lead to connect on LinkedIn, with or without a note. `images` and `videos` may hold at most 6 items together. */
export interface LinkedinInviteStepCreate {
    /** Kind of step to add. */
    type: "linkedinInvite";
    /** Note sent with the invitation, as plain text; without one the invitation goes out bare. LinkedIn itself cuts notes at 300 characters, or near 200 for free accounts. */
    message?: string;
    /** Images to attach (image/png, image/jpeg or image/gif, up to 20 MB per file), together with `videos` at most 6. They replace the stored ones; `[]` clears them. At most 6 items. */
    images?: string[];
    /** Videos to attach (video/mp4 or video/quicktime, up to 20 MB per file), together with `images` at most 6. They replace the stored ones; `[]` clears them. At most 6 items. */
    videos?: string[];
    /** Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
    delay?: number;
    /** Zero-based position to insert at. Left out, beyond the end or -1, the step is appended. Whole number, at least -1. Inferred, not confirmed. */
    index?: number;
}

/** Sends a LinkedIn message to the lead. `images` and `videos` may hold at most 6 items together. */
export interface LinkedinSendStepCreate {
    /** Kind of step to add. */
    type: "linkedinSend";
    /** Message to the lead, as plain text. */
    message: string;
    /** Fallback for `message`, as plain text. */
    altMessage?: string;
    /** Images to attach (image/png, image/jpeg or image/gif, up to 20 MB per file), together with `videos` at most 6. They replace the stored ones; `[]` clears them. At most 6 items. */
    images?: string[];
    /** Videos to attach (video/mp4 or video/quicktime, up to 20 MB per file), together with `images` at most 6. They replace the stored ones; `[]` clears them. At most 6 items. */
    videos?: string[];
    /** Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
    delay?: number;
    /** Zero-based position to insert at. Left out, beyond the end or -1, the step is appended. Whole number, at least -1. Inferred, not confirmed. */
    index?: number;
}

/** Sends a LinkedIn voice note to the lead. */
export interface LinkedinVoiceNoteStepCreate {
    /** Kind of step to add. */
    type: "linkedinVoiceNote";
    /** Where the audio comes from. `manual` has a user record it in lemlist, `ai` has lemlist speak the text template set there. */
    recordMode?: RecordMode;
    /** Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
    delay?: number;
    /** Zero-based position to insert at. Left out, beyond the end or -1, the step is appended. Whole number, at least -1. Inferred, not confirmed. */
    index?: number;
}

/** Follows the lead on LinkedIn. */
export interface LinkedinFollowStepCreate {
    /** Kind of step to add. */
    type: "linkedinFollow";
    /** Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
    delay?: number;
    /** Zero-based position to insert at. Left out, beyond the end or -1, the step is appended. Whole number, at least -1. Inferred, not confirmed. */
    index?: number;
}

/** Likes the lead's latest LinkedIn post. */
export interface LinkedinLikeLastPostStepCreate {
    /** Kind of step to add. */
    type: "linkedinLikeLastPost";
    /** Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
    delay?: number;
    /** Zero-based position to insert at. Left out, beyond the end or -1, the step is appended. Whole number, at least -1. Inferred, not confirmed. */
    index?: number;
}

/** Posts an AI-written comment under the lead's latest LinkedIn post. */
export interface LinkedinCommentLastPostStepCreate {
    /** Kind of step to add. */
    type: "linkedinCommentLastPost";
    /** Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
    delay?: number;
    /** Zero-based position to insert at. Left out, beyond the end or -1, the step is appended. Whole number, at least -1. Inferred, not confirmed. */
    index?: number;
}

/** Skill to endorse, as LinkedIn names it on the profile. */
export type SkillName = string;

/** When `true` and the profile lacks the named skill, any other skill of the profile is endorsed. */
export type EndorseAnyFallback = boolean;

/** Endorses a skill on the lead's LinkedIn profile. */
export interface LinkedinEndorseStepCreate {
    /** Kind of step to add. */
    type: "linkedinEndorse";
    /** Skill to endorse, as LinkedIn names it on the profile. */
    skillName?: string;
    /** When `true` and the profile lacks the named skill, any other skill of the profile is endorsed. */
    endorseAnyFallback?: boolean;
    /** Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
    delay?: number;
    /** Zero-based position to insert at. Left out, beyond the end or -1, the step is appended. Whole number, at least -1. Inferred, not confirmed. */
    index?: number;
}

/** Withdraws the LinkedIn invitation that is still pending. */
export interface LinkedinWithdrawInvitationStepCreate {
    /** Kind of step to add. */
    type: "linkedinWithdrawInvitation";
    /** Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
    delay?: number;
    /** Zero-based position to insert at. Left out, beyond the end or -1, the step is appended. Whole number, at least -1. Inferred, not confirmed. */
    index?: number;
}

/** Campaign to move the lead to. It must exist and not be archived. Matches `^cam_[A-Za-z0-9]+$`. */
export type DestinationCampaignId = string;

/** Moves the lead to another campaign. */
export interface SendToAnotherCampaignStepCreate {
    /** Kind of step to add. */
    type: "sendToAnotherCampaign";
    /** Campaign to move the lead to. It must exist and not be archived. Matches `^cam_[A-Za-z0-9]+$`. */
    campaignId: string;
    /** Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
    delay?: number;
    /** Zero-based position to insert at. Left out, beyond the end or -1, the step is appended. Whole number, at least -1. Inferred, not confirmed. */
    index?: number;
}

/** `delay` is required when `delayType` is `within` */
export interface WithinWithoutDelay {
    /** @constant */
    delayType: "within";
}

/**
 * How the score is compared with `scoreThreshold`. Only for `hasScore`.
 * @default $gte
 */
export const SCORE_COMPARATORS = ["$gte","$lt"] as const;
/**
 * How the score is compared with `scoreThreshold`. Only for `hasScore`.
 * @default $gte
 */
export type ScoreComparator = (typeof SCORE_COMPARATORS)[number];

/**
 * Score compared with. Only for `hasScore`. Whole number, 0 to 100.
 * @default 80
 */
export type ScoreThreshold = number;

/**
 * Deliverability that the address must have. Only for `hasEmailAddress`.
 */
export const EMAIL_STATUS_FILTERS = ["deliverable","risky","undeliverable","unverified"] as const;
/**
 * Deliverability that the address must have. Only for `hasEmailAddress`.
 */
export type EmailStatusFilter = (typeof EMAIL_STATUS_FILTERS)[number];

/** Branches the sequence on what the lead is or did. `delay` is required when `delayType` is `within`. */
export interface ConditionalStepCreate {
    /** Kind of step to add. */
    type: "conditional";
    /** What is tested about the lead. A new condition can also test a variable of yours with `customLeadInfo`. */
    conditionKey: BranchingKey;
    /** `within` tests once, after `delay` days; `waitUntil` waits for the event. */
    delayType: DelayType;
    /** Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
    delay?: number;
    /** Variable that is compared. Only for `customLeadInfo`. */
    customField?: string;
    /** Comparison. Only for `customLeadInfo`; `equal` is the one value seen. Observed, not documented by lemlist. */
    customOperator?: string;
    /** Value compared with. Only for `customLeadInfo`. */
    customValue?: string;
    /** How the score is compared with `scoreThreshold`. Only for `hasScore`. */
    scoreComparator?: ScoreComparator;
    /**
     * Score compared with. Only for `hasScore`. Whole number, 0 to 100.
     * @default 80
     */
    scoreThreshold?: number;
    /** Deliverability that the address must have. Only for `hasEmailAddress`. */
    emailStatusFilter?: EmailStatusFilter;
    /** Outcome of the call. Only for `aircallDone`; its values are not published. */
    callStatusFilter?: string;
    /** Zero-based position to insert at. Left out, beyond the end or -1, the step is appended. Whole number, at least -1. Inferred, not confirmed. */
    index?: number;
}

/** Sends a WhatsApp message to the lead. */
export interface WhatsappMessageStepCreate {
    /** Kind of step to add. */
    type: "whatsappMessage";
    /** Message to the lead, as plain text. */
    message: string;
    /** Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
    delay?: number;
    /** Zero-based position to insert at. Left out, beyond the end or -1, the step is appended. Whole number, at least -1. Inferred, not confirmed. */
    index?: number;
}

/** Sends an SMS to the lead. */
export interface SmsStepCreate {
    /** Kind of step to add. */
    type: "sms";
    /** Text message to the lead, as plain text. */
    message: string;
    /** Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
    delay?: number;
    /** Zero-based position to insert at. Left out, beyond the end or -1, the step is appended. Whole number, at least -1. Inferred, not confirmed. */
    index?: number;
}

/** A step to add. `type` decides which fields are required and which may be sent. */
export type StepCreate = EmailStepCreate | ManualStepCreate | PhoneStepCreate | ApiStepCreate | LinkedinVisitStepCreate | LinkedinInviteStepCreate | LinkedinSendStepCreate | LinkedinVoiceNoteStepCreate | LinkedinFollowStepCreate | LinkedinLikeLastPostStepCreate | LinkedinCommentLastPostStepCreate | LinkedinEndorseStepCreate | LinkedinWithdrawInvitationStepCreate | SendToAnotherCampaignStepCreate | ConditionalStepCreate | WhatsappMessageStepCreate | SmsStepCreate;

/** Confirmation without further content. */
export interface Confirmation {
    /** True when it was done. */
    ok: boolean;
}

/** Editable fields of an email. Fields left out stay as they are. */
export interface EmailStepUpdate {
    /** Type of the stored step; it cannot be changed. */
    type: "email";
    /** Subject line as a raw template; variables and Liquid count towards the limit. Empty means a reply in the thread. At most 400 characters. */
    subject?: string;
    /** HTML body as a raw template, `{{signature}}` included where you want it. Write paragraphs as `<div>`; `<p>` is shown without spacing. */
    message?: string;
    /** Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
    delay?: number;
}

/** Editable fields of a manual task. Fields left out stay as they are. */
export interface ManualStepUpdate {
    /** Type of the stored step; it cannot be changed. */
    type: "manual";
    /** What the task is called. At most 400 characters. */
    title?: string;
    /** What the user has to do, as plain text. */
    message?: string;
    /** Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
    delay?: number;
}

/** Editable fields of a phone call. Fields left out stay as they are. */
export interface PhoneStepUpdate {
    /** Type of the stored step; it cannot be changed. */
    type: "phone";
    /** Script or notes for the call, as plain text. */
    message?: string;
    /** Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
    delay?: number;
}

/** Editable fields of an API call. Fields left out stay as they are. */
export interface ApiStepUpdate {
    /** Type of the stored step; it cannot be changed. */
    type: "api";
    /** HTTP method of the call. lemlist sends no headers or body of yours with it. */
    method?: ApiStepMethod;
    /** Address to call, beginning with `http://` or `https://`. Matches `^https?://[^\s/?#]\S*$`. */
    url?: string;
    /** Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
    delay?: number;
}

/** Editable fields of a LinkedIn visit. Fields left out stay as they are. */
export interface LinkedinVisitStepUpdate {
    /** Type of the stored step; it cannot be changed. */
    type: "linkedinVisit";
    /** Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
    delay?: number;
}

/** Editable fields of a LinkedIn invitation. Fields left out stay as they are. `images` and `videos` may hold at most 6 items together. */
export interface LinkedinInviteStepUpdate {
    /** Type of the stored step; it cannot be changed. */
    type: "linkedinInvite";
    /** Note sent with the invitation, as plain text; without one the invitation goes out bare. LinkedIn itself cuts notes at 300 characters, or near 200 for free accounts. */
    message?: string;
    /** Images to attach (image/png, image/jpeg or image/gif, up to 20 MB per file), together with `videos` at most 6. They replace the stored ones; `[]` clears them. At most 6 items. */
    images?: string[];
    /** Videos to attach (video/mp4 or video/quicktime, up to 20 MB per file), together with `images` at most 6. They replace the stored ones; `[]` clears them. At most 6 items. */
    videos?: string[];
    /** Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
    delay?: number;
}

/** Editable fields of a LinkedIn message. Fields left out stay as they are. `images` and `videos` may hold at most 6 items together. */
export interface LinkedinSendStepUpdate {
    /** Type of the stored step; it cannot be changed. */
    type: "linkedinSend";
    /** Message to the lead, as plain text. */
    message?: string;
    /** Fallback for `message`, as plain text. */
    altMessage?: string;
    /** Images to attach (image/png, image/jpeg or image/gif, up to 20 MB per file), together with `videos` at most 6. They replace the stored ones; `[]` clears them. At most 6 items. */
    images?: string[];
    /** Videos to attach (video/mp4 or video/quicktime, up to 20 MB per file), together with `images` at most 6. They replace the stored ones; `[]` clears them. At most 6 items. */
    videos?: string[];
    /** Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
    delay?: number;
}

/** Editable fields of a LinkedIn voice note. Fields left out stay as they are. */
export interface LinkedinVoiceNoteStepUpdate {
    /** Type of the stored step; it cannot be changed. */
    type: "linkedinVoiceNote";
    /** Where the audio comes from. `manual` has a user record it in lemlist, `ai` has lemlist speak the text template set there. */
    recordMode?: RecordMode;
    /** Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
    delay?: number;
}

/** Editable fields of a LinkedIn follow. Fields left out stay as they are. */
export interface LinkedinFollowStepUpdate {
    /** Type of the stored step; it cannot be changed. */
    type: "linkedinFollow";
    /** Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
    delay?: number;
}

/** Editable fields of a LinkedIn like. Fields left out stay as they are. */
export interface LinkedinLikeLastPostStepUpdate {
    /** Type of the stored step; it cannot be changed. */
    type: "linkedinLikeLastPost";
    /** Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
    delay?: number;
}

/** Editable fields of a LinkedIn comment. Fields left out stay as they are. */
export interface LinkedinCommentLastPostStepUpdate {
    /** Type of the stored step; it cannot be changed. */
    type: "linkedinCommentLastPost";
    /** Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
    delay?: number;
}

/** Editable fields of a LinkedIn endorsement. Fields left out stay as they are. */
export interface LinkedinEndorseStepUpdate {
    /** Type of the stored step; it cannot be changed. */
    type: "linkedinEndorse";
    /** Skill to endorse, as LinkedIn names it on the profile. */
    skillName?: string;
    /** When `true` and the profile lacks the named skill, any other skill of the profile is endorsed. */
    endorseAnyFallback?: boolean;
    /** Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
    delay?: number;
}

/** Editable fields of a LinkedIn withdrawal. Fields left out stay as they are. */
export interface LinkedinWithdrawInvitationStepUpdate {
    /** Type of the stored step; it cannot be changed. */
    type: "linkedinWithdrawInvitation";
    /** Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
    delay?: number;
}

/** Editable fields of a move to another campaign. Fields left out stay as they are. */
export interface SendToAnotherCampaignStepUpdate {
    /** Type of the stored step; it cannot be changed. */
    type: "sendToAnotherCampaign";
    /** Campaign to move the lead to. It must exist and not be archived. Matches `^cam_[A-Za-z0-9]+$`. */
    campaignId?: string;
}

/** Editable fields of a condition. Fields left out stay as they are. */
export interface ConditionalStepUpdate {
    /** Type of the stored step; it cannot be changed. */
    type: "conditional";
    /** What is tested about the lead. */
    conditionKey?: ConditionKey;
    /** `within` tests once, after `delay` days; `waitUntil` waits for the event. */
    delayType?: DelayType;
    /** Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
    delay?: number;
}

/** Editable fields of a WhatsApp message. Fields left out stay as they are. */
export interface WhatsappMessageStepUpdate {
    /** Type of the stored step; it cannot be changed. */
    type: "whatsappMessage";
    /** Message to the lead, as plain text. */
    message?: string;
    /** Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
    delay?: number;
}

/** Editable fields of a text message. Fields left out stay as they are. */
export interface SmsStepUpdate {
    /** Type of the stored step; it cannot be changed. */
    type: "sms";
    /** Text message to the lead, as plain text. */
    message?: string;
    /** Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
    delay?: number;
}

/** What to change in a step. `type` names the stored step and decides which fields may be sent; fields left out stay as they are. */
export type StepUpdate = EmailStepUpdate | ManualStepUpdate | PhoneStepUpdate | ApiStepUpdate | LinkedinVisitStepUpdate | LinkedinInviteStepUpdate | LinkedinSendStepUpdate | LinkedinVoiceNoteStepUpdate | LinkedinFollowStepUpdate | LinkedinLikeLastPostStepUpdate | LinkedinCommentLastPostStepUpdate | LinkedinEndorseStepUpdate | LinkedinWithdrawInvitationStepUpdate | SendToAnotherCampaignStepUpdate | ConditionalStepUpdate | WhatsappMessageStepUpdate | SmsStepUpdate;

/** Variant B of an email step. Variant A is the step itself. */
export interface AbTest {
    /** Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
    stepId: string;
    /** True while the test runs, the letter of the winner afterwards, false where there is none. */
    abTest?: AbTestState;
    /** Template of variant B. */
    emailTemplateBId?: string;
    /** Subject line of variant B. */
    subject?: string;
    /** HTML body of variant B. */
    message?: string;
    /** Fallback message of variant B. */
    altMessage?: string;
    /** Addresses in copy of variant B. */
    cc?: string[];
    /** Whether variant B goes out as plain text. */
    plainText?: boolean;
}

/** What to change in variant B. Fields left out stay as they are; variant A is never touched. */
export interface AbTestUpdate {
    /** Subject line as a raw template; variables and Liquid count towards the limit. Empty means a reply in the thread. At most 400 characters. */
    subject?: string;
    /** HTML body as a raw template, `{{signature}}` included where you want it. Write paragraphs as `<div>`; `<p>` is shown without spacing. */
    message?: string;
    /** Fallback for `message`. */
    altMessage?: string;
    /** Addresses in copy. */
    cc?: string[];
    /** Send as plain text, without HTML. */
    plainText?: boolean;
}

/** Variant that all remaining leads receive. */
export interface AbTestWinnerCreate {
    /** Version of the email; `A` is the step itself. */
    variant: AbTestVariant;
}

/** Outcome of an A/B test. */
export interface AbTestWinner {
    /** Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
    stepId: string;
    /** Version of the email; `A` is the step itself. */
    abTest?: AbTestVariant;
}

/** Identifier of a webhook. Matches `^hoo_[A-Za-z0-9]+$`. */
export type HookId = string;

/**
 * Types of event about lead states.
 */
export const LEAD_STATE_EVENT_TYPES = ["contacted","hooked","attracted","warmed","interested","notInterested"] as const;
/**
 * Types of event about lead states.
 */
export type LeadStateEventType = (typeof LEAD_STATE_EVENT_TYPES)[number];

/**
 * Types of event about emails.
 */
export const EMAIL_EVENT_TYPES = ["emailsSent","emailsOpened","emailsClicked","emailsReplied","emailsBounced","emailsFailed","emailsInterested","emailsNotInterested","emailsUnsubscribed"] as const;
/**
 * Types of event about emails.
 */
export type EmailEventType = (typeof EMAIL_EVENT_TYPES)[number];

/**
 * Types of event about LinkedIn.
 */
export const LINKEDIN_EVENT_TYPES = ["linkedinSent","linkedinOpened","linkedinReplied","linkedinInterested","linkedinNotInterested","linkedinSendFailed","linkedinVisitDone","linkedinVisitFailed","linkedinFollowDone","linkedinFollowFailed","linkedinFollowSkipped","linkedinInviteDone","linkedinInviteFailed","linkedinInviteAccepted","linkedinEndorseDone","linkedinEndorseFailed","linkedinEndorseSkipped","linkedinVoiceNoteDone","linkedinVoiceNoteFailed","linkedinLikeLastPostDone","linkedinLikeLastPostNoPost","linkedinLikeLastPostFailed","linkedinWithdrawInvitationDone","linkedinWithdrawInvitationFailed"] as const;
/**
 * Types of event about LinkedIn.
 */
export type LinkedinEventType = (typeof LINKEDIN_EVENT_TYPES)[number];

/**
 * Types of event about WhatsApp.
 */
export const WHATSAPP_EVENT_TYPES = ["whatsappMessageSent","whatsappMessageDelivered","whatsappMessageOpened","whatsappReplied","whatsappMessageFailed"] as const;
/**
 * Types of event about WhatsApp.
 */
export type WhatsappEventType = (typeof WHATSAPP_EVENT_TYPES)[number];

/**
 * Types of event about text messages.
 */
export const SMS_EVENT_TYPES = ["smsSent","smsDelivered","smsReplied","smsFailed"] as const;
/**
 * Types of event about text messages.
 */
export type SmsEventType = (typeof SMS_EVENT_TYPES)[number];

/**
 * Types of event about calls.
 */
export const CALL_EVENT_TYPES = ["aircallCreated","aircallEnded","aircallDone","aircallInterested","aircallNotInterested","callRecordingDone","callTranscriptDone"] as const;
/**
 * Types of event about calls.
 */
export type CallEventType = (typeof CALL_EVENT_TYPES)[number];

/**
 * Types of event about API steps.
 */
export const API_STEP_EVENT_TYPES = ["apiDone","apiInterested","apiNotInterested","apiFailed"] as const;
/**
 * Types of event about API steps.
 */
export type ApiStepEventType = (typeof API_STEP_EVENT_TYPES)[number];

/**
 * Types of event about manual tasks.
 */
export const MANUAL_STEP_EVENT_TYPES = ["manualInterested","manualNotInterested"] as const;
/**
 * Types of event about manual tasks.
 */
export type ManualStepEventType = (typeof MANUAL_STEP_EVENT_TYPES)[number];

/**
 * Types of event about notes.
 */
export const ANNOTATION_EVENT_TYPES = ["annotated"] as const;
/**
 * Types of event about notes.
 */
export type AnnotationEventType = (typeof ANNOTATION_EVENT_TYPES)[number];

/**
 * Types of event about campaigns.
 */
export const CAMPAIGN_PROGRESS_EVENT_TYPES = ["paused","resumed","stopped","campaignComplete","customDomainErrors","connectionIssue","sendLimitReached","lemwarmPaused"] as const;
/**
 * Types of event about campaigns.
 */
export type CampaignProgressEventType = (typeof CAMPAIGN_PROGRESS_EVENT_TYPES)[number];

/**
 * Types of event about enrichments.
 */
export const ENRICHMENT_EVENT_TYPES = ["enrichmentDone","enrichmentError"] as const;
/**
 * Types of event about enrichments.
 */
export type EnrichmentEventType = (typeof ENRICHMENT_EVENT_TYPES)[number];

/**
 * Types of event about inbox labels.
 */
export const INBOX_LABEL_EVENT_TYPES = ["inboxLabelUpdated"] as const;
/**
 * Types of event about inbox labels.
 */
export type InboxLabelEventType = (typeof INBOX_LABEL_EVENT_TYPES)[number];

/**
 * Types of event about signals.
 */
export const SIGNAL_EVENT_TYPES = ["signalRegistered"] as const;
/**
 * Types of event about signals.
 */
export type SignalEventType = (typeof SIGNAL_EVENT_TYPES)[number];

/**
 * Types of event about deliverability.
 */
export const DELIVERABILITY_EVENT_TYPES = ["deliverabilityAlertTriggered"] as const;
/**
 * Types of event about deliverability.
 */
export type DeliverabilityEventType = (typeof DELIVERABILITY_EVENT_TYPES)[number];

/**
 * Types of event about contact sourcing.
 */
export const CONTACT_SOURCING_EVENT_TYPES = ["contactSourcingDone","contactSourcingFailed"] as const;
/**
 * Types of event about contact sourcing.
 */
export type ContactSourcingEventType = (typeof CONTACT_SOURCING_EVENT_TYPES)[number];

/** Event to be told of; left out, every event is sent. */
export const HOOK_EVENTS = ["contacted","hooked","attracted","warmed","interested","notInterested","emailsSent","emailsOpened","emailsClicked","emailsReplied","emailsBounced","emailsFailed","emailsInterested","emailsNotInterested","emailsUnsubscribed","linkedinSent","linkedinOpened","linkedinReplied","linkedinInterested","linkedinNotInterested","linkedinSendFailed","linkedinVisitDone","linkedinVisitFailed","linkedinFollowDone","linkedinFollowFailed","linkedinFollowSkipped","linkedinInviteDone","linkedinInviteFailed","linkedinInviteAccepted","linkedinEndorseDone","linkedinEndorseFailed","linkedinEndorseSkipped","linkedinVoiceNoteDone","linkedinVoiceNoteFailed","linkedinLikeLastPostDone","linkedinLikeLastPostNoPost","linkedinLikeLastPostFailed","linkedinWithdrawInvitationDone","linkedinWithdrawInvitationFailed","whatsappMessageSent","whatsappMessageDelivered","whatsappMessageOpened","whatsappReplied","whatsappMessageFailed","smsSent","smsDelivered","smsReplied","smsFailed","aircallCreated","aircallEnded","aircallDone","aircallInterested","aircallNotInterested","callRecordingDone","callTranscriptDone","apiDone","apiInterested","apiNotInterested","apiFailed","manualInterested","manualNotInterested","annotated","paused","resumed","stopped","campaignComplete","customDomainErrors","connectionIssue","sendLimitReached","lemwarmPaused","enrichmentDone","enrichmentError","inboxLabelUpdated","signalRegistered","deliverabilityAlertTriggered","contactSourcingDone","contactSourcingFailed"] as const;
/** Event to be told of; left out, every event is sent. */
export type HookEvent = (typeof HOOK_EVENTS)[number];

/** A webhook. Its secret is never returned. */
export interface Webhook {
    /** Identifier of a webhook. Matches `^hoo_[A-Za-z0-9]+$`. */
    _id: string;
    /** Address that is called. */
    targetUrl?: string;
    /** Event it is called for; every event where it is missing. */
    type?: HookEvent | (string & {});
    /** Campaign it is limited to. */
    campaignId?: string;
    /** Whether only the first event of its type per lead is sent. */
    isFirst?: boolean;
    /** Zap that created it. */
    zapId?: string | number;
    /**
     * Format: date-time
     * Moment of creation, in UTC.
     */
    createdAt?: string;
}

/** All webhooks of the team. */
export type WebhookList = Webhook[];

/** A webhook to create. It cannot be changed afterwards; delete it and create another. */
export interface WebhookCreate {
    /** Address to call, beginning with `http://` or `https://`; one webhook per address. Matches `^https?://[^\s/?#]\S*$`. */
    targetUrl: string;
    /** Event to be told of; left out, every event is sent. */
    type?: HookEvent;
    /** Text that comes back as `secret` in every body, so that you know who calls. lemlist signs nothing. */
    secret?: string;
}

/** A lead changed its state. */
export interface LeadStateEvent {
    /** Types of event about lead states. */
    type: LeadStateEventType;
    /** Identifier of the activity. */
    _id?: string;
    /** Team it happened in. */
    teamId?: string;
    /**
     * Format: date-time
     * Moment it happened, in UTC.
     */
    createdAt?: string;
    /** Campaign it happened in. */
    campaignId?: string;
    /** Name of that campaign. */
    campaignName?: string;
    /** Sequence of the step. */
    sequenceId?: string;
    /** Zero-based position of the step when it happened; it shifts with edits. */
    sequenceStep?: number;
    /** Step it belongs to; missing on old events. */
    stepId?: string;
    /** Zero-based position of the last step. */
    totalSequenceStep?: number;
    /** Lead it happened to. */
    leadId?: string;
    /** Address of the lead. */
    leadEmail?: string;
    /** First name of the lead. */
    leadFirstName?: string;
    /** Last name of the lead. */
    leadLastName?: string;
    /** Contact behind the lead. Observed, not documented by lemlist. */
    contactId?: string;
    /** Member it was sent for. */
    sendUserId?: string;
    /** Address it was sent from. */
    sendUserEmail?: string;
    /** Name it was sent under. */
    sendUserName?: string;
    /** Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
    isFirst?: boolean;
    /** The secret that was given when the webhook was created. */
    secret?: string;
}

/** Something happened to an email. */
export interface EmailEvent {
    /** Types of event about emails. */
    type: EmailEventType;
    /** Subject line of the email. */
    subject?: string;
    /** Link that was clicked. Observed, not documented by lemlist. */
    linkUrl?: string;
    /** Why it bounced. Observed, not documented by lemlist. */
    bounceReason?: string;
    /** Text of the reply. Observed, not documented by lemlist. */
    text?: string;
    /** Identifier of the activity. */
    _id?: string;
    /** Team it happened in. */
    teamId?: string;
    /**
     * Format: date-time
     * Moment it happened, in UTC.
     */
    createdAt?: string;
    /** Campaign it happened in. */
    campaignId?: string;
    /** Name of that campaign. */
    campaignName?: string;
    /** Sequence of the step. */
    sequenceId?: string;
    /** Zero-based position of the step when it happened; it shifts with edits. */
    sequenceStep?: number;
    /** Step it belongs to; missing on old events. */
    stepId?: string;
    /** Zero-based position of the last step. */
    totalSequenceStep?: number;
    /** Lead it happened to. */
    leadId?: string;
    /** Address of the lead. */
    leadEmail?: string;
    /** First name of the lead. */
    leadFirstName?: string;
    /** Last name of the lead. */
    leadLastName?: string;
    /** Contact behind the lead. Observed, not documented by lemlist. */
    contactId?: string;
    /** Member it was sent for. */
    sendUserId?: string;
    /** Address it was sent from. */
    sendUserEmail?: string;
    /** Name it was sent under. */
    sendUserName?: string;
    /** Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
    isFirst?: boolean;
    /** The secret that was given when the webhook was created. */
    secret?: string;
}

/** Something happened on LinkedIn. */
export interface LinkedinEvent {
    /** Types of event about LinkedIn. */
    type: LinkedinEventType;
    /** Text of the reply. Observed, not documented by lemlist. */
    text?: string;
    /** Identifier of the activity. */
    _id?: string;
    /** Team it happened in. */
    teamId?: string;
    /**
     * Format: date-time
     * Moment it happened, in UTC.
     */
    createdAt?: string;
    /** Campaign it happened in. */
    campaignId?: string;
    /** Name of that campaign. */
    campaignName?: string;
    /** Sequence of the step. */
    sequenceId?: string;
    /** Zero-based position of the step when it happened; it shifts with edits. */
    sequenceStep?: number;
    /** Step it belongs to; missing on old events. */
    stepId?: string;
    /** Zero-based position of the last step. */
    totalSequenceStep?: number;
    /** Lead it happened to. */
    leadId?: string;
    /** Address of the lead. */
    leadEmail?: string;
    /** First name of the lead. */
    leadFirstName?: string;
    /** Last name of the lead. */
    leadLastName?: string;
    /** Contact behind the lead. Observed, not documented by lemlist. */
    contactId?: string;
    /** Member it was sent for. */
    sendUserId?: string;
    /** Address it was sent from. */
    sendUserEmail?: string;
    /** Name it was sent under. */
    sendUserName?: string;
    /** Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
    isFirst?: boolean;
    /** The secret that was given when the webhook was created. */
    secret?: string;
}

/** Something happened on WhatsApp. */
export interface WhatsappEvent {
    /** Types of event about WhatsApp. */
    type: WhatsappEventType;
    /** Text of the reply. Observed, not documented by lemlist. */
    text?: string;
    /** Identifier of the activity. */
    _id?: string;
    /** Team it happened in. */
    teamId?: string;
    /**
     * Format: date-time
     * Moment it happened, in UTC.
     */
    createdAt?: string;
    /** Campaign it happened in. */
    campaignId?: string;
    /** Name of that campaign. */
    campaignName?: string;
    /** Sequence of the step. */
    sequenceId?: string;
    /** Zero-based position of the step when it happened; it shifts with edits. */
    sequenceStep?: number;
    /** Step it belongs to; missing on old events. */
    stepId?: string;
    /** Zero-based position of the last step. */
    totalSequenceStep?: number;
    /** Lead it happened to. */
    leadId?: string;
    /** Address of the lead. */
    leadEmail?: string;
    /** First name of the lead. */
    leadFirstName?: string;
    /** Last name of the lead. */
    leadLastName?: string;
    /** Contact behind the lead. Observed, not documented by lemlist. */
    contactId?: string;
    /** Member it was sent for. */
    sendUserId?: string;
    /** Address it was sent from. */
    sendUserEmail?: string;
    /** Name it was sent under. */
    sendUserName?: string;
    /** Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
    isFirst?: boolean;
    /** The secret that was given when the webhook was created. */
    secret?: string;
}

/** Something happened to a text message. */
export interface SmsEvent {
    /** Types of event about text messages. */
    type: SmsEventType;
    /** Text of the reply. Observed, not documented by lemlist. */
    text?: string;
    /** Identifier of the activity. */
    _id?: string;
    /** Team it happened in. */
    teamId?: string;
    /**
     * Format: date-time
     * Moment it happened, in UTC.
     */
    createdAt?: string;
    /** Campaign it happened in. */
    campaignId?: string;
    /** Name of that campaign. */
    campaignName?: string;
    /** Sequence of the step. */
    sequenceId?: string;
    /** Zero-based position of the step when it happened; it shifts with edits. */
    sequenceStep?: number;
    /** Step it belongs to; missing on old events. */
    stepId?: string;
    /** Zero-based position of the last step. */
    totalSequenceStep?: number;
    /** Lead it happened to. */
    leadId?: string;
    /** Address of the lead. */
    leadEmail?: string;
    /** First name of the lead. */
    leadFirstName?: string;
    /** Last name of the lead. */
    leadLastName?: string;
    /** Contact behind the lead. Observed, not documented by lemlist. */
    contactId?: string;
    /** Member it was sent for. */
    sendUserId?: string;
    /** Address it was sent from. */
    sendUserEmail?: string;
    /** Name it was sent under. */
    sendUserName?: string;
    /** Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
    isFirst?: boolean;
    /** The secret that was given when the webhook was created. */
    secret?: string;
}

/** Something happened to a call. */
export interface CallEvent {
    /** Types of event about calls. */
    type: CallEventType;
    /** Identifier of the activity. */
    _id?: string;
    /** Team it happened in. */
    teamId?: string;
    /**
     * Format: date-time
     * Moment it happened, in UTC.
     */
    createdAt?: string;
    /** Campaign it happened in. */
    campaignId?: string;
    /** Name of that campaign. */
    campaignName?: string;
    /** Sequence of the step. */
    sequenceId?: string;
    /** Zero-based position of the step when it happened; it shifts with edits. */
    sequenceStep?: number;
    /** Step it belongs to; missing on old events. */
    stepId?: string;
    /** Zero-based position of the last step. */
    totalSequenceStep?: number;
    /** Lead it happened to. */
    leadId?: string;
    /** Address of the lead. */
    leadEmail?: string;
    /** First name of the lead. */
    leadFirstName?: string;
    /** Last name of the lead. */
    leadLastName?: string;
    /** Contact behind the lead. Observed, not documented by lemlist. */
    contactId?: string;
    /** Member it was sent for. */
    sendUserId?: string;
    /** Address it was sent from. */
    sendUserEmail?: string;
    /** Name it was sent under. */
    sendUserName?: string;
    /** Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
    isFirst?: boolean;
    /** The secret that was given when the webhook was created. */
    secret?: string;
}

/** A call of an API step was made or marked. */
export interface ApiStepEvent {
    /** Types of event about API steps. */
    type: ApiStepEventType;
    /** Identifier of the activity. */
    _id?: string;
    /** Team it happened in. */
    teamId?: string;
    /**
     * Format: date-time
     * Moment it happened, in UTC.
     */
    createdAt?: string;
    /** Campaign it happened in. */
    campaignId?: string;
    /** Name of that campaign. */
    campaignName?: string;
    /** Sequence of the step. */
    sequenceId?: string;
    /** Zero-based position of the step when it happened; it shifts with edits. */
    sequenceStep?: number;
    /** Step it belongs to; missing on old events. */
    stepId?: string;
    /** Zero-based position of the last step. */
    totalSequenceStep?: number;
    /** Lead it happened to. */
    leadId?: string;
    /** Address of the lead. */
    leadEmail?: string;
    /** First name of the lead. */
    leadFirstName?: string;
    /** Last name of the lead. */
    leadLastName?: string;
    /** Contact behind the lead. Observed, not documented by lemlist. */
    contactId?: string;
    /** Member it was sent for. */
    sendUserId?: string;
    /** Address it was sent from. */
    sendUserEmail?: string;
    /** Name it was sent under. */
    sendUserName?: string;
    /** Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
    isFirst?: boolean;
    /** The secret that was given when the webhook was created. */
    secret?: string;
}

/** A manual task was marked. */
export interface ManualStepEvent {
    /** Types of event about manual tasks. */
    type: ManualStepEventType;
    /** Identifier of the activity. */
    _id?: string;
    /** Team it happened in. */
    teamId?: string;
    /**
     * Format: date-time
     * Moment it happened, in UTC.
     */
    createdAt?: string;
    /** Campaign it happened in. */
    campaignId?: string;
    /** Name of that campaign. */
    campaignName?: string;
    /** Sequence of the step. */
    sequenceId?: string;
    /** Zero-based position of the step when it happened; it shifts with edits. */
    sequenceStep?: number;
    /** Step it belongs to; missing on old events. */
    stepId?: string;
    /** Zero-based position of the last step. */
    totalSequenceStep?: number;
    /** Lead it happened to. */
    leadId?: string;
    /** Address of the lead. */
    leadEmail?: string;
    /** First name of the lead. */
    leadFirstName?: string;
    /** Last name of the lead. */
    leadLastName?: string;
    /** Contact behind the lead. Observed, not documented by lemlist. */
    contactId?: string;
    /** Member it was sent for. */
    sendUserId?: string;
    /** Address it was sent from. */
    sendUserEmail?: string;
    /** Name it was sent under. */
    sendUserName?: string;
    /** Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
    isFirst?: boolean;
    /** The secret that was given when the webhook was created. */
    secret?: string;
}

/** Somebody wrote a note. */
export interface AnnotationEvent {
    /** Types of event about notes. */
    type: AnnotationEventType;
    /** Identifier of the activity. */
    _id?: string;
    /** Team it happened in. */
    teamId?: string;
    /**
     * Format: date-time
     * Moment it happened, in UTC.
     */
    createdAt?: string;
    /** Campaign it happened in. */
    campaignId?: string;
    /** Name of that campaign. */
    campaignName?: string;
    /** Sequence of the step. */
    sequenceId?: string;
    /** Zero-based position of the step when it happened; it shifts with edits. */
    sequenceStep?: number;
    /** Step it belongs to; missing on old events. */
    stepId?: string;
    /** Zero-based position of the last step. */
    totalSequenceStep?: number;
    /** Lead it happened to. */
    leadId?: string;
    /** Address of the lead. */
    leadEmail?: string;
    /** First name of the lead. */
    leadFirstName?: string;
    /** Last name of the lead. */
    leadLastName?: string;
    /** Contact behind the lead. Observed, not documented by lemlist. */
    contactId?: string;
    /** Member it was sent for. */
    sendUserId?: string;
    /** Address it was sent from. */
    sendUserEmail?: string;
    /** Name it was sent under. */
    sendUserName?: string;
    /** Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
    isFirst?: boolean;
    /** The secret that was given when the webhook was created. */
    secret?: string;
}

/** A campaign or its sending went on or stopped. */
export interface CampaignProgressEvent {
    /** Types of event about campaigns. */
    type: CampaignProgressEventType;
    /** Identifier of the activity. */
    _id?: string;
    /** Team it happened in. */
    teamId?: string;
    /**
     * Format: date-time
     * Moment it happened, in UTC.
     */
    createdAt?: string;
    /** Campaign it happened in. */
    campaignId?: string;
    /** Name of that campaign. */
    campaignName?: string;
    /** Sequence of the step. */
    sequenceId?: string;
    /** Zero-based position of the step when it happened; it shifts with edits. */
    sequenceStep?: number;
    /** Step it belongs to; missing on old events. */
    stepId?: string;
    /** Zero-based position of the last step. */
    totalSequenceStep?: number;
    /** Lead it happened to. */
    leadId?: string;
    /** Address of the lead. */
    leadEmail?: string;
    /** First name of the lead. */
    leadFirstName?: string;
    /** Last name of the lead. */
    leadLastName?: string;
    /** Contact behind the lead. Observed, not documented by lemlist. */
    contactId?: string;
    /** Member it was sent for. */
    sendUserId?: string;
    /** Address it was sent from. */
    sendUserEmail?: string;
    /** Name it was sent under. */
    sendUserName?: string;
    /** Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
    isFirst?: boolean;
    /** The secret that was given when the webhook was created. */
    secret?: string;
}

/** An enrichment came to its end. */
export interface EnrichmentEvent {
    /** Types of event about enrichments. */
    type: EnrichmentEventType;
    /** Identifier of the activity. */
    _id?: string;
    /** Team it happened in. */
    teamId?: string;
    /**
     * Format: date-time
     * Moment it happened, in UTC.
     */
    createdAt?: string;
    /** Campaign it happened in. */
    campaignId?: string;
    /** Name of that campaign. */
    campaignName?: string;
    /** Sequence of the step. */
    sequenceId?: string;
    /** Zero-based position of the step when it happened; it shifts with edits. */
    sequenceStep?: number;
    /** Step it belongs to; missing on old events. */
    stepId?: string;
    /** Zero-based position of the last step. */
    totalSequenceStep?: number;
    /** Lead it happened to. */
    leadId?: string;
    /** Address of the lead. */
    leadEmail?: string;
    /** First name of the lead. */
    leadFirstName?: string;
    /** Last name of the lead. */
    leadLastName?: string;
    /** Contact behind the lead. Observed, not documented by lemlist. */
    contactId?: string;
    /** Member it was sent for. */
    sendUserId?: string;
    /** Address it was sent from. */
    sendUserEmail?: string;
    /** Name it was sent under. */
    sendUserName?: string;
    /** Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
    isFirst?: boolean;
    /** The secret that was given when the webhook was created. */
    secret?: string;
}

/** The labels of a conversation changed. */
export interface InboxLabelEvent {
    /** Types of event about inbox labels. */
    type: InboxLabelEventType;
    /** Identifier of the activity. */
    _id?: string;
    /** Team it happened in. */
    teamId?: string;
    /**
     * Format: date-time
     * Moment it happened, in UTC.
     */
    createdAt?: string;
    /** Campaign it happened in. */
    campaignId?: string;
    /** Name of that campaign. */
    campaignName?: string;
    /** Sequence of the step. */
    sequenceId?: string;
    /** Zero-based position of the step when it happened; it shifts with edits. */
    sequenceStep?: number;
    /** Step it belongs to; missing on old events. */
    stepId?: string;
    /** Zero-based position of the last step. */
    totalSequenceStep?: number;
    /** Lead it happened to. */
    leadId?: string;
    /** Address of the lead. */
    leadEmail?: string;
    /** First name of the lead. */
    leadFirstName?: string;
    /** Last name of the lead. */
    leadLastName?: string;
    /** Contact behind the lead. Observed, not documented by lemlist. */
    contactId?: string;
    /** Member it was sent for. */
    sendUserId?: string;
    /** Address it was sent from. */
    sendUserEmail?: string;
    /** Name it was sent under. */
    sendUserName?: string;
    /** Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
    isFirst?: boolean;
    /** The secret that was given when the webhook was created. */
    secret?: string;
}

/** A signal agent found something. */
export interface SignalEvent {
    /** Types of event about signals. */
    type: SignalEventType;
    /** Identifier of the activity. */
    _id?: string;
    /** Team it happened in. */
    teamId?: string;
    /**
     * Format: date-time
     * Moment it happened, in UTC.
     */
    createdAt?: string;
    /** Campaign it happened in. */
    campaignId?: string;
    /** Name of that campaign. */
    campaignName?: string;
    /** Sequence of the step. */
    sequenceId?: string;
    /** Zero-based position of the step when it happened; it shifts with edits. */
    sequenceStep?: number;
    /** Step it belongs to; missing on old events. */
    stepId?: string;
    /** Zero-based position of the last step. */
    totalSequenceStep?: number;
    /** Lead it happened to. */
    leadId?: string;
    /** Address of the lead. */
    leadEmail?: string;
    /** First name of the lead. */
    leadFirstName?: string;
    /** Last name of the lead. */
    leadLastName?: string;
    /** Contact behind the lead. Observed, not documented by lemlist. */
    contactId?: string;
    /** Member it was sent for. */
    sendUserId?: string;
    /** Address it was sent from. */
    sendUserEmail?: string;
    /** Name it was sent under. */
    sendUserName?: string;
    /** Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
    isFirst?: boolean;
    /** The secret that was given when the webhook was created. */
    secret?: string;
}

/** A deliverability alert went off. */
export interface DeliverabilityEvent {
    /** Types of event about deliverability. */
    type: DeliverabilityEventType;
    /** Identifier of the activity. */
    _id?: string;
    /** Team it happened in. */
    teamId?: string;
    /**
     * Format: date-time
     * Moment it happened, in UTC.
     */
    createdAt?: string;
    /** Campaign it happened in. */
    campaignId?: string;
    /** Name of that campaign. */
    campaignName?: string;
    /** Sequence of the step. */
    sequenceId?: string;
    /** Zero-based position of the step when it happened; it shifts with edits. */
    sequenceStep?: number;
    /** Step it belongs to; missing on old events. */
    stepId?: string;
    /** Zero-based position of the last step. */
    totalSequenceStep?: number;
    /** Lead it happened to. */
    leadId?: string;
    /** Address of the lead. */
    leadEmail?: string;
    /** First name of the lead. */
    leadFirstName?: string;
    /** Last name of the lead. */
    leadLastName?: string;
    /** Contact behind the lead. Observed, not documented by lemlist. */
    contactId?: string;
    /** Member it was sent for. */
    sendUserId?: string;
    /** Address it was sent from. */
    sendUserEmail?: string;
    /** Name it was sent under. */
    sendUserName?: string;
    /** Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
    isFirst?: boolean;
    /** The secret that was given when the webhook was created. */
    secret?: string;
}

/** A run of contact sourcing came to its end. */
export interface ContactSourcingEvent {
    /** Types of event about contact sourcing. */
    type: ContactSourcingEventType;
    /** Identifier of the activity. */
    _id?: string;
    /** Team it happened in. */
    teamId?: string;
    /**
     * Format: date-time
     * Moment it happened, in UTC.
     */
    createdAt?: string;
    /** Campaign it happened in. */
    campaignId?: string;
    /** Name of that campaign. */
    campaignName?: string;
    /** Sequence of the step. */
    sequenceId?: string;
    /** Zero-based position of the step when it happened; it shifts with edits. */
    sequenceStep?: number;
    /** Step it belongs to; missing on old events. */
    stepId?: string;
    /** Zero-based position of the last step. */
    totalSequenceStep?: number;
    /** Lead it happened to. */
    leadId?: string;
    /** Address of the lead. */
    leadEmail?: string;
    /** First name of the lead. */
    leadFirstName?: string;
    /** Last name of the lead. */
    leadLastName?: string;
    /** Contact behind the lead. Observed, not documented by lemlist. */
    contactId?: string;
    /** Member it was sent for. */
    sendUserId?: string;
    /** Address it was sent from. */
    sendUserEmail?: string;
    /** Name it was sent under. */
    sendUserName?: string;
    /** Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
    isFirst?: boolean;
    /** The secret that was given when the webhook was created. */
    secret?: string;
}

/** An event of a type that this document describes. Its families share no type. */
export type KnownEvent = LeadStateEvent | EmailEvent | LinkedinEvent | WhatsappEvent | SmsEvent | CallEvent | ApiStepEvent | ManualStepEvent | AnnotationEvent | CampaignProgressEvent | EnrichmentEvent | InboxLabelEvent | SignalEvent | DeliverabilityEvent | ContactSourcingEvent;

/** An event of a type that was added to lemlist after this version of the document. */
export interface UnknownEvent {
    /** Type of the event. */
    type: "(a type added later)";
    /** Identifier of the activity. */
    _id?: string;
    /** Team it happened in. */
    teamId?: string;
    /**
     * Format: date-time
     * Moment it happened, in UTC.
     */
    createdAt?: string;
    /** Campaign it happened in. */
    campaignId?: string;
    /** Name of that campaign. */
    campaignName?: string;
    /** Sequence of the step. */
    sequenceId?: string;
    /** Zero-based position of the step when it happened; it shifts with edits. */
    sequenceStep?: number;
    /** Step it belongs to; missing on old events. */
    stepId?: string;
    /** Zero-based position of the last step. */
    totalSequenceStep?: number;
    /** Lead it happened to. */
    leadId?: string;
    /** Address of the lead. */
    leadEmail?: string;
    /** First name of the lead. */
    leadFirstName?: string;
    /** Last name of the lead. */
    leadLastName?: string;
    /** Contact behind the lead. Observed, not documented by lemlist. */
    contactId?: string;
    /** Member it was sent for. */
    sendUserId?: string;
    /** Address it was sent from. */
    sendUserEmail?: string;
    /** Name it was sent under. */
    sendUserName?: string;
    /** Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
    isFirst?: boolean;
    /** The secret that was given when the webhook was created. */
    secret?: string;
}

/** The body of a webhook, one event per call. Every variable of the lead stands beside the fields named here, so that a variable can hide one of them. A type that lemlist adds later arrives as `UnknownEvent`. */
export type WebhookEvent = KnownEvent | UnknownEvent;

/** What `campaigns.list` takes. */
export interface CampaignsListParams {
    /**
     * Page to read, from 1. Use it or `offset`. Whole number, at least 1.
     * @default 1
     */
    page?: number;
    /** Items to skip. Use it or `page`. Whole number, at least 0. */
    offset?: number;
    /**
     * Items per page. Whole number, 1 to 100.
     * @default 100
     */
    limit?: number;
    /** What to sort by. */
    sortBy?: "createdAt";
    /** Direction of `sortBy`. */
    sortOrder?: SortOrder;
    /** Only campaigns in this state. */
    status?: CampaignStatus;
    /** Only campaigns that this member created. Matches `^usr_[A-Za-z0-9]+$`. */
    createdBy?: string;
}

/** What `campaigns.listAll` takes. */
export interface CampaignsListAllParams {
    /**
     * Items per page. Whole number, 1 to 100.
     * @default 100
     */
    limit?: number;
    /** What to sort by. */
    sortBy?: "createdAt";
    /** Direction of `sortBy`. */
    sortOrder?: SortOrder;
    /** Only campaigns in this state. */
    status?: CampaignStatus;
    /** Only campaigns that this member created. Matches `^usr_[A-Za-z0-9]+$`. */
    createdBy?: string;
}

/** The bodies of the errors that `campaigns.list` is known to answer, by status. */
export interface CampaignsListErrors {
    400: ErrorText;
    401: ErrorText | ErrorBody;
    403: ErrorText;
    404: ErrorText;
    405: ErrorText | ErrorBody;
    429: ErrorText;
    500: ErrorText | ErrorBody;
}

/** What `campaigns.get` takes. */
export interface CampaignsGetParams {
    /** Campaign to act on. Matches `^cam_[A-Za-z0-9]+$`. */
    campaignId: string;
}

/** The bodies of the errors that `campaigns.get` is known to answer, by status. */
export interface CampaignsGetErrors {
    400: ErrorText;
    401: ErrorText | ErrorBody;
    403: ErrorText;
    404: ErrorText;
    405: ErrorText | ErrorBody;
    429: ErrorText;
    500: ErrorText | ErrorBody;
}

/** What `campaigns.getSequences` takes. */
export interface CampaignsGetSequencesParams {
    /** Campaign to act on. Matches `^cam_[A-Za-z0-9]+$`. */
    campaignId: string;
}

/** The bodies of the errors that `campaigns.getSequences` is known to answer, by status. */
export interface CampaignsGetSequencesErrors {
    400: ErrorText;
    401: ErrorText | ErrorBody;
    403: ErrorText;
    404: ErrorText;
    405: ErrorText | ErrorBody;
    429: ErrorText;
    500: ErrorText | ErrorBody;
}

/** What `sequences.addStep` takes. */
export interface SequencesAddStepParams {
    /** Sequence that holds the step; the main one or a branch. Matches `^seq_[A-Za-z0-9]+$`. */
    sequenceId: string;
    /** The step to add. */
    body: StepCreate;
}

/** The bodies of the errors that `sequences.addStep` is known to answer, by status. */
export interface SequencesAddStepErrors {
    400: ErrorText;
    401: ErrorText | ErrorBody;
    403: ErrorText;
    404: ErrorText;
    405: ErrorText | ErrorBody;
    429: ErrorText;
    500: ErrorText | ErrorBody;
}

/** What `sequences.deleteStep` takes. */
export interface SequencesDeleteStepParams {
    /** Sequence that holds the step; the main one or a branch. Matches `^seq_[A-Za-z0-9]+$`. */
    sequenceId: string;
    /** Step to act on. It must belong to the sequence. Matches `^stp_[A-Za-z0-9]+$`. */
    stepId: string;
}

/** The bodies of the errors that `sequences.deleteStep` is known to answer, by status. */
export interface SequencesDeleteStepErrors {
    400: ErrorText;
    401: ErrorText | ErrorBody;
    403: ErrorText;
    404: ErrorText;
    405: ErrorText | ErrorBody;
    429: ErrorText;
    500: ErrorText | ErrorBody;
}

/** What `sequences.updateStep` takes. */
export interface SequencesUpdateStepParams {
    /** Sequence that holds the step; the main one or a branch. Matches `^seq_[A-Za-z0-9]+$`. */
    sequenceId: string;
    /** Step to act on. It must belong to the sequence. Matches `^stp_[A-Za-z0-9]+$`. */
    stepId: string;
    /** The type of the stored step and the fields to change. */
    body: StepUpdate;
}

/** The bodies of the errors that `sequences.updateStep` is known to answer, by status. */
export interface SequencesUpdateStepErrors {
    400: ErrorText;
    401: ErrorText | ErrorBody;
    403: ErrorText;
    404: ErrorText;
    405: ErrorText | ErrorBody;
    429: ErrorText;
    500: ErrorText | ErrorBody;
}

/** What `sequences.getAbTest` takes. */
export interface SequencesGetAbTestParams {
    /** Sequence that holds the step; the main one or a branch. Matches `^seq_[A-Za-z0-9]+$`. */
    sequenceId: string;
    /** Step to act on. It must belong to the sequence. Matches `^stp_[A-Za-z0-9]+$`. */
    stepId: string;
}

/** The bodies of the errors that `sequences.getAbTest` is known to answer, by status. */
export interface SequencesGetAbTestErrors {
    400: ErrorText;
    401: ErrorText | ErrorBody;
    402: ErrorText;
    403: ErrorText;
    404: ErrorText;
    405: ErrorText | ErrorBody;
    429: ErrorText;
    500: ErrorText | ErrorBody;
}

/** What `sequences.createAbTest` takes. */
export interface SequencesCreateAbTestParams {
    /** Sequence that holds the step; the main one or a branch. Matches `^seq_[A-Za-z0-9]+$`. */
    sequenceId: string;
    /** Step to act on. It must belong to the sequence. Matches `^stp_[A-Za-z0-9]+$`. */
    stepId: string;
}

/** The bodies of the errors that `sequences.createAbTest` is known to answer, by status. */
export interface SequencesCreateAbTestErrors {
    400: ErrorText;
    401: ErrorText | ErrorBody;
    402: ErrorText;
    403: ErrorText;
    404: ErrorText;
    405: ErrorText | ErrorBody;
    429: ErrorText;
    500: ErrorText | ErrorBody;
}

/** What `sequences.deleteAbTest` takes. */
export interface SequencesDeleteAbTestParams {
    /** Sequence that holds the step; the main one or a branch. Matches `^seq_[A-Za-z0-9]+$`. */
    sequenceId: string;
    /** Step to act on. It must belong to the sequence. Matches `^stp_[A-Za-z0-9]+$`. */
    stepId: string;
    /** Variant to drop; B when left out. */
    variant?: AbTestVariant;
}

/** The bodies of the errors that `sequences.deleteAbTest` is known to answer, by status. */
export interface SequencesDeleteAbTestErrors {
    400: ErrorText;
    401: ErrorText | ErrorBody;
    402: ErrorText;
    403: ErrorText;
    404: ErrorText;
    405: ErrorText | ErrorBody;
    429: ErrorText;
    500: ErrorText | ErrorBody;
}

/** What `sequences.updateAbTest` takes. */
export interface SequencesUpdateAbTestParams {
    /** Sequence that holds the step; the main one or a branch. Matches `^seq_[A-Za-z0-9]+$`. */
    sequenceId: string;
    /** Step to act on. It must belong to the sequence. Matches `^stp_[A-Za-z0-9]+$`. */
    stepId: string;
    /** The fields of variant B to change. */
    body: AbTestUpdate;
}

/** The bodies of the errors that `sequences.updateAbTest` is known to answer, by status. */
export interface SequencesUpdateAbTestErrors {
    400: ErrorText;
    401: ErrorText | ErrorBody;
    402: ErrorText;
    403: ErrorText;
    404: ErrorText;
    405: ErrorText | ErrorBody;
    429: ErrorText;
    500: ErrorText | ErrorBody;
}

/** What `sequences.selectAbTestWinner` takes. */
export interface SequencesSelectAbTestWinnerParams {
    /** Sequence that holds the step; the main one or a branch. Matches `^seq_[A-Za-z0-9]+$`. */
    sequenceId: string;
    /** Step to act on. It must belong to the sequence. Matches `^stp_[A-Za-z0-9]+$`. */
    stepId: string;
    /** The variant that wins. */
    body: AbTestWinnerCreate;
}

/** The bodies of the errors that `sequences.selectAbTestWinner` is known to answer, by status. */
export interface SequencesSelectAbTestWinnerErrors {
    400: ErrorText;
    401: ErrorText | ErrorBody;
    402: ErrorText;
    403: ErrorText;
    404: ErrorText;
    405: ErrorText | ErrorBody;
    429: ErrorText;
    500: ErrorText | ErrorBody;
}

/** What `webhooks.list` takes. */
export type WebhooksListParams = Record<string, never>;

/** The bodies of the errors that `webhooks.list` is known to answer, by status. */
export interface WebhooksListErrors {
    400: ErrorText;
    401: ErrorText | ErrorBody;
    403: ErrorText;
    404: ErrorText;
    405: ErrorText | ErrorBody;
    429: ErrorText;
    500: ErrorText | ErrorBody;
}

/** What `webhooks.create` takes. */
export interface WebhooksCreateParams {
    /** Only events of this campaign. Matches `^cam_[A-Za-z0-9]+$`. */
    campaignId?: string;
    /** Only the first event of its type per lead. */
    isFirst?: boolean;
    /** Zap that creates the webhook. */
    zapId?: string;
    /** The webhook to create. */
    body: WebhookCreate;
}

/** The bodies of the errors that `webhooks.create` is known to answer, by status. */
export interface WebhooksCreateErrors {
    400: ErrorText;
    401: ErrorText | ErrorBody;
    403: ErrorText;
    404: ErrorText;
    405: ErrorText | ErrorBody;
    429: ErrorText;
    500: ErrorText | ErrorBody;
}

/** What `webhooks.delete` takes. */
export interface WebhooksDeleteParams {
    /** Webhook to act on. Matches `^hoo_[A-Za-z0-9]+$`. */
    hookId: string;
}

/** The bodies of the errors that `webhooks.delete` is known to answer, by status. */
export interface WebhooksDeleteErrors {
    400: ErrorText;
    401: ErrorText | ErrorBody;
    403: ErrorText;
    404: ErrorText;
    405: ErrorText | ErrorBody;
    429: ErrorText;
    500: ErrorText | ErrorBody;
}

export interface CampaignsNamespace {
  /**
   * List campaigns: Campaigns of the team, page by page.
   */
  readonly list: OptionalMethod<CampaignsListParams, CampaignPage>;
  /**
   * List campaigns: every item of every page, one after the other.
   */
  readonly listAll: OptionalPagedMethod<CampaignsListAllParams, Campaign>;
  /**
   * Get campaign: One campaign with its creator and senders. The id of its main sequence may be missing here; take it from the list or from the sequences.
   */
  readonly get: Method<CampaignsGetParams, Campaign>;
  /**
   * Get campaign sequences: Every sequence of the campaign with its steps. The answer is an object keyed by sequence id, not a list.
   */
  readonly getSequences: Method<CampaignsGetSequencesParams, CampaignSequences>;
}

export interface SequencesNamespace {
  /**
   * Add sequence step: Adds a step to a sequence, at the end unless `index` says where. A condition creates a branch sequence for each outcome; add the steps of a branch to its own id.
   */
  readonly addStep: Method<SequencesAddStepParams, Step>;
  /**
   * Delete sequence step: Removes a step from its sequence for good. A running campaign must be paused first.
   */
  readonly deleteStep: Method<SequencesDeleteStepParams, Confirmation>;
  /**
   * Update sequence step: Changes the fields you send and leaves the rest. `type` must be the type of the stored step, which cannot change; delete the step and add another instead.
   */
  readonly updateStep: Method<SequencesUpdateStepParams, Step>;
  /**
   * Get A/B test: Variant B of an email step and the state of its test.
   */
  readonly getAbTest: Method<SequencesGetAbTestParams, AbTest>;
  /**
   * Create A/B test: Copies an email step into a variant B and starts to split the leads between them. Needs the plan Email Pro.
   */
  readonly createAbTest: Method<SequencesCreateAbTestParams, AbTest>;
  /**
   * Delete A/B test: Drops a variant and ends the test. Dropping A makes B the step.
   */
  readonly deleteAbTest: Method<SequencesDeleteAbTestParams, Confirmation>;
  /**
   * Update A/B test: Changes the fields of variant B that you send. Variant A is the step; change it with Update sequence step.
   */
  readonly updateAbTest: Method<SequencesUpdateAbTestParams, AbTest>;
  /**
   * Select A/B test winner: Ends the test and sends the winner to all remaining leads. This is final; a second call is refused.
   */
  readonly selectAbTestWinner: Method<SequencesSelectAbTestWinnerParams, AbTestWinner>;
}

export interface WebhooksNamespace {
  /**
   * List webhooks: All webhooks of the team, without their secrets.
   */
  readonly list: OptionalMethod<WebhooksListParams, WebhookList>;
  /**
   * Create webhook: Has lemlist call an address for each event. Answer within seconds with 2xx; whether lemlist repeats a failed call is not known.
   */
  readonly create: Method<WebhooksCreateParams, Webhook>;
  /**
   * Delete webhook: Ends the calls at once.
   */
  readonly delete: Method<WebhooksDeleteParams, Webhook>;
}

/** The methods of the client by resource. */
export interface Namespaces {
  readonly campaigns: CampaignsNamespace;
  readonly sequences: SequencesNamespace;
  readonly webhooks: WebhooksNamespace;
}

/** The bodies of the errors that each operation is known to answer, by operation and status. */
export interface OperationErrors {
  'campaigns.list': CampaignsListErrors;
  'campaigns.get': CampaignsGetErrors;
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
}

/** Every operation by its id, as the client needs it at run time. */
export const OPERATIONS = {
  'campaigns.list': {"method":"GET","path":"/campaigns","idempotent":true,"fixed":{"version":"v2"},"pagination":{"in":"query","advance":"page","parameter":"page","first":1,"size":"limit","items":"/campaigns","lastPage":"/pagination/totalPage","excludes":["offset"],"defaultSize":100}},
  'campaigns.get': {"method":"GET","path":"/campaigns/{campaignId}","idempotent":true},
  'campaigns.getSequences': {"method":"GET","path":"/campaigns/{campaignId}/sequences","idempotent":true},
  'sequences.addStep': {"method":"POST","path":"/sequences/{sequenceId}/steps","idempotent":false},
  'sequences.deleteStep': {"method":"DELETE","path":"/sequences/{sequenceId}/steps/{stepId}","idempotent":true},
  'sequences.updateStep': {"method":"PATCH","path":"/sequences/{sequenceId}/steps/{stepId}","idempotent":true},
  'sequences.getAbTest': {"method":"GET","path":"/sequences/{sequenceId}/steps/{stepId}/ab-test","idempotent":true},
  'sequences.createAbTest': {"method":"POST","path":"/sequences/{sequenceId}/steps/{stepId}/ab-test","idempotent":false},
  'sequences.deleteAbTest': {"method":"DELETE","path":"/sequences/{sequenceId}/steps/{stepId}/ab-test","idempotent":true},
  'sequences.updateAbTest': {"method":"PATCH","path":"/sequences/{sequenceId}/steps/{stepId}/ab-test","idempotent":true},
  'sequences.selectAbTestWinner': {"method":"POST","path":"/sequences/{sequenceId}/steps/{stepId}/ab-test/winner","idempotent":false},
  'webhooks.list': {"method":"GET","path":"/hooks","idempotent":true},
  'webhooks.create': {"method":"POST","path":"/hooks","idempotent":false},
  'webhooks.delete': {"method":"DELETE","path":"/hooks/{hookId}","idempotent":true},
} as const satisfies Record<string, OperationRow>;

/** The id of an operation, such as `sequences.updateStep`. */
export type OperationId = keyof typeof OPERATIONS;
