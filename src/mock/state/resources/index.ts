import type { Handlers } from '../handlers.ts';
import type { Store } from '../Store.ts';
import { abTests } from './ab-tests.ts';
import { activities } from './activities.ts';
import { branches } from './branches.ts';
import { calls } from './calls.ts';
import { campaignExports } from './campaign-exports.ts';
import { campaignSenders } from './campaign-senders.ts';
import { campaignSettings } from './campaign-settings.ts';
import { campaigns } from './campaigns.ts';
import { companies } from './companies.ts';
import { companyLists } from './company-lists.ts';
import { contactLists } from './contact-lists.ts';
import { contactSourcing } from './contact-sourcing.ts';
import { contacts } from './contacts.ts';
import { conversations } from './conversations.ts';
import { deliverabilityAlerts } from './deliverability-alerts.ts';
import { drafts } from './drafts.ts';
import { engagement } from './engagement.ts';
import { enrichments } from './enrichments.ts';
import { exports } from './exports.ts';
import { fields } from './fields.ts';
import { inboxLabels } from './inbox-labels.ts';
import { leadVariables } from './lead-variables.ts';
import { leads } from './leads.ts';
import { lemwarm } from './lemwarm.ts';
import { library } from './library.ts';
import { mailboxes } from './mailboxes.ts';
import { merges } from './merges.ts';
import { notes } from './notes.ts';
import { personalization } from './personalization.ts';
import { providers } from './providers.ts';
import { savedSearches } from './saved-searches.ts';
import { schedules } from './schedules.ts';
import { selfRecovery } from './self-recovery.ts';
import { senderDirectory } from './sender-directory.ts';
import { senderExclusions } from './sender-exclusions.ts';
import { signalTriggers } from './signal-triggers.ts';
import { signals } from './signals.ts';
import { signatures } from './signatures.ts';
import { statistics } from './statistics.ts';
import { stepSenders } from './step-senders.ts';
import { stepSkips } from './step-skips.ts';
import { steps } from './steps.ts';
import { tasks } from './tasks.ts';
import { team } from './team.ts';
import { unsubscribes } from './unsubscribes.ts';
import { users } from './users.ts';
import { watchlists } from './watchlists.ts';
import { waterfalls } from './waterfalls.ts';
import { webhooks } from './webhooks.ts';

const RESOURCES: readonly ((store: Store) => Handlers)[] = [
  campaigns,
  campaignSettings,
  campaignSenders,
  campaignExports,
  stepSkips,
  steps,
  branches,
  abTests,
  stepSenders,
  schedules,
  leads,
  leadVariables,
  personalization,
  contacts,
  contactLists,
  companies,
  companyLists,
  contactSourcing,
  engagement,
  notes,
  fields,
  tasks,
  unsubscribes,
  webhooks,
  inboxLabels,
  conversations,
  team,
  senderDirectory,
  mailboxes,
  lemwarm,
  signatures,
  calls,
  senderExclusions,
  selfRecovery,
  library,
  merges,
  watchlists,
  signals,
  signalTriggers,
  deliverabilityAlerts,
  savedSearches,
  waterfalls,
  providers,
  activities,
  drafts,
  users,
  enrichments,
  exports,
  statistics,
];

/** The handlers of all operations that the state covers. */
export function allHandlers(store: Store): Handlers {
  // Fifty spreads into one object take ten times as long, and each mock and each reset does this.
  const all: Handlers = {};
  for (const resource of RESOURCES) Object.assign(all, resource(store));
  return all;
}
