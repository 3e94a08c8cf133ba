import type {
  AbTest,
  AbTestVariant,
  Activity,
  ActivityType,
  Branch,
  Campaign,
  Company,
  CompanyList,
  Contact,
  ContactList,
  DeliverabilityAlert,
  EmailDeliverability,
  EntityType,
  Field,
  InboxLabel,
  LeadState,
  LeadStatus,
  Persona,
  PhoneCall,
  RecoveryConfig,
  SavedSearch,
  Schedule,
  SenderExclusion,
  Signature,
  StepSender,
  StepType,
  TaskType,
  UnsubscribedVariable,
  WatchList,
  Waterfall,
  Webhook,
} from '../../../generated/api.ts';

/** The team member to whom every key belongs. */
export interface Owner {
  userId: string;
  name: string;
  email: string;
  mailboxId: string;
}

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
  /** Without them, those of the team count. */
  senderExclusions?: SenderExclusion[] | undefined;
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

/** A company that the team knows. Its name and industry are among its fields. */
export interface StoredCompany extends Omit<Company, 'name' | 'industry' | 'size' | 'location'> {
  fields: Record<string, unknown>;
}

export interface StoredCompanyList extends CompanyList {
  _id: string;
  companyIds: string[];
}

/** A task of a member, about a contact or a company. */
export interface StoredTask {
  _id: string;
  type: TaskType;
  title?: string;
  /** Instructions for the member. */
  message?: string;
  priority?: number;
  dueDate?: string;
  assignedTo: string;
  contactId?: string;
  companyId?: string;
  leadId?: string;
  campaignId?: string;
  /** The step that made it, and its sequence. */
  stepId?: string;
  sequenceId?: string;
  /** Whether a person created it. */
  manual: boolean;
  /** When it was completed or ignored, and which of both. */
  completedAt?: string;
  ended?: 'done' | 'ignored';
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

/** A signal agent, with the lists that it watches. */
export interface StoredWatchList extends WatchList {
  crmListIds?: string[];
}

/** A call of an external dialer, with the recording that is to be fetched. */
export interface StoredCall extends PhoneCall {
  recordingUrl?: string;
}

export interface StoredSavedSearch extends SavedSearch {
  _id: string;
}

export interface StoredWaterfall extends Waterfall {
  id: string;
}

/** Everything that is remembered, in the form of a seed file. A dump can be loaded again. */
export interface MockState {
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
  companies: StoredCompany[];
  companyLists: StoredCompanyList[];
  tasks: StoredTask[];
  watchlists: StoredWatchList[];
  deliverabilityAlerts: DeliverabilityAlert[];
  personas: Persona[];
  savedSearches: StoredSavedSearch[];
  waterfalls: StoredWaterfall[];
  calls: StoredCall[];
  /** Of the only member. */
  signature: Signature;
  /** Of the team. A campaign may have its own. */
  senderExclusions: SenderExclusion[];
  /** `null` until it is set up. */
  selfRecovery: RecoveryConfig | null;
  /** Fields of contacts and companies. */
  fields: Partial<Record<EntityType, Field[]>>;
  /** Names of the variables that the team gave its leads. */
  variableNames: string[];
}
