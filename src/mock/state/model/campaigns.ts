import type {
  AbTest,
  AbTestVariant,
  ActivityType,
  Branch,
  Campaign,
  CampaignSignalTrigger,
  EmailDeliverability,
  LeadState,
  LeadStatus,
  LeadStepPersonalization,
  SenderExclusion,
  StepSender,
  StepType,
} from '../../../../generated/api.ts';

// What is stored of campaigns, their steps and their leads.

/** An account that a member sends from. */
export interface PoolChannel {
  type: string;
  id?: string | undefined;
  alias?: string | undefined;
}

/** A campaign, with what lemlist keeps and does not show. */
export interface StoredCampaign extends Campaign {
  sequenceId: string;
  scheduleIds: string[];
  /** Whether it sends. A campaign that was created over the API runs at once. */
  state: 'running' | 'paused';
  /** Whether it was ever started. Until then lists call it a draft. */
  launched: boolean;
  archived: boolean;
  autoReview: boolean;
  /** When it was last started. */
  resumedAt?: string;
  /** Settings that were sent, by section. */
  settings: Record<string, unknown>;
  /** The channels that were chosen for the members of the pool, by id of the member. */
  poolChannels?: Record<string, PoolChannel[]>;
  /** If missing, the exclusions of the team apply. */
  senderExclusions?: SenderExclusion[] | undefined;
  /** The company that an account-based campaign is about. */
  companyId?: string;
  /** The signal agents whose contacts become leads. */
  signalTrigger?: CampaignSignalTrigger;
}

/** A step without its positions, which follow from its place in the sequence. */
export interface StoredStep {
  _id: string;
  type: StepType;
  subject?: string | undefined;
  message?: string | undefined;
  emailTemplateId?: string | undefined;
  images?: string[] | undefined;
  videos?: string[] | undefined;
  /** Destination of a `sendToAnotherCampaign` step. Responses name it `sendToAnotherCampaignId`. */
  campaignId?: string | undefined;
  /** Only of a condition. The fallback comes last. */
  branches?: Branch[] | undefined;
  /** Only of an email with an A/B test, running or decided. */
  variantB?: Omit<AbTest, 'stepId' | 'abTest'> | undefined;
  /** True while the test runs, the winner afterwards. */
  abTest?: true | AbTestVariant | undefined;
  sender?: StepSender | undefined;
  /** Whether every lead skips it. */
  skipped?: boolean;
  /** The other fields of its type, as they were sent. */
  [field: string]: unknown;
}

/** A sequence of a campaign. The sequence of a branch names the sequence and the condition above it. */
export interface StoredSequence {
  _id: string;
  campaignId: string;
  parentId?: string;
  conditionId?: string;
  steps: StoredStep[];
}

/** Where a lead stands: the step that comes next, and when. */
export interface LeadPosition {
  sequenceId: string;
  index: number;
  dueAt: string;
}

/** What a person is going to do. */
export interface LeadReaction {
  type: ActivityType;
  at: string;
  /** The step it belongs to. */
  stepId: string;
  /** Whether the campaign ends for the person with it. */
  ends: boolean;
}

/** What one lead gets instead of the shared message of a step. */
export interface Personalization {
  variant: AbTestVariant;
  emailTemplateId: string;
  content: NonNullable<LeadStepPersonalization['content']>;
}

/** One person in one campaign. */
export interface StoredLead {
  _id: string;
  contactId: string;
  campaignId: string;
  /** Fields of the person and variables of the team. */
  variables: Record<string, unknown>;
  /** The status while the lead is not paused. */
  status: LeadStatus;
  state: LeadState;
  isPaused: boolean;
  source: string;
  emailStatus?: EmailDeliverability;
  updatedAt: string;
  /** Set once the lead has moved. */
  position?: LeadPosition;
  reactions?: LeadReaction[] | undefined;
  /** Steps that this lead skips. */
  skippedSteps?: string[];
  /** Messages that were written for this lead, by id of the step. */
  personalized?: Record<string, Personalization>;
}
