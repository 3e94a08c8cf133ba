import type {
  EmailChannelAccount,
  LemwarmError,
  LemwarmSettings,
  PhoneCall,
  SavedSearch,
  WatchList,
  Waterfall,
  Webhook,
} from '../../../../generated/api.ts';

// What is stored of the team, and of what belongs to it as a whole.

/** The team member to whom every key belongs. */
export interface Owner {
  userId: string;
  name: string;
  email: string;
  mailboxId: string;
}

/** A mailbox of the team member. */
export interface StoredMailbox {
  id: string;
  email: string;
  provider?: EmailChannelAccount['provider'];
  dailyEmailLimit?: number;
  warmUp?: LemwarmSettings;
  /** Why lemwarm leaves the mailbox out. */
  warmUpError?: LemwarmError;
}

/** A webhook with its secret, which no response shows. */
export interface StoredWebhook extends Webhook {
  targetUrl: string;
  createdAt: string;
  secret?: string;
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
