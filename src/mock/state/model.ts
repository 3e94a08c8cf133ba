import type {
  AbTest,
  AbTestVariant,
  Branch,
  Campaign,
  Contact,
  ContactList,
  EmailDeliverability,
  LeadState,
  LeadStatus,
  Schedule,
  StepSender,
  StepType,
  UnsubscribedVariable,
  Webhook,
} from '../../../generated/api.ts';

/** The member who owns every key. */
export interface Owner {
  userId: string;
  name: string;
  email: string;
  mailboxId: string;
}

/** A campaign, with what lemlist keeps beside the fields it shows. */
export interface StoredCampaign extends Campaign {
  sequenceId: string;
  scheduleIds: string[];
  /** Whether it sends. A campaign that was created over the API runs from the start. */
  state: 'running' | 'paused';
  /** Whether it was ever started; until then lists call it a draft. */
  launched: boolean;
  archived: boolean;
  autoReview: boolean;
  /** Flags and sections that were sent, for those who read the state. */
  settings: Record<string, unknown>;
}

/** A step without its positions, which follow from where it stands. */
export type StoredStep = Record<string, unknown> & {
  _id: string;
  type: StepType;
  /** Of a condition only; the fallback comes last. */
  branches?: Branch[];
  /** Of an email in a test, or after one. */
  variantB?: Omit<AbTest, 'stepId' | 'abTest'>;
  /** True while a test runs, the winner afterwards. */
  abTest?: true | AbTestVariant;
  sender?: StepSender;
};

/** A sequence of a campaign. A branch names the sequence and the condition above it. */
export interface StoredSequence {
  _id: string;
  campaignId: string;
  parentId?: string;
  conditionId?: string;
  steps: StoredStep[];
}

/** One person in one campaign. */
export interface StoredLead {
  _id: string;
  contactId: string;
  campaignId: string;
  /** Fields of the person and variables of the team alike. */
  variables: Record<string, unknown>;
  /** Where the lead stands when it is not paused. */
  status: LeadStatus;
  state: LeadState;
  isPaused: boolean;
  source: string;
  emailStatus?: EmailDeliverability;
  updatedAt: string;
}

/** A person the team knows; the campaigns follow from the leads. */
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

/** A webhook with its secret, which no answer shows. */
export interface StoredWebhook extends Webhook {
  targetUrl: string;
  createdAt: string;
  secret?: string;
}

/** A value that nothing is sent to. */
export interface StoredUnsubscribe extends Omit<UnsubscribedVariable, 'variable'> {
  value: string;
}

/** All that is remembered, in the form of a seed file: a dump can be loaded again. */
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
  /** Names of the variables that the team gave its leads. */
  variableNames: string[];
}
