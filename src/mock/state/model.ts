import type {
  AbTest,
  AbTestVariant,
  Activity,
  ActivityType,
  Branch,
  Campaign,
  Contact,
  ContactList,
  EmailDeliverability,
  InboxLabel,
  LeadState,
  LeadStatus,
  Schedule,
  StepSender,
  StepType,
  UnsubscribedVariable,
  Webhook,
} from '../../../generated/api.ts';

/** The team member to whom every key belongs. */
export interface Owner {
  userId: string;
  name: string;
  email: string;
  mailboxId: string;
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
  /** Settings that were sent. No operation returns them; they are here for readers of the state. */
  settings: Record<string, unknown>;
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
}

/** A person that the team knows. The campaigns of the person follow from the leads. */
export interface StoredContact extends Omit<Contact, 'campaigns' | 'fullName'> {
  fields: Record<string, unknown>;
  unsubscribed: boolean;
  linkedinUrl?: string;
  linkedinUrlSalesNav?: string;
  additionalEmails?: string[];
  companyId?: string;
  source?: string;
}

export interface StoredContactList extends ContactList {
  contactIds: string[];
}

/** A webhook with its secret, which no response shows. */
export interface StoredWebhook extends Webhook {
  targetUrl: string;
  createdAt: string;
  secret?: string;
}

/** An email address, domain or profile that nothing is sent to. */
export interface StoredUnsubscribe extends Omit<UnsubscribedVariable, 'variable'> {
  value: string;
}

/** Everything that is remembered, in the form of a seed file. A dump can be loaded again. */
export interface Seed {
  teamId: string;
  owner: Owner;
  campaigns: StoredCampaign[];
  sequences: StoredSequence[];
  schedules: Schedule[];
  leads: StoredLead[];
  contacts: StoredContact[];
  contactLists: StoredContactList[];
  unsubscribes: StoredUnsubscribe[];
  webhooks: StoredWebhook[];
  inboxLabels: InboxLabel[];
  activities: Activity[];
  /** Names of the variables that the team gave its leads. */
  variableNames: string[];
}
