import type {
  Activity,
  DeliverabilityAlert,
  EntityType,
  Field,
  InboxLabel,
  Persona,
  RecoveryConfig,
  Schedule,
  SenderExclusion,
  Signal,
  Signature,
} from '../../../generated/api.ts';
import type { StoredCampaign, StoredLead, StoredSequence } from './model/campaigns.ts';
import type {
  StoredCompany,
  StoredCompanyList,
  StoredContact,
  StoredContactList,
  StoredTask,
  StoredUnsubscribe,
} from './model/people.ts';
import type {
  Owner,
  StoredCall,
  StoredMailbox,
  StoredSavedSearch,
  StoredWatchList,
  StoredWaterfall,
  StoredWebhook,
} from './model/team.ts';

export type * from './model/campaigns.ts';
export type * from './model/people.ts';
export type * from './model/team.ts';

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
  signals: Signal[];
  deliverabilityAlerts: DeliverabilityAlert[];
  personas: Persona[];
  savedSearches: StoredSavedSearch[];
  waterfalls: StoredWaterfall[];
  calls: StoredCall[];
  mailboxes: StoredMailbox[];
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
